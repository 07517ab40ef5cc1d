//! A whole new portal that builds without a warning: settings, vocabularies, first pages, and settings for editors.

use include_dir::{Dir, include_dir};

use super::dialogue::{Dialogue, Question};
use super::region::{Region, regions, territories};
use super::schema::schema_files;
use super::settings::{Settings, site_file};
use super::{NewFile, Refusal};
use crate::diag::{Messages, SPOKEN, nearest};
use crate::files::SitePath;

/// Texts of a new portal: pages in its languages, a README in its author's.
static SKELETON: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/author/skeleton");

/// Vocabularies that fit any portal; `territories` depends on the region.
static VOCABULARIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/vocabularies");
const ABBREVIATIONS: &str = include_str!("../../data/abbreviations.csv");

/// The hues that an author can choose by name.
const COLOURS: &[(&str, &str)] =
    &[("blue", "242"), ("teal", "190"), ("green", "150"), ("violet", "295"), ("red", "25"), ("orange", "55")];

/// What an author says about a new portal.
#[derive(Debug, Clone, Default)]
pub struct PortalWishes {
    pub name: Option<String>,
    pub operator: Option<String>,
    /// Tags of languages, the main one first.
    pub languages: Vec<String>,
    pub colour: Option<String>,
    /// A region by its id or name.
    pub region: Option<String>,
    /// `owner/repository`
    pub github: Option<String>,
    /// What is not said is as usual.
    pub usual: bool,
}

/// The files of a new portal, and its name.
#[derive(Debug)]
pub struct NewPortal {
    pub name: String,
    pub files: Vec<NewFile>,
}

/// Who makes a portal, and where.
pub struct Founding<'a> {
    pub messages: &'a Messages,
    /// The language the author speaks, one of [`SPOKEN`].
    pub spoken: &'a str,
    /// The time zone of the author's machine.
    pub zone: &'a str,
}

/// Plans a portal. Without a dialogue what is not said is as usual.
///
/// # Errors
/// When something said is wrong, or the author leaves the dialogue.
pub fn init(
    with: &Founding<'_>,
    wishes: &PortalWishes,
    dialogue: &mut Option<&mut dyn Dialogue>,
) -> Result<NewPortal, Refusal> {
    if wishes.usual {
        *dialogue = None;
    } else if dialogue.is_none() && wishes.name.is_none() {
        return Err(with.said("init-name-missing", &[]));
    }
    let languages = with.languages(wishes, dialogue)?;
    let names = with.names(wishes, &languages, dialogue)?;
    let operator = with.operator(wishes, &names[0].1, dialogue)?;
    let region = with.region(wishes, dialogue)?;
    let colour = with.colour(wishes, dialogue)?;
    let base_url = with.base_url(wishes, dialogue)?;
    let zone = region.as_ref().map_or(with.zone, |region| region.zone.as_str()).to_owned();
    let name = names[0].1.clone();
    let settings = Settings { languages: &languages, names: &names, operator, colour, base_url, zone };
    let mut files = vec![file("site.toml", site_file(&settings, with.messages))];
    for page in ["about", "accessibility"] {
        for (tag, name) in &names {
            let text = skeleton(&format!("{page}/{tag}.md")).replace("{{ name }}", name);
            files.push(file(&format!("content/pages/{page}/{tag}.md"), text));
        }
    }
    for vocabulary in
        VOCABULARIES.files().filter(|file| file.path().file_stem().is_some_and(|stem| stem != "territories"))
    {
        let name = vocabulary.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = with_languages(vocabulary.contents_utf8().unwrap_or_default(), &languages);
        files.push(file(&format!("data/vocabularies/{name}"), text));
    }
    let territories = territories(region.as_ref());
    files.push(file("data/vocabularies/territories.csv", with_languages(&territories, &languages)));
    files.push(file("data/abbreviations.csv", abbreviations(&languages)));
    files.push(file("README.md", skeleton(&format!("readme/{}.md", with.spoken)).replace("{{ name }}", &name)));
    files.push(file(".gitignore", "/public/\n/.lotsman/\nraw/\n~$*\n".to_owned()));
    files.push(file(".gitattributes", "* text=auto eol=lf\n".to_owned()));
    files.extend(schema_files(with.messages));
    Ok(NewPortal { name, files })
}

fn file(path: &str, text: String) -> NewFile {
    NewFile { path: SitePath::new(path), text }
}

/// A text of the skeleton; its line ends are those of the repository, whatever Git made of them.
fn skeleton(path: &str) -> String {
    let text = SKELETON.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_default();
    text.replace("\r\n", "\n")
}

/// The regions that a portal may be for.
pub(super) fn regions_table() -> String {
    skeleton("regions.csv")
}

impl Founding<'_> {
    fn said(&self, key: &str, values: &[(&'static str, String)]) -> Refusal {
        Refusal::Said(self.messages.word(key, values))
    }

    fn word(&self, key: &str) -> String {
        self.messages.word(key, &[])
    }

    fn languages(
        &self,
        wishes: &PortalWishes,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<Vec<&'static str>, Refusal> {
        let mut languages: Vec<&'static str> = Vec::new();
        for tag in &wishes.languages {
            let tag = tag.trim();
            let Some(known) = SPOKEN.iter().find(|known| **known == tag.to_lowercase()) else {
                let values = [("value", tag.to_owned()), ("known", SPOKEN.join(", "))];
                return Err(self.said("init-language-unknown", &values));
            };
            if !languages.contains(known) {
                languages.push(known);
            }
        }
        let own = SPOKEN.iter().find(|tag| **tag == self.spoken).copied().unwrap_or("en");
        match dialogue {
            _ if !languages.is_empty() => {}
            Some(dialogue) => {
                let mut known: Vec<&'static str> = SPOKEN.to_vec();
                known.sort_by_key(|tag| *tag != own);
                let name = |tag: &&str| Messages::for_tag(tag).word("init-language-name", &[]);
                let labels: Vec<String> = known.iter().map(name).collect();
                let main = dialogue.one_of(&Question::new(self.word("init-main-language"), ""), &labels)?;
                languages.push(known.remove(main.min(known.len() - 1)));
                let labels: Vec<String> = known.iter().map(name).collect();
                let question = Question::new(self.word("init-languages"), self.word("init-languages-help"));
                let chosen = dialogue.some_of(&question, &labels, &[])?;
                languages.extend(chosen.iter().filter_map(|at| known.get(*at)));
            }
            None => languages.push(own),
        }
        Ok(languages)
    }

    /// The name in each language.
    fn names(
        &self,
        wishes: &PortalWishes,
        languages: &[&'static str],
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<Vec<(&'static str, String)>, Refusal> {
        let usual = |tag: &str| Messages::for_tag(tag).word("init-default-name", &[]);
        let needed = self.word("new-needed");
        let right = |typed: &str| if typed.trim().is_empty() { Err(needed.clone()) } else { Ok(()) };
        let mut names = Vec::new();
        for (at, tag) in languages.iter().enumerate() {
            let question = if at == 0 {
                self.word("init-name")
            } else {
                self.messages
                    .word("init-name-in", &[("language", Messages::for_tag(tag).word("init-language-name", &[]))])
            };
            let name = match (&wishes.name, &mut *dialogue) {
                (Some(name), None) => name.clone(),
                (Some(name), Some(_)) if at == 0 => name.clone(),
                (_, Some(dialogue)) => dialogue.text(&Question::new(question, ""), &usual(tag), &right)?,
                (None, None) => usual(tag),
            };
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            names.push((*tag, if name.is_empty() { usual(tag) } else { name }));
        }
        Ok(names)
    }

    fn operator(
        &self,
        wishes: &PortalWishes,
        name: &str,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<String, Refusal> {
        let needed = self.word("new-needed");
        Ok(match (&wishes.operator, dialogue) {
            (Some(operator), _) if !operator.trim().is_empty() => operator.trim().to_owned(),
            (None, Some(dialogue)) => {
                let question = Question::new(self.word("init-operator"), self.word("init-operator-help"));
                let right = |typed: &str| if typed.trim().is_empty() { Err(needed.clone()) } else { Ok(()) };
                dialogue.text(&question, "", &right)?.trim().to_owned()
            }
            _ => name.to_owned(),
        })
    }

    fn region(
        &self,
        wishes: &PortalWishes,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<Option<Region>, Refusal> {
        let mut all = regions();
        if let Some(typed) = &wishes.region {
            let wanted = typed.trim().to_lowercase();
            let fits = |region: &Region| {
                region.id == wanted || region.names.iter().any(|(_, name)| name.to_lowercase() == wanted)
            };
            if let Some(at) = all.iter().position(fits) {
                return Ok(Some(all.swap_remove(at)));
            }
            let known = all.iter().flat_map(|region| &region.names).map(|(_, name)| name.as_str());
            let near = nearest(typed, known.chain(all.iter().map(|region| region.id.as_str()))).unwrap_or("none");
            return Err(self.said("init-region-unknown", &[("value", typed.clone()), ("suggestion", near.to_owned())]));
        }
        let Some(dialogue) = dialogue else { return Ok(None) };
        let labels: Vec<String> = std::iter::once(self.word("init-no-region"))
            .chain(all.iter().map(|region| region.name(self.spoken)))
            .collect();
        let at = dialogue.one_of(&Question::new(self.word("init-region"), ""), &labels)?;
        Ok(at.checked_sub(1).filter(|at| *at < all.len()).map(|at| all.swap_remove(at)))
    }

    fn colour(&self, wishes: &PortalWishes, dialogue: &mut Option<&mut dyn Dialogue>) -> Result<String, Refusal> {
        let label = |(name, _): &(&str, &str)| self.word(&format!("init-colour-{name}"));
        if let Some(typed) = &wishes.colour {
            let named = COLOURS.iter().find(|colour| {
                colour.0 == typed.to_lowercase() || label(colour).to_lowercase() == typed.to_lowercase()
            });
            return Ok(named.map_or_else(|| typed.trim().to_owned(), |(_, hue)| (*hue).to_owned()));
        }
        let Some(dialogue) = dialogue else { return Ok(COLOURS[0].1.to_owned()) };
        let labels: Vec<String> = COLOURS.iter().map(label).collect();
        let at = dialogue.one_of(&Question::new(self.word("init-colour"), ""), &labels)?;
        Ok(COLOURS[at.min(COLOURS.len() - 1)].1.to_owned())
    }

    /// The address at GitHub Pages; `None` when nobody knows it yet.
    fn base_url(
        &self,
        wishes: &PortalWishes,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<Option<String>, Refusal> {
        let wrong = self.word("init-github-wrong");
        let typed = match (&wishes.github, dialogue) {
            (Some(typed), _) => typed.clone(),
            (None, Some(dialogue)) => {
                let question = Question::new(self.word("init-github"), self.word("init-github-help"));
                let right = |typed: &str| match typed.trim() {
                    "" => Ok(()),
                    typed => github_address(typed).map(|_| ()).ok_or_else(|| wrong.clone()),
                };
                dialogue.text(&question, "", &right)?
            }
            (None, None) => String::new(),
        };
        match typed.trim() {
            "" => Ok(None),
            typed => github_address(typed).map(Some).ok_or(Refusal::Said(wrong)),
        }
    }
}

/// Where GitHub Pages serves a repository: `owner/name`, or its address.
fn github_address(typed: &str) -> Option<String> {
    let bare = typed.trim_start_matches("https://").trim_start_matches("github.com/").trim_end_matches('/');
    let (owner, name) = bare.trim_end_matches(".git").split_once('/')?;
    let plain =
        |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_.".contains(sign));
    if !plain(owner) || !plain(name) {
        return None;
    }
    let host = format!("{}.github.io", owner.to_lowercase());
    Some(if name.to_lowercase() == host { format!("https://{host}/") } else { format!("https://{host}/{name}/") })
}

/// A table without the columns of languages that the portal does not have.
fn with_languages(table: &str, languages: &[&str]) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(table.as_bytes());
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let mut kept: Option<Vec<bool>> = None;
    for row in reader.records().filter_map(Result::ok) {
        let keep = kept.get_or_insert_with(|| {
            let known = |column: &str| column.split_once('.').is_none_or(|(_, tag)| languages.contains(&tag));
            row.iter().map(known).collect()
        });
        let cells = row.iter().zip(keep.iter()).filter(|(_, keep)| **keep).map(|(cell, _)| cell);
        // Writing to memory cannot fail.
        let _ = writer.write_record(cells);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The abbreviations of the portal's languages.
fn abbreviations(languages: &[&str]) -> String {
    let of = |line: &&str| languages.iter().any(|tag| line.starts_with(&format!("{tag},")));
    let lines = ABBREVIATIONS.lines();
    let lines = lines.clone().take(1).chain(lines.skip(1).filter(of));
    lines.flat_map(|line| [line, "\n"]).collect()
}
