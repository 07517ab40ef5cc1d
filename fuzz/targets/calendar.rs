//! Calendars: whatever facts of an event and settings say, an `.ics` file keeps the form of RFC 5545. An input is files; without a
//! line `--- path` it is the facts of the event.

use lotsman::model::url;

use super::files::files;
use super::{ground, places};

const EVENT: &str = "content/events/tried/facts.toml";
const TEXT: &str = "content/events/tried/en.md";

/// Names of lines that a calendar of Lotsman has.
const LINES: &[&str] = &[
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "CALSCALE",
    "METHOD",
    "X-WR-CALNAME",
    "TZID",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "TZNAME",
    "RDATE",
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "ORGANIZER",
    "STATUS",
];

pub fn run(data: &[u8]) {
    let mut tried = files(data);
    if tried.is_empty() {
        tried.push((EVENT.to_owned(), data.to_vec()));
    }
    let own = [EVENT, TEXT, "site.toml"];
    let mut given: Vec<(&str, &[u8])> = vec![(TEXT, b"# Event, \\;\n\nSummary.\n")];
    for (path, bytes) in tried.iter().filter(|(path, _)| own.contains(&&**path)) {
        given.retain(|(known, _)| known != path);
        given.push((path, bytes));
    }
    let found = ground::plan(&given, |plan, portal| {
        let events = || portal.of_kind("event").map(|(_, entry)| entry);
        for language in portal.site.languages.all() {
            let single = events().map(|entry| (url::event_calendar(entry, language).file(), 1));
            let all = (url::calendar(language).file(), events().count());
            for (path, most) in single.chain([all]) {
                let job = plan.find(&path).expect("a calendar");
                assert_sound(&ground::text(&job.content), most);
            }
        }
    });
    for (path, bytes) in &given {
        if let Ok(text) = std::str::from_utf8(bytes) {
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
            places::assert_sound(&found, path, &lotsman::encoding::composed(&text));
        }
    }
}

/// Lines end with CR LF and have 75 octets at most; each has a known name; what begins ends; nobody adds an event of their own.
fn assert_sound(calendar: &str, most: usize) {
    assert!(calendar.ends_with("\r\n"), "the last line does not end");
    assert!(calendar.lines().all(|line| line.len() <= 75), "a line is too long in {calendar}");
    let plain = calendar.replace("\r\n ", "").replace("\r\n", "\n");
    assert!(!plain.contains(|sign: char| sign.is_control() && sign != '\n'), "a control sign stands in {plain:?}");
    let mut open: Vec<&str> = Vec::new();
    let mut events = 0;
    for line in plain.lines() {
        let (name, _) = line.split_once([':', ';']).unwrap_or_else(|| panic!("«{line}» has no name in {plain}"));
        assert!(LINES.contains(&name), "«{line}» was smuggled in: {plain}");
        match (name, line.split_once(':').map_or("", |(_, value)| value)) {
            ("BEGIN", what) => {
                events += usize::from(what == "VEVENT");
                open.push(what);
            }
            ("END", what) => assert_eq!(open.pop(), Some(what), "an end that fits no beginning in {plain}"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} do not end in {plain}");
    assert!(events <= most, "{events} events instead of {most} in {plain}");
}
