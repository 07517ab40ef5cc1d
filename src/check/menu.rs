//! Every item of a menu leads to a section, page or vocabulary that exists.

use super::{Check, Context, Rule, When};
use crate::diag::{Diagnostic, Report, problems};
use crate::model::Portal;
use crate::typed::Node;

pub static RULE: Rule = Rule {
    problems: &[&problems::UNKNOWN_MENU_TARGET, &problems::MENU_ITEM_WITHOUT_TARGET],
    when: When::Always,
    check: Check::Portal(check),
};

fn check(context: &Context<'_>, report: &Report) {
    let portal = context.portal;
    for menu in ["menu", "footer"] {
        for item in portal.site.node.get(menu).map(Node::items).unwrap_or_default() {
            check_item(portal, item, report);
        }
    }
}

fn check_item(portal: &Portal, item: &Node, report: &Report) {
    if !["kind", "page", "vocabulary", "url"].iter().any(|field| item.get(field).is_some()) {
        report.add(Diagnostic::new(&problems::MENU_ITEM_WITHOUT_TARGET, item.place()).with("value", title(item)));
    }
    for field in ["kind", "page", "vocabulary"] {
        let Some(node) = item.get(field) else {
            continue;
        };
        let value = node.as_str().unwrap_or_default();
        let known: Vec<&str> = match field {
            "kind" => {
                // Pages have no list of their own.
                portal.kinds.iter().map(|kind| kind.name).filter(|kind| *kind != "page").chain(["home"]).collect()
            }
            "page" => portal.of_kind("page").map(|(_, entry)| entry.id.as_str()).collect(),
            _ => portal.vocabularies.listed().map(|(id, _)| id.as_str()).collect(),
        };
        if !known.contains(&value) {
            let problem = Diagnostic::new(&problems::UNKNOWN_MENU_TARGET, node.place());
            report.add(problem.with("field", field).with("value", value).near(value, known));
        }
    }
}

/// What an item says, in the first language that it has.
fn title(item: &Node) -> String {
    let titles = item.get("title").map(Node::entries).unwrap_or_default();
    titles.first().map(|(_, title)| title.shown()).unwrap_or_default()
}
