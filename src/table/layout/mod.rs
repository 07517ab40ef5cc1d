//! What the rows of a sheet are for: titles above, a header of one or several rows, data, totals, notes below.

mod header;
mod rows;

use std::ops::{Range, RangeInclusive};

pub use super::words::{Summary, names_institutions, summary};

use super::{Area, Table};

/// The parts of a sheet. Rows are counted among those that hold something, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The lines above the header.
    pub titles: Range<usize>,
    pub header: Range<usize>,
    pub columns: Vec<Column>,
    /// The rows below the header.
    pub rows: Vec<(usize, Role)>,
    /// The column that only counts the rows.
    pub counting: Option<u32>,
}

/// A column with a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// From 1.
    pub number: u32,
    /// The row of its lowest head, from 1 as the sheet counts.
    pub row: u32,
    /// The words of its head from the top: «Консультації», «індивідуальні».
    pub path: Vec<String>,
}

impl Column {
    /// The path in one line: «Консультації / індивідуальні».
    pub fn name(&self) -> String {
        self.path.join(" / ")
    }
}

/// What a row below the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Data,
    /// It sums up rows above: it is checked, never counted in.
    Summary(Summary),
    /// One text and nothing else: the heading of a part, a note, or an institution that has reported nothing. Only who
    /// knows the institutions can tell.
    Lone,
    /// Words below the table.
    Note,
    /// The header again, or the numbers of the columns.
    Header,
}

impl Layout {
    /// Recognises the parts of a sheet; `None` when there is no row to be a header. An author who knows better states
    /// the rows of the header, as the sheet counts them.
    pub fn recognise(table: &Table, stated: Option<RangeInclusive<u32>>) -> Option<Self> {
        let header = header::find(table, stated)?;
        let columns = header::columns(table, &header);
        let counting = columns.iter().find(|column| super::words::is_counting(&column.name()));
        let counting = counting.map(|column| column.number).or_else(|| rows::counting(table, &header, &columns));
        let rows = rows::roles(table, &header, &columns, counting);
        Some(Self { titles: 0..header.start, header, columns, rows, counting })
    }
}

/// The words of a head or title on one line.
pub fn words(text: &str) -> String {
    let plain: String = text.chars().filter(|sign| !matches!(sign, '\u{ad}' | '\u{200b}' | '\u{feff}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The joined cell that covers a place.
fn joined(table: &Table, row: u32, column: u32) -> Option<&Area> {
    let covers = |area: &&Area| (area.top..=area.bottom).contains(&row) && (area.left..=area.right).contains(&column);
    // Regions are sorted by their top; those that begin below cannot cover it.
    table.merged.iter().take_while(|area| area.top <= row).find(covers)
}

#[cfg(test)]
mod tests;
