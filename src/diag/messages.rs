//! The texts of diagnostics and commands in uk, ru, lv and en, from the Fluent files in `messages/<language>/`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};

use super::Diagnostic;

/// The languages in which Lotsman speaks to authors; the last one stands in for all others.
pub const SPOKEN: &[&str] = &["uk", "ru", "lv", "en"];

/// A folder per language, in it a file per subject.
static TEXTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diag/messages");

/// The texts in one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

const NO_VALUES: &[(&str, String)] = &[];

impl Messages {
    /// The texts in the language of a tag such as `uk`, `uk-UA` or `uk_UA.UTF-8`; English for languages not spoken.
    pub fn for_tag(tag: &str) -> Self {
        let wanted = tag.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        let tag = SPOKEN.iter().find(|tag| **tag == wanted).unwrap_or(&SPOKEN[SPOKEN.len() - 1]);
        let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for text in TEXTS.get_dir(tag).into_iter().flat_map(Dir::files).filter_map(|file| file.contents_utf8()) {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            // The files are part of the program and tested; a key that stands twice keeps its first text.
            let _ = bundle.add_resource(resource);
        }
        Self { bundle }
    }

    /// The tag of the language, one of [`SPOKEN`].
    pub fn tag(&self) -> String {
        self.bundle.locales.first().map(ToString::to_string).unwrap_or_default()
    }

    /// What is wrong, in one sentence.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.problem.name, None, &diagnostic.values)
    }

    /// What to type or do; `None` when the message says it all.
    pub fn hint(&self, diagnostic: &Diagnostic) -> Option<String> {
        let hint = self.text(diagnostic.problem.name, Some("hint"), &diagnostic.values);
        (!hint.is_empty()).then_some(hint)
    }

    /// A word or sentence of the report itself.
    pub fn word(&self, key: &str, values: &[(&'static str, String)]) -> String {
        self.text(key, None, values)
    }

    /// A further text under a key; `None` when there is none.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        let text = self.text(key, Some(attribute), NO_VALUES);
        (self.has(key) && !text.is_empty()).then_some(text)
    }

    /// Whether a text, and its attribute, exists in this very language.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn text(&self, key: &str, attribute: Option<&str>, values: &[(impl AsRef<str>, String)]) -> String {
        let Some(message) = self.bundle.get_message(key) else {
            return key.to_owned();
        };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else {
            return String::new();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let name = name.as_ref();
            match value.parse::<i64>() {
                // Why a system refused something is a key: there are words for it in each language.
                _ if name == "detail" && value.starts_with("io-") => {
                    arguments.set(name.to_owned(), self.word(value, &[]))
                }
                Ok(number) if name == "count" => arguments.set(name.to_owned(), number),
                _ => arguments.set(name.to_owned(), value.clone()),
            }
        }
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
