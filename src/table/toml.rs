//! TOML: the records of the one list of tables in a file, `[[row]]`, are its rows; their keys are the columns.

use indexmap::IndexSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::builder::{Builder, Full};
use super::workbook::moment;
use super::{Table, Value, too_large, unreadable};
use crate::diag::{Report, Source};
use crate::encoding::decode;
use crate::files::SitePath;
use crate::limits::MOST_CELLS;

/// Reads the one table of a TOML file; each cell stands in the line of its value.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    let text = decode(bytes).text;
    let document = match DeTable::parse(&text) {
        Ok(document) => document,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            unreadable(path, "line", line_of(&text, at).to_string(), report);
            return Vec::new();
        }
    };
    let lists = document.get_ref().iter().filter_map(|(_, value)| match value.get_ref() {
        DeValue::Array(records) => Some(records),
        _ => None,
    });
    let records: Vec<&DeTable<'_>> = lists.flatten().filter_map(|record| record.get_ref().as_table()).collect();
    if records.is_empty() {
        unreadable(path, "records", "1".to_owned(), report);
        return Vec::new();
    }
    let mut builder = Builder::new();
    match add(&records, &text, &mut builder) {
        Ok(()) => vec![builder.table(Source::text(path, text.as_str()), true)],
        Err(Full) => {
            too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report);
            Vec::new()
        }
    }
}

fn add(records: &[&DeTable<'_>], text: &str, builder: &mut Builder) -> Result<(), Full> {
    let mut columns: IndexSet<&str> = IndexSet::new();
    columns.extend(records.iter().flat_map(|record| record.iter().map(|(name, _)| -> &str { name.get_ref() })));
    for (column, name) in (1..).zip(&columns) {
        builder.add(0, column, Value::Text(name), false)?;
    }
    let (mut row, mut line, mut counted) = (0, 1, 0);
    for record in records {
        // A record is a row: the line of its first value, or the next one when several share a line.
        let first = record.iter().map(|(_, value)| value.span().start).min();
        let first = first.map(|at| {
            line += line_of(&text[counted.min(at)..], at.saturating_sub(counted)) - 1;
            counted = counted.max(at);
            line
        });
        row = first.unwrap_or(row).max(row + 1);
        for (name, value) in record.iter() {
            let column =
                columns.get_index_of(&**name.get_ref()).map_or(0, |at| u32::try_from(at + 1).unwrap_or(u32::MAX));
            put(builder, row, column, value, text)?;
        }
    }
    Ok(())
}

fn put(builder: &mut Builder, row: u32, column: u32, value: &Spanned<DeValue<'_>>, text: &str) -> Result<(), Full> {
    let written = &text[value.span()];
    let number = || written.replace('_', "").parse::<f64>().map_or(Value::Text(written), Value::Number);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text),
        DeValue::Boolean(value) => Value::YesNo(*value),
        DeValue::Integer(_) | DeValue::Float(_) => number(),
        DeValue::Datetime(_) => moment(&written.replace(' ', "T")).unwrap_or(Value::Text(written)),
        DeValue::Array(_) | DeValue::Table(_) => Value::Text(written),
    };
    builder.add(row, column, value, false)
}

/// The line, from 1, in which a byte stands.
fn line_of(text: &str, at: usize) -> u32 {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    u32::try_from(memchr::memchr_iter(b'\n', before).count() + 1).unwrap_or(u32::MAX)
}
