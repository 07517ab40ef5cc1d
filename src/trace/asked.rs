//! What a person asks for: an entry by its address, or a file, folder or row as it is written on disk and in reports.

use std::sync::Arc;

use crate::diag::{Mark, Source};
use crate::files::SitePath;
use crate::model::Kind;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// `event:open-day`
    Entry(String),
    /// `data/people.xlsx:Sheet1!A14`, `data/people.csv:14`, `content/events/open-day/uk.md`
    Place(At),
}

/// A place of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    pub path: SitePath,
    pub sheet: Option<String>,
    /// The line of a CSV file, or the row of a sheet.
    pub row: Option<usize>,
}

impl Asked {
    /// Reads what was typed; places may also be written as reports write them: `data/people.xlsx [Sheet1] A14`.
    pub fn parse(typed: &str, kinds: &[Arc<Kind>]) -> Self {
        let typed = typed.trim().replace('\\', "/");
        let mut plain = typed.as_str();
        while let Some(rest) = plain.strip_prefix("./") {
            plain = rest;
        }
        let plain = plain.trim_end_matches('/');
        if let Some((kind, id)) = plain.split_once(':')
            && let Some(kind) = kinds.iter().find(|known| known.name == kind || known.folder == kind)
        {
            return Self::Entry(format!("{}:{id}", kind.name));
        }
        if let Some((path, rest)) = plain.split_once(" [")
            && let Some((sheet, cell)) = rest.split_once(']')
        {
            return Self::Place(At { path: SitePath::new(path), sheet: Some(sheet.to_owned()), row: row(cell) });
        }
        let (path, rest) = plain.split_once(':').unwrap_or((plain, ""));
        let (sheet, cell) = rest.rsplit_once('!').map_or((None, rest), |(sheet, cell)| (Some(sheet), cell));
        let sheet = sheet.map(|sheet| sheet.trim_matches('\'').to_owned());
        Self::Place(At { path: SitePath::new(path), sheet, row: row(cell) })
    }
}

/// The row of `14`, `14:3`, `A14` or `14 A14`.
fn row(cell: &str) -> Option<usize> {
    let first = cell.trim().split([' ', ':']).next()?;
    first.trim_start_matches(|sign: char| sign.is_ascii_alphabetic() || sign == '$').parse().ok()
}

impl At {
    /// Whether a mark of a table stands in this row; any row, when none is asked for.
    pub fn holds(&self, mark: &Mark) -> bool {
        let Mark::Cell { source, row, .. } = mark else {
            return false;
        };
        let Source::Table { path, sheet } = &**source else {
            return false;
        };
        let same_sheet = self.sheet.is_none() || self.sheet == *sheet;
        *path == self.path && same_sheet && self.row.is_none_or(|wanted| wanted == *row)
    }

    /// Whether a file is the one that is asked for, or lies in the folder that is.
    pub fn covers(&self, path: &SitePath) -> bool {
        let below = path.as_str().strip_prefix(self.path.as_str());
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, At};
    use crate::files::SitePath;

    #[test]
    fn places_are_read_in_every_spelling() {
        let kinds = crate::kinds::all();
        let place = |path: &str, sheet: Option<&str>, row: Option<usize>| {
            Asked::Place(At { path: SitePath::new(path), sheet: sheet.map(str::to_owned), row })
        };
        for (typed, expected) in [
            ("event:open-day", Asked::Entry("event:open-day".to_owned())),
            ("events:open-day", Asked::Entry("event:open-day".to_owned())),
            ("data/people.csv:14", place("data/people.csv", None, Some(14))),
            ("data/people.csv:14 B14", place("data/people.csv", None, Some(14))),
            (".\\data\\people.csv:14:2", place("data/people.csv", None, Some(14))),
            ("data/people.xlsx:Лист 1!B7", place("data/people.xlsx", Some("Лист 1"), Some(7))),
            ("data/people.xlsx [Лист 1] B7", place("data/people.xlsx", Some("Лист 1"), Some(7))),
            ("content/events/open-day/", place("content/events/open-day", None, None)),
        ] {
            assert_eq!(Asked::parse(typed, &kinds), expected, "{typed}");
        }
    }
}
