//! Measures the stages of a build one by one, with a synthetic portal in memory: `cargo bench --bench stages`.

use std::hint::black_box;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use divan::Bencher;
use lotsman::diag::Report;
use lotsman::files::{Memory, Nowhere, Output, SitePath, Stamp};
use lotsman::notes::Notes;
use lotsman::session::{self, Options, Session};
use portal::{FEWEST, Portal};

mod portal;

/// Entry pages of the portal: some 250 entries in four languages.
const PAGES: usize = 1000;
const _: () = assert!(PAGES >= FEWEST);
/// The text that is edited.
const TEXT: &str = "content/practices/practice-00002/uk.md";

static SITE: LazyLock<Memory> = LazyLock::new(|| site(""));
static EDITED: LazyLock<Memory> = LazyLock::new(|| site("\n\nЩе одне речення.\n"));

fn main() {
    println!("{}", Portal::new(PAGES).summary());
    divan::main();
}

/// The portal; one of its texts goes on with `more`.
fn site(more: &str) -> Memory {
    let files: Vec<(String, String)> = Portal::new(PAGES).files().collect();
    assert!(files.iter().any(|(path, _)| path == TEXT), "{TEXT} is not in the portal");
    let longer = |path: &str, text: String| if path == TEXT { text + more } else { text };
    let files: Vec<(String, Vec<u8>)> =
        files.into_iter().map(|(path, text)| (path.clone(), longer(&path, text).into_bytes())).collect();
    Memory::of(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())))
}

fn options() -> Options {
    Options { today: jiff::civil::date(2026, 11, 22), base_url: None, drafts: false, strict: false, portable: false }
}

/// Files become a portal: read, linked, counted.
#[divan::bench(sample_count = 10)]
fn read_and_link() {
    Session::new().stage(&*SITE, &options(), &Report::default(), |staged| staged.portal.entries().count());
}

/// Measures one thing that is done with a portal.
fn with_portal(bencher: Bencher<'_, '_>, run: impl Fn(&session::Staged<'_>, &Report) + Sync) {
    let report = Report::default();
    Session::new().stage(&*SITE, &options(), &report, |staged| bencher.bench_local(|| run(&staged, &report)));
}

/// Which files there will be, and the index of the search.
#[divan::bench(sample_count = 10)]
fn plan(bencher: Bencher<'_, '_>) {
    with_portal(bencher, |staged, _| {
        black_box(lotsman::output::Plan::new(staged.planning).jobs().len());
    });
}

/// The rules over the whole portal.
#[divan::bench(sample_count = 10)]
fn check(bencher: Bencher<'_, '_>) {
    with_portal(bencher, |staged, report| {
        let jobs = staged.jobs(report);
        staged.check(&jobs, &AtomicBool::new(false), report);
    });
}

/// The pages of one kind, each after the other.
#[divan::bench(sample_count = 10, args = ["practices/", "events/", "institutions/"])]
fn render(bencher: Bencher<'_, '_>, folder: &str) {
    with_portal(bencher, |staged, report| {
        let jobs = staged.jobs(report);
        let pages = jobs.iter().filter(|job| job.path.starts_with(&format!("uk/{folder}")));
        pages.for_each(|job| _ = black_box(staged.renderer.render(job, report)));
    });
}

/// A whole build that keeps nothing.
#[divan::bench(sample_count = 5)]
fn build() {
    black_box(session::build(&*SITE, &options(), &Nowhere, &|_, _| ()));
}

/// An output that keeps nothing, and says that it does.
#[derive(Default)]
struct Pretended(AtomicUsize);

impl Output for Pretended {
    fn put(&self, _: &SitePath, _: &[u8]) -> Result<Option<Stamp>, String> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Some(Stamp(0)))
    }
}

/// A build after another one; how many files it makes decides how long it takes.
fn again(bencher: Bencher<'_, '_>, site: &Memory) {
    let build = |site: &Memory, notes| {
        let session = Session::new().after(notes);
        session::build_by(session, site, &options(), &Pretended::default(), &|_, _| ()).notes
    };
    let notes = build(&SITE, Notes::default());
    bencher.with_inputs(|| notes.clone()).bench_local_values(|notes| build(site, notes));
}

#[divan::bench(sample_count = 10)]
fn build_unchanged(bencher: Bencher<'_, '_>) {
    again(bencher, &SITE);
}

#[divan::bench(sample_count = 10)]
fn build_with_one_edit(bencher: Bencher<'_, '_>) {
    again(bencher, &EDITED);
}
