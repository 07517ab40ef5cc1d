//! What one build tells the next: of what each file was made, and in which state it was left. A file that would be made of
//! the same again need not be made.
//!
//! ```text
//! settings, theme, facts, tables ──┐
//! texts of entries ────────────────┴──digest──► made of ──view──► page ──► file, stamp
//! ```
//!
//! Everything is compared by value, never by the time of a source: a fresh copy of a site says the same. The files of the
//! output alone are known again by their stamps.

mod digest;
mod file;
mod seen;
mod sources;

use std::collections::HashMap;

use rayon::prelude::*;

pub use digest::{Digest, Pieces};
pub use seen::Seen;
pub use sources::{Sources, Texts};

use crate::files::{SitePath, Stamp};

/// The files of a build.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    files: HashMap<SitePath, Note>,
    /// Files that are not as they were left.
    lost: Vec<SitePath>,
}

/// What is noted of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The digest of everything that the file could be made of.
    pub made_of: Digest,
    /// The digest of the values of a page and of the templates that showed them; the first build makes none.
    pub shown: Option<Digest>,
    /// In bytes.
    pub size: u64,
    /// The state in which the file was left.
    pub stamp: Stamp,
}

impl Notes {
    /// What is noted of a file that is still as it was left.
    pub fn get(&self, path: &SitePath) -> Option<&Note> {
        self.files.get(path)
    }

    /// The notes of files that are still as they were left.
    pub fn of_those(mut self, is_kept: impl Fn(&SitePath, &Note) -> bool + Sync) -> Self {
        let lost = self.files.par_iter().filter(|(path, note)| !is_kept(path, note)).map(|(path, _)| path.clone());
        self.lost = lost.collect();
        self.lost.iter().for_each(|path| _ = self.files.remove(path));
        self
    }

    /// The files in a folder that were made of the very same, sorted; `None` when there are others, or none, or
    /// when one is not as it was left.
    pub fn in_folder(&self, folder: &str, made_of: Digest) -> Option<Vec<&SitePath>> {
        let mut inside: Vec<(&SitePath, &Note)> =
            self.files.iter().filter(|(path, _)| path.as_str().starts_with(folder)).collect();
        inside.sort_by_key(|(path, _)| *path);
        let lost = self.lost.iter().any(|path| path.as_str().starts_with(folder));
        let same = !lost && !inside.is_empty() && inside.iter().all(|(_, note)| note.made_of == made_of);
        same.then(|| inside.into_iter().map(|(path, _)| path).collect())
    }
}

impl FromIterator<(SitePath, Note)> for Notes {
    fn from_iter<I: IntoIterator<Item = (SitePath, Note)>>(files: I) -> Self {
        Self { files: files.into_iter().collect(), lost: Vec::new() }
    }
}

/// What a build may take over from the last one.
#[derive(Debug, Default)]
pub struct Reuse {
    notes: Notes,
    sources: Option<Sources>,
}

impl Reuse {
    /// What the last build noted, and what this one is made of.
    pub fn new(notes: Notes, sources: Sources) -> Self {
        Self { notes, sources: Some(sources) }
    }

    /// The digest of what a file is made of; `None` for a build that leaves no notes.
    pub fn made_of(&self, texts: Texts) -> Option<Digest> {
        self.sources.as_ref().map(|sources| sources.of(texts))
    }

    /// What is noted of a file that is still as it was left.
    pub fn note(&self, path: &SitePath) -> Option<&Note> {
        self.notes.get(path)
    }

    /// The files in a folder, when all of them would be made of the very same again.
    pub fn folder(&self, folder: &str, texts: Texts) -> Option<Vec<&SitePath>> {
        self.notes.in_folder(folder, self.made_of(texts)?)
    }
}
