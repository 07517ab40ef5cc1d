//! Footnotes stand at the end of the text and lead back to where they belong.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Events, Writer};
use crate::html::escape;

/// A footnote with its number and its content.
pub struct Note<'a> {
    number: usize,
    content: Events<'a>,
}

/// Takes the footnotes out of a text and leaves numbered references.
pub fn take(events: Events<'_>) -> (Events<'_>, Vec<Note<'_>>) {
    let mut names: HashMap<CowStr<'_>, usize> = HashMap::new();
    for event in &events {
        if let Event::FootnoteReference(name) = event {
            let next = names.len();
            names.entry(name.clone()).or_insert(next);
        }
    }
    let mut kept = Vec::with_capacity(events.len());
    let mut notes: Vec<Note<'_>> = Vec::new();
    let mut used: Vec<usize> = vec![0; names.len()];
    let mut inside: Option<(usize, Events<'_>)> = None;
    for event in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let number = names.get(&name);
                inside = Some((number.map_or(usize::MAX, |at| at + 1), Vec::new()));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((number, content)) = inside.take()
                    && number != usize::MAX
                {
                    notes.push(Note { number, content });
                }
            }
            Event::FootnoteReference(name) => {
                let at = names.get(&name).copied().unwrap_or(0);
                used[at] += 1;
                let id = if used[at] == 1 { format!("ref-{}", at + 1) } else { format!("ref-{}-{}", at + 1, used[at]) };
                let number = at + 1;
                let html = format!("<sup class=\"note-ref\"><a id=\"{id}\" href=\"#note-{number}\">{number}</a></sup>");
                let target = inside.as_mut().map_or(&mut kept, |(_, content)| content);
                target.push(Event::InlineHtml(html.into()));
            }
            event => inside.as_mut().map_or(&mut kept, |(_, content)| content).push(event),
        }
    }
    notes.sort_by_key(|note| note.number);
    (kept, notes)
}

/// Writes the footnotes below a text.
pub fn write(writer: &Writer<'_>, notes: Vec<Note<'_>>, html: &mut String) {
    if notes.is_empty() {
        return;
    }
    let label = escape(&writer.say("footnotes", &[]));
    html.push_str(&format!("<section class=\"footnotes\" aria-label=\"{label}\"><ol>\n"));
    let back = escape(&writer.say("footnote-back", &[]));
    for note in notes {
        let number = note.number;
        html.push_str(&format!("<li id=\"note-{number}\" value=\"{number}\">"));
        pulldown_cmark::html::push_html(html, note.content.into_iter());
        html.push_str(&format!(
            "<a class=\"note-back\" href=\"#ref-{number}\" aria-label=\"{back} {number}\">↩</a></li>\n"
        ));
    }
    html.push_str("</ol></section>\n");
}
