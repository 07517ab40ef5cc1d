//! A renaming on a disk: all of it, or none; what has been done is taken back when something hinders.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::author::Renaming;

/// Why a renaming failed.
#[derive(Debug)]
pub struct NotRenamed {
    pub path: PathBuf,
    pub error: io::Error,
    /// What could not be put back.
    pub changed: Vec<PathBuf>,
}

/// One step that has been done and can be taken back.
enum Done {
    Moved { from: PathBuf, to: PathBuf },
    Written { path: PathBuf, before: Vec<u8> },
    Created { path: PathBuf },
}

/// Carries a renaming out.
///
/// # Errors
/// With the file that hindered; `changed` is empty when everything is as it was.
pub fn carry_out(root: &Path, renaming: &Renaming) -> Result<(), NotRenamed> {
    let mut done: Vec<Done> = Vec::new();
    steps(root, renaming, &mut done).map_err(|(path, error)| {
        let changed = done.into_iter().rev().filter_map(|step| take_back(step).err()).collect();
        NotRenamed { path, error, changed }
    })
}

fn steps(root: &Path, renaming: &Renaming, done: &mut Vec<Done>) -> Result<(), (PathBuf, io::Error)> {
    for (from, to) in &renaming.moves {
        let (from, to) = (root.join(from.as_str()), root.join(to.as_str()));
        if to.exists() {
            return Err((to, ErrorKind::AlreadyExists.into()));
        }
        fs::rename(&from, &to).map_err(|error| (from.clone(), error))?;
        done.push(Done::Moved { from, to });
    }
    for file in &renaming.writes {
        let path = root.join(file.path.as_str());
        // Somebody may have saved the file since it was read; their words must not be lost.
        match fs::read(&path) {
            Ok(now) if now == file.before => {}
            Ok(_) => return Err((path, ErrorKind::ResourceBusy.into())),
            Err(error) => return Err((path, error)),
        }
        write(&path, &file.after).map_err(|error| (path.clone(), error))?;
        done.push(Done::Written { path, before: file.before.clone() });
    }
    for file in &renaming.created {
        let path = root.join(file.path.as_str());
        if path.exists() {
            return Err((path, ErrorKind::AlreadyExists.into()));
        }
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| write(&path, file.text.as_bytes())).map_err(|error| (path.clone(), error))?;
        done.push(Done::Created { path });
    }
    Ok(())
}

/// Writes beside the file and puts it into its place in one step.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = path.with_file_name(format!(".{name}.lotsman-unfinished"));
    fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path)).inspect_err(|_| {
        // What is left of it is of no use to anybody.
        let _ = fs::remove_file(&unfinished);
    })
}

/// Takes a step back; the path that stays changed when that fails too.
fn take_back(step: Done) -> Result<(), PathBuf> {
    match step {
        Done::Moved { from, to } => fs::rename(&to, from).map_err(|_| to),
        Done::Written { path, before } => write(&path, &before).map_err(|_| path),
        Done::Created { path } => fs::remove_file(&path).map_err(|_| path),
    }
}
