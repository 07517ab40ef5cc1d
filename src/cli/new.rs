//! `lotsman new`

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{Format, problems};
use super::{open_content, refused, usage};
use crate::author::{Beginning, Dialogue, NewEntry, Wishes, begin};
use crate::diag::{Level, Messages};
use crate::shell::{TerminalDialogue, create, reason, today_of};

/// Arguments of `lotsman new`.
#[derive(Debug, Args)]
pub struct New {
    kind: Option<String>,
    title: Option<String>,
    #[arg(long)]
    id: Option<String>,
    #[arg(long = "language", alias = "languages", value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<String>,
    #[arg(long = "fact", value_name = "NAME=VALUE", value_parser = name_and_value)]
    facts: Vec<(String, String)>,
    #[arg(long)]
    no_questions: bool,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl New {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let spoken = messages.tag();
        let (disk, content) = match open_content(&self.site, messages) {
            Ok(both) => both,
            Err(code) => return code,
        };
        let wishes = Wishes {
            kind: self.kind.clone(),
            title: self.title.clone(),
            id: self.id.clone(),
            languages: self.languages.clone(),
            facts: self.facts.clone(),
        };
        let day = today_of(&disk);
        let with = Beginning { files: &disk, content: &content, messages, spoken: &spoken, today: day };
        let mut dialogue = if self.no_questions { None } else { TerminalDialogue::open(messages) };
        let asks = dialogue.is_some();
        let outcome = begin(&with, &wishes, dialogue.as_mut().map(|dialogue| dialogue as &mut dyn Dialogue));
        match outcome {
            Ok(entry) => self.write(&entry, asks, messages),
            Err(refusal) => refused(&refusal, dialogue.and_then(|dialogue| dialogue.failed), messages),
        }
    }

    fn write(&self, entry: &NewEntry, asks: bool, messages: &Messages) -> ExitCode {
        let broken = entry.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error);
        if broken && !asks {
            let _ = writeln!(stderr(), "{}\n", messages.word("new-not-written", &[]));
            problems(&entry.diagnostics, messages, Format::Human, &self.site);
            return ExitCode::from(super::USAGE);
        }
        if let Err((path, error)) = create(&self.site, &entry.files) {
            let values = [("path", path.display().to_string()), ("detail", reason(&error))];
            return usage(messages, "not-begun", &values);
        }
        let mut out = stdout();
        for file in &entry.files {
            let _ = writeln!(out, "{}", self.site.join(file.path.as_str()).display());
        }
        let _ = writeln!(out, "{}", messages.word("new-written", &[("address", entry.address.clone())]));
        if let Some(text) = entry.files.get(1) {
            let _ = writeln!(out, "{}", messages.word("new-next", &[("path", text.path.to_string())]));
        }
        if broken {
            let _ = writeln!(stderr(), "\n{}\n", messages.word("new-problems", &[]));
            problems(&entry.diagnostics, messages, Format::Human, &self.site);
        }
        ExitCode::SUCCESS
    }
}

/// `start=2026-09-01` as the name and the value of a fact.
fn name_and_value(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
