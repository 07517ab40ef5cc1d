//! Dates, ranges and periods in the words of a language: ICU's forms, put together by the language's own messages.

use jiff::civil;

use super::locale::Locale;
use super::words::Words;
use crate::lang::Lang;
use crate::typed::{Moment, Period, PeriodKind};

/// Writes dates in one language.
pub struct Dates<'a> {
    pub locale: &'a Locale,
    pub words: &'a Words,
    pub chain: &'a [Lang],
}

impl Dates<'_> {
    /// «17 квітня 2024 року»
    pub fn long(&self, date: civil::Date) -> String {
        let plain = self.locale.date(date);
        let values = [
            ("icu", plain.as_str().into()),
            ("day-month", self.locale.day_month(date).into()),
            ("day", date.day().to_string().into()),
            ("month-name", self.month(date).into()),
            ("year", date.year().to_string().into()),
        ];
        self.words.find(&self.chain[..1], "date-long", &values).unwrap_or(plain)
    }

    /// The month as it stands beside a day: «квітня».
    pub fn month(&self, date: civil::Date) -> String {
        let whole = self.locale.day_month(date);
        whole.replacen(&date.day().to_string(), "", 1).trim_matches([' ', '.', ',']).to_owned()
    }

    /// A day, or the days from one to another: «17–19 квітня 2024 року».
    pub fn range(&self, from: civil::Date, to: civil::Date) -> String {
        if from == to {
            return self.long(from);
        }
        let to_text = self.long(to);
        if from.year() == to.year() && from.month() == to.month() {
            let values = [
                ("from-day", from.day().to_string().into()),
                ("to-day", to.day().to_string().into()),
                ("from", self.long(from).into()),
                ("to", to_text.as_str().into()),
                ("year", to.year().to_string().into()),
                ("day-month", self.locale.day_month(to).into()),
                ("month-name", self.month(to).into()),
            ];
            if let Some(text) = self.words.find(&self.chain[..1], "date-range-days", &values) {
                return text;
            }
        }
        if from.year() == to.year() {
            let values = [
                ("from-day-month", self.locale.day_month(from).into()),
                ("to-day-month", self.locale.day_month(to).into()),
                ("to", to_text.as_str().into()),
                ("year", to.year().to_string().into()),
            ];
            if let Some(text) = self.words.find(&self.chain[..1], "date-range-months", &values) {
                return text;
            }
        }
        let values = [("from", self.long(from).into()), ("to", to_text.as_str().into())];
        self.words.find(self.chain, "date-range", &values).unwrap_or_else(|| format!("{} – {to_text}", self.long(from)))
    }

    /// The hours of one day: «10:00–12:00».
    pub fn hours(&self, start: Moment, end: Option<Moment>) -> Option<String> {
        let from = self.locale.time(start.time?);
        let same_day = end.filter(|end| end.date == start.date).and_then(|end| end.time);
        Some(match same_day {
            Some(to) => format!("{from}–{}", self.locale.time(to)),
            None => from,
        })
    }

    /// Day and hours: «17 квітня 2024 року, 10:00–12:00».
    pub fn when(&self, start: Moment, end: Option<Moment>) -> String {
        let days = self.range(start.date, end.map_or(start.date, |end| end.date));
        match self.hours(start, end) {
            Some(time) => {
                let values = [("date", days.as_str().into()), ("time", time.as_str().into())];
                self.words.find(self.chain, "date-and-time", &values).unwrap_or_else(|| format!("{days}, {time}"))
            }
            None => days,
        }
    }

    /// A period in words: «2023/24 навчальний рік», «2024–2026».
    pub fn period(&self, period: Period) -> String {
        let year = period.year.to_string();
        let say = |key: &str, values: &[(&str, super::words::Value)], plain: String| {
            self.words.find(self.chain, key, values).unwrap_or(plain)
        };
        match period.kind {
            PeriodKind::Year => say("year", &[("year", year.as_str().into())], year.clone()),
            PeriodKind::SchoolYear => {
                let years = format!("{year}/{:02}", (period.year + 1) % 100);
                say("school-year", &[("years", years.as_str().into())], years.clone())
            }
            PeriodKind::Half(half) => {
                let values = [("half", usize::from(half.unsigned_abs()).into()), ("year", year.as_str().into())];
                say("half-year", &values, format!("{year}-H{half}"))
            }
            PeriodKind::Quarter(quarter) => {
                let values = [("quarter", quarter.to_string().into()), ("year", year.as_str().into())];
                say("quarter", &values, format!("{year}-Q{quarter}"))
            }
            PeriodKind::Month(month) => match civil::Date::new(period.year, month, 1) {
                Ok(date) => {
                    let plain = self.locale.month_year(date);
                    let month = self.locale.month(date);
                    let values = [("icu", plain.as_str().into()), ("month", month.into()), ("year", year.into())];
                    self.words.find(&self.chain[..1], "month-year", &values).unwrap_or(plain)
                }
                Err(_) => format!("{year}-{month:02}"),
            },
            PeriodKind::Day(date) => self.long(date),
            PeriodKind::Years(to) => {
                let values = [("from", year.as_str().into()), ("to", to.to_string().into())];
                say("years", &values, format!("{year}–{to}"))
            }
        }
    }
}
