//! Files beside entries that no page leads to: forgotten in a text, or forgotten in a folder, or named in a text with
//! blanks, which Markdown does not take for a link.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Mark, Place, Report, problems};
use crate::model::{Asset, Entry};
use crate::output::published;

pub static RULE: Rule = Rule {
    problems: &[&problems::UNUSED_FILES, &problems::DEAD_LINK],
    when: When::Always,
    check: Check::Portal(check),
};

/// How many names a message tells.
const NAMED: usize = 3;

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries() {
        // A file that facts withhold, for instance a portrait without consent, is named, and rightly not shown.
        if !entry.facts.withheld(context.portal.today).is_empty() {
            continue;
        }
        let published = published(context.portal, entry);
        // The tables of a dataset are read; readers get what was made of them.
        let is_read = |asset: &Asset| context.portal.tables.contains_key(&asset.path);
        let unused = entry.assets.iter().filter(|asset| !published.contains(asset) && !is_read(asset));
        let unused: Vec<&Asset> = unused.filter(|asset| !is_named_with_blanks(entry, asset, report)).collect();
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

/// Whether a text names a file whose name has blanks as if it had none, `![](Photo 1.png)`: readers would see that
/// very line. Each place is reported.
fn is_named_with_blanks(entry: &Entry, asset: &Asset, report: &Report) -> bool {
    let written = format!("]({})", asset.name);
    let mut named = false;
    for (_, article) in entry.articles.iter().filter(|_| asset.name.contains(' ')) {
        for (at, _) in article.text.match_indices(&written) {
            let name = at + "](".len()..at + written.len() - ")".len();
            let problem = Diagnostic::new(&problems::DEAD_LINK, Mark::Range(article.source.clone(), name).place());
            let problem = problem.with("value", &asset.name);
            report.add(problem.with("suggestion", format!("<{}>", asset.name)));
            named = true;
        }
    }
    named
}
