//! Tables as single files: the first line is the extension, the rest the file: `csv`, `tsv`, `json`, `toml`, `xls`, `xlsx`, `ods`.

use lotsman::diag::{Place, Report};
use lotsman::files::SitePath;
use lotsman::table::layout::Layout;
use lotsman::table::{Table, read};

use super::{named, places};

pub fn run(data: &[u8]) {
    let Some((extension, bytes)) = named(data) else { return };
    let path = SitePath::new(format!("data/tried.{extension}"));
    let report = Report::default();
    let Some(tables) = read(bytes, &path, &report) else { return };
    for table in &tables {
        assert_sound(table);
        if extension == "csv" {
            assert_reads_back(table);
        }
    }
    places::assert_sound(&report.into_sorted(), "", "");
}

/// Rows and cells stand in their order, every cell has a place, and the layout is a part of the table.
pub fn assert_sound(table: &Table) {
    let mut last = None;
    for row in table.rows() {
        assert!(last.is_none_or(|last| last < row.number), "row {} comes after {last:?}", row.number);
        last = Some(row.number);
        assert!(!row.cells.is_empty(), "row {} holds nothing", row.number);
        assert!(row.cells.is_sorted_by_key(|cell| cell.column()), "cells of row {} are in disorder", row.number);
    }
    for cell in table.rows().take(ROWS).flat_map(|row| row.cells) {
        let place: Place = table.mark(cell).place();
        assert!(place.quote.get(place.mark.clone()).is_some(), "{place:?} marks what is not quoted");
    }
    let Some(layout) = Layout::recognise(table, None) else { return };
    for column in &layout.columns {
        let _ = column.name();
    }
}

/// Rows whose cells are looked at one by one.
const ROWS: usize = 50;

/// What is written with every cell in quotation marks is read as it was. A line end in a cell may hide the sign of columns.
fn assert_reads_back(table: &Table) {
    let cells = |table: &Table| -> Vec<Vec<(u32, String)>> {
        let of_row = |row: lotsman::table::Row<'_>| {
            row.cells.iter().map(|cell| (cell.column(), table.text(cell).into_owned())).collect()
        };
        table.rows().map(of_row).collect()
    };
    let before = cells(table);
    if before.iter().flatten().any(|(_, text)| text.contains(['\n', '\r'])) {
        return;
    }
    let mut writer =
        csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).flexible(true).from_writer(Vec::new());
    for row in &before {
        let last = row.last().map_or(0, |(column, _)| *column);
        let text = |column: u32| row.iter().find(|(at, _)| *at == column).map_or("", |(_, text)| text);
        writer.write_record((1..=last).map(text)).expect("a row is written");
    }
    let bytes = writer.into_inner().expect("a table is written");
    let report = Report::default();
    let again = read(&bytes, &SitePath::new("data/again.csv"), &report).expect("a table");
    assert_eq!(cells(&again[0]), before, "a table is read back differently: {}", String::from_utf8_lossy(&bytes));
}
