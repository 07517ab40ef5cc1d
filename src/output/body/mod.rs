//! A text's Markdown → HTML in a reader's language: links resolved, headings named, abbreviations explained, raw HTML
//! made safe.

mod abbreviations;
mod figures;
mod footnotes;
mod plain;
mod raw;
mod values;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};
use tera::Value;

pub use plain::plain;

use super::view::{Edition, view};
use crate::html::escape;
use crate::lang::Lang;
use crate::model::{Article, Entry, Target, url};
use crate::read::MARKDOWN;
use crate::strings::slug;

/// A rendered text.
pub struct Body {
    pub html: String,
    /// Headings of the second level: id and words.
    pub contents: Vec<(String, String)>,
}

impl Body {
    /// The contents for templates.
    pub fn contents_view(&self) -> Vec<Value> {
        self.contents
            .iter()
            .map(|(id, title)| view! { "id" => id.as_str(), "title" => title.as_str(), "level" => 2 })
            .collect()
    }
}

/// The ids in a rendered text that links may lead to: headings, footnotes, and what raw HTML names.
pub fn anchors(edition: &Edition<'_>, entry: &Entry, article: &Article, lang: &Lang) -> BTreeSet<String> {
    let html = render(edition, entry, article, lang).html;
    html.split(" id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

type Events<'a> = Vec<Event<'a>>;

/// Renders the body of an article, which is written in `lang`, for the readers of an edition.
pub fn render(edition: &Edition<'_>, entry: &Entry, article: &Article, lang: &Lang) -> Body {
    let text = &article.text[article.body.clone()];
    let mut writer = Writer { edition, entry, lang, text, ids: HashMap::new(), contents: Vec::new(), tables: 0 };
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(text, MARKDOWN).into_offset_iter().collect();
    let events = values::put(&writer, article, events);
    let events = writer.quotes(events);
    let events = raw::sanitise_all(events);
    let events = writer.headings(events);
    let events = writer.links(events);
    let events = figures::figures(&writer, events);
    let events = writer.plain_signs(events);
    let events = writer.tables(events);
    let events = abbreviations::explain(events, edition.portal.abbreviations.of(lang));
    let events = values::finish(events);
    let (events, notes) = footnotes::take(events);
    let mut html = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    footnotes::write(&writer, notes, &mut html);
    Body { html, contents: writer.contents }
}

/// What the steps of rendering share.
struct Writer<'a> {
    edition: &'a Edition<'a>,
    entry: &'a Entry,
    lang: &'a Lang,
    text: &'a str,
    /// The ids of headings, each with the last number that was put behind it.
    ids: HashMap<String, usize>,
    contents: Vec<(String, String)>,
    tables: usize,
}

impl<'a> Writer<'a> {
    /// A word of the interface that stands inside of the text: in the text's language, which its readers hear.
    fn say(&self, key: &str, values: &[(&str, crate::strings::Value)]) -> String {
        let own = self.edition.words.find(std::slice::from_ref(self.lang), key, values);
        own.unwrap_or_else(|| self.edition.say(key, values))
    }

    /// Straight quotation marks as the language of the text writes them.
    fn quotes(&self, events: Vec<(Event<'a>, Range<usize>)>) -> Events<'a> {
        let chain = std::slice::from_ref(self.lang);
        let mark =
            |key: &str, plain: &str| self.edition.words.find(chain, key, &[]).unwrap_or_else(|| plain.to_owned());
        let (open, close) = (mark("quote-open", "“"), mark("quote-close", "”"));
        let quote = |(event, range): (Event<'a>, Range<usize>)| match &event {
            Event::Text(sign) if self.text.get(range) == Some("\"") => match &**sign {
                "“" => Event::Text(open.clone().into()),
                "”" => Event::Text(close.clone().into()),
                _ => event,
            },
            _ => event,
        };
        events.into_iter().map(quote).collect()
    }

    /// Headings get ids in Latin letters; a first-level heading becomes a second-level one, since the page has a title.
    fn headings(&mut self, mut events: Events<'a>) -> Events<'a> {
        let starts: Vec<usize> =
            (0..events.len()).filter(|at| matches!(events[*at], Event::Start(Tag::Heading { .. }))).collect();
        for at in starts {
            let words =
                words(events[at + 1..].iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_)))));
            let Event::Start(Tag::Heading { level, id, attrs, .. }) = &mut events[at] else {
                continue;
            };
            // `{onclick=…}` would be a script.
            attrs.clear();
            let wanted = match id {
                Some(id) => id.to_string(),
                None => slug(&words, self.lang),
            };
            let wanted = if wanted.is_empty() { "part".to_owned() } else { wanted };
            let free = self.free_id(wanted);
            let was_first = *level == HeadingLevel::H1;
            if was_first {
                *level = HeadingLevel::H2;
            }
            if *level == HeadingLevel::H2 {
                self.contents.push((free.clone(), words));
            }
            *id = Some(CowStr::from(free));
            if was_first {
                let end = events[at..].iter().position(|event| matches!(event, Event::End(TagEnd::Heading(_))));
                if let Some(end) = end {
                    events[at + end] = Event::End(TagEnd::Heading(HeadingLevel::H2));
                }
            }
        }
        events
    }

    /// The id, or the first one with a number behind it that nothing on the page has. Where the numbers have come to is
    /// remembered, so that a thousand headings of one name need no million tries.
    fn free_id(&mut self, wanted: String) -> String {
        let mut free = wanted.clone();
        while self.edition.reserved_ids.contains(&free) || self.ids.contains_key(&free) {
            let number = self.ids.entry(wanted.clone()).or_insert(1);
            *number += 1;
            free = format!("{wanted}-{number}");
        }
        self.ids.insert(free.clone(), 1);
        free
    }

    /// Links to entries, files and terms become addresses in the reader's language.
    fn links(&self, events: Events<'a>) -> Events<'a> {
        /// What the end of an open link has to write.
        enum Open {
            Ours,
            Parsers,
            Nothing,
        }
        let mut linked = Vec::with_capacity(events.len());
        let mut open: Vec<Open> = Vec::new();
        let mut events = events.into_iter().peekable();
        while let Some(event) = events.next() {
            match event {
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    if link_type == LinkType::Email || dest_url.starts_with("video:") {
                        open.push(Open::Parsers);
                        linked.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                        continue;
                    }
                    let (tag, words) = self.link(&dest_url, &title);
                    // A link that leads nowhere leaves its words.
                    open.push(if tag.is_some() { Open::Ours } else { Open::Nothing });
                    linked.extend(tag.map(|tag| Event::InlineHtml(tag.into())));
                    if matches!(events.peek(), Some(Event::End(TagEnd::Link))) {
                        linked.extend(words.map(|words| Event::Text(words.into())));
                    }
                }
                Event::End(TagEnd::Link) => match open.pop() {
                    Some(Open::Ours) => linked.push(Event::InlineHtml("</a>".into())),
                    Some(Open::Parsers) => linked.push(Event::End(TagEnd::Link)),
                    Some(Open::Nothing) | None => {}
                },
                event => linked.push(event),
            }
        }
        linked
    }

    /// The start tag of a link, and the words that stand in a link without words; `None` when it leads nowhere.
    fn link(&self, written: &str, title: &str) -> (Option<String>, Option<String>) {
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        let edition = self.edition;
        match edition.portal.target(self.entry, written) {
            Target::Entry(key, anchor) => {
                let target = edition.portal.entry(key);
                let (words, shown) = target.title(edition.chain());
                let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                let hreflang = if shown == self.lang { String::new() } else { format!(" hreflang=\"{shown}\"") };
                let href = format!("{}{anchor}", edition.url(target));
                (Some(format!("<a href=\"{}\"{hreflang}{title}>", escape(&href))), Some(words.to_owned()))
            }
            Target::Asset(asset) => {
                let href = url::asset(self.entry, &asset.name).marked();
                (Some(format!("<a href=\"{}\"{title}>", escape(&href))), Some(asset.path.name().to_owned()))
            }
            Target::Term { vocabulary, id } => {
                let href = url::term(vocabulary, id, edition.language).marked();
                let term = edition.portal.vocabularies.term(vocabulary, id);
                let words = term.and_then(|term| term.name.pick(edition.chain())).map(|(name, _)| name.clone());
                (Some(format!("<a href=\"{}\"{title}>", escape(&href))), words)
            }
            Target::Anchor(anchor) => {
                (Some(format!("<a href=\"#{}\"{title}>", escape(anchor))), Some(anchor.to_owned()))
            }
            Target::Elsewhere(address) => {
                let rel = if address.starts_with("http") { " rel=\"noopener\"" } else { "" };
                let words = address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/');
                (Some(format!("<a href=\"{}\"{rel}{title}>", escape(address))), Some(words.to_owned()))
            }
            Target::Video(_) | Target::Hidden | Target::Nothing { .. } => (None, None),
        }
    }

    /// Breaks, rules and boxes of task lists as HTML writes them; a box says what it means.
    fn plain_signs(&self, events: Events<'a>) -> Events<'a> {
        let sign = |event| match event {
            Event::HardBreak => Event::InlineHtml("<br>\n".into()),
            Event::Rule => Event::Html("<hr>\n".into()),
            Event::TaskListMarker(done) => {
                let (key, checked) = if done { ("task-done", " checked") } else { ("task-open", "") };
                let label = escape(&self.say(key, &[]));
                Event::InlineHtml(format!("<input type=\"checkbox\" disabled{checked} aria-label=\"{label}\"> ").into())
            }
            event => event,
        };
        events.into_iter().map(sign).collect()
    }

    /// Tables stand in a box of their own that can be scrolled with the keyboard.
    fn tables(&mut self, events: Events<'a>) -> Events<'a> {
        let mut wrapped = Vec::with_capacity(events.len() + 4);
        for event in events {
            match event {
                Event::Start(Tag::Table(_)) => {
                    self.tables += 1;
                    let label = self.say("table-number", &[("number", self.tables.to_string().into())]);
                    let open = format!(
                        "<div class=\"scroll\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">",
                        escape(&label)
                    );
                    wrapped.push(Event::Html(open.into()));
                    wrapped.push(event);
                }
                Event::End(TagEnd::Table) => {
                    wrapped.push(event);
                    wrapped.push(Event::Html("</div>\n".into()));
                }
                event => wrapped.push(event),
            }
        }
        wrapped
    }
}

/// The plain words of some events.
fn words<'a, 'b: 'a>(events: impl Iterator<Item = &'a Event<'b>>) -> String {
    let mut words = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}
