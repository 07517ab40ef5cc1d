//! Jobs → files of the output. What the last build has left as it would be made again is not made.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::{Progress, Staged};
use crate::check;
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::{Output, SitePath, Stamp};
use crate::notes::{Digest, Note, Notes};
use crate::output::{Content, Job};
use crate::timings::Stage;

/// Makes the files of a portal.
pub struct Making<'m, 's> {
    staged: &'m Staged<'s>,
    to: &'m dyn Output,
    report: &'m Report,
    /// The sizes of the site's own files.
    assets: HashMap<&'m SitePath, u64>,
    /// What the output did not take: the reason with the first file.
    refused: Mutex<BTreeMap<String, SitePath>>,
    /// The bytes of all files.
    weight: AtomicU64,
}

/// A file, as it is known or new.
enum Made {
    /// The last build has left it as it would be made now.
    Known(Note),
    New {
        bytes: Arc<[u8]>,
        shown: Option<Digest>,
    },
}

impl<'m, 's> Making<'m, 's> {
    pub fn new(staged: &'m Staged<'s>, to: &'m dyn Output, report: &'m Report) -> Self {
        let assets = staged.portal.entries().flat_map(|(_, entry)| &entry.assets);
        let assets = assets.map(|asset| (&asset.path, asset.size)).collect();
        Self { staged, to, report, assets, refused: Mutex::default(), weight: AtomicU64::new(0) }
    }

    /// Makes everything; gives the files, and what is noted of them for the next build.
    pub fn all(self, jobs: &[&Job<'_>], progress: Progress<'_>) -> (Vec<SitePath>, Notes) {
        let done = AtomicUsize::new(0);
        let one = |job: &&Job<'_>| {
            let made = self.file(job);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            made
        };
        let made: Vec<(SitePath, Option<Note>)> = jobs.par_iter().filter_map(one).collect();
        let mut files: Vec<SitePath> = made.iter().map(|(path, _)| path.clone()).collect();
        let mut notes: Vec<(SitePath, Note)> =
            made.into_iter().filter_map(|(path, note)| Some((path, note?))).collect();
        for (path, bytes) in self.staged.theme.published() {
            let path = SitePath::new(path);
            let note = |stamp| (path.clone(), Note { made_of: None, shown: None, size: bytes.len() as u64, stamp });
            notes.extend(self.put(&path, bytes).map(note));
            files.push(path);
        }
        files.sort();
        // A disk that is full is full for each file: that is told once.
        for (detail, path) in self.refused.into_inner().unwrap_or_else(PoisonError::into_inner) {
            self.report.add(Diagnostic::new(&problems::NOT_WRITTEN, Place::file(&path)).with("detail", detail));
        }
        check::weight(self.weight.into_inner(), self.report);
        (files, notes.into_iter().collect())
    }

    /// One file; `None` when it failed, which is reported.
    fn file(&self, job: &Job<'_>) -> Option<(SitePath, Option<Note>)> {
        let path = SitePath::new(&job.path);
        let timings = self.staged.planning.timings;
        // Copies are compared with what they are copies of.
        let is_copy = matches!(job.content, Content::Copy(_));
        let made_of = self.staged.planning.reuse.made_of(job.texts).filter(|_| !is_copy);
        let known = self.staged.planning.reuse.note(&path).filter(|_| made_of.is_some());
        if let Some(note) = known.filter(|note| note.made_of == made_of) {
            self.weight.fetch_add(note.size, Ordering::Relaxed);
            return Some((path, Some(note.clone())));
        }
        let template = self.staged.renderer.template(job, self.report).unwrap_or_default();
        let made = timings.part(Stage::Render, template, &job.path, || self.made(job, known))?;
        let (size, shown, stamp) = match made {
            Made::Known(note) => (note.size, note.shown, Some(note.stamp)),
            Made::New { bytes, shown } => {
                let stamp = timings.part(Stage::Write, "", &job.path, || self.put(&path, &bytes));
                (bytes.len() as u64, shown, stamp)
            }
        };
        let weight = match &job.content {
            Content::Copy(path) => self.assets.get(path).copied().unwrap_or_default(),
            _ => size,
        };
        self.weight.fetch_add(weight, Ordering::Relaxed);
        let note = stamp.map(|stamp| Note { made_of, shown, size, stamp });
        Some((path, note))
    }

    /// A page is made only when it would not be shown as it was.
    fn made(&self, job: &Job<'_>, known: Option<&Note>) -> Option<Made> {
        let renderer = &self.staged.renderer;
        let Content::Page { edition, templates, view } = &job.content else {
            return Some(Made::New { bytes: renderer.render(job, self.report)?, shown: None });
        };
        let view = view();
        // A view is large: the first build does not pay for what only later ones may need.
        let shown = known.map(|_| renderer.digest(*edition, templates, &view));
        if let Some(note) = known.filter(|note| note.shown == shown) {
            return Some(Made::Known(note.clone()));
        }
        Some(Made::New { bytes: renderer.render_page(job, view, self.report)?, shown })
    }

    /// Hands a file over; what is refused is told in the end.
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Option<Stamp> {
        match self.to.put(path, bytes) {
            Ok(stamp) => stamp,
            Err(detail) => {
                let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
                let first = refused.entry(detail).or_insert_with(|| path.clone());
                *first = path.clone().min(first.clone());
                None
            }
        }
    }
}
