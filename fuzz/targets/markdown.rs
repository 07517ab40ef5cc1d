//! A text of an author with all extensions: raw HTML, links of the portal, videos, footnotes, abbreviations, named values.

use super::{ground, html, places};

/// The page that is tried.
const PATH: &str = "content/pages/tried/en.md";

pub fn run(data: &[u8]) {
    let first = made(data);
    if data.len().is_multiple_of(8) {
        assert_eq!(made(data), first, "the same text gives another page");
    }
}

/// The text as HTML, in both languages, and what is said about it.
fn made(data: &[u8]) -> (Vec<String>, usize) {
    let mut bodies = Vec::new();
    let found = ground::plan(&[(PATH, data)], |plan, _| {
        for path in ["en/tried/index.html", "uk/tried/index.html"] {
            let Some(job) = plan.find(path) else { continue };
            let body = ground::seen(&job.content, "entry", "body").as_str().unwrap_or_default().to_owned();
            html::assert_harmless(&body);
            bodies.push(body);
        }
    });
    if let Ok(text) = std::str::from_utf8(data) {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
        places::assert_sound(&found, PATH, &lotsman::encoding::composed(&text));
    }
    (bodies, found.len())
}
