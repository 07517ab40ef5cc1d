//! Who has reported and who has not: how much of what a dataset asks for has come in, by period and entity.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;

use super::cube::{IndicatorAt, PeriodAt, SliceAt};
use super::entity::{Entities, Entity, EntityAt};
use super::observation::Observation;
use crate::kinds::{Institution, Situation};
use crate::model::Portal;
use crate::typed::{Period, PeriodKind};

/// What has come in for one period of a dataset.
#[derive(Debug, Default)]
pub struct Coverage {
    /// How many values are asked of each entity.
    pub asked: usize,
    /// How many values of each expected entity have come in. One that is kept back from readers has come in too, and so
    /// has «not applicable».
    pub came: BTreeMap<EntityAt, usize>,
}

/// How much of what was asked has come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reported {
    Complete,
    Partly,
    Nothing,
}

impl Coverage {
    /// How much one entity has reported; `None` when nothing is expected from it.
    pub fn of(&self, entity: EntityAt) -> Option<Reported> {
        Some(match *self.came.get(&entity)? {
            0 => Reported::Nothing,
            came if came < self.asked => Reported::Partly,
            _ => Reported::Complete,
        })
    }

    /// How many entities have reported so much.
    pub fn count(&self, reported: Reported) -> usize {
        self.came.keys().filter(|entity| self.of(**entity) == Some(reported)).count()
    }
}

/// The coverage of each period that a dataset has values of.
pub fn coverage(
    portal: &Portal,
    entities: &Entities,
    expected: &BTreeSet<EntityAt>,
    observations: &[Observation],
    place: &impl Fn(Period) -> Option<PeriodAt>,
) -> BTreeMap<PeriodAt, Coverage> {
    let mut asked: BTreeMap<Period, BTreeSet<(IndicatorAt, SliceAt)>> = BTreeMap::new();
    let mut came: BTreeMap<Period, BTreeMap<EntityAt, usize>> = BTreeMap::new();
    let of_entries = |one: &&Observation| matches!(entities.entity(one.entity), Entity::Entry(_));
    for one in observations.iter().filter(of_entries) {
        asked.entry(one.period).or_default().insert((one.indicator, one.slice));
        let count = came.entry(one.period).or_default().entry(one.entity).or_default();
        *count += usize::from(one.value.is_reported());
    }
    let mut all = BTreeMap::new();
    for (period, asked) in asked {
        let known = came.remove(&period).unwrap_or_default();
        let came = expected.iter().filter_map(|at| {
            let count = known.get(at).copied();
            is_expected(portal, entities.entity(*at), period, count.is_some_and(|count| count > 0))
                .then(|| (*at, count.unwrap_or_default().min(asked.len())))
        });
        let coverage = Coverage { asked: asked.len(), came: came.collect() };
        if let Some(at) = place(period) {
            all.insert(at, coverage);
        }
    }
    all
}

/// Whether values are expected: not before an institution was founded, nor after it was closed. Of one that is closed
/// nobody knows since when, nothing is expected but what came in.
fn is_expected(portal: &Portal, entity: Entity, period: Period, has_values: bool) -> bool {
    let Entity::Entry(key) = entity else { return false };
    let Some(institution) = portal.entry(key).facts::<Institution>() else { return true };
    if has_values {
        return true;
    }
    let is_founded = institution.founded.is_none_or(|year| year <= i32::from(period.last_year()));
    let is_open = match institution.closed_on {
        Some(day) => first_day(period, portal.site.school_year_starts_in).is_none_or(|first| first <= day.0),
        None => !matches!(institution.situation, Situation::Closed | Situation::Merged),
    };
    is_founded && is_open
}

fn first_day(period: Period, school_year_starts_in: i8) -> Option<civil::Date> {
    let month = match period.kind {
        PeriodKind::Day(day) => return Some(day),
        PeriodKind::Year | PeriodKind::Years(_) => 1,
        PeriodKind::SchoolYear => school_year_starts_in,
        PeriodKind::Half(half) => half * 6 - 5,
        PeriodKind::Quarter(quarter) => quarter * 3 - 2,
        PeriodKind::Month(month) => month,
    };
    civil::Date::new(period.year, month, 1).ok()
}
