//! Files beside entries that no page leads to: forgotten in a text, or forgotten in a folder.

use super::{Context, Rule, When};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::output::published;

pub static RULE: Rule = Rule { problems: &[&problems::UNUSED_FILES], when: When::Always, check };

/// How many names a message tells.
const NAMED: usize = 3;

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries() {
        // A file that facts withhold, for instance a portrait without consent, is named, and rightly not shown.
        if !entry.facts.withheld(context.portal.today).is_empty() {
            continue;
        }
        let published = published(context.portal, entry);
        let unused: Vec<_> = entry.assets.iter().filter(|asset| !published.contains(asset)).collect();
        let Some(first) = unused.first() else {
            continue;
        };
        let names: Vec<&str> = unused.iter().take(NAMED).map(|asset| asset.name.as_str()).collect();
        let more = if unused.len() > NAMED { ", …" } else { "" };
        let size: u64 = unused.iter().map(|asset| asset.size).sum();
        let problem = Diagnostic::new(&problems::UNUSED_FILES, Place::file(&first.path));
        let problem =
            problem.with("value", format!("{}{more}", names.join(", "))).with("count", unused.len().to_string());
        // Markdown takes a name with blanks only in angle brackets.
        let name = if first.name.contains(' ') { format!("<{}>", first.name) } else { first.name.clone() };
        report.add(problem.with("size", size.div_ceil(1024).to_string()).with("name", name));
    }
}
