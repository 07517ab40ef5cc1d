//! The first facts of an entry: what its author told, and everything else explained as comments.

use std::collections::BTreeMap;

use super::fields::{Owner, explain};
use crate::diag::Messages;
use crate::model::Kind;
use crate::typed::{Field, Format, Node, NodeKind, Record, Shape};

/// Title and summary stand in the texts; status and language are written by [`scaffold`] itself.
const ELSEWHERE: &[&str] = &["title", "summary", "status", "language"];

/// The text of a new `facts.toml`. `told` holds values in TOML by the names of their fields.
pub fn scaffold(kind: &Kind, language: Option<&str>, told: &BTreeMap<String, String>, messages: &Messages) -> String {
    let owner = Owner::whole(kind.name);
    let mut text = format!("# {}\nstatus = \"draft\"\n", messages.word("new-status", &[]));
    if let Some(language) = language {
        text.push_str(&format!("\n# {}\nlanguage = \"{language}\"\n", explain(messages, &owner, "language")));
    }
    let (common, own) = (kind.common_fields(), kind.own_fields());
    let fields = || own.iter().chain(common).filter(|field| !ELSEWHERE.contains(&field.name.as_str()));
    for field in fields() {
        if let Some(value) = told.get(&field.name) {
            text.push_str(&format!("\n# {}\n{} = {value}\n", about(&owner, field, messages), field.name));
        }
    }
    let rest: Vec<&Field> = fields().filter(|field| !told.contains_key(&field.name)).collect();
    if !rest.is_empty() {
        text.push_str(&format!("\n# {}\n", messages.word("new-optional", &[])));
    }
    for field in rest {
        let line = line(field).replace('\n', "\n# ");
        text.push_str(&format!("\n# {}\n# {line}\n", about(&owner, field, messages)));
    }
    text
}

/// What a field is for, with the words or the inner fields it may have.
fn about(owner: &Owner, field: &Field, messages: &Messages) -> String {
    let words = explain(messages, owner, &field.name).replace('\n', " ");
    match (words_of(&field.shape), Owner::of_part(&field.name, &field.shape)) {
        (Some(known), _) => format!("{words} ({})", known.join(", ")),
        (None, Some((_, record))) => format!("{words} ({})", record.names().collect::<Vec<_>>().join(", ")),
        (None, None) => words,
    }
}

/// The words of a closed set that a field may hold.
pub fn words_of(shape: &Shape) -> Option<&[String]> {
    match shape {
        Shape::Word { words, .. } => Some(words),
        Shape::List(item) => words_of(item),
        _ => None,
    }
}

/// A field with an example that its own check accepts.
fn line(field: &Field) -> String {
    let name = &field.name;
    match &field.shape {
        Shape::List(item) => match &**item {
            Shape::Record(record) => format!("{name} = [\n  {},\n]", inline(record)),
            item => format!("{name} = [{}]", example(item)),
        },
        shape => format!("{name} = {}", example(shape)),
    }
}

/// The required fields of a record, or its first one, as an inline table.
fn inline(record: &Record) -> String {
    let needed: Vec<&Field> = record.fields.iter().filter(|field| field.required).collect();
    let shown = if needed.is_empty() { record.fields.iter().take(1).collect() } else { needed };
    let parts: Vec<String> = shown.iter().map(|field| format!("{} = {}", field.name, example(&field.shape))).collect();
    format!("{{ {} }}", parts.join(", "))
}

/// An example of a value, in TOML.
pub fn example(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::String => "\"…\"".to_owned(),
        Shape::Texts => "[\"…\"]".to_owned(),
        Shape::Ref(_) | Shape::Term(_) => "\"id\"".to_owned(),
        Shape::Word { words, .. } => format!("\"{}\"", words.first().map_or("…", String::as_str)),
        Shape::Formatted(format) => match format {
            Format::Date => "2026-09-01".to_owned(),
            Format::Moment => "2026-09-01T10:00:00".to_owned(),
            Format::Period => "\"2026/27\"".to_owned(),
            Format::Span => "\"8-9\"".to_owned(),
            Format::Quantity => "\"about 100\"".to_owned(),
            Format::Link => "\"https://example.org/\"".to_owned(),
        },
        Shape::File => "\"file.pdf\"".to_owned(),
        Shape::Integer { .. } => "1".to_owned(),
        Shape::Number => "1.0".to_owned(),
        Shape::Boolean => "true".to_owned(),
        Shape::List(item) => format!("[{}]", example(item)),
        Shape::Record(record) => inline(record),
        Shape::Table(value) => format!("{{ key = {} }}", example(value)),
    }
}

/// A checked value in TOML. A text in one language is written as that text alone.
pub fn written(node: &Node, shape: &Shape) -> String {
    match (&node.kind, shape) {
        (NodeKind::Map(texts), Shape::Text | Shape::Texts) => {
            texts.first().map_or_else(|| "\"\"".to_owned(), |(_, text)| written(text, &Shape::String))
        }
        (NodeKind::Str(text), Shape::Formatted(Format::Date | Format::Moment)) if is_toml_time(text) => text.clone(),
        (NodeKind::List(items), shape) => {
            let inner = if let Shape::List(item) = shape { item } else { &Shape::String };
            format!("[{}]", items.iter().map(|item| written(item, inner)).collect::<Vec<_>>().join(", "))
        }
        (NodeKind::Str(text), _) => quoted(text),
        (NodeKind::Integer(number), _) => number.to_string(),
        (NodeKind::Float(number), _) => format!("{number:?}"),
        (NodeKind::Bool(value), _) => value.to_string(),
        (NodeKind::Map(_) | NodeKind::Broken, _) => quoted(&node.shown()),
    }
}

/// Whether TOML reads this as a date or time of its own: `2026-09-01`, `2026-09-01T10:00:00`.
fn is_toml_time(text: &str) -> bool {
    toml::from_str::<toml::Table>(&format!("time = {text}"))
        .is_ok_and(|table| table.get("time").is_some_and(toml::Value::is_datetime))
}

/// A text between straight quotation marks.
pub fn quoted(text: &str) -> String {
    toml::Value::String(text.replace(['\n', '\r', '\t'], " ")).to_string()
}
