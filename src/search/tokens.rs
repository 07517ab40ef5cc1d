//! A text → the words by which it is found. `search.js` does the same with a query.

use crate::morphology::fold::{fold, is_folded};
use crate::morphology::table::Table;

/// The most letters of a word that are looked at.
const LONGEST: usize = 48;

/// Calls `each` with every word, folded, and its place. Numbers of documents, as 8.3.5.0/16/I/001, come in their parts and whole without
/// their signs; so do words with brackets inside: П(ПТ)О. What is whole stands where its last part does.
pub fn tokens(text: &str, table: Option<&Table>, mut each: impl FnMut(&str, u32)) {
    let mut place = 0;
    let mut folded = String::new();
    for chunk in text.split_whitespace() {
        let chunk = chunk.trim_matches(|sign: char| !is_letter(sign));
        if !chunk.is_empty() && is_folded(chunk, table) {
            place += 1;
            each(beginning(chunk), place);
            continue;
        }
        let mut parts = 0;
        for part in chunk.split(|sign: char| !is_inner(sign)) {
            fold(part.chars(), table, &mut folded);
            if !folded.is_empty() {
                parts += 1;
                place += 1;
                each(beginning(&folded), place);
            }
        }
        if parts > 1 && (chunk.contains('(') || chunk.contains(|sign: char| sign.is_numeric())) {
            fold(chunk.chars().filter(|sign| is_letter(*sign)), table, &mut folded);
            each(beginning(&folded), place);
        }
    }
}

/// What is looked at of a word.
fn beginning(word: &str) -> &str {
    if word.len() <= LONGEST {
        return word;
    }
    let end = word.char_indices().nth(LONGEST).map(|(end, _)| end);
    &word[..end.unwrap_or(word.len())]
}

/// Letters and digits; the frequent signs are known without a table of Unicode.
fn is_letter(sign: char) -> bool {
    match sign {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{400}'..='\u{481}' => true,
        '\u{c0}'..='\u{24f}' => sign != '×' && sign != '÷',
        ..='\u{a9}' | '«' | '»' | '\u{2000}'..='\u{206f}' => false,
        _ => sign.is_alphanumeric(),
    }
}

/// Letters, digits, marks on letters, and apostrophes, which fold away.
fn is_inner(sign: char) -> bool {
    is_letter(sign)
        || matches!(sign, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{ad}')
        || ('\u{300}'..='\u{36f}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::tokens;

    fn of(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        tokens(text, None, |word, _| found.push(word.to_owned()));
        found
    }

    #[test]
    fn texts_become_words() {
        assert_eq!(of("Об’єднання, «П(ПТ)О»!"), ["обєднання", "п", "пт", "о", "ппто"]);
        assert_eq!(of("Nr.8.3.5.0/16/I/001"), ["nr", "8", "3", "5", "0", "16", "i", "001", "nr835016i001"]);
        assert_eq!(of("№ 552 — це"), ["552", "це"]);
    }
}
