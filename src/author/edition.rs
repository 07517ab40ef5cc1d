//! A frozen edition of a dataset: its published values, its facts and names, as new files beside it.

use serde_json::{Map, Value};

use super::{NewFile, Refusal};
use crate::diag::{Messages, nearest};
use crate::files::SitePath;
use crate::kinds::Dataset;
use crate::lang::Lang;
use crate::model::{Entry, EntryKey, Portal, Target};
use crate::monitoring::{EDITION_FILE, fingerprint, is_frozen};
use crate::output::{Edition, observations};
use crate::strings::slug;
use crate::typed::Id;

/// What an edition is made with.
pub struct Freezing<'a> {
    pub portal: &'a Portal,
    /// The portal in each of its languages.
    pub editions: &'a [Edition<'a>],
    pub messages: &'a Messages,
    /// What the author calls the edition: «2024».
    pub name: &'a str,
    /// The id of the dataset; without it, all that have values.
    pub dataset: Option<&'a str>,
}

/// Facts of a dataset that say how its tables are read, what only it has, or what an edition has of its own.
const LEFT_OUT: &[&str] = &[
    "title",
    "short",
    "summary",
    "language",
    "status",
    "publish_on",
    "expire_on",
    "updated",
    "cover",
    "aliases",
    "layout",
    "entity_column",
    "period",
    "period_column",
    "tables",
    "columns",
    "missing",
    "edition",
    "edition_of",
    "fingerprint",
    "revision_note",
];

/// The files of an edition, for each dataset that is frozen.
///
/// # Errors
/// When there is no such dataset, it has no values, or the edition exists already.
pub fn freeze(with: &Freezing<'_>) -> Result<Vec<NewFile>, Refusal> {
    let mut files = Vec::new();
    for key in with.datasets()? {
        files.extend(with.files(key)?);
    }
    Ok(files)
}

impl Freezing<'_> {
    fn said(&self, key: &str, values: &[(&'static str, String)]) -> Refusal {
        Refusal::Said(self.messages.word(key, values))
    }

    fn datasets(&self) -> Result<Vec<EntryKey>, Refusal> {
        let living: Vec<(EntryKey, &Entry)> = self
            .portal
            .of_kind("dataset")
            .filter(|(_, entry)| entry.facts::<Dataset>().is_some_and(|dataset| !is_frozen(dataset)))
            .collect();
        if let Some(wanted) = self.dataset {
            let found = living.iter().find(|(_, entry)| entry.id.as_str() == wanted);
            return found.map(|(key, _)| vec![*key]).ok_or_else(|| {
                let near = nearest(wanted, living.iter().map(|(_, entry)| entry.id.as_str())).unwrap_or("none");
                self.said("edition-no-dataset", &[("value", wanted.to_owned()), ("suggestion", near.to_owned())])
            });
        }
        let with_values = living.into_iter().filter(|(key, _)| observations(&self.editions[0], *key).is_some());
        let keys: Vec<EntryKey> = with_values.map(|(key, _)| key).collect();
        if keys.is_empty() { Err(self.said("edition-nothing", &[])) } else { Ok(keys) }
    }

    fn files(&self, key: EntryKey) -> Result<Vec<NewFile>, Refusal> {
        let entry = self.portal.entry(key);
        let Some(values) = observations(&self.editions[0], key) else {
            return Err(self.said("edition-no-values", &[("value", entry.id.to_string())]));
        };
        let suffix = slug(self.name, &self.portal.site.languages.default().lang);
        let id = Id::parse(&format!("{}-{suffix}", entry.id)).filter(|_| !suffix.is_empty());
        let Some(id) = id else {
            return Err(self.said("edition-name", &[("value", self.name.to_owned())]));
        };
        if self.portal.find(&["dataset"], id.as_str()).is_some() {
            return Err(self.said("edition-exists", &[("value", id.to_string()), ("name", self.name.to_owned())]));
        }
        let file = |name: String, text: String| NewFile { path: SitePath::new(format!("data/{id}/{name}")), text };
        let mut files = vec![
            file(entry.kind.facts_file().to_owned(), self.facts(entry, &values)),
            file(EDITION_FILE.to_owned(), values),
        ];
        for edition in self.editions {
            if let Some(text) = self.text(edition, entry, edition.lang()) {
                files.push(file(format!("{}.md", edition.lang()), text));
            }
        }
        Ok(files)
    }

    /// The facts of the edition: those of the dataset that are not about its tables, and its own.
    fn facts(&self, entry: &Entry, values: &str) -> String {
        let mut own = Map::new();
        if entry.main != self.portal.site.languages.all()[0].lang {
            own.insert("language".to_owned(), Value::from(entry.main.as_str()));
        }
        own.insert("edition".to_owned(), Value::from(self.name));
        own.insert("edition_of".to_owned(), Value::from(entry.id.as_str()));
        own.insert("updated".to_owned(), Value::from(self.portal.today.to_string()));
        own.insert("fingerprint".to_owned(), Value::from(fingerprint(values.as_bytes())));
        if let Value::Object(facts) = entry.node.to_json() {
            own.extend(facts.into_iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())));
        }
        if let Some(Value::Object(collected)) = own.get_mut("collected") {
            // The form lies beside the living dataset.
            collected.remove("form");
        }
        own.retain(|_, value| !value.is_null());
        let note = self.messages.word("edition-note", &[]);
        let lang = entry.main.as_str();
        let revision = self.messages.word("edition-revision", &[]);
        let facts = toml::to_string(&own).unwrap_or_default();
        // What is not in a table of TOML stands before all tables.
        format!("# {note}\n# {revision}\n# revision_note.{lang} = \"…\"\n{facts}")
    }

    /// The text in a language: its name with the edition, its summary, and what else it says, unless that leads to files
    /// which lie beside the living dataset.
    fn text(&self, edition: &Edition<'_>, entry: &Entry, lang: &Lang) -> Option<String> {
        let title = entry.titles.get(lang)?;
        let name = edition.say("data-edition", &[("edition", self.name.into())]);
        let mut text = format!("# {title}: {}\n", lower_first(&name));
        if let Some(summary) = entry.summaries.get(lang) {
            text.push_str(&format!("\n{summary}\n"));
        }
        let article = entry.articles.get(lang);
        let stays = |link: &crate::model::TextLink| matches!(self.portal.target(entry, &link.target), Target::Asset(_));
        if let Some(article) = article.filter(|article| !article.links.iter().any(stays)) {
            let body = article.text[article.body.clone()].trim();
            if !body.is_empty() {
                text.push_str(&format!("\n{body}\n"));
            }
        }
        Some(text)
    }
}

fn lower_first(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_lowercase().chain(signs).collect())
}
