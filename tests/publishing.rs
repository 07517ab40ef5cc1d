//! Publishing on a real disk: the workflow of `lotsman deploy github`, days of publication in time zones, and names of
//! files as different systems write them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const SITE: &str = r#"base_url = "https://office.github.io/portal/"
time_zone = "Europe/Kyiv"
title = { en = "Test portal" }
operator = { name = { en = "Test office" } }
languages = [{ tag = "en", name = "English" }]
"#;
const WORKFLOW: &str = ".github/workflows/pages.yml";
const FROM: &[&str] = &["--lotsman-repo", "office/lotsman"];

/// A site in a repository of git that goes away with the test.
struct Portal {
    _folder: TempDir,
    root: PathBuf,
    site: PathBuf,
}

impl Portal {
    fn new() -> Self {
        Self::within("")
    }

    /// A site in a folder of the repository.
    fn within(inner: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().join("repository");
        let site = if inner.is_empty() { root.clone() } else { root.join(inner) };
        let portal = Self { _folder: folder, root, site };
        portal.write_at(".git/HEAD", "ref: refs/heads/trunk\n");
        portal.write_at(".git/refs/heads/trunk", "0123\n");
        portal.remote("https://github.com/Office/portal.git");
        portal.write("site.toml", SITE);
        portal.write("content/pages/help/en.md", "# Help\n\nHow we help.\n");
        portal
    }

    fn remote(&self, url: &str) {
        self.write_at(".git/config", &format!("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {url}\n"));
    }

    fn write_at(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.site.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_at("2026-11-22T00:00:00Z", arguments)
    }

    /// The program at a moment, in English.
    fn run_at(&self, moment: &str, arguments: &[&str]) -> Output {
        let second = moment.parse::<jiff::Timestamp>().expect("a moment").as_second();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
        command.args(arguments).arg("--site").arg(&self.site).args(["--lang", "en"]);
        command.env("SOURCE_DATE_EPOCH", second.to_string()).output().expect("the program runs")
    }

    fn deploy(&self, arguments: &[&str]) -> Output {
        self.run(&[&["deploy", "github"], arguments].concat())
    }

    fn workflow(&self) -> String {
        fs::read_to_string(self.root.join(WORKFLOW)).expect("a workflow")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The workflow as a YAML parser understands it.
fn parsed(workflow: &str) -> Value {
    serde_saphyr::from_str(workflow).unwrap_or_else(|error| panic!("{error}\n{workflow}"))
}

fn steps(workflow: &Value) -> &Vec<Value> {
    workflow["jobs"]["build"]["steps"].as_array().expect("steps")
}

/// All commands of the build, one after the other.
fn commands(workflow: &Value) -> String {
    steps(workflow).iter().filter_map(|step| step["run"].as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_workflow_builds_with_a_verified_release_and_asks_for_little() {
    let portal = Portal::new();
    let sum = "ab".repeat(32);
    let output = portal.deploy(&[FROM, &["--sha256", &sum]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let workflow = parsed(&portal.workflow());
    assert_eq!(workflow["on"]["push"]["branches"][0], "trunk");
    assert_eq!(workflow["on"]["schedule"][0]["cron"], "20 22 * * *");
    assert_eq!(workflow["permissions"], serde_json::json!({ "contents": "read" }));
    assert_eq!(workflow["concurrency"]["group"], "pages");
    assert_eq!(workflow["jobs"]["build"]["permissions"], serde_json::json!({ "contents": "read", "pages": "read" }));
    assert_eq!(workflow["jobs"]["deploy"]["permissions"], serde_json::json!({ "pages": "write", "id-token": "write" }));
    let commands = commands(&workflow);
    assert!(commands.contains(&format!("echo \"{sum}  $ARCHIVE\" | sha256sum --check --strict")), "{commands}");
    assert!(commands.contains("check --site \"$SITE\" --format github --lang en"), "{commands}");
    assert!(commands.contains("--base-url \"$BASE_URL/\""), "{commands}");
    let release = steps(&workflow).iter().find_map(|step| step["env"]["RELEASE"].as_str());
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(release, Some(&format!("https://github.com/office/lotsman/releases/download/v{version}")[..]));
    let told = text(&output.stdout);
    for words in ["https://github.com/Office/portal/settings/pages", "https://office.github.io/portal/", "trunk"] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn what_a_person_changed_stays() {
    let portal = Portal::new();
    assert_eq!(portal.deploy(FROM).status.code(), Some(0));
    let first = portal.workflow();
    assert!(text(&portal.deploy(FROM).stdout).contains("already right"));
    // One's own file follows the settings, also with the line ends of Windows.
    portal.write_at(WORKFLOW, &first.replace('\n', "\r\n"));
    portal.write("site.toml", &SITE.replace("Europe/Kyiv", "UTC"));
    assert_eq!(portal.deploy(FROM).status.code(), Some(0));
    assert!(portal.workflow().contains("20 0 * * *"));
    let changed = first.replace("timeout-minutes: 30", "timeout-minutes: 5");
    portal.write_at(WORKFLOW, &changed);
    let output = portal.deploy(FROM);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(portal.workflow(), changed);
    let told = text(&output.stdout);
    assert!(told.contains("-     timeout-minutes: 5\n+     timeout-minutes: 30\n"), "{told}");
}

#[test]
fn a_dry_run_only_shows() {
    let portal = Portal::new();
    let output = portal.deploy(&[FROM, &["--dry-run"]].concat());
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("actions/deploy-pages"));
    assert!(!portal.root.join(".github").exists());
}

#[test]
fn lotsman_comes_from_somewhere_certain() {
    let portal = Portal::new();
    for (arguments, word) in [
        (&["--lotsman-repo", "nothing"][..], "OWNER/lotsman"),
        (&["--lotsman-repo", "a/b;c"], "OWNER/lotsman"),
        (&["--lotsman-repo", "a/b", "--sha256", "12"], "--sha256"),
    ] {
        let output = portal.deploy(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains(word), "{}", text(&output.stderr));
    }
    if env!("CARGO_PKG_REPOSITORY").is_empty() {
        let output = portal.deploy(&[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("--lotsman-repo"), "{}", text(&output.stderr));
    }
    assert!(!portal.root.join(".github").exists());
    assert_eq!(portal.deploy(&[FROM, &["--from-source"]].concat()).status.code(), Some(0));
    let install = format!("--git https://github.com/office/lotsman --tag v{} lotsman", env!("CARGO_PKG_VERSION"));
    assert!(commands(&parsed(&portal.workflow())).contains(&install));
}

#[test]
fn a_site_may_lie_in_a_folder_of_its_repository() {
    let portal = Portal::within("сайт/it's");
    assert_eq!(portal.deploy(FROM).status.code(), Some(0));
    let workflow = parsed(&portal.workflow());
    let sites: Vec<&str> = steps(&workflow).iter().filter_map(|step| step["env"]["SITE"].as_str()).collect();
    assert_eq!(sites, ["сайт/it's", "сайт/it's"]);
}

#[test]
fn the_address_fits_the_repository_or_the_domain() {
    let portal = Portal::new();
    assert!(portal.deploy(FROM).stderr.is_empty());
    portal.remote("git@github.com:Office/office.github.io.git");
    let told = text(&portal.deploy(FROM).stderr);
    assert!(told.contains("E921") && told.contains("base_url = \"https://office.github.io/\""), "{told}");
    portal.write("site.toml", &SITE.replace("office.github.io/portal", "career.office.edu"));
    let output = portal.deploy(FROM);
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    assert!(!commands(&parsed(&portal.workflow())).contains("--base-url"), "the portal's own address counts");
    portal.write("site.toml", &format!("cname = \"career.example.edu\"\n{SITE}"));
    let output = portal.deploy(FROM);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("E922"));
    assert!(text(&output.stdout).contains("career.example.edu"), "{}", text(&output.stdout));
}

#[test]
fn a_folder_without_git_is_told_what_to_do() {
    let portal = Portal::new();
    fs::remove_dir_all(portal.root.join(".git")).expect("a folder");
    let output = portal.deploy(FROM);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("GitHub Desktop"));
    assert_eq!(parsed(&portal.workflow())["on"]["push"]["branches"][0], "main");
}

/// The repository publishes its own portal by what it gives to others.
#[test]
fn the_own_workflow_is_of_the_same_make() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_lotsman"))
        .args(["deploy", "github", "--dry-run", "--lang", "en", "--site"])
        .arg(root)
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .output()
        .expect("the program runs");
    let shown = text(&output.stdout);
    let own = fs::read_to_string(root.join(WORKFLOW)).expect("a workflow").replace("\r\n", "\n");
    // The first line is a hash of the others; the branch is that of the work tree.
    let without = |text: &str| -> String {
        let lines = text.lines().skip(1).filter(|line| !line.contains("branches:"));
        lines.take_while(|line| !line.starts_with("What you do")).map(|line| format!("{line}\n")).collect()
    };
    assert_eq!(without(&own), without(&shown));
}

#[test]
fn days_of_publication_begin_at_midnight_of_the_portal() {
    let portal = Portal::new();
    let news = |id: &str, day: &str| {
        portal.write(&format!("content/news/{id}/facts.toml"), &format!("date = {day}\npublish_on = {day}\n"));
        portal.write(&format!("content/news/{id}/en.md"), &format!("# News of {id}\n"));
    };
    news("winter", "2027-01-10");
    news("spring", "2027-03-29");
    news("summer", "2027-07-10");
    let stands = |id: &str| portal.site.join(format!("public/en/news/{id}/index.html")).exists();
    for (moment, id, expected) in [
        ("2027-01-09T21:59:59Z", "winter", false),
        ("2027-01-09T22:00:00Z", "winter", true),
        // The day before has 23 hours: summer time began.
        ("2027-03-28T20:59:59Z", "spring", false),
        ("2027-03-28T21:00:00Z", "spring", true),
        ("2027-07-09T20:59:59Z", "summer", false),
        ("2027-07-09T21:00:00Z", "summer", true),
    ] {
        let output = portal.run_at(moment, &["build"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(stands(id), expected, "{id} at {moment}");
        let warns = text(&output.stderr).contains("E926");
        assert_eq!(warns, !stands("summer"), "at {moment} somebody has to build again: {}", text(&output.stderr));
    }
}

/// macOS takes «й» and «ї» apart in names of files; texts and tables name them as keyboards type them, or the other way
/// round. Either finds the other, and what is published is always composed.
#[test]
fn names_are_found_in_any_unicode_form() {
    let portal = Portal::new();
    let composed = "Мій план їжака.pdf";
    let apart = "Міи\u{306} план і\u{308}жака.pdf";
    let material = |id: &str, file: &str, link: &str| {
        portal.write(
            &format!("content/materials/{id}/facts.toml"),
            &format!("type = \"presentation\"\nfiles = [{{ path = \"{link}\", title = \"Plan\" }}]\n"),
        );
        portal.write(&format!("content/materials/{id}/en.md"), &format!("# Material\n\nA [plan](<{link}>).\n"));
        portal.write(&format!("content/materials/{id}/{file}"), "%PDF");
    };
    material("one", apart, composed);
    material("two", composed, apart);
    material("three", apart, apart);
    portal.write(&format!("assets/{apart}"), "asset");
    let output = portal.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    for id in ["one", "two", "three"] {
        let path = portal.site.join(format!("public/files/materials/{id}"));
        let names: Vec<String> = fs::read_dir(path)
            .expect("a folder")
            .map(|item| item.expect("a file").file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, [composed], "{id}");
    }
}

/// What Excel, LibreOffice and systems leave beside a file that is open is no table, no template and no asset.
#[test]
fn what_open_programs_leave_is_passed_over() {
    let portal = Portal::new();
    let left = [
        "data/~$plan.xlsx",
        "data/.~lock.plan.xlsx#",
        "templates/~$base.html",
        "assets/~$logo.docx",
        "assets/Thumbs.db",
        "strings/~$en.ftl",
        "content/pages/help/~$en.md",
        "content/~$x.md",
    ];
    for path in left {
        portal.write(path, "\u{0}not a table");
    }
    let output = portal.run(&["build"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
    let published = walkdir::WalkDir::new(portal.site.join("public")).into_iter().filter_map(Result::ok);
    let names: Vec<String> = published.map(|item| item.file_name().to_string_lossy().into_owned()).collect();
    assert!(!names.iter().any(|name| name.contains('~') || name.contains("Thumbs")), "{names:?}");
}
