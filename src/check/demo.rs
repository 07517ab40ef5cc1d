//! A portal that is published for real holds nothing that was only made up to show how portals work.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::typed::Node;

pub static RULE: Rule = Rule { problems: &[&problems::DEMO_ENTRY], when: When::Strict, check: Check::Portal(check) };

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries().filter(|(_, entry)| entry.common.demo) {
        let place = entry.node.get("demo").map_or_else(|| entry.mark.place(), Node::place);
        report.add(Diagnostic::new(&problems::DEMO_ENTRY, place).with("value", entry.id.as_str()));
    }
}
