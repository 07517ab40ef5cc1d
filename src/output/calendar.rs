//! Calendars (RFC 5545): a file per event, and one of all events per language.

use std::collections::BTreeSet;

use jiff::civil::{self, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::view::Edition;
use super::{Content, Job, Made, Planning, Texts};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::kinds::Event;
use crate::limits::MOST_ZONE_YEARS;
use crate::model::{Entry, url};

/// The calendars of all languages.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for edition in &planning.editions {
        for (_, entry) in planning.portal.of_kind("event") {
            jobs.push(Job {
                path: url::event_calendar(entry, edition.language).file(),
                place: entry.mark.clone(),
                made: Made::Calendar,
                texts: Texts::None,
                content: Content::Text(Box::new(move || calendar(edition, &[entry]))),
            });
        }
        jobs.push(Job {
            path: url::calendar(edition.language).file(),
            place: Mark::file(&SitePath::new(crate::site::SITE_FILE)),
            made: Made::Calendar,
            texts: Texts::None,
            content: Content::Text(Box::new(move || {
                let events: Vec<&Entry> = edition.listed("event").map(|key| edition.portal.entry(key)).collect();
                calendar(edition, &events)
            })),
        });
    }
    jobs
}

fn calendar(edition: &Edition<'_>, entries: &[&Entry]) -> String {
    let portal_title = edition.portal.site.title.pick(edition.chain()).map_or("", |(title, _)| title.as_str());
    let mut lines = Lines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(&format!(
        "PRODID:-//Lotsman//Lotsman {}//{}",
        env!("CARGO_PKG_VERSION"),
        edition.lang().as_str().to_uppercase()
    ));
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    lines.text("X-WR-CALNAME", portal_title);
    let mut zones: BTreeSet<String> = BTreeSet::new();
    for entry in entries {
        if let Some(event) = entry.facts::<Event>()
            && event.start.time.is_some()
        {
            zones.insert(zone_of(edition, event));
        }
    }
    for zone in &zones {
        let in_zone =
            entries.iter().filter_map(|entry| entry.facts::<Event>()).filter(|event| zone_of(edition, event) == *zone);
        let years = in_zone.flat_map(|event| [event.start.date.year(), event.last_day().year()]);
        let (first, last) = years.fold((i16::MAX, i16::MIN), |(first, last), year| (first.min(year), last.max(year)));
        time_zone(zone, first, last, &mut lines);
    }
    for entry in entries {
        if let Some(event) = entry.facts::<Event>() {
            one(edition, entry, event, &mut lines);
        }
    }
    lines.add("END:VCALENDAR");
    lines.0
}

/// The zone of an event. A name that no zone has, which is an error elsewhere, would be a calendar that nobody can read.
fn zone_of(edition: &Edition<'_>, event: &Event) -> String {
    let known = |name: &&String| TimeZone::get(name).is_ok();
    let site = &edition.portal.site.time_zone_name;
    event.timezone.as_ref().filter(known).or(Some(site).filter(known)).map_or_else(|| "UTC".to_owned(), Clone::clone)
}

fn one(edition: &Edition<'_>, entry: &Entry, event: &Event, lines: &mut Lines) {
    let site = &edition.portal.site;
    let zone = zone_of(edition, event);
    lines.add("BEGIN:VEVENT");
    lines.add(&format!("UID:{}@{}", entry.id, host(&site.base_url)));
    // The stamp comes from the content, so that the same content gives the same bytes.
    let stamp = entry.common.updated.or(entry.common.publish_on).map_or(event.start.date, |day| day.0);
    lines.add(&format!("DTSTAMP:{}T000000Z", compact(stamp)));
    lines.add(&format!("SEQUENCE:{}", event.sequence));
    match event.start.time {
        Some(time) => {
            lines.add(&format!("DTSTART;TZID={zone}:{}", local(event.start.date.to_datetime(time))));
            // An end without an hour is the end of its day.
            let end = event.end.and_then(|end| match end.time {
                Some(time) => Some(end.date.to_datetime(time)),
                None => end.date.tomorrow().ok().map(|day| day.at(0, 0, 0, 0)),
            });
            // An event without an end lasts an hour in calendars, instead of no time at all.
            let end = end.unwrap_or_else(|| event.start.datetime().saturating_add(1.hour()));
            lines.add(&format!("DTEND;TZID={zone}:{}", local(end)));
        }
        None => {
            lines.add(&format!("DTSTART;VALUE=DATE:{}", compact(event.start.date)));
            // The end of a day-long event is the day after it (RFC 5545, 3.6.1).
            let after = event.last_day().tomorrow().unwrap_or(event.last_day());
            lines.add(&format!("DTEND;VALUE=DATE:{}", compact(after)));
        }
    }
    let (title, lang) = entry.title(edition.chain());
    lines.text(&format!("SUMMARY;LANGUAGE={lang}"), title);
    if let Some(summary) = entry.summaries.get(lang) {
        lines.text("DESCRIPTION", summary);
    }
    if let Some(place) =
        event.place.pick(edition.chain()).map(|(place, _)| place.clone()).or_else(|| venue(edition, event))
    {
        lines.text("LOCATION", &place);
    }
    lines.add(&format!("URL:{}", url::entry(entry, edition.language).absolute(&site.base_url)));
    if let Some(email) = &site.operator.email {
        let name = site.operator.name.pick(edition.chain()).map_or("", |(name, _)| name.as_str());
        let name: String = name.chars().filter(|sign| *sign != '"').collect();
        lines.add(&format!("ORGANIZER;CN=\"{name}\":mailto:{email}"));
    }
    lines.add(if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    lines.add("END:VEVENT");
}

fn venue(edition: &Edition<'_>, event: &Event) -> Option<String> {
    let (kinds, written) = event.venue.as_ref()?.candidates();
    let key = edition.portal.find(kinds, written)?;
    Some(edition.portal.entry(key).title(edition.chain()).0.to_owned())
}

/// The rules of a zone for some years: short, since calendar programs stumble over long ones.
fn time_zone(name: &str, first_year: i16, last_year: i16, lines: &mut Lines) {
    let Ok(zone) = TimeZone::get(name) else {
        return;
    };
    let year_start = |year: i16| {
        let day = civil::Date::new(year, 1, 1)?;
        day.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp())
    };
    let Ok(from) = year_start(first_year) else {
        return;
    };
    // The year 9999 is the last one there is.
    let last_year = last_year.min(first_year.saturating_add(MOST_ZONE_YEARS));
    let to = year_start(last_year.saturating_add(1)).unwrap_or(Timestamp::MAX);
    lines.add("BEGIN:VTIMEZONE");
    lines.add(&format!("TZID:{name}"));
    let before = zone.to_offset_info(from);
    observance(
        before.dst().is_dst(),
        before.offset(),
        before.offset(),
        before.abbreviation(),
        &[civil::date(1970, 1, 1).at(0, 0, 0, 0)],
        lines,
    );
    let mut offset = before.offset();
    let mut changes: Vec<(bool, jiff::tz::Offset, jiff::tz::Offset, String, Vec<DateTime>)> = Vec::new();
    for change in zone.following(from).take_while(|change| change.timestamp() < to) {
        let onset = local_before(change.timestamp(), offset);
        let key = (change.dst().is_dst(), offset, change.offset());
        match changes.iter_mut().find(|known| (known.0, known.1, known.2) == key) {
            Some(known) => known.4.push(onset),
            None => changes.push((key.0, key.1, key.2, change.abbreviation().to_owned(), vec![onset])),
        }
        offset = change.offset();
    }
    for (summer, from, to, abbreviation, onsets) in &changes {
        observance(*summer, *from, *to, abbreviation, onsets, lines);
    }
    lines.add("END:VTIMEZONE");
}

/// The local time of a change by the offset that ends with it (RFC 5545, 3.6.5).
fn local_before(at: Timestamp, offset: jiff::tz::Offset) -> DateTime {
    offset.to_datetime(at)
}

fn observance(
    summer: bool,
    from: jiff::tz::Offset,
    to: jiff::tz::Offset,
    abbreviation: &str,
    onsets: &[DateTime],
    lines: &mut Lines,
) {
    let name = if summer { "DAYLIGHT" } else { "STANDARD" };
    lines.add(&format!("BEGIN:{name}"));
    let Some((first, others)) = onsets.split_first() else {
        return;
    };
    lines.add(&format!("DTSTART:{}", local(*first)));
    for onset in others {
        lines.add(&format!("RDATE:{}", local(*onset)));
    }
    lines.add(&format!("TZOFFSETFROM:{}", offset_text(from)));
    lines.add(&format!("TZOFFSETTO:{}", offset_text(to)));
    lines.add(&format!("TZNAME:{abbreviation}"));
    lines.add(&format!("END:{name}"));
}

fn offset_text(offset: jiff::tz::Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn compact(date: civil::Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn local(moment: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", compact(moment.date()), moment.hour(), moment.minute(), moment.second())
}

/// The host of a base address, for ids that no other portal has.
fn host(base: &str) -> &str {
    base.split_once("://").map_or(base, |(_, rest)| rest).split(['/', ':']).next().unwrap_or(base)
}

/// Content lines: folded at 75 octets, never inside of a letter, ended by CR LF. Control signs of a value are left out: a
/// line end in it would begin a line of its own.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, line: &str) {
        let mut octets = 0;
        for sign in line.chars().filter(|sign| !sign.is_control()) {
            if octets + sign.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(sign);
            octets += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text: `\`, `;`, `,` and line ends are escaped.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for sign in value.chars() {
            match sign {
                '\\' | ';' | ',' => escaped.extend(['\\', sign]),
                '\n' => escaped.push_str("\\n"),
                sign if sign.is_control() => {}
                sign => escaped.push(sign),
            }
        }
        self.add(&format!("{name}:{escaped}"));
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"центр, ".repeat(20));
        for line in lines.0.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let unfolded = lines.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "центр\\, ".repeat(20)));
    }
}
