//! How much of a rating hangs on its weights: what changes if one of them moves a little.

use super::{Method, Outcome, Subject, rate};

/// How many subjects change when the weight of one criterion moves and the others make room in proportion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    pub bands_if_lighter: usize,
    pub bands_if_heavier: usize,
    pub places_if_lighter: usize,
    pub places_if_heavier: usize,
}

/// For each criterion what changes if its weight, as a part of 100, is `by` less and `by` more.
pub fn sensitivity(method: &Method, subjects: &[Subject], outcomes: &[Outcome], by: f64) -> Vec<Moved> {
    let moved = |at: usize| {
        let (bands_if_lighter, places_if_lighter) = changed(&with_weight(method, at, -by), subjects, outcomes);
        let (bands_if_heavier, places_if_heavier) = changed(&with_weight(method, at, by), subjects, outcomes);
        Moved { bands_if_lighter, bands_if_heavier, places_if_lighter, places_if_heavier }
    };
    (0..method.criteria.len()).map(moved).collect()
}

fn with_weight(method: &Method, at: usize, by: f64) -> Method {
    let all: f64 = method.criteria.iter().map(|criterion| criterion.weight).sum();
    let own = method.criteria[at].weight * 100.0 / all;
    let new = (own + by).clamp(0.0, 100.0);
    let mut moved = method.clone();
    for (other, criterion) in moved.criteria.iter_mut().enumerate() {
        let share = criterion.weight * 100.0 / all;
        criterion.weight = match other == at {
            true => new,
            false if own < 100.0 => share * (100.0 - new) / (100.0 - own),
            false => share,
        };
    }
    moved
}

/// How many subjects are in another band, and at other places.
fn changed(method: &Method, subjects: &[Subject], outcomes: &[Outcome]) -> (usize, usize) {
    let moved = rate(method, subjects);
    let pairs = || outcomes.iter().zip(&moved).filter_map(|(before, after)| Some((before.rated()?, after.rated()?)));
    let bands = pairs().filter(|(before, after)| before.band != after.band).count();
    let places = pairs().filter(|(before, after)| before.places != after.places).count();
    (bands, places)
}
