//! Numbers that stand in a text as digits: what is counted, not dates, years, times, and numbers of houses or schools.

use std::ops::Range;

/// A number with its place in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub value: f64,
    pub range: Range<usize>,
}

/// The numbers in a part of a text. English writes thousands with commas, other languages decimals.
pub fn numbers(text: &str, part: Range<usize>, english: bool) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = part.start;
    while let Some(start) = text[at..part.end].find(|sign: char| sign.is_ascii_digit()).map(|start| at + start) {
        let (end, value) = one(&text[start..part.end], english);
        let range = start..start + end;
        if let Some(value) = value.filter(|value| is_counted(text, &range, *value)) {
            found.push(Number { value, range: range.clone() });
        }
        // What hangs together is one thing: 17.04.2024, 2023/24, 10:30, 5–9.
        let rest = &text[range.end..part.end];
        let hangs = |sign: char| sign.is_alphanumeric() || ".,/:-–".contains(sign);
        at = range.end + rest.find(|sign| !hangs(sign)).unwrap_or(rest.len());
    }
    found
}

/// The length of the number with which a text begins, and its value.
fn one(text: &str, english: bool) -> (usize, Option<f64>) {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut plain = text[..digits(0)].to_owned();
    let mut end = plain.len();
    // «1 234», but «в 2024 130 учнів» are two.
    let mut next = if end <= 3 { text[end..].chars().next() } else { None };
    while let Some(blank) = next.filter(|sign| is_between_thousands(*sign, english) && plain.len() < 12) {
        let from = end + blank.len_utf8();
        if digits(from) != 3 {
            break;
        }
        plain.push_str(&text[from..from + 3]);
        end = from + 3;
        next = text[end..].chars().next();
    }
    let point = text[end..].chars().next().filter(|sign| matches!(sign, '.' | ','));
    if point.is_some() && digits(end + 1) > 0 {
        let from = end + 1;
        let to = from + digits(from);
        plain = format!("{plain}.{}", &text[from..to]);
        end = to;
    }
    (end, plain.parse().ok())
}

fn is_between_thousands(sign: char, english: bool) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') || (english && sign == ',')
}

/// Whether a number counts something.
fn is_counted(text: &str, range: &Range<usize>, value: f64) -> bool {
    let before = &text[..range.start];
    let after = &text[range.end..];
    let hangs_before =
        before.ends_with(|sign: char| sign.is_alphanumeric() || "/:.,-–_#".contains(sign)) && !before.ends_with(", ");
    let mut next = after.chars();
    let (first, second) = (next.next(), next.next());
    let joined = |sign: char| second.is_some_and(|next| next.is_alphanumeric()) && "/:.,-–".contains(sign);
    let hangs_after = first.is_some_and(|sign| sign.is_alphanumeric() || joined(sign));
    let is_year = range.len() == 4 && (1900.0..2101.0).contains(&value) && value.fract() == 0.0;
    let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_name = ["№", "Nr.", "nr.", "No.", "no.", "No", "п.", "ст."].contains(&word);
    !hangs_before && !hangs_after && !is_year && !is_name
}

#[cfg(test)]
mod tests {
    use super::numbers;

    fn found(text: &str, english: bool) -> Vec<f64> {
        numbers(text, 0..text.len(), english).into_iter().map(|number| number.value).collect()
    }

    #[test]
    fn numbers_are_what_is_counted() {
        assert_eq!(found("У пробах – 130 учнів із 18 закладів, це 65,4 %.", false), [130.0, 18.0, 65.4]);
        assert_eq!(found("1 234 учні, 12\u{a0}345,5 грн і 30 005.3 тис.", false), [1234.0, 12345.5, 30005.3]);
        assert_eq!(found("1,234 pupils and 1.5 hours, 700.", true), [1234.0, 1.5, 700.0]);
        assert_eq!(found("Учнів: 130, закладів: 18.", false), [130.0, 18.0]);
    }

    #[test]
    fn dates_times_years_and_names_are_not() {
        assert_eq!(
            found("17.04.2024 о 10:30, 2023/24, у 2024 р., ВПУ № 36, 5–9, 11-й, 3D, 7-2", false),
            Vec::<f64>::new()
        );
    }
}
