//! The program as people use it: files are written and commands run in the order of `tests/transcripts/*.txt`.
//!
//! A section `--- path` writes a file (`--- path (gone)` deletes it), `$ lotsman …` runs the program in that folder on
//! 22 November 2026, `=== path` shows a file. `UPDATE_EXPECT=1 cargo test --test transcripts` rewrites what commands
//! print and files say; read the difference.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One section: its first line and the lines below it.
struct Section {
    head: String,
    text: String,
}

fn read(file: &Path) -> (String, Vec<Section>) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut about = String::new();
    let mut sections: Vec<Section> = Vec::new();
    for line in text.lines() {
        let begins = ["--- ", "=== ", "$ lotsman"].iter().any(|mark| line.starts_with(mark));
        match sections.last_mut() {
            _ if begins => sections.push(Section { head: line.to_owned(), text: String::new() }),
            Some(section) => section.text.extend([line, "\n"]),
            None => about.extend([line, "\n"]),
        }
    }
    for section in &mut sections {
        section.text = format!("{}\n", section.text.trim_end());
    }
    (about.trim_end().to_owned(), sections)
}

/// The words of a command line; words in quotes may hold blanks.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let split = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    split.collect()
}

/// What a command prints: its output, its errors, and its exit code when that is not 0.
fn run(folder: &Path, line: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_lotsman"))
        .args(words(line))
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .unwrap_or_else(|error| panic!("{line}: {error}"));
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    if let Some(code) = output.status.code().filter(|code| *code != 0) {
        text.push_str(&format!("[exit code {code}]\n"));
    }
    let lines: String = text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    format!("{}\n", lines.trim_end())
}

fn play(file: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let (about, mut sections) = read(file);
    assert!(!about.is_empty(), "{}: the first lines must say what is shown", file.display());
    let mut faults = Vec::new();
    for section in &mut sections {
        if let Some(path) = section.head.strip_prefix("--- ") {
            if let Some(path) = path.strip_suffix(" (gone)") {
                fs::remove_file(folder.path().join(path)).expect("a file to delete");
                continue;
            }
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, &section.text).expect("a file");
            continue;
        }
        let found = match section.head.strip_prefix("=== ") {
            Some(path) => fs::read_to_string(folder.path().join(path)).unwrap_or_else(|error| format!("{error}\n")),
            None => run(folder.path(), section.head.trim_start_matches("$ lotsman")),
        };
        if found != section.text {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            faults.push(format!("{name}: {}\nexpected\n{}found\n{found}", section.head, section.text));
        }
        section.text = found;
    }
    if std::env::var_os("UPDATE_EXPECT").is_none() {
        return faults;
    }
    let mut text = format!("{about}\n");
    for Section { head, text: below } in &sections {
        text.push_str(&format!("\n{head}\n{}", if below.trim().is_empty() { "" } else { below }));
    }
    fs::write(file, text).expect("the transcript");
    Vec::new()
}

#[test]
fn commands_answer_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let files = fs::read_dir(folder).expect("transcripts").filter_map(Result::ok).map(|file| file.path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    files.sort();
    assert!(!files.is_empty(), "there are no transcripts");
    let faults: Vec<String> = files.iter().flat_map(|file| play(file)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
