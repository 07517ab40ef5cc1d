//! Interface words from Fluent files, looked up along a language's fallback chain.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, Mark, Report, Source, problems};
use crate::lang::Lang;
use crate::limits::{DEEPEST_WORDS, LARGEST_WORDS};

/// A value that a message may show or count.
#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Count(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The words of all languages.
#[derive(Default)]
pub struct Words {
    bundles: BTreeMap<Lang, FluentBundle<Arc<FluentResource>>>,
}

impl Words {
    /// Adds a file of words; a later file replaces words of an earlier one. Syntax errors are reported.
    pub fn add(&mut self, lang: &Lang, source: &Arc<Source>, text: &str, report: &Report) {
        if let Some((at, what, limit)) = beyond_limit(text) {
            let mark = Mark::Range(source.clone(), at..at);
            let problem = Diagnostic::new(&problems::BEYOND_LIMIT, mark.place()).with("what", what);
            report.add(problem.with("limit", limit.to_string()));
            return;
        }
        let broken = |range: Range<usize>, (slip, value): (&'static str, String)| {
            let place = Mark::Range(source.clone(), range).place();
            report.add(Diagnostic::new(&problems::BROKEN_STRINGS, place).with("slip", slip).with("value", value));
        };
        let torn = torn_escapes(text);
        let mut whole = text.to_owned();
        for (escape, letter) in &torn {
            broken(letter.clone(), ("escape", text[escape.clone()].to_owned()));
            whole.replace_range(letter.clone(), &"?".repeat(letter.len()));
        }
        let resource = match FluentResource::try_new(whole) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let told = |at: usize| torn.iter().any(|(_, letter)| letter.contains(&at));
                let new = errors.into_iter().filter(|error| !told(error.pos.start));
                new.for_each(|error| broken(error.pos.clone(), slip(text, &error)));
                resource
            }
        };
        let bundle = self.bundles.entry(lang.clone()).or_insert_with(|| {
            let mut bundle = FluentBundle::new_concurrent(lang.as_str().parse().into_iter().collect());
            // The marks that isolate directions would end up in titles and feeds; templates mark languages instead.
            bundle.set_use_isolating(false);
            bundle
        });
        bundle.add_resource_overriding(Arc::new(resource));
    }

    /// Whether there is any word in a language.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.bundles.contains_key(lang)
    }

    /// The message along a chain of languages; `None` when no language has it.
    pub fn find(&self, chain: &[Lang], key: &str, values: &[(&str, Value)]) -> Option<String> {
        chain.iter().find_map(|lang| {
            let bundle = self.bundles.get(lang)?;
            let pattern = bundle.get_message(key)?.value()?;
            let mut arguments = FluentArgs::with_capacity(values.len());
            for (name, value) in values {
                let value = match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Count(count) => FluentValue::from(*count),
                };
                arguments.set(*name, value);
            }
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
        })
    }

    /// The message; the key itself when no language has it.
    pub fn text(&self, chain: &[Lang], key: &str, values: &[(&str, Value)]) -> String {
        self.find(chain, key, values).unwrap_or_else(|| key.to_owned())
    }
}

/// Where a file of words is too large, or its brackets stand too deeply inside of each other for the reader of Fluent, which
/// goes into each of them; with the word for it and the limit.
fn beyond_limit(text: &str) -> Option<(usize, &'static str, usize)> {
    if text.len() > LARGEST_WORDS {
        return Some((0, "words", LARGEST_WORDS / 1024));
    }
    let (mut depth, mut at) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        // A message begins in the first column.
        if line.starts_with(|sign: char| sign.is_ascii_alphabetic() || matches!(sign, '-' | '#')) {
            depth = 0;
        }
        for (place, sign) in line.bytes().enumerate().filter(|_| !line.starts_with('#')) {
            match sign {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST_WORDS {
                return Some((at + place, "brackets", DEEPEST_WORDS));
            }
        }
        at += line.len();
    }
    None
}

/// What is wrong with a line of words, as the messages tell it apart, and what they name.
fn slip(text: &str, error: &ParserError) -> (&'static str, String) {
    match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            ("empty", entry_id.clone())
        }
        ErrorKind::ExpectedToken(sign) => ("sign", sign.to_string()),
        ErrorKind::ExpectedCharRange { .. } => ("key", String::new()),
        ErrorKind::MissingValue => ("text", String::new()),
        ErrorKind::MissingDefaultVariant => ("default", String::new()),
        ErrorKind::MultipleDefaultVariants => ("defaults", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("quote", String::new()),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("escape", escape_at(text, error.pos.start))
        }
        ErrorKind::UnbalancedClosingBrace => ("closing", String::new()),
        _ => ("brackets", String::new()),
    }
}

/// The escape that begins or ends at a place, without its backslash: `u12`. The reader of Fluent names it by the number of a byte.
fn escape_at(text: &str, at: usize) -> String {
    let until = &text.as_bytes()[..text.len().min(at + 1)];
    let backslash = until.iter().rposition(|byte| *byte == b'\\');
    let mut signs = backslash.map_or("", |place| &text[place + 1..]).chars();
    let letter = signs.next();
    let most = match letter {
        Some('u') => 4,
        Some('U') => 6,
        _ => 0,
    };
    letter.into_iter().chain(signs.take(most).take_while(char::is_ascii_hexdigit)).collect()
}

/// Where an escape has a letter of another alphabet instead of a digit, `\u00ї`: the reader of Fluent would take that letter apart in
/// its middle. Each with the place of that letter.
fn torn_escapes(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let torn = text.match_indices(['u', 'U']).filter_map(|(at, mark)| {
        let wanted = if mark == "u" { 4 } else { 6 };
        let digits = at + mark.len();
        let letter = digits + text[digits..].bytes().take(wanted).take_while(u8::is_ascii_hexdigit).count();
        let sign = text[letter..].chars().next().filter(|sign| letter - digits < wanted && !sign.is_ascii())?;
        // Two backslashes are one that is meant.
        let backslashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let end = letter + sign.len_utf8();
        (backslashes % 2 == 1).then_some((at..end, letter..end))
    });
    torn.collect()
}

#[cfg(test)]
mod tests {
    use super::torn_escapes;

    #[test]
    fn escapes_have_digits() {
        for (text, expected) in [
            (r#"a = { "\u00ї" }"#, vec!["u00ї"]),
            (r#"a = { "\Uї" }"#, vec!["Uї"]),
            (r#"a = { "\\uї" }"#, vec![]),
            (r#"a = { "\\\uї" }"#, vec!["uї"]),
            (r#"a = { "\u0457ї" }"#, vec![]),
            ("a = Вулиця, uї", vec![]),
        ] {
            let torn: Vec<&str> = torn_escapes(text).into_iter().map(|(escape, _)| &text[escape]).collect();
            assert_eq!(torn, expected, "{text}");
        }
    }
}
