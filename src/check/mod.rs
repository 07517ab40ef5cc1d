//! Rules over the whole portal, one file each. Each file says in its `RULE` what it reports and how it looks.

mod aliases;
mod demo;
mod files;
mod levels;
mod links;
mod menu;
mod same_address;
mod translations;

use crate::diag::{Problem, Report};
use crate::files::Files;
use crate::model::Portal;
use crate::output::Edition;

pub use levels::levels;
pub use same_address::same_address;

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
}

/// All rules.
pub static RULES: &[&Rule] =
    &[&links::RULE, &files::RULE, &menu::RULE, &aliases::RULE, &demo::RULE, &translations::RULE];

/// Runs every rule; `strict` adds those of a real publication.
pub fn check(context: &Context<'_>, strict: bool, report: &Report) {
    for rule in RULES.iter().filter(|rule| strict || rule.when == When::Always) {
        (rule.check)(context, report);
    }
}
