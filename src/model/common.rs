//! The facts that every kind shares: who it is for, where it belongs, when it may be seen, where it comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::typed::{Date, FilePath, Link, Ref, Target, Term, Text};

/// Facts that any entry may state, whatever its kind.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Common {
    /// The name of the entry. Usually it is not written here: it is the first heading of each text.
    pub title: Text,
    /// A short name for cards, breadcrumbs and menus.
    pub short: Text,
    /// One or two sentences for lists. Usually not written here: it is the first paragraph of each text.
    pub summary: Text,
    /// The language the entry was written in; without it, the first language of the site that has a text.
    pub language: Option<String>,
    /// Whether readers may see the entry.
    pub status: Status,
    /// The day from which the entry is published.
    pub publish_on: Option<Date>,
    /// The last day on which the entry stands in lists.
    pub expire_on: Option<Date>,
    /// The day of the last change that readers should know about.
    pub updated: Option<Date>,
    /// The centre's functions that the entry serves.
    pub functions: Vec<Term<Functions>>,
    /// Whom the entry is for.
    pub audience: Vec<Term<Audiences>>,
    /// The territory the entry belongs to.
    pub territory: Option<Term<Territories>>,
    /// The level at which the entry works: national, regional, municipal, institution.
    pub level: Option<Term<Levels>>,
    /// Free subjects of the entry.
    pub tags: Vec<Term<Tags>>,
    /// A picture for the head of the page and for cards.
    pub cover: Option<Picture>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The organisation that answers for the entry.
    pub owner: Option<Ref<Owner>>,
    /// The licence under which others may use the entry, for instance «CC BY 4.0».
    pub licence: Option<String>,
    /// Former addresses that lead here, for instance «/uk/old/page/».
    pub aliases: Vec<String>,
    /// The entry is invented to show how the portal works; pages say so.
    pub demo: bool,
}

/// Whether readers may see an entry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "status"))]
pub enum Status {
    Draft,
    #[default]
    Published,
    Archived,
}

/// A picture with the words that stand for it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("x-part" = "picture"))]
pub struct Picture {
    pub file: FilePath,
    /// What the picture shows, for those who do not see it.
    pub alt: Text,
    /// Who made the picture.
    #[serde(default)]
    pub credit: Text,
}

/// A place where a fact was found.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Source {
    pub title: Text,
    pub url: Option<Link>,
    /// The day on which somebody looked at the source.
    pub checked_on: Option<Date>,
}

/// Whoever may answer for an entry.
#[derive(Debug, Clone, Copy)]
pub struct Owner;

impl Target for Owner {
    const KINDS: &'static [&'static str] = &["organisation", "institution", "centre"];
}

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;
        impl crate::typed::Vocabulary for $name {
            const ID: &'static str = $id;
        }
    )*};
}

vocabularies! {
    /// The five functions of a career centre.
    Functions = "functions";
    /// Groups of readers.
    Audiences = "audiences";
    /// Territories with their official codes.
    Territories = "territories";
    /// Levels from a country to an institution.
    Levels = "levels";
    /// Free subjects.
    Tags = "tags";
    /// Occupations that one may try, learn or work in.
    Occupations = "occupations";
    /// What numbers count, with plural forms.
    Units = "units";
}
