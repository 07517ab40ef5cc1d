//! References in tables: cells of CSV files are changed in place, cells of workbooks are named for their author.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Rename;
use super::edits::{Edit, is_utf8, mark_length};
use crate::diag::{Place, Report};
use crate::files::{Files, SitePath};
use crate::model::Kind;
use crate::table;
use crate::typed::Shape;

/// Finds the entry's own row and every cell that refers to it.
pub fn find(
    rename: &Rename<'_>,
    files: &dyn Files,
    edits: &mut BTreeMap<SitePath, Vec<Edit>>,
    by_hand: &mut Vec<Place>,
) {
    for file in files.list("data").into_iter().filter_map(Result::ok) {
        let names: Vec<&str> = file.path.as_str().split('/').collect();
        let (["data", _], Some(kind)) = (&names[..], rename.content.kind(file.path.stem())) else { continue };
        let Ok(bytes) = files.read(&file.path) else { continue };
        let tables = table::read(&bytes, &file.path, &Report::default()).unwrap_or_default();
        let in_place = matches!(file.path.extension().as_str(), "csv" | "tsv") && is_utf8(&bytes);
        if in_place {
            let start = mark_length(&bytes);
            let text = std::str::from_utf8(&bytes[start..]).unwrap_or_default();
            let rows = cells(text);
            let header: Vec<String> = rows
                .first()
                .map(|row| row.iter().map(|range| plain(&text[range.clone()])).collect())
                .unwrap_or_default();
            for row in rows.iter().skip(1) {
                for (range, column) in row.iter().zip(&header) {
                    for place in meant(rename, kind, column, &text[range.clone()]) {
                        let at = start + range.start + place;
                        let edit = Edit { range: at..at + rename.old.len(), text: rename.new.to_owned() };
                        edits.entry(file.path.clone()).or_default().push(edit);
                    }
                }
            }
            continue;
        }
        for table in &tables {
            let Some((header, rows)) = table.split_header() else { continue };
            let found = rows.flat_map(|row| row.cells).filter(|cell| {
                let head = header.at(cell.column());
                head.is_some_and(|head| !meant(rename, kind, &table.text(head), &table.text(cell)).is_empty())
            });
            by_hand.extend(found.map(|cell| table.mark(cell).place()));
        }
    }
}

/// Where in a cell the old id stands, when the cell is the entry's id or refers to it.
fn meant(rename: &Rename<'_>, kind: &Kind, column: &str, raw: &str) -> Vec<usize> {
    let cell = plain(raw);
    if column == "id" {
        let own = kind.name == rename.kind.name && cell == rename.old;
        return if own { raw.find(rename.old).into_iter().collect() } else { Vec::new() };
    }
    let name = column.split(['.', '@']).next().unwrap_or_default();
    let Some(field) = kind.record.field(name) else { return Vec::new() };
    let (Shape::Ref(kinds), list) = (match &field.shape {
        Shape::List(item) => (&**item, true),
        shape => (shape, false),
    }) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut at = 0;
    for part in if list { raw.split(';').collect::<Vec<_>>() } else { vec![raw] } {
        let written = plain(part);
        if rename.is_meant(kinds, &written)
            && let Some(inner) = part.rfind(rename.old)
        {
            found.push(at + inner);
        }
        at += part.len() + 1;
    }
    found
}

/// The words of a cell without quotation marks and blanks around them.
fn plain(raw: &str) -> String {
    raw.trim().trim_matches('"').replace("\"\"", "\"").trim().to_owned()
}

/// Where the cells of a CSV text stand, row by row; quotation marks belong to their cell.
fn cells(text: &str) -> Vec<Vec<Range<usize>>> {
    let divider = table::delimiter(text);
    let bytes = text.as_bytes();
    let mut rows: Vec<Vec<Range<usize>>> = vec![Vec::new()];
    let mut start = 0;
    let mut quoted = false;
    for (at, byte) in bytes.iter().enumerate() {
        let ends_row = *byte == b'\n' && !quoted;
        if *byte == b'"' && (quoted || at == start) {
            // Two marks inside of a quoted cell close and open it again, which is the same.
            quoted = !quoted;
        } else if *byte == b'"' && at > start && bytes[at - 1] == b'"' && bytes[start] == b'"' {
            quoted = true;
        } else if ends_row || (*byte == divider && !quoted) {
            if let Some(row) = rows.last_mut() {
                row.push(start..at);
            }
            start = at + 1;
            if ends_row {
                rows.push(Vec::new());
            }
        }
    }
    if let Some(row) = rows.last_mut() {
        row.push(start..text.len());
    }
    rows.retain(|row| row.iter().any(|range| !text[range.clone()].trim().is_empty()));
    rows
}
