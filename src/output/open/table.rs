//! The table that people read: a row per institution and period, a column per indicator and slice, in their language.

use super::extract::Extract;
use super::resource::{kind, numbers, slice_name};
use crate::kinds::Status;
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Key, PeriodAt, SliceAt, Value};
use crate::output::view::{Edition, shows_number, status_word};
use crate::typed::{Period, PeriodKind, Qualifier};

/// A cell of the table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Words(String),
    Number(Number),
}

/// A number with the way it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub value: f64,
    pub decimals: Option<u8>,
    pub qualifier: Qualifier,
    /// Something about it stands in the notes: it is provisional, estimated …
    pub marked: bool,
}

/// The table of an extract in a language.
pub struct Table<'a> {
    edition: &'a Edition<'a>,
    extract: &'a Extract<'a>,
    columns: Vec<(IndicatorAt, SliceAt, String)>,
    /// The periods in which each indicator has values.
    periods: Vec<(IndicatorAt, Vec<PeriodAt>)>,
    entities: Vec<EntityAt>,
}

/// The columns in front of the values: whom, of which kind, in which territory, when.
const LEADING: [&str; 4] = ["data-column-entity", "data-column-kind", "data-column-territory", "data-column-period"];

impl<'a> Table<'a> {
    pub fn new(edition: &'a Edition<'a>, extract: &'a Extract<'a>) -> Self {
        let mut columns = Vec::new();
        for indicator in &extract.indicators {
            let title = edition.indicator_title(*indicator);
            let unit = edition.unit_sign(*indicator).or_else(|| edition.unit_name(*indicator));
            let unit = unit.map(|unit| format!(", {unit}")).unwrap_or_default();
            for slice in extract.slices(*indicator) {
                let name = slice_name(extract, *slice, edition.chain());
                let name = if name.is_empty() { String::new() } else { format!(" — {name}") };
                columns.push((*indicator, *slice, format!("{title}{name}{unit}")));
            }
        }
        let cube = extract.monitoring.cube();
        let periods = extract.indicators.iter().map(|indicator| (*indicator, cube.periods(*indicator))).collect();
        let mut entities: Vec<EntityAt> = extract.entities().into_iter().collect();
        let name = |at: &EntityAt| extract.name(*at, edition.chain());
        let rank = |at: &EntityAt| match extract.monitoring.entities.entity(*at) {
            Entity::Entry(_) => 0,
            Entity::Territory(_) => 1,
            Entity::Whole => 2,
        };
        let names: std::collections::HashMap<EntityAt, String> = entities.iter().map(|at| (*at, name(at))).collect();
        entities.sort_by(|a, b| {
            rank(a).cmp(&rank(b)).then_with(|| edition.locale.compare(&names[a], &names[b])).then_with(|| a.cmp(b))
        });
        Self { edition, extract, columns, periods, entities }
    }

    /// Rows without the headings, at most.
    pub fn height(&self) -> usize {
        self.entities.len() * self.extract.periods.len()
    }

    pub fn headings(&self) -> Vec<String> {
        let mut headings: Vec<String> = LEADING.iter().map(|word| self.edition.t(word)).collect();
        headings.extend(self.columns.iter().map(|(_, _, heading)| heading.clone()));
        headings.push(self.edition.t("data-column-notes"));
        headings
    }

    /// The rows one after the other, with the notes of their values at the end.
    pub fn each_row(&self, take: &mut dyn FnMut(&[Cell])) {
        let chain = self.edition.chain();
        for entity in &self.entities {
            for period in &self.extract.periods {
                if !self.has_row(*entity, *period) {
                    continue;
                }
                let above = self.extract.monitoring.entities.parent(*entity);
                let above = above.filter(|above| self.extract.territory(*above).is_some());
                let mut row = vec![
                    Cell::Words(self.extract.name(*entity, chain)),
                    Cell::Words(self.kind_name(*entity)),
                    Cell::Words(above.map_or_else(String::new, |above| self.extract.name(above, chain))),
                    Cell::Words(period_text(self.edition, self.extract.monitoring.periods[period.0 as usize])),
                ];
                let mut notes = Vec::new();
                for (indicator, slice, heading) in &self.columns {
                    let key = Key { slice: *slice, period: *period, entity: *entity };
                    row.push(self.cell(*indicator, key, heading, &mut notes));
                }
                row.push(Cell::Words(notes.join("; ")));
                take(&row);
            }
        }
    }

    /// Territories stand only where something is added up for them.
    fn has_row(&self, entity: EntityAt, period: PeriodAt) -> bool {
        let cube = self.extract.monitoring.cube();
        let has = |(indicator, slice, _): &(IndicatorAt, SliceAt, String)| {
            cube.get(*indicator, Key { slice: *slice, period, entity }).is_some()
        };
        self.extract.is_expected(entity) || self.columns.iter().any(has)
    }

    fn kind_name(&self, entity: EntityAt) -> String {
        match kind(self.extract, entity) {
            word @ ("whole" | "territory") => self.edition.t(&format!("data-kind-{word}")),
            kind => self.edition.t(&format!("kind-{kind}")),
        }
    }

    fn cell(&self, indicator: IndicatorAt, key: Key, heading: &str, notes: &mut Vec<String>) -> Cell {
        let Some(value) = self.extract.monitoring.cube().get(indicator, key) else {
            return Cell::Words(self.missing(indicator, key));
        };
        // Nearly all values are plain numbers.
        if let Some(number) =
            value.single().filter(|_| is_plain(value) && self.extract.indicator(indicator).words.is_none())
        {
            return Cell::Number(Number {
                value: self.extract.rounded(indicator, number),
                decimals: self.edition.decimals(indicator),
                qualifier: Qualifier::Exact,
                marked: false,
            });
        }
        let figure = self.edition.figure(indicator, Some(value));
        let note = self.extract.note(value, self.edition.chain());
        let status = figure.status_text.filter(|_| shows_number(value.status));
        let about: Vec<String> = status.into_iter().chain((!note.is_empty()).then(|| note.to_owned())).collect();
        let qualified = value.qualifier != Qualifier::Exact;
        if qualified || !about.is_empty() {
            let about = about.join(", ");
            notes.push(match (qualified, about.is_empty()) {
                (true, true) => format!("{heading}: {}", figure.text),
                (true, false) => format!("{heading}: {} ({about})", figure.text),
                (false, _) => format!("{heading}: {about}"),
            });
        }
        let single = value.single().filter(|_| shows_number(value.status) || value.status == Status::Nil);
        match single {
            Some(number) if self.edition.value_word(indicator, number).is_none() => Cell::Number(Number {
                value: numbers(self.extract, indicator, value).0.unwrap_or(number),
                decimals: self.edition.decimals(indicator),
                qualifier: value.qualifier,
                marked: shows_number(value.status) && value.status != Status::Normal,
            }),
            _ if shows_number(value.status) => Cell::Words(figure.text),
            _ => Cell::Words(self.status(value)),
        }
    }

    /// Why there is no value at all.
    fn missing(&self, indicator: IndicatorAt, key: Key) -> String {
        let collected = self.periods.iter().any(|(at, periods)| *at == indicator && periods.contains(&key.period));
        if !collected {
            return self.edition.t("data-not-collected");
        }
        if self.extract.is_not_added_up(indicator, key.entity) {
            return self.edition.t("data-not-added-up");
        }
        self.status(Value::without_number(Status::NotReported))
    }

    fn status(&self, value: Value) -> String {
        self.edition.word("value-status", status_word(value.status))
    }
}

fn is_plain(value: Value) -> bool {
    value.status == Status::Normal && value.qualifier == Qualifier::Exact && value.note() == 0
}

/// A period as it stands in a cell: years in short form, all else in words, so that no spreadsheet program takes
/// «2024-05» for a day.
pub fn period_text(edition: &Edition<'_>, period: Period) -> String {
    match period.kind {
        PeriodKind::Year | PeriodKind::SchoolYear => period.to_string(),
        _ => edition.dates().period(period),
    }
}
