//! Facts → values for templates, by the shapes of their fields: texts in the reader's language, references as cards,
//! terms by name, dates in words. A new field of a kind needs nothing here.

use tera::Value;

use super::edition::Edition;
use super::{attachment, map_of, recording, view};
use crate::lang::Lang;
use crate::model::{Entry, url};
use crate::typed::{Date, Field, Format, Moment, Node, Period, Qualifier, Quantity, Record, Shape, Span};

impl Edition<'_> {
    /// All fields of an entry's own kind; absent ones are empty, so that templates may name any of them.
    pub fn facts(&self, entry: &Entry) -> Value {
        self.fields(entry, &entry.node, entry.kind.own_fields())
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
        self.fields(entry, node, &record.fields)
    }

    fn fields(&self, entry: &Entry, node: &Node, fields: &[Field]) -> Value {
        let value = |field: &Field| match node.get(&field.name) {
            Some(node) => self.resolve(entry, node, &field.shape),
            None => self.absent(field),
        };
        map_of(fields.iter().map(|field| (field.name.clone(), value(field))).collect())
    }

    /// The text in the reader's language, or in the next one that has it.
    pub fn text(&self, node: &Node) -> Value {
        self.said(node).map_or_else(Value::none, |(text, lang)| view! { "text" => text, "lang" => self.other(lang) })
    }

    fn said<'n>(&self, node: &'n Node) -> Option<(&'n str, &Lang)> {
        self.chain().iter().find_map(|lang| Some((node.get(lang.as_str())?.as_str()?, lang)))
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
        let item = |Item { text, url, lang }| view! { "text" => text, "url" => url, "lang" => lang, "note" => () };
        let row = |(field, items): (&Field, Vec<Item>)| {
            let items: Vec<Value> = items.into_iter().map(item).collect();
            view! {
                "name" => field.name.clone(),
                "label" => self.label(entry.kind.name, &field.name),
                "items" => items,
            }
        };
        self.stated(entry, entry.kind.own_fields()).map(row).collect()
    }

    /// The words of simple facts with the fields that they belong to: of those that all kinds share and that are wanted, then
    /// of the entry's own kind.
    pub fn worded<'e>(&'e self, entry: &'e Entry, wanted: &'e [&str]) -> impl Iterator<Item = (&'e str, Vec<String>)> {
        let shared = entry.kind.common_fields().iter().filter(|field| wanted.contains(&field.name.as_str()));
        let words = |items: Vec<Item>| items.into_iter().map(|item| item.text.to_string()).collect();
        let stated = self.stated(entry, shared.chain(entry.kind.own_fields()));
        stated.map(move |(field, items)| (field.name.as_str(), words(items)))
    }

    /// The simple facts that an entry states.
    fn stated<'e>(
        &'e self,
        entry: &'e Entry,
        fields: impl IntoIterator<Item = &'e Field>,
    ) -> impl Iterator<Item = (&'e Field, Vec<Item>)> {
        fields.into_iter().filter_map(|field| {
            let items = self.items(entry, entry.node.get(&field.name)?, &field.shape);
            (!items.is_empty()).then_some((field, items))
        })
    }

    /// What a field is called: for this kind, or for all.
    pub fn label(&self, kind: &str, field: &str) -> String {
        let field = field.replace('_', "-");
        let special = self.words.find(self.chain(), &format!("field-{kind}-{field}"), &[]);
        special.unwrap_or_else(|| self.t(&format!("field-{field}")))
    }

    fn items(&self, entry: &Entry, node: &Node, shape: &Shape) -> Vec<Item> {
        if let Shape::List(item) = shape {
            return node.items().iter().flat_map(|node| self.items(entry, node, item)).collect();
        }
        self.item(entry, node, shape).into_iter().collect()
    }

    fn item(&self, entry: &Entry, node: &Node, shape: &Shape) -> Option<Item> {
        let plain = |text: Value| Item { text, url: Value::none(), lang: Value::none() };
        match shape {
            Shape::Text => {
                let (text, lang) = self.said(node)?;
                Some(Item { lang: self.other(lang).into(), ..plain(text.into()) })
            }
            Shape::Word { set, .. } => Some(plain(self.word(set, node.as_str().unwrap_or_default()).into())),
            _ => {
                let value = self.resolve(entry, node, shape);
                let part = |name: &str| value.get_from_path(name).cloned().unwrap_or_else(Value::none);
                match shape {
                    _ if value.is_none() => None,
                    Shape::Ref(_) => Some(Item { text: part("short"), url: part("url"), lang: part("short_lang") }),
                    Shape::Term(_) => Some(Item { text: part("name"), url: part("url"), lang: part("lang") }),
                    Shape::Formatted(Format::Link) => Some(Item { url: value.clone(), ..plain(value) }),
                    Shape::Formatted(_) => Some(plain(part("text"))),
                    Shape::Integer { .. } | Shape::Number | Shape::String => Some(plain(value.to_string().into())),
                    _ => None,
                }
            }
        }
    }
}

/// One of the values that a simple fact has.
struct Item {
    text: Value,
    /// Where it leads; none for most.
    url: Value,
    /// The language of the text, when it is not the page's.
    lang: Value,
}
