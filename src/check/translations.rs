//! No translation is older than the text it was made from.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Mark, Report, problems};

pub static RULE: Rule =
    Rule { problems: &[&problems::OLDER_THAN_SOURCE], when: When::Always, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries() {
        for (lang, outdated) in entry.outdated.iter() {
            let article = entry.articles.get(lang).map(|article| Mark::start_of(&article.source));
            let title = || entry.node.get("title").and_then(|title| title.get(lang.as_str())).map(|node| &node.mark);
            let mark = article.as_ref().or_else(title).unwrap_or(&entry.mark);
            let change = match (outdated.new.len(), outdated.gone) {
                (0, 0) => "order",
                (0, _) => "cut",
                _ => "new",
            };
            let count = if change == "new" { outdated.new.len() } else { outdated.gone };
            let problem = Diagnostic::new(&problems::OLDER_THAN_SOURCE, mark.place());
            let problem = problem.with("change", change).with("count", count.to_string());
            let problem = problem.with("first", outdated.new.first().map_or("", String::as_str));
            let problem = problem.with("language", lang.as_str()).with("from", outdated.from.as_str());
            report.add(problem.with("value", entry.address()));
        }
    }
}
