//! Files of a site, with a digest of every answer that was given for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::digest::{Digest, Pieces};
use crate::files::{FileError, FileInfo, Files, SitePath, Stamp};

/// What a build may ask of the files of a site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Which files lie in a folder.
    List(SitePath),
    /// What a file holds.
    Read(SitePath),
    /// Whether git tracks a file.
    Tracked(SitePath),
}

impl Question {
    pub(super) fn path(&self) -> &SitePath {
        match self {
            Self::List(path) | Self::Read(path) | Self::Tracked(path) => path,
        }
    }

    /// The digest of the answer that is given today.
    fn ask(&self, files: &dyn Files) -> Digest {
        match self {
            Self::List(folder) => of_list(&files.list(folder.as_str())),
            Self::Read(path) => of_read(&files.read(path)),
            Self::Tracked(path) => of_flag(files.goes_into_repository(path)),
        }
    }
}

/// Everything that a build asked for, with the digests of the answers; sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(pub(super) Vec<(Question, Digest)>);

impl Answers {
    /// Whether every question would be answered in the same way now.
    pub fn hold(&self, files: &dyn Files) -> bool {
        self.0.par_iter().all(|(question, answer)| question.ask(files) == *answer)
    }
}

/// A site that remembers what it was asked for, and what it answered.
pub struct Seen<'a> {
    files: &'a dyn Files,
    /// `None` when two answers to a question differ: somebody has changed the file in between.
    answers: Mutex<HashMap<Question, Option<Digest>>>,
}

impl<'a> Seen<'a> {
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, answers: Mutex::default() }
    }

    /// Adds every file that was read until now, but for the texts of entries: those are looked at entry by entry.
    pub fn tell(&self, pieces: &mut Pieces) {
        let answers = self.lock();
        let read = answers.iter().filter_map(|(question, answer)| match question {
            Question::Read(path) if !is_text(path) => Some((path, answer)),
            _ => None,
        });
        let mut read: Vec<(&SitePath, &Option<Digest>)> = read.collect();
        read.sort();
        for (path, digest) in read {
            pieces.text(path.as_str());
            match digest {
                Some(digest) => pieces.number(1).digest(*digest),
                None => pieces.number(0),
            };
        }
    }

    /// The digests of all files that were read until now.
    pub fn read_files(&self) -> HashMap<SitePath, Digest> {
        let answers = self.lock();
        let read = answers.iter().filter_map(|(question, answer)| match question {
            Question::Read(path) => Some((path.clone(), (*answer)?)),
            _ => None,
        });
        read.collect()
    }

    /// Everything that was asked for; `None` when a file has changed meanwhile.
    pub fn answers(self) -> Option<Answers> {
        let answers = self.answers.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut answers: Vec<(Question, Digest)> =
            answers.into_iter().map(|(question, answer)| Some((question, answer?))).collect::<Option<_>>()?;
        answers.sort();
        Some(Answers(answers))
    }

    fn note(&self, question: Question, answer: Digest) {
        self.lock()
            .entry(question)
            .and_modify(|known| *known = known.filter(|known| *known == answer))
            .or_insert(Some(answer));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Question, Option<Digest>>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a file is a text of an entry.
fn is_text(path: &SitePath) -> bool {
    path.as_str().starts_with("content/") && path.extension() == "md"
}

fn of_list(list: &[Result<FileInfo, (SitePath, FileError)>]) -> Digest {
    let mut pieces = Pieces::default();
    for file in list {
        match file {
            Ok(file) => pieces.number(0).text(file.path.as_str()).number(file.size),
            Err((path, error)) => pieces.number(1).text(path.as_str()).text(&format!("{error:?}")),
        };
    }
    pieces.done()
}

fn of_read(read: &Result<Arc<[u8]>, FileError>) -> Digest {
    match read {
        Ok(bytes) => Digest::of(bytes),
        Err(error) => Pieces::default().text(&format!("{error:?}")).done(),
    }
}

fn of_flag(flag: bool) -> Digest {
    Pieces::default().number(flag.into()).done()
}

impl Files for Seen<'_> {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        let list = self.files.list(folder);
        self.note(Question::List(SitePath::new(folder)), of_list(&list));
        list
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        let read = self.files.read(path);
        self.note(Question::Read(path.clone()), of_read(&read));
        read
    }

    fn stamp(&self, path: &SitePath) -> Option<Stamp> {
        self.files.stamp(path)
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        let goes = self.files.goes_into_repository(path);
        self.note(Question::Tracked(path.clone()), of_flag(goes));
        goes
    }
}
