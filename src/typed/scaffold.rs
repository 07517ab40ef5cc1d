//! The first facts of an entry, written from the same declaration that reads and checks them.

use super::formats::Format;
use super::shape::{Field, Record, Shape};

/// The text of a new `facts.toml`: what must be stated with an example, what may be stated as a comment.
pub fn scaffold(record: &Record) -> String {
    let mut text = String::from("status = \"draft\"\n");
    let (required, optional): (Vec<&Field>, Vec<&Field>) = record.fields.iter().partition(|field| field.required);
    for field in required {
        text.push_str(&format!("\n# {}\n{}\n", about(field), line(field)));
    }
    // Title and summary stand in the texts, the status above.
    let elsewhere = ["title", "summary", "status"];
    for field in optional.iter().filter(|field| !elsewhere.contains(&field.name.as_str())) {
        text.push_str(&format!("\n# {}\n# {}\n", about(field), line(field).replace('\n', "\n# ")));
    }
    text
}

fn about(field: &Field) -> String {
    let words = if field.about.is_empty() { field.name.replace('_', " ") } else { field.about.replace('\n', " ") };
    match &field.shape {
        Shape::Word { words: known, .. } => format!("{words} ({})", known.join(", ")),
        _ => words,
    }
}

/// A field with an example that its own check accepts.
fn line(field: &Field) -> String {
    let name = &field.name;
    match &field.shape {
        Shape::Record(record) => format!("{name} = {}", inline(record)),
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

fn example(shape: &Shape) -> String {
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
