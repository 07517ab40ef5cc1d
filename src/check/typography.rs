//! Brackets in pairs, and the quotation marks and apostrophes of the language of the text. One hint per file and
//! problem: who mends one place, looks at the others too.

use std::collections::BTreeSet;

use super::passages::Passage;
use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, problems};
use crate::files::SitePath;

pub static RULE: Rule = Rule {
    problems: &[&problems::OPEN_BRACKET, &problems::FOREIGN_QUOTES, &problems::WRONG_APOSTROPHE],
    when: When::Always,
    check: Check::Entry { look, told },
};

fn look(_: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    for passage in &looked.passages {
        let finds = [
            (&problems::OPEN_BRACKET, open_bracket(&passage.text)),
            (&problems::FOREIGN_QUOTES, foreign_quotes(passage)),
            (&problems::WRONG_APOSTROPHE, wrong_apostrophe(passage)),
        ];
        for (problem, at) in finds.into_iter().filter_map(|(problem, at)| Some((problem, at?))) {
            let sign = passage.text[at..].chars().next().map_or(1, char::len_utf8);
            let one = Diagnostic::new(problem, passage.place(at..at + sign)).with("value", around(&passage.text, at));
            found.push(one.with("language", passage.lang.as_str()));
        }
    }
}

/// The first one of each problem in each file.
fn told(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut known: BTreeSet<(&str, SitePath)> = BTreeSet::new();
    found.retain(|one| known.insert((one.problem.code, one.place.path.clone())));
    found
}

/// The word in which a sign stands, with its neighbours.
fn around(text: &str, at: usize) -> String {
    let before: String = text[..at].chars().rev().take(16).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = text[at..].chars().take(17).collect();
    format!("{before}{after}").trim().replace('\u{fffc}', "…")
}

/// The first bracket that has no other half.
fn open_bracket(text: &str) -> Option<usize> {
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, sign) in text.char_indices() {
        match sign {
            '(' | '[' => open.push((sign, at)),
            ')' | ']' => {
                let half = if sign == ')' { '(' } else { '[' };
                match open.iter().rposition(|(known, _)| *known == half) {
                    Some(place) => drop(open.split_off(place)),
                    None if is_number_of_item(&text[..at]) || is_smile(&text[..at]) => {}
                    None => return Some(at),
                }
            }
            _ => {}
        }
    }
    open.first().map(|(_, at)| *at).filter(|at| !is_smile(&text[..*at]))
}

/// Whether a bracket closes the number of an item: `1)`, `а)`.
fn is_number_of_item(before: &str) -> bool {
    let word: Vec<char> = before.chars().rev().take_while(|sign| sign.is_alphanumeric()).take(3).collect();
    (1..3).contains(&word.len())
}

fn is_smile(before: &str) -> bool {
    before.ends_with([':', ';', '-', ')', '('])
}

/// Quotation marks of another language, commas and apostrophes that stand for them, and straight ones in facts. In texts,
/// straight ones become those of the language by themselves.
fn foreign_quotes(passage: &Passage<'_>) -> Option<usize> {
    let text = &passage.text;
    let cyrillic = matches!(passage.lang.as_str(), "uk" | "ru");
    let english = passage.lang.as_str() == "en";
    let mut inside = 0usize;
    let mut low = false;
    for (at, sign) in text.char_indices() {
        let rest = &text[at + sign.len_utf8()..];
        match sign {
            '«' if english && starts_in_latin(rest) => return Some(at),
            '«' => inside += 1,
            '»' => inside = inside.saturating_sub(1),
            // Inside of « », the other pair is right.
            '„' if (cyrillic && inside == 0) || (english && starts_in_latin(rest)) => return Some(at),
            '„' => low = true,
            '“' if cyrillic && !low && starts_in_cyrillic(rest) => return Some(at),
            '“' => low = false,
            ',' if rest.starts_with(',') && rest[1..].chars().next().is_some_and(char::is_alphabetic) => {
                return Some(at);
            }
            '\'' if rest.starts_with('\'') && rest[1..].chars().next().is_some_and(char::is_alphabetic) => {
                return Some(at);
            }
            '"' if passage.is_fact() && !is_inch(&text[..at]) => return Some(at),
            _ => {}
        }
    }
    None
}

fn starts_in_latin(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_alphabetic())
}

fn starts_in_cyrillic(text: &str) -> bool {
    text.starts_with(is_cyrillic)
}

fn is_cyrillic(sign: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&sign)
}

/// Whether a sign after a number means inches, or seconds.
fn is_inch(before: &str) -> bool {
    before.ends_with(|sign: char| sign.is_ascii_digit())
}

/// A sign between two Ukrainian letters that looks like an apostrophe and is none.
fn wrong_apostrophe(passage: &Passage<'_>) -> Option<usize> {
    if passage.lang.as_str() != "uk" {
        return None;
    }
    let wrong = |sign: char| match sign {
        '"' | '´' | '‘' | '′' => true,
        // In texts it becomes the right one by itself.
        '\'' => passage.is_fact(),
        _ => false,
    };
    let text = &passage.text;
    let stands = |(at, sign): &(usize, char)| {
        wrong(*sign) && text[..*at].ends_with(is_cyrillic) && text[at + sign.len_utf8()..].starts_with(is_soft)
    };
    text.char_indices().find(stands).map(|(at, _)| at)
}

/// The letters before which an apostrophe may stand.
fn is_soft(sign: char) -> bool {
    "яюєїЯЮЄЇ".contains(sign)
}
