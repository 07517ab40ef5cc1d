//! What the published values of an indicator span: pages ask for it again and again, so it is worked out once.

use std::collections::BTreeSet;

use super::Monitoring;
use super::coverage::Coverage;
use super::cube::{Cube, IndicatorAt, Key, PeriodAt, SliceAt};
use super::entity::{Entities, Entity, EntityAt};
use super::value::Value;
use crate::kinds::Status;
use crate::typed::Period;

/// What the values of an indicator span.
#[derive(Debug, Default)]
pub struct Extent {
    /// The periods with a value, in the order of time. All are of one kind: that of the last period.
    pub periods: Vec<PeriodAt>,
    pub slices: Vec<SliceAt>,
    /// The entries with a value, in the order of entities.
    pub entries: Vec<EntityAt>,
    /// The whole to which the values belong: the narrowest territory that holds all entries.
    pub top: Option<EntityAt>,
}

impl Extent {
    /// What the values of one indicator span.
    pub fn of(cube: &Cube, indicator: IndicatorAt, entities: &Entities, periods: &[Period]) -> Self {
        let values = cube.of(indicator);
        let mut known: BTreeSet<PeriodAt> = BTreeSet::new();
        let mut slices: Vec<SliceAt> = Vec::new();
        let mut has_value = vec![false; entities.len()];
        for group in values.chunk_by(|(a, _), (b, _)| (a.slice, a.period) == (b.slice, b.period)) {
            known.insert(group[0].0.period);
            if slices.last() != Some(&group[0].0.slice) {
                slices.push(group[0].0.slice);
            }
            for (key, _) in group {
                has_value[key.entity.0 as usize] = true;
            }
        }
        let with_value = entities.iter().filter(|(at, _)| has_value[at.0 as usize]);
        let entries: Vec<EntityAt> =
            with_value.filter(|(_, entity)| matches!(entity, Entity::Entry(_))).map(|(at, _)| at).collect();
        let kind = |at: &PeriodAt| std::mem::discriminant(&periods[at.0 as usize].kind);
        let last = known.last().map(kind);
        known.retain(|at| Some(kind(at)) == last);
        Self { periods: known.into_iter().collect(), slices, top: common_whole(&entries, entities), entries }
    }

    /// The last period.
    pub fn latest(&self) -> Option<PeriodAt> {
        self.periods.last().copied()
    }

    /// The period before another one.
    pub fn before(&self, period: PeriodAt) -> Option<PeriodAt> {
        self.periods.iter().rev().copied().find(|other| *other < period)
    }

    /// The values of an entity in all periods.
    pub fn series(
        &self,
        cube: &Cube,
        indicator: IndicatorAt,
        slice: SliceAt,
        entity: EntityAt,
    ) -> Vec<(PeriodAt, Option<Value>)> {
        let value = |period: PeriodAt| cube.get(indicator, Key { slice, period, entity });
        self.periods.iter().map(|period| (*period, value(*period))).collect()
    }
}

impl Monitoring {
    /// Whether the value of a territory is a sum to which other entries have reported in one period than in the other:
    /// what is more or less then says nothing about the thing that is counted.
    pub fn has_other_parts(&self, indicator: IndicatorAt, entity: EntityAt, before: PeriodAt, after: PeriodAt) -> bool {
        let is_territory = !matches!(self.entities.entity(entity), Entity::Entry(_));
        is_territory
            && self.indicators.get(indicator).adds_up()
            && self.entities.entries_below(entity).into_iter().any(|key| {
                let entry = self.entities.at(Entity::Entry(key));
                entry.is_some_and(|entry| {
                    self.is_silent(indicator, entry, before) != self.is_silent(indicator, entry, after)
                })
            })
    }

    /// How many entries should have reported to the value of a territory and have not, when it is a sum: then it tells
    /// less than there is.
    pub fn silent(&self, indicator: IndicatorAt, entity: EntityAt, period: PeriodAt) -> usize {
        let is_sum =
            !matches!(self.entities.entity(entity), Entity::Entry(_)) && self.indicators.get(indicator).adds_up();
        if !is_sum {
            return 0;
        }
        let entries =
            self.entities.entries_below(entity).into_iter().filter_map(|key| self.entities.at(Entity::Entry(key)));
        entries.filter(|entry| self.is_silent(indicator, *entry, period)).count()
    }

    /// Whether an entry should have reported and has not.
    fn is_silent(&self, indicator: IndicatorAt, entity: EntityAt, period: PeriodAt) -> bool {
        match self.value(indicator, Key { slice: SliceAt::TOTAL, period, entity }) {
            Some(value) => !value.is_reported(),
            None => self.is_expected(indicator, entity, period),
        }
    }

    /// Whether a dataset asks an entry for a value, or for a part of it.
    pub fn is_expected(&self, indicator: IndicatorAt, entity: EntityAt, period: PeriodAt) -> bool {
        self.asked(indicator, period).any(|coverage| coverage.came.contains_key(&entity))
    }

    /// The entries from which a value is expected in a period.
    pub fn expected_of(&self, indicator: IndicatorAt, period: PeriodAt) -> BTreeSet<EntityAt> {
        self.asked(indicator, period).flat_map(|coverage| coverage.came.keys().copied()).collect()
    }

    fn asked(&self, indicator: IndicatorAt, period: PeriodAt) -> impl Iterator<Item = &Coverage> {
        let asked = self.indicators.collected(indicator);
        let sources = self.datasets.iter().filter(move |source| !source.indicators.is_disjoint(&asked));
        sources.filter_map(move |source| source.coverage.get(&period))
    }

    /// A value, or why there is none: an entry has not reported it, of a territory it is not worked out.
    pub fn told(&self, indicator: IndicatorAt, key: Key) -> Value {
        let missing = match self.entities.entity(key.entity) {
            Entity::Entry(_) => Status::NotReported,
            _ => Status::NotApplicable,
        };
        self.value(indicator, key).unwrap_or_else(|| Value::without_number(missing))
    }
}

/// The narrowest territory that holds all entries.
fn common_whole(entries: &[EntityAt], entities: &Entities) -> Option<EntityAt> {
    let above = |at: EntityAt| -> Vec<EntityAt> {
        std::iter::successors(entities.parent(at), |at| entities.parent(*at)).take(entities.len()).collect()
    };
    let mut parents: Vec<EntityAt> = entries.iter().filter_map(|entry| entities.parent(*entry)).collect();
    parents.sort_unstable();
    parents.dedup();
    let with_own = |at: EntityAt| [vec![at], above(at)].concat();
    let (first, others) = parents.split_first()?;
    let mut common = with_own(*first);
    for parent in others {
        let own = with_own(*parent);
        common.retain(|at| own.contains(at));
    }
    common.first().copied()
}
