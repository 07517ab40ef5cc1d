//! Short forms that texts use again and again are known, so that pages explain them.

use std::collections::{BTreeMap, BTreeSet};

use super::passages::Passage;
use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, problems};

pub static RULE: Rule =
    Rule { problems: &[&problems::UNKNOWN_ABBREVIATION], when: When::Always, check: Check::Entry { look, told } };

/// Short forms that everybody who reads a website knows.
const COMMON: &[&str] = &[
    "PDF", "DOC", "DOCX", "XLSX", "PPT", "PPTX", "CSV", "ODS", "ZIP", "HTML", "RSS", "PNG", "JPG", "SVG", "MP3", "MP4",
    "URL", "QR", "SMS", "USB", "ID", "PIN", "IT", "TV", "OK", "UTF", "KB", "MB", "GB", "КБ", "МБ", "ГБ", "ІТ", "ТВ",
];

/// How often a text uses a short form before its readers need help.
const OFTEN: usize = 2;
const LONGEST: usize = 6;

fn look(context: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    for text in looked.texts() {
        for (short, (passage, at)) in in_text(text) {
            let known = context.portal.abbreviations.of(passage.lang);
            if !known.iter().any(|(form, _)| form.split(|sign: char| !sign.is_alphabetic()).any(|part| part == short)) {
                let first = passage.place(at..at + short.len());
                let problem = Diagnostic::new(&problems::UNKNOWN_ABBREVIATION, first).with("value", short);
                found.push(problem.with("language", passage.lang.as_str()));
            }
        }
    }
}

/// Each short form once in each language, where it is used first, with the number of texts that use it.
fn told(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut texts: Vec<(Diagnostic, usize)> = Vec::new();
    let mut known: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for one in found {
        let form_and_language = one.values.iter().map(|(_, value)| value.clone()).collect();
        let at = *known.entry(form_and_language).or_insert(texts.len());
        match texts.get_mut(at) {
            Some((_, count)) => *count += 1,
            None => texts.push((one, 1)),
        }
    }
    texts.into_iter().map(|(one, count)| one.with("count", count.to_string())).collect()
}

/// The short forms that a text uses often and does not explain, each with its first place.
fn in_text<'a, 'p>(passages: &'a [Passage<'p>]) -> BTreeMap<String, (&'a Passage<'p>, usize)> {
    let mut found: BTreeMap<String, (&Passage<'_>, usize, usize)> = BTreeMap::new();
    let mut explained: BTreeSet<String> = BTreeSet::new();
    for passage in passages.iter().filter(|passage| has_capitals(&passage.text)) {
        let words = words(&passage.text);
        for (place, (at, word)) in words.iter().enumerate() {
            if !is_short_form(word) {
                continue;
            }
            let neighbours = [place.checked_sub(1), Some(place + 1)].into_iter().flatten();
            if neighbours.filter_map(|at| words.get(at)).any(|(_, word)| is_capital(word) && word.len() > 2) {
                continue;
            }
            // «центр (ЦРК)», «ЦРК (центр …)», «ЦРК – центр …».
            let after = passage.text[at + word.len()..].trim_start();
            if passage.text[..*at].ends_with('(') || after.starts_with('(') || after.starts_with(['–', '—']) {
                explained.insert((*word).to_owned());
            }
            found.entry((*word).to_owned()).or_insert((passage, *at, 0)).2 += 1;
        }
    }
    let often = found.into_iter().filter(|(short, (_, _, count))| *count >= OFTEN && !explained.contains(short));
    often.map(|(short, (passage, at, _))| (short, (passage, at))).collect()
}

/// Whether two capital letters stand side by side: most passages need no closer look.
fn has_capitals(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|sign| {
        let capital = sign.is_uppercase();
        std::mem::replace(&mut before, capital) && capital
    })
}

/// Words of letters with their places.
fn words(text: &str) -> Vec<(usize, &str)> {
    let inside = |sign: char| sign.is_alphanumeric() || matches!(sign, '’' | '\'' | '_' | '.' | '@' | '/');
    let mut words = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(inside).map(|at| rest + at) {
        let end = text[start..].find(|sign| !inside(sign)).map_or(text.len(), |at| start + at);
        words.push((start, text[start..end].trim_end_matches('.')));
        rest = end;
    }
    words
}

fn is_capital(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

fn is_short_form(word: &str) -> bool {
    let length = word.chars().count();
    let roman = word.chars().all(|sign| "IVXLCDMІХ".contains(sign));
    (2..=LONGEST).contains(&length) && is_capital(word) && !roman && !COMMON.contains(&word)
}
