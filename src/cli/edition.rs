//! `lotsman edition`

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{Format, problems};
use super::{refused, usage};
use crate::author::{Freezing, freeze};
use crate::diag::{Level, Messages, Report};
use crate::session::{Options, Session};
use crate::shell::{Disk, create, reason, today_of};

/// Arguments of `lotsman edition`.
#[derive(Debug, Args)]
pub struct Edition {
    name: String,
    #[arg(long, value_name = "ID")]
    dataset: Option<String>,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl Edition {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => {
                let values = [("path", self.site.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "no-folder", &values);
            }
        };
        let today = today_of(&disk);
        let options = Options { today, base_url: None, drafts: false, strict: false, portable: false };
        let report = Report::default();
        let frozen = Session::new().stage(&disk, &options, &report, |staged| {
            freeze(&Freezing {
                portal: staged.portal,
                editions: &staged.planning.editions,
                messages,
                name: &self.name,
                dataset: self.dataset.as_deref(),
            })
        });
        let found = report.into_sorted();
        let files = match frozen {
            Some(Ok(files)) => files,
            Some(Err(refusal)) => return refused(&refusal, None, messages),
            None => {
                problems(&found, messages, Format::Human, &self.site);
                return ExitCode::from(super::USAGE);
            }
        };
        if let Err((path, error)) = create(&self.site, &files) {
            let values = [("path", path.display().to_string()), ("detail", reason(&error))];
            return usage(messages, "not-begun", &values);
        }
        let mut out = stdout();
        for file in &files {
            let _ = writeln!(out, "{}", self.site.join(file.path.as_str()).display());
        }
        let _ = writeln!(out, "{}", messages.word("edition-written", &[("name", self.name.clone())]));
        let errors = found.iter().filter(|diagnostic| diagnostic.level == Level::Error).count();
        if errors > 0 {
            let _ = writeln!(stderr(), "{}", messages.word("edition-with-errors", &[("count", errors.to_string())]));
        }
        ExitCode::SUCCESS
    }
}
