//! Latin letters for addresses: official tables for Ukrainian, own tables for Russian and Latvian, the rest by a library.

use crate::lang::Lang;

/// Letters, digits and single hyphens of ASCII; empty when nothing is left.
///
/// ```
/// use lotsman::{lang::Lang, strings::slug};
/// let uk = Lang::parse("uk").unwrap();
/// assert_eq!(slug("Кар’єра і щастя в Києві", &uk), "kariera-i-shchastia-v-kyievi");
/// ```
pub fn slug(text: &str, lang: &Lang) -> String {
    let mut slug = String::with_capacity(text.len());
    for sign in transliterate(text, lang).chars() {
        if sign.is_ascii_alphanumeric() {
            slug.push(sign.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The text in Latin letters. Ukrainian by the Cabinet's resolution № 55 of 27 January 2010.
pub fn transliterate(text: &str, lang: &Lang) -> String {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let mut latin = String::with_capacity(text.len());
    let mut previous: Option<char> = None;
    for sign in text.chars() {
        // Apostrophes and the soft sign are left out, so that they do not tear a word.
        if matches!(sign, '’' | '‘' | 'ʼ' | '\'' | 'ь' | 'Ь' | 'ъ' | 'Ъ') {
            continue;
        }
        let begins_word = previous.is_none_or(|previous| !previous.is_alphabetic());
        let small = sign.to_lowercase().next().unwrap_or(sign);
        let letters = match language {
            "uk" => ukrainian(small, begins_word, previous),
            "ru" | "bg" | "be" => russian(small),
            _ => None,
        };
        match letters {
            Some(letters) if sign.is_uppercase() => {
                let mut letters = letters.chars();
                latin.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                latin.extend(letters);
            }
            Some(letters) => latin.push_str(letters),
            None => latin.push_str(&deunicode::deunicode_char(sign).unwrap_or_default().replace('\'', "")),
        }
        previous = Some(sign);
    }
    latin
}

fn ukrainian(letter: char, begins_word: bool, previous: Option<char>) -> Option<&'static str> {
    let after_z = matches!(previous, Some('з' | 'З'));
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' if after_z => "gh",
        'г' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' => "e",
        'є' if begins_word => "ye",
        'є' => "ie",
        'ж' => "zh",
        'з' => "z",
        'и' => "y",
        'і' => "i",
        'ї' if begins_word => "yi",
        'ї' => "i",
        'й' if begins_word => "y",
        'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' if begins_word => "yu",
        'ю' => "iu",
        'я' if begins_word => "ya",
        'я' => "ia",
        _ => return None,
    })
}

fn russian(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}
