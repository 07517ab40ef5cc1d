//! Files of an index. A pack is compressed (raw DEFLATE) and named after what it holds, so that it may be kept for ever.
//!
//! A pack of terms begins with the length of its text, as a number in groups of seven bits, the lowest first. The text is
//! a line with the words of the pack, sorted, and a line for each family: stem, paradigms, score, then `!` and the words of the
//! pack that are forms of it but belong elsewhere, and `+` and its words in other packs. After the text stand, as such numbers:
//! for each word how many documents hold it; for each of these the distance from the one before; then as bytes the weights.
//!
//! A pack of places belongs to some packs of terms: how many bytes each of them has, and then, for each of its words, how
//! many bytes, and its places in each of its documents.
//!
//! A word stands in the pack of its place in the order of simplified words; a family in every pack in which one of its
//! forms would stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde_json::{Value, json};

use super::documents::{Document, Posting, Postings, number};
use crate::morphology::fold::simplified;
use crate::morphology::lexicon::{Family, forms};
use crate::morphology::table::{Paradigms, Table};

/// Packs of terms whose places are in one pack; only phrases need them.
const TOGETHER: usize = 8;

/// Bytes of a pack before it is compressed, about three times of what is sent.
const TERMS: usize = 26_000;
const RECORDS: usize = 24_000;

/// Packs of one sort with what is needed to find the right one.
pub struct Packs {
    /// For each pack what it begins with.
    starts: Vec<Value>,
    names: Vec<String>,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Packs {
    fn new() -> Self {
        Self { starts: Vec::new(), names: Vec::new(), files: Vec::new() }
    }

    fn add(&mut self, start: Value, content: &[u8]) {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content).and_then(|()| encoder.flush()).expect("memory takes all bytes");
        let bytes = encoder.finish().expect("memory takes all bytes");
        let name = format!("{}.bin", &blake3::hash(&bytes).to_hex()[..10]);
        self.starts.push(start);
        self.names.push(name.trim_end_matches(".bin").to_owned());
        self.files.push((name, bytes));
    }

    pub fn directory(&self) -> Value {
        json!({ "starts": self.starts, "names": self.names.join(" ") })
    }
}

/// A word with its place in the order of packs.
struct Placed<'a> {
    key: String,
    word: &'a str,
    posting: &'a Posting,
}

/// The packs of words, their documents and their families, and those of their places.
pub fn terms(postings: &Postings, families: &[Family], paradigms: Option<&Paradigms>, table: Option<&Table>) -> (Packs, Packs) {
    let mut placed: Vec<Placed<'_>> =
        postings.words.iter().map(|(word, of)| Placed { key: simplified(word, table), word, posting: of }).collect();
    placed.sort_by(|one, two| (&one.key, one.word).cmp(&(&two.key, two.word)));
    let starts = starts(&placed);
    let pack_of = |key: &str| starts.partition_point(|start| start.as_str() <= key).saturating_sub(1);
    let mut of_pack: Vec<Vec<String>> = vec![Vec::new(); starts.len()];
    if let Some(paradigms) = paradigms {
        let packs: HashMap<&str, usize> = placed.iter().map(|word| (word.word, pack_of(&word.key))).collect();
        for family in families {
            let forms = forms(family, paradigms);
            let mut into: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
            for form in &forms {
                into.entry(pack_of(&simplified(form, table))).or_default().push(form);
            }
            let members: BTreeSet<&str> = family.members.iter().map(|at| postings.words[*at].0.as_str()).collect();
            for (pack, forms) in into {
                let strange = forms.iter().copied().filter(|form| packs.contains_key(form) && !members.contains(form));
                let away = members.iter().copied().filter(|word| packs[word] != pack);
                of_pack[pack].push(line(family, strange.collect(), away.collect()));
            }
        }
    }
    let mut packs = Packs::new();
    let mut sections: Vec<Vec<u8>> = Vec::new();
    let mut rest = placed.as_slice();
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).map_or(rest.len(), |next| rest.partition_point(|word| word.key < *next));
        let (words, after) = rest.split_at(end);
        rest = after;
        packs.add(start.as_str().into(), &content(words, &of_pack[at]));
        sections.push(places(words));
    }
    let mut places = Packs::new();
    for (at, group) in sections.chunks(TOGETHER).enumerate() {
        let mut bytes = Vec::new();
        group.iter().for_each(|section| number(section.len(), &mut bytes));
        places.add((at * TOGETHER).into(), &[bytes, group.concat()].concat());
    }
    (packs, places)
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
    let size =
        |words: &[Placed<'_>]| words.iter().map(|word| 14 + 2 * word.posting.documents.len() + word.key.len()).sum::<usize>();
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

/// The packs of what is shown: a line a document, its parts between tabs.
pub fn records(documents: &[Document]) -> Packs {
    let mut packs = Packs::new();
    let mut start = 0;
    let mut text = String::new();
    for (at, document) in documents.iter().enumerate() {
        let record = &document.record;
        let parts = [&record.url, &record.title, &record.note, &record.summary];
        let line = parts.map(|part| part.replace(['\t', '\n', '\r'], " ")).join("\t");
        if !text.is_empty() && text.len() + line.len() > RECORDS {
            packs.add(start.into(), text.as_bytes());
            text.clear();
            start = at;
        }
        text.push_str(&line);
        text.push('\n');
    }
    if !text.is_empty() {
        packs.add(start.into(), text.as_bytes());
    }
    packs
}
