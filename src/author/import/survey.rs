//! A look at a sheet: what each of its columns probably holds.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Head, head, unit};
use crate::kinds;
use crate::model::{Portal, Term};
use crate::monitoring::{Named, Names, normal, period_in};
use crate::numbers::{self, Reading, Sign};
use crate::table::layout::{self, Layout, Role, Summary, names_institutions, summary};
use crate::table::{Table, Value};
use crate::typed::Period;

/// What is known of the portal when a table is looked at.
pub struct Known {
    /// The ids of indicators by their plain names.
    pub indicators: BTreeMap<String, String>,
    /// Vocabulary and id of terms by their plain names.
    pub terms: BTreeMap<String, Vec<(String, String)>>,
}

/// A sheet with what its columns probably hold.
pub struct Survey<'a> {
    pub table: &'a Table,
    pub layout: Layout,
    pub columns: Vec<Looked>,
    pub period: Option<Period>,
    /// The kind whose entries the rows name.
    pub entity: String,
    /// A row per value.
    pub is_tidy: bool,
    /// An answer sheet of a form.
    pub is_form: bool,
}

/// A column and what it probably holds.
pub struct Looked {
    pub head: layout::Column,
    pub guess: Guess,
    pub counts: Counts,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Guess {
    Entity,
    Period,
    Timestamp,
    /// An indicator of the portal.
    Known(String),
    /// Numbers of something that the portal does not measure yet.
    Numbers,
    YesNo,
    /// The names of indicators, in a tidy table.
    Indicators,
    /// The numbers of a tidy table.
    Values,
    /// The terms of a vocabulary.
    Terms(String),
    /// Choices of a form; several in one cell are divided by this sign.
    Choices(Option<char>),
    Personal,
    Note,
    Words,
    Empty,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    pub filled: usize,
    pub numbers: usize,
    pub percents: usize,
    pub signs: usize,
    /// The dashes among them, as they are written.
    pub dashes: BTreeSet<String>,
    pub dates: usize,
    pub periods: usize,
    pub yes_no: usize,
    pub contacts: usize,
    /// The largest number.
    pub largest: f64,
    /// Numbers with digits behind the decimal sign.
    pub fractions: usize,
    /// Different texts, as long as there are few.
    pub texts: BTreeSet<String>,
}

/// Different texts that are kept of a column.
const MOST_TEXTS: usize = 400;
/// Texts that are few enough to be terms, or answers to one question.
const FEW: usize = 12;
/// Choices that a question may offer.
const MOST_CHOICES: usize = 30;

impl Known {
    pub fn of(portal: &Portal) -> Self {
        let mut indicators = BTreeMap::new();
        for (_, entry) in portal.of_kind("indicator").filter(|(_, entry)| entry.facts::<kinds::Indicator>().is_some()) {
            let names = entry.titles.iter().map(|(_, title)| normal(title)).chain([normal(entry.id.as_str())]);
            names.for_each(|name| {
                indicators.entry(name).or_insert_with(|| entry.id.to_string());
            });
        }
        let mut terms: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (id, vocabulary) in portal.vocabularies.listed() {
            for term in &vocabulary.terms {
                for name in names_of(term) {
                    terms.entry(normal(&name)).or_default().push((id.clone(), term.id.to_string()));
                }
            }
        }
        Self { indicators, terms }
    }

    /// The vocabulary that has all of these names as terms.
    pub fn vocabulary_of<'b>(&self, names: impl Iterator<Item = &'b str> + Clone) -> Option<String> {
        let first = names.clone().next()?;
        let candidates = self.terms.get(&normal(first))?;
        let has_all = |vocabulary: &&String| names.clone().all(|name| self.term(vocabulary, name).is_some());
        candidates.iter().map(|(vocabulary, _)| vocabulary).find(has_all).cloned()
    }

    pub fn term(&self, vocabulary: &str, name: &str) -> Option<&str> {
        let found = self.terms.get(&normal(name))?;
        found.iter().find(|(known, _)| known == vocabulary).map(|(_, id)| id.as_str())
    }
}

impl<'a> Survey<'a> {
    /// Looks at a sheet; `None` when it has no header or no rows.
    pub fn of(table: &'a Table, known: &Known, names: &[(String, Names)]) -> Option<Self> {
        let layout = Layout::recognise(table, None)?;
        if !layout.rows.iter().any(|(_, role)| *role == Role::Data) {
            return None;
        }
        let columns = layout.columns.iter().filter(|column| Some(column.number) != layout.counting);
        let mut columns: Vec<Looked> = columns
            .map(|column| {
                let counts = Counts::of(table, &layout, column.number);
                Looked { head: column.clone(), guess: Guess::Empty, counts }
            })
            .collect();
        let (entity, at) = entity(table, &layout, &columns, names);
        let is_form = columns.iter().any(|column| {
            head(&column.head.name()) == Head::Timestamp && column.counts.dates * 2 > column.counts.filled
        });
        for column in &mut columns {
            column.guess = guess(column, known, is_form);
        }
        if let Some(at) = at {
            columns[at].guess = Guess::Entity;
        }
        let is_tidy = !is_form && tidy(&mut columns, known);
        let period = period(table, &layout);
        Some(Self { table, layout, columns, period, entity, is_tidy, is_form })
    }

    pub fn column(&self, guess: &Guess) -> Option<&Looked> {
        self.columns.iter().find(|column| column.guess == *guess)
    }

    /// The rows of data.
    pub fn rows(&self) -> impl Iterator<Item = crate::table::Row<'_>> {
        data_rows(self.table, &self.layout)
    }

    /// A title above the table, or the name of the sheet.
    pub fn title(&self) -> Option<String> {
        let above = self.layout.titles.clone().filter_map(|at| self.table.row(at));
        let texts = above.flat_map(|row| row.cells).map(|cell| layout::words(&self.table.text(cell)));
        let long = texts.into_iter().find(|text| text.chars().count() > 8);
        long.or_else(|| self.table.sheet().map(str::to_owned))
    }
}

fn data_rows<'a>(table: &'a Table, layout: &'a Layout) -> impl Iterator<Item = crate::table::Row<'a>> {
    let rows = layout.rows.iter().filter(|(_, role)| matches!(role, Role::Data | Role::Lone));
    rows.filter_map(|(at, _)| table.row(*at))
}

/// The kind of entries that the rows name, and the place of the column that does.
fn entity(table: &Table, layout: &Layout, columns: &[Looked], names: &[(String, Names)]) -> (String, Option<usize>) {
    let mut best: (f64, &str, Option<usize>) = (0.0, "institution", None);
    for (at, column) in columns.iter().enumerate() {
        let cells = data_rows(table, layout).filter_map(|row| row.at(column.head.number).copied()).take(500);
        let texts: Vec<String> = cells.map(|cell| table.text(&cell).into_owned()).collect();
        for (kind, names) in names {
            let share = names.share_known(texts.iter().map(String::as_str));
            if share > best.0 {
                best = (share, kind, Some(at));
            }
        }
    }
    let called = || {
        columns.iter().position(|column| {
            let is_text = column.counts.numbers * 2 < column.counts.filled;
            is_text && names_institutions(&column.head.name()) && head(&column.head.name()) == Head::Other
        })
    };
    (best.1.to_owned(), best.2.or_else(called))
}

fn guess(column: &Looked, known: &Known, is_form: bool) -> Guess {
    let name = column.head.name();
    let counts = &column.counts;
    let most = |part: usize| part * 5 >= counts.filled * 4;
    let words = head(&name);
    if counts.filled == 0 {
        return Guess::Empty;
    }
    match words {
        Head::Timestamp => return Guess::Timestamp,
        Head::Personal if counts.numbers * 2 < counts.filled || counts.contacts > 0 => return Guess::Personal,
        _ if counts.contacts * 3 > counts.filled => return Guess::Personal,
        Head::Period if most(counts.periods) => return Guess::Period,
        _ => {}
    }
    if let Some(id) = known.indicators.get(&normal(&name)) {
        return Guess::Known(id.clone());
    }
    if words == Head::Note {
        return Guess::Note;
    }
    let texts = || counts.texts.iter().map(String::as_str);
    if most(counts.yes_no) && counts.numbers * 2 < counts.filled {
        return Guess::YesNo;
    }
    if counts.numbers > 0 && (counts.numbers + counts.signs) * 5 >= counts.filled * 3 {
        return Guess::Numbers;
    }
    if counts.texts.len() <= FEW
        && !is_form
        && let Some(vocabulary) = known.vocabulary_of(texts())
    {
        return Guess::Terms(vocabulary);
    }
    if is_form { choices(counts) } else { Guess::Words }
}

/// Whether answers are choices: few, and the same again and again. Free text is never the same.
fn choices(counts: &Counts) -> Guess {
    if counts.texts.len() <= FEW && counts.texts.len() * 2 <= counts.filled {
        return Guess::Choices(None);
    }
    for divider in [';', ','] {
        let parts = counts.texts.iter().flat_map(|text| text.split(divider).map(str::trim));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let different: BTreeSet<&str> = parts.iter().copied().collect();
        let several = parts.len() > counts.texts.len();
        if several && different.len() <= MOST_CHOICES && different.len() * 3 <= parts.len() * 2 {
            return Guess::Choices(Some(divider));
        }
    }
    Guess::Words
}

/// Marks the columns of a tidy table, if it is one.
fn tidy(columns: &mut [Looked], known: &Known) -> bool {
    let names = columns.iter().position(|column| {
        let texts = &column.counts.texts;
        let are_known = texts.iter().filter(|text| known.indicators.contains_key(&normal(text))).count();
        let called = head(&column.head.name()) == Head::Indicator;
        matches!(column.guess, Guess::Words | Guess::Terms(_))
            && !texts.is_empty()
            && (called || are_known * 5 >= texts.len() * 4)
    });
    let numbers: Vec<usize> =
        (0..columns.len()).filter(|at| matches!(columns[*at].guess, Guess::Numbers | Guess::Known(_))).collect();
    let values = numbers.iter().copied().find(|at| head(&columns[*at].head.name()) == Head::Value);
    let values = values.or_else(|| numbers.first().copied().filter(|_| numbers.len() == 1));
    match (names, values) {
        (Some(names), Some(values)) => {
            columns[names].guess = Guess::Indicators;
            columns[values].guess = Guess::Values;
            true
        }
        _ => false,
    }
}

fn period(table: &Table, layout: &Layout) -> Option<Period> {
    let titles = layout.titles.clone().rev().filter_map(|at| table.row(at));
    let of_titles = || titles.flat_map(|row| row.cells).find_map(|cell| period_in(&layout::words(&table.text(cell))));
    table.sheet().and_then(period_in).or_else(of_titles)
}

impl Counts {
    fn of(table: &Table, layout: &Layout, number: u32) -> Self {
        let mut counts = Self::default();
        for cell in data_rows(table, layout).filter_map(|row| row.at(number).copied()) {
            counts.filled += 1;
            match table.value(&cell) {
                Value::Number(number) => counts.number(number, cell.is_percent()),
                Value::Text(text) => counts.text(text),
                Value::Date(_) | Value::Moment(_) => counts.dates += 1,
                Value::YesNo(_) => counts.yes_no += 1,
                Value::Error(_) | Value::Formula => counts.signs += 1,
            }
        }
        counts
    }

    fn number(&mut self, number: f64, percent: bool) {
        self.numbers += 1;
        self.percents += usize::from(percent);
        self.fractions += usize::from(number.fract() != 0.0);
        self.largest = self.largest.max(number);
        self.periods += usize::from((1990.0..2100.0).contains(&number) && number.fract() == 0.0);
    }

    fn text(&mut self, text: &str) {
        if is_contact(text) {
            self.contacts += 1;
        }
        self.periods += usize::from(period_in(text).is_some());
        self.dates += usize::from(is_date(text));
        if is_yes_or_no(text) {
            self.yes_no += 1;
        } else {
            match numbers::read(text) {
                Reading::Number(number) => {
                    self.number(number.value, false);
                    self.percents += usize::from(number.percent);
                    return;
                }
                Reading::Sign(sign) => {
                    self.signs += 1;
                    if sign == Sign::Dash {
                        self.dashes.insert(text.trim().to_owned());
                    }
                    return;
                }
                Reading::Empty | Reading::Words(_) => {}
            }
        }
        if self.texts.len() < MOST_TEXTS {
            self.texts.insert(text.to_owned());
        }
    }
}

fn is_contact(text: &str) -> bool {
    let mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let phone = digits >= 9 && text.chars().all(|sign| sign.is_ascii_digit() || " +-()".contains(sign));
    mail || phone
}

/// `17.04.2024 10:30:00`, as answers of forms have it.
fn is_date(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['.', '/', '-']).collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_yes_or_no(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "так" | "ні" | "да" | "нет" | "jā" | "nē" | "yes" | "no" | "+" | "є" | "немає"
    )
}

fn names_of(term: &Term) -> Vec<String> {
    let synonyms = term.synonyms.iter().flat_map(|(_, all)| all.iter().cloned());
    term.name.iter().map(|(_, name)| name.clone()).chain(synonyms).chain([term.id.to_string()]).collect()
}

/// The unit of a column of numbers, and whether that is certain.
pub fn unit_of(column: &Looked) -> (&'static str, bool) {
    let counts = &column.counts;
    if column.guess == Guess::YesNo {
        return ("yes-no", true);
    }
    if counts.percents * 2 > counts.numbers {
        return ("percent", true);
    }
    // The lowest head says most: «Консультації / годин».
    let of_path = column.head.path.iter().rev().find_map(|part| unit(part));
    match of_path {
        Some("percent") if counts.largest <= 1.0 && counts.fractions > 0 => ("ratio", false),
        Some(unit) => (unit, true),
        None => ("items", false),
    }
}

/// Whom a text names, when the names of a kind are known.
pub fn unknown_names<'a>(survey: &Survey<'a>, names: &Names) -> Vec<(String, Vec<String>)> {
    let Some(column) = survey.column(&Guess::Entity) else { return Vec::new() };
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut unknown = Vec::new();
    for row in survey.rows().filter(|row| row.cells.len() > 1) {
        let Some(cell) = row.at(column.head.number) else { continue };
        let text = survey.table.text(cell).into_owned();
        if summary(&text) != Some(Summary::Total) && names.find(&text) == Named::Unknown && seen.insert(text.clone()) {
            let near = names.nearest(&text).into_iter().map(|(shown, _)| shown.to_owned()).collect();
            unknown.push((text, near));
        }
    }
    unknown
}
