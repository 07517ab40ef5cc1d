//! New files on a disk: all of them or none, and never in the place of another.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::author::NewFile;
use crate::files::SitePath;

/// Writes new files below a folder. When one of them cannot be written, those written before it go again.
///
/// # Errors
/// With the path of the file that exists already or cannot be written.
pub fn create(root: &Path, files: &[NewFile]) -> Result<(), (PathBuf, io::Error)> {
    for file in files {
        let path = root.join(file.path.as_str());
        if path.exists() {
            return Err((path, io::ErrorKind::AlreadyExists.into()));
        }
    }
    let mut written: Vec<PathBuf> = Vec::new();
    for file in files {
        let path = root.join(file.path.as_str());
        if let Err(error) = create_one(&path, &file.text) {
            for path in &written {
                // What cannot be taken back stays; the first error is the one to tell.
                let _ = fs::remove_file(path);
            }
            return Err((path, error));
        }
        written.push(path);
    }
    Ok(())
}

fn create_one(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Writes a new file that is no text.
///
/// # Errors
/// When it exists already or cannot be written.
pub fn create_bytes(root: &Path, path: &SitePath, bytes: &[u8]) -> io::Result<()> {
    let path = root.join(path.as_str());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Writes a file in the place of an older one, in one step.
///
/// # Errors
/// When it cannot be written; the older one is whole then.
pub fn replace(root: &Path, file: &NewFile) -> io::Result<()> {
    let path = root.join(file.path.as_str());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension("lotsman-unfinished");
    fs::write(&unfinished, &file.text)?;
    fs::rename(&unfinished, &path)
}
