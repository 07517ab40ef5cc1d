//! What a frozen edition and the values of today tell together.

use std::collections::{BTreeMap, BTreeSet};

use super::Protecting;
use super::counts::Built;
use super::stricter;
use crate::disclosure::{Shown, System, revealed_by_difference};
use crate::kinds::Status;
use crate::monitoring::cube::{Cube, IndicatorAt, Key, PeriodAt};
use crate::monitoring::value::Value;
use crate::typed::Qualifier;

impl Protecting<'_> {
    /// The counts of persons that can be worked out by who has both the published cube and what was published `earlier`.
    ///
    /// What was withheld earlier is not known here: it is taken to be what it is now, unless the sums published earlier
    /// tell it.
    pub fn revealed_with(
        &self,
        raw: &Cube,
        published: &Cube,
        earlier: &dyn Fn(IndicatorAt, Key) -> Option<Value>,
    ) -> Vec<(IndicatorAt, Key)> {
        let mut revealed = Vec::new();
        for group in self.groups() {
            let Some(rule) = group.iter().filter_map(|at| self.rules.get(at).copied()).reduce(stricter) else {
                continue;
            };
            let periods: BTreeSet<PeriodAt> = group.iter().flat_map(|at| raw.periods(*at)).collect();
            for period in periods {
                let built = Built::of(self, raw, &group, period);
                let key_of = |(_, slice, entity): &super::counts::Place| Key { slice: *slice, period, entity: *entity };
                let of_cell = |(place, cell): (&super::counts::Place, &usize)| (*cell, earlier(place.0, key_of(place)));
                let old: BTreeMap<usize, Option<Value>> = built.places.iter().map(of_cell).collect();
                if old.values().all(Option::is_none) {
                    continue;
                }
                let mut now = vec![Shown::Withheld; built.system.cells.len()];
                for (place, cell) in &built.places {
                    now[*cell] = published.get(place.0, key_of(place)).map_or(Shown::Withheld, shown);
                }
                let (before, then) = before(&built.system, &old);
                for cell in revealed_by_difference((&before, &then), (&built.system, &now), &rule) {
                    let place = built.places.iter().find(|(_, known)| **known == cell).map(|(place, _)| place);
                    revealed.extend(place.map(|place| (place.0, key_of(place))));
                }
            }
        }
        revealed
    }
}

/// How a value was shown.
fn shown(value: Value) -> Shown {
    match (value.status, value.ends(), value.single()) {
        (Status::Withheld, ..) => Shown::Withheld,
        (_, Some((low, high)), _) => Shown::Band(low, high),
        (_, None, Some(number)) if value.qualifier == Qualifier::About => Shown::Rounded(number),
        _ => Shown::Exact,
    }
}

/// The same cells as they were earlier, with how they were shown then. What was not there earlier was not counted then.
fn before(system: &System, old: &BTreeMap<usize, Option<Value>>) -> (System, Vec<Shown>) {
    let mut before = system.clone();
    let mut then = vec![Shown::Withheld; system.cells.len()];
    let mut guessed: BTreeSet<usize> = (0..system.cells.len()).collect();
    for (cell, value) in old {
        then[*cell] = value.map_or(Shown::Exact, shown);
        if then[*cell] == Shown::Exact {
            before.cells[*cell].count = value.and_then(|value| value.single());
            guessed.remove(cell);
        }
    }
    // A sum of which all but one are known tells that one.
    let mut found = true;
    while std::mem::take(&mut found) {
        for sum in &before.sums {
            let cells = || std::iter::once(sum.total).chain(sum.parts.iter().copied());
            let mut open = cells().filter(|cell| guessed.contains(cell));
            let (Some(cell), None) = (open.next(), open.next()) else { continue };
            let parts: f64 =
                sum.parts.iter().filter(|part| **part != cell).filter_map(|part| before.cells[*part].count).sum();
            let count = if cell == sum.total { parts } else { before.cells[sum.total].count.unwrap_or(parts) - parts };
            before.cells[cell].count = Some(count.max(0.0));
            guessed.remove(&cell);
            found = true;
        }
    }
    let cells = before.cells.clone();
    for sum in &mut before.sums {
        sum.parts.retain(|part| cells[*part].count.is_some());
    }
    // Guesses that contradict what was published tell an attacker nothing.
    before.sums.retain(|sum| {
        let parts: f64 = sum.parts.iter().filter_map(|part| cells[*part].count).sum();
        !sum.parts.is_empty() && cells[sum.total].count.is_some_and(|total| (total - parts).abs() < 0.5)
    });
    (before, then)
}
