//! The types that facts are made of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::lang::{Lang, Localized};

/// A text in languages. In files it is a string (in the entry's main language) or a table by language.
pub type Text = ByLanguage<String>;
/// A list of texts in languages.
pub type Texts = ByLanguage<Vec<String>>;

/// A translatable value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByLanguage<T>(pub Localized<T>);

impl<T> Default for ByLanguage<T> {
    fn default() -> Self {
        Self(Localized::default())
    }
}

impl<T> std::ops::Deref for ByLanguage<T> {
    type Target = Localized<T>;

    fn deref(&self) -> &Localized<T> {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByLanguage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let by_tag = BTreeMap::<String, T>::deserialize(deserializer)?;
        Ok(Self(by_tag.into_iter().filter_map(|(tag, value)| Some((Lang::parse(&tag)?, value))).collect()))
    }
}

impl JsonSchema for ByLanguage<String> {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-type": "text",
            "type": ["string", "object"],
            "additionalProperties": { "type": "string" },
        })
    }
}

impl JsonSchema for ByLanguage<Vec<String>> {
    fn schema_name() -> Cow<'static, str> {
        "Texts".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-type": "texts",
            "type": ["array", "object"],
            "items": { "type": "string" },
            "additionalProperties": { "type": "array", "items": { "type": "string" } },
        })
    }
}

/// What a reference may lead to: entries of one of these kinds, tried in this order.
pub trait Target {
    const KINDS: &'static [&'static str];
}

/// A reference to an entry: its id, or `kind:id` where several kinds are possible.
pub struct Ref<K> {
    written: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Ref<K> {
    /// As the author wrote it.
    pub fn written(&self) -> &str {
        &self.written
    }
}

impl<K: Target> Ref<K> {
    /// The kinds in which the id is looked up, and the id.
    pub fn candidates(&self) -> (&'static [&'static str], &str) {
        (K::KINDS, &self.written)
    }
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self { written: self.written.clone(), kind: PhantomData }
    }
}

impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.written)
    }
}

impl<'de, K> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { written: String::deserialize(deserializer)?, kind: PhantomData })
    }
}

impl<K: Target> JsonSchema for Ref<K> {
    fn schema_name() -> Cow<'static, str> {
        format!("Ref_{}", K::KINDS.join("_")).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "x-ref": K::KINDS })
    }
}

/// A list of terms: a vocabulary with its id.
pub trait Vocabulary {
    const ID: &'static str;
}

/// The id of a term of a vocabulary.
pub struct Term<V> {
    id: String,
    vocabulary: PhantomData<fn() -> V>,
}

impl<V> Term<V> {
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl<V> Clone for Term<V> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), vocabulary: PhantomData }
    }
}

impl<V> fmt::Debug for Term<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Term({})", self.id)
    }
}

impl<'de, V> Deserialize<'de> for Term<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { id: String::deserialize(deserializer)?, vocabulary: PhantomData })
    }
}

impl<V: Vocabulary> JsonSchema for Term<V> {
    fn schema_name() -> Cow<'static, str> {
        format!("Term_{}", V::ID).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "x-vocabulary": V::ID })
    }
}

/// The id of an entry or term: `a-z0-9-`, 2–64 signs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// Reads an id; `None` when it has another form.
    ///
    /// ```
    /// use lotsman::typed::Id;
    /// assert!(Id::parse("demo-lyceum-7").is_some());
    /// assert!(Id::parse("Демо ліцей").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-');
        let edges = !text.starts_with('-') && !text.ends_with('-');
        (signs && edges && (2..=64).contains(&text.len())).then(|| Self(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A type that is written as a string or a number and read by its `parse`.
macro_rules! written {
    ($name:ident, $tag:literal, $types:tt) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom(concat!("not a ", $tag)))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": $types, "x-type": $tag })
            }
        }
    };
}

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

impl Period {
    /// Reads the forms named at [`PeriodKind`]; a school year must end one year after it begins.
    pub fn parse(text: &str) -> Option<Self> {
        let year = |text: &str| (text.len() == 4).then(|| text.parse::<i16>().ok()).flatten();
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (year(from)?, year(to)?);
            return (from <= to).then_some(Self { year: from, kind: PeriodKind::Years(to) });
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
            [_, _] => PeriodKind::Month(rest.parse().ok().filter(|month| (1..=12).contains(month))?),
            _ => return None,
        };
        Some(Self { year: first, kind })
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

/// A span of ages or grades: `8-9`, `14+`, `16`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: u16,
    /// `None`: no upper end.
    pub to: Option<u16>,
}

written!(Span, "span", ["string", "integer"]);

impl Span {
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(from) = text.strip_suffix('+') {
            return from.trim().parse().ok().map(|from| Self { from, to: None });
        }
        let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
        let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        (from <= to).then_some(Self { from, to: Some(to) })
    }
}

/// A number of things as a text states it: exact, or «almost», «about», «more than», «at least».
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    pub value: f64,
    pub qualifier: Qualifier,
}

/// How exact a [`Quantity`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Exact,
    About,
    Almost,
    AtLeast,
    MoreThan,
}

written!(Quantity, "quantity", ["string", "number"]);

impl Quantity {
    /// Reads `130`, `almost 700`, `about 12,5`, `more than 1 500`, `at least 3`.
    pub fn parse(text: &str) -> Option<Self> {
        const WORDS: &[(&str, Qualifier)] = &[
            ("about ", Qualifier::About),
            ("almost ", Qualifier::Almost),
            ("at least ", Qualifier::AtLeast),
            ("more than ", Qualifier::MoreThan),
        ];
        let text = text.trim();
        let qualified = WORDS.iter().find_map(|(word, qualifier)| Some((text.strip_prefix(word)?, *qualifier)));
        let (number, qualifier) = qualified.unwrap_or((text, Qualifier::Exact));
        let digits: String = number.chars().filter(|sign| !sign.is_whitespace()).collect();
        let value: f64 = digits.replace(',', ".").parse().ok()?;
        (value.is_finite() && value >= 0.0).then_some(Self { value, qualifier })
    }
}

/// A whole http or https address.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Link(pub String);

/// The name of a file in the entry's folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct FilePath(pub String);

macro_rules! plain {
    ($name:ident, $tag:literal) => {
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "x-type": $tag })
            }
        }
    };
}

plain!(Link, "link");
plain!(FilePath, "file");
