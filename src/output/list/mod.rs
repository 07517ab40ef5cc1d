//! The list of each kind, whole and narrowed by function, audience, territory, type or year, a page at a time.

mod index;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::Value;

use super::indicator::overview;
use super::view::{Crumb, Edition, Page, view};
use super::{Content, Job, Made, PageView, Planning, Texts, open, page_value, templates};
use crate::diag::Mark;
use crate::files::SitePath;
use crate::lang::{Lang, Language};
use crate::model::url::{self, Address};
use crate::model::{Entry, EntryKey, Kind, Portal};
use crate::typed::{Node, Shape};

/// The fields by which lists can be narrowed, with the vocabulary of each.
pub(super) const FACETS: &[(&str, Option<&str>)] = &[
    ("functions", Some("functions")),
    ("audience", Some("audiences")),
    ("territory", Some("territories")),
    ("type", None),
    ("year", None),
];

/// Indicators on one page of their list.
const MOST_INDICATORS: usize = 100;

/// The kinds that have a list: all but plain pages.
pub fn kinds(portal: &Portal) -> impl Iterator<Item = &Arc<Kind>> {
    portal.kinds.iter().filter(|kind| kind.name != "page")
}

/// The addresses of a list in all languages. A list is written in each.
pub fn versions<'a>(
    portal: &'a Portal,
    address: impl Fn(&'a Language) -> Address,
) -> Vec<(&'a Language, Address, &'a Lang)> {
    portal.site.languages.all().iter().map(|language| (language, address(language), &language.lang)).collect()
}

/// A value by which a list can be narrowed, with the entries that have it.
struct Choice {
    value: String,
    title: String,
    lang: Option<String>,
    keys: Vec<EntryKey>,
}

/// A field by which a list can be narrowed.
struct Facet {
    name: &'static str,
    title: String,
    choices: Vec<Choice>,
}

/// A kind's list in one language.
struct List<'a> {
    edition: &'a Edition<'a>,
    kind: &'a Kind,
    keys: Vec<EntryKey>,
    facets: Vec<Facet>,
    /// The facets for templates where nothing is chosen of them; all pages of the list share them.
    filters: OnceLock<Vec<Value>>,
}

/// The pages of all lists, and the index of each for the script.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for (at, edition) in planning.editions.iter().enumerate() {
        for kind in kinds(planning.portal) {
            let keys = in_groups(edition, kind, edition.listed(kind.name).collect());
            let facets = facets(edition, kind, &keys);
            let list = Arc::new(List { edition, kind, facets, keys, filters: OnceLock::new() });
            plan_list(&list, at, &mut jobs);
        }
    }
    jobs
}

/// Indicators stand by the functions that they belong to, all others as they are.
fn in_groups(edition: &Edition<'_>, kind: &Kind, mut keys: Vec<EntryKey>) -> Vec<EntryKey> {
    if kind.name == "indicator" {
        keys.sort_by_cached_key(|key| overview::function_of(edition, *key));
    }
    keys
}

fn plan_list<'a>(list: &Arc<List<'a>>, edition: usize, jobs: &mut Vec<Job<'a>>) {
    let size = list.page_size();
    let place = Mark::file(&SitePath::new(crate::site::SITE_FILE));
    let mut narrowings: Vec<Option<(usize, usize)>> = vec![None];
    for (facet, choices) in list.facets.iter().enumerate() {
        narrowings.extend((0..choices.choices.len()).map(|choice| Some((facet, choice))));
    }
    for narrowing in narrowings {
        let count = list.narrowed(narrowing).len();
        for number in 1..=count.div_ceil(size).max(1) {
            let address = url::numbered(&list.address(list.edition.language, narrowing), number);
            let list = list.clone();
            jobs.push(Job {
                path: address.file(),
                place: place.clone(),
                made: Made::List,
                texts: Texts::None,
                content: Content::Page {
                    edition,
                    templates: templates(&[&format!("{}-list", list.kind.name), "list"]),
                    view: Box::new(move || list.view(narrowing, number)),
                },
            });
        }
    }
    let index = list.clone();
    jobs.push(Job {
        path: url::index(&url::list(list.kind, list.edition.language)).file(),
        place,
        made: Made::Index,
        texts: Texts::None,
        content: Content::Text(Box::new(move || index.index())),
    });
}

/// The facets of a list that would narrow it.
fn facets(edition: &Edition<'_>, kind: &Kind, keys: &[EntryKey]) -> Vec<Facet> {
    let mut facets = Vec::new();
    for (name, vocabulary) in FACETS {
        let mut by_value: BTreeMap<String, Vec<EntryKey>> = BTreeMap::new();
        for key in keys {
            for value in values(edition.portal, edition.portal.entry(*key), name) {
                by_value.entry(value).or_default().push(*key);
            }
        }
        let narrows = by_value.len() > 1 || by_value.values().any(|with| with.len() < keys.len());
        if by_value.is_empty() || !narrows {
            continue;
        }
        let mut choices: Vec<Choice> = by_value
            .into_iter()
            .map(|(value, keys)| {
                let (title, lang) = title_of(edition, Some(kind), name, *vocabulary, &value);
                Choice { value, title, lang, keys }
            })
            .collect();
        match vocabulary {
            // Functions keep the order of their vocabulary; territories and audiences stand by the alphabet.
            Some(id @ "functions") => {
                let order = |choice: &Choice| {
                    edition.portal.vocabularies.get(id).and_then(|terms| terms.ids().position(|id| id == choice.value))
                };
                choices.sort_by_key(order);
            }
            _ if *name == "year" => choices.sort_by(|a, b| b.value.cmp(&a.value)),
            _ => choices.sort_by(|a, b| edition.locale.compare(&a.title, &b.title)),
        }
        let title = match vocabulary {
            Some(vocabulary) => edition.t(&format!("vocabulary-{vocabulary}")),
            None => edition.t(&format!("filter-{name}")),
        };
        facets.push(Facet { name, title, choices });
    }
    facets
}

/// The values of an entry under a facet. A territory counts with the wider ones above it.
pub(super) fn values(portal: &Portal, entry: &Entry, facet: &str) -> Vec<String> {
    match facet {
        "year" => entry.facts.years().iter().map(ToString::to_string).collect(),
        "territory" => {
            let Some(id) = entry.node.get("territory").and_then(Node::as_str) else {
                return Vec::new();
            };
            let terms = portal.vocabularies.get("territories").map(|terms| terms.with_broader(id)).unwrap_or_default();
            terms.iter().map(|term| term.id.to_string()).collect()
        }
        "type" => entry.node.get("type").and_then(Node::as_str).map(str::to_owned).into_iter().collect(),
        field => {
            let items = entry.node.get(field).map(Node::items).unwrap_or_default();
            items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
        }
    }
}

pub(super) fn title_of(
    edition: &Edition<'_>,
    kind: Option<&Kind>,
    facet: &str,
    vocabulary: Option<&str>,
    value: &str,
) -> (String, Option<String>) {
    if let Some(vocabulary) = vocabulary {
        let term = edition.portal.vocabularies.term(vocabulary, value);
        if let Some((name, lang)) = term.and_then(|term| term.name.pick(edition.chain())) {
            return (name.clone(), edition.other(lang));
        }
    }
    if facet == "type"
        && let Some(Shape::Word { set, .. }) = kind.and_then(|kind| kind.record.field("type")).map(|field| &field.shape)
    {
        return (edition.word(set, value), None);
    }
    // An address needs plain signs, a reader words.
    (value.to_owned(), None)
}

impl List<'_> {
    /// Indicators are compared with each other: a page holds as many as one can look through.
    fn page_size(&self) -> usize {
        let size = self.edition.portal.site.page_size;
        if self.kind.name == "indicator" { size.max(MOST_INDICATORS) } else { size }
    }

    fn narrowed(&self, narrowing: Option<(usize, usize)>) -> &[EntryKey] {
        narrowing.map_or(&self.keys, |(facet, choice)| &self.facets[facet].choices[choice].keys)
    }

    fn address(&self, language: &Language, narrowing: Option<(usize, usize)>) -> Address {
        let list = url::list(self.kind, language);
        match narrowing {
            None => list,
            Some((facet, choice)) => {
                let facet = &self.facets[facet];
                url::narrowed(&list, facet.name, &facet.choices[choice].value.replace('_', "-"))
            }
        }
    }

    fn view(&self, narrowing: Option<(usize, usize)>, number: usize) -> PageView {
        let edition = self.edition;
        let portal = edition.portal;
        let name = self.kind.name;
        let list_title = edition.t(&format!("kinds-{name}"));
        let chosen = narrowing.map(|(facet, choice)| &self.facets[facet].choices[choice]);
        let title = chosen.map_or_else(|| list_title.clone(), |choice| format!("{list_title}: {}", choice.title));
        let keys = self.narrowed(narrowing);
        let size = self.page_size();
        let last = keys.len().div_ceil(size).max(1);
        let address = |language: &Language| url::numbered(&self.address(language, narrowing), number);
        let mut page = Page::new("list", name, title.clone(), versions(portal, address));
        if number > 1 {
            page.title = format!(
                "{title} — {}",
                edition.say("page-of", &[("number", number.to_string().into()), ("last", last.to_string().into())])
            );
        }
        let lead = edition.t(&format!("kinds-{name}-lead"));
        page.description = Some(lead.clone());
        page.unlisted = narrowing.is_some() || number > 1;
        let list = url::list(self.kind, edition.language);
        page.crumbs = vec![edition.home_crumb()];
        match chosen {
            None => page.crumbs.push(Crumb { title: list_title.clone(), url: None, lang: None }),
            Some(choice) => {
                page.crumbs.push(Crumb { title: list_title.clone(), url: Some(list.marked()), lang: None });
                page.crumbs.push(Crumb { title: choice.title.clone(), url: None, lang: choice.lang.clone() });
            }
        }
        let has_feed = super::feed::KINDS.contains(&name);
        if has_feed {
            let feed_title = edition.say("feed-title", &[("section", list_title.as_str().into())]);
            page.feeds.push((feed_title, url::feed(&list)));
        }
        let calendar = (name == "event").then(|| url::calendar(edition.language));
        page.calendar.clone_from(&calendar);
        let shown = &keys[((number - 1) * size).min(keys.len())..(number * size).min(keys.len())];
        let items: Vec<Value> = shown.iter().map(|key| edition.card(*key)).collect();
        let chosen_views: Vec<Value> = chosen
            .map(|choice| view! { "title" => choice.title.as_str(), "clear_url" => list.marked() })
            .into_iter()
            .collect();
        let view = view! {
            "kind" => name,
            "title" => title,
            "lead" => lead,
            "count" => keys.len(),
            "total" => self.keys.len(),
            "items" => items,
            "groups" => self.groups(shown),
            "filters" => self.filters(narrowing),
            "chosen" => chosen_views,
            "pages" => self.pages(narrowing, number, last),
            "index_url" => url::index(&list).marked(),
            "catalogue" => self.catalogue(keys, number),
            "downloads" => open::list_download(edition, self.kind).into_iter().collect::<Vec<Value>>(),
            "feed_url" => has_feed.then(|| url::feed(&list).marked()),
            "calendar_url" => calendar.map(|address| address.marked()),
        };
        vec![page_value(edition, &page), ("list", view)]
    }

    /// What the catalogue of open data tells beside each card; nothing for other lists.
    fn catalogue(&self, keys: &[EntryKey], number: usize) -> Vec<Value> {
        if self.kind.name != "dataset" {
            return Vec::new();
        }
        let size = self.edition.portal.site.page_size;
        let shown = keys.iter().skip((number - 1) * size).take(size);
        shown.map(|key| open::catalogue_item(self.edition, *key)).collect()
    }

    /// Indicators with their values, by function.
    fn groups(&self, keys: &[EntryKey]) -> Vec<Value> {
        if self.kind.name != "indicator" {
            return Vec::new();
        }
        let edition = self.edition;
        let groups =
            keys.chunk_by(|one, two| overview::function_of(edition, *one) == overview::function_of(edition, *two));
        let view = |keys: &[EntryKey]| {
            let items = keys.iter().map(|key| view! { "card" => edition.card(*key), "glance" => edition.glance(*key) });
            view! {
                "function" => keys.first().and_then(|key| overview::function_view(edition, *key)),
                "items" => items.collect::<Vec<Value>>(),
            }
        };
        groups.map(view).collect()
    }

    fn filters(&self, narrowing: Option<(usize, usize)>) -> Vec<Value> {
        let free = || (0..self.facets.len()).map(|facet| self.filter(facet, None)).collect();
        let mut filters: Vec<Value> = self.filters.get_or_init(free).clone();
        if let Some((facet, choice)) = narrowing {
            filters[facet] = self.filter(facet, Some(choice));
        }
        filters
    }

    /// A facet with all its choices, one of which may be the one that is shown.
    fn filter(&self, facet_at: usize, shown: Option<usize>) -> Value {
        let language = self.edition.language;
        let facet = &self.facets[facet_at];
        let items = facet.choices.iter().enumerate().map(|(choice_at, choice)| {
            view! {
                "title" => choice.title.as_str(),
                "lang" => choice.lang.clone(),
                "count" => choice.keys.len(),
                "url" => self.address(language, Some((facet_at, choice_at))).marked(),
                "current" => shown == Some(choice_at),
                "value" => choice.value.as_str(),
            }
        });
        view! {
            "name" => facet.name,
            "title" => facet.title.as_str(),
            "items" => items.collect::<Vec<Value>>(),
            "all_url" => url::list(self.kind, language).marked(),
            "any_current" => shown.is_some(),
        }
    }

    /// The first, the last and the neighbouring pages; gaps between them have no number.
    fn pages(&self, narrowing: Option<(usize, usize)>, current: usize, last: usize) -> Value {
        if last < 2 {
            return Value::none();
        }
        let address = |number: usize| url::numbered(&self.address(self.edition.language, narrowing), number).marked();
        let near = |number: usize| number == 1 || number == last || number.abs_diff(current) <= 1;
        let mut items: Vec<Value> = Vec::new();
        let mut before = 0;
        for number in (1..=last).filter(|number| near(*number)) {
            if number > before + 1 {
                items.push(view! { "number" => (), "url" => (), "current" => false });
            }
            items.push(view! { "number" => number, "url" => address(number), "current" => number == current });
            before = number;
        }
        view! {
            "current" => current,
            "last" => last,
            "items" => items,
            "previous" => (current > 1).then(|| address(current - 1)),
            "next" => (current < last).then(|| address(current + 1)),
        }
    }
}
