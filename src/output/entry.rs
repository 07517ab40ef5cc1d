//! The page of each entry, in each language of the site.

use tera::Value;

use super::view::{Crumb, Edition, Page, view};
use super::{
    Content, Job, Made, PageView, Planning, Texts, body, extra, indicator, open, page_value, structured, templates,
};
use crate::lang::{Lang, Language};
use crate::model::url::{self, Address};
use crate::model::{Entry, EntryKey, Portal};

/// A page per entry and language.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for (at, edition) in planning.editions.iter().enumerate() {
        for (key, entry) in planning.portal.entries() {
            jobs.push(Job {
                path: url::entry(entry, edition.language).file(),
                place: entry.mark.clone(),
                made: Made::Page,
                texts: Texts::Of(key),
                content: Content::Page {
                    edition: at,
                    templates: templates(&[entry.kind.name, "entry"]),
                    view: Box::new(move || view_of(edition, key)),
                },
            });
        }
    }
    jobs
}

/// The addresses of an entry in all languages, with the language in which each opens.
pub fn versions<'a>(portal: &'a Portal, entry: &'a Entry) -> Vec<(&'a Language, Address, &'a Lang)> {
    let languages = portal.site.languages.all().iter();
    languages.map(|language| (language, url::entry(entry, language), entry.shown_in(&language.chain))).collect()
}

/// The page of an entry for the head of a template.
pub fn page<'a>(edition: &'a Edition<'a>, key: EntryKey) -> Page<'a> {
    let portal = edition.portal;
    let entry = portal.entry(key);
    let (title, lang) = entry.title(edition.chain());
    let mut page = Page::new(entry.kind.name, entry.kind.name, title.to_owned(), versions(portal, entry));
    page.lang = Some(lang.clone());
    page.description = entry.summaries.get(lang).cloned();
    page.crumbs = crumbs(edition, entry);
    page.og_type = if entry.kind.name == "news" { "article" } else { "website" };
    page.updated = entry.common.updated.map(|day| day.to_string());
    page.json_ld = structured::entry(edition, key);
    if let Some(cover) = &entry.common.cover
        && let Some(asset) = entry.asset(&cover.file.0)
    {
        page.image = Some(url::asset(entry, &asset.name));
    }
    page
}

fn crumbs(edition: &Edition<'_>, entry: &Entry) -> Vec<Crumb> {
    let mut crumbs = vec![edition.home_crumb()];
    let parent = |field: &str, kinds: &[&str]| {
        let written = entry.node.get(field)?.as_str()?;
        edition.portal.find(kinds, written).map(|key| edition.portal.entry(key))
    };
    let step = |entry: &Entry| {
        let (title, lang) = entry.short(edition.chain());
        Crumb { title: title.to_owned(), url: Some(edition.url(entry)), lang: edition.other(lang) }
    };
    let list = |name: &str| {
        let kind = edition.portal.kind(name)?;
        let url = url::list(kind, edition.language).marked();
        Some(Crumb { title: edition.t(&format!("kinds-{name}")), url: Some(url), lang: None })
    };
    match entry.kind.name {
        "page" => crumbs.extend(parent("parent", &["page"]).map(step)),
        "centre" => {
            crumbs.extend(list("institution"));
            crumbs.extend(parent("institution", &["institution"]).map(step));
        }
        name => crumbs.extend(list(name)),
    }
    let (title, lang) = entry.short(edition.chain());
    crumbs.push(Crumb { title: title.to_owned(), url: None, lang: edition.other(lang) });
    crumbs
}

fn view_of(edition: &Edition<'_>, key: EntryKey) -> PageView {
    let page = page(edition, key);
    vec![page_value(edition, &page), ("entry", entry_view(edition.of_dataset(key), key))]
}

/// Where the newer text stands, when the reader's own is older than the text it was translated from.
fn outdated(edition: &Edition<'_>, entry: &Entry) -> Option<Value> {
    let outdated = entry.outdated.get(edition.lang())?;
    let original = edition.portal.site.languages.get(&outdated.from)?;
    Some(view! { "url" => url::entry(entry, original).marked(), "lang" => outdated.from.as_str() })
}

fn entry_view(edition: &Edition<'_>, key: EntryKey) -> Value {
    let entry = edition.portal.entry(key);
    let chain = edition.chain();
    let shown = entry.shown_in(chain);
    let (title, lang) = entry.title(chain);
    let (short, _) = entry.short(chain);
    let body = entry.articles.get(shown).map(|article| body::render(edition, entry, article, shown));
    let contents = body.as_ref().map(body::Body::contents_view).unwrap_or_default();
    let common = |name: &str| match (entry.node.get(name), entry.kind.record.field(name)) {
        (Some(node), Some(field)) => edition.resolve(entry, node, &field.shape),
        (None, Some(field)) if matches!(field.shape, crate::typed::Shape::List(_)) => Value::from(Vec::<Value>::new()),
        _ => Value::none(),
    };
    view! {
        "kind" => entry.kind.name,
        "kind_name" => edition.t(&format!("kind-{}", entry.kind.name)),
        "id" => entry.id.as_str(),
        "title" => title,
        "title_lang" => edition.other(lang),
        "short" => short,
        "summary" => entry.summaries.get(shown).cloned(),
        "body" => Value::safe_string(body.as_ref().map_or("", |body| body.html.as_str())),
        "toc" => contents,
        "lang" => shown.as_str(),
        "text_lang" => edition.other(shown),
        "translated" => entry.is_translated(edition.lang()),
        "outdated" => outdated(edition, entry),
        "url" => edition.url(entry),
        "demo" => entry.common.demo,
        "status" => format!("{:?}", entry.common.status).to_lowercase(),
        "expired" => !edition.is_listed(key),
        "updated" => common("updated"),
        "cover" => common("cover"),
        "functions" => common("functions"),
        "audience" => common("audience"),
        "territory" => common("territory"),
        "level" => common("level"),
        "tags" => common("tags"),
        "sources" => common("sources"),
        "licence" => entry.common.licence.clone(),
        "owner" => common("owner"),
        "facts" => edition.facts(entry),
        "rows" => edition.rows(entry),
        "related" => extra::related(edition, key),
        "related_by" => extra::related_by(edition, key),
        "neighbours" => extra::neighbours(edition, key),
        "card" => edition.card(key),
        "downloads" => open::downloads(edition, key),
        "measures" => indicator::overview::of_entry(edition, key),
        "citation" => open::citation(edition, key),
        "editions" => open::editions(edition, key),
        "extra" => extra::of(edition, key),
    }
}
