//! A text → the words by which it is found. `search.js` does the same with a query.

use crate::morphology::fold::folded;
use crate::morphology::table::Table;

/// The most letters of a word that are looked at.
const LONGEST: usize = 48;

/// Calls `each` with every word, folded, and its place. Numbers of documents, as 8.3.5.0/16/I/001, come in their parts and whole without
/// their signs; so do words with brackets inside: П(ПТ)О. What is whole stands where its last part does.
pub fn tokens(text: &str, table: Option<&Table>, mut each: impl FnMut(String, u32)) {
    let mut place = 0;
    for chunk in text.split_whitespace() {
        let chunk = chunk.trim_matches(|sign: char| !is_letter(sign));
        let mut parts = 0;
        for part in chunk.split(|sign: char| !is_inner(sign)) {
            let word = word(part, table);
            if !word.is_empty() {
                parts += 1;
                place += 1;
                each(word, place);
            }
        }
        if parts > 1 && (chunk.contains('(') || chunk.contains(|sign: char| sign.is_numeric())) {
            let whole: String = chunk.chars().filter(|sign| is_letter(*sign)).collect();
            each(word(&whole, table), place);
        }
    }
}

fn word(part: &str, table: Option<&Table>) -> String {
    let folded = folded(part, table);
    match folded.char_indices().nth(LONGEST) {
        Some((end, _)) => folded[..end].to_owned(),
        None => folded,
    }
}

/// Letters and digits; the frequent ones are known without a table of Unicode.
fn is_letter(sign: char) -> bool {
    matches!(sign, 'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{400}'..='\u{481}') || sign.is_alphanumeric()
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
        tokens(text, None, |word, _| found.push(word));
        found
    }

    #[test]
    fn texts_become_words() {
        assert_eq!(of("Об’єднання, «П(ПТ)О»!"), ["обєднання", "п", "пт", "о", "ппто"]);
        assert_eq!(of("Nr.8.3.5.0/16/I/001"), ["nr", "8", "3", "5", "0", "16", "i", "001", "nr835016i001"]);
        assert_eq!(of("№ 552 — це"), ["552", "це"]);
    }
}
