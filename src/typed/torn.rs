//! What is wrong with a line of TOML, in a word that messages know, and where it begins: one problem for each slip.
//!
//! A parser that goes on after a forgotten bracket reads the rest of the file as a part of the list, and complains at
//! every line of it. Authors are told only of the line with the bracket.

use std::ops::Range;

use super::time::Moment;

/// One slip: its place, the word for it, and what the value was meant to be, if that can be guessed.
#[derive(Debug, PartialEq, Eq)]
pub struct Slip {
    pub range: Range<usize>,
    pub kind: &'static str,
    pub suggestion: Option<String>,
}

/// The slips behind the errors of a parser, and whether what follows the last one cannot be read.
pub fn slips(text: &str, mut errors: Vec<(Range<usize>, String)>) -> (Vec<Slip>, bool) {
    if errors.is_empty() {
        return (Vec::new(), false);
    }
    errors.sort_by_key(|(range, _)| range.start);
    let open = open_bracket(text).map(|at| (line_of(text, at), at));
    let mut slips: Vec<Slip> = Vec::new();
    let mut told: Option<usize> = None;
    for (range, message) in errors {
        let line = line_of(text, range.start);
        if let Some((open_line, at)) = open.as_ref().filter(|(open_line, _)| open_line.start <= line.start) {
            if told == Some(open_line.start) {
                slips.pop();
            }
            slips.push(if odd_quotes(&text[open_line.clone()]) {
                Slip { range: open_line.clone(), kind: "quote", suggestion: None }
            } else {
                let kind = if text[*at..].starts_with('[') { "list" } else { "table" };
                Slip { range: *at..at + 1, kind, suggestion: None }
            });
            return (slips, true);
        }
        if told.replace(line.start) != Some(line.start) {
            slips.push(slip(text, line, range, &message));
        }
    }
    (slips, false)
}

/// What is wrong in one line.
fn slip(text: &str, line: Range<usize>, range: Range<usize>, message: &str) -> Slip {
    let written = &text[line.clone()];
    let value = written.split_once('=').map_or("", |(_, value)| value.split('#').next().unwrap_or_default().trim());
    let suggestion = moment_like(value);
    let is = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let kind = match () {
        () if suggestion.is_some() => "date",
        () if odd_quotes(written) => "quote",
        () if is(&["string", "escape", "unicode"]) && written.contains('\\') => "backslash",
        () if is(&["duplicate key"]) => "twice",
        () if is(&["unclosed table", "unclosed array table"]) => "heading",
        () if is(&["missing comma"]) => "comma",
        () if value.is_empty() || is(&["key with no value", "missing value"]) => "no-value",
        () if is(&["unquoted key", "invalid key"]) => "key",
        () if is(&["date", "time"]) => "date",
        () if is(&["must be quoted", "literal string", "invalid value"]) => "no-quotes",
        () if is(&["integer", "float", "number", "zero", "sign", "digits"]) => "number",
        () if is(&["unexpected", "extra"]) => "too-much",
        () => "other",
    };
    // Where a single value is meant, the whole of it is shown.
    let range = match kind {
        "date" | "no-quotes" | "number" | "backslash" if !value.is_empty() => {
            let at = line.start + written.find(value).unwrap_or(0);
            at..at + value.len()
        }
        "quote" | "no-value" => line.start..line.start + written.trim_end().len(),
        _ => range,
    };
    Slip { range, kind, suggestion }
}

/// The range of a line, without its end.
fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end
}

/// Whether a line has a quotation mark without its other half.
fn odd_quotes(line: &str) -> bool {
    if line.contains("\"\"\"") || line.contains("'''") {
        return false;
    }
    let mut open: Option<char> = None;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match (open, sign) {
            (Some('"'), '\\') => drop(signs.next()),
            (Some(mark), _) if mark == sign => open = None,
            (None, '"' | '\'') => open = Some(sign),
            (None, '#') => break,
            _ => {}
        }
    }
    open.is_some()
}

/// The first bracket that is still open where the next field, or the next heading, begins.
fn open_bracket(text: &str) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut whole: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        if whole.is_none() && begins_field(line) {
            if let Some(first) = open.first() {
                return Some(*first);
            }
            // The brackets of a heading are no list.
            if line.trim_start().starts_with('[') {
                at += line.len();
                continue;
            }
        }
        let mut quote: Option<char> = None;
        let mut escaped = false;
        for (offset, sign) in line.char_indices() {
            let rest = &line[offset..];
            if let Some(mark) = whole {
                if rest.starts_with(mark) {
                    whole = None;
                }
                continue;
            }
            match (quote, sign) {
                (Some('"'), '\\') if !escaped => {
                    escaped = true;
                    continue;
                }
                (Some(mark), _) if mark == sign && !escaped => quote = None,
                (None, '"') if rest.starts_with("\"\"\"") => whole = Some("\"\"\""),
                (None, '\'') if rest.starts_with("'''") => whole = Some("'''"),
                (None, '"' | '\'') => quote = Some(sign),
                (None, '#') => break,
                (None, '[' | '{') => open.push(at + offset),
                (None, ']' | '}') => drop(open.pop()),
                _ => {}
            }
            escaped = false;
        }
        at += line.len();
    }
    open.first().copied()
}

/// Whether a line looks like `name = …` or `[name]`.
fn begins_field(line: &str) -> bool {
    let line = line.trim_start();
    let name = line.trim_start_matches('[');
    let rest = name.trim_start_matches(|sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.'));
    let named = rest.len() < name.len();
    named && if line.len() > name.len() { rest.starts_with(']') } else { rest.trim_start().starts_with('=') }
}

/// A day as people write it, `1.09.2026`, `2026-9-1` or with an hour behind it, in the form that facts need.
fn moment_like(value: &str) -> Option<String> {
    let value = value.trim_matches(['"', '\'']);
    let (day, hour) = value.split_once([' ', 'T', ',']).unwrap_or((value, ""));
    let parts: Vec<&str> = day.split(['.', '-', '/']).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let hour = hour.trim();
    let hour = if hour.is_empty() { String::new() } else { format!("T{hour:0>5}") };
    let whole = format!("{year}-{month:0>2}-{day:0>2}{hour}");
    Moment::parse(&whole).map(|_| whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kinds of slips with the lines at which they stand.
    fn kinds(text: &str) -> String {
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        let errors = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned())).collect();
        let (slips, _) = slips(text, errors);
        let line = |slip: &Slip| text[..slip.range.start].matches('\n').count() + 1;
        slips.iter().map(|slip| format!("{}:{} ", line(slip), slip.kind)).collect::<String>().trim_end().to_owned()
    }

    #[test]
    fn each_slip_is_told_once_where_it_begins() {
        for (text, expected) in [
            ("a = [\"x\", \"y\"\nb = 1\nc = \"z\"\n[d]\ne = 2\n", "1:list"),
            ("a = [\"x\nb = 1\nc = 2\n", "1:quote"),
            ("a = { x = 1\nb = 1\nc = 2\n", "1:table"),
            ("a = \"x\nb = \"y\"\nc = z\n", "1:quote 3:no-quotes"),
            ("a = 1.09.2026\nb = 2026-9-1\n", "1:date 2:date"),
            ("a = \nb = 1\n", "1:no-value"),
            ("a = Hello world\n", "1:no-quotes"),
            ("a = 1\na = 2\n", "2:twice"),
            ("[[files]\npath = \"x\"\n", "1:heading"),
            ("a = [\n  \"x\"\n  \"y\",\n]\nb = 1\n", "3:comma"),
            ("a = \"C:\\data\\x.pdf\"\n", "1:backslash"),
            ("a = \"x\" y\n", "1:too-much"),
            ("a = 007\n", "1:number"),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    #[test]
    fn days_of_people_become_days_of_facts() {
        for (typed, meant) in [
            ("1.09.2026", Some("2026-09-01")),
            ("2026-11-3", Some("2026-11-03")),
            ("1.09.2026 9:00", Some("2026-09-01T09:00")),
            ("31.02.2026", None),
            ("1.5", None),
        ] {
            assert_eq!(moment_like(typed).as_deref(), meant, "{typed}");
        }
    }
}
