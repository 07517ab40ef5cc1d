//! What the files of a portal are made of.

use std::collections::HashMap;

use rayon::prelude::*;

use super::digest::{Digest, Pieces};
use super::seen::Seen;
use crate::files::SitePath;
use crate::lang::Lang;
use crate::model::{Article, Entry, EntryKey, Portal};

/// The digests of a portal: of everything but the texts of entries, and of the texts.
#[derive(Debug)]
pub struct Sources {
    /// Settings, theme, tables, and every entry without its texts.
    facts: Digest,
    /// The texts of each entry in all languages, in the order of entries.
    entries: Vec<Digest>,
    /// The texts of all entries in each language of the site.
    languages: Vec<Digest>,
}

/// Which texts of entries a file is made of. Facts, titles, summaries and values of monitoring are known to every file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    None,
    /// Those of one entry, in any language.
    Of(EntryKey),
    /// Those of all entries in the language with this place in the site's languages.
    In(usize),
}

impl Sources {
    /// The digests of a portal as it was read from the files that were seen. `options` are those of the build.
    pub fn new(portal: &Portal, options: &str, seen: &Seen<'_>) -> Self {
        let mut all = Pieces::default();
        seen.tell(all.text(options));
        let read = seen.read_files();
        let entries: Vec<&Entry> = portal.entries().map(|(_, entry)| entry).collect();
        let facts: Vec<Digest> = entries.par_iter().map(|entry| facts(entry)).collect();
        facts.into_iter().for_each(|digest| _ = all.digest(digest));
        portal.hidden().for_each(|address| _ = all.text(address));
        let languages = portal.site.languages.all().par_iter();
        Self {
            facts: all.done(),
            entries: entries.par_iter().map(|entry| texts(entry, &read)).collect(),
            languages: languages.map(|language| in_language(&entries, &language.lang, &read)).collect(),
        }
    }

    /// The digest of everything that the words of an entry may be judged by.
    pub fn around(&self, entry: EntryKey) -> Digest {
        Pieces::default().number(entry.0 as u64).digest(self.of(Texts::Of(entry))).done()
    }

    /// The digest of what a file is made of.
    pub fn of(&self, texts: Texts) -> Digest {
        let texts = match texts {
            Texts::None => return self.facts,
            Texts::Of(key) => self.entries[key.0],
            Texts::In(language) => self.languages[language],
        };
        Pieces::default().digest(self.facts).digest(texts).done()
    }
}

/// An entry without its texts, but with what others may know of them: their languages, and where they lead.
fn facts(entry: &Entry) -> Digest {
    let mut pieces = Pieces::default();
    pieces.text(entry.kind.name).text(entry.id.as_str()).text(entry.main.as_str()).node(&entry.node);
    for texts in [&entry.titles, &entry.summaries] {
        texts.iter().for_each(|(lang, text)| _ = pieces.text(lang.as_str()).text(text));
        pieces.number(0);
    }
    for (lang, article) in entry.articles.iter() {
        pieces.text(lang.as_str()).number(article.links.len() as u64);
        for link in &article.links {
            pieces.text(&link.target).text(&link.title).text(&link.words).number(link.picture.into());
        }
    }
    for asset in &entry.assets {
        pieces.text(&asset.name).text(asset.path.as_str()).number(asset.size);
    }
    if let Some(folder) = &entry.folder {
        pieces.text(folder.as_str());
    }
    pieces.done()
}

/// The texts of an entry in all languages, and which of them are out of date.
fn texts(entry: &Entry, read: &HashMap<SitePath, Digest>) -> Digest {
    let mut pieces = Pieces::default();
    for (lang, article) in entry.articles.iter() {
        text(article, read, pieces.text(lang.as_str()));
    }
    entry.outdated.iter().for_each(|(lang, outdated)| _ = pieces.text(lang.as_str()).text(outdated.from.as_str()));
    pieces.done()
}

/// The texts of all entries in one language.
fn in_language(entries: &[&Entry], lang: &Lang, read: &HashMap<SitePath, Digest>) -> Digest {
    let mut pieces = Pieces::default();
    for entry in entries {
        pieces.number(0);
        if let Some(article) = entry.articles.get(lang) {
            text(article, read, &mut pieces);
        }
    }
    pieces.done()
}

/// A text with the values that it names.
fn text(article: &Article, read: &HashMap<SitePath, Digest>, pieces: &mut Pieces) {
    match read.get(article.source.path()) {
        Some(digest) => pieces.number(1).digest(*digest),
        None => pieces.number(2).text(&article.text),
    };
    article.values.iter().for_each(|value| _ = pieces.text(&value.words));
}
