//! The table that people read as CSV, in the form that spreadsheet programs of the language open right.

use super::delimited::{Delimited, as_words};
use super::extract::Extract;
use super::table::{Cell, Table};
use super::{Format, Make};
use crate::output::view::Edition;
use crate::strings::Locale;

pub const FORMAT: Format = Format {
    word: "readable",
    label: "CSV",
    media_type: "text/csv",
    of: &["dataset", "indicator"],
    fits: |_| true,
    make: Make::Spoken { extension: "csv", make },
};

fn make(edition: &Edition<'_>, extract: &Extract<'_>) -> Vec<u8> {
    let (delimiter, decimal) = signs(&edition.locale);
    let table = Table::new(edition, extract);
    let mut file = Delimited::for_spreadsheets(delimiter);
    let headings: Vec<String> = table.headings().iter().map(|heading| as_words(heading)).collect();
    file.row(&headings);
    let mut cells: Vec<String> = Vec::new();
    table.each_row(&mut |row| {
        cells.clear();
        cells.extend(row.iter().map(|cell| match cell {
            Cell::Words(words) => as_words(words),
            Cell::Number(number) => number.value.to_string().replace('.', decimal),
        }));
        file.row(&cells);
    });
    file.finish()
}

/// What divides cells, and the decimal sign: where numbers have a comma, spreadsheet programs expect semicolons.
pub fn signs(locale: &Locale) -> (u8, &'static str) {
    if locale.fixed(0.5, 1).contains(',') { (b';', ",") } else { (b',', ".") }
}
