//! What authors write: `{{ value "learners" period="2023/24" }}` → its parts with their places.

use std::ops::Range;

use crate::limits::MOST_NAMED_WRONGLY;

/// A value that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// From the first bracket to the last.
    pub range: Range<usize>,
    pub indicator: Part,
    /// Names with what stands behind their equals signs.
    pub arguments: Vec<(Part, Part)>,
}

/// A word, or what stands between quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub range: Range<usize>,
}

/// What cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// From the first bracket to the last; only the first ones when they are never closed.
    pub whole: Range<usize>,
    /// What is wrong in it.
    pub range: Range<usize>,
    pub kind: SlipKind,
    /// What was written there.
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlipKind {
    /// The brackets are never closed.
    Unclosed,
    /// The first word is not `value`.
    OtherWord,
    /// No indicator is named.
    NoIndicator,
    /// Something stands where `name="…"` should.
    NoArgument,
    /// A name without anything behind its equals sign, or without the sign.
    NoContent,
    /// A name that was given before.
    Twice,
}

impl SlipKind {
    /// The word by which texts of messages tell slips apart.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unclosed => "unclosed",
            Self::OtherWord => "other-word",
            Self::NoIndicator => "no-indicator",
            Self::NoArgument => "no-argument",
            Self::NoContent => "no-content",
            Self::Twice => "twice",
        }
    }
}

const OPEN: &str = "{{";
const CLOSE: &str = "}}";
/// Letters of a line that are shown when its brackets are never closed.
const LONGEST_SHOWN: usize = 200;

/// Everything between double brackets in a text, except where a backslash stands before them or a digit behind.
/// After very many wrong ones the rest of the text is left as it is.
pub fn find(text: &str) -> Vec<Result<Written, Slip>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut wrong = 0;
    while let Some(start) = text[at..].find(OPEN).map(|start| at + start) {
        if wrong >= MOST_NAMED_WRONGLY {
            break;
        }
        at = start + OPEN.len();
        if is_escaped(text, start) {
            continue;
        }
        // Brackets around a calculation are an example of something else.
        if text[at..].trim_start().starts_with(|sign: char| sign.is_ascii_digit()) {
            continue;
        }
        let end = end_of(&text[at..]).map(|end| at + end);
        let Some(end) = end else {
            let shown = text[start..].char_indices().take(LONGEST_SHOWN).find(|(_, sign)| *sign == '\n');
            let longest = || text[start..].char_indices().nth(LONGEST_SHOWN).map_or(text.len(), |(end, _)| start + end);
            let line = shown.map_or_else(longest, |(end, _)| start + end);
            let value = text[start..line].trim_end().to_owned();
            let range = start..start + value.len();
            found.push(Err(Slip { whole: start..at, range, kind: SlipKind::Unclosed, value }));
            wrong += 1;
            continue;
        };
        at = end + CLOSE.len();
        let named = read(text, start..at);
        wrong += usize::from(named.is_err());
        found.push(named);
    }
    found
}

/// Where brackets begin and end.
pub fn range_of(found: &Result<Written, Slip>) -> Range<usize> {
    found.as_ref().map_or_else(|slip| slip.whole.clone(), |written| written.range.clone())
}

/// Whether brackets are meant as they stand: `\{{`.
pub fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|sign| *sign == b'\\').count() % 2 == 1
}

/// The text with brackets instead of `\{{`.
pub fn without_escapes(text: &str) -> String {
    text.replace("\\{{", OPEN)
}

/// Where the brackets close: before others open, and before the paragraph ends.
fn end_of(rest: &str) -> Option<usize> {
    // No further than to the next brackets: they may be many.
    let is_pair = |at: &usize| rest[*at..].starts_with(OPEN) || rest[*at..].starts_with(CLOSE);
    let next = rest.match_indices(['{', '}']).map(|(at, _)| at).find(is_pair);
    let end = next.filter(|at| rest[*at..].starts_with(CLOSE))?;
    let lines: Vec<&str> = rest[..end].split('\n').collect();
    let paragraph_ends = lines.len() > 2 && lines[1..lines.len() - 1].iter().any(|line| line.trim().is_empty());
    (!paragraph_ends).then_some(end)
}

fn read(text: &str, range: Range<usize>) -> Result<Written, Slip> {
    let mut words = Words { text, at: range.start + OPEN.len(), end: range.end - CLOSE.len() };
    let slip = |kind, part: Part| Err(Slip { whole: range.clone(), range: part.range, kind, value: part.text });
    let whole = || Part { text: text[range.clone()].to_owned(), range: range.clone() };
    match words.next() {
        Some(Word::Plain(word)) if word.text.eq_ignore_ascii_case("value") => {}
        Some(Word::Plain(word) | Word::Quoted(word)) => return slip(SlipKind::OtherWord, word),
        Some(Word::Equals(_)) | None => return slip(SlipKind::OtherWord, whole()),
    }
    let indicator = match words.next() {
        Some(Word::Plain(word) | Word::Quoted(word)) if !word.text.is_empty() && !words.stands_equals() => word,
        _ => return slip(SlipKind::NoIndicator, whole()),
    };
    let mut arguments: Vec<(Part, Part)> = Vec::new();
    while let Some(word) = words.next() {
        let name = match word {
            Word::Plain(name) => name,
            Word::Quoted(part) | Word::Equals(part) => return slip(SlipKind::NoArgument, part),
        };
        if !words.stands_equals() {
            return slip(SlipKind::NoContent, name);
        }
        words.next();
        let content = match words.next() {
            Some(Word::Plain(content) | Word::Quoted(content)) if !content.text.is_empty() => content,
            _ => return slip(SlipKind::NoContent, name),
        };
        if arguments.iter().any(|(known, _)| known.text == name.text) {
            return slip(SlipKind::Twice, name);
        }
        arguments.push((name, content));
    }
    Ok(Written { range, indicator, arguments })
}

enum Word {
    Plain(Part),
    Quoted(Part),
    Equals(Part),
}

/// The words between the brackets, one by one.
struct Words<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

/// Quotation marks of all languages, and those that Word and Markdown make of them.
const DOUBLE: &[char] = &['"', '“', '”', '„', '‟', '«', '»', '″'];
const SINGLE: &[char] = &['\'', '‘', '’', '‚', '`'];

impl Words<'_> {
    fn next(&mut self) -> Option<Word> {
        self.skip_blanks();
        let start = self.at;
        let sign = self.text[start..self.end].chars().next()?;
        self.at += sign.len_utf8();
        if sign == '=' {
            return Some(Word::Equals(self.part(start, self.at)));
        }
        for marks in [DOUBLE, SINGLE] {
            if marks.contains(&sign) {
                let from = self.at;
                let length = self.text[from..self.end].find(marks).unwrap_or(self.end - from);
                let to = from + length;
                self.at = to + self.text[to..self.end].chars().next().map_or(0, char::len_utf8);
                return Some(Word::Quoted(self.part(from, to)));
            }
        }
        let ends = |sign: char| sign.is_whitespace() || "=,;".contains(sign) || DOUBLE.contains(&sign);
        let length = self.text[start..self.end].find(ends).unwrap_or(self.end - start);
        self.at = start + length.max(sign.len_utf8());
        Some(Word::Plain(self.part(start, self.at)))
    }

    /// Whether an equals sign comes next.
    fn stands_equals(&mut self) -> bool {
        self.skip_blanks();
        self.text[self.at..self.end].starts_with('=')
    }

    /// Blanks, commas between arguments, and the signs with which lines of a quotation begin.
    fn skip_blanks(&mut self) {
        let mut new_line = false;
        for sign in self.text[self.at..self.end].chars() {
            let skipped = sign.is_whitespace() || matches!(sign, ',' | ';') || (new_line && sign == '>');
            if !skipped {
                break;
            }
            new_line = sign == '\n' || (new_line && (sign == ' ' || sign == '>'));
            self.at += sign.len_utf8();
        }
    }

    fn part(&self, from: usize, to: usize) -> Part {
        let text = self.text[from..to].split_whitespace().collect::<Vec<_>>().join(" ");
        Part { text, range: from..to }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let one = |found: Result<Written, Slip>| match found {
            Ok(written) => {
                let arguments =
                    written.arguments.iter().map(|(name, content)| format!(" {}={}", name.text, content.text));
                format!("{}{}", written.indicator.text, arguments.collect::<String>())
            }
            Err(slip) => format!("{} «{}»", slip.kind.word(), slip.value),
        };
        find(text).into_iter().map(one).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn quotation_marks_of_all_languages_are_the_same() {
        for text in [
            "{{ value \"learners\" period=\"2023/24\" }}",
            "{{value “learners” period=“2023/24”}}",
            "{{ value «learners», period = «2023/24» }}",
            "{{ value „learners“ period=„2023/24” }}",
            "{{ value 'learners' period=2023/24 }}",
            "{{ Value learners; period=2023/24; }}",
            "{{\u{a0}value \"learners\"\n> period=\"2023/24\" }}",
        ] {
            assert_eq!(shown(text), "learners period=2023/24", "{text}");
        }
        assert_eq!(shown("{{ value \"a\" forms=\"сім’я;сім’ї\" }}"), "a forms=сім’я;сім’ї");
    }

    #[test]
    fn slips_are_told_apart() {
        assert_eq!(shown("a {{ value \"x\" and\n\nb }}"), "unclosed «{{ value \"x\" and»");
        assert_eq!(shown("{{ value {{ value \"x\" }}"), "unclosed «{{ value {{ value \"x\" }}» | x");
        assert_eq!(shown("{{ page.title }}"), "other-word «page.title»");
        assert_eq!(shown("{{ value }} {{}}"), "no-indicator «{{ value }}» | other-word «{{}}»");
        assert_eq!(shown("{{ value period=\"2024\" }}"), "no-indicator «{{ value period=\"2024\" }}»");
        assert_eq!(shown("{{ value \"x\" \"2024\" }}"), "no-argument «2024»");
        assert_eq!(shown("{{ value \"x\" period }}"), "no-content «period»");
        assert_eq!(shown("{{ value \"x\" period= }}"), "no-content «period»");
        assert_eq!(shown("{{ value \"x\" as=unit as=number }}"), "twice «as»");
    }

    #[test]
    fn a_backslash_keeps_brackets_as_they_are() {
        assert_eq!(shown("\\{{ value \"x\" }} \\\\{{ value \"y\" }}"), "y");
        assert_eq!(without_escapes("Пишіть \\{{ value \"x\" }}"), "Пишіть {{ value \"x\" }}");
    }
}
