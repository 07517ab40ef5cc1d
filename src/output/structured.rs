//! Structured data for search engines: JSON-LD after schema.org.

use serde_json::{Value, json};

use super::open;
use super::view::Edition;
use crate::kinds::{Event, Institution, Mode, Person};
use crate::model::{Entry, EntryKey, url};
use crate::typed::Node;

const CONTEXT: &str = "https://schema.org";

/// The portal itself and who answers for it.
pub fn home(edition: &Edition<'_>) -> Vec<Value> {
    let site = &edition.portal.site;
    let pick = |text: &crate::typed::Text| text.pick(edition.chain()).map(|(text, _)| text.clone());
    let address = url::home(edition.language).absolute(&site.base_url);
    vec![without_nulls(json!({
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": pick(&site.title),
        "description": pick(&site.tagline),
        "url": address,
        "inLanguage": edition.lang().as_str(),
        "publisher": {
            "@type": "Organization",
            "name": pick(&site.operator.name),
            "email": site.operator.email,
            "telephone": site.operator.phone,
            "url": site.operator.url.as_ref().map(|url| url.0.clone()),
        },
    }))]
}

/// What an entry is.
pub fn entry(edition: &Edition<'_>, key: EntryKey) -> Vec<Value> {
    let entry = edition.portal.entry(key);
    let mut data = common(edition, entry);
    match entry.kind.name {
        "event" => event(edition, entry, &mut data),
        "institution" => institution(edition, entry, &mut data),
        "person" => person(edition, entry, &mut data),
        "material" => {
            data["learningResourceType"] =
                json!(edition.card(key).get_from_path("type").and_then(|word| word.as_str().map(str::to_owned)));
        }
        "news" => {
            data["headline"] = data["name"].clone();
            data["datePublished"] = json!(entry.facts.date().map(|date| date.to_string()));
        }
        "programme" => match reference(edition, entry, "operator").or_else(|| reference(edition, entry, "owner")) {
            Some(provider) => data["provider"] = provider,
            // Search engines expect somebody who gives a course.
            None => data["@type"] = json!("LearningResource"),
        },
        "centre" => data["parentOrganization"] = reference(edition, entry, "institution").unwrap_or(Value::Null),
        "practice" => data["author"] = reference(edition, entry, "organisation").unwrap_or(Value::Null),
        "dataset" => open::schema_org(edition.of_dataset(key), key, &mut data),
        "guideline" => data["version"] = json!(entry.node.get("version").map(Node::shown)),
        _ => {}
    }
    vec![without_nulls(data)]
}

fn common(edition: &Edition<'_>, entry: &Entry) -> Value {
    let site = &edition.portal.site;
    let (title, lang) = entry.title(edition.chain());
    let image = entry.common.cover.as_ref().and_then(|cover| entry.asset(&cover.file.0));
    let creative = matches!(entry.kind.schema_org, "LearningResource" | "NewsArticle" | "WebPage" | "Course");
    json!({
        "@context": CONTEXT,
        "@type": entry.kind.schema_org,
        "name": title,
        "description": entry.summaries.get(lang),
        "url": url::entry(entry, edition.language).absolute(&site.base_url),
        "image": image.map(|asset| url::asset(entry, &asset.name).absolute(&site.base_url)),
        "inLanguage": creative.then(|| lang.as_str()),
        "dateModified": if creative { entry.common.updated.map(|day| day.to_string()) } else { None },
    })
}

fn event(edition: &Edition<'_>, entry: &Entry, data: &mut Value) {
    let Some(event) = entry.facts::<Event>() else {
        return;
    };
    let zone = event.timezone.as_deref().and_then(|zone| jiff::tz::TimeZone::get(zone).ok());
    let zone = zone.unwrap_or_else(|| edition.portal.site.time_zone.clone());
    let moment = |moment: crate::typed::Moment| match moment.time {
        None => moment.date.to_string(),
        Some(_) => moment
            .datetime()
            .to_zoned(zone.clone())
            .map_or_else(|_| moment.date.to_string(), |zoned| zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()),
    };
    data["startDate"] = json!(moment(event.start));
    data["endDate"] = json!(event.end.map(moment));
    data["inLanguage"] = json!(entry.main.as_str());
    data["eventStatus"] =
        json!(format!("{CONTEXT}/{}", if event.cancelled { "EventCancelled" } else { "EventScheduled" }));
    let (attendance, place) = match event.mode {
        Mode::Online | Mode::Phone => ("OnlineEventAttendanceMode", false),
        Mode::Onsite => ("OfflineEventAttendanceMode", true),
        Mode::Hybrid => ("MixedEventAttendanceMode", true),
    };
    data["eventAttendanceMode"] = json!(format!("{CONTEXT}/{attendance}"));
    let page = data["url"].clone();
    data["location"] = if place {
        let words = event.place.pick(edition.chain()).map(|(place, _)| place.clone());
        let venue = reference(edition, entry, "venue").and_then(|venue| venue["name"].as_str().map(str::to_owned));
        let territory = || edition.card_territory(entry);
        json!({ "@type": "Place", "name": venue.clone().or_else(|| words.clone()).or_else(territory), "address": words.or(venue) })
    } else {
        json!({ "@type": "VirtualLocation", "url": page })
    };
    let organisers = references(edition, entry, "organisers");
    data["organizer"] = if organisers.is_empty() { Value::Null } else { Value::Array(organisers) };
    let speakers = references(edition, entry, "speakers");
    data["performer"] = if speakers.is_empty() { Value::Null } else { Value::Array(speakers) };
}

impl Edition<'_> {
    /// The name of the territory of an entry.
    fn card_territory(&self, entry: &Entry) -> Option<String> {
        let term = self.term("territories", entry.node.get("territory")?.as_str()?)?;
        term.get_from_path("name").and_then(|name| name.as_str().map(str::to_owned))
    }
}

fn institution(edition: &Edition<'_>, entry: &Entry, data: &mut Value) {
    let Some(facts) = entry.facts::<Institution>() else {
        return;
    };
    if facts.shows_address() {
        data["address"] = json!(facts.address.pick(edition.chain()).map(|(address, _)| address.clone()));
    }
    data["foundingDate"] = json!(facts.founded.map(|year| year.to_string()));
    contacts(entry, data);
}

fn person(edition: &Edition<'_>, entry: &Entry, data: &mut Value) {
    if entry.facts::<Person>().is_none() {
        return;
    }
    let post = entry.node.get("posts").and_then(|posts| posts.items().first());
    let title = post.and_then(|post| post.get("title")).map(|title| edition.text(title));
    data["jobTitle"] = json!(
        title.and_then(|title| { title.get_from_path("text").and_then(|text| text.as_str().map(str::to_owned)) })
    );
    let organisation = post.and_then(|post| post.get("organisation")).and_then(Node::as_str);
    let organisation = organisation.and_then(|id| edition.portal.find(&["organisation", "institution", "centre"], id));
    data["worksFor"] = organisation.map_or(Value::Null, |key| named(edition, key));
    contacts(entry, data);
}

/// Public contacts; what its owner withholds has left the facts before.
fn contacts(entry: &Entry, data: &mut Value) {
    for contact in entry.node.get("contacts").map(Node::items).unwrap_or_default() {
        let string = |name: &str| contact.get(name).and_then(Node::as_str);
        let field = match string("type") {
            Some("phone") => "telephone",
            Some("email") => "email",
            Some("website") => "sameAs",
            _ => continue,
        };
        if data[field].is_null() {
            data[field] = json!(string("value"));
        }
    }
}

fn reference(edition: &Edition<'_>, entry: &Entry, field: &str) -> Option<Value> {
    let crate::typed::Shape::Ref(kinds) = &entry.kind.record.field(field)?.shape else {
        return None;
    };
    let key = edition.portal.find(kinds, entry.node.get(field)?.as_str()?)?;
    Some(named(edition, key))
}

fn references(edition: &Edition<'_>, entry: &Entry, field: &str) -> Vec<Value> {
    let Some(crate::typed::Shape::List(item)) = entry.kind.record.field(field).map(|field| &field.shape) else {
        return Vec::new();
    };
    let crate::typed::Shape::Ref(kinds) = &**item else {
        return Vec::new();
    };
    let items = entry.node.get(field).map(Node::items).unwrap_or_default();
    let keys = items.iter().filter_map(|item| edition.portal.find(kinds, item.as_str()?));
    keys.map(|key| named(edition, key)).collect()
}

/// Another entry by type, name and address.
fn named(edition: &Edition<'_>, key: EntryKey) -> Value {
    let entry = edition.portal.entry(key);
    json!({
        "@type": entry.kind.schema_org,
        "name": entry.title(edition.chain()).0,
        "url": url::entry(entry, edition.language).absolute(&edition.portal.site.base_url),
    })
}

/// Absent facts are left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key, without_nulls(value))).collect())
        }
        other => other,
    }
}
