//! Which words of a portal are forms of one lemma. No dictionary is asked: every word is read in all ways that the table
//! allows, and the readings that explain most of the other words win.
//!
//! The score of a reading is a naive Bayes factor: for each word of the portal that would be one of its forms, the logarithm of
//! how much likelier the ending is in this paradigm than at any word of the portal. One more form of the same stem is
//! evidence of its own.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::dictionary::Dictionary;
use super::table::Paradigms;
use super::told;

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
    /// Forms that the paradigms would have, but that are forms of another lemma, as a dictionary says.
    pub strange: Vec<String>,
}

/// The evidence of a word that is listed with all its forms: nothing is surer.
const LISTED: f32 = 20.0;

/// What another word of the same stem is worth.
const KIN: f32 = 1.6;
/// A reading that is so much weaker than the best one of a word counts too.
const DOUBT: f32 = 2.5;
/// Paradigms with the same words and nearly the same score are kept side by side.
const CLOSE: f32 = 3.0;
const MOST_PARADIGMS: usize = 5;

/// A word seen as a form: what its stem would be, and its place in the list.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seen<'a> {
    pub(super) stem: &'a str,
    pub(super) paradigm: u32,
    pub(super) word: u32,
}

/// What else speaks for readings, by stems and paradigms.
pub(super) type More<'a> = HashMap<(&'a str, u32), f32>;

/// One reading: all words that would be forms of one stem by one paradigm.
pub(super) struct Reading<'s, 'a> {
    pub(super) seen: &'s [Seen<'a>],
    pub(super) score: f32,
}

impl Reading<'_, '_> {
    pub(super) fn stem(&self) -> &str {
        self.seen[0].stem
    }

    pub(super) fn paradigm(&self) -> usize {
        self.seen[0].paradigm as usize
    }

    pub(super) fn words(&self) -> impl Iterator<Item = usize> {
        self.seen.iter().map(|seen| seen.word as usize)
    }
}

/// The families of these words; a word may be in several. Words must be sorted and folded.
pub fn families(words: &[&str], paradigms: &Paradigms, dictionary: Option<&Dictionary>) -> Vec<Family> {
    let mut seen = seen(words, paradigms);
    let mut more = HashMap::new();
    if let Some(dictionary) = dictionary {
        let readings = readings(words, &seen, paradigms, &more);
        let told = told::told(words, &readings, &best(&readings, words.len()), paradigms, dictionary);
        more = told.more;
        let mut strange = told.strange.into_iter();
        seen.retain(|_| strange.next() != Some(true));
    }
    let readings = readings(words, &seen, paradigms, &more);
    let best = best(&readings, words.len());
    let by_stem: Vec<&[Reading<'_, '_>]> = readings.chunk_by(|one, two| one.stem() == two.stem()).collect();
    let mut found: Vec<Family> = by_stem.par_iter().flat_map_iter(|readings| of_stem(readings, &best)).collect();
    if let Some(dictionary) = dictionary {
        found.par_iter_mut().for_each(|family| family.strange = told::strange(family, paradigms, dictionary));
    }
    found.extend(irregular(words, paradigms));
    found
}

/// The score of the best reading of each word.
fn best(readings: &[Reading<'_, '_>], words: usize) -> Vec<f32> {
    let mut best = vec![f32::MIN; words];
    for reading in readings {
        for word in reading.words() {
            best[word] = best[word].max(reading.score);
        }
    }
    best
}

/// The families of one stem: readings with the same words side by side, each word only where it is at home.
fn of_stem(readings: &[Reading<'_, '_>], best: &[f32]) -> Vec<Family> {
    let mut groups: BTreeMap<Vec<usize>, Vec<(usize, f32)>> = BTreeMap::new();
    for reading in readings {
        let home: Vec<usize> = reading.words().filter(|word| reading.score >= best[*word] - DOUBT).collect();
        if !home.is_empty() {
            groups.entry(home).or_default().push((reading.paradigm(), reading.score));
        }
    }
    let family = |(members, mut paradigms): (Vec<usize>, Vec<(usize, f32)>)| {
        paradigms.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let score = paradigms[0].1;
        paradigms.retain(|(_, of)| *of >= score - CLOSE);
        paradigms.truncate(MOST_PARADIGMS);
        let paradigms = paradigms.into_iter().map(|(paradigm, _)| paradigm).collect();
        Family { stem: readings[0].stem().to_owned(), paradigms, members, score, strange: Vec::new() }
    };
    groups.into_iter().map(family).collect()
}

/// Every way to see every word as a form, by stems and paradigms.
fn seen<'a>(words: &[&'a str], paradigms: &Paradigms) -> Vec<Seen<'a>> {
    let inflected = |word: &str| word.chars().all(|letter| paradigms.letters.contains(&letter));
    let of_word = |(at, word): (usize, &&'a str)| {
        let readings = inflected(word).then(|| paradigms.readings(word)).into_iter().flatten();
        let seen = readings.map(|(stem, paradigm)| Seen { stem, paradigm: paradigm as u32, word: at as u32 });
        seen.collect::<Vec<_>>()
    };
    let mut seen: Vec<Seen<'a>> = words.par_iter().enumerate().flat_map_iter(of_word).collect();
    seen.par_sort_unstable();
    seen
}

/// All readings with their scores, by stems.
fn readings<'s, 'a>(
    words: &[&str],
    seen: &'s [Seen<'a>],
    paradigms: &Paradigms,
    more: &More<'a>,
) -> Vec<Reading<'s, 'a>> {
    let anywhere = paradigms.counted_in(words);
    let all = words.len() as f32;
    let reading = |seen: &&'s [Seen<'a>]| {
        let endings = &paradigms.all[seen[0].paradigm as usize];
        let likely = 1.0 / endings.forms.len() as f32;
        let evidence = seen.iter().map(|seen| {
            let ending = &words[seen.word as usize][seen.stem.len()..];
            let anywhere = (anywhere.get(ending).copied().unwrap_or(0.0) + 1.0) / (all + 30.0);
            (likely / anywhere).ln()
        });
        let more = more.get(&(seen[0].stem, seen[0].paradigm)).copied().unwrap_or_default();
        let score = endings.prior + more + evidence.sum::<f32>() + KIN * (seen.len() as f32 - 1.0);
        Reading { seen, score }
    };
    let groups: Vec<&[Seen<'a>]> =
        seen.chunk_by(|one, two| (one.stem, one.paradigm) == (two.stem, two.paradigm)).collect();
    groups.par_iter().map(reading).collect()
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
        (!members.is_empty()).then(|| Family {
            stem: String::new(),
            paradigms: vec![paradigm],
            members,
            score: LISTED,
            strange: Vec::new(),
        })
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
