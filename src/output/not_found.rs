//! One page for addresses that do not exist; it speaks every language and picks by the address.

use tera::Value;

use super::list::{kinds, versions};
use super::view::{Edition, Page, view};
use super::{Content, Job, Made, PageView, Planning, Texts, page_value, templates};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::url::{self, Address};

/// `404.html`
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let default = &planning.portal.site.languages.default().lang;
    let at = planning.editions.iter().position(|edition| edition.language.lang == *default).unwrap_or(0);
    vec![Job {
        path: "404.html".to_owned(),
        place: Mark::file(&SitePath::new(crate::site::SITE_FILE)),
        made: Made::Home,
        texts: Texts::None,
        content: Content::Page {
            edition: at,
            templates: templates(&["404"]),
            view: Box::new(move || not_found(&planning.editions, at)),
        },
    }]
}

fn not_found(editions: &[Edition<'_>], at: usize) -> PageView {
    let edition = &editions[at];
    let mut page = Page::new("404", "404", edition.t("not-found-title"), versions(edition.portal, url::home));
    page.unlisted = true;
    let languages: Vec<Value> = editions.iter().map(tongue).collect();
    vec![page_value(edition, &page), ("languages", languages.into()), ("root", Address::new("").marked().into())]
}

fn tongue(edition: &Edition<'_>) -> Value {
    let links = kinds(edition.portal).filter(|kind| matches!(kind.name, "institution" | "event" | "practice"));
    let links: Vec<Value> = links
        .map(|kind| {
            let title = edition.t(&format!("kinds-{}", kind.name));
            view! { "title" => title, "url" => url::list(kind, edition.language).marked() }
        })
        .collect();
    view! {
        "tag" => edition.lang().as_str(),
        "dir" => edition.lang().direction(),
        "name" => edition.own_name(edition.language),
        "title" => edition.t("not-found-title"),
        "text" => edition.t("not-found-text"),
        "home_url" => url::home(edition.language).marked(),
        "home_title" => edition.t("not-found-home"),
        "links" => links,
        "prefix" => format!("/{}", edition.language.prefix),
    }
}
