//! Writes `facts.toml`: keys first, tables after them.

use std::fmt::{Display, Write};

use super::phrases::{LANGUAGES, Phrase};

/// The facts of an entry that exists in some of the languages.
pub struct Toml<'a> {
    text: String,
    /// The languages of the entry, by their place in [`LANGUAGES`].
    languages: &'a [usize],
}

impl<'a> Toml<'a> {
    pub fn new(languages: &'a [usize]) -> Self {
        Self { text: String::new(), languages }
    }

    /// A number, a date or a truth.
    pub fn plain(&mut self, key: &str, value: impl Display) -> &mut Self {
        self.line(format_args!("{key} = {value}"))
    }

    pub fn string(&mut self, key: &str, value: impl Display) -> &mut Self {
        self.line(format_args!("{key} = {}", quoted(value)))
    }

    pub fn strings(&mut self, key: &str, values: impl IntoIterator<Item = impl Display>) -> &mut Self {
        let values: Vec<String> = values.into_iter().map(quoted).collect();
        self.line(format_args!("{key} = [{}]", values.join(", ")))
    }

    /// A text in the languages of the entry.
    pub fn phrase(&mut self, key: &str, phrase: &Phrase) -> &mut Self {
        let texts: Vec<String> =
            self.languages.iter().map(|&lang| format!("{} = {}", LANGUAGES[lang], quoted(&phrase[lang]))).collect();
        self.line(format_args!("{key} = {{ {} }}", texts.join(", ")))
    }

    /// A list of texts in the languages of the entry.
    pub fn phrases(&mut self, key: &str, phrases: &[Phrase]) -> &mut Self {
        for &lang in self.languages {
            self.strings(&format!("{key}.{}", LANGUAGES[lang]), phrases.iter().map(|phrase| &phrase[lang]));
        }
        self
    }

    /// Begins a table, for instance `[[contacts]]`.
    pub fn table(&mut self, head: &str) -> &mut Self {
        self.line(format_args!("\n{head}"))
    }

    pub fn finish(self) -> String {
        self.text
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) -> &mut Self {
        writeln!(self.text, "{line}").expect("a string takes everything");
        self
    }
}

fn quoted(text: impl Display) -> String {
    let text = text.to_string();
    assert!(!text.contains(['"', '\\', '\n']), "needs escapes: {text}");
    format!("\"{text}\"")
}
