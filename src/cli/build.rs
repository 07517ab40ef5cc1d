//! `lotsman build`

use std::fs;
use std::io::{self, Write, stdout};
use std::mem;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;

use super::report::{Format, count, counted, exit_code, more, problems, unusable};
use super::timings;
use crate::diag::{Level, Messages, json};
use crate::files::{Files, SitePath};
use crate::ledger;
use crate::session::{self, Options, Session};
use crate::shell::{Disk, Listed, ProgressBar, Public, Written, program, today_of, watch};
use crate::site::SITE_FILE;
use crate::timings::{Span, Stage, Timings};

/// Arguments of `lotsman build`.
#[derive(Debug, Args)]
pub struct Build {
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    portable: bool,
    #[arg(long)]
    watch: bool,
    #[arg(long)]
    timings: bool,
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

/// The folders of a site that a build reads.
const FOLDERS: &[&str] = &["content", "data", "themes", "templates", "strings", "assets", "dictionaries"];
/// The folder of a site in which builds leave notes for one another.
const NOTES: &str = ".lotsman";

impl Build {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let out = self.out.clone().unwrap_or_else(|| self.site.join("public"));
        if swallows(&out, &self.site) {
            return unusable(messages, "out-holds-site", &out, &io::ErrorKind::InvalidInput.into());
        }
        if !self.watch {
            return self.once(messages, &out);
        }
        let outcome = watch(&self.site, || {
            self.once(messages, &out);
            FOLDERS.iter().chain(&[SITE_FILE, ledger::FILE]).map(SitePath::new).collect()
        });
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => unusable(messages, "no-folder", &self.site, &io::Error::other(error)),
        }
    }

    /// One build with its report.
    fn once(&self, messages: &Messages, out: &Path) -> ExitCode {
        let begun = Instant::now();
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => return unusable(messages, "no-folder", &self.site, &error),
        };
        let waits = || {
            let path = out.display().to_string();
            let _ = writeln!(io::stderr(), "{}", messages.word("waits-for-build", &[("path", path)]));
        };
        let public = match Public::open(out, &self.site.join(NOTES), waits) {
            Ok(public) => public,
            Err(error) => return unusable(messages, "no-output", out, &error),
        };
        let options = Options {
            today: today_of(&disk),
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            strict: self.strict,
            portable: self.portable,
        };
        let bar = ProgressBar::new();
        let timings = if self.timings || self.trace.is_some() {
            Arc::new(Timings::by(move || begun.elapsed()))
        } else {
            Arc::default()
        };
        let show = |done, all| bar.show(done, all);
        let program = program();
        let files = Listed::new(&disk);
        // While notes are read, the disk looks for what most of them are about.
        let notes = || program.as_ref().map(|program| public.notes(program));
        let (notes, _) = rayon::join(notes, || files.list("content"));
        let session = Session::new().timed(timings.clone());
        let session = if self.watch { session } else { session.last() };
        let session = match notes {
            Some(notes) => session.after(notes),
            None => session,
        };
        let build = session::build_by(session, &files, &options, &public, &show);
        bar.clear();
        let errors = count(&build.diagnostics, Level::Error);
        let notes = program.map(|program| build.notes.write(&program)).unwrap_or_default();
        let written = match timings.stage(Stage::Publish, || public.finish(&build.files, errors == 0, &notes)) {
            Ok(written) => written,
            Err(error) => return unusable(messages, "no-output", out, &error),
        };
        match self.format {
            Format::Json => summary_json(&build, messages, written),
            format => {
                problems(&build.diagnostics, messages, format, &self.site);
                if format != Format::Sarif {
                    summary(&build, messages, written, begun.elapsed());
                }
            }
        }
        let code = self.tell_timings(messages, &timings.spans()).unwrap_or_else(|| exit_code(&build.diagnostics));
        if !self.watch {
            // The program ends: the system clears away at once what would take long piece by piece.
            mem::forget(build);
        }
        code
    }

    /// Shows what was measured; gives an exit code when it cannot be kept.
    fn tell_timings(&self, messages: &Messages, spans: &[Span]) -> Option<ExitCode> {
        if self.timings && matches!(self.format, Format::Human) {
            let _ = write!(stdout(), "\n{}", timings::table(spans, messages));
        }
        let path = self.trace.as_ref()?;
        let kept = fs::write(path, timings::trace(spans));
        kept.err().map(|error| unusable(messages, "no-trace-file", path, &error))
    }
}

/// Whether the output folder is the site itself or holds it: then building would mix pages with their sources.
fn swallows(out: &Path, site: &Path) -> bool {
    let (Ok(out), Ok(site)) = (std::path::absolute(out), site.canonicalize()) else {
        return false;
    };
    let out = out.canonicalize().unwrap_or(out);
    let inside = FOLDERS.iter().any(|name| out.starts_with(site.join(name)));
    site.starts_with(&out) || inside
}

/// What a build made, in one or two lines.
fn summary(build: &session::Build, messages: &Messages, written: Written, time: Duration) {
    let pages: Vec<String> = build.pages.iter().map(|(lang, count)| format!("{lang} {count}")).collect();
    let number = |count: usize| count.to_string();
    let summary = messages.word(
        "summary",
        &[
            ("pages", counted(messages, "pages", build.pages.iter().map(|(_, count)| count).sum())),
            ("languages", pages.join(", ")),
            ("written", number(written.written)),
            ("unchanged", number(written.unchanged)),
            ("deleted", number(written.deleted)),
            ("errors", counted(messages, "errors", count(&build.diagnostics, Level::Error))),
            ("warnings", counted(messages, "warnings", count(&build.diagnostics, Level::Warning))),
            ("seconds", format!("{:.2}", time.as_secs_f64())),
        ],
    );
    let _ = writeln!(stdout(), "{summary}");
    more(&build.diagnostics, messages);
}

fn summary_json(build: &session::Build, messages: &Messages, written: Written) {
    let pages: serde_json::Map<String, serde_json::Value> =
        build.pages.iter().map(|(lang, count)| (lang.clone(), (*count).into())).collect();
    let summary = serde_json::json!({
        "pages": pages,
        "written": written.written,
        "unchanged": written.unchanged,
        "deleted": written.deleted,
        "errors": count(&build.diagnostics, Level::Error),
        "warnings": count(&build.diagnostics, Level::Warning),
        "diagnostics": build.diagnostics.iter().map(|found| json(found, messages)).collect::<Vec<_>>(),
    });
    let _ = writeln!(stdout(), "{summary}");
}
