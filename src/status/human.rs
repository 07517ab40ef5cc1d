//! The state of a portal for people at a terminal of 80 columns.

use super::{Missing, Status, Translations, file_of, title_of};
use crate::diag::Messages;
use crate::model::{EntryKey, Outdated};

/// Columns of a terminal.
const WIDTH: usize = 80;
/// Entries of a part of the whole report; the report of one language shows all.
const SHOWN: usize = 10;
/// New sentences that are quoted of an entry in the whole report.
const QUOTED: usize = 3;

/// The whole report; of one language alone the work of its translator, entry by entry.
pub fn human(status: &Status<'_>, messages: &Messages) -> String {
    let mut page = Page { status, messages, text: String::new() };
    match &status.languages[..] {
        [one] if status.portal.site.languages.all().len() > 1 => page.work(one),
        _ => page.whole(),
    }
    page.text
}

struct Page<'a> {
    status: &'a Status<'a>,
    messages: &'a Messages,
    text: String,
}

impl Page<'_> {
    fn whole(&mut self) {
        self.table();
        let outdated = self.status.languages.iter();
        let all: Vec<(&Translations<'_>, EntryKey, &Outdated)> = outdated
            .flat_map(|language| language.outdated.iter().map(move |(key, outdated)| (language, *key, *outdated)))
            .collect();
        self.part("status-outdated-part", all.len());
        for (language, key, outdated) in all.iter().take(SHOWN) {
            self.outdated(language, *key, outdated, QUOTED);
        }
        self.more(all.len());
        self.part("status-drafts", self.status.drafts.len());
        for key in self.status.drafts.iter().take(SHOWN) {
            self.entry("", *key);
        }
        self.more(self.status.drafts.len());
        for (part, entries) in [
            ("status-scheduled", &self.status.scheduled),
            ("status-expiring", &self.status.expiring),
            ("status-expired", &self.status.expired),
        ] {
            self.part(part, entries.len());
            for (day, key) in entries.iter().take(SHOWN) {
                self.entry(&format!("{day}  "), *key);
            }
            self.more(entries.len());
        }
        self.part("status-broken", self.status.broken.len());
        for address in self.status.broken.iter().take(SHOWN) {
            self.line(&format!("  {address}"));
        }
        self.more(self.status.broken.len());
    }

    /// Languages with their numbers.
    fn table(&mut self) {
        let head = ["status-language", "status-complete", "status-outdated", "status-missing"];
        let head = head.map(|key| self.messages.word(key, &[]));
        let names: Vec<String> = self.status.languages.iter().map(name).collect();
        let first = names.iter().chain([&head[0]]).map(|name| name.chars().count()).max().unwrap_or(0);
        let widths = [&head[1], &head[2], &head[3]].map(|name| name.chars().count().max(5));
        let row = |name: &str, cells: [String; 3]| {
            let cells: String =
                cells.iter().zip(widths).map(|(cell, width)| format!("  {}", padded_left(cell, width))).collect();
            format!("{}{cells}", padded(name, first))
        };
        let mut lines = vec![row(&head[0], [head[1].clone(), head[2].clone(), head[3].clone()])];
        for (name, language) in names.iter().zip(&self.status.languages) {
            let numbers = [language.complete, language.outdated.len(), language.missing.len()];
            lines.push(row(name, numbers.map(|number| number.to_string())));
        }
        lines.iter().for_each(|line| self.line(line));
    }

    /// The work of one translator: what is out of date, then what is missing.
    fn work(&mut self, language: &Translations<'_>) {
        self.line(&name(language));
        self.part("status-outdated-part", language.outdated.len());
        for (key, outdated) in &language.outdated {
            self.outdated(language, *key, outdated, usize::MAX);
        }
        self.part("status-missing-part", language.missing.len());
        for missing in &language.missing {
            self.missing(language, missing);
        }
        if language.outdated.is_empty() && language.missing.is_empty() {
            let done = self.messages.word("status-all-done", &[]);
            self.line("");
            self.line(&done);
        }
    }

    fn outdated(&mut self, language: &Translations<'_>, key: EntryKey, outdated: &Outdated, quoted: usize) {
        let entry = self.status.portal.entry(key);
        self.entry(&format!("{}  ", language.language.lang), key);
        self.path(&file_of(entry, language.language));
        for sentence in outdated.new.iter().take(quoted) {
            self.line(&format!("      + {sentence}"));
        }
        if outdated.new.len() > quoted {
            let more = self.count("status-more-sentences", outdated.new.len() - quoted);
            self.line(&format!("      + {more}"));
        }
        if outdated.gone > 0 {
            let gone = self.count("status-gone-sentences", outdated.gone);
            self.line(&format!("      - {gone}"));
        }
        if outdated.new.is_empty() && outdated.gone == 0 {
            let moved = self.messages.word("status-moved-sentences", &[]);
            self.line(&format!("      {moved}"));
        }
    }

    fn missing(&mut self, language: &Translations<'_>, missing: &Missing) {
        let entry = self.status.portal.entry(missing.key);
        self.entry("", missing.key);
        let words = self.count("status-words", missing.words);
        let references = self.count("status-references", missing.references);
        self.path(&file_of(entry, language.language));
        self.line(&format!("      {words} · {references}"));
    }

    /// The heading of a part with its number; a part with nothing in it is left out.
    fn part(&mut self, key: &str, count: usize) {
        if count > 0 {
            let heading = self.count(key, count);
            self.line("");
            self.line(&heading);
        }
    }

    fn entry(&mut self, before: &str, key: EntryKey) {
        let entry = self.status.portal.entry(key);
        self.line(&format!("  {before}{}  {}", entry.address(), title_of(entry)));
    }

    fn more(&mut self, count: usize) {
        if count > SHOWN {
            let more = self.count("status-more", count - SHOWN);
            self.line(&format!("  {more}"));
        }
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.messages.word(key, &[("count", count.to_string())])
    }

    /// Paths are copied, so they are never cut.
    fn path(&mut self, path: &str) {
        self.text.push_str(&format!("      {path}\n"));
    }

    /// Adds a line, cut where the terminal ends.
    fn line(&mut self, line: &str) {
        if line.chars().count() > WIDTH {
            self.text.extend(line.chars().take(WIDTH - 1));
            self.text.push('…');
        } else {
            self.text.push_str(line.trim_end());
        }
        self.text.push('\n');
    }
}

fn name(translations: &Translations<'_>) -> String {
    let language = translations.language;
    match language.name == language.lang.as_str() {
        true => language.lang.to_string(),
        false => format!("{}  {}", language.lang, language.name),
    }
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.chars().count())))
}

fn padded_left(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.chars().count())))
}
