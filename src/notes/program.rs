//! Which program makes notes: another version makes other files of the same site.

use std::sync::OnceLock;

use super::digest::Digest;
use crate::files::Stamp;

/// A program, known by its bytes; as long as its file has the same stamp, nobody need read them.
pub struct Program<'a> {
    pub(super) stamp: Stamp,
    digest: OnceLock<Option<Digest>>,
    read: &'a (dyn Fn() -> Option<Digest> + Sync),
}

impl<'a> Program<'a> {
    /// The program whose file has this stamp; `read` gives the digest of its bytes, `None` when they cannot be read.
    pub fn new(stamp: Stamp, read: &'a (dyn Fn() -> Option<Digest> + Sync)) -> Self {
        Self { stamp, digest: OnceLock::new(), read }
    }

    /// Whether this is the program that had such a stamp and such bytes.
    pub(super) fn is(&self, stamp: Stamp, digest: Digest) -> bool {
        if stamp == self.stamp {
            return self.digest.get_or_init(|| Some(digest)) == &Some(digest);
        }
        self.digest() == Some(digest)
    }

    pub(super) fn digest(&self) -> Option<Digest> {
        *self.digest.get_or_init(self.read)
    }
}
