//! `lotsman check` on a real disk: it writes nothing, ends with a line for each problem, and speaks the formats of code
//! hosts and programs.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const SITE: &str = r#"base_url = "https://example.org/"
title = { en = "Test portal" }
operator = { name = { en = "Test office" } }
languages = [{ tag = "en", name = "English" }]
"#;

/// A repository with a portal in the folder `портал, 1`: one dead link, and one picture without words.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let site = folder.path().join("портал, 1");
    write(&site, "site.toml", SITE);
    write(&site, "content/pages/help/en.md", "# Help\n\nWhom to ask.\n\nThe [100% plan](plam.pdf).\n\n![](plan.png)\n");
    write(&site, "content/pages/help/plan.png", "picture");
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn check(repository: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
    command.current_dir(repository.path()).args(["check", "--site", "./портал, 1"]).args(arguments);
    command.env("SOURCE_DATE_EPOCH", "1795305600").env("LC_ALL", "en_GB.UTF-8");
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8").replace("\r\n", "\n")
}

#[test]
fn nothing_is_written_and_every_problem_has_a_line() {
    let repository = repository();
    let names = || -> Vec<String> {
        let all = walkdir::WalkDir::new(repository.path()).sort_by_file_name().into_iter().filter_map(Result::ok);
        all.map(|item| item.path().to_string_lossy().into_owned()).collect()
    };
    let before = names();
    let checked = check(&repository, &[]);
    assert_eq!(names(), before);
    assert_eq!(checked.status.code(), Some(1));
    assert_eq!(
        text(&checked.stdout),
        "E700  dead-link                1  error\n\
         E702  picture-without-alt      1  warning\n\
         Checked: 1 error, 1 warning, 0 hints.\n\
         More about a problem: lotsman explain E700\n"
    );
    assert!(text(&checked.stderr).contains("content/pages/help/en.md:5:5"), "{}", text(&checked.stderr));
}

#[test]
fn levels_and_strictness_decide_the_exit_code() {
    let repository = repository();
    let site = repository.path().join("портал, 1");
    write(&site, "site.toml", &format!("{SITE}[check]\nlevels = {{ dead-link = \"off\" }}\n"));
    let checked = check(&repository, &[]);
    assert_eq!(checked.status.code(), Some(0));
    assert!(
        text(&checked.stdout)
            .ends_with("Checked: 0 errors, 1 warning, 0 hints.\nMore about a problem: lotsman explain E702\n")
    );
    assert_eq!(check(&repository, &["--strict"]).status.code(), Some(1));
    assert_eq!(check(&repository, &["--format", "xml"]).status.code(), Some(2));
}

#[test]
fn github_gets_workflow_commands() {
    let checked = text(&check(&repository(), &["--format", "github"]).stdout);
    let commands: Vec<&str> = checked.lines().filter(|line| line.starts_with("::")).collect();
    assert_eq!(
        commands,
        [
            "::error file=портал%2C 1/content/pages/help/en.md,line=5,col=5,title=E700 dead-link::\
             The link or picture “plam.pdf” leads to nothing.%0ADid you mean “plan.png”?",
            "::warning file=портал%2C 1/content/pages/help/en.md,line=7,col=1,title=E702 picture-without-alt::\
             The picture “plan.png” has no description for those who do not see it.%0A\
             Say in the square brackets what it shows: ![Learners at a machine tool](plan.png)",
        ]
    );
}

#[test]
fn sarif_names_rules_and_places() {
    let sarif: Value = serde_json::from_slice(&check(&repository(), &["--format", "sarif"]).stdout).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: Vec<&Value> = rules.iter().map(|rule| &rule["id"]).collect();
    assert_eq!(ids, ["E700", "E702"]);
    assert_eq!(rules[0]["shortDescription"]["text"], "A link in a text leads to nothing");
    let first = &run["results"][0];
    assert_eq!((&first["ruleId"], &first["ruleIndex"], &first["level"]), (&json!("E700"), &json!(0), &json!("error")));
    let place = &first["locations"][0]["physicalLocation"];
    let uri = "%D0%BF%D0%BE%D1%80%D1%82%D0%B0%D0%BB,%201/content/pages/help/en.md";
    assert_eq!(place["artifactLocation"]["uri"], uri);
    assert_eq!(place["region"], json!({ "startLine": 5, "startColumn": 5, "endColumn": 26 }));
}

#[test]
fn json_counts_by_problem() {
    let summary: Value = serde_json::from_slice(&check(&repository(), &["--format", "json"]).stdout).expect("JSON");
    assert_eq!((&summary["errors"], &summary["warnings"], &summary["hints"]), (&json!(1), &json!(1), &json!(0)));
    let first = json!({ "code": "E700", "name": "dead-link", "level": "error", "count": 1 });
    assert_eq!(summary["rules"][0], first);
    assert_eq!(summary["diagnostics"][0]["place"]["file"], "content/pages/help/en.md");
}
