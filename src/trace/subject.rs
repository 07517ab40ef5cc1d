//! What an asked place holds: entries, files beside them, terms, abbreviations, or something else that is known.

use super::asked::At;
use super::{Fate, NoTrace};
use crate::diag::{Mark, Report, nearest};
use crate::files::{Files, SitePath};
use crate::html::escape;
use crate::ledger;
use crate::model::Portal;
use crate::monitoring::{Entity, RowRead, rows_read};
use crate::read::Origin;
use crate::site::SITE_FILE;
use crate::table;

/// Folders of a site that belong to its theme.
const THEME: &[&str] = &["themes", "templates", "strings", "assets"];

/// What is looked for, before it is known where it stands.
pub enum Subject {
    Entry(Origin),
    /// A file beside an entry, by the name that facts and texts use.
    Asset(Origin, String, SitePath),
    /// A row of a dataset's table, with the entries that it is about and gives values of.
    Row {
        place: String,
        mark: Mark,
        /// Its dataset first, then whom it is about, then its indicators: `institution:demo-01`.
        entries: Vec<String>,
    },
    Term {
        vocabulary: String,
        id: String,
        mark: Mark,
    },
    Abbreviation {
        short: String,
        full: String,
        place: String,
    },
    /// Anything else that is known without looking further.
    Other(String, Fate),
}

/// The entry of an address.
///
/// # Errors
/// When there is none.
pub fn by_address(origins: &[Origin], address: &str) -> Result<Vec<Subject>, NoTrace> {
    match origins.iter().find(|origin| origin.address == address) {
        Some(origin) => Ok(vec![Subject::Entry(origin.clone())]),
        None => {
            let known = origins.iter().map(|origin| origin.address.as_str());
            Err(NoTrace::NothingThere(nearest(address, known).map(str::to_owned)))
        }
    }
}

/// What a place holds; several things for a folder or a whole table.
///
/// # Errors
/// When the site has no such file or folder.
pub fn by_place(files: &dyn Files, portal: &Portal, origins: &[Origin], at: &At) -> Result<Vec<Subject>, NoTrace> {
    let mut found: Vec<Subject> = Vec::new();
    if let Some(rows) = at.row.and_then(|_| rows_read(portal, &at.path)) {
        let held: Vec<Subject> = rows.iter().filter(|row| at.holds(&row.mark)).map(|row| of_row(portal, row)).collect();
        return if held.is_empty() { other(files, at).map(|subject| vec![subject]) } else { Ok(held) };
    }
    for origin in origins {
        let of_row = origin.row.as_ref().is_some_and(|mark| at.holds(mark));
        if of_row || origin.files.iter().any(|path| at.covers(path)) {
            found.push(Subject::Entry(origin.clone()));
        } else if let Some((_, path)) = origin.assets.iter().find(|(_, path)| at.covers(path))
            && portal.tables.contains_key(path)
        {
            // What stands in a table of a dataset is shown by the dataset.
            found.push(Subject::Entry(origin.clone()));
        } else if let Some((name, path)) = origin.assets.iter().find(|(_, path)| at.covers(path)) {
            found.push(Subject::Asset(origin.clone(), name.clone(), path.clone()));
        }
    }
    for (id, vocabulary) in &portal.vocabularies.0 {
        let held = vocabulary.terms.iter().filter(|term| at.holds(&term.mark));
        found.extend(held.map(|term| Subject::Term {
            vocabulary: id.clone(),
            id: term.id.to_string(),
            mark: term.mark.clone(),
        }));
    }
    found.extend(abbreviations(files, at));
    if found.is_empty() { other(files, at).map(|subject| vec![subject]) } else { Ok(found) }
}

/// A row of a dataset's table with what it is about.
fn of_row(portal: &Portal, row: &RowRead) -> Subject {
    let of_entity = |entity: &Entity| match entity {
        Entity::Entry(key) => Some(*key),
        Entity::Whole | Entity::Territory(_) => None,
    };
    let entries = std::iter::once(row.dataset).chain(row.entities.iter().filter_map(of_entity));
    let entries = entries.chain(row.indicators.iter().copied());
    Subject::Row {
        place: row.mark.place().to_string(),
        mark: row.mark.clone(),
        entries: entries.map(|key| portal.entry(key).address()).collect(),
    }
}

/// The rows of `data/abbreviations.…` that are asked for.
fn abbreviations(files: &dyn Files, at: &At) -> Vec<Subject> {
    let mut found = Vec::new();
    if at.path.parent().as_str() != "data" || at.path.stem() != "abbreviations" {
        return found;
    }
    for table in tables(files, &at.path) {
        let Some((header, rows)) = table.split_header() else { continue };
        let column = |name: &str| table.column(&header, name);
        let (Some(short), Some(full)) = (column("short"), column("full")) else { continue };
        for row in rows {
            if let (Some(short), Some(full)) = (row.at(short), row.at(full))
                && at.holds(&table.mark(short))
            {
                let place = table.mark(short).place().to_string();
                let (short, full) = (table.text(short).into_owned(), table.text(full).into_owned());
                found.push(Subject::Abbreviation { short, full, place });
            }
        }
    }
    found
}

fn tables(files: &dyn Files, path: &SitePath) -> Vec<table::Table> {
    let bytes = files.read(path).ok();
    bytes.and_then(|bytes| table::read(&bytes, path, &Report::default())).unwrap_or_default()
}

/// What is known of a place that holds no entry and no term.
fn other(files: &dyn Files, at: &At) -> Result<Subject, NoTrace> {
    let path = at.path.as_str();
    let listed = |folder: &str| -> Vec<SitePath> {
        files.list(folder).into_iter().map(|file| file.map_or_else(|(path, _)| path, |file| file.path)).collect()
    };
    let there = files.read(&at.path).is_ok() || listed(path).iter().any(|path| at.covers(path));
    if !there {
        let known: Vec<SitePath> = ["content", "data"].iter().flat_map(|folder| listed(folder)).collect();
        let near = nearest(path, known.iter().map(SitePath::as_str));
        return Err(NoTrace::NothingThere(near.map(str::to_owned)));
    }
    let top = path.split('/').next().unwrap_or_default();
    let fate = match top {
        SITE_FILE => Fate::Settings,
        ledger::FILE => Fate::Ledger,
        top if THEME.contains(&top) => Fate::Theme,
        _ => row_fate(files, at),
    };
    let row = at.row.map(|row| format!(":{row}")).unwrap_or_default();
    Ok(Subject::Other(format!("{path}{row}"), fate))
}

/// A row that became nothing: the header, an empty one, or one that has its own problem.
fn row_fate(files: &dyn Files, at: &At) -> Fate {
    let Some(row) = at.row else { return Fate::Unread };
    let tables = tables(files, &at.path);
    let holds = |filled: table::Row<'_>| usize::try_from(filled.number) == Ok(row);
    if tables.is_empty() {
        Fate::Unread
    } else if tables.iter().any(|table| table.row(0).is_some_and(holds)) {
        Fate::Header
    } else if tables.iter().any(|table| table.rows().any(holds)) {
        Fate::Unread
    } else {
        Fate::EmptyRow
    }
}

/// The text that an abbreviation becomes.
pub fn abbreviated(subject: &Subject) -> Option<String> {
    match subject {
        Subject::Abbreviation { short, full, .. } => {
            Some(format!("<abbr title=\"{}\">{}</abbr>", escape(full), escape(short)))
        }
        _ => None,
    }
}
