//! Where in a Markdown text values can be named: not in code, not in comments.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::written::{Slip, Written, find, range_of};
use crate::diag::Mark;
use crate::model::Entry;
use crate::read::{MARKDOWN, after_front_matter};
use crate::typed::Node;

/// The values that a text names outside of code, with their places in the whole text.
pub fn named(text: &str) -> Vec<Result<Written, Slip>> {
    let start = after_front_matter(text);
    if !text[start..].contains("{{") {
        return Vec::new();
    }
    let open = words(text, start);
    let stands = |found: &Result<Written, Slip>| {
        let start = range_of(found).start;
        let words = open.partition_point(|words| words.end <= start);
        open.get(words).is_some_and(|words| words.contains(&start))
    };
    find(text).into_iter().filter(stands).collect()
}

/// The ranges of a text in which its words stand.
fn words(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut in_code, mut in_comment) = (false, false);
    for (event, range) in Parser::new_ext(&text[start..], MARKDOWN).into_offset_iter() {
        let range = start + range.start..start + range.end;
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => ranges.push(range),
            Event::Html(part) | Event::InlineHtml(part) => {
                let silent = in_comment || part.contains("<!--");
                in_comment = silent && !part.contains("-->");
                if !silent {
                    ranges.push(range);
                }
            }
            _ => {}
        }
    }
    ranges
}

/// The paragraphs, headings, cells and items of a text, each as the ranges of its words.
pub fn blocks(text: &str) -> Vec<Vec<Range<usize>>> {
    let start = after_front_matter(text);
    let mut blocks = Vec::new();
    let mut block: Vec<Range<usize>> = Vec::new();
    let mut in_code = false;
    for (event, range) in Parser::new_ext(&text[start..], MARKDOWN).into_offset_iter() {
        match event {
            Event::Text(_) if !in_code => block.push(start + range.start..start + range.end),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image) => {}
            Event::Start(tag) => {
                in_code = matches!(tag, Tag::CodeBlock(_));
                blocks.extend((!block.is_empty()).then(|| std::mem::take(&mut block)));
            }
            Event::End(_) => {
                in_code = false;
                blocks.extend((!block.is_empty()).then(|| std::mem::take(&mut block)));
            }
            _ => {}
        }
    }
    blocks
}

/// Whether a text of facts is the title or the summary of an article.
pub fn is_in_article(entry: &Entry, node: &Node) -> bool {
    let Mark::Range(source, range) = &node.mark else { return false };
    let own = |text: &str| range.start >= after_front_matter(text);
    entry.articles.iter().any(|(_, article)| std::sync::Arc::ptr_eq(&article.source, source) && own(&article.text))
}
