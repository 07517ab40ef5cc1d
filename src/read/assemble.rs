//! The parts of one entry → an [`Entry`]: facts from rows, `facts.toml` and front matter, put together and checked.

use std::sync::Arc;

use super::markdown::{self, FrontMatter};
use super::{Parts, read_text};
use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::files::{Files, SitePath};
use crate::lang::{Lang, Localized};
use crate::limits::DEEPEST_TEXT;
use crate::model::common::Common;
use crate::model::{Article, Entry, Kind, References, TextLink};
use crate::site::Site;
use crate::strings::slug;
use crate::typed::{Checking, Id, Key, Node, NodeKind, Record, Shape, check, read_toml, read_yaml};

/// What assembling needs.
pub struct Assembling<'a> {
    pub files: &'a dyn Files,
    pub site: &'a Site,
    pub kinds: &'a [Arc<Kind>],
    pub report: &'a Report,
}

/// A text with its front matter, before its language is certain.
struct Page {
    /// The tag in the file's name; empty when there is none.
    tag: String,
    path: SitePath,
    source: Arc<Source>,
    text: Arc<str>,
    front: Option<Node>,
    /// Its front matter cannot be read.
    torn: bool,
    body_start: usize,
    /// What stands below the front matter.
    parts: markdown::Parts,
    links: Vec<TextLink>,
}

impl Assembling<'_> {
    /// The entry, or its address when it is broken; what is wrong is in the report.
    pub fn entry(&self, kind_at: usize, written: &str, parts: Parts) -> Result<Entry, String> {
        let kind = &self.kinds[kind_at];
        let address = || format!("{}:{written}", kind.name);
        let Some(id) = self.id(written, kind, &parts) else {
            return Err(address());
        };
        let pages: Vec<Page> = parts.texts.iter().filter_map(|(tag, path)| self.page(tag, path)).collect();
        let file = parts.facts.as_ref().and_then(|path| {
            let (source, text) = read_text(self.files, path, self.report)?;
            Some(read_toml(&source, &text, 0..text.len(), self.report)).filter(Node::is_whole)
        });
        // What an unreadable part would have said is not called missing.
        let foreign = |page: &Page| !page.tag.is_empty() && self.site.languages.by_tag(&page.tag).is_none();
        let unread = pages.len() < parts.texts.len() || pages.iter().any(foreign);
        let pages: Vec<Page> = pages.into_iter().filter(|page| !self.is_unfinished(page)).collect();
        if pages.iter().any(|page| page.torn) || file.is_some() != parts.facts.is_some() {
            return Err(address());
        }
        let main = self.main_language(parts.row.as_ref(), file.as_ref(), &pages);
        let Some(mark) = mark_of(parts.row.as_ref(), file.as_ref(), &pages) else {
            return Err(address());
        };

        let mut facts = Node { kind: NodeKind::Map(Vec::new()), mark: mark.clone() };
        for source in parts.row.into_iter().chain(file) {
            self.merge(&mut facts, source, &kind.record, &main);
        }
        let mut articles = Localized::default();
        for page in pages {
            self.add_text(page, kind, &main, &mut facts, &mut articles);
        }
        let checking = Checking { languages: &self.site.languages, main: &main, report: self.report };
        let node = check(facts, &Shape::Record(kind.record.clone()), &checking).ok_or_else(address)?;
        let json = node.to_json();
        let read = serde_json::from_value::<Common>(json.clone()).and_then(|common| Ok((common, kind.read(&json)?)));
        let (common, facts) = match read {
            Ok(both) => both,
            Err(error) => {
                let place = culprit(&node, kind, &error).unwrap_or(&node).place();
                let problem = Diagnostic::new(&problems::BROKEN_FACTS, place);
                self.report.add(problem.with("detail", error.to_string()));
                return Err(address());
            }
        };
        let titles = common.title.0.clone();
        let summaries = common.summary.0.clone();
        let assets = parts.assets;
        let folder = parts.folder;
        let references = Arc::new(References::of(&node, &kind.record));
        let entry = Entry {
            kind: kind.clone(),
            id,
            main,
            common,
            facts,
            node,
            titles,
            summaries,
            articles,
            outdated: Localized::default(),
            references,
            assets,
            folder,
            mark,
        };
        self.check_languages(&entry, unread);
        if entry.titles.is_empty() { Err(entry.address()) } else { Ok(entry) }
    }

    fn id(&self, written: &str, kind: &Kind, parts: &Parts) -> Option<Id> {
        let id = Id::parse(written);
        if id.is_none() {
            let row = parts.row.as_ref().map(Node::place);
            let file = parts.facts.iter().chain(parts.texts.iter().map(|(_, path)| path)).next();
            let asset = parts.assets.first().map(|asset| Place::file(&asset.path));
            let place = row.or_else(|| file.map(Place::file)).or(asset)?;
            let suggestion = slug(written, &self.site.languages.default().lang);
            let suggestion = if Id::parse(&suggestion).is_some() { suggestion } else { "none".to_owned() };
            let problem = Diagnostic::new(&problems::BROKEN_ID, place).with("value", written);
            let folder = if parts.row.is_some() { "none".to_owned() } else { kind.entry_folder("<id>") };
            self.report.add(problem.with("suggestion", suggestion).with("folder", folder));
        }
        id
    }

    fn page(&self, tag: &str, path: &SitePath) -> Option<Page> {
        let (source, text) = read_text(self.files, path, self.report)?;
        let (front, torn, body_start) = match markdown::front_matter(&text) {
            FrontMatter::None => (None, false, 0),
            FrontMatter::Toml(range, end) => {
                let front = Some(read_toml(&source, &text, range, self.report)).filter(Node::is_whole);
                let torn = front.is_none();
                (front, torn, end)
            }
            FrontMatter::Yaml(range, end) => {
                let front = read_yaml(&source, &text, range, self.report);
                let torn = front.is_none();
                (front, torn, end)
            }
            FrontMatter::Open => {
                let mark = Mark::Range(source.clone(), 0..3);
                self.report.add(Diagnostic::new(&problems::OPEN_FRONT_MATTER, mark.place()));
                (None, true, 0)
            }
        };
        let events = match markdown::parsed_within_limits(&text, body_start) {
            Ok(events) => events,
            Err(range) => {
                let place = Mark::Range(source.clone(), range).place();
                let problem = Diagnostic::new(&problems::BEYOND_LIMIT, place).with("what", "nesting");
                self.report.add(problem.with("limit", DEEPEST_TEXT.to_string()));
                return None;
            }
        };
        let titled_in_front = front.as_ref().is_some_and(|front| front.get("title").is_some());
        let parts = markdown::split(&text, body_start, titled_in_front, &events);
        let links = markdown::links(events);
        Some(Page { tag: tag.to_owned(), path: path.clone(), source, text, front, torn, body_start, parts, links })
    }

    /// What the facts say, or the first language of the site that has a text or a title.
    fn main_language(&self, row: Option<&Node>, file: Option<&Node>, pages: &[Page]) -> Lang {
        let fronts = pages.iter().filter_map(|page| page.front.as_ref());
        let stated = file.into_iter().chain(row).chain(fronts).find_map(|node| node.get("language"));
        if let Some(stated) = stated.filter(|stated| !matches!(stated.kind, NodeKind::Broken)) {
            let tag = stated.as_str().unwrap_or_default();
            if let Some(language) = self.site.languages.by_tag(tag) {
                return language.lang.clone();
            }
            let problem = Diagnostic::new(&problems::UNKNOWN_LANGUAGE, stated.place());
            let problem = problem.with("language", tag).with("field", "language");
            self.report.add(problem.with("known", self.site.languages.tags().join(", ")));
        }
        let titled = |lang: &Lang| {
            let titles = file.into_iter().chain(row).filter_map(|node| node.get("title"));
            titles.flat_map(Node::entries).any(|(key, _)| Lang::parse(&key.name).as_ref() == Some(lang))
        };
        let written = |lang: &Lang| pages.iter().any(|page| Lang::parse(&page.tag).as_ref() == Some(lang));
        let all = self.site.languages.all();
        let with = |test: &dyn Fn(&Lang) -> bool| all.iter().map(|language| &language.lang).find(|lang| test(lang));
        with(&written).or_else(|| with(&titled)).unwrap_or(&self.site.languages.default().lang).clone()
    }

    /// Adds facts to facts: texts language by language; a fact that is stated twice differently is reported.
    fn merge(&self, facts: &mut Node, more: Node, record: &Record, main: &Lang) {
        let NodeKind::Map(entries) = more.kind else {
            return;
        };
        for (key, value) in entries {
            let shape = record.field(&key.name).map(|field| &field.shape);
            let localized = matches!(shape, Some(Shape::Text | Shape::Texts));
            match facts.get_mut(&key.name) {
                None => facts.push(key, value),
                Some(known) if localized => {
                    by_language(known, main);
                    let mut value = value;
                    by_language(&mut value, main);
                    let NodeKind::Map(texts) = value.kind else {
                        continue;
                    };
                    for (tag, text) in texts {
                        match known.get_mut(&tag.name) {
                            Some(older) => *older = text,
                            None => known.push(tag, text),
                        }
                    }
                }
                Some(known) => {
                    if known.shown() != value.shown() {
                        let problem = Diagnostic::new(&problems::FACT_STATED_TWICE, value.place());
                        let problem = problem.with("field", &key.name).with("value", value.shown());
                        self.report.add(problem.with("earlier", known.shown()).and_at(known.place()));
                    }
                    *known = value;
                }
            }
        }
    }

    /// Whether a text still bears the mark of one to be translated. It counts as not there, which is said.
    fn is_unfinished(&self, page: &Page) -> bool {
        let rest = &page.text[page.body_start..];
        let unfinished = rest.trim_start().starts_with(markdown::UNFINISHED);
        if unfinished {
            let at = page.text.len() - rest.trim_start().len();
            let mark = Mark::Range(page.source.clone(), at..at + markdown::UNFINISHED.len());
            let problem = Diagnostic::new(&problems::UNFINISHED_TRANSLATION, mark.place());
            self.report.add(problem.with("language", page.tag.as_str()));
        }
        unfinished
    }

    /// Adds a text: its front matter to the facts, its title and summary to theirs, the rest as an article.
    fn add_text(&self, page: Page, kind: &Kind, main: &Lang, facts: &mut Node, articles: &mut Localized<Article>) {
        let lang = match page.tag.as_str() {
            "" => main.clone(),
            tag => match self.site.languages.by_tag(tag) {
                Some(language) => language.lang.clone(),
                None => {
                    let problem = Diagnostic::new(&problems::TEXT_IN_UNKNOWN_LANGUAGE, Place::file(&page.path));
                    let problem = problem.with("language", tag).with("known", self.site.languages.tags().join(", "));
                    self.report.add(problem.near(tag, self.site.languages.tags()));
                    return;
                }
            },
        };
        if let Some(other) = articles.get(&lang) {
            let problem = Diagnostic::new(&problems::TEXT_STATED_TWICE, Place::file(&page.path));
            self.report.add(problem.with("language", lang.as_str()).and_at(Mark::start_of(&other.source).place()));
            return;
        }
        let front = page.front.unwrap_or_else(|| Node::empty_map(&page.source));
        if lang == *main {
            let front = localized_fields(front, &kind.record, &lang);
            self.merge(facts, front, &kind.record, main);
        } else {
            let front = self.only_translatable(front, kind, &lang, facts);
            self.merge(facts, front, &kind.record, main);
        }
        for (field, found) in [("title", &page.parts.title), ("summary", &page.parts.summary)] {
            let Some((text, range)) = found else { continue };
            let mark = Mark::Range(page.source.clone(), range.clone());
            let key = |name: &str| Key { name: name.to_owned(), mark: mark.clone() };
            let text = Node {
                kind: NodeKind::Map(vec![(key(lang.as_str()), Node::string(text, mark.clone()))]),
                mark: mark.clone(),
            };
            let whole = Node { kind: NodeKind::Map(vec![(key(field), text)]), mark: mark.clone() };
            self.merge(facts, whole, &kind.record, main);
        }
        let stated = facts.get("title").is_some_and(|title| match &title.kind {
            NodeKind::Map(_) => title.get(lang.as_str()).is_some(),
            _ => lang == *main,
        });
        if !stated {
            let mark = Mark::Range(page.source.clone(), page.body_start..page.body_start);
            self.report.add(Diagnostic::new(&problems::NO_TITLE, mark.place()).with("language", lang.as_str()));
        }
        let Page { source, text, parts, links, .. } = page;
        articles.insert(lang, Article { source, text, body: parts.body, links, values: Vec::new() });
    }

    /// The front matter of a translation without facts; each fact is reported.
    fn only_translatable(&self, front: Node, kind: &Kind, lang: &Lang, facts: &Node) -> Node {
        let mark = front.mark.clone();
        let NodeKind::Map(entries) = front.kind else {
            return Node { kind: NodeKind::Map(Vec::new()), mark };
        };
        let mut kept = Vec::new();
        for (key, value) in entries {
            match kind.record.field(&key.name).map(|field| &field.shape) {
                Some(Shape::Text | Shape::Texts) | None => kept.push((key, value)),
                Some(_) => {
                    let problem = Diagnostic::new(&problems::FACT_IN_TRANSLATION, key.mark.place());
                    let problem = problem.with("field", &key.name).with("language", lang.as_str());
                    let problem = match facts.get(&key.name) {
                        Some(known) => problem.and_at(known.place()),
                        None => problem,
                    };
                    self.report.add(problem);
                }
            }
        }
        localized_fields(Node { kind: NodeKind::Map(kept), mark }, &kind.record, lang)
    }

    /// The main language must have what the kind asks for; languages that the site requires must have a text.
    fn check_languages(&self, entry: &Entry, unread: bool) {
        if entry.titles.is_empty() {
            // A text without a heading, and one that could not be read, have said so themselves.
            if entry.articles.is_empty() && !unread {
                let problem = Diagnostic::new(&problems::NO_TITLE, entry.mark.place());
                self.report.add(problem.with("language", entry.main.as_str()));
            }
            return;
        }
        for field in entry.kind.record.fields.iter().filter(|field| field.required && field.shape == Shape::Text) {
            let Some(node) = entry.node.get(&field.name) else {
                continue;
            };
            if node.get(entry.main.as_str()).is_none() {
                let problem = Diagnostic::new(&problems::MISSING_TRANSLATION, node.place());
                self.report.add(problem.with("field", &field.name).with("language", entry.main.as_str()));
            }
        }
        for lang in &self.site.required_languages {
            if !entry.is_translated(lang) && !unread {
                let problem = Diagnostic::new(&problems::REQUIRED_LANGUAGE_MISSING, entry.mark.place());
                self.report.add(problem.with("language", lang.as_str()).with("value", entry.id.as_str()));
            }
        }
        for summary in entry.summaries.iter().filter(|(_, text)| length(text) > LONGEST_SUMMARY) {
            let place = entry.node.get("summary").and_then(|node| node.get(summary.0.as_str())).map(Node::place);
            let problem = Diagnostic::new(&problems::LONG_SUMMARY, place.unwrap_or_else(|| entry.mark.place()));
            let length = length(summary.1).to_string();
            self.report.add(problem.with("length", length).with("limit", LONGEST_SUMMARY.to_string()));
        }
    }
}

/// Signs of a summary that lists and cards can hold.
const LONGEST_SUMMARY: usize = 300;

/// The signs that readers see of a text: a value that it names, `{{ value "learners" }}`, is a number with a word.
fn length(text: &str) -> usize {
    let mut parts = text.split("{{");
    let before = parts.next().map_or(0, |text| text.chars().count());
    let after = parts.map(|part| match part.split_once("}}") {
        Some((_, after)) => VALUE + after.chars().count(),
        None => 2 + part.chars().count(),
    });
    before + after.sum::<usize>()
}

/// The signs that a value takes in a sentence, about.
const VALUE: usize = 12;

/// Where an entry begins: its facts, else its first row, else its first text.
fn mark_of(row: Option<&Node>, file: Option<&Node>, pages: &[Page]) -> Option<Mark> {
    let page = || pages.first().map(|page| Mark::start_of(&page.source));
    file.or(row).map(|node| node.mark.clone()).or_else(page)
}

/// The fact without which there would be another error, or none.
fn culprit<'a>(node: &'a Node, kind: &Kind, error: &serde_json::Error) -> Option<&'a Node> {
    let same = |name: &str| {
        let mut without = node.clone();
        without.retain(|known| known != name);
        let json = without.to_json();
        let read = serde_json::from_value::<Common>(json.clone()).and_then(|_| kind.read(&json));
        read.err().is_some_and(|other| other.to_string() == error.to_string())
    };
    node.entries().iter().find(|(key, _)| !same(&key.name)).map(|(_, value)| value)
}

/// Turns a bare text into a table by language.
fn by_language(node: &mut Node, lang: &Lang) {
    if !matches!(node.kind, NodeKind::Map(_)) {
        let mark = node.mark.clone();
        let inner = std::mem::replace(node, Node { kind: NodeKind::Map(Vec::new()), mark: mark.clone() });
        node.push(Key { name: lang.to_string(), mark }, inner);
    }
}

/// Marks the bare texts of a front matter with the language of its file.
fn localized_fields(mut front: Node, record: &Record, lang: &Lang) -> Node {
    if let NodeKind::Map(entries) = &mut front.kind {
        for (key, value) in entries {
            if matches!(record.field(&key.name).map(|field| &field.shape), Some(Shape::Text | Shape::Texts)) {
                by_language(value, lang);
            }
        }
    }
    front
}
