//! What of all that is measured goes into the files of one dataset or indicator, and the codes by which files name it.

use std::collections::BTreeSet;

use crate::kinds::{Dataset, Status};
use crate::lang::Lang;
use crate::model::common::Territories;
use crate::model::{Entry, EntryKey, Portal, Term};
use crate::monitoring::{
    Aggregation, Entity, EntityAt, Indicator, IndicatorAt, Key, Monitoring, PeriodAt, SliceAt, Value, is_frozen,
};
use crate::strings::{Words, rounded};
use crate::typed::Vocabulary;

/// The values of a dataset or an indicator, as they may be published.
pub struct Extract<'a> {
    pub portal: &'a Portal,
    pub monitoring: &'a Monitoring,
    pub words: &'a Words,
    pub entry: &'a Entry,
    pub indicators: Vec<IndicatorAt>,
    pub periods: BTreeSet<PeriodAt>,
    /// The entities from which values are expected.
    expected: BTreeSet<EntityAt>,
    /// The kind of the entries that values are about; `None` for all.
    kind: Option<&'a str>,
    /// The values of an edition are final: they are not rounded once more.
    pub frozen: bool,
}

/// What a dimension is called in files where it is not told apart. A blank would have two meanings.
pub const TOTAL: &str = "_total";

impl<'a> Extract<'a> {
    /// What belongs to an entry; `None` when it is neither a dataset nor an indicator, or has no values.
    pub fn of(portal: &'a Portal, monitoring: &'a Monitoring, words: &'a Words, key: EntryKey) -> Option<Self> {
        let entry = portal.entry(key);
        let plain = Self {
            portal,
            monitoring,
            words,
            entry,
            indicators: Vec::new(),
            periods: BTreeSet::new(),
            expected: BTreeSet::new(),
            kind: None,
            frozen: entry.facts::<Dataset>().is_some_and(is_frozen),
        };
        let extract = match entry.kind.name {
            "dataset" => plain.with_dataset(key)?,
            "indicator" => plain.with_indicator(key)?,
            _ => return None,
        };
        (!extract.indicators.is_empty()).then_some(extract)
    }

    fn with_dataset(mut self, key: EntryKey) -> Option<Self> {
        let source = self.monitoring.datasets.iter().find(|source| source.key == key)?;
        let mut indicators = source.indicators.clone();
        // Derived indicators come after those that they are made from.
        for derived in &self.monitoring.indicators.derived {
            let parts = self.monitoring.indicators.parts(*derived);
            if !parts.is_empty() && parts.is_subset(&indicators) {
                indicators.insert(*derived);
            }
        }
        self.indicators = indicators.into_iter().filter(|at| !self.monitoring.cube().of(*at).is_empty()).collect();
        self.periods.clone_from(&source.periods);
        self.expected.clone_from(&source.expected);
        self.kind = self.entry.facts::<Dataset>().map(|dataset| dataset.entity.as_str());
        Some(self)
    }

    fn with_indicator(mut self, key: EntryKey) -> Option<Self> {
        let (at, _) = self.monitoring.indicators.iter().find(|(_, indicator)| indicator.key == key)?;
        self.periods = self.monitoring.cube().periods(at).into_iter().collect();
        if !self.periods.is_empty() {
            self.indicators.push(at);
        }
        for source in self.monitoring.datasets.iter().filter(|source| source.indicators.contains(&at)) {
            self.expected.extend(&source.expected);
        }
        Some(self)
    }

    /// The values of an indicator in the order of slices, periods and entities. Who was to report and did not stands
    /// among them, so that no absent row has to be explained.
    pub fn values(&self, indicator: IndicatorAt) -> Vec<(Key, Value)> {
        let cube = self.monitoring.cube();
        let belongs = |key: &Key| self.periods.contains(&key.period) && self.is_about(key.entity);
        let mut values: Vec<(Key, Value)> =
            cube.of(indicator).iter().filter(|(key, _)| belongs(key)).copied().collect();
        let periods: BTreeSet<PeriodAt> = values.iter().map(|(key, _)| key.period).collect();
        let mut missing = Vec::new();
        for period in periods {
            for entity in &self.expected {
                let key = Key { slice: SliceAt::TOTAL, period, entity: *entity };
                if cube.get(indicator, key).is_none() {
                    missing.push((key, Value::without_number(Status::NotReported)));
                }
            }
        }
        values.extend(missing);
        values.sort_by_key(|(key, _)| *key);
        values
    }

    fn is_about(&self, entity: EntityAt) -> bool {
        match self.monitoring.entities.entity(entity) {
            Entity::Entry(key) => self.kind.is_none_or(|kind| self.portal.entry(key).kind.name == kind),
            Entity::Whole | Entity::Territory(_) => true,
        }
    }

    /// Whether somebody was to report.
    pub fn is_expected(&self, entity: EntityAt) -> bool {
        self.expected.contains(&entity)
    }

    /// All entities that have a row.
    pub fn entities(&self) -> BTreeSet<EntityAt> {
        let mut found = self.expected.clone();
        for indicator in &self.indicators {
            let values = self.monitoring.cube().of(*indicator).iter();
            let own = values.filter(|(key, _)| self.periods.contains(&key.period) && self.is_about(key.entity));
            found.extend(own.map(|(key, _)| key.entity));
        }
        found
    }

    /// The slices of an indicator; the total first.
    pub fn slices(&self, indicator: IndicatorAt) -> &'a [SliceAt] {
        &self.monitoring.extent(indicator).slices
    }

    /// How many values there are.
    pub fn count(&self) -> usize {
        self.indicators.iter().map(|indicator| self.monitoring.cube().of(*indicator).len()).sum()
    }

    /// The dimensions that are told apart, by name.
    pub fn dimensions(&self) -> Vec<&'a str> {
        let slices = self.indicators.iter().flat_map(|indicator| self.slices(*indicator));
        let slices: BTreeSet<SliceAt> = slices.copied().collect();
        let names: BTreeSet<&str> = slices
            .into_iter()
            .flat_map(|slice| self.monitoring.slices.get(slice).iter().map(|(dimension, _)| dimension.as_str()))
            .collect();
        names.into_iter().collect()
    }

    /// The terms of a dimension that have values, in the order of their vocabulary.
    pub fn terms(&self, dimension: &str) -> Vec<&'a str> {
        let slices = self.indicators.iter().flat_map(|indicator| self.slices(*indicator));
        let used: BTreeSet<&str> = slices
            .flat_map(|slice| self.monitoring.slices.get(*slice))
            .filter(|(name, _)| name == dimension)
            .map(|(_, term)| term.as_str())
            .collect();
        let vocabulary = self.portal.vocabularies.get(self.vocabulary(dimension));
        let place = |term: &str| vocabulary.and_then(|all| all.ids().position(|id| id == term)).unwrap_or(usize::MAX);
        let mut terms: Vec<&str> = used.into_iter().collect();
        terms.sort_by_key(|term| (place(term), *term));
        terms
    }

    /// The vocabulary of a dimension.
    pub fn vocabulary<'b>(&'b self, dimension: &'b str) -> &'b str {
        self.monitoring.dimensions.get(dimension).map_or(dimension, String::as_str)
    }

    /// The term of a slice at a dimension.
    pub fn term_of(&self, slice: SliceAt, dimension: &str) -> &'a str {
        let slice = self.monitoring.slices.get(slice).iter();
        slice.clone().find(|(name, _)| name == dimension).map_or(TOTAL, |(_, term)| term)
    }

    pub fn indicator(&self, at: IndicatorAt) -> &'a Indicator {
        self.monitoring.indicators.get(at)
    }

    /// The languages of the site, the main one first.
    pub fn chain(&self) -> &'a [Lang] {
        &self.portal.site.languages.default().chain
    }

    /// The code of an entity: `institution:lyceum-7`, `territory:riga`, `whole`.
    pub fn code(&self, at: EntityAt) -> String {
        match self.monitoring.entities.entity(at) {
            Entity::Whole => "whole".to_owned(),
            Entity::Territory(_) => {
                format!("territory:{}", self.territory(at).map_or_else(String::new, |term| term.id.to_string()))
            }
            Entity::Entry(key) => self.portal.entry(key).address(),
        }
    }

    /// What an entity is called along a chain of languages.
    pub fn name(&self, at: EntityAt, chain: &[Lang]) -> String {
        match self.monitoring.entities.entity(at) {
            Entity::Whole => self.words.text(chain, "entity-whole", &[]),
            Entity::Territory(_) => {
                let name = self.territory(at).and_then(|term| term.name.pick(chain));
                name.map_or_else(String::new, |(name, _)| name.clone())
            }
            Entity::Entry(key) => self.portal.entry(key).title(chain).0.to_owned(),
        }
    }

    /// The territory that an entity is.
    pub fn territory(&self, at: EntityAt) -> Option<&'a Term> {
        match self.monitoring.entities.entity(at) {
            Entity::Territory(place) => self.portal.vocabularies.get(Territories::ID)?.terms.get(place),
            _ => None,
        }
    }

    /// The id of the territory directly above an entity; empty when there is none.
    pub fn territory_above(&self, at: EntityAt) -> &'a str {
        let above = self.monitoring.entities.parent(at).and_then(|above| self.territory(above));
        above.map_or("", |term| term.id.as_str())
    }

    /// The note of a value along a chain of languages.
    pub fn note(&self, value: Value, chain: &'a [Lang]) -> &'a str {
        let place = usize::try_from(value.note()).ok().and_then(|place| place.checked_sub(1));
        let note = place.and_then(|place| self.monitoring.notes.get(place));
        note.and_then(|note| note.pick(chain)).map_or("", |(note, _)| note)
    }

    /// A number as pages round it: files say what pages say, neither more nor less.
    pub fn rounded(&self, indicator: IndicatorAt, number: f64) -> f64 {
        if self.frozen {
            return number;
        }
        rounded(number, self.indicator(indicator).shown_decimals().unwrap_or(2))
    }

    /// Why a territory has no value: its indicator is not added up, or nobody below it has one.
    pub fn is_not_added_up(&self, indicator: IndicatorAt, entity: EntityAt) -> bool {
        let whole = !matches!(self.monitoring.entities.entity(entity), Entity::Entry(_));
        whole && self.indicator(indicator).aggregation == Aggregation::None
    }
}
