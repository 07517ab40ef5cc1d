//! Entries without what readers must not see. Cutting copies an entry, so that cuts are kept from one linking to the
//! next.

use std::collections::HashMap;
use std::sync::Arc;

use super::entry::Entry;

/// The cuts of a linking, by the addresses of entries.
#[derive(Debug, Default)]
pub struct Cuts(HashMap<String, Cut>);

/// What was taken out of an entry.
#[derive(Debug, Clone)]
pub struct Cut {
    read: Arc<Entry>,
    /// The ways to single values that were taken out.
    values: Vec<Vec<usize>>,
    /// The names of whole fields that were taken out.
    fields: Vec<&'static str>,
    shown: Arc<Entry>,
}

impl Cuts {
    /// An entry without values and fields of its facts; `None` when it has nothing of them. The same cut of an earlier linking is
    /// not made again.
    pub fn cut(&self, entry: &Arc<Entry>, values: Vec<Vec<usize>>, fields: &[&'static str]) -> Option<Cut> {
        let fields: Vec<&str> = fields.iter().copied().filter(|name| entry.node.get(name).is_some()).collect();
        if values.is_empty() && fields.is_empty() {
            return None;
        }
        let same = |cut: &&Cut| Arc::ptr_eq(&cut.read, entry) && cut.fields == fields && cut.values == values;
        let known = self.0.get(&entry.address()).filter(same);
        Some(known.cloned().unwrap_or_else(|| {
            let mut shown = Entry::clone(entry);
            // From behind, so that the ways in front stay right.
            values.iter().rev().for_each(|way| shown.node.remove(way));
            shown.node.retain(|name| !fields.contains(&name));
            Cut { read: entry.clone(), values, fields, shown: Arc::new(shown) }
        }))
    }

    /// Puts the cut entry in the place of the one that was read.
    pub fn show(&mut self, entry: &mut Arc<Entry>, cut: Cut) {
        *entry = cut.shown.clone();
        self.0.insert(entry.address(), cut);
    }
}
