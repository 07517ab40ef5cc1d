//! Columns that are made of others, known by their numbers: a share and its two parts, a whole and its two parts. Said in
//! the indicators, it protects: of «8 of 300», of «297 of 300» and of «2.7 %», each tells the small number.

use std::collections::BTreeMap;

use super::mapping::{Made, Mapping};
use super::survey::{Guess, Survey};
use crate::numbers::{self, Qualifier, Reading};
use crate::table::Value;

/// Rows that must agree before numbers are believed to be made of others, and none may differ.
const ENOUGH: usize = 3;

/// The numbers of an indicator, by sheet and row.
struct Measured {
    id: String,
    is_share: bool,
    is_count: bool,
    /// Whether the portal learns it with this table.
    is_new: bool,
    numbers: BTreeMap<(usize, u32), f64>,
}

/// Finds out what is made of what, and notes it. What may be made in two ways is left to the author.
pub fn find(surveys: &[Survey<'_>], mapping: &mut Mapping<'_>) {
    let all = measured(surveys, mapping);
    let mut found: Vec<(String, Made)> = Vec::new();
    for one in all.iter().filter(|one| one.is_new) {
        let pairs = || all.iter().flat_map(|first| all.iter().map(move |second| (first, second)));
        let counts = || {
            pairs().filter(|(first, second)| {
                first.is_count
                    && second.is_count
                    && ![&first.id, &second.id].contains(&&one.id)
                    && first.id != second.id
            })
        };
        let shares = counts().filter(|(part, whole)| one.is_share && is_share(one, part, whole));
        let sums =
            counts().filter(|(first, second)| one.is_count && first.id < second.id && is_sum(one, first, second));
        let shares =
            shares.map(|(part, whole)| Made::Share { numerator: part.id.clone(), denominator: whole.id.clone() });
        let made: Vec<Made> = shares.chain(sums.map(|(a, b)| Made::Sum(a.id.clone(), b.id.clone()))).collect();
        if let [only] = &made[..] {
            found.push((one.id.clone(), only.clone()));
        }
    }
    for (id, made) in found {
        mapping.make(&id, made);
    }
}

/// The columns that hold an indicator alone, whole and of one period.
fn measured(surveys: &[Survey<'_>], mapping: &Mapping<'_>) -> Vec<Measured> {
    let mut all: Vec<Measured> = Vec::new();
    for (sheet, survey) in surveys.iter().enumerate().filter(|(_, survey)| !survey.is_tidy && !survey.is_form) {
        for column in &survey.columns {
            if !matches!(column.guess, Guess::Numbers | Guess::Known(_)) {
                continue;
            }
            let header = column.head.name();
            let line = mapping.columns.iter().find(|line| line.header == header);
            let line = line.filter(|line| line.terms.is_empty() && line.period.is_none());
            let Some(id) = line.and_then(|line| line.indicator.clone()) else { continue };
            let numbers = survey.rows().filter_map(|row| {
                let cell = row.at(column.head.number)?;
                Some(((sheet, row.number), number(survey.table.value(cell), cell.is_percent())?))
            });
            let numbers: Vec<((usize, u32), f64)> = numbers.collect();
            if let Some(known) = all.iter_mut().find(|one| one.id == id) {
                known.numbers.extend(numbers);
                continue;
            }
            let new = mapping.indicators.iter().find(|one| one.id == id);
            let unit = new.map(|one| one.unit);
            all.push(Measured {
                id,
                is_share: unit == Some("percent"),
                is_count: !matches!(unit, Some("percent" | "ratio" | "yes-no" | "points")),
                is_new: new.is_some_and(|one| one.made.is_none() && one.aggregate != Some("mean")),
                numbers: numbers.into_iter().collect(),
            });
        }
    }
    for one in &mut all {
        one.is_count &= one.numbers.values().all(|number| *number >= 0.0 && number.fract() == 0.0);
    }
    all
}

/// An exact number; a share in per cent.
fn number(value: Value<'_>, percent: bool) -> Option<f64> {
    match value {
        Value::Number(number) if percent => Some(number * 100.0),
        Value::Number(number) => Some(number),
        Value::Text(text) => match numbers::read(text) {
            Reading::Number(number) if number.qualifier == Qualifier::Exact && !number.ambiguous => Some(number.value),
            _ => None,
        },
        _ => None,
    }
}

/// The rows in which all three have numbers.
fn rows<'a>(one: &'a Measured, first: &'a Measured, second: &'a Measured) -> impl Iterator<Item = [f64; 3]> + 'a {
    one.numbers.iter().filter_map(|(at, number)| Some([*number, *first.numbers.get(at)?, *second.numbers.get(at)?]))
}

fn is_share(share: &Measured, part: &Measured, whole: &Measured) -> bool {
    let whole_numbers = share.numbers.values().all(|number| number.fract() == 0.0);
    // As far as rounding goes.
    let most = if whole_numbers { 0.501 } else { 0.051 };
    let rows: Vec<[f64; 3]> = rows(share, part, whole).filter(|[_, _, whole]| *whole > 0.0).collect();
    let differ = rows.iter().any(|[share, ..]| Some(*share) != rows.first().map(|[first, ..]| *first));
    rows.len() >= ENOUGH
        && differ
        && rows.iter().all(|[share, part, whole]| part <= whole && (part / whole * 100.0 - share).abs() <= most)
}

fn is_sum(sum: &Measured, first: &Measured, second: &Measured) -> bool {
    let rows: Vec<[f64; 3]> = rows(sum, first, second).collect();
    let both = rows.iter().filter(|[_, first, second]| *first > 0.0 && *second > 0.0).count();
    both >= ENOUGH && rows.iter().all(|[sum, first, second]| (first + second - sum).abs() < 1e-9)
}
