//! Every item of a menu leads to a section, page or vocabulary that exists.

use super::{Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::model::Portal;
use crate::typed::Node;

pub static RULE: Rule = Rule { problems: &[&problems::UNKNOWN_MENU_TARGET], when: When::Always, check };

fn check(context: &Context<'_>, report: &Report) {
    let portal = context.portal;
    for menu in ["menu", "footer"] {
        for item in portal.site.node.get(menu).map(Node::items).unwrap_or_default() {
            check_item(portal, item, report);
        }
    }
}

fn check_item(portal: &Portal, item: &Node, report: &Report) {
    for field in ["kind", "page", "vocabulary"] {
        let Some(node) = item.get(field) else {
            continue;
        };
        let value = node.as_str().unwrap_or_default();
        let known: Vec<&str> = match field {
            "kind" => portal.kinds.iter().map(|kind| kind.name).chain(["home"]).collect(),
            "page" => portal.of_kind("page").map(|(_, entry)| entry.id.as_str()).collect(),
            _ => portal.vocabularies.0.keys().map(String::as_str).collect(),
        };
        if !known.contains(&value) {
            let problem = Diagnostic::new(&problems::UNKNOWN_MENU_TARGET, node.place());
            report.add(problem.with("field", field).with("value", value).near(value, known));
        }
    }
}
