//! What goes into the git repository around a site: the files that git tracks, and those it will track with the next
//! commit of everything, because no `.gitignore` names them. Only files are read, git itself is not needed.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use ignore::gitignore::GitignoreBuilder;

use super::git::Checkout;
use crate::encoding::composed;

/// The repository around a folder, with what its index holds.
#[derive(Debug, Default)]
pub struct Tracked {
    known: Mutex<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    checkout: Option<Checkout>,
    /// When the index was written that was read.
    written: Option<SystemTime>,
    names: HashSet<String>,
}

impl Tracked {
    /// Whether a file goes into the repository that `folder` lies in. Without a repository nothing does.
    pub fn holds(&self, folder: &Path, file: &Path) -> bool {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_with(|| Known {
            checkout: Checkout::around(folder),
            written: None,
            names: HashSet::new(),
        });
        let Some(checkout) = &known.checkout else { return false };
        let written = fs::metadata(&checkout.index).and_then(|data| data.modified()).ok();
        if written != known.written {
            known.written = written;
            known.names = names_of(checkout);
        }
        let real = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        let Ok(inner) = real.strip_prefix(&checkout.root) else { return false };
        let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        known.names.contains(&*composed(&parts.join("/"))) || !is_ignored(&checkout.root, inner)
    }
}

/// Whether a `.gitignore` of the repository, or the list of one's own in `.git/info/exclude`, names a file.
fn is_ignored(root: &Path, inner: &Path) -> bool {
    let folders: Vec<PathBuf> = inner.ancestors().skip(1).map(|folder| root.join(folder)).collect();
    let lists = folders.iter().map(|folder| (folder.join(".gitignore"), folder.as_path()));
    // The nearest list decides first.
    for (list, folder) in lists.chain([(root.join(".git/info/exclude"), root)]) {
        if !list.is_file() {
            continue;
        }
        let mut builder = GitignoreBuilder::new(folder);
        // A line that is no pattern is left out, as git does.
        drop(builder.add(list));
        let Ok(rules) = builder.build() else { continue };
        let answer = rules.matched_path_or_any_parents(root.join(inner), false);
        if !answer.is_none() {
            return answer.is_ignore();
        }
    }
    false
}

/// The names in the index, and in the one that it shares with others if it is split.
fn names_of(checkout: &Checkout) -> HashSet<String> {
    let digest = if checkout.config.to_lowercase().replace(' ', "").contains("objectformat=sha256") { 32 } else { 20 };
    let Ok(bytes) = fs::read(&checkout.index) else { return HashSet::new() };
    let (mut names, rest) = entries(&bytes, digest).unwrap_or_default();
    if let Some(shared) = shared_index(rest, digest)
        && let Some(bytes) = checkout.index.parent().and_then(|folder| fs::read(folder.join(shared)).ok())
    {
        names.extend(entries(&bytes, digest).unwrap_or_default().0);
    }
    names.into_iter().map(|name| composed(&name).into_owned()).collect()
}

/// The names of an index of version 2, 3 or 4, and the bytes behind its entries; `None` for what is no such index.
/// The form is that of git's `Documentation/gitformat-index.adoc`.
fn entries(bytes: &[u8], digest: usize) -> Option<(Vec<String>, &[u8])> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let version = number(4).filter(|version| bytes.starts_with(b"DIRC") && (2..=4).contains(version))?;
    let mut names = Vec::new();
    let mut at = 12;
    let mut name: Vec<u8> = Vec::new();
    for _ in 0..number(8)? {
        let start = at;
        // Ten numbers about the file, its digest, flags; the highest bit but one of these says that there are more.
        at += 40 + digest;
        let has_more = bytes.get(at)? & 0x40 != 0;
        at += if has_more { 4 } else { 2 };
        if version == 4 {
            let cut = variable(bytes, &mut at)?;
            name.truncate(name.len().checked_sub(cut)?);
        } else {
            name.clear();
        }
        let length = bytes.get(at..)?.iter().position(|byte| *byte == 0)?;
        name.extend_from_slice(&bytes[at..at + length]);
        at += length + 1;
        if version < 4 {
            at = start + (at - start).next_multiple_of(8);
        }
        names.push(String::from_utf8_lossy(&name).into_owned());
    }
    Some((names, bytes.get(at..)?))
}

/// A number of variable length, as in packs: seven bits a byte, each further byte adds one.
fn variable(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut byte = *bytes.get(*at)?;
    *at += 1;
    let mut value = usize::from(byte & 0x7f);
    while byte & 0x80 != 0 {
        byte = *bytes.get(*at)?;
        *at += 1;
        value = value.checked_add(1)?.checked_mul(128)?.checked_add(usize::from(byte & 0x7f))?;
    }
    Some(value)
}

/// The name of the index that this one shares, from the extension `link`.
fn shared_index(mut rest: &[u8], digest: usize) -> Option<String> {
    while rest.len() > 8 + digest {
        let length = u32::from_be_bytes(rest.get(4..8)?.try_into().ok()?) as usize;
        let body = rest.get(8..8 + length)?;
        if rest.starts_with(b"link") {
            let hex: String = body.get(..digest)?.iter().map(|byte| format!("{byte:02x}")).collect();
            return Some(format!("sharedindex.{hex}"));
        }
        rest = &rest[8 + length..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Tracked, entries};
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    /// Runs git; false where there is none.
    fn git(folder: &Path, arguments: &[&str]) -> bool {
        let done = Command::new("git").current_dir(folder).args(arguments).output();
        done.is_ok_and(|done| done.status.success())
    }

    #[test]
    fn what_git_tracks_or_would_track_goes_into_the_repository() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("portal");
        for (name, text) in [
            ("data/open/values.csv", "1"),
            ("data/відкриті/дані за рік.csv", "1"),
            ("data/kept/raw/values.csv", "1"),
            ("data/new/values.csv", "1"),
            ("data/forced/raw/values.csv", "1"),
            (".gitignore", "raw/\n!data/allowed/raw/\n"),
        ] {
            let path = site.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let goes = |tracked: &Tracked, name: &str| tracked.holds(&site, &site.join(name));
        assert!(!goes(&Tracked::default(), "data/open/values.csv"), "there is no repository");
        if !git(folder.path(), &["init", "-q"]) {
            return;
        }
        let tracked = Tracked::default();
        for version in ["2", "4", "split"] {
            git(folder.path(), &["add", "portal/data/open", "portal/data/відкриті", "portal/.gitignore"]);
            git(folder.path(), &["add", "-f", "portal/data/forced/raw/values.csv"]);
            match version {
                "split" => git(folder.path(), &["update-index", "--split-index"]),
                version => git(folder.path(), &["update-index", "--index-version", version]),
            };
            let names = super::names_of(&super::Checkout::around(&site).expect("a repository"));
            assert!(names.contains("portal/data/відкриті/дані за рік.csv"), "version {version}: {names:?}");
            assert!(
                names.contains("portal/data/forced/raw/values.csv") && !names.contains("portal/data/new/values.csv")
            );
            for (name, expected) in [
                ("data/open/values.csv", true),
                ("data/new/values.csv", true),
                ("data/kept/raw/values.csv", false),
                ("data/forced/raw/values.csv", true),
            ] {
                assert_eq!(goes(&tracked, name), expected, "version {version}: {name}");
            }
        }
    }

    #[test]
    fn a_damaged_index_is_no_index() {
        let bytes = b"DIRC\0\0\0\x04\0\0\0\x02";
        assert!(entries(bytes, 20).is_none());
        let long: Vec<u8> = bytes.iter().copied().chain([0xff; 200]).collect();
        assert!(entries(&long, 20).is_none() && entries(&long, 32).is_none() && entries(b"", 20).is_none());
    }
}
