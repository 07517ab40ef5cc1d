//! The values of a dataset in one period: headline numbers, tables by function, heat tables.

use std::collections::BTreeSet;

use tera::Value as View;

use super::{FIGURES, Subject};
use crate::kinds::Status;
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Key, PeriodAt, SliceAt, Value};
use crate::output::indicator::overview;
use crate::output::view::{DataTable, TableRow, view};

/// More columns than this are told apart by the functions of their indicators.
const COLUMNS: usize = 8;
/// More rows than this are too much for a page: then it shows territories.
pub(super) const ROWS: usize = 500;

/// The rows of a page.
pub(super) struct Rows {
    pub entities: Vec<EntityAt>,
    /// How many entities there are, when the page cannot show them all.
    pub of: Option<usize>,
}

impl Subject<'_> {
    /// The values of the whole for the first indicators.
    pub(super) fn figures(&self, period: PeriodAt) -> Vec<View> {
        let edition = self.edition;
        let figure = |at: &IndicatorAt| {
            let top = edition.monitoring.top(*at)?;
            let value = self.value(*at, period, top)?;
            value.number().filter(|_| value.status != Status::Nil)?;
            let figure = edition.figure(*at, Some(value));
            let entry = edition.portal.entry(edition.monitoring.indicators.get(*at).key);
            let (title, lang) = entry.title(edition.chain());
            let place = edition.entity_name(top);
            Some(view! {
                "value" => figure.with_sign,
                "spoken" => figure.spoken,
                "title" => title,
                "lang" => edition.other(lang),
                "url" => edition.url(entry),
                "place" => place.short,
                "place_lang" => place.lang,
                "status" => figure.status_text,
            })
        };
        self.indicators.iter().filter_map(figure).take(FIGURES).collect()
    }

    /// The tables of a period: entities by indicators, one table for each function when there are many indicators.
    pub(super) fn tables(&self, period: PeriodAt) -> Vec<View> {
        let in_heat = self.in_heat(period);
        let shown = |at: &&IndicatorAt| !in_heat.contains(at) && self.has_values(**at, period);
        let indicators: Vec<IndicatorAt> = self.indicators.iter().filter(shown).copied().collect();
        let name = self.period_name(period);
        let rows = self.rows(period);
        let mut tables = Vec::new();
        for (title, part) in self.parts(indicators) {
            let id = format!("values-{}", tables.len() + 1);
            tables.push(self.edition.table(&self.table(id, format!("{title}, {name}"), &part, &rows, period)));
        }
        tables
    }

    fn table(&self, id: String, caption: String, part: &[IndicatorAt], rows: &Rows, period: PeriodAt) -> DataTable {
        let edition = self.edition;
        let row = |entity: &EntityAt, total: bool| TableRow {
            name: edition.entity_name(*entity),
            group: self.territory(*entity),
            total,
            cells: part.iter().map(|at| edition.cell(*at, self.value(*at, period, *entity))).collect(),
        };
        let mut all: Vec<TableRow> = rows.entities.iter().map(|entity| row(entity, false)).collect();
        if let Some(top) = self.top().filter(|top| !rows.entities.contains(top)) {
            all.push(TableRow { group: None, ..row(&top, true) });
        }
        DataTable {
            id,
            caption,
            about: rows.of.map(|of| edition.say("dataset-too-many", &[("count", of.into())])),
            rows_are: self.rows_are(rows),
            groups_are: Some(edition.t("dataset-territory")),
            columns: part.iter().map(|at| self.edition.indicator_column(*at)).collect(),
            rows: all,
            heat: false,
        }
    }

    /// What the rows of a table are.
    fn rows_are(&self, rows: &Rows) -> String {
        let is_entry = |at: &EntityAt| matches!(self.edition.monitoring.entities.entity(*at), Entity::Entry(_));
        match rows.entities.iter().any(is_entry) {
            true => self.edition.t(&format!("kind-{}", self.facts.entity)),
            false => self.edition.t("dataset-territory"),
        }
    }

    /// The indicators in parts of which each makes a table, with what the part is called.
    fn parts(&self, indicators: Vec<IndicatorAt>) -> Vec<(String, Vec<IndicatorAt>)> {
        let edition = self.edition;
        if indicators.len() <= COLUMNS {
            let whole = (edition.t("dataset-values"), indicators);
            return if whole.1.is_empty() { Vec::new() } else { vec![whole] };
        }
        let key = |at: IndicatorAt| edition.monitoring.indicators.get(at).key;
        let mut groups: Vec<(usize, Vec<IndicatorAt>)> = Vec::new();
        for at in indicators {
            let place = overview::function_of(edition, key(at));
            match groups.iter_mut().find(|(known, _)| *known == place) {
                Some((_, group)) => group.push(at),
                None => groups.push((place, vec![at])),
            }
        }
        groups.sort_by_key(|(place, _)| *place);
        let mut parts = Vec::new();
        for (_, group) in groups {
            let function = group.first().and_then(|at| overview::function_view(edition, key(*at)));
            let name = function.as_ref().and_then(|function| function.get_from_path("name")?.as_str());
            let title = name.map_or_else(|| edition.t("dataset-other-indicators"), str::to_owned);
            let count = group.len().div_ceil(COLUMNS);
            // Parts of one size are easier to read than a full one and a rest.
            for (at, part) in group.chunks(group.len().div_ceil(count)).enumerate() {
                let numbered = || format!("{title} ({}/{count})", at + 1);
                parts.push((if count > 1 { numbered() } else { title.clone() }, part.to_vec()));
            }
        }
        parts
    }

    /// The heat tables of a period: entities by terms of a dimension, or by several indicators with the same words.
    pub(super) fn heat(&self, period: PeriodAt) -> Vec<View> {
        let rows = self.rows(period).entities;
        let tables = self.edition.heat_tables(&self.indicators, &rows, period, &self.facts.entity);
        tables.iter().map(|table| self.edition.table(table)).collect()
    }

    /// The indicators that heat tables show.
    fn in_heat(&self, period: PeriodAt) -> BTreeSet<IndicatorAt> {
        self.edition.heat_groups(&self.indicators, period).into_iter().flat_map(|group| group.indicators()).collect()
    }

    /// The entities of a period in the order of their list; territories, when there are too many entries.
    pub(super) fn rows(&self, period: PeriodAt) -> Rows {
        let edition = self.edition;
        let entities = &edition.monitoring.entities;
        let coverage = self.source.coverage.get(&period);
        let mut found: BTreeSet<EntityAt> = coverage.into_iter().flat_map(|one| one.came.keys().copied()).collect();
        for at in &self.indicators {
            let values = edition.monitoring.cube().at(*at, SliceAt::TOTAL, period).iter().map(|(key, _)| key.entity);
            found.extend(values.filter(|at| self.is_of_kind(*at)));
        }
        let count = found.len();
        if count <= ROWS {
            return Rows { entities: edition.entities_in_order(found), of: None };
        }
        let above: BTreeSet<EntityAt> = found.iter().filter_map(|at| entities.parent(*at)).collect();
        let rows = if above.len() > 1 { above } else { found };
        Rows { entities: edition.entities_in_order(rows).into_iter().take(ROWS).collect(), of: Some(count) }
    }

    fn is_of_kind(&self, at: EntityAt) -> bool {
        let Entity::Entry(key) = self.edition.monitoring.entities.entity(at) else { return false };
        self.edition.portal.entry(key).kind.name == self.facts.entity
    }

    /// The name of the territory in which an entry lies.
    fn territory(&self, at: EntityAt) -> Option<String> {
        let above = self.edition.monitoring.entities.parent(at)?;
        let is_territory = matches!(self.edition.monitoring.entities.entity(above), Entity::Territory(_));
        is_territory.then(|| self.edition.entity_name(above).short)
    }

    /// The whole that most indicators have a value for.
    fn top(&self) -> Option<EntityAt> {
        let tops = self.indicators.iter().filter_map(|at| self.edition.monitoring.top(*at));
        let mut counted: Vec<(EntityAt, usize)> = Vec::new();
        for top in tops {
            match counted.iter_mut().find(|(known, _)| *known == top) {
                Some((_, count)) => *count += 1,
                None => counted.push((top, 1)),
            }
        }
        counted.into_iter().max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at))).map(|(at, _)| at)
    }

    pub(super) fn has_values(&self, at: IndicatorAt, period: PeriodAt) -> bool {
        !self.edition.monitoring.cube().at(at, SliceAt::TOTAL, period).is_empty()
    }

    /// A value, or why there is none.
    pub(super) fn value(&self, at: IndicatorAt, period: PeriodAt, entity: EntityAt) -> Option<Value> {
        Some(self.edition.monitoring.told(at, Key { slice: SliceAt::TOTAL, period, entity }))
    }
}
