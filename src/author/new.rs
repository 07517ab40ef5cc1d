//! A new entry: what its author wishes, asked for where it is not said, becomes a folder of files.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil;

use super::ask::Asking;
use super::content::Content;
use super::dialogue::{Answer, Dialogue, Question};
use super::overlay::Overlay;
use super::scaffold::{example, scaffold};
use super::translate::text_to_translate;
use super::{NewFile, Refusal};
use crate::diag::{Diagnostic, Messages, Report, nearest};
use crate::files::{Files, SitePath};
use crate::lang::Lang;
use crate::model::{Kind, Portal};
use crate::render::Theme;
use crate::strings::slug;
use crate::typed::{Field, Id, Shape};

/// What an author says about a new entry.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    pub kind: Option<String>,
    pub title: Option<String>,
    /// The id, instead of one made from the title.
    pub id: Option<String>,
    /// The languages of the texts, the one in which it is written first.
    pub languages: Vec<String>,
    /// Facts by the names of their fields.
    pub facts: Vec<(String, String)>,
}

/// A new entry, not written yet.
#[derive(Debug)]
pub struct NewEntry {
    /// `kind:id`
    pub address: String,
    pub files: Vec<NewFile>,
    /// What the build would say about it.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a new entry is made with.
pub struct Beginning<'a> {
    pub files: &'a dyn Files,
    pub content: &'a Content,
    pub messages: &'a Messages,
    /// The language the author speaks.
    pub spoken: &'a str,
    pub today: civil::Date,
}

/// Begins an entry. Without a dialogue everything that must be known must be among the wishes.
///
/// # Errors
/// When something is missing or wrong, or the author leaves the dialogue.
pub fn begin(
    with: &Beginning<'_>,
    wishes: &Wishes,
    mut dialogue: Option<&mut dyn Dialogue>,
) -> Result<NewEntry, Refusal> {
    let content = with.content;
    let kind = with.kind(wishes, &mut dialogue)?;
    let languages = with.languages(wishes, &mut dialogue)?;
    let main = &languages[0];
    let title = with.title(wishes, &mut dialogue)?;
    let id = with.id(&kind, &title, main, wishes, &mut dialogue)?;
    let words = Theme::read(with.files, &content.site, &Report::default()).words(&content.site, &Report::default());
    let chain = content.chain(with.spoken);
    let asking = Asking { content, kind: &kind, main, messages: with.messages, words: &words, chain: &chain };
    let told = with.facts(&asking, wishes, &mut dialogue)?;

    let folder = kind.entry_folder(id.as_str());
    let file = |name: String, text: String| NewFile { path: SitePath::new(format!("{folder}/{name}")), text };
    let first = &content.site.languages.all()[0].lang;
    let language = (main != first).then_some(main.as_str());
    let mut files = vec![file(kind.facts_file().to_owned(), scaffold(&kind, language, &told, with.messages))];
    let text = format!("# {title}\n\n");
    for lang in &languages[1..] {
        files.push(file(format!("{lang}.md"), text_to_translate("", &text, with.messages)));
    }
    files.insert(1, file(format!("{main}.md"), text));
    let diagnostics = with.check(&files, &folder);
    Ok(NewEntry { address: format!("{}:{id}", kind.name), files, diagnostics })
}

impl Beginning<'_> {
    fn said(&self, key: &str, values: &[(&'static str, String)]) -> Refusal {
        Refusal::Said(self.messages.word(key, values))
    }

    fn kind(&self, wishes: &Wishes, dialogue: &mut Option<&mut dyn Dialogue>) -> Result<Arc<Kind>, Refusal> {
        let kinds = &self.content.draft.kinds;
        match (&wishes.kind, dialogue) {
            (Some(typed), _) => self.content.kind(typed).cloned().ok_or_else(|| {
                let near = nearest(typed, kinds.iter().map(|kind| kind.name)).unwrap_or("none");
                self.said("no-such-kind", &[("value", typed.clone()), ("suggestion", near.to_owned())])
            }),
            (None, Some(dialogue)) => {
                let label = |kind: &Arc<Kind>| self.messages.word(&format!("new-kind-{}", kind.name), &[]);
                let labels: Vec<String> = kinds.iter().map(label).collect();
                let question = Question::new(self.messages.word("new-which-kind", &[]), "");
                Ok(kinds[dialogue.one_of(&question, &labels)?.min(kinds.len() - 1)].clone())
            }
            (None, None) => Err(self.said("new-kind-missing", &[])),
        }
    }

    /// The languages of the texts; never empty.
    fn languages(&self, wishes: &Wishes, dialogue: &mut Option<&mut dyn Dialogue>) -> Result<Vec<Lang>, Refusal> {
        let known = &self.content.site.languages;
        let mut languages: Vec<Lang> = Vec::new();
        for tag in &wishes.languages {
            let Some(language) = known.by_tag(tag) else {
                let values = [("value", tag.clone()), ("known", known.tags().join(", "))];
                return Err(self.said("new-language-unknown", &values));
            };
            if !languages.contains(&language.lang) {
                languages.push(language.lang.clone());
            }
        }
        let default = &known.default().lang;
        match dialogue {
            _ if !languages.is_empty() => {}
            Some(dialogue) if known.all().len() > 1 => {
                let mut all: Vec<_> = known.all().iter().collect();
                all.sort_by_key(|language| language.lang != *default);
                let label = |language: &&crate::lang::Language| language.name.clone();
                let names: Vec<String> = all.iter().map(label).collect();
                let question = Question::new(self.messages.word("new-main-language", &[]), "");
                let main = all.remove(dialogue.one_of(&question, &names)?.min(all.len() - 1));
                languages.push(main.lang.clone());
                let names: Vec<String> = all.iter().map(label).collect();
                let help = self.messages.word("new-more-languages-help", &[]);
                let question = Question::new(self.messages.word("new-more-languages", &[]), help);
                let chosen = dialogue.some_of(&question, &names, &[])?;
                languages.extend(chosen.iter().filter_map(|at| all.get(*at)).map(|language| language.lang.clone()));
            }
            _ => languages.push(default.clone()),
        }
        Ok(languages)
    }

    fn title(&self, wishes: &Wishes, dialogue: &mut Option<&mut dyn Dialogue>) -> Result<String, Refusal> {
        let needed = self.messages.word("new-needed", &[]);
        let title = match (&wishes.title, dialogue) {
            (Some(title), _) => title.clone(),
            (None, Some(dialogue)) => {
                let question = Question::new(self.messages.word("new-title", &[]), "");
                let right = |typed: &str| if typed.trim().is_empty() { Err(needed.clone()) } else { Ok(()) };
                dialogue.text(&question, "", &right)?
            }
            (None, None) => return Err(self.said("new-title-missing", &[])),
        };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() { Err(self.said("new-title-missing", &[])) } else { Ok(title) }
    }

    fn id(
        &self,
        kind: &Kind,
        title: &str,
        main: &Lang,
        wishes: &Wishes,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<Id, Refusal> {
        let right = |typed: &str| self.free_id(kind, typed);
        if let Some(typed) = &wishes.id {
            return right(typed).map_err(Refusal::Said);
        }
        let proposed = proposed_id(&slug(title, main), |id| self.content.has(kind.name, id));
        match dialogue {
            Some(dialogue) => {
                let help = self.messages.word("new-id-help", &[]);
                let question = Question::new(self.messages.word("new-id", &[]), help);
                let typed = dialogue.text(&question, &proposed, &|typed| right(typed).map(|_| ()))?;
                right(&typed).map_err(Refusal::Said)
            }
            None => right(&proposed).map_err(Refusal::Said),
        }
    }

    /// An id of the right form that no entry of the kind has.
    fn free_id(&self, kind: &Kind, typed: &str) -> Result<Id, String> {
        let Some(id) = Id::parse(typed.trim()) else {
            return Err(self.messages.word("no-such-id", &[("value", typed.trim().to_owned())]));
        };
        if self.content.has(kind.name, id.as_str()) {
            let values = [("value", format!("{}:{id}", kind.name))];
            return Err(self.messages.word("new-id-taken", &values));
        }
        Ok(id)
    }

    /// Facts in TOML by the names of their fields.
    fn facts(
        &self,
        asking: &Asking<'_>,
        wishes: &Wishes,
        dialogue: &mut Option<&mut dyn Dialogue>,
    ) -> Result<BTreeMap<String, String>, Refusal> {
        let record = &asking.kind.record;
        let mut told = BTreeMap::new();
        for (name, typed) in &wishes.facts {
            let field = record.field(name).filter(|field| Asking::can_ask(field));
            let Some(field) = field else {
                let near = nearest(name, record.names()).unwrap_or("none").to_owned();
                return Err(self.said("new-no-such-fact", &[("value", name.clone()), ("suggestion", near)]));
            };
            told.insert(name.clone(), asking.read(field, typed).map_err(Refusal::Said)?);
        }
        let missing = || record.fields.iter().filter(|field| field.required);
        if let Some(field) = missing().find(|field| !asking.has_answers(field)) {
            let Shape::Ref(kinds) = &field.shape else {
                return Err(self.said("new-no-terms", &[("value", field.name.clone())]));
            };
            let kinds = kinds.iter().map(|kind| format!("lotsman new {kind}")).collect::<Vec<_>>().join(" | ");
            return Err(self.said("new-needs-entry", &[("about", asking.about(field)), ("command", kinds)]));
        }
        let missing: Vec<&Field> = missing().filter(|field| !told.contains_key(&field.name)).collect();
        let Some(dialogue) = dialogue else {
            if missing.is_empty() {
                return Ok(told);
            }
            let line = |field: &&Field| {
                let sample = example(&field.shape).replace('"', "");
                format!("\n  --fact {}={sample}    {}", field.name, asking.about(field))
            };
            let flags = missing.iter().map(line).collect::<String>();
            return Err(self.said("new-facts-missing", &[("flags", flags)]));
        };
        for field in missing {
            if let Some(value) = asking.ask(field, &mut **dialogue)? {
                told.insert(field.name.clone(), value);
            }
        }
        for field in self.chosen_facts(asking, &told, &mut **dialogue)? {
            if let Some(value) = asking.ask(field, &mut **dialogue)? {
                told.insert(field.name.clone(), value);
            }
        }
        Ok(told)
    }

    /// The further facts that the author wants to state at once.
    fn chosen_facts<'a>(
        &self,
        asking: &Asking<'a>,
        told: &BTreeMap<String, String>,
        dialogue: &mut dyn Dialogue,
    ) -> Answer<Vec<&'a Field>> {
        let kind: &'a Kind = asking.kind;
        let (common, own) = (kind.common_fields(), kind.own_fields());
        let known = |field: &&Field| {
            !["title", "summary", "status", "language", "aliases", "demo"].contains(&field.name.as_str())
        };
        let open = |field: &&Field| {
            Asking::can_ask(field)
                && !told.contains_key(&field.name)
                && asking.has_answers(field)
                && !holds_file(&field.shape)
        };
        let fields: Vec<&'a Field> = own.iter().chain(common.iter()).filter(known).filter(open).collect();
        let labels: Vec<String> = fields.iter().map(|field| asking.about(field)).collect();
        let usual = ["functions", "audience", "tags"];
        let chosen = fields.iter().enumerate().filter(|(_, field)| usual.contains(&field.name.as_str()));
        let chosen: Vec<usize> = chosen.map(|(at, _)| at).collect();
        let help = self.messages.word("new-which-facts-help", &[]);
        let question = Question::new(self.messages.word("new-which-facts", &[]), help);
        let places = dialogue.some_of(&question, &labels, &chosen)?;
        Ok(places.iter().filter_map(|at| fields.get(*at).copied()).collect())
    }

    /// What the build would say about the new files.
    fn check(&self, files: &[NewFile], folder: &str) -> Vec<Diagnostic> {
        let overlay = Overlay::new(self.files, files);
        let after = match Content::read(&overlay) {
            Ok(after) => after,
            Err(diagnostics) => return diagnostics,
        };
        let report = Report::default();
        Portal::link(after.draft, after.site, self.today, false, &report);
        let all = after.diagnostics.into_iter().chain(report.into_sorted());
        all.filter(|diagnostic| diagnostic.place.path.as_str().starts_with(folder)).collect()
    }
}

/// Files are put into the folder after it was made.
fn holds_file(shape: &Shape) -> bool {
    match shape {
        Shape::File => true,
        Shape::List(item) => holds_file(item),
        _ => false,
    }
}

/// A slug as an id that is free: cut at a word, and numbered when it is taken.
fn proposed_id(slug: &str, taken: impl Fn(&str) -> bool) -> String {
    const LONGEST: usize = 56;
    let mut short = slug;
    if slug.len() > LONGEST {
        let cut = &slug[..LONGEST];
        short = cut.rsplit_once('-').map_or(cut, |(whole, _)| whole);
    }
    let numbered = (2..1000).map(|number| format!("{short}-{number}"));
    std::iter::once(short.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
}
