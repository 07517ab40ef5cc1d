//! A trace for people at a terminal.

use super::{Fate, Reached, Trace, Traced};
use crate::diag::Messages;
use crate::output::Made;

/// Paths of one sort that are listed; `all` lists every one.
const SHOWN: usize = 5;
/// Columns of the names of sorts.
const NAMES: usize = 16;

/// One thing with everything that it reached; of several a line each. Diagnostics are not part of it.
pub fn human(trace: &Trace, messages: &Messages, all: bool) -> String {
    let mut text = String::new();
    match &trace.things[..] {
        [one] => thing(one, messages, all, &mut text),
        several => several.iter().for_each(|thing| line(thing, messages, &mut text)),
    }
    text
}

fn thing(thing: &Traced, messages: &Messages, all: bool, text: &mut String) {
    let title = thing.title.as_ref().map(|title| format!("  {title}")).unwrap_or_default();
    text.push_str(&format!("{}{title}\n", thing.address));
    for source in thing.sources.iter().filter(|source| **source != thing.address) {
        text.push_str(&format!("  {source}\n"));
    }
    text.push_str(&format!("{}\n", fate(thing, messages)));
    // What belongs to all languages stands last.
    for language in thing.languages.iter().map(|tag| Some(tag.as_str())).chain([None]) {
        let files: Vec<&Reached> = thing.reached.iter().filter(|file| file.language.as_deref() == language).collect();
        if files.is_empty() {
            continue;
        }
        text.push_str(&format!("\n{}\n", heading(thing, language, messages)));
        for (key, sort) in SORTS {
            let paths: Vec<&str> = files.iter().filter(|file| sort(file)).map(|file| file.path.as_str()).collect();
            sorted(&messages.word(key, &[]), &paths, all, messages, text);
        }
    }
}

/// The key of a sort's name, and which files are of it.
type Sort = (&'static str, fn(&Reached) -> bool);

/// The sorts of files in the order in which they are told.
const SORTS: &[Sort] = &[
    ("trace-page", |file| file.made == Made::Page && !file.named),
    ("trace-list", |file| file.made == Made::List),
    ("trace-term", |file| file.made == Made::Term),
    ("trace-home", |file| file.made == Made::Home),
    ("trace-named", |file| file.made == Made::Page && file.named),
    ("trace-index", |file| file.made == Made::Index),
    ("trace-feed", |file| file.made == Made::Feed),
    ("trace-calendar", |file| file.made == Made::Calendar),
    ("trace-download", |file| file.made == Made::Download),
    ("trace-file", |file| file.made == Made::File),
    ("trace-redirect", |file| file.made == Made::Redirect),
    ("trace-sitemap", |file| file.made == Made::Sitemap),
];

fn sorted(name: &str, paths: &[&str], all: bool, messages: &Messages, text: &mut String) {
    let shown = if all { paths.len() } else { SHOWN };
    for (at, path) in paths.iter().take(shown).enumerate() {
        let name = if at == 0 { name } else { "" };
        text.push_str(&format!("  {name}{}{path}\n", " ".repeat(NAMES.saturating_sub(name.chars().count()))));
    }
    if paths.len() > shown {
        let more = messages.word("trace-more", &[("count", (paths.len() - shown).to_string())]);
        text.push_str(&format!("  {}{more}\n", " ".repeat(NAMES)));
    }
}

/// One line for one of several things.
fn line(thing: &Traced, messages: &Messages, text: &mut String) {
    let fate = match thing.fate {
        Fate::Shown => messages.word("trace-files", &[("count", thing.reached.len().to_string())]),
        _ => fate(thing, messages),
    };
    text.push_str(&format!("{}  {fate}\n", thing.address));
}

fn fate(thing: &Traced, messages: &Messages) -> String {
    let (key, day) = match thing.fate {
        Fate::Shown => ("trace-shown", None),
        Fate::Archived => ("trace-archived", None),
        Fate::Expired(day) => ("trace-expired", Some(day)),
        Fate::Draft => ("trace-draft", None),
        Fate::Until(day) => ("trace-until", Some(day)),
        Fate::Broken => ("trace-broken", None),
        Fate::Doubled => ("trace-doubled", None),
        Fate::Unnamed => ("trace-unnamed", None),
        Fate::OfHidden => ("trace-of-hidden", None),
        Fate::Unused => ("trace-unused", None),
        Fate::Header => ("trace-header", None),
        Fate::EmptyRow => ("trace-empty-row", None),
        Fate::Settings => ("trace-settings", None),
        Fate::Theme => ("trace-theme", None),
        Fate::Ledger => ("trace-ledger", None),
        Fate::Unread if thing.diagnostics.is_empty() => ("trace-unread", None),
        Fate::Unread => ("trace-refused", None),
    };
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    let owner = thing.sources.first().cloned().unwrap_or_default();
    messages.word(key, &[("day", day), ("count", thing.reached.len().to_string()), ("owner", owner)])
}

/// The language of a block, and the one in which its readers get the text.
fn heading(thing: &Traced, language: Option<&str>, messages: &Messages) -> String {
    let Some(tag) = language else {
        return messages.word("trace-all-languages", &[]);
    };
    match thing.shown_in.iter().find(|(known, _)| known == tag) {
        Some((_, shown)) if shown != tag => {
            messages.word("trace-fallback", &[("language", tag.to_owned()), ("shown", shown.clone())])
        }
        _ => tag.to_owned(),
    }
}
