//! The reference of a kind for people: every field with what it is for and an example, as a page in Markdown.

use super::fields::{Owner, explain};
use super::scaffold::{example, words_of};
use crate::diag::Messages;
use crate::model::Kind;
use crate::typed::{Field, Record, Shape};

/// The page of a kind: its own fields first, then those that all kinds have, then the tables inside of them.
pub fn reference(kind: &Kind, messages: &Messages) -> String {
    let owner = Owner::whole(kind.name);
    let (common, own) = (kind.common_fields(), kind.own_fields());
    let about = messages.word(&format!("new-kind-{}", kind.name), &[]);
    let mut text = format!("## {} – {about}\n\n`{}/{}`\n\n", kind.name, kind.entry_folder("<id>"), kind.facts_file());
    text.push_str(&table(own.iter().chain(common), &owner, messages));
    let mut told = Vec::new();
    for field in own.iter().chain(common) {
        parts(field, messages, &mut told, &mut text);
    }
    text
}

/// The tables that a field holds, each once.
fn parts(field: &Field, messages: &Messages, told: &mut Vec<Owner>, text: &mut String) {
    let Some((owner, record)) = Owner::of_part(&field.name, &field.shape) else {
        return;
    };
    if told.contains(&owner) {
        return;
    }
    told.push(owner.clone());
    text.push_str(&format!("\n### {}\n\n", field.name));
    text.push_str(&table(record.fields.iter(), &owner, messages));
    record.fields.iter().for_each(|inner| parts(inner, messages, told, text));
}

fn table<'a>(fields: impl Iterator<Item = &'a Field>, owner: &Owner, messages: &Messages) -> String {
    let word = |key: &str| messages.word(key, &[]);
    let head = [word("reference-field"), word("reference-about"), word("reference-example")];
    let mut text = format!("| {} |\n|---|---|---|\n", head.join(" | "));
    for field in fields {
        let name = if field.required { format!("`{}` *", field.name) } else { format!("`{}`", field.name) };
        let mut about = explain(messages, owner, &field.name);
        if let Some(words) = words_of(&field.shape) {
            about.push_str(&format!(": `{}`", words.join("`, `")));
        }
        let cells = [name, about, format!("`{} = {}`", field.name, shown(&field.shape))];
        text.push_str(&format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|").replace('\n', " ")).join(" | ")));
    }
    text
}

/// An example of a value; of tables only that there is one, since theirs follow below.
fn shown(shape: &Shape) -> String {
    let is_table = |record: &Record| !record.fields.is_empty();
    match shape {
        Shape::Record(record) if is_table(record) => "{ … }".to_owned(),
        Shape::List(item) => match &**item {
            Shape::Record(record) if is_table(record) => "[{ … }]".to_owned(),
            _ => example(shape),
        },
        _ => example(shape),
    }
}
