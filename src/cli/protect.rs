//! `lotsman protect`

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{Format, problems};
use super::{refused, usage};
use crate::author::{Copying, protected_copies};
use crate::diag::{Level, Messages, Report};
use crate::session::{Options, Session};
use crate::shell::{Disk, reason, replace, today_of};

/// Arguments of `lotsman protect`.
#[derive(Debug, Args)]
pub struct Protect {
    #[arg(value_name = "ID")]
    datasets: Vec<String>,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl Protect {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => {
                let values = [("path", self.site.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "no-folder", &values);
            }
        };
        let options = Options { today: today_of(&disk), base_url: None, drafts: false, strict: false, portable: false };
        let report = Report::default();
        let copies = Session::new().stage(&disk, &options, &report, |staged| {
            let edition = staged.planning.editions.first()?;
            let portal = staged.portal;
            Some(protected_copies(&Copying { portal, edition, messages, datasets: &self.datasets }))
        });
        let found = report.into_sorted();
        let files = match copies.flatten() {
            Some(Ok(files)) => files,
            Some(Err(refusal)) => return refused(&refusal, None, messages),
            None => {
                problems(&found, messages, Format::Human, &self.site);
                return ExitCode::from(super::USAGE);
            }
        };
        let mut out = stdout();
        for file in &files {
            let path = self.site.join(file.path.as_str());
            if let Err(error) = replace(&self.site, file) {
                let values = [("path", path.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "not-begun", &values);
            }
            let _ = writeln!(out, "{}", path.display());
        }
        let _ = writeln!(out, "{}", messages.word("protect-written", &[("count", files.len().to_string())]));
        let errors = found.iter().filter(|diagnostic| diagnostic.level == Level::Error).count();
        if errors > 0 {
            let _ = writeln!(stderr(), "{}", messages.word("protect-with-errors", &[("count", errors.to_string())]));
        }
        ExitCode::SUCCESS
    }
}
