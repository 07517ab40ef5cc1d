//! The commands, one file each: their arguments and what they do.

mod build;
mod check;
mod deploy;
mod explain;
mod init;
mod new;
mod rename;
mod report;
mod schema;
mod serve;
mod status;
mod trace;
mod translate;

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::author::{Content, Refusal};
use crate::diag::Messages;
use crate::shell::{Disk, opened_by_click, spoken_language, wait_for_enter};

/// Builds the portals of career centres from Markdown and tables.
#[derive(Debug, Parser)]
#[command(name = "lotsman", version, about)]
struct Arguments {
    /// The language of messages: uk, ru, lv or en; without it, the system's
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begins a whole new portal
    Init(init::Init),
    /// Builds the portal into a folder
    Build(build::Build),
    /// Looks for problems in the whole site and writes nothing
    Check(check::Check),
    /// Shows the portal in the browser while you write
    Serve(serve::Serve),
    /// Begins an entry: a folder with its facts, explained, and a first text
    New(new::New),
    /// Gives an entry a new address; references and old links follow
    Rename(rename::Rename),
    /// Makes a text to translate beside its source
    Translate(translate::Translate),
    /// Explains a problem by its code: why it matters, an example, and how to mend it
    Explain(explain::Explain),
    /// Publishes the portal: prepares a host and says what is still to be done there
    Deploy(deploy::Deploy),
    /// Prints the JSON Schema of a kind's facts
    Schema(schema::Schema),
    /// Says what is translated, out of date, a draft or scheduled, and keeps the translation ledger
    Status(status::Status),
    /// Says where a row, file or entry went: every page, list, feed and calendar that it reached, or why not
    Trace(trace::Trace),
}

/// Runs the command of the process. Exit codes: 0 built, 1 errors in content, 2 wrong usage.
pub fn run() -> ExitCode {
    if opened_by_click() {
        return introduce();
    }
    let arguments = Arguments::parse();
    match arguments.command {
        Command::Build(build) => build.run(arguments.lang.as_deref()),
        Command::Check(check) => check.run(arguments.lang.as_deref()),
        Command::Serve(serve) => serve.run(arguments.lang.as_deref()),
        Command::Init(init) => init.run(arguments.lang.as_deref()),
        Command::New(new) => new.run(arguments.lang.as_deref()),
        Command::Rename(rename) => rename.run(arguments.lang.as_deref()),
        Command::Translate(translate) => translate.run(arguments.lang.as_deref()),
        Command::Explain(explain) => explain.run(arguments.lang.as_deref()),
        Command::Deploy(deploy) => deploy.run(arguments.lang.as_deref()),
        Command::Schema(schema) => schema.run(arguments.lang.as_deref()),
        Command::Status(status) => status.run(arguments.lang.as_deref()),
        Command::Trace(trace) => trace.run(arguments.lang.as_deref()),
    }
}

/// Says what the program is to somebody who opened it like any other program, before its window closes.
fn introduce() -> ExitCode {
    let messages = Messages::for_tag(&spoken_language(None));
    let _ = writeln!(stdout(), "{}", messages.word("opened-by-click", &[]));
    wait_for_enter();
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
        usage(messages, "no-folder", &[("path", site.display().to_string()), ("detail", error.to_string())])
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
