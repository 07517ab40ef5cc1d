//! Interface words from Fluent files, looked up along a language's fallback chain.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::diag::{Diagnostic, Mark, Report, Source, problems};
use crate::lang::Lang;

/// A value that a message may show or count.
#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Count(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The words of all languages.
#[derive(Default)]
pub struct Words {
    bundles: BTreeMap<Lang, FluentBundle<Arc<FluentResource>>>,
}

impl Words {
    /// Adds a file of words; a later file replaces words of an earlier one. Syntax errors are reported.
    pub fn add(&mut self, lang: &Lang, source: &Arc<Source>, text: &str, report: &Report) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let mark = Mark::Range(source.clone(), error.pos.clone());
                    let problem = Diagnostic::new(&problems::BROKEN_STRINGS, mark.place());
                    report.add(problem.with("detail", error.kind.to_string()));
                }
                resource
            }
        };
        let bundle = self.bundles.entry(lang.clone()).or_insert_with(|| {
            let mut bundle = FluentBundle::new_concurrent(lang.as_str().parse().into_iter().collect());
            // The marks that isolate directions would end up in titles and feeds; templates mark languages instead.
            bundle.set_use_isolating(false);
            bundle
        });
        bundle.add_resource_overriding(Arc::new(resource));
    }

    /// Whether there is any word in a language.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.bundles.contains_key(lang)
    }

    /// The message along a chain of languages; `None` when no language has it.
    pub fn find(&self, chain: &[Lang], key: &str, values: &[(&str, Value)]) -> Option<String> {
        chain.iter().find_map(|lang| {
            let bundle = self.bundles.get(lang)?;
            let pattern = bundle.get_message(key)?.value()?;
            let mut arguments = FluentArgs::with_capacity(values.len());
            for (name, value) in values {
                let value = match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Count(count) => FluentValue::from(*count),
                };
                arguments.set(*name, value);
            }
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
        })
    }

    /// The message; the key itself when no language has it.
    pub fn text(&self, chain: &[Lang], key: &str, values: &[(&str, Value)]) -> String {
        self.find(chain, key, values).unwrap_or_else(|| key.to_owned())
    }
}
