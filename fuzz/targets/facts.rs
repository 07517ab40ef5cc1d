//! Facts and front matter, TOML and YAML: the first line names the kind and the form, `event.toml`, `page.yaml`, `site.toml`.

use std::sync::{Arc, LazyLock};

use lotsman::diag::{Mark, Report};
use lotsman::files::SitePath;
use lotsman::lang::{Language, Languages};
use lotsman::model::{Common, Kind};
use lotsman::read::{FrontMatter, front_matter};
use lotsman::site::SiteFile;
use lotsman::typed::{Checking, Node, NodeKind, Record, Shape, check, read_text, read_toml, read_yaml};

use super::{ground, named, places};

static KINDS: LazyLock<Vec<Arc<Kind>>> = LazyLock::new(lotsman::kinds::all);
static SITE: LazyLock<Record> = LazyLock::new(Record::of::<SiteFile>);
static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let files = lotsman::files::Memory::of([("site.toml", ground::SITE.as_bytes().to_vec())]);
    let site = lotsman::site::Site::read(&files, None, &Report::default()).expect("settings that can be read");
    site.languages.clone()
});

pub fn run(data: &[u8]) {
    let Some((name, rest)) = named(data) else { return };
    let Some((kind, form)) = name.split_once('.') else { return };
    let path = SitePath::new(name);
    let report = Report::default();
    let Some((source, text)) = read_text(&path, rest, &report) else { return };
    let node = match form {
        "toml" => Some(read_toml(&source, &text, 0..text.len(), &report)),
        "yaml" => read_yaml(&source, &text, 0..text.len(), &report),
        "md" => match front_matter(&text) {
            FrontMatter::Toml(range, _) => Some(read_toml(&source, &text, range, &report)),
            FrontMatter::Yaml(range, _) => read_yaml(&source, &text, range, &report),
            FrontMatter::None | FrontMatter::Open => None,
        },
        _ => return,
    };
    if let Some(node) = node.filter(Node::is_whole) {
        assert_marked(&node, &text);
        checked(node, kind, &report);
    }
    places::assert_sound(&report.into_sorted(), name, &text);
}

/// Every value knows a place inside of the text.
fn assert_marked(node: &Node, text: &str) {
    let inside = |mark: &Mark| match mark {
        Mark::Range(_, range) => assert!(text.get(range.clone()).is_some(), "{range:?} is no part of the text"),
        Mark::Cell { .. } => panic!("a text has no cells"),
    };
    inside(&node.mark);
    match &node.kind {
        NodeKind::List(items) => items.iter().for_each(|item| assert_marked(item, text)),
        NodeKind::Map(entries) => entries.iter().for_each(|(key, value)| {
            inside(&key.mark);
            assert_marked(value, text);
        }),
        _ => {}
    }
}

/// What passes the check of the shape fills the struct that declares it, or says why not.
fn checked(node: Node, kind: &str, report: &Report) {
    let known: Option<&Arc<Kind>> = KINDS.iter().find(|known| known.name == kind);
    let record = known.map_or(&*SITE, |kind| &kind.record).clone();
    let main = LANGUAGES.all().first().map(|language: &Language| language.lang.clone()).expect("a language");
    let checking = Checking { languages: &LANGUAGES, main: &main, report };
    let Some(node) = check(node, &Shape::Record(record), &checking) else { return };
    let json = node.to_json();
    match known {
        Some(kind) => {
            let _ = serde_json::from_value::<Common>(json.clone());
            let _ = kind.read(&json);
        }
        None => drop(serde_json::from_value::<SiteFile>(json)),
    }
}
