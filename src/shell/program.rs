//! Which program this is.

use std::env;
use std::fs::{self, File};

use super::stamp::stamp;
use crate::notes::{Digest, Program};

/// The running program; `None` when nobody can tell which it is.
pub fn program() -> Option<Program<'static>> {
    let data = fs::metadata(env::current_exe().ok()?).ok()?;
    Some(Program::new(stamp(&data)?, &read))
}

fn read() -> Option<Digest> {
    Digest::read(File::open(env::current_exe().ok()?).ok()?).ok()
}
