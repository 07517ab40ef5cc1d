//! The types that facts are made of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::written::schema;
use crate::lang::{Lang, Localized};

/// A text in languages. In files it is a string (in the entry's main language) or a table by language.
pub type Text = ByLanguage<String>;
/// A list of texts in languages.
pub type Texts = ByLanguage<Vec<String>>;

/// A translatable value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByLanguage<T>(pub Localized<T>);

impl<T> Default for ByLanguage<T> {
    fn default() -> Self {
        Self(Localized::default())
    }
}

impl<T> std::ops::Deref for ByLanguage<T> {
    type Target = Localized<T>;

    fn deref(&self) -> &Localized<T> {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByLanguage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let by_tag = BTreeMap::<String, T>::deserialize(deserializer)?;
        Ok(Self(by_tag.into_iter().filter_map(|(tag, value)| Some((Lang::parse(&tag)?, value))).collect()))
    }
}

impl JsonSchema for ByLanguage<String> {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-type": "text",
            "type": ["string", "object"],
            "additionalProperties": { "type": "string" },
        })
    }
}

impl JsonSchema for ByLanguage<Vec<String>> {
    fn schema_name() -> Cow<'static, str> {
        "Texts".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-type": "texts",
            "type": ["array", "object"],
            "items": { "type": "string" },
            "additionalProperties": { "type": "array", "items": { "type": "string" } },
        })
    }
}

/// What a reference may lead to: entries of one of these kinds, tried in this order.
pub trait Target {
    const KINDS: &'static [&'static str];
}

/// A reference to an entry: its id, or `kind:id` where several kinds are possible.
pub struct Ref<K> {
    written: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Ref<K> {
    /// As the author wrote it.
    pub fn written(&self) -> &str {
        &self.written
    }
}

impl<K: Target> Ref<K> {
    /// The kinds in which the id is looked up, and the id.
    pub fn candidates(&self) -> (&'static [&'static str], &str) {
        (K::KINDS, &self.written)
    }
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self { written: self.written.clone(), kind: PhantomData }
    }
}

impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.written)
    }
}

impl<'de, K> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { written: String::deserialize(deserializer)?, kind: PhantomData })
    }
}

impl<K: Target> JsonSchema for Ref<K> {
    fn schema_name() -> Cow<'static, str> {
        format!("Ref_{}", K::KINDS.join("_")).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "x-ref": K::KINDS })
    }
}

/// A list of terms: a vocabulary with its id.
pub trait Vocabulary {
    const ID: &'static str;
}

/// The id of a term of a vocabulary.
pub struct Term<V> {
    id: String,
    vocabulary: PhantomData<fn() -> V>,
}

impl<V> Term<V> {
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl<V> Clone for Term<V> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), vocabulary: PhantomData }
    }
}

impl<V> fmt::Debug for Term<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Term({})", self.id)
    }
}

impl<'de, V> Deserialize<'de> for Term<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { id: String::deserialize(deserializer)?, vocabulary: PhantomData })
    }
}

impl<V: Vocabulary> JsonSchema for Term<V> {
    fn schema_name() -> Cow<'static, str> {
        format!("Term_{}", V::ID).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "x-vocabulary": V::ID })
    }
}

/// The id of an entry or term: `a-z0-9-`, 2–64 signs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// Reads an id; `None` when it has another form.
    ///
    /// ```
    /// use lotsman::typed::Id;
    /// assert!(Id::parse("demo-lyceum-7").is_some());
    /// assert!(Id::parse("Демо ліцей").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-');
        let edges = !text.starts_with('-') && !text.ends_with('-');
        (signs && edges && (2..=64).contains(&text.len())).then(|| Self(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A whole http or https address.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Link(pub String);

/// The name of a file in the entry's folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct FilePath(pub String);

schema!(Link, "link", "string");
schema!(FilePath, "file", "string");
