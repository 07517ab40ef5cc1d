//! Living sentences: values that texts name, `{{ value "learners" }}`, are filled in.
//!
//! Titles, summaries and other facts are filled here once, in the language of each text, so that cards, feeds and machines
//! need to know nothing of it. Articles keep what their author wrote, with the words that stand in its place
//! ([`NamedValue`]): pages make links of them.

mod found;
mod numbers;
mod text;
mod typed;
mod worded;
mod written;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::slice::from_mut;
use std::sync::Arc;

use rayon::prelude::*;

use found::{Found, Known, Manner};
use worded::Unsaid;

use crate::diag::{Diagnostic, Mark, Place, Report, problems};
use crate::kinds::Status;
use crate::lang::Lang;
use crate::model::{Article, Common, Entry, EntryKey, NamedValue, Portal};
use crate::monitoring::{Monitoring, PeriodAt};
use crate::output::{Edition, KeptDownloads};
use crate::strings::Words;
use crate::typed::{Node, NodeKind, Record, Shape};

/// Fills in the values that the texts of a portal name. What cannot be said is reported at its place.
pub fn fill(
    portal: &mut Portal,
    monitoring: &Monitoring,
    words: &Arc<Words>,
    reserved_ids: &BTreeSet<String>,
    report: &Report,
) {
    let entries: Vec<(EntryKey, &Entry)> = portal.entries().collect();
    let wanted: Vec<EntryKey> =
        entries.into_par_iter().filter(|(_, entry)| names_values(entry)).map(|(key, _)| key).collect();
    if wanted.is_empty() {
        return;
    }
    let languages = portal.site.languages.clone();
    let downloads = KeptDownloads::default();
    let editions = languages.all().iter().map(|language| {
        let edition = Edition::new(portal, monitoring, language, words, reserved_ids, &downloads);
        (language.lang.clone(), edition)
    });
    let filling = Filling { portal, monitoring, editions: editions.collect(), report };
    let filled: Vec<(EntryKey, Entry)> =
        wanted.into_par_iter().map(|key| (key, filling.entry(filling.portal.entry(key)))).collect();
    drop(filling);
    portal.replace(filled);
}

/// The ids that a Markdown text names in values: of indicators (`value`) and of institutions (`entity`), each with its
/// place.
pub fn names(text: &str) -> Vec<(&'static str, String, Range<usize>)> {
    let mut names = Vec::new();
    for written in text::named(text).into_iter().flatten() {
        names.push(("value", written.indicator.text, written.indicator.range));
        let entity = written.arguments.into_iter().find(|(name, _)| name.text == "entity");
        names.extend(entity.map(|(_, part)| ("entity", part.text, part.range)));
    }
    names
}

/// Whether any text of an entry has brackets in which a value may be named.
fn names_values(entry: &Entry) -> bool {
    let mut found = entry.articles.iter().any(|(_, article)| article.text.contains("{{"));
    entry.each_fact(&mut |node, shape| {
        let texts = || node.entries().iter().flat_map(|(_, said)| std::iter::once(said).chain(said.items()));
        let is_text = matches!(shape, Shape::Text | Shape::Texts);
        found = found || is_text && texts().filter_map(Node::as_str).any(|text| text.contains("{{"));
    });
    found
}

struct Filling<'a> {
    portal: &'a Portal,
    monitoring: &'a Monitoring,
    /// The portal in the language of each text.
    editions: HashMap<Lang, Edition<'a>>,
    report: &'a Report,
}

impl Filling<'_> {
    fn entry(&self, entry: &Entry) -> Entry {
        let mut filled = entry.clone();
        let articles = entry.articles.iter().map(|(lang, article)| (lang.clone(), self.article(lang, article)));
        filled.articles = articles.collect();
        self.record(entry, &mut filled.node, &entry.kind.record);
        typed::check(&filled, self);
        let json = filled.node.to_json();
        // Texts were put in the place of texts: what could be read before can be read again.
        if let (Ok(common), Ok(facts)) = (serde_json::from_value::<Common>(json.clone()), entry.kind.read(&json)) {
            filled.titles = common.title.0.clone();
            filled.summaries = common.summary.0.clone();
            (filled.common, filled.facts) = (common, facts);
        }
        filled
    }

    fn article(&self, lang: &Lang, article: &Article) -> Article {
        let place = |range: Range<usize>| Mark::Range(article.source.clone(), range).place();
        let mut values = Vec::new();
        for found in text::named(&article.text) {
            values.push(self.value(lang, &article.text, found, &place, self.report));
        }
        Article { values, ..article.clone() }
    }

    fn record(&self, entry: &Entry, node: &mut Node, record: &Record) {
        let NodeKind::Map(entries) = &mut node.kind else { return };
        for (key, value) in entries {
            if let Some(field) = record.field(&key.name) {
                self.shaped(entry, value, &field.shape);
            }
        }
    }

    fn shaped(&self, entry: &Entry, node: &mut Node, shape: &Shape) {
        match (shape, &mut node.kind) {
            (Shape::Record(record), _) => self.record(entry, node, record),
            (Shape::List(item), NodeKind::List(items)) => {
                items.iter_mut().for_each(|node| self.shaped(entry, node, item))
            }
            (Shape::Table(item), NodeKind::Map(entries)) => {
                entries.iter_mut().for_each(|(_, node)| self.shaped(entry, node, item));
            }
            (Shape::Text | Shape::Texts, NodeKind::Map(texts)) => {
                for (tag, said) in texts {
                    let language = self.portal.site.languages.by_tag(&tag.name);
                    let Some(lang) = language.map(|language| &language.lang) else { continue };
                    let items =
                        if let NodeKind::List(items) = &mut said.kind { &mut items[..] } else { from_mut(said) };
                    items.iter_mut().for_each(|item| self.fact(entry, item, lang));
                }
            }
            _ => {}
        }
    }

    /// Fills one text of facts; it has only one place.
    fn fact(&self, entry: &Entry, node: &mut Node, lang: &Lang) {
        let Some(text) = node.as_str().filter(|text| text.contains("{{")) else { return };
        // What is wrong in a title or summary of a text is told where the text is looked at.
        let silent = Report::default();
        let report = if text::is_in_article(entry, node) { &silent } else { self.report };
        let mut filled = String::with_capacity(text.len());
        let mut at = 0;
        for found in written::find(text) {
            let range = written::range_of(&found);
            filled.push_str(&written::without_escapes(&text[at..range.start]));
            at = range.end;
            filled.push_str(&self.value(lang, text, found, &|_| node.place(), report).words);
        }
        filled.push_str(&written::without_escapes(&text[at..]));
        node.kind = NodeKind::Str(filled);
    }

    /// What stands in the place of brackets.
    fn value(
        &self,
        lang: &Lang,
        text: &str,
        written: Result<written::Written, written::Slip>,
        place: &dyn Fn(Range<usize>) -> Place,
        report: &Report,
    ) -> NamedValue {
        let range = written::range_of(&written);
        let nothing =
            |words: &str| NamedValue { range: range.clone(), words: words.to_owned(), number: None, indicator: None };
        let written = match written {
            Ok(written) => written,
            Err(slip) => {
                let problem = Diagnostic::new(&problems::VALUE_NOT_UNDERSTOOD, place(slip.range));
                report.add(problem.with("value", &slip.value).with("kind", slip.kind.word()));
                // What was meant stays readable; only its brackets go.
                return nothing(text[range.clone()].trim_matches(|sign: char| "{} ".contains(sign)));
            }
        };
        let Some(edition) = self.editions.get(lang) else { return nothing("…") };
        let known = Known { portal: self.portal, monitoring: self.monitoring, place };
        let found = match known.find(&written) {
            Ok(found) => found,
            Err(problem) => {
                report.add(problem);
                return nothing(&edition.t("sentence-unknown"));
            }
        };
        let indicator = Some(self.monitoring.indicators.get(found.indicator).key);
        match worded::words(edition, &found) {
            Ok(worded) => NamedValue { range, words: worded.words, number: worded.number, indicator },
            Err(unsaid) => {
                report.add(self.unsaid(&found, &written.indicator.text, unsaid, place(range.clone())));
                let withheld = unsaid == Unsaid::NoNumber(Status::Withheld);
                let words = edition.t(if withheld { "sentence-withheld" } else { "sentence-unknown" });
                NamedValue { range, words, number: None, indicator }
            }
        }
    }

    /// Why a value cannot be said.
    fn unsaid(&self, found: &Found, id: &str, unsaid: Unsaid, place: Place) -> Diagnostic {
        let problem = match unsaid {
            Unsaid::NoNumber(Status::Withheld) => &problems::VALUE_WITHHELD,
            Unsaid::NoNumber(_) => &problems::NO_VALUE_TO_SAY,
            _ => &problems::VALUE_NOT_SAYABLE,
        };
        let period = |at: PeriodAt| self.monitoring.periods[at.0 as usize].to_string();
        let earlier = found.earlier.map(|(at, _)| at).filter(|_| found.manner == Manner::Change);
        // Of a change, either number may be missing.
        let later_is_known = found.value.is_some_and(|value| value.number().is_some());
        let missing = earlier.filter(|_| later_is_known && matches!(unsaid, Unsaid::NoNumber(_)));
        let problem = Diagnostic::new(problem, place).with("value", id).with("kind", unsaid.word());
        let problem = problem.with("period", period(missing.unwrap_or(found.period)));
        problem.with("earlier", earlier.map(period).unwrap_or_default())
    }
}
