//! A small portal in memory with a little of everything that texts refer to, and what stays the same from one input to the
//! next: settings, words and ids of the theme.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use lotsman::diag::{Diagnostic, Report};
use lotsman::files::Memory;
use lotsman::kinds;
use lotsman::model::{Kind, Portal};
use lotsman::monitoring::Monitoring;
use lotsman::notes::Reuse;
use lotsman::output::{Content, Edition, KeptDownloads, Plan, Planning};
use lotsman::read::{self, Dictionaries};
use lotsman::render::Theme;
use lotsman::session::Options;
use lotsman::site::Site;
use lotsman::strings::Words;
use lotsman::timings::Timings;
use lotsman::{search, sentences};

pub const SITE: &str = r#"base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { en = "Test portal", uk = "Пробний портал" }
operator = { name = { en = "Test office" }, email = "office@example.org" }
languages = [{ tag = "en", name = "English" }, { tag = "uk", name = "Українська" }]
"#;

/// The files beside those that are tried.
const FILES: &[(&str, &str)] = &[
    ("site.toml", SITE),
    ("content/events/day/facts.toml", "type = \"fair\"\nstart = 2026-12-01\nmode = \"onsite\"\n"),
    ("content/events/day/en.md", "# Day\n\nSummary.\n\nText.\n"),
    ("content/indicators/learners/facts.toml", "unit = \"person\"\naggregation = \"sum\"\n"),
    ("content/indicators/learners/en.md", "# Learners\n\nPeople who learn.\n"),
    ("content/pages/tried/en.md", "# Page\n\nSummary.\n\nText.\n"),
    ("data/institutions.csv", "id,title.en,type\none,First lyceum,lyceum\ntwo,Second lyceum,lyceum\n"),
    ("data/abbreviations.csv", "abbreviation,meaning.en\nCDC,career development centre\n"),
    ("data/vocabularies/tags.csv", "id,name.en\ncareer,Career\n"),
    ("data/count/dataset.toml", "title = { en = \"Count\" }\npublisher = \"Test office\"\n"),
    ("data/count/values.csv", "entity,period,learners\none,2024,120\ntwo,2024,80\n"),
];

/// What the settings and the theme give.
struct Kept {
    site: Arc<Site>,
    kinds: Vec<Arc<Kind>>,
    words: Arc<Words>,
    ids: BTreeSet<String>,
}

static KEPT: LazyLock<Kept> = LazyLock::new(|| kept(&Memory::of(with(&[]))));

fn kept(files: &Memory) -> Kept {
    let report = Report::default();
    let site = Site::read(files, None, &report).expect("settings that can be read");
    let theme = Theme::read(files, &site, &report);
    let words = Arc::new(theme.words(&site, &report));
    Kept { site, kinds: kinds::all(), words, ids: theme.ids() }
}

pub fn options() -> Options {
    Options { today: jiff::civil::date(2026, 11, 22), base_url: None, drafts: false, strict: false, portable: false }
}

/// The files of the portal, some of them in the place of others.
pub fn with<'a>(tried: &[(&'a str, &[u8])]) -> Vec<(&'a str, Vec<u8>)> {
    let mut files: Vec<(&str, Vec<u8>)> = FILES.iter().map(|(path, text)| (*path, text.as_bytes().to_vec())).collect();
    for (path, bytes) in tried {
        files.retain(|(known, _)| known != path);
        files.push((path, bytes.to_vec()));
    }
    files
}

/// The stages up to the plan, without the templates of the theme; `look` gets what could be made. Settings among the files are
/// read anew, the theme is not.
pub fn plan(tried: &[(&str, &[u8])], look: impl FnOnce(&Plan<'_>, &Portal)) -> Vec<Diagnostic> {
    let files = Memory::of(with(tried));
    let report = Report::default();
    let kept = &*KEPT;
    let own = tried.iter().any(|(path, _)| *path == "site.toml");
    let site = if own { Site::read(&files, None, &report) } else { Some(kept.site.clone()) };
    let Some(site) = site else { return report.into_sorted() };
    let draft = read::read(&files, &site, &kept.kinds, &mut read::Kept::default(), &report);
    let options = options();
    let mut portal = Portal::link(draft, site.clone(), options.today, options.drafts, &report);
    let monitoring = Monitoring::of(&portal, &report);
    sentences::fill(&mut portal, &monitoring, &kept.words, &kept.ids, &report);
    let downloads = KeptDownloads::default();
    let edition = |language| Edition::new(&portal, &monitoring, language, &kept.words, &kept.ids, &downloads);
    let planning = Planning {
        portal: &portal,
        editions: site.languages.all().iter().map(edition).collect(),
        search: &search::Kept::default(),
        dictionaries: &Dictionaries::default(),
        timings: &Timings::default(),
        reuse: &Reuse::default(),
    };
    look(&Plan::new(&planning), &portal);
    report.into_sorted()
}

/// What stands in a file that is made without a template.
pub fn text(content: &Content<'_>) -> String {
    match content {
        Content::Text(make) => make(),
        _ => panic!("this file is made by a template"),
    }
}

/// A value of the view of a page, for instance the rendered text of an entry.
pub fn seen(content: &Content<'_>, part: &str, value: &str) -> serde_json::Value {
    let Content::Page { view, .. } = content else { panic!("this file is no page") };
    let values = view();
    let (_, part) = values.iter().find(|(name, _)| *name == part).expect("a value of the page");
    let mut part = serde_json::to_value(part).expect("a value of JSON");
    part[value].take()
}
