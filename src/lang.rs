//! Languages: a tag, the languages of a site with their fallback chains, and texts that exist in several of them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A BCP 47 language tag in its canonical form, for instance `uk` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Reads a tag; `None` when it is not a well-formed BCP 47 tag.
    pub fn parse(tag: &str) -> Option<Self> {
        let locale = icu::locale::LanguageIdentifier::try_from_str(tag).ok()?;
        (!locale.language.is_unknown()).then(|| Self(locale.to_string().into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `rtl` for languages written from right to left, otherwise `ltr`.
    pub fn direction(&self) -> &'static str {
        let directionality = icu::locale::LocaleDirectionality::new_common();
        match icu::locale::LanguageIdentifier::try_from_str(&self.0) {
            Ok(locale) if directionality.is_right_to_left(&locale) => "rtl",
            _ => "ltr",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One language of a site.
#[derive(Debug, Clone)]
pub struct Language {
    pub lang: Lang,
    /// What its speakers call it, for instance «Українська».
    pub name: String,
    /// The order in which texts are looked for: this language, its fallbacks, then all others.
    pub chain: Vec<Lang>,
    /// What addresses in this language begin with: empty, or `uk/`.
    pub prefix: String,
}

/// The languages of a site in their order; the default one is known.
#[derive(Debug, Clone)]
pub struct Languages {
    all: Vec<Language>,
    default: usize,
}

impl Languages {
    /// Languages with direct fallbacks; chains are completed here: fallbacks of fallbacks, then every other language.
    pub fn new(declared: Vec<(Lang, String, Vec<Lang>)>, default: &Lang, default_at_root: bool) -> Self {
        let direct: BTreeMap<&Lang, &Vec<Lang>> = declared.iter().map(|(lang, _, fallback)| (lang, fallback)).collect();
        let all: Vec<Language> = declared
            .iter()
            .map(|(lang, name, _)| {
                let mut chain = vec![lang.clone()];
                let mut next = 0;
                while next < chain.len() {
                    for fallback in direct.get(&chain[next]).into_iter().copied().flatten() {
                        if !chain.contains(fallback) {
                            chain.push(fallback.clone());
                        }
                    }
                    next += 1;
                }
                for (other, _, _) in &declared {
                    if !chain.contains(other) {
                        chain.push(other.clone());
                    }
                }
                let at_root = default_at_root && lang == default;
                let prefix = if at_root { String::new() } else { format!("{lang}/") };
                Language { lang: lang.clone(), name: name.clone(), chain, prefix }
            })
            .collect();
        let default = all.iter().position(|language| language.lang == *default).unwrap_or(0);
        Self { all, default }
    }

    /// Never empty.
    pub fn all(&self) -> &[Language] {
        &self.all
    }

    pub fn default(&self) -> &Language {
        &self.all[self.default]
    }

    pub fn get(&self, lang: &Lang) -> Option<&Language> {
        self.all.iter().find(|language| language.lang == *lang)
    }

    /// The language of a tag as an author typed it.
    pub fn by_tag(&self, tag: &str) -> Option<&Language> {
        Lang::parse(tag).and_then(|lang| self.get(&lang))
    }

    /// The tags of all languages, for messages.
    pub fn tags(&self) -> Vec<&str> {
        self.all.iter().map(|language| language.lang.as_str()).collect()
    }
}

/// A value that exists in some languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized<T>(BTreeMap<Lang, T>);

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Localized<T> {
    pub fn insert(&mut self, lang: Lang, value: T) {
        self.0.insert(lang, value);
    }

    /// The value in exactly this language.
    pub fn get(&self, lang: &Lang) -> Option<&T> {
        self.0.get(lang)
    }

    /// The first value along a chain of languages, with the language it is in.
    pub fn pick<'a>(&'a self, chain: &'a [Lang]) -> Option<(&'a T, &'a Lang)> {
        chain.iter().find_map(|lang| self.0.get(lang).map(|value| (value, lang)))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.0.keys()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &T)> {
        self.0.iter()
    }
}

impl<T> FromIterator<(Lang, T)> for Localized<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}
