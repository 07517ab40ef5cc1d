//! The plain tables of a download: observations, and what their codes mean. One description of columns serves the
//! files themselves and every format of metadata about them.

use serde::Serialize;

use super::extract::{Extract, TOTAL};
use crate::kinds;
use crate::lang::{Lang, Localized};
use crate::model::url;
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Key, SliceAt, Value, unit};
use crate::output::view::{STATUSES, qualifier_word, status_word};
use crate::typed::Qualifier;

/// A plain table.
pub struct Resource {
    pub name: &'static str,
    pub file: &'static str,
    pub columns: Vec<Column>,
    pub primary_key: Vec<String>,
    /// A column, and the resource whose first column holds its values.
    pub foreign_keys: Vec<(&'static str, &'static str)>,
    rows: Rows,
}

/// Gives the rows of a table one after the other.
type Rows = fn(&Extract<'_>, &mut dyn FnMut(&[String]));

/// A column of a plain table.
pub struct Column {
    pub name: String,
    /// The message that says what stands in it is `data-about-<word>`.
    pub word: &'static str,
    pub holds: Holds,
    pub required: bool,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    Text,
    Number,
    Integer,
    Boolean,
    Period,
    Address,
    OneOf(Vec<String>),
}

/// The form of a period, for those who check it.
pub const PERIOD_PATTERN: &str = r"\d{4}(/\d{2}|-H[12]|-Q[1-4]|-\d{2}(-\d{2})?|\.\.\d{4})?";

/// All plain tables of an extract; the observations first.
pub fn resources(extract: &Extract<'_>) -> Vec<Resource> {
    let mut all = vec![observations(extract), indicators(extract), entities(extract)];
    if !extract.dimensions().is_empty() {
        all.push(terms(extract));
    }
    all
}

impl Resource {
    /// The rows one after the other, the headings first.
    pub fn each_row(&self, extract: &Extract<'_>, take: &mut dyn FnMut(&[String])) {
        let names: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
        take(&names);
        (self.rows)(extract, take);
    }
}

fn column(name: impl Into<String>, word: &'static str, holds: Holds) -> Column {
    Column { name: name.into(), word, holds, required: false }
}

fn required(name: impl Into<String>, word: &'static str, holds: Holds) -> Column {
    Column { required: true, ..column(name, word, holds) }
}

/// One value a row.
pub fn observations(extract: &Extract<'_>) -> Resource {
    let words = |words: &[&str]| Holds::OneOf(words.iter().map(|word| (*word).to_owned()).collect());
    let mut columns = vec![
        required("indicator", "indicator", Holds::Text),
        required("entity", "entity", Holds::Text),
        required("entity_name", "entity-name", Holds::Text),
        column("territory", "territory", Holds::Text),
        required("period", "period", Holds::Period),
    ];
    for dimension in extract.dimensions() {
        let mut terms = vec![TOTAL.to_owned()];
        terms.extend(extract.terms(dimension).into_iter().map(str::to_owned));
        columns.push(required(format!("dim.{dimension}"), "dimension", Holds::OneOf(terms)));
    }
    columns.extend([
        column("value", "value", Holds::Number),
        column("value_to", "value-to", Holds::Number),
        required("status", "status", words(&STATUSES.map(status_word))),
        required("qualifier", "qualifier", words(&QUALIFIERS.map(qualifier_word))),
        column("note", "note", Holds::Text),
        required("unit", "unit", Holds::Text),
    ]);
    let mut primary_key: Vec<String> = ["indicator", "entity", "period"].map(str::to_owned).to_vec();
    primary_key.extend(extract.dimensions().into_iter().map(|dimension| format!("dim.{dimension}")));
    Resource {
        name: "observations",
        file: "observations.csv",
        columns,
        primary_key,
        foreign_keys: vec![("indicator", "indicators"), ("entity", "entities")],
        rows: each_observation,
    }
}

const QUALIFIERS: [Qualifier; 5] =
    [Qualifier::Exact, Qualifier::About, Qualifier::Almost, Qualifier::AtLeast, Qualifier::MoreThan];

fn each_observation(extract: &Extract<'_>, take: &mut dyn FnMut(&[String])) {
    let dimensions = extract.dimensions();
    for indicator in &extract.indicators {
        for (key, value) in extract.values(*indicator) {
            take(&observation(extract, &dimensions, *indicator, key, value));
        }
    }
}

fn observation(
    extract: &Extract<'_>,
    dimensions: &[&str],
    indicator: IndicatorAt,
    key: Key,
    value: Value,
) -> Vec<String> {
    let facts = extract.indicator(indicator);
    let (low, high) = numbers(extract, indicator, value);
    let mut row = vec![
        facts.id.clone(),
        extract.code(key.entity),
        extract.name(key.entity, extract.chain()),
        extract.territory_above(key.entity).to_owned(),
        extract.monitoring.periods[key.period.0 as usize].to_string(),
    ];
    row.extend(dimensions.iter().map(|dimension| extract.term_of(key.slice, dimension).to_owned()));
    row.extend([
        low.map_or_else(String::new, |number| number.to_string()),
        high.map_or_else(String::new, |number| number.to_string()),
        status_word(value.status).to_owned(),
        qualifier_word(value.qualifier).to_owned(),
        extract.note(value, extract.chain()).to_owned(),
        facts.unit.clone(),
    ]);
    row
}

/// The number of a value, and the upper end when it is a band.
pub fn numbers(extract: &Extract<'_>, indicator: IndicatorAt, value: Value) -> (Option<f64>, Option<f64>) {
    match value.ends() {
        Some((low, high)) => (Some(extract.rounded(indicator, low)), Some(extract.rounded(indicator, high))),
        None => (value.number().map(|number| extract.rounded(indicator, number)), None),
    }
}

/// What is measured.
fn indicators(extract: &Extract<'_>) -> Resource {
    let mut columns = vec![required("id", "id", Holds::Text)];
    columns.extend(per_language(extract, "title", "title"));
    columns.extend(per_language(extract, "definition", "definition"));
    columns.push(required("unit", "unit", Holds::Text));
    columns.extend(per_language(extract, "unit_name", "unit-name"));
    columns.extend([
        column("decimals", "decimals", Holds::Integer),
        required("direction", "direction", Holds::Text),
        required("aggregate", "aggregate", Holds::Text),
        column("derive", "derive", Holds::Text),
        column("minimum", "minimum", Holds::Number),
        column("maximum", "maximum", Holds::Number),
        required("protected", "protected", Holds::Boolean),
        required("page", "page", Holds::Address),
    ]);
    Resource {
        name: "indicators",
        file: "indicators.csv",
        columns,
        primary_key: vec!["id".to_owned()],
        foreign_keys: Vec::new(),
        rows: each_indicator,
    }
}

fn each_indicator(extract: &Extract<'_>, take: &mut dyn FnMut(&[String])) {
    let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    for at in &extract.indicators {
        let indicator = extract.indicator(*at);
        let entry = extract.portal.entry(indicator.key);
        let Some(facts) = entry.facts::<kinds::Indicator>() else { continue };
        let mut row = vec![indicator.id.clone()];
        row.extend(texts(extract, &entry.titles));
        row.extend(languages(extract).map(|lang| facts.definition.get(lang).cloned().unwrap_or_default()));
        row.push(indicator.unit.clone());
        let unit = unit(extract.portal, indicator).map(|unit| unit.name.clone()).unwrap_or_default();
        row.extend(texts(extract, &unit));
        row.extend([
            indicator.shown_decimals().map_or_else(String::new, |decimals| decimals.to_string()),
            word(&facts.direction),
            word(&facts.aggregate),
            facts.derive.clone().unwrap_or_default(),
            number(facts.minimum),
            number(facts.maximum),
            indicator.persons.to_string(),
            address(extract, |language| url::entry(entry, language)),
        ]);
        take(&row);
    }
}

/// Whom values are about.
fn entities(extract: &Extract<'_>) -> Resource {
    let mut columns = vec![required("id", "id", Holds::Text), required("kind", "entity-kind", Holds::Text)];
    columns.extend(per_language(extract, "title", "title"));
    columns.extend([
        column("territory", "territory", Holds::Text),
        column("scheme", "scheme", Holds::Text),
        column("code", "code", Holds::Text),
        column("page", "page", Holds::Address),
    ]);
    Resource {
        name: "entities",
        file: "entities.csv",
        columns,
        primary_key: vec!["id".to_owned()],
        foreign_keys: Vec::new(),
        rows: each_entity,
    }
}

fn each_entity(extract: &Extract<'_>, take: &mut dyn FnMut(&[String])) {
    for at in extract.entities() {
        let mut row = vec![extract.code(at), kind(extract, at).to_owned()];
        row.extend(names(extract, at));
        row.push(extract.territory_above(at).to_owned());
        let term = extract.territory(at);
        row.push(term.and_then(|term| term.scheme.clone()).unwrap_or_default());
        row.push(term.and_then(|term| term.code.clone()).unwrap_or_default());
        row.push(match extract.monitoring.entities.entity(at) {
            Entity::Entry(key) => address(extract, |language| url::entry(extract.portal.entry(key), language)),
            Entity::Territory(_) => term.map_or_else(String::new, |term| {
                address(extract, |language| url::term("territories", term.id.as_str(), language))
            }),
            Entity::Whole => String::new(),
        });
        take(&row);
    }
}

/// `institution`, `territory` or `whole`.
pub fn kind<'a>(extract: &Extract<'a>, at: EntityAt) -> &'a str {
    match extract.monitoring.entities.entity(at) {
        Entity::Whole => "whole",
        Entity::Territory(_) => "territory",
        Entity::Entry(key) => extract.portal.entry(key).kind.name,
    }
}

fn names(extract: &Extract<'_>, at: EntityAt) -> Vec<String> {
    match extract.monitoring.entities.entity(at) {
        Entity::Whole => languages(extract).map(|lang| extract.name(at, std::slice::from_ref(lang))).collect(),
        Entity::Territory(_) => {
            texts(extract, &extract.territory(at).map(|term| term.name.clone()).unwrap_or_default())
        }
        Entity::Entry(key) => texts(extract, &extract.portal.entry(key).titles),
    }
}

/// What the terms of dimensions are called.
fn terms(extract: &Extract<'_>) -> Resource {
    let mut columns = vec![required("dimension", "dimension-name", Holds::Text), required("term", "term", Holds::Text)];
    columns.extend(per_language(extract, "title", "title"));
    Resource {
        name: "terms",
        file: "terms.csv",
        columns,
        primary_key: vec!["dimension".to_owned(), "term".to_owned()],
        foreign_keys: Vec::new(),
        rows: each_term,
    }
}

fn each_term(extract: &Extract<'_>, take: &mut dyn FnMut(&[String])) {
    for dimension in extract.dimensions() {
        let mut row = vec![dimension.to_owned(), TOTAL.to_owned()];
        let total = |lang: &Lang| extract.words.text(std::slice::from_ref(lang), "data-total", &[]);
        row.extend(languages(extract).map(total));
        take(&row);
        for id in extract.terms(dimension) {
            let term = extract.portal.vocabularies.term(extract.vocabulary(dimension), id);
            let mut row = vec![dimension.to_owned(), id.to_owned()];
            row.extend(texts(extract, &term.map(|term| term.name.clone()).unwrap_or_default()));
            take(&row);
        }
    }
}

/// What a slice is called along a chain of languages: «жінки, 11 клас»; nothing for the total.
pub fn slice_name(extract: &Extract<'_>, slice: SliceAt, chain: &[Lang]) -> String {
    let name = |(dimension, id): &(String, String)| {
        let term = extract.portal.vocabularies.term(extract.vocabulary(dimension), id);
        let name = term.and_then(|term| term.name.pick(chain));
        name.map_or_else(|| id.clone(), |(name, _)| name.clone())
    };
    extract.monitoring.slices.get(slice).iter().map(name).collect::<Vec<_>>().join(", ")
}

fn languages<'a>(extract: &Extract<'a>) -> impl Iterator<Item = &'a Lang> {
    extract.portal.site.languages.all().iter().map(|language| &language.lang)
}

fn per_language(extract: &Extract<'_>, name: &str, word: &'static str) -> Vec<Column> {
    languages(extract).map(|lang| column(format!("{name}.{lang}"), word, Holds::Text)).collect()
}

fn texts(extract: &Extract<'_>, texts: &Localized<String>) -> Vec<String> {
    languages(extract).map(|lang| texts.get(lang).cloned().unwrap_or_default()).collect()
}

/// The address of a page in the main language.
fn address(extract: &Extract<'_>, of: impl Fn(&crate::lang::Language) -> url::Address) -> String {
    let site = &extract.portal.site;
    of(site.languages.default()).absolute(&site.base_url)
}

/// The word of a closed set, as facts write it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
