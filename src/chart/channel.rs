//! Channels: what each part of the data says on a chart. Numbers come with the words that readers see for them, so that
//! a chart knows no language and no rule of rounding.

/// What is known of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Nothing that may be shown: not received, not applicable, protected.
    Unknown,
    Exact(f64),
    /// Between two limits, for instance because it is protected.
    Band(f64, f64),
}

/// A number as readers see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    pub amount: Amount,
    /// The number in the reader's language, or the sign that stands for it: «…», «x», «к».
    pub text: String,
    /// Why there is no number, or what must be known of it; may be empty.
    pub note: String,
}

impl Value {
    pub fn exact(number: f64, text: impl Into<String>) -> Self {
        let amount = if number.is_finite() { Amount::Exact(number) } else { Amount::Unknown };
        Self { amount, text: text.into(), note: String::new() }
    }

    /// A value of which only two limits are told; they may come in any order.
    pub fn band(one: f64, other: f64, text: impl Into<String>) -> Self {
        let known = one.is_finite() && other.is_finite();
        let amount = if known { Amount::Band(one.min(other), one.max(other)) } else { Amount::Unknown };
        Self { amount, text: text.into(), note: String::new() }
    }

    /// A sign, and in words why there is no number.
    pub fn unknown(sign: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { amount: Amount::Unknown, text: sign.into(), note: reason.into() }
    }

    /// What must be known of the number: «provisional», «estimated».
    pub fn noted(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// The number, when there is exactly one.
    pub fn number(&self) -> Option<f64> {
        match self.amount {
            Amount::Exact(number) => Some(number),
            _ => None,
        }
    }

    /// The lowest and the highest number it may be.
    pub fn limits(&self) -> Option<(f64, f64)> {
        match self.amount {
            Amount::Unknown => None,
            Amount::Exact(number) => Some((number, number)),
            Amount::Band(low, high) => Some((low, high)),
        }
    }
}

/// The name of a row, a column or a tile, and the page it leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub text: String,
    pub href: Option<String>,
}

impl Label {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: None }
    }

    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()) }
    }
}

/// One row of a chart with as many values as the chart has series.
#[derive(Debug, Clone)]
pub struct Row {
    pub label: Label,
    pub values: Vec<Value>,
}

/// A number to compare with, for instance that of the region: a magenta line and its words.
#[derive(Debug, Clone)]
pub struct Reference {
    pub number: f64,
    pub text: String,
}

impl Reference {
    /// Only what has a place on a scale.
    pub(super) fn known(reference: Option<Reference>) -> Option<Reference> {
        reference.filter(|reference| reference.number.is_finite())
    }
}

/// What the numbers of an axis are.
#[derive(Clone, Copy)]
pub struct Axis<'a> {
    /// Numbers that the axis always shows, for instance 0 and 100 of shares.
    pub includes: &'a [f64],
    /// Digits after the decimal sign that data have; an axis of counts has no half persons.
    pub decimals: u8,
    /// A number of the axis in the reader's language, with so many decimals.
    pub format: &'a dyn Fn(f64, u8) -> String,
    /// What follows the last number of the axis, with its blank: « %»; may be empty.
    pub unit: &'a str,
}

/// What every chart has.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Begins all ids of the drawing; must be an id of its own on the page.
    pub id: &'a str,
    /// What is drawn: for those who do not see it, and above a drawing that stands alone.
    pub title: &'a str,
    /// The finding, the range, the values to compare with, in sentences.
    pub description: &'a str,
}

/// All numbers that the values may be.
pub(super) fn numbers<'a>(values: impl Iterator<Item = &'a Value>) -> Vec<f64> {
    values.filter_map(Value::limits).flat_map(|(low, high)| [low, high]).collect()
}
