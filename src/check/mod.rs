//! Rules over the whole portal, one file each.

mod aliases;
mod demo;
mod files;
mod links;
mod menu;
mod same_address;

use crate::diag::Report;
use crate::model::Portal;

pub use same_address::same_address;

/// The rules of every build.
const RULES: &[fn(&Portal, &Report)] = &[links::check, files::check, menu::check, aliases::check];

/// The rules of a portal that is published for real.
const STRICT_RULES: &[fn(&Portal, &Report)] = &[demo::check];

/// Runs every rule; `strict` adds those of a real publication.
pub fn check(portal: &Portal, strict: bool, report: &Report) {
    for rule in RULES.iter().chain(if strict { STRICT_RULES } else { &[] }) {
        rule(portal, report);
    }
}
