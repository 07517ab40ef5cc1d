//! `lotsman trace`

use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::report::{self, AnswerFormat, problems, unusable};
use super::usage;
use crate::diag::Messages;
use crate::session::Options;
use crate::shell::{Disk, today_of};
use crate::trace::{self, Fate, NoTrace};

/// Arguments of `lotsman trace`.
#[derive(Debug, Args)]
pub struct Trace {
    place: String,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    all: bool,
    #[arg(long, value_enum, default_value = "human")]
    format: AnswerFormat,
}

/// Exit code of a place that reached no reader.
const NOT_SHOWN: u8 = 1;

impl Trace {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => return unusable(messages, "no-folder", &self.site, &error),
        };
        let options =
            Options { today: today_of(&disk), base_url: None, drafts: self.drafts, strict: false, portable: false };
        let place = in_site(&self.place, &self.site);
        let trace = match trace::trace(&disk, &options, &place) {
            Ok(trace) => trace,
            Err(NoTrace::NoSite(diagnostics)) => {
                problems(&diagnostics, messages, report::Format::Human, &self.site);
                return ExitCode::from(NOT_SHOWN);
            }
            Err(NoTrace::NothingThere(near)) => {
                let near = near.unwrap_or_else(|| "none".to_owned());
                return usage(messages, "trace-nothing", &[("value", place), ("suggestion", near)]);
            }
        };
        let answer = match self.format {
            AnswerFormat::Human => trace::human(&trace, messages, self.all),
            AnswerFormat::Json => format!("{}\n", trace::json(&trace, messages)),
        };
        let _ = write!(stdout(), "{answer}");
        if self.format == AnswerFormat::Human {
            let found = match &trace.things[..] {
                [one] => &one.diagnostics,
                _ => &trace.diagnostics,
            };
            problems(found, messages, report::Format::Human, &self.site);
        }
        let seen =
            |fate: Fate| matches!(fate, Fate::Shown | Fate::Archived | Fate::Expired(_) | Fate::Settings | Fate::Theme);
        if trace.things.iter().any(|thing| seen(thing.fate)) { ExitCode::SUCCESS } else { ExitCode::from(NOT_SHOWN) }
    }
}

/// A path on this disk as one of the site: shells complete paths from the folder in which they are.
fn in_site(typed: &str, site: &Path) -> String {
    let whole = std::path::absolute(typed).ok().zip(site.canonicalize().ok());
    let direct = |site: &Path| Path::new(typed).strip_prefix(site).ok().map(Path::to_path_buf);
    let inner = direct(site).or_else(|| {
        let (typed, site) = whole?;
        typed.strip_prefix(&site).ok().map(Path::to_path_buf)
    });
    match inner {
        Some(inner) if !inner.as_os_str().is_empty() && !site.join(typed).exists() => inner.display().to_string(),
        _ => typed.to_owned(),
    }
}
