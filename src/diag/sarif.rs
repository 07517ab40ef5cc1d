//! Diagnostics as SARIF 2.1.0, which code hosts and editors read.

use serde_json::{Value, json};

use super::{Diagnostic, Level, Messages, Place, Problem, explain};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// All diagnostics of a run; `root` stands before their paths and ends with a slash, or is empty.
pub fn sarif(diagnostics: &[Diagnostic], messages: &Messages, root: &str) -> Value {
    let mut met: Vec<&'static Problem> = diagnostics.iter().map(|diagnostic| diagnostic.problem).collect();
    met.sort_by_key(|problem| problem.code);
    met.dedup();
    let rules: Vec<Value> = met.iter().map(|problem| rule(problem, messages)).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| {
            let index = met.iter().position(|problem| *problem == diagnostic.problem);
            result(diagnostic, index, messages, root)
        })
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Lotsman",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "ROOT": { "description": { "text": "The folder in which lotsman was started." } } },
            "results": results,
        }],
    })
}

fn rule(problem: &'static Problem, messages: &Messages) -> Value {
    let explained = explain(problem, messages);
    json!({
        "id": problem.code,
        "name": problem.name,
        "shortDescription": { "text": explained.title },
        "fullDescription": { "text": explained.why },
        "help": { "text": explained.text(messages, false), "markdown": explained.markdown(messages) },
        "defaultConfiguration": { "level": level(problem.level) },
    })
}

fn result(diagnostic: &Diagnostic, index: Option<usize>, messages: &Messages, root: &str) -> Value {
    let hint = messages.hint(diagnostic).map(|hint| format!("\n{hint}")).unwrap_or_default();
    let mut result = json!({
        "ruleId": diagnostic.problem.code,
        "ruleIndex": index,
        "level": level(diagnostic.level),
        "message": { "text": format!("{}{hint}", messages.message(diagnostic)) },
        "locations": [location(&diagnostic.place, root)],
    });
    if let Some(other) = &diagnostic.other {
        result["relatedLocations"] = json!([location(other, root)]);
    }
    result
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "note",
    }
}

fn location(place: &Place, root: &str) -> Value {
    let uri = escaped(&format!("{root}{}", place.path));
    // A path from the root of a disk needs no base.
    let file = if uri.starts_with('/') || uri.contains(':') {
        json!({ "uri": format!("file:///{}", uri.trim_start_matches('/')) })
    } else {
        json!({ "uri": uri, "uriBaseId": "ROOT" })
    };
    let mut location = json!({ "physicalLocation": { "artifactLocation": file } });
    match (place.line, place.column, place.in_table()) {
        (Some(line), Some(column), None) => {
            let length = place.quote.get(place.mark.clone()).map_or(0, |mark| mark.chars().count());
            let end = column + length.max(1);
            location["physicalLocation"]["region"] =
                json!({ "startLine": line, "startColumn": column, "endColumn": end });
        }
        // The rows of a CSV file are its lines; those of a workbook are no lines of a file.
        (Some(line), _, Some(cell)) => {
            if place.sheet.is_none() {
                location["physicalLocation"]["region"] = json!({ "startLine": line });
            }
            location["logicalLocations"] = json!([{ "fullyQualifiedName": cell, "kind": "member" }]);
        }
        _ => {}
    }
    location
}

/// A path as a part of an address: what is not of ASCII is written in per cent.
fn escaped(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:@!$&'()*+,;=".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
