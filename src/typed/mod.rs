//! Values with places, checked against the shapes that typed structs declare.
//!
//! A struct derives `Deserialize` and `JsonSchema`. From its schema comes a [`Shape`]; files become [`Node`]s that
//! remember where each value stands; [`check`] compares the two, reports every problem at once and leaves broken
//! values out; what remains is read into the struct. So one declaration serves reading, checking and the first facts of new entries.

mod check;
mod formats;
mod node;
mod number;
mod shape;
mod text;
mod time;
mod toml;
mod torn;
mod value;
mod written;
mod yaml;

pub use self::check::{Checking, check};
pub use self::formats::Format;
pub use self::node::{Key, Node, NodeKind};
pub use self::number::{Qualifier, Quantity, Span};
pub use self::shape::{Field, Record, Shape, schema_of};
pub use self::text::read_text;
pub use self::time::{Date, Moment, Period, PeriodKind};
pub use self::toml::read_toml;
pub use self::value::{FilePath, Id, Link, Ref, Target, Term, Text, Texts, Vocabulary};
pub use self::yaml::read_yaml;
