//! A small site that authors edit, and everything that they may do to it.

use std::collections::BTreeMap;

use lotsman::files::Memory;
use proptest::prelude::*;

pub type Site = BTreeMap<&'static str, String>;

/// What an author may do: each file may be missing or have one of these texts. The first ones are whole.
const FILES: &[(&str, &[&str])] = &[
    (
        "site.toml",
        &[
            "base_url = \"https://example.org/\"\ntitle = { en = \"Portal\", uk = \"Портал\" }\noperator = { name = { en = \"Office\" } }\nlanguages = [{ tag = \"en\" }, { tag = \"uk\" }]\n",
            "base_url = \"https://example.org/\"\ntitle = { en = \"Portal\", uk = \"Портал\" }\noperator = { name = { en = \"Office\" } }\nlanguages = [{ tag = \"uk\" }, { tag = \"en\" }]\npage_size = 1\n",
        ],
    ),
    (
        "content/people/ann/facts.toml",
        &[
            "roles = [\"speaker\"]\n",
            "roles = [\"speaker\"]\ncontacts = [{ type = \"email\", value = \"a@example.org\" }, { type = \"email\", value = \"b@example.org\", public = false }]\nconsent = { given_on = 2026-01-01, scope = \"contacts\" }\n",
            "status = \"draft\"\n",
        ],
    ),
    ("content/people/ann/en.md", &["# Ann\n", "# Ann Smith\n\nAdvises.\n"]),
    (
        "content/events/fair/facts.toml",
        &[
            "type = \"fair\"\nstart = 2026-12-01T10:00:00\nmode = \"online\"\njoin = \"https://example.org/join\"\nspeakers = [\"ann\"]\n",
            "type = \"fair\"\nstart = 2026-01-01T10:00:00\nmode = \"online\"\njoin = \"https://example.org/join\"\nspeakers = [\"ann\", \"bob\"]\nfunctions = [\"consulting\"]\n",
            "type = \"fair\"\nstart = \"soon\"\n",
        ],
    ),
    (
        "content/events/fair/en.md",
        &["# Fair\n\nCome.\n\n[Ann](person:ann)\n", "# Big fair\n\nCome all.\n\n[News](news:first)\n"],
    ),
    ("content/events/fair/uk.md", &["# Ярмарок\n", "# Ярмарок\n\nПриходьте.\n"]),
    ("content/news/first/facts.toml", &["date = 2026-02-01\n", "date = 2026-03-01\npublish_on = 2027-01-01\n"]),
    ("content/news/first/en.md", &["# First\n", "+++\nbroken\n# First\n"]),
    (
        "data/people.csv",
        &[
            "id,title.en,roles\nbob,Bob,speaker\n",
            "id,title.en,roles\nbob,Robert,speaker\nann,Double,speaker\n",
            "id,id\n",
        ],
    ),
    ("data/vocabularies/functions.csv", &["id,name.en\nconsulting,Consulting\n", "id,name.en\nadvice,Advice\n"]),
    ("translations.toml", &["", "[nonsense\n"]),
    (
        "templates/news.html",
        &[
            "{% extends \"entry.html\" %}",
            "{% extends \"entry.html\" %}{% block main %}Own{% endblock main %}",
            "{% broken",
        ],
    ),
    ("strings/en.ftl", &["home = Start\n", "home = { broken\n"]),
];

/// The first state of every file, but for those that only some sites have.
pub fn first() -> Site {
    FILES.iter().take(10).map(|(path, texts)| (*path, texts[0].to_owned())).collect()
}

/// A file gets one of its texts, or goes.
pub type Edit = (usize, Option<usize>);

/// Up to a dozen edits, one after the other.
pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec((0..FILES.len(), prop::option::weighted(0.8, 0..3usize)), 1..12)
}

pub fn edit(site: &mut Site, (file, text): Edit) {
    let (path, texts) = FILES[file];
    match text {
        Some(text) => drop(site.insert(path, texts[text % texts.len()].to_owned())),
        None if path != "site.toml" => drop(site.remove(path)),
        None => {}
    }
}

/// The site in memory.
pub fn memory(site: &Site) -> Memory {
    Memory::of(site.iter().map(|(path, text)| (*path, text.clone().into_bytes())))
}
