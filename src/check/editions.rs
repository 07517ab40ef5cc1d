//! Frozen editions stay as they were frozen.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::kinds::Dataset;
use crate::monitoring::{EDITION_FILE, fingerprint, is_frozen};

pub static RULE: Rule =
    Rule { problems: &[&problems::EDITION_CHANGED], when: When::Always, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.portal.of_kind("dataset").take_while(|_| context.goes_on()) {
        let Some(dataset) = entry.facts::<Dataset>().filter(|dataset| is_frozen(dataset)) else { continue };
        let (Some(stated), Some(asset)) = (&dataset.fingerprint, entry.asset(EDITION_FILE)) else { continue };
        let Ok(bytes) = context.files.read(&asset.path) else { continue };
        if fingerprint(&bytes) != *stated {
            let problem = Diagnostic::new(&problems::EDITION_CHANGED, Place::file(&asset.path));
            report.add(problem.with("value", entry.id.as_str()));
        }
    }
}
