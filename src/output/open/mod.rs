//! Open data: every dataset, indicator and list as files that others can use, each at an address that stays.
//!
//! A format is a file here and a line in [`FORMATS`]. All of them are made from an [`Extract`] of what may be
//! published; files in a reader's language also know its [`Edition`].

mod about;
mod catalogue;
mod csvw;
mod delimited;
mod drawing;
mod editions;
mod extract;
mod json;
mod kept;
mod licence;
mod listing;
mod package;
mod readable;
mod resource;
mod table;
mod workbook;

use std::sync::Arc;

use tera::Value;

use super::view::{Edition, size_text, view};
use super::{Content, Job, Made, Planning, Texts};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::url::{self, Address};
use crate::model::{Asset, Entry, EntryKey};
use crate::monitoring::EDITION_FILE;
pub use catalogue::{catalogue_item, machine_address, schema_org};
pub use editions::{citation, editions};
pub use extract::Extract;
pub use kept::KeptDownloads;
pub use listing::download as list_download;

/// A kind of file that is made of a dataset or an indicator.
pub struct Format {
    /// Its name in messages: `data-file-<word>`, and what it is for: `data-file-<word>-about`.
    pub word: &'static str,
    /// What readers call the type.
    pub label: &'static str,
    pub media_type: &'static str,
    /// The kinds of entries that have it.
    pub of: &'static [&'static str],
    /// Whether there is anything to put into it.
    pub fits: fn(&Extract<'_>) -> bool,
    pub make: Make,
}

/// How a file is made, and what it is called.
pub enum Make {
    /// One file for all languages, by its name.
    Shared { file: &'static str, make: fn(&Extract<'_>) -> Vec<u8> },
    /// A file per language, by its extension.
    Spoken { extension: &'static str, make: fn(&Edition<'_>, &Extract<'_>) -> Vec<u8> },
}

/// All formats, in the order in which readers see them.
const FORMATS: &[Format] = &[
    workbook::FORMAT,
    readable::FORMAT,
    drawing::FORMAT,
    delimited::OBSERVATIONS,
    json::FORMAT,
    delimited::INDICATORS,
    delimited::ENTITIES,
    delimited::TERMS,
    package::FORMAT,
    csvw::FORMAT,
];

/// From so many values on the sizes of files are not told.
const MANY: usize = 500_000;

/// The files of all datasets and indicators, of all lists, and the catalogue for machines.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    let main = planning.portal.site.languages.default();
    for edition in &planning.editions {
        for (key, entry) in planning.portal.entries().filter(|(_, entry)| has_files(entry)) {
            for format in formats(edition, key) {
                // What is the same in all languages is made once.
                if matches!(format.make, Make::Spoken { .. }) || edition.language.lang == main.lang {
                    let make = move || bytes(format, edition, key);
                    let mut job = job(address(format, entry, edition).file(), entry.mark.clone(), make);
                    if let Some(asset) = as_it_is(format, entry) {
                        job.content = Content::Copy(asset.path.clone());
                    }
                    jobs.push(job);
                }
            }
        }
        jobs.extend(listing::plan(edition));
    }
    jobs.extend(catalogue::plan(planning, &planning.editions));
    jobs
}

fn has_files(entry: &Entry) -> bool {
    FORMATS.iter().any(|format| format.of.contains(&entry.kind.name))
}

/// The formats of an entry; none when there are no values.
fn formats(edition: &Edition<'_>, key: EntryKey) -> Vec<&'static Format> {
    let kind = edition.portal.entry(key).kind.name;
    let Some(extract) = extract(edition, key) else { return Vec::new() };
    FORMATS.iter().filter(|format| format.of.contains(&kind) && (format.fits)(&extract)).collect()
}

fn extract<'a>(edition: &Edition<'a>, key: EntryKey) -> Option<Extract<'a>> {
    Extract::of(edition.portal, edition.of_dataset(key).monitoring, edition.words, key)
}

/// The file of an edition that was frozen as this format.
fn as_it_is<'a>(format: &Format, entry: &'a Entry) -> Option<&'a Asset> {
    let is_it = matches!(format.make, Make::Shared { file, .. } if file == EDITION_FILE);
    editions::frozen_file(entry).filter(|_| is_it)
}

/// Where a file stands: those in a language beside the page, those for all languages where an entry's files are.
fn address(format: &Format, entry: &Entry, edition: &Edition<'_>) -> Address {
    match format.make {
        Make::Shared { file, .. } => url::asset(entry, file),
        Make::Spoken { extension, .. } => {
            url::entry(entry, edition.language).below(&format!("{}.{extension}", entry.id))
        }
    }
}

/// The file itself, made when it is first needed.
fn bytes(format: &Format, edition: &Edition<'_>, key: EntryKey) -> Arc<[u8]> {
    let address = address(format, edition.portal.entry(key), edition);
    edition.kept.bytes(&address, &|| made(format, edition, key))
}

/// The size of a file; `None` when there are so many values that making it only to tell its size would take too long.
fn size(format: &Format, edition: &Edition<'_>, key: EntryKey) -> Option<u64> {
    let entry = edition.portal.entry(key);
    if let Some(asset) = as_it_is(format, entry) {
        return Some(asset.size);
    }
    extract(edition, key).filter(|extract| extract.count() <= MANY)?;
    Some(edition.kept.size(&address(format, entry, edition), &|| made(format, edition, key)))
}

fn made(format: &Format, edition: &Edition<'_>, key: EntryKey) -> Vec<u8> {
    let edition = edition.of_dataset(key);
    let Some(extract) = extract(edition, key) else { return Vec::new() };
    match format.make {
        Make::Shared { make, .. } => make(&extract),
        Make::Spoken { make, .. } => make(edition, &extract),
    }
}

/// The values of a dataset, one a row, as readers download them; `None` when it has none.
pub fn observations(edition: &Edition<'_>, key: EntryKey) -> Option<String> {
    let Make::Shared { make, .. } = delimited::OBSERVATIONS.make else { return None };
    String::from_utf8(make(&extract(edition, key)?)).ok()
}

/// The files of a dataset or indicator, for its page; nothing for other entries.
pub fn downloads(edition: &Edition<'_>, key: EntryKey) -> Vec<Value> {
    let entry = edition.portal.entry(key);
    if !has_files(entry) {
        return Vec::new();
    }
    let edition = edition.of_dataset(key);
    let item = |format: &&Format| {
        let spoken = matches!(format.make, Make::Spoken { .. });
        let bytes = size(format, edition, key);
        view! {
            "word" => format.word,
            "title" => edition.t(&format!("data-file-{}", format.word)),
            "about" => edition.t(&format!("data-file-{}-about", format.word)),
            "url" => address(format, entry, edition).marked(),
            "format" => format.label,
            "media_type" => format.media_type,
            "bytes" => bytes,
            "size_text" => bytes.map(|bytes| size_text(edition, bytes)),
            "machine" => !spoken,
        }
    };
    formats(edition, key).iter().map(item).collect()
}

/// Whether a download is the same whatever language its reader speaks, by its path.
pub fn is_for_all_languages(path: &str) -> bool {
    path.starts_with("files/") || path == catalogue::catalogue_file().path()
}

fn job<'a>(path: String, place: Mark, make: impl Fn() -> Arc<[u8]> + Send + Sync + 'a) -> Job<'a> {
    Job { path, place, made: Made::Download, texts: Texts::None, content: Content::Bytes(Box::new(make)) }
}

/// The place of files that belong to the whole site.
fn of_site() -> Mark {
    Mark::file(&SitePath::new(crate::site::SITE_FILE))
}
