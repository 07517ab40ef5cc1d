//! Documents, and which of them hold a word.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::counted::{Counted, Word};
use crate::morphology::table::Table;

/// What is found.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub fields: Fields,
    pub record: Record,
}

/// The texts by which a document is found.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    pub title: String,
    pub summary: String,
    pub headings: String,
    /// Names and values beside the text.
    pub facts: String,
    pub body: String,
    /// The words of attached files.
    pub attachments: String,
}

/// What is shown of a document that was found.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The address below the folder of the language.
    pub url: String,
    pub title: String,
    /// What kind of thing it is, and when.
    pub note: String,
    pub summary: String,
}

/// How much a word counts in a field: title, summary, headings, facts, body, attachments.
const BOOSTS: [f32; 6] = [5.0, 2.5, 2.0, 1.5, 1.0, 0.5];

/// How far long texts are held against their words, from 0 to 1.
const LENGTH: f32 = 0.5;

/// Documents whose words are counted before they are put together.
const AT_ONCE: usize = 500;

/// The words of all documents, sorted.
pub struct Postings {
    pub words: Vec<(String, Posting)>,
}

/// Where a word stands.
#[derive(Default)]
pub struct Posting {
    /// The documents that hold it, each with its weight there.
    pub documents: Vec<(u32, u8)>,
    /// Its places in each of these documents: how many, then the distance of each from the one before.
    pub places: Vec<u8>,
}

impl Posting {
    fn add(&mut self, document: usize, word: &Word<'_>, damping: f32) {
        self.documents.push((document as u32, level(&word.counts, damping)));
        number(word.places.len(), &mut self.places);
        let mut before = 0;
        for place in word.places {
            number((place - before) as usize, &mut self.places);
            before = *place;
        }
    }
}

impl Fields {
    /// About how many words there are.
    fn length(&self) -> usize {
        self.all().iter().map(|text| text.split_whitespace().count()).sum()
    }

    pub(super) fn all(&self) -> [&str; 6] {
        [&self.title, &self.summary, &self.headings, &self.facts, &self.body, &self.attachments]
    }
}

impl Postings {
    pub fn of(documents: &[Document], table: Option<&Table>, kept: &Kept) -> Self {
        let stop: FxHashSet<&str> = table.map(|table| table.stop.split_whitespace().collect()).unwrap_or_default();
        let lengths: Vec<usize> = documents.par_iter().map(|document| document.fields.length()).collect();
        let average = (lengths.iter().sum::<usize>() as f32 / documents.len().max(1) as f32).max(1.0);
        let mut words: FxHashMap<String, Posting> = FxHashMap::default();
        let count = |documents: &[Document]| -> Vec<Arc<Counted>> {
            documents.par_iter().map(|document| kept.counted(document, table)).collect()
        };
        let mut add = |at: usize, counted: &Counted| {
            let damping = 1.0 - LENGTH + LENGTH * lengths[at] as f32 / average;
            for word in counted.words() {
                // What says nothing is found in titles only.
                if word.counts[0] == 0 && stop.contains(word.text) {
                    continue;
                }
                match words.get_mut(word.text) {
                    Some(posting) => posting.add(at, &word, damping),
                    None => words.entry(word.text.to_owned()).or_default().add(at, &word, damping),
                }
            }
        };
        // Some documents at a time, for the words of all need much room; while they are put together, the next ones are counted.
        let mut parts = documents.chunks(AT_ONCE);
        let mut counted = count(parts.next().unwrap_or_default());
        let mut first = 0;
        while !counted.is_empty() {
            let next = || count(parts.next().unwrap_or_default());
            let put_together = || counted.iter().enumerate().for_each(|(at, counted)| add(first + at, counted));
            let next = rayon::join(put_together, next).1;
            first += counted.len();
            counted = next;
        }
        let mut words: Vec<(String, Posting)> = words.into_iter().collect();
        words.par_sort_unstable_by(|one, two| one.0.cmp(&two.0));
        Self { words }
    }
}

/// A number in groups of seven bits, the lowest first.
pub fn number(mut value: usize, bytes: &mut Vec<u8>) {
    while value > 127 {
        bytes.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// What was counted in the documents of this run and of the one before, by what they say.
#[derive(Default)]
pub struct Kept {
    now: Mutex<HashMap<blake3::Hash, Arc<Counted>>>,
    before: HashMap<blake3::Hash, Arc<Counted>>,
    runs: usize,
}

impl Kept {
    /// Begins a new run: what the last one that counted anything did not need is forgotten. Who builds once keeps nothing.
    pub fn turn(&mut self) {
        self.runs += 1;
        let now = self.now.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !now.is_empty() {
            self.before = std::mem::take(now);
        }
    }

    fn counted(&self, document: &Document, table: Option<&Table>) -> Arc<Counted> {
        if self.runs < 2 {
            return Arc::new(Counted::of(document, table));
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(table.map_or("", |table| &table.letters).as_bytes());
        for text in document.fields.all() {
            hasher.update(&[0]).update(text.as_bytes());
        }
        let hash = hasher.finalize();
        let counted = match self.before.get(&hash) {
            Some(counted) => counted.clone(),
            None => Arc::new(Counted::of(document, table)),
        };
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(hash, counted.clone());
        counted
    }
}

/// The weight of a word in a document as BM25F has it, on a scale of thirds of a binary logarithm, 1 to 15.
fn level(counts: &[u16; 6], damping: f32) -> u8 {
    let weight: f32 = counts.iter().zip(BOOSTS).map(|(count, boost)| f32::from(*count) * boost).sum();
    let level = (3.0 * (1.0 + weight / damping).log2()).round();
    level.clamp(1.0, 15.0) as u8
}
