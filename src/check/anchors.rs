//! Links to a part of a page lead to a part that the page has.

use std::collections::{BTreeSet, HashMap};

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Mark, Report, nearest, problems};
use crate::lang::Lang;
use crate::model::{Article, Entry, EntryKey, Target, TextLink};
use crate::output::{Edition, anchors};

pub static RULE: Rule = Rule { problems: &[&problems::DEAD_ANCHOR], when: When::Always, check: Check::Portal(check) };

/// The parts of pages that were asked for, by entry and language of the text.
type Known<'a> = HashMap<(EntryKey, &'a Lang), BTreeSet<String>>;

fn check(context: &Context<'_>, report: &Report) {
    let mut known = Known::new();
    for (key, entry) in context.entries() {
        for (lang, article) in entry.articles.iter() {
            let Some(edition) = context.editions.iter().find(|edition| edition.lang() == lang) else {
                continue;
            };
            for link in article.links.iter().filter(|link| link.target.contains('#')) {
                let (page, part) = match context.portal.target(entry, &link.target) {
                    Target::Anchor(part) => (key, part),
                    Target::Entry(page, Some(part)) => (page, part),
                    _ => continue,
                };
                if !part.is_empty() && !edition.reserved_ids.contains(part) {
                    check_part((article, link), (page, part), edition, &mut known, report);
                }
            }
        }
    }
}

fn check_part<'a>(
    (article, link): (&Article, &TextLink),
    (page, part): (EntryKey, &str),
    edition: &Edition<'a>,
    known: &mut Known<'a>,
    report: &Report,
) {
    let target: &'a Entry = edition.portal.entry(page);
    // Readers of the link meet the other page in their own language, or in the next one that it has.
    let lang = target.shown_in(edition.chain());
    let parts = known.entry((page, lang)).or_insert_with(|| {
        let article = target.articles.get(lang);
        article.map(|article| anchors(edition, target, article, lang)).unwrap_or_default()
    });
    if !parts.contains(part) {
        let place = Mark::Range(article.source.clone(), link.range.clone()).place();
        let problem = Diagnostic::new(&problems::DEAD_ANCHOR, place).with("value", &link.target);
        let is_note = |part: &&str| part.starts_with("note-") || part.starts_with("ref-");
        let all: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !is_note(part)).collect();
        let wanted = link.target.split('#').next().unwrap_or_default();
        let near = nearest(part, all.iter().copied());
        let suggestion = near.map_or_else(|| "none".to_owned(), |near| format!("{wanted}#{near}"));
        let all = if all.is_empty() { "none".to_owned() } else { all.join(", ") };
        report.add(problem.with("suggestion", suggestion).with("known", all));
    }
}
