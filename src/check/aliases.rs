//! Former addresses can be addresses.

use crate::diag::{Diagnostic, Report, problems};
use crate::model::Portal;
use crate::output::alias_path;
use crate::typed::Node;

/// E902 broken alias.
pub fn check(portal: &Portal, report: &Report) {
    for (_, entry) in portal.entries() {
        for alias in entry.node.get("aliases").map(Node::items).unwrap_or_default() {
            let value = alias.as_str().unwrap_or_default();
            if alias_path(value).is_none() {
                report.add(Diagnostic::new(&problems::BROKEN_ALIAS, alias.place()).with("value", value));
            }
        }
    }
}
