//! What is known of a language's words, read from `tables/<tag>.toml`: paradigms, irregular words, stop words, and how its
//! letters are written with other alphabets and on other keyboards. The same tables go to the reader's browser.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

/// A table as it is written. See `tables/README.md`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The small letters of the language, after folding. Words with other letters are not inflected.
    pub letters: String,
    /// What is written in two ways, and which of them is kept: `ё` as `е`.
    #[serde(default)]
    pub same: BTreeMap<String, String>,
    /// Letters that are found for each other last: `ґ` for `г`, letters with and without diacritics.
    #[serde(default)]
    pub similar: BTreeMap<String, String>,
    /// Words that say nothing, between blanks.
    #[serde(default)]
    pub stop: String,
    /// What may stand before a form: `най`, `jā`.
    #[serde(default)]
    pub before: Vec<String>,
    /// Letters in the Latin alphabet.
    #[serde(default)]
    pub latin: BTreeMap<String, String>,
    /// What different ways of writing with Latin letters have in common: each left side becomes its right side.
    #[serde(default)]
    pub sounds: Vec<(String, String)>,
    /// Keys of the keyboard of the language, and what the same keys write on a Latin one.
    #[serde(default)]
    pub keys: Option<Keys>,
    /// Endings with a name, for paradigms: `{adjective}`.
    #[serde(default)]
    pub endings: BTreeMap<String, String>,
    pub paradigm: Vec<Paradigm>,
    /// Words whose forms follow no paradigm, the lemma first.
    #[serde(default)]
    pub irregular: Vec<String>,
}

/// The same keys on two keyboards.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    pub own: String,
    pub latin: String,
}

/// A set of endings that one stem takes.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Paradigm {
    /// An example and what it is, for those who read the table.
    #[serde(skip_serializing)]
    pub name: String,
    /// Endings between blanks, the lemma's first; `-` is no ending, `%` one letter of `each`, `{name}` other endings.
    pub forms: String,
    /// The last letter of the stem is one of these; after `^` none of them.
    #[serde(default)]
    pub after: String,
    /// The letters that `%` stands for.
    #[serde(default)]
    pub each: String,
    /// The fewest letters of a stem.
    #[serde(default = "two")]
    pub least: usize,
    /// How much likelier than others, as a natural logarithm.
    #[serde(default)]
    pub prior: f32,
}

fn two() -> usize {
    2
}

/// A table made ready: each `%` and each name is written out.
pub struct Paradigms {
    pub all: Vec<Endings>,
    /// For each ending the paradigms that have it.
    by_ending: HashMap<String, Vec<usize>>,
    longest: usize,
    pub letters: BTreeSet<char>,
    /// Sets of forms, the lemma first.
    pub irregular: Vec<Vec<String>>,
}

/// The endings of one paradigm, the lemma's first.
pub struct Endings {
    pub forms: Vec<String>,
    after: String,
    least: usize,
    pub prior: f32,
}

impl Endings {
    /// Whether this can be a stem of the paradigm.
    pub fn takes(&self, stem: &str) -> bool {
        if stem.chars().count() < self.least {
            return false;
        }
        let last = stem.chars().next_back();
        match self.after.strip_prefix('^') {
            Some(none) => last.is_none_or(|last| !none.contains(last)),
            None => self.after.is_empty() || last.is_some_and(|last| self.after.contains(last)),
        }
    }
}

impl Paradigms {
    pub fn new(table: &Table) -> Self {
        let mut all = Vec::new();
        for paradigm in &table.paradigm {
            let forms = written_out(&paradigm.forms, &table.endings);
            let each: Vec<Option<char>> =
                if paradigm.each.is_empty() { vec![None] } else { paradigm.each.chars().map(Some).collect() };
            for letter in each {
                let mut endings: Vec<String> = Vec::new();
                for form in &forms {
                    let form = match letter {
                        Some(letter) => form.replace('%', &letter.to_string()),
                        None => form.clone(),
                    };
                    if !endings.contains(&form) {
                        endings.push(form);
                    }
                }
                let (after, least, prior) = (paradigm.after.clone(), paradigm.least, paradigm.prior);
                all.push(Endings { forms: endings, after, least, prior });
            }
        }
        let mut by_ending: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, endings) in all.iter().enumerate() {
            for form in &endings.forms {
                by_ending.entry(form.clone()).or_default().push(at);
            }
        }
        let longest = by_ending.keys().map(|ending| ending.chars().count()).max().unwrap_or(0);
        let split = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        Self {
            all,
            by_ending,
            longest,
            letters: table.letters.chars().collect(),
            irregular: table.irregular.iter().map(|line| split(line)).collect(),
        }
    }

    /// How many words have each ending.
    pub fn counted_in<'a>(&self, words: &[&'a str]) -> HashMap<&'a str, f32> {
        let mut counts: HashMap<&str, f32> = HashMap::new();
        for word in words {
            let cuts = word.char_indices().map(|(at, _)| at).chain([word.len()]);
            for ending in cuts.map(|at| &word[at..]).filter(|ending| self.by_ending.contains_key(*ending)) {
                *counts.entry(ending).or_default() += 1.0;
            }
        }
        counts
    }

    /// Every way to see a word as a form: its stem and the paradigm.
    pub fn readings<'p, 'a>(&'p self, word: &'a str) -> impl Iterator<Item = (&'a str, usize)> + use<'p, 'a> {
        let cuts = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect::<Vec<_>>();
        let first = cuts.len().saturating_sub(self.longest + 1).max(1);
        cuts.into_iter().skip(first).flat_map(move |at| {
            let (stem, ending) = word.split_at(at);
            let paradigms = self.by_ending.get(ending).map_or(&[][..], Vec::as_slice);
            paradigms.iter().filter(|p| self.all[**p].takes(stem)).map(move |p| (stem, *p))
        })
    }
}

/// The endings of a line, with those of `{name}` in place of the name.
fn written_out(line: &str, named: &BTreeMap<String, String>) -> Vec<String> {
    let mut endings = Vec::new();
    for item in line.split_whitespace() {
        match item.split_once('{').and_then(|(start, rest)| Some((start, rest.strip_suffix('}')?))) {
            Some((start, name)) => {
                let inner = named.get(name).map(String::as_str).unwrap_or_default();
                for ending in written_out(inner, named) {
                    endings.push(format!("{start}{ending}"));
                }
            }
            None => endings.push(item.trim_matches('-').to_owned()),
        }
    }
    endings
}
