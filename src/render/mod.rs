//! Jobs → bytes: the theme's templates, the words of languages, links made relative, pages made small.

mod functions;
mod kept;
#[cfg(feature = "minify")]
mod minify;
mod relative;
mod script;
mod theme;

use std::sync::{Arc, OnceLock};

use tera::{Context, ErrorKind, Tera};

pub use theme::{Asset, GoodTemplates, Theme};

use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::files::{FileError, Files, SitePath};
use crate::model::url;
use crate::notes::{Digest, Pieces};
use crate::output::{Content, Edition, Job, PageView};
use relative::Relative;

/// Bytes that most pages have room in.
const PAGE: usize = 32 * 1024;

/// How pages are finished.
#[derive(Debug, Clone, Copy)]
pub struct Finish {
    /// Links name `index.html`, so that the portal opens from a disk.
    pub portable: bool,
    /// Pages are minified; says nothing when the program was built without it.
    pub minify: bool,
}

/// Renders the jobs of a portal.
pub struct Renderer<'a> {
    files: &'a dyn Files,
    theme: &'a Theme,
    editions: &'a [Edition<'a>],
    /// The templates with the functions of each language, in the order of editions, loaded when first needed.
    templates: Vec<OnceLock<Tera>>,
    /// What the pages of each language are made with, beside their values.
    settings: Vec<OnceLock<Digest>>,
    base_url: &'a str,
    finish: Finish,
}

impl<'a> Renderer<'a> {
    /// A renderer for a theme whose templates can all be read.
    pub fn new(
        files: &'a dyn Files,
        theme: &'a Theme,
        editions: &'a [Edition<'a>],
        base_url: &'a str,
        finish: Finish,
    ) -> Self {
        let templates = editions.iter().map(|_| OnceLock::new()).collect();
        let settings = editions.iter().map(|_| OnceLock::new()).collect();
        Self { files, theme, editions, templates, settings, base_url, finish }
    }

    /// Says that the portal is looked at elsewhere than it will stand.
    pub fn serve_from(&mut self, base_url: &'a str) {
        self.base_url = base_url;
    }

    /// The bytes of a job; `None` when it failed, which is reported.
    pub fn render(&self, job: &Job<'_>, report: &Report) -> Option<Arc<[u8]>> {
        match &job.content {
            Content::Page { view, .. } => self.render_page(job, view(), report),
            Content::Text(text) => Some(self.relative(&job.path).apply(text().as_bytes()).into()),
            Content::Bytes(make) => Some(make()),
            Content::Copy(path) => match self.files.read(path) {
                Ok(bytes) => Some(bytes),
                Err(error) => {
                    let detail = match error {
                        FileError::Io(detail) => detail,
                        FileError::Missing | FileError::Outside => path.to_string(),
                    };
                    report.add(Diagnostic::new(&problems::UNREADABLE_FILE, Place::file(path)).with("detail", detail));
                    None
                }
            },
        }
    }

    /// The bytes of a page with its values; `None` when it failed, which is reported.
    pub fn render_page(&self, job: &Job<'_>, view: PageView, report: &Report) -> Option<Arc<[u8]>> {
        let html = self.relative(&job.path).apply(&self.page(job, view, report)?);
        Some(self.finished(html).into())
    }

    /// The digest of all that a page is made of in the end: its values, the templates and words of its language, and how it
    /// is finished.
    pub fn digest(&self, edition: usize, templates: &[String], view: &PageView) -> Digest {
        let mut pieces = Pieces::default();
        pieces.digest(*self.settings[edition].get_or_init(|| self.settings(&self.editions[edition])));
        templates.iter().for_each(|name| _ = pieces.text(name));
        view.iter().for_each(|(name, value)| _ = pieces.text(name).value(value));
        pieces.done()
    }

    fn settings(&self, edition: &Edition<'_>) -> Digest {
        let mut pieces = Pieces::default();
        self.theme.tell(&mut pieces);
        pieces.value(&edition.site()).value(&edition.lang_view()).text(&format!("{:?}", edition.language));
        pieces.text(self.base_url).text(&format!("{:?}", self.finish));
        pieces.done()
    }

    /// The text of a job in which internal addresses still begin with [`url::MARK`]; `None` for a file as it is, and for
    /// a page that failed, which is reported.
    pub fn marked(&self, job: &Job<'_>, report: &Report) -> Option<String> {
        match &job.content {
            Content::Page { view, .. } => String::from_utf8(self.page(job, view(), report)?).ok(),
            Content::Text(text) => Some(text()),
            Content::Bytes(_) | Content::Copy(_) => None,
        }
    }

    /// The template that makes a page; `None` for other files.
    pub fn template<'j>(&self, job: &'j Job<'_>, report: &Report) -> Option<&'j str> {
        let Content::Page { edition, templates, .. } = &job.content else {
            return None;
        };
        first_of(self.tera(*edition, report), templates)
    }

    fn tera(&self, edition: usize, report: &Report) -> &Tera {
        self.templates[edition].get_or_init(|| self.theme.templates(&self.editions[edition], report))
    }

    fn page(&self, job: &Job<'_>, view: PageView, report: &Report) -> Option<Vec<u8>> {
        let Content::Page { edition, templates, .. } = &job.content else {
            return None;
        };
        let tera = self.tera(*edition, report);
        let mut context = Context::new();
        for (name, value) in view {
            context.insert_value(name, value);
        }
        let Some(name) = first_of(tera, templates) else {
            let place = Place::file(&SitePath::new(format!("{}/templates", self.theme.folder)));
            let problem = Diagnostic::new(&problems::FAILED_TEMPLATE, place).with("page", &job.path);
            report.add(problem.with("detail", templates.join(", ")));
            return None;
        };
        let mut html = Vec::with_capacity(PAGE);
        if let Err(error) = tera.render_to(name, &context, &mut html) {
            report.add(self.theme.diagnose(&error, &problems::FAILED_TEMPLATE).with("page", &job.path));
            return None;
        }
        Some(html)
    }

    /// Links of a page that is served at any depth begin at the root of the host; on a disk nothing serves it.
    fn relative(&self, path: &str) -> Relative {
        if path == "404.html" && !self.finish.portable {
            let path = self.base_url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
            return Relative::absolute(&format!("/{}", path.map_or("", |(_, path)| path)));
        }
        Relative::from(path, self.finish.portable)
    }

    #[cfg(feature = "minify")]
    fn finished(&self, html: Vec<u8>) -> Vec<u8> {
        if !self.finish.minify {
            return html;
        }
        String::from_utf8(html).map_or_else(|error| error.into_bytes(), |html| minify::minify(html).into_bytes())
    }

    #[cfg(not(feature = "minify"))]
    fn finished(&self, html: Vec<u8>) -> Vec<u8> {
        html
    }
}

/// The first of these templates that the theme has.
fn first_of<'n>(tera: &Tera, names: &'n [String]) -> Option<&'n str> {
    names.iter().map(String::as_str).find(|name| tera.contains_template(name))
}

/// The message of a template error, and the place in the template when it knows one.
fn template_error(error: &tera::Error) -> (String, Option<(String, std::ops::Range<usize>)>) {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.message().to_owned(), Some((report.filename().to_owned(), report.span().range.clone())))
        }
        _ => (error.to_string(), theme::template_of(error).map(|name| (name.to_owned(), 0..0))),
    }
}

impl Theme {
    /// A template error as a diagnostic in the template's file.
    fn diagnose(&self, error: &tera::Error, problem: &'static crate::diag::Problem) -> Diagnostic {
        let (detail, at) = template_error(error);
        let place = at.and_then(|(name, range)| {
            let (path, text) = self.template(&name)?;
            Some(Mark::Range(Source::text(path, text), range).place())
        });
        let place = place.unwrap_or_else(|| Place::file(&SitePath::new(format!("{}/templates", self.folder))));
        Diagnostic::new(problem, place).with("detail", detail.lines().next().unwrap_or_default())
    }

    /// The files of the theme that pages load, with their final addresses.
    pub fn published(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.assets.values().map(|asset| (url::theme_asset(&asset.name, &asset.hash).file(), &asset.bytes[..]))
    }
}
