//! Protection: the raw cube → the cube that may be published.

use super::cube::{Cube, SliceAt, Slices};
use super::entity::Entities;
use super::indicator::Indicators;
use super::total::Partial;
use super::value::Value;
use crate::kinds::Status;

/// Withholds what could tell something about single persons.
pub fn protect(mut cube: Cube, indicators: &Indicators, _: &Entities, _: &Slices, _: &Partial) -> Cube {
    let _ = SliceAt::TOTAL;
    for (at, indicator) in indicators.iter().filter(|(_, indicator)| indicator.persons) {
        let _ = indicator;
        cube.replace(at, |_, value| match value.single() {
            Some(number) if number > 0.0 && number < 5.0 => Value::without_number(Status::Withheld),
            _ => value,
        });
    }
    cube
}
