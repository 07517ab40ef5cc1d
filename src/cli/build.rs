//! `lotsman build`

use std::io::{self, IsTerminal, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use super::usage;
use crate::diag::{Level, Messages, Report, human, json};
use crate::session::{self, Options};
use crate::shell::{Disk, ProgressBar, Public, Written, spoken_language, today, watch};
use crate::site::Site;

/// Arguments of `lotsman build`.
#[derive(Debug, Args)]
pub struct Build {
    /// The folder of the site, with site.toml
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    /// Where the portal is written; without it, `public` in the site
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address of the portal, instead of base_url in site.toml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Builds drafts and entries of the future too
    #[arg(long)]
    drafts: bool,
    /// Warnings and demo entries are errors
    #[arg(long)]
    strict: bool,
    /// Links name index.html, so that the portal opens from a disk without a server
    #[arg(long)]
    portable: bool,
    /// Builds again after every change, until it is stopped with Ctrl+C
    #[arg(long)]
    watch: bool,
    /// How problems and the summary are printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// The folders of a site that a build reads.
const FOLDERS: &[&str] = &["content", "data", "themes", "templates", "strings", "assets"];
/// The folder of a site in which builds leave notes for one another.
const NOTES: &str = ".lotsman";
/// Exit code of errors in content.
const CONTENT: u8 = 1;

impl Build {
    pub fn run(&self, lang: Option<&str>) -> ExitCode {
        let messages = Messages::for_tag(&spoken_language(lang));
        let out = self.out.clone().unwrap_or_else(|| self.site.join("public"));
        if swallows(&out, &self.site) {
            return unusable(&messages, "out-holds-site", &out, &io::ErrorKind::InvalidInput.into());
        }
        if !self.watch {
            return self.once(&messages, &out);
        }
        let outcome = watch(&self.site, FOLDERS, || {
            self.once(&messages, &out);
        });
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => unusable(&messages, "no-folder", &self.site, &io::Error::other(error)),
        }
    }

    /// One build with its report.
    fn once(&self, messages: &Messages, out: &Path) -> ExitCode {
        let begun = Instant::now();
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => return unusable(messages, "no-folder", &self.site, &error),
        };
        let public = match Public::open(out, &self.site.join(NOTES)) {
            Ok(public) => public,
            Err(error) => return unusable(messages, "no-output", out, &error),
        };
        // The portal's own time zone decides what day it is; its problems are reported by the build itself.
        let zone = Site::read(&disk, None, &Report::default()).map(|site| site.time_zone.clone());
        let options = Options {
            today: today(zone.unwrap_or(jiff::tz::TimeZone::UTC)),
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            strict: self.strict,
            portable: self.portable,
        };
        let bar = ProgressBar::new();
        let build = session::build(&disk, &options, &public, &|done, all| bar.show(done, all));
        bar.clear();
        let errors = count(&build, Level::Error);
        let written = match public.finish(&build.files, errors == 0) {
            Ok(written) => written,
            Err(error) => return unusable(messages, "no-output", out, &error),
        };
        match self.format {
            Format::Human => report(&build, messages, written, begun.elapsed()),
            Format::Json => report_json(&build, messages, written),
        }
        if errors > 0 { ExitCode::from(CONTENT) } else { ExitCode::SUCCESS }
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

/// A problem with a folder that the command line names.
fn unusable(messages: &Messages, key: &str, path: &Path, error: &io::Error) -> ExitCode {
    usage(messages, key, &[("path", path.display().to_string()), ("detail", error.to_string())])
}

fn count(build: &session::Build, level: Level) -> usize {
    build.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count()
}

/// Problems to standard error, the summary to standard output. A closed pipe is no reason to fail.
fn report(build: &session::Build, messages: &Messages, written: Written, time: Duration) {
    let colour = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut problems = stderr().lock();
    for diagnostic in &build.diagnostics {
        let _ = writeln!(problems, "{}\n", human(diagnostic, messages, colour));
    }
    let pages: Vec<String> = build.pages.iter().map(|(lang, count)| format!("{lang} {count}")).collect();
    let number = |count: usize| count.to_string();
    let word = |key: &'static str, count: usize| messages.word(key, &[("count", number(count))]);
    let summary = messages.word(
        "summary",
        &[
            ("pages", word("pages", build.pages.iter().map(|(_, count)| count).sum())),
            ("languages", pages.join(", ")),
            ("written", number(written.written)),
            ("unchanged", number(written.unchanged)),
            ("deleted", number(written.deleted)),
            ("errors", word("errors", self::count(build, Level::Error))),
            ("warnings", word("warnings", self::count(build, Level::Warning))),
            ("seconds", format!("{:.2}", time.as_secs_f64())),
        ],
    );
    let _ = writeln!(stdout(), "{summary}");
}

fn report_json(build: &session::Build, messages: &Messages, written: Written) {
    let pages: serde_json::Map<String, serde_json::Value> =
        build.pages.iter().map(|(lang, count)| (lang.clone(), (*count).into())).collect();
    let diagnostics: Vec<serde_json::Value> =
        build.diagnostics.iter().map(|diagnostic| json(diagnostic, messages)).collect();
    let summary = serde_json::json!({
        "pages": pages,
        "written": written.written,
        "unchanged": written.unchanged,
        "deleted": written.deleted,
        "errors": count(build, Level::Error),
        "warnings": count(build, Level::Warning),
        "diagnostics": diagnostics,
    });
    let _ = writeln!(stdout(), "{summary}");
}
