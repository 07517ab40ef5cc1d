//! What a dictionary tells of readings: how many forms of a paradigm a lemma has, and which words are forms of other lemmas.
//!
//! A dictionary lists irregular forms on their own, and participles as lemmas. So a form that a lemma lacks is taken from it only
//! when a lemma with many forms has it, and not all of these would be forms of the first lemma as well.

use rayon::prelude::*;

use super::dictionary::Dictionary;
use super::lexicon::{Family, More, Reading, forms};
use super::table::Paradigms;

/// Readings that are so much weaker than the best one of each of their words are not asked for.
const REACH: f32 = 7.0;

/// What it is worth when a lemma has all forms of a paradigm rather than none, and the share of forms that is worth nothing.
const SHARE: f32 = 8.0;
const NO_WORTH: f32 = 0.3;

/// A lemma takes words from others when it has so many forms, and such a share of its paradigm;
const FORMS: usize = 4;
const STRONG: f32 = 0.75;
/// and when its reading is at most so much weaker than the best one of the word.
const NEAR: f32 = 5.0;

/// So many forms of a paradigm are asked for, spread over it: a verb may have two hundred.
const ASKED: usize = 20;

/// What a dictionary tells.
pub(super) struct Told<'a> {
    /// For everything that was seen whether it belongs elsewhere.
    pub strange: Vec<bool>,
    pub more: More<'a>,
}

/// What a dictionary says of one reading, whose lemma it lists.
struct Said {
    /// For each word of the reading whether the lemma has it.
    words: Vec<bool>,
    /// The forms of the paradigm that the lemma has, of those that were asked for.
    has: Vec<String>,
    more: f32,
    /// Whether it takes words from others.
    strong: bool,
}

/// Asks for every reading of these words that is in contention.
pub(super) fn told<'a>(
    words: &[&str],
    readings: &[Reading<'_, 'a>],
    best: &[f32],
    paradigms: &Paradigms,
    dictionary: &Dictionary,
) -> Told<'a> {
    let said = |reading: &Reading<'_, 'a>| {
        let counts = reading.words().any(|word| reading.score >= best[word] - REACH);
        counts.then(|| said(words, reading, paradigms, dictionary)).flatten()
    };
    let said: Vec<Option<Said>> = readings.par_iter().map(said).collect();
    let more = readings
        .iter()
        .zip(&said)
        .filter_map(|(reading, said)| Some(((reading.seen[0].stem, reading.seen[0].paradigm), said.as_ref()?.more)));
    let more: More<'a> = more.collect();
    let owners = owners(readings, &said, best);
    let of_reading = |(reading, own): (&Reading<'_, 'a>, &Option<Said>)| {
        let strange = reading.words().enumerate().map(|(at, word)| {
            let has = own.as_ref().is_some_and(|own| own.words[at]);
            !has && owners[word].iter().any(|other| !is_inside(&other.has, reading, paradigms))
        });
        strange.collect::<Vec<bool>>()
    };
    let strange = readings.par_iter().zip(&said).flat_map_iter(of_reading).collect();
    Told { strange, more }
}

/// What the dictionary says of a reading; nothing when it does not list its lemma.
fn said(words: &[&str], reading: &Reading<'_, '_>, paradigms: &Paradigms, dictionary: &Dictionary) -> Option<Said> {
    let (stem, endings) = (reading.stem(), &paradigms.all[reading.paradigm()].forms);
    let lemma = format!("{stem}{}", endings[0]);
    if !dictionary.lists(&lemma) {
        return None;
    }
    let (has, other) = asked(&lemma, stem, endings, dictionary);
    let share = |count: usize| count as f32 / (has.len() + other.len()) as f32;
    // Irregular forms stand on their own.
    let known = has.len() + other.iter().filter(|form| dictionary.lists(form)).count();
    let has_word = |word: &str| match (has.iter().any(|form| form == word), other.iter().any(|form| form == word)) {
        (false, false) => dictionary.has(&lemma, word),
        (has, _) => has,
    };
    Some(Said {
        words: reading.words().map(|word| has_word(words[word])).collect(),
        more: SHARE * (share(known) - NO_WORTH),
        strong: is_strong(has.len(), has.len() + other.len()),
        has,
    })
}

/// The forms of a stem that the lemma has, and that it has not: not all, but some of every part of the paradigm.
fn asked(lemma: &str, stem: &str, endings: &[String], dictionary: &Dictionary) -> (Vec<String>, Vec<String>) {
    let some = endings.iter().step_by(endings.len().div_ceil(ASKED));
    some.map(|ending| format!("{stem}{ending}")).partition(|form| dictionary.has(lemma, form))
}

fn is_strong(has: usize, asked: usize) -> bool {
    has >= FORMS && has as f32 >= STRONG * asked as f32
}

/// For each word what is said of the readings that take it from others.
fn owners<'s>(readings: &[Reading<'_, '_>], said: &'s [Option<Said>], best: &[f32]) -> Vec<Vec<&'s Said>> {
    let told = || readings.iter().zip(said).filter_map(|(reading, said)| Some((reading, said.as_ref()?)));
    let mut best = best.to_vec();
    for (reading, said) in told() {
        for word in reading.words() {
            best[word] = best[word].max(reading.score + said.more);
        }
    }
    let mut owners = vec![Vec::new(); best.len()];
    for (reading, said) in told().filter(|(_, said)| said.strong) {
        for (word, has) in reading.words().zip(&said.words) {
            if *has && reading.score + said.more >= best[word] - NEAR {
                owners[word].push(said);
            }
        }
    }
    owners
}

/// Whether all these forms are forms of the reading, as those of a participle are forms of its verb.
fn is_inside(forms: &[String], reading: &Reading<'_, '_>, paradigms: &Paradigms) -> bool {
    let endings = &paradigms.all[reading.paradigm()].forms;
    let is_form = |rest: &str| endings.iter().any(|ending| ending == rest);
    forms.iter().all(|form| form.strip_prefix(reading.stem()).is_some_and(is_form))
}

/// The forms that the paradigms of a family would have, but that are forms of other lemmas.
pub(super) fn strange(family: &Family, paradigms: &Paradigms, dictionary: &Dictionary) -> Vec<String> {
    let lemma = |stem: &str, paradigm: usize| format!("{stem}{}", paradigms.all[paradigm].forms[0]);
    let own: Vec<String> = family.paradigms.iter().map(|paradigm| lemma(&family.stem, *paradigm)).collect();
    if !own.iter().any(|lemma| dictionary.lists(lemma)) {
        return Vec::new();
    }
    let forms = forms(family, paradigms);
    let takes = |form: &str, lemma: &str, stem: &str, paradigm: usize| {
        let (has, other) = asked(lemma, stem, &paradigms.all[paradigm].forms, dictionary);
        is_strong(has.len(), has.len() + other.len())
            && has.iter().any(|form| forms.binary_search(form).is_err())
            && dictionary.has(lemma, form)
    };
    let is_strange = |form: &&String| {
        let others: Vec<(String, &str, usize)> = paradigms
            .readings(form)
            .map(|(stem, paradigm)| (lemma(stem, paradigm), stem, paradigm))
            .filter(|(lemma, ..)| !own.contains(lemma) && dictionary.lists(lemma))
            .collect();
        !others.is_empty()
            && !own.iter().any(|lemma| dictionary.has(lemma, form))
            && others.iter().any(|(lemma, stem, paradigm)| takes(form, lemma, stem, *paradigm))
    };
    forms.iter().filter(is_strange).cloned().collect()
}
