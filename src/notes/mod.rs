//! What one build tells the next: of what each file was made, and in which state it was left. A file that would be made of
//! the same again need not be made.
//!
//! ```text
//! settings, theme, facts, tables ──┐
//! texts of entries ────────────────┴──digest──► made of ──view──► page ──► file, stamp
//! ```
//!
//! Everything is compared by value, never by the time of a source: a fresh copy of a site says the same. The files of the
//! output alone are known again by their stamps. When everything that a build asked of its files would be answered in the same
//! way again, there is nothing to make, and what it told is told again.

mod digest;
mod file;
mod program;
mod seen;
mod sources;

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

pub use digest::{Digest, Pieces};
pub use program::Program;
pub use seen::{Answers, Seen};
pub use sources::{Sources, Texts};

use crate::diag::Diagnostic;
use crate::files::{Files, SitePath, Stamp};
use crate::model::EntryKey;

/// The files of a build.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    files: HashMap<SitePath, Note>,
    /// Files that are not as they were left.
    lost: Vec<SitePath>,
    /// What entries could be judged by of which there was nothing to say.
    silent: HashSet<Digest>,
    /// The build as a whole; `None` when not everything is known of it.
    whole: Option<Whole>,
}

/// A build as a whole: who asks the same and is answered the same makes the same.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    /// The options of the build, in any form.
    pub options: String,
    pub answers: Answers,
    pub diagnostics: Vec<Diagnostic>,
    /// Pages per language.
    pub pages: Vec<(String, usize)>,
}

/// What is noted of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The digest of everything that the file could be made of; files that are only copied have none.
    pub made_of: Option<Digest>,
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

    /// Whether all files are as they were left.
    pub fn nothing_is_lost(&self) -> bool {
        self.lost.is_empty()
    }

    /// The notes with what entries were judged by of which there was nothing to say.
    pub fn silent_on(self, silent: HashSet<Digest>) -> Self {
        Self { silent, ..self }
    }

    /// The notes with the build as a whole, whose files are `files`.
    pub fn of_whole(mut self, files: &[SitePath], whole: Option<Whole>) -> Self {
        self.whole = whole.filter(|_| files.iter().all(|path| self.files.contains_key(path)));
        self
    }

    /// The last build with its files, when it would be the same with these options and files, and nothing of it is lost.
    pub fn same(&self, options: &str, files: &dyn Files) -> Option<(&Whole, Vec<SitePath>)> {
        let whole = self.whole.as_ref().filter(|whole| self.nothing_is_lost() && whole.options == options)?;
        whole.answers.hold(files).then(|| {
            let mut made: Vec<SitePath> = self.files.keys().cloned().collect();
            made.sort();
            (whole, made)
        })
    }

    /// The files in a folder that were made of the very same, sorted; `None` when there are others, or none, or
    /// when one is not as it was left.
    pub fn in_folder(&self, folder: &str, made_of: Digest) -> Option<Vec<&SitePath>> {
        let mut inside: Vec<(&SitePath, &Note)> =
            self.files.iter().filter(|(path, _)| path.as_str().starts_with(folder)).collect();
        inside.sort_by_key(|(path, _)| *path);
        let lost = self.lost.iter().any(|path| path.as_str().starts_with(folder));
        let same = !lost && !inside.is_empty() && inside.iter().all(|(_, note)| note.made_of == Some(made_of));
        same.then(|| inside.into_iter().map(|(path, _)| path).collect())
    }
}

impl FromIterator<(SitePath, Note)> for Notes {
    fn from_iter<I: IntoIterator<Item = (SitePath, Note)>>(files: I) -> Self {
        Self { files: files.into_iter().collect(), ..Self::default() }
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

    /// Whether the last build had nothing to say of an entry, and has judged it by the very same.
    pub fn is_silent(&self, entry: EntryKey) -> bool {
        self.sources.as_ref().is_some_and(|sources| self.notes.silent.contains(&sources.around(entry)))
    }

    /// What entries were judged by of which there is nothing to say.
    pub fn around(&self, silent: &[EntryKey]) -> HashSet<Digest> {
        self.sources.iter().flat_map(|sources| silent.iter().map(|entry| sources.around(*entry))).collect()
    }
}
