//! The index of a list: every card with the values by which the script narrows the list in place.

use rustc_hash::FxHashMap;
use tera::value::Key;
use tera::{Map, Value};

use super::{Facet, List};
use crate::model::EntryKey;

/// What no row shows would only make the index heavier.
const UNUSED: [&str; 5] = ["status", "languages", "meta", "years", "cover"];

impl List<'_> {
    pub(super) fn index(&self) -> String {
        let facets: Vec<FxHashMap<EntryKey, Vec<&str>>> = self.facets.iter().map(by_entry).collect();
        let cards = self.keys.iter().map(|key| {
            let of_entry = self.facets.iter().zip(&facets).map(|(facet, values)| {
                let values = values.get(key).cloned().unwrap_or_default();
                (Key::from(facet.name), Value::from(values))
            });
            self.card(*key, of_entry.collect())
        });
        let cards: Vec<Value> = cards.collect();
        serde_json::to_string(&cards).unwrap_or_else(|_| "[]".to_owned())
    }

    fn card(&self, key: EntryKey, facets: Map) -> Value {
        let card = self.edition.card(key);
        let is_used = |name: &Key<'_>| name.as_str().is_none_or(|name| !UNUSED.contains(&name));
        let shown = card.as_map().into_iter().flatten().filter(|(name, value)| is_used(name) && !value.is_none());
        let mut indexed: Map = shown.map(|(name, value)| (name.clone(), value.clone())).collect();
        indexed.insert("facets".into(), facets.into());
        let state = card.get_from_path("state").and_then(Value::as_str).filter(|state| *state != "past");
        if let Some(state) = state {
            indexed.insert("label".into(), self.edition.word("event-state", state).into());
        }
        indexed.into()
    }
}

/// The values of each entry under a facet, in the order of its choices.
fn by_entry(facet: &Facet) -> FxHashMap<EntryKey, Vec<&str>> {
    let mut values: FxHashMap<EntryKey, Vec<&str>> = FxHashMap::default();
    for choice in &facet.choices {
        choice.keys.iter().for_each(|key| values.entry(*key).or_default().push(&choice.value));
    }
    values
}
