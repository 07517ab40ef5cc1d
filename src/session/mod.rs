//! The stages in their order: read, link, plan, check, render.

mod making;
mod preview;
mod stages;

use std::mem;
use std::sync::atomic::AtomicBool;

use jiff::civil;

pub use preview::{Answer, Earlier, Preview};
pub use stages::{Session, Staged};

use crate::diag::{Diagnostic, Report};
use crate::files::{Files, Output, SitePath};
use crate::model::Portal;
use crate::notes::{Notes, Whole};
use crate::output::Planning;
use crate::timings::Stage;
use making::Making;

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

impl Options {
    /// The options as notes hold them.
    fn noted(&self) -> String {
        format!("{self:?}")
    }
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
    /// What the next build may be told.
    pub notes: Notes,
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
    run(Session::new(), files, options, to, progress, then)
}

/// Builds a site with a session that knows nothing of it yet, but may have notes of the last build: when that would be the same
/// again, and nothing of it is lost, it counts for this one.
pub fn build_by(
    session: Session,
    files: &dyn Files,
    options: &Options,
    to: &dyn Output,
    progress: Progress<'_>,
) -> Build {
    let same = session.same(files, options);
    same.unwrap_or_else(|| run(session, files, options, to, progress, |_, _| ()))
}

fn run(
    mut session: Session,
    files: &dyn Files,
    options: &Options,
    to: &dyn Output,
    progress: Progress<'_>,
    then: impl FnOnce(&Portal, &Report),
) -> Build {
    let report = Report::default();
    let last = session.is_last();
    let made = session.stage(files, options, &report, |staged| {
        let Planning { timings, reuse, .. } = staged.planning;
        let jobs = timings.stage(Stage::Plan, || staged.jobs(&report));
        let silent = timings.stage(Stage::Check, || staged.check(&jobs, &AtomicBool::new(false), &report));
        let (files, notes) = timings.stage(Stage::Render, || Making::new(&staged, to, &report).all(&jobs, progress));
        then(staged.portal, &report);
        let made = (staged.pages(&jobs), files, notes.silent_on(reuse.around(&silent.unwrap_or_default())));
        if last {
            mem::forget(staged);
        }
        made
    });
    let diagnostics = report.into_sorted();
    let build = match made {
        Some((pages, files, notes)) => {
            let answers = session.take_answers();
            let whole = answers.map(|answers| Whole {
                options: options.noted(),
                answers,
                diagnostics: diagnostics.clone(),
                pages: pages.clone(),
            });
            let notes = notes.of_whole(&files, whole);
            Build { diagnostics, pages, files, notes }
        }
        // Nothing was made: what is noted of the last build holds as long as all of it is there.
        None => {
            let notes = session.take_notes().filter(Notes::nothing_is_lost).unwrap_or_default();
            Build { diagnostics, pages: Vec::new(), files: Vec::new(), notes }
        }
    };
    // Who waits for the portal does not wait until what it was made of is cleared away.
    session.end();
    build
}
