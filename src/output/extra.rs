//! What only some kinds have: the talks of an event, the hub of an institution, what replaced a guideline; and what
//! every entry has: the entries that refer to it.

use jiff::ToSpan;
use jiff::civil::Time;
use tera::{Map, Value};

use super::view::{Edition, attachment, map_of, moments, state, view};
use crate::kinds::{Event, Institution, Project};
use crate::model::{Entry, EntryKey, url};
use crate::typed::Node;

/// The value `entry.extra`.
pub fn of(edition: &Edition<'_>, key: EntryKey) -> Value {
    let entry = edition.portal.entry(key);
    match entry.kind.name {
        "event" => event(edition, key, entry),
        "indicator" => super::indicator::view(edition, key),
        "institution" => institution(edition, key, entry),
        "person" => person(edition, key),
        "guideline" => {
            let replaced_by = edition.portal.referring(key, "guideline", &["replaces"]);
            view! {
                "replaced_by" => replaced_by.first().map(|key| edition.card(*key)),
                "materials" => edition.cards(materials(edition, key, entry)),
            }
        }
        "project" => project(edition, key, entry),
        "dataset" => super::dataset::of(edition, key),
        "rating" => super::rating::of(edition, key),
        "practice" => view! { "materials" => edition.cards(materials(edition, key, entry)) },
        _ => view! {},
    }
}

/// Everything that refers to an entry, grouped by kind in the order of sections.
pub fn related(edition: &Edition<'_>, key: EntryKey) -> Vec<Value> {
    let mut groups = Vec::new();
    for kind in &edition.portal.kinds {
        let keys = edition.portal.referring(key, kind.name, &[]);
        if keys.is_empty() {
            continue;
        }
        let count = keys.len();
        groups.push(view! {
            "name" => kind.name,
            "kind" => kind.name,
            "title" => edition.t(&format!("kinds-{}", kind.name)),
            "items" => edition.cards(keys),
            "count" => count,
        });
    }
    groups
}

/// The same as lists by kind.
pub fn related_by(edition: &Edition<'_>, key: EntryKey) -> Value {
    let cards = |kind: &'static str| edition.cards(edition.portal.referring(key, kind, &[])).into();
    map_of(edition.portal.kinds.iter().map(|kind| (kind.name, cards(kind.name))).collect())
}

/// The older and the newer neighbour of a piece of news or an event.
pub fn neighbours(edition: &Edition<'_>, key: EntryKey) -> Value {
    let kind = edition.portal.entry(key).kind.name;
    if !matches!(kind, "news" | "event") {
        return Value::none();
    }
    let Some((newer, older)) = edition.beside(key) else {
        return Value::none();
    };
    let card = |key: Option<EntryKey>| key.map(|key| edition.card(key));
    view! { "previous" => card(older), "next" => card(newer) }
}

fn event(edition: &Edition<'_>, key: EntryKey, entry: &Entry) -> Value {
    let Some(event) = entry.facts::<Event>() else {
        return view! {};
    };
    let dates = edition.dates();
    let state = state(event, edition.portal.today);
    let site = &edition.portal.site;
    let zone = event.timezone.as_deref().unwrap_or(&site.time_zone_name);
    let zone_word = format!("zone-{}", zone.to_lowercase().replace(['/', '_'], "-"));
    let zone_name = edition
        .words
        .find(edition.chain(), &zone_word, &[])
        .unwrap_or_else(|| edition.say("time-zone-note", &[("zone", zone.into())]));
    let files = entry.node.get("files").map(Node::items).unwrap_or_default();
    let files: Vec<Value> = files.iter().filter_map(|file| attachment(edition, entry, file)).collect();
    view! {
        "state" => state,
        "moments" => moments(event, &site.time_zone, edition.portal.today),
        "when" => dates.when(event.start, event.end),
        "date_text" => dates.range(event.start.date, event.last_day()),
        "time_text" => dates.hours(event.start, event.end),
        "zone_name" => event.start.time.map(|_| zone_name),
        "past" => state == "past",
        "show_join" => entry.node.get("join").is_some() && state != "past" && state != "cancelled",
        "ics_url" => url::event_calendar(entry, edition.language).marked(),
        "talks" => talks(edition, entry, event),
        "files" => files,
        "all_materials" => edition.cards(materials(edition, key, entry)),
    }
}

/// The materials that an entry or one of its talks names, and those that name the entry; each once.
fn materials(edition: &Edition<'_>, key: EntryKey, entry: &Entry) -> Vec<EntryKey> {
    let of_talks = entry.node.get("programme").map(Node::items).unwrap_or_default().iter();
    let lists = of_talks.filter_map(|talk| talk.get("materials")).chain(entry.node.get("materials"));
    let mut keys = edition.portal.referring(key, "material", &[]);
    for written in lists.flat_map(Node::items).filter_map(Node::as_str) {
        if let Some(key) = edition.portal.find(&["material"], written)
            && !keys.contains(&key)
        {
            keys.push(key);
        }
    }
    keys
}

/// The talks with their hours: a talk without one begins when the talk before it ends.
fn talks(edition: &Edition<'_>, entry: &Entry, event: &Event) -> Vec<Value> {
    let Some(field) = entry.kind.record.field("programme") else {
        return Vec::new();
    };
    let crate::typed::Shape::List(shape) = &field.shape else {
        return Vec::new();
    };
    let items = entry.node.get("programme").map(Node::items).unwrap_or_default();
    let video = entry.node.get("recording").and_then(|node| super::view::recording(edition, entry, node));
    let video = video.and_then(|video| video.get_from_path("url").and_then(|url| url.as_str().map(str::to_owned)));
    let mut next: Option<Time> = None;
    items
        .iter()
        .map(|node| {
            let string = |name: &str| node.get(name).and_then(Node::as_str);
            let start = string("start").and_then(|text| Time::strptime("%H:%M", text).ok()).or(next);
            let minutes = node.get("minutes").map(Node::shown).and_then(|text| text.parse::<i64>().ok());
            let end = start.zip(minutes).map(|(start, minutes)| start.wrapping_add(minutes.minutes()));
            next = end;
            let talk = edition.resolve(entry, node, shape);
            let part = |name: &str| talk.get_from_path(name).cloned().unwrap_or_else(Value::none);
            let iso = start.map(|start| format!("{}T{:02}:{:02}", event.start.date, start.hour(), start.minute()));
            let timecode = string("timecode");
            let video_url = video.as_ref().zip(timecode.and_then(seconds));
            view! {
                "start" => start.map(|time| edition.locale.time(time)),
                "end" => end.map(|time| edition.locale.time(time)),
                "iso" => iso,
                "title" => part("title"),
                "lang" => talk.get_from_path("title.lang").cloned().unwrap_or_else(Value::none),
                "speakers" => part("speakers"),
                "speaker_role" => part("speaker_role"),
                "organisation" => part("organisation"),
                "summary" => part("summary"),
                "materials" => part("materials"),
                "timecode" => timecode.map(str::to_owned),
                "video_url" => video_url.map(|(url, seconds)| format!("{url}&t={seconds}s")),
            }
        })
        .collect()
}

/// The seconds of «0:09:40» or «09:40».
fn seconds(timecode: &str) -> Option<u32> {
    timecode.split(':').try_fold(0u32, |sum, part| Some(sum * 60 + part.parse::<u32>().ok()?))
}

/// The hub: everything that belongs to an institution, or to one of its centres.
fn institution(edition: &Edition<'_>, key: EntryKey, entry: &Entry) -> Value {
    let portal = edition.portal;
    let centres = portal.referring(key, "centre", &["institution"]);
    let all = |kind: &str| {
        let mut keys = portal.referring(key, kind, &[]);
        for centre in &centres {
            keys.extend(portal.referring(*centre, kind, &[]));
        }
        keys.sort_unstable();
        keys.dedup();
        edition.cards(keys)
    };
    let centres: Vec<Value> = centres.iter().map(|key| with_facts(edition, *key)).collect();
    let withheld = entry.facts::<Institution>().is_some_and(|facts| !facts.shows_address());
    view! {
        "centres" => centres,
        "people" => all("person"),
        "presentations" => all("material"),
        "practices" => all("practice"),
        "events" => all("event"),
        "projects" => all("project"),
        "programmes" => all("programme"),
        "news" => all("news"),
        "address_withheld" => withheld,
    }
}

/// A card together with the facts of its entry.
fn with_facts(edition: &Edition<'_>, key: EntryKey) -> Value {
    let mut whole = Map::new();
    for value in [edition.card(key), edition.facts(edition.portal.entry(key))] {
        for (name, part) in value.as_map().into_iter().flatten() {
            whole.insert(name.clone(), part.clone());
        }
    }
    Value::from(whole)
}

/// The talks that a person gave.
fn person(edition: &Edition<'_>, key: EntryKey) -> Value {
    let mut talks = Vec::new();
    let with_talks = edition.portal.referring(key, "event", &["programme.speakers"]);
    let mut others = edition.portal.referring(key, "event", &[]);
    others.retain(|event| !with_talks.contains(event));
    for event_key in with_talks {
        let entry = edition.portal.entry(event_key);
        for talk in entry.node.get("programme").map(Node::items).unwrap_or_default() {
            let speakers = talk.get("speakers").map(Node::items).unwrap_or_default();
            let speaks =
                speakers.iter().filter_map(Node::as_str).any(|id| edition.portal.find(&["person"], id) == Some(key));
            if let (true, Some(title)) = (speaks, talk.get("title")) {
                let title = edition.text(title);
                let lang = title.get_from_path("lang").cloned().unwrap_or_else(Value::none);
                talks.push(view! { "title" => title, "lang" => lang, "event" => edition.card(event_key) });
            }
        }
    }
    view! { "talks" => talks, "events" => edition.cards(others) }
}

fn project(edition: &Edition<'_>, key: EntryKey, entry: &Entry) -> Value {
    let portal = edition.portal;
    let listed = entry.node.get("participants").map(Node::items).unwrap_or_default().len();
    let stated = entry.facts::<Project>().and_then(|project| project.stated_institutions);
    let own_events = entry.node.get("events").map(Node::items).unwrap_or_default();
    let mut events = portal.referring(key, "event", &[]);
    for event in own_events.iter().filter_map(Node::as_str).filter_map(|id| portal.find(&["event"], id)) {
        if !events.contains(&event) {
            events.push(event);
        }
    }
    view! {
        "stated" => stated,
        "counted" => listed,
        "events" => edition.cards(events),
        "materials" => edition.cards(portal.referring(key, "material", &[])),
        "practices" => edition.cards(portal.referring(key, "practice", &[])),
        "news" => edition.cards(portal.referring(key, "news", &[])),
    }
}
