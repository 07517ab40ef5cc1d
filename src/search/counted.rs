//! How often each word stands in one document, and where.

use rustc_hash::FxHashMap;

use super::documents::Document;
use super::tokens::tokens;
use crate::morphology::table::Table;

/// The most different words of one document: who writes more of them writes no text.
const MOST_WORDS: usize = 30_000;

/// Between two fields there is room, so that no phrase goes from one into the next.
const GAP: u32 = 8;

/// The most places of one word in one document that are kept.
const MOST_PLACES: usize = 200;

/// The words of one document. There are millions of them in all, so none has memory of its own.
#[derive(Default)]
pub struct Counted {
    /// All words, and all their places, one after the other.
    letters: String,
    places: Vec<u32>,
    words: Vec<Ends>,
}

/// Where a word and its places end.
struct Ends {
    letters: usize,
    places: usize,
    counts: [u16; 6],
}

/// A word with how often it stands in each field, and its places in the document.
pub struct Word<'a> {
    pub text: &'a str,
    pub counts: [u16; 6],
    pub places: &'a [u32],
}

/// A place in a document, with the word that ends there among all that were read.
struct Occurrence {
    end: usize,
    /// The place of the word among different ones.
    word: u32,
    field: usize,
    place: u32,
}

impl Counted {
    pub fn of(document: &Document, table: Option<&Table>) -> Self {
        let (letters, mut found) = read(document, table);
        let mut counted = Self::default();
        let mut known: FxHashMap<&str, u32> = FxHashMap::default();
        let mut start = 0;
        found.retain_mut(|occurrence| {
            let word = &letters[std::mem::replace(&mut start, occurrence.end)..occurrence.end];
            let next = known.len() as u32;
            if known.len() >= MOST_WORDS && !known.contains_key(word) {
                return false;
            }
            occurrence.word = *known.entry(word).or_insert(next);
            if occurrence.word == next {
                counted.letters.push_str(word);
                counted.words.push(Ends { letters: counted.letters.len(), places: 0, counts: [0; 6] });
            }
            true
        });
        found.sort_by_key(|occurrence| occurrence.word);
        for (word, occurrences) in counted.words.iter_mut().zip(found.chunk_by(|one, two| one.word == two.word)) {
            let first = counted.places.len();
            for Occurrence { field, place, .. } in occurrences {
                word.counts[*field] = word.counts[*field].saturating_add(1);
                let places = &counted.places[first..];
                if places.len() < MOST_PLACES && places.last() != Some(place) {
                    counted.places.push(*place);
                }
            }
            word.places = counted.places.len();
        }
        counted
    }

    /// The words in the order in which they first stand in the document.
    pub fn words(&self) -> impl Iterator<Item = Word<'_>> {
        let (mut letters, mut places) = (0, 0);
        self.words.iter().map(move |ends| {
            let text = &self.letters[std::mem::replace(&mut letters, ends.letters)..ends.letters];
            let places = &self.places[std::mem::replace(&mut places, ends.places)..ends.places];
            Word { text, counts: ends.counts, places }
        })
    }
}

/// All words of a document, folded, one after the other, and where they stand.
fn read(document: &Document, table: Option<&Table>) -> (String, Vec<Occurrence>) {
    let (mut letters, mut found) = (String::new(), Vec::new());
    let mut start = 0u32;
    for (field, text) in document.fields.all().into_iter().enumerate() {
        let mut place = start;
        tokens(text, table, |word, at| {
            place = start.saturating_add(at);
            letters.push_str(word);
            found.push(Occurrence { end: letters.len(), word: 0, field, place });
        });
        start = place.saturating_add(GAP);
    }
    (letters, found)
}
