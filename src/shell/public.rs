//! The output folder. A build is finished in a folder of its own, inside of the output; when it is complete, its files are
//! moved to their places, pages last, and what no longer belongs to the portal is deleted. Until then the portal of the last
//! build stays as it is. A build that was killed before is forgotten; one that was killed while its files were moved is
//! completed by the next one. One program at a time writes to an output folder.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use same_file::Handle;
use walkdir::WalkDir;

use super::keep::keep_file;
use super::reason;
use super::stamp::stamp;
use crate::files::{Output, SitePath, Stamp};
use crate::notes::{Note, Notes, Program};

/// What happened to the files of an output folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    pub written: usize,
    pub unchanged: usize,
    pub deleted: usize,
}

/// The output folder of a build.
pub struct Public {
    root: PathBuf,
    work: Work,
    /// The list of files that the last build left, outside of what is published.
    manifest: PathBuf,
    /// What it noted of them.
    notes: PathBuf,
    /// Held as long as the build lasts; nothing where the system knows no locks.
    lock: Option<File>,
    written: AtomicUsize,
    /// Files whose names the disk does not know.
    unnamed: AtomicUsize,
    /// Why the disk takes no more; then nothing of this build is published.
    refused: OnceLock<String>,
}

/// The folder in which a build is finished; inside of the output, so that moving a file is one step.
struct Work {
    folder: PathBuf,
    lock: PathBuf,
    /// Files of a build that is not complete yet, as they will lie in the output.
    new: PathBuf,
    /// The same when the build is complete.
    ready: PathBuf,
    /// The list of all files that the output holds once everything in `ready` is in its place.
    files: PathBuf,
}

impl Work {
    fn of(root: &Path) -> Self {
        let folder = root.join(".lotsman-unfinished");
        let [lock, new, ready, files] = ["lock", "new", "ready", "files"].map(|name| folder.join(name));
        Self { folder, lock, new, ready, files }
    }

    /// Waits until no other program writes to the output.
    fn lock(&self, waits: impl FnOnce()) -> io::Result<Option<File>> {
        let mut waits = Some(waits);
        loop {
            fs::create_dir_all(&self.folder)?;
            let file = match File::options().create(true).truncate(false).write(true).open(&self.lock) {
                // Another program has just finished and deleted the folder.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                opened => opened?,
            };
            let held = match file.try_lock() {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) => {
                    if let Some(waits) = waits.take() {
                        waits();
                    }
                    file.lock().is_ok()
                }
                Err(TryLockError::Error(_)) => false,
            };
            if !held {
                return Ok(None);
            }
            // Who had it before has deleted it: then another program may hold the new one.
            let locked = Handle::from_file(file.try_clone()?)?;
            if Handle::from_path(&self.lock).is_ok_and(|known| known == locked) {
                return Ok(Some(file));
            }
        }
    }

    /// Deletes everything but the lock.
    fn clear(&self) -> io::Result<()> {
        for folder in [&self.new, &self.ready] {
            unless_missing(fs::remove_dir_all(folder))?;
        }
        unless_missing(fs::remove_file(&self.files))
    }

    /// Deletes the folder, and gives the lock back: some systems keep a deleted file as long as it is open. When the next
    /// program has its lock there already, the folder stays.
    fn remove(&self, held: Option<File>) -> io::Result<()> {
        self.clear()?;
        let _ = fs::remove_file(&self.lock);
        drop(held);
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

impl Public {
    /// Opens an output folder; it is made when it does not exist. `keep` is the folder for notes between builds; `waits` is
    /// called when another program writes to the output, before waiting for its end.
    ///
    /// # Errors
    /// When the folder cannot be made, or is a file, or when a build that was killed cannot be completed.
    pub fn open(root: &Path, keep: &Path, waits: impl FnOnce()) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        fs::create_dir_all(keep)?;
        let real = fs::canonicalize(root)?;
        let name = blake3::hash(real.to_string_lossy().as_bytes()).to_hex()[..16].to_owned();
        let work = Work::of(root);
        let lock = work.lock(waits)?;
        let public = Self {
            root: root.to_owned(),
            work,
            manifest: keep.join(format!("{name}.files")),
            notes: keep.join(format!("{name}.notes")),
            lock,
            written: AtomicUsize::new(0),
            unnamed: AtomicUsize::new(0),
            refused: OnceLock::new(),
        };
        if public.work.ready.exists() {
            public.settle()?;
        }
        public.work.clear()?;
        Ok(public)
    }

    /// What the last build has noted of files that are still as it left them.
    pub fn notes(&self, program: &Program<'_>) -> Notes {
        let bytes = fs::read(&self.notes).unwrap_or_default();
        let is_kept = |path: &SitePath, note: &Note| {
            let path = self.root.join(path.as_str());
            fs::metadata(&path).is_ok_and(|data| stamp(&data) == Some(note.stamp)) && !is_lost(&path)
        };
        Notes::read(&bytes, program).of_those(is_kept)
    }

    /// Moves the files of this build to their places, deletes what the last build wrote and this one did not make, and
    /// remembers the files of this one, with what is noted of them. When the disk took not everything, the output stays as it was.
    ///
    /// `complete` says that the build saw the whole site; otherwise nothing is deleted, since a page may be missing
    /// only because its source is broken for the moment.
    ///
    /// # Errors
    /// When a file cannot be moved or deleted, or the list cannot be kept.
    pub fn finish(self, made: &[SitePath], complete: bool, notes: &[u8]) -> io::Result<Written> {
        if self.refused.get().is_some() {
            self.work.remove(self.lock)?;
            return Ok(Written::default());
        }
        let before = fs::read_to_string(&self.manifest).unwrap_or_default();
        let names = made.iter().map(SitePath::as_str);
        let kept = before.lines().filter(|path| !complete && is_plain(path));
        let all: BTreeSet<&str> = names.chain(kept).collect();
        let deleted = if all.iter().copied().eq(before.lines()) && !self.work.new.exists() {
            0
        } else {
            fs::create_dir_all(&self.work.new)?;
            write_list(&self.work.files, &all)?;
            fs::rename(&self.work.new, &self.work.ready)?;
            self.settle()?
        };
        keep_file(&self.notes, notes)?;
        self.work.remove(self.lock)?;
        let written = self.written.load(Ordering::Relaxed);
        let unchanged = made.len() - written - self.unnamed.load(Ordering::Relaxed);
        Ok(Written { written, unchanged, deleted })
    }

    /// Puts a complete build in its place; gives the number of files that were deleted. May be interrupted and begun anew.
    fn settle(&self) -> io::Result<usize> {
        let files = fs::read_to_string(&self.work.files)?;
        let all: BTreeSet<&str> = files.lines().filter(|path| is_plain(path)).collect();
        let before = fs::read_to_string(&self.manifest).unwrap_or_default();
        let gone: Vec<&str> = before.lines().filter(|path| !all.contains(path) && is_plain(path)).collect();
        let (in_the_way, later): (Vec<&str>, Vec<&str>) = gone.iter().partition(|path| self.is_in_the_way(path));
        // Until all files are in their places, nobody can say in which state they are.
        unless_missing(fs::remove_file(&self.notes))?;
        let mut deleted = self.delete(&in_the_way)?;
        self.move_folders()?;
        self.move_files()?;
        deleted += self.delete(&later)?;
        if !all.iter().copied().eq(before.lines()) {
            let unfinished = self.manifest.with_extension("unfinished");
            write_list(&unfinished, &all)?;
            fs::rename(&unfinished, &self.manifest)?;
        }
        Ok(deleted)
    }

    /// Whether a file of the last build stands where this one has a folder, or in a folder where this one has a file.
    fn is_in_the_way(&self, path: &str) -> bool {
        let new = self.work.ready.join(path);
        new.is_dir() || new.ancestors().skip(1).take_while(|folder| **folder != self.work.ready).any(Path::is_file)
    }

    /// Folders that are new as a whole are moved in one step.
    fn move_folders(&self) -> io::Result<()> {
        for item in fs::read_dir(&self.work.ready)? {
            let item = item?;
            let place = self.root.join(item.file_name());
            if item.file_type()?.is_dir() && !place.exists() {
                fs::rename(item.path(), place)?;
            }
        }
        Ok(())
    }

    /// Pages come last: what they name is there before them.
    fn move_files(&self) -> io::Result<()> {
        let found = WalkDir::new(&self.work.ready)
            .into_iter()
            .filter(|item| !item.as_ref().is_ok_and(|item| item.file_type().is_dir()));
        let found: Vec<PathBuf> = found.map(|item| Ok(item?.into_path())).collect::<io::Result<_>>()?;
        let (pages, others): (Vec<PathBuf>, Vec<PathBuf>) =
            found.into_iter().partition(|path| path.extension().is_some_and(|extension| extension == "html"));
        let into_place = |from: &PathBuf| {
            let inner = from.strip_prefix(&self.work.ready).map_err(io::Error::other)?;
            moved(from, &self.root.join(inner))
        };
        others.par_iter().try_for_each(into_place)?;
        pages.par_iter().try_for_each(into_place)
    }

    /// Deletes files and the folders that are empty then; gives their number.
    fn delete(&self, paths: &[&str]) -> io::Result<usize> {
        let mut deleted = 0;
        for path in paths {
            let full = self.root.join(path);
            match fs::remove_file(&full) {
                Ok(()) => deleted += 1,
                // A folder that took the place of the file.
                Err(_) if full.is_dir() => continue,
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(error) => return Err(error),
            }
            let mut folder = *path;
            while let Some((parent, _)) = folder.rsplit_once('/') {
                // A folder that still holds something stays; that is no error.
                if fs::remove_dir(self.root.join(parent)).is_err() {
                    break;
                }
                folder = parent;
            }
        }
        Ok(deleted)
    }
}

impl Output for Public {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Option<Stamp>, String> {
        if let Some(reason) = self.refused.get() {
            return Err(reason.clone());
        }
        if let Some(data) = holding(&self.root.join(path.as_str()), bytes) {
            return Ok(stamp(&data));
        }
        let place = self.work.new.join(path.as_str());
        let data = in_a_folder(&place, || written(&place, bytes)).map_err(|error| {
            let reason = reason(&error);
            // A name that the disk does not know is the fault of one file; anything else befalls the next one too.
            if error.kind() == ErrorKind::InvalidFilename {
                self.unnamed.fetch_add(1, Ordering::Relaxed);
                reason
            } else {
                self.refused.get_or_init(|| reason).clone()
            }
        })?;
        self.written.fetch_add(1, Ordering::Relaxed);
        Ok(stamp(&data))
    }
}

/// Moves a file in one step.
fn moved(from: &Path, to: &Path) -> io::Result<()> {
    in_a_folder(to, || fs::rename(from, to))
}

/// Does something to a file; its folder is made when it does not exist.
fn in_a_folder<R>(path: &Path, act: impl Fn() -> io::Result<R>) -> io::Result<R> {
    match (act(), path.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            act()
        }
        (outcome, _) => outcome,
    }
}

/// Writes a list of files, and sees to it that the disk has it.
fn write_list(path: &Path, files: &BTreeSet<&str>) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(files.iter().flat_map(|path| [*path, "\n"]).collect::<String>().as_bytes())?;
    file.sync_all()
}

/// What is not there need not be deleted.
fn unless_missing(outcome: io::Result<()>) -> io::Result<()> {
    outcome.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// Writes a file; gives what the disk knows of it.
fn written(path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.metadata()
}

/// What the disk knows of a file that already holds exactly these bytes.
fn holding(path: &Path, bytes: &[u8]) -> Option<Metadata> {
    let mut file = File::open(path).ok()?;
    let data = file.metadata().ok().filter(|data| data.is_file() && data.len() == bytes.len() as u64)?;
    let mut known = Vec::with_capacity(bytes.len());
    (file.read_to_end(&mut known).is_ok() && known == bytes).then_some(data)
}

/// Whether a power cut has taken the end of a file. Windows keeps the length and the time of a file before what is in it,
/// and reads zeros for what never came to the disk; other systems know such a file by its length.
fn is_lost(path: &Path) -> bool {
    let last = || {
        let mut file = File::open(path)?;
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        Ok::<_, io::Error>(last[0])
    };
    cfg!(windows) && last().is_ok_and(|last| last == 0)
}

/// Whether a line of the list is a path below the output folder.
fn is_plain(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && path.split('/').all(|part| !part.is_empty() && part != ".." && part != ".")
}
