//! Observations: one value each, with whom it is about and where it was written.

use super::cube::{IndicatorAt, SliceAt, Slices};
use super::entity::{Entities, EntityAt};
use super::indicator::Indicators;
use super::value::Value;
use crate::diag::Report;
use crate::lang::Localized;
use crate::model::Portal;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
