//! The values `site` and `lang`, which every template of a language sees.

use std::sync::Arc;

use tera::Value;

use super::edition::Edition;
use super::view;
use crate::model::{Kind, url};
use crate::output::machine_address;
use crate::site::MenuItem;
use crate::typed::Text;

impl Edition<'_> {
    /// The portal: its names, operator, menus and languages.
    pub fn site(&self) -> Value {
        let site = &self.portal.site;
        let pick = |text: &Text| text.pick(self.chain()).map(|(text, _)| text.clone());
        let operator = &site.operator;
        let languages = site.languages.all().iter().map(|language| {
            view! {
                "tag" => language.lang.as_str(),
                "name" => self.own_name(language),
                "dir" => language.lang.direction(),
            }
        });
        view! {
            "name" => pick(&site.title),
            "tagline" => pick(&site.tagline),
            "url" => site.base_url.as_str(),
            "hue" => site.accent.hue,
            "accent" => site.accent.exact.clone(),
            "operator" => view! {
                "name" => pick(&operator.name),
                "address" => pick(&operator.address),
                "email" => operator.email.clone(),
                "phone" => operator.phone.clone(),
                "url" => operator.url.as_ref().map(|url| url.0.clone()),
                "accessibility_email" => operator.accessibility_email.clone(),
            },
            "menu" => if site.menu.is_empty() { self.sections() } else { self.menu(&site.menu) },
            "footer" => if site.footer.is_empty() { self.pages() } else { self.menu(&site.footer) },
            "languages" => languages.collect::<Vec<Value>>(),
            "home_url" => url::home(self.language).marked(),
            "calendar_url" => url::calendar(self.language).marked(),
            "feed_url" => url::feed(&url::home(self.language)).marked(),
            "data" => self.catalogue(),
            "search" => view! {
                "url" => url::search(self.language).marked(),
                "index_url" => url::index(&url::search_index(self.language)).marked(),
            },
            "version" => env!("CARGO_PKG_VERSION"),
        }
    }

    /// The catalogue of open data: its page, and the file for machines. Nothing without datasets.
    fn catalogue(&self) -> Option<Value> {
        let machine = machine_address(self)?;
        let kind = self.portal.kind("dataset")?;
        Some(view! { "url" => url::list(kind, self.language).marked(), "machine_url" => machine })
    }

    /// The language of the pages.
    pub fn lang_view(&self) -> Value {
        view! {
            "tag" => self.lang().as_str(),
            "name" => self.own_name(self.language),
            "dir" => self.lang().direction(),
        }
    }

    /// The links of a menu; an item that leads nowhere is left out, and the check of menus reports it.
    fn menu(&self, items: &[MenuItem]) -> Vec<Value> {
        items.iter().filter_map(|item| self.menu_item(item)).collect()
    }

    /// A menu of all sections that hold something, for a site that names none.
    fn sections(&self) -> Vec<Value> {
        let kinds =
            self.portal.kinds.iter().filter(|kind| kind.name != "page" && self.listed(kind.name).next().is_some());
        let item = |kind: &Arc<Kind>| {
            let title = self.t(&format!("kinds-{}", kind.name));
            view! { "title" => title, "url" => url::list(kind, self.language).marked(), "section" => kind.name }
        };
        kinds.map(item).collect()
    }

    /// All plain pages, for a site whose foot names none: a page that nothing leads to is lost.
    fn pages(&self) -> Vec<Value> {
        let item = |key| {
            let entry = self.portal.entry(key);
            let title = entry.short(self.chain()).0;
            view! { "title" => title, "url" => self.url(entry), "section" => format!("page-{}", entry.id) }
        };
        self.listed("page").map(item).collect()
    }

    fn menu_item(&self, item: &MenuItem) -> Option<Value> {
        let given = item.title.pick(self.chain()).map(|(title, _)| title.clone());
        let (title, address, section) = if let Some(kind) = &item.kind {
            if kind == "home" {
                (self.t("home"), url::home(self.language).marked(), "home".to_owned())
            } else {
                let kind = self.portal.kind(kind)?;
                (self.t(&format!("kinds-{}", kind.name)), url::list(kind, self.language).marked(), kind.name.to_owned())
            }
        } else if let Some(page) = &item.page {
            let entry = self.portal.entry(self.portal.find(&["page"], page)?);
            (entry.short(self.chain()).0.to_owned(), self.url(entry), format!("page-{page}"))
        } else if let Some(vocabulary) = &item.vocabulary {
            self.portal.vocabularies.get(vocabulary)?;
            let title = self.t(&format!("vocabulary-{vocabulary}"));
            (title, url::vocabulary(vocabulary, self.language).marked(), vocabulary.clone())
        } else {
            let link = item.url.as_ref()?;
            (link.0.clone(), link.0.clone(), String::new())
        };
        Some(view! { "title" => given.unwrap_or(title), "url" => address, "section" => section })
    }
}
