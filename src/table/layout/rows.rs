//! What the rows below a header are.

use std::ops::Range;

use super::super::words::summary;
use super::super::{Row, Table, Value};
use super::{Column, Role, joined, words};
use crate::numbers::{self, Reading};

/// The first column when it has no head and counts the rows: 1, 2, 3.
pub fn counting(table: &Table, header: &Range<usize>, columns: &[Column]) -> Option<u32> {
    let first = table.rows().skip(header.end).filter_map(|row| row.cells.first()).map(|cell| cell.column()).min()?;
    let counted: Vec<f64> = table
        .rows()
        .skip(header.end)
        .filter_map(|row| row.at(first).copied())
        .filter_map(|cell| as_number(table.value(&cell)))
        .take(10)
        .collect();
    let named = columns.iter().any(|column| column.number == first);
    let in_order = counted.len() > 1 && (1..).zip(&counted).all(|(at, number)| f64::from(at) == *number);
    (!named && in_order).then_some(first)
}

/// The role of each row below the header.
pub fn roles(table: &Table, header: &Range<usize>, columns: &[Column], counting: Option<u32>) -> Vec<(usize, Role)> {
    let mut roles: Vec<(usize, Role)> = Vec::new();
    for (at, row) in table.rows().enumerate().skip(header.end) {
        roles.push((at, role(table, header, &row, columns, counting)));
    }
    // Below the last row of data and the totals there are only words: notes, names, dates of signing.
    let last = roles.iter().rposition(|(_, role)| matches!(role, Role::Data | Role::Summary(_)));
    let below = last.map_or(0, |last| last + 1);
    let end = roles.len();
    for (at, role) in &mut roles[below..end] {
        let leading = table.row(*at).and_then(|row| row.cells.first().map(|cell| table.text(cell).into_owned()));
        // An institution that has reported nothing may be the last one; a note has more words than a name.
        let short = leading.is_some_and(|text| text.chars().count() <= LONGEST_NAME && !text.starts_with(['*', '¹']));
        if *role == Role::Lone && !short {
            *role = Role::Note;
        }
    }
    roles
}

/// Signs of the longest official names of institutions.
const LONGEST_NAME: usize = 160;

fn role(table: &Table, header: &Range<usize>, row: &Row<'_>, columns: &[Column], counting: Option<u32>) -> Role {
    let own = |cell: &&super::super::Cell| Some(cell.column()) != counting;
    let Some(first) = row.cells.iter().find(own) else {
        // Only the number of the row: it waits to be filled in.
        return Role::Note;
    };
    if repeats_header(table, header, row) || (is_next(table, header, row) && numbers_columns(table, row)) {
        return Role::Header;
    }
    let filled = row.cells.iter().filter(own).count();
    let text = table.text(first);
    let is_text = matches!(table.value(first), Value::Text(_));
    if is_text && let Some(summary) = summary(&text) {
        return Role::Summary(summary);
    }
    let counted = row.cells.len() > filled;
    let across = joined(table, first.row(), first.column()).is_some_and(|area| area.right > area.left);
    match filled {
        1 if is_text && across => Role::Lone,
        1 if is_text && !counted => Role::Lone,
        _ if is_words_only(table, row) && is_sparse(row, columns) && is_far(table, row) => Role::Note,
        _ => Role::Data,
    }
}

/// Whether every cell repeats the head of its column.
fn repeats_header(table: &Table, header: &Range<usize>, row: &Row<'_>) -> bool {
    let same = |at: usize| {
        table.row(at).is_some_and(|head| {
            head.cells.len() > 1
                && head.cells.len() == row.cells.len()
                && row.cells.iter().all(|cell| {
                    head.at(cell.column()).is_some_and(|head| words(&table.text(head)) == words(&table.text(cell)))
                })
        })
    };
    header.clone().any(same)
}

fn is_next(table: &Table, header: &Range<usize>, row: &Row<'_>) -> bool {
    table.row(header.end).is_some_and(|next| next.number == row.number)
}

/// Whether a row numbers the columns: 1, 2, 3 … or А, Б, 1, 2 …
fn numbers_columns(table: &Table, row: &Row<'_>) -> bool {
    let numbers: Vec<f64> = row.cells.iter().filter_map(|cell| as_number(table.value(cell))).collect();
    let letters = row.cells.len() - numbers.len();
    let short = |cell: &super::super::Cell| table.text(cell).chars().count() <= 2;
    let consecutive = numbers.windows(2).all(|pair| pair[1] - pair[0] == 1.0);
    let begins = numbers.first().is_some_and(|first| *first == 1.0 || *first == 2.0);
    numbers.len() > 2 && letters <= 3 && consecutive && begins && row.cells.iter().all(short)
}

fn is_words_only(table: &Table, row: &Row<'_>) -> bool {
    row.cells.iter().all(|cell| match table.value(cell) {
        Value::Text(text) => matches!(numbers::read(text), Reading::Words(_)),
        _ => false,
    })
}

/// Whether a row fills far fewer cells than there are columns: «Директор … Підпис».
fn is_sparse(row: &Row<'_>, columns: &[Column]) -> bool {
    columns.len() > 4 && row.cells.len() <= 2
}

/// Whether nothing but such rows follows.
fn is_far(table: &Table, row: &Row<'_>) -> bool {
    let mut below = table.rows().rev().take_while(|below| below.number > row.number);
    below.all(|below| is_words_only(table, &below) && below.cells.len() <= 2)
}

fn as_number(value: Value<'_>) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number),
        Value::Text(text) => match numbers::read(text) {
            Reading::Number(number) if number.rest.is_empty() => Some(number.value),
            _ => None,
        },
        _ => None,
    }
}
