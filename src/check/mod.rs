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

use crate::diag::{Problem, Report};
use crate::files::Files;
use crate::model::{Entry, EntryKey, Portal};
use crate::output::{Edition, Job};

pub use levels::levels;
pub use same_address::same_address;
pub use weight::weight;

/// A rule: the problems it may report, when it is asked, and how it looks for them.
pub struct Rule {
    pub problems: &'static [&'static Problem],
    pub when: When,
    pub check: fn(&Context<'_>, &Report),
}

/// When a rule is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In every build.
    Always,
    /// When a portal is published for real: `--strict`.
    Strict,
}

/// What rules may look at. What day it is, the portal knows.
pub struct Context<'a> {
    pub portal: &'a Portal,
    pub files: &'a dyn Files,
    /// The portal in each of its languages.
    pub editions: &'a [Edition<'a>],
    /// Every file of the portal but those of the theme.
    pub jobs: &'a [&'a Job<'a>],
    /// The words of the whole portal, entry by entry.
    passages: Vec<Passage<'a>>,
    /// Set when nobody waits for the findings any more.
    given_up: &'a AtomicBool,
}

impl<'a> Context<'a> {
    pub fn new(
        portal: &'a Portal,
        files: &'a dyn Files,
        editions: &'a [Edition<'a>],
        jobs: &'a [&'a Job<'a>],
        given_up: &'a AtomicBool,
    ) -> Self {
        let entries: Vec<&'a Entry> = portal.entries().map(|(_, entry)| entry).collect();
        let wanted = entries.into_par_iter().take_any_while(|_| !given_up.load(Ordering::Relaxed));
        let passages = wanted.flat_map_iter(passages::passages).collect();
        Self { portal, files, editions, jobs, passages, given_up }
    }

    /// Whether somebody still waits for what is found.
    pub fn goes_on(&self) -> bool {
        !self.given_up.load(Ordering::Relaxed)
    }

    /// All entries with their keys, as long as somebody waits.
    pub fn entries(&self) -> impl Iterator<Item = (EntryKey, &'a Entry)> {
        self.portal.entries().take_while(|_| self.goes_on())
    }

    /// All passages, as long as somebody waits.
    pub fn passages(&self) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().take_while(|_| self.goes_on())
    }

    /// The passages text by text; those of facts stand alone.
    pub fn texts(&self) -> impl Iterator<Item = &[Passage<'a>]> {
        self.passages.chunk_by(|a, b| a.is_of_one_text(b))
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

/// Runs every rule; `strict` adds those of a real publication.
pub fn check(context: &Context<'_>, strict: bool, report: &Report) {
    let rules = RULES.par_iter().filter(|rule| strict || rule.when == When::Always);
    rules.for_each(|rule| (rule.check)(context, report));
}
