//! Where did my row go? What a place of the site became: every page, list, feed, calendar, index and file that it
//! reached, in each language, or why it did not.

mod asked;
mod find;
mod human;
mod json;
mod reach;
mod subject;

use jiff::civil;

use crate::diag::Diagnostic;

pub use find::trace;
pub use human::human;
pub use json::json;
pub use reach::Reached;

/// The answer.
#[derive(Debug)]
pub struct Trace {
    /// What the place holds, in the order of addresses; several for a folder or a table.
    pub things: Vec<Traced>,
    /// What the program says about a whole folder or table that was asked for.
    pub diagnostics: Vec<Diagnostic>,
}

/// One thing of the site.
#[derive(Debug)]
pub struct Traced {
    /// `event:open-day`, `term:functions/consulting`, or a path.
    pub address: String,
    pub title: Option<String>,
    /// The files and the row that it is made of.
    pub sources: Vec<String>,
    pub fate: Fate,
    /// The languages of the site.
    pub languages: Vec<String>,
    /// Of an entry the languages of the site, each with the one in which readers get the text.
    pub shown_in: Vec<(String, String)>,
    pub reached: Vec<Reached>,
    /// What the program says about its sources.
    pub diagnostics: Vec<Diagnostic>,
}

/// What became of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Shown,
    /// It has its page and stands in no list any more.
    Archived,
    /// It has its page and left the lists after this day.
    Expired(civil::Date),
    Draft,
    /// It appears on this day.
    Until(civil::Date),
    /// It cannot be read because of errors.
    Broken,
    /// Another entry or row has its id.
    Doubled,
    /// A file beside an entry that no fact and no text names.
    Unnamed,
    /// A file of an entry that is not shown.
    OfHidden,
    /// An abbreviation that no text uses.
    Unused,
    /// The first row, with the names of the columns.
    Header,
    /// There is nothing in this row.
    EmptyRow,
    /// The settings of the whole portal.
    Settings,
    /// A part of the theme, which shapes all pages.
    Theme,
    /// The translation ledger.
    Ledger,
    /// Nothing reads such a file; or what reads it says why not.
    Unread,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum NoTrace {
    /// The site has no such file, folder or entry; perhaps this one is meant.
    NothingThere(Option<String>),
    /// The settings cannot be read.
    NoSite(Vec<Diagnostic>),
}
