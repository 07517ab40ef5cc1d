//! Former addresses can be addresses.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::output::alias_path;
use crate::typed::Node;

pub static RULE: Rule = Rule { problems: &[&problems::BROKEN_ALIAS], when: When::Always, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries() {
        for alias in entry.node.get("aliases").map(Node::items).unwrap_or_default() {
            let value = alias.as_str().unwrap_or_default();
            if alias_path(value).is_none() {
                report.add(Diagnostic::new(&problems::BROKEN_ALIAS, alias.place()).with("value", value));
            }
        }
    }
}
