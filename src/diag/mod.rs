//! Diagnostics: what is wrong, where, with which value, and what to type instead.
//!
//! A [`Diagnostic`] carries no words: its texts live in `messages/<language>.ftl` under its [`Problem`]'s name,
//! the message itself and, as the attribute `.hint`, the cure.

mod examples;
mod explain;
mod github;
mod human;
mod json;
mod levels;
mod messages;
mod place;
pub mod problems;
mod sarif;
mod stored;

pub use examples::{Example, ExampleFile, Side, example};
pub use explain::{Explanation, explain, find, list, reference};
pub use github::github;
pub use human::human;
pub use json::json;
pub use levels::Levels;
pub use messages::{Messages, SPOKEN};
pub use place::{Lines, Mark, Place, Source};
pub use problems::Problem;
pub use sarif::sarif;
pub use stored::{restored, stored};

use std::borrow::Cow;
use std::sync::{Mutex, OnceLock};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Something is left out of the site: exit code 1.
    Error,
    /// The site is whole, but readers will stumble.
    Warning,
    /// Something could be better.
    Hint,
}

impl Level {
    /// The level when warnings count as errors.
    pub fn strict(self) -> Self {
        if self == Self::Warning { Self::Error } else { self }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// One problem at one place.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    pub problem: &'static Problem,
    pub level: Level,
    pub place: Place,
    /// A second place that belongs to the problem, for instance the other entry with the same id.
    pub other: Option<Place>,
    /// Values for the texts, by name; `suggestion` is `none` when there is nothing near.
    pub values: Vec<(Cow<'static, str>, String)>,
}

impl Diagnostic {
    pub fn new(problem: &'static Problem, place: Place) -> Self {
        Self { problem, level: problem.level, place, other: None, values: Vec::new() }
    }

    /// Gives the texts a value.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Gives the texts the candidate nearest to what was typed, or the word `none`.
    pub fn near<'a>(self, typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        let nearest = nearest(typed, candidates).unwrap_or("none").to_owned();
        self.with("suggestion", nearest)
    }

    pub fn and_at(mut self, other: Place) -> Self {
        self.other = Some(other);
        self
    }
}

/// The candidate most like `typed`, if any is like it at all.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&typed, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.72)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// Where every stage reports; many threads may report at once.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Mutex<Vec<Diagnostic>>,
    levels: OnceLock<Levels>,
}

impl Report {
    pub fn add(&self, diagnostic: Diagnostic) {
        self.diagnostics.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(diagnostic);
    }

    /// An empty report of the same levels.
    pub fn beside(&self) -> Self {
        Self { levels: self.levels.clone(), ..Self::default() }
    }

    /// Adds what was reported elsewhere.
    pub fn extend(&self, diagnostics: Vec<Diagnostic>) {
        self.diagnostics.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(diagnostics);
    }

    /// From now on the report has its diagnostics at these levels. The first ones stay.
    pub fn judge_by(&self, levels: Levels) {
        let _ = self.levels.set(levels);
    }

    /// All diagnostics that the site wants, in the order of their places, so that the order never depends on threads.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let all = std::mem::take(&mut *self.diagnostics.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        self.judged(all)
    }

    /// What is reported so far, in the same order.
    pub fn sorted(&self) -> Vec<Diagnostic> {
        self.judged(self.diagnostics.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone())
    }

    fn judged(&self, mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if let Some(levels) = self.levels.get() {
            levels.apply(&mut all);
        }
        sorted(all)
    }
}

fn sorted(mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    all.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.place.order(), d.level, d.problem.code);
        key(a).cmp(&key(b)).then_with(|| a.values.cmp(&b.values))
    });
    // A template that fails, fails on many pages; its author needs to know one of them.
    let same = |a: &Diagnostic, b: &Diagnostic| a.values == b.values || a.problem == &problems::FAILED_TEMPLATE;
    all.dedup_by(|a, b| a.place == b.place && a.problem.code == b.problem.code && same(a, b));
    all
}
