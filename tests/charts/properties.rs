//! Whatever the data are: words have their room, nothing leaves the sheet, markup is escaped, same data give same bytes.

use lotsman::chart::*;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::assert_room;
use crate::pictures::{axis, number};

/// Names from a letter to a paragraph, with words longer than a phone is wide, markup and signs of no alphabet.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’-]{1,14}",
        2 => "[A-Za-zĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž0-9№]{1,12}",
        1 => "[ШЩЖЮМшщжюм]{30,60}",
        1 => Just("<b>&\"й漢字".to_owned()),
    ];
    vec(word, 0..7).prop_map(|words| words.join(" "))
}

fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => (-1_000_000_i32..1_000_000).prop_map(|number| f64::from(number) / 10.0),
        3 => (0..100_u8).prop_map(f64::from),
        1 => prop_oneof![Just(0.0), Just(f64::NAN), Just(f64::INFINITY), Just(1e300), Just(-1e-300), any::<f64>()],
    ]
}

/// The words of a number do not depend on what the chart draws, and may be long.
fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![4 => (0..10_000_000_u32).prop_map(|at| number(f64::from(at), 1)), 1 => words()];
    let note = prop_oneof![3 => Just(String::new()), 1 => words()];
    let value = prop_oneof![
        5 => (amount(), text.clone()).prop_map(|(amount, text)| Value::exact(amount, text)),
        1 => (amount(), amount(), text).prop_map(|(one, other, text)| Value::band(one, other, text)),
        1 => prop_oneof![Just("…"), Just("к"), Just("x")].prop_map(|sign| Value::unknown(sign, "")),
    ];
    (value, note).prop_map(|(value, note)| value.noted(note))
}

fn label() -> impl Strategy<Value = Label> {
    (words(), any::<bool>()).prop_map(|(text, linked)| match linked {
        true => Label::link(text, "a/?b=\"&c"),
        false => Label::plain(text),
    })
}

fn reference() -> impl Strategy<Value = Option<Reference>> {
    proptest::option::of((amount(), words()).prop_map(|(number, text)| Reference { number, text }))
}

fn rows(series: usize) -> impl Strategy<Value = Vec<Row>> {
    let row = (label(), vec(value(), 0..series + 2)).prop_map(|(label, values)| Row { label, values });
    vec(row, 0..7)
}

const FRAME: Frame = Frame { id: "c", title: "a <title> & \"more\"", description: "" };

fn sound(html: &str, again: &str) {
    assert_eq!(html, again, "the same data gave other bytes");
    assert!(!html.contains("<b>") && !html.contains("<title> &"), "markup of the data is markup of the page");
    assert!(!html.contains("NaN") && !html.contains("inf"), "{html}");
    assert_room("any", html);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bars_are_sound(decimals in 0..3_u8, reference in reference(), rows in vec((label(), value(), any::<bool>()), 0..9)) {
        let rows: Vec<Bar> = rows.into_iter().map(|(label, value, here)| Bar { label, value, here }).collect();
        let draw = || bars(&FRAME, &axis(decimals), reference.clone(), &rows);
        sound(&draw(), &draw());
    }

    #[test]
    fn grouped_bars_are_sound(reference in reference(), names in vec(words(), 0..8), rows in rows(7)) {
        let draw = || grouped_bars(&FRAME, &axis(1), reference.clone(), &names, &rows);
        sound(&draw(), &draw());
    }

    #[test]
    fn stacked_bars_are_sound(
        whole in proptest::option::of(Just(100.0)),
        names in vec(words(), 0..8),
        rows in rows(7),
        total in words(),
    ) {
        let stack = |row: &Row| Stack { label: row.label.clone(), parts: row.values.clone(), total: total.clone() };
        let rows: Vec<Stack> = rows.iter().map(stack).collect();
        let draw = || stacked_bars(&FRAME, &axis(1), whole, &names, &rows);
        sound(&draw(), &draw());
    }

    #[test]
    fn dots_are_sound(reference in reference(), names in vec(words(), 0..4), rows in rows(3)) {
        let draw = || dots(&FRAME, &axis(1), reference.clone(), &names, &rows);
        sound(&draw(), &draw());
    }

    #[test]
    fn lines_are_sound(
        periods in vec(words(), 0..30),
        series in vec((words(), vec(value(), 0..30), any::<bool>()), 0..6),
        breaks in vec((0..32_usize, words()), 0..3),
        targets in vec((0..32_usize, amount(), words()), 0..3),
        reference in reference(),
    ) {
        let line = |(name, values, reference)| Line { name, values, reference };
        let course = Course {
            periods,
            lines: series.into_iter().map(line).collect(),
            breaks: breaks.into_iter().map(|(at, reason)| Break { at, reason }).collect(),
            targets: targets.into_iter().map(|(at, number, text)| Target { at, number, text }).collect(),
            reference,
        };
        let draw = || lines(&FRAME, &axis(1), &course);
        sound(&draw(), &draw());
    }

    #[test]
    fn tile_maps_are_sound(tiles in vec((label(), "[А-Я]{0,4}", (-6..6_i64, any::<i64>()), value()), 0..30)) {
        let tile = |(label, short, at, value)| Tile { label, short, at, value };
        let tiles: Vec<Tile> = tiles.into_iter().map(tile).collect();
        let draw = || tile_map(&FRAME, &axis(0), &tiles);
        sound(&draw(), &draw());
    }

    #[test]
    fn sparklines_are_sound(values in vec(proptest::option::of(amount()), 0..20), sentence in words()) {
        let draw = || sparkline(&values, &[], &sentence);
        sound(&draw(), &draw());
    }

    /// Every number lies on its scale; labels are round and each stands once.
    #[test]
    fn scales_hold_their_numbers(numbers in vec(-1e12..1e12_f64, 1..9), decimals in 0..4_u8, steps in 1..8_usize) {
        let scale = Scale::from_zero(&numbers, decimals, steps);
        for number in numbers.iter().chain(&[0.0]) {
            prop_assert!(scale.low <= *number && *number <= scale.high, "{number} is not on {scale:?}");
        }
        prop_assert!(scale.ticks.len() >= 2 && scale.ticks.len() <= steps + 2, "{scale:?}");
        let texts: Vec<String> = scale.ticks.iter().map(|tick| number(*tick, scale.decimals)).collect();
        prop_assert!(texts.windows(2).all(|pair| pair[0] != pair[1]), "{texts:?}");
        prop_assert!(scale.decimals <= decimals, "{scale:?} is finer than the data");
    }

    /// A higher number is never of a lighter shade.
    #[test]
    fn shades_grow_with_numbers(numbers in vec(-1e6..1e6_f64, 1..30), decimals in 0..3_u8) {
        let shades = Shades::over(&numbers, decimals);
        let mut sorted = numbers.clone();
        sorted.sort_by(f64::total_cmp);
        let grades: Vec<usize> = sorted.iter().map(|number| grade(shades.step(*number), shades.count())).collect();
        prop_assert!(grades.is_sorted() && grades.iter().all(|grade| *grade < 5), "{grades:?}");
    }
}

#[test]
fn steps_of_scales_are_round() {
    let ticks = |numbers: &[f64], decimals| {
        let scale = Scale::from_zero(numbers, decimals, 5);
        scale.ticks.iter().map(|tick| number(*tick, scale.decimals)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ticks(&[65.4, 100.0], 1), "0 20 40 60 80 100");
    assert_eq!(ticks(&[0.3, 0.12], 2), "0,0 0,1 0,2 0,3");
    assert_eq!(ticks(&[-12.5, 4.2], 1), "−15 −10 −5 0 5");
    // Persons are not halved.
    assert_eq!(ticks(&[2.0], 0), "0 1 2");
    assert_eq!(ticks(&[0.0], 0), "0 1");
    assert_eq!(ticks(&[49_360.0], 0), "0 10\u{a0}000 20\u{a0}000 30\u{a0}000 40\u{a0}000 50\u{a0}000");
}
