//! What each field is for, in the author's language. The texts in `fields.ftl` are the only source: new entries,
//! schemas for editors and the reference take them from there.

use crate::diag::Messages;
use crate::typed::{Record, Shape};

/// To what a field belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// A kind of entries, or `site` for `site.toml`.
    Whole(String),
    /// A table inside of facts, by its name, or by the name of the field that holds it.
    Part(String),
}

impl Owner {
    pub fn whole(name: &str) -> Self {
        Self::Whole(name.to_owned())
    }

    /// The part that a field holds; `None` when it holds no table.
    pub fn of_part<'a>(field: &str, shape: &'a Shape) -> Option<(Self, &'a Record)> {
        match shape {
            Shape::Record(record) => {
                Some((Self::Part(record.part.clone().unwrap_or_else(|| field.to_owned())), record))
            }
            Shape::List(item) => Self::of_part(field, item),
            _ => None,
        }
    }

    /// The keys under which the text may stand, the most special first.
    pub fn keys(&self, field: &str) -> Vec<String> {
        let dashed = |name: &str| name.replace('_', "-");
        match self {
            Self::Whole(kind) => {
                vec![format!("field-{kind}-{}", dashed(field)), format!("field-{}", dashed(field))]
            }
            Self::Part(part) => vec![format!("part-{}-{}", dashed(part), dashed(field))],
        }
    }
}

/// What a field is for; the field's name when nobody has told yet.
pub fn explain(messages: &Messages, owner: &Owner, field: &str) -> String {
    let keys = owner.keys(field);
    let known = keys.iter().find(|key| messages.has(key));
    known.map_or_else(|| field.replace('_', " "), |key| messages.word(key, &[]))
}
