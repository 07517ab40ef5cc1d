//! The translation ledger: what is known about the entry's translations goes along with it.

use std::collections::BTreeMap;

use super::Rename;
use super::edits::Edit;
use crate::files::{Files, SitePath};
use crate::ledger;

/// Gives the blocks of the entry its new id.
pub fn find(rename: &Rename<'_>, files: &dyn Files, edits: &mut BTreeMap<SitePath, Vec<Edit>>) {
    let path = SitePath::new(ledger::FILE);
    let Ok(bytes) = files.read(&path) else { return };
    let Ok(text) = std::str::from_utf8(&bytes) else { return };
    let head = format!("[{}.{}.", rename.kind.name, rename.old);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(&head) {
            let from = at + rename.kind.name.len() + 2;
            let edit = Edit { range: from..from + rename.old.len(), text: rename.new.to_owned() };
            edits.entry(path.clone()).or_default().push(edit);
        }
        at += line.len();
    }
}
