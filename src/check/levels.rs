//! The levels that a site gives to problems: what is only a hint here, and what nobody wants to hear of.

use crate::diag::{Diagnostic, Level, Levels, Problem, Report, problems};
use crate::site::{LevelWord, Site};
use crate::typed::Node;

/// The `levels` of `[check]` in `site.toml`. Names that mean no problem, and errors that stay errors, are reported.
pub fn levels(site: &Site, strict: bool, report: &Report) -> Levels {
    let mut levels = Levels::new(strict);
    let written = site.node.get("check").and_then(|check| check.get("levels")).map(Node::entries);
    for (key, node) in written.unwrap_or_default() {
        let Some(level) = site.levels.get(&key.name).map(|word| level(*word)) else {
            continue;
        };
        let Some(problem) = Problem::find(&key.name) else {
            let known = problems::ALL.iter().flat_map(|problem| [problem.name, problem.code]);
            let unknown = Diagnostic::new(&problems::UNKNOWN_RULE, key.mark.place()).with("value", &key.name);
            report.add(unknown.near(&key.name, known));
            continue;
        };
        if problem.fixed && level != Some(Level::Error) {
            let fixed = Diagnostic::new(&problems::FIXED_LEVEL, node.place());
            report.add(fixed.with("code", problem.code).with("value", problem.name));
            continue;
        }
        levels.set(problem, level);
    }
    levels
}

fn level(word: LevelWord) -> Option<Level> {
    match word {
        LevelWord::Off => None,
        LevelWord::Hint => Some(Level::Hint),
        LevelWord::Warning => Some(Level::Warning),
        LevelWord::Error => Some(Level::Error),
    }
}
