//! Workbooks of spreadsheets: XLSX, XLS and ODS.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

use super::{Cell, Table, unreadable};
use crate::diag::{Report, Source};
use crate::encoding::composed;
use crate::files::SitePath;

/// Reads every sheet that holds anything.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    let mut workbook = match open_workbook_auto_from_rs(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(error) => {
            unreadable(path, error.to_string(), report);
            return Vec::new();
        }
    };
    let mut tables = Vec::new();
    for sheet in workbook.sheet_names() {
        let range = match workbook.worksheet_range(&sheet) {
            Ok(range) => range,
            Err(error) => {
                unreadable(path, format!("{sheet}: {error}"), report);
                continue;
            }
        };
        let (first_row, first_column) = range.start().unwrap_or((0, 0));
        let place = |first: u32, at: usize| usize::try_from(first).unwrap_or(0) + at + 1;
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (row_at, row) in range.rows().enumerate() {
            let cells = row.iter().enumerate().map(|(at, data)| Cell {
                text: shown(data),
                row: place(first_row, row_at),
                column: place(first_column, at),
            });
            rows.push(cells.collect());
        }
        rows.retain(|row| row.iter().any(|cell| !cell.text.is_empty()));
        if !rows.is_empty() {
            let source = Arc::new(Source::Table { path: path.clone(), sheet: Some(sheet) });
            tables.push(Table { source, rows });
        }
    }
    tables
}

/// What the cell means, as text: dates in ISO form, whole numbers without a decimal sign.
fn shown(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => composed(text.trim()).into_owned(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
            match (hour, minute) {
                (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
            }
        }
        Data::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
    }
}
