//! Parts that many pages share, as the row of an entry in lists: what a template has made of a value once, it takes from here.
//!
//! ```text
//! {%- set row = kept(of=card, way="h3") %}
//! {%- if not row %}{% set row %}…{% endset %}{% set row = row | keep(of=card, way="h3") %}{% endif %}
//! ```
//!
//! A part must depend on nothing but its value, its way and the language, and the value should be one that pages share:
//! it is held as long as the part is.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// Parts by the addresses of the maps that they show. Each map is held, so that no other one gets its address.
#[derive(Default)]
struct Kept(RwLock<FxHashMap<usize, Shown>>);

/// A value and the parts that were made of it, each in its way.
struct Shown {
    _value: Value,
    parts: FxHashMap<String, Value>,
}

impl Kept {
    fn find(&self, value: &Value, way: &str) -> Option<Value> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.get(&address(value)?)?.parts.get(way).cloned()
    }

    fn add(&self, value: &Value, way: &str, part: &Value) {
        let Some(address) = address(value) else { return };
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let shown =
            known.entry(address).or_insert_with(|| Shown { _value: value.clone(), parts: FxHashMap::default() });
        shown.parts.insert(way.to_owned(), part.clone());
    }
}

/// Where a map lies, which all copies of it share; other values are not told apart.
fn address(value: &Value) -> Option<usize> {
    value.as_map().map(|map| std::ptr::from_ref(map).addr())
}

/// Registers the function `kept` and the filter `keep`.
pub fn register(tera: &mut Tera) {
    let kept = Arc::new(Kept::default());
    let own = kept.clone();
    tera.register_function("kept", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let (value, way): (&Value, &str) = (arguments.must_get("of")?, arguments.must_get("way")?);
        Ok(own.find(value, way).unwrap_or_else(Value::none))
    });
    tera.register_filter("keep", move |part: &Value, arguments: Kwargs, _: &State| -> TeraResult<Value> {
        kept.add(arguments.must_get("of")?, arguments.must_get("way")?, part);
        Ok(part.clone())
    });
}

#[cfg(test)]
mod tests {
    use tera::{Context, Tera};

    #[test]
    fn a_part_is_made_once() {
        let template = "{% for card in cards %}{% set row = kept(of=card, way=way) %}\
            {% if not row %}{% set row %}{{ card.title }}:{{ loop.index }} {% endset %}{% set row = row | keep(of=card, way=way) %}{% endif %}\
            {{ row }}{% endfor %}";
        let mut tera = Tera::new();
        super::register(&mut tera);
        tera.add_raw_template("rows.html", template).expect("a template");
        let mut card = tera::Map::new();
        card.insert("title".into(), "<1>".into());
        let card = tera::Value::from(card);
        let mut context = Context::new();
        context.insert_value("cards", tera::Value::from(vec![card.clone(), card.clone()]));
        context.insert("way", "h3");
        assert_eq!(tera.render("rows.html", &context).expect("a page"), "&lt;1&gt;:1 &lt;1&gt;:1 ");
        context.insert("way", "h4");
        assert_eq!(tera.render("rows.html", &context).expect("a page"), "&lt;1&gt;:1 &lt;1&gt;:1 ");
        context.insert_value("cards", tera::Value::from(vec![tera::Value::from(card.into_map().expect("a map"))]));
        assert_eq!(tera.render("rows.html", &context).expect("a page"), "&lt;1&gt;:1 ");
    }
}
