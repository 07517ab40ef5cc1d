//! How far the way to a target has been gone.

use super::indicator::Indicator;
use crate::kinds::Direction;
use crate::typed::{Period, PeriodKind};

/// A number and its period.
pub type Point = (Period, f64);

/// Where a value stands between the baseline and a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    pub state: ProgressState,
    /// What is still missing, without its sign; zero when the target is reached.
    pub distance: f64,
    /// The part of the way that is done, from 0 to 1; `None` without a baseline, or when it lies beyond a break.
    pub done: Option<f64>,
    /// Whether the baseline cannot be compared with the value.
    pub broken: bool,
}

/// What can be said of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgressState {
    Reached,
    /// At the pace since the baseline the target will be reached in time.
    OnTrack,
    /// Nearer than at the baseline, but too slowly.
    Slow,
    /// No nearer than at the baseline, or further away.
    Away,
    /// The target's time is over.
    Missed,
    /// Nothing can be said about the pace.
    Open,
}

impl Progress {
    /// The progress from a baseline over the value of now to a target. A target may be zero, and lower may be better.
    pub fn of(indicator: &Indicator, baseline: Option<Point>, now: Point, target: Point) -> Self {
        let broken = baseline.is_some_and(|(period, _)| indicator.is_broken_between(period, now.0));
        let baseline = baseline.filter(|_| !broken);
        let missing = target.1 - now.1;
        let downwards = match indicator.direction {
            Direction::Up => false,
            Direction::Down => true,
            Direction::None => baseline.map_or(missing < 0.0, |(_, number)| target.1 < number),
        };
        let reached = if downwards { now.1 <= target.1 } else { now.1 >= target.1 };
        let way = baseline.map(|(_, number)| target.1 - number).filter(|way| *way != 0.0);
        let done = way.map(|way| ((way - missing) / way).clamp(0.0, 1.0));
        let state = match (reached, done.zip(baseline)) {
            (true, _) => ProgressState::Reached,
            (false, _) if now.0.last_year() >= target.0.last_year() && now.0 >= target.0 => ProgressState::Missed,
            (false, Some((done, _))) if done <= 0.0 => ProgressState::Away,
            (false, Some((done, (begun, _)))) => match part_of_time(begun, now.0, target.0) {
                Some(part) if done + 1e-9 >= part => ProgressState::OnTrack,
                Some(_) => ProgressState::Slow,
                None => ProgressState::Open,
            },
            (false, None) => ProgressState::Open,
        };
        Self { state, distance: if reached { 0.0 } else { missing.abs() }, done, broken }
    }
}

/// Which part of the time from the first to the last period is over.
fn part_of_time(first: Period, now: Period, last: Period) -> Option<f64> {
    let whole = moment(last) - moment(first);
    (whole > 0.0).then(|| ((moment(now) - moment(first)) / whole).clamp(0.0, 1.0))
}

/// The end of a period in years.
fn moment(period: Period) -> f64 {
    let year = f64::from(period.year);
    match period.kind {
        PeriodKind::Year => year + 1.0,
        // School years end in summer.
        PeriodKind::SchoolYear => year + 1.5,
        PeriodKind::Half(half) => year + f64::from(half) / 2.0,
        PeriodKind::Quarter(quarter) => year + f64::from(quarter) / 4.0,
        PeriodKind::Month(month) => year + f64::from(month) / 12.0,
        PeriodKind::Day(date) => year + f64::from(date.day_of_year()) / 365.25,
        PeriodKind::Years(to) => f64::from(to) + 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::monitoring::compare::tests::indicator;

    fn point(year: i16, number: f64) -> Point {
        (Period { year, kind: PeriodKind::SchoolYear }, number)
    }

    #[test]
    fn a_target_of_zero_where_less_is_better_is_gone_towards() {
        let down = indicator(Direction::Down, &[]);
        let progress = Progress::of(&down, Some(point(2022, 40.0)), point(2023, 10.0), point(2024, 0.0));
        assert_eq!((progress.state, progress.distance, progress.done), (ProgressState::OnTrack, 10.0, Some(0.75)));
        let reached = Progress::of(&down, Some(point(2022, 40.0)), point(2023, 0.0), point(2024, 0.0));
        assert_eq!((reached.state, reached.distance, reached.done), (ProgressState::Reached, 0.0, Some(1.0)));
    }

    #[test]
    fn the_pace_since_the_baseline_says_whether_there_is_time_enough() {
        let up = indicator(Direction::Up, &[]);
        let at = |now: f64| Progress::of(&up, Some(point(2020, 50.0)), point(2022, now), point(2024, 70.0)).state;
        assert_eq!(at(61.0), ProgressState::OnTrack);
        assert_eq!(at(60.0), ProgressState::OnTrack, "half of the way in half of the time");
        assert_eq!(at(59.0), ProgressState::Slow);
        assert_eq!(at(49.0), ProgressState::Away);
        assert_eq!(at(70.0), ProgressState::Reached);
        let late = Progress::of(&up, Some(point(2020, 50.0)), point(2024, 69.0), point(2024, 70.0));
        assert_eq!(late.state, ProgressState::Missed);
    }

    #[test]
    fn a_baseline_beyond_a_break_says_nothing() {
        let broken = indicator(Direction::Up, &[2022]);
        let progress = Progress::of(&broken, Some(point(2021, 1.0)), point(2022, 2.0), point(2024, 4.0));
        assert_eq!((progress.state, progress.done, progress.broken), (ProgressState::Open, None, true));
        assert_eq!(progress.distance, 2.0, "how far it is to the target is still known");
    }

    #[test]
    fn without_a_better_way_the_target_itself_says_which_way_to_go() {
        let neither = indicator(Direction::None, &[]);
        let progress = Progress::of(&neither, Some(point(2022, 10.0)), point(2023, 4.0), point(2024, 5.0));
        assert_eq!(progress.state, ProgressState::Reached);
    }
}
