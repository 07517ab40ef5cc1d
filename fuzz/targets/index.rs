//! The index of the search: whatever texts say, packs are written that read back as `src/search/packs.rs` describes them, and each
//! word of a title is found in them. The first line is the tag of the language; blank lines part the documents.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use flate2::read::DeflateDecoder;
use lotsman::encoding::decode;
use lotsman::morphology::table_of;
use lotsman::search::{Document, Fields, Index, Kept, Record, index, tokens};
use serde_json::Value;

use super::named;

/// The most documents of an input.
const MOST: usize = 40;
/// The most bytes of one pack, unpacked.
const LARGEST: usize = 4 * 1024 * 1024;

pub fn run(data: &[u8]) {
    let Some((tag, rest)) = named(data) else { return };
    let table = table_of(tag);
    let text = decode(rest).text;
    let documents: Vec<Document> = text.split("\n\n").take(MOST).map(document).collect();
    let made = index(&documents, table, None, &Kept::default());
    let words = words(&made, documents.len());
    let stop: BTreeSet<&str> = table.map(|table| table.stop.split_whitespace().collect()).unwrap_or_default();
    for (at, document) in documents.iter().enumerate() {
        tokens(&document.fields.title, table, |word, _| {
            let is_found = words.get(word).is_some_and(|of| of.contains(&at));
            assert!(is_found || stop.contains(word), "«{word}» of document {at} is in no pack");
        });
    }
    assert_records(&made, &documents);
    let again = index(&documents, table, None, &Kept::default());
    assert!(again.directory == made.directory && again.files == made.files, "the same texts give another index");
}

fn document(text: &str) -> Document {
    let mut lines = text.splitn(3, '\n');
    let mut next = || lines.next().unwrap_or_default().to_owned();
    let (title, summary, body) = (next(), next(), next());
    let fields = Fields { title: title.clone(), summary: summary.clone(), body, ..Fields::default() };
    let note = summary.clone();
    Document { fields, record: Record { url: "a/".to_owned(), title, note, summary } }
}

/// The packs that a directory names, unpacked.
fn packs(index: &Index, directory: &Value) -> Vec<Vec<u8>> {
    let mut packs = Vec::new();
    for bundle in directory.as_array().expect("bundles") {
        let name = bundle[0].as_str().expect("the name of a bundle");
        let (_, bytes) = index.files.iter().find(|(known, _)| known == name).expect("a bundle that is there");
        let mut rest = &bytes[..];
        for length in bundle[1].as_array().expect("lengths") {
            let (pack, after) = rest.split_at(usize::try_from(length.as_u64().expect("a length")).expect("a length"));
            let mut unpacked = Vec::new();
            DeflateDecoder::new(pack)
                .take(LARGEST as u64 + 1)
                .read_to_end(&mut unpacked)
                .expect("a pack that can be unpacked");
            assert!(unpacked.len() <= LARGEST, "a pack is larger than readers can hold");
            packs.push(unpacked);
            rest = after;
        }
        assert!(rest.is_empty(), "a bundle is longer than its packs");
    }
    packs
}

fn number(bytes: &mut &[u8]) -> usize {
    let (mut value, mut shift) = (0, 0);
    loop {
        let (first, rest) = bytes.split_first().expect("a number ends before its pack");
        *bytes = rest;
        value |= usize::from(first & 127) << shift;
        shift += 7;
        if *first < 128 {
            return value;
        }
    }
}

/// The words of all packs with the documents that hold them.
fn words(index: &Index, documents: usize) -> BTreeMap<String, Vec<usize>> {
    let mut words = BTreeMap::new();
    for pack in packs(index, &index.directory["terms"]) {
        let mut rest = &pack[..];
        let length = number(&mut rest);
        let (text, after) = rest.split_at(length);
        rest = after;
        let text = std::str::from_utf8(text).expect("the words of a pack are text");
        let first = text.lines().next().unwrap_or_default();
        let listed: Vec<&str> = first.split(' ').filter(|word| !word.is_empty()).collect();
        let counts: Vec<usize> = listed.iter().map(|_| number(&mut rest)).collect();
        for (word, count) in listed.iter().zip(&counts) {
            let mut at = 0;
            let of: Vec<usize> = (0..*count)
                .map(|_| {
                    at += number(&mut rest);
                    at
                })
                .collect();
            assert!(of.iter().all(|at| *at < documents), "«{word}» stands in a document that does not exist");
            assert!(words.insert((*word).to_owned(), of).is_none(), "«{word}» stands in two packs");
        }
        let weights = counts.iter().sum::<usize>();
        assert!(rest.len() == weights && rest.iter().all(|weight| (1..=15).contains(weight)), "weights are torn");
    }
    words
}

/// Each document has its record: four fields in one line.
fn assert_records(index: &Index, documents: &[Document]) {
    let packs = packs(index, &index.directory["records"]);
    let lines: Vec<String> = packs
        .iter()
        .flat_map(|pack| {
            std::str::from_utf8(pack).expect("records are text").split('\n').map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    assert!(lines.len() >= documents.len(), "{} records of {} documents", lines.len(), documents.len());
    for (line, document) in lines.iter().zip(documents) {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), 4, "«{line}» has other fields");
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(plain(fields[1]), plain(&document.record.title), "the title of a record");
    }
}
