//! Rules over the whole portal, one file each. Each file says in its `RULE` what it reports and how it looks.

mod abbreviations;
mod aliases;
mod anchors;
mod demo;
mod editions;
mod events;
mod files;
mod headings;
mod hosting;
mod levels;
mod link_words;
mod links;
mod menu;
mod names;
mod nightly;
mod passages;
mod private_links;
mod protected_copies;
mod ratings;
mod same_address;
mod tracked_counts;
mod translations;
mod typography;
mod units;
mod unused_files;
mod weight;

use passages::Passage;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use crate::diag::{Diagnostic, Problem, Report};
use crate::files::Files;
use crate::model::{Article, Entry, EntryKey, Portal, TextLink};
use crate::notes::Reuse;
use crate::output::{Edition, Job};

pub use levels::levels;
pub use same_address::same_address;
pub use weight::weight;

/// A rule: the problems it may report, when it is asked, and how it looks for them.
pub struct Rule {
    pub problems: &'static [&'static Problem],
    pub when: When,
    pub check: Check,
}

/// When a rule is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In every build.
    Always,
    /// When a portal is published for real: `--strict`.
    Strict,
}

/// How a rule looks for problems.
pub enum Check {
    /// Over the whole portal at once.
    Portal(fn(&Context<'_>, &Report)),
    /// Entry by entry. What is found depends on the texts of this entry and on what every page may show, facts, files, settings,
    /// but on no text of another entry: then an entry of which there was nothing to say need not be looked at again.
    Entry {
        look: fn(&Context<'_>, &Looked<'_>, &mut Vec<Diagnostic>),
        /// What is told of all that was found, in the order of entries.
        told: fn(Vec<Diagnostic>) -> Vec<Diagnostic>,
    },
}

impl Check {
    /// Entry by entry, where everything that is found is told.
    const fn each(look: fn(&Context<'_>, &Looked<'_>, &mut Vec<Diagnostic>)) -> Self {
        Self::Entry { look, told: |found| found }
    }
}

/// What rules may look at. What day it is, the portal knows.
pub struct Context<'a> {
    pub portal: &'a Portal,
    pub files: &'a dyn Files,
    /// The portal in each of its languages.
    pub editions: &'a [Edition<'a>],
    /// Every file of the portal but those of the theme.
    pub jobs: &'a [&'a Job<'a>],
    /// What the last build has noted.
    pub reuse: &'a Reuse,
    /// Set when nobody waits for the findings any more.
    pub given_up: &'a AtomicBool,
}

impl<'a> Context<'a> {
    /// Whether somebody still waits for what is found.
    pub fn goes_on(&self) -> bool {
        !self.given_up.load(Ordering::Relaxed)
    }

    /// All entries with their keys, as long as somebody waits.
    pub fn entries(&self) -> impl Iterator<Item = (EntryKey, &'a Entry)> {
        self.portal.entries().take_while(|_| self.goes_on())
    }
}

/// An entry that rules look at.
pub struct Looked<'a> {
    pub entry: &'a Entry,
    /// Its words.
    pub passages: Vec<Passage<'a>>,
}

impl<'a> Looked<'a> {
    fn at(entry: &'a Entry) -> Self {
        Self { entry, passages: passages::passages(entry) }
    }

    /// The passages text by text; those of facts stand alone.
    pub fn texts(&self) -> impl Iterator<Item = &[Passage<'a>]> {
        self.passages.chunk_by(|a, b| a.is_of_one_text(b))
    }

    /// The links and pictures of its texts.
    pub fn links(&self) -> impl Iterator<Item = (&'a Article, &'a TextLink)> {
        self.entry.articles.iter().flat_map(|(_, article)| article.links.iter().map(move |link| (article, link)))
    }
}

/// All rules.
pub static RULES: &[&Rule] = &[
    &links::RULE,
    &anchors::RULE,
    &link_words::RULE,
    &private_links::RULE,
    &files::RULE,
    &unused_files::RULE,
    &headings::RULE,
    &typography::RULE,
    &units::RULE,
    &abbreviations::RULE,
    &events::RULE,
    &menu::RULE,
    &aliases::RULE,
    &hosting::RULE,
    &names::RULE,
    &nightly::RULE,
    &demo::RULE,
    &editions::RULE,
    &translations::RULE,
    &tracked_counts::RULE,
    &ratings::RULE,
    &protected_copies::RULE,
];

/// Runs every rule; `strict` adds those of a real publication. Gives the entries of which no rule that looks at them one by one
/// had anything to say.
pub fn check(context: &Context<'_>, strict: bool, report: &Report) -> Vec<EntryKey> {
    let wanted: Vec<&Rule> = RULES.iter().copied().filter(|rule| strict || rule.when == When::Always).collect();
    let whole = || {
        wanted.par_iter().for_each(|rule| {
            if let Check::Portal(check) = rule.check {
                check(context, report);
            }
        });
    };
    rayon::join(whole, || check_entries(context, &wanted, report)).1
}

fn check_entries(context: &Context<'_>, wanted: &[&Rule], report: &Report) -> Vec<EntryKey> {
    let entries: Vec<(EntryKey, &Entry)> = context.entries().collect();
    // What each rule has found.
    let found_in = |(key, entry): &(EntryKey, &Entry)| {
        let mut found: Vec<Vec<Diagnostic>> = wanted.iter().map(|_| Vec::new()).collect();
        if context.goes_on() && !context.reuse.is_silent(*key) {
            let looked = Looked::at(entry);
            for (rule, found) in wanted.iter().zip(&mut found) {
                if let Check::Entry { look, .. } = rule.check {
                    look(context, &looked, found);
                }
            }
        }
        found.iter().any(|found| !found.is_empty()).then_some(found)
    };
    let found: Vec<Option<Vec<Vec<Diagnostic>>>> = entries.par_iter().map(found_in).collect();
    let silent = entries.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|((key, _), _)| *key).collect();
    let mut by_rule: Vec<Vec<Diagnostic>> = wanted.iter().map(|_| Vec::new()).collect();
    for found in found.into_iter().flatten() {
        by_rule.iter_mut().zip(found).for_each(|(all, found)| all.extend(found));
    }
    for (rule, found) in wanted.iter().zip(by_rule) {
        if let Check::Entry { told, .. } = rule.check {
            report.extend(told(found));
        }
    }
    silent
}
