//! Links and pictures of texts lead to something that exists, and pictures have words that stand for them.

use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, Mark, nearest, problems};
use crate::kinds::youtube_id;
use crate::model::{Article, Entry, Portal, Target, TextLink};

pub static RULE: Rule = Rule {
    problems: &[
        &problems::DEAD_LINK,
        &problems::PICTURE_WITHOUT_ALT,
        &problems::ALT_IS_FILE_NAME,
        &problems::BROKEN_VIDEO_ID,
        &problems::FILE_NOT_IN_ENTRY,
    ],
    when: When::Always,
    check: Check::each(look),
};

fn look(context: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    looked.links().for_each(|(article, link)| look_at_link(context.portal, looked.entry, (article, link), found));
}

fn look_at_link(portal: &Portal, entry: &Entry, (article, link): (&Article, &TextLink), found: &mut Vec<Diagnostic>) {
    let place = || Mark::Range(article.source.clone(), link.range.clone()).place();
    match portal.target(entry, &link.target) {
        Target::Nothing { suggestion } => {
            let suggestion = suggestion.unwrap_or_else(|| "none".to_owned());
            let problem = Diagnostic::new(&problems::DEAD_LINK, place()).with("value", &link.target);
            found.push(problem.with("suggestion", suggestion));
        }
        Target::Elsewhere(address) if link.picture => {
            // A picture of another host would tell that host about every reader.
            let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, place()).with("value", address);
            found.push(problem.with("suggestion", "none"));
        }
        Target::Video(id) if youtube_id(id).is_none() => {
            found.push(Diagnostic::new(&problems::BROKEN_VIDEO_ID, place()).with("value", id));
        }
        Target::Video(_) if !link.title.is_empty() && entry.asset(&link.title).is_none() => {
            let near = nearest(&link.title, entry.assets.iter().map(|asset| asset.name.as_str())).unwrap_or("none");
            let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, place()).with("value", &link.title);
            found.push(problem.with("suggestion", near));
        }
        Target::Asset(_) if link.picture && link.words.trim().is_empty() => {
            found.push(Diagnostic::new(&problems::PICTURE_WITHOUT_ALT, place()).with("value", &link.target));
        }
        Target::Asset(asset) if link.picture && is_file_name(&link.words, asset.path.name()) => {
            found.push(Diagnostic::new(&problems::ALT_IS_FILE_NAME, place()).with("value", &link.words));
        }
        _ => {}
    }
}

/// Whether words are only the name of a file, with or without its ending.
fn is_file_name(words: &str, name: &str) -> bool {
    let words = words.trim();
    let ending = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"];
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], " ");
    plain(words) == plain(name)
        || ending.iter().any(|ending| words.to_lowercase().ends_with(ending))
        || (stem.contains(|sign: char| sign.is_ascii_digit() || sign == '-' || sign == '_')
            && plain(words) == plain(stem))
}
