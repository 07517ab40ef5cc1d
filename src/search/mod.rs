//! The index of a search that needs no server: small packs, of which a reader's browser loads those that a query needs.
//! It knows languages as tables and documents as plain texts, nothing of portals.
//!
//! ```text
//! documents ──words──► postings ──families──► lexicon ──packs──► files
//! ```
//!
//! `assets/search.js` of the theme reads what is written here; `tests/search` runs it against indexes of this room.

mod counted;
mod documents;
mod packs;
mod tokens;

use serde_json::{Value, json};

pub use documents::{Document, Fields, Kept, Record};
pub use tokens::tokens;

use crate::morphology::dictionary::Dictionary;
use crate::morphology::lexicon;
use crate::morphology::table::{Paradigms, Table};
use documents::Postings;

/// The form of the files. A script that knows another one says so instead of guessing.
pub const VERSION: u32 = 1;

/// An index in one language.
pub struct Index {
    /// What a script loads first: the directory of packs, the table of the language, the kinds.
    pub directory: Value,
    /// Bundles of packs by their names, which are made from what they hold; and the directory of places.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Indexes documents of one language. They must stand in the order in which equal results are shown.
/// The words of documents that `kept` knows are not counted again.
pub fn index(documents: &[Document], table: Option<&Table>, dictionary: Option<&Dictionary>, kept: &Kept) -> Index {
    let (paradigms, postings) = rayon::join(|| table.map(Paradigms::new), || Postings::of(documents, table, kept));
    let words: Vec<&str> = postings.words.iter().map(|(word, _)| word.as_str()).collect();
    let families =
        paradigms.as_ref().map(|paradigms| lexicon::families(&words, paradigms, dictionary)).unwrap_or_default();
    let (terms, (each, records)) =
        rayon::join(|| packs::terms(&postings, &families, paradigms.as_ref(), table), || packs::records(documents));
    let places = json!({ "places": terms.places.directory() });
    let directory = json!({
        "version": VERSION,
        "documents": documents.len(),
        "table": table,
        "starts": terms.starts,
        "terms": terms.packs.directory(),
        "records": records.directory(),
        "each": each,
    });
    let mut files: Vec<(String, Vec<u8>)> =
        [terms.packs, terms.places, records].into_iter().flat_map(|packs| packs.files).collect();
    // Only phrases ask for places, so readers do not load their directory with the other.
    files.push(("places.json".to_owned(), places.to_string().into_bytes()));
    files.sort();
    files.dedup();
    Index { directory, files }
}
