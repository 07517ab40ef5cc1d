//! A site with some files more: what it would be after a change, before anything is written.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::NewFile;
use crate::files::{FileError, FileInfo, Files, SitePath};

/// The files of a site and new ones, which win.
pub struct Overlay<'a> {
    base: &'a dyn Files,
    more: BTreeMap<SitePath, Arc<[u8]>>,
}

impl<'a> Overlay<'a> {
    pub fn new(base: &'a dyn Files, more: &[NewFile]) -> Self {
        let more = more.iter().map(|file| (file.path.clone(), file.text.as_bytes().into())).collect();
        Self { base, more }
    }

    /// Adds a file that is no text.
    pub fn put(&mut self, path: SitePath, bytes: &[u8]) {
        self.more.insert(path, bytes.into());
    }
}

impl Files for Overlay<'_> {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        let prefix = format!("{folder}/");
        let mut all = self.base.list(folder);
        all.retain(|file| file.as_ref().map_or(true, |file| !self.more.contains_key(&file.path)));
        let below = self.more.iter().filter(|(path, _)| path.as_str().starts_with(&prefix));
        all.extend(below.map(|(path, bytes)| Ok(FileInfo { path: path.clone(), size: bytes.len() as u64 })));
        all.sort_by(|a, b| {
            let path = |file: &Result<FileInfo, (SitePath, FileError)>| match file {
                Ok(file) => file.path.clone(),
                Err((path, _)) => path.clone(),
            };
            path(a).cmp(&path(b))
        });
        all
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.more.get(path).map_or_else(|| self.base.read(path), |bytes| Ok(bytes.clone()))
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.base.goes_into_repository(path)
    }
}
