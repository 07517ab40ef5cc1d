//! Wide tables: a row per institution, a column per indicator, term or period.

use std::borrow::Cow;

use super::columns::{Holds, Values};
use super::findings::Findings;
use super::status::{with_qualifier, with_status};
use super::sums::{Sum, check, stated_number};
use super::{Context, Found, Named, Observing, Sheet, Stated, period_in};
use crate::diag::{Diagnostic, problems};
use crate::lang::Localized;
use crate::monitoring::cube::{IndicatorAt, Slice, SliceAt};
use crate::monitoring::entity::EntityAt;
use crate::monitoring::indicator::Aggregation;
use crate::monitoring::observation::Observation;
use crate::monitoring::value::Value;
use crate::table::layout::{Role, Summary, summary};
use crate::table::{Row, Table};
use crate::typed::Period;

/// A column of values with what has been added up of it.
struct Column {
    number: u32,
    indicator: IndicatorAt,
    values: Values,
    /// The slice of its values in rows that name no term.
    slice: SliceAt,
    /// Since the total before, and of all rows.
    sums: [Sum; 2],
}

/// What holds for all values of a row.
pub struct RowParts {
    pub period: Option<Period>,
    pub slice: Slice,
}

impl Observing<'_> {
    pub(super) fn wide(
        &mut self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        found: &mut Found,
        findings: &mut Findings<'_>,
    ) {
        let mut columns = self.value_columns(sheet);
        if columns.is_empty() {
            return self.not_understood("indicators", sheet.head());
        }
        let Some(entities) = sheet.column(|holds| *holds == Holds::Entity) else {
            return self.not_understood("entities", sheet.head());
        };
        let per_row = sheet.column(|holds| matches!(holds, Holds::Period)).is_some();
        let has_period = |column: &Column| column.values.period.or(sheet.period).is_some() || per_row;
        if !columns.iter().all(has_period) {
            self.report.add(Diagnostic::new(&problems::NO_PERIOD, sheet.head().place()));
            columns.retain(has_period);
        }
        let start = found.observations.len();
        let mut stated: Vec<Stated> = Vec::new();
        for (at, role) in &sheet.layout.rows {
            let Some(row) = sheet.table.row(*at) else { continue };
            match role {
                Role::Header | Role::Note | Role::Summary(Summary::Average) => continue,
                Role::Summary(Summary::Total) => {
                    self.check_totals(&row, sheet, &mut columns, per_row, findings);
                    continue;
                }
                Role::Data | Role::Lone => {}
            }
            let Some(name) = name_in(sheet.table, &row, entities) else {
                if *role == Role::Data && columns.iter().any(|column| row.at(column.number).is_some()) {
                    self.not_understood("row", sheet.table.mark_at(row.number, entities));
                }
                continue;
            };
            // A row of one text is a heading, unless it is somebody who has reported nothing.
            if *role == Role::Lone && !matches!(context.names.find(&name), Named::One(_)) {
                continue;
            }
            let named = self.entity(context, || sheet.table.mark_at(row.number, entities), &name);
            let Some(parts) = self.row_parts(context, sheet, &row) else { continue };
            match named {
                Some(Named::One(entity)) => {
                    self.row_of_values(context, sheet, &row, entity, &parts, &mut columns, found, findings);
                }
                Some(Named::Territory(whole)) => {
                    let totals = columns.iter().filter_map(|column| self.stated(sheet, &row, column, &parts, whole));
                    let totals: Vec<(Stated, Slice)> = totals.collect();
                    for (total, slice) in totals {
                        stated.push(Stated { slice: self.slices.place(slice), ..total });
                    }
                }
                // Its values are in the total of the sheet all the same.
                _ => {
                    for column in &mut columns {
                        let number = row.at(column.number).map(|cell| stated_number(sheet.table, cell));
                        column.sums.iter_mut().for_each(|sum| sum.add_stated(number));
                    }
                }
            }
        }
        self.check_stated(sheet, &stated, &found.observations[start..], findings);
    }

    fn value_columns(&mut self, sheet: &Sheet<'_>) -> Vec<Column> {
        let mut columns = Vec::new();
        for (number, holds) in &sheet.columns {
            if let Holds::Values(values) = holds
                && let Some(indicator) = values.indicator
            {
                let slice = self.slices.place(values.slice.clone());
                columns.push(Column {
                    number: *number,
                    indicator,
                    values: values.clone(),
                    slice,
                    sums: [Sum::default(); 2],
                });
            }
        }
        columns
    }

    #[expect(clippy::too_many_arguments, reason = "a row stands between its table and what is made of it")]
    fn row_of_values(
        &mut self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        row: &Row<'_>,
        entity: EntityAt,
        parts: &RowParts,
        columns: &mut [Column],
        found: &mut Found,
        findings: &mut Findings<'_>,
    ) {
        for column in columns {
            let Some(period) = column.values.period.or(parts.period).or(sheet.period) else { continue };
            let indicator = self.indicators.get(column.indicator);
            let value = context.cells.value(sheet.table, row.at(column.number), indicator, findings);
            let value = self.with_parts(context, sheet, row, column.indicator, value, findings);
            column.sums.iter_mut().for_each(|sum| sum.add(value));
            let slice = if parts.slice.is_empty() {
                column.slice
            } else {
                self.slices.place(column.values.slice.iter().chain(&parts.slice).cloned().collect())
            };
            found.observations.push(Observation {
                indicator: column.indicator,
                entity,
                period,
                slice,
                value,
                origin: sheet.origin(row.number, column.number),
            });
        }
    }

    /// The value with status, qualifier and note, where columns of the row give them.
    pub(super) fn with_parts(
        &mut self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        row: &Row<'_>,
        indicator: IndicatorAt,
        mut value: Value,
        findings: &mut Findings<'_>,
    ) -> Value {
        let is_for = |of: &Option<IndicatorAt>| of.is_none_or(|of| of == indicator);
        let mut note = Localized::default();
        for (number, holds) in &sheet.of_rows {
            let cell = row.at(*number);
            match holds {
                Holds::Status(of) if is_for(of) => value = with_status(value, sheet.table, cell, findings),
                Holds::Qualifier(of) if is_for(of) => value = with_qualifier(value, sheet.table, cell, findings),
                Holds::Note(of, lang) if is_for(of) => {
                    if let Some(cell) = cell {
                        let lang = lang.as_ref().unwrap_or(&context.entry.main);
                        note.insert(lang.clone(), sheet.table.text(cell).into_owned());
                    }
                }
                _ => {}
            }
        }
        if note.is_empty() { value } else { value.with_note(self.note(note)) }
    }

    /// The place of a note, from 1; the last note is used again for the other values of its row.
    fn note(&mut self, note: Localized<String>) -> u32 {
        if self.notes.last() != Some(&note) {
            self.notes.push(note);
        }
        u32::try_from(self.notes.len()).unwrap_or(0)
    }

    /// The period and the terms that a row names itself; `None` when one of them cannot be placed.
    pub(super) fn row_parts(&self, context: &Context<'_>, sheet: &Sheet<'_>, row: &Row<'_>) -> Option<RowParts> {
        let mut parts = RowParts { period: None, slice: Vec::new() };
        for (number, holds) in &sheet.of_rows {
            let Some(cell) = row.at(*number) else { continue };
            let text = sheet.table.text(cell);
            match holds {
                Holds::Period => match period_in(&text) {
                    Some(period) => parts.period = Some(period),
                    None => {
                        let problem = Diagnostic::new(&problems::BROKEN_PERIOD, sheet.table.mark(cell).place());
                        self.report.add(problem.with("value", &*text));
                        return None;
                    }
                },
                Holds::Dimension(dimension) if text != "_total" && summary(&text) != Some(Summary::Total) => {
                    let Some(term) = context.heads.term(dimension, &text) else {
                        let vocabulary = context.dataset.dimensions.get(dimension).unwrap_or(dimension);
                        let ids = self.portal.vocabularies.get(vocabulary);
                        let ids = ids.into_iter().flat_map(|all| all.ids());
                        let problem = Diagnostic::new(&problems::UNKNOWN_TERM, sheet.table.mark(cell).place());
                        let problem = problem.with("value", &*text).with("vocabulary", vocabulary);
                        self.report.add(problem.near(&text, ids));
                        return None;
                    };
                    parts.slice.push((dimension.clone(), term));
                }
                _ => {}
            }
        }
        Some(parts)
    }

    fn check_totals(
        &self,
        row: &Row<'_>,
        sheet: &Sheet<'_>,
        columns: &mut [Column],
        per_row: bool,
        findings: &mut Findings<'_>,
    ) {
        for column in columns {
            let cell = row.at(column.number).filter(|_| self.adds_up(column.indicator) && !per_row);
            if let Some((cell, number)) = cell.and_then(|cell| Some((cell, stated_number(sheet.table, cell)?))) {
                check(number, &column.sums, sheet.table, cell, findings);
            }
            column.sums[0] = Sum::default();
        }
    }

    /// Whether the values of entries add up to the value of their territory.
    pub(super) fn adds_up(&self, indicator: IndicatorAt) -> bool {
        let indicator = self.indicators.get(indicator);
        indicator.aggregation == Aggregation::Sum && indicator.words.is_none()
    }

    /// The total that a row of a territory states, with its slice.
    fn stated(
        &self,
        sheet: &Sheet<'_>,
        row: &Row<'_>,
        column: &Column,
        parts: &RowParts,
        whole: EntityAt,
    ) -> Option<(Stated, Slice)> {
        let number = stated_number(sheet.table, row.at(column.number)?).filter(|_| self.adds_up(column.indicator))?;
        let period = column.values.period.or(parts.period).or(sheet.period)?;
        let slice = column.values.slice.iter().chain(&parts.slice).cloned().collect();
        let slice_at = SliceAt::TOTAL;
        let (row, column_number) = (row.number, column.number);
        let (whole, indicator) = (Some(whole), column.indicator);
        Some((Stated { indicator, period, slice: slice_at, whole, number, row, column: column_number }, slice))
    }
}

/// The name in a row; a name that reaches down over several rows is theirs too.
fn name_in<'a>(table: &'a Table, row: &Row<'a>, column: u32) -> Option<Cow<'a, str>> {
    if let Some(cell) = row.at(column) {
        return Some(table.text(cell));
    }
    let covers = |area: &&crate::table::Area| {
        area.left <= column && column <= area.right && area.top < row.number && row.number <= area.bottom
    };
    let area = table.merged.iter().find(covers)?;
    let top = table.rows().find(|row| row.number == area.top)?;
    top.at(area.left).map(|cell| Cow::Owned(table.text(cell).into_owned()))
}
