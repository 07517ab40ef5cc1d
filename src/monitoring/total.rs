//! Totals: over the terms of dimensions, over the entries of territories, and values derived from others.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::cube::{Cube, IndicatorAt, Key, PeriodAt, SliceAt, Slices};
use super::entity::{Entities, Entity, EntityAt};
use super::indicator::{Aggregation, Indicators};
use super::value::Value;
use crate::kinds::Status;
use crate::typed::Qualifier;

/// Values of territories that somebody wrote, apart from the values of entries.
pub type Stated = HashMap<(IndicatorAt, Key), Value>;

/// What is found out while totals are worked out.
#[derive(Debug, Default)]
pub struct Found {
    /// The derived totals that leave out a part of what was reported.
    pub partial: Partial,
    /// Totals that somebody wrote and that differ from the sum of their parts, with that sum.
    pub differing: Vec<(IndicatorAt, Key, f64)>,
}

/// Derived totals by their places.
pub type Partial = HashSet<(IndicatorAt, Key)>;

/// Works out all totals and derived values of a cube of entries. A stated total counts where not all parts are known.
pub fn complete(
    cube: &mut Cube,
    stated: &Stated,
    indicators: &Indicators,
    entities: &Entities,
    slices: &mut Slices,
) -> Found {
    let from_below = entities.from_below();
    let mut found = Found::default();
    for (at, indicator) in indicators.iter() {
        if indicator.aggregation == Aggregation::Sum {
            add_up_slices(cube, at, slices);
        }
    }
    for (at, indicator) in indicators.iter() {
        let weights = match indicator.aggregation {
            Aggregation::WeightedMean(weight) => Some(weight),
            _ => None,
        };
        let totalling =
            Totalling { at, weights, aggregation: indicator.aggregation, entities, from_below: &from_below };
        let totals = totalling.totals(cube, stated, &mut found.differing);
        cube.add(at, totals);
        let left = stated.iter().filter(|((of, _), _)| *of == at).map(|((_, key), value)| (*key, *value));
        cube.add(at, left.collect());
    }
    for at in &indicators.derived {
        let values = derived(cube, *at, indicators, entities, &mut found.partial);
        cube.add(*at, values);
    }
    found
}

/// The total over each dimension where all its terms are there and nobody wrote the total.
fn add_up_slices(cube: &mut Cube, at: IndicatorAt, slices: &mut Slices) {
    let mut open: Vec<SliceAt> = cube.slices(at).into_iter().filter(|slice| !slices.get(*slice).is_empty()).collect();
    let mut seen: HashSet<SliceAt> = open.iter().copied().collect();
    // The widest slices first, so that the total of totals comes last.
    while let Some(most) = open.iter().map(|slice| slices.get(*slice).len()).max().filter(|most| *most > 0) {
        let (now, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|slice| slices.get(*slice).len() == most);
        open = rest;
        let mut above: BTreeMap<SliceAt, Vec<SliceAt>> = BTreeMap::new();
        for slice in now {
            let terms = slices.get(slice).clone();
            for left_out in 0..terms.len() {
                let mut wider = terms.clone();
                wider.remove(left_out);
                let wider = slices.place(wider);
                above.entry(wider).or_default().push(slice);
                if seen.insert(wider) && !slices.get(wider).is_empty() {
                    open.push(wider);
                }
            }
        }
        for (wider, parts) in above {
            let sums = sums_of_slices(cube, at, wider, &by_dimension(&parts, wider, slices));
            cube.add(at, sums);
        }
    }
}

/// The parts of a slice by the dimension that tells them apart.
fn by_dimension(parts: &[SliceAt], wider: SliceAt, slices: &Slices) -> Vec<Vec<SliceAt>> {
    let mut groups: BTreeMap<String, Vec<SliceAt>> = BTreeMap::new();
    for part in parts {
        let own = slices
            .get(*part)
            .iter()
            .find(|(dimension, _)| !slices.get(wider).iter().any(|(known, _)| known == dimension));
        if let Some((dimension, _)) = own {
            groups.entry(dimension.clone()).or_default().push(*part);
        }
    }
    groups.into_values().collect()
}

fn sums_of_slices(cube: &Cube, at: IndicatorAt, wider: SliceAt, groups: &[Vec<SliceAt>]) -> Vec<(Key, Value)> {
    let mut sums = Vec::new();
    // Who has reported a term and not the others is missed in the total, and readers are told so.
    let mut incomplete = Vec::new();
    for parts in groups {
        let mut found: BTreeMap<(PeriodAt, EntityAt), Vec<Value>> = BTreeMap::new();
        for (key, value) in cube.of(at).iter().filter(|(key, _)| parts.contains(&key.slice)) {
            found.entry((key.period, key.entity)).or_default().push(*value);
        }
        for ((period, entity), values) in found {
            let key = Key { slice: wider, period, entity };
            let numbers: Vec<f64> = values.iter().filter_map(Value::single).collect();
            if numbers.len() == parts.len() {
                sums.push((key, Value::of(numbers.iter().sum())));
            } else if !numbers.is_empty() {
                incomplete.push((key, Value::without_number(Status::NotReported)));
            }
        }
    }
    sums.extend(incomplete);
    sums
}

/// What is gathered for a territory.
#[derive(Debug, Clone, Copy)]
struct Gathered {
    sum: f64,
    weights: f64,
    count: u32,
    largest: Option<f64>,
    /// Every part has a number.
    complete: bool,
    /// A part is kept back by those who gave the data: the sum of the others would not be the total.
    kept_back: bool,
    /// How exact the sum is.
    qualifier: Qualifier,
    /// How many territories and entries lie directly in it, as far as they have values.
    territories: u32,
    entries: u32,
}

impl Default for Gathered {
    fn default() -> Self {
        Self {
            sum: 0.0,
            weights: 0.0,
            count: 0,
            largest: None,
            complete: true,
            kept_back: false,
            qualifier: Qualifier::Exact,
            territories: 0,
            entries: 0,
        }
    }
}

impl Gathered {
    fn of(number: f64, weight: f64, qualifier: Qualifier) -> Self {
        Self { sum: number * weight, weights: weight, count: 1, largest: Some(number), qualifier, ..Self::default() }
    }

    fn take(&mut self, part: Self) {
        self.qualifier = match (self.count, part.count) {
            (_, 0) => self.qualifier,
            (0, _) => part.qualifier,
            _ => together(self.qualifier, part.qualifier),
        };
        self.sum += part.sum;
        self.weights += part.weights;
        self.count += part.count;
        self.complete &= part.complete;
        self.kept_back |= part.kept_back;
        self.largest = match (self.largest, part.largest) {
            (Some(one), Some(two)) => Some(one.max(two)),
            (one, two) => one.or(two),
        };
    }

    /// The value, as exact as what it is made of.
    fn value(&self, aggregation: Aggregation) -> Option<Value> {
        let number = match aggregation {
            _ if self.count == 0 || self.kept_back => None,
            Aggregation::Sum => Some(self.sum),
            Aggregation::Mean => Some(self.sum / f64::from(self.count)),
            Aggregation::WeightedMean(_) => (self.weights > 0.0).then(|| self.sum / self.weights),
            Aggregation::Max => self.largest,
            Aggregation::Formula | Aggregation::None => None,
        };
        number.map(|number| Value::of(number).with_qualifier(self.qualifier))
    }
}

/// How exact a sum of two numbers is.
fn together(one: Qualifier, other: Qualifier) -> Qualifier {
    use Qualifier::{About, AtLeast, Exact, MoreThan};
    match (one, other) {
        (Exact, Exact) => Exact,
        (Exact | AtLeast | MoreThan, Exact | AtLeast | MoreThan) => AtLeast,
        _ => About,
    }
}

/// How the totals of one indicator are made.
struct Totalling<'a> {
    at: IndicatorAt,
    weights: Option<IndicatorAt>,
    aggregation: Aggregation,
    entities: &'a Entities,
    from_below: &'a [EntityAt],
}

impl Totalling<'_> {
    /// The values of territories, worked out from entries.
    fn totals(&self, cube: &Cube, stated: &Stated, differing: &mut Vec<(IndicatorAt, Key, f64)>) -> Vec<(Key, Value)> {
        let mut totals = Vec::new();
        if matches!(self.aggregation, Aggregation::Formula | Aggregation::None) {
            return totals;
        }
        for values in cube.of(self.at).chunk_by(|(a, _), (b, _)| (a.slice, a.period) == (b.slice, b.period)) {
            let Some((first, _)) = values.first() else { continue };
            let gathered = self.gather(cube, values);
            for territory in self.from_below {
                let Some(own) = gathered.get(territory) else { continue };
                // One territory that holds everything is the whole already.
                if self.entities.entity(*territory) == Entity::Whole && own.territories == 1 && own.entries == 0 {
                    continue;
                }
                let key = Key { entity: *territory, ..*first };
                let made = own.value(self.aggregation);
                match (stated.get(&(self.at, key)), made.and_then(|made| Some((made, made.number()?)))) {
                    (Some(value), _) if !own.complete => totals.push((key, *value)),
                    (Some(value), Some((made, number))) => {
                        if value.single().is_some_and(|stated| (stated - number).abs() > 1e-6 * number.abs().max(1.0)) {
                            differing.push((self.at, key, number));
                        }
                        totals.push((key, made));
                    }
                    (None, Some((made, _))) => totals.push((key, made)),
                    (_, None) => {}
                }
            }
        }
        totals
    }

    /// What each territory has, from below.
    fn gather(&self, cube: &Cube, values: &[(Key, Value)]) -> HashMap<EntityAt, Gathered> {
        let mut gathered: HashMap<EntityAt, Gathered> = HashMap::new();
        for (key, value) in values {
            let Some(above) = self.entities.parent(key.entity) else { continue };
            let weight = match self.weights {
                Some(weights) => cube.get(weights, *key).and_then(|weight| weight.single()),
                None => Some(1.0),
            };
            let territory = gathered.entry(above).or_default();
            territory.entries += 1;
            territory.take(match (value.single(), weight) {
                (Some(number), Some(weight)) => Gathered::of(number, weight, value.qualifier),
                _ => Gathered { kept_back: value.status == Status::Withheld, complete: false, ..Gathered::default() },
            });
        }
        for territory in self.from_below {
            if let (Some(own), Some(above)) = (gathered.get(territory).copied(), self.entities.parent(*territory)) {
                let wider = gathered.entry(above).or_default();
                wider.territories += 1;
                wider.take(own);
            }
        }
        gathered
    }
}

/// What territories have of those entries of which all parts of an expression are known.
#[derive(Debug, Clone, Default)]
struct Known {
    sums: Vec<f64>,
    /// An entry lacks a part.
    left_out: bool,
    kept_back: bool,
}

/// The values of a derived indicator, for entries and for territories.
fn derived(
    cube: &Cube,
    at: IndicatorAt,
    indicators: &Indicators,
    entities: &Entities,
    partial: &mut Partial,
) -> Vec<(Key, Value)> {
    let Some(formula) = &indicators.get(at).formula else { return Vec::new() };
    let parts: Vec<IndicatorAt> = indicators.parts(at).into_iter().collect();
    let Some(first) = parts.first() else { return Vec::new() };
    let place = |part: IndicatorAt| parts.iter().position(|known| *known == part);
    let is_entry = |key: &Key| matches!(entities.entity(key.entity), Entity::Entry(_));
    let mut values = Vec::new();
    for keys in cube.of(*first).chunk_by(|(a, _), (b, _)| (a.slice, a.period) == (b.slice, b.period)) {
        let Some((Key { slice, period, .. }, _)) = keys.first() else { continue };
        if !parts.iter().all(|part| !cube.at(*part, *slice, *period).is_empty()) {
            continue;
        }
        let mut known: HashMap<EntityAt, Known> = HashMap::new();
        for (key, _) in keys.iter().filter(|(key, _)| is_entry(key)) {
            let found: Vec<Option<Value>> = parts.iter().map(|part| cube.get(*part, *key)).collect();
            gather(&found, key.entity, entities, &mut known);
            let value = match formula.value(&|part| place(part).and_then(|at| found[at]?.single())) {
                Some(number) => Value::of(number).with_status(worst(&found)),
                None => Value::without_number(missing(&found)),
            };
            values.push((*key, value));
        }
        for (key, _) in keys.iter().filter(|(key, _)| !is_entry(key)) {
            let known = known.get(&key.entity).filter(|known| !known.kept_back && !known.sums.is_empty());
            let of = |part: IndicatorAt| {
                let adds_up = indicators.get(part).aggregation == Aggregation::Sum;
                let sum = known.filter(|_| adds_up).and_then(|known| known.sums.get(place(part)?).copied());
                sum.or_else(|| cube.get(part, *key)?.single())
            };
            if let Some(number) = formula.value(&of) {
                values.push((*key, Value::of(number)));
                if known.is_some_and(|known| known.left_out) {
                    partial.insert((at, *key));
                }
            }
        }
    }
    values
}

/// Adds the parts of one entry to all territories above it.
fn gather(found: &[Option<Value>], entry: EntityAt, entities: &Entities, known: &mut HashMap<EntityAt, Known>) {
    let numbers: Option<Vec<f64>> = found.iter().map(|value| value.as_ref().and_then(Value::single)).collect();
    let kept_back = found.iter().flatten().any(|value| value.status == Status::Withheld);
    let above = std::iter::successors(entities.parent(entry), |at| entities.parent(*at));
    for territory in above.take(entities.len()) {
        let own = known.entry(territory).or_default();
        own.kept_back |= kept_back;
        match &numbers {
            Some(numbers) => {
                own.sums.resize(numbers.len(), 0.0);
                own.sums.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number);
            }
            None => own.left_out = true,
        }
    }
}

/// The status of a value that is made from others: the first that readers should know about.
fn worst(values: &[Option<Value>]) -> Status {
    let known = values.iter().flatten().map(|value| value.status);
    known.filter(|status| *status != Status::Nil).find(|status| *status != Status::Normal).unwrap_or(Status::Normal)
}

/// Why a derived value has no number.
fn missing(values: &[Option<Value>]) -> Status {
    let known = |status: Status| values.iter().flatten().any(|value| value.status == status);
    let order = [Status::Questioned, Status::Withheld, Status::NotReported];
    match order.into_iter().find(|status| known(*status)) {
        Some(status) => status,
        None if values.iter().any(Option::is_none) => Status::NotReported,
        // Everything is known: then something was divided by zero.
        None => Status::NotApplicable,
    }
}
