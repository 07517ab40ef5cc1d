//! Small counts of persons in tables that everybody gets who gets the repository: protection on the pages is in vain then.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};

pub static RULE: Rule =
    Rule { problems: &[&problems::TRACKED_COUNTS], when: When::Always, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    let Some(edition) = context.editions.first() else { return };
    for counts in &edition.monitoring.small_counts {
        if context.files.goes_into_repository(&counts.file) {
            let dataset = context.portal.entry(counts.dataset);
            let problem = Diagnostic::new(&problems::TRACKED_COUNTS, counts.first.clone());
            report.add(problem.with("value", dataset.id.as_str()).with("count", counts.count.to_string()));
        }
    }
}
