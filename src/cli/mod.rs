//! The commands, one file each: their arguments and what they do.

mod build;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
    /// Builds the portal into a folder
    Build(build::Build),
}

/// Runs the command of the process. Exit codes: 0 built, 1 errors in content, 2 wrong usage.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        Command::Build(build) => build.run(arguments.lang.as_deref()),
    }
}
