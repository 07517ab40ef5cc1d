//! Protected copies of tables that git leaves out: they are there, and they are those of the tables of now.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::SitePath;
use crate::kinds::Dataset;
use crate::model::PROTECTED_FILE;
use crate::monitoring::{fingerprint, is_frozen, own_tables};
use crate::output::observations;

pub static RULE: Rule = Rule {
    problems: &[&problems::COPY_OUT_OF_DATE, &problems::COPY_MISSING],
    when: When::Always,
    check: Check::Portal(check),
};

fn check(context: &Context<'_>, report: &Report) {
    let Some(edition) = context.editions.first() else { return };
    for (key, entry) in context.entries() {
        let tables = match entry.facts::<Dataset>() {
            Some(dataset) if !is_frozen(dataset) => own_tables(context.portal, entry),
            _ => continue,
        };
        let Some(first) = tables.first() else { continue };
        let tell = |problem, path: &SitePath| {
            report.add(Diagnostic::new(problem, Place::file(path)).with("value", entry.id.as_str()));
        };
        let facts = SitePath::new(format!("data/{}/{}", entry.id, entry.kind.facts_file()));
        match entry.assets.iter().find(|asset| asset.name == PROTECTED_FILE) {
            Some(copy) => {
                let same = || {
                    let known = context.files.read(&copy.path).ok()?;
                    Some(fingerprint(&known) == fingerprint(observations(edition, key)?.as_bytes()))
                };
                if same() == Some(false) {
                    tell(&problems::COPY_OUT_OF_DATE, &copy.path);
                }
            }
            None => {
                let goes = |path: &SitePath| context.files.goes_into_repository(path);
                if goes(&facts) && !tables.iter().any(|table| goes(&table.path)) {
                    tell(&problems::COPY_MISSING, &first.path);
                }
            }
        }
    }
}
