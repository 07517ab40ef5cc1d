//! Where the search begins: `fuzz/seeds`, what once broke something (`fuzz/regressions`), and the files in the cases of the tests.

use std::fs;
use std::path::{Path, PathBuf};

/// An input with a name that no other one of its target has.
#[derive(Clone)]
pub struct Seed {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The folder of the whole project: this code is compiled from two places in it.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    if own.join("tests/cases").is_dir() { own.to_owned() } else { own.join("..") }
}

/// All of a target, in the order of their names.
pub fn of(target: &str) -> Vec<Seed> {
    let mut seeds = [read("seeds", target), known(target)].concat();
    seeds.extend(cases().iter().flat_map(|(name, text)| of_case(target, name, text)));
    seeds
}

/// What once broke something.
pub fn known(target: &str) -> Vec<Seed> {
    read("regressions", target)
}

fn read(folder: &str, target: &str) -> Vec<Seed> {
    let Ok(items) = fs::read_dir(root().join("fuzz").join(folder).join(target)) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = items.filter_map(Result::ok).map(|item| item.path()).collect();
    paths.sort();
    let seed = |path: &PathBuf| {
        let name = format!("{folder}-{}", path.file_name()?.to_string_lossy());
        Some(Seed { name, bytes: fs::read(path).ok()? })
    };
    paths.iter().filter_map(seed).collect()
}

/// The texts of all cases with their names, `area-name`.
fn cases() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("tests/cases")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok).map(|item| item.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                let area = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                found.extend(fs::read_to_string(&path).map(|text| (format!("{area}-{name}"), text)));
            }
        }
    }
    found.sort();
    found
}

/// What of a case a target can use.
fn of_case(target: &str, name: &str, text: &str) -> Vec<Seed> {
    let sources = sources(text);
    let seed = |at: usize, text: String| Seed { name: format!("case-{name}-{at}"), bytes: text.into_bytes() };
    let each = |make: &dyn Fn(&str, &str) -> Option<String>| -> Vec<Seed> {
        let made = sources.iter().enumerate().filter_map(|(at, (path, text))| Some(seed(at, make(path, text)?)));
        made.collect()
    };
    match target {
        "facts" => each(&|path, text| {
            let kind = path.split('/').nth(1).map_or("site", |folder| folder.trim_end_matches('s'));
            let front = path.ends_with(".md") && (text.starts_with("+++") || text.starts_with("---"));
            match () {
                () if path.ends_with("site.toml") => Some(format!("site.toml\n{text}")),
                () if path.ends_with(".toml") => Some(format!("{kind}.toml\n{text}")),
                () if front => Some(format!("{kind}.md\n{text}")),
                () => None,
            }
        }),
        "markdown" => each(&|path, text| path.ends_with(".md").then(|| text.to_owned())),
        "table" => each(&|path, text| {
            let extension = ["csv", "tsv", "json"].into_iter().find(|known| path.ends_with(known))?;
            Some(format!("{extension}\n{text}"))
        }),
        "calendar" => each(&|path, text| {
            (path.starts_with("content/events/") && path.ends_with("facts.toml")).then(|| text.to_owned())
        }),
        "index" => each(&|path, text| {
            let tag = Path::new(path).file_stem()?.to_str()?;
            path.ends_with(".md").then(|| format!("{tag}\n{text}"))
        }),
        "words" => each(&|path, text| {
            let name = path.rsplit('/').next()?;
            (name.ends_with(".ftl") || name.ends_with(".aff")).then(|| format!("{name}\n{text}"))
        }),
        "portal" => {
            let whole = |(path, text): &(&str, String)| format!("--- {path}\n{text}");
            vec![seed(0, sources.iter().map(whole).collect())]
        }
        _ => Vec::new(),
    }
}

/// The plain files of a case, by their paths; those that are written in some other way are left out.
fn sources(text: &str) -> Vec<(&str, String)> {
    let mut sources: Vec<(&str, String)> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("--- ").or_else(|| line.strip_prefix("=== ")) {
            is_open = line.starts_with("--- ") && !title.contains(" (");
            if is_open {
                sources.push((title.trim(), String::new()));
            }
        } else if let Some((_, text)) = sources.last_mut().filter(|_| is_open) {
            text.extend([line, "\n"]);
        }
    }
    sources
}
