//! What templates may call: words, dates, numbers, addresses of files. All are pure and know only their language.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::lang::Lang;
use crate::model::url::{self, Address, MARK};
use crate::output::Edition;
use crate::strings::{Dates, Locale, Value as WordValue, Words};
use crate::typed::Date;

/// What the functions of one language share.
struct Tongue {
    words: Arc<Words>,
    locale: Arc<Locale>,
    chain: Vec<Lang>,
    /// Words that were said without values: most are, on every page again.
    plain: RwLock<FxHashMap<String, Value>>,
}

impl Tongue {
    fn dates(&self) -> Dates<'_> {
        Dates { locale: &self.locale, words: &self.words, chain: &self.chain }
    }

    /// Words without values.
    fn plain(&self, key: &str) -> Value {
        let known = self.plain.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        known.unwrap_or_else(|| {
            let text = Value::from(self.words.text(&self.chain, key, &[]));
            self.plain.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), text.clone());
            text
        })
    }
}

/// Registers everything for the pages of an edition, in the place of what was there for another one. Templates are read by what
/// is registered.
pub fn register(tera: &mut Tera, edition: &Edition<'_>, assets: BTreeMap<String, Address>) {
    let tongue = Arc::new(Tongue {
        words: edition.words.clone(),
        locale: edition.locale.clone(),
        chain: edition.chain().to_vec(),
        plain: RwLock::default(),
    });

    super::kept::register(tera);

    let own = tongue.clone();
    tera.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let key: &str = arguments.must_get("key")?;
        if arguments.iter().nth(1).is_none() {
            return Ok(own.plain(key));
        }
        let values: Vec<(&str, WordValue)> = arguments
            .iter()
            .filter_map(|(name, value)| Some((name.as_str()?, word_value(value))))
            .filter(|(name, _)| *name != "key")
            .collect();
        Ok(own.words.text(&own.chain, key, &values).into())
    });

    let own = tongue.clone();
    tera.register_function("tw", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let set: &str = arguments.must_get("set")?;
        let word: &str = arguments.must_get("word")?;
        Ok(own.plain(&format!("{set}-{}", word.replace('_', "-"))))
    });

    tera.register_function("asset", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let path: &str = arguments.must_get("path")?;
        let found = assets.get(path).map(Address::marked);
        found.ok_or_else(|| Error::message(format!("the theme has no file assets/{path}")))
    });

    tera.register_function("link", |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let path: &str = arguments.must_get("path")?;
        Ok(format!("{MARK}{}", path.trim_start_matches('/')))
    });

    let own = tongue.clone();
    tera.register_filter("date", move |value: &str, _: Kwargs, _: &State| {
        Date::parse(value).map_or_else(|| value.to_owned(), |date| own.dates().long(date.0))
    });

    let own = tongue.clone();
    tera.register_filter("date_short", move |value: &str, _: Kwargs, _: &State| {
        Date::parse(value).map_or_else(|| value.to_owned(), |date| own.locale.day_month(date.0))
    });

    let own = tongue.clone();
    tera.register_filter("number", move |value: &Value, _: Kwargs, _: &State| {
        value.as_f64().map_or_else(|| value.to_string(), |number| own.locale.number(number))
    });

    let own = tongue.clone();
    tera.register_filter("list", move |value: &Value, _: Kwargs, _: &State| {
        let items: Vec<String> = value.as_array().unwrap_or_default().iter().map(ToString::to_string).collect();
        own.locale.list(items.iter().map(String::as_str))
    });

    let own = tongue;
    tera.register_filter("lang_name", move |value: &str, _: Kwargs, _: &State| {
        own.words.find(&own.chain, &format!("language-{value}"), &[]).unwrap_or_else(|| value.to_owned())
    });

    tera.register_filter("json", |value: &Value, _: Kwargs, _: &State| {
        let json = serde_json::to_string(value).unwrap_or_default();
        Value::safe_string(&json.replace('<', "\\u003c"))
    });

    tera.register_filter("url_name", |value: &str, _: Kwargs, _: &State| url::percent_encoded(value));
}

/// A value of a template as a value of a message: whole numbers can be counted, all else is shown.
fn word_value(value: &Value) -> WordValue {
    match value.as_i64() {
        Some(count) if !value.is_string() => WordValue::Count(count),
        _ if value.is_none() || value.is_undefined() => WordValue::Text(String::new()),
        _ => WordValue::Text(value.to_string()),
    }
}
