//! The words of languages: which of them are forms of one lemma, how they are folded, written in other alphabets, typed on
//! other keyboards. Languages are tables; nothing here knows one.

pub mod dictionary;
pub mod fold;
pub mod lexicon;
pub mod table;
mod told;

use std::sync::OnceLock;

use table::Table;

/// The tables of languages by their tags.
const TABLES: &[(&str, &str)] = &[
    ("en", include_str!("tables/en.toml")),
    ("lv", include_str!("tables/lv.toml")),
    ("ru", include_str!("tables/ru.toml")),
    ("uk", include_str!("tables/uk.toml")),
];

/// The table of a language by its tag, whatever region it names; `None` when there is none.
pub fn table_of(tag: &str) -> Option<&'static Table> {
    static READ: OnceLock<Vec<Table>> = OnceLock::new();
    let primary = tag.split('-').next().unwrap_or(tag);
    let at = TABLES.iter().position(|(name, _)| *name == primary)?;
    let all = READ.get_or_init(|| {
        // A test reads every table, so none is ever empty.
        TABLES.iter().map(|(_, text)| toml::from_str(text).unwrap_or_default()).collect()
    });
    all.get(at)
}
