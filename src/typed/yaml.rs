//! YAML → [`Node`], for front matter as other generators write it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::node::{Key, Node, NodeKind};
use crate::diag::{Diagnostic, Mark, Report, Source, problems};

/// Reads a YAML document that stands at `range` of a source. `None` after a syntax error, which is reported.
pub fn read_yaml(source: &Arc<Source>, text: &str, range: Range<usize>, report: &Report) -> Option<Node> {
    let document = &text[range.clone()];
    if document.trim().is_empty() {
        let mark = Mark::Range(source.clone(), range.start..range.start);
        return Some(Node { kind: NodeKind::Map(Vec::new()), mark });
    }
    match serde_saphyr::from_str::<Yaml>(document) {
        Ok(yaml) => Some(yaml.into_node(source, document, range.start)),
        Err(error) => {
            let error = error.without_snippet();
            let at = error.location().map_or(0, |location| {
                line_start(document, usize::try_from(location.line()).unwrap_or(1))
                    + usize::try_from(location.column()).unwrap_or(1).saturating_sub(1)
            });
            let mark = Mark::Range(source.clone(), range.start + at..range.start + at);
            report.add(Diagnostic::new(&problems::BROKEN_YAML, mark.place()).with("detail", error.to_string()));
            None
        }
    }
}

/// A value with the line and column at which it begins.
struct Yaml {
    kind: YamlKind,
    line: usize,
    column: usize,
}

enum YamlKind {
    Str(String),
    Integer(i64),
    Float(f64),
    Bool(bool),
    Null,
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<YamlKind>::deserialize(deserializer)?;
        let start = spanned.referenced;
        let number = |value| usize::try_from(value).unwrap_or(1).max(1);
        Ok(Self { line: number(start.line()), column: number(start.column()), kind: spanned.value })
    }
}

impl<'de> Deserialize<'de> for YamlKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = YamlKind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<YamlKind, E> {
        Ok(YamlKind::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<YamlKind, E> {
        Ok(YamlKind::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<YamlKind, E> {
        Ok(i64::try_from(value).map_or_else(|_| YamlKind::Str(value.to_string()), YamlKind::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<YamlKind, E> {
        Ok(YamlKind::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<YamlKind, E> {
        Ok(YamlKind::Str(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<YamlKind, E> {
        Ok(YamlKind::Null)
    }

    fn visit_none<E>(self) -> Result<YamlKind, E> {
        Ok(YamlKind::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<YamlKind, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(YamlKind::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<YamlKind, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(YamlKind::Map(entries))
    }
}

impl Yaml {
    fn into_node(self, source: &Arc<Source>, document: &str, offset: usize) -> Node {
        let line = line_start(document, self.line);
        let at = document[line..].char_indices().nth(self.column - 1).map_or(document.len(), |(index, _)| line + index);
        let end = document[at..].find('\n').map_or(document.len(), |length| at + length);
        let mark = Mark::Range(source.clone(), offset + at..offset + end);
        let kind = match self.kind {
            YamlKind::Str(text) => NodeKind::Str(text),
            YamlKind::Integer(number) => NodeKind::Integer(number),
            YamlKind::Float(number) => NodeKind::Float(number),
            YamlKind::Bool(value) => NodeKind::Bool(value),
            YamlKind::Null => NodeKind::Str(String::new()),
            YamlKind::List(items) => {
                NodeKind::List(items.into_iter().map(|item| item.into_node(source, document, offset)).collect())
            }
            // Keys carry no place of their own; the value's line is where an author looks.
            YamlKind::Map(entries) => NodeKind::Map(
                entries
                    .into_iter()
                    .map(|(name, value)| {
                        let node = value.into_node(source, document, offset);
                        (Key { name, mark: node.mark.clone() }, node)
                    })
                    .collect(),
            ),
        };
        Node { kind, mark }
    }
}

/// The byte at which a line, counted from 1, begins.
fn line_start(text: &str, line: usize) -> usize {
    text.match_indices('\n').nth(line.wrapping_sub(2)).map_or(0, |(at, _)| at + 1)
}
