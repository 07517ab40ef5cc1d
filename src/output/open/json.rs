//! JSON: the values with everything their codes mean, in one file.

use serde_json::{Map, Value, json};

use super::about::{About, coverage};
use super::extract::Extract;
use super::resource::{Column, Holds, Resource, resources};
use super::{Format, Make};
use crate::lang::Localized;

/// A value takes some 300 bytes with its names, and hosts refuse files above 100 MB. More values stand in the tables.
const MOST_VALUES: usize = 250_000;

pub const FORMAT: Format = Format {
    word: "json",
    label: "JSON",
    media_type: "application/json",
    of: &["dataset"],
    fits: |extract| extract.count() <= MOST_VALUES,
    make: Make::Shared { file: "data.json", make },
};

fn make(extract: &Extract<'_>) -> Vec<u8> {
    let tables = resources(extract);
    let mut text = String::from("{\n\"dataset\": ");
    text.push_str(&about(extract).to_string());
    for table in tables.iter().skip(1) {
        text.push_str(&format!(",\n\"{}\": ", table.name));
        text.push_str(&records(extract, table).to_string());
    }
    // Names of columns are told once: a record for each of very many values would be mostly names.
    let observations = &tables[0];
    let names: Vec<&str> = observations.columns.iter().map(|column| column.name.as_str()).collect();
    text.push_str(&format!(",\n\"columns\": {},\n\"observations\": [", json!(names)));
    let mut heading = true;
    let mut separator = "\n";
    observations.each_row(extract, &mut |row| {
        if std::mem::take(&mut heading) {
            return;
        }
        let cells: Vec<Value> = observations.columns.iter().zip(row).map(|(column, text)| cell(column, text)).collect();
        text.push_str(separator);
        text.push_str(&Value::Array(cells).to_string());
        separator = ",\n";
    });
    text.push_str("\n]\n}\n");
    text.into_bytes()
}

fn about(extract: &Extract<'_>) -> Value {
    let about = About::of(extract);
    let site = &extract.portal.site;
    json!({
        "id": extract.entry.id.as_str(),
        "kind": extract.entry.kind.name,
        "title": texts(&extract.entry.titles),
        "summary": texts(&extract.entry.summaries),
        "publisher": texts(&about.publisher_names()),
        "licence": about.licence().map(|(words, _)| words),
        "updated": about.updated().map(|day| day.to_string()),
        "coverage": coverage(extract).map(|(from, to)| json!({ "from": from.to_string(), "to": to.to_string() })),
        "page": about.page(site.languages.default()),
    })
}

/// Texts by language.
pub fn texts(texts: &Localized<String>) -> Value {
    Value::Object(texts.iter().map(|(lang, text)| (lang.to_string(), json!(text))).collect())
}

fn records(extract: &Extract<'_>, table: &Resource) -> Value {
    let mut records = Vec::new();
    table.each_row(extract, &mut |row| {
        let record: Map<String, Value> =
            table.columns.iter().zip(row).map(|(column, text)| (column.name.clone(), cell(column, text))).collect();
        records.push(Value::Object(record));
    });
    // The first row are the headings.
    Value::Array(records.split_off(1))
}

/// A cell in its own type; an empty one is null.
fn cell(column: &Column, text: &str) -> Value {
    if text.is_empty() {
        return Value::Null;
    }
    match column.holds {
        // Whole numbers stay whole: 700, not 700.0.
        Holds::Number | Holds::Integer => text
            .parse::<i64>()
            .map(Value::from)
            .or_else(|_| text.parse::<f64>().map(Value::from))
            .unwrap_or_else(|_| json!(text)),
        Holds::Boolean => json!(text == "true"),
        Holds::Text | Holds::Period | Holds::Address | Holds::OneOf(_) => json!(text),
    }
}
