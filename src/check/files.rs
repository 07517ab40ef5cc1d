//! Files that facts name lie in the entry's folder and are not too heavy for the host.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::model::Entry;
use crate::typed::{Node, Shape};

/// The host refuses larger files. In bytes.
const HEAVIEST: u64 = 95 * 1024 * 1024;

pub static RULE: Rule = Rule {
    problems: &[&problems::FILE_NOT_IN_ENTRY, &problems::FILE_TOO_HEAVY],
    when: When::Always,
    check: Check::Portal(check),
};

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.entries() {
        entry.each_fact(&mut |node, shape| {
            if *shape == Shape::File {
                in_folder(entry, node, report);
            }
        });
        for asset in entry.assets.iter().filter(|asset| asset.size > HEAVIEST) {
            let problem = Diagnostic::new(&problems::FILE_TOO_HEAVY, Place::file(&asset.path));
            let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024).to_string();
            report.add(problem.with("size", megabytes(asset.size)).with("limit", megabytes(HEAVIEST)));
        }
    }
}

fn in_folder(entry: &Entry, node: &Node, report: &Report) {
    let name = node.as_str().unwrap_or_default();
    if entry.asset(name).is_none() {
        let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, node.place()).with("value", name);
        report.add(problem.near(name, entry.assets.iter().map(|asset| asset.name.as_str())));
    }
}
