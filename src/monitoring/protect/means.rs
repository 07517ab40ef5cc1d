//! Means and collected shares: shown only where enough persons stand behind them, and where the mean of a territory does
//! not tell what a withheld one in it is.

use std::collections::HashMap;

use super::Protecting;
use crate::disclosure::{Counted, Rule, Shown, mean_may_be_shown};
use crate::kinds::Status;
use crate::monitoring::cube::{Cube, IndicatorAt, Key, PeriodAt, SliceAt};
use crate::monitoring::value::Value;

/// Withholds the values of `at` behind which too few persons stand, as `base` counts them.
pub fn protect(
    protecting: &Protecting<'_>,
    raw: &Cube,
    at: IndicatorAt,
    base: IndicatorAt,
    rule: &Rule,
    published: &mut Cube,
) {
    let mut withheld: HashMap<Key, f64> = HashMap::new();
    let persons = |key: Key| raw.get(base, key).and_then(|value| value.single());
    for (key, _) in raw.of(at).iter().filter(|(_, value)| value.number().is_some()) {
        let Some(count) = persons(*key) else {
            // Nobody knows how many they are.
            if raw.get(base, *key).is_some_and(|value| value.status == Status::Withheld) {
                withheld.insert(*key, 0.0);
            }
            continue;
        };
        let seen = published.get(base, *key).map_or(Shown::Exact, |value| match value.status {
            Status::Withheld => Shown::Withheld,
            _ => Shown::Exact,
        });
        if count > 0.0 && !mean_may_be_shown(Counted { count, shown: seen }, rule) {
            withheld.insert(*key, count);
        }
    }
    for territory in protecting.entities.from_below() {
        for (slice, period) in places(raw, at) {
            let key = Key { slice, period, entity: territory };
            if !withheld.contains_key(&key) && tells_one(protecting, &withheld, key, rule) {
                withheld.insert(key, persons(key).unwrap_or_default());
            }
        }
    }
    published.replace(
        at,
        |key, value| {
            if withheld.contains_key(&key) { Value::without_number(Status::Withheld) } else { value }
        },
    );
}

/// Whether the mean of a territory, beside those in it that are shown, tells the mean of too few.
fn tells_one(protecting: &Protecting<'_>, withheld: &HashMap<Key, f64>, key: Key, rule: &Rule) -> bool {
    let below = protecting.entities.parts(key.entity).iter();
    let hidden: Vec<f64> = below.filter_map(|part| withheld.get(&Key { entity: *part, ..key }).copied()).collect();
    let persons: f64 = hidden.iter().sum();
    hidden.len() == 1 || !hidden.is_empty() && persons < f64::from(rule.threshold)
}

fn places(raw: &Cube, at: IndicatorAt) -> Vec<(SliceAt, PeriodAt)> {
    let mut places: Vec<(SliceAt, PeriodAt)> = raw.of(at).iter().map(|(key, _)| (key.slice, key.period)).collect();
    places.dedup();
    places
}
