//! A dataset of monitoring: tables with how to read them, who collected them, and how persons are protected.

use std::collections::BTreeMap;

use super::event::Event;
use super::indicator::Indicator;
use super::prelude::*;

/// Facts of a dataset: `data/<id>/dataset.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Dataset {
    /// Who publishes it.
    pub publisher: Option<Ref<AnyOrganisation>>,
    /// Whom to ask about it.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// How often it is collected.
    pub frequency: Option<Frequency>,
    /// How the numbers were collected.
    #[serde(default)]
    pub method: Text,
    pub collected: Option<Collected>,
    /// Where the tables were taken from, and when.
    #[serde(default)]
    pub provenance: Vec<Provenance>,
    /// Events at which the data was discussed.
    #[serde(default)]
    pub events: Vec<Ref<Event>>,
    /// How the tables are built; it holds for all of them unless one says otherwise.
    #[serde(default)]
    pub layout: Layout,
    /// The kind of entries that the rows are about.
    #[serde(default = "institution")]
    pub entity: String,
    /// Names by which tables call entries, when they are not their titles: `"ПЛ 1 (філія)" = "demo-lyceum-1"`.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// The heading of the column that names them; without it, it is looked for.
    pub entity_column: Option<String>,
    /// The period of all values that name none.
    pub period: Option<Period>,
    /// The heading of the column that names the period.
    pub period_column: Option<String>,
    /// The tables; without it, every sheet of the one table file beside.
    #[serde(default)]
    pub tables: Vec<TablePart>,
    /// What the columns hold; those that are called like an indicator need not be listed.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// The vocabulary of each dimension: `sex = "sexes"`.
    #[serde(default)]
    pub dimensions: BTreeMap<String, String>,
    /// What a cell's text means where no number stands: `"–" = "nil"`.
    #[serde(default)]
    pub missing: BTreeMap<String, Status>,
    #[serde(default)]
    pub suppression: Suppression,
    /// The edition, when the dataset is frozen: for instance «2024».
    pub edition: Option<String>,
    /// The living dataset that this is an edition of.
    pub edition_of: Option<Ref<Dataset>>,
    /// The fingerprint of the values of an edition; `lotsman edition` writes it.
    pub fingerprint: Option<String>,
    /// What has changed against the edition before.
    #[serde(default)]
    pub revision_note: Text,
}

fn institution() -> String {
    "institution".to_owned()
}

impl Target for Dataset {
    const KINDS: &'static [&'static str] = &["dataset"];
}

impl Facts for Dataset {}

/// How often data is collected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "frequency"))]
pub enum Frequency {
    Annual,
    SchoolYear,
    HalfYearly,
    Quarterly,
    Monthly,
    Once,
    Irregular,
}

/// Who collected the numbers, and when.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Collected {
    pub by: Option<Ref<AnyOrganisation>>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The empty form that was filled in.
    pub form: Option<FilePath>,
}

/// Where a table was taken from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Provenance {
    #[serde(default)]
    pub title: Text,
    pub url: Option<Link>,
    pub got_on: Option<Date>,
}

/// How a table is built.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "layout"))]
pub enum Layout {
    /// A row per institution, a column per indicator.
    #[default]
    Wide,
    /// A row per value: columns `indicator`, `entity`, `period`, `value`, `status` …
    Tidy,
    /// A row per institution and a column per period or term, of one indicator.
    Matrix,
}

/// A table of a dataset.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct TablePart {
    /// The file, beside `dataset.toml`. Readers do not get it, but what was made of it.
    pub file: String,
    /// The sheet of a workbook; without it, all sheets.
    pub sheet: Option<String>,
    /// The row in which the headings begin, counted from 1; without it, it is looked for.
    pub header_row: Option<u32>,
    /// How many rows the headings take.
    pub header_rows: Option<u32>,
    pub layout: Option<Layout>,
    pub period: Option<Period>,
    /// The indicator of all values, in a matrix.
    pub indicator: Option<Ref<Indicator>>,
}

/// What a column holds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Column {
    /// The heading; parts of merged headings are divided by « / ».
    pub header: String,
    /// The indicator whose values stand in it.
    pub indicator: Option<Ref<Indicator>>,
    /// What else stands in it.
    pub role: Option<ColumnRole>,
    /// The dimension whose terms stand in it, when it is a column of terms.
    pub dimension: Option<String>,
    /// The terms that hold for all its values: `{ sex = "women" }`.
    #[serde(default)]
    pub terms: BTreeMap<String, String>,
    pub period: Option<Period>,
}

/// What stands in a column that holds no values of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "column-role"))]
pub enum ColumnRole {
    Entity,
    Period,
    Indicator,
    Value,
    Status,
    Qualifier,
    Note,
    Dimension,
    Ignore,
}

/// What a value is, besides its number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "value-status"))]
pub enum Status {
    #[default]
    Normal,
    /// Not final yet.
    Provisional,
    Estimated,
    Imputed,
    /// The first value after a change of method.
    Break,
    /// Few answers stand behind it.
    LowReliability,
    /// The thing did not happen: a true zero.
    Nil,
    /// It exists, but has not come in.
    NotReported,
    /// It cannot exist here.
    NotApplicable,
    /// It is kept back so that nobody can be recognised.
    Withheld,
    /// What stands in the table cannot be right; it is being looked into.
    Questioned,
}

/// How small counts of persons are protected.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Suppression {
    /// Counts from one up to this number, without it, are protected: 3 to 20, usually 5.
    pub threshold: Option<u8>,
    /// Whether zeros may be shown.
    pub zeros: Zeros,
    pub method: Protection,
}

/// Whether zeros may be shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "zeros"))]
pub enum Zeros {
    #[default]
    Show,
    Hide,
}

/// How small counts are protected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "protection"))]
pub enum Protection {
    /// They are not shown.
    #[default]
    Withhold,
    /// Every count is rounded to a multiple of five.
    Round5,
    /// Every count is shown as a range.
    Bands,
}
