//! From a look at sheets to a mapping: which column is which indicator, term or period; what the portal must learn first;
//! and every doubt on the way.

use std::collections::{BTreeMap, BTreeSet};

use super::survey::{Guess, Known, Looked, Survey, unit_of};
use super::words::{is_mean, names_semester};
use crate::diag::Messages;
use crate::lang::Lang;
use crate::monitoring::{normal, period_in};
use crate::strings::slug;
use crate::table::layout::{Summary, summary};
use crate::typed::{Id, Period, PeriodKind};

/// An indicator that the portal does not have yet.
#[derive(Debug, Clone)]
pub struct NewIndicator {
    pub id: String,
    pub title: String,
    pub unit: &'static str,
    /// How values of institutions become those of territories; `None` is the usual sum.
    pub aggregate: Option<&'static str>,
    pub made: Option<Made>,
}

/// From which indicators another is made.
#[derive(Debug, Clone, PartialEq)]
pub enum Made {
    Share { numerator: String, denominator: String },
    Sum(String, String),
}

/// A column as `dataset.toml` describes it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    pub header: String,
    pub indicator: Option<String>,
    pub role: Option<&'static str>,
    pub dimension: Option<String>,
    /// Dimension and term.
    pub terms: Vec<(String, String)>,
    pub period: Option<Period>,
}

/// A table as `dataset.toml` describes it.
#[derive(Debug, Clone)]
pub struct Part {
    pub file: String,
    pub sheet: Option<String>,
    pub header_row: u32,
    pub header_rows: u32,
    pub period: Option<Period>,
    pub layout: Option<&'static str>,
    pub indicator: Option<String>,
}

/// What was found, and what is doubtful about it.
pub struct Mapping<'a> {
    pub messages: &'a Messages,
    pub main: &'a Lang,
    pub indicators: Vec<NewIndicator>,
    pub columns: Vec<Column>,
    pub dimensions: BTreeMap<String, String>,
    pub parts: Vec<Part>,
    /// The dashes that stand among numbers.
    pub dashes: BTreeSet<String>,
    pub doubts: Vec<String>,
    /// Heads of columns that must not be copied: they tell of persons.
    pub personal: BTreeSet<String>,
    /// Every id of an indicator that is taken.
    pub taken: BTreeSet<String>,
}

impl<'a> Mapping<'a> {
    /// Nothing yet; `taken` are the ids of indicators that exist.
    pub fn new(messages: &'a Messages, main: &'a Lang, taken: BTreeSet<String>) -> Self {
        Self {
            messages,
            main,
            indicators: Vec::new(),
            columns: Vec::new(),
            dimensions: BTreeMap::new(),
            parts: Vec::new(),
            dashes: BTreeSet::new(),
            doubts: Vec::new(),
            personal: BTreeSet::new(),
            taken,
        }
    }

    /// Adds what a sheet holds.
    pub fn add(&mut self, survey: &Survey<'_>, known: &Known, file: &str) {
        let first = survey.layout.columns.first();
        let header: Vec<u32> =
            survey.layout.header.clone().filter_map(|at| survey.table.row(at)).map(|row| row.number).collect();
        let mut part = Part {
            file: file.to_owned(),
            sheet: survey.table.sheet().map(str::to_owned),
            header_row: header.first().copied().or(first.map(|first| first.row)).unwrap_or(1),
            header_rows: header.last().zip(header.first()).map_or(1, |(last, first)| last - first + 1),
            period: survey.period,
            layout: survey.is_tidy.then_some("tidy"),
            indicator: None,
        };
        let groups = self.groups(survey, known);
        for column in &survey.columns {
            self.column(survey, column, known, &groups, &mut part);
        }
        let per_row = survey.column(&Guess::Period).is_some();
        let per_column = self.columns.iter().any(|column| column.period.is_some());
        if part.period.is_none() && !per_row && !per_column {
            let sheet = part.sheet.clone().unwrap_or_else(|| "none".to_owned());
            self.doubt("import-doubt-period", &[("sheet", sheet)]);
        }
        if let Some(Period { year, kind: PeriodKind::SchoolYear }) = part.period
            && [survey.title().as_deref(), survey.table.sheet()].into_iter().flatten().any(names_semester)
        {
            let next = year + 1;
            let values = [
                ("period", format!("{year}/{:02}", next % 100)),
                ("first", format!("{year}-H2")),
                ("second", format!("{next}-H1")),
            ];
            self.doubt("import-doubt-semester", &values);
        }
        self.parts.push(part);
    }

    fn column(
        &mut self,
        survey: &Survey<'_>,
        column: &Looked,
        known: &Known,
        groups: &BTreeMap<String, String>,
        part: &mut Part,
    ) {
        let header = column.head.name();
        let mut line = Column { header: header.clone(), ..Column::default() };
        let value = [("value", header.clone())];
        self.dashes.extend(column.counts.dashes.iter().cloned());
        match &column.guess {
            Guess::Entity => line.role = Some("entity"),
            Guess::Period | Guess::Timestamp if survey.is_tidy || column.guess == Guess::Period => {
                line.role = Some("period");
            }
            Guess::Indicators => {
                line.role = Some("indicator");
                self.names_of_indicators(column, known);
            }
            Guess::Values => line.role = Some("value"),
            Guess::Known(id) => line.indicator = Some(id.clone()),
            Guess::Terms(vocabulary) => {
                line.dimension = Some(vocabulary.clone());
                self.dimensions.insert(vocabulary.clone(), vocabulary.clone());
            }
            Guess::Numbers | Guess::YesNo => self.numbers(survey, column, known, groups, &mut line, part),
            Guess::Personal => {
                line.role = Some("ignore");
                self.personal.insert(header.clone());
                self.doubt("import-doubt-personal", &value);
            }
            Guess::Note | Guess::Words | Guess::Choices(_) => {
                line.role = Some("ignore");
                self.doubt("import-doubt-words", &value);
            }
            Guess::Empty => line.role = Some("ignore"),
            Guess::Timestamp | Guess::Period => line.role = Some("ignore"),
        }
        let is_new = self.columns.iter().all(|known| known.header != line.header);
        if is_new {
            self.columns.push(line);
        }
    }

    /// A column of numbers: of one period, of one term, or of an indicator of its own.
    fn numbers(
        &mut self,
        survey: &Survey<'_>,
        column: &Looked,
        known: &Known,
        groups: &BTreeMap<String, String>,
        line: &mut Column,
        part: &mut Part,
    ) {
        let mut rest: Vec<&str> = Vec::new();
        for head in &column.head.path {
            let above = line.period.is_none().then(|| period_in(head)).flatten();
            match above {
                Some(period) => line.period = Some(period),
                None => rest.push(head),
            }
        }
        if rest.is_empty() {
            // A head that is only a period: all numbers of the sheet measure one thing.
            let title = survey.title().unwrap_or_else(|| column.head.name());
            let id = self.indicator(&title, column, known);
            part.layout = Some("matrix");
            part.indicator = Some(id.clone());
            line.indicator = Some(id);
            return;
        }
        let top = rest[..rest.len() - 1].join(" / ");
        if let (Some(vocabulary), Some(last)) = (groups.get(&top), rest.last()) {
            let id = self.indicator(&top, column, known);
            line.indicator = Some(id);
            if let Some(term) = known.term(vocabulary, last) {
                line.terms.push((vocabulary.clone(), term.to_owned()));
                self.dimensions.insert(vocabulary.clone(), vocabulary.clone());
            }
            return;
        }
        let title = if rest.len() > 1 {
            format!("{}: {}", rest[..rest.len() - 1].join(", "), rest[rest.len() - 1])
        } else {
            rest[0].to_owned()
        };
        line.indicator = Some(self.indicator(&title, column, known));
    }

    /// The groups of a joined head whose lower heads are terms of one vocabulary, or «total».
    fn groups(&mut self, survey: &Survey<'_>, known: &Known) -> BTreeMap<String, String> {
        let mut below: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for column in survey.columns.iter().filter(|column| matches!(column.guess, Guess::Numbers)) {
            let path: Vec<&String> = column.head.path.iter().filter(|part| period_in(part).is_none()).collect();
            if let [top @ .., last] = &path[..]
                && !top.is_empty()
            {
                let top: Vec<&str> = top.iter().map(|part| part.as_str()).collect();
                below.entry(top.join(" / ")).or_default().push((*last).clone());
            }
        }
        let mut groups = BTreeMap::new();
        let mut alike: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for (top, heads) in below {
            let terms = || heads.iter().map(String::as_str).filter(|head| summary(head) != Some(Summary::Total));
            match known.vocabulary_of(terms()) {
                Some(vocabulary) => {
                    groups.insert(top, vocabulary);
                }
                None if heads.len() > 1 => alike.entry(heads).or_default().push(top),
                None => {}
            }
        }
        for (heads, tops) in alike.into_iter().filter(|(_, tops)| tops.len() > 1) {
            self.doubt("import-doubt-dimension", &[("heads", heads.join(", ")), ("tops", tops.join(", "))]);
        }
        groups
    }

    /// The id of an indicator with this title: one of the portal, one that was just found, or a new one.
    pub fn indicator(&mut self, title: &str, column: &Looked, known: &Known) -> String {
        let (unit, certain) = unit_of(column);
        let is_mean = || column.head.path.iter().any(|part| is_mean(part));
        let aggregate = match unit {
            "percent" | "ratio" | "yes-no" => Some("none"),
            "points" => Some("mean"),
            _ if is_mean() => Some("mean"),
            _ => None,
        };
        let (id, is_new) = self.indicator_of(title, unit, aggregate, known);
        if is_new && !certain {
            self.doubt("import-doubt-unit", &[("value", title.to_owned()), ("unit", unit.to_owned())]);
        }
        if is_new && matches!(unit, "percent" | "ratio") {
            self.doubt("import-doubt-share", &[("value", title.to_owned())]);
        }
        if is_new && aggregate == Some("mean") {
            self.doubt("import-doubt-average", &[("value", title.to_owned())]);
        }
        id
    }

    /// The id of an indicator by its title, and whether it is new.
    pub fn indicator_of(
        &mut self,
        title: &str,
        unit: &'static str,
        aggregate: Option<&'static str>,
        known: &Known,
    ) -> (String, bool) {
        if let Some(id) = known.indicators.get(&normal(title)) {
            return (id.clone(), false);
        }
        if let Some(found) = self.indicators.iter().find(|one| normal(&one.title) == normal(title)) {
            return (found.id.clone(), false);
        }
        let id = free_id(&slug(title, self.main), "indicator", &self.taken);
        self.taken.insert(id.clone());
        self.indicators.push(NewIndicator { id: id.clone(), title: title.to_owned(), unit, aggregate, made: None });
        (id, true)
    }

    /// The indicators that a tidy table names and the portal does not have.
    fn names_of_indicators(&mut self, column: &Looked, known: &Known) {
        for title in &column.counts.texts {
            let unit = super::words::unit(title);
            let aggregate = match unit {
                Some("percent") => Some("none"),
                Some("points") => Some("mean"),
                _ => is_mean(title).then_some("mean"),
            };
            let (_, is_new) = self.indicator_of(title, unit.unwrap_or("items"), aggregate, known);
            if is_new && unit.is_none() {
                self.doubt("import-doubt-unit", &[("value", title.clone()), ("unit", "items".to_owned())]);
            }
        }
    }

    /// What an indicator is made of, found out afterwards.
    pub fn make(&mut self, id: &str, made: Made) {
        let Some(one) = self.indicators.iter_mut().find(|one| one.id == id) else { return };
        let title = one.title.clone();
        let name = |id: &str, all: &[NewIndicator]| {
            all.iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.title.clone())
        };
        let (key, first, second) = match &made {
            Made::Share { numerator, denominator } => {
                one.aggregate = Some("share");
                ("import-doubt-share-of", numerator, denominator)
            }
            Made::Sum(first, second) => ("import-doubt-sum-of", first, second),
        };
        one.made = Some(made.clone());
        let values = [
            ("value", title.clone()),
            ("first", name(first, &self.indicators)),
            ("second", name(second, &self.indicators)),
        ];
        let unknown = self.messages.word("import-doubt-share", &[("value", title)]);
        self.doubts.retain(|doubt| *doubt != unknown);
        self.doubt(key, &values);
    }

    pub fn doubt(&mut self, key: &str, values: &[(&'static str, String)]) {
        let words = self.messages.word(key, values);
        if !self.doubts.contains(&words) {
            self.doubts.push(words);
        }
    }
}

/// An id made of words, short enough and not taken.
pub fn free_id(wanted: &str, otherwise: &str, taken: &BTreeSet<String>) -> String {
    let mut short: String = wanted.chars().take(LONGEST_ID).collect();
    if short.len() < wanted.len()
        && let Some((whole, _)) = short.rsplit_once('-')
    {
        short = whole.to_owned();
    }
    let base = if Id::parse(&short).is_some() { short } else { otherwise.to_owned() };
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(base)
}

/// Signs of an id that is still read at a glance; ids may have 64.
const LONGEST_ID: usize = 48;
