//! A dialogue with an author, whoever plays it: a terminal, or a test.

/// What is asked.
#[derive(Debug, Clone)]
pub struct Question {
    pub words: String,
    /// An explanation below the question; may be empty.
    pub help: String,
}

impl Question {
    pub fn new(words: impl Into<String>, help: impl Into<String>) -> Self {
        Self { words: words.into(), help: help.into() }
    }
}

/// The author left the dialogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

/// What the author answered.
pub type Answer<T> = Result<T, Stopped>;

/// Whoever asks the author.
pub trait Dialogue {
    /// A line of text, `proposed` at first. It is asked for again, with the words of `check`, until it is right.
    fn text(
        &mut self,
        question: &Question,
        proposed: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Answer<String>;

    /// One of the options, by its place.
    fn one_of(&mut self, question: &Question, options: &[String]) -> Answer<usize>;

    /// Some of the options, by their places; `chosen` are chosen at first.
    fn some_of(&mut self, question: &Question, options: &[String], chosen: &[usize]) -> Answer<Vec<usize>>;

    /// Yes or no.
    fn whether(&mut self, question: &Question, proposed: bool) -> Answer<bool>;
}
