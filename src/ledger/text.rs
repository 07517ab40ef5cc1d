//! The text of an entry in one language as pieces: facts that are said in languages, then the blocks of the article.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::lang::Lang;
use crate::model::Entry;
use crate::read::MARKDOWN;
use crate::typed::{Node, Record, Shape};

/// One fact, paragraph, heading, list item or cell, with single blanks between its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Whether the piece consists of sentences; code does not.
    pub prose: bool,
}

/// All pieces of a language: facts in the order in which the kind declares them, lists and texts in their own order.
pub fn pieces(entry: &Entry, lang: &Lang) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    pieces.record(&entry.node, &entry.kind.record, lang);
    if let Some(article) = entry.articles.get(lang) {
        pieces.markdown(&article.text[article.body.clone()]);
    }
    pieces.found
}

/// What is collected, and the words of the block that is open.
#[derive(Default)]
struct Pieces {
    found: Vec<Piece>,
    open: String,
}

impl Pieces {
    fn record(&mut self, node: &Node, record: &Record, lang: &Lang) {
        for field in &record.fields {
            if let Some(value) = node.get(&field.name) {
                self.value(value, &field.shape, lang);
            }
        }
    }

    fn value(&mut self, node: &Node, shape: &Shape, lang: &Lang) {
        match shape {
            Shape::Text | Shape::Texts => {
                let said = node.get(lang.as_str());
                let texts = said.into_iter().flat_map(|said| std::iter::once(said).chain(said.items()));
                texts.filter_map(Node::as_str).for_each(|text| self.add(text, true));
            }
            Shape::List(item) => node.items().iter().for_each(|node| self.value(node, item, lang)),
            Shape::Table(item) => node.entries().iter().for_each(|(_, node)| self.value(node, item, lang)),
            Shape::Record(record) => self.record(node, record, lang),
            _ => {}
        }
    }

    /// The words of Markdown without its signs; a link or picture is followed by where it leads.
    fn markdown(&mut self, text: &str) {
        let mut targets: Vec<(String, usize)> = Vec::new();
        let mut prose = true;
        for event in Parser::new_ext(text, MARKDOWN) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    targets.push((dest_url.to_string(), self.open.len()));
                }
                Event::End(TagEnd::Link | TagEnd::Image) => {
                    if let Some((target, from)) = targets.pop()
                        && self.open[from..] != target
                    {
                        self.open.push_str(&format!(" ({target})"));
                    }
                }
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
                Event::Start(tag) => {
                    self.close(prose);
                    prose = !matches!(tag, Tag::CodeBlock(_) | Tag::HtmlBlock);
                }
                Event::End(_) => {
                    self.close(prose);
                    prose = true;
                }
                Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                    self.open.push_str(&words);
                }
                Event::SoftBreak | Event::HardBreak => self.open.push(' '),
                _ => {}
            }
        }
        self.close(true);
    }

    fn close(&mut self, prose: bool) {
        let text = std::mem::take(&mut self.open);
        self.add(&text, prose);
    }

    fn add(&mut self, text: &str, prose: bool) {
        let text = one_line(text);
        if !text.is_empty() {
            self.found.push(Piece { text, prose });
        }
    }
}

/// Words with single blanks between them.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
