//! The tables of languages (`src/morphology/tables`) hold together, and the words of `tests/morphology/<tag>.txt`, taken as
//! the words of a portal, become the families that a person who knows the language would make of them.
//!
//! Lines of these texts: `lemma: form form …` must share a family, `one ≠ other` must not meet. Whether two words meet is
//! decided by the script that asks, so `tests/search.rs` looks at both sorts of lines through it; here no script is needed.

#[path = "morphology/texts.rs"]
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lotsman::morphology::dictionary::{Dictionary, Unfit};
use lotsman::morphology::fold::{folded, simplified};
use lotsman::morphology::lexicon::families;
use lotsman::morphology::table::{Paradigm, Paradigms, Table};
use lotsman::morphology::table_of;

/// A table with its tag, as it stands in its file.
fn tables() -> Vec<(String, Table)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/morphology/tables");
    let mut found: Vec<(String, Table)> = Vec::new();
    for file in fs::read_dir(folder).expect("a folder of tables") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let tag = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let table = toml::from_str(&fs::read_to_string(&path).expect("a table"));
            found.push((tag, table.unwrap_or_else(|error| panic!("{}: {error}", path.display()))));
        }
    }
    found.sort_by(|one, two| one.0.cmp(&two.0));
    assert!(found.len() >= 4, "the tables are not where they should be");
    found
}

/// Fails with every finding of every table.
fn assert_none(find: impl Fn(&Table) -> Vec<String>, rule: &str) {
    let of = |(tag, table): (String, Table)| find(&table).into_iter().map(move |finding| format!("{tag}: {finding}"));
    let findings: Vec<String> = tables().into_iter().flat_map(of).collect();
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}

/// What occurs more than once.
fn doubled<T: Ord + Copy>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    items.into_iter().filter(|item| !seen.insert(*item)).collect()
}

/// Whether all letters are letters of the language.
fn is_written_in(text: &str, table: &Table) -> bool {
    text.chars().all(|letter| table.letters.contains(letter))
}

/// Endings of a line as they are written: names with their braces.
fn items(line: &str) -> impl Iterator<Item = &str> {
    line.split_whitespace()
}

/// The name that an item stands for.
fn name_in(item: &str) -> Option<&str> {
    item.split_once('{').map(|(_, rest)| rest.trim_end_matches('}'))
}

#[test]
fn every_table_is_known_to_the_program() {
    let unknown: Vec<String> = tables().into_iter().map(|(tag, _)| tag).filter(|tag| table_of(tag).is_none()).collect();
    assert!(unknown.is_empty(), "one line in src/morphology/mod.rs is missing: {unknown:?}");
    assert!(table_of("uk-UA").is_some(), "a region is no other language");
    assert!(table_of("tlh").is_none());
}

#[test]
fn letters_are_folded() {
    let find = |table: &Table| {
        let mut findings: Vec<String> = doubled(table.letters.chars())
            .into_iter()
            .map(|letter| format!("{letter} stands twice in letters"))
            .collect();
        let words = table.stop.split_whitespace().chain(table.before.iter().map(String::as_str));
        let texts = words.chain(table.irregular.iter().flat_map(|line| line.split_whitespace()));
        for text in texts.chain([table.letters.as_str()]).chain(table.same.values().map(String::as_str)) {
            if folded(text, Some(table)) != text {
                findings.push(format!("{text} is {} after folding, so nobody can type it", folded(text, Some(table))));
            }
        }
        for to in table.similar.values() {
            if simplified(to, Some(table)) != *to {
                findings.push(format!("similar: {to} becomes another letter again"));
            }
        }
        let strange = table.irregular.iter().flat_map(|line| line.split_whitespace());
        findings.extend(strange.filter(|word| !is_written_in(word, table)).map(|word| format!("irregular: {word}")));
        findings
    };
    assert_none(find, "Words of tables are small letters of the language, as they are after folding.");
}

/// A key without its letter, or a letter without its key, would be found only by those who type nothing else.
#[test]
fn alphabets_and_keyboards_are_whole() {
    let find = |table: &Table| {
        let mut findings = Vec::new();
        if !table.latin.is_empty() {
            let missing = table.letters.chars().filter(|letter| !table.latin.contains_key(&letter.to_string()));
            findings.extend(missing.map(|letter| format!("latin: {letter} is missing")));
            let strange = table.latin.iter().filter(|(_, latin)| !latin.chars().all(|sign| sign.is_ascii_lowercase()));
            findings.extend(strange.map(|(letter, latin)| format!("latin: {letter} is {latin:?}")));
        }
        findings.extend(
            table
                .sounds
                .iter()
                .filter(|(from, to)| from == to || from.is_empty())
                .map(|(from, _)| format!("sounds: {from:?} stays")),
        );
        if let Some(keys) = &table.keys {
            if keys.own.chars().count() != keys.latin.chars().count() {
                findings.push("keys: one keyboard has more keys".to_owned());
            }
            for row in [&keys.own, &keys.latin] {
                findings.extend(doubled(row.chars()).into_iter().map(|key| format!("keys: {key} stands twice")));
            }
            let missing = table.letters.chars().filter(|letter| !keys.own.contains(*letter));
            findings.extend(missing.map(|letter| format!("keys: {letter} has no key")));
        }
        findings
    };
    assert_none(find, "Other alphabets and keyboards have every letter once.");
}

#[test]
fn names_and_letters_of_paradigms_are_resolved() {
    let find = |table: &Table| {
        let mut findings = Vec::new();
        let mut used = BTreeSet::new();
        let lines = table.paradigm.iter().map(|paradigm| (paradigm.name.as_str(), paradigm.forms.as_str()));
        for (place, line) in lines.chain(table.endings.iter().map(|(name, line)| (name.as_str(), line.as_str()))) {
            for name in items(line).filter_map(name_in) {
                used.insert(name);
                if !table.endings.contains_key(name) {
                    findings.push(format!("{place}: no endings are called {name}"));
                }
            }
        }
        let dead = table.endings.keys().filter(|name| !used.contains(name.as_str()));
        findings.extend(dead.map(|name| format!("nobody uses the endings {name}")));
        for paradigm in &table.paradigm {
            if paradigm.forms.contains('%') == paradigm.each.is_empty() {
                findings.push(format!("{}: % and each go together", paradigm.name));
            }
            for letter in doubled(paradigm.each.chars()) {
                findings.push(format!("{}: each has {letter} twice", paradigm.name));
            }
            let after = paradigm.after.trim_start_matches('^');
            if !is_written_in(after, table)
                || !is_written_in(&paradigm.each, table)
                || !doubled(after.chars()).is_empty()
            {
                findings.push(format!("{}: after {:?}, each {:?}", paradigm.name, paradigm.after, paradigm.each));
            }
        }
        findings
    };
    assert_none(find, "Whatever stands for other endings or letters stands for something.");
}

/// The written paradigms, each with its places among those that are written out.
fn written_out(table: &Table) -> impl Iterator<Item = (&Paradigm, std::ops::Range<usize>)> {
    let mut from = 0;
    table.paradigm.iter().map(move |paradigm| {
        let to = from + paradigm.each.chars().count().max(1);
        (paradigm, std::mem::replace(&mut from, to)..to)
    })
}

#[test]
fn endings_are_letters_of_the_language() {
    let find = |table: &Table| {
        let paradigms = Paradigms::new(table);
        let mut findings = Vec::new();
        for (paradigm, places) in written_out(table) {
            for endings in &paradigms.all[places] {
                let strange = endings.forms.iter().filter(|form| !is_written_in(form, table));
                findings.extend(strange.map(|form| format!("{}: {form}", paradigm.name)));
            }
        }
        findings
    };
    assert_none(find, "An ending with another sign is an ending of no word.");
}

/// Two paradigms with the same endings after the same letters are one; their evidence would be counted twice.
#[test]
fn no_paradigm_stands_twice() {
    let find = |table: &Table| {
        let paradigms = Paradigms::new(table);
        let mut known: BTreeMap<Vec<&str>, Vec<(&str, usize)>> = BTreeMap::new();
        let mut findings = Vec::new();
        for (paradigm, places) in written_out(table) {
            for at in places {
                let mut forms: Vec<&str> = paradigms.all[at].forms.iter().map(String::as_str).collect();
                forms.sort_unstable();
                let same = known.entry(forms).or_default();
                let stems = || table.letters.chars().map(|letter| format!("{}{letter}", &table.letters));
                let meets = |other: usize| {
                    stems().any(|stem| paradigms.all[at].takes(&stem) && paradigms.all[other].takes(&stem))
                };
                let twice = same.iter().filter(|(_, other)| meets(*other));
                findings.extend(twice.map(|(name, _)| format!("{} is {name}", paradigm.name)));
                same.push((&paradigm.name, at));
            }
        }
        for line in &table.irregular {
            let twice = doubled(line.split_whitespace());
            findings.extend(twice.into_iter().map(|word| format!("irregular: {word} stands twice in its line")));
        }
        for line in doubled(table.irregular.iter()) {
            findings.push(format!("irregular, twice: {line}"));
        }
        findings
    };
    assert_none(find, "What stands once in a language stands once in its table.");
}

/// The names of paradigms end with examples, `kind of word: example, example`, by which readers understand them.
#[test]
fn examples_are_words_of_their_paradigm() {
    let find = |table: &Table| {
        let paradigms = Paradigms::new(table);
        let mut findings = Vec::new();
        for (paradigm, places) in written_out(table) {
            let examples = paradigm.name.rsplit_once(": ").map_or("", |(_, examples)| examples);
            for example in examples.split([',', ';', ' ']).filter(|example| !example.is_empty()) {
                let word = folded(example, Some(table));
                if !paradigms.readings(&word).any(|(_, at)| places.contains(&at)) {
                    findings.push(format!("{}: {example} is no form of it", paradigm.name));
                }
            }
        }
        findings
    };
    assert_none(find, "An example that does not fit explains nothing.");
}

#[test]
fn forms_share_a_family_with_their_lemma() {
    let mut findings = Vec::new();
    for (tag, table) in tables() {
        let Some(text) = texts::read(&tag) else {
            findings.push(format!("tests/morphology/{tag}.txt is missing"));
            continue;
        };
        let vocabulary = text.words(&table);
        let words: Vec<&str> = vocabulary.iter().map(String::as_str).collect();
        let families = families(&words, &Paradigms::new(&table), None);
        let at = |word: &str| words.binary_search(&folded(word, Some(&table)).as_str()).expect("a word of the file");
        for line in &text.meet {
            let lemma = at(&line.lemma);
            let alone = line.forms.iter().filter(|form| {
                let form = at(form);
                form != lemma && !families.iter().any(|of| of.members.contains(&lemma) && of.members.contains(&form))
            });
            let alone: Vec<&str> = alone.map(String::as_str).collect();
            if !alone.is_empty() {
                findings.push(format!(
                    "tests/morphology/{tag}.txt:{}: {} — {}",
                    line.number,
                    line.lemma,
                    alone.join(" ")
                ));
            }
        }
    }
    assert!(findings.is_empty(), "forms of one word that share no family:\n  {}", findings.join("\n  "));
}

/// A dictionary of the tests.
fn dictionary(tag: &str, table: &Table) -> Dictionary {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/morphology/dictionaries");
    let text = |end: &str| fs::read_to_string(folder.join(format!("{tag}.{end}"))).expect("a file of a dictionary");
    // The rules are named by letters, as in older encodings.
    Dictionary::new(&text("aff"), &text("dic"), true, table).expect("a dictionary")
}

/// What `tests/morphology/dictionaries/<tag>.txt` wants apart meets when nobody knows the dictionary beside it.
#[test]
fn a_dictionary_keeps_false_friends_apart() {
    let table = table_of("uk").expect("a table");
    let dictionary = dictionary("uk", table);
    let text = texts::read("dictionaries/uk").expect("a text");
    let vocabulary = text.words(table);
    let words: Vec<&str> = vocabulary.iter().map(String::as_str).collect();
    let meets = |dictionary: Option<&Dictionary>, one: &str, other: &str| {
        let [one, other] = [one, other].map(|word| words.binary_search(&word).expect("a word of the text"));
        let families = families(&words, &Paradigms::new(table), dictionary);
        families.iter().any(|of| of.members.contains(&one) && of.members.contains(&other))
    };
    for (_, one, other) in &text.apart {
        assert!(!meets(Some(&dictionary), one, other), "{one} and {other} meet");
    }
    assert!(meets(None, "банк", "банка"), "it takes a dictionary to tell them apart");
    for line in &text.meet {
        for form in &line.forms {
            assert!(meets(Some(&dictionary), &line.lemma, form), "{} and {form} do not meet", line.lemma);
        }
    }
}

#[test]
fn a_dictionary_knows_forms_by_their_lemmas() {
    let table = table_of("uk").expect("a table");
    let of = |list: &str| {
        let rules =
            "SFX A Y 3\nSFX A я ї [^ь]я\nSFX A я ю я\nSFX A а и а\nPFX B Y 1\nPFX B 0 не .\nICONV 1\nICONV я ю\n";
        Dictionary::new(rules, list, false, table)
    };
    let known = of("4\nсім'я/A\nГалина/A\nколо/AB\nСІМ\n").expect("a dictionary");
    assert!(known.has("сімя", "сімї") && known.has("сімя", "сімю") && !known.has("сімя", "сіми"));
    assert!(known.has("галина", "галини"), "names begin with a capital letter");
    assert!(known.has("коло", "коло") && !known.has("коло", "неколо"), "what stands before a word makes no form");
    assert!(known.lists("коло") && !known.lists("кола") && !known.lists("сім"));
    assert!(!known.has("галина", "сімї"), "a form of another lemma");
    assert_eq!(of("0\n").unwrap_err(), Unfit::NoWords);
    let broken = Dictionary::new("# First\nTRY а\nSFX A Y 1\nSFX A\n", "1\nколо/A\n", false, table);
    assert!(matches!(broken, Err(Unfit::Rule(_))), "{broken:?}");
}

/// No bytes that somebody puts into the folder may stop a build, whatever they are.
#[test]
fn no_dictionary_stops_a_build() {
    let table = table_of("uk").expect("a table");
    let rules = [
        "",
        "SFX",
        "SFX A",
        "SFX A Y 9999999999",
        "SFX A Y 4294967295\nSFX A 0 а .",
        "SFX A Y 1\nSFX A 0 а [",
        "FLAG num\nSFX 0 Y 1",
        "FLAG long\nSFX А Y 1\nSFX А 0 а .",
        "AF 99999999\nAF A",
        "SFX A Y 1\nSFX A 0 0/A .",
        "SFX A Y 1\nSFX A 0 /A .",
        "NEEDAFFIX",
        "FLAG",
        "FULLSTRIP\nSFX A Y 1\nSFX A а 0/A .",
        "IGNORE",
        "SFX / Y 1\nSFX / 0 / /",
        "\u{0}\u{feff}SET",
        "SFX A Y 1\nSFX A 0 а/ .",
    ];
    let lists = [
        "",
        "1",
        "1\n/",
        "1\n/A",
        "1\n\\/A",
        "1\nколо/",
        "1\nколо/AA,,",
        "9\nколо/A\n\n\nколо/0\nколо/99999",
        "x\n\tpo:x\nа б в/A",
    ];
    for rules in rules {
        for list in lists {
            for by_letters in [false, true] {
                if let Ok(known) = Dictionary::new(rules, list, by_letters, table) {
                    known.has("коло", "кола");
                    known.has("коло", "колааааааааааааааааааааааааааа");
                }
            }
        }
    }
}
