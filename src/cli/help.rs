//! What `--help` says, in the author's language: the texts of `help.ftl`, laid over the commands that clap knows.

use clap::{Arg, ArgAction, Command};

use crate::diag::Messages;

/// The commands in the order in which a portal needs them.
const GROUPS: &[(&str, &[&str])] = &[
    ("begin", &["init", "new"]),
    ("write", &["serve", "import", "translate", "rename"]),
    ("look", &["status", "trace"]),
    ("check", &["check", "explain", "schema"]),
    ("publish", &["build", "deploy", "protect", "edition"]),
];
/// The widest help that every terminal shows whole.
const WIDTH: usize = 80;
/// A place behind all arguments that only one command has.
const LAST: usize = 900;

/// A command with all that it says in the language of the messages, and everything below it.
pub fn localized(command: Command, messages: &Messages) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let name = command.get_name().to_owned();
    dress(command.disable_version_flag(true).arg(version), &name, messages)
}

/// The key of a command's text: `help-deploy-github` for `lotsman deploy github`.
pub fn key_of(path: &str) -> String {
    format!("help-{}", path.strip_prefix("lotsman ").unwrap_or(path).replace(' ', "-"))
}

/// The key of an argument's text: its own, or the one that all commands share.
pub fn key_of_argument(path: &str, id: &str, messages: &Messages) -> String {
    let id = id.replace('_', "-");
    let own = format!("{}-{id}", key_of(path));
    if messages.has(&own) { own } else { format!("help-any-{id}") }
}

fn dress(command: Command, path: &str, messages: &Messages) -> Command {
    let word = |key: &str| messages.word(key, &[]);
    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let about = word(&key_of(path));
    let example = messages.attribute(&key_of(path), "example").unwrap_or_default();
    let mut command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .mut_args(|argument| dress_argument(argument, path, messages));
    let usage = usage_line(&command, path, &below, messages);
    let positional = command.get_positionals().next().is_some();
    for name in &below {
        command = command.mut_subcommand(name, |inner| dress(inner, &format!("{path} {name}"), messages));
    }
    let mut parts = vec!["{about}".to_owned(), format!("{}: {usage}", word("help-usage"))];
    if path == "lotsman" {
        parts.push(overview(messages));
    } else if !below.is_empty() {
        parts.push(format!("{}:\n{{subcommands}}", word("help-commands")));
    }
    if positional {
        parts.push(format!("{}:\n{{positionals}}", word("help-arguments")));
    }
    parts.push(format!("{}:\n{{options}}{{after-help}}", word("help-options")));
    command
        .about(about)
        .after_help(example)
        .override_usage(usage)
        .help_template(parts.join("\n\n"))
        .max_term_width(WIDTH)
}

fn dress_argument(argument: Arg, path: &str, messages: &Messages) -> Arg {
    let key = key_of_argument(path, argument.get_id().as_str(), messages);
    let names: Vec<String> = match argument.get_value_names() {
        Some(names) => names.iter().map(ToString::to_string).collect(),
        None => vec![argument.get_id().as_str().to_owned()],
    };
    let names: Vec<String> = names.iter().map(|name| value_name(name, messages)).collect();
    let argument = argument.help(messages.word(&key, &[]));
    // What every command has comes last.
    let shared = ["site", "lang", "version", "help"].iter().position(|id| argument.get_id() == id);
    let argument = match shared {
        Some(place) => argument.display_order(LAST + place),
        None => argument,
    };
    if !argument.get_action().takes_values() {
        return argument;
    }
    // The usual value and the possible ones stand in the texts: clap has only English words for them.
    argument.hide_default_value(true).hide_possible_values(true).value_names(names)
}

/// What stands for a value: `DIR` becomes `ПАПКА`.
fn value_name(name: &str, messages: &Messages) -> String {
    messages.word(&format!("help-value-{}", name.to_lowercase().replace(['/', '_', '='], "-")), &[])
}

/// `lotsman new [KIND] [TITLE] [options]`
fn usage_line(command: &Command, path: &str, below: &[String], messages: &Messages) -> String {
    let mut line = path.to_owned();
    for argument in command.get_positionals() {
        let names = argument.get_value_names().unwrap_or_default();
        let name = names.first().map(ToString::to_string).unwrap_or_default();
        let dots = if matches!(argument.get_action(), ArgAction::Append) { " …" } else { "" };
        line.push_str(&if argument.is_required_set() { format!(" <{name}>") } else { format!(" [{name}]{dots}") });
    }
    if !below.is_empty() {
        line.push_str(&format!(" <{}>", messages.word("help-value-command-name", &[])));
    }
    line.push_str(&format!(" [{}]", messages.word("help-value-options", &[])));
    line
}

/// All commands in groups, each with its short text.
fn overview(messages: &Messages) -> String {
    let widest = GROUPS.iter().flat_map(|(_, names)| names.iter()).map(|name| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (group, names) in GROUPS {
        text.push_str(&format!("{}\n", messages.word(&format!("help-group-{group}"), &[])));
        for name in *names {
            let about = messages.word(&key_of(name), &[]);
            let mut line = format!("  {name:widest$} ");
            for word in about.split_whitespace() {
                if line.chars().count() + 1 + word.chars().count() > WIDTH {
                    text.push_str(&format!("{line}\n"));
                    line = " ".repeat(widest + 3);
                }
                line.push_str(&format!(" {word}"));
            }
            text.push_str(&format!("{line}\n"));
        }
        text.push('\n');
    }
    text.trim_end().to_owned()
}
