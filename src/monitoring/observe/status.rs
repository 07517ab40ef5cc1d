//! Columns that say what a value is besides its number.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::findings::Findings;
use crate::diag::problems;
use crate::kinds::Status;
use crate::monitoring::value::Value;
use crate::numbers::Qualifier;
use crate::table::{Cell, Table};

/// The words of statuses, for suggestions.
const STATUSES: &[&str] = &[
    "normal",
    "provisional",
    "estimated",
    "imputed",
    "break",
    "low_reliability",
    "nil",
    "not_reported",
    "not_applicable",
    "withheld",
    "questioned",
];

/// The letters of SDMX, the exchange format of statistical offices.
const LETTERS: &[(&str, Status)] = &[
    ("A", Status::Normal),
    ("P", Status::Provisional),
    ("E", Status::Estimated),
    ("I", Status::Imputed),
    ("B", Status::Break),
    ("U", Status::LowReliability),
    ("L", Status::NotReported),
    ("M", Status::NotApplicable),
    ("Q", Status::Withheld),
];

const QUALIFIERS: &[(&str, Qualifier)] = &[
    ("exact", Qualifier::Exact),
    ("about", Qualifier::About),
    ("almost", Qualifier::Almost),
    ("at_least", Qualifier::AtLeast),
    ("more_than", Qualifier::MoreThan),
];

/// The value with the status of a cell. A status that excludes numbers goes before a number, and is told.
pub fn with_status(value: Value, table: &Table, cell: Option<&Cell>, findings: &mut Findings<'_>) -> Value {
    let Some(cell) = cell else { return value };
    let text = table.text(cell);
    let letter = LETTERS.iter().find(|(letter, _)| *letter == text).map(|(_, status)| *status);
    let word: StrDeserializer<'_, Error> = text.as_ref().into_deserializer();
    let Some(status) = letter.or_else(|| Status::deserialize(word).ok()) else {
        let near = crate::diag::nearest(&text, STATUSES.iter().copied()).unwrap_or("none");
        let values = [("reason", "unknown"), ("value", &*text), ("number", "none"), ("suggestion", near)];
        findings.one(&problems::STATUS_DOES_NOT_FIT, table.mark(cell), &values);
        return value;
    };
    let needs_number = matches!(
        status,
        Status::Normal
            | Status::Provisional
            | Status::Estimated
            | Status::Imputed
            | Status::Break
            | Status::LowReliability
    );
    match value.number() {
        Some(_) if needs_number => value.with_status(status),
        Some(number) if status == Status::Nil && number == 0.0 => value.with_status(status),
        Some(number) => {
            let number = number.to_string();
            let values =
                [("reason", "excluded"), ("value", &*text), ("number", number.as_str()), ("suggestion", "none")];
            findings.one(&problems::STATUS_DOES_NOT_FIT, table.mark(cell), &values);
            Value::without_number(status)
        }
        // What was questioned stays so, whatever the column says of it.
        None if value.status == Status::Questioned || needs_number => value,
        None => Value::without_number(status),
    }
}

/// The value with the qualifier of a cell.
pub fn with_qualifier(value: Value, table: &Table, cell: Option<&Cell>, findings: &mut Findings<'_>) -> Value {
    let Some(cell) = cell else { return value };
    let text = table.text(cell);
    if let Some((_, qualifier)) = QUALIFIERS.iter().find(|(word, _)| *word == text) {
        return value.with_qualifier(*qualifier);
    }
    let near = crate::diag::nearest(&text, QUALIFIERS.iter().map(|(word, _)| *word)).unwrap_or("none");
    let values = [("reason", "unknown"), ("value", &*text), ("number", "none"), ("suggestion", near)];
    findings.one(&problems::STATUS_DOES_NOT_FIT, table.mark(cell), &values);
    value
}
