//! Disks that are full, broken or closed, and power that goes away: the portal that readers have is always whole, the message
//! says what to do, and the next build repairs what is to be repaired. What this machine cannot play (no strace, no user
//! namespaces) is skipped, and that is said aloud.

#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_lotsman");

const SITE: &str = r#"base_url = "https://example.org/"
title = { en = "Old portal" }
operator = { name = { en = "Test office" } }
languages = [{ tag = "en", name = "English" }]
"#;

/// A site with its portal, of which the title has changed since: every page is to be written anew.
struct Site {
    _folder: TempDir,
    root: PathBuf,
    /// The portal before the change.
    old: BTreeMap<String, Vec<u8>>,
    /// The portal as a build makes it that nothing disturbs.
    new: BTreeMap<String, Vec<u8>>,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().join("site");
        let mut site = Self { _folder: folder, root, old: BTreeMap::new(), new: BTreeMap::new() };
        site.write("site.toml", SITE);
        site.write("content/pages/help/en.md", "# Help\n\nHow we help.\n");
        site.write("content/news/gone/facts.toml", "date = 2026-11-20\n");
        site.write("content/news/gone/en.md", "# Soon gone\n\nA text.\n");
        assert!(site.build().status.success());
        site.old = site.public();
        site.write("site.toml", &SITE.replace("Old", "New"));
        fs::remove_dir_all(site.root.join("content/news/gone")).expect("a folder");
        site.write("content/pages/join/en.md", "# Join\n\nHow to join.\n");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let output = site.command(&[PROGRAM]).arg("--out").arg(elsewhere.path()).output().expect("the program runs");
        assert!(output.status.success(), "{}", told(&output));
        site.new = files(elsewhere.path());
        assert!(site.old.keys().any(|path| !site.new.contains_key(path)), "something is to be deleted");
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// The program as the last word of a command.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).args(["build", "--site"]).arg(&self.root);
        command.env("SOURCE_DATE_EPOCH", "1795305600").env("LC_ALL", "en_GB.UTF-8").env("RAYON_NUM_THREADS", "2");
        command
    }

    fn build(&self) -> Output {
        self.command(&[PROGRAM]).output().expect("the program runs")
    }

    /// A build in which a call of the system fails, or is the last one of the program.
    fn injected(&self, calls: &str, what: &str) -> Output {
        let inject = format!("inject={calls}:{what}");
        let words = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}"), "-e", &inject, PROGRAM];
        self.command(&words).output().expect("strace runs")
    }

    fn public(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = files(&self.root.join("public"));
        files.retain(|path, _| !path.starts_with(".lotsman-unfinished/"));
        files
    }

    /// The next build repairs everything, without being told.
    fn is_repaired(&self, after: &str) {
        let output = self.build();
        assert!(output.status.success(), "after {after}: {}", told(&output));
        assert!(self.public() == self.new, "after {after} the next build leaves another portal");
        assert!(!self.root.join("public/.lotsman-unfinished").exists(), "after {after} something unfinished is left");
    }

    /// Back to the portal before the change.
    fn restore(&self) {
        let public = self.root.join("public");
        fs::remove_dir_all(&public).expect("a folder");
        for (path, bytes) in &self.old {
            let path = public.join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let list: String = self.old.keys().flat_map(|path| [path.as_str(), "\n"]).collect();
        for item in fs::read_dir(self.root.join(".lotsman")).expect("a folder").flatten() {
            if item.path().extension().is_some_and(|extension| extension == "files") {
                fs::write(item.path(), &list).expect("a file");
            }
        }
    }
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|item| item.file_type().is_file());
    all.map(|item| {
        let path = item.path().strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        (path, fs::read(item.path()).expect("a file that can be read"))
    })
    .collect()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether a command works here; otherwise the test is skipped, for everybody to see.
fn can(words: &[&str], test: &str) -> bool {
    let works = Command::new(words[0]).args(&words[1..]).output().is_ok_and(|output| output.status.success());
    if !works {
        // Not by a macro: what these print, a passing test keeps to itself.
        let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: «{}» does not work here", words.join(" "));
    }
    works
}

fn can_inject(test: &str) -> bool {
    can(&["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"], test)
}

fn can_mount(test: &str) -> bool {
    can(&["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/tmp"], test)
}

#[test]
fn a_full_disk_leaves_the_last_portal() {
    if !can_mount("a full disk") {
        return;
    }
    let site = Site::new();
    let disk = tempfile::tempdir().expect("a folder");
    let size = site.old.values().map(|bytes| bytes.len().next_multiple_of(4096)).sum::<usize>() / 1024 + 120;
    // The disk holds the old portal and half of the new one. It is gone with the shell, so that looks itself.
    let script = r#"
        mount -t tmpfs -o size=$1k tmpfs "$2" && cp -r "$3/public/." "$2" || exit 9
        "$4" build --site "$3" --out "$2"
        echo "exit $?" >&2
        diff -rq "$3/public" "$2" >&2 && echo "as it was" >&2"#;
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", script, "sh", &size.to_string()]).arg(disk.path()).arg(&site.root).arg(PROGRAM);
    let output = command.env("LC_ALL", "en_GB.UTF-8").output().expect("a shell");
    let told = told(&output);
    assert!(told.contains("exit 1"), "{told}");
    assert_eq!(told.matches("error[E920]").count(), 1, "one message for all files: {told}");
    assert!(told.contains("the disk is full"), "{told}");
    assert!(told.contains("as it was"), "{told}");
}

#[test]
fn a_folder_that_takes_nothing_is_told() {
    if !can_mount("a read-only disk") {
        return;
    }
    let site = Site::new();
    let disk = tempfile::tempdir().expect("a folder");
    let script = r#"
        mount -t tmpfs tmpfs "$1" && cp -r "$2/public/." "$1" && mount -o remount,ro "$1" || exit 9
        "$3" build --site "$2" --out "$1"
        echo "exit $?" >&2
        diff -rq "$2/public" "$1" >&2 && echo "as it was" >&2"#;
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", script, "sh"]).arg(disk.path()).arg(&site.root).arg(PROGRAM);
    let told = told(&command.env("LC_ALL", "en_GB.UTF-8").output().expect("a shell"));
    assert!(told.contains("exit 2") && told.contains("as it was"), "{told}");
    assert!(told.contains("name another folder"), "{told}");
}

/// Somebody else's file: the rest of the portal is built, and nothing is deleted.
#[test]
fn a_file_that_cannot_be_read_is_told() {
    let site = Site::new();
    let is_root = fs::metadata(&site.root).expect("a folder").uid() == 0;
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    if is_root && !can(&[&nobody[..], &["true"]].concat(), "a file that cannot be read") {
        return;
    }
    let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o777)).expect("permissions");
    open(site.root.parent().expect("a parent"));
    for item in walkdir::WalkDir::new(&site.root).into_iter().filter_map(Result::ok) {
        open(item.path());
    }
    let secret = site.root.join("content/pages/join/en.md");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o000)).expect("permissions");
    let words: &[&str] = if is_root { &nobody } else { &["env"] };
    let output = site.command(&[words, &[PROGRAM]].concat()).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("content/pages/join/en.md"), "{}", told(&output));
    let public = site.public();
    assert!(String::from_utf8_lossy(&public["en/help/index.html"]).contains("New portal"), "the rest is built");
    assert!(public.contains_key("en/news/gone/index.html"), "nothing is deleted");
}

#[test]
fn a_disk_that_loses_what_it_was_given_leaves_the_last_portal() {
    if !can_inject("EIO on fsync") {
        return;
    }
    let site = Site::new();
    let output = site.injected("fsync,fdatasync", "error=EIO");
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(told(&output).contains("Input/output error"), "{}", told(&output));
    assert!(site.public() == site.old, "the portal has changed");
    site.is_repaired("EIO on fsync");
}

/// Each of the steps by which a portal takes the place of another fails once, and once it is the last one.
#[test]
fn any_step_may_fail_or_be_the_last() {
    if !can_inject("failing and killed steps") {
        return;
    }
    let site = Site::new();
    let mut disturbed = 0;
    for (calls, steps) in [
        ("rename,renameat,renameat2", &[1, 2, 3, 5, 8, 13, 21][..]),
        ("mkdir,mkdirat", &[1, 2, 4, 7, 12]),
        ("unlink,unlinkat,rmdir", &[1, 2, 3, 5, 8]),
        ("fsync,fdatasync", &[1, 2]),
    ] {
        for step in steps {
            for what in ["error=EIO", "signal=SIGKILL"] {
                site.restore();
                let output = site.injected(calls, &format!("{what}:when={step}"));
                disturbed += usize::from(!output.status.success());
                let now = site.public();
                for (path, bytes) in &now {
                    let known = [site.old.get(path), site.new.get(path)];
                    assert!(known.contains(&Some(bytes)), "{calls} {step} {what}: {path} is neither old nor new");
                }
                let lost = site.new.keys().find(|path| site.old.contains_key(*path) && !now.contains_key(*path));
                assert_eq!(lost, None, "{calls} {step} {what}: a page is not there");
                site.is_repaired(&format!("{calls} {step} {what}"));
            }
        }
    }
    assert!(disturbed > 20, "only {disturbed} builds were disturbed");
}

/// An editor saves while the file is read: whatever the build saw, the next one is right.
#[test]
fn a_file_may_change_while_it_is_read() {
    let site = Site::new();
    let path = site.root.join("content/pages/help/en.md");
    let whole = fs::read(&path).expect("a file");
    let ends = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut round = 0;
            while !ends.load(Ordering::Relaxed) {
                round += 1;
                let text = "# Help\n\nMore and more words.\n".repeat(round % 400);
                fs::write(&path, text).expect("a file");
            }
        });
        for _ in 0..8 {
            let output = site.build();
            assert!(matches!(output.status.code(), Some(0 | 1)), "{}", told(&output));
            assert!(!told(&output).contains("panicked"), "{}", told(&output));
        }
        ends.store(true, Ordering::Relaxed);
    });
    fs::write(&path, whole).expect("a file");
    site.is_repaired("changes while it was read");
}
