//! The shape of a typed struct, read from the JSON Schema that the struct derives.

use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::Value;

use super::formats::Format;

/// What may stand at a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A text in languages.
    Text,
    /// A list of texts in languages.
    Texts,
    /// The id of an entry of one of these kinds.
    Ref(Vec<String>),
    /// The id of a term of this vocabulary.
    Term(String),
    /// A word of a closed set.
    Word {
        set: String,
        words: Vec<String>,
    },
    /// A string of a given form.
    Formatted(Format),
    /// A file in the entry's folder.
    File,
    /// Any string.
    String,
    /// A whole number, not below `minimum`.
    Integer {
        minimum: Option<i64>,
    },
    Number,
    Boolean,
    List(Box<Shape>),
    Record(Record),
    /// A table with keys of the author's choice, all of one shape.
    Table(Box<Shape>),
}

/// The fields of a struct, in the order of their declaration.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// The name of a part that views treat in its own way: contact, attachment, recording, picture.
    pub part: Option<String>,
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    pub shape: Shape,
    pub required: bool,
    /// What holds when the field is absent: a word of a closed set, yes or no.
    pub default: Option<Value>,
}

impl Record {
    /// The record that a struct declares. Structs inside structs must be `#[schemars(inline)]`.
    pub fn of<T: JsonSchema>() -> Self {
        Self::from_schema(&schema_of::<T>())
    }

    /// The record of an object schema.
    pub fn from_schema(schema: &Schema) -> Self {
        match shape(schema.as_value()) {
            Shape::Record(record) => record,
            _ => Self::default(),
        }
    }

    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|field| field.name.as_str())
    }

    /// The fields of both.
    pub fn and(mut self, other: Self) -> Self {
        self.fields.extend(other.fields);
        self
    }
}

/// The JSON Schema of a struct with everything written in its place.
pub fn schema_of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .with(|settings| settings.inline_subschemas = true)
        .into_generator()
        .into_root_schema_for::<T>()
}

fn shape(schema: &Value) -> Shape {
    // An optional value is «this or null».
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array)
        && let Some(choice) = choices.iter().find(|choice| choice.get("type") != Some(&Value::from("null")))
    {
        return shape(choice);
    }
    let text = |name: &str| schema.get(name).and_then(Value::as_str).map(str::to_owned);
    if let Some(kinds) = schema.get("x-ref").and_then(Value::as_array) {
        return Shape::Ref(kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    if let Some(vocabulary) = text("x-vocabulary") {
        return Shape::Term(vocabulary);
    }
    if let Some(set) = text("x-words") {
        return Shape::Word { set, words: words(schema) };
    }
    match text("x-type").as_deref() {
        Some("text") => return Shape::Text,
        Some("texts") => return Shape::Texts,
        Some("file") => return Shape::File,
        Some(name) => {
            if let Some(format) = Format::named(name) {
                return Shape::Formatted(format);
            }
        }
        None => {}
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        Some(Value::String(kind)) => Some(kind.as_str()),
        _ => None,
    };
    match kind {
        Some("integer") => Shape::Integer { minimum: schema.get("minimum").and_then(Value::as_i64) },
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Boolean,
        Some("array") => Shape::List(Box::new(schema.get("items").map_or(Shape::String, shape))),
        Some("object") if schema.get("properties").is_some() => Shape::Record(record(schema)),
        Some("object") => Shape::Table(Box::new(schema.get("additionalProperties").map_or(Shape::String, shape))),
        _ => Shape::String,
    }
}

/// The words of a closed set; those with a description stand apart.
fn words(schema: &Value) -> Vec<String> {
    let listed = |schema: &Value| -> Vec<String> {
        let several = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        several.chain(schema.get("const")).filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let apart = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    listed(schema).into_iter().chain(apart.flat_map(listed)).collect()
}

fn record(schema: &Value) -> Record {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let fields = properties.map(|(name, property)| Field {
        name: name.clone(),
        shape: shape(property),
        required: required.contains(&name.as_str()),
        default: property.get("default").cloned(),
    });
    let part = schema.get("x-part").and_then(Value::as_str).map(str::to_owned);
    Record { part, fields: fields.collect() }
}
