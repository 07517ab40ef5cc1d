//! Counts of one group of indicators as systems of sums, a system for each period.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::Protecting;
use crate::disclosure::{self, Guard, Rule, Shown, System};
use crate::kinds::Status;
use crate::monitoring::cube::{Cube, IndicatorAt, Key, PeriodAt, SliceAt};
use crate::monitoring::entity::EntityAt;
use crate::monitoring::formula::{Formula, Operation};
use crate::monitoring::value::Value;
use crate::typed::Qualifier;

/// Protects the counts of a group in all periods.
pub fn protect(
    protecting: &Protecting<'_>,
    raw: &Cube,
    group: &BTreeSet<IndicatorAt>,
    rule: &Rule,
    published: &mut Cube,
) {
    let periods: BTreeSet<PeriodAt> = group.iter().flat_map(|at| raw.periods(*at)).collect();
    let of_period = |period: PeriodAt| -> Vec<((IndicatorAt, Key), Shown)> {
        let built = Built::of(protecting, raw, group, period);
        let counts = built.system.cells.iter().filter_map(|cell| cell.count);
        let key = disclosure::Key::of(counts);
        let protection = disclosure::protect(&built.system, rule, &key);
        let places = built.places.into_iter().map(|((indicator, slice, entity), cell)| {
            ((indicator, Key { slice, period, entity }), protection.shown[cell])
        });
        places.filter(|(_, shown)| *shown != Shown::Exact).collect()
    };
    // Periods know nothing of one another.
    let shown: HashMap<(IndicatorAt, Key), Shown> = periods.into_par_iter().flat_map_iter(of_period).collect();
    for at in group {
        published.replace(*at, |key, value| shown.get(&(*at, key)).map_or(value, |shown| as_shown(value, *shown)));
    }
}

/// A value as disclosure control lets it be seen. A note may tell what the number does not: it goes with the number.
fn as_shown(value: Value, shown: Shown) -> Value {
    match shown {
        Shown::Exact => value,
        Shown::Withheld => Value::without_number(Status::Withheld),
        Shown::Rounded(number) => Value::of(number).with_qualifier(Qualifier::About),
        Shown::Band(low, high) if low < high => Value::band(low, high),
        Shown::Band(low, _) => Value::of(low),
    }
}

/// Of what a cell is the count.
pub type Place = (IndicatorAt, SliceAt, EntityAt);

/// The system of a group in one period, with the place of each value among its cells.
pub struct Built<'a> {
    protecting: &'a Protecting<'a>,
    pub system: System,
    pub places: BTreeMap<Place, usize>,
}

impl<'a> Built<'a> {
    pub fn of(protecting: &'a Protecting<'a>, raw: &Cube, group: &BTreeSet<IndicatorAt>, period: PeriodAt) -> Self {
        let mut built = Self { protecting, system: System::default(), places: BTreeMap::new() };
        for at in group {
            let persons = protecting.indicators.get(*at).persons;
            let guard = if persons { Guard::Persons } else { Guard::Never };
            for (key, value) in raw.of(*at).iter().filter(|(key, _)| key.period == period) {
                // Less than nothing is a difference, and no count: `derived` looks after it.
                let cell = built.system.add(value.single().filter(|count| *count >= 0.0), guard);
                built.places.insert((*at, key.slice, key.entity), cell);
            }
        }
        let places: Vec<(Place, usize)> = built.places.iter().map(|(place, cell)| (*place, *cell)).collect();
        for ((at, slice, entity), total) in &places {
            built.add_territory((*at, *slice, *entity), *total);
        }
        for at in group {
            built.add_terms(*at);
        }
        for at in &protecting.indicators.derived {
            built.add_formula(*at);
        }
        built
    }

    /// A territory is the sum of what lies in it.
    fn add_territory(&mut self, (at, slice, entity): Place, total: usize) {
        if !self.protecting.indicators.get(at).adds_up() {
            return;
        }
        let parts = self.protecting.entities.parts(entity).iter();
        let parts: Vec<usize> = parts.filter_map(|part| self.places.get(&(at, slice, *part)).copied()).collect();
        self.add_sum(total, parts);
    }

    /// All together are the sum over the terms of each dimension. Where a term is missing, the rest is a count as well:
    /// nobody wrote it, and everybody can work it out.
    fn add_terms(&mut self, at: IndicatorAt) {
        let slices = self.protecting.slices;
        let mut sums: BTreeMap<(SliceAt, String, EntityAt), Vec<usize>> = BTreeMap::new();
        for ((_, slice, entity), cell) in
            self.places.range((at, SliceAt(0), EntityAt(0))..).take_while(|(place, _)| place.0 == at)
        {
            let terms = slices.get(*slice);
            for left_out in 0..terms.len() {
                let mut wider = terms.clone();
                let (dimension, _) = wider.remove(left_out);
                if let Some(wider) = slices.find(&wider) {
                    sums.entry((wider, dimension, *entity)).or_default().push(*cell);
                }
            }
        }
        for ((wider, _, entity), mut parts) in sums {
            let Some(total) = self.places.get(&(at, wider, entity)).copied() else { continue };
            let count = |cell: &usize| self.system.cells[*cell].count;
            let known: Option<f64> = parts.iter().map(count).sum();
            if let (Some(whole), Some(known)) = (count(&total), known)
                && whole > known
            {
                let guard = match self.system.cells[total].guard {
                    Guard::Persons => Guard::Implied,
                    guard => guard,
                };
                parts.push(self.system.add(Some(whole - known), guard));
            }
            self.add_sum(total, parts);
        }
    }

    /// What an expression tells about its parts: `a + b` is their sum, `a - b` the rest of `a`, `a / b` tells the rest
    /// of `b`.
    fn add_formula(&mut self, at: IndicatorAt) {
        let Some(formula) = &self.protecting.indicators.get(at).formula else { return };
        if let Some(sum) = formula.signed_sum() {
            for ((_, slice, entity), result) in self.places_of(at) {
                let cells = |parts: &[IndicatorAt]| -> Option<Vec<usize>> {
                    parts.iter().map(|part| self.places.get(&(*part, slice, entity)).copied()).collect()
                };
                if let (Some(added), Some(taken)) = (cells(&sum.added), cells(&sum.taken)) {
                    self.add_signed_sum(result, &added, taken);
                }
            }
        } else if let Some((part, whole)) = share(formula)
            && part != whole
        {
            for ((_, slice, entity), part) in self.places_of(part) {
                if let Some(whole) = self.places.get(&(whole, slice, entity)).copied()
                    && self.system.cells[part].guard == Guard::Persons
                    && self.system.cells[whole].guard == Guard::Persons
                    && self.system.cells[part].count <= self.system.cells[whole].count
                {
                    self.system.add_share(part, whole);
                }
            }
        }
    }

    /// The cells of one indicator.
    fn places_of(&self, at: IndicatorAt) -> Vec<(Place, usize)> {
        let own = self.places.range((at, SliceAt(0), EntityAt(0))..).take_while(|(place, _)| place.0 == at);
        own.map(|(place, cell)| (*place, *cell)).collect()
    }

    /// `result = added - taken`, written as a sum: what is added is the result and what is taken away.
    fn add_signed_sum(&mut self, result: usize, added: &[usize], taken: Vec<usize>) {
        let known = |cells: &[usize]| cells.iter().all(|cell| self.system.cells[*cell].count.is_some());
        if taken.is_empty() {
            return self.add_sum(result, added.to_vec());
        }
        if !known(&[result]) || !known(added) || !known(&taken) {
            return;
        }
        let rest: Vec<usize> = std::iter::once(result).chain(taken).collect();
        if let [whole] = added {
            return self.add_sum(*whole, rest);
        }
        // Nobody publishes what is added together, but everybody can add.
        let together = added.iter().filter_map(|cell| self.system.cells[*cell].count).sum();
        let persons = added.iter().any(|cell| self.system.cells[*cell].guard == Guard::Persons);
        let whole = self.system.add(Some(together), if persons { Guard::Implied } else { Guard::Never });
        self.add_sum(whole, added.to_vec());
        self.add_sum(whole, rest);
    }

    /// A sum of what is known; what was not reported is in no sum.
    fn add_sum(&mut self, total: usize, parts: Vec<usize>) {
        let parts: Vec<usize> = parts.into_iter().filter(|cell| self.system.cells[*cell].count.is_some()).collect();
        if !parts.is_empty() && self.system.cells[total].count.is_some() {
            self.system.add_sum(total, parts);
        }
    }
}

/// The part and the whole when an expression is a share: `a / b`, also times a number.
pub fn share(formula: &Formula<IndicatorAt>) -> Option<(IndicatorAt, IndicatorAt)> {
    use Formula::{Indicator, Number, Operation as Do};
    match formula {
        Do(Operation::Divide, left, right) => match (&**left, &**right) {
            (Indicator(part), Indicator(whole)) => Some((*part, *whole)),
            (inner, Number(_)) => share(inner),
            (Do(Operation::Multiply, one, other), Indicator(whole)) => match (&**one, &**other) {
                (Indicator(part), Number(_)) | (Number(_), Indicator(part)) => Some((*part, *whole)),
                _ => None,
            },
            _ => None,
        },
        Do(Operation::Multiply, left, right) => match (&**left, &**right) {
            (inner, Number(_)) | (Number(_), inner) => share(inner),
            _ => None,
        },
        _ => None,
    }
}
