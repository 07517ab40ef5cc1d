//! Events happen at hours that exist, and leave something behind.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Unit};

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::kinds::Event;
use crate::model::{Entry, EntryKey, Portal};
use crate::typed::{Moment, Node};

pub static RULE: Rule = Rule {
    problems: &[&problems::HOUR_THAT_IS_SKIPPED, &problems::EVENT_WITHOUT_OUTCOME],
    when: When::Always,
    check: Check::Portal(check),
};

/// From when to when organisers are asked what came out of an event: earlier they need time, later nobody remembers. In
/// days after its end.
const ASKED: std::ops::RangeInclusive<i32> = 31..=365;

fn check(context: &Context<'_>, report: &Report) {
    for (key, entry) in context.portal.of_kind("event") {
        let Some(event) = entry.facts::<Event>() else {
            continue;
        };
        let zone = event.timezone.as_ref().and_then(|zone| TimeZone::get(zone).ok());
        let zone = zone.unwrap_or_else(|| context.portal.site.time_zone.clone());
        for (field, moment) in [("start", Some(event.start)), ("end", event.end)] {
            let Some(after) = moment.and_then(|moment| skipped(moment, &zone)) else {
                continue;
            };
            let node = entry.node.get(field).unwrap_or(&entry.node);
            let problem = Diagnostic::new(&problems::HOUR_THAT_IS_SKIPPED, node.place()).with("value", node.shown());
            report.add(problem.with("suggestion", after.strftime("%Y-%m-%dT%H:%M").to_string()).with("field", field));
        }
        let days = event.last_day().until((Unit::Day, context.portal.today)).unwrap_or_else(|_| Span::new());
        if ASKED.contains(&days.get_days()) && !event.cancelled && !has_outcome(context.portal, key, entry) {
            let place = entry.node.get("start").map_or_else(|| entry.mark.place(), Node::place);
            report.add(Diagnostic::new(&problems::EVENT_WITHOUT_OUTCOME, place).with("value", entry.id.as_str()));
        }
    }
}

/// The hour that clocks show instead, when they are put forward over this one.
fn skipped(moment: Moment, zone: &TimeZone) -> Option<DateTime> {
    let local = moment.date.to_datetime(moment.time?);
    let ambiguous = zone.to_ambiguous_zoned(local);
    let gap = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
    gap.then(|| ambiguous.compatible().ok().map(|zoned| zoned.datetime())).flatten()
}

/// Whether anything tells what came out of an event: its own facts, or a page that refers to it.
fn has_outcome(portal: &Portal, key: EntryKey, entry: &Entry) -> bool {
    let own = ["outcomes", "recording", "materials", "files", "attendance", "quotes"];
    let talks = entry.node.get("programme").map(Node::items).unwrap_or_default();
    let given = |node: &Node, field: &str| node.get(field).is_some_and(|value| !value.shown().is_empty());
    own.iter().any(|field| given(&entry.node, field))
        || talks.iter().any(|talk| given(talk, "materials"))
        || portal.backlinks(key).iter().any(|link| portal.entry(link.from).kind.name != "project")
}
