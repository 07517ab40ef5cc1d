//! One fact at a time: asked in a dialogue or given as a flag, and checked as the build checks it.

use std::sync::Arc;

use super::content::Content;
use super::dialogue::{Answer, Dialogue, Question};
use super::fields::{Owner, explain};
use super::scaffold::{example, quoted, written};
use crate::diag::{Mark, Messages, Report, Source};
use crate::files::SitePath;
use crate::lang::Lang;
use crate::model::Kind;
use crate::strings::Words;
use crate::typed::{Checking, Field, Key, Node, NodeKind, Record, Shape, check};

/// What asking about the facts of one entry needs.
pub struct Asking<'a> {
    pub content: &'a Content,
    pub kind: &'a Kind,
    /// The language of the entry.
    pub main: &'a Lang,
    pub messages: &'a Messages,
    /// The words that readers see for closed sets.
    pub words: &'a Words,
    /// The languages in which to show names to the author.
    pub chain: &'a [Lang],
}

impl Asking<'_> {
    /// What a field is for.
    pub fn about(&self, field: &Field) -> String {
        explain(self.messages, &Owner::whole(self.kind.name), &field.name)
    }

    /// Whether a field can be asked for; tables inside of facts are written by hand.
    pub fn can_ask(field: &Field) -> bool {
        match &field.shape {
            Shape::Record(_) | Shape::Table(_) => false,
            Shape::List(item) => !matches!(**item, Shape::Record(_) | Shape::Table(_) | Shape::List(_)),
            _ => true,
        }
    }

    /// Whether there is anything to answer with: a portal without institutions has none to refer to.
    pub fn has_answers(&self, field: &Field) -> bool {
        let item = if let Shape::List(item) = &field.shape { item } else { &field.shape };
        !matches!(item, Shape::Ref(_) | Shape::Term(_)) || !self.options(item).is_empty()
    }

    /// The value of a field in TOML as its author answers; `None` when they have nothing to say.
    pub fn ask(&self, field: &Field, dialogue: &mut dyn Dialogue) -> Answer<Option<String>> {
        let question = Question::new(self.about(field), String::new());
        match &field.shape {
            Shape::Boolean => Ok(Some(dialogue.whether(&question, false)?.to_string())),
            Shape::Word { .. } | Shape::Ref(_) | Shape::Term(_) => {
                let options = self.options(&field.shape);
                let labels: Vec<String> = options.iter().map(|(_, label)| label.clone()).collect();
                let at = dialogue.one_of(&question, &labels)?;
                Ok(options.get(at).map(|(value, _)| quoted(value)))
            }
            Shape::List(item) if matches!(**item, Shape::Word { .. } | Shape::Ref(_) | Shape::Term(_)) => {
                let options = self.options(item);
                let labels: Vec<String> = options.iter().map(|(_, label)| label.clone()).collect();
                let chosen = dialogue.some_of(&question, &labels, &[])?;
                let values: Vec<String> =
                    chosen.iter().filter_map(|at| options.get(*at)).map(|(value, _)| quoted(value)).collect();
                Ok((!values.is_empty()).then(|| format!("[{}]", values.join(", "))))
            }
            shape => {
                let sample = example(shape);
                let sample = sample.trim_matches(['"', '[', ']']).to_owned();
                let help = if sample.contains('…') {
                    String::new()
                } else {
                    self.messages.word("new-example", &[("value", sample)])
                };
                let question = Question { help, ..question };
                let right = |typed: &str| match typed.trim() {
                    "" if !field.required => Ok(()),
                    "" => Err(self.messages.word("new-needed", &[])),
                    typed => self.read(field, typed).map(|_| ()),
                };
                let typed = dialogue.text(&question, "", &right)?;
                Ok(Some(typed.trim()).filter(|typed| !typed.is_empty()).and_then(|typed| self.read(field, typed).ok()))
            }
        }
    }

    /// What an author typed for a field, in TOML.
    ///
    /// # Errors
    /// When the build would refuse it: what is wrong, and what to type.
    pub fn read(&self, field: &Field, typed: &str) -> Result<String, String> {
        // An answer is read as a cell of a table is: «так» is yes, `;` divides a list, 17.04.2024 has a cure.
        let source = Arc::new(Source::Table { path: SitePath::new("facts.toml"), sheet: None });
        let mark = Mark::Cell { source, row: 1, column: 1, text: typed.into() };
        let try_to_read = |typed: &str| {
            let report = Report::default();
            let languages = &self.content.site.languages;
            let checking = Checking { languages, main: self.main, report: &report };
            let key = Key { name: field.name.clone(), mark: mark.clone() };
            let facts = NodeKind::Map(vec![(key, Node::string(typed, mark.clone()))]);
            let record = Shape::Record(Record { part: None, fields: vec![field.clone()] });
            let facts = check(Node { kind: facts, mark: mark.clone() }, &record, &checking);
            (facts.and_then(|facts| facts.get(&field.name).cloned()), report.into_sorted())
        };
        let typed = &self.by_label(field, typed);
        let (node, diagnostics) = try_to_read(typed);
        if let (Some(node), true) = (&node, diagnostics.is_empty()) {
            return Ok(written(node, &field.shape));
        }
        // Where the meaning is beyond doubt, the author need not type it again.
        let mended = diagnostics.iter().flat_map(|diagnostic| &diagnostic.values);
        let mended = mended.filter(|(name, value)| *name == "suggestion" && value != "none").map(|(_, value)| value);
        if let (Shape::Formatted(_), [mended]) = (&field.shape, &mended.collect::<Vec<_>>()[..])
            && let (Some(node), again) = try_to_read(mended)
            && again.is_empty()
        {
            return Ok(written(&node, &field.shape));
        }
        let said = diagnostics.iter().map(|diagnostic| {
            let hint = self.messages.hint(diagnostic).unwrap_or_default();
            format!("{} {hint}", self.messages.message(diagnostic)).trim().to_owned()
        });
        Err(said.collect::<Vec<_>>().join(" "))
    }

    /// The ids behind the names by which the author knows them: «вебінар» is `webinar`.
    fn by_label(&self, field: &Field, typed: &str) -> String {
        let (item, list) = if let Shape::List(item) = &field.shape { (&**item, true) } else { (&field.shape, false) };
        let options = self.options(item);
        let value = |typed: &str| {
            let same = options.iter().find(|(_, label)| label.to_lowercase() == typed.trim().to_lowercase());
            same.map_or_else(|| typed.to_owned(), |(value, _)| value.clone())
        };
        if list { typed.split(';').map(value).collect::<Vec<_>>().join(";") } else { value(typed) }
    }

    /// What a closed set, a vocabulary or the portal's entries offer: values, and how the author sees them.
    fn options(&self, shape: &Shape) -> Vec<(String, String)> {
        let mut options: Vec<(String, String)> = match shape {
            Shape::Word { set, words } => {
                let shown = |word: &String| {
                    let key = format!("{set}-{}", word.replace('_', "-"));
                    self.words.find(self.chain, &key, &[]).unwrap_or_else(|| word.clone())
                };
                return words.iter().map(|word| (word.clone(), shown(word))).collect();
            }
            Shape::Term(vocabulary) => {
                let terms = self.content.draft.vocabularies.get(vocabulary);
                let shown = |term: &crate::model::Term| {
                    term.name.pick(self.chain).map_or_else(|| term.id.to_string(), |(name, _)| name.clone())
                };
                let terms = terms.into_iter().flat_map(|vocabulary| &vocabulary.terms);
                return terms.map(|term| (term.id.to_string(), shown(term))).collect();
            }
            Shape::Ref(kinds) => {
                let entries = self.content.draft.entries.iter().map(|entry| &**entry);
                let entries = entries.filter(|entry| kinds.iter().any(|kind| kind == entry.kind.name));
                let option = |entry: &crate::model::Entry| {
                    let first = kinds.iter().find(|kind| self.content.has(kind, entry.id.as_str()));
                    let plain = first.is_some_and(|kind| kind == entry.kind.name);
                    let value = if plain { entry.id.to_string() } else { entry.address() };
                    (value, format!("{} ({})", entry.title(self.chain).0, entry.id))
                };
                entries.map(option).collect()
            }
            _ => Vec::new(),
        };
        options.sort_by_key(|(_, label)| label.to_lowercase());
        options
    }
}
