//! What the program makes of words, texts and documents, written down for the script to be held against.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lotsman::encoding::composed;
use lotsman::morphology::fold::{folded, simplified};
use lotsman::morphology::lexicon::{Family, families, forms};
use lotsman::morphology::table::{Paradigms, Table};
use lotsman::search::{Document, tokens};
use serde_json::{Value, json};

use super::portal;

/// The most forms of one index that are looked at one by one.
const MOST_FORMS: usize = 20_000;

/// Words as they are folded, and texts as they become words.
pub fn of_texts(texts: &[String], table: Option<&Table>) -> Value {
    let words: BTreeSet<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
    let paradigms = table.map(Paradigms::new);
    let words = words.into_iter().map(|word| {
        // Every text is composed at the door of the program; a reader's keyboard has no such door.
        let plain = folded(&composed(word), table);
        let readings = paradigms.as_ref().and_then(|paradigms| readings(&plain, paradigms));
        json!({ "text": word, "folded": plain, "simplified": simplified(&plain, table), "readings": readings })
    });
    let texts = texts
        .iter()
        .map(|text| json!({ "text": text, "tokens": words_of(text, table), "query": query_of(text, table) }));
    json!({ "words": words.collect::<Vec<Value>>(), "texts": texts.collect::<Vec<Value>>() })
}

/// Every way to see a word as a form; `None` for what is no word of the language.
fn readings(word: &str, paradigms: &Paradigms) -> Option<Vec<String>> {
    let is_word = !word.is_empty() && word.chars().all(|letter| paradigms.letters.contains(&letter));
    let mut found: Vec<String> = paradigms.readings(word).map(|(stem, at)| format!("{stem} {at}")).collect();
    found.sort();
    is_word.then_some(found)
}

fn words_of(text: &str, table: Option<&Table>) -> Vec<String> {
    let mut found = Vec::new();
    tokens(&composed(text), table, |word, _| found.push(word.to_owned()));
    found
}

/// The words of a query with this text: what is a number with signs is asked for as a whole.
fn query_of(text: &str, table: Option<&Table>) -> Vec<String> {
    let mut found = Vec::new();
    for chunk in text.split_whitespace() {
        let mut words: Vec<(String, u32)> = Vec::new();
        tokens(&composed(chunk), table, |word, place| words.push((word.to_owned(), place)));
        match &words[..] {
            [.., (_, before), (whole, last)] if before == last => found.push(whole.clone()),
            _ => found.extend(words.into_iter().map(|(word, _)| word)),
        }
    }
    found
}

/// Writes an index of these documents with all that it must answer.
pub fn of_index(folder: &Path, documents: &[Document], table: Option<&Table>) {
    portal::write(folder, documents, table, &[]);
    let postings = postings(documents, table);
    let words: Vec<&str> = postings.keys().map(String::as_str).collect();
    let paradigms = table.map(Paradigms::new);
    let families = paradigms.as_ref().map(|paradigms| families(&words, paradigms, None)).unwrap_or_default();
    let mut of_form: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let lines = families.iter().enumerate().map(|(at, family)| {
        let forms = paradigms.as_ref().map(|paradigms| forms(family, paradigms)).unwrap_or_default();
        for form in &forms {
            of_form.entry(form.clone()).or_default().push(at);
        }
        line(family, &forms, &words)
    });
    let lines: Vec<Value> = lines.collect();
    let step = of_form.len() / MOST_FORMS + 1;
    let forms: BTreeMap<String, Vec<usize>> = of_form.into_iter().step_by(step).collect();
    let records = documents.iter().map(|Document { record, .. }| {
        let clean = |text: &str| text.replace(['\t', '\n', '\r'], " ");
        json!({ "url": clean(&record.url), "title": clean(&record.title), "note": clean(&record.note), "summary": clean(&record.summary) })
    });
    let records: Vec<Value> = records.collect();
    let expected = json!({ "postings": postings, "families": lines, "forms": forms, "records": records });
    portal::write_json(&folder.join("expected.json"), &expected);
}

/// A family as a pack has it: scores are rounded there.
fn line(family: &Family, forms: &[String], words: &[&str]) -> Value {
    let members: Vec<&str> = family.members.iter().map(|at| words[*at]).collect();
    let score = family.score.round().clamp(-9.0, 99.0);
    json!({ "stem": family.stem, "paradigms": family.paradigms, "score": score, "members": members, "forms": forms })
}

/// Which documents hold a word. What says nothing is kept for titles only.
fn postings(documents: &[Document], table: Option<&Table>) -> BTreeMap<String, Vec<usize>> {
    let stop: BTreeSet<&str> = table.map(|table| table.stop.split_whitespace().collect()).unwrap_or_default();
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, Document { fields, .. }) in documents.iter().enumerate() {
        let title = words_of(&fields.title, table);
        let rest = [&fields.summary, &fields.headings, &fields.facts, &fields.body, &fields.attachments];
        let rest = rest.into_iter().flat_map(|text| words_of(text, table)).filter(|word| !stop.contains(word.as_str()));
        for word in title.into_iter().chain(rest).collect::<BTreeSet<String>>() {
            found.entry(word).or_default().push(at);
        }
    }
    found
}
