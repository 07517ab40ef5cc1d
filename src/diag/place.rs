//! Places: a range of a text file, a cell of a table, or a whole file.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::files::SitePath;

/// What a [`Mark`] points into.
#[derive(Debug)]
pub enum Source {
    /// A text file with its whole text.
    Text { path: SitePath, text: Arc<str>, lines: Lines },
    /// A table: a sheet of a workbook, or a CSV file (then `sheet` is `None` and rows are lines of the file).
    Table { path: SitePath, sheet: Option<String> },
    /// A file of which nothing is quoted.
    File { path: SitePath },
}

impl Source {
    pub fn text(path: &SitePath, text: impl Into<Arc<str>>) -> Arc<Self> {
        Arc::new(Self::Text { path: path.clone(), text: text.into(), lines: Lines::default() })
    }

    pub fn path(&self) -> &SitePath {
        match self {
            Self::Text { path, .. } | Self::Table { path, .. } | Self::File { path } => path,
        }
    }
}

/// Where the lines of a text begin, found when it is first asked for: a text may have a hundred thousand places.
#[derive(Debug, Default)]
pub struct Lines(OnceLock<Vec<usize>>);

impl Lines {
    /// The byte at which a line, counted from 1, begins; the end of the text for lines below the last one.
    pub fn start(&self, text: &str, line: usize) -> usize {
        self.starts(text).get(line.max(1) - 1).copied().unwrap_or(text.len())
    }

    /// The line of a byte, counted from 1, and the byte at which it begins.
    fn at(&self, text: &str, byte: usize) -> (usize, usize) {
        let starts = self.starts(text);
        let line = starts.partition_point(|start| *start <= byte).max(1);
        (line, starts.get(line - 1).copied().unwrap_or_default())
    }

    fn starts(&self, text: &str) -> &[usize] {
        let ends = || memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1);
        self.0.get_or_init(|| std::iter::once(0).chain(ends()).collect())
    }
}

/// A cheap pointer to a place, turned into a [`Place`] only when something is wrong there.
#[derive(Debug, Clone)]
pub enum Mark {
    /// A range of bytes of a text.
    Range(Arc<Source>, Range<usize>),
    /// A cell: row (the line, in a CSV file) and column count from 1; the text is what the cell shows.
    Cell { source: Arc<Source>, row: usize, column: usize, text: Arc<str> },
}

impl Mark {
    pub fn source(&self) -> &Arc<Source> {
        match self {
            Self::Range(source, _) | Self::Cell { source, .. } => source,
        }
    }

    /// The same text from its first byte: for problems of a whole file.
    pub fn start_of(source: &Arc<Source>) -> Self {
        Self::Range(source.clone(), 0..0)
    }

    /// A whole file.
    pub fn file(path: &SitePath) -> Self {
        Self::Range(Arc::new(Source::File { path: path.clone() }), 0..0)
    }

    pub fn place(&self) -> Place {
        match self {
            Self::Range(source, range) => match &**source {
                Source::Text { path, text, lines } => Place::in_lines(path, text, lines, range.clone()),
                Source::Table { path, .. } | Source::File { path } => Place::file(path),
            },
            Self::Cell { source, row, column, text } => {
                let sheet = match &**source {
                    Source::Table { sheet, .. } => sheet.clone(),
                    Source::Text { .. } | Source::File { .. } => None,
                };
                Place {
                    path: source.path().clone(),
                    line: Some(*row),
                    column: Some(*column),
                    cell: Some(format!("{}{row}", column_letters(*column))),
                    sheet,
                    quote: text.to_string(),
                    mark: 0..text.len(),
                }
            }
        }
    }
}

/// A place as it is shown: plain data, ready to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub path: SitePath,
    /// From 1; `None` when the whole file is meant.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The name of a table's cell, such as `F6`.
    pub cell: Option<String>,
    /// The line, or the cell's text.
    pub quote: String,
    /// The part of the quote that is meant, in bytes.
    pub mark: Range<usize>,
}

impl Place {
    /// A whole file.
    pub fn file(path: &SitePath) -> Self {
        Self { path: path.clone(), line: None, column: None, sheet: None, cell: None, quote: String::new(), mark: 0..0 }
    }

    /// The cell with its sheet, as people name it: `[Institutions] F6`.
    pub fn in_table(&self) -> Option<String> {
        let cell = self.cell.as_ref()?;
        Some(self.sheet.as_ref().map_or_else(|| cell.clone(), |sheet| format!("[{sheet}] {cell}")))
    }

    /// A range of a text; it is cut at the end of its first line, and endless lines are cut around it.
    pub fn in_text(path: &SitePath, text: &str, range: Range<usize>) -> Self {
        Self::in_lines(path, text, &Lines::default(), range)
    }

    fn in_lines(path: &SitePath, text: &str, lines: &Lines, range: Range<usize>) -> Self {
        let start = floor_boundary(text, range.start);
        let end = floor_boundary(text, range.end.max(start));
        let (line, line_start) = lines.at(text, start);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let column = text[line_start..start].chars().count() + 1;
        // Only lines that no person wrote are cut in front: the column is counted in what is quoted.
        let from = if start - line_start > LONGEST_QUOTE { floor_boundary(text, start - 80) } else { line_start };
        let until = if line_end - start > LONGEST_QUOTE { floor_boundary(text, start + 160) } else { line_end };
        let quote = text[from..until].trim_end_matches('\r').to_owned();
        let mark = start - from..end.min(until).max(start) - from;
        let mark = mark.start.min(quote.len())..mark.end.min(quote.len());
        Self { path: path.clone(), line: Some(line), column: Some(column), sheet: None, cell: None, quote, mark }
    }

    /// What diagnostics are sorted by.
    pub fn order(&self) -> (SitePath, Option<String>, Option<usize>, Option<usize>) {
        (self.path.clone(), self.sheet.clone(), self.line, self.column)
    }
}

impl fmt::Display for Place {
    /// `file:line:column`, or `file [sheet] cell`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        match (&self.sheet, &self.cell, self.line, self.column) {
            (Some(sheet), Some(cell), ..) => write!(f, " [{sheet}] {cell}"),
            (None, Some(cell), Some(line), _) => write!(f, ":{line} {cell}"),
            (_, _, Some(line), Some(column)) => write!(f, ":{line}:{column}"),
            _ => Ok(()),
        }
    }
}

/// Bytes before and after a place that are quoted with it.
const LONGEST_QUOTE: usize = 4000;

/// The greatest boundary of a character that is not after `at`.
fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The name of a column as spreadsheets show it: 1 is `A`, 27 is `AA`.
fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column.max(1);
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
