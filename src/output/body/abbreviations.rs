//! Abbreviations are explained where a text uses them first.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Events;
use crate::html::escape;

/// Wraps the first use of each short form in `<abbr>`. Headings, links and code are left alone.
pub fn explain<'a>(events: Events<'a>, known: &[(String, String)]) -> Events<'a> {
    let mut left: Vec<&(String, String)> = known.iter().collect();
    let initials: Vec<char> = known.iter().filter_map(|(short, _)| short.chars().next()).collect();
    let mut explained = Vec::with_capacity(events.len());
    let mut closed = 0usize;
    for event in events {
        match &event {
            Event::Start(Tag::Heading { .. } | Tag::Link { .. } | Tag::CodeBlock(_) | Tag::Image { .. }) => closed += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Link | TagEnd::CodeBlock | TagEnd::Image) => {
                closed = closed.saturating_sub(1);
            }
            Event::InlineHtml(tag) if tag.starts_with("<a ") || tag.starts_with("<abbr") => closed += 1,
            Event::InlineHtml(tag) if &**tag == "</a>" || &**tag == "</abbr>" => closed = closed.saturating_sub(1),
            Event::Text(text) if closed == 0 && !left.is_empty() => {
                if let Some(parts) = split(text, &initials, &mut left) {
                    explained.extend(parts);
                    continue;
                }
            }
            _ => {}
        }
        explained.push(event);
    }
    explained
}

/// A text cut at the short forms that are still to be explained; `None` when it has none of them.
fn split<'a>(text: &str, initials: &[char], left: &mut Vec<&(String, String)>) -> Option<Events<'a>> {
    let mut parts: Events<'a> = Vec::new();
    let mut rest = text;
    while let Some((place, at)) = first(rest, initials, left) {
        let (short, full) = left.remove(at);
        parts.push(Event::Text(rest[..place].to_owned().into()));
        parts.push(Event::InlineHtml(format!("<abbr title=\"{}\">{}</abbr>", escape(full), escape(short)).into()));
        rest = &rest[place + short.len()..];
    }
    if parts.is_empty() {
        return None;
    }
    parts.push(Event::Text(rest.to_owned().into()));
    Some(parts)
}

/// The first place where one of the short forms stands as a word of its own, and which one it is.
fn first(text: &str, initials: &[char], left: &[&(String, String)]) -> Option<(usize, usize)> {
    let is_inside = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '’' || sign == '\'');
    let stands = |at: usize, short: &str| {
        let rest = text[at..].strip_prefix(short);
        rest.is_some_and(|rest| !is_inside(rest.chars().next()))
    };
    let starts = text.char_indices().filter(|(_, sign)| initials.contains(sign)).map(|(at, _)| at);
    let mut starts = starts.filter(|at| !is_inside(text[..*at].chars().next_back()));
    starts.find_map(|at| Some((at, left.iter().position(|form| stands(at, &form.0))?)))
}
