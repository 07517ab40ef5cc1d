//! Tables of values: what stands in each cell, what its signs mean, and the notes below. One form for every page that
//! shows numbers; the theme's component `data_table` draws it.

use tera::Value as View;

use super::figure::{EntityName, Figure};
use super::{Edition, view};
use crate::chart::Shade;
use crate::monitoring::{Entity, EntityAt, IndicatorAt, Value};
use crate::strings::rounded;

/// A table of values.
#[derive(Debug, Clone)]
pub struct DataTable {
    /// What the ids of its parts begin with; no other table of the page has it.
    pub id: String,
    /// What the table tells: «Показники закладів, 2024/25».
    pub caption: String,
    /// A quieter second line.
    pub about: Option<String>,
    /// The heading of the first column: what the rows are about.
    pub rows_are: String,
    /// What the groups of rows are, when readers may choose one: «Територія».
    pub groups_are: Option<String>,
    pub columns: Vec<TableColumn>,
    pub rows: Vec<TableRow>,
    /// Whether cells are filled by their words: a heat table.
    pub heat: bool,
}

/// A column of values.
#[derive(Debug, Clone, Default)]
pub struct TableColumn {
    pub title: String,
    /// What is counted: «відсотків».
    pub unit: Option<String>,
    pub url: Option<String>,
    /// The language of the title, when it is not the page's.
    pub lang: Option<String>,
    /// Whether numbers stand in it.
    pub numbers: bool,
}

/// A row of values, as many as there are columns.
#[derive(Debug, Clone)]
pub struct TableRow {
    pub name: EntityName,
    /// What readers may choose it by, for instance its territory.
    pub group: Option<String>,
    /// Whether it is made from the others: it stands last however rows are sorted.
    pub total: bool,
    pub cells: Vec<TableCell>,
}

/// What stands in a cell.
#[derive(Debug, Clone, Default)]
pub struct TableCell {
    pub text: String,
    /// By what the cell is sorted; without it a number's cell comes last, and words are sorted as words.
    pub sort: Option<f64>,
    /// What a screen reader reads in place of the text, where that is a sign.
    pub spoken: Option<String>,
    /// The sign behind the number, with what it means: «п», «попереднє значення».
    pub mark: Option<(String, String)>,
    /// The word of the status.
    pub status: &'static str,
    pub url: Option<String>,
    /// A note, with its language when that is not the page's.
    pub note: Option<(String, Option<String>)>,
    /// How the cell of a heat table is filled.
    pub shade: Option<Shade>,
    /// A small drawing in place of words; it holds its own words for those who do not see it.
    pub drawing: Option<String>,
}

impl TableCell {
    /// A cell of plain words.
    pub fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), status: "normal", ..Self::default() }
    }

    /// Whether a sign stands in the place of a value.
    fn is_sign(&self) -> bool {
        self.spoken.is_some()
    }
}

impl Edition<'_> {
    /// The cell of a value; the unit stands in the heading of its column.
    pub fn cell(&self, indicator: IndicatorAt, value: Option<Value>) -> TableCell {
        let figure = self.figure(indicator, value);
        let text = figure.text.clone();
        TableCell { shade: self.shade(indicator, value), ..self.cell_of(indicator, &figure, text, value) }
    }

    /// The cell of a value with the sign of its unit, for columns that hold several units.
    pub fn cell_with_sign(&self, indicator: IndicatorAt, value: Option<Value>) -> TableCell {
        let figure = self.figure(indicator, value);
        let text = figure.with_sign.clone();
        self.cell_of(indicator, &figure, text, value)
    }

    fn cell_of(&self, indicator: IndicatorAt, figure: &Figure, text: String, value: Option<Value>) -> TableCell {
        let is_sign = matches!(figure.status, "nil" | "not_reported" | "not_applicable" | "withheld" | "questioned");
        let meaning = figure.status_text.clone();
        let mark = meaning.filter(|_| !is_sign).map(|meaning| (self.word("table-mark", figure.status), meaning));
        let low = value.and_then(|value| value.ends()).map(|(low, _)| low);
        // A page says no digit that its readers do not see: more of them could tell what a share was made of.
        let shown = |number| rounded(number, self.decimals(indicator).unwrap_or(2));
        TableCell {
            text,
            sort: figure.number.or(low).map(shown),
            spoken: is_sign.then(|| figure.spoken.clone()),
            mark,
            status: figure.status,
            url: None,
            note: value.and_then(|value| self.note(value)),
            shade: None,
            drawing: None,
        }
    }

    /// The note of a value in the reader's language, or in the next one that has it.
    pub fn note(&self, value: Value) -> Option<(String, Option<String>)> {
        let at = usize::try_from(value.note()).ok()?.checked_sub(1)?;
        let (text, lang) = self.monitoring.notes.get(at)?.pick(self.chain())?;
        Some((text.clone(), self.other(lang)))
    }

    /// The column of an indicator.
    pub fn indicator_column(&self, at: IndicatorAt) -> TableColumn {
        let indicator = self.monitoring.indicators.get(at);
        let entry = self.portal.entry(indicator.key);
        let (title, lang) = entry.short(self.chain());
        let numbers = indicator.words.is_none();
        TableColumn {
            title: title.to_owned(),
            unit: numbers.then(|| self.unit_sign(at).or_else(|| self.unit_name(at))).flatten(),
            url: Some(self.url(entry)),
            lang: self.other(lang),
            numbers,
        }
    }

    /// Entities as lists name them: territories in the order of their vocabulary, then entries in that of their kind.
    pub fn entities_in_order(&self, entities: impl IntoIterator<Item = EntityAt>) -> Vec<EntityAt> {
        let mut found: Vec<EntityAt> = entities.into_iter().collect();
        found.sort_by_cached_key(|at| match self.monitoring.entities.entity(*at) {
            Entity::Whole => (0, 0),
            Entity::Territory(place) => (1, place),
            Entity::Entry(key) => (2, self.rank(key)),
        });
        found
    }

    /// A table for the component `data_table`.
    pub fn table(&self, table: &DataTable) -> View {
        let mut notes: Vec<&(String, Option<String>)> = Vec::new();
        let mut signs: Vec<(String, String)> = Vec::new();
        let mut rows: Vec<View> = Vec::new();
        for row in &table.rows {
            let mut cells = Vec::new();
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let number = cell.note.as_ref().map(|note| place(&mut notes, note));
                let meaning = cell.spoken.as_ref().map(|spoken| (cell.text.clone(), spoken.clone()));
                if let Some(sign) = meaning.or_else(|| cell.mark.clone())
                    && !signs.contains(&sign)
                {
                    signs.push(sign);
                }
                cells.push(cell_view(cell, column, number, table.heat));
            }
            rows.push(view! {
                "title" => row.name.title.as_str(),
                "url" => row.name.url.clone(),
                "lang" => row.name.lang.clone(),
                "group" => row.group.clone(),
                "total" => row.total,
                "cells" => cells,
            });
        }
        let columns = table.columns.iter().map(|column| {
            view! {
                "title" => column.title.as_str(),
                "unit" => column.unit.clone(),
                "url" => column.url.clone(),
                "lang" => column.lang.clone(),
                "numbers" => column.numbers,
            }
        });
        let legend = signs.iter().map(|(sign, text)| view! { "sign" => sign.as_str(), "text" => text.as_str() });
        let notes = notes.iter().map(|(text, lang)| view! { "text" => text.as_str(), "lang" => lang.clone() });
        view! {
            "id" => table.id.as_str(),
            "caption" => table.caption.as_str(),
            "about" => table.about.clone(),
            "rows_are" => table.rows_are.as_str(),
            "groups_are" => table.groups_are.clone().filter(|_| is_grouped(&table.rows)),
            "columns" => columns.collect::<Vec<View>>(),
            "rows" => rows,
            "heat" => table.heat,
            // Rows that measure different things have no order by their numbers; such tables draw their course.
            "alike" => !table.rows.iter().any(|row| row.cells.iter().any(|cell| cell.drawing.is_some())),
            "legend" => legend.collect::<Vec<View>>(),
            "notes" => notes.collect::<Vec<View>>(),
        }
    }
}

fn cell_view(cell: &TableCell, column: &TableColumn, note: Option<usize>, heat: bool) -> View {
    let shade = heat.then(|| cell.shade.unwrap_or(Shade::Unknown).class());
    let sign = (shade.is_none() && cell.is_sign()).then(|| "flag".to_owned());
    let number = column.numbers.then(|| "n".to_owned());
    let classes: Vec<String> = [number, shade, sign].into_iter().flatten().collect();
    view! {
        "text" => cell.text.as_str(),
        "sort" => cell.sort.map(|number| number.to_string()),
        "spoken" => cell.spoken.clone(),
        "mark" => cell.mark.as_ref().map(|(mark, _)| mark.clone()),
        "mark_text" => cell.mark.as_ref().map(|(_, text)| text.clone()),
        "status" => cell.status,
        "url" => cell.url.clone(),
        "note" => note,
        "class" => classes.join(" "),
        "drawing" => cell.drawing.as_deref().map(View::safe_string),
    }
}

/// The number of a note, from 1; equal notes are one.
fn place<'a>(notes: &mut Vec<&'a (String, Option<String>)>, note: &'a (String, Option<String>)) -> usize {
    let known = notes.iter().position(|known| *known == note);
    known.map_or_else(
        || {
            notes.push(note);
            notes.len()
        },
        |at| at + 1,
    )
}

/// Whether there are groups to choose from.
fn is_grouped(rows: &[TableRow]) -> bool {
    let mut groups: Vec<&str> = rows.iter().filter_map(|row| row.group.as_deref()).collect();
    groups.sort_unstable();
    groups.dedup();
    groups.len() > 1
}
