//! Values that a text names: each is a quiet link to its indicator, and tells machines its number.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, Writer};
use crate::html::escape;
use crate::model::{Article, NamedValue};

type Placed<'a> = Vec<(Event<'a>, Range<usize>)>;

/// Puts values in the place of the brackets that name them. What is made travels as [`Event::InlineMath`], which the
/// Markdown of authors does not have, past the cleaning of their HTML to [`finish`].
pub fn put<'a>(writer: &Writer<'a>, article: &'a Article, events: Placed<'a>) -> Placed<'a> {
    if article.values.is_empty() {
        return events;
    }
    let body = article.body.start;
    let mut made: Placed<'a> = Vec::with_capacity(events.len());
    // Inside of links, headings and descriptions of pictures no other link may stand.
    let mut plain = 0usize;
    for (event, range) in events {
        let around = body + range.start..body + range.end;
        match event {
            Event::Start(Tag::Link { .. } | Tag::Heading { .. } | Tag::Image { .. }) => plain += 1,
            Event::End(TagEnd::Link | TagEnd::Heading(_) | TagEnd::Image) => plain = plain.saturating_sub(1),
            Event::Text(_) | Event::SoftBreak if touches(article, &around) => {
                in_words(writer, article, around, plain > 0, &mut made);
                continue;
            }
            Event::Html(_) if touches(article, &around) => {
                made.push((Event::Html(in_html(article, around).into()), range));
                continue;
            }
            Event::InlineHtml(_) if touches(article, &around) => {
                made.push((Event::InlineHtml(in_html(article, around).into()), range));
                continue;
            }
            _ => {}
        }
        made.push((event, range));
    }
    made
}

/// What was made becomes markup.
pub fn finish(events: Events<'_>) -> Events<'_> {
    let markup = |event| match event {
        Event::InlineMath(html) => Event::InlineHtml(html),
        event => event,
    };
    events.into_iter().map(markup).collect()
}

fn touches(article: &Article, range: &Range<usize>) -> bool {
    !within(article, range).is_empty()
}

/// The values that a range of the text touches. They stand in the order of the text.
fn within<'a>(article: &'a Article, range: &Range<usize>) -> &'a [NamedValue] {
    let first = article.values.partition_point(|value| value.range.end <= range.start);
    let rest = &article.values[first..];
    &rest[..rest.partition_point(|value| value.range.start < range.end)]
}

/// The words of a range of the text around the values, and each value where its brackets begin.
fn in_words<'a>(writer: &Writer<'a>, article: &'a Article, range: Range<usize>, plain: bool, made: &mut Placed<'a>) {
    let body = article.body.start;
    let mut at = range.start;
    let words = |from: usize, to: usize, made: &mut Placed<'a>| {
        if from < to {
            made.push((Event::Text(article.text[from..to].into()), from - body..to - body));
        }
    };
    for value in within(article, &range) {
        words(at, value.range.start, made);
        if range.contains(&value.range.start) {
            let event = match value.indicator.filter(|_| !plain) {
                Some(_) => Event::InlineMath(link(writer, value).into()),
                None => Event::Text(value.words.as_str().into()),
            };
            made.push((event, value.range.start - body..value.range.end - body));
        }
        at = value.range.end;
    }
    words(at, range.end, made);
}

fn link(writer: &Writer<'_>, value: &NamedValue) -> String {
    let words = escape(&value.words);
    let words = match value.number {
        Some(number) => format!("<data value=\"{number}\">{words}</data>"),
        None => words,
    };
    let Some(key) = value.indicator else { return words };
    let indicator = writer.edition.portal.entry(key);
    let (_, shown) = indicator.title(writer.edition.chain());
    let hreflang = if shown == writer.lang { String::new() } else { format!(" hreflang=\"{shown}\"") };
    let href = escape(&writer.edition.url(indicator));
    format!("<a class=\"value\" href=\"{href}\"{hreflang}>{words}</a>")
}

/// HTML of authors with the words of values, which are safe in tags as well.
fn in_html(article: &Article, range: Range<usize>) -> String {
    let mut html = String::new();
    let mut at = range.start;
    let inside = |value: &&NamedValue| range.start <= value.range.start && value.range.end <= range.end;
    for value in within(article, &range).iter().filter(inside) {
        html.push_str(&article.text[at..value.range.start]);
        html.push_str(&escape(&value.words));
        at = value.range.end;
    }
    html.push_str(&article.text[at..range.end]);
    html
}
