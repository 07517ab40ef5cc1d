//! A site that is looked at again and again is the same as one that is looked at for the first time.

mod edits;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use edits::{Site, edit, edits, first, memory};
use lotsman::diag::{Level, Report};
use lotsman::files::{FileError, FileInfo, Files, Memory, SitePath, Stamp};
use lotsman::session::{Options, Session};
use proptest::prelude::*;

/// Files in memory whose stamps are made of their bytes, as if somebody watched them.
struct Watched(Memory);

impl Files for Watched {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        self.0.list(folder)
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        self.0.read(path)
    }

    fn stamp(&self, path: &SitePath) -> Option<Stamp> {
        let bytes = self.0.read(path).map_or_else(|_| Vec::new(), |bytes| bytes.to_vec());
        let first: [u8; 16] = blake3::hash(&bytes).as_bytes()[..16].try_into().expect("half of a hash");
        Some(Stamp(u128::from_le_bytes(first)))
    }
}

/// Everything that a session makes of a site, and whether something is wrong.
fn made(session: &mut Session, site: &Site) -> (BTreeMap<String, Vec<u8>>, Vec<String>, bool) {
    let files = Watched(memory(site));
    let options = Options {
        today: jiff::civil::date(2026, 11, 22),
        base_url: None,
        drafts: false,
        strict: false,
        portable: false,
    };
    let report = Report::default();
    let all = session.stage(&files, &options, &report, |staged| {
        let jobs = staged.jobs(&report);
        staged.check(&jobs, &AtomicBool::new(false), &report);
        let make =
            |job: &&lotsman::output::Job<'_>| Some((job.path.clone(), staged.renderer.render(job, &report)?.to_vec()));
        jobs.iter().filter_map(make).collect::<BTreeMap<String, Vec<u8>>>()
    });
    let found = report.into_sorted();
    let broken = found.iter().any(|diagnostic| diagnostic.level == Level::Error);
    let told = found.iter().map(|one| format!("{} {} {:?}", one.problem.code, one.place, one.values)).collect();
    (all.unwrap_or_default(), told, broken)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_used_session_makes_what_a_new_one_makes(
        edits in edits()
    ) {
        let mut used = Session::new();
        let mut site = first();
        made(&mut used, &site);
        for one in edits {
            edit(&mut site, one);
            let (files, told, _) = made(&mut used, &site);
            let (fresh_files, fresh_told, broken) = made(&mut Session::new(), &site);
            // What is broken stays as it was when it was last whole, which a new session cannot know.
            if !broken {
                prop_assert_eq!(told, fresh_told);
                for (path, bytes) in &fresh_files {
                    prop_assert_eq!(files.get(path).map(|bytes| String::from_utf8_lossy(bytes)), Some(String::from_utf8_lossy(bytes)), "{}", path);
                }
                prop_assert!(files.keys().eq(fresh_files.keys()));
            }
        }
    }
}

#[test]
fn what_is_broken_stays_as_it_was_until_it_is_mended() {
    let mut session = Session::new();
    let mut site = first();
    let (whole, told, broken) = made(&mut session, &site);
    assert!(!broken, "{told:?}");
    let page = "en/events/fair/index.html";
    for (path, wrong) in [
        ("content/events/fair/facts.toml", "type = \"fair\"\nstart = \"soon\"\n"),
        ("content/events/fair/en.md", "+++\nhalf"),
        ("data/people.csv", "\u{0}\u{0}"),
        ("site.toml", "languages = ["),
    ] {
        let right = site.insert(path, wrong.to_owned()).expect("a file");
        let (files, told, broken) = made(&mut session, &site);
        assert!(broken, "{path}: {told:?}");
        assert_eq!(files.get(page), whole.get(page), "{path}: the page has changed");
        site.insert(path, right);
        let (files, _, broken) = made(&mut session, &site);
        assert!(!broken && files == whole, "{path} is mended");
    }
}
