//! Monitoring: from the tables of datasets to values that may be published.
//!
//! ```text
//! tables ──observe──► observations ──► raw cube ──complete──► totals, derived values ──protect──► Monitoring
//! ```
//!
//! [`Monitoring`] is all that pages, charts, sentences and downloads may see. What stands in the tables themselves never
//! leaves this room unprotected.

mod compare;
mod content;
mod coverage;
mod cube;
mod entity;
mod extent;
mod formula;
mod frozen;
mod handed;
mod indicator;
mod kept;
mod observation;
mod observe;
mod progress;
mod protect;
mod raw;
mod rows;
mod small;
mod total;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use compare::{Change, Comparison, Obstacle};
pub use coverage::{Coverage, Reported};
pub use cube::{Cube, IndicatorAt, Key, PeriodAt, Slice, SliceAt, Slices};
pub use entity::{Entities, Entity, EntityAt};
pub use extent::Extent;
pub use formula::{Formula, FormulaError, Operation, SignedSum};
pub use frozen::{FILE as EDITION_FILE, fingerprint, is_frozen};
pub use handed::own_tables;
pub use indicator::{Aggregation, Indicator, Indicators, unit};
pub use kept::Kept;
pub use observation::{Observation, Observing, Origin};
pub use observe::{Named, Names, normal, period_in};
pub use progress::{Point, Progress, ProgressState};
pub use rows::{RowRead, rows_read};
pub use small::SmallCounts;
pub use value::Value;

use crate::diag::Report;
use crate::disclosure::Rule;
use crate::kinds::{Dataset, Suppression};
use crate::lang::Localized;
use crate::model::{EntryKey, Portal};
use crate::table::{Table, is_table};
use crate::typed::Period;
use handed::HandedOver;
use protect::Protecting;
use raw::Raw;

/// Everything that is measured, ready to be published.
#[derive(Debug, Default)]
pub struct Monitoring {
    pub indicators: Indicators,
    pub entities: Entities,
    pub slices: Slices,
    /// The vocabulary of each dimension.
    pub dimensions: BTreeMap<String, String>,
    /// All periods in the order of time.
    pub periods: Vec<Period>,
    pub datasets: Vec<Source>,
    /// The texts of notes; a value names its note by its place, from 1.
    pub notes: Vec<Localized<String>>,
    /// The entries that make the numbers that are counted from content.
    pub counted: BTreeMap<(IndicatorAt, PeriodAt, EntityAt), Vec<EntryKey>>,
    /// How the persons behind each indicator are protected.
    pub rules: BTreeMap<IndicatorAt, Rule>,
    /// The small counts of persons in the tables, to see where those tables go.
    pub small_counts: Vec<SmallCounts>,
    /// The editions that are frozen, each with values of its own.
    pub editions: BTreeMap<EntryKey, Arc<Self>>,
    cube: Cube,
    extents: Vec<Extent>,
}

/// A dataset with what it is about.
#[derive(Debug)]
pub struct Source {
    pub key: EntryKey,
    /// The indicators that have values in it.
    pub indicators: BTreeSet<IndicatorAt>,
    pub periods: BTreeSet<PeriodAt>,
    /// The entities from which values are expected: all of the kind that it is about, in its territory.
    pub expected: BTreeSet<EntityAt>,
    /// Who has reported, by period.
    pub coverage: BTreeMap<PeriodAt, Coverage>,
}

/// How far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Every cell of the tables is understood.
    Observed,
    /// Totals and derived values are there.
    Completed,
    /// What could tell something about single persons is withheld.
    Protected,
}

impl Monitoring {
    /// Reads, completes and protects the values of a portal's datasets.
    pub fn of(portal: &Portal, report: &Report) -> Self {
        Self::step_by_step(portal, report, &mut |_| ())
    }

    /// The same, telling after each step that it is done.
    pub fn step_by_step(portal: &Portal, report: &Report, done: &mut dyn FnMut(Step)) -> Self {
        let indicators = Indicators::of(portal, report);
        let datasets: Vec<(EntryKey, &Dataset)> =
            portal.of_kind("dataset").filter_map(|(key, entry)| Some((key, entry.facts::<Dataset>()?))).collect();
        let mut kinds: Vec<&str> = datasets.iter().map(|(_, dataset)| dataset.entity.as_str()).collect();
        kinds.push("institution");
        let mut monitoring = Self { entities: Entities::of(portal, &kinds), indicators, ..Self::default() };
        let (editions, datasets): (Vec<_>, Vec<_>) =
            datasets.into_iter().partition(|(_, dataset)| frozen::is_frozen(dataset));
        for (key, _) in editions {
            let edition = frozen::read(portal, key, &monitoring.indicators, &monitoring.entities, report);
            monitoring.editions.insert(key, Arc::new(edition));
        }
        let mut observed: Vec<(EntryKey, Vec<Observation>)> = Vec::new();
        let mut handed_over = HandedOver::default();
        for (key, dataset) in &datasets {
            monitoring.dimensions.extend(dataset.dimensions.clone());
            let (tables, copy) = handed::chosen(tables_of(portal, *key));
            if let Some(copy) = copy {
                let observations = handed_over.read(portal, *key, copy, &mut monitoring, report);
                observed.push((*key, observations));
                continue;
            }
            let mut observing = Observing {
                portal,
                indicators: &monitoring.indicators,
                entities: &monitoring.entities,
                slices: &mut monitoring.slices,
                notes: &mut monitoring.notes,
                report,
            };
            let observations = observing.observe(*key, &tables);
            let small = SmallCounts::of(portal, *key, &tables, &observations, &monitoring.indicators);
            monitoring.small_counts.extend(small);
            observed.push((*key, observations));
        }
        let counts: Vec<(IndicatorAt, content::Counts)> = monitoring
            .indicators
            .iter()
            .filter_map(|(at, indicator)| {
                let entry = portal.entry(indicator.key);
                Some((at, content::count(portal, entry, &monitoring.entities, report)?))
            })
            .collect();
        monitoring.put_periods(&observed, &counts);
        let sources = datasets.iter().map(|(key, _)| raw::source(*key, monitoring.expected(portal, *key)));
        monitoring.datasets = sources.collect();
        monitoring.put_coverage(portal, &observed, &handed_over);
        let raw = Raw::of(&mut monitoring, observed, &counts, &mut handed_over);
        monitoring.rules = monitoring.stated_rules(portal);
        done(Step::Observed);
        monitoring.publish(raw, handed_over, portal, report, done);
        done(Step::Protected);
        monitoring
    }

    /// How the persons behind each indicator are protected: as its dataset says, as the strictest of several.
    fn stated_rules(&self, portal: &Portal) -> BTreeMap<IndicatorAt, Rule> {
        let of = |at: IndicatorAt| {
            let own = self.datasets.iter().filter(|source| source.indicators.contains(&at));
            let datasets = own.filter_map(|source| portal.entry(source.key).facts::<Dataset>());
            datasets.map(|dataset| protect::rule(&dataset.suppression)).reduce(protect::stricter)
        };
        let persons = self.indicators.iter().filter(|(_, indicator)| indicator.persons);
        persons.map(|(at, _)| (at, of(at).unwrap_or_else(|| protect::rule(&Suppression::default())))).collect()
    }

    fn put_periods(&mut self, observed: &[(EntryKey, Vec<Observation>)], counts: &[(IndicatorAt, content::Counts)]) {
        let observed = observed.iter().flat_map(|(_, observations)| observations).map(|one| one.period);
        let counted = counts.iter().flat_map(|(_, counts)| counts.values.iter().map(|(period, ..)| *period));
        let periods: BTreeSet<Period> = observed.chain(counted).collect();
        self.periods = periods.into_iter().collect();
    }

    fn put_coverage(&mut self, portal: &Portal, observed: &[(EntryKey, Vec<Observation>)], handed_over: &HandedOver) {
        let of = |source: &Source| {
            let own = observed.iter().find(|(key, _)| *key == source.key).map_or(&[][..], |(_, own)| own);
            let asked = handed_over.asked(source.key, own, self);
            let own = asked.as_deref().unwrap_or(own);
            coverage::coverage(portal, &self.entities, &source.expected, own, &|period| self.period(period))
        };
        let found: Vec<_> = self.datasets.iter().map(of).collect();
        self.datasets.iter_mut().zip(found).for_each(|(source, coverage)| source.coverage = coverage);
    }

    /// The entities from which a dataset expects values.
    fn expected(&self, portal: &Portal, key: EntryKey) -> BTreeSet<EntityAt> {
        let entry = portal.entry(key);
        let kind = entry.facts::<Dataset>().map_or("institution", |dataset| &dataset.entity);
        let territory = entry.common.territory.as_ref();
        let within = |entry: EntryKey| match territory {
            None => true,
            Some(territory) => {
                let own = portal.entry(entry).common.territory.as_ref();
                own.is_some_and(|own| {
                    let territories = portal.vocabularies.get("territories");
                    territories.is_some_and(|all| {
                        all.with_broader(own.id()).iter().any(|term| term.id.as_str() == territory.id())
                    })
                })
            }
        };
        let wanted = self.entities.iter().filter(|(_, entity)| match entity {
            Entity::Entry(entry) => portal.entry(*entry).kind.name == kind && within(*entry),
            _ => false,
        });
        wanted.map(|(at, _)| at).collect()
    }

    /// Works out the totals and protects them: only what is given here is ever seen outside.
    fn publish(
        &mut self,
        mut raw: Raw,
        handed_over: HandedOver,
        portal: &Portal,
        report: &Report,
        done: &mut dyn FnMut(Step),
    ) {
        let found = total::complete(&mut raw.cube, &raw.stated, &self.indicators, &self.entities, &mut self.slices);
        done(Step::Completed);
        let protecting = Protecting {
            indicators: &self.indicators,
            entities: &self.entities,
            slices: &self.slices,
            partial: &found.partial,
            rules: &self.rules,
        };
        let published = protecting.protect(&raw.cube);
        for (key, edition) in &self.editions {
            let earlier = |at: IndicatorAt, key: Key| edition.same(self, at, key);
            let revealed = protecting.revealed_with(&raw.cube, &published, &earlier);
            frozen::report_revealed(self, portal.entry(*key), &revealed, portal, report);
        }
        self.cube = published;
        handed_over.publish(&mut self.cube);
        let places = self.indicators.iter().map(|(at, _)| at);
        self.extents = places.map(|at| Extent::of(&self.cube, at, &self.entities, &self.periods)).collect();
    }

    /// The place of a period.
    pub fn period(&self, period: Period) -> Option<PeriodAt> {
        let at = self.periods.binary_search(&period).ok()?;
        u16::try_from(at).ok().map(PeriodAt)
    }

    /// One value.
    pub fn value(&self, indicator: IndicatorAt, key: Key) -> Option<Value> {
        self.cube.get(indicator, key)
    }

    /// All values, as they may be published.
    pub fn cube(&self) -> &Cube {
        &self.cube
    }

    /// What the values of an indicator span.
    pub fn extent(&self, indicator: IndicatorAt) -> &Extent {
        &self.extents[indicator.0 as usize]
    }

    /// The whole to which the values of an indicator belong: the narrowest territory that holds all its entries.
    pub fn top(&self, indicator: IndicatorAt) -> Option<EntityAt> {
        self.extent(indicator).top
    }

    /// The values of an entity in all periods of an indicator.
    pub fn series(&self, indicator: IndicatorAt, slice: SliceAt, entity: EntityAt) -> Vec<(PeriodAt, Option<Value>)> {
        self.extent(indicator).series(&self.cube, indicator, slice, entity)
    }
}

/// The tables of a dataset, in the order in which it names them.
fn tables_of(portal: &Portal, key: EntryKey) -> Vec<&Table> {
    let entry = portal.entry(key);
    let assets = entry.assets.iter().filter(|asset| is_table(&asset.path));
    assets.filter_map(|asset| portal.tables.get(&asset.path)).flat_map(|tables| tables.iter()).collect()
}
