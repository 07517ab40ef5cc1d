//! Numbers as people write them: «1 234,5», «12,5 %», «майже 700», «–», «н/д», in the four languages of authors.

mod signs;
mod words;

pub use signs::Sign;

/// How exact a stated number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    Exact,
    About,
    Almost,
    AtLeast,
    MoreThan,
}

/// A number that was read, with everything that its writing says besides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number<'a> {
    pub value: f64,
    pub qualifier: Qualifier,
    /// A sign of per cent stood behind it; the value is what stood before the sign.
    pub percent: bool,
    /// It could be a thousand as well as a fraction: `1,234`. The value takes the fraction.
    pub ambiguous: bool,
    /// Words behind the number: `осіб` of `25 осіб`; empty when there are none.
    pub rest: &'a str,
}

/// What a text of a cell is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading<'a> {
    Empty,
    Number(Number<'a>),
    /// A sign that stands in the place of a number.
    Sign(Sign),
    /// No number at all.
    Words(&'a str),
}

/// Reads a text. Nothing is guessed: what may mean two things is told as such.
pub fn read(text: &str) -> Reading<'_> {
    let text = trimmed(text);
    if text.is_empty() {
        return Reading::Empty;
    }
    if let Some(sign) = Sign::of(text) {
        return Reading::Sign(sign);
    }
    let (qualifier, rest) = words::qualifier(text);
    match digits(rest) {
        Some((value, ambiguous, rest)) => {
            let (percent, rest) = words::percent(trimmed(rest));
            // «10–12» and «2024/25» begin with a number and are none; «5A» is a class.
            let goes_on = rest.chars().next().is_none_or(|first| first.is_alphabetic() || first == '(' || first == '*');
            let apart = rest.is_empty() || percent || !text.ends_with(rest) || before(text, rest).ends_with(is_blank);
            if !goes_on || !(apart || rest.starts_with(['(', '*'])) || rest.chars().any(|sign| sign.is_ascii_digit()) {
                return Reading::Words(text);
            }
            Reading::Number(Number { value, qualifier, percent, ambiguous, rest })
        }
        None => Reading::Words(text),
    }
}

fn before<'a>(text: &'a str, end: &str) -> &'a str {
    &text[..text.len() - end.len()]
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// Blanks of every width, and marks that nobody sees.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// A number at the beginning of a text: its value, whether it is ambiguous, and what follows.
fn digits(text: &str) -> Option<(f64, bool, &str)> {
    let (negative, unsigned) = match text.chars().next()? {
        '-' | '−' | '–' => (true, text.trim_start_matches(['-', '−', '–']).trim_start_matches(is_blank)),
        '+' => (false, text[1..].trim_start_matches(is_blank)),
        _ => (false, text),
    };
    if !unsigned.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let end = end_of_digits(unsigned);
    let (written, rest) = unsigned.split_at(end);
    let Written { plain, ambiguous } = plain(written)?;
    let value: f64 = plain.parse().ok()?;
    (value.is_finite()).then_some((if negative { -value } else { value }, ambiguous, rest))
}

/// How far digits and the signs between them go; a sign belongs to the number only when a digit follows.
fn end_of_digits(text: &str) -> usize {
    let mut end = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let digit_follows = signs.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let exponent = matches!(sign, 'e' | 'E')
            && text[at + 1..].trim_start_matches(['+', '-']).starts_with(|next: char| next.is_ascii_digit());
        if sign.is_ascii_digit() {
            end = at + 1;
        } else if exponent {
            let tail = text[at + 1..].trim_start_matches(['+', '-']);
            let digits = tail.len() - tail.trim_start_matches(|next: char| next.is_ascii_digit()).len();
            return text.len() - tail.len() + digits;
        } else if !(digit_follows && (matches!(sign, '.' | ',' | '\'' | '’') || is_blank(sign))) {
            break;
        }
    }
    end
}

struct Written {
    /// In the form that a machine reads.
    plain: String,
    ambiguous: bool,
}

/// Tells the sign of fractions from those that group thousands.
fn plain(written: &str) -> Option<Written> {
    if written.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Written { plain: written.to_owned(), ambiguous: false });
    }
    let (mantissa, exponent) = written.split_once(['e', 'E']).map_or((written, None), |(m, e)| (m, Some(e)));
    let separators: Vec<(usize, char)> = mantissa.char_indices().filter(|(_, sign)| !sign.is_ascii_digit()).collect();
    let fraction = match &separators[..] {
        [.., (at, last)] if matches!(last, '.' | ',') => {
            let repeated = separators.iter().filter(|(_, sign)| sign == last).count() > 1;
            (!repeated).then_some(*at)
        }
        _ => None,
    };
    let (whole, decimals) = fraction.map_or((mantissa, ""), |at| (&mantissa[..at], &mantissa[at + 1..]));
    let groups: Vec<&str> = whole.split(|sign: char| !sign.is_ascii_digit()).collect();
    let mut kinds: Vec<char> = whole.chars().filter(|sign| !sign.is_ascii_digit()).collect();
    kinds.dedup();
    // Thousands are grouped by three and by one kind of sign; anything else is a list, a date or a slip.
    let grouped = groups.len() > 1;
    if grouped && (groups[1..].iter().any(|group| group.len() != 3) || groups[0].len() > 3 || kinds.len() > 1) {
        return None;
    }
    let same_sign = fraction.is_some_and(|at| kinds.first().is_some_and(|kind| mantissa[at..].starts_with(*kind)));
    if same_sign {
        return None;
    }
    let ambiguous =
        !grouped && decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') && exponent.is_none();
    let exponent = exponent.map_or_else(String::new, |exponent| format!("e{exponent}"));
    let point = if decimals.is_empty() { "" } else { "." };
    Some(Written { plain: format!("{}{point}{decimals}{exponent}", groups.concat()), ambiguous })
}

#[cfg(test)]
mod tests {
    use super::{Number, Qualifier, Reading, Sign, read};

    fn number(value: f64) -> Number<'static> {
        Number { value, qualifier: Qualifier::Exact, percent: false, ambiguous: false, rest: "" }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (written, value) in [
            ("0", 0.0),
            ("-5", -5.0),
            ("−5", -5.0),
            ("– 5", -5.0),
            ("+5", 5.0),
            ("1 234,5", 1234.5),
            ("1\u{a0}234", 1234.0),
            ("1\u{202f}234\u{202f}567,25", 1_234_567.25),
            ("1'234", 1234.0),
            ("1’234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("12,5", 12.5),
            ("12.50", 12.5),
            ("0,125", 0.125),
            ("1234,567", 1234.567),
            ("1.5E+3", 1500.0),
            ("\u{feff} 7\u{a0}", 7.0),
        ] {
            assert_eq!(read(written), Reading::Number(number(value)), "{written}");
        }
    }

    #[test]
    fn a_thousand_or_a_fraction_is_told() {
        for written in ["1,234", "12.345", "123,456"] {
            let Reading::Number(read) = read(written) else { panic!("{written}") };
            assert!(read.ambiguous, "{written}");
        }
    }

    #[test]
    fn words_say_how_exact_a_number_is() {
        for (written, value, qualifier) in [
            ("майже 700", 700.0, Qualifier::Almost),
            ("понад 1 500", 1500.0, Qualifier::MoreThan),
            ("Близько 20", 20.0, Qualifier::About),
            ("≈ 20", 20.0, Qualifier::About),
            (">100", 100.0, Qualifier::MoreThan),
            ("≥ 100", 100.0, Qualifier::AtLeast),
            ("не менше ніж 12", 12.0, Qualifier::AtLeast),
            ("не менее 12", 12.0, Qualifier::AtLeast),
            ("более 12", 12.0, Qualifier::MoreThan),
            ("vairāk nekā 12", 12.0, Qualifier::MoreThan),
            ("gandrīz 12,5", 12.5, Qualifier::Almost),
            ("ap 12", 12.0, Qualifier::About),
            ("almost 700", 700.0, Qualifier::Almost),
            ("more than 1,500,000", 1_500_000.0, Qualifier::MoreThan),
        ] {
            assert_eq!(read(written), Reading::Number(Number { qualifier, ..number(value) }), "{written}");
        }
    }

    #[test]
    fn shares_and_words_behind_a_number_are_kept() {
        for (written, value, percent, rest) in [
            ("12,5 %", 12.5, true, ""),
            ("12.5%", 12.5, true, ""),
            ("12,5 відсотка", 12.5, true, ""),
            ("25 осіб", 25.0, false, "осіб"),
            ("25 (план)", 25.0, false, "(план)"),
            ("25*", 25.0, false, "*"),
            ("1 234 чол.", 1234.0, false, "чол."),
        ] {
            assert_eq!(read(written), Reading::Number(Number { percent, rest, ..number(value) }), "{written}");
        }
    }

    #[test]
    fn signs_stand_in_the_place_of_numbers() {
        for (written, sign) in [
            ("–", Sign::Dash),
            ("—", Sign::Dash),
            ("-", Sign::Dash),
            ("---", Sign::Dash),
            ("н/д", Sign::NotReported),
            ("Н. д.", Sign::NotReported),
            ("nav datu", Sign::NotReported),
            ("…", Sign::NotReported),
            ("...", Sign::NotReported),
            ("x", Sign::NotApplicable),
            ("Х", Sign::NotApplicable),
            ("к", Sign::Withheld),
        ] {
            assert_eq!(read(written), Reading::Sign(sign), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_stays_words() {
        for written in
            ["так", "10-12", "10–12", "2024/25", "5А", "1 23", "12 345 67", "01.02.2024", "1.2.3", "№ 5", "1,234.5,6"]
        {
            assert!(matches!(read(written), Reading::Words(_)), "{written}: {:?}", read(written));
        }
        assert_eq!(read(" \u{a0}"), Reading::Empty);
    }
}
