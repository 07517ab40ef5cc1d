//! What the files of a portal are made of.

use rayon::prelude::*;

use super::digest::{Digest, Pieces};
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
    /// The digests of a portal. `inputs` are the settings of the build and the files that were read for it.
    pub fn new(portal: &Portal, inputs: Digest) -> Self {
        let entries: Vec<&Entry> = portal.entries().map(|(_, entry)| entry).collect();
        let facts: Vec<Digest> = entries.par_iter().map(|entry| facts(entry)).collect();
        let mut all = Pieces::default();
        all.digest(inputs);
        facts.into_iter().for_each(|digest| _ = all.digest(digest));
        portal.hidden().for_each(|address| _ = all.text(address));
        let languages = portal.site.languages.all().iter().map(|language| in_language(&entries, &language.lang));
        Self {
            facts: all.done(),
            entries: entries.par_iter().map(|entry| texts(entry)).collect(),
            languages: languages.collect(),
        }
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
fn texts(entry: &Entry) -> Digest {
    let mut pieces = Pieces::default();
    for (lang, article) in entry.articles.iter() {
        pieces.text(lang.as_str());
        text(article, &mut pieces);
    }
    entry.outdated.iter().for_each(|(lang, outdated)| _ = pieces.text(lang.as_str()).text(outdated.from.as_str()));
    pieces.done()
}

/// The texts of all entries in one language.
fn in_language(entries: &[&Entry], lang: &Lang) -> Digest {
    let one = |entry: &&Entry| {
        let mut pieces = Pieces::default();
        if let Some(article) = entry.articles.get(lang) {
            text(article, &mut pieces);
        }
        pieces.done()
    };
    let each: Vec<Digest> = entries.par_iter().map(one).collect();
    let mut pieces = Pieces::default();
    each.into_iter().for_each(|digest| _ = pieces.digest(digest));
    pieces.done()
}

fn text(article: &Article, pieces: &mut Pieces) {
    pieces.text(&article.text).number(article.body.start as u64).number(article.body.end as u64);
    article.values.iter().for_each(|value| _ = pieces.text(&value.words));
}
