//! Which program this is.

use std::env;
use std::fs;

use crate::notes::Digest;

/// The digest of the running program: another version makes other files of the same site. `None` when it cannot be read.
pub fn program() -> Option<Digest> {
    Some(Digest::of(&fs::read(env::current_exe().ok()?).ok()?))
}
