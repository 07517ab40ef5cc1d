//! The frame of every page: head, languages, breadcrumbs, feeds.

use tera::Value;

use super::edition::Edition;
use super::file::language_name;
use super::view;
use crate::lang::{Lang, Language};
use crate::model::url::{self, Address};

/// One step of the way from the home page.
pub struct Crumb {
    pub title: String,
    /// `None` for the page itself.
    pub url: Option<String>,
    /// The language of the title, when it is not the page's.
    pub lang: Option<String>,
}

/// What a page says about itself.
pub struct Page<'a> {
    /// Name of the template, also the class of the body.
    pub template: &'a str,
    /// The item of the menu that the page belongs to: a kind, a vocabulary, `home`.
    pub section: &'a str,
    pub title: String,
    /// The language of the title and text, when it is not the page's.
    pub lang: Option<Lang>,
    pub description: Option<String>,
    /// The address of the same page in each language, and the language in which it opens there.
    pub versions: Vec<(&'a Language, Address, &'a Lang)>,
    pub crumbs: Vec<Crumb>,
    pub feeds: Vec<(String, Address)>,
    pub calendar: Option<Address>,
    /// Not for search engines although it is whole: for instance a further page of a list.
    pub unlisted: bool,
    pub json_ld: Vec<serde_json::Value>,
    pub og_type: &'static str,
    pub image: Option<Address>,
    pub updated: Option<String>,
}

impl<'a> Page<'a> {
    /// A page with nothing but its names and addresses.
    pub fn new(
        template: &'a str,
        section: &'a str,
        title: String,
        versions: Vec<(&'a Language, Address, &'a Lang)>,
    ) -> Self {
        Self {
            template,
            section,
            title,
            lang: None,
            description: None,
            versions,
            crumbs: Vec::new(),
            feeds: Vec::new(),
            calendar: None,
            unlisted: false,
            json_ld: Vec::new(),
            og_type: "website",
            image: None,
            updated: None,
        }
    }

    /// Whether search engines should keep this page: it is in its own language and not a mere continuation.
    pub fn is_indexed(&self, lang: &Lang) -> bool {
        !self.unlisted && self.versions.iter().any(|(language, _, shown)| language.lang == *lang && *shown == lang)
    }
}

impl Edition<'_> {
    /// The value `page` of every template.
    pub fn page(&self, page: &Page<'_>) -> Value {
        let site = &self.portal.site;
        let (_, address, shown) =
            page.versions.iter().find(|(language, _, _)| language.lang == *self.lang()).unwrap_or(&page.versions[0]);
        let translated = *shown == self.lang();
        let original = page.versions.iter().find(|(language, _, _)| language.lang == **shown);
        let canonical = if translated { Some(address) } else { original.map(|(_, address, _)| address) };
        let portal_title = site.title.pick(self.chain()).map_or("", |(title, _)| title.as_str());
        let tagline = site.tagline.pick(self.chain()).map(|(tagline, _)| tagline.as_str());
        let head_title = if page.section == "home" || page.title == portal_title {
            portal_title.to_owned()
        } else {
            format!("{} — {portal_title}", page.title)
        };
        let feeds: Vec<Value> = page
            .feeds
            .iter()
            .map(|(title, address)| view! { "title" => title.as_str(), "url" => address.marked() })
            .collect();
        let crumbs: Vec<Value> = page
            .crumbs
            .iter()
            .map(|crumb| view! { "title" => crumb.title.as_str(), "url" => crumb.url.clone(), "lang" => crumb.lang.clone() })
            .collect();
        let mut json_ld: Vec<serde_json::Value> = page.json_ld.clone();
        json_ld.extend(self.breadcrumbs(page));
        let json_ld: Vec<Value> = json_ld.iter().map(|value| Value::safe_string(&script_json(value))).collect();
        view! {
            "template" => page.template,
            "section" => page.section,
            "title" => page.title.as_str(),
            "lang" => page.lang.as_ref().and_then(|lang| self.other(lang)),
            "head_title" => head_title,
            "description" => page.description.as_deref().or(tagline).map(|text| shortened(text, 300)),
            "url" => address.marked(),
            "canonical" => canonical.map(|address| address.absolute(&site.base_url)),
            "noindex" => !page.is_indexed(self.lang()),
            "alternates" => self.alternates(page, translated),
            "switcher" => self.switcher(page),
            "crumbs" => crumbs,
            "feeds" => feeds,
            "calendar_url" => page.calendar.as_ref().map(Address::marked),
            "json_ld" => json_ld,
            "og_type" => page.og_type,
            "og_image" => page.image.as_ref().map(|image| image.absolute(&site.base_url)),
            "updated" => page.updated.clone(),
            "body_class" => format!("page-{}", page.template),
            "fallback" => if translated { Value::none() } else { self.fallback(page, shown) },
        }
    }

    /// hreflang links: only pages in their own language, each naming all the others, and where everybody else goes.
    fn alternates(&self, page: &Page<'_>, translated: bool) -> Vec<Value> {
        if !translated || page.unlisted {
            return Vec::new();
        }
        let base = &self.portal.site.base_url;
        let own: Vec<_> = page.versions.iter().filter(|(language, _, shown)| language.lang == **shown).collect();
        let mut links: Vec<Value> = own
            .iter()
            .map(|(language, address, _)| {
                view! { "hreflang" => language.lang.as_str(), "href" => address.absolute(base) }
            })
            .collect();
        let default = &self.portal.site.languages.default().lang;
        let everybody = own.iter().find(|(language, _, _)| language.lang == *default).or(own.first());
        if let Some((_, address, _)) = everybody {
            links.push(view! { "hreflang" => "x-default", "href" => address.absolute(base) });
        }
        links
    }

    /// The same page in every language, with what the reader will find there.
    fn switcher(&self, page: &Page<'_>) -> Vec<Value> {
        let item = |(language, address, shown): &(&Language, Address, &Lang)| {
            let here = language.lang == *self.lang();
            let own = language.lang == **shown;
            let state = match (here, own) {
                (true, _) => "here",
                (false, true) => "translated",
                (false, false) => "fallback",
            };
            view! {
                "tag" => language.lang.as_str(),
                "name" => self.own_name(language),
                "url" => address.marked(),
                "state" => state,
                "translated" => own,
                "shown_in" => (!own).then(|| shown.to_string()),
                "shown_name" => (!own).then(|| language_name(self, shown)),
                "dir" => language.lang.direction(),
            }
        };
        page.versions.iter().map(item).collect()
    }

    fn fallback(&self, page: &Page<'_>, shown: &Lang) -> Value {
        let original = page.versions.iter().find(|(language, _, _)| language.lang == *shown);
        let others = page.versions.iter().filter(|(language, _, own)| language.lang == **own && *own != shown);
        let others: Vec<Value> = others
            .map(|(language, address, _)| {
                view! {
                    "tag" => language.lang.as_str(),
                    "name" => self.own_name(language),
                    "url" => address.marked(),
                }
            })
            .collect();
        view! {
            "lang" => shown.as_str(),
            "name" => language_name(self, shown),
            "original_url" => original.map(|(_, address, _)| address.marked()),
            "others" => others,
        }
    }

    fn breadcrumbs(&self, page: &Page<'_>) -> Option<serde_json::Value> {
        if page.crumbs.len() < 2 {
            return None;
        }
        let base = &self.portal.site.base_url;
        let items = page.crumbs.iter().enumerate().map(|(at, crumb)| {
            let mut item = serde_json::json!({ "@type": "ListItem", "position": at + 1, "name": crumb.title });
            if let Some(url) = &crumb.url {
                item["item"] = format!("{base}{}", url.trim_start_matches(url::MARK)).into();
            }
            item
        });
        let items: Vec<serde_json::Value> = items.collect();
        Some(serde_json::json!({
            "@context": "https://schema.org",
            "@type": "BreadcrumbList",
            "itemListElement": items,
        }))
    }

    /// The first step of every way.
    pub fn home_crumb(&self) -> Crumb {
        Crumb { title: self.t("home"), url: Some(url::home(self.language).marked()), lang: None }
    }
}

/// JSON that can stand inside a script element.
fn script_json(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// The text cut at a blank before a limit of signs.
pub fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let cut: String = text.chars().take(limit).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '–', '—', ' ']))
}
