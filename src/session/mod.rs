//! The stages in their order: read, link, plan, check, render.

mod preview;
mod stages;

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil;
use rayon::prelude::*;

pub use preview::{Answer, Earlier, Preview};
pub use stages::{Session, Staged};

use crate::check;
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::{Files, Output, SitePath};
use crate::model::Portal;
use crate::output::{Content, Job};
use crate::timings::{Stage, Timings};

/// What a build depends on besides the files of the site.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day on which readers see the portal: it decides what is past, published and expired.
    pub today: civil::Date,
    /// Takes the place of `base_url` in `site.toml`.
    pub base_url: Option<String>,
    /// Drafts and entries of the future are built too.
    pub drafts: bool,
    /// Nothing that is only for show may be published: entries marked as demo data are errors.
    pub strict: bool,
    /// Links name `index.html`, so that the portal opens from a disk.
    pub portable: bool,
}

/// What a build made.
#[derive(Debug)]
pub struct Build {
    /// In the order of their places.
    pub diagnostics: Vec<Diagnostic>,
    /// Pages per language, in the order of the site's languages.
    pub pages: Vec<(String, usize)>,
    /// Every file that belongs to the portal.
    pub files: Vec<SitePath>,
}

/// Told how far a build has come: files done, files in all.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Builds a site into an output. What is wrong is reported, what is right is built.
pub fn build(files: &dyn Files, options: &Options, to: &dyn Output, progress: Progress<'_>) -> Build {
    build_and(files, options, to, progress, |_, _| ())
}

/// Builds a site and looks at its portal once more when everything is made; what is reported then is told like the rest.
pub fn build_and(
    files: &dyn Files,
    options: &Options,
    to: &dyn Output,
    progress: Progress<'_>,
    then: impl FnOnce(&Portal, &Report),
) -> Build {
    build_timed(files, options, to, progress, &Arc::default(), then)
}

/// Builds a site, measures what its stages and pages take, and looks at its portal when everything is made.
pub fn build_timed(
    files: &dyn Files,
    options: &Options,
    to: &dyn Output,
    progress: Progress<'_>,
    timings: &Arc<Timings>,
    then: impl FnOnce(&Portal, &Report),
) -> Build {
    let report = Report::default();
    let made = Session::new().timed(timings.clone()).stage(files, options, &report, |staged| {
        let jobs = timings.stage(Stage::Plan, || staged.jobs(&report));
        timings.stage(Stage::Check, || staged.check(&jobs, &AtomicBool::new(false), &report));
        let made = timings.stage(Stage::Render, || make(&staged, &jobs, to, progress, &report));
        then(staged.portal, &report);
        made
    });
    let (pages, files) = made.unwrap_or_default();
    Build { diagnostics: report.into_sorted(), pages, files }
}

/// Renders everything; gives the number of pages per language and the files.
fn make(
    staged: &Staged<'_>,
    jobs: &[&Job<'_>],
    to: &dyn Output,
    progress: Progress<'_>,
    report: &Report,
) -> (Vec<(String, usize)>, Vec<SitePath>) {
    let done = AtomicUsize::new(0);
    let weight = AtomicU64::new(0);
    let assets = staged.portal.entries().flat_map(|(_, entry)| &entry.assets);
    let assets: HashMap<&SitePath, u64> = assets.map(|asset| (&asset.path, asset.size)).collect();
    let refused: Mutex<BTreeMap<String, SitePath>> = Mutex::default();
    let put = |path: &str, bytes: &[u8]| -> Option<SitePath> {
        let path = SitePath::new(path);
        if let Err(detail) = to.put(&path, bytes) {
            let mut refused = refused.lock().unwrap_or_else(PoisonError::into_inner);
            let first = refused.entry(detail).or_insert_with(|| path.clone());
            *first = path.clone().min(first.clone());
        }
        Some(path)
    };
    let mut made: Vec<SitePath> = jobs
        .par_iter()
        .filter_map(|job| {
            let timings = staged.planning.timings;
            let template = staged.renderer.template(job, report).unwrap_or_default();
            let bytes = timings.part(Stage::Render, template, &job.path, || staged.renderer.render(job, report))?;
            let size = match &job.content {
                Content::Copy(path) => assets.get(path).copied().unwrap_or_default(),
                _ => bytes.len() as u64,
            };
            weight.fetch_add(size, Ordering::Relaxed);
            let path = timings.part(Stage::Write, "", &job.path, || put(&job.path, &bytes));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            path
        })
        .collect();
    made.extend(staged.theme.published().filter_map(|(path, bytes)| put(&path, bytes)));
    made.sort();
    // A disk that is full is full for each file: that is told once.
    for (detail, path) in refused.into_inner().unwrap_or_else(PoisonError::into_inner) {
        report.add(Diagnostic::new(&problems::NOT_WRITTEN, Place::file(&path)).with("detail", detail));
    }
    check::weight(weight.load(Ordering::Relaxed), report);

    let mut pages: BTreeMap<usize, usize> = BTreeMap::new();
    for job in jobs {
        if let Content::Page { edition, .. } = &job.content {
            *pages.entry(*edition).or_default() += 1;
        }
    }
    let name = |edition: usize| staged.planning.editions[edition].lang().to_string();
    (pages.into_iter().map(|(edition, count)| (name(edition), count)).collect(), made)
}
