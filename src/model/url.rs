//! Addresses: the one place that spells them.
//!
//! Inside views and texts an internal address begins with [`MARK`]. The last step of rendering replaces the mark by
//! as many `../` as the page is deep, so that the same folder works at `/`, under `/repo/` and on a USB stick.

use super::{Entry, Kind};
use crate::lang::Language;

/// The sign that internal addresses begin with until a page is finished. Private use: no text contains it.
pub const MARK: char = '\u{E000}';

/// An address inside the portal: a path from its root, without a slash in front; folders end with a slash.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path from the root of the portal; empty for the root itself.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The form that views carry.
    pub fn marked(&self) -> String {
        format!("{MARK}{}", self.0)
    }

    /// The whole address below a base that ends with a slash.
    pub fn absolute(&self, base: &str) -> String {
        format!("{base}{}", self.0)
    }

    /// The file that answers for this address.
    pub fn file(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') { format!("{}index.html", self.0) } else { self.0.clone() }
    }

    /// An address below this folder.
    pub fn below(&self, rest: &str) -> Self {
        Self(format!("{}{rest}", self.0))
    }
}

pub fn home(language: &Language) -> Address {
    Address(language.prefix.clone())
}

/// The page of an entry in a language.
pub fn entry(entry: &Entry, language: &Language) -> Address {
    match entry.kind.name {
        // Plain pages stand right below the language: `/uk/about/`.
        "page" => Address(format!("{}{}/", language.prefix, entry.id)),
        _ => list(&entry.kind, language).below(&format!("{}/", entry.id)),
    }
}

/// The list of a kind.
pub fn list(kind: &Kind, language: &Language) -> Address {
    Address(format!("{}{}/", language.prefix, kind.folder))
}

/// A list narrowed by a term of a vocabulary, or by a year.
pub fn narrowed(list: &Address, filter: &str, value: &str) -> Address {
    list.below(&format!("{filter}/{value}/"))
}

/// A further page of a list; the first page is the list itself.
pub fn numbered(list: &Address, number: usize) -> Address {
    if number == 1 { list.clone() } else { list.below(&format!("page/{number}/")) }
}

pub fn vocabulary(id: &str, language: &Language) -> Address {
    Address(format!("{}{id}/", language.prefix))
}

pub fn term(vocabulary_id: &str, term: &str, language: &Language) -> Address {
    vocabulary(vocabulary_id, language).below(&format!("{term}/"))
}

pub fn feed(list: &Address) -> Address {
    list.below("feed.xml")
}

/// The index of a list, for the script that narrows it in place.
pub fn index(list: &Address) -> Address {
    list.below("index.json")
}

pub fn calendar(language: &Language) -> Address {
    home(language).below("calendar.ics")
}

pub fn event_calendar(event: &Entry, language: &Language) -> Address {
    entry(event, language).below(&format!("{}.ics", event.id))
}

/// The page on which readers search.
pub fn search(language: &Language) -> Address {
    home(language).below("search/")
}

/// The folder of the index that the search of a language reads.
pub fn search_index(language: &Language) -> Address {
    search(language).below("index/")
}

/// A file beside an entry; it is the same in every language.
pub fn asset(of: &Entry, name: &str) -> Address {
    let encoded: Vec<String> = name.split('/').map(percent_encoded).collect();
    Address(format!("files/{}/{}/{}", of.kind.folder, of.id, encoded.join("/")))
}

/// The file that a published asset becomes; its name is not encoded.
pub fn asset_file(of: &Entry, name: &str) -> String {
    format!("files/{}/{}/{name}", of.kind.folder, of.id)
}

/// A file of the theme; its name carries a piece of its hash.
pub fn theme_asset(name: &str, hash: &str) -> Address {
    match name.rsplit_once('.') {
        Some((stem, extension)) => Address(format!("assets/{stem}.{hash}.{extension}")),
        None => Address(format!("assets/{name}.{hash}")),
    }
}

/// A name in which everything but letters, digits and `-._~` of ASCII is encoded.
pub fn percent_encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
