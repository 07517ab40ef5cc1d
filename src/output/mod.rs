//! Outputs: what a portal becomes. Each file here is one kind of output and gives its [`Job`]s; a new one is a new
//! file and a line in [`OUTPUTS`].

mod body;
mod calendar;
mod comparison;
mod dataset;
mod entry;
mod extra;
mod feed;
mod files;
mod home;
mod indicator;
mod list;
mod not_found;
mod open;
pub mod rating;
mod redirects;
mod search;
mod sitemap;
mod structured;
mod terms;
pub mod view;

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use tera::Value;

use crate::diag::Mark;
use crate::files::SitePath;
use crate::model::Portal;
use crate::notes::Reuse;
pub use crate::notes::Texts;
use crate::timings::{Stage, Timings};
pub use body::anchors;
pub use files::published;
use open::machine_address;
pub use open::{KeptDownloads, is_for_all_languages, observations};
pub use redirects::path as alias_path;
pub use view::Edition;
use view::Page;

/// One file to be made.
pub struct Job<'a> {
    /// The path below the output folder.
    pub path: String,
    /// What the file is made for, when two jobs claim one path.
    pub place: Mark,
    pub made: Made,
    /// Which texts of entries the file is made of.
    pub texts: Texts,
    pub content: Content<'a>,
}

/// What a file is for its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Made {
    /// The page of an entry.
    Page,
    /// A list of a kind, whole or narrowed.
    List,
    /// The page of a term or vocabulary.
    Term,
    /// The home page, or the page for addresses that do not exist.
    Home,
    /// The index with which a list is narrowed in place.
    Index,
    Feed,
    Calendar,
    Sitemap,
    /// Data that others can use.
    Download,
    /// A file as it is.
    File,
    /// A page that only leads elsewhere.
    Redirect,
}

/// What stands in a file.
pub enum Content<'a> {
    /// A page in the language with this place in [`Planning::editions`], by the first template that the theme has.
    Page { edition: usize, templates: Vec<String>, view: Box<dyn Fn() -> PageView + Send + Sync + 'a> },
    /// Text made without a template.
    Text(Box<dyn Fn() -> String + Send + Sync + 'a>),
    /// Bytes that hold no addresses inside the portal.
    Bytes(Box<dyn Fn() -> Arc<[u8]> + Send + Sync + 'a>),
    /// A file of the site as it is.
    Copy(SitePath),
}

/// The values of a page's template, by name.
pub type PageView = Vec<(&'static str, Value)>;

/// What planning works with.
pub struct Planning<'a> {
    pub portal: &'a Portal,
    /// One edition per language, in the site's order.
    pub editions: Vec<Edition<'a>>,
    /// What the search has counted before.
    pub search: &'a crate::search::Kept,
    /// The dictionaries that the site brings along.
    pub dictionaries: &'a crate::read::Dictionaries,
    pub timings: &'a Timings,
    pub reuse: &'a Reuse,
}

/// Says which files an output gives.
type Planner = for<'a> fn(&'a Planning<'a>) -> Vec<Job<'a>>;

/// All outputs, each with the name of its room.
const OUTPUTS: &[(&str, Planner)] = &[
    ("home", home::plan),
    ("entry", entry::plan),
    ("dataset", dataset::plan),
    ("list", list::plan),
    ("comparison", comparison::plan),
    ("terms", terms::plan),
    ("feed", feed::plan),
    ("calendar", calendar::plan),
    ("open", open::plan),
    ("not_found", not_found::plan),
    ("redirects", redirects::plan),
    ("sitemap", sitemap::plan),
    ("files", files::plan),
    ("search", search::plan),
];

/// The jobs of a portal, planned output by output when they are first asked for.
pub struct Plan<'a> {
    planning: &'a Planning<'a>,
    parts: Vec<OnceLock<Vec<Job<'a>>>>,
}

impl<'a> Plan<'a> {
    pub fn new(planning: &'a Planning<'a>) -> Self {
        Self { planning, parts: OUTPUTS.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The first job for a file. The outputs that come after its own are not planned for it.
    pub fn find(&self, path: &str) -> Option<&Job<'a>> {
        (0..OUTPUTS.len()).find_map(|output| self.part(output).iter().find(|job| job.path == path))
    }

    /// Every job, in the order of outputs.
    pub fn jobs(&self) -> Vec<&Job<'a>> {
        let parts: Vec<&[Job<'a>]> = (0..OUTPUTS.len()).into_par_iter().map(|output| self.part(output)).collect();
        parts.into_iter().flatten().collect()
    }

    fn part(&self, output: usize) -> &[Job<'a>] {
        self.parts[output].get_or_init(|| {
            let (name, plan) = OUTPUTS[output];
            self.planning.timings.part(Stage::Plan, name, "", || plan(self.planning))
        })
    }
}

/// The templates that may show an entry or list, the best first.
fn templates(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("{name}.html")).collect()
}

/// The first value of every page's template.
fn page_value(edition: &Edition<'_>, page: &Page<'_>) -> (&'static str, Value) {
    ("page", edition.page(page))
}
