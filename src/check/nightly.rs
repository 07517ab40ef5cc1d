//! What is to appear on a later day appears only if the portal is built on that day.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};

pub static RULE: Rule =
    Rule { problems: &[&problems::NO_NIGHTLY_BUILD], when: When::Always, check: Check::Portal(check) };

/// Where GitHub looks for what it does by itself.
const WORKFLOWS: &str = ".github/workflows";

fn check(context: &Context<'_>, report: &Report) {
    let Some((day, place)) = context.portal.scheduled.iter().min_by_key(|(day, _)| *day) else {
        return;
    };
    let listed = context.files.list(WORKFLOWS).into_iter().filter_map(Result::ok);
    let scheduled = listed.filter(|file| matches!(file.path.extension().as_str(), "yml" | "yaml")).any(|file| {
        let text = context.files.read(&file.path).unwrap_or_default();
        String::from_utf8_lossy(&text).lines().any(|line| line.trim_start().starts_with("schedule:"))
    });
    if !scheduled {
        let problem = Diagnostic::new(&problems::NO_NIGHTLY_BUILD, place.clone()).with("value", day.to_string());
        report.add(problem.with("count", context.portal.scheduled.len().to_string()));
    }
}
