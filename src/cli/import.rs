//! `lotsman import`

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{Format, problems};
use super::{open_content, refused, usage};
use crate::author::{Beginning, Dialogue, Import as Planned, ImportWishes, NoImport, Question, Refusal, import};
use crate::diag::Messages;
use crate::shell::{TerminalDialogue, create, create_bytes, reason, replace, today_of};
use crate::typed::Period;

/// Arguments of `lotsman import`.
#[derive(Debug, Args)]
pub struct Import {
    file: PathBuf,
    #[arg(long)]
    id: Option<String>,
    #[arg(long = "sheet", value_name = "SHEET")]
    sheets: Vec<String>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    yes: bool,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl Import {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let (disk, content) = match open_content(&self.site, messages) {
            Ok(both) => both,
            Err(code) => return code,
        };
        let bytes = match std::fs::read(&self.file) {
            Ok(bytes) => bytes,
            Err(error) => {
                let values = [("path", self.file.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "import-unreadable", &values);
            }
        };
        let period = self.period.as_deref().map(Period::parse);
        if period == Some(None) {
            let value = self.period.clone().unwrap_or_default();
            return usage(messages, "import-period-broken", &[("value", value)]);
        }
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let wishes = ImportWishes { id: self.id.clone(), sheets: self.sheets.clone(), period: period.flatten() };
        let spoken = messages.tag();
        let today = today_of(&disk);
        let with = Beginning { files: &disk, content: &content, messages, spoken: &spoken, today };
        match import(&with, &name, &bytes, &wishes) {
            Ok(planned) => self.write(&planned, messages),
            Err(NoImport::Refused(refusal)) => refused(&refusal, None, messages),
            Err(NoImport::Unreadable(found)) => {
                problems(&found, messages, Format::Human, &self.site);
                ExitCode::from(super::USAGE)
            }
        }
    }

    fn write(&self, planned: &Planned, messages: &Messages) -> ExitCode {
        show(planned, messages);
        if !self.yes
            && let Some(mut terminal) = TerminalDialogue::open(messages)
        {
            let question = Question::new(messages.word("import-ask", &[("path", format!("data/{}", planned.id))]), "");
            if terminal.whether(&question, true) != Ok(true) {
                return refused(&Refusal::Stopped, terminal.failed, messages);
            }
        }
        let failed = |path: String, error: &std::io::Error| {
            usage(messages, "not-begun", &[("path", path), ("detail", reason(error))])
        };
        if let Err((path, error)) = create(&self.site, &planned.created) {
            return failed(path.display().to_string(), &error);
        }
        if let Some((path, bytes)) = &planned.copy
            && let Err(error) = create_bytes(&self.site, path, bytes)
        {
            return failed(path.to_string(), &error);
        }
        if let Some(file) = &planned.changed
            && let Err(error) = replace(&self.site, file)
        {
            return failed(file.path.to_string(), &error);
        }
        let mut out = stdout();
        let copy = planned.copy.iter().map(|(path, _)| path);
        let paths = planned.created.iter().map(|file| &file.path).chain(copy);
        for path in paths.chain(planned.changed.iter().map(|file| &file.path)) {
            let _ = writeln!(out, "{}", self.site.join(path.as_str()).display());
        }
        let values = [("path", format!("data/{}/dataset.toml", planned.id))];
        let _ = writeln!(out, "\n{}", messages.word("import-done", &values));
        ExitCode::SUCCESS
    }
}

/// What was found, and what is doubtful.
fn show(planned: &Planned, messages: &Messages) {
    let mut out = stdout().lock();
    let number = |count: usize| count.to_string();
    let values = [
        ("sheets", number(planned.sheets)),
        ("columns", number(planned.columns)),
        ("indicators", number(planned.indicators)),
    ];
    let _ = writeln!(out, "{}\n", messages.word("import-found", &values));
    if !planned.doubts.is_empty() {
        let _ = writeln!(out, "{}", messages.word("import-doubts", &[]));
        for doubt in &planned.doubts {
            let _ = writeln!(out, "  – {doubt}");
        }
        let _ = writeln!(out);
    }
    drop(out);
    if !planned.found.is_empty() {
        let _ = writeln!(stderr(), "{}\n", messages.word("import-problems", &[]));
        problems(&planned.found, messages, Format::Human, std::path::Path::new("."));
    }
}
