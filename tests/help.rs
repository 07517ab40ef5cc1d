//! What commands say about themselves: help and mistakes in four languages, and which language is chosen.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use lotsman::cli;
use lotsman::diag::{Messages, SPOKEN};
use lotsman::files::Memory;
use lotsman::shell::{choose_language, reason};
use lotsman::site::WrittenLanguages;

/// Every command with the path by which it is typed, the program itself first.
fn commands(command: &clap::Command, path: &str) -> Vec<(String, clap::Command)> {
    let mut all = vec![(path.to_owned(), command.clone())];
    for inner in command.get_subcommands() {
        all.extend(commands(inner, &format!("{path} {}", inner.get_name())));
    }
    all
}

fn all_commands(messages: &Messages) -> Vec<(String, clap::Command)> {
    commands(&cli::command(messages), "lotsman")
}

/// The help of a command as a terminal shows it.
fn shown(command: &clap::Command) -> String {
    command.clone().render_help().to_string()
}

#[test]
fn every_command_and_argument_has_its_text() {
    for lang in SPOKEN {
        let messages = Messages::for_tag(lang);
        for (path, command) in all_commands(&messages) {
            let help = shown(&command);
            assert!(!help.contains("help-"), "{lang}: {path} shows a key instead of words:\n{help}");
            assert!(
                command.get_after_help().is_some_and(|text| !text.to_string().is_empty()),
                "{lang}: {path}: example"
            );
            for argument in command.get_arguments() {
                let text = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!text.is_empty(), "{lang}: {path} {}", argument.get_id());
                for choice in argument.get_possible_values().iter().filter(|_| argument.get_action().takes_values()) {
                    assert!(text.contains(choice.get_name()), "{lang}: {path} {}: {text}", argument.get_id());
                }
                if let Some(usual) = argument.get_default_values().first().filter(|usual| *usual != ".") {
                    assert!(text.contains(&*usual.to_string_lossy()), "{lang}: {path} {}: {text}", argument.get_id());
                }
            }
        }
    }
}

/// A text of `help.ftl` that no command asks for would be one that nobody keeps true.
#[test]
fn no_text_of_help_is_dead() {
    let messages = Messages::for_tag("en");
    let mut used: Vec<String> = Vec::new();
    for (path, command) in all_commands(&messages) {
        let key = format!("help-{}", path.strip_prefix("lotsman ").unwrap_or(&path).replace(' ', "-"));
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str().replace('_', "-");
            let own = format!("{key}-{id}");
            used.push(if messages.has(&own) { own } else { format!("help-any-{id}") });
        }
        used.push(key);
    }
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diag/messages/en/help.ftl"));
    let text = text.expect("the texts of help");
    let keys = text.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    let words = ["help-value-", "help-group-", "help-usage", "help-commands", "help-arguments", "help-options"];
    let dead: Vec<&str> = keys
        .filter(|key| key.starts_with("help-") && !words.iter().any(|word| key.starts_with(word)))
        .filter(|key| !used.iter().any(|used| used == key))
        .collect();
    assert!(dead.is_empty(), "nobody reads {dead:?}");
}

#[test]
fn help_fits_a_terminal() {
    for lang in SPOKEN {
        for (path, command) in all_commands(&Messages::for_tag(lang)) {
            for line in shown(&command).lines() {
                assert!(line.chars().count() <= 80, "{lang}: {path}: {line}");
            }
        }
    }
}

/// Words of clap, and any two English words in a row outside of examples, in the help of other languages.
#[test]
fn help_in_ukrainian_holds_no_english_sentence() {
    for (path, command) in all_commands(&Messages::for_tag("uk")) {
        let help = shown(&command);
        for word in ["Usage", "Options", "Arguments", "Commands", "possible values", "default:", "aliases", "Print"] {
            assert!(!help.contains(word), "{path} says “{word}”:\n{help}");
        }
        let prose = help.lines().filter(|line| !["lotsman ", "--", "\""].iter().any(|sign| line.contains(sign)));
        for line in prose {
            let words: Vec<&str> = line.split(' ').collect();
            let latin = |word: &&str| word.len() > 1 && word.bytes().all(|sign| sign.is_ascii_lowercase());
            let sentence = words.windows(3).any(|three| three.iter().all(latin));
            assert!(!sentence, "{path}: {line}");
        }
    }
}

#[test]
fn commands_in_groups_are_all_commands() {
    let messages = Messages::for_tag("en");
    let command = cli::command(&messages);
    let help = shown(&command);
    for inner in command.get_subcommands() {
        let listed = help.lines().any(|line| line.starts_with(&format!("  {} ", inner.get_name())));
        assert!(listed, "{} is in no group of src/cli/help.rs", inner.get_name());
    }
}

fn run(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
    command.args(arguments).current_dir(&folder).env_remove("LANGUAGE").env("LC_ALL", "en_GB.UTF-8");
    command.output().expect("the program runs")
}

#[test]
fn mistakes_are_told_in_the_authors_language() {
    for (typed, told) in [
        (&["biuld", "--lang", "uk"][..], "помилка: Команди «biuld» немає. Може, «build»?"),
        (&["build", "--stric", "--lang", "uk"], "помилка: «--stric» тут нічого не означає. Може, «--strict»?"),
        (&["build", "--lang=ru", "--out"], "ошибка: После --out <ПАПКА> не хватает значения."),
        (
            &["check", "--format", "xml", "--lang", "lv"],
            "kļūda: „xml” neder pie --format <VEIDS>. Var būt: human, json",
        ),
        (&["serve", "--port", "web", "--lang", "uk"], "помилка: «web» не підходить до --port <ЧИСЛО>."),
        (&["status", "--done", "event:a", "--lang", "uk"], "помилка: Скільки значень має бути після --done"),
        (&["schema", "event", "--write", "--lang", "uk"], "не можна вживати разом"),
        (&["rename", "--lang", "uk"], "помилка: У команді бракує: <ЗАПИС>, <НОВИЙ-ID>"),
        (&["deploy", "--lang", "uk"], "помилка: Скажіть, що зробити: github"),
        (&["build", "--lang", "fr"], "error: Lotsman does not speak the language “fr”."),
    ] {
        let output = run(typed);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text.contains(told), "{typed:?} says:\n{text}");
        assert_eq!(output.status.code(), Some(2), "{typed:?}");
        assert!(!text.contains("For more information") && !text.contains("mistake-"), "{text}");
    }
}

#[test]
fn help_is_found_by_every_name() {
    let help = run(&["new", "--help", "--lang", "uk"]);
    assert_eq!(help.status.code(), Some(0));
    for typed in [&["help", "new", "--lang", "uk"][..], &["new", "-h", "--lang", "uk"]] {
        assert_eq!(run(typed).stdout, help.stdout, "{typed:?}");
    }
    let nothing = run(&[]);
    assert!(String::from_utf8_lossy(&nothing.stdout).contains("lotsman init portal"));
}

#[test]
fn one_place_decides_the_language() {
    let written = |text: &str| WrittenLanguages::read(&Memory::of([("site.toml", text.as_bytes().to_vec())]));
    let all = written(
        "author_language = \"lv\"\ndefault_language = \"uk\"\nlanguages = [{ tag = \"en\" }, { tag = \"uk\" }]\n",
    );
    assert_eq!(choose_language(Some("ru"), &all, Some("en-GB")), "ru");
    assert_eq!(choose_language(None, &all, Some("en-GB")), "lv");
    let site = written("[[languages]]\ntag = \"uk\"\n\n[[languages]]\ntag = \"en\"\n");
    assert_eq!(choose_language(None, &site, Some("ru-UA")), "ru");
    assert_eq!(choose_language(None, &site, Some("de-DE")), "uk");
    assert_eq!(choose_language(None, &site, None), "uk");
    assert_eq!(choose_language(None, &written("[[languages]]\ntag = \"de\"\n"), Some("fr-FR")), "en");
    let broken = written("author_language = \"uk\"\ntitle = { en = \"Portal\n[operator\n");
    assert_eq!(choose_language(None, &broken, Some("en-GB")), "uk");
}

/// A site says it for everybody who writes it, also before help is understood.
#[test]
fn the_site_names_the_language_of_its_authors() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    fs::write(folder.path().join("site.toml"), "author_language = \"lv\"\n").expect("a file");
    let site = folder.path().display().to_string();
    let help = run(&["check", "--site", &site, "--help"]);
    assert!(String::from_utf8_lossy(&help.stdout).starts_with("Meklē problēmas"));
    let check = run(&["check", "--site", &site]);
    assert!(String::from_utf8_lossy(&check.stderr).contains("kļūda"), "{check:?}");
}

#[test]
fn reasons_of_the_system_are_told_in_words() {
    let told = |kind: std::io::ErrorKind| {
        let values = [("path", "portal".to_owned()), ("detail", reason(&kind.into()))];
        Messages::for_tag("uk").word("no-folder", &values)
    };
    assert!(told(std::io::ErrorKind::NotFound).contains("такого файла чи папки немає"));
    assert!(told(std::io::ErrorKind::StorageFull).contains("на диску не лишилося місця"));
    let output = run(&["build", "--site", "nowhere", "--lang", "uk"]);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(text.contains("такого файла чи папки немає") && !text.contains("os error"), "{text}");
}
