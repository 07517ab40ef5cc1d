//! Entries without what readers must not see. Cutting copies an entry, so that cuts are kept from one linking to the
//! next.

use std::collections::HashMap;
use std::sync::Arc;

use super::entry::Entry;

/// The cuts of a linking, by the addresses of entries.
#[derive(Debug, Default)]
pub struct Cuts(HashMap<String, Cut>);

#[derive(Debug)]
struct Cut {
    read: Arc<Entry>,
    /// The ways to single values that were taken out.
    values: Vec<Vec<usize>>,
    /// The names of whole fields that were taken out.
    fields: Vec<&'static str>,
    shown: Arc<Entry>,
}

impl Cuts {
    /// Takes values and fields out of the facts of an entry; `earlier` may know the outcome.
    pub fn cut(&mut self, earlier: &mut Self, entry: &mut Arc<Entry>, values: &[&[usize]], fields: &[&'static str]) {
        let fields: Vec<&str> = fields.iter().copied().filter(|name| entry.node.get(name).is_some()).collect();
        if values.is_empty() && fields.is_empty() {
            return;
        }
        let same =
            |cut: &Cut| Arc::ptr_eq(&cut.read, entry) && cut.fields == fields && cut.values.iter().eq(values.iter());
        let known = earlier.0.remove(&entry.address()).filter(same);
        let cut = known.unwrap_or_else(|| {
            let mut shown = Entry::clone(entry);
            // From behind, so that the ways in front stay right.
            values.iter().rev().for_each(|way| shown.node.remove(way));
            shown.node.retain(|name| !fields.contains(&name));
            let values = values.iter().map(|way| way.to_vec()).collect();
            Cut { read: entry.clone(), values, fields, shown: Arc::new(shown) }
        });
        *entry = cut.shown.clone();
        self.0.insert(entry.address(), cut);
    }
}
