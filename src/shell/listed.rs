//! A site whose folders are listed once: what was compared with the last build need not be looked for again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::files::{FileError, FileInfo, Files, SitePath, Stamp};

type List = Vec<Result<FileInfo, (SitePath, FileError)>>;

/// The files of a site for one build.
pub struct Listed<'a> {
    files: &'a dyn Files,
    lists: Mutex<HashMap<String, Arc<OnceLock<List>>>>,
}

impl<'a> Listed<'a> {
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, lists: Mutex::default() }
    }
}

impl Files for Listed<'_> {
    fn list(&self, folder: &str) -> List {
        let mut lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
        let list = lists.entry(folder.to_owned()).or_default().clone();
        drop(lists);
        list.get_or_init(|| self.files.list(folder)).clone()
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.files.read(path)
    }

    fn stamp(&self, path: &SitePath) -> Option<Stamp> {
        self.files.stamp(path)
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.files.goes_into_repository(path)
    }
}
