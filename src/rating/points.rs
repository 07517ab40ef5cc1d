//! Values → points from 0 to 100.

use super::{Criterion, Normalise, Subject};

/// The points of a criterion for each subject, compared within its group.
pub(super) fn points(criterion: &Criterion, at: usize, subjects: &[Subject]) -> Vec<Option<f64>> {
    let value = |subject: &Subject| {
        let value = subject.values[at].filter(|value| value.is_finite())?;
        Some(match criterion.cap {
            Some(cap) if criterion.lower_is_better => value.max(cap),
            Some(cap) => value.min(cap),
            None => value,
        })
    };
    let values: Vec<Option<f64>> = subjects.iter().map(value).collect();
    let mut groups: Vec<usize> = subjects.iter().map(|subject| subject.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let mut points = vec![None; subjects.len()];
    for group in groups {
        let members: Vec<usize> = (0..subjects.len()).filter(|at| subjects[*at].group == group).collect();
        let mut sorted: Vec<f64> = members.iter().filter_map(|at| values[*at]).collect();
        sorted.sort_by(f64::total_cmp);
        for member in members {
            points[member] = values[member].map(|value| of_value(criterion, value, &sorted));
        }
    }
    points
}

/// The points of one value; `all` are those of its group, from the least.
fn of_value(criterion: &Criterion, value: f64, all: &[f64]) -> f64 {
    let upward = match criterion.normalise {
        Normalise::MinMax => match (all.first(), all.last()) {
            (Some(least), Some(most)) if most > least => (value - least) / (most - least) * 100.0,
            // All are equal: the criterion tells nobody apart.
            _ => return 50.0,
        },
        Normalise::Rank => {
            let below = all.partition_point(|other| *other < value);
            let equal = all.partition_point(|other| *other <= value) - below;
            if all.len() < 2 {
                return 50.0;
            }
            (below as f64 + (equal as f64 - 1.0) / 2.0) / (all.len() as f64 - 1.0) * 100.0
        }
        Normalise::None => value.clamp(0.0, 100.0),
        Normalise::Target(target) => return of_target(value, target, criterion.lower_is_better),
    };
    if criterion.lower_is_better { 100.0 - upward } else { upward }
}

/// A target may be zero: then it is reached by nothing at all, or, where more is better, by everything.
fn of_target(value: f64, target: f64, lower_is_better: bool) -> f64 {
    let is_reached = if lower_is_better { value <= target } else { value >= target };
    match (is_reached, lower_is_better) {
        (true, _) => 100.0,
        (false, true) => (target / value * 100.0).clamp(0.0, 100.0),
        (false, false) => (value / target * 100.0).clamp(0.0, 100.0),
    }
}
