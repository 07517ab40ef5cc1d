//! Raw HTML of authors: blocks are cleaned whole, tags inside of a paragraph one by one.

use pulldown_cmark::{Event, TagEnd};

use super::Events;
use crate::html::sanitise;

/// Tags that may stand inside of a paragraph.
const INLINE: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strong", "sub", "sup", "u", "var", "wbr",
];

/// Takes out what could harm readers; tags that authors leave open are closed with their paragraph.
pub fn sanitise_all(events: Events<'_>) -> Events<'_> {
    let mut safe = Vec::with_capacity(events.len());
    let mut open: Vec<String> = Vec::new();
    let mut block: Option<String> = None;
    for event in events {
        match event {
            Event::Html(part) => block.get_or_insert_default().push_str(&part),
            Event::End(TagEnd::HtmlBlock) => {
                safe.extend(block.take().map(|html| Event::Html(format!("{}\n", sanitise(&html)).into())));
                safe.push(event);
            }
            Event::InlineHtml(tag) => safe.extend(inline(&tag, &mut open).map(|tag| Event::InlineHtml(tag.into()))),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                while let Some(name) = open.pop() {
                    safe.push(Event::InlineHtml(format!("</{name}>").into()));
                }
                safe.push(event);
            }
            event => safe.push(event),
        }
    }
    safe
}

/// One tag, cleaned; `None` when it may not stand here.
fn inline(tag: &str, open: &mut Vec<String>) -> Option<String> {
    let closing = tag.starts_with("</");
    let letters = |sign: &char| sign.is_ascii_alphanumeric();
    let name: String = tag.trim_start_matches(['<', '/']).chars().take_while(letters).collect();
    let name = name.to_lowercase();
    if !INLINE.contains(&name.as_str()) {
        return None;
    }
    if matches!(name.as_str(), "br" | "wbr") {
        return Some(format!("<{name}>"));
    }
    if closing {
        let at = open.iter().rposition(|known| *known == name)?;
        return Some(open.split_off(at).iter().rev().map(|name| format!("</{name}>")).collect());
    }
    // The cleaner closes what is open; the end comes with the author's own closing tag.
    let cleaned = sanitise(tag);
    let cleaned = cleaned.strip_suffix(&format!("</{name}>"))?.to_owned();
    open.push(name);
    Some(cleaned)
}
