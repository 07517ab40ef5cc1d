//! What is true of every portal, whatever the case is about: no link leads nowhere, no id stands twice, calendars keep
//! their form, nothing that templates or views are made of is left.

use std::collections::{BTreeMap, HashSet};

use lotsman::model::url::MARK;

use super::check::text;
use super::site::Built;

/// What is wrong with the portal as a whole.
pub fn faults_of_portal(built: &Built) -> Vec<String> {
    let mut faults = Vec::new();
    // Where a page could not be made or written, links to it must lead nowhere.
    let torn = built.diagnostics.iter().any(|found| found.problem.code.starts_with("E9"));
    let pages: BTreeMap<&str, String> = built
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), text(bytes)))
        .collect();
    let ids: BTreeMap<&str, Vec<&str>> = pages.iter().map(|(path, html)| (*path, values(html, "id"))).collect();
    for (path, html) in &pages {
        let mut seen = HashSet::new();
        faults.extend(
            ids[path].iter().filter(|id| !seen.insert(**id)).map(|id| format!("{path}: the id {id} stands twice")),
        );
        // Texts may tell how they name values.
        let told = html.replace("{{ value ", "");
        for left in ["{{", "{%", "[object", "undefined", "Value::", "Some("] {
            if told.contains(left) {
                faults.push(format!("{path}: «{left}» is left in the page"));
            }
        }
        if !torn {
            faults.extend(dead_links(path, html, built, &ids));
        }
        faults.extend(third_parties(path, html));
    }
    for (path, bytes) in &built.files {
        let text = text(bytes);
        if text.contains(MARK) {
            faults.push(format!("{path}: the mark of addresses is left"));
        }
        if path.ends_with(".ics") {
            faults.extend(calendar(path, &text));
        }
        if path.ends_with(".json") && serde_json::from_str::<serde_json::Value>(&text).is_err() {
            faults.push(format!("{path}: this is no JSON"));
        }
    }
    faults
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    html.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn dead_links(path: &str, html: &str, built: &Built, ids: &BTreeMap<&str, Vec<&str>>) -> Vec<String> {
    let mut faults = Vec::new();
    let refresh = values(html, "content").into_iter().filter_map(|content| content.strip_prefix("0; url="));
    for link in values(html, "href").into_iter().chain(values(html, "src")).chain(refresh) {
        let link = link.replace("&amp;", "&");
        if link.contains(':') || link.starts_with("//") {
            continue;
        }
        let (target, anchor) = link.split_once('#').map_or((&link[..], ""), |(target, anchor)| (target, anchor));
        let Some(file) = resolve(path, &percent_decoded(target), &built.root) else {
            faults.push(format!("{path}: {link} leads out of the portal"));
            continue;
        };
        if !built.files.contains_key(&file) {
            faults.push(format!("{path}: {link} leads to {file}, which does not exist"));
        } else if !anchor.is_empty() && ids.get(&file[..]).is_some_and(|ids| !ids.contains(&anchor)) {
            faults.push(format!("{path}: {link} leads to a part that does not exist"));
        }
    }
    faults
}

/// The file that a link of a page means.
fn resolve(path: &str, link: &str, root: &str) -> Option<String> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    let from_root = link.strip_prefix(root);
    if from_root.is_some() {
        parts.clear();
    }
    if link.is_empty() {
        return Some(path.to_owned());
    }
    for part in from_root.unwrap_or(link).split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let folder = link.ends_with('/') || link.ends_with("..") || parts.is_empty();
    if folder {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

fn percent_decoded(link: &str) -> String {
    let mut bytes = Vec::with_capacity(link.len());
    let mut rest = link.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// No page asks another host for anything by itself.
fn third_parties(path: &str, html: &str) -> Vec<String> {
    let loads = values(html, "src").into_iter().filter(|src| src.contains("//"));
    let mut faults: Vec<String> = loads.map(|src| format!("{path}: {src} is loaded from another host")).collect();
    for tag in ["<iframe", "<object", "<embed", "@import", "javascript:", " onclick", " onload", " onerror"] {
        if html.contains(tag) {
            faults.push(format!("{path}: «{tag}» stands in the page"));
        }
    }
    faults
}

/// RFC 5545: lines end with CR LF, none is longer than 75 octets, and what begins ends.
fn calendar(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if text.replace("\r\n", "").contains(['\r', '\n']) {
        faults.push(format!("{path}: a line does not end with CR LF"));
    }
    faults.extend(
        text.split("\r\n").filter(|line| line.len() > 75).map(|line| format!("{path}: over 75 octets: {line}")),
    );
    let unfolded = text.replace("\r\n ", "");
    let mut open: Vec<&str> = Vec::new();
    for line in unfolded.lines() {
        if let Some(name) = line.strip_prefix("BEGIN:") {
            open.push(name);
        } else if let Some(name) = line.strip_prefix("END:")
            && open.pop() != Some(name)
        {
            faults.push(format!("{path}: END:{name} closes something else"));
        }
    }
    if !open.is_empty() {
        faults.push(format!("{path}: {} does not end", open.join(", ")));
    }
    faults
}
