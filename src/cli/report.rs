//! How commands tell what they found: the formats of reports, and the exit code.

use std::io::{self, IsTerminal, Write, stderr, stdout};
use std::path::{Component, Path};
use std::process::ExitCode;

use clap::ValueEnum;

use super::usage;
use crate::diag::{Diagnostic, Level, Messages, github, human, sarif};
use crate::shell::reason;

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the quoted lines
    Human,
    /// One JSON object with everything
    Json,
    /// Workflow commands of GitHub Actions
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// How an answer that is no report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    Human,
    Json,
}

/// Exit code of errors in content.
pub const CONTENT: u8 = 1;

/// Prints problems: for people to standard error, for programs to standard output. A closed pipe is no reason to fail.
///
/// `site` is the folder that the command line names: paths for code hosts begin there.
pub fn problems(diagnostics: &[Diagnostic], messages: &Messages, format: Format, site: &Path) {
    match format {
        Format::Human | Format::Json => {
            let colour = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let mut to = stderr().lock();
            for diagnostic in diagnostics {
                let _ = writeln!(to, "{}\n", human(diagnostic, messages, colour));
            }
        }
        Format::Github => {
            let root = root(site);
            let mut to = stdout().lock();
            for diagnostic in diagnostics {
                let _ = writeln!(to, "{}", github(diagnostic, messages, &root));
            }
        }
        Format::Sarif => {
            let _ = writeln!(stdout(), "{:#}", sarif(diagnostics, messages, &root(site)));
        }
    }
}

/// The folder of a site as a code host sees it: from the folder in which the command was started, with `/` at the end;
/// empty for that folder itself.
fn root(site: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let inner = site.strip_prefix(&here).unwrap_or(site);
    let mut root = String::new();
    for part in inner.components().filter(|part| !matches!(part, Component::CurDir)) {
        match part {
            Component::RootDir => root.push('/'),
            part => root.extend([&*part.as_os_str().to_string_lossy(), "/"]),
        }
    }
    root
}

pub fn count(diagnostics: &[Diagnostic], level: Level) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count()
}

/// How to learn more, with the code of the worst problem as an example; nothing when all is well.
pub fn more(diagnostics: &[Diagnostic], messages: &Messages) {
    let worst = diagnostics.iter().map(|found| (found.level, found.problem.code)).min();
    if let Some((_, code)) = worst {
        let _ = writeln!(stdout(), "{}", messages.word("check-more", &[("code", code.to_owned())]));
    }
}

/// A number with its word: «3 errors».
pub fn counted(messages: &Messages, key: &str, count: usize) -> String {
    messages.word(key, &[("count", count.to_string())])
}

/// 0 without errors, 1 with errors in the content.
pub fn exit_code(diagnostics: &[Diagnostic]) -> ExitCode {
    if count(diagnostics, Level::Error) > 0 { ExitCode::from(CONTENT) } else { ExitCode::SUCCESS }
}

/// A problem with a folder that the command line names.
pub fn unusable(messages: &Messages, key: &str, path: &Path, error: &io::Error) -> ExitCode {
    usage(messages, key, &[("path", path.display().to_string()), ("detail", reason(error))])
}
