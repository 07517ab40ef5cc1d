//! A look at all content of a site, drafts and broken entries too, that brings the translation ledger up to date.

use jiff::civil;

use crate::diag::{Diagnostic, Level, Report, nearest};
use crate::files::Files;
use crate::ledger::{Ledger, Recorded, translations};
use crate::model::{Entry, Portal};
use crate::site::Site;
use crate::{kinds, read};

/// What a look at the content gave.
pub struct Survey {
    /// With drafts and entries of the future.
    pub portal: Portal,
    /// Addresses of entries that could not be read, sorted.
    pub broken: Vec<String>,
    /// The ledger as it should be kept.
    pub ledger: Ledger,
    pub recorded: Recorded,
    /// Translations that were to be noted as checked and could not be.
    pub refused: Vec<Refused>,
    pub diagnostics: Vec<Diagnostic>,
}

/// A translation that cannot be noted as checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    pub entry: String,
    pub language: String,
    pub why: Why,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read because of errors.
    Broken,
    /// There is no such entry, perhaps this one.
    NoEntry(Option<String>),
    /// The entry has no translation into the language; it has these.
    NoTranslation(Vec<String>),
}

/// Reads a whole site. `done` are pairs of an entry's address and a language whose translation was checked.
///
/// # Errors
/// The problems of `site.toml`, when nothing can be read without it.
pub fn survey(files: &dyn Files, today: civil::Date, done: &[(String, String)]) -> Result<Survey, Vec<Diagnostic>> {
    let report = Report::default();
    let Some(site) = Site::read(files, None, &report) else {
        return Err(report.into_sorted());
    };
    let mut ledger = Ledger::read(files, &report);
    let mut draft = read::read(files, &site, &kinds::all(), &mut read::Kept::default(), &report);
    let entries: Vec<&Entry> = draft.entries.iter().map(|entry| &**entry).collect();
    let check = |(address, language): &(String, String)| {
        let why = match draft.broken.contains(address) {
            true => Some(Why::Broken),
            false => check(&mut ledger, &entries, address, language),
        };
        Some(Refused { entry: address.clone(), language: language.clone(), why: why? })
    };
    let refused = done.iter().filter_map(check).collect();
    // What is missing may only be unreadable for the moment.
    let read = report.into_sorted();
    let whole = !read.iter().any(|found| found.level == Level::Error);
    let (ledger, recorded) = ledger.recorded(&entries, |_| !whole);
    ledger.mark(&mut draft.entries);
    let mut broken: Vec<String> = draft.broken.iter().cloned().collect();
    broken.sort();
    let linking = Report::default();
    let portal = Portal::link(draft, site, today, true, &linking);
    let diagnostics = read.into_iter().chain(linking.into_sorted()).collect();
    Ok(Survey { portal, broken, ledger, recorded, refused, diagnostics })
}

/// Notes one translation as checked, or says why not.
fn check(ledger: &mut Ledger, entries: &[&Entry], address: &str, language: &str) -> Option<Why> {
    let Some(entry) = entries.iter().find(|entry| entry.address() == address) else {
        let known: Vec<String> = entries.iter().map(|entry| entry.address()).collect();
        return Some(Why::NoEntry(nearest(address, known.iter().map(String::as_str)).map(str::to_owned)));
    };
    match translations(entry).find(|lang| lang.as_str() == language) {
        Some(lang) => {
            ledger.checked(entry, lang);
            None
        }
        None => Some(Why::NoTranslation(translations(entry).map(ToString::to_string).collect())),
    }
}
