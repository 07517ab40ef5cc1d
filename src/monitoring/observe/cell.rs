//! A cell becomes a value: a number, or why there is none. What cannot be right is reported and published as questioned.

use std::collections::HashMap;

use super::columns::names_of;
use super::findings::Findings;
use super::names::normal;
use crate::diag::problems;
use crate::kinds::{Dataset, Status};
use crate::model::common::Units;
use crate::model::{Portal, Term};
use crate::monitoring::indicator::{Aggregation, Indicator};
use crate::monitoring::value::Value;
use crate::numbers::{self, Number, Qualifier, Reading, Sign};
use crate::table::{self, Cell, Table};
use crate::typed::Vocabulary;

/// What must be known to read the cells of a dataset.
pub struct Reader<'a> {
    portal: &'a Portal,
    /// What the texts of cells mean, by the dataset.
    missing: HashMap<String, Status>,
}

/// How the numbers of a column are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// 12.5 means 12.5 %.
    Percent,
    PerMille,
    /// 0.125 means 12.5 %.
    Share,
    YesNo,
    Other,
}

impl<'a> Reader<'a> {
    pub fn of(portal: &'a Portal, dataset: &Dataset) -> Self {
        let missing = dataset.missing.iter().map(|(text, status)| (text.trim().to_lowercase(), *status)).collect();
        Self { portal, missing }
    }

    /// The value of a cell in a column of an indicator. A cell that holds nothing was not reported.
    pub fn value(
        &self,
        table: &Table,
        cell: Option<&Cell>,
        indicator: &Indicator,
        findings: &mut Findings<'_>,
    ) -> Value {
        let Some(cell) = cell else {
            return Value::without_number(self.missing.get("").copied().unwrap_or(Status::NotReported));
        };
        let scale = scale(indicator);
        let questioned = Value::without_number(Status::Questioned);
        match table.value(cell) {
            table::Value::Number(number) if cell.is_percent() => match scale {
                Scale::Percent => self.limited(table, cell, Value::of(rounded(number * 100.0)), indicator, findings),
                Scale::Share => self.limited(table, cell, Value::of(number), indicator, findings),
                _ => {
                    let written = format!("{} %", rounded(number * 100.0));
                    self.unit_differs(table, cell, &written, indicator, findings);
                    questioned
                }
            },
            table::Value::Number(number) if indicator.words.is_some() || scale == Scale::YesNo => {
                self.word(table, cell, &number.to_string(), indicator, findings)
            }
            table::Value::Number(number) => self.limited(table, cell, Value::of(number), indicator, findings),
            table::Value::Text(text) => self.text(table, cell, text, indicator, findings),
            table::Value::YesNo(value) => self.word(table, cell, if value { "yes" } else { "no" }, indicator, findings),
            table::Value::Date(day) => {
                let likely = format!("{}.{}", day.day(), day.month());
                findings.one(
                    &problems::DATE_IN_NUMBERS,
                    table.mark(cell),
                    &[("value", &day.to_string()), ("suggestion", &likely)],
                );
                questioned
            }
            table::Value::Moment(moment) => {
                let likely = moment.date().to_string();
                findings.one(
                    &problems::DATE_IN_NUMBERS,
                    table.mark(cell),
                    &[("value", &likely), ("suggestion", "none")],
                );
                questioned
            }
            table::Value::Error(text) => {
                findings.one(
                    &problems::NOT_A_NUMBER,
                    table.mark(cell),
                    &[("reason", "error"), ("value", text), ("known", "none")],
                );
                questioned
            }
            table::Value::Formula => {
                findings.one(&problems::FORMULA_WITHOUT_VALUE, table.mark(cell), &[]);
                questioned
            }
        }
    }

    fn text(
        &self,
        table: &Table,
        cell: &Cell,
        text: &str,
        indicator: &Indicator,
        findings: &mut Findings<'_>,
    ) -> Value {
        if let Some(status) = self.missing.get(&text.trim().to_lowercase()) {
            return Value::without_number(*status);
        }
        if indicator.words.is_some() || scale(indicator) == Scale::YesNo {
            return self.word(table, cell, text, indicator, findings);
        }
        match numbers::read(text) {
            Reading::Empty => Value::without_number(Status::NotReported),
            Reading::Sign(sign) => self.sign(table, cell, text, sign, findings),
            Reading::Number(number) => self.number(table, cell, text, &number, indicator, findings),
            Reading::Words(_) => {
                let values = [("reason", "words"), ("value", text), ("known", "none")];
                findings.one(&problems::NOT_A_NUMBER, table.mark(cell), &values);
                Value::without_number(Status::Questioned)
            }
        }
    }

    fn sign(&self, table: &Table, cell: &Cell, text: &str, sign: Sign, findings: &mut Findings<'_>) -> Value {
        Value::without_number(match sign {
            Sign::Dash => {
                findings.often(&problems::UNCLEAR_SIGN, cell.column(), text, || table.mark(cell), &[("value", text)]);
                Status::NotReported
            }
            Sign::NotReported => Status::NotReported,
            Sign::NotApplicable => Status::NotApplicable,
            Sign::Withheld => Status::Withheld,
        })
    }

    fn number(
        &self,
        table: &Table,
        cell: &Cell,
        text: &str,
        number: &Number<'_>,
        indicator: &Indicator,
        findings: &mut Findings<'_>,
    ) -> Value {
        let questioned = Value::without_number(Status::Questioned);
        let scale = scale(indicator);
        if number.ambiguous {
            let whole = text.chars().filter(char::is_ascii_digit).collect::<String>();
            let fraction = number.value.to_string();
            let values =
                [("reason", "thousand"), ("value", text), ("words", fraction.as_str()), ("number", whole.as_str())];
            findings.one(&problems::UNCLEAR_NUMBER, table.mark(cell), &values);
            return questioned;
        }
        let per_mille = number.rest.starts_with('‰');
        match (number.percent, scale) {
            (true, Scale::Percent) | (false, _) => {}
            (true, Scale::Share) => {
                let (percent, share) = (number.value.to_string(), rounded(number.value / 100.0).to_string());
                let values = [("value", text), ("percent", percent.as_str()), ("share", share.as_str())];
                findings.one(&problems::PERCENT_IN_SHARES, table.mark(cell), &values);
                return questioned;
            }
            (true, _) => {
                self.unit_differs(table, cell, text, indicator, findings);
                return questioned;
            }
        }
        let rest = number.rest.trim_matches(['(', ')', '*', '.', ' ']);
        let is_own = per_mille && scale == Scale::PerMille || self.is_of_unit(rest, &indicator.unit);
        if !rest.is_empty() && !is_own {
            if self.other_unit(rest, &indicator.unit) || per_mille {
                self.unit_differs(table, cell, text, indicator, findings);
                return questioned;
            }
            let plain = number.value.to_string();
            let values = [("reason", "words"), ("value", text), ("words", number.rest), ("number", plain.as_str())];
            findings.one(&problems::UNCLEAR_NUMBER, table.mark(cell), &values);
        }
        // A share with its sign cannot be typed as a number by a person who knows only the sign.
        if table.typed && number.qualifier == Qualifier::Exact && !number.percent && rest.is_empty() {
            findings.often(&problems::NUMBER_AS_TEXT, cell.column(), "", || table.mark(cell), &[("value", text)]);
        }
        if number.qualifier != Qualifier::Exact && indicator.aggregation == Aggregation::Sum {
            findings.often(&problems::APPROXIMATE_IN_SUM, cell.column(), "", || table.mark(cell), &[("value", text)]);
        }
        let value = Value::of(number.value).with_qualifier(number.qualifier);
        self.limited(table, cell, value, indicator, findings)
    }

    /// A value that is a word of the indicator's vocabulary: its place from the lowest, from 0.
    fn word(
        &self,
        table: &Table,
        cell: &Cell,
        text: &str,
        indicator: &Indicator,
        findings: &mut Findings<'_>,
    ) -> Value {
        let vocabulary = indicator.words.as_ref().and_then(|id| self.portal.vocabularies.get(id));
        let plain = normal(text);
        let place = match vocabulary {
            Some(all) => all.terms.iter().position(|term| names_of(term).iter().any(|name| normal(name) == plain)),
            None => yes_or_no(text),
        };
        if let Some(place) = place {
            return Value::of(f64::from(u32::try_from(place).unwrap_or(0)));
        }
        if let Reading::Sign(sign) = numbers::read(text) {
            return self.sign(table, cell, text, sign, findings);
        }
        let name = |term: &Term| term.name.iter().next().map_or_else(|| term.id.to_string(), |(_, name)| name.clone());
        let known: Vec<String> = vocabulary.map_or_else(Vec::new, |all| all.terms.iter().map(name).collect());
        let known = if known.is_empty() { "yes, no".to_owned() } else { known.join(", ") };
        let values = [("reason", "unknown"), ("value", text), ("known", known.as_str())];
        findings.one(&problems::NOT_A_NUMBER, table.mark(cell), &values);
        Value::without_number(Status::Questioned)
    }

    /// The value, unless it lies outside of what is possible.
    fn limited(
        &self,
        table: &Table,
        cell: &Cell,
        value: Value,
        indicator: &Indicator,
        findings: &mut Findings<'_>,
    ) -> Value {
        let Some(number) = value.number() else { return value };
        // Nobody counts fewer than no persons.
        let lowest = indicator.minimum.or_else(|| indicator.persons.then_some(0.0));
        let over = indicator.maximum.filter(|highest| number > *highest);
        let under = lowest.filter(|lowest| number < *lowest);
        let Some((limit, which)) = over.map(|limit| (limit, "over")).or(under.map(|limit| (limit, "under"))) else {
            return value;
        };
        let (written, limit) = (number.to_string(), limit.to_string());
        let values = [("value", written.as_str()), ("limit", &limit), ("which", which), ("indicator", &indicator.id)];
        findings.one(&problems::OUTSIDE_LIMITS, table.mark(cell), &values);
        Value::without_number(Status::Questioned)
    }

    fn unit_differs(&self, table: &Table, cell: &Cell, text: &str, indicator: &Indicator, findings: &mut Findings<'_>) {
        let values = [("value", text), ("unit", indicator.unit.as_str()), ("indicator", &indicator.id)];
        findings.one(&problems::UNIT_DIFFERS, table.mark(cell), &values);
    }

    fn is_of_unit(&self, word: &str, unit: &str) -> bool {
        let plain = normal(word);
        let term = |id: &str| self.portal.vocabularies.term(Units::ID, id);
        let is_of = |term: &Term| words_of(term).any(|known| known == plain);
        // Learners are persons too.
        let persons = term(unit).is_some_and(|own| own.persons) && term(PERSONS).is_some_and(is_of);
        persons || term(unit).is_some_and(is_of)
    }

    fn other_unit(&self, word: &str, unit: &str) -> bool {
        let plain = normal(word);
        let units = self.portal.vocabularies.get(Units::ID).map_or(&[][..], |all| &all.terms[..]);
        units.iter().any(|term| term.id.as_str() != unit && words_of(term).any(|known| known == plain))
    }
}

/// The unit of all persons.
const PERSONS: &str = "persons";

/// The plain words by which a unit is written.
fn words_of(unit: &Term) -> impl Iterator<Item = String> + '_ {
    let forms = unit.forms.iter().flat_map(|(_, forms)| forms);
    let signs = unit.sign.iter().chain(unit.name.iter()).map(|(_, word)| word);
    forms.chain(signs).map(|word| normal(word)).filter(|word| !word.is_empty())
}

fn scale(indicator: &Indicator) -> Scale {
    match indicator.unit.as_str() {
        "percent" => Scale::Percent,
        "per-mille" => Scale::PerMille,
        "ratio" => Scale::Share,
        "yes-no" if indicator.words.is_none() => Scale::YesNo,
        _ => Scale::Other,
    }
}

fn yes_or_no(text: &str) -> Option<usize> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "так" | "да" | "jā" | "true" | "1" | "+" | "є" | "есть" | "ir" => Some(1),
        "no" | "ні" | "нет" | "nē" | "false" | "0" | "немає" | "nav" => Some(0),
        _ => None,
    }
}

/// Without the dust of binary fractions: 0.07 × 100 is 7.
fn rounded(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}
