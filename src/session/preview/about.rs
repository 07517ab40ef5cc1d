//! What the author is told beside a page: what is wrong, where to change it, which languages it has.

use serde_json::{Value, json};

use super::Preview;
use crate::diag::{Diagnostic, Level, Mark, Messages};
use crate::files::SitePath;
use crate::lang::{Lang, Language};
use crate::model::common::Status;
use crate::model::{Entry, Hidden, Portal, url};
use crate::output::Content;

/// The words that the status bar and the panel need.
const WORDS: &[&str] = &[
    "cure",
    "edit",
    "edit-facts",
    "draft",
    "scheduled",
    "expired",
    "demo",
    "all-well",
    "languages-here",
    "written",
    "outdated",
    "fallback",
    "warnings-here",
    "drafts-all",
    "hide",
    "show",
    "broken-title",
    "broken-lead",
    "gone",
    "stopped",
    "not-opened",
    "open-file",
];
/// Drafts that are listed by name.
const LISTED: usize = 30;

impl Preview<'_, '_> {
    /// Everything about the page at a path, as the client of the preview reads it.
    pub fn about(&self, path: &str, messages: &Messages) -> Value {
        let found = self.diagnostics();
        let of_level = |level: Level| found.iter().filter(move |one| one.level == level);
        let errors: Vec<Value> = of_level(Level::Error).map(|one| problem(one, messages)).collect();
        let words: serde_json::Map<String, Value> =
            WORDS.iter().map(|key| ((*key).to_owned(), messages.word(&format!("serve-{key}"), &[]).into())).collect();
        let count = |key: &'static str, count: usize| messages.word(key, &[("count", count.to_string())]);
        json!({
            "errors": errors,
            "errors_text": count("errors", errors.len()),
            "warnings": of_level(Level::Warning).count(),
            "words": words,
            "page": self.page_of_entry(path, &found, messages),
            "drafts": self.drafts(path),
        })
    }

    fn page_of_entry(&self, path: &str, found: &[Diagnostic], messages: &Messages) -> Option<Value> {
        let staged = self.staged.as_ref()?;
        let portal = staged.portal;
        let Content::Page { edition, .. } = &self.job(path)?.content else { return None };
        let language = staged.planning.editions[*edition].language;
        let file = self.job(path)?.path.as_str();
        let (_, entry) = portal.entries().find(|(_, entry)| url::entry(entry, language).file() == file)?;
        let here: Vec<Value> = found
            .iter()
            .filter(|one| one.level != Level::Error && is_of(entry, one))
            .map(|one| problem(one, messages))
            .collect();
        let shown = entry.shown_in(&language.chain);
        Some(json!({
            "warnings_text": messages.word("warnings", &[("count", here.len().to_string())]),
            "warnings": here,
            "text": text_of(entry, shown),
            "facts": facts_of(entry),
            "status": status(entry, portal),
            "demo": entry.common.demo,
            "languages": portal.site.languages.all().iter().map(|of| version(entry, of)).collect::<Vec<Value>>(),
        }))
    }

    /// The drafts of the portal, in the language of the page that is looked at.
    fn drafts(&self, path: &str) -> Vec<Value> {
        let Some(staged) = &self.staged else { return Vec::new() };
        let languages = &staged.portal.site.languages;
        let here = languages.all().iter().find(|language| path.starts_with(&language.prefix));
        let language = here.unwrap_or(languages.default());
        let unfinished = staged.portal.entries().filter(|(_, entry)| entry.common.status == Status::Draft);
        let draft = |entry: &Entry| json!({ "title": entry.title(&language.chain).0, "url": format!("/{}", url::entry(entry, language).path()) });
        unfinished.take(LISTED).map(|(_, entry)| draft(entry)).collect()
    }
}

/// Whether readers will see the entry: draft, scheduled (with the day), expired, or published.
fn status(entry: &Entry, portal: &Portal) -> Value {
    match entry.hidden(portal.today) {
        Some(Hidden::Draft) => json!({ "is": "draft" }),
        Some(Hidden::Until(day)) => json!({ "is": "scheduled", "day": day.to_string() }),
        None => match entry.common.expire_on.map(|day| day.0).filter(|day| *day < portal.today) {
            Some(day) => json!({ "is": "expired", "day": day.to_string() }),
            None => json!({ "is": "published" }),
        },
    }
}

/// The entry's page in a language: its address, and whether it has a text of its own.
fn version(entry: &Entry, language: &Language) -> Value {
    json!({
        "tag": language.lang.as_str(),
        "name": language.name,
        "url": format!("/{}", url::entry(entry, language).path()),
        "written": entry.is_translated(&language.lang),
        "outdated": entry.outdated.get(&language.lang).is_some(),
    })
}

/// Where the text in a language begins.
fn text_of(entry: &Entry, lang: &Lang) -> Option<Value> {
    let article = entry.articles.get(lang)?;
    let title = entry.node.get("title").and_then(|title| title.get(lang.as_str()));
    let own = title.filter(|title| title.mark.source().path() == article.source.path());
    let start = article.body.start.min(article.text.len());
    let begins = || Mark::Range(article.source.clone(), start..start);
    Some(spot(&own.map_or_else(begins, |title| title.mark.clone())))
}

/// Where the facts of an entry begin; `None` when they stand on top of its text.
fn facts_of(entry: &Entry) -> Option<Value> {
    let path = entry.mark.source().path();
    let is_text = entry.articles.iter().any(|(_, article)| article.source.path() == path);
    (!is_text).then(|| spot(&entry.mark))
}

fn spot(mark: &Mark) -> Value {
    let place = mark.place();
    json!({ "file": place.path.as_str(), "line": place.line, "column": place.column, "shown": place.to_string() })
}

/// Whether a problem is about an entry: in its folder, in one of its texts, or in its row.
fn is_of(entry: &Entry, diagnostic: &Diagnostic) -> bool {
    let place = &diagnostic.place;
    let below =
        |folder: &SitePath| place.path.as_str().strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
    let in_text = entry.articles.iter().any(|(_, article)| *article.source.path() == place.path);
    let in_row = match &entry.mark {
        Mark::Cell { source, row, .. } => *source.path() == place.path && place.line == Some(*row),
        Mark::Range(source, _) => *source.path() == place.path,
    };
    entry.folder.as_ref().is_some_and(below) || in_text || in_row
}

/// A problem with its words, and the quoted text in three parts, the middle one meant.
fn problem(diagnostic: &Diagnostic, messages: &Messages) -> Value {
    let place = &diagnostic.place;
    let (before, rest) = place.quote.split_at(place.mark.start);
    let (meant, after) = rest.split_at(place.mark.end - place.mark.start);
    json!({
        "code": diagnostic.problem.code,
        "level": diagnostic.level.word(),
        "message": messages.message(diagnostic),
        "hint": messages.hint(diagnostic),
        "file": place.path.as_str(),
        "line": place.line,
        "column": place.column,
        "shown": place.to_string(),
        "quote": [before, meant, after],
    })
}
