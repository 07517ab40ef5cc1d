//! Tables: one reader per format, all giving rows of cells that know where they stand.

mod archive;
mod builder;
mod cell;
mod csv;
mod json;
pub mod layout;
mod ods;
mod toml;
mod words;
mod workbook;

use std::borrow::Cow;
use std::sync::Arc;

use indexmap::IndexSet;

pub use cell::{Cell, Value};
pub use csv::delimiter;

use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::files::SitePath;

/// A table: a CSV file, a sheet of a workbook, or a list of records. Only cells that hold something are kept.
#[derive(Debug, Clone)]
pub struct Table {
    pub source: Arc<Source>,
    /// The regions of several cells that are joined to one.
    pub merged: Vec<Area>,
    /// Whether cells have types of their own: a number in the text of such a table is stored wrongly.
    pub typed: bool,
    cells: Vec<Cell>,
    rows: Vec<Span>,
    texts: IndexSet<Box<str>>,
}

/// The cells of one row, in the common list.
#[derive(Debug, Clone, Copy)]
struct Span {
    number: u32,
    start: u32,
    end: u32,
}

/// A rectangle of cells; rows and columns from 1, both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub top: u32,
    pub left: u32,
    pub bottom: u32,
    pub right: u32,
}

/// A row that holds something.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The row of the sheet, or the line of the file, from 1.
    pub number: u32,
    /// Its cells that hold something, by columns.
    pub cells: &'a [Cell],
}

impl Row<'_> {
    /// The cell in a column.
    pub fn at(&self, column: u32) -> Option<&Cell> {
        let at = self.cells.binary_search_by_key(&column, Cell::column).ok()?;
        self.cells.get(at)
    }
}

impl Table {
    /// The rows that hold something, from the top.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> + DoubleEndedIterator + Clone {
        self.rows.iter().map(|row| self.spanned(row))
    }

    /// The row at this place among those that hold something.
    pub fn row(&self, at: usize) -> Option<Row<'_>> {
        self.rows.get(at).map(|row| self.spanned(row))
    }

    fn spanned(&self, row: &Span) -> Row<'_> {
        Row { number: row.number, cells: &self.cells[row.start as usize..row.end as usize] }
    }

    /// The first row and those below it.
    pub fn split_header(&self) -> Option<(Row<'_>, impl ExactSizeIterator<Item = Row<'_>> + Clone)> {
        Some((self.row(0)?, self.rows().skip(1)))
    }

    /// The column whose head is this name.
    pub fn column(&self, header: &Row<'_>, name: &str) -> Option<u32> {
        header.cells.iter().find(|cell| self.text(cell) == name).map(Cell::column)
    }

    /// How many cells hold something.
    pub fn cell_count(&self) -> usize {
        self.cells.len()
    }

    pub fn value(&self, cell: &Cell) -> Value<'_> {
        cell.value(&self.texts)
    }

    /// What the cell means, as text: days in ISO form, whole numbers without a decimal sign.
    pub fn text(&self, cell: &Cell) -> Cow<'_, str> {
        self.value(cell).text()
    }

    pub fn mark(&self, cell: &Cell) -> Mark {
        self.marked(cell.row(), cell.column(), &self.text(cell))
    }

    /// The mark of a place that may be empty.
    pub fn mark_at(&self, row: u32, column: u32) -> Mark {
        let known = self.rows.binary_search_by_key(&row, |span| span.number).ok();
        let cell = known.and_then(|at| self.row(at)?.at(column).copied());
        cell.map_or_else(|| self.marked(row, column, ""), |cell| self.mark(&cell))
    }

    fn marked(&self, row: u32, column: u32, text: &str) -> Mark {
        let (row, column) = (row as usize, column as usize);
        match &*self.source {
            // Of a text file the whole line is shown: it names its fields itself. A record may have a line for each.
            Source::Text { text: whole, lines, .. } => {
                let record = lines.start(whole, row);
                let head = self.row(0).and_then(|heads| Some(self.text(heads.at(u32::try_from(column).ok()?)?)));
                let named = head.filter(|_| !text.is_empty()).and_then(|head| whole[record..].find(&*head));
                let at = record + named.unwrap_or(0);
                let start = whole[..at].rfind('\n').map_or(0, |end| end + 1);
                let line = whole[start..].lines().next().unwrap_or_default();
                let indent = line.len() - line.trim_start().len();
                Mark::Range(self.source.clone(), start + indent..start + line.trim_end().len().max(indent))
            }
            _ => Mark::Cell { source: self.source.clone(), row, column, text: text.into() },
        }
    }

    /// The name of the sheet, if the table is one.
    pub fn sheet(&self) -> Option<&str> {
        match &*self.source {
            Source::Table { sheet, .. } => sheet.as_deref(),
            Source::Text { .. } | Source::File { .. } => None,
        }
    }
}

/// What reads a format.
type Reader = fn(&[u8], &SitePath, &Report) -> Vec<Table>;

/// The formats of tables of entries and terms, by the extensions of their files.
pub const FORMATS: &[(&str, Reader)] = &[
    ("csv", csv::read),
    ("tsv", csv::read),
    ("xlsx", workbook::read),
    ("xlsm", workbook::read),
    ("xls", workbook::read),
    ("ods", workbook::read),
];

/// Formats that only data sets are written in: elsewhere such files are facts.
pub const RECORDS: &[(&str, Reader)] = &[("json", json::read), ("toml", toml::read)];

/// Whether a file may be a table by its extension.
pub fn is_table(path: &SitePath) -> bool {
    let extension = path.extension();
    FORMATS.iter().chain(RECORDS).any(|(known, _)| *known == extension)
}

/// Whether a file is a table and can be nothing else.
pub fn is_spreadsheet(path: &SitePath) -> bool {
    let extension = path.extension();
    FORMATS.iter().any(|(known, _)| *known == extension)
}

/// Reads a table file; `None` when its extension is no table's.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Option<Vec<Table>> {
    let extension = path.extension();
    let (_, reader) = FORMATS.iter().chain(RECORDS).find(|(known, _)| *known == extension)?;
    Some(reader(bytes, path, report))
}

/// Reports that nothing of a table can be read; `reason` is a word of the problem's texts.
fn unreadable(path: &SitePath, reason: &str, detail: String, report: &Report) {
    let problem = Diagnostic::new(&problems::BROKEN_TABLE, Place::file(path));
    report.add(problem.with("reason", reason).with("detail", detail));
}

/// Reports that a table is larger than anything that people fill in.
fn too_large(path: &SitePath, what: &str, limit: u64, report: &Report) {
    let problem = Diagnostic::new(&problems::TABLE_TOO_LARGE, Place::file(path));
    report.add(problem.with("what", what).with("limit", limit.to_string()));
}
