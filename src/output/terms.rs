//! A page per vocabulary, and one per term with everything that is marked with it.

use std::collections::BTreeSet;

use tera::Value;

use super::list::versions;
use super::view::{Crumb, Edition, Page, view};
use super::{Content, Job, Made, PageView, Planning, Texts, indicator, page_value, templates};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::lang::Language;
use crate::model::common::Territories;
use crate::model::url::{self, Address};
use crate::model::{EntryKey, Portal, Term};
use crate::monitoring::Entity;
use crate::typed::Vocabulary;

/// Entries of one kind on the page of a term; the rest stands in the narrowed list.
const SHOWN: usize = 12;

/// The pages of all vocabularies.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let portal = planning.portal;
    let mut jobs = Vec::new();
    for (at, edition) in planning.editions.iter().enumerate() {
        for (id, vocabulary) in portal.vocabularies.listed() {
            jobs.push(Job {
                path: url::vocabulary(id, edition.language).file(),
                place: Mark::file(&file_of(portal, id)),
                made: Made::Term,
                texts: Texts::None,
                content: Content::Page {
                    edition: at,
                    templates: templates(&["terms"]),
                    view: Box::new(move || vocabulary_view(edition, id)),
                },
            });
            for term in &vocabulary.terms {
                jobs.push(Job {
                    path: url::term(id, term.id.as_str(), edition.language).file(),
                    place: term.mark.clone(),
                    made: Made::Term,
                    texts: Texts::None,
                    content: Content::Page {
                        edition: at,
                        templates: templates(&["term"]),
                        view: Box::new(move || term_view(edition, id, term)),
                    },
                });
            }
        }
    }
    jobs
}

/// The file that a vocabulary stands in.
fn file_of(portal: &Portal, id: &str) -> SitePath {
    let first = portal.vocabularies.get(id).and_then(|vocabulary| vocabulary.terms.first());
    first.map_or_else(|| SitePath::new("data/vocabularies"), |term| term.mark.source().path().clone())
}

/// What a vocabulary is called.
pub fn vocabulary_title(edition: &Edition<'_>, id: &str) -> String {
    edition.words.find(edition.chain(), &format!("vocabulary-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

fn vocabulary_view(edition: &Edition<'_>, id: &str) -> PageView {
    let title = vocabulary_title(edition, id);
    let address = |language: &Language| url::vocabulary(id, language);
    let mut page = Page::new("terms", id, title.clone(), versions(edition.portal, address));
    page.crumbs = vec![edition.home_crumb(), Crumb { title: title.clone(), url: None, lang: None }];
    let map = (id == Territories::ID).then(|| territory_map(edition)).flatten();
    let view = view! { "id" => id, "title" => title, "items" => edition.vocabulary(id), "map" => map };
    vec![page_value(edition, &page), ("vocabulary", view)]
}

/// The map of tiles with the number of institutions in each territory.
fn territory_map(edition: &Edition<'_>) -> Option<Value> {
    let listed: BTreeSet<EntryKey> = edition.listed("institution").collect();
    let count = |term: &Term| {
        let all = entries(edition.portal, Territories::ID, term.id.as_str());
        all.into_iter().filter(|key| listed.contains(key)).count()
    };
    edition.counted_map(&edition.t("tiles-institutions"), &edition.t("kinds-institution"), &count)
}

/// The entries of a term: its own, and those of the terms below it.
fn entries(portal: &Portal, vocabulary: &str, term: &str) -> Vec<EntryKey> {
    let mut keys: Vec<EntryKey> = Vec::new();
    let Some(terms) = portal.vocabularies.get(vocabulary) else {
        return keys;
    };
    for other in terms.with_narrower(term) {
        keys.extend(portal.marked_with(vocabulary, other));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn term_view(edition: &Edition<'_>, vocabulary: &str, term: &Term) -> PageView {
    let portal = edition.portal;
    let id = term.id.as_str();
    let (name, lang) =
        term.name.pick(edition.chain()).map_or((id, edition.lang()), |(name, lang)| (name.as_str(), lang));
    let title = vocabulary_title(edition, vocabulary);
    let address = |language: &Language| url::term(vocabulary, id, language);
    let mut page = Page::new("term", vocabulary, name.to_owned(), versions(portal, address));
    page.lang = Some(lang.clone());
    let definition = term.definition.pick(edition.chain());
    page.description = definition.map(|(text, _)| text.clone());
    page.crumbs = vec![
        edition.home_crumb(),
        Crumb { title: title.clone(), url: Some(url::vocabulary(vocabulary, edition.language).marked()), lang: None },
        Crumb { title: name.to_owned(), url: None, lang: edition.other(lang) },
    ];
    let terms = portal.vocabularies.get(vocabulary);
    let narrower =
        terms.into_iter().flat_map(|terms| &terms.terms).filter(|other| other.broader.as_deref() == Some(id));
    let narrower: Vec<Value> = narrower.filter_map(|other| edition.term(vocabulary, other.id.as_str())).collect();
    let mut groups: Vec<Value> = Vec::new();
    for keys in edition.in_lists(entries(portal, vocabulary, id)) {
        let kind = &portal.entry(keys[0]).kind;
        groups.push(view! {
            "kind" => kind.name,
            "title" => edition.t(&format!("kinds-{}", kind.name)),
            "count" => keys.len(),
            "items" => keys.iter().take(SHOWN).map(|key| edition.card(*key)).collect::<Vec<Value>>(),
            "all_url" => (keys.len() > SHOWN).then(|| all_address(edition, kind, vocabulary, id)).flatten().map(|address| address.marked()),
        });
    }
    let place = terms
        .filter(|_| vocabulary == "territories")
        .and_then(|all| all.terms.iter().position(|other| other.id == term.id));
    let territory = place.and_then(|place| edition.monitoring.entities.at(Entity::Territory(place)));
    let view = view! {
        "vocabulary" => vocabulary,
        "vocabulary_title" => title,
        "id" => id,
        "name" => name,
        "lang" => edition.other(lang),
        "definition" => definition.map(|(text, lang)| view! { "text" => text.as_str(), "lang" => edition.other(lang) }),
        "code" => term.code.clone(),
        "scheme" => term.scheme.clone(),
        "broader" => term.broader.as_deref().and_then(|broader| edition.term(vocabulary, broader)),
        "narrower" => narrower,
        "groups" => groups,
        "measures" => territory.map(|at| indicator::overview::of_entity(edition, at)),
        "parts" => territory.map(|at| indicator::overview::of_parts(edition, at)),
    };
    vec![page_value(edition, &page), ("term", view)]
}

/// The list narrowed by a term, when lists can be narrowed by its vocabulary.
fn all_address(edition: &Edition<'_>, kind: &crate::model::Kind, vocabulary: &str, term: &str) -> Option<Address> {
    let facet = match vocabulary {
        "functions" => "functions",
        "audiences" => "audience",
        "territories" => "territory",
        _ => return None,
    };
    (kind.name != "page").then(|| url::narrowed(&url::list(kind, edition.language), facet, term))
}
