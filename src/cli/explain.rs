//! `lotsman explain`

use std::io::{IsTerminal, Write, stdout};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::usage;
use crate::diag::{self, Messages, Problem, problems};

/// Arguments of `lotsman explain`.
#[derive(Debug, Args)]
pub struct Explain {
    codes: Vec<String>,
    #[arg(long, conflicts_with = "codes")]
    all: bool,
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
    Markdown,
}

impl Explain {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let mut chosen: Vec<&'static Problem> = Vec::new();
        for typed in &self.codes {
            match diag::find(typed) {
                Ok(problem) => chosen.push(problem),
                Err(near) => {
                    let near = near.unwrap_or("none").to_owned();
                    return usage(messages, "no-such-problem", &[("value", typed.clone()), ("suggestion", near)]);
                }
            }
        }
        let _ = write!(stdout(), "{}", self.printed(&chosen, messages));
        ExitCode::SUCCESS
    }

    fn printed(&self, chosen: &[&'static Problem], messages: &Messages) -> String {
        let all = chosen.is_empty();
        let chosen = if all { problems::ALL } else { chosen };
        let explained = chosen.iter().map(|problem| diag::explain(problem, messages));
        let colour = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        match self.format {
            Format::Human if all && !self.all => diag::list(messages, colour),
            Format::Human => {
                let texts: Vec<String> = explained.map(|found| found.text(messages, colour)).collect();
                texts.join("\n\n")
            }
            Format::Json => format!("{}\n", serde_json::Value::Array(explained.map(|found| found.json()).collect())),
            Format::Markdown if all => diag::reference(messages),
            Format::Markdown => {
                let texts: Vec<String> =
                    explained.map(|found| format!("{}\n{}", found.heading(), found.markdown(messages))).collect();
                texts.join("\n")
            }
        }
    }
}
