//! Rules over the whole portal, one file each.

mod aliases;
mod files;
mod links;
mod menu;
mod same_address;

use crate::diag::Report;
use crate::model::Portal;

pub use same_address::same_address;

/// All rules.
const RULES: &[fn(&Portal, &Report)] = &[links::check, files::check, menu::check, aliases::check];

/// Runs every rule.
pub fn check(portal: &Portal, report: &Report) {
    for rule in RULES {
        rule(portal, report);
    }
}
