//! Values of indicators in words and numbers of a language.

use super::Edition;
use crate::kinds::Status;
use crate::model::{Term, url};
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Slice, Value, unit};
use crate::strings::rounded;
use crate::typed::Qualifier;

/// A value as it is shown.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What stands in a cell or at a bar: «65,4», «майже 700», «5–9», «…».
    pub text: String,
    /// The same with the unit's sign, where it has one: «65,4 %».
    pub with_sign: String,
    /// What a screen reader reads: «65,4 відсотка», «ще не надійшло».
    pub spoken: String,
    /// The number itself; `None` for bands and where only a sign stands.
    pub number: Option<f64>,
    /// The word of the status, as styles and downloads name it.
    pub status: &'static str,
    /// What the status means, when readers should know: «попереднє значення».
    pub status_text: Option<String>,
}

/// How an entity is called, and where it is.
#[derive(Debug, Clone)]
pub struct EntityName {
    pub title: String,
    pub short: String,
    pub url: Option<String>,
    /// The language of the names, when it is not the page's.
    pub lang: Option<String>,
}

impl EntityName {
    /// A name that leads nowhere: of a period, of a term.
    pub fn plain(name: String) -> Self {
        Self { short: name.clone(), title: name, url: None, lang: None }
    }
}

impl Edition<'_> {
    /// A value of an indicator; no value at all is «not reported».
    pub fn figure(&self, indicator: IndicatorAt, value: Option<Value>) -> Figure {
        let value = value.unwrap_or_else(|| Value::without_number(Status::NotReported));
        let status = status_word(value.status);
        let status_text = (value.status != Status::Normal).then(|| self.word("value-status", status));
        let Some(number) = value.number().filter(|_| shows_number(value.status)) else {
            let text = self.t(&format!("value-sign-{}", status.replace('_', "-")));
            let spoken = status_text.clone().unwrap_or_default();
            let number = value.number().filter(|_| value.status == Status::Nil);
            return Figure { with_sign: text.clone(), text, spoken, number, status, status_text };
        };
        let plain = match value.ends() {
            Some((low, high)) => format!("{}–{}", self.digits(indicator, low), self.digits(indicator, high)),
            None => self.value_word(indicator, number).unwrap_or_else(|| self.digits(indicator, number)),
        };
        let text = self.qualified(&plain, value.qualifier);
        let sign = self.unit_sign(indicator);
        let with_sign = sign.map_or_else(|| text.clone(), |sign| format!("{text}\u{a0}{sign}"));
        let spoken = if self.value_word(indicator, number).is_some() {
            text.clone()
        } else {
            self.unit_form(indicator, value.ends().map_or(number, |(_, high)| high))
                .map_or_else(|| text.clone(), |form| format!("{text}\u{a0}{form}"))
        };
        Figure { text, with_sign, spoken, number: value.single(), status, status_text }
    }

    /// A number with the digits that the indicator has: «1 234», «65,4».
    pub fn digits(&self, indicator: IndicatorAt, number: f64) -> String {
        match self.decimals(indicator) {
            Some(decimals) => self.locale.fixed(number, decimals),
            None => self.locale.number(rounded(number, 2)),
        }
    }

    /// The digits after the decimal sign: as the indicator says, else none for whole things and one for shares.
    pub fn decimals(&self, indicator: IndicatorAt) -> Option<u8> {
        self.monitoring.indicators.get(indicator).shown_decimals()
    }

    /// «майже 700»
    fn qualified(&self, text: &str, qualifier: Qualifier) -> String {
        let key = match qualifier {
            Qualifier::Exact => return text.to_owned(),
            Qualifier::About => "quantity-about",
            Qualifier::Almost => "quantity-almost",
            Qualifier::AtLeast => "quantity-at-least",
            Qualifier::MoreThan => "quantity-more-than",
        };
        self.say(key, &[("value", text.into())])
    }

    /// The sign of the unit: «%».
    pub fn unit_sign(&self, indicator: IndicatorAt) -> Option<String> {
        let unit = unit(self.portal, self.monitoring.indicators.get(indicator))?;
        unit.sign.pick(self.chain()).map(|(sign, _)| sign.clone())
    }

    /// What the unit is called: «випускників», «відсотків».
    pub fn unit_name(&self, indicator: IndicatorAt) -> Option<String> {
        let unit = unit(self.portal, self.monitoring.indicators.get(indicator))?;
        unit.name.pick(self.chain()).map(|(name, _)| name.clone())
    }

    /// The form of the unit that stands with a number: «1 випускник», «3 випускники», «65,4 відсотка».
    pub fn unit_form(&self, indicator: IndicatorAt, number: f64) -> Option<String> {
        let unit = unit(self.portal, self.monitoring.indicators.get(indicator))?;
        let forms = unit.forms.get(self.lang())?;
        let shown = self.decimals(indicator).unwrap_or(if number.fract() == 0.0 { 0 } else { 2 });
        forms.get(self.locale.plural(number, shown)).or_else(|| forms.last()).cloned()
    }

    /// The term that a number stands for, when the values of the indicator are words: 0 is the first one.
    pub fn value_word(&self, indicator: IndicatorAt, number: f64) -> Option<String> {
        let vocabulary = self.monitoring.indicators.get(indicator).words.as_ref()?;
        if number.fract() != 0.0 || number < 0.0 {
            return None;
        }
        let terms = &self.portal.vocabularies.get(vocabulary)?.terms;
        let term = terms.iter().enumerate().find(|(at, _)| u32::try_from(*at).is_ok_and(|at| f64::from(at) == number));
        let (_, term) = term?;
        Some(term.name.pick(self.chain()).map_or_else(|| term.id.to_string(), |(name, _)| name.clone()))
    }

    /// What an indicator is called.
    pub fn indicator_title(&self, indicator: IndicatorAt) -> String {
        let entry = self.portal.entry(self.monitoring.indicators.get(indicator).key);
        entry.title(self.chain()).0.to_owned()
    }

    /// What an entity is called. The whole is «all institutions».
    pub fn entity_name(&self, at: EntityAt) -> EntityName {
        match self.monitoring.entities.entity(at) {
            Entity::Whole => {
                let title = self.t("entity-whole");
                EntityName { short: title.clone(), title, url: None, lang: None }
            }
            Entity::Territory(place) => {
                let term = self.portal.vocabularies.get("territories").and_then(|all| all.terms.get(place));
                let Some(term) = term else {
                    return EntityName { title: String::new(), short: String::new(), url: None, lang: None };
                };
                self.territory_name(term)
            }
            Entity::Entry(key) => {
                let entry = self.portal.entry(key);
                let (title, lang) = entry.title(self.chain());
                let (short, _) = entry.short(self.chain());
                EntityName {
                    title: title.to_owned(),
                    short: short.to_owned(),
                    url: Some(self.url(entry)),
                    lang: self.other(lang),
                }
            }
        }
    }

    /// What a territory is called.
    pub fn territory_name(&self, term: &Term) -> EntityName {
        let named = term.name.pick(self.chain());
        let (name, lang) = named.map_or((term.id.as_str(), self.lang()), |(name, lang)| (name.as_str(), lang));
        EntityName {
            title: name.to_owned(),
            short: name.to_owned(),
            url: Some(url::term("territories", term.id.as_str(), self.language).marked()),
            lang: self.other(lang),
        }
    }

    /// The id of the term that a territory is.
    pub fn territory_id(&self, at: EntityAt) -> Option<&str> {
        let Entity::Territory(place) = self.monitoring.entities.entity(at) else { return None };
        let terms = &self.portal.vocabularies.get("territories")?.terms;
        terms.get(place).map(|term| term.id.as_str())
    }

    /// What a slice is called: «жінки, 11 клас»; nothing for the total.
    pub fn slice_name(&self, slice: &Slice) -> String {
        let name = |(dimension, term): &(String, String)| {
            let vocabulary = self.monitoring.dimensions.get(dimension).unwrap_or(dimension);
            let term_entry = self.portal.vocabularies.term(vocabulary, term);
            let named = term_entry.and_then(|term| term.name.pick(self.chain()));
            named.map_or_else(|| term.clone(), |(name, _)| name.clone())
        };
        slice.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// Every status, in the order in which legends tell them.
pub const STATUSES: [Status; 11] = [
    Status::Normal,
    Status::Provisional,
    Status::Estimated,
    Status::Imputed,
    Status::Break,
    Status::LowReliability,
    Status::Nil,
    Status::NotReported,
    Status::NotApplicable,
    Status::Withheld,
    Status::Questioned,
];

/// The word of a qualifier, as files write it.
pub fn qualifier_word(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "exact",
        Qualifier::About => "about",
        Qualifier::Almost => "almost",
        Qualifier::AtLeast => "at_least",
        Qualifier::MoreThan => "more_than",
    }
}

/// The word of a status, as files write it.
pub fn status_word(status: Status) -> &'static str {
    match status {
        Status::Normal => "normal",
        Status::Provisional => "provisional",
        Status::Estimated => "estimated",
        Status::Imputed => "imputed",
        Status::Break => "break",
        Status::LowReliability => "low_reliability",
        Status::Nil => "nil",
        Status::NotReported => "not_reported",
        Status::NotApplicable => "not_applicable",
        Status::Withheld => "withheld",
        Status::Questioned => "questioned",
    }
}

/// Whether a number is shown with this status, or a sign in its place.
pub fn shows_number(status: Status) -> bool {
    !matches!(status, Status::Nil | Status::NotReported | Status::NotApplicable | Status::Withheld | Status::Questioned)
}
