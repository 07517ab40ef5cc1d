//! Markdown texts: front matter, title, summary, body and links, each with its place.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::limits::DEEPEST_TEXT;
use crate::model::TextLink;

/// The Markdown that authors may use.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// How the first line of a text begins that nobody has translated yet: readers get another language until it is gone.
pub const UNFINISHED: &str = "<!-- translate";

/// Facts on top of a text. Ranges leave out the lines of marks; the number is where the text goes on.
#[derive(Debug, PartialEq, Eq)]
pub enum FrontMatter {
    None,
    Toml(Range<usize>, usize),
    Yaml(Range<usize>, usize),
    /// It begins and does not end.
    Open,
}

/// Finds the front matter between two lines `+++` (TOML) or `---` (YAML).
pub fn front_matter(text: &str) -> FrontMatter {
    let first = text.lines().next().map(str::trim_end);
    let Some(mark) = ["+++", "---"].into_iter().find(|mark| first == Some(*mark)) else {
        return FrontMatter::None;
    };
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == mark {
            let (range, end) = (start..at, at + line.len());
            return if mark == "+++" { FrontMatter::Toml(range, end) } else { FrontMatter::Yaml(range, end) };
        }
        at += line.len();
    }
    // A single `---` on top is a rule, not facts.
    if mark == "+++" { FrontMatter::Open } else { FrontMatter::None }
}

/// Where a text begins after its front matter.
pub fn after_front_matter(text: &str) -> usize {
    match front_matter(text) {
        FrontMatter::Toml(_, end) | FrontMatter::Yaml(_, end) => end,
        FrontMatter::None | FrontMatter::Open => 0,
    }
}

/// A text without its front matter, block by block, with the places in the whole text.
pub fn parsed(text: &str, start: usize) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let events = Parser::new_ext(&text[start..], OPTIONS).into_offset_iter();
    events.map(move |(event, range)| (event, start + range.start..start + range.end))
}

/// The same, all at once.
///
/// # Errors
/// When a text has quotations, lists or tags too deeply inside of each other: the first place beyond the limit. Readers get lost
/// in such a text, and browsers take very long for it.
pub fn parsed_within_limits(text: &str, start: usize) -> Result<Vec<(Event<'_>, Range<usize>)>, Range<usize>> {
    let mut events = Vec::new();
    let (mut blocks, mut tags) = (0_usize, 0_usize);
    for (event, range) in parsed(text, start) {
        match &event {
            Event::Start(_) => blocks += 1,
            Event::End(end) => {
                blocks = blocks.saturating_sub(1);
                // Tags end with their block, whether their authors have closed them or not.
                if !matches!(
                    end,
                    TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
                ) {
                    tags = 0;
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => tags = depth_after(html, tags),
            _ => {}
        }
        if blocks.max(tags) > DEEPEST_TEXT {
            return Err(range);
        }
        events.push((event, range));
    }
    Ok(events)
}

/// How many tags are open after some HTML, when there were `tags` of them before; no more is counted than the limit takes.
fn depth_after(html: &str, mut tags: usize) -> usize {
    for tag in html.split('<').skip(1) {
        tags = if tag.starts_with('/') {
            tags.saturating_sub(1)
        } else {
            let name = tag.split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
            tags + usize::from(!name.is_empty() && !LONE.iter().any(|lone| lone.eq_ignore_ascii_case(name)))
        };
        if tags > DEEPEST_TEXT {
            break;
        }
    }
    tags
}

/// Tags that have no end, or that end by themselves.
const LONE: &[&str] = &[
    "area", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "p", "source", "td", "th",
    "tr", "wbr",
];

/// The parts of a text.
#[derive(Debug)]
pub struct Parts {
    pub title: Option<(String, Range<usize>)>,
    pub summary: Option<(String, Range<usize>)>,
    pub body: Range<usize>,
}

/// Takes the first heading as the title and the paragraph after it as the summary; the rest is the body. `events` are those of the
/// text from `start` on.
pub fn split(text: &str, start: usize, titled: bool, events: &[(Event<'_>, Range<usize>)]) -> Parts {
    let mut title = None;
    let mut summary = None;
    let mut body_start = start;
    let mut events = events.iter().peekable();
    if let Some((Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }), range)) = events.peek() {
        title = Some((words_until(text, &mut events, |end| matches!(end, TagEnd::Heading(_))), range.clone()));
        body_start = range.end;
    }
    if (title.is_some() || titled)
        && let Some((Event::Start(Tag::Paragraph), range)) = events.peek()
    {
        let words = words_until(text, &mut events, |end| matches!(end, TagEnd::Paragraph));
        if !words.is_empty() && !is_figure(&text[range.clone()]) {
            summary = Some((words, range.clone()));
            body_start = range.end;
        }
    }
    Parts { title, summary, body: body_start..text.len() }
}

/// Whether a paragraph is nothing but a picture or a video.
fn is_figure(paragraph: &str) -> bool {
    let paragraph = paragraph.trim();
    paragraph.starts_with("![") || (paragraph.starts_with('[') && paragraph.contains("](video:"))
}

/// The plain words of a block, whose start comes next. Brackets that name no value stay told apart: `\{{`.
fn words_until<'e>(
    source: &str,
    events: &mut impl Iterator<Item = &'e (Event<'e>, Range<usize>)>,
    ends: impl Fn(TagEnd) -> bool,
) -> String {
    let mut words = String::new();
    for (event, range) in events {
        match event {
            Event::Text(text) => {
                if text.starts_with("{{") && source[..range.start].ends_with('\\') {
                    words.push('\\');
                }
                words.push_str(text);
            }
            Event::Code(text) => words.push_str(&text.replace("{{", "\\{{")),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(end) if ends(*end) => break,
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// Every link and picture of a text.
pub fn links<'a>(events: impl IntoIterator<Item = (Event<'a>, Range<usize>)>) -> Vec<TextLink> {
    let mut links: Vec<TextLink> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                open.push(links.len());
                // `<office@example.org>` is an address without its scheme.
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let target = format!("{scheme}{dest_url}");
                links.push(TextLink { target, range, picture: false, title: title.to_string(), words: String::new() });
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                open.push(links.len());
                let (target, title) = (dest_url.to_string(), title.to_string());
                links.push(TextLink { target, range, picture: true, title, words: String::new() });
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                open.pop();
            }
            Event::Text(words) | Event::Code(words) => {
                for at in &open {
                    links[*at].words.push_str(&words);
                }
            }
            _ => {}
        }
    }
    links
}

/// What `[name]: target` lines of a text define: targets with the places of the whole lines.
pub fn reference_definitions(text: &str, start: usize) -> Vec<(String, Range<usize>)> {
    let parser = Parser::new_ext(&text[start..], OPTIONS);
    let all = parser.reference_definitions().iter();
    let mut found: Vec<(String, Range<usize>)> =
        all.map(|(_, line)| (line.dest.to_string(), start + line.span.start..start + line.span.end)).collect();
    found.sort_by_key(|(_, range)| range.start);
    found
}
