//! The map of tiles: each territory that has a place on it in the vocabulary, with a value, and the same as a table.

use tera::Value as View;

use super::figure::EntityName;
use super::table::{DataTable, TableCell, TableColumn, TableRow};
use super::{Edition, view};
use crate::chart;
use crate::kinds::Status;
use crate::model::Term;
use crate::model::common::Territories;
use crate::monitoring::{Entity, IndicatorAt, Key, PeriodAt, SliceAt, Value};
use crate::typed::Vocabulary;

/// A territory of the map with what is told of it.
struct Place<'a> {
    term: &'a Term,
    name: EntityName,
    value: chart::Value,
    cell: TableCell,
}

/// What the map and its table are called.
struct Titles {
    id: String,
    heading: String,
    column: TableColumn,
}

impl<'a> Edition<'a> {
    /// The map of an indicator's values in a period. Nothing when fewer than two territories have both a tile and a value.
    pub fn tile_map(&self, indicator: IndicatorAt, period: PeriodAt) -> Option<View> {
        let monitoring = self.monitoring;
        let value = |at: usize| {
            let entity = monitoring.entities.at(Entity::Territory(at))?;
            monitoring.value(indicator, Key { slice: SliceAt::TOTAL, period, entity })
        };
        let tiled: Vec<(&Term, Option<Value>)> = self.tiled().map(|(at, term)| (term, value(at))).collect();
        if tiled.iter().filter(|(_, value)| value.is_some()).count() < 2 {
            return None;
        }
        let place = |(term, value): (&'a Term, Option<Value>)| {
            // Where there is no institution, nothing can be missing.
            let value = value.or_else(|| Some(Value::without_number(Status::NotApplicable)));
            let (drawn, cell) = (self.drawn(indicator, value), self.cell(indicator, value));
            Place { term, name: self.territory_name(term), value: drawn, cell }
        };
        let places: Vec<Place<'_>> = tiled.into_iter().map(place).collect();
        let name = self.dates().period(monitoring.periods[period.0 as usize]);
        let titles = Titles {
            id: format!("map-{}", monitoring.indicators.get(indicator).id),
            heading: format!("{}, {name}", self.indicator_title(indicator)),
            column: self.indicator_column(indicator),
        };
        Some(self.with_axis(indicator, |axis| self.map(titles, axis, &places)))
    }

    /// The map of all territories with the number of entries in each. Nothing when fewer than two have a tile.
    pub fn counted_map(&self, heading: &str, column: &str, count: &dyn Fn(&Term) -> usize) -> Option<View> {
        let places: Vec<Place<'_>> = self
            .tiled()
            .map(|(_, term)| {
                let count = u32::try_from(count(term)).map_or(0.0, f64::from);
                let text = self.locale.number(count);
                let cell = TableCell { sort: Some(count), ..TableCell::words(text.clone()) };
                Place { term, name: self.territory_name(term), value: chart::Value::exact(count, text), cell }
            })
            .collect();
        if places.len() < 2 {
            return None;
        }
        let format = |number: f64, decimals: u8| self.locale.fixed(number, decimals);
        let axis = chart::Axis { includes: &[], decimals: 0, format: &format, unit: "" };
        let column = TableColumn { title: column.to_owned(), numbers: true, ..TableColumn::default() };
        Some(self.map(Titles { id: "map".to_owned(), heading: heading.to_owned(), column }, &axis, &places))
    }

    /// The territories with a tile, by their places in the vocabulary.
    fn tiled(&self) -> impl Iterator<Item = (usize, &'a Term)> {
        let terms = self.portal.vocabularies.get(Territories::ID).into_iter().flat_map(|all| &all.terms);
        terms.enumerate().filter(|(_, term)| term.tile.is_some())
    }

    fn map(&self, titles: Titles, axis: &chart::Axis<'_>, places: &[Place<'_>]) -> View {
        let tile = |place: &Place<'_>| chart::Tile {
            label: chart::Label { text: place.name.title.clone(), href: place.name.url.clone() },
            short: String::new(),
            at: place.term.tile.map_or((0, 0), |(column, row)| (i64::from(column), i64::from(row))),
            value: place.value.clone(),
        };
        let tiles: Vec<chart::Tile> = places.iter().map(tile).collect();
        let known = places.iter().map(|place| (place.name.title.as_str(), &place.value));
        let range = self.range_words(known, axis.unit).unwrap_or_default();
        let frame = chart::Frame { id: &titles.id, title: &titles.heading, description: &range };
        let drawing = chart::tile_map(&frame, axis, &tiles);
        let row = |place: &Place<'_>| TableRow {
            name: place.name.clone(),
            group: None,
            total: false,
            cells: vec![place.cell.clone()],
        };
        let table = DataTable {
            id: format!("{}-table", titles.id),
            caption: titles.heading.clone(),
            about: None,
            rows_are: self.t("dataset-territory"),
            groups_are: None,
            columns: vec![titles.column],
            rows: places.iter().map(row).collect(),
            heat: false,
        };
        view! {
            "heading" => titles.heading,
            "range" => range,
            "drawing" => View::safe_string(&drawing),
            "table" => self.table(&table),
        }
    }
}
