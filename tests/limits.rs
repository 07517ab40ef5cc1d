//! The list of limits in `ARCHITECTURE.md` says what `src/limits.rs` says. `UPDATE_EXPECT=1` writes it anew.

use std::fs;
use std::path::Path;

const BEGIN: &str = "<!-- limits -->\n";
const END: &str = "<!-- end of limits -->\n";

/// A table row for each constant: its words, and its value in the unit that they name.
fn list(source: &str) -> String {
    let mut list = "| limit | | `limits.rs` |\n|---|--:|---|\n".to_owned();
    let mut about = String::new();
    for line in source.lines() {
        if let Some(words) = line.strip_prefix("/// ") {
            about.extend([words, " "]);
        } else if let Some((name, value)) = line.strip_prefix("pub const ").and_then(|line| line.split_once(':')) {
            let value = value.split_once('=').map_or("", |(_, value)| value.trim().trim_end_matches(';'));
            list.push_str(&format!("| {} | {} | `{name}` |\n", words(&about), shown(value, &about)));
            about.clear();
        }
    }
    list
}

/// The words without the unit at their end.
fn words(about: &str) -> &str {
    let about = about.trim();
    [" In bytes.", " In seconds."]
        .iter()
        .find_map(|unit| about.strip_suffix(unit))
        .unwrap_or(about)
        .trim_end_matches('.')
}

fn shown(value: &str, about: &str) -> String {
    let number: u64 =
        value.split('*').map(|part| part.trim().replace('_', "").parse::<u64>().expect("a number")).product();
    let unit = about.trim().rsplit(' ').next().unwrap_or_default();
    match (unit, number) {
        ("bytes.", number) if number % (1024 * 1024) == 0 => format!("{} MB", number / 1024 / 1024),
        ("bytes.", number) => format!("{} KB", number / 1024),
        ("seconds.", number) => format!("{number} s"),
        (_, number) => number.to_string(),
    }
}

#[test]
fn the_list_of_limits_is_true() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(root.join("src/limits.rs")).expect("the limits");
    let path = root.join("ARCHITECTURE.md");
    let text = fs::read_to_string(&path).expect("the architecture");
    let (before, rest) = text.split_once(BEGIN).expect("the beginning of the list");
    let (old, after) = rest.split_once(END).expect("the end of the list");
    let list = list(&source);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, [before, BEGIN, &list, END, after].concat()).expect("the list is written");
        return;
    }
    assert_eq!(old, list, "UPDATE_EXPECT=1 writes the list of ARCHITECTURE.md anew");
}
