//! A new name for an entry: its folder or row, every reference to it, and an alias from its former addresses. What is to
//! be done is planned as values; nothing is half done when something hinders.

mod aliases;
mod edits;
mod references;
mod tables;
mod translations;

use std::collections::BTreeMap;

use super::content::Content;
use super::translate::find;
use super::{NewFile, Refusal};
use crate::diag::{Messages, Place, Problem, problems};
use crate::files::{Files, SitePath};
use crate::model::{Entry, Kind};
use crate::typed::Id;
use edits::{Edit, apply};

/// What a renaming does.
#[derive(Debug)]
pub struct Renaming {
    /// Files and folders that move, before anything is written.
    pub moves: Vec<(SitePath, SitePath)>,
    /// Files with their new bytes, at the paths that they have after the moves.
    pub writes: Vec<Rewritten>,
    /// New files.
    pub created: Vec<NewFile>,
    /// References that only their author can change: in workbooks, and in files that are not UTF-8.
    pub by_hand: Vec<Place>,
}

/// A file that changes.
#[derive(Debug)]
pub struct Rewritten {
    pub path: SitePath,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
    /// The lines that change, each as it was and as it will be, with its number.
    pub lines: Vec<(usize, String, String)>,
}

/// The entry to be renamed and its new id.
struct Rename<'a> {
    content: &'a Content,
    kind: &'a Kind,
    old: &'a str,
    new: &'a str,
}

impl Rename<'_> {
    /// Whether a written reference to entries of these kinds means the entry.
    fn is_meant<K: AsRef<str>>(&self, kinds: &[K], written: &str) -> bool {
        let (named, id) = written.split_once(':').map_or((None, written), |(kind, id)| (Some(kind), id));
        let fits = |kind: &&str| named.is_none_or(|named| named == *kind) && self.content.has(kind, id);
        id == self.old && kinds.iter().map(AsRef::as_ref).find(fits) == Some(self.kind.name)
    }

    /// Whether a folder below `content/`, or a table's name, is the kind's.
    fn is_kind(&self, name: &str) -> bool {
        name == self.kind.folder || name == self.kind.name
    }
}

/// Files that cannot be read may hold references that nobody would find.
const UNREAD: &[&Problem] = &[
    &problems::UNREADABLE_FILE,
    &problems::OUTSIDE_OF_SITE,
    &problems::FILE_TOO_LARGE,
    &problems::NOT_A_TEXT,
    &problems::BROKEN_TOML,
    &problems::BROKEN_YAML,
    &problems::OPEN_FRONT_MATTER,
    &problems::BROKEN_TABLE,
];

/// Plans the renaming of `old` (`kind:id`, or a path) to `new` (an id, or `kind:id`).
///
/// # Errors
/// When there is no such entry, the new id is none or is taken, or a file that may refer to the entry cannot be read.
pub fn rename(
    files: &dyn Files,
    content: &Content,
    old: &str,
    new: &str,
    messages: &Messages,
) -> Result<Renaming, Refusal> {
    let said = |key: &str, values: &[(&'static str, String)]| Refusal::Said(messages.word(key, values));
    let entry = find(content, old, messages)?;
    let id = match new.split_once(':') {
        Some((kind, _)) if content.kind(kind).is_none_or(|kind| kind.name != entry.kind.name) => {
            return Err(said("rename-other-kind", &[("value", new.to_owned()), ("kind", entry.kind.name.to_owned())]));
        }
        Some((_, id)) => id,
        None => new,
    };
    if Id::parse(id).is_none() {
        return Err(said("no-such-id", &[("value", id.to_owned())]));
    }
    if content.has(entry.kind.name, id) {
        return Err(said("rename-taken", &[("value", format!("{}:{id}", entry.kind.name))]));
    }
    let unread = content.errors().find(|error| UNREAD.contains(&error.problem));
    if let Some(diagnostic) = unread {
        let path = diagnostic.place.to_string();
        return Err(said("rename-unread", &[("path", path), ("detail", messages.message(diagnostic))]));
    }
    let rename = Rename { content, kind: &entry.kind, old: entry.id.as_str(), new: id };
    Ok(plan(&rename, files, entry))
}

fn plan(rename: &Rename<'_>, files: &dyn Files, entry: &Entry) -> Renaming {
    let mut edits: BTreeMap<SitePath, Vec<Edit>> = BTreeMap::new();
    let mut by_hand: Vec<Place> = Vec::new();
    references::find(rename, files, &mut edits, &mut by_hand);
    tables::find(rename, files, &mut edits, &mut by_hand);
    translations::find(rename, files, &mut edits);
    let mut created = Vec::new();
    let file = aliases::add(rename, files, entry, &mut edits, &mut by_hand);
    created.extend(file);
    let moves = moves(rename, files);
    let moved = |path: &SitePath| {
        moves.iter().find_map(|(from, to)| {
            let rest = path.as_str().strip_prefix(from.as_str())?;
            (rest.is_empty() || rest.starts_with('/')).then(|| SitePath::new(format!("{to}{rest}")))
        })
    };
    let mut writes = Vec::new();
    for (path, edits) in &edits {
        // The file was read a moment ago to find the edits; one that vanished since has nothing to change.
        if let Ok(bytes) = files.read(path) {
            let (after, lines) = apply(&bytes, edits);
            writes.push(Rewritten {
                path: moved(path).unwrap_or_else(|| path.clone()),
                before: bytes.to_vec(),
                after,
                lines,
            });
        }
    }
    by_hand.sort_by_key(Place::order);
    by_hand.dedup();
    Renaming { moves, writes, created, by_hand }
}

/// The entry's folder, or its single texts.
fn moves(rename: &Rename<'_>, files: &dyn Files) -> Vec<(SitePath, SitePath)> {
    let mut moves: Vec<(SitePath, SitePath)> = Vec::new();
    for file in files.list("content").into_iter().filter_map(Result::ok) {
        let names: Vec<&str> = file.path.as_str().split('/').collect();
        let pair = match names[..] {
            ["content", folder, id, _, ..] if rename.is_kind(folder) && id == rename.old => {
                Some((format!("content/{folder}/{id}"), format!("content/{folder}/{}", rename.new)))
            }
            ["content", folder, name] if rename.is_kind(folder) => {
                let rest = name.strip_prefix(rename.old).filter(|rest| rest.starts_with('.') && rest.ends_with(".md"));
                rest.map(|rest| (file.path.to_string(), format!("content/{folder}/{}{rest}", rename.new)))
            }
            _ => None,
        };
        if let Some((from, to)) = pair {
            let pair = (SitePath::new(from), SitePath::new(to));
            if !moves.contains(&pair) {
                moves.push(pair);
            }
        }
    }
    moves
}
