//! The folder `dictionaries/`: Hunspell dictionaries by which the words of a language are read, `uk.aff` and `uk.dic`. They help
//! the search; nothing of them is published, and the portal is whole without them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::report_file;
use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::encoding::{Misread, decode_as};
use crate::files::{FileError, FileInfo, Files, SitePath, Stamp};
use crate::lang::Lang;
use crate::limits::{LARGEST_LIST, LARGEST_RULES};
use crate::morphology::dictionary::{Dictionary, Unfit};
use crate::morphology::table::Table;
use crate::morphology::table_of;
use crate::site::Site;

const FOLDER: &str = "dictionaries";

/// What a dictionary is written in that does not say so.
const UNSAID: &str = "UTF-8";

/// The dictionaries of a site, kept for the next run as long as their files stay the same.
#[derive(Default)]
pub struct Dictionaries {
    kept: BTreeMap<Lang, KeptDictionary>,
}

/// A dictionary as it was read.
struct KeptDictionary {
    stamps: Option<[Stamp; 2]>,
    dictionary: Option<Dictionary>,
    diagnostics: Vec<Diagnostic>,
}

/// Both files of a dictionary.
#[derive(Clone, Default)]
struct Pair {
    rules: Option<FileInfo>,
    list: Option<FileInfo>,
}

impl Dictionaries {
    /// The dictionary of a language, if there is one that can be used.
    pub fn of(&self, lang: &Lang) -> Option<&Dictionary> {
        self.kept.get(lang)?.dictionary.as_ref()
    }

    /// Reads the dictionaries anew that have changed.
    pub fn read(&mut self, files: &dyn Files, site: &Arc<Site>, report: &Report) {
        let mut before = std::mem::take(&mut self.kept);
        let known: Vec<(Lang, FileInfo, FileInfo, Option<KeptDictionary>)> = wanted(files, site, report)
            .into_iter()
            .map(|(lang, rules, list)| {
                let kept = before.remove(&lang);
                (lang, rules, list, kept)
            })
            .collect();
        let read = known.into_par_iter().filter_map(|(lang, rules, list, kept)| {
            let stamps = files.stamp(&rules.path).zip(files.stamp(&list.path)).map(|(one, other)| [one, other]);
            if let Some(kept) = kept.filter(|kept| stamps.is_some() && kept.stamps == stamps) {
                return Some((lang, kept));
            }
            let own = Report::default();
            let dictionary = dictionary(files, &rules, &list, table_of(lang.as_str())?, &own);
            Some((lang, KeptDictionary { stamps, dictionary, diagnostics: own.into_sorted() }))
        });
        self.kept = read.collect();
        for kept in self.kept.values() {
            report.extend(kept.diagnostics.clone());
        }
    }
}

/// The whole pairs whose languages the site has; what stands alone or helps nobody is reported.
fn wanted(files: &dyn Files, site: &Site, report: &Report) -> Vec<(Lang, FileInfo, FileInfo)> {
    let mut found: BTreeMap<Lang, (FileInfo, FileInfo)> = BTreeMap::new();
    for (tag, pair) in pairs(files, report) {
        let (rules, list) = match (pair.rules, pair.list) {
            (Some(rules), Some(list)) => (rules, list),
            (rules, list) => {
                rules.or(list).iter().for_each(|file| report.add(lone(&file.path, &tag)));
                continue;
            }
        };
        let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
        let languages = || site.languages.all().iter().map(|language| &language.lang);
        let exact = languages().find(|lang| lang.as_str().eq_ignore_ascii_case(&tag));
        let of = exact.or_else(|| languages().find(|lang| primary(lang.as_str()).eq_ignore_ascii_case(&primary(&tag))));
        let reason = match of {
            None => "language",
            Some(lang) if table_of(lang.as_str()).is_none() => "table",
            Some(lang) if exact.is_none() && found.contains_key(lang) => "another",
            Some(lang) => {
                found.insert(lang.clone(), (rules, list));
                continue;
            }
        };
        let tags: Vec<&str> = languages().map(Lang::as_str).collect();
        let problem = Diagnostic::new(&problems::UNUSED_DICTIONARY, Place::file(&rules.path));
        report.add(problem.with("reason", reason).with("value", tag).with("known", tags.join(", ")));
    }
    found.into_iter().map(|(lang, (rules, list))| (lang, rules, list)).collect()
}

/// The files of the folder by the tags of their names; `uk_UA` is `uk-UA`. Licences and readmes are left alone.
fn pairs(files: &dyn Files, report: &Report) -> BTreeMap<String, Pair> {
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    for file in files.list(FOLDER) {
        match file {
            Ok(file) if !file.path.is_left_behind() => {
                let tag = file.path.stem().replace('_', "-");
                match file.path.extension().as_str() {
                    "aff" => pairs.entry(tag).or_default().rules = Some(file),
                    "dic" => pairs.entry(tag).or_default().list = Some(file),
                    _ => {}
                }
            }
            Ok(_) => {}
            Err((path, error)) => report_file(&path, &error, report),
        }
    }
    pairs
}

fn lone(path: &SitePath, tag: &str) -> Diagnostic {
    let missing = if path.extension() == "aff" { "dic" } else { "aff" };
    let problem = Diagnostic::new(&problems::LONE_DICTIONARY_FILE, Place::file(path)).with("value", tag);
    problem.with("missing", format!("{FOLDER}/{}.{missing}", path.stem()))
}

fn unfit(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new(&problems::UNFIT_DICTIONARY, place).with("reason", reason)
}

fn dictionary(
    files: &dyn Files,
    rules: &FileInfo,
    list: &FileInfo,
    table: &Table,
    report: &Report,
) -> Option<Dictionary> {
    let rule_bytes = bytes(files, rules, LARGEST_RULES, report)?;
    let list_bytes = bytes(files, list, LARGEST_LIST, report)?;
    let said = encoding_of(&rule_bytes);
    let encoding = said.as_ref().map_or(UNSAID, |(name, _)| name);
    let text_of = |bytes: &[u8], path: &SitePath| match decode_as(bytes, encoding) {
        Ok(text) => Some(text),
        Err(misread) => {
            let problem = match &said {
                None => unfit(Place::file(&rules.path), "unsaid"),
                Some((_, range)) => {
                    // The line that names the encoding is quoted, although nothing else of the text can be trusted.
                    let source = Source::text(&rules.path, String::from_utf8_lossy(&rule_bytes[..range.end]).as_ref());
                    let reason = if misread == Misread::Unknown { "encoding" } else { "letters" };
                    unfit(Mark::Range(source, range.clone()).place(), reason)
                }
            };
            report.add(problem.with("value", encoding).with("file", path.as_str()));
            None
        }
    };
    let rule_text = text_of(&rule_bytes, &rules.path)?;
    let list_text = text_of(&list_bytes, &list.path)?;
    let bytes_are_letters = !encoding.eq_ignore_ascii_case("UTF-8");
    let problem = match Dictionary::new(&rule_text, &list_text, bytes_are_letters, table) {
        Ok(dictionary) => return Some(dictionary),
        Err(Unfit::Rule(line)) => unfit(place_of(&rules.path, &rule_text, line), "rule"),
        Err(Unfit::Alike(line)) => unfit(place_of(&rules.path, &rule_text, line), "alike"),
        Err(Unfit::NoWords) => unfit(Place::file(&list.path), "words"),
    };
    report.add(problem);
    None
}

fn bytes(files: &dyn Files, file: &FileInfo, most: u64, report: &Report) -> Option<Arc<[u8]>> {
    let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
    let too_large = |size: u64| {
        let problem = unfit(Place::file(&file.path), "size");
        report.add(problem.with("size", megabytes(size)).with("limit", megabytes(most)));
    };
    if file.size > most {
        too_large(file.size);
        return None;
    }
    match files.read(&file.path) {
        Ok(bytes) if bytes.len() as u64 > most => too_large(bytes.len() as u64),
        Ok(bytes) => return Some(bytes),
        Err(FileError::Io(detail)) => {
            report.add(unfit(Place::file(&file.path), "unreadable").with("detail", detail));
        }
        Err(error) => report_file(&file.path, &error, report),
    }
    None
}

/// The encoding that the rules name, `SET KOI8-U`, and where.
fn encoding_of(rules: &[u8]) -> Option<(String, Range<usize>)> {
    let mut start = 0;
    for line in rules.split(|byte| *byte == b'\n') {
        let begun = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        if let Some(name) = begun.strip_prefix(b"SET").filter(|rest| rest.first().is_some_and(u8::is_ascii_whitespace))
        {
            let end = start + line.trim_ascii_end().len();
            let name = name.trim_ascii();
            return Some((String::from_utf8_lossy(name).into_owned(), end - name.len()..end));
        }
        start += line.len() + 1;
    }
    None
}

/// A line of a text, from 1.
fn place_of(path: &SitePath, text: &str, line: usize) -> Place {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let length = text[start..].lines().next().map_or(0, |line| line.trim_end().len());
    Place::in_text(path, text, start..start + length)
}
