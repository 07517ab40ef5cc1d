//! JSON Schemas of facts and settings, explained in the author's language, and what editors need to use them.

use std::sync::Arc;

use serde_json::{Value, json};

use super::NewFile;
use super::fields::{Owner, explain};
use crate::diag::Messages;
use crate::encoding::decode;
use crate::files::{Files, SitePath};
use crate::kinds;
use crate::model::Kind;
use crate::site::SiteFile;
use crate::typed::{Record, Shape, schema_of};

/// The folder of a site in which schemas stand.
pub const SCHEMAS: &str = "schemas";

/// The JSON Schema (draft 2020-12) of a kind's facts.
pub fn schema_of_kind(kind: &Kind, messages: &Messages) -> Value {
    let mut schema = kind.json_schema();
    schema["description"] = messages.word(&format!("new-kind-{}", kind.name), &[]).into();
    for_editors(&mut schema, &kind.record, &Owner::whole(kind.name), messages);
    schema
}

/// The JSON Schema of `site.toml`.
fn schema_of_site(messages: &Messages) -> Value {
    let record = Record::of::<SiteFile>();
    let mut schema = schema_of::<SiteFile>().to_value();
    schema["title"] = "site".into();
    schema["description"] = messages.word("schema-of-site", &[]).into();
    for_editors(&mut schema, &record, &Owner::whole("site"), messages);
    schema
}

/// A schema per kind and one of the settings, and the settings of editors that lead to them.
pub fn schema_files(messages: &Messages) -> Vec<NewFile> {
    let file = |name: &str, schema: &Value| {
        let text = serde_json::to_string_pretty(schema).unwrap_or_default();
        NewFile { path: SitePath::new(format!("{SCHEMAS}/{name}.json")), text: format!("{text}\n") }
    };
    let kinds = kinds::all();
    let mut files: Vec<NewFile> = kinds.iter().map(|kind| file(kind.name, &schema_of_kind(kind, messages))).collect();
    files.push(file("site", &schema_of_site(messages)));
    files.push(NewFile { path: SitePath::new(".taplo.toml"), text: taplo(&kinds) });
    files.push(NewFile { path: SitePath::new(".vscode/settings.json"), text: vscode_settings(&kinds) });
    files.push(NewFile { path: SitePath::new(".vscode/extensions.json"), text: vscode_extensions() });
    files
}

/// What becomes of the files of [`schema_files`] in a site that may have some of them.
#[derive(Debug)]
pub struct Merged {
    /// To write; files that are the same already are left out.
    pub changed: Vec<NewFile>,
    /// Files of the author's own that cannot be mended by a program, with what they should hold.
    pub kept: Vec<NewFile>,
}

/// Schemas are always the program's; settings of editors are the author's and only grow.
pub fn merge_schema_files(files: &dyn Files, messages: &Messages) -> Merged {
    let mut merged = Merged { changed: Vec::new(), kept: Vec::new() };
    for file in schema_files(messages) {
        let known = files.read(&file.path).ok().map(|bytes| decode(&bytes).text);
        match known {
            Some(known) if known.replace("\r\n", "\n") == file.text => {}
            Some(known) if file.path.name() == ".taplo.toml" => {
                if !known.contains(SCHEMAS) {
                    merged.kept.push(file);
                }
            }
            Some(known) if file.path.as_str().starts_with(".vscode/") => {
                match (serde_json::from_str(&known), serde_json::from_str(&file.text)) {
                    (Ok(mine), Ok(ours)) => {
                        let grown = grow(mine, ours);
                        let text = format!("{}\n", serde_json::to_string_pretty(&grown).unwrap_or_default());
                        if text != known {
                            merged.changed.push(NewFile { path: file.path, text });
                        }
                    }
                    // Settings may hold comments, which would be lost.
                    _ if !known.contains(SCHEMAS) => merged.kept.push(file),
                    _ => {}
                }
            }
            _ => merged.changed.push(file),
        }
    }
    merged
}

/// The author's settings with what they lack of ours.
fn grow(mine: Value, ours: Value) -> Value {
    match (mine, ours) {
        (Value::Object(mut mine), Value::Object(ours)) => {
            for (key, value) in ours {
                let grown = match mine.remove(&key) {
                    Some(known) => grow(known, value),
                    None => value,
                };
                mine.insert(key, grown);
            }
            Value::Object(mine)
        }
        (Value::Array(mut mine), Value::Array(ours)) => {
            for value in ours {
                if !mine.contains(&value) {
                    mine.push(value);
                }
            }
            Value::Array(mine)
        }
        (mine, _) => mine,
    }
}

/// The schema of one object: no unknown fields, each field explained, and forms that TOML files really have.
fn for_editors(schema: &mut Value, record: &Record, owner: &Owner, messages: &Messages) {
    schema["additionalProperties"] = false.into();
    for field in &record.fields {
        let Some(property) = schema.get_mut("properties").and_then(|all| all.get_mut(&field.name)) else {
            continue;
        };
        let words = explain(messages, owner, &field.name);
        if let Some((inner, record)) = Owner::of_part(&field.name, &field.shape) {
            for_editors(object_of(property), record, &inner, messages);
        }
        if matches!(field.shape, Shape::List(_)) {
            // A single value stands for a list of one.
            let list = property.take();
            let item = list.get("items").cloned().unwrap_or(json!({}));
            *property = json!({ "anyOf": [list, item] });
        }
        if field.shape == Shape::String && property.get("type").is_some() {
            // A year or a version looks like a number and is read as what it says.
            property["type"] = json!(["string", "number"]);
        }
        property["description"] = words.into();
    }
    // What is required in the end may stand in the text instead, as title and summary do.
    if matches!(owner, Owner::Whole(kind) if kind != "site")
        && let Some(Value::Object(object)) = Some(&mut *schema)
    {
        object.remove("required");
    }
}

/// The schema of the object that a property is, or that the items of its list are.
fn object_of(property: &mut Value) -> &mut Value {
    if property.get("anyOf").is_some() {
        let at = property["anyOf"]
            .as_array()
            .and_then(|choices| choices.iter().position(|choice| choice.get("type") != Some(&"null".into())));
        return object_of(&mut property["anyOf"][at.unwrap_or(0)]);
    }
    if property.get("items").is_some() { object_of(&mut property["items"]) } else { property }
}

/// Which files have which schema: names of schemas and patterns of paths.
fn associations(kinds: &[Arc<Kind>]) -> Vec<(String, String)> {
    let of_kind =
        |kind: &Arc<Kind>| (kind.name.to_owned(), format!("{}/{}", kind.entry_folder("*"), kind.facts_file()));
    std::iter::once(("site".to_owned(), "site.toml".to_owned())).chain(kinds.iter().map(of_kind)).collect()
}

/// Settings of taplo, which checks and formats TOML.
fn taplo(kinds: &[Arc<Kind>]) -> String {
    let mut text =
        "include = [\"site.toml\", \"content/**/facts.toml\", \"data/*/*.toml\"]\n\n[formatting]\nreorder_keys = false\n".to_owned();
    for (name, pattern) in associations(kinds) {
        let rule = format!(
            "\n[[rule]]\ninclude = [\"{pattern}\"]\n[rule.schema]\nenabled = true\npath = \"{SCHEMAS}/{name}.json\"\n"
        );
        text.push_str(&rule);
    }
    text
}

/// Settings of VS Code with its extension «Even Better TOML».
fn vscode_settings(kinds: &[Arc<Kind>]) -> String {
    let mut rules = serde_json::Map::new();
    for (name, pattern) in associations(kinds) {
        let ending = pattern.replace('.', "\\.").replace('*', "[^/\\\\]+").replace('/', "[/\\\\]");
        rules.insert(format!("^.*{ending}$"), format!("./{SCHEMAS}/{name}.json").into());
    }
    let settings = json!({
        "files.encoding": "utf8",
        "files.eol": "\n",
        "evenBetterToml.schema.associations": rules,
    });
    format!("{}\n", serde_json::to_string_pretty(&settings).unwrap_or_default())
}

fn vscode_extensions() -> String {
    let extensions = json!({ "recommendations": ["tamasfe.even-better-toml", "yzhang.markdown-all-in-one"] });
    format!("{}\n", serde_json::to_string_pretty(&extensions).unwrap_or_default())
}
