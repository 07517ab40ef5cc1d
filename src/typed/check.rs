//! The check of a [`Node`] against a [`Shape`]: every problem is reported, broken values are left out, the rest is
//! brought into one form (texts become tables by language, single values become lists).

use super::formats::Format;
use super::node::{Key, Node, NodeKind};
use super::shape::{Record, Shape};
use crate::diag::{Diagnostic, Mark, Problem, Report, problems};
use crate::lang::{Lang, Languages};

/// What a check needs to know besides the value and its shape.
pub struct Checking<'a> {
    /// The languages that texts may have.
    pub languages: &'a Languages,
    /// The language of a text that names none.
    pub main: &'a Lang,
    pub report: &'a Report,
}

/// The value in its right form; `None` when it, or a part that it cannot do without, is broken.
pub fn check(node: Node, shape: &Shape, checking: &Checking<'_>) -> Option<Node> {
    checking.value(node, shape, "")
}

impl Checking<'_> {
    fn value(&self, node: Node, shape: &Shape, field: &str) -> Option<Node> {
        match shape {
            _ if matches!(node.kind, NodeKind::Broken) => None,
            Shape::Text => self.text(node, field),
            Shape::Texts => self.texts(node, field),
            Shape::List(item) => self.list(node, item, field),
            Shape::Record(record) => self.record(node, record, field),
            Shape::Table(value) => self.table(node, value, field),
            Shape::Word { words, .. } => self.word(node, words, field),
            Shape::Formatted(format) => self.formatted(node, *format, field),
            Shape::Integer { minimum } => self.integer(node, *minimum, field),
            Shape::Number => self.number(node, field),
            Shape::Boolean => self.boolean(node, field),
            Shape::String | Shape::File | Shape::Ref(_) | Shape::Term(_) => self.string(node, field),
        }
    }

    fn record(&self, node: Node, record: &Record, field: &str) -> Option<Node> {
        let NodeKind::Map(entries) = node.kind else {
            self.wrong_type(&node, field, "table");
            return None;
        };
        let mut kept: Vec<(Key, Node)> = Vec::with_capacity(entries.len());
        let mut given: Vec<String> = Vec::new();
        for (key, value) in entries {
            given.push(key.name.clone());
            let Some(declared) = record.field(&key.name) else {
                let problem = Diagnostic::new(&problems::UNKNOWN_FIELD, key.mark.place())
                    .with("field", &key.name)
                    .near(&key.name, record.names());
                self.report.add(problem);
                continue;
            };
            if let Some(value) = self.value(value, &declared.shape, &key.name) {
                kept.push((key, value));
            }
        }
        let mut whole = true;
        for declared in record.fields.iter().filter(|declared| declared.required) {
            if !given.contains(&declared.name) {
                let problem = Diagnostic::new(&problems::MISSING_FIELD, node.mark.place());
                self.report.add(problem.with("field", &declared.name).with("expected", expected(&declared.shape)));
            }
            whole &= kept.iter().any(|(key, _)| key.name == declared.name);
        }
        whole.then_some(Node { kind: NodeKind::Map(kept), mark: node.mark })
    }

    fn table(&self, node: Node, shape: &Shape, field: &str) -> Option<Node> {
        let NodeKind::Map(entries) = node.kind else {
            self.wrong_type(&node, field, "table");
            return None;
        };
        let checked = entries.into_iter().filter_map(|(key, value)| {
            let value = self.value(value, shape, &key.name)?;
            Some((key, value))
        });
        Some(Node { kind: NodeKind::Map(checked.collect()), mark: node.mark })
    }

    fn list(&self, node: Node, item: &Shape, field: &str) -> Option<Node> {
        let items = match node.kind {
            NodeKind::List(items) => items,
            // One cell of a table holds a whole list.
            NodeKind::Str(text) if matches!(node.mark, Mark::Cell { .. }) => text
                .split(';')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| Node::string(part, node.mark.clone()))
                .collect(),
            kind => vec![Node { kind, mark: node.mark.clone() }],
        };
        let checked = items.into_iter().filter_map(|node| self.value(node, item, field));
        Some(Node { kind: NodeKind::List(checked.collect()), mark: node.mark })
    }

    fn text(&self, node: Node, field: &str) -> Option<Node> {
        self.by_language(node, field, |node| self.string(node, field))
    }

    fn texts(&self, node: Node, field: &str) -> Option<Node> {
        self.by_language(node, field, |node| self.list(node, &Shape::String, field))
    }

    /// A table by language; a bare value belongs to the main language.
    fn by_language(&self, node: Node, field: &str, check: impl Fn(Node) -> Option<Node>) -> Option<Node> {
        let mark = node.mark.clone();
        let entries = match node.kind {
            NodeKind::Map(entries) => entries,
            kind => {
                let key = Key { name: self.main.to_string(), mark: mark.clone() };
                vec![(key, Node { kind, mark: mark.clone() })]
            }
        };
        let mut kept = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let Some(language) = self.languages.by_tag(&key.name) else {
                let problem = Diagnostic::new(&problems::UNKNOWN_LANGUAGE, key.mark.place());
                let problem = problem.with("language", &key.name).with("field", field);
                self.report.add(problem.with("known", self.languages.tags().join(", ")));
                continue;
            };
            let empty = matches!(&value.kind, NodeKind::Str(text) if text.trim().is_empty());
            if let Some(value) = check(value).filter(|_| !empty) {
                kept.push((Key { name: language.lang.to_string(), mark: key.mark }, value));
            }
        }
        Some(Node { kind: NodeKind::Map(kept), mark })
    }

    fn string(&self, node: Node, field: &str) -> Option<Node> {
        match node.kind {
            NodeKind::Str(text) => Some(Node::string(text.trim(), node.mark)),
            NodeKind::Integer(number) => Some(Node::string(number.to_string(), node.mark)),
            NodeKind::Float(number) => Some(Node::string(number.to_string(), node.mark)),
            NodeKind::Broken => None,
            _ => {
                self.wrong_type(&node, field, "string");
                None
            }
        }
    }

    fn word(&self, node: Node, words: &[String], field: &str) -> Option<Node> {
        let node = self.string(node, field)?;
        let typed = node.as_str().unwrap_or_default().to_owned();
        let plain = typed.to_lowercase().replace([' ', '-'], "_");
        if let Some(word) = words.iter().find(|word| **word == plain) {
            return Some(Node::string(word.clone(), node.mark));
        }
        let problem = Diagnostic::new(&problems::UNKNOWN_WORD, node.place()).with("field", field).with("value", &typed);
        self.report.add(problem.with("known", words.join(", ")).near(&typed, words.iter().map(String::as_str)));
        None
    }

    fn formatted(&self, node: Node, format: Format, field: &str) -> Option<Node> {
        let node = self.string(node, field)?;
        let text = node.as_str().unwrap_or_default();
        if format.accepts(text) {
            return Some(node);
        }
        // A cell of a spreadsheet shows dates as its author's country does; only there the meaning is beyond doubt.
        let mended = format.mend(text);
        let suggestion = mended.unwrap_or_else(|| "none".to_owned());
        let problem = Diagnostic::new(&problems::WRONG_FORM, node.place()).with("field", field).with("value", text);
        self.report.add(problem.with("form", format.name()).with("suggestion", suggestion));
        None
    }

    fn integer(&self, node: Node, minimum: Option<i64>, field: &str) -> Option<Node> {
        let number = match &node.kind {
            NodeKind::Integer(number) => Some(*number),
            #[expect(clippy::cast_possible_truncation, reason = "whole numbers below 2^53 are exact")]
            NodeKind::Float(number) if number.fract() == 0.0 && number.abs() < 9e15 => Some(*number as i64),
            NodeKind::Str(text) if matches!(node.mark, Mark::Cell { .. }) => without_spaces(text).parse().ok(),
            _ => None,
        };
        let Some(number) = number else {
            self.wrong_type(&node, field, "integer");
            return None;
        };
        if minimum.is_some_and(|minimum| number < minimum) {
            self.report_value(&problems::NUMBER_TOO_SMALL, &node, field);
            return None;
        }
        Some(Node { kind: NodeKind::Integer(number), mark: node.mark })
    }

    fn number(&self, node: Node, field: &str) -> Option<Node> {
        let number = match &node.kind {
            #[expect(clippy::cast_precision_loss, reason = "facts count far below 2^53")]
            NodeKind::Integer(number) => Some(*number as f64),
            NodeKind::Float(number) => Some(*number),
            NodeKind::Str(text) if matches!(node.mark, Mark::Cell { .. }) => {
                without_spaces(text).replace(',', ".").parse().ok()
            }
            _ => None,
        };
        match number.filter(|number: &f64| number.is_finite()) {
            Some(number) => Some(Node { kind: NodeKind::Float(number), mark: node.mark }),
            None => {
                self.wrong_type(&node, field, "number");
                None
            }
        }
    }

    fn boolean(&self, node: Node, field: &str) -> Option<Node> {
        let value = match &node.kind {
            NodeKind::Bool(value) => Some(*value),
            NodeKind::Str(text) if matches!(node.mark, Mark::Cell { .. }) => {
                match text.trim().to_lowercase().as_str() {
                    "true" | "yes" | "так" | "да" | "jā" | "1" | "+" => Some(true),
                    "false" | "no" | "ні" | "нет" | "nē" | "0" | "-" | "" => Some(false),
                    _ => None,
                }
            }
            _ => None,
        };
        if value.is_none() {
            self.wrong_type(&node, field, "boolean");
        }
        value.map(|value| Node { kind: NodeKind::Bool(value), mark: node.mark })
    }

    fn wrong_type(&self, node: &Node, field: &str, expected: &str) {
        let problem = Diagnostic::new(&problems::WRONG_TYPE, node.place()).with("field", field);
        self.report.add(problem.with("value", node.shown()).with("expected", expected));
    }

    fn report_value(&self, problem: &'static Problem, node: &Node, field: &str) {
        self.report.add(Diagnostic::new(problem, node.place()).with("field", field).with("value", node.shown()));
    }
}

/// The word for what a shape expects; texts of messages know these words.
fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::String | Shape::Ref(_) | Shape::Term(_) | Shape::Word { .. } => "string",
        Shape::Texts | Shape::List(_) => "list",
        Shape::Formatted(format) => format.name(),
        Shape::File => "file",
        Shape::Integer { .. } => "integer",
        Shape::Number => "number",
        Shape::Boolean => "boolean",
        Shape::Record(_) | Shape::Table(_) => "table",
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}
