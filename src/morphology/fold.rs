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
    for (from, to) in table.map(|table| &table.same).into_iter().flatten() {
        if holds(text, from) {
            *text = text.replace(from.as_str(), to);
        }
    }
}

/// Whether a word is folded as it stands, as most words of a text are.
pub fn is_folded(word: &str, table: Option<&Table>) -> bool {
    let mut same = table.into_iter().flat_map(|table| table.same.keys());
    word.chars().all(|letter| matches!(letter, 'a'..='z' | 'а'..='џ')) && !same.any(|letters| holds(word, letters))
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
    let (word, letters) = (word.as_bytes(), letters.as_bytes());
    let Some(first) = letters.first().filter(|_| letters.len() <= word.len()) else { return letters.is_empty() };
    word.windows(letters.len()).any(|part| part[0] == *first && part == letters)
}

#[cfg(test)]
mod tests {
    use super::{folded, holds, is_folded};
    use crate::morphology::table_of;

    #[test]
    fn what_is_folded_stays_as_it_is() {
        let words = [
            "центрів",
            "об’єднання",
            "Ґанок",
            "ЩАСТЯ",
            "Ёлка",
            "ёлка",
            "проект",
            "Ķīna",
            "naïve",
            "don't",
            "а́",
            "x2",
            "",
        ];
        for (word, tag) in words.iter().flat_map(|word| ["uk", "ru", "lv", "en"].map(|tag| (word, tag))) {
            let table = table_of(tag);
            let folded = folded(word, table);
            assert!(!is_folded(word, table) || folded == **word, "{word} in {tag} becomes {folded}");
        }
        assert!(
            is_folded("центрів", table_of("uk"))
                && !is_folded("проект", table_of("uk"))
                && !is_folded("ёлка", table_of("ru"))
        );
        assert_eq!(
            ["Ґанок", "ЩАСТЯ", "Їжак", "Ёлка"].map(|word| folded(word, table_of("uk"))),
            ["ґанок", "щастя", "їжак", "ёлка"]
        );
    }

    #[test]
    fn letters_are_found_in_words() {
        assert!(holds("проектор", "проект") && holds("ё", "ё") && holds("а", ""));
        assert!(!holds("про", "проект") && !holds("", "ё"));
    }
}
