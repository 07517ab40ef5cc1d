//! Rows of tables → nodes of facts: `data/<kind>.csv|xlsx|ods`, one row an entry.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Parts;
use super::vocabularies::unknown_language;
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::SitePath;
use crate::model::Kind;
use crate::site::Site;
use crate::table::{Cell, FORMATS, Table};
use crate::typed::{Key, Node, NodeKind, Shape};

/// What a file of `data/` is for.
pub enum Purpose<'a> {
    /// Entries of the kind at this place.
    Entries(usize),
    /// The terms of the vocabulary with the name of this file.
    Vocabulary(&'a SitePath),
    Abbreviations,
    /// A table beside those of kinds whose name means nothing.
    Unknown,
}

/// What a path means: `data/<kind>.<format>`, `data/vocabularies/<id>.<format>`, `data/abbreviations.<format>`.
pub fn purpose<'a>(path: &'a SitePath, kinds: &[Arc<Kind>]) -> Option<Purpose<'a>> {
    let extension = path.extension();
    if !FORMATS.iter().any(|(known, _)| *known == extension) || path.name().starts_with(['.', '~']) {
        return None;
    }
    let names: Vec<&str> = path.as_str().split('/').collect();
    match names[..] {
        ["data", "vocabularies", _] => Some(Purpose::Vocabulary(path)),
        ["data", _] if path.stem() == "abbreviations" => Some(Purpose::Abbreviations),
        ["data", _] => {
            let kind = kinds.iter().position(|kind| kind.folder == path.stem() || kind.name == path.stem());
            Some(kind.map_or(Purpose::Unknown, Purpose::Entries))
        }
        _ => None,
    }
}

/// Sorts the rows of a table into the parts of entries.
pub fn collect(
    table: &Table,
    (kind_at, kind): (usize, &Kind),
    site: &Site,
    parts: &mut BTreeMap<(usize, String), Parts>,
    report: &Report,
) {
    let Some((header, rows)) = table.split_header() else {
        return;
    };
    let columns = columns(table, header.cells, kind, site, report);
    let Some((id_column, _)) = columns.iter().find(|(_, column)| matches!(column, Column::Id)) else {
        let place =
            header.cells.first().map_or_else(|| Place::file(table.source.path()), |cell| table.mark(cell).place());
        report.add(Diagnostic::new(&problems::NO_ID_COLUMN, place));
        return;
    };
    let first_column = header.cells.first().map_or(1, Cell::column);
    for row in rows {
        let Some(id) = row.at(*id_column) else {
            let place = table.mark_at(row.number, first_column).place();
            report.add(Diagnostic::new(&problems::ROW_WITHOUT_ID, place));
            continue;
        };
        let text = table.text(id).into_owned();
        let known = &mut parts.entry((kind_at, text.clone())).or_default().row;
        if let Some(first) = known {
            let problem = Diagnostic::new(&problems::DUPLICATE_ID, table.mark(id).place()).with("id", text);
            report.add(problem.with("kind", kind.name).and_at(first.place()));
            continue;
        }
        *known = Some(facts_of_row(table, row.cells, id, &columns));
    }
}

/// What a column holds.
enum Column {
    Id,
    Field(String),
    /// A translatable field in one language.
    Localized(String, String),
}

fn columns(table: &Table, header: &[Cell], kind: &Kind, site: &Site, report: &Report) -> Vec<(u32, Column)> {
    let mut seen: Vec<String> = Vec::new();
    let mut read = |cell: &Cell| {
        let text = table.text(cell);
        let name = text.as_ref();
        if seen.iter().any(|known| known == name) {
            let problem = Diagnostic::new(&problems::DUPLICATE_COLUMN, table.mark(cell).place());
            report.add(problem.with("value", name));
            return None;
        }
        seen.push(name.to_owned());
        if name == "id" {
            return Some(Column::Id);
        }
        // `title@uk` is what some survey tools write for `title.uk`.
        let (field, tag) = name.split_once(['.', '@']).map_or((name, None), |(field, tag)| (field, Some(tag)));
        let Some(declared) = kind.record.field(field) else {
            let problem = Diagnostic::new(&problems::UNKNOWN_COLUMN, table.mark(cell).place()).with("value", name);
            // A column of names in one language, called by the language alone.
            report.add(match site.languages.by_tag(name) {
                Some(language) => problem.with("suggestion", format!("title.{}", language.lang)),
                None => problem.near(field, kind.record.names()),
            });
            return None;
        };
        match (tag, &declared.shape) {
            (None, _) => Some(Column::Field(field.to_owned())),
            (Some(tag), Shape::Text | Shape::Texts) if site.languages.by_tag(tag).is_none() => {
                report.add(unknown_language(site, table, cell, tag, field));
                None
            }
            (Some(tag), Shape::Text | Shape::Texts) => Some(Column::Localized(field.to_owned(), tag.to_owned())),
            (Some(_), _) => {
                let problem = Diagnostic::new(&problems::NOT_TRANSLATABLE, table.mark(cell).place());
                report.add(problem.with("field", field));
                None
            }
        }
    };
    header.iter().filter_map(|cell| Some((cell.column(), read(cell)?))).collect()
}

fn facts_of_row(table: &Table, row: &[Cell], id: &Cell, columns: &[(u32, Column)]) -> Node {
    let mut facts = Node { kind: NodeKind::Map(Vec::new()), mark: table.mark(id) };
    for cell in row {
        let Ok(at) = columns.binary_search_by_key(&cell.column(), |(column, _)| *column) else {
            continue;
        };
        let text = table.text(cell).into_owned();
        if text.is_empty() {
            continue;
        }
        let mark = table.mark(cell);
        let key = |name: &str| Key { name: name.to_owned(), mark: mark.clone() };
        let value = Node::string(text, mark.clone());
        match &columns[at].1 {
            Column::Field(field) => facts.push(key(field), value),
            Column::Localized(field, tag) => {
                if facts.get(field).is_none() {
                    facts.push(key(field), Node { kind: NodeKind::Map(Vec::new()), mark: mark.clone() });
                }
                if let Some(texts) = facts.get_mut(field) {
                    texts.push(key(tag), value);
                }
            }
            Column::Id => {}
        }
    }
    facts
}
