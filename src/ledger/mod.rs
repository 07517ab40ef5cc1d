//! The translation ledger: from which state of the source text each translation was made.
//!
//! One file of the site, [`FILE`], keeps for each translation a digest of its source, digests of the source's sentences
//! and a digest of the translation itself. A translation that stayed as it was while its source changed is out of date,
//! and the sentences that are new since then are known. A translation that changed is taken as made from the source of
//! now. Blanks, line ends and the kind of quotation marks do not count: see [`digest`].

mod digest;
mod file;
mod sentences;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::files::{Files, SitePath};
use crate::lang::{Lang, Languages, Localized};
use crate::model::{Entry, Outdated};

pub use sentences::sentences;

/// The name of the ledger's file in the folder of a site.
pub const FILE: &str = "translations.toml";

/// What is known about the translations of a site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// By the address of the entry, then by language.
    records: BTreeMap<String, BTreeMap<Lang, Record>>,
    /// The file cannot be read as a whole; writing it anew would lose what it says.
    pub damaged: bool,
}

/// One translation, as it was when it was last made or checked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Record {
    /// The language it was made from.
    from: Lang,
    /// The digest of the text it was made from.
    source: String,
    /// The digest of the translation.
    text: String,
    /// The digests of the sentences it was made from.
    sentences: Vec<String>,
}

/// What recording has changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Translations that were not known before.
    pub new: usize,
    /// Translations that were changed since they were recorded.
    pub renewed: usize,
    /// Translations that do not exist any more.
    pub gone: usize,
}

/// What a language of an entry needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need<'a> {
    /// Readers of the language have no text of their own.
    Missing,
    /// Their text is older than its source.
    Outdated(&'a Outdated),
}

/// What an entry needs in a language; nothing when it has a text that is not older than its source.
pub fn need<'a>(entry: &'a Entry, lang: &Lang) -> Option<Need<'a>> {
    match entry.outdated.get(lang) {
        Some(outdated) => Some(Need::Outdated(outdated)),
        None => (!entry.is_translated(lang)).then_some(Need::Missing),
    }
}

/// The languages of a site in which an entry is missing or out of date, in the site's order.
pub fn needs<'a>(entry: &'a Entry, languages: &'a Languages) -> Vec<(&'a Lang, Need<'a>)> {
    let languages = languages.all().iter().map(|language| &language.lang);
    languages.filter_map(|lang| Some((lang, need(entry, lang)?))).collect()
}

/// How many words an entry has in a language, for those who plan a translation.
pub fn words(entry: &Entry, lang: &Lang) -> usize {
    text::pieces(entry, lang).iter().map(|piece| piece.text.split(' ').count()).sum()
}

impl Ledger {
    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Tells each entry in which languages its text is older than its source.
    pub fn mark(&self, entries: &mut [Arc<Entry>]) {
        entries.par_iter_mut().for_each(|entry| {
            let Some(records) = self.records.get(&entry.address()) else {
                return;
            };
            let found = translations(entry).filter_map(|lang| {
                let outdated = records.get(lang)?.compare(entry, lang)?;
                Some((lang.clone(), outdated))
            });
            let found: Localized<Outdated> = found.collect();
            // Most entries are up to date: only the others are copied, since the reader keeps them for its next run.
            if !found.is_empty() {
                Arc::make_mut(entry).outdated = found;
            }
        });
    }

    /// The ledger after a look at all entries: new and changed translations are recorded as made from the source of
    /// now, out-of-date ones stay as they are. Of what is not among the entries only what `keeps` names stays.
    pub fn recorded(&self, entries: &[&Entry], keeps: impl Fn(&str) -> bool) -> (Self, Recorded) {
        let mut changes = Recorded::default();
        let mut records: BTreeMap<String, BTreeMap<Lang, Record>> = BTreeMap::new();
        let of_entry = |entry: &&Entry| {
            let address = entry.address();
            let known = self.records.get(&address);
            let outcomes: Vec<(Lang, Record, usize, usize)> = translations(entry)
                .map(|lang| match known.and_then(|known| known.get(lang)) {
                    None => (lang.clone(), Record::of(entry, lang), 1, 0),
                    Some(record) if record.is_of(entry, lang) => (lang.clone(), record.clone(), 0, 0),
                    Some(_) => (lang.clone(), Record::of(entry, lang), 0, 1),
                })
                .collect();
            (address, outcomes)
        };
        for (address, outcomes) in entries.par_iter().map(of_entry).collect::<Vec<_>>() {
            for (lang, record, new, renewed) in outcomes {
                changes.new += new;
                changes.renewed += renewed;
                records.entry(address.clone()).or_default().insert(lang, record);
            }
        }
        for (address, known) in &self.records {
            for (lang, record) in known {
                if records.get(address).is_some_and(|records| records.contains_key(lang)) {
                    continue;
                }
                if keeps(address) {
                    records.entry(address.clone()).or_default().insert(lang.clone(), record.clone());
                } else {
                    changes.gone += 1;
                }
            }
        }
        (Self { records, damaged: self.damaged }, changes)
    }

    /// Notes that somebody looked at a translation and found it right: it counts as made from the source of now.
    pub fn checked(&mut self, entry: &Entry, lang: &Lang) {
        self.records.entry(entry.address()).or_default().insert(lang.clone(), Record::of(entry, lang));
    }

    /// Reads the ledger of a site; without a file it is empty. A damaged file is reported.
    pub fn read(files: &dyn Files, report: &crate::diag::Report) -> Self {
        file::read(files, &SitePath::new(FILE), report)
    }

    /// The ledger as a file that begins with a comment.
    pub fn to_toml(&self, comment: &str) -> String {
        file::write(&self.records, comment)
    }
}

/// The languages of an entry besides the one it was written in.
pub fn translations(entry: &Entry) -> impl Iterator<Item = &Lang> {
    let languages = if entry.articles.is_empty() { either(&entry.titles) } else { either(&entry.articles) };
    languages.into_iter().filter(|lang| **lang != entry.main)
}

fn either<T>(texts: &Localized<T>) -> Vec<&Lang> {
    texts.languages().collect()
}

impl Record {
    /// The record of a translation that was made from the source of now.
    fn of(entry: &Entry, lang: &Lang) -> Self {
        let source = text::pieces(entry, &entry.main);
        let sentences = digest::by_sentence(&source, &entry.main).into_iter().map(|(digest, _)| digest);
        Self {
            from: entry.main.clone(),
            source: digest::whole(&source),
            text: digest::whole(&text::pieces(entry, lang)),
            sentences: sentences.collect(),
        }
    }

    /// Whether the translation is still the one that was recorded, and what it was made from still exists.
    fn is_of(&self, entry: &Entry, lang: &Lang) -> bool {
        let has_source = self.from == entry.main || (self.from != *lang && entry.is_translated(&self.from));
        has_source && digest::whole(&text::pieces(entry, lang)) == self.text
    }

    /// What has changed in the source of a translation that did not change itself.
    fn compare(&self, entry: &Entry, lang: &Lang) -> Option<Outdated> {
        let source = text::pieces(entry, &self.from);
        if digest::whole(&source) == self.source || !self.is_of(entry, lang) {
            return None;
        }
        let now = digest::by_sentence(&source, &self.from);
        let known: std::collections::BTreeSet<&str> = self.sentences.iter().map(String::as_str).collect();
        let present: std::collections::BTreeSet<&str> = now.iter().map(|(digest, _)| digest.as_str()).collect();
        let new = now.iter().filter(|(digest, _)| !known.contains(digest.as_str()));
        Some(Outdated {
            from: self.from.clone(),
            new: new.map(|(_, sentence)| (*sentence).to_owned()).collect(),
            gone: known.difference(&present).count(),
        })
    }
}
