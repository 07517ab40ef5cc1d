//! The dialogue at a terminal. Leaving it with Esc or Ctrl+C is an answer too.

use std::io::{IsTerminal, stderr, stdin};

use inquire::{Confirm, InquireError, MultiSelect, Select, Text};

use crate::author::{Answer, Dialogue, Question, Stopped};
use crate::diag::Messages;

/// Options seen at once; the others scroll.
const PAGE: usize = 12;

/// A terminal that asks.
pub struct TerminalDialogue<'a> {
    messages: &'a Messages,
    /// Why the terminal could not ask, if it could not.
    pub failed: Option<String>,
}

impl<'a> TerminalDialogue<'a> {
    /// `None` when nobody sits at the other end: then nothing may be asked.
    pub fn open(messages: &'a Messages) -> Option<Self> {
        (stdin().is_terminal() && stderr().is_terminal()).then_some(Self { messages, failed: None })
    }

    fn help(&self, question: &Question, keys: &str) -> String {
        let keys = self.messages.word(keys, &[]);
        if question.help.is_empty() { keys } else { format!("{} ({keys})", question.help) }
    }

    fn answer<T>(&mut self, outcome: Result<T, InquireError>) -> Answer<T> {
        outcome.map_err(|error| {
            if !matches!(error, InquireError::OperationCanceled | InquireError::OperationInterrupted) {
                self.failed = Some(error.to_string());
            }
            Stopped
        })
    }
}

impl Dialogue for TerminalDialogue<'_> {
    fn text(
        &mut self,
        question: &Question,
        proposed: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Answer<String> {
        // The library wants to keep its validator; asking again by ourselves needs no such thing.
        let mut typed = proposed.to_owned();
        let mut said = String::new();
        loop {
            let help = if said.is_empty() { question.help.clone() } else { said };
            let mut prompt = Text::new(&question.words).with_initial_value(&typed);
            if !help.is_empty() {
                prompt = prompt.with_help_message(&help);
            }
            let outcome = prompt.prompt();
            typed = self.answer(outcome)?;
            match check(&typed) {
                Ok(()) => return Ok(typed),
                Err(words) => said = words,
            }
        }
    }

    fn one_of(&mut self, question: &Question, options: &[String]) -> Answer<usize> {
        let help = self.help(question, "dialogue-one-help");
        let prompt = Select::new(&question.words, options.iter().collect()).with_help_message(&help);
        let outcome = prompt.with_scorer(&likeness).with_page_size(PAGE).raw_prompt();
        Ok(self.answer(outcome)?.index)
    }

    fn some_of(&mut self, question: &Question, options: &[String], chosen: &[usize]) -> Answer<Vec<usize>> {
        if options.is_empty() {
            return Ok(Vec::new());
        }
        let help = self.help(question, "dialogue-some-help");
        let prompt = MultiSelect::new(&question.words, options.iter().collect()).with_help_message(&help);
        let outcome = prompt.with_scorer(&likeness).with_default(chosen).with_page_size(PAGE).raw_prompt();
        Ok(self.answer(outcome)?.into_iter().map(|option| option.index).collect())
    }

    fn whether(&mut self, question: &Question, proposed: bool) -> Answer<bool> {
        let (yes, no) = (self.messages.word("dialogue-yes", &[]), self.messages.word("dialogue-no", &[]));
        let shown = if proposed { format!("{yes} / {no}") } else { format!("{no} / {yes}") };
        let prompt = Confirm::new(&question.words).with_default(proposed);
        let read = |typed: &str| {
            let typed = typed.trim().to_lowercase();
            match typed.chars().next() {
                None => Err(()),
                Some(_) if yes.starts_with(&typed) || "yes".starts_with(&typed) => Ok(true),
                Some(_) if no.starts_with(&typed) || "no".starts_with(&typed) => Ok(false),
                Some(_) => Err(()),
            }
        };
        let show = |_: bool| shown.clone();
        let say = |value: bool| if value { yes.clone() } else { no.clone() };
        let outcome = prompt.with_parser(&read).with_default_value_formatter(&show).with_formatter(&say).prompt();
        self.answer(outcome)
    }
}

/// How well an option fits what is typed, whatever the letter case: best at its beginning, then at that of a word.
fn likeness(typed: &str, _: &&String, shown: &str, _: usize) -> Option<i64> {
    let (typed, shown) = (typed.trim().to_lowercase(), shown.to_lowercase());
    let starts_word = || shown.split(|sign: char| !sign.is_alphanumeric()).any(|word| word.starts_with(&typed));
    match () {
        () if shown.starts_with(&typed) => Some(3),
        () if starts_word() => Some(2),
        () => shown.contains(&typed).then_some(1),
    }
}
