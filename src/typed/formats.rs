//! Strings of a given form: their names in schemas, and the check of each.

use super::number::{Quantity, Span};
use super::time::{Date, Moment, Period};

/// The form of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Date,
    Moment,
    Period,
    Span,
    Quantity,
    Link,
}

impl Format {
    /// The form that a schema names in `x-type`.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "date" => Self::Date,
            "moment" => Self::Moment,
            "period" => Self::Period,
            "span" => Self::Span,
            "quantity" => Self::Quantity,
            "link" => Self::Link,
            _ => return None,
        })
    }

    /// The name, as messages use it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Period => "period",
            Self::Span => "span",
            Self::Quantity => "quantity",
            Self::Link => "link",
        }
    }

    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Date => Date::parse(text).is_some(),
            Self::Moment => Moment::parse(text).is_some(),
            Self::Period => Period::parse(text).is_some(),
            Self::Span => Span::parse(text).is_some(),
            Self::Quantity => Quantity::parse(text).is_some(),
            Self::Link => is_link(text),
        }
    }

    /// A form that would be right and means the same, if it can be guessed: `17.04.2024` is `2024-04-17`.
    pub fn mend(self, text: &str) -> Option<String> {
        match self {
            Self::Date => day_first(text),
            Self::Moment => {
                let (date, time) = text.split_once([' ', 'T', ',']).unwrap_or((text, ""));
                let date = day_first(date).or_else(|| Date::parse(date).map(|date| date.to_string()))?;
                let time = time.trim();
                let whole = if time.is_empty() { date } else { format!("{date}T{time:0>5}") };
                Moment::parse(&whole).map(|_| whole)
            }
            Self::Period => {
                let whole = text.replace(['–', '—'], "-").replace(' ', "");
                let (from, to) = whole.split_once(['-', '/'])?;
                let (from, to) = (from.parse::<u16>().ok()?, to.parse::<u16>().ok()?);
                let next = from.checked_add(1)?;
                let school = to == next || to == next % 100;
                let mended = if school { format!("{from}/{:02}", to % 100) } else { format!("{from}..{to}") };
                Period::parse(&mended).map(|_| mended)
            }
            Self::Link => {
                let bare = text.trim();
                let host = bare.split('/').next()?;
                (!bare.contains(' ') && !bare.contains("://") && host.contains('.')).then(|| format!("https://{bare}"))
            }
            Self::Span | Self::Quantity => None,
        }
    }
}

/// Whether a string is a whole http or https address.
fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !text.contains(char::is_whitespace))
}

/// `17.04.2024` or `17/04/2024` as `2024-04-17`.
fn day_first(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.trim().split(['.', '/']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let date = format!("{year:0>4}-{month:0>2}-{day:0>2}");
    Date::parse(&date).map(|date| date.to_string())
}
