//! The cube: values by indicator, slice of dimensions, period and entity.

use std::collections::HashMap;

use super::entity::EntityAt;
use super::value::Value;

/// The place of an indicator in [`super::Monitoring::indicators`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorAt(pub u16);

/// The place of a period in [`super::Monitoring::periods`]; periods stand in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeriodAt(pub u16);

/// The place of a slice in [`Slices`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SliceAt(pub u16);

impl SliceAt {
    /// All together: no dimension is told apart.
    pub const TOTAL: Self = Self(0);
}

/// A part of all that is counted: one term of each dimension that is told apart, by the dimensions' names.
pub type Slice = Vec<(String, String)>;

/// All slices; the first one is the total.
#[derive(Debug, Clone)]
pub struct Slices {
    all: Vec<Slice>,
    places: HashMap<Slice, SliceAt>,
}

impl Default for Slices {
    fn default() -> Self {
        Self { all: vec![Vec::new()], places: HashMap::from([(Vec::new(), SliceAt::TOTAL)]) }
    }
}

impl Slices {
    /// The place of a slice, which is made when it is new. Dimensions stand in the order of their names.
    pub fn place(&mut self, mut slice: Slice) -> SliceAt {
        slice.sort();
        if let Some(known) = self.places.get(&slice) {
            return *known;
        }
        let at = SliceAt(u16::try_from(self.all.len()).unwrap_or(u16::MAX));
        self.all.push(slice.clone());
        self.places.insert(slice, at);
        at
    }

    pub fn find(&self, slice: &Slice) -> Option<SliceAt> {
        self.places.get(slice).copied()
    }

    pub fn get(&self, at: SliceAt) -> &Slice {
        &self.all[at.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (SliceAt, &Slice)> {
        (0..).map(SliceAt).zip(&self.all)
    }
}

/// Where a value stands among those of its indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub slice: SliceAt,
    pub period: PeriodAt,
    pub entity: EntityAt,
}

/// The values of all indicators, each list in the order of its keys.
#[derive(Debug, Clone, Default)]
pub struct Cube {
    series: Vec<Vec<(Key, Value)>>,
}

impl Cube {
    /// A cube without values.
    pub fn new(indicators: usize) -> Self {
        Self { series: vec![Vec::new(); indicators] }
    }

    pub fn get(&self, indicator: IndicatorAt, key: Key) -> Option<Value> {
        let series = &self.series[indicator.0 as usize];
        series.binary_search_by_key(&key, |(known, _)| *known).ok().map(|at| series[at].1)
    }

    /// All values of an indicator.
    pub fn of(&self, indicator: IndicatorAt) -> &[(Key, Value)] {
        &self.series[indicator.0 as usize]
    }

    /// The values of all entities in one slice and period, in the order of entities.
    pub fn at(&self, indicator: IndicatorAt, slice: SliceAt, period: PeriodAt) -> &[(Key, Value)] {
        let series = &self.series[indicator.0 as usize];
        let start = series.partition_point(|(key, _)| (key.slice, key.period) < (slice, period));
        let end = series.partition_point(|(key, _)| (key.slice, key.period) <= (slice, period));
        &series[start..end]
    }

    /// Adds values of an indicator; a value whose key is taken already is left out.
    pub fn add(&mut self, indicator: IndicatorAt, values: Vec<(Key, Value)>) {
        let series = &mut self.series[indicator.0 as usize];
        series.extend(values);
        // The sort is stable: the first of two values with one key stays.
        series.sort_by_key(|(key, _)| *key);
        series.dedup_by_key(|(key, _)| *key);
    }

    /// Puts other values in the place of those that are there.
    pub fn replace(&mut self, indicator: IndicatorAt, change: impl Fn(Key, Value) -> Value) {
        for (key, value) in &mut self.series[indicator.0 as usize] {
            *value = change(*key, *value);
        }
    }

    /// The periods in which an indicator has a value, in the order of time.
    pub fn periods(&self, indicator: IndicatorAt) -> Vec<PeriodAt> {
        let mut periods: Vec<PeriodAt> = self.of(indicator).iter().map(|(key, _)| key.period).collect();
        periods.sort_unstable();
        periods.dedup();
        periods
    }

    /// The slices in which an indicator has a value.
    pub fn slices(&self, indicator: IndicatorAt) -> Vec<SliceAt> {
        let mut slices: Vec<SliceAt> = self.of(indicator).iter().map(|(key, _)| key.slice).collect();
        slices.dedup();
        slices
    }
}
