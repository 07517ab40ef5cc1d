//! The commands of both READMEs, run in the order in which they stand.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The lines of the blocks marked `sh`: those that run by themselves.
fn commands(name: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a README");
    let blocks = text.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.flat_map(str::lines).map(str::to_owned).collect()
}

#[test]
fn both_readmes_have_the_same_commands() {
    assert_eq!(commands("README.md"), commands("README.uk.md"));
}

#[test]
fn the_commands_of_the_readme_work() {
    let commands = commands("README.md");
    assert!(commands.len() > 10, "the README has lost its commands: {commands:?}");
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut here = folder.path().to_path_buf();
    for line in commands {
        if let Some(inner) = line.strip_prefix("cd ") {
            here.push(inner);
            continue;
        }
        // Words in quotes hold blanks.
        let parts = line.split('"').enumerate();
        let words: Vec<&str> = parts
            .flat_map(|(at, part)| if at % 2 == 0 { part.split_whitespace().collect() } else { vec![part] })
            .collect();
        let output = Command::new(env!("CARGO_BIN_EXE_lotsman"))
            .args(&words[1..])
            .current_dir(&here)
            .env("SOURCE_DATE_EPOCH", "1795305600")
            .output()
            .expect("the program runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}\n{told}\n{}", String::from_utf8_lossy(&output.stdout));
    }
    assert!(here.join("public/index.html").is_file());
}
