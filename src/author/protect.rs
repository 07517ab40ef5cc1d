//! Protected copies of datasets: what may be shown of tables that only their authors see.

use super::{NewFile, Refusal};
use crate::diag::{Messages, nearest};
use crate::files::SitePath;
use crate::kinds::Dataset;
use crate::model::{Entry, EntryKey, PROTECTED_FILE, Portal};
use crate::monitoring::{is_frozen, own_tables};
use crate::output::{Edition, observations};

/// What copies are made of.
pub struct Copying<'a> {
    pub portal: &'a Portal,
    pub edition: &'a Edition<'a>,
    pub messages: &'a Messages,
    /// The ids of datasets; without any, all whose tables lie in a folder of their own.
    pub datasets: &'a [String],
}

/// The copies of the datasets that are wanted.
///
/// # Errors
/// When there is no such dataset, its tables are not here, or it has no values.
pub fn protected_copies(with: &Copying<'_>) -> Result<Vec<NewFile>, Refusal> {
    let said = |key: &str, values: &[(&'static str, String)]| Err(Refusal::Said(with.messages.word(key, values)));
    let living: Vec<(EntryKey, &Entry)> = with
        .portal
        .of_kind("dataset")
        .filter(|(_, entry)| entry.facts::<Dataset>().is_some_and(|dataset| !is_frozen(dataset)))
        .collect();
    let mut wanted: Vec<(EntryKey, &Entry)> = Vec::new();
    for id in with.datasets {
        let Some(found) = living.iter().find(|(_, entry)| entry.id.as_str() == id) else {
            let near = nearest(id, living.iter().map(|(_, entry)| entry.id.as_str())).unwrap_or("none");
            return said("edition-no-dataset", &[("value", id.clone()), ("suggestion", near.to_owned())]);
        };
        wanted.push(*found);
    }
    if with.datasets.is_empty() {
        let apart = |entry: &Entry| own_tables(with.portal, entry).iter().any(|table| table.name.contains('/'));
        wanted.extend(living.iter().filter(|(_, entry)| apart(entry)));
    }
    if wanted.is_empty() {
        return said("protect-nothing", &[]);
    }
    let mut files = Vec::new();
    for (key, entry) in wanted {
        let id = ("value", entry.id.to_string());
        if own_tables(with.portal, entry).is_empty() {
            return said("protect-no-tables", &[id]);
        }
        let Some(text) = observations(with.edition, key) else {
            return said("edition-no-values", &[id]);
        };
        files.push(NewFile { path: SitePath::new(format!("data/{}/{PROTECTED_FILE}", entry.id)), text });
    }
    Ok(files)
}
