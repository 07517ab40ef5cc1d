//! Pictures and videos that stand alone in a paragraph become figures.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Events, Writer, words};
use crate::html::escape;
use crate::model::{Target, url};
use crate::output::view::video;

/// Turns paragraphs of one picture, or of one video link, into figures; pictures and videos inside of texts get their
/// address. A video that is none leaves its words.
pub fn figures<'a>(writer: &Writer<'a>, events: Events<'a>) -> Events<'a> {
    let mut made: Events<'a> = Vec::with_capacity(events.len());
    let mut at = 0;
    // What ends the link to a video that is open.
    let mut open: Option<Option<Event<'a>>> = None;
    while at < events.len() {
        if matches!(events[at], Event::Start(Tag::Paragraph)) {
            let length = events[at..].iter().position(|event| matches!(event, Event::End(TagEnd::Paragraph)));
            let inner = length.map(|length| &events[at + 1..at + length]);
            if let (Some(inner), Some(length)) = (inner, length)
                && let Some(html) = figure(writer, inner)
            {
                made.push(Event::Html(html.into()));
                at += length + 1;
                continue;
            }
        }
        match &events[at] {
            Event::Start(Tag::Image { dest_url, .. }) => {
                let end = events[at..].iter().position(|event| matches!(event, Event::End(TagEnd::Image)));
                let end = at + end.unwrap_or(0);
                let alt = words(events[at..end].iter());
                made.extend(picture(writer, dest_url, &alt).map(|html| Event::InlineHtml(html.into())));
                at = end + 1;
            }
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("video:") => {
                let page = video("youtube", &dest_url["video:".len()..]).map(|(_, page, _)| page);
                made.extend(
                    page.as_ref().map(|page| {
                        Event::InlineHtml(format!("<a href=\"{}\" rel=\"external\">", escape(page)).into())
                    }),
                );
                open = Some(page.map(|_| Event::InlineHtml("</a>".into())));
                at += 1;
            }
            Event::End(TagEnd::Link) if open.is_some() => {
                made.extend(open.take().flatten());
                at += 1;
            }
            event => {
                made.push(event.clone());
                at += 1;
            }
        }
    }
    made
}

/// The figure that a whole paragraph makes; `None` when the paragraph is more than one picture or video.
fn figure(writer: &Writer<'_>, inner: &[Event<'_>]) -> Option<String> {
    match inner {
        [Event::Start(Tag::Image { dest_url, title, .. }), alt @ .., Event::End(TagEnd::Image)] => {
            let picture = picture(writer, dest_url, &words(alt.iter()))?;
            let caption = caption(title);
            Some(format!("<figure>{picture}{caption}</figure>\n"))
        }
        [Event::Start(Tag::Link { dest_url, title, .. }), name @ .., Event::End(TagEnd::Link)] => {
            let id = dest_url.strip_prefix("video:")?;
            recording(writer, id, &words(name.iter()), title)
        }
        _ => None,
    }
}

fn caption(title: &CowStr<'_>) -> String {
    if title.is_empty() { String::new() } else { format!("<figcaption>{}</figcaption>", escape(title)) }
}

fn picture(writer: &Writer<'_>, written: &str, alt: &str) -> Option<String> {
    // A picture from elsewhere would be a request to a third party; the check reports it.
    let Target::Asset(asset) = writer.edition.portal.target(writer.entry, written) else {
        return None;
    };
    let src = url::asset(writer.entry, &asset.name).marked();
    Some(format!("<img src=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">", escape(&src), escape(alt)))
}

/// A video that asks nothing from its service before the reader's click; its poster is a file of the entry.
fn recording(writer: &Writer<'_>, written: &str, name: &str, poster: &str) -> Option<String> {
    let (_, page, embed) = video("youtube", written)?;
    let title = if name.is_empty() { writer.say("video", &[]) } else { name.to_owned() };
    let title = escape(&title);
    let provider = writer.say("video-provider-youtube", &[]);
    let about = |key: &str| escape(&writer.say(key, &[("provider", provider.as_str().into())]));
    let poster = writer.entry.asset(poster).map_or_else(String::new, |asset| {
        let src = url::asset(writer.entry, &asset.name).marked();
        format!("<img src=\"{}\" alt=\"\" loading=\"lazy\">", escape(&src))
    });
    Some(format!(
        "<div class=\"recording\">{poster}<div><p><b>{title}</b></p>\n\
         <button class=\"button strong\" type=\"button\" hidden data-embed=\"{embed}\" data-title=\"{title}\">{}</button>\n\
         <p data-with-embed hidden>{}</p>\n\
         <p><a href=\"{page}\" rel=\"external\">{}</a></p></div></div>\n",
        escape(&writer.say("recording-show", &[])),
        about("recording-consent"),
        about("recording-open"),
    ))
}
