//! An indicator of monitoring: what is measured, in which unit, how it is added up, and what is aimed at.

use std::collections::BTreeMap;

use super::prelude::*;

/// Facts of an indicator.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Indicator {
    /// What is measured, so that everybody counts the same.
    pub definition: Text,
    /// What the number counts.
    pub unit: Term<Units>,
    /// Digits after the decimal sign; without it, as many as the unit usually has.
    pub decimals: Option<u8>,
    /// Which way is better.
    #[serde(default)]
    pub direction: Direction,
    /// How values of institutions become the value of a territory.
    #[serde(default)]
    pub aggregate: Aggregate,
    /// Of a share: the indicator that is divided.
    pub numerator: Option<Ref<Indicator>>,
    /// Of a share: the indicator by which is divided.
    pub denominator: Option<Ref<Indicator>>,
    /// Of a weighted mean: the indicator that gives the weights.
    pub weight: Option<Ref<Indicator>>,
    /// How many persons stand behind a share or mean that is collected as such.
    pub base: Option<Ref<Indicator>>,
    /// The expression by which the value is made from other indicators, for instance `consulted / learners * 100`.
    pub derive: Option<String>,
    /// What of the portal's own content is counted.
    pub count: Option<Count>,
    /// The vocabulary whose terms are the values, from the lowest to the highest: for instance yes, partly, no.
    pub words: Option<String>,
    /// No value can be lower.
    pub minimum: Option<f64>,
    /// No value can be higher.
    pub maximum: Option<f64>,
    /// The value from which progress is measured.
    pub baseline: Option<Baseline>,
    #[serde(default)]
    pub targets: Vec<Aim>,
    /// Periods from which on the values cannot be compared with earlier ones.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// Whether small counts are withheld; without it, when the unit counts persons.
    pub suppress: Option<bool>,
    /// What readers should know before they use the numbers, at best three things.
    #[serde(default)]
    pub key_facts: Texts,
    /// How the value is collected or calculated.
    #[serde(default)]
    pub method: Text,
    /// Indicators that are worth a look beside this one.
    #[serde(default)]
    pub related: Vec<Ref<Indicator>>,
    /// Its place in lists.
    #[serde(default)]
    pub order: i32,
}

impl Target for Indicator {
    const KINDS: &'static [&'static str] = &["indicator"];
}

impl Facts for Indicator {
    fn position(&self) -> i32 {
        self.order
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "direction"))]
pub enum Direction {
    Up,
    Down,
    #[default]
    None,
}

/// How values of institutions become the value of a territory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "aggregate"))]
pub enum Aggregate {
    #[default]
    Sum,
    Mean,
    WeightedMean,
    Share,
    Max,
    Last,
    None,
}

/// What of the portal's own content is counted.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Count {
    /// The kind of the entries: `practice`, `event`, `organisation` …
    pub kind: String,
    /// The field by which an entry belongs to an institution; without it, any field that names one.
    pub field: Option<String>,
    /// Only entries whose facts have these words: `{ type = "employer", sector = "public" }`.
    #[serde(default)]
    pub only: BTreeMap<String, String>,
    /// Whether entries are counted, or only whether there is one.
    #[serde(default)]
    pub what: Counted,
    /// Whether a period is a year or a school year.
    #[serde(default)]
    pub per: CountPeriod,
}

/// Whether entries are counted, or only whether there is one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "counted"))]
pub enum Counted {
    #[default]
    Entries,
    Existence,
}

/// By which periods content is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "count-period"))]
pub enum CountPeriod {
    #[default]
    SchoolYear,
    Year,
}

/// The value from which progress is measured.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Baseline {
    pub period: Period,
    pub value: f64,
}

/// A value that is to be reached.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Aim {
    pub period: Period,
    /// May be zero.
    pub value: f64,
    /// The territory that is to reach it; without it, all.
    pub territory: Option<Term<Territories>>,
    /// Where the target is written.
    #[serde(default)]
    pub source: Text,
}

/// A period from which on values cannot be compared with earlier ones.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Break {
    pub period: Period,
    /// What has changed.
    #[serde(default)]
    pub note: Text,
}
