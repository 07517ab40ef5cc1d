//! Observations and counts → the raw cube of entries, and what was written of territories.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::content::{self, Counts};
use super::cube::{Cube, IndicatorAt, Key};
use super::entity::Entity;
use super::handed::HandedOver;
use super::observation::{Observation, Origin};
use super::total::Stated;
use super::value::Value;
use super::{Monitoring, Source};
use crate::model::EntryKey;

/// Everything that was observed or counted, before totals are made. It never leaves monitoring.
pub struct Raw {
    pub cube: Cube,
    pub stated: Stated,
    /// Where the stated values of territories were written: the dataset and the cell.
    pub origins: HashMap<(IndicatorAt, Key), (EntryKey, Origin)>,
}

impl Raw {
    /// Puts observations and counts into one cube. Of two values with one key the first stays.
    pub fn of(
        monitoring: &mut Monitoring,
        observed: Vec<(EntryKey, Vec<Observation>)>,
        counts: &[(IndicatorAt, Counts)],
        handed_over: &mut HandedOver,
    ) -> Self {
        let mut values: BTreeMap<IndicatorAt, Vec<(Key, Value)>> = BTreeMap::new();
        let mut raw =
            Self { cube: Cube::new(monitoring.indicators.all.len()), stated: Stated::new(), origins: HashMap::new() };
        for (dataset, observations) in observed {
            let mut indicators = BTreeSet::new();
            let mut periods = BTreeSet::new();
            for one in observations {
                let Some(period) = monitoring.period(one.period) else { continue };
                indicators.insert(one.indicator);
                periods.insert(period);
                let key = Key { slice: one.slice, period, entity: one.entity };
                if handed_over.take(dataset, one.indicator, key, one.value) {
                    continue;
                }
                if matches!(monitoring.entities.entity(one.entity), Entity::Entry(_)) {
                    values.entry(one.indicator).or_default().push((key, one.value));
                } else {
                    raw.stated.entry((one.indicator, key)).or_insert(one.value);
                    raw.origins.entry((one.indicator, key)).or_insert((dataset, one.origin));
                }
            }
            if let Some(source) = monitoring.datasets.iter_mut().find(|source| source.key == dataset) {
                source.indicators = indicators;
                source.periods = periods;
            }
        }
        for (indicator, counts) in counts {
            let counted = content::keyed(counts, &|period| monitoring.period(period));
            values.entry(*indicator).or_default().extend(counted);
            for ((period, entity), entries) in &counts.entries {
                if let Some(period) = monitoring.period(*period) {
                    monitoring.counted.insert((*indicator, period, *entity), entries.clone());
                }
            }
        }
        for (indicator, values) in values {
            raw.cube.add(indicator, values);
        }
        raw
    }
}

/// The dataset as it is before its values are known.
pub fn source(key: EntryKey, expected: BTreeSet<super::EntityAt>) -> Source {
    Source { key, indicators: BTreeSet::new(), periods: BTreeSet::new(), expected, coverage: BTreeMap::new() }
}
