//! What ICU knows about one language: names of months, signs in numbers, lists, the alphabet.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{E, M, MD, T, YM, YMD};
use icu::datetime::input::{Date as IcuDate, Time as IcuTime};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as IcuLocale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use jiff::civil;

use crate::lang::Lang;

/// The formatters of one language. Making them is dear, using them is cheap: make one per language.
pub struct Locale {
    date: DateTimeFormatter<YMD>,
    day_month: DateTimeFormatter<MD>,
    month_year: DateTimeFormatter<YM>,
    month: DateTimeFormatter<M>,
    weekday: DateTimeFormatter<E>,
    time: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    plurals: PluralRules,
}

impl Locale {
    /// The formatters of a language; those of the root locale when ICU does not know it.
    pub fn new(lang: &Lang) -> Self {
        Self::try_new(lang.as_str())
            .or_else(|| Self::try_new("und"))
            .unwrap_or_else(|| unreachable!("the root locale is compiled in"))
    }

    fn try_new(tag: &str) -> Option<Self> {
        // English without a region is written the European way: 14 March 2026, 16:30.
        let locale: IcuLocale = (if tag == "en" { "en-GB" } else { tag }).parse().ok()?;
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        Some(Self {
            date: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?,
            day_month: DateTimeFormatter::try_new(locale.clone().into(), MD::long()).ok()?,
            month_year: DateTimeFormatter::try_new(locale.clone().into(), YM::long()).ok()?,
            month: DateTimeFormatter::try_new(locale.clone().into(), M::long()).ok()?,
            weekday: DateTimeFormatter::try_new(locale.clone().into(), E::long()).ok()?,
            time: NoCalendarFormatter::try_new(locale.clone().into(), T::hm()).ok()?,
            decimal: DecimalFormatter::try_new(locale.clone().into(), Default::default()).ok()?,
            list: ListFormatter::try_new_and(locale.clone().into(), ListFormatterOptions::default()).ok()?,
            collator: Collator::try_new(locale.clone().into(), options).ok()?,
            plurals: PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()?,
        })
    }

    /// A whole date as CLDR writes it: «17 квітня 2024 р.».
    pub fn date(&self, date: civil::Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.date.format(&date).to_string())
    }

    /// «17 квітня»
    pub fn day_month(&self, date: civil::Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.day_month.format(&date).to_string())
    }

    /// «квітень 2024 р.»
    pub fn month_year(&self, date: civil::Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.month_year.format(&date).to_string())
    }

    /// «квітень», as it stands alone
    pub fn month(&self, date: civil::Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.month.format(&date).to_string())
    }

    /// «середа»
    pub fn weekday(&self, date: civil::Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| self.weekday.format(&date).to_string())
    }

    /// «10:00»
    pub fn time(&self, time: civil::Time) -> String {
        let part = |value: i8| u8::try_from(value).unwrap_or(0);
        match IcuTime::try_new(part(time.hour()), part(time.minute()), 0, 0) {
            Ok(time) => self.time.format(&time).to_string(),
            Err(_) => time.to_string(),
        }
    }

    /// A number with the language's decimal sign and spaces: «12 345,67». At most six digits after the sign.
    pub fn number(&self, value: f64) -> String {
        let plain = format!("{value:.6}");
        let plain = plain.trim_end_matches('0').trim_end_matches('.');
        plain.parse::<Decimal>().map_or_else(|_| plain.to_owned(), |value| self.decimal.format(&value).to_string())
    }

    /// A number with so many digits after the decimal sign: «65,4».
    pub fn fixed(&self, value: f64, decimals: u8) -> String {
        let plain = format!("{:.*}", usize::from(decimals), rounded(value, decimals));
        plain.parse::<Decimal>().map_or_else(|_| plain.clone(), |value| self.decimal.format(&value).to_string())
    }

    /// Which of a word's plural forms stands with a number, counted from 0; forms stand in the order zero, one, two,
    /// few, many, other, as far as the language has them. The number is written with so many digits after its sign.
    pub fn plural(&self, value: f64, decimals: u8) -> usize {
        let plain = format!("{value:.*}", usize::from(decimals));
        let Ok(decimal) = plain.parse::<Decimal>() else { return 0 };
        let category = self.plurals.category_for(&decimal);
        self.plurals.categories().position(|known| known == category).unwrap_or(0)
    }

    /// The plural forms that the language has, by CLDR's names, in the order of their places.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        let name = |category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        self.plurals.categories().map(name).collect()
    }

    /// «а, б і в»
    pub fn list<'a>(&self, items: impl Iterator<Item = &'a str> + Clone + 'a) -> String {
        self.list.format(items).to_string()
    }

    /// The order of the language's alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }
}

fn icu_date(date: civil::Date) -> Option<IcuDate<icu::calendar::Iso>> {
    let part = |value: i8| u8::try_from(value).ok();
    IcuDate::try_new_iso(i32::from(date.year()), part(date.month())?, part(date.day())?).ok()
}

/// A number rounded to so many digits after the decimal sign; halves go away from zero. What misses a half by no more
/// than the arithmetic of computers does, as 51 / 80 * 100 misses 63.75, counts as one.
pub fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = 10_f64.powi(i32::from(decimals));
    let rounded = (value * scale * (1.0 + 4.0 * f64::EPSILON)).round() / scale;
    // A number that is rounded to nothing has no sign.
    if rounded == 0.0 { 0.0 } else { rounded }
}
