//! The settings of a portal: `site.toml`, typed, with every unknown key reported.

mod colour;
mod file;
mod spoken;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

pub use colour::Accent;
pub use file::{AuthorLanguage, Home, LevelWord, MenuItem, Operator, SiteFile};
pub use spoken::WrittenLanguages;

use crate::diag::{Diagnostic, Mark, Place, Report, problems};
use crate::files::{FileError, Files, SitePath};
use crate::lang::{Lang, Languages};
use crate::typed::{Checking, Node, Record, Shape, Text, check, read_text, read_toml};

/// The name of the settings' file.
pub const SITE_FILE: &str = "site.toml";

/// The settings of a portal, ready for use.
#[derive(Debug)]
pub struct Site {
    pub languages: Languages,
    /// The languages in which every entry must exist.
    pub required_languages: Vec<Lang>,
    pub title: Text,
    pub tagline: Text,
    pub operator: Operator,
    /// Where the portal will stand; ends with a slash. Relative links do not need it, feeds and sitemaps do.
    pub base_url: String,
    pub time_zone: TimeZone,
    /// The name of [`Site::time_zone`], for instance `Europe/Kyiv`.
    pub time_zone_name: String,
    /// The month in which a school year begins, 1–12.
    pub school_year_starts_in: i8,
    pub theme: String,
    pub accent: Accent,
    /// Entries on a page of a list.
    pub page_size: usize,
    pub home: Home,
    /// Pages are minified.
    pub minify: bool,
    pub menu: Vec<MenuItem>,
    pub footer: Vec<MenuItem>,
    /// The portal's own domain, for the file CNAME.
    pub cname: Option<String>,
    /// The levels of problems, by the names or codes that the author wrote.
    pub levels: BTreeMap<String, LevelWord>,
    /// Where a value of the file stands, for checks that need other parts of the portal.
    pub node: Node,
}

impl Site {
    /// The place of a value of `site.toml`.
    pub fn place(&self, key: &str) -> Place {
        self.node.get(key).map_or_else(|| self.node.place(), Node::place)
    }

    /// Reads `site.toml`; `base_url` takes the place of the one written there.
    ///
    /// `None` when the file is missing or tells no language: then there is nothing to build, and the report says why.
    pub fn read(files: &dyn Files, base_url: Option<&str>, report: &Report) -> Option<Arc<Self>> {
        let path = SitePath::new(SITE_FILE);
        let bytes = match files.read(&path) {
            Ok(bytes) => bytes,
            Err(FileError::Missing) => {
                report.add(Diagnostic::new(&problems::NO_SITE_FILE, Place::file(&path)));
                return None;
            }
            Err(FileError::Outside) => {
                report.add(Diagnostic::new(&problems::OUTSIDE_OF_SITE, Place::file(&path)));
                return None;
            }
            Err(FileError::Io(detail)) => {
                report.add(Diagnostic::new(&problems::UNREADABLE_FILE, Place::file(&path)).with("detail", detail));
                return None;
            }
        };
        let (source, text) = read_text(&path, &bytes, report)?;
        let node = read_toml(&source, &text, 0..text.len(), report);
        if !node.is_whole() {
            return None;
        }
        let languages = languages(&node, report)?;
        let main = languages.default().lang.clone();
        let checking = Checking { languages: &languages, main: &main, report };
        let node = check(node, &Shape::Record(Record::of::<SiteFile>()), &checking)?;
        let file: SiteFile = match serde_json::from_value(node.to_json()) {
            Ok(file) => file,
            Err(error) => {
                let problem = Diagnostic::new(&problems::BROKEN_FACTS, node.place());
                report.add(problem.with("detail", error.to_string()));
                return None;
            }
        };
        Some(Arc::new(Self::from_file(file, node, languages, base_url, report)))
    }

    fn from_file(file: SiteFile, node: Node, languages: Languages, base_url: Option<&str>, report: &Report) -> Self {
        let place = |key: &str| node.get(key).map_or_else(|| node.place(), Node::place);
        let zone = TimeZone::get(&file.time_zone).unwrap_or_else(|_| {
            let problem = Diagnostic::new(&problems::UNKNOWN_TIME_ZONE, place("time_zone"));
            report.add(problem.with("value", &file.time_zone));
            TimeZone::UTC
        });
        if !(1..=12).contains(&file.school_year_starts_in) {
            let problem = Diagnostic::new(&problems::NOT_A_MONTH, place("school_year_starts_in"));
            report.add(problem.with("value", file.school_year_starts_in.to_string()));
        }
        let written = base_url.map_or_else(|| file.base_url.clone(), str::to_owned);
        let base_url = if written.ends_with('/') { written } else { format!("{written}/") };
        if !base_url.starts_with("https://") && !base_url.starts_with("http://") {
            let problem = Diagnostic::new(&problems::BROKEN_BASE_URL, place("base_url")).with("value", &base_url);
            report.add(problem);
        }
        let accent = Accent::read(&file.colour.accent, &node, report);
        for language in languages.all() {
            if file.title.get(&language.lang).is_none() {
                let problem = Diagnostic::new(&problems::MISSING_TRANSLATION, place("title"));
                report.add(problem.with("field", "title").with("language", language.lang.as_str()));
            }
        }
        let required = file.languages.iter().filter(|language| language.required);
        let required_languages = required.filter_map(|language| Lang::parse(&language.tag)).collect();
        Self {
            languages,
            required_languages,
            title: file.title,
            tagline: file.tagline,
            operator: file.operator,
            base_url,
            time_zone: zone,
            time_zone_name: file.time_zone,
            school_year_starts_in: file.school_year_starts_in.clamp(1, 12),
            theme: file.theme,
            accent,
            page_size: usize::try_from(file.page_size).unwrap_or(12).max(1),
            home: file.home,
            minify: file.minify,
            menu: file.menu,
            footer: file.footer,
            cname: file.cname,
            levels: file.check.levels,
            node,
        }
    }
}

/// The languages, which every other check needs first.
fn languages(node: &Node, report: &Report) -> Option<Languages> {
    let mut declared: Vec<(Lang, String, Vec<Lang>)> = Vec::new();
    for item in node.get("languages").map(Node::items).unwrap_or_default() {
        let Some(tag) = item.get("tag").filter(|tag| tag.as_str().is_some()) else {
            continue;
        };
        let Some(lang) = known_tag(tag, report) else {
            continue;
        };
        if declared.iter().any(|(known, _, _)| *known == lang) {
            report.add(
                Diagnostic::new(&problems::STATED_TWICE, tag.place())
                    .with("field", "languages")
                    .with("value", lang.as_str()),
            );
            continue;
        }
        let name = item.get("name").and_then(Node::as_str).unwrap_or(lang.as_str()).to_owned();
        let fallback = item.get("fallback").map(Node::items).unwrap_or_default();
        let fallback = fallback.iter().filter_map(|tag| known_tag(tag, report)).collect();
        declared.push((lang, name, fallback));
    }
    let tags: Vec<String> = declared.iter().map(|(lang, _, _)| lang.to_string()).collect();
    for (_, _, fallback) in &mut declared {
        fallback.retain(|lang| tags.iter().any(|tag| tag == lang.as_str()));
    }
    let Some((first, _, _)) = declared.first() else {
        let place = node.get("languages").map_or_else(|| Mark::start_of(node.mark.source()).place(), Node::place);
        report.add(Diagnostic::new(&problems::NO_LANGUAGES, place));
        return None;
    };
    let wanted = node.get("default_language");
    let default = match wanted.and_then(|wanted| Some((wanted, wanted.as_str()?))) {
        None => first.clone(),
        Some((wanted, tag)) => match Lang::parse(tag).filter(|lang| tags.iter().any(|tag| tag == lang.as_str())) {
            Some(lang) => lang,
            None => {
                let problem = Diagnostic::new(&problems::UNKNOWN_LANGUAGE, wanted.place());
                let problem = problem.with("language", tag).with("field", "default_language");
                report.add(problem.with("known", tags.join(", ")));
                first.clone()
            }
        },
    };
    let at_root = node.get("default_language_at_root").map(Node::to_json) == Some(serde_json::Value::Bool(true));
    Some(Languages::new(declared, &default, at_root))
}

fn known_tag(node: &Node, report: &Report) -> Option<Lang> {
    let tag = node.as_str()?;
    let lang = Lang::parse(tag);
    if lang.is_none() {
        report.add(Diagnostic::new(&problems::BROKEN_LANGUAGE_TAG, node.place()).with("value", tag));
    }
    lang
}
