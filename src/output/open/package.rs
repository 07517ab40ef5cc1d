//! `datapackage.json`: the plain tables as a Data Package with Table Schemas (Frictionless).

use serde_json::{Value, json};

use super::about::{About, coverage};
use super::extract::Extract;
use super::json::texts;
use super::resource::{Column, Holds, PERIOD_PATTERN, Resource, resources};
use super::{Format, Make};
use crate::model::url;

pub const FORMAT: Format = Format {
    word: "package",
    label: "JSON",
    media_type: "application/json",
    of: &["dataset"],
    fits: |_| true,
    make: Make::Shared { file: "datapackage.json", make },
};

fn make(extract: &Extract<'_>) -> Vec<u8> {
    let about = About::of(extract);
    let site = &extract.portal.site;
    let chain = extract.chain();
    let language = site.languages.default();
    let entry = extract.entry;
    let summary = entry.summaries.pick(chain).map(|(summary, _)| summary.clone());
    let publisher = about.publisher_names().pick(chain).map(|(name, _)| name.clone());
    let licences = about.licence().map(|(words, known)| match known {
        Some(licence) => json!([{ "name": licence.id, "path": licence.url, "title": words }]),
        None => json!([{ "path": about.page(language), "title": words }]),
    });
    let provenance = about.dataset.map(|dataset| dataset.provenance.as_slice()).unwrap_or_default();
    let sources: Vec<Value> = provenance
        .iter()
        .map(|source| {
            let address = source.url.as_ref().map(|url| url.0.clone());
            let title = source.title.pick(chain).map(|(title, _)| title.clone()).or_else(|| address.clone());
            without_nulls(json!({ "title": title, "path": address }))
        })
        .filter(|source| source.get("title").is_some())
        .collect();
    let package = json!({
        "profile": "data-package",
        "name": entry.id.as_str(),
        "id": about.page(language),
        "title": entry.title(chain).0,
        "titles": texts(&entry.titles),
        "description": summary,
        "homepage": about.page(language),
        "version": about.dataset.and_then(|dataset| dataset.edition.clone()),
        "licenses": licences,
        "sources": sources,
        "contributors": publisher.map(|name| json!([{ "title": name, "role": "publisher" }])),
        "updated": about.updated().map(|day| day.to_string()),
        "temporal": coverage(extract).map(|(from, to)| format!("{from}/{to}")),
        "resources": resources(extract).iter().map(|table| resource(extract, table)).collect::<Vec<Value>>(),
    });
    let mut text = serde_json::to_string_pretty(&without_nulls(package)).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

fn resource(extract: &Extract<'_>, table: &Resource) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(|column| field(extract, column)).collect();
    let keys = table
        .foreign_keys
        .iter()
        .map(|(column, other)| json!({ "fields": [column], "reference": { "resource": other, "fields": ["id"] } }));
    let keys: Vec<Value> = keys.collect();
    let address = url::asset(extract.entry, table.file).absolute(&extract.portal.site.base_url);
    without_nulls(json!({
        "name": table.name,
        "path": table.file,
        "title": extract.words.text(extract.chain(), &format!("data-file-{}", table.name), &[]),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "homepage": address,
        "schema": {
            "fields": fields,
            "primaryKey": table.primary_key,
            "foreignKeys": keys,
            "missingValues": [""],
        },
    }))
}

fn field(extract: &Extract<'_>, column: &Column) -> Value {
    let (kind, format) = match &column.holds {
        Holds::Text | Holds::Period | Holds::OneOf(_) => ("string", None),
        Holds::Address => ("string", Some("uri")),
        Holds::Number => ("number", None),
        Holds::Integer => ("integer", None),
        Holds::Boolean => ("boolean", None),
    };
    let pattern = (column.holds == Holds::Period).then_some(PERIOD_PATTERN);
    let one_of = match &column.holds {
        Holds::OneOf(words) => Some(words),
        _ => None,
    };
    without_nulls(json!({
        "name": column.name,
        "type": kind,
        "format": format,
        "description": extract.words.text(extract.chain(), &format!("data-about-{}", column.word), &[]),
        "constraints": without_nulls(json!({
            "required": column.required.then_some(true),
            "pattern": pattern,
            "enum": one_of,
        })),
    }))
}

/// What is not known is left out, and so is what is then empty.
pub fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().map(|(key, value)| (key, without_nulls(value)));
            let empty = |value: &Value| match value {
                Value::Null => true,
                Value::Object(map) => map.is_empty(),
                Value::Array(items) => items.is_empty(),
                _ => false,
            };
            Value::Object(kept.filter(|(_, value)| !empty(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}
