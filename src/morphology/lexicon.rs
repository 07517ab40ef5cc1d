//! Which words of a portal are forms of one lemma. No dictionary is asked: every word is read in all ways that the table
//! allows, and the readings that explain most of the other words win.
//!
//! The score of a reading is a naive Bayes factor: for each word of the portal that would be one of its forms, the logarithm of
//! how much likelier the ending is in this paradigm than at any word of the portal. One more form of the same stem is
//! evidence of its own.

use std::collections::{BTreeMap, HashMap};

use super::table::Paradigms;

/// Words that are forms of one lemma.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// The stem, and the paradigms that fit: which of them it is, the words of the portal do not tell.
    pub stem: String,
    pub paradigms: Vec<usize>,
    /// The words of the portal, by their places in the list that was given.
    pub members: Vec<usize>,
    /// The evidence, in natural logarithms.
    pub score: f32,
}

/// What another word of the same stem is worth.
const KIN: f32 = 1.6;
/// A reading that is so much weaker than the best one of a word counts too.
const DOUBT: f32 = 2.5;
/// Paradigms with the same words and nearly the same score are kept side by side.
const CLOSE: f32 = 3.0;
const MOST_PARADIGMS: usize = 5;

/// One reading of words: stem, paradigm.
struct Reading {
    stem: String,
    paradigm: usize,
    members: Vec<usize>,
    score: f32,
}

/// The families of these words; a word may be in several. Words must be sorted and folded.
pub fn families(words: &[&str], paradigms: &Paradigms) -> Vec<Family> {
    let readings = readings(words, paradigms);
    let mut best = vec![f32::MIN; words.len()];
    for reading in &readings {
        for &member in &reading.members {
            best[member] = best[member].max(reading.score);
        }
    }
    // Readings with the same words side by side, each word only where it is at home.
    let mut groups: BTreeMap<(Vec<usize>, String), Vec<(usize, f32)>> = BTreeMap::new();
    for reading in readings {
        let home: Vec<usize> = reading.members.iter().copied().filter(|m| reading.score >= best[*m] - DOUBT).collect();
        if !home.is_empty() {
            groups.entry((home, reading.stem)).or_default().push((reading.paradigm, reading.score));
        }
    }
    let mut found: Vec<Family> = groups
        .into_iter()
        .map(|((members, stem), mut paradigms)| {
            paradigms.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            let score = paradigms[0].1;
            paradigms.retain(|(_, of)| *of >= score - CLOSE);
            paradigms.truncate(MOST_PARADIGMS);
            Family { stem, paradigms: paradigms.into_iter().map(|(paradigm, _)| paradigm).collect(), members, score }
        })
        .collect();
    found.extend(irregular(words, paradigms));
    found
}

/// All readings of all words, with their scores.
fn readings(words: &[&str], paradigms: &Paradigms) -> Vec<Reading> {
    let mut members: HashMap<(&str, usize), Vec<(usize, &str)>> = HashMap::new();
    let mut endings: HashMap<&str, f32> = HashMap::new();
    for (at, &word) in words.iter().enumerate() {
        if !word.chars().all(|letter| paradigms.letters.contains(&letter)) {
            continue;
        }
        for (stem, paradigm, ending) in paradigms.readings(word) {
            let of = members.entry((stem, paradigm)).or_default();
            if of.last().is_none_or(|(last, _)| *last != at) {
                of.push((at, ending));
            }
        }
        for (cut, _) in word.char_indices().chain([(word.len(), ' ')]) {
            *endings.entry(&word[cut..]).or_default() += 1.0;
        }
    }
    let all = words.len() as f32;
    let mut found: Vec<Reading> = members
        .into_iter()
        .map(|((stem, paradigm), of)| {
            let endings_of = &paradigms.all[paradigm];
            let likely = 1.0 / endings_of.forms.len() as f32;
            let mut score = endings_of.prior;
            for (_, ending) in &of {
                let anywhere = (endings.get(ending).copied().unwrap_or(0.0) + 1.0) / (all + 30.0);
                score += (likely / anywhere).ln();
            }
            score += KIN * (of.len() as f32 - 1.0);
            let members = of.iter().map(|(at, _)| *at).collect();
            Reading { stem: stem.to_owned(), paradigm, members, score }
        })
        .collect();
    found.sort_by(|a, b| (&a.stem, a.paradigm).cmp(&(&b.stem, b.paradigm)));
    found
}

/// The families of irregular words that occur.
fn irregular(words: &[&str], paradigms: &Paradigms) -> Vec<Family> {
    let sets = paradigms.irregular.iter().enumerate();
    sets.filter_map(|(at, forms)| {
        let mut members: Vec<usize> =
            forms.iter().filter_map(|form| words.binary_search(&form.as_str()).ok()).collect();
        members.sort_unstable();
        members.dedup();
        let paradigm = paradigms.all.len() + at;
        (!members.is_empty()).then(|| Family { stem: String::new(), paradigms: vec![paradigm], members, score: 20.0 })
    })
    .collect()
}

/// Every form of a family.
pub fn forms(family: &Family, paradigms: &Paradigms) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for &paradigm in &family.paradigms {
        match paradigms.all.get(paradigm) {
            Some(endings) => forms.extend(endings.forms.iter().map(|ending| format!("{}{ending}", family.stem))),
            None => forms.extend(paradigms.irregular[paradigm - paradigms.all.len()].iter().cloned()),
        }
    }
    forms.sort();
    forms.dedup();
    forms
}
