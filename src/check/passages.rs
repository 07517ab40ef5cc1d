//! The words of a portal block by block, as readers meet them: without code, addresses and markup. What rules about
//! language look at.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::diag::{Mark, Place};
use crate::lang::Lang;
use crate::model::{Article, Entry};
use crate::read::{MARKDOWN, after_front_matter};
use crate::typed::{Node, Shape};

/// Stands where something was that is no word: code, a tag.
const NO_WORD: char = '\u{fffc}';

/// One paragraph, heading, cell or item of a text, or one text of facts.
pub struct Passage<'a> {
    pub lang: &'a Lang,
    pub text: String,
    from: From<'a>,
}

enum From<'a> {
    /// With the places of the pieces: in the passage, and in the source.
    Text(&'a Article, Vec<(usize, usize)>),
    Fact(&'a Node),
}

impl Passage<'_> {
    /// The place of a range of the text; facts have only one place.
    pub fn place(&self, range: Range<usize>) -> Place {
        match &self.from {
            From::Fact(node) => node.place(),
            From::Text(article, pieces) => {
                let piece = pieces.iter().rev().find(|(at, _)| *at <= range.start);
                let start = piece.map_or(0, |(at, source)| source + range.start - at);
                Mark::Range(article.source.clone(), start..start + range.len()).place()
            }
        }
    }

    /// Whether both are parts of the same text.
    pub fn is_of_one_text(&self, other: &Self) -> bool {
        match (&self.from, &other.from) {
            (From::Text(own, _), From::Text(other, _)) => std::ptr::eq(*own, *other),
            _ => false,
        }
    }

    /// Whether the passage stands in facts, where quotation marks and apostrophes stay as they are typed.
    pub fn is_fact(&self) -> bool {
        matches!(self.from, From::Fact(_))
    }
}

/// All passages of an entry: of its texts, and of its facts in each language.
pub fn passages(entry: &Entry) -> Vec<Passage<'_>> {
    let mut found = Vec::new();
    for (lang, article) in entry.articles.iter() {
        in_text(article, lang, &mut found);
    }
    let own: Vec<&str> = entry.articles.iter().map(|(_, article)| article.source.path().as_str()).collect();
    entry.each_fact(&mut |node, shape| {
        if !matches!(shape, Shape::Text | Shape::Texts) {
            return;
        }
        for (tag, value) in node.entries() {
            // Titles and summaries of texts have been met there.
            let known = own.contains(&value.mark.source().path().as_str()) && is_heading_or_paragraph(value);
            let lang =
                entry.titles.languages().chain(entry.articles.languages()).find(|lang| lang.as_str() == tag.name);
            let Some(lang) = lang.filter(|_| !known) else {
                continue;
            };
            let texts = value.items().iter().chain(Some(value));
            for text in texts.filter_map(|node| Some((node, node.as_str()?))) {
                found.push(Passage { lang, text: text.1.to_owned(), from: From::Fact(text.0) });
            }
        }
    });
    found
}

/// Whether a value was read from Markdown, where no quotation marks stand around it.
fn is_heading_or_paragraph(value: &Node) -> bool {
    let quote = value.place().quote;
    !quote.contains('=') || quote.starts_with('#')
}

fn in_text<'a>(article: &'a Article, lang: &'a Lang, found: &mut Vec<Passage<'a>>) {
    let start = after_front_matter(&article.text);
    let mut text = String::new();
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    let mut silent = 0usize;
    for (event, range) in Parser::new_ext(&article.text[start..], MARKDOWN).into_offset_iter() {
        let source = start + range.start;
        match event {
            Event::Text(_) if silent == 0 => {
                pieces.push((text.len(), source));
                text.push_str(&article.text[source..start + range.end]);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => text.push(NO_WORD),
            Event::Start(tag) if is_silent(&tag) => silent += 1,
            Event::End(TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock) => silent = silent.saturating_sub(1),
            // The end of a link does not say whether its words were an address; only an address has no words beside it.
            Event::End(TagEnd::Link) if silent > 0 => silent -= 1,
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::Start(_) | Event::End(_) | Event::Rule => {
                finish(article, lang, &mut text, &mut pieces, found);
            }
            _ => {}
        }
    }
    finish(article, lang, &mut text, &mut pieces, found);
}

/// Whether what follows is no word of the text.
fn is_silent(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Image { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }
    )
}

fn finish<'a>(
    article: &'a Article,
    lang: &'a Lang,
    text: &mut String,
    pieces: &mut Vec<(usize, usize)>,
    found: &mut Vec<Passage<'a>>,
) {
    let (text, pieces) = (std::mem::take(text), std::mem::take(pieces));
    if !text.trim().is_empty() {
        found.push(Passage { lang, text, from: From::Text(article, pieces) });
    }
}
