//! JSON: a list of objects, or one object a line; each object is a row, its keys are the columns.

use std::sync::Arc;

use serde_json::{Deserializer, Map, Value as Json};

use super::builder::Builder;
use super::{Table, Value, too_large, unreadable};
use crate::diag::{Report, Source};
use crate::encoding::decode;
use crate::files::SitePath;
use crate::limits::MOST_CELLS;

/// Reads the one table of a JSON file. Rows are lines of the file, so that every place can be shown.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    let text = decode(bytes).text;
    let mut records: Vec<(usize, Map<String, Json>)> = Vec::new();
    let mut at = text.find(|sign: char| !sign.is_whitespace()).unwrap_or(text.len());
    let in_list = text[at..].starts_with('[');
    at += usize::from(in_list);
    loop {
        at += text[at..].len() - text[at..].trim_start_matches(|sign: char| sign.is_whitespace() || sign == ',').len();
        if at >= text.len() || (in_list && text[at..].starts_with(']')) {
            break;
        }
        let mut stream = Deserializer::from_str(&text[at..]).into_iter::<Json>();
        match stream.next() {
            Some(Ok(Json::Object(record))) => records.push((at, record)),
            Some(Ok(_)) => {
                unreadable(path, "records", format!("{}", line_of(&text, at)), report);
                return Vec::new();
            }
            Some(Err(error)) => {
                let line = line_of(&text, at) + u32::try_from(error.line().saturating_sub(1)).unwrap_or(0);
                unreadable(path, "line", line.to_string(), report);
                return Vec::new();
            }
            None => break,
        }
        at += stream.byte_offset().max(1);
    }
    table(&text, records, path, report)
}

fn table(text: &str, records: Vec<(usize, Map<String, Json>)>, path: &SitePath, report: &Report) -> Vec<Table> {
    let mut columns: indexmap::IndexSet<String> = indexmap::IndexSet::new();
    columns.extend(records.iter().flat_map(|(_, record)| record.keys().cloned()));
    let mut builder = Builder::new();
    // The names of the columns stand in no line of their own: they are above the first one.
    let mut outcome =
        (1..).zip(&columns).try_for_each(|(column, name)| builder.add(0, column, Value::Text(name), false));
    let (mut line, mut counted, mut last) = (1, 0, 0);
    for (start, record) in records {
        line += line_of(&text[counted..], start - counted) - 1;
        counted = start;
        // Several records of one line are told apart by being counted on.
        last = line.max(last + 1);
        for (name, value) in &record {
            let column = columns.get_index_of(name).map_or(0, |at| u32::try_from(at + 1).unwrap_or(u32::MAX));
            let written;
            let value = match value {
                Json::Null => continue,
                Json::Bool(value) => Value::YesNo(*value),
                Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
                Json::String(text) => Value::Text(text),
                Json::Array(_) | Json::Object(_) => {
                    written = value.to_string();
                    Value::Text(&written)
                }
            };
            outcome = outcome.and_then(|()| builder.add(last, column, value, false));
        }
    }
    if outcome.is_err() {
        too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report);
        return Vec::new();
    }
    vec![builder.table(source(path, text), true)]
}

/// A text whose lines are shown; one that is a single endless line is only named.
fn source(path: &SitePath, text: &str) -> Arc<Source> {
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    if lines < 2 { Arc::new(Source::Table { path: path.clone(), sheet: None }) } else { Source::text(path, text) }
}

/// The line, from 1, in which a byte stands.
fn line_of(text: &str, at: usize) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count() + 1).unwrap_or(u32::MAX)
}
