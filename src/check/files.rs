//! Files that facts name lie in the entry's folder and are not too heavy for the host.

use super::{Context, Rule, When};
use crate::diag::{Diagnostic, Report, nearest, problems};
use crate::model::Entry;
use crate::typed::{Node, Record, Shape};

/// The host refuses larger files. In bytes.
const HEAVIEST: u64 = 95 * 1024 * 1024;

pub static RULE: Rule =
    Rule { problems: &[&problems::FILE_NOT_IN_ENTRY, &problems::FILE_TOO_HEAVY], when: When::Always, check };

fn check(context: &Context<'_>, report: &Report) {
    for (_, entry) in context.portal.entries() {
        in_record(entry, &entry.node, &entry.kind.record, report);
        for asset in entry.assets.iter().filter(|asset| asset.size > HEAVIEST) {
            let place = crate::diag::Place::file(&asset.path);
            let problem = Diagnostic::new(&problems::FILE_TOO_HEAVY, place);
            let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024).to_string();
            report.add(problem.with("size", megabytes(asset.size)).with("limit", megabytes(HEAVIEST)));
        }
    }
}

fn in_record(entry: &Entry, node: &Node, record: &Record, report: &Report) {
    for (key, value) in node.entries() {
        if let Some(field) = record.field(&key.name) {
            in_value(entry, value, &field.shape, report);
        }
    }
}

fn in_value(entry: &Entry, node: &Node, shape: &Shape, report: &Report) {
    match shape {
        Shape::File => {
            let name = node.as_str().unwrap_or_default();
            if entry.asset(name).is_none() {
                let near = nearest(name, entry.assets.iter().map(|asset| asset.name.as_str())).unwrap_or("none");
                let problem = Diagnostic::new(&problems::FILE_NOT_IN_ENTRY, node.place()).with("value", name);
                report.add(problem.with("suggestion", near));
            }
        }
        Shape::List(item) => node.items().iter().for_each(|node| in_value(entry, node, item, report)),
        Shape::Record(record) => in_record(entry, node, record, report),
        _ => {}
    }
}
