//! The state of a file on a disk.

use std::fs::Metadata;
use std::time::UNIX_EPOCH;

use crate::files::Stamp;

/// When a file was last written, and its length; `None` for what is no file, and on disks that know no time.
pub fn stamp(data: &Metadata) -> Option<Stamp> {
    let changed = data.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    data.is_file().then(|| Stamp(changed.as_nanos() << 64 | u128::from(data.len())))
}
