//! Diagnostics for programs: one JSON object each.

use serde_json::{Value, json};

use super::{Diagnostic, Messages, Place};

/// One diagnostic as a JSON object with code, level, place, message, hint and the raw values.
pub fn json(diagnostic: &Diagnostic, messages: &Messages) -> Value {
    let values: serde_json::Map<String, Value> =
        diagnostic.values.iter().map(|(name, value)| (name.to_string(), value.as_str().into())).collect();
    json!({
        "code": diagnostic.problem.code,
        "name": diagnostic.problem.name,
        "level": diagnostic.level.word(),
        "place": place(&diagnostic.place),
        "other": diagnostic.other.as_ref().map(place),
        "message": messages.message(diagnostic),
        "hint": messages.hint(diagnostic),
        "values": values,
    })
}

fn place(place: &Place) -> Value {
    json!({
        "file": place.path.as_str(),
        "line": place.line,
        "column": place.column,
        "sheet": place.sheet,
        "cell": place.cell,
        "quote": place.quote,
    })
}
