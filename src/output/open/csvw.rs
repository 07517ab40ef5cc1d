//! CSV on the Web: what the columns of the plain tables hold, where readers of CSV look for it by themselves.

use serde_json::{Map, Value, json};

use super::about::About;
use super::extract::Extract;
use super::json::texts;
use super::package::without_nulls;
use super::resource::{Column, Holds, PERIOD_PATTERN, Resource, resources};
use super::{Format, Make};

pub const FORMAT: Format = Format {
    word: "csvw",
    label: "JSON",
    media_type: "application/csvm+json",
    of: &["dataset"],
    fits: |_| true,
    make: Make::Shared { file: "observations.csv-metadata.json", make },
};

fn make(extract: &Extract<'_>) -> Vec<u8> {
    let about = About::of(extract);
    let language = extract.portal.site.languages.default();
    let tables: Vec<Value> = resources(extract).iter().map(|resource| table(extract, resource)).collect();
    let licence = about.licence().map(|(words, known)| match known {
        Some(licence) => json!({ "@id": licence.url }),
        None => json!(words),
    });
    let day = about
        .updated()
        .map(|day| json!({ "@value": day.to_string(), "@type": "http://www.w3.org/2001/XMLSchema#date" }));
    let whole = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": language.lang.as_str() }],
        "dc:title": texts(&extract.entry.titles),
        "dc:description": texts(&extract.entry.summaries),
        "dc:publisher": texts(&about.publisher_names()),
        "dc:license": licence,
        "dc:modified": day,
        "dc:source": { "@id": about.page(language) },
        "tables": tables,
    });
    let mut text = serde_json::to_string_pretty(&without_nulls(whole)).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

fn table(extract: &Extract<'_>, resource: &Resource) -> Value {
    // An edition may name an institution that the portal does not have any more.
    let keys = resource.foreign_keys.iter().filter(|_| !extract.frozen).map(|(column, other)| {
        json!({ "columnReference": column, "reference": { "resource": format!("{other}.csv"), "columnReference": "id" } })
    });
    let keys: Vec<Value> = keys.collect();
    json!({
        "url": resource.file,
        "tableSchema": {
            "columns": resource.columns.iter().map(|column| one(extract, column)).collect::<Vec<Value>>(),
            "primaryKey": resource.primary_key,
            "foreignKeys": keys,
        },
    })
}

fn one(extract: &Extract<'_>, column: &Column) -> Value {
    let datatype = match &column.holds {
        Holds::Text => json!("string"),
        Holds::Period => json!({ "base": "string", "format": PERIOD_PATTERN }),
        Holds::OneOf(words) => json!({ "base": "string", "format": words.join("|").replace('.', "\\.") }),
        Holds::Address => json!("anyURI"),
        Holds::Number => json!("number"),
        Holds::Integer => json!("integer"),
        Holds::Boolean => json!("boolean"),
    };
    let languages = extract.portal.site.languages.all().iter();
    let described: Map<String, Value> = languages
        .filter_map(|language| {
            let key = format!("data-about-{}", column.word);
            let text = extract.words.find(std::slice::from_ref(&language.lang), &key, &[])?;
            Some((language.lang.to_string(), Value::from(text)))
        })
        .collect();
    json!({
        "name": column.name,
        "titles": column.name,
        "dc:description": described,
        "datatype": datatype,
        "required": column.required.then_some(true),
    })
}
