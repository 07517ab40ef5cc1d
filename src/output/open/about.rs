//! What all formats of metadata tell about a dataset or indicator: its names, who publishes it, when and what about.

use jiff::civil::{Date, date};

use super::extract::Extract;
use super::licence::{Licence, licence};
use crate::kinds::{Dataset, Frequency};
use crate::lang::{Language, Localized};
use crate::model::{Entry, Portal, url};
use crate::typed::{Period, PeriodKind};

/// What is known about the source of an extract.
pub struct About<'a> {
    portal: &'a Portal,
    pub entry: &'a Entry,
    pub dataset: Option<&'a Dataset>,
}

impl<'a> About<'a> {
    pub fn new(portal: &'a Portal, entry: &'a Entry) -> Self {
        Self { portal, entry, dataset: entry.facts::<Dataset>() }
    }

    pub fn of(extract: &Extract<'a>) -> Self {
        Self::new(extract.portal, extract.entry)
    }

    /// Who publishes it: as the dataset says, else who answers for the entry; `None` for the portal's operator.
    pub fn publisher(&self) -> Option<&'a Entry> {
        let organisations = ["organisation", "institution", "centre"];
        let named = self.dataset.and_then(|dataset| dataset.publisher.as_ref()).map(|publisher| publisher.written());
        let written = named.or_else(|| self.entry.common.owner.as_ref().map(|owner| owner.written()))?;
        self.portal.find(&organisations, written).map(|key| self.portal.entry(key))
    }

    /// The names of the publisher in the languages that they exist in.
    pub fn publisher_names(&self) -> Localized<String> {
        match self.publisher() {
            Some(entry) => entry.titles.clone(),
            None => self.portal.site.operator.name.0.clone(),
        }
    }

    /// The licence in the author's words, and as machines know it.
    pub fn licence(&self) -> Option<(&'a str, Option<Licence>)> {
        let words = self.entry.common.licence.as_deref()?;
        Some((words, licence(words)))
    }

    /// The page in a language.
    pub fn page(&self, language: &Language) -> String {
        url::entry(self.entry, language).absolute(&self.portal.site.base_url)
    }

    pub fn updated(&self) -> Option<Date> {
        self.entry.common.updated.map(|day| day.0)
    }

    /// The frequency by its name in the vocabulary of the European Union.
    pub fn frequency(&self) -> Option<&'static str> {
        Some(match self.dataset?.frequency? {
            Frequency::Annual | Frequency::SchoolYear => "ANNUAL",
            Frequency::HalfYearly => "ANNUAL_2",
            Frequency::Quarterly => "QUARTERLY",
            Frequency::Monthly => "MONTHLY",
            Frequency::Once => "NEVER",
            Frequency::Irregular => "IRREG",
        })
    }
}

/// The first and the last day of all periods of an extract.
pub fn coverage(extract: &Extract<'_>) -> Option<(Date, Date)> {
    let month = extract.portal.site.school_year_starts_in;
    let days = extract.periods.iter().map(|at| days_of(extract.monitoring.periods[at.0 as usize], month));
    days.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)))
}

/// The first and the last day of a period; a school year begins in a month of its own.
fn days_of(period: Period, school_year_starts_in: i8) -> (Date, Date) {
    let from = |year: i16, month: i8| date(year.clamp(1, 9998), month.clamp(1, 12), 1);
    let months = |from: Date, count: i8| {
        let months = i16::from(from.month()) - 1 + i16::from(count);
        let after =
            from.with().year(from.year() + months / 12).month(i8::try_from(months % 12).unwrap_or(0) + 1).build();
        after.ok().and_then(|after| after.yesterday().ok()).unwrap_or(from)
    };
    let spanning = |start: Date, count: i8| (start, months(start, count));
    match period.kind {
        PeriodKind::Year => spanning(from(period.year, 1), 12),
        PeriodKind::SchoolYear => spanning(from(period.year, school_year_starts_in), 12),
        PeriodKind::Half(half) => spanning(from(period.year, half * 6 - 5), 6),
        PeriodKind::Quarter(quarter) => spanning(from(period.year, quarter * 3 - 2), 3),
        PeriodKind::Month(month) => spanning(from(period.year, month), 1),
        PeriodKind::Day(day) => (day, day),
        PeriodKind::Years(to) => (from(period.year, 1), months(from(to, 1), 12)),
    }
}

#[cfg(test)]
mod tests {
    use super::days_of;
    use crate::typed::Period;

    #[test]
    fn periods_are_days() {
        let days = |text: &str| {
            let (from, to) = Period::parse(text).map(|period| days_of(period, 9)).unwrap_or_default();
            format!("{from}/{to}")
        };
        assert_eq!(days("2024"), "2024-01-01/2024-12-31");
        assert_eq!(days("2023/24"), "2023-09-01/2024-08-31");
        assert_eq!(days("2024-H2"), "2024-07-01/2024-12-31");
        assert_eq!(days("2024-Q1"), "2024-01-01/2024-03-31");
        assert_eq!(days("2024-02"), "2024-02-01/2024-02-29");
        assert_eq!(days("2024-12"), "2024-12-01/2024-12-31");
        assert_eq!(days("2024..2026"), "2024-01-01/2026-12-31");
    }
}
