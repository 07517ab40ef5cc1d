//! Vocabularies: lists of terms, each one concept with names per language; and abbreviations.

use std::collections::{BTreeMap, HashSet};

use crate::diag::Mark;
use crate::lang::{Lang, Localized};
use crate::limits::DEEPEST_TERMS;
use crate::typed::Id;

/// A concept with its names.
#[derive(Debug, Clone)]
pub struct Term {
    pub id: Id,
    pub name: Localized<String>,
    pub definition: Localized<String>,
    pub synonyms: Localized<Vec<String>>,
    /// The id of the wider term in the same vocabulary.
    pub broader: Option<String>,
    /// The scheme of the official code, for instance `katottg`.
    pub scheme: Option<String>,
    pub code: Option<String>,
    /// Of a unit: its plural forms with a number, in the order of CLDR: one, few, many, other.
    pub forms: Localized<Vec<String>>,
    /// Of a unit: what stands behind a number in tables, for instance `%`.
    pub sign: Localized<String>,
    /// Of a unit: whether it counts persons, so that small numbers are protected.
    pub persons: bool,
    /// Of a territory: its column and row on the map of tiles, from 1.
    pub tile: Option<(u8, u8)>,
    pub mark: Mark,
}

/// The terms of one vocabulary in the order of its file.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    pub terms: Vec<Term>,
}

impl Vocabulary {
    pub fn get(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id.as_str() == id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| term.id.as_str())
    }

    /// A term and the wider terms above it, the narrowest first. A circle of terms ends where it closes; what stands above the
    /// highest level that may be counts for nothing.
    pub fn with_broader<'a>(&'a self, id: &'a str) -> Vec<&'a Term> {
        let mut found: Vec<&Term> = Vec::new();
        let mut next = Some(id);
        while let Some(term) = next.and_then(|id| self.get(id)) {
            if found.iter().any(|known| known.id == term.id) {
                break;
            }
            found.push(term);
            next = term.broader.as_deref().filter(|_| found.len() <= DEEPEST_TERMS);
        }
        found
    }

    /// The ids of a term and of all terms below it.
    pub fn with_narrower<'a>(&'a self, id: &'a str) -> HashSet<&'a str> {
        let mut found = HashSet::from([id]);
        for _ in 0..DEEPEST_TERMS {
            let before = found.len();
            let below = |term: &&Term| term.broader.as_deref().is_some_and(|broader| found.contains(broader));
            let more: Vec<&str> = self.terms.iter().filter(below).map(|term| term.id.as_str()).collect();
            found.extend(more);
            if found.len() == before {
                break;
            }
        }
        found
    }
}

/// All vocabularies of a portal by their ids.
#[derive(Debug, Clone, Default)]
pub struct Vocabularies(pub BTreeMap<String, Vocabulary>);

impl Vocabularies {
    pub fn get(&self, vocabulary: &str) -> Option<&Vocabulary> {
        self.0.get(vocabulary)
    }

    /// The vocabularies that readers may look through: all but units.
    pub fn listed(&self) -> impl Iterator<Item = (&String, &Vocabulary)> {
        self.0.iter().filter(|(id, _)| *id != <super::common::Units as crate::typed::Vocabulary>::ID)
    }

    pub fn term(&self, vocabulary: &str, id: &str) -> Option<&Term> {
        self.get(vocabulary)?.get(id)
    }
}

/// Short forms with their full words, per language; the longest short forms first.
#[derive(Debug, Clone, Default)]
pub struct Abbreviations(pub BTreeMap<Lang, Vec<(String, String)>>);

impl Abbreviations {
    pub fn of(&self, lang: &Lang) -> &[(String, String)] {
        self.0.get(lang).map_or(&[], Vec::as_slice)
    }
}
