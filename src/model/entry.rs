//! An entry: facts once, a text per language, and the files beside it.

use std::any::Any;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil;

use super::common::{Common, Status};
use super::kind::{Facts, Kind};
use super::references::References;
use crate::diag::{Mark, Source};
use crate::files::SitePath;
use crate::lang::{Lang, Localized};
use crate::typed::{Id, Node, Record, Shape};

/// The place of an entry in its [`super::Portal`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryKey(pub usize);

/// An entry of a portal.
#[derive(Debug, Clone)]
pub struct Entry {
    pub kind: Arc<Kind>,
    pub id: Id,
    /// The language in which the entry was written.
    pub main: Lang,
    pub common: Common,
    pub facts: Arc<dyn Facts>,
    /// The checked facts with their places.
    pub node: Node,
    /// What the facts refer to.
    pub references: Arc<References>,
    pub titles: Localized<String>,
    pub summaries: Localized<String>,
    pub articles: Localized<Article>,
    /// The languages whose text is older than the text it was translated from.
    pub outdated: Localized<Outdated>,
    /// The files in the entry's folder.
    pub assets: Vec<Asset>,
    /// The folder in which names of files are looked up; `None` for rows of tables.
    pub folder: Option<SitePath>,
    /// Where the entry begins.
    pub mark: Mark,
}

/// A text of an entry in one language.
#[derive(Debug, Clone)]
pub struct Article {
    pub source: Arc<Source>,
    pub text: Arc<str>,
    /// The part of the text that is left when title, summary and front matter are taken off.
    pub body: Range<usize>,
    pub links: Vec<TextLink>,
    /// The values that stand in the text by name, in its order; known when monitoring is.
    pub values: Vec<NamedValue>,
}

/// A value of monitoring that a text names: `{{ value "learners" }}`.
#[derive(Debug, Clone)]
pub struct NamedValue {
    /// Where it stands in the text, brackets and all.
    pub range: Range<usize>,
    /// What readers read in its place, in the language of the text.
    pub words: String,
    /// The number that the words say.
    pub number: Option<f64>,
    /// The indicator whose value it is; `None` when there is no such indicator.
    pub indicator: Option<EntryKey>,
}

/// What has changed in a source since a translation was made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outdated {
    /// The language of the source.
    pub from: Lang,
    /// The sentences of the source that are new since then; none when it was only cut or put in another order.
    pub new: Vec<String>,
    /// How many of its sentences are not there any more.
    pub gone: usize,
}

/// Why readers may not see an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    Draft,
    /// It is published on this day.
    Until(civil::Date),
}

/// A link or picture in a text.
#[derive(Debug, Clone)]
pub struct TextLink {
    pub target: String,
    /// Where the link stands in the text.
    pub range: Range<usize>,
    pub picture: bool,
    /// What stands in quotation marks after the target; of a video the file of its poster.
    pub title: String,
    /// The words of the link, or the words that stand for the picture.
    pub words: String,
}

/// A file in an entry's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The name as facts and texts write it, relative to the folder.
    pub name: String,
    pub path: SitePath,
    /// In bytes.
    pub size: u64,
}

impl Entry {
    /// The facts as the type of their kind.
    pub fn facts<F: Facts>(&self) -> Option<&F> {
        (&*self.facts as &dyn Any).downcast_ref()
    }

    /// Whether readers of this language get their own text.
    pub fn is_translated(&self, lang: &Lang) -> bool {
        if self.articles.is_empty() { self.titles.get(lang).is_some() } else { self.articles.get(lang).is_some() }
    }

    /// The languages in which the entry exists, in the order of a chain.
    pub fn languages<'a>(&'a self, chain: &'a [Lang]) -> impl Iterator<Item = &'a Lang> {
        chain.iter().filter(|lang| self.is_translated(lang))
    }

    /// The language in which readers see the entry.
    pub fn shown_in<'a>(&'a self, chain: &'a [Lang]) -> &'a Lang {
        self.languages(chain).next().unwrap_or(&self.main)
    }

    /// The title that stands with the shown text, and its language.
    pub fn title<'a>(&'a self, chain: &'a [Lang]) -> (&'a str, &'a Lang) {
        let shown = self.shown_in(chain);
        match self.titles.get(shown) {
            Some(title) => (title, shown),
            None => self.titles.pick(chain).map_or((self.id.as_str(), shown), |(title, lang)| (title.as_str(), lang)),
        }
    }

    /// The short name for cards and breadcrumbs; the title when there is none.
    pub fn short<'a>(&'a self, chain: &'a [Lang]) -> (&'a str, &'a Lang) {
        let (title, lang) = self.title(chain);
        match self.common.short.pick(chain) {
            Some((short, lang)) => (short, lang),
            None => (title, lang),
        }
    }

    /// Why readers may not see the entry on a day; `None` when they may.
    pub fn hidden(&self, today: civil::Date) -> Option<Hidden> {
        if self.common.status == Status::Draft {
            return Some(Hidden::Draft);
        }
        self.common.publish_on.map(|day| day.0).filter(|day| *day > today).map(Hidden::Until)
    }

    pub fn asset(&self, name: &str) -> Option<&Asset> {
        let plain = name.strip_prefix("./").unwrap_or(name);
        self.assets.iter().find(|asset| asset.name == plain)
    }

    /// Every single value of the facts with its shape, in lists and inner fields too.
    pub fn each_fact<'a>(&'a self, visit: &mut dyn FnMut(&'a Node, &'a Shape)) {
        in_record(&self.node, &self.kind.record, visit);
    }

    /// The name by which links lead here: `event:2024-04-17-webinar`.
    pub fn address(&self) -> String {
        format!("{}:{}", self.kind.name, self.id)
    }
}

fn in_record<'a>(node: &'a Node, record: &'a Record, visit: &mut dyn FnMut(&'a Node, &'a Shape)) {
    for (key, value) in node.entries() {
        if let Some(field) = record.field(&key.name) {
            in_value(value, &field.shape, visit);
        }
    }
}

fn in_value<'a>(node: &'a Node, shape: &'a Shape, visit: &mut dyn FnMut(&'a Node, &'a Shape)) {
    match shape {
        Shape::List(item) => node.items().iter().for_each(|node| in_value(node, item, visit)),
        Shape::Table(value) => node.entries().iter().for_each(|(_, node)| in_value(node, value, visit)),
        Shape::Record(record) => in_record(node, record, visit),
        _ => visit(node, shape),
    }
}
