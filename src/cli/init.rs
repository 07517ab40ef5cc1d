//! `lotsman init`

use std::io::{ErrorKind, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::tz::TimeZone;

use super::report::{Format, problems};
use super::{refused, usage};
use crate::author::{Answer, Dialogue, Founding, NewPortal, PortalWishes, Question, init};
use crate::diag::{Messages, Report};
use crate::files::Memory;
use crate::shell::{TerminalDialogue, create, reason};
use crate::site::{SITE_FILE, Site};

/// Arguments of `lotsman init`.
#[derive(Debug, Args)]
pub struct Init {
    #[arg(default_value = ".", value_name = "DIR")]
    folder: PathBuf,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    operator: Option<String>,
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<String>,
    #[arg(long, value_name = "COLOUR")]
    colour: Option<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long, value_name = "OWNER/NAME")]
    github: Option<String>,
    #[arg(long)]
    yes: bool,
}

impl Init {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let spoken = &messages.tag();
        let path = [("path", self.folder.display().to_string())];
        if self.folder.join(SITE_FILE).exists() {
            return usage(messages, "init-exists", &path);
        }
        let mut terminal = if self.yes { None } else { TerminalDialogue::open(messages) };
        let occupied = self
            .folder
            .read_dir()
            .is_ok_and(|mut inside| inside.any(|item| item.is_ok_and(|item| item.file_name() != ".git")));
        if occupied && !self.yes {
            let Some(terminal) = &mut terminal else {
                return usage(messages, "init-not-empty-flag", &path);
            };
            let go_on: Answer<bool> =
                terminal.whether(&Question::new(messages.word("init-not-empty", &path), ""), false);
            if go_on != Ok(true) {
                return refused(&crate::author::Refusal::Stopped, None, messages);
            }
        }
        let zone = TimeZone::system().iana_name().unwrap_or("UTC").to_owned();
        let with = Founding { messages, spoken, zone: &zone };
        let outcome = init(&with, &self.wishes(), &mut terminal.as_mut().map(|terminal| terminal as &mut dyn Dialogue));
        match outcome {
            Ok(portal) => self.write(&portal, messages),
            Err(refusal) => refused(&refusal, terminal.and_then(|terminal| terminal.failed), messages),
        }
    }

    fn wishes(&self) -> PortalWishes {
        PortalWishes {
            name: self.name.clone(),
            operator: self.operator.clone(),
            languages: self.languages.clone(),
            colour: self.colour.clone(),
            region: self.region.clone(),
            github: self.github.clone(),
            usual: self.yes,
        }
    }

    fn write(&self, portal: &NewPortal, messages: &Messages) -> ExitCode {
        // A colour that no eye can read is found before anything is written.
        let report = Report::default();
        let memory = portal.files.iter().map(|file| (file.path.as_str(), file.text.clone().into_bytes()));
        Site::read(&Memory::of(memory), None, &report);
        let found = report.into_sorted();
        if !found.is_empty() {
            problems(&found, messages, Format::Human, &self.folder);
            return ExitCode::from(super::USAGE);
        }
        if let Err((path, error)) = create(&self.folder, &portal.files) {
            let values = [("path", path.display().to_string()), ("detail", reason(&error))];
            let key = if error.kind() == ErrorKind::AlreadyExists { "init-file-exists" } else { "not-begun" };
            return usage(messages, key, &values);
        }
        let values = [
            ("name", portal.name.clone()),
            ("path", self.folder.display().to_string()),
            ("count", portal.files.len().to_string()),
        ];
        let _ = writeln!(stdout(), "{}\n{}", messages.word("init-done", &values), messages.word("init-next", &[]));
        ExitCode::SUCCESS
    }
}
