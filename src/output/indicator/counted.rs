//! What was counted: for indicators that are counted from the portal's own content, the entries behind each number.

use tera::Value as View;

use super::super::view::view;
use super::{MOST_ENTRIES, Subject};
use crate::model::EntryKey;
use crate::monitoring::{Entity, EntityAt};

/// The entries that make the numbers of the last period, by whom they belong to.
pub fn view(subject: &Subject<'_>) -> Option<View> {
    let edition = subject.edition;
    let count = subject.facts.count.as_ref()?;
    let kind = edition.portal.kind(&count.kind)?;
    let groups: Vec<View> = owners(subject)
        .into_iter()
        .map(|(entity, entries)| {
            let name = edition.entity_name(entity);
            view! {
                "id" => anchor(subject, entity),
                "title" => name.title,
                "url" => name.url,
                "lang" => name.lang,
                "count" => entries.len(),
                "items" => edition.cards(entries.to_vec()),
            }
        })
        .collect();
    Some(view! {
        "title" => edition.t(&format!("kinds-{}", kind.name)),
        "url" => url_of(subject, kind),
        "total" => groups.len(),
        "groups" => groups,
    })
}

fn url_of(subject: &Subject<'_>, kind: &crate::model::Kind) -> String {
    crate::model::url::list(kind, subject.edition.language).marked()
}

/// Whose entries were counted in the last period, in the order of entities; of very many of them nothing is listed.
fn owners<'a>(subject: &Subject<'a>) -> Vec<(EntityAt, &'a [EntryKey])> {
    let (at, period) = (subject.at, subject.latest);
    let own = subject.edition.monitoring.counted.range((at, period, EntityAt(0))..=(at, period, EntityAt(u32::MAX)));
    let all: Vec<_> = own.take(MOST_ENTRIES + 1).map(|((_, _, entity), entries)| (*entity, &entries[..])).collect();
    if all.len() > MOST_ENTRIES { Vec::new() } else { all }
}

fn anchor(subject: &Subject<'_>, entity: EntityAt) -> Option<String> {
    match subject.edition.monitoring.entities.entity(entity) {
        Entity::Entry(key) => Some(format!("counted-{}", subject.edition.portal.entry(key).id)),
        _ => None,
    }
}

impl Subject<'_> {
    /// Where the entries behind the number of an entity stand on this page.
    pub fn counted_url(&self, entity: EntityAt) -> Option<String> {
        self.facts.count.as_ref()?;
        let listed = owners(self).iter().any(|(other, _)| *other == entity);
        listed.then(|| anchor(self, entity)).flatten().map(|anchor| format!("#{anchor}"))
    }
}
