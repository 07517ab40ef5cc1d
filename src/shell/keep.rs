//! Single files of a site that a command writes.

use std::fs;
use std::io;
use std::path::Path;

/// Writes a file in one step, so that it is never half there; one that holds the same bytes stays untouched.
///
/// # Errors
/// When the folder cannot be written to.
pub fn keep_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|known| known == bytes) {
        return Ok(());
    }
    let unfinished = path.with_extension("unfinished");
    fs::write(&unfinished, bytes)?;
    fs::rename(&unfinished, path)
}
