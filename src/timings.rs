//! Where the time of a build goes. Nothing here knows a clock: who builds gives one, or nothing is measured.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

type Clock = Box<dyn Fn() -> Duration + Send + Sync>;

/// Collects what each part of a build took.
#[derive(Default)]
pub struct Timings {
    /// The time since any moment that stays the same.
    clock: Option<Clock>,
    spans: Mutex<Vec<Span>>,
}

/// A part of the work: of many threads at once, when it is one of many parts of its stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub stage: Stage,
    /// An output while files are planned, a template while pages are rendered; empty for a stage as a whole.
    pub part: String,
    /// The file that was made, below the output folder; empty when it is about many.
    pub path: String,
    pub begun: Duration,
    pub ended: Duration,
    /// Which of the threads did it; `None` is the one that leads.
    pub thread: Option<usize>,
}

/// The stages of a build, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files become entries.
    Read,
    /// References are proven.
    Link,
    /// Tables become values that may be published.
    Monitoring,
    /// The theme and its words are read.
    Theme,
    /// Which files there will be, and the index of the search.
    Plan,
    /// The rules over the whole portal.
    Check,
    /// Files are made.
    Render,
    /// Files are compared with those of the last build, and written when they differ.
    Write,
    /// The new portal takes the place of the old one.
    Publish,
}

impl Stage {
    pub const ALL: [Self; 9] = [
        Self::Read,
        Self::Link,
        Self::Monitoring,
        Self::Theme,
        Self::Plan,
        Self::Check,
        Self::Render,
        Self::Write,
        Self::Publish,
    ];

    /// The name for words and for other programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Link => "link",
            Self::Monitoring => "monitoring",
            Self::Theme => "theme",
            Self::Plan => "plan",
            Self::Check => "check",
            Self::Render => "render",
            Self::Write => "write",
            Self::Publish => "publish",
        }
    }
}

impl Span {
    pub fn took(&self) -> Duration {
        self.ended.saturating_sub(self.begun)
    }
}

impl Timings {
    /// Measures by a clock.
    pub fn by(clock: impl Fn() -> Duration + Send + Sync + 'static) -> Self {
        Self { clock: Some(Box::new(clock)), spans: Mutex::default() }
    }

    /// Does a whole stage.
    pub fn stage<R>(&self, stage: Stage, run: impl FnOnce() -> R) -> R {
        self.part(stage, "", "", run)
    }

    /// Does a part of a stage.
    pub fn part<R>(&self, stage: Stage, part: &str, path: &str, run: impl FnOnce() -> R) -> R {
        let Some(clock) = &self.clock else {
            return run();
        };
        let begun = clock();
        let made = run();
        let span = Span {
            stage,
            part: part.to_owned(),
            path: path.to_owned(),
            begun,
            ended: clock(),
            thread: rayon::current_thread_index(),
        };
        self.spans.lock().unwrap_or_else(PoisonError::into_inner).push(span);
        made
    }

    /// What was measured so far, in the order of beginnings.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner).clone();
        spans.sort_by(|one, two| one.begun.cmp(&two.begun).then(two.ended.cmp(&one.ended)));
        spans
    }
}
