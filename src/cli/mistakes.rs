//! A command that cannot be understood: what is wrong with it, in the author's language.

use std::ffi::OsString;
use std::io::{Write, stderr};
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{USAGE, usage};
use crate::diag::Messages;

/// Says what clap found; help and the version are no mistakes.
pub fn told(error: &clap::Error, command: &Command, typed: &[OsString], messages: &Messages) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A closed pipe is no reason to fail.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let (path, within) = deepest(command, typed);
    let (key, mut values) = mistake(error);
    if key == "mistake-no-command" {
        let names: Vec<&str> = within.get_subcommands().map(Command::get_name).collect();
        values.push(("known", names.join(", ")));
    }
    usage(messages, key, &values);
    let _ = writeln!(stderr(), "{}", messages.word("mistake-help", &[("command", path)]));
    ExitCode::from(USAGE)
}

/// The key of the words for a mistake, with the values they show.
fn mistake(error: &clap::Error) -> (&'static str, Vec<(&'static str, String)>) {
    let text = |kind: ContextKind| error.get(kind).map(words).unwrap_or_default();
    let near = |kind: ContextKind| error.get(kind).map(words).unwrap_or_else(|| "none".to_owned());
    let argument = ("argument", text(ContextKind::InvalidArg));
    let value = ("value", text(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let near = near(ContextKind::SuggestedSubcommand);
            ("mistake-command", vec![("value", text(ContextKind::InvalidSubcommand)), ("suggestion", near)])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("mistake-no-command", Vec::new())
        }
        ErrorKind::UnknownArgument => {
            ("mistake-argument", vec![argument, ("suggestion", near(ContextKind::SuggestedArg))])
        }
        ErrorKind::InvalidValue if value.1.is_empty() => ("mistake-no-value", vec![argument]),
        ErrorKind::InvalidValue => ("mistake-choice", vec![argument, value, ("known", text(ContextKind::ValidValue))]),
        ErrorKind::ValueValidation => ("mistake-value", vec![argument, value]),
        ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            ("mistake-number", vec![argument, ("count", text(ContextKind::ExpectedNumValues))])
        }
        ErrorKind::TooManyValues => ("mistake-too-many", vec![argument, value]),
        ErrorKind::ArgumentConflict => ("mistake-conflict", vec![argument, ("other", text(ContextKind::PriorArg))]),
        ErrorKind::MissingRequiredArgument => ("mistake-missing", vec![argument]),
        _ => ("mistake-other", Vec::new()),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The command that was meant, as it is typed, and what clap knows about it.
fn deepest<'a>(command: &'a Command, typed: &[OsString]) -> (String, &'a Command) {
    let mut path = command.get_name().to_owned();
    let mut within = command;
    for word in typed.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(inner) = within.find_subcommand(word) {
            path.push_str(&format!(" {word}"));
            within = inner;
        }
    }
    (path, within)
}
