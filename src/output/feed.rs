//! Atom feeds: one per section and language, and one of the whole portal (RFC 4287).

use atom_syndication::{Entry as AtomEntry, Feed, FixedDateTime, Generator, Link, Person, Text};

use super::list::kinds;
use super::view::Edition;
use super::{Content, Job, Made, Planning, Texts};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::url::{self, Address};
use crate::model::{Entry, EntryKey};

/// The kinds whose entries readers follow.
pub const KINDS: &[&str] = &["news", "event", "practice", "material", "project", "programme", "guideline"];

/// Entries in a feed.
const LENGTH: usize = 30;

/// The feeds of all sections and languages.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let place = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let mut jobs = Vec::new();
    for edition in &planning.editions {
        let home = url::home(edition.language);
        let whole = home.clone();
        jobs.push(Job {
            path: url::feed(&home).file(),
            place: place.clone(),
            made: Made::Feed,
            texts: Texts::None,
            content: Content::Text(Box::new(move || feed(edition, &whole, None))),
        });
        for kind in kinds(planning.portal).filter(|kind| KINDS.contains(&kind.name)) {
            let list = url::list(kind, edition.language);
            let address = list.clone();
            jobs.push(Job {
                path: url::feed(&list).file(),
                place: place.clone(),
                made: Made::Feed,
                texts: Texts::None,
                content: Content::Text(Box::new(move || feed(edition, &address, Some(kind.name)))),
            });
        }
    }
    jobs
}

/// The day by which readers of feeds sort: of a change, of publication, or of the thing itself when it has passed.
fn day(edition: &Edition<'_>, entry: &Entry) -> Option<jiff::civil::Date> {
    let common = &entry.common;
    let stated = common.updated.or(common.publish_on).map(|day| day.0);
    stated.or_else(|| entry.facts.date().map(|date| date.min(edition.portal.today)))
}

fn feed(edition: &Edition<'_>, list: &Address, kind: Option<&str>) -> String {
    let portal = edition.portal;
    let site = &portal.site;
    let base = &site.base_url;
    // Only entries in the feed's own language: a reader of a feed sees no notice of a fallback.
    let chosen = KINDS.iter().filter(|name| kind.is_none_or(|kind| kind == **name));
    let keys =
        chosen.flat_map(|name| edition.listed(name)).filter(|key| portal.entry(*key).is_translated(edition.lang()));
    let mut dated: Vec<(jiff::civil::Date, EntryKey)> =
        keys.filter_map(|key| Some((day(edition, portal.entry(key))?, key))).collect();
    dated.sort_by(|a, b| b.cmp(a));
    dated.truncate(LENGTH);
    let portal_title = site.title.pick(edition.chain()).map_or("", |(title, _)| title.as_str());
    let title = match kind {
        Some(kind) => format!("{} — {portal_title}", edition.t(&format!("kinds-{kind}"))),
        None => portal_title.to_owned(),
    };
    let author = site.operator.name.pick(edition.chain()).map_or(portal_title, |(name, _)| name.as_str());
    let newest = dated.first().map_or(jiff::civil::date(1970, 1, 1), |(day, _)| *day);
    let address = url::feed(list).absolute(base);
    let feed = Feed {
        title: Text::plain(title),
        id: address.clone(),
        updated: moment(newest),
        authors: vec![Person { name: author.to_owned(), ..Person::default() }],
        generator: Some(Generator {
            value: "Lotsman".to_owned(),
            uri: None,
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
        links: vec![
            link("self", &address, "application/atom+xml", edition),
            link("alternate", &list.absolute(base), "text/html", edition),
        ],
        entries: dated.iter().map(|(day, key)| entry(edition, portal.entry(*key), *day)).collect(),
        lang: Some(edition.lang().to_string()),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(edition: &Edition<'_>, entry: &Entry, day: jiff::civil::Date) -> AtomEntry {
    let address = url::entry(entry, edition.language).absolute(&edition.portal.site.base_url);
    let (title, lang) = entry.title(edition.chain());
    AtomEntry {
        title: Text::plain(title.to_owned()),
        id: address.clone(),
        updated: moment(day),
        summary: entry.summaries.get(lang).map(|text| Text::plain(text.clone())),
        links: vec![link("alternate", &address, "text/html", edition)],
        ..AtomEntry::default()
    }
}

fn link(rel: &str, href: &str, mime: &str, edition: &Edition<'_>) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        hreflang: Some(edition.lang().to_string()),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    }
}

/// Midnight of a day, as feeds write it.
fn moment(day: jiff::civil::Date) -> FixedDateTime {
    format!("{day}T00:00:00Z").parse().unwrap_or_default()
}
