//! Names as they stand in tables, matched to entries: «ПЛ N5», «Професійний ліцей №5» and `demo-pl-5` are one institution.

use std::collections::{BTreeMap, HashMap};

use crate::encoding::composed;
use crate::kinds::Institution;
use crate::model::common::Territories;
use crate::model::{Entry, Portal};
use crate::monitoring::entity::{Entities, Entity, EntityAt};
use crate::typed::Vocabulary;

/// The names of all entities that the rows of a dataset may be about.
#[derive(Debug, Default)]
pub struct Names {
    known: HashMap<String, Vec<EntityAt>>,
    /// What is offered when a name is unknown: the plain name, its shown form, and whom it names.
    offered: Vec<(String, String, EntityAt)>,
    territories: HashMap<String, EntityAt>,
}

/// Whom a name means.
#[derive(Debug, PartialEq, Eq)]
pub enum Named {
    One(EntityAt),
    /// A territory whose entries the rows are about: the row is a subtotal.
    Territory(EntityAt),
    Several(Vec<EntityAt>),
    Unknown,
}

impl Names {
    /// The names of the entries of a kind; `own` are those that the dataset explains itself, with the ids they mean.
    pub fn of(portal: &Portal, entities: &Entities, kind: &str, own: &BTreeMap<String, String>) -> Self {
        let mut names = Self::default();
        for (key, entry) in portal.of_kind(kind) {
            let Some(at) = entities.at(Entity::Entry(key)) else { continue };
            for name in names_of(entry) {
                names.add(portal, &name, at);
            }
            let known = own.iter().filter(|(_, id)| id.as_str() == entry.id.as_str());
            known.for_each(|(name, _)| names.put(normal(name), at));
            for (_, title) in entry.titles.iter() {
                names.offered.push((normal(title), format!("{title} ({})", entry.id), at));
            }
        }
        names.add_territories(portal, entities, kind);
        names
    }

    fn add_territories(&mut self, portal: &Portal, entities: &Entities, kind: &str) {
        let territories = portal.vocabularies.get(Territories::ID).map_or(&[][..], |all| &all.terms[..]);
        for (at, term) in territories.iter().enumerate() {
            let Some(at) = entities.at(Entity::Territory(at)) else { continue };
            let named = term
                .name
                .iter()
                .chain(term.synonyms.iter().flat_map(|(lang, all)| all.iter().map(move |name| (lang, name))));
            let names: Vec<String> = named.map(|(_, name)| normal(name)).chain([normal(term.id.as_str())]).collect();
            for name in names {
                if kind == TERRITORY {
                    self.put(name, at);
                } else {
                    self.territories.insert(name, at);
                }
            }
            if kind == TERRITORY
                && let Some((name, _)) = first(&term.name)
            {
                self.offered.push((normal(name), format!("{name} ({})", term.id), at));
            }
        }
    }

    /// Adds a name, and the forms in which the portal's abbreviations shorten it.
    fn add(&mut self, portal: &Portal, name: &str, at: EntityAt) {
        let plain = normal(name);
        for short_forms in portal.abbreviations.0.values() {
            for (short, full) in short_forms {
                let (short, full) = (normal(short), normal(full));
                if !full.is_empty() && plain.contains(&full) {
                    self.put(plain.replace(&full, &short), at);
                }
            }
        }
        self.put(plain, at);
    }

    fn put(&mut self, name: String, at: EntityAt) {
        let known = self.known.entry(name).or_default();
        if !known.contains(&at) {
            known.push(at);
        }
    }

    /// Whom a written name means, also when a list has numbered it.
    pub fn find(&self, written: &str) -> Named {
        match self.find_exactly(written) {
            Named::Unknown => without_number(written).map_or(Named::Unknown, |name| self.find_exactly(name)),
            named => named,
        }
    }

    fn find_exactly(&self, written: &str) -> Named {
        let plain = normal(written);
        match self.known.get(&plain).map(Vec::as_slice) {
            Some([one]) => Named::One(*one),
            Some(several) => Named::Several(several.to_vec()),
            None => self.territories.get(&plain).map_or(Named::Unknown, |at| Named::Territory(*at)),
        }
    }

    /// The three names most like a written one, as they are shown, the nearest first.
    pub fn nearest(&self, written: &str) -> Vec<(&str, EntityAt)> {
        let plain = normal(written);
        let mut likely: Vec<(f64, &str, EntityAt)> = self
            .offered
            .iter()
            .map(|(name, shown, at)| (likeness(&plain, name), shown.as_str(), *at))
            .filter(|(likeness, ..)| *likeness > LEAST_LIKENESS)
            .collect();
        likely.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        let mut nearest: Vec<(&str, EntityAt)> = Vec::new();
        for (_, shown, at) in likely {
            if nearest.len() < 3 && nearest.iter().all(|(_, known)| *known != at) {
                nearest.push((shown, at));
            }
        }
        nearest
    }

    /// How much of a list of texts names somebody: of those that are not empty, the share that is known.
    pub fn share_known<'a>(&self, texts: impl Iterator<Item = &'a str>) -> f64 {
        let (mut all, mut known) = (0.0, 0.0);
        for text in texts {
            all += 1.0;
            if !matches!(self.find(text), Named::Unknown) {
                known += 1.0;
            }
        }
        if all > 0.0 { known / all } else { 0.0 }
    }
}

/// The word by which a dataset says that its rows are about territories.
pub const TERRITORY: &str = "territory";

/// Below this, two names have nothing in common.
const LEAST_LIKENESS: f64 = 0.55;

/// How alike two plain names are: their letters, and that their numbers are the same.
fn likeness(a: &str, b: &str) -> f64 {
    let numbers = |text: &str| -> Vec<String> {
        text.split(' ').filter(|word| word.starts_with(|sign: char| sign.is_ascii_digit())).map(str::to_owned).collect()
    };
    let letters = strsim::jaro_winkler(a, b).max(strsim::sorensen_dice(a, b));
    if numbers(a) == numbers(b) { letters } else { letters * 0.8 }
}

fn names_of(entry: &Entry) -> Vec<String> {
    let mut names: Vec<String> = entry.titles.iter().map(|(_, title)| title.clone()).collect();
    names.push(entry.id.to_string());
    names.extend(entry.common.aliases.iter().map(ToString::to_string));
    names.extend(entry.facts::<Institution>().and_then(|institution| institution.reg_code.clone()));
    names
}

fn first<T>(texts: &crate::lang::Localized<T>) -> Option<(&T, &crate::lang::Lang)> {
    texts.iter().next().map(|(lang, text)| (text, lang))
}

/// A name without the number that a list has put before it: «3. ПЛ № 5», «3) ПЛ № 5».
fn without_number(written: &str) -> Option<&str> {
    let written = written.trim_start();
    let rest = written.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let name = rest.strip_prefix(['.', ')']).filter(|_| rest.len() < written.len())?;
    Some(name.trim_start())
}

/// A name without what people write differently: letter case, quotation marks, dashes, blanks, «№», and letters of one
/// alphabet that look like those of another.
pub fn normal(text: &str) -> String {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_digit = false;
    for sign in composed(text).to_lowercase().chars().flat_map(alike) {
        let is_digit = sign.is_ascii_digit();
        let is_mark = matches!(sign, '\'' | '’' | 'ʼ' | '`' | '\u{301}' | '\u{ad}' | '\u{200b}');
        if is_mark {
            continue;
        }
        if !sign.is_alphanumeric() || is_digit != was_digit {
            words.push(String::new());
        }
        if sign.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(sign);
        }
        was_digit = is_digit;
    }
    words.retain(|word| !word.is_empty());
    // «№ 5», «N 5», «Nr. 5» and a mere 5 are the same number.
    let is_number = |word: &String| word.starts_with(|sign: char| sign.is_ascii_digit());
    let kept = (0..words.len()).filter(|at| {
        let before_number = words.get(at + 1).is_some_and(is_number);
        !(before_number && matches!(words[*at].as_str(), "n" | "no" | "nr" | "num" | "homep"))
    });
    kept.map(|at| words[at].as_str()).collect::<Vec<_>>().join(" ")
}

/// The letter that looks the same in the Latin alphabet.
fn alike(sign: char) -> Option<char> {
    Some(match sign {
        'а' => 'a',
        'в' => 'b',
        'е' | 'ё' => 'e',
        'і' => 'i',
        'к' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' => 'y',
        'х' => 'x',
        '№' | '#' => ' ',
        sign => sign,
    })
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn one_name_in_many_spellings() {
        for (a, b) in [
            ("ПЛ № 5", "пл №5"),
            ("ПЛ № 5", "ПЛ N5"),
            ("ПЛ № 5", "ПЛ\u{a0}N\u{a0}5"),
            ("ПЛ № 5", "ПЛ-5"),
            ("ПЛ № 5", "ПЛ5"),
            ("ВПУ Nr. 11", "ВПУ № 11"),
            ("«Красилівський професійний ліцей»", "Красилівський  професійний ліцей"),
            ("Кам’янець", "Кам'янець"),
            // The first letters are Latin.
            ("CПТУ № 3", "СПТУ № 3"),
            ("Центр-ліцей", "Центр – ліцей"),
        ] {
            assert_eq!(normal(a), normal(b), "{a} {b}");
        }
        assert_ne!(normal("ПЛ № 5"), normal("ПЛ № 15"));
        assert_ne!(normal("ПЛ № 1 5"), normal("ПЛ № 15"));
    }
}
