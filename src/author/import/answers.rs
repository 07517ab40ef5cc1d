//! The answer sheet of a form: choices are counted per institution, free text and whoever answered stay outside.

use std::collections::{BTreeMap, BTreeSet};

use super::mapping::{Column, Mapping, Part};
use super::survey::{Guess, Known, Looked, Survey};
use super::words::{PERSONS, unit};
use super::written::csv;
use crate::numbers::{self, Reading};
use crate::table::{Row, Value};
use crate::typed::{Period, PeriodKind};

/// The file of the counts.
pub const ANSWERS: &str = "answers.csv";

/// The heads of the table of counts, as tidy tables have them.
const HEADS: [&str; 3] = ["entity", "indicator", "value"];

/// Counts the answers; the table that comes out, or `None` when no column says whom an answer is about.
pub fn count(survey: &Survey<'_>, mapping: &mut Mapping<'_>, known: &Known) -> Option<String> {
    let entity = survey.column(&Guess::Entity)?.head.number;
    let mut who: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let rows: Vec<_> = survey.rows().collect();
    for (at, row) in rows.iter().enumerate() {
        if let Some(cell) = row.at(entity) {
            who.entry(survey.table.text(cell).into_owned()).or_default().push(at);
        }
    }
    let several = who.values().any(|rows| rows.len() > 1);
    let answers = Answers { survey, rows, who, several };
    let mut counted: Vec<Vec<String>> = vec![HEADS.map(str::to_owned).to_vec()];
    if several {
        let title = mapping.messages.word("import-answers", &[]);
        let (id, _) = mapping.indicator_of(&title, "persons", None, known);
        counted.extend(answers.who.iter().map(|(name, rows)| vec![name.clone(), id.clone(), rows.len().to_string()]));
    }
    for column in &survey.columns {
        answers.count_column(column, mapping, known, &mut counted);
    }
    if several {
        mapping.doubt("import-doubt-several", &[]);
    }
    for (head, role) in HEADS.iter().zip(["entity", "indicator", "value"]) {
        mapping.columns.push(Column { header: (*head).to_owned(), role: Some(role), ..Column::default() });
    }
    let period = year_of(survey);
    if let Some(period) = period {
        mapping.doubt("import-doubt-year", &[("period", period.to_string())]);
    }
    mapping.parts.push(Part {
        file: ANSWERS.to_owned(),
        sheet: None,
        header_row: 1,
        header_rows: 1,
        period: survey.period.or(period),
        layout: Some("tidy"),
        indicator: None,
    });
    Some(csv(&counted))
}

/// The answers of a form by whom they are about.
struct Answers<'a> {
    survey: &'a Survey<'a>,
    rows: Vec<Row<'a>>,
    /// The places of their rows, by name.
    who: BTreeMap<String, Vec<usize>>,
    /// Whether anybody has answered more than once.
    several: bool,
}

impl Answers<'_> {
    /// What the answers to one question come to, a row for each name and indicator.
    fn count_column(&self, column: &Looked, mapping: &mut Mapping<'_>, known: &Known, counted: &mut Vec<Vec<String>>) {
        let cell = |at: &usize| {
            let cell = self.rows.get(*at).and_then(|row| row.at(column.head.number));
            cell.map(|cell| self.survey.table.value(cell))
        };
        match &column.guess {
            Guess::YesNo if !self.several => {
                let id = mapping.indicator(&column.head.name(), column, known);
                for (name, rows) in &self.who {
                    let answer = rows.iter().find_map(cell).map(|value| value.text().into_owned());
                    counted.extend(answer.map(|answer| vec![name.clone(), id.clone(), answer]));
                }
            }
            Guess::Choices(_) | Guess::YesNo => {
                let divider = if let Guess::Choices(divider) = column.guess { divider } else { None };
                for option in options(column, divider) {
                    let title = format!("{} – {option}", column.head.name());
                    let unit = if self.several { "persons" } else { "yes-no" };
                    let (id, _) = mapping.indicator_of(&title, unit, (!self.several).then_some("none"), known);
                    for (name, rows) in &self.who {
                        let chosen = |value: Value<'_>| parts(&value.text(), divider).any(|part| part == option);
                        let number = rows.iter().filter_map(cell).filter(|value| chosen(*value)).count();
                        counted.push(vec![name.clone(), id.clone(), number.to_string()]);
                    }
                }
            }
            Guess::Numbers | Guess::Known(_) => {
                let title = column.head.name();
                let (id, is_new) = if self.several {
                    // A mean of persons is no count of persons.
                    let unit = unit(&title).filter(|unit| !PERSONS.contains(unit) && *unit != "percent");
                    mapping.indicator_of(&title, unit.unwrap_or("points"), Some("mean"), known)
                } else {
                    (mapping.indicator(&title, column, known), false)
                };
                if is_new {
                    mapping.doubt("import-doubt-mean", &[("value", title)]);
                }
                for (name, rows) in &self.who {
                    let numbers: Vec<f64> = rows.iter().filter_map(cell).filter_map(number).collect();
                    if let Some(mean) = mean(&numbers) {
                        counted.push(vec![name.clone(), id.clone(), mean.to_string()]);
                    }
                }
            }
            Guess::Personal => mapping.doubt("import-doubt-personal", &[("value", column.head.name())]),
            Guess::Words | Guess::Note | Guess::Terms(_) => {
                mapping.doubt("import-doubt-free-text", &[("value", column.head.name())]);
            }
            _ => {}
        }
    }
}

/// The choices of a question, in the order of their letters.
fn options(column: &Looked, divider: Option<char>) -> BTreeSet<String> {
    let texts = column.counts.texts.iter();
    texts.flat_map(|text| parts(text, divider).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The choices in one answer.
fn parts(text: &str, divider: Option<char>) -> impl Iterator<Item = &str> {
    text.split(move |sign| Some(sign) == divider).map(str::trim).filter(|part| !part.is_empty())
}

fn number(value: Value<'_>) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number),
        Value::Text(text) => match numbers::read(text) {
            Reading::Number(number) => Some(number.value),
            _ => None,
        },
        _ => None,
    }
}

fn mean(numbers: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "answers are few")]
    let count = numbers.len() as f64;
    (!numbers.is_empty()).then(|| (numbers.iter().sum::<f64>() / count * 100.0).round() / 100.0)
}

/// The year in which most answers came in.
fn year_of(survey: &Survey<'_>) -> Option<Period> {
    let column = survey.column(&Guess::Timestamp)?.head.number;
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    for row in survey.rows() {
        let Some(cell) = row.at(column) else { continue };
        let year = match survey.table.value(cell) {
            Value::Date(day) => Some(day.year()),
            Value::Moment(moment) => Some(moment.year()),
            Value::Text(text) => {
                let day = text.split([' ', 'T']).next().unwrap_or_default();
                day.split(['.', '/', '-']).find(|part| part.len() == 4).and_then(|year| year.parse().ok())
            }
            _ => None,
        };
        if let Some(year) = year {
            *years.entry(year).or_default() += 1;
        }
    }
    let (year, _) = years.into_iter().max_by_key(|(_, count)| *count)?;
    Some(Period { year, kind: PeriodKind::Year })
}
