//! The output folder: only what changed is written, only what we wrote is deleted, and no file is ever half there.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::reason;
use crate::files::{Output, SitePath};

/// What happened to the files of an output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    pub written: usize,
    pub unchanged: usize,
    pub deleted: usize,
}

/// The output folder of a build.
pub struct Public {
    root: PathBuf,
    /// Where files are finished before they are moved to their place; on the same disk, so that moving is one step.
    stage: PathBuf,
    /// The list of files that the last build left, outside of what is published.
    manifest: PathBuf,
    /// The files that this build writes, one after the other: what a killed build wrote is known to the next one.
    journal: Mutex<fs::File>,
    numbers: AtomicUsize,
    written: AtomicUsize,
    unchanged: AtomicUsize,
}

impl Public {
    /// Opens an output folder; it is made when it does not exist. `keep` is the folder for notes between builds.
    ///
    /// # Errors
    /// When the folder cannot be made, or is a file, or holds the site itself.
    pub fn open(root: &Path, keep: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        fs::create_dir_all(keep)?;
        let real = fs::canonicalize(root)?;
        let name = blake3::hash(real.to_string_lossy().as_bytes()).to_hex()[..16].to_owned();
        let stage = root.join(".lotsman-unfinished");
        // What a killed build left behind was never part of the portal.
        if stage.exists() {
            fs::remove_dir_all(&stage)?;
        }
        fs::create_dir_all(&stage)?;
        let manifest = keep.join(format!("{name}.files"));
        let journal = journal_of(&manifest);
        if let Ok(interrupted) = fs::read_to_string(&journal) {
            let known = fs::read_to_string(&manifest).unwrap_or_default();
            let all: BTreeSet<&str> = known.lines().chain(interrupted.lines()).filter(|path| is_plain(path)).collect();
            keep_list(&manifest, &all)?;
        }
        Ok(Self {
            root: root.to_owned(),
            stage,
            journal: Mutex::new(fs::File::create(journal)?),
            manifest,
            numbers: AtomicUsize::new(0),
            written: AtomicUsize::new(0),
            unchanged: AtomicUsize::new(0),
        })
    }

    /// Deletes what the last build wrote and this one did not make, and remembers the files of this one.
    ///
    /// `complete` says that the build saw the whole site; otherwise nothing is deleted, since a page may be missing
    /// only because its source is broken for the moment.
    ///
    /// # Errors
    /// When a file cannot be deleted or the list cannot be kept.
    pub fn finish(self, made: &[SitePath], complete: bool) -> io::Result<Written> {
        let made: BTreeSet<&str> = made.iter().map(SitePath::as_str).collect();
        let before = fs::read_to_string(&self.manifest).unwrap_or_default();
        let gone: Vec<&str> = before.lines().filter(|path| !made.contains(path) && is_plain(path)).collect();
        let mut deleted = 0;
        if complete {
            for path in &gone {
                match fs::remove_file(self.root.join(path)) {
                    Ok(()) => deleted += 1,
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
                self.remove_empty_folders(path);
            }
        }
        let kept = if complete { Vec::new() } else { gone };
        let all: BTreeSet<&str> = made.into_iter().chain(kept).collect();
        if !all.iter().copied().eq(before.lines()) {
            keep_list(&self.manifest, &all)?;
        }
        fs::remove_file(journal_of(&self.manifest))?;
        fs::remove_dir_all(&self.stage)?;
        Ok(Written {
            written: self.written.load(Ordering::Relaxed),
            unchanged: self.unchanged.load(Ordering::Relaxed),
            deleted,
        })
    }

    /// Notes a file before it is written.
    fn note(&self, path: &SitePath) -> io::Result<()> {
        let mut journal = self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        journal.write_all(format!("{path}\n").as_bytes())
    }

    fn remove_empty_folders(&self, path: &str) {
        let mut folder = path;
        while let Some((parent, _)) = folder.rsplit_once('/') {
            // A folder that still holds something stays; that is no error.
            if fs::remove_dir(self.root.join(parent)).is_err() {
                break;
            }
            folder = parent;
        }
    }
}

impl Output for Public {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<(), String> {
        let full = self.root.join(path.as_str());
        if holds(&full, bytes) {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        self.note(path).map_err(|error| reason(&error))?;
        let unfinished = self.stage.join(self.numbers.fetch_add(1, Ordering::Relaxed).to_string());
        let put = || -> io::Result<()> {
            let mut file = fs::File::create(&unfinished)?;
            file.write_all(bytes)?;
            drop(file);
            if fs::rename(&unfinished, &full).is_err() {
                if let Some(parent) = full.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::rename(&unfinished, &full)?;
            }
            Ok(())
        };
        put().map_err(|error| reason(&error))?;
        self.written.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// Where the files of a build are noted while it runs.
fn journal_of(manifest: &Path) -> PathBuf {
    manifest.with_extension("journal")
}

/// Keeps a list of files; the list is whole at every moment.
fn keep_list(manifest: &Path, paths: &BTreeSet<&str>) -> io::Result<()> {
    let unfinished = manifest.with_extension("unfinished");
    fs::write(&unfinished, paths.iter().flat_map(|path| [*path, "\n"]).collect::<String>())?;
    fs::rename(&unfinished, manifest)
}

/// Whether a file already holds exactly these bytes.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let Ok(mut file) = fs::File::open(path) else {
        return false;
    };
    let same_size = file.metadata().is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
    let mut known = Vec::with_capacity(bytes.len());
    same_size && file.read_to_end(&mut known).is_ok() && known == bytes
}

/// Whether a line of the list is a path below the output folder.
fn is_plain(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && path.split('/').all(|part| !part.is_empty() && part != ".." && part != ".")
}
