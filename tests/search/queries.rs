//! Texts of what is found: documents, names that mean the same, and queries.
//!
//! ```text
//! id: title / summary / body
//! = one name = another name
//! ? query → best > two after it, in any order | with fewer of the words (how, how)
//! ```
//!
//! `–` is nothing. How the words of a query were understood is told only where it is what the line is about.

use std::fs;
use std::path::Path;

use lotsman::search::Document;
use serde_json::{Value, json};

use super::portal;

/// What a portal holds, and what is asked.
pub struct Text {
    pub documents: Vec<Document>,
    pub synonyms: Vec<Vec<String>>,
    pub queries: Vec<Value>,
}

pub fn read(tag: &str) -> Text {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/search/{tag}.txt"));
    let file = fs::read_to_string(path).expect("a text of queries");
    let mut text = Text { documents: Vec::new(), synonyms: Vec::new(), queries: Vec::new() };
    for (at, line) in file.lines().enumerate() {
        let place = format!("tests/search/{tag}.txt:{}", at + 1);
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        } else if let Some(names) = line.strip_prefix("= ") {
            text.synonyms.push(names.split(" = ").map(str::to_owned).collect());
        } else if let Some(asked) = line.strip_prefix("? ") {
            text.queries.push(query(asked, &place));
        } else {
            let (id, rest) = line.split_once(": ").unwrap_or_else(|| panic!("{place}: no document: {line}"));
            let parts: Vec<&str> = rest.split(" / ").collect();
            let part = |at: usize| parts.get(at).copied().unwrap_or_default();
            text.documents.push(portal::document(id, part(0), part(1), part(2)));
        }
    }
    text
}

fn query(line: &str, place: &str) -> Value {
    let (query, answer) = line.split_once(" → ").unwrap_or_else(|| panic!("{place}: no answer: {line}"));
    let (answer, how) = match answer.strip_suffix(')').and_then(|answer| answer.split_once(" (")) {
        Some((answer, how)) => (answer, Some(how.split(", ").collect::<Vec<&str>>())),
        None => (answer, None),
    };
    let (all, fewer) = answer.split_once('|').unwrap_or((answer, ""));
    let groups = |text: &str| -> Vec<Vec<String>> {
        let ids = |group: &str| group.split_whitespace().filter(|id| *id != "–").map(str::to_owned).collect();
        text.split('>').map(ids).filter(|group: &Vec<String>| !group.is_empty()).collect()
    };
    json!({ "place": place, "query": query, "all": groups(all), "fewer": groups(fewer), "how": how })
}
