//! Observations: one value each, with whom it is about and where it was written.

use super::cube::{IndicatorAt, SliceAt, Slices};
use super::entity::{Entities, EntityAt};
use super::indicator::Indicators;
use super::value::Value;
use crate::diag::Report;
use crate::kinds::Dataset;
use crate::lang::Localized;
use crate::model::{Entry, EntryKey, Portal};
use crate::table::Table;
use crate::typed::Period;

/// One value as it was observed.
#[derive(Debug, Clone, Copy)]
pub struct Observation {
    pub indicator: IndicatorAt,
    pub entity: EntityAt,
    pub period: Period,
    pub slice: SliceAt,
    pub value: Value,
    pub origin: Origin,
}

/// The cell in which a value was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// The place of the table among those of the dataset.
    pub table: u32,
    /// Row and column as cells count them, from 1.
    pub row: u32,
    pub column: u32,
}

/// What observing a dataset needs to know, and what it adds to.
pub struct Observing<'a> {
    pub portal: &'a Portal,
    pub indicators: &'a Indicators,
    pub entities: &'a Entities,
    /// The slices that were found; new ones are added.
    pub slices: &'a mut Slices,
    /// The notes of values; a value names its note by its place, from 1.
    pub notes: &'a mut Vec<Localized<String>>,
    pub report: &'a Report,
}

impl Observing<'_> {
    /// The observations of a dataset. What cannot be read is reported at its cell.
    pub fn observe(&mut self, key: EntryKey, tables: &[&Table]) -> Vec<Observation> {
        let entry = self.portal.entry(key);
        let Some(dataset) = entry.facts::<Dataset>() else { return Vec::new() };
        let mut observations = Vec::new();
        for (at, table) in tables.iter().enumerate() {
            self.wide(dataset, (u32::try_from(at).unwrap_or(0), table), &mut observations);
        }
        observations
    }

    fn wide(&mut self, dataset: &Dataset, (at, table): (u32, &Table), observations: &mut Vec<Observation>) {
        let sheet = match &*table.source {
            crate::diag::Source::Table { sheet, .. } => sheet.clone(),
            _ => None,
        };
        let part = dataset.tables.iter().find(|part| part.sheet == sheet);
        let Some(period) = part.and_then(|part| part.period).or(dataset.period) else { return };
        let indicator_of = |text: &str| {
            let column = dataset.columns.iter().find(|column| column.header == text);
            let id = column.and_then(|column| column.indicator.as_ref()).map_or(text, |indicator| indicator.written());
            Some((self.indicators.find(id)?, column.map(|column| column.terms.clone()).unwrap_or_default()))
        };
        let Some(layout) = crate::table::layout::Layout::recognise(table, None) else { return };
        let columns: Vec<_> =
            layout.columns.iter().map(|column| (column.number, indicator_of(&column.name()))).collect();
        for (at_row, _) in &layout.rows {
            let Some(row) = table.row(*at_row) else { continue };
            let found = row.cells.iter().find_map(|cell| {
                let text = table.text(cell);
                let named = |(_, entry): &(EntryKey, &Entry)| {
                    entry.id.as_str() == text || entry.titles.iter().any(|(_, title)| *title == text)
                };
                let (key, _) = self.portal.of_kind(&dataset.entity).find(named)?;
                self.entities.at(super::entity::Entity::Entry(key))
            });
            let Some(entity) = found else { continue };
            for (number, column) in &columns {
                let Some((indicator, terms)) = column else { continue };
                let column = *number;
                let text = row.at(column).map(|cell| table.text(cell)).unwrap_or_default();
                let number: Option<f64> = text.replace(',', ".").replace(['\u{a0}', ' '], "").parse().ok();
                let missing = dataset.missing.get(&*text).copied().unwrap_or(crate::kinds::Status::NotReported);
                observations.push(Observation {
                    indicator: *indicator,
                    entity,
                    period,
                    slice: self.slices.place(terms.clone().into_iter().collect()),
                    value: number.map_or_else(|| Value::without_number(missing), Value::of),
                    origin: Origin { table: at, row: row.number, column },
                });
            }
        }
    }
}
