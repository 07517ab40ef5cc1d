//! What must come out of a case, compared with what did.

use std::sync::Arc;

use lotsman::diag::{Messages, human};

use super::case::{Case, Part};
use super::site::Built;

/// What differs, and the sections as they would be right.
pub fn check(case: &Case, built: &Built) -> (Vec<String>, Vec<Part>) {
    let mut faults = Vec::new();
    let mut parts = case.parts.clone();
    let told = parts.iter().any(|part| part.title.starts_with("diagnostics"));
    if !told && !built.diagnostics.is_empty() {
        parts.push(Part { mark: "===".to_owned(), title: "diagnostics en".to_owned(), text: String::new() });
    }
    for part in parts.iter_mut().filter(|part| !part.is_source()) {
        let words: Vec<&str> = part.title.split(' ').collect();
        let fault = match words[..] {
            ["options"] => options(part),
            ["diagnostics", lang] => whole(part, diagnostics(built, lang)),
            ["values"] => whole(part, super::values::published(case)),
            ["output", path, "contains"] => contains(part, path, built),
            ["output", path, "lacks"] => lacks(part, path, built),
            ["output", path] => match text_of(built, path) {
                Some(text) => whole(part, text),
                None => Some(format!("there is no file {path}")),
            },
            ["files", ref globs @ ..] => {
                let chosen = built.files.keys().filter(|path| globs.iter().any(|glob| fits(glob, path)));
                let list: String = chosen.flat_map(|path| [path.as_str(), "\n"]).collect();
                whole(part, list)
            }
            _ => Some(format!("the section «=== {}» is unknown", part.title)),
        };
        faults.extend(fault);
    }
    (faults, parts)
}

/// Options are known by name, so that a slip of the pen is no silent success.
fn options(part: &Part) -> Option<String> {
    const KNOWN: &[&str] = &["today", "base_url", "drafts", "strict", "portable", "unwritable", "no site.toml", "torn"];
    let unknown = part.lines().find(|line| !KNOWN.contains(&line.split('=').next().unwrap_or_default().trim()));
    unknown.map(|line| format!("the option «{line}» is unknown"))
}

/// The report as a person at a terminal gets it.
pub fn diagnostics(built: &Built, lang: &str) -> String {
    let messages = Messages::for_tag(lang);
    let reports: Vec<String> = built.diagnostics.iter().map(|found| human(found, &messages, false)).collect();
    let text = reports.join("\n\n");
    text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// The text of an output, with line ends and the program's version as cases write them.
fn text_of(built: &Built, path: &str) -> Option<String> {
    let text = text(built.files.get(path)?);
    let version = env!("CARGO_PKG_VERSION");
    Some(
        text.replace("\r\n", "\n")
            .replace(&format!("Lotsman {version}"), "Lotsman {version}")
            .replace(&format!("version=\"{version}\">Lotsman"), "version=\"{version}\">Lotsman"),
    )
}

pub fn text(bytes: &Arc<[u8]>) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The section must be this text; it becomes it.
fn whole(part: &mut Part, text: String) -> Option<String> {
    let text = if text.trim().is_empty() { String::new() } else { format!("{}\n", text.trim_end()) };
    let same = part.text == text;
    let fault = format!("{}:\n{}", part.title, difference(&part.text, &text));
    part.text = text;
    (!same).then_some(fault)
}

/// Every line stands in the file, in this order.
fn contains(part: &Part, path: &str, built: &Built) -> Option<String> {
    let Some(text) = text_of(built, path) else {
        return Some(format!("there is no file {path}"));
    };
    let mut rest = &text[..];
    for line in part.lines() {
        match rest.find(line) {
            Some(at) => rest = &rest[at + line.len()..],
            None => {
                let why = if text.contains(line) { "stands too early" } else { "is not there" };
                return Some(format!("{path}: this {why}: {line}"));
            }
        }
    }
    (part.lines().count() == 0).then(|| format!("{path}: nothing is asked for"))
}

/// No line stands in any of the files. What must be nowhere at all must stand in the sources, or the case shows nothing.
fn lacks(part: &Part, glob: &str, built: &Built) -> Option<String> {
    let files: Vec<&String> = built.files.keys().filter(|path| fits(glob, path)).collect();
    if files.is_empty() {
        return Some(format!("there is no file {glob}"));
    }
    for line in part.lines() {
        if glob == "**" && !built.sources.contains(line) {
            return Some(format!("no source says: {line}"));
        }
        let found = files.iter().find(|path| text(&built.files[**path]).contains(line) || path.contains(line));
        if let Some(path) = found {
            return Some(format!("{path}: this must not stand there: {line}"));
        }
    }
    None
}

/// Whether a path fits a pattern: `*` is any part of a name, `**` any part of a path.
fn fits(glob: &str, path: &str) -> bool {
    match glob.find('*') {
        None => glob == path,
        Some(at) => {
            let Some(rest) = path.strip_prefix(&glob[..at]) else {
                return false;
            };
            let deep = glob[at..].starts_with("**");
            let tail = &glob[at + if deep { 2 } else { 1 }..];
            let reach = if deep { rest.len() } else { rest.find('/').unwrap_or(rest.len()) };
            (0..=reach).filter(|end| rest.is_char_boundary(*end)).any(|end| fits(tail, &rest[end..]))
        }
    }
}

/// The first line that differs, with its neighbours.
fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let first = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let from = first.saturating_sub(2);
    let show = |sign: char, lines: &[&str]| -> String {
        lines.iter().skip(from).take(14).map(|line| format!("    {sign} {line}\n")).collect()
    };
    format!("  expected, from line {}\n{}  found\n{}", from + 1, show('-', &old), show('+', &new))
}
