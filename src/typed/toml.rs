//! TOML → [`Node`].

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Key, Node, NodeKind};
use super::text::too_large;
use super::torn::slips;
use crate::diag::{Diagnostic, Mark, Report, Source, problems};
use crate::limits::MOST_SLIPS;

/// Reads a TOML document that stands at `range` of a source (the whole file, or its front matter).
///
/// Syntax errors are reported; what could be read in spite of them is returned, broken values as [`NodeKind::Broken`].
/// After a forgotten bracket nothing is certain: then the whole document is broken.
pub fn read_toml(source: &Arc<Source>, text: &str, range: Range<usize>, report: &Report) -> Node {
    let offset = range.start;
    if too_large(source, &range, report) {
        return Node { kind: NodeKind::Broken, mark: Mark::Range(source.clone(), offset..offset) };
    }
    let (table, errors) = DeTable::parse_recoverable(&text[range.clone()]);
    let mut broken: Vec<Range<usize>> = errors.iter().map(|error| error.span().unwrap_or(0..0)).collect();
    let messages = errors.iter().map(|error| error.message().to_owned());
    let (slips, torn) = slips(&text[range.clone()], broken.iter().cloned().zip(messages).collect());
    broken.sort_by_key(|error| error.start);
    for slip in slips.into_iter().take(MOST_SLIPS) {
        let mark = Mark::Range(source.clone(), slip.range.start + offset..slip.range.end + offset);
        let problem = Diagnostic::new(&problems::BROKEN_TOML, mark.place()).with("kind", slip.kind);
        report.add(problem.with("suggestion", slip.suggestion.unwrap_or_else(|| "none".to_owned())));
    }
    if torn {
        return Node { kind: NodeKind::Broken, mark: Mark::Range(source.clone(), offset..offset) };
    }
    let reader = Reader { source, offset, broken };
    Node { kind: reader.table(table.into_inner()), mark: Mark::Range(source.clone(), offset..offset) }
}

struct Reader<'a> {
    source: &'a Arc<Source>,
    offset: usize,
    /// Where the document has errors, from its beginning.
    broken: Vec<Range<usize>>,
}

impl Reader<'_> {
    fn mark(&self, span: Range<usize>) -> Mark {
        Mark::Range(self.source.clone(), span.start + self.offset..span.end + self.offset)
    }

    fn table(&self, table: DeTable<'_>) -> NodeKind {
        let entry = |(key, value): (Spanned<_>, Spanned<DeValue<'_>>)| {
            let mark = self.mark(key.span());
            let name: std::borrow::Cow<'_, str> = key.into_inner();
            (Key { name: name.into_owned(), mark }, self.node(value))
        };
        NodeKind::Map(table.into_iter().map(entry).collect())
    }

    fn node(&self, value: Spanned<DeValue<'_>>) -> Node {
        let span = value.span();
        let mark = self.mark(span.clone());
        let value = value.into_inner();
        let plain = !matches!(value, DeValue::Array(_) | DeValue::Table(_));
        let first = self.broken.partition_point(|error| error.start < span.start);
        let mut inside = self.broken[first..].iter().take_while(|error| error.start <= span.end);
        if plain && inside.any(|error| error.end <= span.end) {
            return Node { kind: NodeKind::Broken, mark };
        }
        let kind = match value {
            DeValue::String(text) => NodeKind::Str(text.into_owned()),
            DeValue::Integer(number) => {
                let digits = number.as_str().replace('_', "");
                match i64::from_str_radix(&digits, number.radix()) {
                    Ok(number) => NodeKind::Integer(number),
                    Err(_) => NodeKind::Str(digits),
                }
            }
            DeValue::Float(number) => match number.as_str().replace('_', "").parse() {
                Ok(number) => NodeKind::Float(number),
                Err(_) => NodeKind::Str(number.as_str().to_owned()),
            },
            DeValue::Boolean(value) => NodeKind::Bool(value),
            DeValue::Datetime(moment) => NodeKind::Str(moment.to_string()),
            DeValue::Array(items) => NodeKind::List(items.into_iter().map(|item| self.node(item)).collect()),
            DeValue::Table(table) => self.table(table),
        };
        Node { kind, mark }
    }
}
