//! Which files of a portal lead to which addresses: read from the files as they are made, never guessed.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diag::Report;
use crate::model::url::MARK;
use crate::output::{Content, Job, Made};
use crate::session::Staged;

/// One file of the portal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reached {
    /// The language whose readers get it; `None` for files that belong to all.
    pub language: Option<String>,
    /// The page of another entry, which names this one.
    pub named: bool,
    pub made: Made,
    pub path: String,
}

/// The files by what they hold.
#[derive(Debug, Default)]
pub struct Reach {
    /// The files in which an address, or another text that was looked for, stands.
    pub by_text: BTreeMap<String, BTreeSet<Reached>>,
    /// The files by their own paths.
    pub by_path: BTreeMap<String, Reached>,
}

/// Makes every file in memory and looks which of the wanted addresses and texts stand in it.
pub fn reach(
    staged: &Staged<'_>,
    jobs: &[&Job<'_>],
    addresses: &BTreeSet<String>,
    texts: &[String],
    report: &Report,
) -> Reach {
    let base = &staged.portal.site.base_url;
    let found = jobs.par_iter().map(|job| {
        let file = Reached { language: language_of(staged, job), named: false, made: job.made, path: job.path.clone() };
        let mut held: Vec<String> = Vec::new();
        if let Some(text) = staged.renderer.marked(job, report).or_else(|| data(staged, job, report)) {
            // Calendars fold long lines, addresses too.
            let text = if job.made == Made::Calendar { text.replace("\r\n ", "") } else { text };
            let led: BTreeSet<&str> = led_to(&text, &MARK.to_string()).chain(led_to(&text, base)).collect();
            held.extend(led.into_iter().filter(|address| addresses.contains(*address)).map(str::to_owned));
            held.extend(texts.iter().filter(|wanted| text.contains(wanted.as_str())).cloned());
        }
        (file, held)
    });
    let mut reach = Reach::default();
    for (file, held) in found.collect::<Vec<_>>() {
        for text in held {
            reach.by_text.entry(text).or_default().insert(file.clone());
        }
        reach.by_path.insert(file.path.clone(), file);
    }
    reach
}

/// Downloads that are text; workbooks hold nothing that their CSV files do not hold.
fn data(staged: &Staged<'_>, job: &Job<'_>, report: &Report) -> Option<String> {
    let Content::Bytes(_) = &job.content else { return None };
    staged.renderer.render(job, report).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
}

/// The addresses that follow a sign or a base in a text.
fn led_to<'a>(text: &'a str, before: &str) -> impl Iterator<Item = &'a str> {
    let is_of_address = |sign: char| sign.is_ascii_alphanumeric() || "-._~%/".contains(sign);
    text.match_indices(before).map(move |(at, found)| {
        let rest = &text[at + found.len()..];
        &rest[..rest.find(|sign: char| !is_of_address(sign)).unwrap_or(rest.len())]
    })
}

fn language_of(staged: &Staged<'_>, job: &crate::output::Job<'_>) -> Option<String> {
    let editions = &staged.planning.editions;
    if let Content::Page { edition, .. } = &job.content {
        return Some(editions[*edition].lang().to_string());
    }
    let for_all = job.made == Made::Download && crate::output::is_for_all_languages(&job.path);
    if for_all || matches!(job.made, Made::File | Made::Sitemap) {
        return None;
    }
    let fits = editions.iter().filter(|edition| job.path.starts_with(&edition.language.prefix));
    fits.max_by_key(|edition| edition.language.prefix.len()).map(|edition| edition.lang().to_string())
}
