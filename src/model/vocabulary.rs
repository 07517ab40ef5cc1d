//! Vocabularies: lists of terms, each one concept with names per language; and abbreviations.

use std::collections::BTreeMap;

use crate::diag::Mark;
use crate::lang::{Lang, Localized};
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

    /// A term and the wider terms above it, the narrowest first. A circle of terms ends where it closes.
    pub fn with_broader<'a>(&'a self, id: &'a str) -> Vec<&'a Term> {
        let mut found: Vec<&Term> = Vec::new();
        let mut next = Some(id);
        while let Some(term) = next.and_then(|id| self.get(id)) {
            if found.iter().any(|known| known.id == term.id) {
                break;
            }
            found.push(term);
            next = term.broader.as_deref();
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
