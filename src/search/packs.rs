//! Files of an index. A pack is compressed (raw DEFLATE); a reader's browser asks for the bytes of one pack in a bundle of
//! many, so that a portal has few files and a query loads few bytes. A bundle is named after what it holds and may be kept
//! for ever; it is small enough to be taken whole where a host knows no ranges.
//!
//! A pack of terms begins with the length of its text, as a number in groups of seven bits, the lowest first. The text is
//! a line with the words of the pack, sorted, and a line for each family: stem, paradigms, score, then `!` and the words of the
//! pack, or of a dictionary, that are forms of it but belong elsewhere, and `+` and its words in other packs. After the text
//! stand, as such numbers: for each word how many documents hold it; for each of these the distance from the one before; then as
//! bytes the weights.
//!
//! A pack of places belongs to a pack of terms: for each of its words how many bytes, and its places in each of its documents.
//!
//! A word stands in the pack of its place in the order of simplified words; a family in every pack in which one of its
//! forms would stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io::Read;

use flate2::Compression;
use flate2::read::DeflateEncoder;
use rayon::prelude::*;
use serde_json::{Value, json};

use super::documents::{Document, Posting, Postings, Record, number};
use crate::morphology::fold::simplified;
use crate::morphology::lexicon::{Family, forms};
use crate::morphology::table::{Paradigms, Table};

/// Bytes of a pack of terms before it is compressed, about three times of what is sent.
const TERMS: usize = 14_000;

/// Documents in a pack of records: few, for results lie apart; but no more packs than a directory can name.
const RECORDS: usize = 6;
const MOST_PACKS_OF_RECORDS: usize = 4000;

/// How strongly packs are compressed; the strongest level, 9, takes twice as long for 0.3 per cent less.
const LEVEL: u32 = 7;

/// Bytes of a bundle.
const BUNDLE: usize = 100_000;

fn compressed(content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(content.len() / 2);
    // What lies in memory can always be read.
    _ = DeflateEncoder::new(content, Compression::new(LEVEL)).read_to_end(&mut bytes);
    bytes
}

/// Packs of one sort, in bundles.
#[derive(Default)]
pub struct Packs {
    pub files: Vec<(String, Vec<u8>)>,
    /// For each file how long its packs are.
    lengths: Vec<Vec<usize>>,
}

impl Packs {
    fn of(contents: &[Vec<u8>]) -> Self {
        let compressed: Vec<Vec<u8>> = contents.par_iter().map(|content| compressed(content)).collect();
        let mut packs = Self::default();
        let mut rest = compressed.as_slice();
        while !rest.is_empty() {
            let mut size = 0;
            let fits = |pack: &&Vec<u8>| {
                let room = size < BUNDLE;
                size += pack.len();
                room
            };
            let (bundle, after) = rest.split_at(rest.iter().take_while(fits).count());
            rest = after;
            let bytes = bundle.concat();
            packs.files.push((format!("{}.bin", &blake3::hash(&bytes).to_hex()[..10]), bytes));
            packs.lengths.push(bundle.iter().map(Vec::len).collect());
        }
        packs
    }

    /// Each bundle with the lengths of its packs.
    pub fn directory(&self) -> Value {
        let bundles = self.files.iter().zip(&self.lengths);
        bundles.map(|((name, _), lengths)| json!([name, lengths])).collect()
    }
}

/// The packs of words.
pub struct Terms {
    /// For each pack what its words begin with, or come after.
    pub starts: Vec<String>,
    pub packs: Packs,
    pub places: Packs,
}

/// A word with its place in the order of packs.
struct Placed<'a> {
    key: String,
    word: &'a str,
    posting: &'a Posting,
}

/// The packs of words, their documents and their families, and those of their places.
pub fn terms(postings: &Postings, families: &[Family], paradigms: Option<&Paradigms>, table: Option<&Table>) -> Terms {
    let mut placed: Vec<Placed<'_>> = postings
        .words
        .par_iter()
        .map(|(word, of)| Placed { key: simplified(word, table), word, posting: of })
        .collect();
    placed.par_sort_by(|one, two| (&one.key, one.word).cmp(&(&two.key, two.word)));
    let starts = starts(&placed);
    let pack_of = |key: &str| starts.partition_point(|start| start.as_str() <= key).saturating_sub(1);
    let packs: HashMap<&str, usize> = placed.iter().map(|word| (word.word, pack_of(&word.key))).collect();
    let lines = |family: &Family| {
        let members: BTreeSet<&str> = family.members.iter().map(|at| postings.words[*at].0.as_str()).collect();
        let forms = paradigms.map(|paradigms| forms(family, paradigms)).unwrap_or_default();
        let mut into: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for form in &forms {
            into.entry(pack_of(&simplified(form, table))).or_default().push(form);
        }
        let lines = into.into_iter().map(|(pack, forms)| {
            let is_known = |form: &str| packs.contains_key(form) || family.strange.iter().any(|other| other == form);
            let strange = forms.into_iter().filter(|form| is_known(form) && !members.contains(form));
            let away = members.iter().copied().filter(|word| packs[word] != pack);
            (pack, line(family, strange.collect(), away.collect()))
        });
        lines.collect::<Vec<(usize, String)>>()
    };
    let mut of_pack: Vec<Vec<String>> = vec![Vec::new(); starts.len()];
    for (pack, line) in families.par_iter().flat_map_iter(lines).collect::<Vec<_>>() {
        of_pack[pack].push(line);
    }
    let mut rest = placed.as_slice();
    let words_of = (1..=starts.len()).map(|next| {
        let end = starts.get(next).map_or(rest.len(), |start| rest.partition_point(|word| word.key < *start));
        let (words, after) = rest.split_at(end);
        rest = after;
        words
    });
    let words_of: Vec<&[Placed<'_>]> = words_of.collect();
    let contents: Vec<Vec<u8>> =
        words_of.par_iter().zip(&of_pack).map(|(words, families)| content(words, families)).collect();
    let places: Vec<Vec<u8>> = words_of.par_iter().map(|words| places(words)).collect();
    Terms { starts, packs: Packs::of(&contents), places: Packs::of(&places) }
}

/// The places of the words of a pack: for each word how many bytes, and these.
fn places(words: &[Placed<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for word in words {
        number(word.posting.places.len(), &mut bytes);
        bytes.extend(&word.posting.places);
    }
    bytes
}

/// What packs begin with. Words with the same first letters stay together as long as there is room.
fn starts(placed: &[Placed<'_>]) -> Vec<String> {
    let mut starts = vec![String::new()];
    let mut filled = 0;
    split(placed, 2, &mut filled, &mut starts);
    starts
}

/// Puts words into packs, group by group of the same `letters` first letters.
fn split(placed: &[Placed<'_>], letters: usize, filled: &mut usize, starts: &mut Vec<String>) {
    let head = |word: &Placed<'_>| word.key.chars().take(letters).collect::<String>();
    let size = |words: &[Placed<'_>]| {
        words.iter().map(|word| 14 + 2 * word.posting.documents.len() + word.key.len()).sum::<usize>()
    };
    for group in placed.chunk_by(|one, two| head(one) == head(two)) {
        let of = size(group);
        if *filled > 0 && *filled + of > TERMS {
            let start = head(&group[0]);
            if starts.last() != Some(&start) {
                starts.push(start);
                *filled = 0;
            }
        }
        if of > TERMS && group.len() > 1 && letters < 12 {
            split(group, letters + 1, filled, starts);
        } else {
            *filled += of;
        }
    }
}

/// A family as its line says it.
fn line(family: &Family, strange: Vec<&str>, away: Vec<&str>) -> String {
    let paradigms: Vec<String> = family.paradigms.iter().map(ToString::to_string).collect();
    let mut line = format!("{} {} {}", family.stem, paradigms.join(","), family.score.round().clamp(-9.0, 99.0));
    for (sign, words) in [('!', strange), ('+', away)] {
        if !words.is_empty() {
            let _ = write!(line, " {sign}{}", words.join(","));
        }
    }
    line
}

fn content(words: &[Placed<'_>], families: &[String]) -> Vec<u8> {
    let list: Vec<&str> = words.iter().map(|word| word.word).collect();
    let mut text = list.join(" ");
    for family in families {
        text.push('\n');
        text.push_str(family);
    }
    let mut bytes = Vec::with_capacity(text.len() * 2);
    number(text.len(), &mut bytes);
    bytes.extend(text.as_bytes());
    for word in words {
        number(word.posting.documents.len(), &mut bytes);
    }
    for word in words {
        let mut before = 0;
        for (document, _) in &word.posting.documents {
            number((document - before) as usize, &mut bytes);
            before = *document;
        }
    }
    bytes.extend(words.iter().flat_map(|word| word.posting.documents.iter().map(|(_, weight)| *weight)));
    bytes
}

/// The packs of what is shown: a line a document, its parts between tabs; and how many documents a pack has.
pub fn records(documents: &[Document]) -> (usize, Packs) {
    let each = RECORDS.max(documents.len().div_ceil(MOST_PACKS_OF_RECORDS));
    let lines = |group: &[Document]| group.iter().map(|document| record(&document.record)).collect::<Vec<String>>();
    let contents: Vec<Vec<u8>> = documents.par_chunks(each).map(|group| lines(group).join("\n").into_bytes()).collect();
    (each, Packs::of(&contents))
}

fn record(record: &Record) -> String {
    let parts = [&record.url, &record.title, &record.note, &record.summary];
    parts.map(|part| part.replace(['\t', '\n', '\r'], " ")).join("\t")
}
