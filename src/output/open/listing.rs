//! The list of each kind as CSV: what cards and facts tell readers, with an address in every row.

use std::sync::Arc;

use tera::Value;

use super::delimited::{Delimited, as_words};
use super::readable::signs;
use super::{job, of_site};
use crate::model::url::{self, Address};
use crate::model::{EntryKey, Kind};
use crate::output::Job;
use crate::output::list::kinds;
use crate::output::view::{Edition, size_text, view};

/// The lists of all kinds in a language.
pub fn plan<'a>(edition: &'a Edition<'a>) -> Vec<Job<'a>> {
    let with_entries = kinds(edition.portal).filter(|kind| edition.listed(kind.name).next().is_some());
    with_entries.map(|kind| job(address(edition, kind).file(), of_site(), move || bytes(edition, kind))).collect()
}

/// The file of a list, for its page; `None` when it is empty.
pub fn download(edition: &Edition<'_>, kind: &Kind) -> Option<Value> {
    edition.listed(kind.name).next()?;
    let address = address(edition, kind);
    let bytes = edition.kept.size(&address, &|| make(edition, kind));
    Some(view! {
        "word" => "list",
        "title" => edition.t("data-file-list"),
        "about" => edition.t("data-file-list-about"),
        "url" => address.marked(),
        "format" => "CSV",
        "media_type" => "text/csv",
        "bytes" => bytes,
        "size_text" => size_text(edition, bytes),
        "machine" => false,
    })
}

fn address(edition: &Edition<'_>, kind: &Kind) -> Address {
    url::list(kind, edition.language).below(&format!("{}.csv", kind.folder))
}

fn bytes(edition: &Edition<'_>, kind: &Kind) -> Arc<[u8]> {
    edition.kept.bytes(&address(edition, kind), &|| make(edition, kind))
}

/// The columns that every list has in front of the facts of its kind.
const LEADING: [&str; 3] = ["data-column-id", "data-column-title", "data-column-summary"];

fn make<'a>(edition: &'a Edition<'a>, kind: &Kind) -> Vec<u8> {
    let keys: Vec<EntryKey> = edition.listed(kind.name).collect();
    let rows: Vec<Vec<(&str, String)>> = keys.iter().map(|key| facts(edition, *key)).collect();
    let fields: Vec<&str> = kind.record.fields.iter().map(|field| field.name.as_str()).collect();
    let used: Vec<&str> =
        fields.into_iter().filter(|field| rows.iter().flatten().any(|(name, _)| name == field)).collect();
    let (delimiter, _) = signs(&edition.locale);
    let mut table = Delimited::for_spreadsheets(delimiter);
    let mut headings: Vec<String> = LEADING.iter().map(|word| edition.t(word)).collect();
    headings.extend(used.iter().map(|field| edition.label(kind.name, field)));
    let demo = keys.iter().any(|key| edition.portal.entry(*key).common.demo);
    headings.extend(demo.then(|| edition.t("data-column-demo")));
    headings.push(edition.t("data-column-page"));
    table.row(&headings);
    for (key, facts) in keys.iter().zip(&rows) {
        let entry = edition.portal.entry(*key);
        let (title, lang) = entry.title(edition.chain());
        let summary = entry.summaries.get(lang).map_or("", String::as_str);
        let mut row = vec![entry.id.to_string(), as_words(title), as_words(summary)];
        row.extend(used.iter().map(|field| {
            let found = facts.iter().find(|(name, _)| name == field);
            found.map_or_else(String::new, |(_, text)| as_words(text))
        }));
        row.extend(demo.then(|| if entry.common.demo { edition.t("data-demo") } else { String::new() }));
        row.push(url::entry(entry, edition.language).absolute(&edition.portal.site.base_url));
        table.row(&row);
    }
    table.finish()
}

/// The fields that all kinds share, as far as the list tells them.
const SHARED: [&str; 8] = ["updated", "functions", "audience", "territory", "level", "tags", "owner", "licence"];

/// The simple facts that the page of an entry shows, by their fields.
fn facts<'a>(edition: &'a Edition<'a>, key: EntryKey) -> Vec<(&'a str, String)> {
    let told = edition.worded(edition.portal.entry(key), &SHARED);
    told.map(|(name, words)| (name, words.join("; "))).collect()
}
