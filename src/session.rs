//! The stages in their order: read, link, check, plan, render.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil;
use rayon::prelude::*;

use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::{Files, Output, SitePath};
use crate::model::Portal;
use crate::output::{self, Content, Edition, Planning};
use crate::render::{Finish, Renderer, Theme};
use crate::site::Site;
use crate::{check, kinds, read};

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
    let report = Report::default();
    let Some(site) = Site::read(files, options.base_url.as_deref(), &report) else {
        return Build { diagnostics: report.into_sorted(), pages: Vec::new(), files: Vec::new() };
    };
    let draft = read::read(files, &site, &kinds::all(), &mut read::Kept::default(), &report);
    if draft.entries.is_empty() && draft.broken.is_empty() {
        report.add(Diagnostic::new(&problems::EMPTY_SITE, Place::file(&SitePath::new("content"))));
    }
    let portal = Portal::link(draft, site.clone(), options.today, options.drafts, &report);
    let theme = Theme::read(files, &site, &report);
    let words = Arc::new(theme.words(&site, &report));
    let ids = theme.ids();
    let languages = site.languages.all().par_iter();
    let editions = languages.map(|language| Edition::new(&portal, language, &words, &ids)).collect();
    let planning = Planning { portal: &portal, editions };
    let context = check::Context { portal: &portal, files, editions: &planning.editions };
    check::check(&context, options.strict, &report);
    let theme = theme.without_broken(&planning.editions[0], &report);
    let jobs = check::same_address(output::plan(&planning), &report);
    let finish = Finish { portable: options.portable, minify: site.minify };
    let renderer = Renderer::new(files, &theme, &planning.editions, &site.base_url, finish, &report);

    let done = AtomicUsize::new(0);
    let put = |path: &str, bytes: &[u8]| -> Option<SitePath> {
        let path = SitePath::new(path);
        if let Err(detail) = to.put(&path, bytes) {
            report.add(Diagnostic::new(&problems::NOT_WRITTEN, Place::file(&path)).with("detail", detail));
        }
        Some(path)
    };
    let mut made: Vec<SitePath> = jobs
        .par_iter()
        .filter_map(|job| {
            let bytes = renderer.render(job, &report)?;
            let path = put(&job.path, &bytes);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            path
        })
        .collect();
    made.extend(theme.published().filter_map(|(path, bytes)| put(&path, bytes)));
    made.sort();

    let mut pages: BTreeMap<usize, usize> = BTreeMap::new();
    for job in &jobs {
        if let Content::Page { edition, .. } = &job.content {
            *pages.entry(*edition).or_default() += 1;
        }
    }
    let name = |edition: usize| planning.editions[edition].lang().to_string();
    let pages = pages.into_iter().map(|(edition, count)| (name(edition), count)).collect();
    drop(renderer);
    Build { diagnostics: report.into_sorted(), pages, files: made }
}
