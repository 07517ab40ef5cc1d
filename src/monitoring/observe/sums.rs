//! Total rows against the sums of their parts: both numbers are told when they differ.

use std::collections::BTreeMap;

use super::findings::Findings;
use super::{Observing, Sheet, Stated};
use crate::diag::problems;
use crate::kinds::Status;
use crate::monitoring::cube::{IndicatorAt, SliceAt};
use crate::monitoring::entity::{Entity, EntityAt};
use crate::monitoring::observation::Observation;
use crate::monitoring::value::Value;
use crate::numbers::{self, Number, Qualifier, Reading};
use crate::table::{self, Cell, Table};
use crate::typed::Period;

/// A sum of values.
#[derive(Debug, Clone, Copy)]
pub struct Sum {
    pub number: f64,
    /// Whether every part is known exactly: else no total can be checked.
    certain: bool,
}

impl Default for Sum {
    fn default() -> Self {
        Self { number: 0.0, certain: true }
    }
}

impl Sum {
    pub fn add(&mut self, value: Value) {
        match (value.single(), value.status) {
            (Some(number), _) => {
                self.number += number;
                self.certain &= value.qualifier == Qualifier::Exact;
            }
            (None, Status::NotReported | Status::NotApplicable | Status::Nil) => {}
            (None, _) => self.certain = false,
        }
    }

    /// Adds what stands in a row that nobody is found for: nothing, a number, or something else.
    pub fn add_stated(&mut self, number: Option<Option<f64>>) {
        match number {
            None => {}
            Some(Some(number)) => self.number += number,
            Some(None) => self.certain = false,
        }
    }
}

/// The number that a row of totals states in a cell; what is no plain number is not checked.
pub fn stated_number(table: &Table, cell: &Cell) -> Option<f64> {
    match table.value(cell) {
        table::Value::Number(number) => Some(number),
        table::Value::Text(text) => match numbers::read(text) {
            Reading::Number(Number { value, qualifier: Qualifier::Exact, ambiguous: false, rest: "", .. }) => {
                Some(value)
            }
            _ => None,
        },
        _ => None,
    }
}

/// Tells a total that is none of the sums: of the rows since the total before it, and of all rows.
pub fn check(number: f64, sums: &[Sum], table: &Table, cell: &Cell, findings: &mut Findings<'_>) {
    let differs = |sum: &&Sum| (sum.number - number).abs() > TOLERANCE * sum.number.abs().max(1.0);
    if sums.iter().any(|sum| !sum.certain || !differs(&sum)) {
        return;
    }
    let nearest = sums.iter().min_by(|a, b| (a.number - number).abs().total_cmp(&(b.number - number).abs()));
    let Some(sum) = nearest else { return };
    let (stated, sum) = (number.to_string(), trimmed(sum.number));
    findings.one(&problems::TOTAL_DIFFERS, table.mark(cell), &[("value", &stated), ("sum", &sum)]);
}

/// Sums of fractions are a little off in binary numbers.
const TOLERANCE: f64 = 1e-6;

fn trimmed(number: f64) -> String {
    ((number * 1e6).round() / 1e6).to_string()
}

impl Observing<'_> {
    /// Checks totals of territories, and of all rows, that stand among other rows.
    pub(super) fn check_stated(
        &self,
        sheet: &Sheet<'_>,
        stated: &[Stated],
        observations: &[Observation],
        findings: &mut Findings<'_>,
    ) {
        if stated.is_empty() {
            return;
        }
        let mut sums: BTreeMap<(IndicatorAt, Period, SliceAt, Option<EntityAt>), Sum> = BTreeMap::new();
        let of_entries = |one: &&Observation| matches!(self.entities.entity(one.entity), Entity::Entry(_));
        for one in observations.iter().filter(of_entries) {
            let above = std::iter::successors(self.entities.parent(one.entity), |at| self.entities.parent(*at));
            for whole in above.take(MOST_LEVELS).map(Some).chain([None]) {
                sums.entry((one.indicator, one.period, one.slice, whole)).or_default().add(one.value);
            }
        }
        for total in stated {
            let sum = sums.get(&(total.indicator, total.period, total.slice, total.whole));
            let cell =
                sheet.table.rows().find(|row| row.number == total.row).and_then(|row| row.at(total.column).copied());
            if let (Some(sum), Some(cell)) = (sum, cell) {
                check(total.number, &[*sum], sheet.table, &cell, findings);
            }
        }
    }
}

/// Territories that may lie in one another.
const MOST_LEVELS: usize = 16;
