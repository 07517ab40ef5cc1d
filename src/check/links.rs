//! Links and pictures of texts lead to something that exists, and pictures have words that stand for them.

use super::{Context, Rule, When};
use crate::diag::{Diagnostic, Mark, Report, nearest, problems};
use crate::kinds::{is_private_link, youtube_id};
use crate::model::{Article, Entry, Portal, Target, TextLink};

pub static RULE: Rule = Rule {
    problems: &[
        &problems::DEAD_LINK,
        &problems::PRIVATE_LINK,
        &problems::PICTURE_WITHOUT_ALT,
        &problems::BROKEN_VIDEO_ID,
        &problems::FILE_NOT_IN_ENTRY,
    ],
    when: When::Always,
    check,
};

fn check(context: &Context<'_>, report: &Report) {
    let portal = context.portal;
    for (_, entry) in portal.entries() {
        for (_, article) in entry.articles.iter() {
            for link in &article.links {
                check_link(portal, entry, article, link, report);
            }
        }
    }
}

fn check_link(portal: &Portal, entry: &Entry, article: &Article, link: &TextLink, report: &Report) {
    let place = || Mark::Range(article.source.clone(), link.range.clone()).place();
    match portal.target(entry, &link.target) {
        Target::Nothing { suggestion } => {
            let suggestion = suggestion.unwrap_or_else(|| "none".to_owned());
            let problem = Diagnostic::new(&problems::DEAD_LINK, place()).with("value", &link.target);
            report.add(problem.with("suggestion", suggestion));
        }
        Target::Elsewhere(address) if is_private_link(address) => {
            report.add(Diagnostic::new(&problems::PRIVATE_LINK, place()).with("value", address));
        }
        Target::Elsewhere(address) if link.picture => {
            // A picture of another host would tell that host about every reader.
            let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, place()).with("value", address);
            report.add(problem.with("suggestion", "none"));
        }
        Target::Video(id) if youtube_id(id).is_none() => {
            report.add(Diagnostic::new(&problems::BROKEN_VIDEO_ID, place()).with("value", id));
        }
        Target::Video(_) if !link.title.is_empty() && entry.asset(&link.title).is_none() => {
            let near = nearest(&link.title, entry.assets.iter().map(|asset| asset.name.as_str())).unwrap_or("none");
            let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, place()).with("value", &link.title);
            report.add(problem.with("suggestion", near));
        }
        Target::Asset(_) if link.picture && link.words.trim().is_empty() => {
            report.add(Diagnostic::new(&problems::PICTURE_WITHOUT_ALT, place()).with("value", &link.target));
        }
        _ => {}
    }
}
