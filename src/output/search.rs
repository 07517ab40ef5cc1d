//! The search: a page per language, and the index that its script reads. What is found are entries in the language of the
//! index; a page of another language finds them after its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::json;
use tera::Value;

use super::body::plain;
use super::list::{self, kinds, versions};
use super::view::{Crumb, Edition, Page, view};
use super::{Content, Job, Made, PageView, Planning, Texts, page_value, templates};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::lang::Lang;
use crate::model::url;
use crate::model::{Entry, EntryKey};
use crate::morphology;
use crate::search::{Document, Fields, Record, index};
use crate::typed::{Node, Shape};

/// Letters of an excerpt.
const EXCERPT: usize = 200;

/// The search page of each language, and its index.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let place = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let mut jobs = Vec::new();
    let indexes: Vec<Vec<(String, Content<'a>)>> =
        (0..planning.editions.len()).into_par_iter().map(|at| index_files(planning, at)).collect();
    for (at, (edition, files)) in planning.editions.iter().zip(indexes).enumerate() {
        jobs.push(Job {
            path: url::search(edition.language).file(),
            place: place.clone(),
            made: Made::List,
            texts: Texts::None,
            content: Content::Page {
                edition: at,
                templates: templates(&["search"]),
                view: Box::new(move || page(edition)),
            },
        });
        for (path, content) in files {
            jobs.push(Job { path, place: place.clone(), made: Made::Index, texts: Texts::In(at), content });
        }
    }
    jobs
}

/// The files of the index of a language. Their names tell what is in them: nothing is counted when the last build has left
/// all of them as they would be made now.
fn index_files<'a>(planning: &'a Planning<'a>, at: usize) -> Vec<(String, Content<'a>)> {
    let edition = &planning.editions[at];
    let folder = url::search_index(edition.language);
    if let Some(known) = planning.reuse.folder(folder.path(), Texts::In(at)) {
        let made = move |path: String| {
            let files = files(edition, planning);
            let found = files.into_iter().find(|(name, _)| folder.below(name).file() == path);
            found.map(|(_, bytes)| bytes).unwrap_or_default().into()
        };
        let made = Arc::new(made);
        let content = |path: &SitePath| {
            let (made, path) = (made.clone(), path.to_string());
            (path.clone(), Content::Bytes(Box::new(move || made(path.clone()))))
        };
        return known.into_iter().map(content).collect();
    }
    let content = |(name, bytes): (String, Vec<u8>)| {
        let bytes: Arc<[u8]> = bytes.into();
        (folder.below(&name).file(), Content::Bytes(Box::new(move || bytes.clone())))
    };
    files(edition, planning).into_iter().map(content).collect()
}

fn page(edition: &Edition<'_>) -> PageView {
    let title = edition.t("search");
    let mut page = Page::new("search", "search", title.clone(), versions(edition.portal, url::search));
    page.unlisted = true;
    page.crumbs = vec![edition.home_crumb(), Crumb { title: title.clone(), url: None, lang: None }];
    let sections = kinds(edition.portal).filter(|kind| edition.listed(kind.name).next().is_some());
    let sections: Vec<Value> = sections
        .map(|kind| {
            view! {
                "title" => edition.t(&format!("kinds-{}", kind.name)),
                "url" => url::list(kind, edition.language).marked(),
                "count" => edition.listed(kind.name).count(),
            }
        })
        .collect();
    let languages = edition.portal.site.languages.all().iter().filter(|language| language.lang != *edition.lang());
    let others: Vec<Value> = languages
        .map(|language| {
            view! {
                "tag" => language.lang.as_str(),
                "name" => edition.own_name(language),
                "index_url" => url::index(&url::search_index(language)).marked(),
            }
        })
        .collect();
    vec![page_value(edition, &page), ("search", view! { "sections" => sections, "others" => others })]
}

/// The words that the script says, with places for what it fills in.
fn words(edition: &Edition<'_>) -> serde_json::Value {
    let count = [("count", "{count}".into())];
    let word = [("word", "{word}".into())];
    json!({
        "found": edition.say("search-found", &count),
        "none": edition.t("search-none"),
        "all": edition.say("search-all", &count),
        "fewer": edition.t("search-fewer"),
        "meant": edition.say("search-meant", &word),
        "unknown": edition.say("search-unknown", &word),
        "kind": edition.t("search-kind"),
        "remove": edition.say("filter-remove", &[("name", "".into())]),
    })
}

/// The files of an index by their names.
fn files(edition: &Edition<'_>, planning: &Planning<'_>) -> Vec<(String, Vec<u8>)> {
    let portal = edition.portal;
    let lang = edition.lang();
    let mut keys: Vec<EntryKey> =
        portal.entries().filter(|(_, entry)| entry.is_translated(lang)).map(|(key, _)| key).collect();
    let order = |key: &EntryKey| portal.kinds.iter().position(|kind| kind.name == portal.entry(*key).kind.name);
    keys.sort_by_cached_key(|key| (order(key), edition.rank(*key)));
    let documents = || keys.par_iter().map(|key| document(edition, *key)).collect();
    let (table, documents): (_, Vec<Document>) = rayon::join(|| morphology::table_of(lang.as_str()), documents);
    let mut index = index(&documents, table, planning.dictionaries.of(lang), planning.search);
    let facets = facets(edition, &keys);
    let days: Vec<Option<i64>> = keys.iter().map(|key| day(portal.entry(*key))).collect();
    if let Some(directory) = index.directory.as_object_mut() {
        directory.insert("kinds".into(), sections(edition, &keys));
        directory.insert("facets".into(), facets.iter().map(|facet| json!([facet.name, facet.title])).collect());
        directory.insert("words".into(), words(edition));
        directory.insert("synonyms".into(), json!(synonyms(edition)));
    }
    let mut files = index.files;
    for facet in &facets {
        files.push((format!("{}.json", facet.name), facet.values.to_string().into_bytes()));
    }
    files.push(("days.json".to_owned(), json!(days).to_string().into_bytes()));
    files.push(("index.json".to_owned(), index.directory.to_string().into_bytes()));
    files
}

/// The kinds in the order of documents: name, title, how many.
fn sections(edition: &Edition<'_>, keys: &[EntryKey]) -> serde_json::Value {
    let kind_of = |key: &EntryKey| &edition.portal.entry(*key).kind;
    let groups = keys.chunk_by(|one, two| kind_of(one).name == kind_of(two).name);
    groups
        .map(|group| {
            let kind = kind_of(&group[0]);
            json!([kind.name, edition.t(&format!("kinds-{}", kind.name)), group.len()])
        })
        .collect()
}

/// A field by which results are narrowed: its values with their documents.
struct Facet {
    name: &'static str,
    title: String,
    values: serde_json::Value,
}

fn facets(edition: &Edition<'_>, keys: &[EntryKey]) -> Vec<Facet> {
    let fields = list::FACETS.iter().filter(|(name, _)| *name != "type");
    let mut facets: Vec<Facet> = fields
        .filter_map(|(name, vocabulary)| {
            let mut by_value: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (at, key) in keys.iter().enumerate() {
                for value in list::values(edition.portal, edition.portal.entry(*key), name) {
                    by_value.entry(value).or_default().push(at);
                }
            }
            let title = match vocabulary {
                Some(vocabulary) => edition.t(&format!("vocabulary-{vocabulary}")),
                None => edition.t(&format!("filter-{name}")),
            };
            let values = by_value.into_iter().map(|(value, documents)| {
                let (title, lang) = list::title_of(edition, None, name, *vocabulary, &value);
                (value, title, lang, documents)
            });
            facet(edition, name, title, values.collect())
        })
        .collect();
    facets.extend(institutions(edition, keys));
    facets
}

/// The institutions that entries belong to.
fn institutions(edition: &Edition<'_>, keys: &[EntryKey]) -> Option<Facet> {
    let mut by_institution: BTreeMap<EntryKey, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate() {
        let entry = edition.portal.entry(*key);
        let written = ["institution", "organisation"].iter().find_map(|field| entry.node.get(field)?.as_str());
        let own = (entry.kind.name == "institution").then_some(*key);
        if let Some(institution) = own.or_else(|| edition.portal.find(&["institution"], written?)) {
            by_institution.entry(institution).or_default().push(at);
        }
    }
    let values = by_institution.into_iter().map(|(key, documents)| {
        let entry = edition.portal.entry(key);
        let (title, lang) = entry.short(edition.chain());
        (entry.id.to_string(), title.to_owned(), edition.other(lang), documents)
    });
    facet(edition, "institution", edition.t("kind-institution"), values.collect())
}

/// A facet with its values in the order in which readers see them; `None` when it would narrow nothing.
fn facet(
    edition: &Edition<'_>,
    name: &'static str,
    title: String,
    mut values: Vec<(String, String, Option<String>, Vec<usize>)>,
) -> Option<Facet> {
    if values.len() < 2 {
        return None;
    }
    match name {
        "year" => values.reverse(),
        "functions" => {
            let terms: Vec<&str> = edition.portal.vocabularies.get(name).map(|v| v.ids().collect()).unwrap_or_default();
            values.sort_by_key(|(value, ..)| terms.iter().position(|term| term == value));
        }
        _ => values.sort_by(|one, two| edition.locale.compare(&one.1, &two.1)),
    }
    let values = values.into_iter().map(|(value, title, lang, documents)| {
        let mut before = 0;
        let steps: Vec<usize> = documents
            .into_iter()
            .map(|at| {
                let step = at - before;
                before = at;
                step
            })
            .collect();
        json!([value, title, lang, steps])
    });
    Some(Facet { name, title, values: values.collect() })
}

/// The day by which results are sorted, in days since 1970.
fn day(entry: &Entry) -> Option<i64> {
    let day = entry.facts.date().or(entry.common.updated.or(entry.common.publish_on).map(|day| day.0))?;
    Some((day - jiff::civil::date(1970, 1, 1)).get_days().into())
}

/// Words that mean the same: abbreviations and what they stand for, names of a term.
fn synonyms(edition: &Edition<'_>) -> Vec<Vec<String>> {
    let lang = edition.lang();
    let portal = edition.portal;
    let short = portal.abbreviations.of(lang).iter().map(|(short, long)| vec![short.clone(), long.clone()]);
    let terms = portal.vocabularies.listed().flat_map(|(_, vocabulary)| &vocabulary.terms);
    let named = terms.filter_map(|term| {
        let synonyms = term.synonyms.get(lang).filter(|synonyms| !synonyms.is_empty())?;
        Some(term.name.get(lang).into_iter().chain(synonyms).cloned().collect::<Vec<String>>())
    });
    short.chain(named).collect()
}

fn document(edition: &Edition<'_>, key: EntryKey) -> Document {
    let entry = edition.portal.entry(key);
    let lang = edition.lang();
    let text = entry.articles.get(lang).map(plain).unwrap_or_default();
    let title = entry.titles.get(lang).cloned().unwrap_or_default();
    let summary = entry.summaries.get(lang).cloned().unwrap_or_default();
    let excerpt = if summary.is_empty() { &text.body } else { &summary };
    let home = url::home(edition.language);
    let address = url::entry(entry, edition.language);
    let record = Record {
        url: address.path().strip_prefix(home.path()).unwrap_or(address.path()).to_owned(),
        title: title.clone(),
        note: note(edition, key),
        summary: cut(excerpt, EXCERPT),
    };
    let fields = Fields {
        title,
        summary,
        headings: text.headings,
        facts: facts(edition, entry, lang),
        body: text.body,
        attachments: String::new(),
    };
    Document { fields, record }
}

/// What kind of thing it is, of which time, and whose.
fn note(edition: &Edition<'_>, key: EntryKey) -> String {
    let card = edition.card(key);
    let text = |path: &str| card.get_from_path(path).and_then(Value::as_str).map(str::to_owned);
    let year = card.get_from_path("year").filter(|year| !year.is_none()).map(ToString::to_string);
    let when = text("date.text").or_else(|| text("when")).or(year);
    let parts = [text("kind_name"), when, text("organisation.short")];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<String>>().join(" · ")
}

/// The words of facts in one language: texts, names of what is referred to, numbers of documents.
fn facts(edition: &Edition<'_>, entry: &Entry, lang: &Lang) -> String {
    let mut words = entry.common.short.get(lang).cloned().unwrap_or_default();
    let mut add = |text: &str| {
        words.push('\n');
        words.push_str(text);
    };
    entry.each_fact(&mut |node: &Node, shape: &Shape| match shape {
        Shape::Text => node.get(lang.as_str()).and_then(Node::as_str).into_iter().for_each(&mut add),
        Shape::Texts => {
            let items = node.get(lang.as_str()).map(Node::items).unwrap_or_default();
            items.iter().filter_map(Node::as_str).for_each(&mut add);
        }
        Shape::Ref(kinds) => {
            if let Some(key) = node.as_str().and_then(|written| edition.portal.find(kinds, written)) {
                add(edition.portal.entry(key).title(edition.chain()).0);
            }
        }
        Shape::Term(vocabulary) => {
            let term = node.as_str().and_then(|id| edition.portal.vocabularies.term(vocabulary, id));
            term.and_then(|term| term.name.get(lang)).map(String::as_str).into_iter().for_each(&mut add);
        }
        Shape::String => node.as_str().into_iter().for_each(&mut add),
        _ => {}
    });
    words
}

/// The beginning of a text, whole words.
fn cut(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    match line.char_indices().nth(letters) {
        None => line,
        Some((end, _)) => {
            let end = line[..end].rfind(' ').unwrap_or(end);
            format!("{}…", line[..end].trim_end_matches(|sign: char| !sign.is_alphanumeric()))
        }
    }
}
