//! The words around numbers: how exact they are, and per cent.

use super::{Qualifier, trimmed};

/// Words before a number, in lower case; of two that fit, the longer one stands first.
const BEFORE: &[(Qualifier, &[&str])] = &[
    (
        Qualifier::AtLeast,
        &[
            "не менше ніж",
            "не менш ніж",
            "не менше",
            "не менш як",
            "щонайменше",
            "принаймні",
            "від",
            "не менее чем",
            "не менее",
            "как минимум",
            "по меньшей мере",
            "ne mazāk kā",
            "ne mazāk par",
            "vismaz",
            "at least",
            "no less than",
            "no fewer than",
            "≥",
            ">=",
            "⩾",
        ],
    ),
    (
        Qualifier::MoreThan,
        &[
            "більше ніж",
            "більш ніж",
            "більше",
            "понад",
            "більш як",
            "более чем",
            "более",
            "больше",
            "свыше",
            "vairāk nekā",
            "vairāk par",
            "vairāk kā",
            "virs",
            "pāri par",
            "more than",
            "over",
            "above",
            ">",
        ],
    ),
    (Qualifier::Almost, &["майже", "почти", "gandrīz", "teju", "almost", "nearly"]),
    (
        Qualifier::About,
        &[
            "приблизно",
            "близько",
            "орієнтовно",
            "десь",
            "прибл.",
            "біля",
            "примерно",
            "около",
            "приблизительно",
            "ориентировочно",
            "ок.",
            "aptuveni",
            "apmēram",
            "ap",
            "about",
            "around",
            "approximately",
            "approx.",
            "circa",
            "ca.",
            "≈",
            "~",
            "∼",
        ],
    ),
];

/// Words of per cent, in lower case.
const PERCENT: &[&str] = &[
    "%",
    "відсотків",
    "відсотки",
    "відсотка",
    "відсоток",
    "процентов",
    "процента",
    "процент",
    "procenti",
    "procentu",
    "procents",
    "percent",
    "per cent",
];

/// How exact the number that follows is, and the text that follows.
pub fn qualifier(text: &str) -> (Qualifier, &str) {
    for (qualifier, words) in BEFORE {
        for word in *words {
            let Some(rest) = without(text, word) else { continue };
            // «ap 12», but not «apple»; signs need no blank behind them.
            let apart = rest.starts_with(super::is_blank) || !word.ends_with(char::is_alphabetic);
            if apart && !trimmed(rest).is_empty() {
                return (*qualifier, trimmed(rest));
            }
        }
    }
    (Qualifier::Exact, text)
}

/// Whether per cent stand at the beginning of what follows a number, and what follows then.
pub fn percent(rest: &str) -> (bool, &str) {
    let found = PERCENT.iter().find_map(|word| {
        let after = without(rest, word)?;
        (!after.starts_with(char::is_alphabetic)).then(|| trimmed(after))
    });
    found.map_or((false, rest), |after| (true, after))
}

/// The text behind a word at its beginning, whatever the letter case.
fn without<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut signs = text.chars();
    for expected in word.chars() {
        let sign = signs.next()?;
        let blank = super::is_blank(sign) && expected == ' ';
        if !blank && !sign.to_lowercase().eq([expected]) {
            return None;
        }
    }
    Some(signs.as_str())
}
