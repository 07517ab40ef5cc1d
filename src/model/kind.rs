//! What a kind of entry is: its names, the record of its fields, and the rules that its facts keep.

use std::any::Any;
use std::sync::Arc;

use jiff::civil;
use schemars::{JsonSchema, Schema};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::common::Common;
use crate::diag::{Diagnostic, Place, Problem, Report};
use crate::typed::{Field, Node, Record, schema_of};

/// A kind of entry. `kinds::all` lists them.
#[derive(Debug)]
pub struct Kind {
    /// Singular, as links name it: `event`.
    pub name: &'static str,
    /// Plural, as folders and addresses name it: `events`.
    pub folder: &'static str,
    /// The order of its lists.
    pub order: Order,
    /// The schema.org type of an entry.
    pub schema_org: &'static str,
    /// The fields of an entry: the common ones and the kind's own.
    pub record: Record,
    /// How many fields of the record are common ones; they come first.
    common: usize,
    read: fn(&Value) -> Result<Arc<dyn Facts>, serde_json::Error>,
    schema: fn() -> Schema,
}

/// The file that holds the facts of an entry.
const FACTS_FILE: &str = "facts.toml";

/// The kinds whose entries lie in folders of `data/`, with the file that makes a folder one.
pub const DATA_KINDS: &[(&str, &str)] = &[("dataset", "dataset.toml"), ("rating", "rating.toml")];

/// The file beside the tables of a dataset that holds what may be shown of them.
pub const PROTECTED_FILE: &str = "protected.csv";

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The newest first; entries without a date last, by name.
    Newest,
    /// By name, in the language's alphabet.
    Name,
    /// By the field `order`, then by name.
    Given,
}

impl Kind {
    /// The kind whose facts are `F`.
    pub fn of<F: Facts + DeserializeOwned + JsonSchema>(
        name: &'static str,
        folder: &'static str,
        order: Order,
        schema_org: &'static str,
    ) -> Self {
        let common = Record::of::<Common>();
        let count = common.fields.len();
        let read = |json: &Value| -> Result<Arc<dyn Facts>, serde_json::Error> { Ok(Arc::new(F::deserialize(json)?)) };
        let record = common.and(Record::of::<F>());
        Self { name, folder, order, schema_org, record, common: count, read, schema: schema_of::<F> }
    }

    /// The fields that all kinds share.
    pub fn common_fields(&self) -> &[Field] {
        &self.record.fields[..self.common]
    }

    /// The fields that this kind alone has.
    pub fn own_fields(&self) -> &[Field] {
        &self.record.fields[self.common..]
    }

    /// The JSON Schema (draft 2020-12) of an entry's facts: the common fields and the kind's own.
    pub fn json_schema(&self) -> Value {
        let mut whole = schema_of::<Common>().to_value();
        let own = (self.schema)().to_value();
        for part in ["properties", "required"] {
            match (whole.get_mut(part), own.get(part)) {
                (Some(Value::Object(known)), Some(Value::Object(more))) => {
                    known.extend(more.iter().map(|(name, schema)| (name.clone(), schema.clone())));
                }
                (Some(Value::Array(known)), Some(Value::Array(more))) => known.extend(more.iter().cloned()),
                (None, Some(more)) => whole[part] = more.clone(),
                _ => {}
            }
        }
        whole["title"] = self.name.into();
        whole["description"] = own.get("description").cloned().unwrap_or(Value::Null);
        whole["additionalProperties"] = false.into();
        whole
    }

    /// The folder of an entry.
    pub fn entry_folder(&self, id: &str) -> String {
        if self.facts_file() == FACTS_FILE { format!("content/{}/{id}", self.folder) } else { format!("data/{id}") }
    }

    /// The file in an entry's folder that holds its facts. What stands beside its tables lies in `data/`, under a name
    /// of its own.
    pub fn facts_file(&self) -> &'static str {
        let own = DATA_KINDS.iter().find(|(name, _)| *name == self.name);
        own.map_or(FACTS_FILE, |(_, file)| *file)
    }

    /// Reads the kind's facts from a checked node.
    ///
    /// # Errors
    /// When the node was not checked against [`Kind::record`] before.
    pub fn read(&self, json: &Value) -> Result<Arc<dyn Facts>, serde_json::Error> {
        (self.read)(json)
    }
}

/// The facts of an entry of one kind.
pub trait Facts: Any + Send + Sync + std::fmt::Debug {
    /// The day by which lists put the newest first.
    fn date(&self) -> Option<civil::Date> {
        None
    }

    /// The years under which a list can be narrowed.
    fn years(&self) -> Vec<i16> {
        self.date().map(|date| date.year()).into_iter().collect()
    }

    /// The place in a list of [`Order::Given`].
    fn position(&self) -> i32 {
        0
    }

    /// The fields that readers must not see on this day: a withheld address, contacts without consent.
    fn withheld(&self, _today: civil::Date) -> Vec<&'static str> {
        Vec::new()
    }

    /// Reports what contradicts itself.
    fn check(&self, _rules: &Rules<'_>) {}
}

/// What a rule of a kind may look at and where it reports.
pub struct Rules<'a> {
    pub common: &'a Common,
    pub node: &'a Node,
    pub today: civil::Date,
    pub report: &'a Report,
}

impl Rules<'_> {
    /// A problem at a field, given as `field` or `field.inner`; at the start of the entry when it is absent.
    pub fn at(&self, field: &str, problem: &'static Problem) -> Diagnostic {
        Diagnostic::new(problem, self.place(field)).with("field", field)
    }

    pub fn place(&self, field: &str) -> Place {
        self.nearest(field).place()
    }

    /// What the author wrote at a field.
    pub fn shown(&self, field: &str) -> String {
        self.nearest(field).shown()
    }

    /// The value of a field, or of the last part of its path that exists.
    fn nearest(&self, field: &str) -> &Node {
        let mut node = self.node;
        for name in field.split('.') {
            let next = match name.parse::<usize>() {
                Ok(index) => node.items().get(index),
                Err(_) => node.get(name),
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    pub fn add(&self, diagnostic: Diagnostic) {
        self.report.add(diagnostic);
    }
}
