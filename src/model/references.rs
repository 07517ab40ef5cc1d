//! What an entry's facts refer to: found once, when the entry is read. Whether it holds, the portal decides.

use std::sync::Arc;

use crate::diag::Mark;
use crate::typed::{Node, NodeKind, Record, Shape};

/// The references and terms of an entry's facts, in the order of the facts.
#[derive(Debug, Default)]
pub struct References {
    pub entries: Vec<Reference>,
    pub terms: Vec<TermReference>,
    /// The ways to contacts that their owners keep to themselves.
    pub private: Vec<Vec<usize>>,
}

/// A reference to another entry.
#[derive(Debug)]
pub struct Reference {
    /// The path of the field without list positions: `programme.speakers`.
    pub field: Arc<str>,
    /// The kinds that the field allows.
    pub kinds: Vec<String>,
    /// What the author wrote: an id, or `kind:id`.
    pub written: String,
    /// What it may mean: `kind:id` for each kind that fits.
    pub addresses: Vec<String>,
    pub mark: Mark,
    /// The way to the value, as positions in maps and lists.
    pub way: Vec<usize>,
}

/// A reference to a term.
#[derive(Debug)]
pub struct TermReference {
    pub field: Arc<str>,
    pub vocabulary: String,
    pub id: String,
    pub mark: Mark,
    pub way: Vec<usize>,
}

impl References {
    /// Everything that checked facts refer to.
    pub fn of(node: &Node, record: &Record) -> Self {
        let mut walk = Walk { found: Self::default(), way: Vec::new() };
        walk.record(node, record, "");
        walk.found
    }
}

/// The addresses that a written reference may mean: `kind:id` for each kind that fits.
pub fn addresses<'a, K: AsRef<str>>(kinds: &'a [K], written: &'a str) -> impl Iterator<Item = String> + 'a {
    let (named, id) = written.split_once(':').map_or((None, written), |(kind, id)| (Some(kind), id));
    let fits = kinds.iter().map(AsRef::as_ref).filter(move |kind| named.is_none_or(|named| named == *kind));
    fits.map(move |kind| format!("{kind}:{id}"))
}

struct Walk {
    found: References,
    way: Vec<usize>,
}

impl Walk {
    fn record(&mut self, node: &Node, record: &Record, field: &str) {
        for (at, (key, value)) in node.entries().iter().enumerate() {
            let Some(declared) = record.field(&key.name) else {
                continue;
            };
            let path = if field.is_empty() { key.name.clone() } else { format!("{field}.{}", key.name) };
            self.step(value, &declared.shape, &path, at);
        }
    }

    fn step(&mut self, node: &Node, shape: &Shape, field: &str, at: usize) {
        self.way.push(at);
        self.value(node, shape, field);
        self.way.pop();
    }

    fn value(&mut self, node: &Node, shape: &Shape, field: &str) {
        let written = || node.as_str().unwrap_or_default().to_owned();
        match shape {
            Shape::Record(record) if record.part.as_deref() == Some("contact") && is_private(node) => {
                self.found.private.push(self.way.clone());
            }
            Shape::Record(record) => self.record(node, record, field),
            Shape::List(item) => {
                for (at, value) in node.items().iter().enumerate() {
                    self.step(value, item, field, at);
                }
            }
            Shape::Ref(kinds) => self.found.entries.push(Reference {
                field: field.into(),
                kinds: kinds.clone(),
                addresses: addresses(kinds, &written()).collect(),
                written: written(),
                mark: node.mark.clone(),
                way: self.way.clone(),
            }),
            Shape::Term(vocabulary) => self.found.terms.push(TermReference {
                field: field.into(),
                vocabulary: vocabulary.clone(),
                id: written(),
                mark: node.mark.clone(),
                way: self.way.clone(),
            }),
            _ => {}
        }
    }
}

fn is_private(contact: &Node) -> bool {
    contact.get("public").is_some_and(|public| matches!(public.kind, NodeKind::Bool(false)))
}
