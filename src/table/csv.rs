//! CSV as spreadsheets of different countries write it: commas, semicolons or tabs, UTF-8 or an older encoding.

use std::sync::Arc;

use super::builder::{Builder, Full};
use super::{Table, Value, too_large, unreadable};
use crate::diag::{Diagnostic, Place, Report, Source, problems};
use crate::encoding::decode;
use crate::files::SitePath;
use crate::limits::MOST_CELLS;

/// Reads the one table of a CSV file.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    let decoded = decode(bytes);
    if let Some(encoding) = decoded.guessed {
        let problem = Diagnostic::new(&problems::WRONG_ENCODING, Place::file(path)).with("encoding", encoding);
        report.add(problem);
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&decoded.text))
        .from_reader(decoded.text.as_bytes());
    let mut builder = Builder::new();
    let (mut line, mut counted) = (1, 0);
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {
                let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
                line += line_ends(&decoded.text, counted..start);
                counted = counted.max(start);
                // Between the two signs of a line end by Windows the record seems to begin a line too early.
                let row = line + u32::from(decoded.text[start..].starts_with('\n'));
                if let Err(Full) = add(&record, row, &mut builder) {
                    too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report);
                    return Vec::new();
                }
            }
            Err(error) => unreadable(path, "form", error.to_string(), report),
        }
    }
    vec![builder.table(Arc::new(Source::Table { path: path.clone(), sheet: None }), false)]
}

fn add(record: &csv::StringRecord, row: u32, builder: &mut Builder) -> Result<(), Full> {
    for (column, text) in (1..).zip(record) {
        builder.add(row, column, Value::Text(text), false)?;
    }
    Ok(())
}

/// Line ends in a part of a text: by `\n`, by `\r\n`, and by `\r` alone, as old programs for macOS write them.
fn line_ends(text: &str, range: std::ops::Range<usize>) -> u32 {
    let bytes = text.as_bytes();
    let is_end = |at: &usize| bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    let ends = range.filter(|at| *at < bytes.len()).filter(is_end).count();
    u32::try_from(ends).unwrap_or(u32::MAX)
}

/// The sign that divides columns; quoted parts do not count. A header of several columns decides; a title above it has
/// no such sign, or the comma of its sentence: then the sign wins that divides most lines into equally many columns.
pub fn delimiter(text: &str) -> u8 {
    let lines: Vec<[usize; 3]> =
        text.lines().filter(|line| !line.trim().is_empty()).take(LOOKED_AT).map(counted).collect();
    let Some(first) = lines.first() else { return b',' };
    let present = |counts: &[usize; 3]| counts.iter().filter(|count| **count > 0).count();
    if present(first) == 1
        && let Some(at) = first.iter().position(|count| *count > 1)
    {
        return SIGNS[at];
    }
    let agreeing = |sign: usize| {
        let same = |count: usize| (lines.iter().filter(|counts| counts[sign] == count).count(), count);
        lines.iter().map(|counts| counts[sign]).filter(|count| *count > 0).map(same).max().unwrap_or_default()
    };
    if lines.iter().all(|counts| counts.iter().all(|count| *count == 0)) {
        return b',';
    }
    (0..SIGNS.len()).max_by_key(|sign| (agreeing(*sign), *sign < 2, *sign)).map_or(b',', |at| SIGNS[at])
}

const SIGNS: [u8; 3] = *b",;\t";

/// Lines in which the sign of columns is looked for.
const LOOKED_AT: usize = 12;

/// How often each sign stands in a line.
fn counted(line: &str) -> [usize; 3] {
    let mut quoted = false;
    let mut counts = [0; 3];
    for byte in line.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        }
        for (sign, count) in SIGNS.iter().zip(&mut counts) {
            if byte == *sign && !quoted {
                *count += 1;
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_sign_of_columns_is_found() {
        for (text, sign) in [
            ("id,title.en,date\nx,\"One; two\",1\n", b','),
            ("id;title\nx;1,5\ny;2,5\n", b';'),
            ("Моніторинг, 2024 рік\n\nЗаклад;Учнів;Частка\nПЛ № 1;12;1,5\nПЛ № 2;13;2,5\n", b';'),
            ("id\ttitle\nx\tA, b\n", b'\t'),
            ("id,tags\nx,a; b; c\n", b','),
            ("id\nx\n", b','),
            ("", b','),
        ] {
            assert_eq!(char::from(delimiter(text)), char::from(sign), "{text}");
        }
    }
}
