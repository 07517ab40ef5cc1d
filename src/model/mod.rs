//! The content of a portal: kinds, entries, vocabularies, and the [`Portal`] in which every reference holds.

pub mod common;
mod cuts;
mod entry;
mod kind;
mod portal;
mod references;
mod target;
pub mod url;
mod vocabulary;

pub use common::Common;
pub use cuts::Cuts;
pub use entry::{Article, Asset, Entry, EntryKey, Hidden, NamedValue, Outdated, TextLink};
pub use kind::{DATA_KINDS, Facts, Kind, Order, PROTECTED_FILE, Rules};
pub use portal::{Backlink, Draft, Portal, Tables};
pub use references::{Reference, References, TermReference};
pub use target::Target;
pub use vocabulary::{Abbreviations, Term, Vocabularies, Vocabulary};
