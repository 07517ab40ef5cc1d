//! Words as they are compared: small letters, no apostrophes, no stress marks.

use super::table::Table;

/// A word in the form in which it is compared.
pub fn folded(word: &str, table: Option<&Table>) -> String {
    let mut text = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{301}' | '\u{ad}' => {}
            _ => text.push(letter),
        }
    }
    let is_plain = text.is_ascii();
    for (from, to) in table.map(|table| &table.same).into_iter().flatten() {
        if is_plain && !from.is_ascii() {
            continue;
        }
        if text.contains(from.as_str()) {
            text = text.replace(from.as_str(), to);
        }
    }
    text
}

/// A folded word without what sets similar letters apart: the order of packs, and what is found last.
pub fn simplified(word: &str, table: Option<&Table>) -> String {
    let similar = table.map(|table| &table.similar).into_iter().flatten();
    similar.fold(
        word.to_owned(),
        |word, (from, to)| if word.contains(from.as_str()) { word.replace(from.as_str(), to) } else { word },
    )
}
