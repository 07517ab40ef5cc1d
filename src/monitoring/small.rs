//! Small counts of persons as they stand in the tables: for the rule that looks where those tables go.

use std::collections::BTreeMap;

use super::indicator::Indicators;
use super::observation::Observation;
use super::protect;
use crate::diag::Place;
use crate::files::SitePath;
use crate::kinds::Dataset;
use crate::model::{EntryKey, Portal};
use crate::table::Table;

/// The small counts in one file of a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmallCounts {
    pub dataset: EntryKey,
    pub file: SitePath,
    /// The cell of the first.
    pub first: Place,
    pub count: usize,
}

impl SmallCounts {
    /// The small counts of a dataset by file. Invented data of a demonstration is nobody's.
    pub fn of(
        portal: &Portal,
        dataset: EntryKey,
        tables: &[&Table],
        observations: &[Observation],
        indicators: &Indicators,
    ) -> Vec<Self> {
        let entry = portal.entry(dataset);
        let Some(facts) = entry.facts::<Dataset>().filter(|_| !entry.common.demo) else { return Vec::new() };
        let threshold = f64::from(protect::rule(&facts.suppression).threshold);
        let is_small = |one: &&Observation| {
            indicators.get(one.indicator).persons
                && one.value.single().is_some_and(|number| number > 0.0 && number < threshold)
        };
        let mut found: BTreeMap<SitePath, Self> = BTreeMap::new();
        for one in observations.iter().filter(is_small) {
            let Some(table) = tables.get(one.origin.table as usize) else { continue };
            let file = table.source.path();
            let counts = found.entry(file.clone()).or_insert_with(|| Self {
                dataset,
                file: file.clone(),
                first: table.mark_at(one.origin.row, one.origin.column).place(),
                count: 0,
            });
            counts.count += 1;
        }
        found.into_values().collect()
    }
}
