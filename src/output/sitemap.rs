//! The sitemap: every page that search engines should keep, each with the same page in the other languages.

use super::list::{kinds, versions};
use super::{Content, Job, Made, Planning, Texts, comparison, dataset, entry};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::html::escape;
use crate::lang::{Lang, Language};
use crate::model::Portal;
use crate::model::url::{self, Address};

/// Addresses in one file; the protocol allows 50,000.
const LARGEST: usize = 40_000;

type Versions<'a> = Vec<(&'a Language, Address, &'a Lang)>;

/// A page in all languages, and the day on which it was last changed.
type Page<'a> = (Versions<'a>, Option<String>);

/// `sitemap.xml`, with parts beside it when one file cannot hold all.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let portal = planning.portal;
    let place = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let job = |path: String, text: Box<dyn Fn() -> String + Send + Sync + 'a>| Job {
        path,
        place: place.clone(),
        made: Made::Sitemap,
        texts: Texts::None,
        content: Content::Text(text),
    };
    let pages = pages(planning);
    let count: usize = pages.iter().map(|page| own(page).count()).sum();
    let addresses = move || -> Vec<String> { pages.iter().flat_map(|page| elements(portal, page)).collect() };
    if count <= LARGEST {
        return vec![job("sitemap.xml".to_owned(), Box::new(move || urlset(&addresses())))];
    }
    let addresses = addresses();
    let mut jobs = Vec::new();
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (at, part) in addresses.chunks(LARGEST).enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        index.push_str(&format!("<sitemap><loc>{}{name}</loc></sitemap>\n", escape(&portal.site.base_url)));
        let part = urlset(part);
        jobs.push(job(name, Box::new(move || part.clone())));
    }
    index.push_str("</sitemapindex>\n");
    jobs.push(job("sitemap.xml".to_owned(), Box::new(move || index.clone())));
    jobs
}

fn pages<'a>(planning: &'a Planning<'a>) -> Vec<Page<'a>> {
    let portal = planning.portal;
    let mut pages: Vec<Page<'a>> = vec![(versions(portal, url::home), None)];
    pages.extend(kinds(portal).map(|kind| (versions(portal, |language| url::list(kind, language)), None)));
    pages.extend(
        portal
            .entries()
            .map(|(_, entry)| (entry::versions(portal, entry), entry.common.updated.map(|day| day.to_string()))),
    );
    for (id, vocabulary) in portal.vocabularies.listed() {
        pages.push((versions(portal, |language| url::vocabulary(id, language)), None));
        for term in &vocabulary.terms {
            pages.push((versions(portal, |language| url::term(id, term.id.as_str(), language)), None));
        }
    }
    for edition in planning.editions.first().into_iter().flat_map(|edition| edition.with_frozen()) {
        for source in &edition.monitoring.datasets {
            let changed = portal.entry(source.key).common.updated.map(|day| day.to_string());
            let periods = source.periods.iter();
            pages.extend(periods.map(|at| (dataset::versions(edition, source.key, *at), changed.clone())));
            pages.extend(comparison::addresses(edition, source).into_iter().map(|pair| (pair, changed.clone())));
        }
    }
    pages
}

/// The languages that have the text of a page, with its addresses there.
fn own<'p, 'a>((versions, _): &'p Page<'a>) -> impl Iterator<Item = &'p (&'a Language, Address, &'a Lang)> {
    versions.iter().filter(|(language, _, shown)| language.lang == **shown)
}

/// One element for each language that has the text of a page.
fn elements(portal: &Portal, page: &Page<'_>) -> Vec<String> {
    let base = &portal.site.base_url;
    let own: Vec<_> = own(page).collect();
    let mut links = String::new();
    for (language, address, _) in &own {
        links.push_str(&alternate(language.lang.as_str(), &address.absolute(base)));
    }
    let default = &portal.site.languages.default().lang;
    if let Some((_, address, _)) = own.iter().find(|(language, _, _)| language.lang == *default).or(own.first()) {
        links.push_str(&alternate("x-default", &address.absolute(base)));
    }
    let changed = page.1.as_ref().map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
    let element =
        |address: &Address| format!("<url><loc>{}</loc>{changed}{links}</url>\n", escape(&address.absolute(base)));
    own.iter().map(|(_, address, _)| element(address)).collect()
}

fn alternate(lang: &str, href: &str) -> String {
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", escape(href))
}

fn urlset(elements: &[String]) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        elements.concat()
    )
}
