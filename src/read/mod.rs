//! Files → a [`Draft`]: entries from folders, single files and rows of tables, with their texts, and vocabularies.

mod assemble;
mod content;
mod dictionaries;
mod kept;
mod markdown;
mod origins;
mod rows;
mod units;
mod vocabularies;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use kept::KeptEntry;
use rayon::prelude::*;

pub use dictionaries::Dictionaries;
pub use kept::Kept;
pub use markdown::{
    FrontMatter, OPTIONS as MARKDOWN, UNFINISHED, after_front_matter, front_matter, links, parsed,
    reference_definitions,
};
pub use origins::{Origin, origins};

use crate::diag::{Diagnostic, Place, Report, Source, problems};
use crate::files::{FileError, FileInfo, Files, SitePath};
use crate::limits::{LARGEST_TABLE, LARGEST_TEXT};
use crate::model::{Asset, Cuts, Draft, Entry, Kind, PROTECTED_FILE, Tables};
use crate::site::Site;
use crate::table;
use crate::typed::Node;

/// Everything that belongs to one entry, before it is read.
#[derive(Debug, Default)]
struct Parts {
    /// The row of a table that carries the entry's id.
    row: Option<Node>,
    /// `facts.toml`, if there is one.
    facts: Option<SitePath>,
    /// The texts with the tags of their files' names.
    texts: Vec<(String, SitePath)>,
    assets: Vec<Asset>,
    folder: Option<SitePath>,
}

/// Reads a whole site. What is kept from an earlier reading is not read again; an entry or table that is broken now
/// stays as it was when it was last whole, with the problem reported.
pub fn read(files: &dyn Files, site: &Arc<Site>, kinds: &[Arc<Kind>], kept: &mut Kept, report: &Report) -> Draft {
    kept.belong_to(site);
    let Collected { parts, vocabularies, abbreviations, mut present, mut tables } =
        collect(files, site, kinds, kept, report);
    let (entries, broken) = entries(files, site, kinds, parts, kept, report);
    tables.extend(data_tables(files, &entries, kept, &mut present, report));
    kept.retain_tables(|path| present.contains(path));
    Draft { kinds: kinds.to_vec(), entries, broken, vocabularies, abbreviations, tables, cuts: Cuts::default() }
}

/// The files of a site, sorted into what they are for.
struct Collected {
    parts: BTreeMap<(usize, String), Parts>,
    vocabularies: crate::model::Vocabularies,
    abbreviations: crate::model::Abbreviations,
    /// The tables that were read.
    present: HashSet<SitePath>,
    /// Those of vocabularies.
    tables: Tables,
}

fn collect(files: &dyn Files, site: &Site, kinds: &[Arc<Kind>], kept: &mut Kept, report: &Report) -> Collected {
    let mut parts: BTreeMap<(usize, String), Parts> = BTreeMap::new();
    content::collect(files, kinds, &mut parts, report);
    let mut vocabularies = crate::model::Vocabularies::default();
    let mut abbreviations = crate::model::Abbreviations::default();
    let mut present = HashSet::new();
    let mut of_vocabularies = Tables::new();
    let listed = files.list("data");
    let in_data: Vec<FileInfo> = listed.iter().filter_map(|file| file.as_ref().ok()).cloned().collect();
    content::collect_data(&in_data, kinds, &mut parts);
    for file in listed {
        match file {
            Ok(file) => {
                let reading = vocabularies::Reading { site, report };
                let Some(table_kind) = rows::purpose(&file.path, kinds) else {
                    continue;
                };
                if let rows::Purpose::Unknown = table_kind {
                    let problem = Diagnostic::new(&problems::UNKNOWN_TABLE, Place::file(&file.path));
                    let problem = problem.with("value", file.path.name());
                    report.add(problem.near(file.path.stem(), kinds.iter().map(|kind| kind.folder)));
                    continue;
                }
                let read = |report: &Report| read_table(files, &file.path, file.size, report);
                let tables = kept.tables(files, &file.path, report, read);
                present.insert(file.path.clone());
                match table_kind {
                    rows::Purpose::Entries(kind) => {
                        for table in tables.iter() {
                            rows::collect(table, (kind, &kinds[kind]), site, &mut parts, report);
                        }
                    }
                    rows::Purpose::Vocabulary(path) => {
                        reading.vocabulary(&tables, path, &mut vocabularies);
                        of_vocabularies.insert(path.clone(), tables.clone());
                    }
                    rows::Purpose::Abbreviations => reading.abbreviations(&tables, &mut abbreviations),
                    rows::Purpose::Unknown => {}
                }
            }
            Err((path, error)) => report_file(&path, &error, report),
        }
    }
    units::add_standard(site, &mut vocabularies);
    vocabularies::check_broader(&vocabularies, report);
    Collected { parts, vocabularies, abbreviations, present, tables: of_vocabularies }
}

/// The tables of all datasets by their paths: those that a dataset names, else the tables beside it.
fn data_tables(
    files: &dyn Files,
    entries: &[Arc<Entry>],
    kept: &mut Kept,
    present: &mut HashSet<SitePath>,
    report: &Report,
) -> Tables {
    let mut tables = Tables::default();
    for entry in entries {
        if entry.kind.name != "dataset" {
            continue;
        }
        let parts = entry.node.get("tables").map_or(&[][..], Node::items);
        let names: Vec<&str> = parts.iter().filter_map(|part| part.get("file")?.as_str()).collect();
        // JSON and TOML may be anything: only where a dataset names them they are its tables.
        let is_meant = |asset: &&Asset| match names.is_empty() {
            _ if asset.name == PROTECTED_FILE => true,
            true => table::is_spreadsheet(&asset.path),
            false => table::is_table(&asset.path) && names.contains(&asset.name.as_str()),
        };
        for asset in entry.assets.iter().filter(is_meant) {
            let read = |report: &Report| read_table(files, &asset.path, asset.size, report);
            tables.insert(asset.path.clone(), kept.tables(files, &asset.path, report, read));
            present.insert(asset.path.clone());
        }
    }
    tables
}

/// Puts the entries together, as far as they have changed.
fn entries(
    files: &dyn Files,
    site: &Arc<Site>,
    kinds: &[Arc<Kind>],
    parts: BTreeMap<(usize, String), Parts>,
    kept: &mut Kept,
    report: &Report,
) -> (Vec<Arc<Entry>>, HashSet<String>) {
    let before = std::mem::take(&mut kept.entries);
    let parts: Vec<((usize, String), Parts)> = parts.into_iter().collect();
    let put_together = |(key, parts): ((usize, String), Parts)| {
        let made_of = kept::made_of(files, &parts);
        let known = before.get(&key);
        let entry = known.and_then(|known| known.same(made_of.as_ref())).unwrap_or_else(|| {
            let own = Report::default();
            let assembling = assemble::Assembling { files, site, kinds, report: &own };
            let outcome = assembling.entry(key.0, &key.1, parts).map(Arc::new);
            KeptEntry::new(made_of, outcome, known, own.into_sorted())
        });
        (key, entry)
    };
    let outcomes: Vec<((usize, String), KeptEntry)> = parts.into_par_iter().map(put_together).collect();
    let mut entries = Vec::with_capacity(outcomes.len());
    let mut broken = HashSet::new();
    for (_, entry) in &outcomes {
        report.extend(entry.diagnostics.clone());
        match (&entry.outcome, &entry.good) {
            (Ok(entry), _) | (Err(_), Some(entry)) => entries.push(entry.clone()),
            (Err(address), None) => {
                broken.insert(address.clone());
            }
        }
    }
    kept.entries = HashMap::from_iter(outcomes);
    (entries, broken)
}

/// The text of a file; an older encoding is guessed and reported, other problems are reported and give `None`.
fn read_text(files: &dyn Files, path: &SitePath, report: &Report) -> Option<(Arc<Source>, Arc<str>)> {
    let bytes = match files.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            report_file(path, &error, report);
            return None;
        }
    };
    if bytes.len() as u64 > LARGEST_TEXT {
        report_size(path, bytes.len() as u64, LARGEST_TEXT, report);
        return None;
    }
    crate::typed::read_text(path, &bytes, report)
}

fn read_table(files: &dyn Files, path: &SitePath, size: u64, report: &Report) -> Option<Vec<crate::table::Table>> {
    if size > LARGEST_TABLE {
        report_size(path, size, LARGEST_TABLE, report);
        return None;
    }
    match files.read(path) {
        Ok(bytes) => crate::table::read(&bytes, path, report),
        Err(error) => {
            report_file(path, &error, report);
            None
        }
    }
}

fn report_size(path: &SitePath, size: u64, limit: u64, report: &Report) {
    let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024).to_string();
    let problem = Diagnostic::new(&problems::FILE_TOO_LARGE, Place::file(path));
    report.add(problem.with("size", megabytes(size)).with("limit", megabytes(limit)));
}

fn report_file(path: &SitePath, error: &FileError, report: &Report) {
    let diagnostic = match error {
        FileError::Missing => Diagnostic::new(&problems::MISSING_FILE, Place::file(path)).with("value", path.as_str()),
        FileError::Outside => Diagnostic::new(&problems::OUTSIDE_OF_SITE, Place::file(path)),
        FileError::Io(detail) => Diagnostic::new(&problems::UNREADABLE_FILE, Place::file(path)).with("detail", detail),
    };
    report.add(diagnostic);
}
