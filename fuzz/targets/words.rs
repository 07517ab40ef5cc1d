//! Words of a theme or site (`xx.ftl`), and dictionaries of Hunspell (`xx.aff`; the list begins at a line `---`). The first line is
//! the name of the file.

use lotsman::diag::{Report, Source};
use lotsman::encoding::decode;
use lotsman::files::SitePath;
use lotsman::lang::Lang;
use lotsman::morphology::dictionary::Dictionary;
use lotsman::morphology::table_of;
use lotsman::strings::{Value, Words};

use super::{named, places};

pub fn run(data: &[u8]) {
    let Some((name, rest)) = named(data) else { return };
    let text = decode(rest).text;
    match name.split_once('.') {
        Some((tag, "ftl")) => strings(tag, &text),
        Some((tag, "aff")) => dictionary(tag, &text),
        _ => {}
    }
}

fn strings(tag: &str, text: &str) {
    let Some(lang) = Lang::parse(tag) else { return };
    let path = SitePath::new("strings/tried.ftl");
    let report = Report::default();
    let mut words = Words::default();
    words.add(&lang, &Source::text(&path, text), text, &report);
    let values: [(&str, Value); 2] = [("count", Value::Count(5)), ("name", Value::from("name"))];
    for line in text.lines() {
        let key: String =
            line.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect();
        let said = words.text(std::slice::from_ref(&lang), &key, &values);
        assert!(said.len() <= 1 << 20, "«{key}» says {} bytes", said.len());
    }
    places::assert_sound(&report.into_sorted(), path.as_str(), text);
}

fn dictionary(tag: &str, text: &str) {
    let Some(table) = table_of(tag) else { return };
    let (rules, list) = text.split_once("\n---\n").unwrap_or((text, ""));
    let Ok(dictionary) = Dictionary::new(rules, list, false, table) else { return };
    for word in list.lines().skip(1).take(8) {
        let _ = dictionary.has(word, word);
    }
}
