//! The folder `content/`: which files belong to which entry.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Parts, report_file};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::{FileInfo, Files, SitePath};
use crate::lang::Lang;
use crate::model::{Asset, DATA_KINDS, Kind};

/// Sorts the files of `content/` into the parts of entries.
pub fn collect(files: &dyn Files, kinds: &[Arc<Kind>], parts: &mut BTreeMap<(usize, String), Parts>, report: &Report) {
    for file in files.list("content") {
        match file {
            Ok(file) => sort(file, kinds, parts, report),
            Err((path, error)) => report_file(&path, &error, report),
        }
    }
}

/// Sorts the files of folders of `data/` that are entries: `data/<id>/dataset.toml` and what stands beside it.
pub fn collect_data(files: &[FileInfo], kinds: &[Arc<Kind>], parts: &mut BTreeMap<(usize, String), Parts>) {
    let inner = |file: &FileInfo| {
        let (folder, name) = file.path.as_str().strip_prefix("data/")?.split_once('/')?;
        let hidden = name.split('/').any(|name| name.starts_with(['.', '~'])) || file.path.is_left_behind();
        (!hidden).then(|| (folder.to_owned(), name.to_owned()))
    };
    let kind_of_file = |name: &str| {
        kinds.iter().position(|kind| kind.facts_file() == name && DATA_KINDS.iter().any(|(of, _)| *of == kind.name))
    };
    let mut homes: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        let Some((folder, name)) = inner(file) else { continue };
        if let Some(kind) = kind_of_file(&name) {
            let entry = parts.entry((kind, folder.clone())).or_default();
            entry.facts = Some(file.path.clone());
            entry.folder = Some(file.path.parent());
            // A dataset and a rating may share a folder: then the texts and tables are the dataset's.
            let first = homes.entry(folder).or_insert(kind);
            *first = kind.min(*first);
        }
    }
    for file in files {
        let Some((folder, name)) = inner(file).filter(|(_, name)| kind_of_file(name).is_none()) else { continue };
        let Some(kind) = homes.get(&folder) else { continue };
        let entry = parts.entry((*kind, folder)).or_default();
        match name.strip_suffix(".md").filter(|stem| !stem.contains('/')) {
            Some(tag) => entry.texts.push((tag.to_owned(), file.path.clone())),
            None => entry.assets.push(Asset { name, path: file.path.clone(), size: file.size }),
        }
    }
}

/// `content/<kind>/<id>/<file>` or `content/<kind>/<id>.<lang>.md`.
fn sort(file: FileInfo, kinds: &[Arc<Kind>], parts: &mut BTreeMap<(usize, String), Parts>, report: &Report) {
    let path = file.path;
    let names: Vec<&str> = path.as_str().split('/').skip(1).collect();
    // Editors and systems leave files such as `.DS_Store` and `~$plan.docx`; nobody wrote them for readers.
    if names.iter().any(|name| name.starts_with(['.', '~'])) || path.is_left_behind() {
        return;
    }
    let [folder, rest @ ..] = &names[..] else {
        return;
    };
    if rest.is_empty() {
        report.add(Diagnostic::new(&problems::FILE_OUTSIDE_OF_ENTRY, Place::file(&path)));
        return;
    }
    let Some(kind) = kind_of(folder, kinds) else {
        // One report for the folder, not one for each of its files.
        let place = Place::file(&SitePath::new(format!("content/{folder}")));
        let problem = Diagnostic::new(&problems::UNKNOWN_KIND, place).with("value", *folder);
        report.add(problem.near(folder, kinds.iter().map(|kind| kind.folder)));
        return;
    };
    match rest {
        [single] => {
            let (Some((stem, "md")), true) = (single.rsplit_once('.'), rest.len() == 1) else {
                report.add(Diagnostic::new(&problems::FILE_OUTSIDE_OF_ENTRY, Place::file(&path)));
                return;
            };
            let (id, tag) = match stem.rsplit_once('.') {
                Some((id, tag)) if Lang::parse(tag).is_some() => (id, tag),
                _ => (stem, ""),
            };
            let entry = parts.entry((kind, id.to_owned())).or_default();
            entry.texts.push((tag.to_owned(), path.clone()));
        }
        [id, inner @ ..] => {
            let entry = parts.entry((kind, (*id).to_owned())).or_default();
            let own = SitePath::new(format!("content/{folder}/{id}"));
            // `content/page/about` and `content/pages/about` would be one entry: the first stays.
            if let Some(first) = entry.folder.as_ref().filter(|first| **first != own) {
                let problem = Diagnostic::new(&problems::DUPLICATE_ID, Place::file(&own)).with("id", *id);
                report.add(problem.with("kind", kinds[kind].name).and_at(Place::file(first)));
                return;
            }
            entry.folder = Some(own);
            match inner {
                ["facts.toml"] => entry.facts = Some(path.clone()),
                [text] if text.ends_with(".md") => {
                    entry.texts.push((text.trim_end_matches(".md").to_owned(), path.clone()));
                }
                _ => entry.assets.push(Asset { name: inner.join("/"), path: path.clone(), size: file.size }),
            }
        }
        [] => {}
    }
}

/// The kind that a folder's name means: plural, or singular for those who type it so.
fn kind_of(folder: &str, kinds: &[Arc<Kind>]) -> Option<usize> {
    kinds.iter().position(|kind| kind.folder == folder || kind.name == folder)
}
