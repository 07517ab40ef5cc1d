//! `lotsman status`

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{self, AnswerFormat, problems, unusable};
use super::usage;
use crate::diag::{Diagnostic, Messages};
use crate::ledger;
use crate::shell::{Disk, keep_file, today_of};
use crate::status::{self, Status as State};
use crate::survey::{Refused, Survey, Why, survey};

/// Arguments of `lotsman status`.
#[derive(Debug, Args)]
pub struct Status {
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[arg(long, num_args = 2, value_names = ["ENTRY", "TAG"], action = clap::ArgAction::Append)]
    done: Vec<String>,
    #[arg(long, conflicts_with = "done")]
    frozen: bool,
    #[arg(long, value_enum, default_value = "human")]
    format: AnswerFormat,
}

/// Exit code of a ledger that is damaged or, with `--frozen`, not up to date, and of broken content.
const UNSETTLED: u8 = 1;

impl Status {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => return unusable(messages, "no-folder", &self.site, &error),
        };
        let done: Vec<(String, String)> =
            self.done.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let survey = match survey(&disk, today_of(&disk), &done) {
            Ok(survey) => survey,
            Err(diagnostics) => {
                problems(&diagnostics, messages, report::Format::Human, &self.site);
                return ExitCode::from(UNSETTLED);
            }
        };
        if let Some(refused) = survey.refused.first() {
            return refuse(messages, refused);
        }
        let languages = &survey.portal.site.languages;
        let only = match &self.language {
            None => None,
            Some(tag) => match languages.by_tag(tag) {
                Some(language) => Some(language),
                None => {
                    let values = [("value", tag.clone()), ("known", languages.tags().join(", "))];
                    return usage(messages, "status-no-language", &values);
                }
            },
        };
        let written = match self.keep(&survey, done.is_empty()) {
            Ok(written) => written,
            Err(error) => return unusable(messages, "status-not-kept", &self.site.join(ledger::FILE), &error),
        };
        let state = State::of(&survey.portal, &survey.broken, only);
        match self.format {
            AnswerFormat::Human => self.report(&survey, &state, messages, written),
            AnswerFormat::Json => report_json(&survey, &state, written),
        }
        let open = self.frozen && is_open(&survey);
        if open || survey.ledger.damaged { ExitCode::from(UNSETTLED) } else { ExitCode::SUCCESS }
    }

    /// Writes the ledger when it changed; whether it did.
    fn keep(&self, survey: &Survey, nothing_done: bool) -> std::io::Result<bool> {
        let changed = is_open(survey) || !nothing_done;
        if self.frozen || survey.ledger.damaged || !changed {
            return Ok(false);
        }
        // The comment speaks the language of the site, not of whoever runs the command: everybody writes the same file.
        let language = survey.portal.site.languages.default().lang.as_str();
        let comment = Messages::for_tag(language).word("ledger-comment", &[]);
        keep_file(&self.site.join(ledger::FILE), survey.ledger.to_toml(&comment).as_bytes())?;
        Ok(true)
    }

    fn report(&self, survey: &Survey, state: &State<'_>, messages: &Messages, written: bool) {
        let damaged: Vec<Diagnostic> = survey.diagnostics.iter().filter(|found| is_of_ledger(found)).cloned().collect();
        problems(&damaged, messages, report::Format::Human, &self.site);
        let mut text = status::human(state, messages);
        let number = |key: &str, count: usize| match count {
            0 => None,
            count => Some(messages.word(key, &[("count", count.to_string())])),
        };
        let recorded = survey.recorded;
        let changes = [
            number("status-recorded-new", recorded.new),
            number("status-recorded-renewed", recorded.renewed),
            number("status-recorded-gone", recorded.gone),
            number("status-recorded-done", self.done.len() / 2),
        ];
        let changes: Vec<String> = changes.into_iter().flatten().collect();
        if !survey.ledger.damaged && !changes.is_empty() {
            let key = if written { "status-recorded" } else { "status-not-recorded" };
            text.push_str(&format!("\n{}\n", messages.word(key, &[("changes", changes.join(", "))])));
        }
        let _ = write!(stdout(), "{text}");
    }
}

/// Whether the ledger says something else than the content.
fn is_open(survey: &Survey) -> bool {
    survey.recorded != ledger::Recorded::default()
}

fn is_of_ledger(found: &Diagnostic) -> bool {
    found.place.path.as_str() == ledger::FILE
}

fn refuse(messages: &Messages, refused: &Refused) -> ExitCode {
    let entry = ("entry", refused.entry.clone());
    match &refused.why {
        Why::Broken => usage(messages, "status-broken-entry", &[entry]),
        Why::NoEntry(near) => {
            let near = near.clone().unwrap_or_else(|| "none".to_owned());
            usage(messages, "status-no-entry", &[entry, ("suggestion", near)])
        }
        Why::NoTranslation(known) => {
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            let values = [entry, ("language", refused.language.clone()), ("known", known)];
            usage(messages, "status-no-translation", &values)
        }
    }
}

fn report_json(survey: &Survey, state: &State<'_>, written: bool) {
    let mut value = status::json(state);
    value["ledger"] = serde_json::json!({
        "file": ledger::FILE,
        "damaged": survey.ledger.damaged,
        "new": survey.recorded.new,
        "renewed": survey.recorded.renewed,
        "gone": survey.recorded.gone,
        "written": written,
    });
    let _ = writeln!(stdout(), "{value}");
}
