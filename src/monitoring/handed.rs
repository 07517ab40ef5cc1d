//! Protected copies: what may be shown of tables that stay where nobody else sees them.
//!
//! The tables of a dataset may lie in a folder that git leaves out. Beside them `lotsman protect` writes `protected.csv`,
//! in the form of a download: totals and derived values stand in it. Where the tables are, they are read; where only the
//! copy is, its values are published as they are.

use std::collections::{BTreeMap, BTreeSet};

use super::cube::{Cube, IndicatorAt, Key};
use super::observation::Observation;
use super::value::Value;
use super::{Monitoring, frozen};
use crate::diag::Report;
use crate::model::{Asset, Entry, EntryKey, PROTECTED_FILE, Portal};
use crate::table::Table;

/// The values of datasets of which only the protected copy is here.
#[derive(Debug, Default)]
pub struct HandedOver {
    datasets: BTreeSet<EntryKey>,
    values: BTreeMap<IndicatorAt, Vec<(Key, Value)>>,
}

impl HandedOver {
    /// Reads a protected copy.
    pub fn read(
        &mut self,
        portal: &Portal,
        key: EntryKey,
        table: &Table,
        monitoring: &mut Monitoring,
        report: &Report,
    ) -> Vec<Observation> {
        self.datasets.insert(key);
        frozen::observations(portal, key, table, monitoring, report)
    }

    /// What institutions were asked for in the observations of a dataset.
    pub fn asked(&self, key: EntryKey, own: &[Observation], monitoring: &Monitoring) -> Option<Vec<Observation>> {
        self.datasets.contains(&key).then(|| frozen::asked(monitoring, own))
    }

    /// Takes a value of a dataset; false when its tables are here, and it must be protected first.
    pub fn take(&mut self, dataset: EntryKey, indicator: IndicatorAt, key: Key, value: Value) -> bool {
        let is_mine = self.datasets.contains(&dataset);
        if is_mine {
            self.values.entry(indicator).or_default().push((key, value));
        }
        is_mine
    }

    /// Puts the values among those that are published.
    pub fn publish(self, cube: &mut Cube) {
        for (indicator, values) in self.values {
            cube.add(indicator, values);
        }
    }
}

/// The tables that are read of those beside a dataset: the copy only where nothing else is.
pub fn chosen(tables: Vec<&Table>) -> (Vec<&Table>, Option<&Table>) {
    let (copies, own): (Vec<&Table>, Vec<&Table>) =
        tables.into_iter().partition(|table| table.source.path().name() == PROTECTED_FILE);
    let copy = copies.first().copied().filter(|_| own.is_empty());
    (own, copy)
}

/// The tables of a dataset that are here, without its copy.
pub fn own_tables<'a>(portal: &Portal, entry: &'a Entry) -> Vec<&'a Asset> {
    let read = |asset: &&Asset| asset.name != PROTECTED_FILE && portal.tables.contains_key(&asset.path);
    entry.assets.iter().filter(read).collect()
}
