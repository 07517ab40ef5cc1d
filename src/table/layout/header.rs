//! The rows of a header, and the words of each column.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use super::super::{Row, Table, Value};
use super::{Column, joined, words};
use crate::numbers::{self, Reading};

/// Rows in which a header is looked for.
const LOOKED_AT: usize = 60;
/// Rows that a header may have.
const HIGHEST: usize = 6;

/// The rows of the header among those that hold something.
pub fn find(table: &Table, stated: Option<RangeInclusive<u32>>) -> Option<Range<usize>> {
    if let Some(stated) = stated {
        let inside = |row: &(usize, Row<'_>)| stated.contains(&row.1.number);
        let found: Vec<usize> = table.rows().enumerate().filter(inside).map(|(at, _)| at).collect();
        return Some(*found.first()?..*found.last()? + 1);
    }
    // Records of JSON and TOML bring their names along, above the first line.
    let first = table.row(0)?;
    if first.number == 0 {
        return Some(0..1);
    }
    let usual = usual_width(table);
    let wide = |row: &Row<'_>| width(table, row) * 2 >= usual && row.cells.len() > 1;
    let start = table.rows().take(LOOKED_AT).position(|row| wide(&row)).unwrap_or(0);
    let mut end = start + 1;
    while end < start + HIGHEST
        && let Some(row) = table.row(end)
        && (is_below_joined(table, start..end, &row) || fills_gaps(table, start..end, &row))
    {
        end += 1;
    }
    Some(start..end)
}

/// How many cells most rows fill.
fn usual_width(table: &Table) -> usize {
    let mut widths: Vec<usize> = table.rows().take(LOOKED_AT).map(|row| row.cells.len()).filter(|n| *n > 1).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(1)
}

/// The columns that a row fills; joined cells fill all of theirs, unless one joins nearly everything, as titles do.
fn width(table: &Table, row: &Row<'_>) -> usize {
    let reach = |cell: &super::super::Cell| {
        joined(table, cell.row(), cell.column()).map_or(1, |area| (area.right - area.left + 1) as usize)
    };
    row.cells.iter().map(reach).sum()
}

/// Whether a cell of the header above is joined downwards so far that it covers this row.
fn is_below_joined(table: &Table, header: Range<usize>, row: &Row<'_>) -> bool {
    let mut above = header.filter_map(|at| table.row(at)).flat_map(|row| row.cells);
    above.any(|cell| joined(table, cell.row(), cell.column()).is_some_and(|area| area.bottom >= row.number))
}

/// Whether the row stands below a header whose words reach over several columns: it has no numbers, leaves the first
/// column empty and names columns that have no name yet.
fn fills_gaps(table: &Table, header: Range<usize>, row: &Row<'_>) -> bool {
    let mut known: BTreeSet<u32> = BTreeSet::new();
    for cell in header.clone().filter_map(|at| table.row(at)).flat_map(|row| row.cells) {
        known.insert(cell.column());
    }
    let first = known.first().copied().unwrap_or(1);
    let is_new = |cell: &super::super::Cell| {
        let wide = joined(table, cell.row(), cell.column()).is_some();
        !known.contains(&cell.column()) && (wide || cell.column() > first)
    };
    row.at(first).is_none()
        && row.cells.iter().any(is_new)
        && row.cells.iter().all(|cell| !is_amount(table.value(cell)))
}

/// Whether a value is one of data: years and school years stand in headers too.
fn is_amount(value: Value<'_>) -> bool {
    match value {
        Value::Number(number) => !(1990.0..2100.0).contains(&number),
        Value::Text(text) => match numbers::read(text) {
            Reading::Number(number) => !(1990.0..2100.0).contains(&number.value),
            Reading::Sign(_) => true,
            Reading::Empty | Reading::Words(_) => false,
        },
        Value::YesNo(_) | Value::Error(_) | Value::Formula => true,
        Value::Date(_) | Value::Moment(_) => false,
    }
}

/// The columns of a header with the words that stand above them.
pub fn columns(table: &Table, header: &Range<usize>) -> Vec<Column> {
    let rows: Vec<Row<'_>> = header.clone().filter_map(|at| table.row(at)).collect();
    let mut numbers: BTreeSet<u32> = BTreeSet::new();
    for cell in rows.iter().flat_map(|row| row.cells) {
        let area = joined(table, cell.row(), cell.column());
        numbers.extend(area.map_or(cell.column()..=cell.column(), |area| area.left..=area.right));
    }
    let are_joined =
        rows.iter().any(|row| row.cells.iter().any(|cell| joined(table, cell.row(), cell.column()).is_some()));
    let mut columns = Vec::new();
    for number in numbers {
        let mut path: Vec<String> = Vec::new();
        let mut lowest = rows.first().map_or(1, |row| row.number);
        for (at, row) in rows.iter().enumerate() {
            let below_is_named = rows[at + 1..].iter().any(|row| row.at(number).is_some());
            let Some((text, place)) = head(table, row, number, below_is_named && !are_joined) else { continue };
            if path.last() != Some(&text) {
                path.push(text);
                lowest = place;
            }
        }
        if !path.is_empty() {
            columns.push(Column { number, row: lowest, path });
        }
    }
    columns
}

/// The words above a column in one row of the header, and the row in which they are written.
fn head(table: &Table, row: &Row<'_>, column: u32, from_the_left: bool) -> Option<(String, u32)> {
    let area = joined(table, row.number, column);
    let cell = row.at(column).copied().or_else(|| {
        let area = area?;
        let top = table.rows().find(|row| row.number == area.top)?;
        top.at(area.left).copied()
    });
    // Where joined cells were lost, as in CSV, the words on the left reach as far as names stand below.
    let cell = cell.or_else(|| {
        let before = row.cells.iter().rev().find(|cell| cell.column() < column);
        before.filter(|_| from_the_left).copied()
    })?;
    let text = words(&table.text(&cell));
    (!text.is_empty()).then(|| (text, cell.row()))
}
