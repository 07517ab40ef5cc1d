//! What a text names → a value of monitoring: the indicator, whom it is about, the period and the terms of dimensions.
#![expect(clippy::result_large_err, reason = "a name that means nothing is rare, and told at once")]

use std::ops::Range;

use super::written::{Part, Written};
use crate::diag::{Diagnostic, Place, Problem, nearest, problems};
use crate::model::Portal;
use crate::model::common::Territories;
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Key, Monitoring, PeriodAt, Slice, SliceAt, Value};
use crate::typed::{Period, Vocabulary};

/// A value with how it is to be said.
#[derive(Debug)]
pub struct Found {
    pub indicator: IndicatorAt,
    /// The period of the value.
    pub period: PeriodAt,
    pub value: Option<Value>,
    /// What a change is counted from.
    pub earlier: Option<(PeriodAt, Option<Value>)>,
    pub manner: Manner,
    /// The author's own forms of the noun after the number, in the order of CLDR.
    pub forms: Vec<String>,
    /// The noun after the words of a share: «учні», «учнів» and what stands after «none of».
    pub of: Vec<String>,
}

/// How a value is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// With the sign of the unit, else with its word.
    Usual,
    /// Without the unit.
    Number,
    /// With the word of the unit.
    Unit,
    /// «Більшість»
    ShareWords,
    /// «на 9,6 в. п. більше»
    Change,
    /// Only the period of the value.
    Period,
}

const MANNERS: &[(&str, Manner)] = &[
    ("number", Manner::Number),
    ("unit", Manner::Unit),
    ("share-words", Manner::ShareWords),
    ("change", Manner::Change),
    ("period", Manner::Period),
];

const ARGUMENTS: &[&str] = &["period", "entity", "territory", "as", "since", "forms", "of"];

/// What may be named.
pub struct Known<'a> {
    pub portal: &'a Portal,
    pub monitoring: &'a Monitoring,
    /// The place of a range of the text.
    pub place: &'a dyn Fn(Range<usize>) -> Place,
}

impl Known<'_> {
    /// Looks up what is named.
    ///
    /// # Errors
    /// The problem with the first name that means nothing.
    pub fn find(&self, written: &Written) -> Result<Found, Diagnostic> {
        let indicator = self.indicator(&written.indicator)?;
        self.check_names(written)?;
        let argument =
            |name: &str| written.arguments.iter().find(|(known, _)| known.text == name).map(|(_, part)| part);
        let manner = argument("as").map_or(Ok(Manner::Usual), |part| self.manner(part))?;
        let slice = self.slice(written)?;
        let entity = match (argument("entity"), argument("territory")) {
            (Some(_), Some(territory)) => {
                return Err(self.problem(&problems::VALUE_NOT_UNDERSTOOD, territory).with("kind", "both"));
            }
            (Some(part), None) => Some(self.entry(part)?),
            (None, Some(part)) => Some(self.territory(part)?),
            (None, None) => self.whole(indicator),
        };
        let stated = argument("period").map(|part| self.period(indicator, "period", part)).transpose()?;
        let since = argument("since").map(|part| self.period(indicator, "since", part)).transpose()?;
        let forms = |name: &str| -> Vec<String> {
            let all = argument(name).into_iter().flat_map(|part| part.text.split(';'));
            all.map(str::trim).filter(|form| !form.is_empty()).map(str::to_owned).collect()
        };
        let nothing = || {
            let problem = Diagnostic::new(&problems::NO_VALUE_TO_SAY, (self.place)(written.range.clone()));
            problem.with("value", &written.indicator.text).with("kind", "nothing")
        };
        let (Some(slice), Some(entity)) = (slice, entity) else { return Err(nothing()) };
        let value = |period: PeriodAt| self.monitoring.value(indicator, Key { slice, period, entity });
        let period = stated.or_else(|| self.latest(indicator, slice, entity)).ok_or_else(nothing)?;
        let before = since.or_else(|| self.monitoring.extent(indicator).before(period));
        let earlier = before.map(|period| (period, value(period)));
        if value(period).is_none() {
            return Err(nothing());
        }
        let (forms, of) = (forms("forms"), forms("of"));
        Ok(Found { indicator, period, value: value(period), earlier, manner, forms, of })
    }

    fn problem(&self, problem: &'static Problem, part: &Part) -> Diagnostic {
        Diagnostic::new(problem, (self.place)(part.range.clone())).with("value", &part.text)
    }

    /// A name that means nothing, with those that could be meant.
    fn unknown<'a>(&self, field: &str, part: &Part, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
        let near = nearest(&part.text, known.clone());
        let list: Vec<&str> = known.take(MOST_NAMED).collect();
        let list = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
        let problem = self.problem(&problems::VALUE_ARGUMENT_UNKNOWN, part).with("field", field);
        problem.with("known", list).with("suggestion", near.unwrap_or("none"))
    }

    fn indicator(&self, part: &Part) -> Result<IndicatorAt, Diagnostic> {
        let id = part.text.strip_prefix("indicator:").unwrap_or(&part.text);
        if let Some(at) = self.monitoring.indicators.find(id) {
            return Ok(at);
        }
        if self.portal.is_hidden(&format!("indicator:{id}")) {
            return Err(self.problem(&problems::REFERENCE_TO_DRAFT, part).with("field", "value"));
        }
        let mut known: Vec<&str> = self.monitoring.indicators.iter().map(|(_, indicator)| &*indicator.id).collect();
        known.sort_unstable();
        Err(self.problem(&problems::VALUE_OF_UNKNOWN_INDICATOR, part).near(id, known))
    }

    fn check_names(&self, written: &Written) -> Result<(), Diagnostic> {
        let dimensions = self.monitoring.dimensions.keys().map(String::as_str);
        let known: Vec<&str> = ARGUMENTS.iter().copied().chain(dimensions).collect();
        match written.arguments.iter().find(|(name, _)| !known.contains(&&*name.text)) {
            Some((name, _)) => {
                let near = nearest(&name.text, known.iter().copied()).unwrap_or("none");
                let problem = self.problem(&problems::UNKNOWN_VALUE_ARGUMENT, name);
                Err(problem.with("known", known.join(", ")).with("suggestion", near))
            }
            None => Ok(()),
        }
    }

    fn manner(&self, part: &Part) -> Result<Manner, Diagnostic> {
        let found = MANNERS.iter().find(|(word, _)| *word == part.text);
        found.map(|(_, manner)| *manner).ok_or_else(|| self.unknown("as", part, MANNERS.iter().map(|(word, _)| *word)))
    }

    /// The slice of the named terms; `None` when nothing is known of it.
    fn slice(&self, written: &Written) -> Result<Option<SliceAt>, Diagnostic> {
        let mut slice = Slice::new();
        for (name, part) in &written.arguments {
            let Some(vocabulary) = self.monitoring.dimensions.get(&name.text) else { continue };
            let terms = self.portal.vocabularies.get(vocabulary);
            if terms.and_then(|terms| terms.get(&part.text)).is_none() {
                let known: Vec<&str> = terms.into_iter().flat_map(|terms| terms.ids()).collect();
                return Err(self.unknown(&name.text, part, known.into_iter()));
            }
            slice.push((name.text.clone(), part.text.clone()));
        }
        slice.sort();
        Ok(self.monitoring.slices.find(&slice))
    }

    fn entry(&self, part: &Part) -> Result<EntityAt, Diagnostic> {
        let entities = &self.monitoring.entities;
        let id = part.text.split_once(':').map_or(&*part.text, |(_, id)| id);
        let entries = || {
            entities.iter().filter_map(|(at, entity)| match entity {
                Entity::Entry(key) => Some((at, self.portal.entry(key))),
                _ => None,
            })
        };
        let meant = |kind: &str| id == part.text || part.text.split_once(':').is_some_and(|(named, _)| named == kind);
        let found = entries().find(|(_, entry)| entry.id.as_str() == id && meant(entry.kind.name));
        found.map(|(at, _)| at).ok_or_else(|| {
            let known: Vec<&str> = entries().map(|(_, entry)| entry.id.as_str()).collect();
            self.unknown("entity", part, known.into_iter())
        })
    }

    fn territory(&self, part: &Part) -> Result<EntityAt, Diagnostic> {
        let territories = self.portal.vocabularies.get(Territories::ID);
        let ids = || territories.into_iter().flat_map(|all| all.ids());
        let place = ids().position(|id| id == part.text);
        let found = place.and_then(|place| self.monitoring.entities.at(Entity::Territory(place)));
        found.ok_or_else(|| {
            let known: Vec<&str> = ids().collect();
            self.unknown("territory", part, known.into_iter())
        })
    }

    /// A period for which the indicator has values.
    fn period(&self, indicator: IndicatorAt, field: &str, part: &Part) -> Result<PeriodAt, Diagnostic> {
        let periods = self.monitoring.cube().periods(indicator);
        let found = Period::parse(&part.text).and_then(|period| self.monitoring.period(period));
        found.filter(|period| periods.contains(period)).ok_or_else(|| {
            let known: Vec<String> =
                periods.iter().rev().map(|at| self.monitoring.periods[at.0 as usize].to_string()).collect();
            self.unknown(field, part, known.iter().map(String::as_str))
        })
    }

    /// The whole of an indicator: the narrowest territory of all its entries, else the widest that has values itself.
    fn whole(&self, indicator: IndicatorAt) -> Option<EntityAt> {
        if let Some(top) = self.monitoring.top(indicator) {
            return Some(top);
        }
        let entities = &self.monitoring.entities;
        let mut with_values: Vec<EntityAt> =
            self.monitoring.cube().of(indicator).iter().map(|(key, _)| key.entity).collect();
        with_values.sort_unstable();
        with_values.dedup();
        let is_widest = |at: &&EntityAt| {
            let mut above =
                std::iter::successors(entities.parent(**at), |at| entities.parent(*at)).take(entities.len());
            !above.any(|above| with_values.contains(&above))
        };
        let widest: Vec<&EntityAt> = with_values.iter().filter(is_widest).collect();
        (widest.len() == 1).then(|| *widest[0])
    }

    /// The last period in which something has come in, else the last one with any value.
    fn latest(&self, indicator: IndicatorAt, slice: SliceAt, entity: EntityAt) -> Option<PeriodAt> {
        let values = self.monitoring.series(indicator, slice, entity);
        let known = || values.iter().rev().filter_map(|(period, value)| Some((*period, (*value)?)));
        let reported = known().find(|(_, value)| value.is_reported());
        reported.or_else(|| known().next()).map(|(period, _)| period)
    }
}

/// The most names that a message lists.
const MOST_NAMED: usize = 12;
