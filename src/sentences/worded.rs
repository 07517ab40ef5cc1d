//! A value in the words of a sentence: «майже 700 учнів», «більше половини учнів», «на 9,6 в. п. більше».

use super::found::{Found, Manner};
use crate::kinds::Status;
use crate::monitoring::{Change, Comparison, IndicatorAt, Obstacle, Value};
use crate::output::Edition;
use crate::typed::Qualifier;

/// What stands in a sentence.
pub struct Worded {
    pub words: String,
    /// The number that is said.
    pub number: Option<f64>,
}

/// Why a value cannot be said as it was asked for, as texts of messages tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsaid {
    /// There is a sign in the place of a number.
    NoNumber(Status),
    /// It is not a share.
    NotAShare,
    /// There is no earlier period.
    NothingEarlier,
    NotComparable(Obstacle),
}

impl Unsaid {
    /// The word by which texts of messages tell reasons apart.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoNumber(Status::Withheld) => "withheld",
            Self::NoNumber(Status::NotApplicable) => "not-applicable",
            Self::NoNumber(Status::Questioned) => "questioned",
            Self::NoNumber(_) => "not-reported",
            Self::NotAShare => "not-a-share",
            Self::NothingEarlier => "nothing-earlier",
            Self::NotComparable(Obstacle::Break) => "break",
            Self::NotComparable(Obstacle::OtherPeriod) => "other-period",
            Self::NotComparable(_) => "inexact",
        }
    }
}

/// Says a value; where there is no number to say, its reason.
pub fn words(edition: &Edition<'_>, found: &Found) -> Result<Worded, Unsaid> {
    if found.manner == Manner::Period {
        let period = edition.monitoring.periods[found.period.0 as usize];
        return Ok(Worded { words: edition.dates().period(period), number: None });
    }
    if found.manner == Manner::Change {
        return change(edition, found);
    }
    let value = found.value.unwrap_or_else(|| Value::without_number(Status::NotReported));
    // In a sentence nothing is a number like others: «0 учнів».
    let value = if value.status == Status::Nil { Value::of(0.0) } else { value };
    let is_sign =
        matches!(value.status, Status::NotReported | Status::NotApplicable | Status::Withheld | Status::Questioned);
    if is_sign || value.number().is_none() {
        return Err(Unsaid::NoNumber(value.status));
    }
    if found.manner == Manner::ShareWords {
        return share(edition, found, value);
    }
    let figure = edition.figure(found.indicator, Some(value));
    let own = own_form(edition, found, value.ends().map_or(value.number(), |(_, high)| Some(high)));
    let words = match (found.manner, own) {
        (Manner::Number, _) => figure.text,
        (_, Some(form)) => format!("{}\u{a0}{form}", figure.text),
        (Manner::Unit, None) => figure.spoken,
        (_, None) if edition.unit_sign(found.indicator).is_some() => figure.with_sign,
        (_, None) => figure.spoken,
    };
    Ok(Worded { words, number: figure.number.map(|number| as_shown(edition, found.indicator, number)) })
}

/// A number with no more digits than readers see: more could tell about single persons.
fn as_shown(edition: &Edition<'_>, indicator: IndicatorAt, number: f64) -> f64 {
    let step = 10_f64.powi(i32::from(edition.decimals(indicator).unwrap_or(2)));
    (number * step).round() / step
}

/// The author's own form of the noun that stands with a number.
fn own_form<'a>(edition: &Edition<'_>, found: &'a Found, number: Option<f64>) -> Option<&'a str> {
    let number = number?;
    let decimals = edition.decimals(found.indicator).unwrap_or(if number.fract() == 0.0 { 0 } else { 2 });
    let form = found.forms.get(edition.locale.plural(number, decimals)).or_else(|| found.forms.last());
    form.map(String::as_str)
}

fn change(edition: &Edition<'_>, found: &Found) -> Result<Worded, Unsaid> {
    let (before, old) = found.earlier.ok_or(Unsaid::NothingEarlier)?;
    let period = |at: crate::monitoring::PeriodAt| edition.monitoring.periods[at.0 as usize];
    let indicator = edition.monitoring.indicators.get(found.indicator);
    let decimals = edition.decimals(found.indicator);
    let (old, new) = ((period(before), old), (period(found.period), found.value));
    let comparison = Comparison::of(indicator, old, new, decimals.unwrap_or(2));
    let Some(difference) = comparison.difference else {
        return Err(match comparison.change {
            Change::NotComparable(Obstacle::NoNumber(status)) => Unsaid::NoNumber(status),
            Change::NotComparable(obstacle) => Unsaid::NotComparable(obstacle),
            _ => Unsaid::NotComparable(Obstacle::Inexact),
        });
    };
    if difference == 0.0 {
        return Ok(Worded { words: edition.t("sentence-same"), number: Some(0.0) });
    }
    let mut words = edition.digits(found.indicator, difference.abs());
    let mut kind = "count";
    if comparison.about {
        words = edition.say("quantity-about", &[("value", words.into())]);
    }
    if let Some(form) = own_form(edition, found, Some(difference.abs())) {
        words = format!("{words}\u{a0}{form}");
    } else if indicator.unit == "percent" {
        kind = "points";
        words = edition.say("sentence-points", &[("value", words.into())]);
    } else if let Some(sign) = edition.unit_sign(found.indicator) {
        words = format!("{words}\u{a0}{sign}");
    }
    let key = if difference > 0.0 { "sentence-more" } else { "sentence-less" };
    Ok(Worded { words: edition.say(key, &[("value", words.into()), ("kind", kind.into())]), number: Some(difference) })
}

fn share(edition: &Edition<'_>, found: &Found, value: Value) -> Result<Worded, Unsaid> {
    edition.whole_of_share(found.indicator).ok_or(Unsaid::NotAShare)?;
    // Of «more than 60 %» and of bands it is not known how much they are.
    let open = matches!(value.qualifier, Qualifier::AtLeast | Qualifier::MoreThan);
    let number = value.single().filter(|_| !open).ok_or(Unsaid::NotComparable(Obstacle::Inexact))?;
    let word = edition.share_word(found.indicator, number).ok_or(Unsaid::NotAShare)?;
    let words = match found.of.as_slice() {
        [] => edition.t(&format!("share-{word}")),
        [first, rest @ ..] => {
            let second = rest.first().unwrap_or(first);
            let third = rest.get(1).unwrap_or(second);
            let nouns =
                [("noun", first.as_str().into()), ("of", second.as_str().into()), ("among", third.as_str().into())];
            edition.say(&format!("share-{word}-of"), &nouns)
        }
    };
    Ok(Worded { words, number: Some(as_shown(edition, found.indicator, number)) })
}
