//! Facts → values for templates, by the shapes of their fields: texts in the reader's language, references as cards,
//! terms by name, dates in words. A new field of a kind needs nothing here.

use tera::value::Key;
use tera::{Map, Value};

use super::edition::Edition;
use super::{attachment, recording, view};
use crate::model::{Entry, url};
use crate::typed::{Date, Field, Format, Moment, Node, Period, Qualifier, Quantity, Record, Shape, Span};

impl Edition<'_> {
    /// All fields of an entry's own kind; absent ones are empty, so that templates may name any of them.
    pub fn facts(&self, entry: &Entry) -> Value {
        let own = &entry.kind.record.fields[entry.kind.common_fields..];
        let mut facts = Map::new();
        for field in own {
            let value = match entry.node.get(&field.name) {
                Some(node) => self.resolve(entry, node, &field.shape),
                None => self.absent(field),
            };
            facts.insert(Key::from(field.name.clone()), value);
        }
        Value::from(facts)
    }

    /// One value by its shape.
    pub fn resolve(&self, entry: &Entry, node: &Node, shape: &Shape) -> Value {
        match shape {
            Shape::Text => self.text(node),
            Shape::Texts => self.texts(node),
            Shape::Ref(kinds) => {
                let key = node.as_str().and_then(|written| self.portal.find(kinds, written));
                key.map_or_else(Value::none, |key| self.card(key))
            }
            Shape::Term(vocabulary) => {
                node.as_str().and_then(|id| self.term(vocabulary, id)).unwrap_or_else(Value::none)
            }
            Shape::Word { set, .. } => {
                let word = node.as_str().unwrap_or_default();
                view! { "word" => word, "text" => self.word(set, word) }
            }
            Shape::Formatted(format) => self.formatted(node.as_str().unwrap_or_default(), *format),
            Shape::List(item) => {
                let values = node.items().iter().map(|node| self.resolve(entry, node, item));
                Value::from(values.filter(|value| !value.is_none()).collect::<Vec<Value>>())
            }
            Shape::Record(record) => self.record(entry, node, record),
            Shape::File => {
                let asset = node.as_str().and_then(|name| entry.asset(name));
                asset.map_or_else(Value::none, |asset| url::asset(entry, &asset.name).marked().into())
            }
            Shape::Integer { .. } | Shape::Number | Shape::Boolean | Shape::String | Shape::Table(_) => {
                Value::from_serializable(&node.to_json())
            }
        }
    }

    fn record(&self, entry: &Entry, node: &Node, record: &Record) -> Value {
        match record.part.as_deref() {
            Some("attachment") => return attachment(self, entry, node).unwrap_or_else(Value::none),
            Some("recording") => return recording(self, entry, node).unwrap_or_else(Value::none),
            Some("picture") => {
                let asset = node.get("file").and_then(Node::as_str).and_then(|name| entry.asset(name));
                let Some(asset) = asset else {
                    return Value::none();
                };
                let words = |name: &str| node.get(name).map_or_else(Value::none, |node| self.text(node));
                return view! {
                    "src" => url::asset(entry, &asset.name).marked(),
                    "alt" => words("alt").get_from_path("text").cloned().unwrap_or_else(|| "".into()),
                    "alt_lang" => words("alt").get_from_path("lang").cloned().unwrap_or_else(Value::none),
                    "credit" => words("credit"),
                    "width" => (),
                    "height" => (),
                };
            }
            _ => {}
        }
        let mut map = Map::new();
        for field in &record.fields {
            let value = match node.get(&field.name) {
                Some(node) => self.resolve(entry, node, &field.shape),
                None => self.absent(field),
            };
            map.insert(Key::from(field.name.clone()), value);
        }
        Value::from(map)
    }

    /// The text in the reader's language, or in the next one that has it.
    pub fn text(&self, node: &Node) -> Value {
        let found = self.chain().iter().find_map(|lang| Some((lang, node.get(lang.as_str())?.as_str()?)));
        found.map_or_else(Value::none, |(lang, text)| view! { "text" => text, "lang" => self.other(lang) })
    }

    fn texts(&self, node: &Node) -> Value {
        let found = self.chain().iter().find_map(|lang| Some((lang, node.get(lang.as_str())?.items())));
        found.filter(|(_, items)| !items.is_empty()).map_or_else(Value::none, |(lang, items)| {
            let items: Vec<&str> = items.iter().filter_map(Node::as_str).collect();
            view! { "items" => items, "lang" => self.other(lang) }
        })
    }

    fn formatted(&self, text: &str, format: Format) -> Value {
        let value = match format {
            Format::Date => Date::parse(text).map(|date| self.date(date.0)),
            Format::Moment => Moment::parse(text).map(|moment| {
                let time = moment.time.map(|time| self.locale.time(time));
                view! {
                    "iso" => text.get(..16).unwrap_or(text),
                    "text" => self.dates().when(moment, None),
                    "date" => self.dates().long(moment.date),
                    "time" => time,
                }
            }),
            Format::Period => Period::parse(text).map(|period| view! { "text" => self.dates().period(period) }),
            Format::Span => Span::parse(text).map(|span| view! { "text" => self.span(span), "value" => text }),
            Format::Quantity => Quantity::parse(text)
                .map(|quantity| view! { "text" => self.quantity(quantity), "value" => quantity.value }),
            Format::Link => Some(text.into()),
        };
        value.unwrap_or_else(Value::none)
    }

    /// «6–18», «від 14»
    fn span(&self, span: Span) -> String {
        let from = span.from.to_string();
        match span.to {
            Some(to) if to == span.from => from,
            Some(to) => self.say("span", &[("from", from.into()), ("to", to.to_string().into())]),
            None => self.say("span-from", &[("from", from.into())]),
        }
    }

    /// «майже 700»
    fn quantity(&self, quantity: Quantity) -> String {
        let value = self.locale.number(quantity.value);
        let key = match quantity.qualifier {
            Qualifier::Exact => return value,
            Qualifier::About => "quantity-about",
            Qualifier::Almost => "quantity-almost",
            Qualifier::AtLeast => "quantity-at-least",
            Qualifier::MoreThan => "quantity-more-than",
        };
        self.say(key, &[("value", value.into())])
    }

    /// What stands for a field that an entry does not state.
    fn absent(&self, field: &Field) -> Value {
        match (&field.shape, &field.default) {
            (Shape::List(_), _) => Value::from(Vec::<Value>::new()),
            (Shape::Boolean, default) => {
                Value::from(default.as_ref().and_then(serde_json::Value::as_bool).unwrap_or(false))
            }
            (Shape::Word { set, .. }, Some(serde_json::Value::String(word))) => {
                view! { "word" => word.as_str(), "text" => self.word(set, word) }
            }
            _ => Value::none(),
        }
    }

    /// The simple facts of an entry as label and values, in the order of their declaration.
    pub fn rows(&self, entry: &Entry) -> Vec<Value> {
        self.rows_of_fields(entry, &entry.kind.record.fields[entry.kind.common_fields..])
    }

    /// The same of those facts that all kinds share and that are wanted.
    pub fn shared_rows(&self, entry: &Entry, wanted: &[&str]) -> Vec<Value> {
        let shared = &entry.kind.record.fields[..entry.kind.common_fields];
        let shared: Vec<Field> = shared.iter().filter(|field| wanted.contains(&field.name.as_str())).cloned().collect();
        self.rows_of_fields(entry, &shared)
    }

    fn rows_of_fields(&self, entry: &Entry, fields: &[Field]) -> Vec<Value> {
        let mut rows = Vec::new();
        for field in fields {
            let Some(node) = entry.node.get(&field.name) else {
                continue;
            };
            let items = self.row_items(entry, node, &field.shape);
            if !items.is_empty() {
                let label = self.label(entry.kind.name, &field.name);
                rows.push(view! { "name" => field.name.clone(), "label" => label, "items" => items });
            }
        }
        rows
    }

    /// What a field is called: for this kind, or for all.
    pub fn label(&self, kind: &str, field: &str) -> String {
        let field = field.replace('_', "-");
        let special = self.words.find(self.chain(), &format!("field-{kind}-{field}"), &[]);
        special.unwrap_or_else(|| self.t(&format!("field-{field}")))
    }

    fn row_items(&self, entry: &Entry, node: &Node, shape: &Shape) -> Vec<Value> {
        let one = |text: Value, url: Value, lang: Value| {
            vec![view! { "text" => text, "url" => url, "lang" => lang, "note" => () }]
        };
        if let Shape::List(item) = shape {
            return node.items().iter().flat_map(|node| self.row_items(entry, node, item)).collect();
        }
        let value = self.resolve(entry, node, shape);
        let part = |name: &str| value.get_from_path(name).cloned().unwrap_or_else(Value::none);
        match shape {
            _ if value.is_none() => Vec::new(),
            Shape::Ref(_) => {
                let card = part("short");
                one(card, part("url"), part("short_lang"))
            }
            Shape::Term(_) => one(part("name"), part("url"), part("lang")),
            Shape::Text => one(part("text"), Value::none(), part("lang")),
            Shape::Word { .. } => one(part("text"), Value::none(), Value::none()),
            Shape::Formatted(Format::Link) => one(value.clone(), value.clone(), Value::none()),
            Shape::Formatted(_) => one(part("text"), Value::none(), Value::none()),
            Shape::Integer { .. } | Shape::Number | Shape::String => {
                one(value.to_string().into(), Value::none(), Value::none())
            }
            Shape::Boolean | Shape::File | Shape::Texts | Shape::List(_) | Shape::Record(_) | Shape::Table(_) => {
                Vec::new()
            }
        }
    }
}
