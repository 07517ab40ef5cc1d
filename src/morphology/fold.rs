//! Words as they are compared: small letters, no apostrophes, no stress marks.

use super::table::Table;

/// A word in the form in which it is compared.
pub fn folded(word: &str, table: Option<&Table>) -> String {
    let mut text = String::with_capacity(word.len());
    fold(word.chars(), table, &mut text);
    text
}

/// Puts the folded form of these letters in the place of a text.
pub fn fold(letters: impl Iterator<Item = char>, table: Option<&Table>, text: &mut String) {
    text.clear();
    for letter in letters {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{301}' | '\u{ad}' => {}
            // The frequent ones are known without a table of Unicode.
            'a'..='z' | '0'..='9' | 'а'..='џ' => text.push(letter),
            'A'..='Z' => text.push(letter.to_ascii_lowercase()),
            'А'..='Я' => text.extend(char::from_u32(u32::from(letter) + 32)),
            'Ѐ'..='Џ' => text.extend(char::from_u32(u32::from(letter) + 80)),
            _ => text.extend(letter.to_lowercase()),
        }
    }
    let is_plain = text.is_ascii();
    for (from, to) in table.map(|table| &table.same).into_iter().flatten() {
        if (from.is_ascii() || !is_plain) && holds(text, from) {
            *text = text.replace(from.as_str(), to);
        }
    }
}

/// A folded word without what sets similar letters apart: the order of packs, and what is found last.
pub fn simplified(word: &str, table: Option<&Table>) -> String {
    let similar = table.map(|table| &table.similar).into_iter().flatten();
    similar.fold(
        word.to_owned(),
        |word, (from, to)| if holds(&word, from) { word.replace(from.as_str(), to) } else { word },
    )
}

/// Whether a word holds some letters; the search of the standard library is made for long texts.
fn holds(word: &str, letters: &str) -> bool {
    let letters = letters.as_bytes();
    let Some(first) = letters.first() else { return true };
    word.as_bytes().windows(letters.len()).any(|part| part[0] == *first && part == letters)
}
