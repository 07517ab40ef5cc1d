//! A portal that is published for real holds nothing that was only made up to show how portals work.

use crate::diag::{Diagnostic, Report, problems};
use crate::model::Portal;
use crate::typed::Node;

/// E903 demo entry.
pub fn check(portal: &Portal, report: &Report) {
    for (_, entry) in portal.entries().filter(|(_, entry)| entry.common.demo) {
        let place = entry.node.get("demo").map_or_else(|| entry.mark.place(), Node::place);
        report.add(Diagnostic::new(&problems::DEMO_ENTRY, place).with("value", entry.id.as_str()));
    }
}
