//! The sources of a case as a site in memory, and what is built from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsman::diag::Diagnostic;
use lotsman::files::{FileError, FileInfo, Files, Memory, Output, SitePath, Stamp};
use lotsman::session::{self, Options};

use super::case::{Case, Part};
use super::workbook::{Form, workbook};

/// The settings of a case that has none of its own. A section `--- site.toml (more)` adds lines.
const SITE: &str = r#"base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { en = "Test portal", uk = "Пробний портал" }
operator = { name = { en = "Test office", uk = "Пробне бюро" } }
languages = [{ tag = "en", name = "English" }, { tag = "uk", name = "Українська" }]
"#;

/// What came out of a case.
pub struct Built {
    pub diagnostics: Vec<Diagnostic>,
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// The names and texts of the site's sources.
    pub sources: String,
    /// The path of the portal on its host: `/` or `/portal/`.
    pub root: String,
}

/// Builds the site of a case.
pub fn build(case: &Case) -> Built {
    let site = Site::of(case);
    let options = options(case);
    let public = Public { memory: Memory::default(), refused: case.option("unwritable").map(SitePath::new) };
    let build = session::build(&site, &options, &public, &|_, _| ());
    let files: BTreeMap<String, Arc<[u8]>> =
        public.memory.all().into_iter().map(|(path, bytes)| (path.to_string(), bytes)).collect();
    let mut named: Vec<String> = build.files.iter().map(ToString::to_string).collect();
    named.retain(|path| files.contains_key(path));
    assert!(named.iter().eq(files.keys()), "{}: a build names exactly the files that it makes", case.name);
    let host = case.option("base_url").and_then(|url| url.split_once("://")).map_or("", |(_, host)| host);
    let root = host.split_once('/').map_or("/".to_owned(), |(_, path)| format!("/{}/", path.trim_end_matches('/')));
    Built { diagnostics: build.diagnostics, files, sources: site.sources, root }
}

/// The options that a case names.
pub fn options(case: &Case) -> Options {
    let today = case.option("today").unwrap_or("2026-11-22");
    Options {
        today: today.parse().unwrap_or_else(|error| panic!("{}: today = {today}: {error}", case.name)),
        base_url: case.option("base_url").map(str::to_owned),
        drafts: case.wants("drafts"),
        strict: case.wants("strict"),
        portable: case.wants("portable"),
    }
}

/// A site with files that cannot be read as they should.
pub struct Site {
    memory: Memory,
    faults: BTreeMap<SitePath, Fault>,
    /// Files that everybody gets who gets the repository.
    tracked: BTreeSet<SitePath>,
    sources: String,
}

enum Fault {
    /// It is listed and gone when it is read.
    Missing,
    /// A link that leads out of the site.
    Outside,
    /// The system refuses.
    Unreadable,
    /// It is so large that no test holds it.
    Size(u64),
}

impl Site {
    pub fn of(case: &Case) -> Self {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut sheets: BTreeMap<String, (Form, Vec<(String, String)>)> = BTreeMap::new();
        let mut faults = BTreeMap::new();
        let mut tracked = BTreeSet::new();
        let mut sources = String::new();
        if !case.wants("no site.toml") {
            files.insert("site.toml".to_owned(), SITE.into());
        }
        for part in case.parts.iter().filter(|part| part.is_source()) {
            let (path, how) = part.source();
            sources.extend([path, "\n", &part.text]);
            let (word, rest) = how.split_once(' ').unwrap_or((how, ""));
            let (word, how) = match word {
                "tracked" => {
                    tracked.insert(SitePath::new(path));
                    ("", "")
                }
                _ => (word, how),
            };
            match word {
                "missing" => drop(faults.insert(SitePath::new(path), Fault::Missing)),
                "outside" => drop(faults.insert(SitePath::new(path), Fault::Outside)),
                "unreadable" => drop(faults.insert(SitePath::new(path), Fault::Unreadable)),
                "size" => drop(faults.insert(SitePath::new(path), Fault::Size(bytes_of(rest)))),
                "more" => {
                    let whole = files.entry(path.to_owned()).or_default();
                    whole.extend_from_slice(part.text.as_bytes());
                }
                "xlsx" | "ods" => {
                    let form = if word == "xlsx" { Form::Xlsx } else { Form::Ods };
                    let (_, book) = sheets.entry(path.to_owned()).or_insert_with(|| (form, Vec::new()));
                    book.push((rest.to_owned(), part.text.clone()));
                }
                _ => drop(files.insert(path.to_owned(), bytes(part, how, &case.name))),
            }
        }
        for (path, (form, sheets)) in sheets {
            files.insert(path, workbook(form, &sheets));
        }
        let memory = Memory::of(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())));
        Self { memory, faults, tracked, sources }
    }
}

/// The bytes that a section stands for.
fn bytes(part: &Part, how: &str, case: &str) -> Vec<u8> {
    match how.split_once(' ').unwrap_or((how, "")) {
        ("", _) => part.text.clone().into_bytes(),
        ("hex", _) => {
            let digits: Vec<u8> = part.text.bytes().filter(u8::is_ascii_hexdigit).collect();
            let pair = |pair: &[u8]| u8::from_str_radix(&String::from_utf8_lossy(pair), 16).unwrap_or_default();
            digits.chunks(2).map(pair).collect()
        }
        ("repeat" | "line", size) => {
            let size = usize::try_from(bytes_of(size)).unwrap_or_default();
            let text = if how.starts_with("line") { part.text.trim_end() } else { &part.text };
            text.bytes().cycle().take(size).collect()
        }
        ("crlf", _) => part.text.replace('\n', "\r\n").into_bytes(),
        ("bom", _) => format!("\u{feff}{}", part.text).into_bytes(),
        ("utf-16", _) => [0xfeff].into_iter().chain(part.text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        (label, _) => {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
            let encoding = encoding.unwrap_or_else(|| panic!("{case}: no encoding is called {label}"));
            let (bytes, _, lost) = encoding.encode(&part.text);
            assert!(!lost, "{case}: {label} cannot write this text");
            bytes.into_owned()
        }
    }
}

/// `50MB` or `12` in bytes.
fn bytes_of(size: &str) -> u64 {
    let (number, factor) = match size.trim().strip_suffix("MB") {
        Some(number) => (number, 1024 * 1024),
        None => (size.trim(), 1),
    };
    number.parse::<u64>().unwrap_or_else(|error| panic!("size {size}: {error}")) * factor
}

impl Files for Site {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        let mut found = self.memory.list(folder);
        let prefix = format!("{folder}/");
        for (path, fault) in self.faults.iter().filter(|(path, _)| path.as_str().starts_with(&prefix)) {
            let info = |size| Ok(FileInfo { path: path.clone(), size });
            found.push(match fault {
                Fault::Outside => Err((path.clone(), FileError::Outside)),
                Fault::Size(size) => info(*size),
                Fault::Missing | Fault::Unreadable => info(1),
            });
        }
        found.sort_by_key(|item| match item {
            Ok(info) => info.path.clone(),
            Err((path, _)) => path.clone(),
        });
        found
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        match self.faults.get(path) {
            None => self.memory.read(path),
            Some(Fault::Missing) => Err(FileError::Missing),
            Some(Fault::Outside) => Err(FileError::Outside),
            Some(Fault::Unreadable) => Err(FileError::Io("Permission denied".to_owned())),
            Some(Fault::Size(_)) => Ok(Arc::new([])),
        }
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.tracked.contains(path)
    }
}

/// An output that refuses one path.
struct Public {
    memory: Memory,
    refused: Option<SitePath>,
}

impl Output for Public {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Option<Stamp>, String> {
        if self.refused.as_ref() == Some(path) {
            return Err("No space left on device".to_owned());
        }
        self.memory.put(path, bytes)
    }
}
