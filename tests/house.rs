//! Rules about the code itself, so that the house stays as it was built: floors, registries, words in every language,
//! what may stand in which room.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use lotsman::author::Owner;
use lotsman::diag::{SPOKEN, problems};
use lotsman::site::SiteFile;
use lotsman::typed::{Record, Shape};

/// The rooms by floors, the lowest first. A room may know only rooms on lower floors.
const FLOORS: &[&[&str]] = &[
    &["limits"],
    &["encoding", "files", "html", "lang", "morphology", "numbers", "timings"],
    &["diag"],
    &["chart", "disclosure", "rating", "search", "table", "typed"],
    &["site", "strings"],
    &["model"],
    &["kinds", "notes", "read"],
    &["ledger", "monitoring"],
    &["hosting", "output", "status"],
    &["check", "external", "render", "sentences"],
    &["author", "session", "survey"],
    &["trace"],
    &["shell"],
    &["cli"],
    &["lib", "main"],
];

/// Lines of a file, and of a function, that are still readable.
const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 90;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of `src` by its path below it.
struct File {
    path: String,
    text: String,
}

impl File {
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The lines with their numbers, without comments and without tests.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
        code.enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or_default()))
    }
}

fn sources() -> Vec<File> {
    let folder = root().join("src");
    let mut files: Vec<File> = walkdir::WalkDir::new(&folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|item| item.path().extension().is_some_and(|extension| extension == "rs"))
        .map(|item| {
            let path = item.path().strip_prefix(&folder).expect("below src").to_string_lossy().replace('\\', "/");
            File { path, text: fs::read_to_string(item.path()).expect("a source file") }
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 50, "the sources are not where they should be");
    files
}

/// Fails with every finding.
fn assert_none(findings: Vec<String>, rule: &str) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}

#[test]
fn rooms_know_only_lower_floors() {
    let floor = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut findings = Vec::new();
    for file in sources() {
        let Some(own) = floor(file.room()) else {
            findings.push(format!("{}: this room stands on no floor of tests/house.rs", file.path));
            continue;
        };
        for (line, code) in file.code() {
            for part in code.split("crate::").skip(1) {
                let names: Vec<&str> = match part.strip_prefix('{') {
                    Some(list) => list.split([',', '}']).map(str::trim).collect(),
                    None => vec![part],
                };
                for name in names {
                    let room: String = name.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
                    let below = floor(&room).is_none_or(|other| other < own) || room == file.room();
                    if !below && file.room() != "lib" {
                        findings.push(format!("src/{}:{line}: {} (floor {own}) knows {room}", file.path, file.room()));
                    }
                }
            }
        }
    }
    assert_none(findings, "Import only downwards; rooms on one floor do not know each other.");
}

/// Every room that the library declares stands on a floor, and the other way round.
#[test]
fn every_room_has_a_floor() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("src/lib.rs");
    let declared: BTreeSet<&str> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let known: BTreeSet<&str> = FLOORS.iter().flat_map(|rooms| rooms.iter().copied()).collect();
    assert_eq!(declared, &known - &BTreeSet::from(["lib", "main"]));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = sources().into_iter().filter(|file| !file.text.starts_with("//! "));
    assert_none(
        silent.map(|file| format!("src/{}", file.path)).collect(),
        "The first line of a file is a line `//! …`.",
    );
}

/// The names of the files of a folder, without `mod.rs` and some others.
fn stems(folder: &str, without: &[&str]) -> Vec<String> {
    let files = fs::read_dir(root().join("src").join(folder)).expect("a folder of src").filter_map(Result::ok);
    let paths: Vec<PathBuf> = files.map(|file| file.path()).filter(|path| path.is_file()).collect();
    let stems = paths.iter().filter_map(|path| path.file_name()?.to_str()?.strip_suffix(".rs"));
    stems.filter(|stem| *stem != "mod" && !without.contains(stem)).map(str::to_owned).collect()
}

#[test]
fn every_file_of_a_registry_is_in_it() {
    let read = |path: &str| fs::read_to_string(root().join("src").join(path)).expect("a registry");
    let mut findings = Vec::new();
    let kinds: BTreeSet<&str> = lotsman::kinds::all().iter().map(|kind| kind.name).collect();
    for stem in stems("kinds", &["parts", "prelude"]) {
        if !kinds.contains(&stem[..]) {
            findings.push(format!("src/kinds/{stem}.rs is not in kinds::all"));
        }
    }
    for (folder, registry, call, without) in [
        ("output", "output/mod.rs", "plan", &["extra", "structured"][..]),
        ("check", "check/mod.rs", "RULE", &["levels", "passages", "same_address", "weight"]),
        ("table", "table/mod.rs", "read", &["archive", "builder", "cell", "ods", "words"]),
        ("cli", "cli/mod.rs", "", &["report", "timings"]),
    ] {
        let registry = read(registry);
        for stem in stems(folder, without) {
            if !registry.contains(&format!("{stem}::{call}")) {
                findings.push(format!("src/{folder}/{stem}.rs is in no registry"));
            }
        }
    }
    assert_none(findings, "A new file of these folders needs a line in its registry.");
}

#[test]
fn kinds_differ() {
    let kinds = lotsman::kinds::all();
    for (at, kind) in kinds.iter().enumerate() {
        for other in &kinds[..at] {
            let names = [kind.name, kind.folder];
            assert!(!names.contains(&other.name) && !names.contains(&other.folder), "{} and {}", kind.name, other.name);
        }
        let mut names = BTreeSet::new();
        for field in &kind.record.fields {
            assert!(names.insert(&field.name), "{} has two fields {}", kind.name, field.name);
        }
    }
}

/// The messages of a Fluent file: each key with its whole text, attributes and variants.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let key: String = line.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
        if !key.is_empty() && line[key.len()..].trim_start().starts_with('=') {
            let doubled = messages.insert(key.clone(), line[key.len()..].trim_start()[1..].trim().to_owned());
            assert!(doubled.is_none(), "the key {key} stands twice");
            last = key;
        } else if let Some(text) = messages.get_mut(&last) {
            text.push('\n');
            text.push_str(line.trim_end());
        }
    }
    messages
}

fn theme_strings() -> Vec<(&'static str, BTreeMap<String, String>)> {
    let read = |lang: &'static str| {
        let path = root().join(format!("themes/default/strings/{lang}.ftl"));
        (lang, messages(&fs::read_to_string(path).expect("a file of words")))
    };
    ["uk", "ru", "lv", "en"].into_iter().map(read).collect()
}

/// What Lotsman says to authors, by language; a key that stands in two files of a language fails.
fn spoken() -> Vec<(&'static str, BTreeMap<String, String>)> {
    let of_language = |lang: &&'static str| {
        let mut all = BTreeMap::new();
        for file in fs::read_dir(root().join("src/diag/messages").join(lang)).expect("a folder of messages") {
            let path = file.expect("a file").path();
            for (key, text) in messages(&fs::read_to_string(&path).expect("a file of messages")) {
                assert!(all.insert(key.clone(), text).is_none(), "{key} stands twice, also in {}", path.display());
            }
        }
        (*lang, all)
    };
    SPOKEN.iter().map(of_language).collect()
}

/// Keys of files that must all be the same.
fn assert_same_keys(files: &[(&str, BTreeMap<String, String>)]) {
    let all: BTreeSet<&String> = files.iter().flat_map(|(_, messages)| messages.keys()).collect();
    let missing = files.iter().flat_map(|(lang, messages)| {
        all.iter().filter(|key| !messages.contains_key(**key)).map(move |key| format!("{lang}: {key}"))
    });
    assert_none(missing.collect(), "These keys exist in other languages only.");
}

#[test]
fn messages_exist_in_all_languages() {
    let files = spoken();
    assert_same_keys(&files);
    let mut findings = Vec::new();
    for (lang, messages) in &files {
        for problem in problems::ALL {
            let text = messages.get(problem.name).map_or("", String::as_str);
            if text.is_empty() || !text.contains(".hint =") {
                findings.push(format!("{lang}: {} has no message or no hint", problem.name));
            }
        }
    }
    assert_none(findings, "An author must learn what is wrong and what to type.");
}

/// Messages of one problem show the same values in every language.
#[test]
fn messages_use_the_same_values() {
    let files = spoken();
    let values = |text: &str| -> BTreeSet<String> {
        let name = |rest: &str| rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '-').collect();
        text.split('$').skip(1).map(name).collect()
    };
    let mut findings = Vec::new();
    for problem in problems::ALL {
        let english = values(
            files
                .iter()
                .find(|(lang, _)| *lang == "en")
                .and_then(|(_, texts)| texts.get(problem.name))
                .map_or("", String::as_str),
        );
        for (lang, texts) in &files {
            let own = values(texts.get(problem.name).map_or("", String::as_str));
            if own != english {
                findings.push(format!("{lang}: {}: {own:?} instead of {english:?}", problem.name));
            }
        }
    }
    assert_none(findings, "A value that one language tells and another does not is a slip.");
}

#[test]
fn codes_of_problems_differ() {
    let codes: BTreeSet<&str> = problems::ALL.iter().map(|problem| problem.code).collect();
    let names: BTreeSet<&str> = problems::ALL.iter().map(|problem| problem.name).collect();
    assert_eq!((codes.len(), names.len()), (problems::ALL.len(), problems::ALL.len()));
}

/// A problem that nothing reports is a promise that nobody keeps.
#[test]
fn every_problem_is_reported_somewhere() {
    let sources = sources();
    let listed = &sources.iter().find(|file| file.path == "diag/problems.rs").expect("the list of problems").text;
    let ids = listed.lines().filter_map(|line| line.trim().split_once(" = \"E").map(|(id, _)| id.to_owned()));
    let used = |id: &String| sources.iter().any(|file| file.text.contains(&format!("problems::{id}")));
    assert_none(ids.filter(|id| !used(id)).collect(), "These problems are never reported.");
}

#[test]
fn words_of_the_theme_exist_in_all_languages() {
    assert_same_keys(&theme_strings());
}

/// Every word that code and templates ask for by a fixed key exists.
#[test]
fn words_that_are_asked_for_exist() {
    let strings = theme_strings();
    let known = &strings[0].1;
    let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
    let mut ask = |key: &str, place: &str| asked.insert((key.to_owned(), place.to_owned()));
    for item in walkdir::WalkDir::new(root().join("themes/default/templates")).into_iter().filter_map(Result::ok) {
        let Ok(text) = fs::read_to_string(item.path()) else { continue };
        let name = item.file_name().to_string_lossy().into_owned();
        for part in text.split("t(key=\"").skip(1) {
            let (key, rest) = part.split_once('"').unwrap_or((part, ""));
            if !rest.trim_start().starts_with('~') {
                ask(key, &name);
            }
        }
    }
    for file in sources() {
        for (line, code) in file.code() {
            for call in [".t(\"", ".say(\""] {
                for part in code.split(call).skip(1) {
                    ask(part.split('"').next().unwrap_or_default(), &format!("src/{}:{line}", file.path));
                }
            }
        }
    }
    for kind in lotsman::kinds::all() {
        for key in ["kind-{}", "kinds-{}", "kinds-{}-lead"] {
            ask(&key.replace("{}", kind.name), kind.name);
        }
        words_of(&kind.record, kind.name, &mut ask);
        for field in kind.own_fields() {
            let name = field.name.replace('_', "-");
            if !known.contains_key(&format!("field-{}-{name}", kind.name)) {
                ask(&format!("field-{name}"), kind.name);
            }
        }
    }
    assert!(asked.len() > 300, "the search finds too little: {}", asked.len());
    let missing =
        asked.iter().filter(|(key, _)| !known.contains_key(key)).map(|(key, place)| format!("{key} ({place})"));
    assert_none(missing.collect(), "Readers would see these keys instead of words.");
}

/// Each field of each kind, and of site.toml, is explained to authors, and nothing is explained that does not exist.
#[test]
fn every_field_is_explained() {
    fn walk(owner: &Owner, record: &Record, asked: &mut BTreeSet<Vec<String>>) {
        for field in &record.fields {
            asked.insert(owner.keys(&field.name));
            if let Some((part, record)) = Owner::of_part(&field.name, &field.shape) {
                walk(&part, record, asked);
            }
        }
    }
    let mut asked: BTreeSet<Vec<String>> = BTreeSet::new();
    for kind in lotsman::kinds::all() {
        walk(&Owner::whole(kind.name), &kind.record, &mut asked);
    }
    walk(&Owner::whole("site"), &Record::of::<SiteFile>(), &mut asked);
    let known = &spoken()[0].1;
    let missing = asked.iter().filter(|keys| !keys.iter().any(|key| known.contains_key(key)));
    let missing: Vec<String> = missing.map(|keys| keys.join(" or ")).collect();
    assert_none(missing, "Write what the field is for into src/diag/messages/*/fields.ftl.");
    let used: BTreeSet<&String> =
        asked.iter().filter_map(|keys| keys.iter().find(|key| known.contains_key(*key))).collect();
    let told = known.keys().filter(|key| key.starts_with("field-") || key.starts_with("part-"));
    let dead: Vec<String> = told.filter(|key| !used.contains(key)).cloned().collect();
    assert_none(dead, "Nobody is told this: there is no such field.");
}

/// The words of closed sets, `<set>-<word>`.
fn words_of(record: &Record, place: &str, ask: &mut impl FnMut(&str, &str) -> bool) {
    for field in &record.fields {
        words_of_shape(&field.shape, place, ask);
    }
}

fn words_of_shape(shape: &Shape, place: &str, ask: &mut impl FnMut(&str, &str) -> bool) {
    match shape {
        Shape::Word { set, words } => {
            for word in words {
                ask(&format!("{set}-{}", word.replace('_', "-")), place);
            }
        }
        Shape::List(item) | Shape::Table(item) => words_of_shape(item, place, ask),
        Shape::Record(record) => words_of(record, place, ask),
        _ => {}
    }
}

/// Words that may not stand in the code of some rooms, and why.
#[test]
fn bans_hold() {
    const BANS: &[(&str, &[&str], &str)] = &[
        (".unwrap()", &[], "a problem is reported, never a panic"),
        (".expect(", &[], "a problem is reported, never a panic"),
        ("panic!(", &[], "a problem is reported, never a panic"),
        ("todo!(", &[], "unfinished code is not committed"),
        ("dbg!(", &[], "unfinished code is not committed"),
        ("process::exit", &[], "only main ends the process, by its exit code"),
        (
            "println!",
            &[],
            "what is printed goes through the terminal of shell and cli, where a closed pipe is no error",
        ),
        ("print!(", &[], "what is printed goes through the terminal of shell and cli"),
        ("std::fs", &["shell", "cli"], "only shell and cli know the disk"),
        ("std::net", &["shell", "cli"], "only shell and cli know the network"),
        ("std::env::", &["shell", "cli"], "only shell and cli know the environment"),
        ("std::process", &["shell", "cli", "main"], "only shell and cli know processes"),
        ("Instant::now", &["shell", "cli"], "only shell and cli know the clock"),
        ("SystemTime", &["shell", "cli"], "only shell and cli know the clock"),
        ("Zoned::now", &["shell", "cli"], "today is an argument"),
        ("Timestamp::now", &["shell", "cli"], "today is an argument"),
        ("unsafe ", &[], "nothing here needs it"),
        ("static mut", &[], "no global state"),
    ];
    let mut findings = Vec::new();
    for file in sources() {
        for (line, code) in file.code() {
            for (word, rooms, why) in BANS {
                if code.contains(word) && !rooms.contains(&file.room()) {
                    findings.push(format!("src/{}:{line}: {word} — {why}", file.path));
                }
            }
        }
    }
    assert_none(findings, "These words may not stand here.");
}

#[test]
fn files_and_functions_are_short_enough() {
    let mut findings = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        if lines > LONGEST_FILE {
            findings.push(format!("src/{}: {lines} lines", file.path));
        }
        let mut open: Option<(usize, usize, &str)> = None;
        for (number, line) in file.text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let code = line.trim_start();
            let begins =
                ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn "].iter().any(|word| code.starts_with(word));
            match open {
                None if begins && !code.ends_with(';') => open = Some((number, indent, code)),
                Some((from, at, name)) if indent == at && code == "}" => {
                    if number - from + 1 > LONGEST_FUNCTION {
                        findings.push(format!("src/{}:{}: {} lines: {name}", file.path, from + 1, number - from + 1));
                    }
                    open = None;
                }
                // A function on one line.
                Some((from, at, _)) if indent == at && begins && number > from => open = Some((number, indent, code)),
                _ => {}
            }
        }
    }
    assert_none(findings, "Readers lose the thread in longer ones.");
}

#[test]
fn nothing_is_called_a_drawer() {
    let drawers = ["util", "utils", "helper", "helpers", "misc", "manager"];
    let findings = sources()
        .into_iter()
        .filter(|file| file.path.trim_end_matches(".rs").split('/').any(|part| drawers.contains(&part)));
    assert_none(findings.map(|file| file.path).collect(), "Every thing has a room with a name.");
}

/// Commands of the README exist; they are the ones that people copy.
#[test]
fn commands_of_the_readme_exist() {
    let Ok(readme) = fs::read_to_string(root().join("README.md")) else { return };
    let help = std::process::Command::new(env!("CARGO_BIN_EXE_lotsman")).args(["build", "--help"]).output();
    let help = String::from_utf8_lossy(&help.expect("the program runs").stdout).into_owned();
    let mut findings = Vec::new();
    for line in readme.lines() {
        for word in line.split(['`', ' ', '"', '(', ')']) {
            let script = ["tests/", ".ci/", "benches/"]
                .iter()
                .any(|folder| word.strip_prefix("./").unwrap_or(word).starts_with(folder));
            if script && !root().join(word.trim_end_matches(['.', ',', ':'])).exists() {
                findings.push(format!("{word} does not exist: {line}"));
            }
        }
        if line.contains("lotsman build") || line.contains("-- build") {
            let (_, arguments) = line.split_once(" build").unwrap_or_default();
            for option in
                arguments.split([' ', '`', '=', ']', '[']).filter(|word| word.starts_with("--") && word.len() > 2)
            {
                if !help.contains(option) {
                    findings.push(format!("lotsman build has no {option}: {line}"));
                }
            }
        }
    }
    assert_none(findings, "The README and the program differ.");
}
