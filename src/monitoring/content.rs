//! Indicators that are counted from the portal's own content: employers, practices, events held, centres that exist.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;

use super::cube::{Key, SliceAt};
use super::entity::{Entities, Entity, EntityAt};
use super::value::Value;
use crate::diag::{Diagnostic, Report, problems};
use crate::kinds::{Count, CountPeriod, Counted, Indicator, Status};
use crate::model::{Entry, EntryKey, Portal};
use crate::typed::{Node, Period, PeriodKind};

/// The most periods for which content is counted, up to that of today.
const PERIODS: i16 = 10;

/// What was counted of one indicator.
#[derive(Debug, Default)]
pub struct Counts {
    /// The entries that make each number.
    pub entries: BTreeMap<(Period, EntityAt), Vec<EntryKey>>,
    /// The numbers themselves, of every entity that could have one.
    pub values: Vec<(Period, EntityAt, Value)>,
}

/// Counts the content that an indicator names; `None` when it is not counted, or names an unknown kind.
pub fn count(portal: &Portal, entry: &Entry, entities: &Entities, report: &Report) -> Option<Counts> {
    let count = entry.facts::<Indicator>()?.count.as_ref()?;
    if portal.kind(&count.kind).is_none() {
        let node = entry.node.get("count").and_then(|count| count.get("kind"));
        let problem = Diagnostic::new(&problems::UNKNOWN_WORD, node.map_or_else(|| entry.mark.place(), Node::place));
        let known: Vec<&str> = portal.kinds.iter().map(|kind| kind.name).collect();
        let problem = problem.with("field", "kind").with("value", &count.kind).with("known", known.join(", "));
        report.add(problem.near(&count.kind, known));
        return None;
    }
    let now = period_of(count.per, portal.today, portal.site.school_year_starts_in);
    let mut counts = Counts::default();
    let mut first = now;
    for (at, entity) in entities.iter() {
        let Entity::Entry(key) = entity else { continue };
        for counted in belonging(portal, count, key) {
            let period = match portal.entry(counted).facts.date() {
                Some(date) if date > portal.today => continue,
                Some(date) => period_of(count.per, date, portal.site.school_year_starts_in),
                None => now,
            };
            if now.year - period.year < PERIODS {
                first = first.min(period);
                counts.entries.entry((period, at)).or_default().push(counted);
            }
        }
    }
    // A period in which nothing happened is a part of the series too.
    let periods: Vec<Period> = (first.year..=now.year).map(|year| Period { year, kind: now.kind }).collect();
    for (at, _) in entities.iter().filter(|(_, entity)| matches!(entity, Entity::Entry(_))) {
        for period in &periods {
            let found = counts.entries.get(&(*period, at)).map_or(0, Vec::len);
            let number = if count.what == Counted::Existence { found.min(1) } else { found };
            let value = match u32::try_from(number) {
                Ok(0) => Value::without_number(Status::Nil),
                Ok(number) => Value::of(f64::from(number)),
                Err(_) => continue,
            };
            counts.values.push((*period, at, value));
        }
    }
    Some(counts)
}

/// The values with their keys, when the places of periods are known.
pub fn keyed(counts: &Counts, place: &impl Fn(Period) -> Option<super::cube::PeriodAt>) -> Vec<(Key, Value)> {
    let key = |period: Period, entity| Some(Key { slice: SliceAt::TOTAL, period: place(period)?, entity });
    counts.values.iter().filter_map(|(period, entity, value)| Some((key(*period, *entity)?, *value))).collect()
}

/// The entries of the counted kind that belong to an institution: they name it, or one of its centres.
fn belonging(portal: &Portal, count: &Count, institution: EntryKey) -> Vec<EntryKey> {
    let mut homes = vec![institution];
    homes.extend(portal.referring(institution, "centre", &["institution"]));
    let field = count.field.as_deref();
    let fields = field.as_slice();
    let mut found: BTreeSet<EntryKey> = BTreeSet::new();
    for home in homes {
        if portal.entry(home).kind.name == count.kind {
            found.insert(home);
        }
        found.extend(portal.referring(home, &count.kind, fields));
    }
    found.into_iter().filter(|key| fits(portal.entry(*key), count)).collect()
}

/// Whether the facts of an entry have the wanted words.
fn fits(entry: &Entry, count: &Count) -> bool {
    count.only.iter().all(|(field, wanted)| {
        let node = entry.node.get(field);
        node.is_some_and(|node| node.shown() == *wanted || node.items().iter().any(|item| item.shown() == *wanted))
    })
}

/// The period in which a day lies.
fn period_of(per: CountPeriod, date: civil::Date, school_year_starts_in: i8) -> Period {
    match per {
        CountPeriod::Year => Period { year: date.year(), kind: PeriodKind::Year },
        CountPeriod::SchoolYear => {
            let begun = date.month() >= school_year_starts_in;
            Period { year: date.year() - i16::from(!begun), kind: PeriodKind::SchoolYear }
        }
    }
}
