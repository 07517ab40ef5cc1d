//! The one door to bytes: [`Files`] lists and reads a site, [`Output`] takes what a build makes. Neither knows a disk.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

/// A path inside a site or inside its output: relative, with `/` between names, no `.` or `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Takes a path that is already in the form `a/b/c`; a leading `/` is dropped.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(path.as_ref().trim_start_matches('/').into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of `name` beside or below this folder; `None` when `..` leads out of the site.
    pub fn join(&self, name: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self.0.split('/').filter(|part| !part.is_empty()).collect();
        for part in name.split(['/', '\\']) {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(Self(parts.join("/").into()))
    }

    /// The folder that holds this path; empty for a path at the top.
    pub fn parent(&self) -> Self {
        Self(self.0.rsplit_once('/').map_or("", |(parent, _)| parent).into())
    }

    /// The last name of the path.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The last name up to its last dot.
    pub fn stem(&self) -> &str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Whether an editor or a system left the file behind: `~$plan.xlsx`, `.~lock.plan.ods#`, `.DS_Store`, `Thumbs.db`.
    pub fn is_left_behind(&self) -> bool {
        let name = self.name();
        let known = [".DS_Store", "Thumbs.db", "desktop.ini"];
        known.contains(&name) || ["~$", ".~", "._"].iter().any(|start| name.starts_with(start))
    }

    /// What stands after the last dot of the last name, in lower case; empty when there is none.
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map_or_else(String::new, |(_, extension)| extension.to_lowercase())
    }
}

impl From<String> for SitePath {
    fn from(path: String) -> Self {
        Self::new(path)
    }
}

impl From<SitePath> for String {
    fn from(path: SitePath) -> Self {
        path.as_str().to_owned()
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file as a listing shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileInfo {
    pub path: SitePath,
    /// In bytes.
    pub size: u64,
}

/// Why a file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// There is no such file.
    Missing,
    /// A link, or a path, leads out of the site.
    Outside,
    /// The system's own words.
    Io(String),
}

/// A mark of a file's state: while it is the same, so are the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp(pub u128);

/// Where a site is read from.
pub trait Files: Sync {
    /// Every file below `folder`, sorted by path; problems with single files come along with their paths.
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>>;

    /// The bytes of a file.
    ///
    /// # Errors
    /// When the file is missing, lies outside of the site, or cannot be read.
    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError>;

    /// The state of a file, where it can be told without reading; `None` means that it must be read again.
    fn stamp(&self, _path: &SitePath) -> Option<Stamp> {
        None
    }

    /// Whether everybody who gets the repository of the site gets this file, too: git tracks it, or is about to.
    fn goes_into_repository(&self, _path: &SitePath) -> bool {
        false
    }
}

/// Where a build puts what it makes. Artifacts come from many threads, in no order.
pub trait Output: Sync {
    /// Takes one finished file; gives its state, where it can be told later whether the file is still the same.
    ///
    /// # Errors
    /// When it cannot be kept; the words are the system's.
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Option<Stamp>, String>;
}

/// An output that keeps nothing: for builds that only look for problems.
#[derive(Debug)]
pub struct Nowhere;

impl Output for Nowhere {
    fn put(&self, _: &SitePath, _: &[u8]) -> Result<Option<Stamp>, String> {
        Ok(None)
    }
}

/// A site, or an output, held in memory: for tests and previews.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<SitePath, Arc<[u8]>>>,
}

impl Memory {
    /// A site of the given files.
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (SitePath::new(path), bytes.into())).collect();
        Self { files: Mutex::new(files) }
    }

    /// Every file with its bytes, sorted by path.
    pub fn all(&self) -> BTreeMap<SitePath, Arc<[u8]>> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<SitePath, Arc<[u8]>>> {
        self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Files for Memory {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        let prefix = format!("{folder}/");
        let files = self.lock();
        let below = files.iter().filter(|(path, _)| path.as_str().starts_with(&prefix));
        below.map(|(path, bytes)| Ok(FileInfo { path: path.clone(), size: bytes.len() as u64 })).collect()
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.lock().get(path).cloned().ok_or(FileError::Missing)
    }
}

impl Output for Memory {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Option<Stamp>, String> {
        self.lock().insert(path.clone(), bytes.into());
        Ok(None)
    }
}
