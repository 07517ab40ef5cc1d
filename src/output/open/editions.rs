//! Editions of a dataset, and how to cite it: an edition keeps its values and its address.

use tera::Value;

use super::about::About;
use crate::kinds::Dataset;
use crate::model::{Asset, Entry, EntryKey};
use crate::monitoring::{EDITION_FILE, is_frozen};
use crate::output::view::{Edition, view};

/// The file of an edition that holds its values; readers get it as it is.
pub fn frozen_file(entry: &Entry) -> Option<&Asset> {
    entry.facts::<Dataset>().filter(|dataset| is_frozen(dataset))?;
    entry.asset(EDITION_FILE)
}

/// How to cite a dataset, in the language of the page; nothing for other entries.
pub fn citation(edition: &Edition<'_>, key: EntryKey) -> Option<String> {
    let entry = edition.portal.entry(key);
    let about = About::new(edition.portal, entry);
    let dataset = about.dataset?;
    let site = &edition.portal.site;
    let pick = |text: &crate::lang::Localized<String>| text.pick(edition.chain()).map(|(text, _)| text.clone());
    let title = entry.title(edition.chain()).0;
    let mut parts = vec![pick(&about.publisher_names()), Some(title.to_owned())];
    // Titles of editions usually name it.
    let name = dataset.edition.as_deref().filter(|name| !title.contains(name));
    parts.push(name.map(|name| edition.say("data-edition", &[("edition", name.into())])));
    parts.push(Some(edition.t("data-citation-kind")));
    let day = about.updated().map(|day| edition.dates().long(day));
    parts.push(match (pick(&site.title.0), day) {
        (Some(portal), Some(day)) => Some(format!("{portal}, {day}")),
        (portal, day) => portal.or(day),
    });
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let sentence = |part: &String| part.trim_end_matches('.').to_owned();
    let words: Vec<String> = parts.iter().map(sentence).collect();
    Some(format!("{}. {}", words.join(". "), about.page(edition.language)))
}

/// The editions of a dataset, the newest first, or the dataset of which it is one.
pub fn editions(edition: &Edition<'_>, key: EntryKey) -> Value {
    let entry = edition.portal.entry(key);
    let Some(dataset) = entry.facts::<Dataset>() else { return Value::none() };
    let living = dataset.edition_of.as_ref().and_then(|living| edition.portal.find(&["dataset"], living.written()));
    let mut own = edition.portal.referring(key, "dataset", &["edition_of"]);
    own.sort_by_key(|key| std::cmp::Reverse(edition.portal.entry(*key).common.updated.map(|day| day.0)));
    let item = |key: &EntryKey| {
        let entry = edition.portal.entry(*key);
        let name = entry.facts::<Dataset>().and_then(|dataset| dataset.edition.clone());
        view! {
            "title" => edition.say("data-edition", &[("edition", name.unwrap_or_default().into())]),
            "url" => edition.url(entry),
            "date" => entry.common.updated.map(|day| edition.dates().long(day.0)),
        }
    };
    view! {
        "frozen" => is_frozen(dataset),
        "living" => living.map(|key| edition.card(key)),
        "items" => own.iter().map(item).collect::<Vec<Value>>(),
    }
}
