//! Tidy tables: a row per value, with columns for indicator, entity, period and value.

use std::collections::{BTreeMap, HashMap};

use super::columns::{Holds, id_of};
use super::findings::Findings;
use super::sums::stated_number;
use super::{Context, Found, Named, Observing, Sheet, Stated};
use crate::diag::{Diagnostic, problems};
use crate::monitoring::cube::{IndicatorAt, Slice, SliceAt};
use crate::monitoring::entity::EntityAt;
use crate::monitoring::observation::Observation;
use crate::table::Row;
use crate::table::layout::{Role, Summary, summary};

/// Where a tidy table keeps what a value is about.
struct Places {
    entity: u32,
    /// `None`: the table has one indicator.
    indicator: Option<u32>,
    value: u32,
}

/// Names that were looked up: a table of many rows names the same few again and again.
#[derive(Default)]
struct LookedUp {
    entities: HashMap<String, Option<Whom>>,
    indicators: HashMap<String, Option<IndicatorAt>>,
    slices: BTreeMap<Slice, SliceAt>,
}

/// Whom a row is about.
#[derive(Clone, Copy)]
enum Whom {
    Entity(EntityAt),
    /// A total: of a territory, or of all.
    Whole(Option<EntityAt>),
}

impl Observing<'_> {
    pub(super) fn tidy(
        &mut self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        of_table: Option<IndicatorAt>,
        found: &mut Found,
        findings: &mut Findings<'_>,
    ) {
        let column = |wanted: Holds| sheet.column(|holds| *holds == wanted);
        let (Some(entity), Some(value)) = (column(Holds::Entity), column(Holds::Value)) else {
            let reason = if column(Holds::Value).is_some() { "entities" } else { "value" };
            return self.not_understood(reason, sheet.head());
        };
        let places = Places { entity, indicator: column(Holds::Indicator), value };
        if places.indicator.is_none() && of_table.is_none() {
            return self.not_understood("indicators", sheet.head());
        }
        if column(Holds::Period).is_none() && sheet.period.is_none() {
            self.report.add(Diagnostic::new(&problems::NO_PERIOD, sheet.head().place()));
            return;
        }
        let start = found.observations.len();
        let mut known = LookedUp::default();
        let mut stated: Vec<Stated> = Vec::new();
        for (at, role) in &sheet.layout.rows {
            let Some(row) = sheet.table.row(*at).filter(|_| !matches!(role, Role::Header | Role::Note)) else {
                continue;
            };
            self.tidy_row(context, sheet, &places, of_table, &row, (&mut known, &mut stated), found, findings);
        }
        self.check_stated(sheet, &stated, &found.observations[start..], findings);
    }

    #[expect(clippy::too_many_arguments, reason = "a row stands between its table and what is made of it")]
    fn tidy_row(
        &mut self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        places: &Places,
        of_table: Option<IndicatorAt>,
        row: &Row<'_>,
        (known, stated): (&mut LookedUp, &mut Vec<Stated>),
        found: &mut Found,
        findings: &mut Findings<'_>,
    ) {
        let table = sheet.table;
        let Some(whom) = self.whom(context, sheet, row, places.entity, known) else { return };
        let indicator = match places.indicator {
            None => of_table,
            Some(column) => self.indicator_in(context, sheet, row, column, known),
        };
        let Some(indicator) = indicator else { return };
        let Some(parts) = self.row_parts(context, sheet, row) else { return };
        let Some(period) = parts.period.or(sheet.period) else {
            let column = sheet.column(|holds| *holds == Holds::Period).unwrap_or(places.value);
            let problem = Diagnostic::new(&problems::BROKEN_PERIOD, table.mark_at(row.number, column).place());
            return self.report.add(problem.with("value", "none"));
        };
        let slice = match known.slices.get(&parts.slice) {
            Some(slice) => *slice,
            None => {
                let slice = self.slices.place(parts.slice.clone());
                *known.slices.entry(parts.slice).or_insert(slice)
            }
        };
        let cell = row.at(places.value);
        match whom {
            // What is written of a territory counts where not all its parts are known.
            Whom::Entity(entity) | Whom::Whole(Some(entity)) => {
                let value = context.cells.value(table, cell, self.indicators.get(indicator), findings);
                let value = self.with_parts(context, sheet, row, indicator, value, findings);
                let origin = sheet.origin(row.number, places.value);
                found.observations.push(Observation { indicator, entity, period, slice, value, origin });
            }
            Whom::Whole(None) => {}
        }
        if let Whom::Whole(whole) = whom
            && self.adds_up(indicator)
            && let Some(number) = cell.and_then(|cell| stated_number(table, cell))
        {
            let (row, column) = (row.number, places.value);
            stated.push(Stated { indicator, period, slice, whole, number, row, column });
        }
    }

    fn whom(
        &self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        row: &Row<'_>,
        column: u32,
        known: &mut LookedUp,
    ) -> Option<Whom> {
        let Some(cell) = row.at(column) else {
            self.not_understood("row", sheet.table.mark_at(row.number, column));
            return None;
        };
        let text = sheet.table.text(cell);
        if let Some(known) = known.entities.get(&*text) {
            return *known;
        }
        let is_total = text == "_total" || summary(&text) == Some(Summary::Total);
        let whom = if is_total {
            Some(Whom::Whole(None))
        } else {
            match self.entity(context, || sheet.table.mark(cell), &text) {
                Some(Named::One(entity)) => Some(Whom::Entity(entity)),
                Some(Named::Territory(whole)) => Some(Whom::Whole(Some(whole))),
                _ => None,
            }
        };
        known.entities.insert(text.into_owned(), whom);
        whom
    }

    fn indicator_in(
        &self,
        context: &Context<'_>,
        sheet: &Sheet<'_>,
        row: &Row<'_>,
        column: u32,
        known: &mut LookedUp,
    ) -> Option<IndicatorAt> {
        let Some(cell) = row.at(column) else {
            self.not_understood("row", sheet.table.mark_at(row.number, column));
            return None;
        };
        let text = sheet.table.text(cell);
        if let Some(known) = known.indicators.get(&*text) {
            return *known;
        }
        let indicator = context.heads.indicator(id_of(&text)).or_else(|| context.heads.indicator(&text));
        if indicator.is_none() && !self.portal.is_hidden(&format!("indicator:{text}")) {
            let problem = Diagnostic::new(&problems::DANGLING_REFERENCE, sheet.table.mark(cell).place());
            let problem = problem.with("value", &*text).with("field", "indicator").with("expected", "indicator");
            self.report.add(problem.near(&text, self.indicators.iter().map(|(_, indicator)| indicator.id.as_str())));
        }
        known.indicators.insert(text.into_owned(), indicator);
        indicator
    }
}
