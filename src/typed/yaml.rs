//! YAML → [`Node`], for front matter as other generators write it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::node::{Key, Node, NodeKind};
use super::text::too_large;
use crate::diag::{Diagnostic, Lines, Mark, Report, Source, problems};
use crate::limits::{DEEPEST_FACTS, MOST_FACTS};

/// Reads a YAML document that stands at `range` of a source. `None` after a syntax error, which is reported.
pub fn read_yaml(source: &Arc<Source>, text: &str, range: Range<usize>, report: &Report) -> Option<Node> {
    let document = &text[range.clone()];
    if document.trim().is_empty() {
        let mark = Mark::Range(source.clone(), range.start..range.start);
        return Some(Node { kind: NodeKind::Map(Vec::new()), mark });
    }
    if too_large(source, &range, report) {
        return None;
    }
    let budget = serde_saphyr::budget! { max_depth: DEEPEST_FACTS, max_nodes: MOST_FACTS };
    let options = serde_saphyr::options! { budget: budget };
    let mut places = Places { source, document, offset: range.start, lines: Lines::default(), last: (0, 0, 0) };
    match serde_saphyr::from_str_with_options::<Yaml>(document, options) {
        Ok(yaml) => Some(yaml.into_node(&mut places)),
        Err(error) => {
            let error = error.without_snippet();
            let number = |value| usize::try_from(value).unwrap_or(1).max(1);
            let at = error.location().map_or(0, |at| places.byte(number(at.line()), number(at.column())));
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
    fn into_node(self, places: &mut Places<'_>) -> Node {
        let mark = places.mark(self.line, self.column);
        let kind = match self.kind {
            YamlKind::Str(text) => NodeKind::Str(text),
            YamlKind::Integer(number) => NodeKind::Integer(number),
            YamlKind::Float(number) => NodeKind::Float(number),
            YamlKind::Bool(value) => NodeKind::Bool(value),
            YamlKind::Null => NodeKind::Str(String::new()),
            YamlKind::List(items) => NodeKind::List(items.into_iter().map(|item| item.into_node(places)).collect()),
            // Keys carry no place of their own; the value's line is where an author looks.
            YamlKind::Map(entries) => NodeKind::Map(
                entries
                    .into_iter()
                    .map(|(name, value)| {
                        let node = value.into_node(places);
                        (Key { name, mark: node.mark.clone() }, node)
                    })
                    .collect(),
            ),
        };
        Node { kind, mark }
    }
}

/// Lines and columns → marks.
struct Places<'a> {
    source: &'a Arc<Source>,
    document: &'a str,
    /// Where the document begins in its source.
    offset: usize,
    lines: Lines,
    /// The line, the column and the byte that were asked for last: values come one after the other, also in an endless line.
    last: (usize, usize, usize),
}

impl Places<'_> {
    /// The byte of a column in a line, both counted from 1.
    fn byte(&mut self, line: usize, column: usize) -> usize {
        let (known, from, at) = self.last;
        let (from, at) =
            if known == line && from <= column { (from, at) } else { (1, self.lines.start(self.document, line)) };
        let rest = &self.document[at..];
        let byte = rest.char_indices().nth(column - from).map_or(self.document.len(), |(index, _)| at + index);
        self.last = (line, column, byte);
        byte
    }

    /// From a value to the end of its line.
    fn mark(&mut self, line: usize, column: usize) -> Mark {
        let at = self.byte(line, column);
        let end = self.lines.start(self.document, line + 1);
        let end = if self.document[..end].ends_with('\n') { end - 1 } else { end };
        Mark::Range(self.source.clone(), self.offset + at..self.offset + end.max(at))
    }
}
