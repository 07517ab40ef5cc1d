//! Ratings: criteria with weights → points, scores, bands and places; and how much of it hangs on the weights.
//!
//! Values are brought to points from 0 to 100 ([`Normalise`]), among subjects that are alike; the weighted mean of the
//! points is the score. Terms and cautions are those of the *Handbook on Constructing Composite Indicators* (OECD, 2008),
//! steps 5, 6 and 7.

mod points;
mod sensitivity;

pub use sensitivity::{Moved, sensitivity};

/// How subjects are rated.
#[derive(Debug, Clone)]
pub struct Method {
    pub criteria: Vec<Criterion>,
    /// The part of all weights, from 0 to 1, whose values must be known.
    pub least_known: f64,
    /// The scores at which bands begin, the highest first; the last is 0.
    pub bands: Vec<f64>,
    /// The criterion whose points decide between equal scores; without it equal scores share their places.
    pub tie_break: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct Criterion {
    /// Its part of the whole: above 0, whatever all of them sum to.
    pub weight: f64,
    pub lower_is_better: bool,
    pub normalise: Normalise,
    /// A value beyond this, on the better side, counts as this one.
    pub cap: Option<f64>,
    pub missing: Missing,
}

/// How a value becomes points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Normalise {
    /// From the worst of the group, 0, to the best, 100.
    MinMax,
    /// The part of a target that is reached, at most 100.
    Target(f64),
    /// By the place in the group: the last 0, the first 100.
    Rank,
    /// The value is points already; below 0 is 0, above 100 is 100.
    None,
}

impl Normalise {
    /// Whether the points depend on the others in the group.
    fn compares(self) -> bool {
        matches!(self, Self::MinMax | Self::Rank)
    }
}

/// What becomes of a subject whose value is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The criterion does not count for it; the others count the more.
    Exclude,
    Zero,
    NotRated,
}

/// What is rated.
#[derive(Debug, Clone)]
pub struct Subject {
    /// A value for each criterion, if it is known.
    pub values: Vec<Option<f64>>,
    /// Only subjects of one group are compared.
    pub group: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Rated(Rated),
    NotRated(Reason),
}

impl Outcome {
    pub fn rated(&self) -> Option<&Rated> {
        match self {
            Self::Rated(rated) => Some(rated),
            Self::NotRated(_) => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rated {
    /// From 0 to 100.
    pub score: f64,
    /// The points of each criterion, from 0 to 100; `None` where it does not count.
    pub points: Vec<Option<f64>>,
    /// What each criterion gives to the score.
    pub contributions: Vec<f64>,
    /// The place of its band in [`Method::bands`].
    pub band: usize,
    /// The first and the last of the places that it shares with its equals in the group, from 1.
    pub places: (usize, usize),
}

/// Why a subject is not rated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    /// The value of this criterion is needed.
    Lacks(usize),
    /// Only this part of all weights is known.
    TooLittle(f64),
    /// Nobody is like it.
    Alone,
}

/// The outcome of each subject, in their order.
pub fn rate(method: &Method, subjects: &[Subject]) -> Vec<Outcome> {
    let points: Vec<Vec<Option<f64>>> =
        method.criteria.iter().enumerate().map(|(at, criterion)| points::points(criterion, at, subjects)).collect();
    let outcomes = subjects.iter().enumerate().map(|(at, subject)| {
        let own: Vec<Option<f64>> = points.iter().map(|of_criterion| of_criterion[at]).collect();
        outcome(method, subjects, subject, own)
    });
    let mut outcomes: Vec<Outcome> = outcomes.collect();
    give_places(method, subjects, &mut outcomes);
    outcomes
}

fn outcome(method: &Method, subjects: &[Subject], subject: &Subject, own: Vec<Option<f64>>) -> Outcome {
    let all: f64 = method.criteria.iter().map(|criterion| criterion.weight).sum();
    let known: f64 = own.iter().zip(&method.criteria).filter(|(own, _)| own.is_some()).map(|(_, one)| one.weight).sum();
    let needed = |(own, criterion): (&Option<f64>, &Criterion)| own.is_none() && criterion.missing == Missing::NotRated;
    if let Some(lacking) = own.iter().zip(&method.criteria).position(needed) {
        return Outcome::NotRated(Reason::Lacks(lacking));
    }
    // The sum of nothing is -0.
    let known = known + 0.0;
    if known == 0.0 || known / all < method.least_known - 1e-9 {
        return Outcome::NotRated(Reason::TooLittle(known / all));
    }
    let is_compared = method.criteria.iter().any(|criterion| criterion.normalise.compares());
    if is_compared && subjects.iter().filter(|other| other.group == subject.group).count() < 2 {
        return Outcome::NotRated(Reason::Alone);
    }
    let points = own.iter().zip(&method.criteria).map(|(own, criterion)| match criterion.missing {
        Missing::Zero => Some(own.unwrap_or(0.0)),
        Missing::Exclude | Missing::NotRated => *own,
    });
    let points: Vec<Option<f64>> = points.collect();
    let counted = || points.iter().zip(&method.criteria).filter_map(|(points, one)| Some(((*points)?, one.weight)));
    let weights: f64 = counted().map(|(_, weight)| weight).sum();
    let contributions = points.iter().zip(&method.criteria);
    let contributions: Vec<f64> =
        contributions.map(|(points, one)| points.unwrap_or(0.0) * one.weight / weights).collect();
    let score = contributions.iter().sum();
    let band = method.bands.iter().position(|from| rounded(score) >= *from);
    let band = band.unwrap_or(method.bands.len().saturating_sub(1));
    Outcome::Rated(Rated { score, points, contributions, band, places: (1, 1) })
}

/// A score as it is published: what readers see as equal is equal.
pub fn rounded(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}

/// Places within each group: equal scores share theirs, unless a criterion decides.
fn give_places(method: &Method, subjects: &[Subject], outcomes: &mut [Outcome]) {
    let key = |rated: &Rated| {
        let deciding = method.tie_break.and_then(|at| rated.points[at]).unwrap_or(0.0);
        (rounded(rated.score), rounded(deciding))
    };
    let mut ordered: Vec<(usize, (f64, f64), usize)> = outcomes
        .iter()
        .enumerate()
        .filter_map(|(at, outcome)| Some((subjects[at].group, key(outcome.rated()?), at)))
        .collect();
    ordered.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.partial_cmp(&a.1).unwrap_or(std::cmp::Ordering::Equal)));
    for group in ordered.chunk_by(|a, b| a.0 == b.0) {
        let mut before = 0;
        for equal in group.chunk_by(|a, b| a.1 == b.1) {
            for (_, _, at) in equal {
                if let Outcome::Rated(rated) = &mut outcomes[*at] {
                    rated.places = (before + 1, before + equal.len());
                }
            }
            before += equal.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Criterion, Method, Missing, Normalise, Outcome, Reason, Subject, rate, sensitivity};

    fn criterion(weight: f64, normalise: Normalise) -> Criterion {
        Criterion { weight, lower_is_better: false, normalise, cap: None, missing: Missing::Exclude }
    }

    fn method(criteria: Vec<Criterion>) -> Method {
        Method { criteria, least_known: 0.5, bands: vec![75.0, 50.0, 25.0, 0.0], tie_break: None }
    }

    fn subjects(values: &[&[Option<f64>]]) -> Vec<Subject> {
        values.iter().map(|values| Subject { values: values.to_vec(), group: 0 }).collect()
    }

    /// The points of one criterion, for subjects of one group.
    fn points(criterion: Criterion, values: &[Option<f64>]) -> Vec<Option<f64>> {
        let subjects: Vec<Subject> = values.iter().map(|value| Subject { values: vec![*value], group: 0 }).collect();
        super::points::points(&criterion, 0, &subjects)
    }

    const KNOWN: [Option<f64>; 4] = [Some(10.0), Some(30.0), None, Some(50.0)];

    #[test]
    fn from_the_worst_to_the_best() {
        assert_eq!(points(criterion(1.0, Normalise::MinMax), &KNOWN), [Some(0.0), Some(50.0), None, Some(100.0)]);
        let lower = Criterion { lower_is_better: true, ..criterion(1.0, Normalise::MinMax) };
        assert_eq!(points(lower, &KNOWN), [Some(100.0), Some(50.0), None, Some(0.0)]);
        let capped = Criterion { cap: Some(30.0), ..criterion(1.0, Normalise::MinMax) };
        assert_eq!(points(capped, &KNOWN), [Some(0.0), Some(100.0), None, Some(100.0)]);
        let equal = [Some(7.0), Some(7.0)];
        assert_eq!(
            points(criterion(1.0, Normalise::MinMax), &equal),
            [Some(50.0), Some(50.0)],
            "it tells nobody apart"
        );
    }

    #[test]
    fn as_a_part_of_a_target() {
        let to = |target| criterion(1.0, Normalise::Target(target));
        assert_eq!(points(to(40.0), &KNOWN), [Some(25.0), Some(75.0), None, Some(100.0)]);
        assert_eq!(points(to(0.0), &KNOWN), [Some(100.0), Some(100.0), None, Some(100.0)], "nothing is asked for");
        let lower = |target| Criterion { lower_is_better: true, ..to(target) };
        assert_eq!(points(lower(20.0), &[Some(0.0), Some(20.0), Some(40.0)]), [Some(100.0), Some(100.0), Some(50.0)]);
        assert_eq!(points(lower(0.0), &[Some(0.0), Some(3.0)]), [Some(100.0), Some(0.0)]);
    }

    #[test]
    fn by_places() {
        let values = [Some(5.0), Some(9.0), Some(9.0), None, Some(1.0), Some(0.0)];
        let by_rank = points(criterion(1.0, Normalise::Rank), &values);
        assert_eq!(by_rank, [Some(50.0), Some(87.5), Some(87.5), None, Some(25.0), Some(0.0)]);
    }

    #[test]
    fn as_they_are() {
        let values = [Some(-5.0), Some(40.0), Some(130.0)];
        assert_eq!(points(criterion(1.0, Normalise::None), &values), [Some(0.0), Some(40.0), Some(100.0)]);
        let lower = Criterion { lower_is_better: true, ..criterion(1.0, Normalise::None) };
        assert_eq!(points(lower, &values), [Some(100.0), Some(60.0), Some(0.0)]);
    }

    #[test]
    fn only_those_of_a_group_are_compared() {
        let mut subjects = subjects(&[&[Some(1.0)], &[Some(3.0)], &[Some(100.0)], &[Some(300.0)], &[Some(9.0)]]);
        subjects[2].group = 1;
        subjects[3].group = 1;
        subjects[4].group = 2;
        let outcomes = rate(&method(vec![criterion(100.0, Normalise::MinMax)]), &subjects);
        let seen: Vec<Option<(f64, (usize, usize))>> =
            outcomes.iter().map(|outcome| outcome.rated().map(|rated| (rated.score, rated.places))).collect();
        let (last, first) = (Some((0.0, (2, 2))), Some((100.0, (1, 1))));
        assert_eq!(seen, [last, first, last, first, None]);
        assert_eq!(outcomes[4], Outcome::NotRated(Reason::Alone));
    }

    #[test]
    fn what_is_missing_counts_as_the_method_says() {
        let with = |missing| {
            let second = Criterion { missing, ..criterion(40.0, Normalise::None) };
            let method = method(vec![criterion(60.0, Normalise::None), second]);
            rate(&method, &subjects(&[&[Some(50.0), None]])).remove(0)
        };
        assert_eq!(with(Missing::Exclude).rated().map(|rated| rated.score), Some(50.0));
        assert_eq!(with(Missing::Zero).rated().map(|rated| rated.score), Some(30.0));
        assert_eq!(with(Missing::NotRated), Outcome::NotRated(Reason::Lacks(1)));
        let little = method(vec![criterion(60.0, Normalise::None), criterion(40.0, Normalise::None)]);
        let outcome = rate(&little, &subjects(&[&[None, Some(50.0)]])).remove(0);
        assert_eq!(outcome, Outcome::NotRated(Reason::TooLittle(0.4)));
    }

    #[test]
    fn equal_scores_share_their_places() {
        let two = vec![criterion(50.0, Normalise::None), criterion(50.0, Normalise::None)];
        let all = subjects(&[
            &[Some(80.0), Some(80.0)],
            &[Some(40.0), Some(60.0)],
            &[Some(60.0), Some(40.02)],
            &[Some(10.0), Some(10.0)],
        ]);
        let places = |method: &Method| -> Vec<(usize, usize)> {
            rate(method, &all).iter().filter_map(|outcome| Some(outcome.rated()?.places)).collect()
        };
        let shared = method(two);
        assert_eq!(places(&shared), [(1, 1), (2, 3), (2, 3), (4, 4)], "50 and 50.01 are both shown as 50.0");
        assert_eq!(places(&Method { tie_break: Some(0), ..shared.clone() }), [(1, 1), (3, 3), (2, 2), (4, 4)]);
        assert_eq!(places(&Method { tie_break: Some(1), ..shared }), [(1, 1), (2, 2), (3, 3), (4, 4)]);
    }

    #[test]
    fn contributions_make_the_score() {
        let method = method(vec![criterion(30.0, Normalise::None), criterion(70.0, Normalise::None)]);
        let rated = rate(&method, &subjects(&[&[Some(50.0), Some(90.0)]])).remove(0);
        let rated = rated.rated().expect("it is rated");
        assert_eq!((rated.contributions.clone(), rated.score, rated.band), (vec![15.0, 63.0], 78.0, 0));
    }

    #[test]
    fn weights_that_move_change_bands() {
        // 51 of 100, and just below if the first criterion is lighter.
        let method = method(vec![criterion(50.0, Normalise::None), criterion(50.0, Normalise::None)]);
        let subjects = subjects(&[&[Some(80.0), Some(22.0)], &[Some(10.0), Some(10.0)]]);
        let outcomes = rate(&method, &subjects);
        let moved = sensitivity(&method, &subjects, &outcomes, 5.0);
        let bands: Vec<(usize, usize)> =
            moved.iter().map(|moved| (moved.bands_if_lighter, moved.bands_if_heavier)).collect();
        assert_eq!(bands, [(1, 0), (0, 1)]);
        assert!(moved.iter().all(|moved| moved.places_if_lighter == 0 && moved.places_if_heavier == 0));
    }
}
