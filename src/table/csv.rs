//! CSV as spreadsheets of different countries write it: commas, semicolons or tabs, UTF-8 or an older encoding.

use std::sync::Arc;

use super::{Cell, Table, unreadable};
use crate::diag::{Diagnostic, Place, Report, Source, problems};
use crate::encoding::decode;
use crate::files::SitePath;

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
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let (mut row, mut counted) = (1, 0);
    for record in reader.records() {
        match record {
            Ok(record) => {
                let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
                row += line_ends(&decoded.text, counted..start);
                counted = counted.max(start);
                // Between the two signs of a line end by Windows the record seems to begin a line too early.
                let row = row + usize::from(decoded.text[start..].starts_with('\n'));
                let cells = record.iter().enumerate();
                let cells = cells.map(|(at, text)| Cell { text: text.trim().to_owned(), row, column: at + 1 });
                rows.push(cells.collect());
            }
            Err(error) => unreadable(path, error.to_string(), report),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.text.is_empty()));
    vec![Table { source: Arc::new(Source::Table { path: path.clone(), sheet: None }), rows }]
}

/// Line ends in a part of a text.
fn line_ends(text: &str, range: std::ops::Range<usize>) -> usize {
    text.as_bytes().get(range).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count()
}

/// The sign that divides the header into most columns; quoted parts do not count.
pub fn delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in header.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        }
        for (sign, count) in &mut counts {
            if byte == *sign && !quoted {
                *count += 1;
            }
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}
