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

/// Letters that Ukrainian and Russian write alike.
const SHARED: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
];

/// Letters of Ukrainian: at the beginning of a word, and inside of it.
const UKRAINIAN: &[(char, &str, &str)] = &[
    ('г', "h", "h"),
    ('ґ', "g", "g"),
    ('є', "ye", "ie"),
    ('и', "y", "y"),
    ('і', "i", "i"),
    ('ї', "yi", "i"),
    ('й', "y", "i"),
    ('ю', "yu", "iu"),
    ('я', "ya", "ia"),
];

/// Letters of Russian.
const RUSSIAN: &[(char, &str)] =
    &[('г', "g"), ('ё', "yo"), ('и', "i"), ('й', "y"), ('ы', "y"), ('э', "e"), ('ю', "yu"), ('я', "ya")];

/// The text in Latin letters. Ukrainian by the Cabinet's resolution № 55 of 27 January 2010.
pub fn transliterate(text: &str, lang: &Lang) -> String {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let mut latin = String::with_capacity(text.len());
    let mut previous: Option<char> = None;
    // Some systems write «й» as two signs.
    let whole = icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text);
    for sign in whole.chars() {
        // Apostrophes, the soft sign, marks of stress and soft hyphens are left out, so that they do not tear a word.
        let mark = matches!(sign, '\u{300}'..='\u{36f}' | '\u{ad}');
        if mark || matches!(sign, '’' | '‘' | 'ʼ' | '\'' | 'ь' | 'Ь' | 'ъ' | 'Ъ') {
            continue;
        }
        let small = sign.to_lowercase().next().unwrap_or(sign);
        let letters = match language {
            "uk" => ukrainian(small, previous),
            "ru" | "bg" | "be" => of(RUSSIAN, small).or_else(|| of(SHARED, small)),
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

fn of(table: &[(char, &'static str)], letter: char) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == letter).map(|(_, latin)| *latin)
}

fn ukrainian(letter: char, previous: Option<char>) -> Option<&'static str> {
    // «зг» is «zgh», so that it is not read as «ж».
    if letter == 'г' && matches!(previous, Some('з' | 'З')) {
        return Some("gh");
    }
    let begins_word = previous.is_none_or(|previous| !previous.is_alphabetic());
    let own = UKRAINIAN.iter().find(|(known, _, _)| *known == letter);
    own.map(|(_, first, inner)| if begins_word { *first } else { *inner }).or_else(|| of(SHARED, letter))
}
