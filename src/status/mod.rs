//! The state of a portal's content: which translations are there, missing or out of date, what is a draft, what comes
//! and goes when.

mod human;
mod json;

use jiff::civil;

use crate::lang::Language;
use crate::ledger::{self, Need};
use crate::model::common::Status as Published;
use crate::model::{Entry, EntryKey, Outdated, Portal};

pub use human::human;
pub use json::json;

/// The state of a portal on a day. The portal must have been linked with its drafts.
pub struct Status<'a> {
    pub portal: &'a Portal,
    /// In the order of the site.
    pub languages: Vec<Translations<'a>>,
    pub drafts: Vec<EntryKey>,
    /// What is published later, the nearest first.
    pub scheduled: Vec<(civil::Date, EntryKey)>,
    /// What leaves the lists after a day, the nearest first.
    pub expiring: Vec<(civil::Date, EntryKey)>,
    /// What has left the lists, the last first.
    pub expired: Vec<(civil::Date, EntryKey)>,
    /// Addresses of entries that could not be read.
    pub broken: &'a [String],
}

/// The work of one language's translator. Drafts and what has left the lists need no translation now.
pub struct Translations<'a> {
    pub language: &'a Language,
    /// Entries that have a text in this language that is not out of date.
    pub complete: usize,
    /// The most changed sentences first.
    pub outdated: Vec<(EntryKey, &'a Outdated)>,
    /// What most other entries lead to comes first.
    pub missing: Vec<Missing>,
}

/// An entry without a text in a language.
#[derive(Debug, Clone, Copy)]
pub struct Missing {
    pub key: EntryKey,
    /// How many entries refer to it.
    pub references: usize,
    /// The length of the text to translate.
    pub words: usize,
}

impl<'a> Status<'a> {
    /// Looks through a portal; `only` leaves out all other languages.
    pub fn of(portal: &'a Portal, broken: &'a [String], only: Option<&Language>) -> Self {
        let today = portal.today;
        let mut status = Self {
            portal,
            languages: Vec::new(),
            drafts: Vec::new(),
            scheduled: Vec::new(),
            expiring: Vec::new(),
            expired: Vec::new(),
            broken,
        };
        let mut shown: Vec<EntryKey> = Vec::new();
        for (key, entry) in portal.entries() {
            let common = &entry.common;
            if common.status == Published::Draft {
                status.drafts.push(key);
                continue;
            }
            if let Some(day) = common.publish_on.filter(|day| day.0 > today) {
                status.scheduled.push((day.0, key));
            }
            match common.expire_on {
                Some(day) if day.0 < today => status.expired.push((day.0, key)),
                Some(day) => status.expiring.push((day.0, key)),
                None => {}
            }
            let gone = common.expire_on.is_some_and(|day| day.0 < today);
            if !gone && common.status != Published::Archived {
                shown.push(key);
            }
        }
        status.scheduled.sort_unstable();
        status.expiring.sort_unstable();
        status.expired.sort_unstable_by(|a, b| b.cmp(a));
        let wanted = portal.site.languages.all().iter();
        let wanted = wanted.filter(|language| only.is_none_or(|only| only.lang == language.lang));
        status.languages = wanted.map(|language| translations(portal, language, &shown)).collect();
        status
    }
}

fn translations<'a>(portal: &'a Portal, language: &'a Language, entries: &[EntryKey]) -> Translations<'a> {
    let mut found = Translations { language, complete: 0, outdated: Vec::new(), missing: Vec::new() };
    for key in entries {
        let entry = portal.entry(*key);
        match ledger::need(entry, &language.lang) {
            None => found.complete += 1,
            Some(Need::Outdated(outdated)) => found.outdated.push((*key, outdated)),
            Some(Need::Missing) => {
                let references = referring(portal, *key);
                found.missing.push(Missing { key: *key, references, words: ledger::words(entry, &entry.main) });
            }
        }
    }
    found.outdated.sort_by_key(|(key, outdated)| (std::cmp::Reverse(outdated.new.len() + outdated.gone), *key));
    found.missing.sort_by_key(|missing| (std::cmp::Reverse(missing.references), missing.key));
    found
}

/// How many entries refer to an entry.
fn referring(portal: &Portal, key: EntryKey) -> usize {
    let mut from: Vec<EntryKey> = portal.backlinks(key).iter().map(|backlink| backlink.from).collect();
    from.sort_unstable();
    from.dedup();
    from.len()
}

/// The file in which the text of a language stands, or should be written.
fn file_of(entry: &Entry, language: &Language) -> String {
    let path = match (entry.articles.get(&language.lang), &entry.folder) {
        (Some(article), _) => article.source.path().to_string(),
        (None, Some(folder)) if !entry.articles.is_empty() => format!("{folder}/{}.md", language.lang),
        _ => entry.mark.source().path().to_string(),
    };
    match entry.mark.place().line {
        Some(line) if entry.articles.is_empty() && path == entry.mark.source().path().as_str() => {
            format!("{path}:{line}")
        }
        _ => path,
    }
}

/// The title of an entry in its main language.
fn title_of(entry: &Entry) -> &str {
    entry.titles.get(&entry.main).map_or(entry.id.as_str(), String::as_str)
}
