//! What counts as a change of a text and what does not, with texts that nobody thought of.

use std::sync::LazyLock;

use lotsman::files::Memory;
use lotsman::ledger::{FILE, Need, Recorded, needs};
use lotsman::survey::{Survey, survey};
use proptest::prelude::*;

const SITE: &str = r#"base_url = "https://example.org/"
title = { uk = "Портал", en = "Portal" }
operator = { name = { uk = "Бюро", en = "Office" } }
languages = [{ tag = "uk", name = "Українська" }, { tag = "en", name = "English" }]
"#;

/// Words of four languages, with marks and signs that texts have. None of them means anything at the start of a line.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    "Центр допомагає обрати професію. Ліцей ім. Шевченка, обл. Київська! Хто? 3,5 години; кар’єра «Шлях» — О. К. Кравець \
     центр карьеры помогает: г. Рига, т. д. Karjeras centrs palīdz u. c. izvēlēties profesiju; 2024. gada The career \
     centre helps *you* to **choose** [an occupation](https://example.org/a) and `code` Dr. Smith e.g. “so”…"
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect()
});

/// Words of a paragraph. The first one is none that would make a list of it, as «2024. Центр» does.
fn words() -> impl Strategy<Value = Vec<&'static str>> {
    let words = proptest::collection::vec(proptest::sample::select(&WORDS[..]), 2..60);
    words.prop_map(|words| [vec!["Отже"], words].concat())
}

/// A page in two languages, with the ledger that is given.
fn site(source: &str, translation: &str, ledger: &str) -> Survey {
    let files = Memory::of([
        ("site.toml", SITE.into()),
        ("content/pages/aa/uk.md", format!("# Назва\n\nСтисло.\n\n{source}\n").into_bytes()),
        ("content/pages/aa/en.md", format!("# Title\n\nShort.\n\n{translation}\n").into_bytes()),
        (FILE, ledger.into()),
    ]);
    let today = "2026-11-22".parse().expect("a day");
    survey(&files, today, &[]).unwrap_or_else(|found| panic!("{found:?}"))
}

/// The ledger of a source and its translation, as `lotsman status` writes it.
fn ledger_of(source: &str) -> String {
    let survey = site(source, "Words.", "");
    assert_eq!(survey.recorded, Recorded { new: 1, ..Recorded::default() });
    survey.ledger.to_toml("A comment\nof two lines")
}

fn is_outdated(survey: &Survey) -> bool {
    let (_, entry) = survey.portal.entries().next().expect("the page");
    !needs(entry, &survey.portal.site.languages).is_empty()
}

/// The same words with other blanks and line ends between them.
fn wrapped(words: &[&str], breaks: &[u8]) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            text.push_str(match breaks[at % breaks.len()] % 5 {
                0 => "\n",
                1 => "\r\n",
                2 => "  ",
                3 => "\u{a0}",
                _ => " ",
            });
        }
        text.push_str(word);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn wrapping_and_line_ends_are_no_change(words in words(), breaks in proptest::collection::vec(any::<u8>(), 1..20)) {
        let wrapped = wrapped(&words, &breaks);
        let survey = site(&wrapped, "Words.", &ledger_of(&words.join(" ")));
        prop_assert!(!is_outdated(&survey), "{wrapped:?}");
        prop_assert_eq!(survey.recorded, Recorded::default());
    }

    #[test]
    fn another_word_is_a_change(mut words in words(), at in any::<prop::sample::Index>()) {
        let ledger = ledger_of(&words.join(" "));
        let at = at.index(words.len());
        words[at] = "інакше";
        let survey = site(&words.join(" "), "Words.", &ledger);
        let (_, entry) = survey.portal.entries().next().expect("the page");
        let needs = needs(entry, &survey.portal.site.languages);
        let [(lang, Need::Outdated(outdated))] = needs[..] else {
            return Err(TestCaseError::fail(format!("{needs:?}")));
        };
        prop_assert_eq!(lang.as_str(), "en");
        prop_assert!(outdated.new.iter().any(|sentence| sentence.contains("інакше")), "{:?}", outdated);
        // What is out of date stays so until the translation changes or is called right.
        prop_assert_eq!(survey.recorded, Recorded::default());
    }

    #[test]
    fn a_changed_translation_is_made_from_the_source_of_now(old in words(), new in words(), own in words()) {
        let survey = site(&new.join(" "), &own.join(" "), &ledger_of(&old.join(" ")));
        prop_assert!(!is_outdated(&survey));
        prop_assert_eq!(survey.recorded.renewed, 1);
    }

    #[test]
    fn a_ledger_is_read_as_it_was_written(words in words()) {
        let ledger = ledger_of(&words.join(" "));
        let survey = site(&words.join(" "), "Words.", &ledger);
        prop_assert_eq!(survey.ledger.to_toml("A comment\nof two lines"), ledger);
    }

    /// Whatever a hand or a merge left in the file: no panic, and nothing is called out of date for it.
    #[test]
    fn any_ledger_is_survived(text in "[\\[\\]a-z.=\"\\n <>0-9]{0,120}") {
        let survey = site("Слова.", "Words.", &text);
        let told = survey.diagnostics.iter().any(|found| found.problem.code == "E511");
        prop_assert_eq!(survey.ledger.damaged, told);
    }
}

/// Quotes, dashes and apostrophes of another kind are a typesetter's matter; a link that leads elsewhere is not.
#[test]
fn signs_are_no_change_and_targets_are() {
    let ledger = ledger_of("Кар’єра — «шлях» … [сюди](page:aa)");
    assert!(!is_outdated(&site("Кар'єра – \"шлях\" ... [сюди](page:aa)", "Words.", &ledger)));
    assert!(is_outdated(&site("Кар’єра — «шлях» … [сюди](https://example.org/)", "Words.", &ledger)));
}

/// A translation that is gone leaves the ledger; one that only cannot be read for the moment does not.
#[test]
fn records_stay_while_anything_is_broken() {
    let ledger =
        ledger_of("Слова.") + "\n[page.other.en]\nfrom = \"uk\"\nsource = \"0\"\ntext = \"0\"\nsentences = \"\"\n";
    let whole = site("Слова.", "Words.", &ledger);
    assert_eq!(whole.recorded.gone, 1);
    assert!(!whole.ledger.to_toml("").contains("page.other"));
    let files = Memory::of([
        ("site.toml", SITE.into()),
        ("content/pages/aa/uk.md", "+++\n# Назва\n".into()),
        ("content/pages/aa/en.md", "# Title\n".into()),
        (FILE, ledger.clone().into_bytes()),
    ]);
    let broken = survey(&files, "2026-11-22".parse().expect("a day"), &[]).unwrap_or_else(|found| panic!("{found:?}"));
    assert_eq!(broken.recorded, Recorded::default());
    assert_eq!(broken.ledger.to_toml("A comment\nof two lines").len(), ledger.len());
}
