//! The levels at which problems are told, where they differ from the problems' own ones.

use std::collections::HashMap;

use super::{Diagnostic, Level, Problem};

/// What a site, and the command, want of levels.
#[derive(Debug, Clone)]
pub struct Levels {
    /// By code; `None` for what is off.
    own: HashMap<&'static str, Option<Level>>,
    /// Warnings are errors.
    strict: bool,
}

impl Levels {
    pub fn new(strict: bool) -> Self {
        Self { own: HashMap::new(), strict }
    }

    /// Gives a problem another level; `None` is off.
    pub fn set(&mut self, problem: &'static Problem, level: Option<Level>) {
        self.own.insert(problem.code, level);
    }

    /// The diagnostics that are left, at the levels that are wanted.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.retain_mut(|diagnostic| {
            let own = self.own.get(diagnostic.problem.code).copied();
            let Some(level) = own.unwrap_or(Some(diagnostic.level)) else {
                return false;
            };
            diagnostic.level = if self.strict { level.strict() } else { level };
            true
        });
    }
}
