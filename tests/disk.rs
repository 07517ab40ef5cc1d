//! The program itself on a real disk: exit codes, what it writes and deletes, and what is left when it is killed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

const SITE: &str = r#"base_url = "https://example.org/"
title = { en = "Test portal", uk = "Пробний портал" }
operator = { name = { en = "Test office", uk = "Пробне бюро" } }
languages = [{ tag = "en", name = "English" }, { tag = "uk", name = "Українська" }]
"#;

/// A site in a folder that goes away with the test.
struct Site {
    _folder: TempDir,
    root: PathBuf,
}

impl Site {
    /// A small site: two pages and a piece of news with a file.
    fn new() -> Self {
        Self::named("site")
    }

    fn named(name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().join(name);
        let site = Self { _folder: folder, root };
        site.write("site.toml", SITE);
        site.write("content/pages/help/en.md", "# Help\n\nHow we help.\n");
        site.write("content/pages/about/en.md", "# About\n\nWho we are.\n");
        site.write("content/news/opening/facts.toml", "date = 2026-11-20\n");
        site.write("content/news/opening/en.md", "# The centre opens\n\nWe begin.\n\nHere is the [plan](plan.pdf).\n");
        site.write("content/news/opening/plan.pdf", "%PDF");
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn remove(&self, path: &str) {
        let path = self.root.join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("something to remove");
    }

    /// The program with the site, on a fixed day, in English.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
        command.arg("build").arg("--site").arg(&self.root).args(arguments);
        command.env("SOURCE_DATE_EPOCH", "1795305600").env("LC_ALL", "en_GB.UTF-8").env_remove("RAYON_NUM_THREADS");
        command
    }

    fn build(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program runs")
    }

    /// Builds with `--format json`; the exit code and the summary.
    fn summary(&self, arguments: &[&str]) -> (i32, serde_json::Value) {
        let output = self.build(&[&["--format", "json"], arguments].concat());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let summary = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        (output.status.code().expect("an exit code"), summary)
    }

    fn public(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.root.join("public"))
    }
}

/// Every file below a folder with its bytes.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|item| item.file_type().is_file());
    all.map(|item| {
        let path = item.path().strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        (path, fs::read(item.path()).expect("a file that can be read"))
    })
    .collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The times of change of every file, to see what was touched.
fn times(root: &Path) -> BTreeMap<String, SystemTime> {
    let time = |path: &String| fs::metadata(root.join(path)).and_then(|data| data.modified()).expect("a time");
    files(root)
        .into_keys()
        .map(|path| {
            let at = time(&path);
            (path, at)
        })
        .collect()
}

#[test]
fn exit_codes_tell_success_content_and_usage() {
    let site = Site::new();
    assert_eq!(site.build(&[]).status.code(), Some(0));
    assert_eq!(site.build(&["--no-such-option"]).status.code(), Some(2));
    assert_eq!(site.build(&["--format", "xml"]).status.code(), Some(2));
    let nowhere = Command::new(env!("CARGO_BIN_EXE_lotsman")).args(["build", "--site", "/no/such/folder"]).output();
    let nowhere = nowhere.expect("the program runs");
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(text(&nowhere.stderr).contains("/no/such/folder"), "{}", text(&nowhere.stderr));
    site.write("content/pages/help/facts.toml", "odrer = 1\n");
    let broken = site.build(&[]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(text(&broken.stderr).contains("content/pages/help/facts.toml:1:1"), "{}", text(&broken.stderr));
    assert_eq!(Command::new(env!("CARGO_BIN_EXE_lotsman")).output().expect("the program runs").status.code(), Some(2));
}

#[test]
fn strictness_makes_errors_of_warnings() {
    let site = Site::new();
    site.write("content/pages/help/house.jpg", "x");
    site.write("content/pages/help/en.md", "# Help\n\nHow we help.\n\n![](house.jpg)\n");
    assert_eq!(site.build(&[]).status.code(), Some(0));
    assert_eq!(site.build(&["--strict"]).status.code(), Some(1));
}

/// `--strict`: «Warnings and demo entries are errors».
#[test]
fn strictness_refuses_demo_entries() {
    let site = Site::new();
    site.write("content/pages/help/facts.toml", "demo = true\n");
    assert_eq!(site.build(&[]).status.code(), Some(0));
    assert_eq!(site.build(&["--strict"]).status.code(), Some(1));
}

#[test]
fn a_second_build_writes_nothing() {
    let site = Site::new();
    let (code, first) = site.summary(&[]);
    assert_eq!(code, 0);
    assert!(first["written"].as_u64() > Some(20), "{first}");
    let before = times(&site.root);
    let (_, second) = site.summary(&[]);
    assert_eq!(
        (&second["written"], &second["deleted"], &second["unchanged"]),
        (&0.into(), &0.into(), &first["written"])
    );
    assert_eq!(before, times(&site.root), "no file is touched, the notes between builds neither");
}

#[test]
fn a_changed_text_changes_only_what_depends_on_it() {
    let site = Site::new();
    site.build(&[]);
    let before = site.public();
    site.write("content/pages/help/en.md", "# Help\n\nHow we help.\n\nA new sentence.\n");
    let (_, summary) = site.summary(&[]);
    let after = site.public();
    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    let (index, pages): (Vec<&String>, Vec<&String>) =
        changed.iter().partition(|path| path.starts_with("en/search/index/"));
    assert_eq!(pages, ["en/help/index.html", "uk/help/index.html"]);
    assert!(index.iter().any(|path| path.ends_with("/index.json")), "the search finds the new words: {index:?}");
    assert_eq!(summary["written"], changed.len());
}

/// The notes that builds leave for one another.
fn notes(site: &Site) -> PathBuf {
    let mut found = fs::read_dir(site.root.join(".lotsman")).expect("notes").filter_map(Result::ok);
    let is_notes = |item: &fs::DirEntry| item.path().extension().is_some_and(|extension| extension == "notes");
    found.find(is_notes).expect("notes of files").path()
}

#[test]
fn what_somebody_did_to_the_output_is_mended() {
    let site = Site::new();
    site.build(&[]);
    let whole = site.public();
    let page = site.root.join("public/en/help/index.html");
    let same_length = text(&whole["en/help/index.html"]).replace("How we help", "How we harm");
    fs::write(&page, &same_length).expect("a page");
    site.remove("public/uk/search/index/index.json");
    site.remove("public/en/about");
    let (_, summary) = site.summary(&[]);
    assert_eq!(summary["written"], 3);
    assert_eq!(site.public(), whole);
}

#[test]
fn notes_that_are_damaged_or_of_another_program_cost_only_time() {
    let site = Site::new();
    site.build(&[]);
    let kept = notes(&site);
    let whole = fs::read(&kept).expect("notes");
    let mut foreign = text(&whole);
    foreign.replace_range(16..20, "abcd");
    for damaged in [Vec::new(), whole[..whole.len() / 2].to_vec(), foreign.into_bytes(), vec![0; 4096]] {
        fs::write(&kept, &damaged).expect("notes");
        site.write("content/pages/help/en.md", &format!("# Help\n\nHow we help.\n\n{}\n", damaged.len()));
        let (code, _) = site.summary(&[]);
        let public = site.public();
        assert_eq!(code, 0);
        assert!(text(&public["en/help/index.html"]).contains(&format!("<p>{}</p>", damaged.len())));
        assert!(text(&fs::read(&kept).expect("notes")).starts_with("lotsman notes 2 "), "the notes are good again");
        site.remove("public");
        site.build(&[]);
        assert_eq!(site.public(), public, "a fresh build makes the same");
    }
}

/// A build server has restored `public` and `.lotsman`, and has got the sources anew.
#[test]
fn fresh_copies_of_the_sources_are_no_change() {
    let site = Site::new();
    site.build(&[]);
    let before = times(&site.root.join("public"));
    for path in ["content/pages/help/en.md", "content/news/opening/facts.toml", "site.toml"] {
        let text = fs::read_to_string(site.root.join(path)).expect("a source");
        site.remove(path);
        site.write(path, &text);
    }
    let (_, summary) = site.summary(&[]);
    assert_eq!(summary["written"], 0);
    assert_eq!(times(&site.root.join("public")), before);
}

#[test]
fn a_removed_entry_takes_only_its_own_files_along() {
    let site = Site::new();
    site.build(&[]);
    let before = site.public();
    assert!(before.contains_key("files/news/opening/plan.pdf"));
    site.write("public/en/news/opening/note.txt", "mine");
    site.write("public/google1234.html", "verification");
    site.remove("content/news/opening");
    let (code, summary) = site.summary(&[]);
    assert_eq!(code, 0);
    let after = site.public();
    assert!(!after.contains_key("en/news/opening/index.html"));
    assert!(!after.contains_key("files/news/opening/plan.pdf"));
    assert_eq!(after["en/news/opening/note.txt"], b"mine", "a foreign file stays");
    assert_eq!(after["google1234.html"], b"verification");
    assert!(summary["deleted"].as_u64() >= Some(3), "{summary}");
    assert!(!site.root.join("public/files/news").exists(), "empty folders go");
    let kept: Vec<&String> =
        before.keys().filter(|path| !path.contains("/news/opening/") && !after.contains_key(*path)).collect();
    let kept: Vec<&&String> = kept.iter().filter(|path| !path.contains("/search/index/")).collect();
    assert!(kept.iter().all(|path| path.contains("/news/")), "only what belonged to the entry goes: {kept:?}");
}

#[test]
fn a_build_with_an_error_deletes_nothing() {
    let site = Site::new();
    site.build(&[]);
    let before: Vec<String> = site.public().into_keys().collect();
    site.write("content/news/opening/facts.toml", "date = yesterday\n");
    site.remove("content/pages/about");
    let (code, summary) = site.summary(&[]);
    assert_eq!((code, &summary["deleted"]), (1, &0.into()));
    let after = site.public();
    assert!(before.iter().all(|path| after.contains_key(path)));
    // When the error is mended, what was to go then goes.
    site.write("content/news/opening/facts.toml", "date = 2026-11-20\n");
    assert_eq!(site.summary(&[]).0, 0);
    assert!(!site.public().contains_key("en/about/index.html"));
    assert!(site.public().contains_key("en/news/opening/index.html"));
}

/// A site that takes long enough to be killed in the middle.
fn large() -> Site {
    let site = Site::new();
    let mut rows = String::from("id,title.en,title.uk,date\n");
    for number in 0..1500 {
        rows.push_str(&format!(
            "n{number},News {number},Новина {number},2026-{:02}-{:02}\n",
            number % 11 + 1,
            number % 28 + 1
        ));
    }
    site.write("data/news.csv", &rows);
    site
}

#[test]
fn a_killed_build_leaves_no_half_written_file() {
    let site = large();
    let whole = tempfile::tempdir().expect("a folder");
    let out = whole.path().to_string_lossy().into_owned();
    assert_eq!(site.build(&["--out", &out]).status.code(), Some(0));
    let whole = files(whole.path());
    let mut cut_short = 0;
    for step in 0..24 {
        let mut child =
            site.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        std::thread::sleep(Duration::from_millis(20 + 25 * step));
        child.kill().ok();
        child.wait().expect("the program ends");
        let public = site.public();
        let finished = public.iter().filter(|(path, _)| !path.starts_with(".lotsman-unfinished/"));
        for (path, bytes) in finished.clone() {
            assert_eq!(Some(bytes), whole.get(path), "{path} is not what a whole build writes");
        }
        cut_short += usize::from(finished.count() < whole.len());
        if step % 6 == 5 {
            fs::remove_dir_all(site.root.join("public")).expect("a fresh start");
        }
    }
    assert!(cut_short > 2, "the builds were killed too late to show anything");
    assert_eq!(site.build(&[]).status.code(), Some(0));
    assert_eq!(site.public(), whole, "the next build heals everything");
}

/// Until a build is complete, readers have the portal of the one before, as it was.
#[test]
fn a_killed_build_leaves_the_last_portal_as_it_was() {
    let site = large();
    assert_eq!(site.build(&[]).status.code(), Some(0));
    let old = site.public();
    site.write("site.toml", &SITE.replace("Test portal", "New portal").replace("Пробний", "Новий"));
    let mut killed_before_the_end = 0;
    for step in 0..12 {
        let mut child =
            site.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        std::thread::sleep(Duration::from_millis(20 + 30 * step));
        child.kill().ok();
        let killed = !child.wait().expect("the program ends").success();
        let work = site.root.join("public/.lotsman-unfinished");
        if killed && !work.join("ready").exists() {
            killed_before_the_end += 1;
            let mut public = site.public();
            public.retain(|path, _| !path.starts_with(".lotsman-unfinished/"));
            assert!(public == old, "step {step}: a build that was killed has changed the portal");
        }
    }
    assert!(killed_before_the_end > 3, "the builds were too fast to be killed");
    assert_eq!(site.build(&[]).status.code(), Some(0));
    let new = site.public();
    assert_eq!(new.keys().collect::<Vec<_>>(), old.keys().collect::<Vec<_>>(), "nothing is left of killed builds");
    assert!(text(&new["en/index.html"]).contains("New portal"));
}

/// A build that was killed while its files were moved to their places: some are there, others are not, nothing is deleted.
#[test]
fn what_a_killed_build_had_finished_is_put_in_its_place() {
    let site = Site::new();
    let out = tempfile::tempdir().expect("a folder");
    let out = out.path().join("portal");
    let elsewhere = out.to_string_lossy().into_owned();
    assert_eq!(site.build(&["--out", &elsewhere]).status.code(), Some(0));
    // In the new portal a page stands where the old one had a file, and one is gone.
    site.write("site.toml", &SITE.replace("Test portal", "New portal"));
    site.remove("content/news/opening");
    site.write("content/pages/join/en.md", "# Join\n\nHow to join.\n");
    assert_eq!(site.build(&[]).status.code(), Some(0));
    let new = site.public();
    let work = out.join(".lotsman-unfinished");
    let list: String = new.keys().flat_map(|path| [path.as_str(), "\n"]).collect();
    fs::create_dir_all(&work).expect("a folder");
    fs::write(work.join("files"), list).expect("a file");
    for (at, (path, bytes)) in new.iter().enumerate() {
        let place = if at % 3 == 0 { out.join(path) } else { work.join("ready").join(path) };
        fs::create_dir_all(place.parent().expect("a parent")).expect("a folder");
        fs::write(place, bytes).expect("a file");
    }
    // The next build fails at its first step, and yet the portal is whole.
    site.write("site.toml", "base_url = ");
    assert_eq!(site.build(&["--out", &elsewhere]).status.code(), Some(1));
    assert_eq!(files(&out), new);
}

/// Where a page takes the place of a file or of a folder, the old one goes first.
#[test]
fn pages_and_files_change_places() {
    let site = Site::new();
    assert_eq!(site.build(&[]).status.code(), Some(0));
    let manifest = walkdir::WalkDir::new(site.root.join(".lotsman")).into_iter().filter_map(Result::ok);
    let manifest =
        manifest.map(walkdir::DirEntry::into_path).find(|path| path.extension().is_some_and(|it| it == "files"));
    let manifest = manifest.expect("a list of files");
    let whole = site.public();
    // As if another version had had a file where folders are now, and a folder where a file is now.
    let list = fs::read_to_string(&manifest).expect("a list");
    fs::write(&manifest, format!("{list}uk\nrobots.txt/index.html\n")).expect("a list");
    fs::remove_dir_all(site.root.join("public/uk")).expect("a folder");
    site.write("public/uk", "a file");
    site.remove("public/robots.txt");
    site.write("public/robots.txt/index.html", "a page");
    assert_eq!(site.summary(&[]).0, 0);
    assert_eq!(site.public(), whole);
}

/// Two builds at once: each leaves a whole portal, and the second one waits for the first.
#[test]
fn builds_at_once_take_turns() {
    let site = large();
    let start = || site.command(&[]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let builds: Vec<_> = (0..4).map(|_| start()).collect();
    let told: Vec<String> = builds
        .into_iter()
        .map(|build| {
            let output = build.wait_with_output().expect("the program ends");
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            text(&output.stderr)
        })
        .collect();
    let waited = told.iter().filter(|told| told.contains("waits until it has finished")).count();
    assert!(waited > 0, "{told:?}");
    let public = site.public();
    let alone = tempfile::tempdir().expect("a folder");
    assert_eq!(site.build(&["--out", &alone.path().to_string_lossy()]).status.code(), Some(0));
    assert!(public == files(alone.path()));
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_site_are_refused() {
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("secret.md"), "# Secret\n\nNot for readers.\n").expect("a file");
    fs::write(outside.path().join("institutions.csv"), "id,title.en\nsecret-1,Secret lyceum\n").expect("a file");
    let link = |from: &Path, to: &Path| std::os::unix::fs::symlink(from, to).expect("a link");

    let site = Site::new();
    link(&outside.path().join("secret.md"), &site.root.join("content/pages/help/uk.md"));
    link(outside.path(), &site.root.join("content/pages/secret"));
    link(outside.path(), &site.root.join("data"));
    link(outside.path(), &site.root.join("strings"));
    let (code, summary) = site.summary(&[]);
    let public = site.public();
    let leaked: Vec<&String> =
        public.iter().filter(|(_, bytes)| text(bytes).contains("Secret")).map(|(path, _)| path).collect();
    assert!(leaked.is_empty(), "what lies outside is published: {leaked:?}");
    assert_eq!(code, 1);
    let told = summary["diagnostics"].as_array().expect("a list");
    assert!(told.iter().all(|found| found["name"] == "outside-of-site"), "{told:?}");
    let places: Vec<&str> = told.iter().filter_map(|found| found["place"]["file"].as_str()).collect();
    assert_eq!(places, ["content/pages/help/uk.md", "content/pages/secret", "data", "strings"]);
    assert!(public.contains_key("en/about/index.html"), "the rest is built");
}

#[cfg(unix)]
#[test]
fn links_within_the_site_are_followed() {
    let site = Site::new();
    let to = site.root.join("content/pages/help/uk.md");
    std::os::unix::fs::symlink(site.root.join("content/pages/help/en.md"), to).expect("a link");
    assert_eq!(site.summary(&[]).0, 0);
}

#[test]
fn a_theme_is_a_folder_of_the_site() {
    let site = Site::named("inner/site");
    let outside = site.root.parent().expect("a parent").join("theme/strings");
    fs::create_dir_all(&outside).expect("a folder");
    fs::write(outside.join("en.ftl"), "home = Stolen\n").expect("a file");
    site.write("site.toml", &format!("theme = \"../../theme\"\n{SITE}"));
    let (code, _) = site.summary(&[]);
    assert_eq!(code, 1);
    let public = site.public();
    assert!(!public.values().any(|bytes| text(bytes).contains("Stolen")));
}

#[test]
fn the_output_folder_is_not_the_site() {
    let site = Site::new();
    let before = files(&site.root);
    for out in ["", "content", "content/pages", "data", "content/new", ".."] {
        let path = site.root.join(out);
        let output = site.build(&["--out", &path.to_string_lossy()]);
        assert_eq!(output.status.code(), Some(2), "--out {out}: {}", text(&output.stderr));
    }
    assert_eq!(before, files(&site.root), "nothing is written or made");
    assert!(!site.root.join("content/new").exists());
}

#[test]
fn an_output_folder_elsewhere_is_made() {
    let site = Site::new();
    let elsewhere = tempfile::tempdir().expect("a folder");
    let out = elsewhere.path().join("a/b");
    assert_eq!(site.build(&["--out", &out.to_string_lossy()]).status.code(), Some(0));
    assert!(out.join("en/index.html").exists());
    assert!(!site.root.join("public").exists());
    fs::write(elsewhere.path().join("file"), "x").expect("a file");
    let output = site.build(&["--out", &elsewhere.path().join("file").to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn fresh_builds_give_the_same_bytes() {
    let site = large();
    let folders: Vec<TempDir> = (0..3).map(|_| tempfile::tempdir().expect("a folder")).collect();
    for (folder, threads) in folders.iter().zip(["1", "2", "7"]) {
        let out = folder.path().to_string_lossy().into_owned();
        let status =
            site.command(&["--out", &out]).env("RAYON_NUM_THREADS", threads).output().expect("the program runs").status;
        assert_eq!(status.code(), Some(0));
    }
    let first = files(folders[0].path());
    assert!(first.len() > 3000);
    assert!(first == files(folders[1].path()) && first == files(folders[2].path()));
}

#[test]
fn json_tells_what_the_report_tells() {
    let site = Site::new();
    site.write("content/pages/help/facts.toml", "odrer = 1\n");
    let (code, summary) = site.summary(&[]);
    assert_eq!((code, &summary["errors"], &summary["warnings"]), (1, &1.into(), &0.into()));
    assert!(summary["pages"]["en"].as_u64() > Some(10) && summary["pages"]["uk"].as_u64() > Some(10), "{summary}");
    let found = &summary["diagnostics"][0];
    assert_eq!((found["code"].as_str(), found["level"].as_str()), (Some("E120"), Some("error")));
    assert_eq!(
        (found["place"]["file"].as_str(), &found["place"]["line"]),
        (Some("content/pages/help/facts.toml"), &1.into())
    );
    assert_eq!(found["values"]["suggestion"], "order");
}

#[test]
fn lotsman_speaks_the_language_asked_for() {
    let site = Site::new();
    site.write("content/pages/help/facts.toml", "odrer = 1\n");
    for (lang, error, hint) in
        [("uk", "помилка", "order"), ("ru", "ошибка", "order"), ("lv", "kļūda", "order"), ("en", "error", "order")]
    {
        let output = site.build(&["--lang", lang]);
        let told = text(&output.stderr);
        assert!(told.contains(&format!("{error}[E120]")) && told.contains(hint), "{lang}: {told}");
    }
    let summary = text(&site.build(&["--lang", "uk"]).stdout);
    assert!(summary.contains("сторін"), "{summary}");
    let system =
        site.command(&[]).env("LC_ALL", "uk_UA.UTF-8").env("LANG", "uk_UA.UTF-8").output().expect("the program runs");
    assert!(text(&system.stderr).contains("помилка"), "the system's language: {}", text(&system.stderr));
}

#[test]
fn paths_may_hold_blanks_and_cyrillic_letters() {
    let site = Site::named("Мій портал (копія)/сайт №1");
    site.write("content/news/opening/План роботи №1.pdf", "%PDF");
    site.write("content/news/opening/en.md", "# The centre opens\n\nWe begin.\n\nThe [plan](<План роботи №1.pdf>).\n");
    assert_eq!(site.summary(&[]).0, 0);
    let public = site.public();
    assert!(public.contains_key("files/news/opening/План роботи №1.pdf"), "{:?}", public.keys());
    let page = text(&public["en/news/opening/index.html"]);
    assert!(
        page.contains("%D0%9F%D0%BB%D0%B0%D0%BD%20%D1%80%D0%BE%D0%B1%D0%BE%D1%82%D0%B8%20%E2%84%961.pdf"),
        "{page}"
    );
    assert_eq!(site.summary(&[]).1["written"], 0);
}

/// The binary alone builds a site: nothing of the repository is read.
#[test]
fn the_program_brings_its_theme_along() {
    let site = Site::new();
    let output = site.command(&[]).current_dir(&site.root).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(0));
    assert!(site.public().keys().any(|path| path.starts_with("assets/lotsman.") && path.ends_with(".css")));
}
