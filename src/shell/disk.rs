//! A site on a disk.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use rustc_hash::FxHashSet;
use walkdir::WalkDir;

use super::reason;
use super::tracked::Tracked;
use crate::encoding::composed;
use crate::files::{FileError, FileInfo, Files, SitePath};

/// The folder of a site. Nothing outside of it is ever read: links that lead out are refused.
pub struct Disk {
    root: PathBuf,
    /// The real folder, for comparing where links lead.
    real: PathBuf,
    tracked: Tracked,
    /// Folders on whose way no link stands, as it was when the site was last listed.
    plain: Mutex<HashSet<PathBuf>>,
    /// Files that were listed and are no links.
    listed: RwLock<FxHashSet<SitePath>>,
}

impl Disk {
    /// The site in a folder.
    ///
    /// # Errors
    /// When the folder does not exist or cannot be entered.
    pub fn open(root: &Path) -> std::io::Result<Self> {
        let real = fs::canonicalize(root)?;
        if !real.is_dir() {
            return Err(ErrorKind::NotADirectory.into());
        }
        Ok(Self {
            root: root.to_owned(),
            real,
            tracked: Tracked::default(),
            plain: Mutex::default(),
            listed: RwLock::default(),
        })
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path inside of the site that a path of the system means.
    pub fn site_path(&self, path: &Path) -> Option<SitePath> {
        let inner = path.strip_prefix(&self.real).or_else(|_| path.strip_prefix(&self.root)).ok()?;
        let names: Vec<String> = inner.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        Some(SitePath::new(composed(&names.join("/"))))
    }

    /// A file as a listing shows it; `None` for a folder, for what does not exist and for what lies outside.
    pub fn info(&self, path: &SitePath) -> Option<FileInfo> {
        let full = self.inside(path)?;
        let data = fs::metadata(full).ok().filter(fs::Metadata::is_file)?;
        Some(FileInfo { path: path.clone(), size: data.len() })
    }

    /// Where a file of the site lies on the disk; `None` when it does not exist or lies outside.
    pub fn inside(&self, path: &SitePath) -> Option<PathBuf> {
        let full = self.path(path).ok()?;
        let full = if full.exists() { full } else { self.spelled_otherwise(path)? };
        self.is_inside(&full).then_some(full)
    }

    fn path(&self, path: &SitePath) -> Result<PathBuf, FileError> {
        if path.as_str().split('/').any(|part| part == "..") {
            return Err(FileError::Outside);
        }
        Ok(self.root.join(path.as_str()))
    }

    /// The file whose name has the same letters in another Unicode form: paths of sites are composed, names on a disk
    /// that macOS wrote are not.
    fn spelled_otherwise(&self, path: &SitePath) -> Option<PathBuf> {
        let mut found = self.root.clone();
        for part in path.as_str().split('/') {
            let direct = found.join(part);
            found = if direct.exists() {
                direct
            } else {
                let mut names = fs::read_dir(&found).ok()?.filter_map(Result::ok).map(|item| item.file_name());
                found.join(names.find(|name| composed(&name.to_string_lossy()) == part)?)
            };
        }
        Some(found)
    }

    /// Whether a link stands anywhere on the way from the folder of the site; without one, nobody gets out.
    fn leads_over_a_link(&self, path: &Path) -> bool {
        let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink());
        let folder = path.parent().unwrap_or(path);
        if !self.plain().contains(folder) {
            if folder.ancestors().take_while(|folder| *folder != self.root).any(is_link) {
                return true;
            }
            self.plain().insert(folder.to_owned());
        }
        is_link(path)
    }

    /// Whether a listing has come to a file without passing any link.
    fn is_listed(&self, path: &SitePath) -> bool {
        self.listed.read().unwrap_or_else(PoisonError::into_inner).contains(path)
    }

    /// What stands in a folder is looked at anew.
    fn forget(&self, folder: &str) {
        self.plain().clear();
        let stays = |path: &SitePath| !path.as_str().starts_with(folder);
        self.listed.write().unwrap_or_else(PoisonError::into_inner).retain(stays);
    }

    /// The bytes of a file that may have become a link since it was listed.
    ///
    /// # Errors
    /// When the file is missing, lies outside of the site, or cannot be read.
    pub fn read_anew(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.bytes(path, false)
    }

    fn bytes(&self, path: &SitePath, is_plain: bool) -> Result<Arc<[u8]>, FileError> {
        let mut full = self.path(path)?;
        if !path.as_str().is_ascii() && !full.exists() {
            full = self.spelled_otherwise(path).unwrap_or(full);
        }
        // A missing file is missing; one that exists must lie inside, whatever links lead there.
        if !is_plain && self.leads_over_a_link(&full) && full.exists() && !self.is_inside(&full) {
            return Err(FileError::Outside);
        }
        read_patiently(&full).map(Into::into).map_err(|error| describe(&error))
    }

    fn plain(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.plain.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a link leads to something inside of the site.
    fn is_inside(&self, path: &Path) -> bool {
        fs::canonicalize(path).is_ok_and(|real| real.starts_with(&self.real))
    }
}

impl Files for Disk {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        self.forget(folder);
        let start = self.root.join(folder);
        let relative = |path: &Path| {
            let inner = path.strip_prefix(&self.root).unwrap_or(path);
            let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            SitePath::new(composed(&parts.join("/")))
        };
        let (mut found, mut plain) = (Vec::new(), Vec::new());
        if !start.exists() {
            return found;
        }
        if !self.is_inside(&start) {
            return vec![Err((SitePath::new(folder), FileError::Outside))];
        }
        for item in WalkDir::new(&start).sort_by_file_name() {
            match item {
                Ok(item) if item.file_type().is_dir() => {}
                Ok(item) if item.path_is_symlink() => {
                    let path = relative(item.path());
                    let data = fs::metadata(item.path());
                    match data {
                        Ok(data) if data.is_file() && self.is_inside(item.path()) => {
                            found.push(Ok(FileInfo { path, size: data.len() }));
                        }
                        _ => found.push(Err((path, FileError::Outside))),
                    }
                }
                Ok(item) => match item.metadata() {
                    Ok(data) => {
                        let path = relative(item.path());
                        plain.push(path.clone());
                        found.push(Ok(FileInfo { path, size: data.len() }));
                    }
                    Err(error) => found.push(Err((relative(item.path()), FileError::Io(walk_reason(&error))))),
                },
                Err(error) => {
                    let path = error.path().map_or_else(|| SitePath::new(folder), relative);
                    found.push(Err((path, FileError::Io(walk_reason(&error)))));
                }
            }
        }
        self.listed.write().unwrap_or_else(PoisonError::into_inner).extend(plain);
        found
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.bytes(path, self.is_listed(path))
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.inside(path).is_some_and(|full| self.tracked.holds(&self.real, &full))
    }
}

/// Reads a file; one that another program holds for a moment, while it saves, is asked for again.
fn read_patiently(path: &Path) -> std::io::Result<Vec<u8>> {
    // Windows: the file, or a part of it, is in use by another program.
    let held = |error: &std::io::Error| cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    for _ in 0..5 {
        match fs::read(path) {
            Err(error) if held(&error) => std::thread::sleep(Duration::from_millis(60)),
            outcome => return outcome,
        }
    }
    fs::read(path)
}

fn describe(error: &std::io::Error) -> FileError {
    match error.kind() {
        ErrorKind::NotFound => FileError::Missing,
        _ => FileError::Io(reason(error)),
    }
}

fn walk_reason(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), reason)
}
