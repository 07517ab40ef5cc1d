//! The former addresses of a renamed entry, so that old links lead on.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Rename;
use super::edits::{Edit, is_utf8, original};
use crate::author::NewFile;
use crate::author::scaffold::quoted;
use crate::diag::{Mark, Place, Report};
use crate::files::{Files, SitePath};
use crate::model::common::Status;
use crate::model::{Entry, url};
use crate::read::{FrontMatter, front_matter};
use crate::typed::{Node, NodeKind, read_text, read_toml, read_yaml};

/// Adds the addresses that the entry has now to its aliases; an entry that is only a row gets a `facts.toml`.
pub fn add(
    rename: &Rename<'_>,
    files: &dyn Files,
    entry: &Entry,
    edits: &mut BTreeMap<SitePath, Vec<Edit>>,
    by_hand: &mut Vec<Place>,
) -> Option<NewFile> {
    // Nobody has ever seen a draft.
    if entry.common.status == Status::Draft {
        return None;
    }
    let addresses = former(rename, entry);
    let listed = || files.list("content").into_iter().filter_map(Result::ok).map(|file| file.path);
    let folder = |path: &SitePath| {
        let names: Vec<&str> = path.as_str().split('/').collect();
        matches!(names[..], ["content", folder, id, _] if rename.is_kind(folder) && id == rename.old)
    };
    let facts = listed().find(|path| folder(path) && path.name() == "facts.toml");
    let article = entry.articles.get(&entry.main).map(|article| article.source.path().clone());
    let stated = entry.node.get("aliases").map(|node| node.mark.source().path().clone());
    let Some(path) = stated.or(facts).or(article) else {
        let text = format!("aliases = {}\n", list(&addresses));
        let path = format!("content/{}/{}/facts.toml", rename.kind.folder, rename.new);
        return Some(NewFile { path: SitePath::new(path), text });
    };
    let bytes = files.read(&path).ok()?;
    let change = read_text(&path, &bytes, &Report::default())
        .filter(|_| is_utf8(&bytes) && matches!(path.extension().as_str(), "toml" | "md"))
        .and_then(|(source, text)| Some((change(&source, &text, &path, rename, &addresses)?, text)));
    match change {
        Some(((range, new), _)) => {
            let range = original(&bytes, range.start)..original(&bytes, range.end);
            let new = if bytes.windows(2).any(|pair| pair == b"\r\n") { new.replace('\n', "\r\n") } else { new };
            edits.entry(path).or_default().push(Edit { range, text: new });
        }
        None => by_hand.push(entry.node.get("aliases").map_or_else(|| Place::file(&path), Node::place)),
    }
    None
}

/// The addresses in every language, without the one that the entry is going to have.
fn former(rename: &Rename<'_>, entry: &Entry) -> Vec<String> {
    let languages = rename.content.site.languages.all();
    languages.iter().map(|language| format!("/{}", url::entry(entry, language).path())).collect()
}

/// What becomes of a part of the file: the list with the former addresses, or a new line with it.
fn change(
    source: &std::sync::Arc<crate::diag::Source>,
    text: &str,
    path: &SitePath,
    rename: &Rename<'_>,
    addresses: &[String],
) -> Option<(Range<usize>, String)> {
    let nothing = Report::default();
    let (node, yaml, first) = match front_matter(text) {
        _ if path.extension() == "toml" => (read_toml(source, text, 0..text.len(), &nothing), false, 0),
        FrontMatter::Toml(range, _) => (read_toml(source, text, range.clone(), &nothing), false, range.start),
        FrontMatter::Yaml(range, _) => (read_yaml(source, text, range.clone(), &nothing)?, true, range.start),
        FrontMatter::None => return Some((0..0, format!("+++\naliases = {}\n+++\n\n", list(addresses)))),
        FrontMatter::Open => return None,
    };
    if let Some(known) = node.get("aliases") {
        let Mark::Range(_, range) = &known.mark else { return None };
        let single = std::slice::from_ref(known);
        let items = if matches!(known.kind, NodeKind::List(_)) { known.items() } else { single };
        let raw = text.get(range.clone())?;
        // An alias that is the entry's address again would be two pages at one place.
        let again = format!("/{}/", rename.new);
        let kept = items.iter().filter_map(Node::as_str).filter(|alias| !is_again(alias, &again, rename));
        let mut all: Vec<String> = kept.map(str::to_owned).collect();
        let before = all.len();
        let new: Vec<String> = addresses.iter().filter(|address| !all.contains(address)).cloned().collect();
        all.extend(new.iter().cloned());
        if before == items.len() && raw.ends_with(']') && !items.is_empty() {
            let last = match &items[items.len() - 1].mark {
                Mark::Range(_, range) => range.end,
                Mark::Cell { .. } => return None,
            };
            let more: String = new.iter().map(|address| format!(", {}", quoted(address))).collect();
            return Some((last..last, more));
        }
        return raw.ends_with([']', '"', '\'']).then(|| (range.clone(), list(&all)));
    }
    // The line of the first key is surely outside of every table.
    let key = node.entries().iter().filter_map(|(key, _)| match &key.mark {
        Mark::Range(_, range) => Some(range.start),
        Mark::Cell { .. } => None,
    });
    let at = key.min().map_or(first, |at| text[..at].rfind('\n').map_or(0, |line| line + 1));
    let sign = if yaml { ": " } else { " = " };
    Some((at..at, format!("aliases{sign}{}\n", list(addresses))))
}

/// Whether an alias is an address that the entry will have under its new id.
fn is_again(alias: &str, end: &str, rename: &Rename<'_>) -> bool {
    let languages = rename.content.site.languages.all();
    let folder = if rename.kind.name == "page" { String::new() } else { format!("{}/", rename.kind.folder) };
    let whole = if alias.ends_with('/') { alias.to_owned() } else { format!("{alias}/") };
    whole.ends_with(end)
        && languages.iter().any(|language| whole == format!("/{}{folder}{}/", language.prefix, rename.new))
}

fn list(addresses: &[String]) -> String {
    format!("[{}]", addresses.iter().map(|address| quoted(address)).collect::<Vec<_>>().join(", "))
}
