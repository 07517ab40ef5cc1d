//! Links to documents in a cloud open for everybody, not only for those who may edit them.

use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, Mark, problems};
use crate::typed::{Format, Shape};

pub static RULE: Rule = Rule { problems: &[&problems::PRIVATE_LINK], when: When::Always, check: Check::each(look) };

fn look(_: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    for (article, link) in looked.links() {
        look_at_address(&link.target, || Mark::Range(article.source.clone(), link.range.clone()), found);
    }
    looked.entry.each_fact(&mut |node, shape| {
        if matches!(shape, Shape::Formatted(Format::Link)) {
            look_at_address(node.as_str().unwrap_or_default(), || node.mark.clone(), found);
        }
    });
}

fn look_at_address(address: &str, mark: impl Fn() -> Mark, found: &mut Vec<Diagnostic>) {
    if let Some(service) = private_service(address) {
        let problem = Diagnostic::new(&problems::PRIVATE_LINK, mark().place()).with("value", address);
        found.push(problem.with("service", service));
    }
}

/// The service whose editor, or sign-in page, an address opens; `None` when readers get the document itself.
fn private_service(address: &str) -> Option<&'static str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_lowercase();
    let plain = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_lowercase();
    let parts: Vec<&str> = plain.split('/').collect();
    let last = parts.last().copied().unwrap_or_default();
    // The address of a document without a word behind it opens the editor.
    let edits = last == "edit" || matches!(parts[..], [.., "d", _]);
    match host.trim_start_matches("www.") {
        "docs.google.com" if edits || last == "prefill" => match parts[0] {
            "forms" => Some("google-form"),
            "spreadsheets" => Some("google-sheet"),
            "presentation" => Some("google-slides"),
            _ => Some("google-doc"),
        },
        "sites.google.com" if last == "edit" => Some("google-site"),
        "drive.google.com" => {
            let own = parts.iter().any(|part| matches!(*part, "my-drive" | "shared-with-me" | "recent" | "u"));
            (own || last == "edit" || parts == ["drive"]).then_some("google-drive")
        }
        "forms.office.com" if plain.ends_with("designpage.aspx") || plain.ends_with("designpagev2.aspx") => {
            Some("microsoft-form")
        }
        "onedrive.live.com" => {
            (last == "edit.aspx" || last == "edit" || path.starts_with("?id=")).then_some("onedrive")
        }
        "dropbox.com" => matches!(parts[0], "home" | "work" | "preview").then_some("dropbox"),
        host if host.ends_with(".sharepoint.com") => {
            (plain.contains("_layouts/") || last == "allitems.aspx").then_some("onedrive")
        }
        _ => None,
    }
}
