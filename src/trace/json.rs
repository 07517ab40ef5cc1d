//! A trace for programs: one JSON object.

use serde_json::{Value, json};

use super::{Fate, Reached, Trace, Traced};
use crate::diag::{self, Messages};
use crate::output::Made;

/// Every thing with its sources, its fate, the files that it reached and the diagnostics of its sources.
pub fn json(trace: &Trace, messages: &Messages) -> Value {
    json!({
        "things": trace.things.iter().map(|thing| traced(thing, messages)).collect::<Vec<Value>>(),
        "diagnostics": trace.diagnostics.iter().map(|found| diag::json(found, messages)).collect::<Vec<Value>>(),
    })
}

fn traced(thing: &Traced, messages: &Messages) -> Value {
    let (fate, day) = fate(thing.fate);
    let shown_in: serde_json::Map<String, Value> =
        thing.shown_in.iter().map(|(tag, shown)| (tag.clone(), shown.as_str().into())).collect();
    json!({
        "address": thing.address,
        "title": thing.title,
        "sources": thing.sources,
        "fate": fate,
        "day": day.map(|day| day.to_string()),
        "shown_in": shown_in,
        "reached": thing.reached.iter().map(reached).collect::<Vec<Value>>(),
        "diagnostics": thing.diagnostics.iter().map(|found| diag::json(found, messages)).collect::<Vec<Value>>(),
    })
}

fn reached(file: &Reached) -> Value {
    let made = match file.made {
        Made::Page if file.named => "named on page",
        Made::Page => "page",
        Made::List => "list",
        Made::Term => "term",
        Made::Home => "home",
        Made::Index => "index",
        Made::Feed => "feed",
        Made::Calendar => "calendar",
        Made::Sitemap => "sitemap",
        Made::Download => "download",
        Made::File => "file",
        Made::Redirect => "redirect",
    };
    json!({ "as": made, "language": file.language, "path": file.path })
}

fn fate(fate: Fate) -> (&'static str, Option<jiff::civil::Date>) {
    match fate {
        Fate::Shown => ("shown", None),
        Fate::Archived => ("archived", None),
        Fate::Expired(day) => ("expired", Some(day)),
        Fate::Draft => ("draft", None),
        Fate::Until(day) => ("scheduled", Some(day)),
        Fate::Broken => ("broken", None),
        Fate::Doubled => ("doubled", None),
        Fate::Unnamed => ("unnamed", None),
        Fate::OfHidden => ("of hidden entry", None),
        Fate::Unused => ("unused", None),
        Fate::Header => ("header", None),
        Fate::EmptyRow => ("empty row", None),
        Fate::Settings => ("settings", None),
        Fate::Theme => ("theme", None),
        Fate::Ledger => ("ledger", None),
        Fate::Unread => ("unread", None),
    }
}
