//! A build that knows what the last one has left makes the very same as one that knows nothing.

mod edits;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use edits::{edit, edits, first, memory};
use lotsman::diag::Diagnostic;
use lotsman::files::{Files, Memory, Output, SitePath, Stamp};
use lotsman::notes::{Digest, Notes, Program};
use lotsman::session::{self, Build, Options, Session};
use proptest::prelude::*;
use walkdir::WalkDir;

type Made = BTreeMap<SitePath, Arc<[u8]>>;

/// An output folder whose files are known again.
#[derive(Default)]
struct Public {
    files: Memory,
    /// How many files that are not copies were handed over.
    put: AtomicUsize,
}

impl Output for Public {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Option<Stamp>, String> {
        // What is only copied is compared by its bytes, not by notes.
        let is_copy = path.as_str().starts_with("assets/") || path.as_str().starts_with("files/");
        self.put.fetch_add(usize::from(!is_copy), Ordering::Relaxed);
        self.files.put(path, bytes)?;
        Ok(Some(stamp(bytes)))
    }
}

fn stamp(bytes: &[u8]) -> Stamp {
    Stamp(u128::from_le_bytes(Digest::of(bytes).0))
}

fn options(day: i8) -> Options {
    Options { today: jiff::civil::date(2026, 11, day), base_url: None, drafts: false, strict: false, portable: false }
}

/// A portal that is built again and again into one output.
#[derive(Default)]
struct Portal {
    made: Made,
    notes: Notes,
}

impl Portal {
    /// Builds; gives what is told, and how many files were handed over.
    fn build(&mut self, site: &dyn Files, options: &Options) -> (Vec<String>, usize) {
        let known = std::mem::take(&mut self.notes)
            .of_those(|path, note| self.made.get(path).is_some_and(|bytes| stamp(bytes) == note.stamp));
        let public = Public::default();
        for (path, bytes) in &self.made {
            public.files.put(path, bytes).expect("room in memory");
        }
        let session = Session::new().after(known);
        let Build { diagnostics, files, notes, .. } = session::build_by(session, site, options, &public, &|_, _| ());
        let all = public.files.all();
        self.made = files.into_iter().filter_map(|path| Some((path.clone(), all.get(&path)?.clone()))).collect();
        // Notes go through their file, as they do between two programs.
        let bytes = || Some(Digest::of(b"program"));
        let program = Program::new(Stamp(1), &bytes);
        self.notes = Notes::read(&notes.write(&program), &program);
        (told(&diagnostics), public.put.into_inner())
    }
}

fn told(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(|one| format!("{} {} {:?}", one.problem.code, one.place, one.values)).collect()
}

/// What a build makes that knows nothing.
fn fresh(site: &dyn Files, options: &Options) -> (Made, Vec<String>) {
    let public = Memory::default();
    let build = session::build(site, options, &public, &|_, _| ());
    (public.all(), told(&build.diagnostics))
}

/// Compares file by file, so that a difference is readable.
fn difference(made: &Made, fresh: &Made) -> Option<String> {
    let paths = made.keys().chain(fresh.keys());
    let text = |files: &Made, path| files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let other = paths.into_iter().find(|path| made.get(path) != fresh.get(path))?;
    Some(format!("{other}\nmade:  {:?}\nfresh: {:?}", text(made, other), text(fresh, other)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// An author edits, days go by, and somebody's hand gets into the output folder.
    #[test]
    fn whatever_was_edited(edits in edits(), days in prop::collection::vec(20..23i8, 12), damage in prop::collection::vec(0..40usize, 12)) {
        let mut site = first();
        let mut portal = Portal::default();
        portal.build(&memory(&site), &options(22));
        for (at, one) in edits.into_iter().enumerate() {
            edit(&mut site, one);
            let path = portal.made.keys().nth(damage[at]).cloned();
            match path {
                Some(path) if damage[at] % 2 == 0 => drop(portal.made.remove(&path)),
                Some(path) => drop(portal.made.insert(path, b"by hand".as_slice().into())),
                None => {}
            }
            let site = memory(&site);
            let (told, _) = portal.build(&site, &options(days[at]));
            let (files, fresh_told) = fresh(&site, &options(days[at]));
            prop_assert_eq!(told, fresh_told);
            prop_assert_eq!(difference(&portal.made, &files), None);
        }
    }
}

/// The portal of this repository in memory; each of its texts as `edit` leaves it.
fn own_portal(edit: impl Fn(&str, String) -> String) -> Memory {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for part in ["site.toml", "translations.toml", "content", "data"] {
        for file in WalkDir::new(root.join(part)).into_iter().filter_map(Result::ok) {
            if file.file_type().is_file() {
                let path = file.path().strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
                let bytes = fs::read(file.path()).expect("a file");
                let bytes = if path.ends_with(".md") {
                    edit(&path, String::from_utf8(bytes).expect("UTF-8")).into_bytes()
                } else {
                    bytes
                };
                files.push((path, bytes));
            }
        }
    }
    Memory::of(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())))
}

/// Each output says of which texts it is made. Here all texts change and nothing else does.
#[test]
fn when_every_text_has_changed() {
    let mut portal = Portal::default();
    let options = options(22);
    let before = own_portal(|_, text| text);
    portal.build(&before, &options);
    assert_eq!(portal.build(&before, &options), (fresh(&before, &options).1, 0), "nothing has changed");
    let longer = |_: &str, text: String| text + "\n\nОдно речення more par karjeru.\n";
    let after = own_portal(longer);
    portal.build(&after, &options);
    assert_eq!(difference(&portal.made, &fresh(&after, &options).0), None);
}

/// A slip in the settings costs no page: when it is mended, nothing is made that is there.
#[test]
fn when_the_settings_could_not_be_read_for_a_while() {
    let mut portal = Portal::default();
    let options = options(22);
    let site = own_portal(|_, text| text);
    portal.build(&site, &options);
    let made = portal.made.clone();
    let broken = own_portal(|_, text| text);
    broken.put(&SitePath::new("site.toml"), b"title = [").expect("room in memory");
    let (told, put) = portal.build(&broken, &options);
    assert!(told.iter().any(|one| one.contains("site.toml")) && put == 0, "{told:?}");
    portal.made = made;
    assert_eq!(portal.build(&site, &options), (fresh(&site, &options).1, 0), "the last build is known again");
    // What is gone from the output meanwhile is made again.
    portal.build(&broken, &options);
    portal.made.clear();
    portal.build(&broken, &options);
    portal.build(&site, &options);
    assert_eq!(difference(&portal.made, &fresh(&site, &options).0), None);
}

/// One body is edited: the page and the index of its language are made, nothing else.
#[test]
fn when_one_text_has_changed() {
    let mut portal = Portal::default();
    let options = options(22);
    portal.build(&own_portal(|_, text| text), &options);
    let page = "content/pages/about/uk.md";
    let edited = own_portal(|path, text| {
        if path == page { text + "\n\nРечення про вертикальний зліт.\n" } else { text }
    });
    let before = portal.made.clone();
    let (_, put) = portal.build(&edited, &options);
    assert_eq!(difference(&portal.made, &fresh(&edited, &options).0), None);
    let changed = portal.made.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)).count();
    assert!(changed > 1 && put <= 4 * changed, "{changed} files differ, {put} were made");
}

/// A file that is only copied is replaced by another one of the same length.
#[test]
fn when_a_file_has_changed_and_is_as_long_as_before() {
    let mut portal = Portal::default();
    let options = options(22);
    let site = own_portal(|_, text| text);
    portal.build(&site, &options);
    let is_published = |bytes: &Arc<[u8]>| portal.made.values().any(|made| made == bytes);
    let (path, bytes) = site.all().into_iter().find(|(_, bytes)| is_published(bytes)).expect("a file to download");
    let mut other = bytes.to_vec();
    other.reverse();
    site.put(&path, &other).expect("room in memory");
    portal.build(&site, &options);
    assert_eq!(difference(&portal.made, &fresh(&site, &options).0), None);
    assert!(portal.made.values().any(|bytes| **bytes == *other));
}
