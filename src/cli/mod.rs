//! The commands, one file each: their arguments and what they do.

mod build;
mod check;
mod deploy;
mod edition;
mod explain;
mod help;
mod import;
mod init;
mod mistakes;
mod new;
mod protect;
mod rename;
mod report;
mod schema;
mod serve;
mod status;
mod timings;
mod trace;
mod translate;

use std::ffi::OsString;
use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::author::{Content, Refusal};
use crate::diag::{Messages, SPOKEN};
use crate::shell::{Disk, opened_by_click, reason, spoken_language, spoken_tag, wait_for_enter};

// What each command and argument is for stands in `help.ftl`, in four languages.
#[derive(Debug, Parser)]
#[command(name = "lotsman", version)]
struct Arguments {
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    Build(build::Build),
    Check(check::Check),
    Serve(serve::Serve),
    New(new::New),
    Import(import::Import),
    Rename(rename::Rename),
    Translate(translate::Translate),
    Explain(explain::Explain),
    Deploy(deploy::Deploy),
    Schema(schema::Schema),
    Status(status::Status),
    Trace(trace::Trace),
    Edition(edition::Edition),
    Protect(protect::Protect),
}

/// Runs the command of the process. Exit codes: 0 built, 1 errors in content, 2 wrong usage.
pub fn run() -> ExitCode {
    let typed = without_help_command(std::env::args_os().collect());
    // Help and mistakes must be told in the right language too, so it is looked for before anything is understood.
    let asked = value_of("--lang", &typed);
    let site = value_of("--site", &typed).unwrap_or_else(|| ".".to_owned());
    let messages = Messages::for_tag(spoken_language(asked.as_deref(), Path::new(&site)));
    if let Some(value) = asked.filter(|tag| spoken_tag(tag).is_none()) {
        return usage(&messages, "mistake-language", &[("value", value), ("known", SPOKEN.join(", "))]);
    }
    if typed.len() <= 1 {
        return introduce(&messages);
    }
    let command = command(&messages);
    let read = command.clone().try_get_matches_from(&typed);
    match read.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments.command.run(&messages),
        Err(error) => mistakes::told(&error, &command, &typed, &messages),
    }
}

/// All commands, with their help in the language of the messages.
pub fn command(messages: &Messages) -> clap::Command {
    help::localized(Arguments::command(), messages)
}

impl Command {
    fn run(&self, messages: &Messages) -> ExitCode {
        match self {
            Self::Build(build) => build.run(messages),
            Self::Check(check) => check.run(messages),
            Self::Serve(serve) => serve.run(messages),
            Self::Init(init) => init.run(messages),
            Self::New(new) => new.run(messages),
            Self::Import(import) => import.run(messages),
            Self::Rename(rename) => rename.run(messages),
            Self::Translate(translate) => translate.run(messages),
            Self::Explain(explain) => explain.run(messages),
            Self::Deploy(deploy) => deploy.run(messages),
            Self::Schema(schema) => schema.run(messages),
            Self::Status(status) => status.run(messages),
            Self::Trace(trace) => trace.run(messages),
            Self::Edition(edition) => edition.run(messages),
            Self::Protect(protect) => protect.run(messages),
        }
    }
}

/// `lotsman help new` is another way to write `lotsman new --help`.
fn without_help_command(mut typed: Vec<OsString>) -> Vec<OsString> {
    if typed.get(1).is_some_and(|word| word == "help") {
        typed.remove(1);
        typed.push("--help".into());
    }
    typed
}

/// The value of an option in a command that is not understood yet.
fn value_of(option: &str, typed: &[OsString]) -> Option<String> {
    let mut words = typed.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        match word.strip_prefix(option) {
            Some("") => return words.next().map(str::to_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

/// Says what the program is and how to begin; to somebody who opened it like any other program, before its window
/// closes.
fn introduce(messages: &Messages) -> ExitCode {
    let _ = writeln!(stdout(), "{}", messages.word("introduction", &[]));
    if opened_by_click() {
        let _ = writeln!(stdout(), "\n{}", messages.word("introduction-close", &[]));
        wait_for_enter();
    }
    ExitCode::from(USAGE)
}

/// Exit code of wrong usage.
const USAGE: u8 = 2;

/// Says what is wrong with a command and how it is meant.
fn usage(messages: &Messages, key: &str, values: &[(&'static str, String)]) -> ExitCode {
    let _ = writeln!(stderr(), "{}: {}", messages.word("error", &[]), messages.word(key, values));
    ExitCode::from(USAGE)
}

/// The site in a folder with its content; what hinders is said.
fn open_content(site: &Path, messages: &Messages) -> Result<(Disk, Content), ExitCode> {
    let disk = Disk::open(site).map_err(|error| {
        usage(messages, "no-folder", &[("path", site.display().to_string()), ("detail", reason(&error))])
    })?;
    match Content::read(&disk) {
        Ok(content) => Ok((disk, content)),
        Err(diagnostics) => {
            report::problems(&diagnostics, messages, report::Format::Human, site);
            Err(ExitCode::from(USAGE))
        }
    }
}

/// Says why nothing was made; `failed` are the words of a terminal that could not ask.
fn refused(refusal: &Refusal, failed: Option<String>, messages: &Messages) -> ExitCode {
    match (refusal, failed) {
        (Refusal::Said(words), _) => {
            let _ = writeln!(stderr(), "{}: {words}", messages.word("error", &[]));
            ExitCode::from(USAGE)
        }
        (Refusal::Stopped, Some(detail)) => usage(messages, "dialogue-failed", &[("detail", detail)]),
        (Refusal::Stopped, None) => {
            let _ = writeln!(stderr(), "{}", messages.word("dialogue-stopped", &[]));
            ExitCode::from(USAGE)
        }
    }
}
