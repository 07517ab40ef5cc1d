//! What has changed between two periods, and whether that is for the better.

use super::indicator::Indicator;
use super::value::Value;
use crate::kinds::{Direction, Status};
use crate::typed::{Period, Qualifier};

/// Two values of one entity, one after the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    pub change: Change,
    /// What the later value has more, in the unit of the indicator, between the numbers as they are shown; `None` when
    /// it is not known.
    pub difference: Option<f64>,
    /// Whether one of the numbers is not exact.
    pub about: bool,
}

/// What a change means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Better,
    Worse,
    Same,
    /// More or less, where neither is better.
    More,
    Less,
    NotComparable(Obstacle),
}

/// Why two values cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// It is counted in another way since.
    Break,
    /// There is no number, for the reason of this status.
    NoNumber(Status),
    /// So few answers stand behind a value that the change may be chance.
    LowReliability,
    /// The numbers are so inexact that they may be the same.
    Inexact,
    /// The sum is that of other entries, because not all have reported in both periods.
    OtherParts,
    /// What the portal itself counts is still growing: the later period is not over.
    NotOver,
    /// One is a year, the other a school year or another kind of period.
    OtherPeriod,
}

impl Comparison {
    /// Compares the values of one entity in two periods, the earlier one first. Numbers that look the same with so many
    /// decimals are the same.
    pub fn of(
        indicator: &Indicator,
        (before, old): (Period, Option<Value>),
        (after, new): (Period, Option<Value>),
        decimals: u8,
    ) -> Self {
        match obstacle(indicator, (before, old), (after, new)) {
            Some(obstacle) => Self::none(obstacle),
            None => Self::of_values(indicator.direction, old, new, decimals),
        }
    }

    /// Nothing can be said.
    pub fn none(obstacle: Obstacle) -> Self {
        Self { change: Change::NotComparable(obstacle), difference: None, about: false }
    }

    fn of_values(direction: Direction, old: Option<Value>, new: Option<Value>, decimals: u8) -> Self {
        let (Some(old), Some(new)) = (old, new) else { return Self::none(Obstacle::NoNumber(Status::NotReported)) };
        if let (Some(before), Some(after)) = (exact(old), exact(new)) {
            let step = 10_f64.powi(i32::from(decimals));
            let difference = ((after * step).round() - (before * step).round()) / step;
            let about = old.qualifier != Qualifier::Exact || new.qualifier != Qualifier::Exact;
            return Self { change: meaning(direction, difference), difference: Some(difference), about };
        }
        // Of bands and of «more than» only that can be told which lies wholly above the other.
        let (Some(old), Some(new)) = (ends(old), ends(new)) else { return Self::none(Obstacle::Inexact) };
        let change = match () {
            () if new.0 > old.1 => meaning(direction, 1.0),
            () if new.1 < old.0 => meaning(direction, -1.0),
            () => Change::NotComparable(Obstacle::Inexact),
        };
        Self { change, difference: None, about: true }
    }
}

fn obstacle(
    indicator: &Indicator,
    (before, old): (Period, Option<Value>),
    (after, new): (Period, Option<Value>),
) -> Option<Obstacle> {
    if std::mem::discriminant(&before.kind) != std::mem::discriminant(&after.kind) {
        return Some(Obstacle::OtherPeriod);
    }
    for value in [new, old] {
        let Some(value) = value else { return Some(Obstacle::NoNumber(Status::NotReported)) };
        if value.number().is_none() {
            return Some(Obstacle::NoNumber(value.status));
        }
    }
    let statuses = [old, new].map(|value| value.map(|value| value.status));
    if statuses[1] == Some(Status::Break) || indicator.is_broken_between(before, after) {
        return Some(Obstacle::Break);
    }
    statuses.contains(&Some(Status::LowReliability)).then_some(Obstacle::LowReliability)
}

/// The number when it stands for itself, also «about» and «almost».
fn exact(value: Value) -> Option<f64> {
    value.single().filter(|_| !matches!(value.qualifier, Qualifier::AtLeast | Qualifier::MoreThan))
}

/// Between which numbers a value lies.
fn ends(value: Value) -> Option<(f64, f64)> {
    let (low, high) = value.ends().or_else(|| value.number().map(|number| (number, number)))?;
    match value.qualifier {
        Qualifier::AtLeast | Qualifier::MoreThan => Some((low, f64::INFINITY)),
        _ => Some((low, high)),
    }
}

fn meaning(direction: Direction, difference: f64) -> Change {
    match direction {
        _ if difference == 0.0 => Change::Same,
        Direction::Up if difference > 0.0 => Change::Better,
        Direction::Up => Change::Worse,
        Direction::Down if difference < 0.0 => Change::Better,
        Direction::Down => Change::Worse,
        Direction::None if difference > 0.0 => Change::More,
        Direction::None => Change::Less,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::EntryKey;
    use crate::monitoring::Aggregation;
    use crate::typed::PeriodKind;

    pub(in crate::monitoring) fn indicator(direction: Direction, breaks: &[i16]) -> Indicator {
        Indicator {
            key: EntryKey(0),
            id: "share".to_owned(),
            unit: "percent".to_owned(),
            decimals: Some(1),
            direction,
            aggregation: Aggregation::None,
            formula: None,
            base: None,
            persons: false,
            words: None,
            breaks: breaks.iter().map(|year| school_year(*year)).collect(),
            minimum: None,
            maximum: None,
        }
    }

    fn school_year(year: i16) -> Period {
        Period { year, kind: PeriodKind::SchoolYear }
    }

    fn change(indicator: &Indicator, old: Value, new: Value) -> Comparison {
        Comparison::of(indicator, (school_year(2022), Some(old)), (school_year(2023), Some(new)), 1)
    }

    #[test]
    fn which_way_is_better_says_the_indicator() {
        let up = indicator(Direction::Up, &[]);
        let down = indicator(Direction::Down, &[]);
        let neither = indicator(Direction::None, &[]);
        let (less, more) = (Value::of(58.7), Value::of(65.4));
        assert_eq!(change(&up, less, more).change, Change::Better);
        assert_eq!(change(&up, more, less).change, Change::Worse);
        assert_eq!(change(&down, more, less).change, Change::Better);
        assert_eq!(change(&down, less, more).change, Change::Worse);
        assert_eq!(change(&neither, less, more).change, Change::More);
        assert_eq!(change(&neither, more, less).change, Change::Less);
        assert_eq!(change(&up, less, more).difference, Some(6.7));
    }

    #[test]
    fn what_looks_the_same_is_the_same_and_the_difference_is_that_of_the_numbers_shown() {
        let up = indicator(Direction::Up, &[]);
        assert_eq!(change(&up, Value::of(65.38), Value::of(65.42)).change, Change::Same);
        assert_eq!(change(&up, Value::of(65.34), Value::of(65.36)).difference, Some(0.1), "65,3 and 65,4 are read");
    }

    #[test]
    fn nothing_is_compared_across_a_break() {
        let broken = indicator(Direction::Up, &[2023]);
        let comparison = change(&broken, Value::of(1.0), Value::of(2.0));
        assert_eq!(comparison.change, Change::NotComparable(Obstacle::Break));
        assert_eq!(comparison.difference, None);
        let before = indicator(Direction::Up, &[2022]);
        assert_eq!(change(&before, Value::of(1.0), Value::of(2.0)).change, Change::Better, "both come after it");
        let marked = Value::of(2.0).with_status(Status::Break);
        let up = indicator(Direction::Up, &[]);
        assert_eq!(change(&up, Value::of(1.0), marked).change, Change::NotComparable(Obstacle::Break));
    }

    #[test]
    fn a_sign_is_never_compared_and_zero_is_a_number() {
        let down = indicator(Direction::Down, &[]);
        for status in [Status::Withheld, Status::NotReported, Status::NotApplicable, Status::Questioned] {
            let sign = Value::without_number(status);
            let reason = Change::NotComparable(Obstacle::NoNumber(status));
            assert_eq!(change(&down, sign, Value::of(3.0)).change, reason);
            assert_eq!(change(&down, Value::of(3.0), sign).change, reason);
        }
        let nothing = Value::without_number(Status::Nil);
        assert_eq!(change(&down, Value::of(3.0), nothing).difference, Some(-3.0));
        assert_eq!(change(&down, Value::of(3.0), nothing).change, Change::Better);
        assert_eq!(change(&down, nothing, nothing).change, Change::Same);
    }

    #[test]
    fn inexact_numbers_are_compared_as_far_as_they_go() {
        let up = indicator(Direction::Up, &[]);
        let almost = Value::of(700.0).with_qualifier(Qualifier::Almost);
        let comparison = change(&up, Value::of(600.0), almost);
        assert_eq!((comparison.change, comparison.about), (Change::Better, true));
        let over = Value::of(500.0).with_qualifier(Qualifier::MoreThan);
        assert_eq!(change(&up, Value::of(400.0), over).change, Change::Better);
        assert_eq!(change(&up, Value::of(600.0), over).change, Change::NotComparable(Obstacle::Inexact));
        let (low, high) = (Value::band(1.0, 4.0), Value::band(5.0, 9.0));
        assert_eq!((change(&up, low, high).change, change(&up, low, high).difference), (Change::Better, None));
        assert_eq!(change(&up, low, Value::band(3.0, 9.0)).change, Change::NotComparable(Obstacle::Inexact));
    }

    #[test]
    fn years_are_not_school_years() {
        let up = indicator(Direction::Up, &[]);
        let year = Period { year: 2022, kind: PeriodKind::Year };
        let one = Some(Value::of(1.0));
        let comparison = Comparison::of(&up, (year, one), (school_year(2023), one), 0);
        assert_eq!(comparison.change, Change::NotComparable(Obstacle::OtherPeriod));
    }
}
