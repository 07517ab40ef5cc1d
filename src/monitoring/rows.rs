//! What the rows of a dataset's table became: whom they are about and which indicators they give values of. The values
//! themselves stay here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entity::{Entities, Entity};
use super::indicator::Indicators;
use super::{Observing, Slices, tables_of};
use crate::diag::{Mark, Report};
use crate::files::SitePath;
use crate::model::{EntryKey, Portal};

/// A row from which values were read.
#[derive(Debug, Clone)]
pub struct RowRead {
    /// The first cell of the row.
    pub mark: Mark,
    pub dataset: EntryKey,
    pub entities: BTreeSet<Entity>,
    /// The entries of the indicators.
    pub indicators: BTreeSet<EntryKey>,
}

/// The rows of a table file of a dataset that gave values; `None` when no dataset reads the file.
pub fn rows_read(portal: &Portal, path: &SitePath) -> Option<Vec<RowRead>> {
    let is_read = |key: EntryKey| tables_of(portal, key).iter().any(|table| table.source.path() == path);
    let dataset = portal.of_kind("dataset").map(|(key, _)| key).find(|key| is_read(*key))?;
    // Everything is told by the build itself; here only the places count.
    let silent = Report::default();
    let indicators = Indicators::of(portal, &silent);
    let kinds: Vec<&str> = portal.kinds.iter().map(|kind| kind.name).collect();
    let entities = Entities::of(portal, &kinds);
    let tables = tables_of(portal, dataset);
    let mut observing = Observing {
        portal,
        indicators: &indicators,
        entities: &entities,
        slices: &mut Slices::default(),
        notes: &mut Vec::new(),
        report: &silent,
    };
    let mut rows: BTreeMap<(u32, u32), RowRead> = BTreeMap::new();
    for one in observing.observe(dataset, &tables) {
        let Some(table) = tables.get(one.origin.table as usize).filter(|table| table.source.path() == path) else {
            continue;
        };
        let row = rows.entry((one.origin.table, one.origin.row)).or_insert_with(|| {
            let first = table.rows().find(|row| row.number == one.origin.row);
            let first = first.and_then(|row| row.cells.first()).map(|cell| table.mark(cell));
            let mark = first.unwrap_or_else(|| Mark::start_of(&Arc::clone(&table.source)));
            RowRead { mark, dataset, entities: BTreeSet::new(), indicators: BTreeSet::new() }
        });
        row.entities.insert(entities.entity(one.entity));
        row.indicators.insert(indicators.get(one.indicator).key);
    }
    Some(rows.into_values().collect())
}
