//! Days, moments and periods as facts state them.

use std::borrow::Cow;
use std::fmt;

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::written::{schema, written};

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub civil::Date);

written!(Date, "date", ["string"]);

impl Date {
    /// Reads `2024-04-17`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 10).then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A day, or a day and hour of local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub date: civil::Date,
    pub time: Option<civil::Time>,
}

written!(Moment, "moment", ["string"]);

impl Moment {
    /// Reads `2024-04-17`, `2024-04-17T10:00` or `2024-04-17 10:00:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((date, time)) = text.split_once(['T', ' ']) else {
            return Date::parse(text).map(|date| Self { date: date.0, time: None });
        };
        let time = civil::Time::strptime("%H:%M", time).or_else(|_| civil::Time::strptime("%H:%M:%S", time)).ok()?;
        Some(Self { date: Date::parse(date)?.0, time: Some(time) })
    }

    /// The moment itself, at the beginning of the day when no hour is known.
    pub fn datetime(&self) -> civil::DateTime {
        self.date.to_datetime(self.time.unwrap_or(civil::Time::midnight()))
    }
}

/// A stretch of time as reports name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The year in which it begins.
    pub year: i16,
    pub kind: PeriodKind,
}

/// The kinds of periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodKind {
    /// `2024`
    Year,
    /// `2023/24`: the school year that begins in `year`.
    SchoolYear,
    /// `2024-H1`
    Half(i8),
    /// `2024-Q2`
    Quarter(i8),
    /// `2024-05`
    Month(i8),
    /// `2024-05-17`
    Day(civil::Date),
    /// `2024..2026`: from `year` to this year.
    Years(i16),
}

written!(Period, "period", ["string", "integer"]);

/// The form in which files write it: `2023/24`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.year;
        match self.kind {
            PeriodKind::Year => write!(f, "{year:04}"),
            PeriodKind::SchoolYear => write!(f, "{year:04}/{:02}", (year + 1) % 100),
            PeriodKind::Half(half) => write!(f, "{year:04}-H{half}"),
            PeriodKind::Quarter(quarter) => write!(f, "{year:04}-Q{quarter}"),
            PeriodKind::Month(month) => write!(f, "{year:04}-{month:02}"),
            PeriodKind::Day(day) => day.fmt(f),
            PeriodKind::Years(to) => write!(f, "{year:04}..{to:04}"),
        }
    }
}

impl Period {
    /// Reads the forms named at [`PeriodKind`]; a school year must end one year after it begins.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
        let year = |text: &str| (text.len() == 4 && digits(text)).then(|| text.parse::<i16>().ok()).flatten();
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (year(from)?, year(to)?);
            // Longer ones are slips of the finger, and each year is a page of a list.
            return (from..=from.saturating_add(100))
                .contains(&to)
                .then_some(Self { year: from, kind: PeriodKind::Years(to) });
        }
        if let Some((from, to)) = text.split_once('/') {
            let from = year(from)?;
            let ends = to == format!("{:02}", (from + 1) % 100) || to == (from + 1).to_string();
            return ends.then_some(Self { year: from, kind: PeriodKind::SchoolYear });
        }
        if let Some(date) = Date::parse(text) {
            return Some(Self { year: date.0.year(), kind: PeriodKind::Day(date.0) });
        }
        let Some((first, rest)) = text.split_once('-') else {
            return year(text).map(|year| Self { year, kind: PeriodKind::Year });
        };
        let first = year(first)?;
        let kind = match rest.as_bytes() {
            [b'H', half @ b'1'..=b'2'] => PeriodKind::Half((half - b'0').cast_signed()),
            [b'Q', quarter @ b'1'..=b'4'] => PeriodKind::Quarter((quarter - b'0').cast_signed()),
            [_, _] if digits(rest) => PeriodKind::Month(rest.parse().ok().filter(|month| (1..=12).contains(month))?),
            _ => return None,
        };
        Some(Self { year: first, kind })
    }

    /// The period that follows in a series; `None` for days and ranges of years, which have no steps.
    pub fn next(&self) -> Option<Self> {
        let after = |number: i8, last: i8, kind: fn(i8) -> PeriodKind| {
            let (year, number) = if number < last { (self.year, number + 1) } else { (self.year + 1, 1) };
            Self { year, kind: kind(number) }
        };
        match self.kind {
            PeriodKind::Year | PeriodKind::SchoolYear => Some(Self { year: self.year + 1, kind: self.kind }),
            PeriodKind::Half(half) => Some(after(half, 2, PeriodKind::Half)),
            PeriodKind::Quarter(quarter) => Some(after(quarter, 4, PeriodKind::Quarter)),
            PeriodKind::Month(month) => Some(after(month, 12, PeriodKind::Month)),
            PeriodKind::Day(_) | PeriodKind::Years(_) => None,
        }
    }

    /// Whether both are years, or both school years …
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(&self.kind) == std::mem::discriminant(&other.kind)
    }

    /// The last year that the period touches.
    pub fn last_year(&self) -> i16 {
        match self.kind {
            PeriodKind::Years(to) => to,
            PeriodKind::SchoolYear => self.year + 1,
            _ => self.year,
        }
    }
}
