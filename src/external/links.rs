//! The links of texts, facts and menus that lead to other hosts, by the address that is asked.

use std::collections::BTreeMap;

use url::Url;

use crate::diag::Mark;
use crate::model::Portal;
use crate::typed::{Format, Node, Shape};

/// Every address once, with each place where it is written.
#[derive(Default)]
pub struct Links {
    pub(super) by_address: BTreeMap<String, Vec<Written>>,
}

/// A link as its author wrote it.
pub(super) struct Written {
    pub text: String,
    pub mark: Mark,
}

impl Links {
    /// The links of a portal. What readers do not get to see is not asked for, nor is the portal itself.
    pub fn of(portal: &Portal) -> Self {
        let mut links = Self::default();
        let own = &portal.site.base_url;
        for (_, entry) in portal.entries() {
            for (_, article) in entry.articles.iter() {
                // Pictures of other hosts are an error of their own.
                for link in article.links.iter().filter(|link| !link.picture) {
                    links.add(&link.target, own, || Mark::Range(article.source.clone(), link.range.clone()));
                }
            }
            entry.each_fact(&mut |node, shape| {
                // Contacts and recordings hold addresses among other things.
                if matches!(shape, Shape::Formatted(Format::Link) | Shape::String) {
                    links.add(node.as_str().unwrap_or_default(), own, || node.mark.clone());
                }
            });
        }
        let site = &portal.site.node;
        let items = ["menu", "footer"].iter().filter_map(|name| site.get(name)).flat_map(Node::items);
        for url in items.chain(site.get("operator")).filter_map(|part| part.get("url")) {
            links.add(url.as_str().unwrap_or_default(), own, || url.mark.clone());
        }
        links
    }

    /// The addresses, in the order of their letters.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.by_address.keys().map(String::as_str)
    }

    fn add(&mut self, text: &str, own: &str, mark: impl Fn() -> Mark) {
        let web = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
        if web && !text.starts_with(own) {
            self.by_address.entry(asked(text)).or_default().push(Written { text: text.to_owned(), mark: mark() });
        }
    }
}

/// The address as browsers ask for it: letters encoded, and without the part of the page. What is no address stays.
fn asked(text: &str) -> String {
    let Ok(mut url) = Url::parse(text) else {
        return text.to_owned();
    };
    url.set_fragment(None);
    url.into()
}
