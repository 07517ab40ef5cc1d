//! Former addresses lead to where their entries live now.

use super::view::{Edition, view};
use super::{Content, Job, Made, PageView, Planning, Texts, templates};
use crate::model::url::{self, Address};
use crate::typed::Node;

/// A page per alias.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let languages = &planning.portal.site.languages;
    let mut jobs = Vec::new();
    for (_, entry) in planning.portal.entries() {
        let written = entry.node.get("aliases").map(Node::items).unwrap_or_default();
        for (alias, node) in entry.common.aliases.iter().zip(written) {
            let Some(path) = path(alias) else { continue };
            // An alias below `/uk/` leads to the Ukrainian page, any other to the default language.
            let of = |at: usize| {
                let prefix = &planning.editions[at].language.prefix;
                !prefix.is_empty() && path.starts_with(prefix.as_str())
            };
            let default =
                || planning.editions.iter().position(|edition| edition.language.lang == languages.default().lang);
            let at = (0..planning.editions.len()).find(|at| of(*at)).or_else(default).unwrap_or(0);
            let edition = &planning.editions[at];
            jobs.push(Job {
                path: Address::new(path).file(),
                place: node.mark.clone(),
                made: Made::Redirect,
                texts: Texts::None,
                content: Content::Page {
                    edition: at,
                    templates: templates(&["redirect"]),
                    view: Box::new(move || view(edition, &url::entry(entry, edition.language))),
                },
            });
        }
    }
    jobs
}

/// The path of an alias from the root of the portal; `None` when it cannot be an address.
pub fn path(alias: &str) -> Option<String> {
    let inner = alias.strip_prefix('/')?;
    let plain = inner.split('/').all(|part| part != ".." && part != "." && !part.starts_with('.'));
    let signs = !inner.contains(['?', '#', '\\', ':', '*', '"', '<', '>', '|']) && !inner.contains(char::is_control);
    let whole = inner.is_empty() || inner.ends_with('/') || inner.ends_with(".html") || inner.ends_with(".xml");
    let path = if whole { inner.to_owned() } else { format!("{inner}/") };
    (plain && signs && !inner.is_empty() && !inner.contains("//")).then_some(path)
}

/// The values of a page that leads elsewhere.
pub fn view(edition: &Edition<'_>, to: &Address) -> PageView {
    let canonical = to.absolute(&edition.portal.site.base_url);
    vec![("target", to.marked().into()), ("page", view! { "canonical" => canonical })]
}
