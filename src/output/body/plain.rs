//! A text without its marks, for the search.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::model::Article;
use crate::read::MARKDOWN;

/// The words of a text.
#[derive(Debug, Default)]
pub struct Plain {
    pub headings: String,
    pub body: String,
}

/// The words that readers see of an article, values of monitoring in their places.
pub fn plain(article: &Article) -> Plain {
    let mut text = String::with_capacity(article.body.len());
    let mut at = article.body.start;
    for value in &article.values {
        if value.range.start >= at && value.range.end <= article.body.end {
            text.push_str(&article.text[at..value.range.start]);
            text.push_str(&value.words);
            at = value.range.end;
        }
    }
    text.push_str(&article.text[at..article.body.end]);
    let mut plain = Plain::default();
    let mut in_heading = false;
    for event in Parser::new_ext(&text, MARKDOWN) {
        let into = if in_heading { &mut plain.headings } else { &mut plain.body };
        match event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => {
                plain.headings.push('\n');
                in_heading = false;
            }
            Event::Text(words) | Event::Code(words) => into.push_str(&words),
            Event::SoftBreak | Event::HardBreak => into.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::CodeBlock) => into.push('\n'),
            _ => {}
        }
    }
    plain
}
