//! The state of a portal for programs: one JSON object.

use jiff::civil;
use serde_json::{Value, json};

use super::{Status, Translations, file_of, title_of};
use crate::model::EntryKey;

/// Languages with what is out of date and missing, drafts, and what comes and goes when.
pub fn json(status: &Status<'_>) -> Value {
    let dated = |entries: &[(civil::Date, EntryKey)]| -> Vec<Value> {
        entries.iter().map(|(day, key)| json!({ "entry": address(status, *key), "day": day.to_string() })).collect()
    };
    json!({
        "today": status.portal.today.to_string(),
        "languages": status.languages.iter().map(|language| translations(status, language)).collect::<Vec<Value>>(),
        "drafts": status.drafts.iter().map(|key| address(status, *key)).collect::<Vec<String>>(),
        "scheduled": dated(&status.scheduled),
        "expiring": dated(&status.expiring),
        "expired": dated(&status.expired),
        "broken": status.broken,
    })
}

fn translations(status: &Status<'_>, translations: &Translations<'_>) -> Value {
    let language = translations.language;
    let entry = |key: EntryKey| status.portal.entry(key);
    let outdated = translations.outdated.iter().map(|(key, outdated)| {
        json!({
            "entry": entry(*key).address(),
            "title": title_of(entry(*key)),
            "file": file_of(entry(*key), language),
            "from": outdated.from.as_str(),
            "new_sentences": outdated.new,
            "sentences_taken_out": outdated.gone,
        })
    });
    let missing = translations.missing.iter().map(|missing| {
        json!({
            "entry": entry(missing.key).address(),
            "title": title_of(entry(missing.key)),
            "file": file_of(entry(missing.key), language),
            "words": missing.words,
            "references": missing.references,
        })
    });
    json!({
        "tag": language.lang.as_str(),
        "name": language.name,
        "complete": translations.complete,
        "outdated": outdated.collect::<Vec<Value>>(),
        "missing": missing.collect::<Vec<Value>>(),
    })
}

fn address(status: &Status<'_>, key: EntryKey) -> String {
    status.portal.entry(key).address()
}
