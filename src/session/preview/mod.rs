//! The preview: what a browser gets for an address while the author writes. It speaks no HTTP and writes nothing; pages
//! are made when somebody asks for them.

mod about;

use std::collections::VecDeque;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use super::Staged;
use crate::diag::{Diagnostic, Report};
use crate::files::SitePath;
use crate::output::{Content, Job};

/// One state of a site, ready for questions.
pub struct Preview<'s, 'r> {
    /// `None` when the settings cannot be read: then there is nothing but problems.
    staged: Option<Staged<'s>>,
    earlier: &'r Earlier,
    /// What reading and rendering have found so far.
    report: &'r Report,
}

/// What an address leads to.
#[derive(Debug)]
pub enum Answer {
    /// A page; `found` is false for the page that says that there is none.
    Page { html: Arc<[u8]>, found: bool },
    /// A file that was made, by its path.
    Made { path: String, bytes: Arc<[u8]> },
    /// A file of the site as it is.
    File(SitePath),
    /// The address with the slash that is missing.
    Moved(String),
    /// There is nothing to show, not even a page that says so.
    Nothing,
}

/// What earlier states of a site leave to later ones.
#[derive(Default)]
pub struct Earlier {
    /// The last good pages: they stay when a template fails.
    pages: Mutex<VecDeque<(String, Arc<[u8]>)>>,
    /// What the rules have found when they last ran through: it is told until they have done so again.
    findings: Mutex<Vec<Diagnostic>>,
}

/// Pages that are remembered: those that somebody has open, not the whole portal.
const REMEMBERED: usize = 48;

impl Earlier {
    fn put(&self, path: &str, html: &Arc<[u8]>) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|(known, _)| known != path);
        pages.push_front((path.to_owned(), html.clone()));
        pages.truncate(REMEMBERED);
    }

    fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.iter().find(|(known, _)| known == path).map(|(_, html)| html.clone())
    }
}

impl<'s, 'r> Preview<'s, 'r> {
    /// A state of a site. `report` holds what reading it has found.
    pub fn new(mut staged: Option<Staged<'s>>, earlier: &'r Earlier, report: &'r Report) -> Self {
        // The preview stands at the root of its host, wherever the portal will stand.
        staged.iter_mut().for_each(|staged| staged.renderer.serve_from("http://localhost/"));
        Self { staged, earlier, report }
    }

    /// Runs the rules over the whole portal, unless they are told to give up; true when they have run through.
    pub fn check(&self, given_up: &AtomicBool) -> bool {
        let Some(staged) = &self.staged else { return true };
        let found = self.report.beside();
        let jobs = staged.jobs(&found);
        let whole = staged.check(&jobs, given_up, &found).is_some();
        if whole {
            *self.earlier.findings.lock().unwrap_or_else(PoisonError::into_inner) = found.into_sorted();
        }
        whole
    }

    /// What is wrong, in the order of places.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let findings = self.earlier.findings.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let all = self.report.beside();
        all.extend(self.report.sorted().into_iter().chain(findings).collect());
        all.into_sorted()
    }

    /// What stands at a path such as `uk/events/`, decoded and without a slash in front.
    pub fn answer(&self, path: &str) -> Answer {
        let Some(staged) = &self.staged else { return Answer::Nothing };
        if let Some(job) = self.job(path) {
            return match &job.content {
                Content::Copy(file) => Answer::File(file.clone()),
                Content::Text(_) | Content::Bytes(_) => match staged.renderer.render(job, self.report) {
                    Some(bytes) => Answer::Made { path: job.path.clone(), bytes },
                    None => Answer::Nothing,
                },
                Content::Page { .. } => self.page(staged, job, true),
            };
        }
        if let Some((path, bytes)) = staged.theme.published().find(|(asset, _)| asset == path) {
            return Answer::Made { path, bytes: bytes.into() };
        }
        if !path.is_empty() && self.job(&format!("{path}/")).is_some() {
            return Answer::Moved(format!("/{path}/"));
        }
        match staged.plan.find("404.html") {
            Some(job) => self.page(staged, job, false),
            None => Answer::Nothing,
        }
    }

    fn page(&self, staged: &Staged<'_>, job: &Job<'_>, found: bool) -> Answer {
        let made = staged.renderer.render(job, self.report);
        made.iter().for_each(|html| self.earlier.put(&job.path, html));
        match made.or_else(|| self.earlier.get(&job.path)) {
            Some(html) => Answer::Page { html, found },
            None => Answer::Nothing,
        }
    }

    fn job(&self, path: &str) -> Option<&Job<'s>> {
        let is_folder = path.is_empty() || path.ends_with('/');
        let file = if is_folder { format!("{path}index.html") } else { path.to_owned() };
        self.staged.as_ref()?.plan.find(&file)
    }
}
