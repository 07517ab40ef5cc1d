//! Sentences of uk, ru, lv and en: the breaks of Unicode (UAX 29), without those after abbreviations and initials.

use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakInvariantOptions;

/// Abbreviations after which a sentence goes on, although a capital letter follows. Single letters need no line here.
const ABBREVIATIONS: &[(&str, &str)] = &[
    (
        "uk",
        "ім обл вул просп пр пл бул пров буд кв смт сел ред вид див напр гр проф доц акад канд тов св ст пп тел табл \
         рис мал зав заст мол наук упор уклад дир",
    ),
    (
        "ru",
        "им обл ул просп пр пл бул пер кв пос дер ред изд см напр гр проф доц акад канд тов св ст пп тел табл рис зав \
         зам науч сост дир",
    ),
    ("lv", "piem prof doc dr nr lpp tālr sk plkst bulv pag nov raj red izd att tab akad sv dir vad"),
    ("en", "mr mrs ms dr prof st no e.g i.e vs fig dept approx cf ed vol"),
];

/// The sentences of one line of text, without the blanks around them.
pub fn sentences<'a>(line: &'a str, lang: &str) -> Vec<&'a str> {
    let language = lang.split('-').next().unwrap_or(lang);
    let known = ABBREVIATIONS.iter().find(|(known, _)| *known == language).map_or("", |(_, words)| words);
    let mut found = Vec::new();
    let mut from = 0;
    for to in SentenceSegmenter::new(SentenceBreakInvariantOptions::default()).segment_str(line) {
        let sentence = line[from..to].trim();
        let ends = to == line.len() || !(is_begun(&line[to..]) || goes_on(sentence, known, language));
        if ends && !sentence.is_empty() {
            found.push(sentence);
            from = to;
        }
    }
    found
}

/// Whether what follows cannot begin a sentence: «„Приходьте!“ – сказала вона».
fn is_begun(rest: &str) -> bool {
    let first = rest.trim_start_matches([' ', '–', '—', '-']).chars().next();
    first.is_some_and(char::is_lowercase)
}

/// Whether the full stop at the end of a piece belongs to an abbreviation, an initial or an ordinal number.
fn goes_on(piece: &str, known: &str, language: &str) -> bool {
    let Some(body) = piece.strip_suffix('.') else {
        return false;
    };
    let mut words = body.rsplit([' ', '(', '«', '„', '“', '"', '/']);
    let word = words.next().unwrap_or_default();
    let before = words.next().unwrap_or_default();
    let small = word.to_lowercase();
    if known.split(' ').any(|known| known == small) {
        return true;
    }
    let last = word.rsplit('.').next().unwrap_or(word);
    let mut signs = last.chars();
    match (signs.next(), signs.next()) {
        // «О. К. Шевченко»
        (Some(letter), None) if letter.is_uppercase() => true,
        // «м. Київ», but «2024 р. Далі» and «і т. д. Далі»
        (Some(letter), None) if letter.is_alphabetic() => {
            !before.ends_with(|sign: char| sign.is_ascii_digit() || sign == '.') && !word.contains('.')
        }
        // Latvian writes ordinal numbers so: «1. Maija iela», «12. Saeima»
        (Some(_), _) => language == "lv" && last.bytes().all(|sign| sign.is_ascii_digit()),
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn full_stops_of_abbreviations_end_no_sentence() {
        for (lang, expected) in [
            (
                "uk",
                &[
                    "Ліцей ім. Т. Г. Шевченка відкрив центр.",
                    "Він працює в м. Києві з 2024 р.",
                    "«Приходьте!» – кажуть там.",
                ][..],
            ),
            ("uk", &["Київська обл. Бориспіль: 3,5 години занять, ігор і т. д.", "Запис відкрито."]),
            ("ru", &["Школа им. Пушкина провела форум.", "Подробности у О. К. Ивановой."]),
            ("lv", &["Skolā Nr. 12 strādā prof. Bērziņa.", "Kopš 2024. gada 1. Maija iela ir centrs.", "Nāciet!"]),
            ("lv", &["Ir lekcijas, spēles u. c.", "Ieeja brīva."]),
            ("en", &["Dr. Smith spoke about 3.5 hours.", "“Come!” he said.", "E.g. Riga is near.", "See fig. 2."]),
        ] {
            assert_eq!(sentences(&expected.join(" "), lang), expected);
        }
    }
}
