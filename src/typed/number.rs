//! Numbers as facts state them: spans of ages and grades, quantities that may be «almost» or «about».

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::written::{schema, written};
pub use crate::numbers::Qualifier;
use crate::numbers::{self, Number, Reading};

/// A span of ages or grades: `8-9`, `14+`, `16`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: u16,
    /// `None`: no upper end.
    pub to: Option<u16>,
}

written!(Span, "span", ["string", "integer"]);

impl Span {
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(from) = text.strip_suffix('+') {
            return from.trim().parse().ok().map(|from| Self { from, to: None });
        }
        let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
        let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        (from <= to).then_some(Self { from, to: Some(to) })
    }
}

/// A number of things as a text states it: exact, or «almost», «about», «more than», «at least».
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    pub value: f64,
    pub qualifier: Qualifier,
}

written!(Quantity, "quantity", ["string", "number"]);

impl Quantity {
    /// Reads `130`, `almost 700`, `about 12,5`, `more than 1 500`, `at least 3`, also in the words of other languages.
    pub fn parse(text: &str) -> Option<Self> {
        let Reading::Number(Number { value, qualifier, percent: false, rest: "", .. }) = numbers::read(text) else {
            return None;
        };
        (value >= 0.0).then_some(Self { value, qualifier })
    }
}
