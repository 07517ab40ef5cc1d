//! The index that the program writes, and the script that reads it, are one search: what Rust says of words and documents,
//! JavaScript says too, and queries find what a reader means. The script is the one that is shipped; node runs it.
//!
//! Texts: `tests/morphology/<tag>.txt` for words, `tests/search/<tag>.txt` for queries.

#[path = "search/portal.rs"]
mod portal;
#[path = "search/queries.rs"]
mod queries;
#[path = "morphology/texts.rs"]
mod texts;
#[path = "search/vectors.rs"]
mod vectors;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use lotsman::encoding::composed;
use lotsman::morphology::fold::folded;
use lotsman::morphology::lexicon::{families, forms};
use lotsman::morphology::table::{Paradigms, Table};
use lotsman::morphology::table_of;
use lotsman::search::{Document, Kept, index};
use serde_json::json;

/// The languages with tables, and one without.
const LANGUAGES: &[&str] = &["en", "lv", "ru", "uk", "lt"];

/// What people type, paste and number.
const ODD: &[&str] = &[
    "",
    "   ",
    "ЦЕНТР Кар’єри ŽURNĀLS Straße İstanbul ОБ’ЄКТ",
    "об'єкт об’єкт обʼєкт об‘єкт об`єкт об´єкт",
    "за́мок замо\u{301}к о\u{301}бласть кафе\u{301} nai\u{308}ve ма\u{306} и\u{306} і\u{308} e\u{301}cole",
    "ёлка Ёлка е\u{308}лка ґанок Ґанок гарантія",
    "об\u{ad}луплений проект проєкт résumé",
    "«П(ПТ)О» П(ПТ)О ПТО",
    "8.3.5.0/16/I/001 Nr.8.3.5.0/16/I/001 №552 № 552 552-р 01.09.2024 +380(44)123-45-67",
    "3,5 1/2 2024/25 C++ C# п’ять-шість рок-’н’-рол",
    "🎓 👩‍🎓 🇺🇦 ❤️ 1️⃣ центр🎓кар’єри",
    "щоденноексплуатаційнотехнологічнопрофорієнтаційнометодичнийкабінет",
    "нормативно-правове інформаційно-комунікаційний x-y_z",
    "https://example.org/шлях?q=1&b=2 user@example.org",
    "— – … ! ? , . ; : ' \" ( ) [ ]",
    "IV ⅣⅢ ½ x² H₂O ١٢٣",
    "中文 にほんご हिन्दी العربية עברית ไทย",
    "а\u{200b}б а\u{a0}б а\u{2011}б ﬁrma ﬀ Ⓐ",
    "«Центр кар’єри» „Karjeras centrs” “career centre”",
    "що для з і та the and un par это",
    "а-'-б ’ ʼʼ ʹ ΟΔΟΣ 𝐀𝐁𝐂 𐐀𐐁 ǅ ŉ",
    "𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱",
];

/// Small documents with what a portal has: names, numbers, dates, quotes, words of other languages.
fn documents(tag: &str, table: Option<&Table>) -> Vec<Document> {
    let words: Vec<String> = match (texts::read(tag), table) {
        (Some(text), Some(table)) => text.words(table),
        _ => "konsultacija profesija mokykla darbas karjera centras mokytojas".split(' ').map(str::to_owned).collect(),
    };
    let word = |at: usize| words[at * 17 % words.len()].as_str();
    let sentence = |from: usize, many: usize| (from..from + many).map(word).collect::<Vec<&str>>().join(" ");
    (0..60)
        .map(|at| {
            let title = format!("{} № {}", sentence(at, 3), at + 500);
            // Every text is composed at the door of the program.
            let odd = composed(ODD[at % ODD.len()]);
            let body = format!("{}. {odd}\n{}", sentence(at * 3, 12), sentence(at * 5, 4));
            let mut document = portal::document(&format!("{tag}/{at}/"), &title, &sentence(at * 7, 5), &body);
            document.record.note = format!("{}\t{}\n{at}", word(at), word(at + 1));
            document.fields.headings = sentence(at * 11, 2);
            document
        })
        .collect()
}

/// Every form of the words of a text: a vocabulary that fills several packs.
fn many(tag: &str, table: &Table) -> Vec<Document> {
    let text = texts::read(tag).expect("a text of words");
    let paradigms = Paradigms::new(table);
    let vocabulary = text.words(table);
    let words: Vec<&str> = vocabulary.iter().map(String::as_str).collect();
    let families = families(&words, &paradigms, None);
    let mut all: BTreeSet<String> = BTreeSet::new();
    for line in &text.meet {
        let lemma = words.binary_search(&folded(&line.lemma, Some(table)).as_str()).expect("a word of the text");
        let of_lemma = families.iter().filter(|family| family.members.contains(&lemma));
        if let Some(family) = of_lemma.max_by(|one, two| one.score.total_cmp(&two.score)) {
            all.extend(forms(family, &paradigms));
        }
    }
    all.into_iter().map(|word| portal::titled(&word)).collect()
}

#[test]
fn script_and_program_say_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    for &tag in LANGUAGES {
        let table = table_of(tag);
        let own = folder.path().join(tag);
        let mut words: Vec<String> = ODD.iter().map(|text| (*text).to_owned()).collect();
        vectors::of_index(&own.join("tiny"), &documents(tag, table), table);
        if let (Some(text), Some(table)) = (texts::read(tag), table) {
            let vocabulary = text.words(table);
            let titled: Vec<Document> = vocabulary.iter().map(|word| portal::titled(word)).collect();
            vectors::of_index(&own.join("words"), &titled, Some(table));
            let lemmas: Vec<Document> = text.meet.iter().map(|line| portal::titled(&line.lemma)).collect();
            vectors::of_index(&own.join("lemmas"), &lemmas, Some(table));
            vectors::of_index(&own.join("many"), &many(tag, table), Some(table));
            words.extend(text.meet.iter().map(|line| format!("{} {}", line.lemma, line.forms.join(" "))));
            let meet = text.meet.iter().map(|line| json!([line.number, line.lemma, line.forms]));
            let lines = json!({ "meet": meet.collect::<Vec<_>>(), "apart": text.apart });
            portal::write_json(&own.join("words/lines.json"), &lines);
        }
        portal::write_json(&own.join("texts.json"), &vectors::of_texts(&words, table));
    }
    portal::ask("vectors.mjs", folder.path());
}

#[test]
fn queries_find_what_is_meant() {
    let folder = tempfile::tempdir().expect("a folder");
    for &tag in LANGUAGES {
        let text = queries::read(tag);
        let own = folder.path().join(tag);
        portal::write(&own, &text.documents, table_of(tag), &text.synonyms);
        portal::write_json(&own.join("queries.json"), &text.queries.into());
    }
    portal::ask("queries.mjs", folder.path());
}

#[test]
fn trouble_is_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let table = table_of("uk").expect("a table");
    portal::write(&folder.path().join("empty"), &[], Some(table), &[]);
    portal::write(&folder.path().join("bare"), &[], None, &[]);
    portal::write(&folder.path().join("many"), &many("uk", table), Some(table), &[]);
    portal::ask("trouble.mjs", folder.path());
}

/// Queries and packs that nobody meant. `QUERIES_SECONDS=1800` goes on for half an hour.
#[test]
fn whatever_is_asked_is_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let table = table_of("uk").expect("a table");
    portal::write(&folder.path().join("many"), &many("uk", table), Some(table), &[]);
    portal::write(&folder.path().join("tiny"), &documents("en", table_of("en")), table_of("en"), &[]);
    portal::write(&folder.path().join("bare"), &documents("lt", None), None, &[]);
    portal::ask("whatever.mjs", folder.path());
}

#[test]
fn good_results_that_lie_together_come_first() {
    let folder = tempfile::tempdir().expect("a folder");
    portal::ask("best.mjs", folder.path());
}

/// Words that stand nowhere else, as of a file that is no text.
fn noise(bytes: usize) -> String {
    let letters: Vec<char> = "абвгдежзиклмнопрстух".chars().collect();
    let mut state = 1u64;
    let mut text = String::new();
    while text.len() < bytes {
        for _ in 0..7 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push(letters[(state >> 40) as usize % letters.len()]);
        }
        text.push(' ');
    }
    text
}

/// A document that somebody made to break the search, or a log that somebody attached.
#[test]
fn long_documents_make_small_indexes() {
    let sentence = "Центр розвитку кар’єри проводить консультації для учнів № 552. ";
    let endless = [
        ("one word a million times", "центр ".repeat(1_000_000), 4_000),
        ("5 MB of text", sentence.repeat(5_000_000 / sentence.len()), 4_000),
        ("5 MB without a blank", "щ".repeat(2_500_000), 4_000),
        ("5 MB of one number", "8.3.5.0/16/I/".repeat(380_000), 4_000),
        ("5 MB of signs", "«»—…-/".repeat(400_000), 4_000),
        ("300 KB of different words", noise(300_000), 400_000),
    ];
    for (what, body, most) in endless {
        let started = Instant::now();
        let documents = [portal::document("long/", "Довгий", "", &body), portal::titled("Короткий")];
        let index = index(&documents, table_of("uk"), None, &Kept::default());
        let bytes: usize = index.files.iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(bytes < most, "{what}: {bytes} bytes");
        assert!(started.elapsed() < Duration::from_secs(20), "{what}: {:?}", started.elapsed());
    }
}

/// The same documents give the same files, and each is named after what it holds.
#[test]
fn an_index_is_a_function_of_its_documents() {
    for &tag in LANGUAGES {
        let documents = documents(tag, table_of(tag));
        let fresh = || index(&documents, table_of(tag), None, &Kept::default());
        let (one, other) = (fresh(), fresh());
        assert_eq!(one.directory, other.directory, "{tag}");
        assert!(one.files == other.files, "{tag}: other files");
        let names: BTreeSet<&str> = one.files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), one.files.len(), "{tag}: two files have one name");
    }
}

/// What was counted in another run, of other documents too, changes nothing.
#[test]
fn a_used_index_is_a_fresh_one() {
    for &tag in LANGUAGES {
        let table = table_of(tag);
        let mut documents = documents(tag, table);
        let mut kept = Kept::default();
        for round in 0..3 {
            let used = index(&documents, table, None, &kept);
            let fresh = index(&documents, table, None, &Kept::default());
            assert!(used.directory == fresh.directory && used.files == fresh.files, "{tag}, round {round}");
            kept.turn();
            documents.rotate_left(7);
            documents.pop();
            documents[5].fields.body.push_str(" нове newest jauns");
            documents[6].fields.title.clear();
        }
    }
}
