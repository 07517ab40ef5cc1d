//! A tree of values in which each value, and each key, knows where it was written.

use std::sync::Arc;

use crate::diag::{Mark, Place, Source};

/// One value with its place.
#[derive(Debug, Clone)]
pub struct Node {
    pub kind: NodeKind,
    pub mark: Mark,
}

/// A key of a map with its place.
#[derive(Debug, Clone)]
pub struct Key {
    pub name: String,
    pub mark: Mark,
}

#[derive(Debug, Clone)]
pub enum NodeKind {
    /// Text; dates and times are text as well.
    Str(String),
    Integer(i64),
    Float(f64),
    Bool(bool),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
    /// A value that could not be read, which is reported already.
    Broken,
}

impl Node {
    pub fn string(text: impl Into<String>, mark: Mark) -> Self {
        Self { kind: NodeKind::Str(text.into()), mark }
    }

    /// A map without keys at the start of a file.
    pub fn empty_map(source: &Arc<Source>) -> Self {
        Self { kind: NodeKind::Map(Vec::new()), mark: Mark::start_of(source) }
    }

    pub fn place(&self) -> Place {
        self.mark.place()
    }

    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the value itself could be read.
    pub fn is_whole(&self) -> bool {
        !matches!(self.kind, NodeKind::Broken)
    }

    /// The keys and values of a map; nothing for other values.
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.kind {
            NodeKind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries().iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
    }

    /// The value of a key of a map, for change.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        match &mut self.kind {
            NodeKind::Map(entries) => entries.iter_mut().find(|(key, _)| key.name == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// Adds a key to a map; other values stay as they are.
    pub fn push(&mut self, key: Key, node: Node) {
        if let NodeKind::Map(entries) = &mut self.kind {
            entries.push((key, node));
        }
    }

    /// Keeps only the keys of a map that pass a test.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        if let NodeKind::Map(entries) = &mut self.kind {
            entries.retain(|(key, _)| keep(&key.name));
        }
    }

    /// Takes out the value that a way of positions leads to; nothing when it leads nowhere.
    pub fn remove(&mut self, way: &[usize]) {
        let Some((at, rest)) = way.split_first() else {
            return;
        };
        match &mut self.kind {
            NodeKind::Map(entries) if rest.is_empty() && *at < entries.len() => drop(entries.remove(*at)),
            NodeKind::List(items) if rest.is_empty() && *at < items.len() => drop(items.remove(*at)),
            NodeKind::Map(entries) => entries.get_mut(*at).into_iter().for_each(|(_, node)| node.remove(rest)),
            NodeKind::List(items) => items.get_mut(*at).into_iter().for_each(|node| node.remove(rest)),
            _ => {}
        }
    }

    /// The items of a list; nothing for other values.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            NodeKind::List(items) => items,
            _ => &[],
        }
    }

    /// What the author typed, for messages.
    pub fn shown(&self) -> String {
        match &self.kind {
            NodeKind::Str(text) => text.clone(),
            NodeKind::Integer(number) => number.to_string(),
            NodeKind::Float(number) => number.to_string(),
            NodeKind::Bool(value) => value.to_string(),
            NodeKind::Broken => String::new(),
            NodeKind::List(items) => format!("[{}]", items.iter().map(Node::shown).collect::<Vec<_>>().join(", ")),
            NodeKind::Map(entries) => {
                let keys: Vec<&str> = entries.iter().map(|(key, _)| key.name.as_str()).collect();
                format!("{{ {} }}", keys.join(", "))
            }
        }
    }

    /// The same values without places, for serde.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.kind {
            NodeKind::Str(text) => Value::String(text.clone()),
            NodeKind::Integer(number) => (*number).into(),
            NodeKind::Float(number) => (*number).into(),
            NodeKind::Bool(value) => (*value).into(),
            NodeKind::Broken => Value::Null,
            NodeKind::List(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            NodeKind::Map(entries) => {
                Value::Object(entries.iter().map(|(key, node)| (key.name.clone(), node.to_json())).collect())
            }
        }
    }
}
