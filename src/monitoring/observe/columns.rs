//! What the columns of a table hold: told by the dataset, or read from their heads.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::names::normal;
use super::periods::period_in;
use crate::kinds::{self, ColumnRole, Dataset};
use crate::lang::{Lang, Languages};
use crate::model::{Portal, Term};
use crate::monitoring::cube::{IndicatorAt, Slice};
use crate::monitoring::indicator::Indicators;
use crate::table::layout::{self, Summary, summary};
use crate::typed::Period;

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    Entity,
    Period,
    Indicator,
    Value,
    /// Of the values of an indicator, or of all values of the row.
    Status(Option<IndicatorAt>),
    Qualifier(Option<IndicatorAt>),
    /// In a language, or in that of the dataset.
    Note(Option<IndicatorAt>, Option<Lang>),
    /// The terms of a dimension.
    Dimension(String),
    /// The values of an indicator, or of one that is named elsewhere.
    Values(Values),
    Ignored,
    /// Nobody says what it holds.
    Unknown,
}

/// What holds for all values of a column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values {
    pub indicator: Option<IndicatorAt>,
    pub slice: Slice,
    pub period: Option<Period>,
}

/// Words of heads, and what they mean in a dataset.
pub struct Heads<'a> {
    dataset: &'a Dataset,
    languages: &'a Languages,
    indicators: HashMap<String, IndicatorAt>,
    /// Terms by dimension and name, and the dimension of a name that only one has.
    terms: HashMap<(String, String), String>,
    dimensions: HashMap<String, String>,
    /// Columns of the dataset by their plain heads.
    stated: BTreeMap<String, usize>,
}

/// Heads of tidy tables that need no explanation.
const TIDY: &[(&str, Holds)] = &[
    ("indicator", Holds::Indicator),
    ("entity", Holds::Entity),
    ("period", Holds::Period),
    ("value", Holds::Value),
    ("status", Holds::Status(None)),
    ("qualifier", Holds::Qualifier(None)),
    ("note", Holds::Note(None, None)),
    ("source", Holds::Ignored),
    ("entered_on", Holds::Ignored),
];

impl<'a> Heads<'a> {
    pub fn of(portal: &'a Portal, dataset: &'a Dataset, indicators: &Indicators) -> Self {
        let mut by_name: HashMap<String, IndicatorAt> = HashMap::new();
        for (at, indicator) in indicators.iter() {
            let entry = portal.entry(indicator.key);
            by_name.insert(normal(&indicator.id), at);
            for (_, title) in entry.titles.iter() {
                by_name.entry(normal(title)).or_insert(at);
            }
        }
        let (mut terms, mut dimensions) = (HashMap::new(), HashMap::new());
        for (dimension, vocabulary) in &dataset.dimensions {
            for term in portal.vocabularies.get(vocabulary).into_iter().flat_map(|all| &all.terms) {
                for name in names_of(term) {
                    terms.entry((dimension.clone(), normal(&name))).or_insert_with(|| term.id.to_string());
                    dimensions.entry(normal(&name)).or_insert_with(|| dimension.clone());
                }
            }
        }
        let stated = (0..).zip(&dataset.columns).map(|(at, column)| (plain(&column.header), at)).collect();
        Self { dataset, languages: &portal.site.languages, indicators: by_name, terms, dimensions, stated }
    }

    /// The indicator of a name or id.
    pub fn indicator(&self, name: &str) -> Option<IndicatorAt> {
        self.indicators.get(&normal(name)).copied()
    }

    /// The id of the term of a dimension by its id or name.
    pub fn term(&self, dimension: &str, name: &str) -> Option<String> {
        let found = self.terms.get(&(dimension.to_owned(), normal(name)));
        found.cloned()
    }

    /// The columns of the dataset that a table has, by their places.
    pub fn stated_in(&self, columns: &[layout::Column]) -> BTreeSet<usize> {
        columns.iter().filter_map(|column| self.stated_of(column, columns)).collect()
    }

    /// The place among the dataset's columns of the one with this head; the lowest head is enough where it is the only one.
    fn stated_of(&self, column: &layout::Column, all: &[layout::Column]) -> Option<usize> {
        if let Some(at) = self.stated.get(&plain(&column.name())) {
            return Some(*at);
        }
        let last = column.path.last()?;
        let alone = all.iter().filter(|other| other.path.last() == Some(last)).count() == 1;
        self.stated.get(&plain(last)).copied().filter(|_| alone)
    }

    /// What a column holds; `indicator` is the one of the whole table, if it has one.
    pub fn holds(&self, column: &layout::Column, all: &[layout::Column], indicator: Option<IndicatorAt>) -> Holds {
        if let Some(at) = self.stated_of(column, all) {
            return self.stated_holds(&self.dataset.columns[at], column, indicator);
        }
        let name = column.name();
        if self.is_named(self.dataset.entity_column.as_ref(), &name) {
            return Holds::Entity;
        }
        if self.is_named(self.dataset.period_column.as_ref(), &name) {
            return Holds::Period;
        }
        if let Some((_, holds)) = TIDY.iter().find(|(word, _)| *word == name.to_lowercase()) {
            return holds.clone();
        }
        if let Some(language) = name.strip_prefix("note.").and_then(|tag| self.languages.by_tag(tag)) {
            return Holds::Note(None, Some(language.lang.clone()));
        }
        if name.to_lowercase() == self.dataset.entity {
            return Holds::Entity;
        }
        let dimension = name.strip_prefix("dim.").unwrap_or(&name);
        if self.dataset.dimensions.contains_key(dimension) {
            return Holds::Dimension(dimension.to_owned());
        }
        self.read(column, indicator).map_or(Holds::Unknown, Holds::Values)
    }

    fn is_named(&self, wanted: Option<&String>, name: &str) -> bool {
        wanted.is_some_and(|wanted| plain(wanted) == plain(name))
    }

    fn stated_holds(&self, stated: &kinds::Column, column: &layout::Column, of_table: Option<IndicatorAt>) -> Holds {
        let own = stated.indicator.as_ref().and_then(|indicator| self.indicator(id_of(indicator.written())));
        match stated.role {
            Some(ColumnRole::Entity) => Holds::Entity,
            Some(ColumnRole::Period) => Holds::Period,
            Some(ColumnRole::Indicator) => Holds::Indicator,
            Some(ColumnRole::Status) => Holds::Status(own),
            Some(ColumnRole::Qualifier) => Holds::Qualifier(own),
            Some(ColumnRole::Note) => Holds::Note(own, None),
            Some(ColumnRole::Ignore) => Holds::Ignored,
            Some(ColumnRole::Dimension) => Holds::Dimension(stated.dimension.clone().unwrap_or_else(|| column.name())),
            None if stated.dimension.is_some() => Holds::Dimension(stated.dimension.clone().unwrap_or_default()),
            Some(ColumnRole::Value) if own.is_none() && stated.terms.is_empty() => Holds::Value,
            Some(ColumnRole::Value) | None => {
                let read = self.read(column, of_table);
                // What the dataset states goes before what the head says.
                let read = read.unwrap_or_default();
                let mut slice: Slice = stated.terms.clone().into_iter().collect();
                let is_new = |(dimension, _): &(String, String)| !stated.terms.contains_key(dimension);
                slice.extend(read.slice.into_iter().filter(is_new));
                let indicator = own.or(read.indicator).or(of_table);
                match indicator {
                    Some(_) => Holds::Values(Values { indicator, slice, period: stated.period.or(read.period) }),
                    None => Holds::Unknown,
                }
            }
        }
    }

    /// Reads a head: each of its parts is an indicator, a term of a dimension, a period, or the word «total». Parts above
    /// the name of an indicator may be mere headings.
    fn read(&self, column: &layout::Column, indicator: Option<IndicatorAt>) -> Option<Values> {
        if let Some(indicator) = self.indicator(&column.name()) {
            return Some(Values { indicator: Some(indicator), ..Values::default() });
        }
        let mut values = Values { indicator, ..Values::default() };
        let mut is_named = indicator.is_some();
        for part in &column.path {
            if let Some(indicator) = self.indicator(part) {
                values.indicator = Some(indicator);
                is_named = true;
            } else if let Some(dimension) = self.dimensions.get(&normal(part))
                && let Some(term) = self.term(dimension, part)
            {
                values.slice.push((dimension.clone(), term));
            } else if let Some(period) = period_in(part) {
                values.period = Some(period);
            } else if summary(part) == Some(Summary::Total) {
                // All of them together: no dimension is told apart.
            } else if is_named {
                return None;
            }
        }
        let says_something = indicator.is_none() || values.period.is_some() || !values.slice.is_empty();
        (values.indicator.is_some() && says_something).then_some(values)
    }
}

/// A head without what people write differently; « / » divides its parts.
fn plain(head: &str) -> String {
    head.split(" / ").map(normal).collect::<Vec<_>>().join("/")
}

/// The id of a reference that may name its kind.
pub fn id_of(written: &str) -> &str {
    written.rsplit_once(':').map_or(written, |(_, id)| id)
}

/// The id, names and synonyms of a term.
pub fn names_of(term: &Term) -> Vec<String> {
    let synonyms = term.synonyms.iter().flat_map(|(_, all)| all.iter().cloned());
    term.name.iter().map(|(_, name)| name.clone()).chain(synonyms).chain([term.id.to_string()]).collect()
}
