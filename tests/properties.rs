//! What must hold for any input: transliteration, periods, colours, suggestions, and that nothing an author can write
//! makes the program panic.

use lotsman::diag::{Report, Source, nearest, problems};
use lotsman::files::{Memory, SitePath};
use lotsman::lang::Lang;
use lotsman::session::{self, Options};
use lotsman::site::Accent;
use lotsman::strings::{Locale, slug, transliterate};
use lotsman::typed::{Date, Format, Id, Moment, Period, PeriodKind, Quantity, Span, read_toml};
use proptest::prelude::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

/// The examples of the Cabinet's resolution № 55 of 27 January 2010.
#[test]
fn ukrainian_is_transliterated_as_the_resolution_says() {
    const EXAMPLES: &[(&str, &str)] = &[
        ("Алушта", "Alushta"),
        ("Андрій", "Andrii"),
        ("Борщагівка", "Borshchahivka"),
        ("Борисенко", "Borysenko"),
        ("Вінниця", "Vinnytsia"),
        ("Володимир", "Volodymyr"),
        ("Гадяч", "Hadiach"),
        ("Богдан", "Bohdan"),
        ("Згурський", "Zghurskyi"),
        ("Ґалаґан", "Galagan"),
        ("Ґорґани", "Gorgany"),
        ("Донецьк", "Donetsk"),
        ("Дмитро", "Dmytro"),
        ("Рівне", "Rivne"),
        ("Олег", "Oleh"),
        ("Есмань", "Esman"),
        ("Єнакієве", "Yenakiieve"),
        ("Гаєвич", "Haievych"),
        ("Короп’є", "Koropie"),
        ("Житомир", "Zhytomyr"),
        ("Жанна", "Zhanna"),
        ("Жежелів", "Zhezheliv"),
        ("Закарпаття", "Zakarpattia"),
        ("Казимирчук", "Kazymyrchuk"),
        ("Медвин", "Medvyn"),
        ("Михайленко", "Mykhailenko"),
        ("Іванків", "Ivankiv"),
        ("Іващенко", "Ivashchenko"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Мар’їне", "Marine"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Олексій", "Oleksii"),
        ("Київ", "Kyiv"),
        ("Коваленко", "Kovalenko"),
        ("Лебедин", "Lebedyn"),
        ("Миколаїв", "Mykolaiv"),
        ("Маринич", "Marynych"),
        ("Ніжин", "Nizhyn"),
        ("Наталія", "Nataliia"),
        ("Одеса", "Odesa"),
        ("Онищенко", "Onyshchenko"),
        ("Полтава", "Poltava"),
        ("Петро", "Petro"),
        ("Решетилівка", "Reshetylivka"),
        ("Рибчинський", "Rybchynskyi"),
        ("Суми", "Sumy"),
        ("Соломія", "Solomiia"),
        ("Тернопіль", "Ternopil"),
        ("Троць", "Trots"),
        ("Ужгород", "Uzhhorod"),
        ("Уляна", "Uliana"),
        ("Фастів", "Fastiv"),
        ("Філіпчук", "Filipchuk"),
        ("Харків", "Kharkiv"),
        ("Христина", "Khrystyna"),
        ("Біла Церква", "Bila Tserkva"),
        ("Стеценко", "Stetsenko"),
        ("Чернівці", "Chernivtsi"),
        ("Шевченко", "Shevchenko"),
        ("Шостка", "Shostka"),
        ("Кишеньки", "Kyshenky"),
        ("Щербухи", "Shcherbukhy"),
        ("Гоща", "Hoshcha"),
        ("Гаращенко", "Harashchenko"),
        ("Юрій", "Yurii"),
        ("Корюківка", "Koriukivka"),
        ("Яготин", "Yahotyn"),
        ("Ярошенко", "Yaroshenko"),
        ("Костянтин", "Kostiantyn"),
        ("Знам’янка", "Znamianka"),
        ("Феодосія", "Feodosiia"),
        ("Розгін", "Rozghin"),
    ];
    for (written, latin) in EXAMPLES {
        assert_eq!(transliterate(written, &lang("uk")), *latin, "{written}");
    }
}

#[test]
fn apostrophes_and_marks_of_stress_do_not_tear_words() {
    let uk = lang("uk");
    for apostrophe in ['’', '‘', 'ʼ', '\''] {
        assert_eq!(slug(&format!("кар{apostrophe}єра"), &uk), "kariera");
    }
    // An acute accent, a soft hyphen and letters of two parts, as macOS names files.
    assert_eq!(slug("Ки\u{301}їв", &uk), "kyiv");
    assert_eq!(slug("при\u{ad}ятель", &uk), "pryiatel");
    assert_eq!(slug("Украі\u{308}на має", &uk), slug("Україна має", &uk));
    assert_eq!(slug("Новии\u{306} єдинии\u{306}", &uk), slug("Новий єдиний", &uk));
}

#[test]
fn other_languages_have_readable_slugs() {
    assert_eq!(slug("Карьера и объём: ещё щи", &lang("ru")), "karera-i-obyom-eshchyo-shchi");
    assert_eq!(slug("Ģimnāzija «Ķīpsala» ņem šūnu", &lang("lv")), "gimnazija-kipsala-nem-sunu");
    assert_eq!(slug("Žubīte čiekurs ēd ļoti", &lang("lv")), "zubite-ciekurs-ed-loti");
    assert_eq!(slug("  C++ & Rust — 2024!  ", &lang("en")), "c-rust-2024");
    assert_eq!(slug("№ 7", &lang("uk")), "no-7");
    assert_eq!(slug("…", &lang("en")), "");
}

#[test]
fn lists_and_numbers_are_written_as_each_language_does() {
    let list = |tag: &str, items: &[&'static str]| Locale::new(&lang(tag)).list(items.iter().copied());
    assert_eq!(list("uk", &["а", "б", "в"]), "а, б і в");
    assert_eq!(list("ru", &["а", "б", "в"]), "а, б и в");
    assert_eq!(list("lv", &["a", "b", "c"]), "a, b un c");
    assert_eq!(list("en", &["a", "b", "c"]), "a, b and c");
    assert_eq!((list("uk", &["а"]), list("uk", &[])), ("а".to_owned(), String::new()));
    let number = |tag: &str, value: f64| Locale::new(&lang(tag)).number(value);
    assert_eq!(number("uk", 12_345.67), "12\u{a0}345,67");
    assert_eq!(number("ru", -0.5), "-0,5");
    assert_eq!(number("lv", 1_234_567.0), "1\u{a0}234\u{a0}567");
    assert_eq!(number("en", 1e6), "1,000,000");
}

#[test]
fn periods_are_read() {
    let period = |text| Period::parse(text).map(|period| (period.year, period.kind, period.last_year()));
    assert_eq!(period("2024"), Some((2024, PeriodKind::Year, 2024)));
    assert_eq!(period("2023/24"), Some((2023, PeriodKind::SchoolYear, 2024)));
    assert_eq!(period("2023/2024"), Some((2023, PeriodKind::SchoolYear, 2024)));
    assert_eq!(period("1999/00"), Some((1999, PeriodKind::SchoolYear, 2000)));
    assert_eq!(period("2024-H2"), Some((2024, PeriodKind::Half(2), 2024)));
    assert_eq!(period("2024-Q4"), Some((2024, PeriodKind::Quarter(4), 2024)));
    assert_eq!(period("2024-05"), Some((2024, PeriodKind::Month(5), 2024)));
    assert_eq!(period("2024..2026"), Some((2024, PeriodKind::Years(2026), 2026)));
    for wrong in [
        "",
        "24",
        "2023/25",
        "2024-H3",
        "2024-Q0",
        "2024-13",
        "2024-00",
        "2026..2024",
        "2024-2026",
        "2024-+5",
        "+024",
        "-024..2026",
        "2024..",
        "２０２４",
    ] {
        assert_eq!(period(wrong), None, "{wrong}");
    }
}

#[test]
fn spreadsheet_forms_are_mended() {
    for (format, typed, mended) in [
        (Format::Date, "17.04.2024", Some("2024-04-17")),
        (Format::Date, "1/4/2024", Some("2024-04-01")),
        (Format::Date, "31.02.2024", None),
        (Format::Moment, "17.04.2024 9:30", Some("2024-04-17T09:30")),
        (Format::Period, "2023-2024", Some("2023/24")),
        (Format::Period, "2024 – 2026", Some("2024..2026")),
        (Format::Period, "32767-5", None),
        (Format::Period, "24-26", None),
        (Format::Link, "www.example.org/a", Some("https://www.example.org/a")),
        (Format::Link, "room five", None),
    ] {
        assert_eq!(format.mend(typed).as_deref(), mended, "{typed}");
    }
}

#[test]
fn quantities_and_spans_are_read() {
    assert_eq!(Quantity::parse("more than 1 500").map(|quantity| quantity.value), Some(1500.0));
    assert_eq!(Quantity::parse("about 12,5").map(|quantity| quantity.value), Some(12.5));
    for wrong in ["", "many", "-5", "inf", "NaN", "almost", "1.2.3"] {
        assert!(Quantity::parse(wrong).is_none(), "{wrong}");
    }
    assert_eq!(Span::parse("8–9"), Some(Span { from: 8, to: Some(9) }));
    assert_eq!(Span::parse("14+"), Some(Span { from: 14, to: None }));
    assert_eq!(Span::parse("9-8"), None);
}

#[test]
fn suggestions_are_near() {
    let fields = ["start", "end", "speakers", "programme", "mode"];
    assert_eq!(nearest("spekers", fields), Some("speakers"));
    assert_eq!(nearest("Programm", fields), Some("programme"));
    assert_eq!(nearest("colour_of_the_roof", fields), None);
    assert_eq!(nearest("x", []), None);
    assert_eq!(nearest("ab", ["abd", "abc"]), nearest("ab", ["abc", "abd"]), "the order of candidates does not count");
}

/// The accent of a colour, and the suggestion when it cannot be read.
fn accent(written: &str) -> (Accent, Option<String>) {
    let report = Report::default();
    let text = format!("colour = {{ accent = {written:?} }}");
    let source = Source::text(&SitePath::new("site.toml"), text.as_str());
    let node = read_toml(&source, &text, 0..text.len(), &report);
    let accent = Accent::read(written, &node, &report);
    let found = report.into_sorted().into_iter().find(|found| found.problem == &problems::WEAK_CONTRAST);
    let suggestion = found.and_then(|found| found.values.into_iter().find(|(name, _)| *name == "suggestion"));
    (accent, suggestion.map(|(_, value)| value))
}

/// Hues after the reference implementation of OKLCH.
#[test]
fn colours_have_their_hue() {
    for (colour, hue) in [("#005a91", 246), ("#b00020", 25), ("#006b3c", 157), ("#5b2d8e", 300)] {
        let (accent, suggestion) = accent(colour);
        assert_eq!((accent.exact.as_deref(), suggestion), (Some(colour), None));
        assert!(accent.hue.abs_diff(hue) <= 2, "{colour}: {} instead of {hue}", accent.hue);
    }
    assert_eq!(accent("200").0, Accent { hue: 200, exact: None });
}

fn options() -> Options {
    Options { today: jiff::civil::date(2026, 11, 22), base_url: None, drafts: false, strict: false, portable: false }
}

const SITE: &str = r#"base_url = "https://example.org/"
title = { en = "T", uk = "П" }
operator = { name = { en = "O" } }
languages = [{ tag = "en" }, { tag = "uk" }]
"#;

/// A whole build of a site of which one file is anything.
fn build_with(path: &str, bytes: &[u8]) {
    let mut files: Vec<(&str, Vec<u8>)> = vec![
        ("site.toml", SITE.into()),
        ("content/events/day/facts.toml", b"type = \"fair\"\nstart = 2026-12-01\nmode = \"onsite\"\n".to_vec()),
        ("content/events/day/en.md", b"# Day\n\nSummary.\n\nText.\n".to_vec()),
    ];
    files.retain(|(known, _)| *known != path);
    files.push((path, bytes.to_vec()));
    let public = Memory::default();
    let build = session::build(&Memory::of(files), &options(), &public, &|_, _| ());
    assert!(build.diagnostics.iter().all(|found| found.place.line != Some(0)), "lines count from 1");
}

/// Text of the pieces that the readers of files look for.
fn pieces(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let word = prop_oneof![4 => proptest::sample::select(words).prop_map(str::to_owned), 1 => "\\PC{0,8}"];
    proptest::collection::vec(word, 0..40).prop_map(|parts| parts.concat())
}

const TOML: &[&str] = &[
    "\n",
    "=",
    " ",
    "\"",
    "'''",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ".",
    ",",
    "#",
    "\\u12",
    "type",
    "start",
    "title",
    "uk",
    "en",
    "programme",
    "contacts",
    "value",
    "public",
    "2026-12-01",
    "1e400",
    "-99999999999999999999",
    "true",
    "\"fair\"",
    "aliases",
    "languages",
    "tag",
];
const MARKDOWN: &[&str] = &[
    "\n",
    "\n\n",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    "```",
    "`",
    "*",
    "**",
    "_",
    "~~",
    "[^1]",
    "[^1]: ",
    "|",
    "|-|",
    "[",
    "](",
    ")",
    "![",
    "video:",
    "event:day",
    "term:",
    "#",
    "<",
    ">",
    "<b>",
    "</b>",
    "<script>",
    "<a href=\"",
    "\"",
    "&amp;",
    "---\n",
    "+++\n",
    ": ",
    "{#x}",
    "\\",
    "\t",
    "    ",
    "слово",
    "\u{e000}",
    "\u{301}",
    "\u{0}",
    "[ ] ",
    "[x] ",
    "https://",
    "\r",
    "é",
    "🙂",
];
const CSV: &[&str] = &[
    "id",
    ",",
    ";",
    "\t",
    "\"",
    "\n",
    "\r\n",
    "title.en",
    "title.uk",
    "title@",
    ".",
    "start",
    "type",
    "fair",
    "2026-12-01",
    "x1",
    "x2",
    "",
    " ",
    "№",
];
const YAML: &[&str] = &[
    "---\n",
    "\n",
    ": ",
    "- ",
    "  ",
    "title",
    "type",
    "start",
    "fair",
    "[",
    "]",
    "{",
    "}",
    "&a",
    "*a",
    "!!x",
    "|",
    ">",
    "\"",
    "'",
    "2026-12-01",
    "\t",
    "?",
    "#",
    "~",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0usize..9) {
        let path = [
            "site.toml", "content/events/day/facts.toml", "content/events/day/uk.md", "content/news/any.en.md", "data/events.csv",
            "data/institutions.xlsx", "data/people.ods", "data/vocabularies/tags.csv", "strings/en.ftl",
        ][at];
        build_with(path, &bytes);
    }

    #[test]
    fn any_toml_is_survived(text in pieces(TOML), whole in any::<bool>()) {
        build_with("content/events/day/facts.toml", text.as_bytes());
        let site = if whole { text } else { format!("{SITE}{text}") };
        build_with("site.toml", site.as_bytes());
    }

    #[test]
    fn any_markdown_is_survived(text in pieces(MARKDOWN)) {
        build_with("content/events/day/en.md", text.as_bytes());
    }

    #[test]
    fn any_yaml_is_survived(text in pieces(YAML)) {
        build_with("content/news/any.en.md", format!("---\n{text}\n---\n# A\n").as_bytes());
    }

    #[test]
    fn any_table_is_survived(text in pieces(CSV), at in 0usize..3) {
        build_with(["data/events.csv", "data/vocabularies/tags.tsv", "data/abbreviations.csv"][at], text.as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A slug is empty or could be a part of an address, and making one of it changes nothing.
    #[test]
    fn slugs_are_plain(text in "\\PC{0,40}", tag in proptest::sample::select(&["uk", "ru", "lv", "en", "de"][..])) {
        let made = slug(&text, &lang(tag));
        prop_assert!(made.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-'), "{made}");
        prop_assert!(!made.starts_with('-') && !made.ends_with('-') && !made.contains("--"), "{made}");
        prop_assert_eq!(&slug(&made, &lang(tag)), &made);
        prop_assert!((2..=64).contains(&made.len()) == Id::parse(&made).is_some());
    }

    /// What is suggested in place of a wrong form is right itself.
    #[test]
    fn mended_forms_are_accepted(text in "[0-9A-Za-z./ –T:-]{0,14}") {
        for format in [Format::Date, Format::Moment, Format::Period, Format::Span, Format::Quantity, Format::Link] {
            if let Some(mended) = format.mend(&text) {
                prop_assert!(format.accepts(&mended), "{text} → {mended}");
            }
        }
    }

    #[test]
    fn days_are_written_in_one_way(text in "[0-9+W-]{8,12}") {
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn moments_keep_their_day(year in 1900i16..2200, month in 1i8..=12, day in 1i8..=28, hour in 0i8..24, minute in 0i8..60) {
        let date = jiff::civil::date(year, month, day);
        let read = Moment::parse(&format!("{date}T{hour:02}:{minute:02}")).expect("a moment");
        prop_assert_eq!(read.datetime(), date.at(hour, minute, 0, 0));
    }

    #[test]
    fn periods_of_years_hold_together(from in 1000i16..9999, length in 0i16..40) {
        let to = (from + length).min(9999);
        let period = Period::parse(&format!("{from}..{to}")).expect("a period");
        prop_assert_eq!((period.year, period.last_year()), (from, to));
    }

    /// A colour that cannot be read gets a suggestion that can, with the same hue.
    #[test]
    fn suggested_colours_can_be_read(red in any::<u8>(), green in any::<u8>(), blue in any::<u8>()) {
        let written = format!("#{red:02x}{green:02x}{blue:02x}");
        let (first, suggestion) = accent(&written);
        prop_assert!(first.hue < 360);
        if let Some(suggestion) = suggestion {
            let (second, again) = accent(&suggestion);
            prop_assert!(again.is_none(), "{written} → {suggestion} → {again:?}");
            let turn = first.hue.abs_diff(second.hue).min(360 - first.hue.abs_diff(second.hue));
            let grey = red.max(green).max(blue) - red.min(green).min(blue) < 24;
            prop_assert!(grey || turn < 25, "{written}: hue {} → {suggestion}: hue {}", first.hue, second.hue);
        }
    }

    #[test]
    fn the_nearest_is_one_of_the_candidates(typed in "[a-z_]{0,12}", candidates in proptest::collection::vec("[a-z_]{1,12}", 0..8)) {
        let near = nearest(&typed, candidates.iter().map(String::as_str));
        prop_assert!(near.is_none_or(|near| candidates.iter().any(|candidate| candidate == near)));
        prop_assert!(!candidates.contains(&typed) || typed.is_empty() || near == Some(typed.as_str()));
    }
}
