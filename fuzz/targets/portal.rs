//! A whole portal, from files to pages. An input is the files of a site, as the cases of the tests write them.

use std::collections::BTreeMap;

use lotsman::diag::Diagnostic;
use lotsman::encoding::decode;
use lotsman::files::{Memory, SitePath};
use lotsman::session;

use super::files::files;
use super::{ground, places};

/// Files that an input may bring along; workbooks have a target of their own.
const FOLDERS: &[&str] = &["content/", "data/", "strings/", "templates/", "dictionaries/"];
const SINGLE: &[&str] = &["site.toml", "translations.toml"];

/// The most files of an input.
const MOST: usize = 24;

pub fn run(data: &[u8]) {
    let tried = files(data);
    let is_known = |path: &str| SINGLE.contains(&path) || FOLDERS.iter().any(|folder| path.starts_with(folder));
    // Of two files with one path the later one lies there.
    let tried: BTreeMap<&str, &[u8]> =
        tried.iter().filter(|(path, _)| is_known(path)).take(MOST).map(|(path, bytes)| (&**path, &**bytes)).collect();
    let tried: Vec<(&str, &[u8])> = tried.into_iter().collect();
    if tried.is_empty() {
        return;
    }
    let (made, found) = built(&tried);
    for (path, text) in &tried {
        let text = decode(text).text.replace("\r\n", "\n").replace('\r', "\n");
        places::assert_sound(&found, path, &text);
    }
    for (path, bytes) in &made {
        let text = String::from_utf8_lossy(bytes);
        if path.as_str().ends_with(".html") {
            assert_inert(path.as_str(), &text);
        }
        if path.as_str().ends_with(".json") {
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{path} is no JSON: {text}");
        }
    }
    if data.len().is_multiple_of(8) {
        let (again, also) = built(&tried);
        assert!(again == made && also.len() == found.len(), "the same site gives another portal");
    }
}

type Made = BTreeMap<SitePath, std::sync::Arc<[u8]>>;

fn built(tried: &[(&str, &[u8])]) -> (Made, Vec<Diagnostic>) {
    let public = Memory::default();
    let build = session::build(&Memory::of(ground::with(tried)), &ground::options(), &public, &|_, _| ());
    (public.all(), build.diagnostics)
}

/// Nothing on a page runs but the scripts of the theme, and templates leave nothing behind.
fn assert_inert(path: &str, html: &str) {
    for word in ["<iframe", "<object", "<embed"] {
        // Texts show such words with `&lt;`.
        assert!(!html.to_lowercase().contains(word), "«{word}» stands in {path}: {html}");
    }
    super::html::assert_page_inert(html);
    assert!(!html.contains(lotsman::model::url::MARK), "{path}: the mark of addresses is left");
}
