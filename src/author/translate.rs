//! A text to translate, written beside its source; and the facts that have no word in the language yet.

use super::content::Content;
use super::fields::{Owner, explain};
use super::scaffold::written;
use super::{NewFile, Refusal};
use crate::diag::{Mark, Messages, Place, nearest};
use crate::files::{Files, SitePath};
use crate::lang::Lang;
use crate::model::{Article, Entry};
use crate::read::{FrontMatter, UNFINISHED, front_matter};
use crate::typed::{Node, Record, Shape};

/// What there is to translate.
#[derive(Debug)]
pub struct Translation {
    /// The text, when the source has one.
    pub file: Option<NewFile>,
    /// Words in tables and inside of facts, which a text of its own cannot hold.
    pub words: Vec<Untranslated>,
}

/// Words that exist in the main language only.
#[derive(Debug)]
pub struct Untranslated {
    /// The field with the language, as tables and facts write it: `title.lv`.
    pub field: String,
    pub words: String,
    pub place: Place,
}

/// The entry that an author means: `kind:id`, a path below `content/`, or an id that only one entry has.
///
/// # Errors
/// When no entry, or more than one, is meant; with the nearest that exists.
pub fn find<'a>(content: &'a Content, written: &str, messages: &Messages) -> Result<&'a Entry, Refusal> {
    let typed = written.trim().replace('\\', "/");
    let parts: Vec<&str> = typed.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    let found = match parts.iter().position(|part| *part == "content").map(|at| &parts[at + 1..]) {
        Some([folder, name, ..]) => {
            let id = name.split('.').next().unwrap_or_default();
            content.kind(folder).and_then(|kind| content.entry(kind.name, id))
        }
        _ => match typed.split_once(':') {
            Some((kind, id)) => content.kind(kind).and_then(|kind| content.entry(kind.name, id)),
            None => {
                let mut same =
                    content.draft.entries.iter().map(|entry| &**entry).filter(|entry| entry.id.as_str() == typed);
                same.next().filter(|_| same.next().is_none())
            }
        },
    };
    found.ok_or_else(|| {
        let known = content.draft.entries.iter().map(|entry| entry.address()).collect::<Vec<_>>();
        let id = typed.rsplit([':', '/']).next().unwrap_or_default();
        let same = known.iter().find(|address| address.rsplit(':').next() == Some(id)).map(String::as_str);
        let near = same.or_else(|| nearest(&typed, known.iter().map(String::as_str))).unwrap_or("none");
        let values = [("value", written.to_owned()), ("suggestion", near.to_owned())];
        Refusal::Said(messages.word("author-no-such-entry", &values))
    })
}

/// The text of an entry to be translated into a language.
///
/// # Errors
/// When the portal does not have the language, the entry is written in it, or its text exists already.
pub fn translate(
    files: &dyn Files,
    content: &Content,
    entry: &Entry,
    tag: &str,
    messages: &Messages,
) -> Result<Translation, Refusal> {
    let said = |key: &str, values: &[(&'static str, String)]| Refusal::Said(messages.word(key, values));
    let Some(language) = content.site.languages.by_tag(tag) else {
        let known = content.site.languages.tags().join(", ");
        return Err(said("new-language-unknown", &[("value", tag.to_owned()), ("known", known)]));
    };
    let lang = &language.lang;
    if *lang == entry.main {
        return Err(said("translate-is-source", &[("value", entry.address()), ("language", lang.to_string())]));
    }
    let Some(article) = entry.articles.get(&entry.main) else {
        return Ok(Translation { file: None, words: untranslated(entry, lang, true) });
    };
    let path = beside(article.source.path(), lang);
    let known = entry.articles.get(lang).map(|article| article.source.path().clone());
    if let Some(known) = known.or_else(|| files.read(&path).is_ok().then(|| path.clone())) {
        return Err(said("translate-exists", &[("path", known.to_string())]));
    }
    let front = front_of(entry, article, lang, messages);
    let body = &article.text[body_start(&article.text)..];
    let file = NewFile { path, text: text_to_translate(&front, body.trim_start_matches('\n'), messages) };
    Ok(Translation { file: Some(file), words: untranslated(entry, lang, false) })
}

/// A text under the mark that keeps it from readers until its translator deletes it.
pub fn text_to_translate(front: &str, source: &str, messages: &Messages) -> String {
    format!("{front}{UNFINISHED}: {} -->\n\n{source}", messages.word("translate-mark", &[]))
}

/// `uk.md` → `lv.md`, `about.uk.md` and `about.md` → `about.lv.md`.
fn beside(source: &SitePath, lang: &Lang) -> SitePath {
    let folder = source.parent();
    let single = folder.as_str().split('/').count() == 2;
    let stem = source.stem();
    let name = match stem.rsplit_once('.') {
        Some((id, tag)) if single && Lang::parse(tag).is_some() => format!("{id}.{lang}.md"),
        _ if single => format!("{stem}.{lang}.md"),
        _ => format!("{lang}.md"),
    };
    SitePath::new(format!("{folder}/{name}"))
}

fn body_start(text: &str) -> usize {
    match front_matter(text) {
        FrontMatter::Toml(_, end) | FrontMatter::Yaml(_, end) => end,
        FrontMatter::None | FrontMatter::Open => 0,
    }
}

/// The words that stand beside the text, as comments: the translator takes off `#` and writes their own.
fn front_of(entry: &Entry, article: &Article, lang: &Lang, messages: &Messages) -> String {
    let start = body_start(&article.text);
    let mut lines = String::new();
    for field in &entry.kind.record.fields {
        if !matches!(field.shape, Shape::Text | Shape::Texts) {
            continue;
        }
        let Some(texts) = entry.node.get(&field.name) else { continue };
        let (Some(source), None) = (texts.get(entry.main.as_str()), texts.get(lang.as_str())) else { continue };
        // Title and summary that stand in the text itself are copied with it.
        let inside = matches!(&source.mark, Mark::Range(at, range) if at.path() == article.source.path() && range.start >= start);
        if !inside {
            let about = explain(messages, &Owner::whole(entry.kind.name), &field.name);
            lines.push_str(&format!("# {about}\n# {} = {}\n", field.name, written(source, &field.shape)));
        }
    }
    if lines.is_empty() { lines } else { format!("+++\n# {}\n{lines}+++\n", messages.word("translate-front", &[])) }
}

/// Words inside of facts without a word in the language; with `whole`, those of an entry that has no text too.
fn untranslated(entry: &Entry, lang: &Lang, whole: bool) -> Vec<Untranslated> {
    let mut walk = Walk { main: &entry.main, lang, found: Vec::new() };
    for field in &entry.kind.record.fields {
        let plain = matches!(field.shape, Shape::Text | Shape::Texts);
        if let (Some(node), true) = (entry.node.get(&field.name), whole || !plain) {
            walk.value(node, &field.shape, &field.name);
        }
    }
    walk.found
}

struct Walk<'a> {
    main: &'a Lang,
    lang: &'a Lang,
    found: Vec<Untranslated>,
}

impl Walk<'_> {
    fn value(&mut self, node: &Node, shape: &Shape, path: &str) {
        match shape {
            Shape::Text | Shape::Texts => {
                if let (Some(source), None) = (node.get(self.main.as_str()), node.get(self.lang.as_str())) {
                    let field = format!("{path}.{}", self.lang);
                    self.found.push(Untranslated { field, words: source.shown(), place: source.place() });
                }
            }
            Shape::List(item) => node.items().iter().for_each(|node| self.value(node, item, path)),
            Shape::Record(record) => self.record(node, record, path),
            _ => {}
        }
    }

    fn record(&mut self, node: &Node, record: &Record, path: &str) {
        for (key, value) in node.entries() {
            if let Some(field) = record.field(&key.name) {
                self.value(value, &field.shape, &format!("{path}.{}", key.name));
            }
        }
    }
}
