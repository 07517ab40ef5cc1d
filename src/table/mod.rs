//! Tables: one reader per format, all giving rows of cells that know where they stand.

mod csv;
mod workbook;

use std::sync::Arc;

pub use csv::delimiter;

use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::files::SitePath;

/// A cell with its place, counted from 1; in a CSV file the row is the line.
#[derive(Debug, Clone)]
pub struct Cell {
    pub text: String,
    pub row: usize,
    pub column: usize,
}

/// A table: a CSV file or a sheet of a workbook.
#[derive(Debug, Clone)]
pub struct Table {
    pub source: Arc<Source>,
    /// Rows without empty ones at the end; the first row is the header.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    pub fn mark(&self, cell: &Cell) -> Mark {
        Mark::Cell { source: self.source.clone(), row: cell.row, column: cell.column, text: cell.text.as_str().into() }
    }
}

/// What reads a format.
type Reader = fn(&[u8], &SitePath, &Report) -> Vec<Table>;

/// The formats by the extensions of their files.
pub const FORMATS: &[(&str, Reader)] = &[
    ("csv", csv::read),
    ("tsv", csv::read),
    ("xlsx", workbook::read),
    ("xlsm", workbook::read),
    ("xls", workbook::read),
    ("ods", workbook::read),
];

/// Whether a file is a table by its extension.
pub fn is_table(path: &SitePath) -> bool {
    let extension = path.extension();
    FORMATS.iter().any(|(known, _)| *known == extension)
}

/// Reads a table file; `None` when its extension is no table's.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Option<Vec<Table>> {
    let extension = path.extension();
    let (_, reader) = FORMATS.iter().find(|(known, _)| *known == extension)?;
    Some(reader(bytes, path, report))
}

fn unreadable(path: &SitePath, detail: String, report: &Report) {
    report.add(Diagnostic::new(&problems::BROKEN_TABLE, Place::file(path)).with("detail", detail));
}
