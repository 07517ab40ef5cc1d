//! Files of a site, with a digest of everything that was read of them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::digest::{Digest, Pieces};
use crate::files::{FileError, FileInfo, Files, SitePath, Stamp};

/// A site that remembers what was read, but for the texts of entries: those are looked at entry by entry.
pub struct Seen<'a> {
    files: &'a dyn Files,
    /// Nothing when it is not wanted any more.
    read: Mutex<Option<BTreeMap<SitePath, Option<Digest>>>>,
}

impl<'a> Seen<'a> {
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, read: Mutex::new(Some(BTreeMap::new())) }
    }

    /// Adds every file that was read; from now on nothing is remembered.
    pub fn tell(&self, pieces: &mut Pieces) {
        for (path, digest) in self.lock().take().into_iter().flatten() {
            pieces.text(path.as_str());
            match digest {
                Some(digest) => pieces.number(1).digest(digest),
                None => pieces.number(0),
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<BTreeMap<SitePath, Option<Digest>>>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a file is a text of an entry.
fn is_text(path: &SitePath) -> bool {
    path.as_str().starts_with("content/") && path.extension() == "md"
}

impl Files for Seen<'_> {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        self.files.list(folder)
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        let read = self.files.read(path);
        if !is_text(path) && self.lock().is_some() {
            let digest = read.as_ref().ok().map(|bytes| Digest::of(bytes));
            if let Some(known) = &mut *self.lock() {
                known.insert(path.clone(), digest);
            }
        }
        read
    }

    fn stamp(&self, path: &SitePath) -> Option<Stamp> {
        self.files.stamp(path)
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.files.goes_into_repository(path)
    }
}
