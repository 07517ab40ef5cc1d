//! Indicators with everything they refer to looked up, in an order in which each comes after those it is made from.

use std::collections::{BTreeSet, HashMap};

use super::cube::IndicatorAt;
use super::formula::{Formula, FormulaError};
use crate::diag::{Diagnostic, Report, problems};
use crate::kinds::{self, Aggregate, Direction};
use crate::model::common::Units;
use crate::model::{Entry, EntryKey, Portal, Term};
use crate::typed::{Period, Ref, Vocabulary};

/// An indicator as monitoring works with it; its words are in its entry.
#[derive(Debug, Clone)]
pub struct Indicator {
    pub key: EntryKey,
    pub id: String,
    /// The id of its unit.
    pub unit: String,
    pub decimals: Option<u8>,
    pub direction: Direction,
    pub aggregation: Aggregation,
    /// How it is made from others.
    pub formula: Option<Formula<IndicatorAt>>,
    /// The persons behind a share or mean that is collected as such.
    pub base: Option<IndicatorAt>,
    /// Whether it counts persons, so that small values are protected.
    pub persons: bool,
    /// The vocabulary whose terms are its values, from the lowest.
    pub words: Option<String>,
    /// The periods from which on values cannot be compared with earlier ones.
    pub breaks: Vec<Period>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
}

impl Indicator {
    /// Whether values are means or quotients, which have digits after the decimal sign even where whole things are
    /// counted.
    pub fn is_averaged(&self) -> bool {
        matches!(self.aggregation, Aggregation::Mean | Aggregation::WeightedMean(_) | Aggregation::Formula)
    }

    /// Whether the value of a territory is the sum of its parts.
    pub fn adds_up(&self) -> bool {
        let sums = |formula: &Formula<IndicatorAt>| formula.signed_sum().is_some();
        self.formula.as_ref().map_or(self.aggregation == Aggregation::Sum, sums)
    }

    /// Whether values of the later period cannot be compared with those of the earlier one.
    pub fn is_broken_between(&self, earlier: Period, later: Period) -> bool {
        self.breaks.iter().any(|period| earlier < *period && *period <= later)
    }

    /// The digits after the decimal sign: as the author says, else one for shares, means and quotients; `None` for as
    /// many as are needed, up to two.
    pub fn shown_decimals(&self) -> Option<u8> {
        let is_share = matches!(&*self.unit, "percent" | "per-mille");
        self.decimals.or_else(|| (is_share || self.is_averaged() && !self.adds_up()).then_some(1))
    }
}

/// How values of entries become the value of a territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregation {
    /// They are added up. A stock is added up as well: it is its periods that are not.
    Sum,
    Mean,
    /// The mean by the weights of another indicator.
    WeightedMean(IndicatorAt),
    /// The expression is worked out anew from the totals of its parts.
    Formula,
    Max,
    /// There is no value of a territory.
    None,
}

/// All indicators of a portal.
#[derive(Debug, Clone, Default)]
pub struct Indicators {
    pub all: Vec<Indicator>,
    places: HashMap<String, IndicatorAt>,
    /// The derived ones, each after those it is made from; those that go in circles are not among them.
    pub derived: Vec<IndicatorAt>,
}

impl Indicators {
    /// Looks everything up; expressions that cannot be worked out are reported.
    pub fn of(portal: &Portal, report: &Report) -> Self {
        let mut indicators = Self::default();
        for (key, entry) in portal.of_kind("indicator") {
            let Some(facts) = entry.facts::<kinds::Indicator>() else { continue };
            let Ok(at) = u16::try_from(indicators.all.len()) else { break };
            indicators.places.insert(entry.id.to_string(), IndicatorAt(at));
            indicators.all.push(plain(portal, key, entry, facts));
        }
        let known = Lookup { portal, places: &indicators.places, report };
        let found: Vec<_> = indicators.all.iter().map(|indicator| known.parts(portal.entry(indicator.key))).collect();
        for (indicator, parts) in indicators.all.iter_mut().zip(found) {
            (indicator.formula, indicator.aggregation, indicator.base) = parts;
        }
        indicators.put_in_order(portal, report);
        indicators
    }

    pub fn find(&self, id: &str) -> Option<IndicatorAt> {
        self.places.get(id).copied()
    }

    pub fn get(&self, at: IndicatorAt) -> &Indicator {
        &self.all[at.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (IndicatorAt, &Indicator)> {
        (0..).map(IndicatorAt).zip(&self.all)
    }

    fn put_in_order(&mut self, portal: &Portal, report: &Report) {
        let mut open: Vec<IndicatorAt> =
            self.iter().filter(|(_, indicator)| indicator.formula.is_some()).map(|(at, _)| at).collect();
        let mut done: BTreeSet<IndicatorAt> = self.iter().map(|(at, _)| at).filter(|at| !open.contains(at)).collect();
        loop {
            let ready = |at: &IndicatorAt| self.parts(*at).iter().all(|part| done.contains(part));
            let (next, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(ready);
            open = rest;
            if next.is_empty() {
                break;
            }
            done.extend(&next);
            self.derived.extend(next);
        }
        for at in open {
            let entry = portal.entry(self.get(at).key);
            let problem = Diagnostic::new(&problems::CYCLIC_DERIVATION, place(entry, "derive"));
            let parts: Vec<String> = self.parts(at).iter().map(|part| self.get(*part).id.clone()).collect();
            report.add(problem.with("value", entry.id.as_str()).with("parts", parts.join(", ")));
            self.all[at.0 as usize].formula = None;
        }
    }

    /// The indicators that somebody has to collect for this one: itself, or what it is derived from in the end.
    pub fn collected(&self, at: IndicatorAt) -> BTreeSet<IndicatorAt> {
        let mut found = BTreeSet::new();
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            let parts = self.parts(at);
            open.extend(parts.iter().filter(|part| !found.contains(*part)));
            found.insert(at);
        }
        found
    }

    /// The indicators that a derived one is made from.
    pub fn parts(&self, at: IndicatorAt) -> BTreeSet<IndicatorAt> {
        self.get(at).formula.as_ref().map(Formula::indicators).unwrap_or_default()
    }
}

/// The unit of an indicator.
pub fn unit<'a>(portal: &'a Portal, indicator: &Indicator) -> Option<&'a Term> {
    portal.vocabularies.term(Units::ID, &indicator.unit)
}

fn plain(portal: &Portal, key: EntryKey, entry: &Entry, facts: &kinds::Indicator) -> Indicator {
    let unit = portal.vocabularies.term(Units::ID, facts.unit.id());
    let persons = facts.suppress.unwrap_or_else(|| unit.is_some_and(|unit| unit.persons));
    Indicator {
        key,
        id: entry.id.to_string(),
        unit: facts.unit.id().to_owned(),
        decimals: facts.decimals,
        direction: facts.direction,
        aggregation: Aggregation::Sum,
        formula: None,
        base: None,
        persons,
        words: facts.words.clone().filter(|id| portal.vocabularies.get(id).is_some()),
        breaks: facts.breaks.iter().map(|one| one.period).collect(),
        minimum: facts.minimum,
        maximum: facts.maximum,
    }
}

struct Lookup<'a> {
    portal: &'a Portal,
    places: &'a HashMap<String, IndicatorAt>,
    report: &'a Report,
}

impl Lookup<'_> {
    fn parts(&self, entry: &Entry) -> (Option<Formula<IndicatorAt>>, Aggregation, Option<IndicatorAt>) {
        let Some(facts) = entry.facts::<kinds::Indicator>() else {
            return (None, Aggregation::None, None);
        };
        self.check_words(entry, facts);
        let named = |reference: &Option<Ref<kinds::Indicator>>| self.find(reference.as_ref()?.written());
        let base = named(&facts.base);
        let formula = match (&facts.derive, facts.aggregate) {
            (Some(text), _) => self.formula(entry, text),
            (None, Aggregate::Share) => match (named(&facts.numerator), named(&facts.denominator)) {
                (Some(numerator), Some(denominator)) => Some(self.share(facts, numerator, denominator)),
                (numerator, denominator) => {
                    let problem = Diagnostic::new(&problems::AGGREGATE_WITHOUT_PARTS, place(entry, "aggregate"));
                    let parts = [("numerator", numerator), ("denominator", denominator)];
                    let missing = parts.into_iter().filter(|(_, at)| at.is_none()).map(|(field, _)| field);
                    let missing: Vec<&str> = missing.collect();
                    self.report.add(problem.with("value", "share").with("field", missing.join(", ")));
                    None
                }
            },
            _ => None,
        };
        let aggregation = match facts.aggregate {
            _ if formula.is_some() => Aggregation::Formula,
            Aggregate::Sum | Aggregate::Last => Aggregation::Sum,
            Aggregate::Mean => Aggregation::Mean,
            Aggregate::WeightedMean => match named(&facts.weight) {
                Some(weight) => Aggregation::WeightedMean(weight),
                None => {
                    let problem = Diagnostic::new(&problems::AGGREGATE_WITHOUT_PARTS, place(entry, "aggregate"));
                    self.report.add(problem.with("value", "weighted_mean").with("field", "weight"));
                    Aggregation::None
                }
            },
            Aggregate::Max => Aggregation::Max,
            Aggregate::Share | Aggregate::None => Aggregation::None,
        };
        (formula, aggregation, base)
    }

    fn find(&self, written: &str) -> Option<IndicatorAt> {
        self.places.get(written.strip_prefix("indicator:").unwrap_or(written)).copied()
    }

    fn share(
        &self,
        facts: &kinds::Indicator,
        numerator: IndicatorAt,
        denominator: IndicatorAt,
    ) -> Formula<IndicatorAt> {
        use super::formula::Operation::{Divide, Multiply};
        let operation = |operation, left, right| Formula::Operation(operation, Box::new(left), Box::new(right));
        let share = operation(Divide, Formula::Indicator(numerator), Formula::Indicator(denominator));
        match facts.unit.id() {
            "percent" => operation(Multiply, share, Formula::Number(100.0)),
            "per-mille" => operation(Multiply, share, Formula::Number(1000.0)),
            _ => share,
        }
    }

    fn formula(&self, entry: &Entry, text: &str) -> Option<Formula<IndicatorAt>> {
        let parsed = match Formula::parse(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let (kind, detail) = match error {
                    FormulaError::Unexpected(what) => ("unexpected", what),
                    FormulaError::Unfinished => ("unfinished", String::new()),
                    FormulaError::TooLong => ("too-long", String::new()),
                };
                let problem = Diagnostic::new(&problems::BROKEN_EXPRESSION, place(entry, "derive"));
                self.report.add(problem.with("value", text).with("kind", kind).with("detail", detail));
                return None;
            }
        };
        let resolved = parsed.resolve(&|id| self.find(id));
        resolved.map_err(|unknown| self.report_unknown(entry, &unknown)).ok()
    }

    fn report_unknown(&self, entry: &Entry, id: &str) {
        if self.portal.is_hidden(&format!("indicator:{id}")) {
            return;
        }
        let mut known: Vec<&str> = self.places.keys().map(String::as_str).collect();
        known.sort_unstable();
        let problem = Diagnostic::new(&problems::DANGLING_REFERENCE, place(entry, "derive")).with("value", id);
        self.report.add(problem.with("field", "derive").with("expected", "indicator").near(id, known));
    }

    fn check_words(&self, entry: &Entry, facts: &kinds::Indicator) {
        if let Some(vocabulary) = facts.words.as_ref().filter(|id| self.portal.vocabularies.get(id).is_none()) {
            let problem = Diagnostic::new(&problems::NO_VOCABULARY, place(entry, "words"));
            self.report.add(problem.with("value", vocabulary).with("vocabulary", vocabulary));
        }
    }
}

fn place(entry: &Entry, field: &str) -> crate::diag::Place {
    entry.node.get(field).map_or_else(|| entry.mark.place(), crate::typed::Node::place)
}
