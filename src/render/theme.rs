//! A theme: templates, assets and words, from the program itself, the site's theme folder and the site's own overrides.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{ErrorKind, Tera};

use super::functions;
use super::script::without_comments;
use crate::diag::{Diagnostic, Place, Report, Source, problems};
use crate::encoding::decode;
use crate::files::{FileError, Files, SitePath};
use crate::lang::Lang;
use crate::model::url::{self, Address};
use crate::notes::Pieces;
use crate::output::Edition;
use crate::site::Site;
use crate::strings::Words;

/// The default theme, which is part of the program.
static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A file that pages load.
#[derive(Debug)]
pub struct Asset {
    /// The name below `assets/`.
    pub name: String,
    /// A piece of the hash of the bytes: a changed file has a new address.
    pub hash: String,
    pub bytes: Arc<[u8]>,
}

/// A theme, ready for use. Later places win file by file: the program, `themes/<name>/`, then the site's own
/// `templates/`, `strings/` and `assets/`.
#[derive(Debug)]
pub struct Theme {
    /// The folder that messages about the whole theme name.
    pub folder: String,
    /// Every version of each template, the one that wins last.
    templates: BTreeMap<String, Vec<(SitePath, Arc<str>)>>,
    pub(super) assets: BTreeMap<String, Asset>,
    words: Vec<(Lang, SitePath, Arc<str>)>,
    /// The templates that win, as they were read together; `None` until they were, and when they cannot be.
    parsed: Option<Tera>,
}

/// The texts of templates as they were last good, by their files.
pub type GoodTemplates = BTreeMap<SitePath, Arc<str>>;

impl Theme {
    /// Reads the theme that a site asks for.
    pub fn read(files: &dyn Files, site: &Site, report: &Report) -> Self {
        let folder = format!("themes/{}", site.theme);
        let mut theme = Self {
            folder: folder.clone(),
            templates: BTreeMap::new(),
            assets: BTreeMap::new(),
            words: Vec::new(),
            parsed: None,
        };
        embedded(&DEFAULT, &mut |path, bytes| {
            theme.take(path, SitePath::new(format!("themes/default/{path}")), bytes.into());
        });
        let mut own = 0;
        for (root, prefix) in
            [(folder.as_str(), ""), ("templates", "templates/"), ("strings", "strings/"), ("assets", "assets/")]
        {
            for file in files.list(root) {
                let file = match file {
                    Ok(file) => file,
                    Err((path, error)) => {
                        let problem = match error {
                            FileError::Io(detail) => {
                                Diagnostic::new(&problems::UNREADABLE_FILE, Place::file(&path)).with("detail", detail)
                            }
                            _ => Diagnostic::new(&problems::OUTSIDE_OF_SITE, Place::file(&path)),
                        };
                        report.add(problem);
                        continue;
                    }
                };
                if file.path.is_left_behind() {
                    continue;
                }
                let name = file.path.as_str()[root.len() + 1..].to_owned();
                match files.read(&file.path) {
                    Ok(bytes) => theme.take(&format!("{prefix}{name}"), file.path.clone(), bytes),
                    Err(_) => report.add(
                        Diagnostic::new(&problems::UNREADABLE_FILE, Place::file(&file.path))
                            .with("detail", file.path.as_str()),
                    ),
                }
                own += usize::from(root == folder);
            }
        }
        if site.theme != "default" && own == 0 {
            let problem = Diagnostic::new(&problems::NO_THEME, site.place("theme")).with("value", &site.theme);
            report.add(problem);
        }
        theme
    }

    /// Sorts one file of a theme by its folder.
    fn take(&mut self, name: &str, path: SitePath, bytes: Arc<[u8]>) {
        if let Some(template) = name.strip_prefix("templates/") {
            if path.name().starts_with('.') {
                return;
            }
            self.templates.entry(template.to_owned()).or_default().push((path, decode(&bytes).text.into()));
        } else if let Some(asset) = name.strip_prefix("assets/") {
            let script = asset.ends_with(".js").then(|| without_comments(&decode(&bytes).text)).flatten();
            let bytes = script.map_or(bytes, |script| script.into_bytes().into());
            let hash = blake3::hash(&bytes).to_hex()[..8].to_owned();
            self.assets.insert(asset.to_owned(), Asset { name: asset.to_owned(), hash, bytes });
        } else if let Some(strings) = name.strip_prefix("strings/")
            && let Some(lang) = strings.strip_suffix(".ftl").and_then(Lang::parse)
        {
            self.words.push((lang, path, decode(&bytes).text.into()));
        }
    }

    /// The text of a template with its place.
    pub(super) fn template(&self, name: &str) -> Option<(&SitePath, Arc<str>)> {
        self.templates.get(name)?.last().map(|(path, text)| (path, text.clone()))
    }

    /// The words of all languages. A language of the site without any is reported: its readers get the next one.
    pub fn words(&self, site: &Site, report: &Report) -> Words {
        let mut words = Words::default();
        for (lang, path, text) in &self.words {
            words.add(lang, &Source::text(path, text.clone()), text, report);
        }
        for language in site.languages.all() {
            if !words.speaks(&language.lang) {
                let next = language.chain.iter().find(|lang| words.speaks(lang)).map_or("en", Lang::as_str);
                let problem = Diagnostic::new(&problems::NO_STRINGS, site.place("languages"));
                report.add(problem.with("language", language.lang.as_str()).with("next", next));
            }
        }
        words
    }

    /// The ids that templates give to parts of pages; headings of texts must not take them.
    pub fn ids(&self) -> BTreeSet<String> {
        let texts = self.templates.values().flatten();
        let after = texts.flat_map(|(_, text)| text.split(" id=\"").skip(1));
        let ids = after.filter_map(|rest| rest.split('"').next());
        ids.filter(|id| !id.contains('{')).map(str::to_owned).collect()
    }

    /// Leaves out versions of templates that cannot be read, so that one slip does not cost the whole portal: the last
    /// good text of the same file takes their place, else an earlier version, the default theme's in the end. Each is
    /// reported.
    pub fn without_broken(mut self, edition: &Edition<'_>, good: &mut GoodTemplates, report: &Report) -> Self {
        loop {
            let error = match self.parse(edition) {
                Ok(parsed) => {
                    self.parsed = Some(parsed);
                    break;
                }
                Err(error) => error,
            };
            let Some(name) = template_of(&error).map(str::to_owned) else { break };
            let diagnostic = self.diagnose(&error, &problems::BROKEN_TEMPLATE);
            let Some(versions) = self.templates.get_mut(&name) else { break };
            let Some((path, text)) = versions.pop() else { break };
            report.add(diagnostic);
            // A good text may be broken by what it includes now: then it is dropped as well.
            if let Some(known) = good.remove(&path).filter(|known| *known != text) {
                versions.push((path, known));
            }
            self.templates.retain(|_, versions| !versions.is_empty());
        }
        good.extend(self.templates.values().filter_map(|versions| versions.last().cloned()));
        self
    }

    /// The templates, read together.
    fn parse(&self, edition: &Edition<'_>) -> Result<Tera, tera::Error> {
        let mut tera = Tera::new();
        functions::register(&mut tera, edition, BTreeMap::new());
        tera.add_raw_templates(self.current())?;
        Ok(tera)
    }

    /// The version of each template that wins.
    fn current(&self) -> impl Iterator<Item = (&str, &str)> {
        self.templates.iter().filter_map(|(name, versions)| Some((name.as_str(), &*versions.last()?.1)))
    }

    /// Adds the templates, words and names of assets that pages are made with.
    pub(super) fn tell(&self, pieces: &mut Pieces) {
        self.current().for_each(|(name, text)| _ = pieces.text(name).text(text));
        self.assets.values().for_each(|asset| _ = pieces.text(&asset.name).text(&asset.hash));
        self.words.iter().for_each(|(lang, _, text)| _ = pieces.text(lang.as_str()).text(text));
    }

    /// The templates with the functions of a language.
    pub(super) fn templates(&self, edition: &Edition<'_>, report: &Report) -> Tera {
        let assets: BTreeMap<String, Address> = self
            .assets
            .values()
            .map(|asset| (asset.name.clone(), url::theme_asset(&asset.name, &asset.hash)))
            .collect();
        let mut tera = self.parsed.clone().unwrap_or_else(|| {
            self.parse(edition).unwrap_or_else(|error| {
                report.add(self.diagnose(&error, &problems::BROKEN_TEMPLATE));
                Tera::new()
            })
        });
        functions::register(&mut tera, edition, assets);
        tera.global_context().insert_value("site", edition.site());
        tera.global_context().insert_value("lang", edition.lang_view());
        tera
    }
}

/// The template that an error is about, when it knows one.
pub(super) fn template_of(error: &tera::Error) -> Option<&str> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report.filename()),
        ErrorKind::MissingParent { current, .. } => Some(current),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => Some(tpl),
        _ => None,
    }
}

/// Every file of an embedded folder.
fn embedded(folder: &Dir<'static>, take: &mut impl FnMut(&str, &'static [u8])) {
    for file in folder.files() {
        take(&file.path().to_string_lossy().replace('\\', "/"), file.contents());
    }
    for inner in folder.dirs() {
        embedded(inner, take);
    }
}
