//! A Hunspell dictionary that a site's owner brings along: which words are lemmas, and which forms each of them has.
//!
//! `spellbook` reads the rules. It tells whether a word is right, not of which lemma it is a form; so every entry stands in it
//! behind a mark of its own, `17_школа`, and for the form `17_школи` is asked. Rules of what stands before words, of compounds
//! and of corrections are left out: no form of a paradigm needs them.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::fold::folded;
use super::table::Table;
use crate::limits::{MOST_ALIKE, MOST_FURTHER, MOST_LISTED};

/// Answers that are kept in each of the parts: of all words of a large portal, some 100 MB at most.
const MOST_ANSWERS: usize = 60_000;

/// The most letters of a lemma; what is longer is no word.
const LONGEST: usize = 48;

/// Names of rules that decide which forms a lemma has, besides `SFX`.
const NEEDED: &[&str] =
    &["FLAG", "AF", "NEEDAFFIX", "PSEUDOROOT", "CIRCUMFIX", "FULLSTRIP", "FORBIDDENWORD", "ONLYINCOMPOUND", "IGNORE"];

/// A dictionary made ready.
pub struct Dictionary {
    entries: spellbook::Dictionary,
    /// The entries of each lemma, which is folded: their marks, and the word with its apostrophes.
    lemmas: HashMap<Box<str>, Vec<(u32, Box<str>)>>,
    /// What was asked before: `школа школи`. In parts, so that threads do not wait for each other.
    answers: [Mutex<HashMap<Box<str>, bool>>; 16],
}

/// Why there is no dictionary. Lines of the rules are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The rule of this line cannot be understood.
    Rule(usize),
    /// With this line too many rules add the same letters.
    Alike(usize),
    /// No line of the list is a word whose rules can be read.
    NoWords,
}

impl Dictionary {
    /// Reads the rules (`.aff`) and the list of words (`.dic`). `bytes_are_letters`: they were written with one byte a letter,
    /// so that a rule may be named by any letter.
    ///
    /// # Errors
    /// When a rule cannot be understood, when too many rules add the same letters, or when the list has no word.
    pub fn new(rules: &str, list: &str, bytes_are_letters: bool, table: &Table) -> Result<Self, Unfit> {
        let needed = Needed::of(rules, bytes_are_letters, table)?;
        let mut entries = spellbook::Dictionary::new(&needed.text, "0")
            .map_err(|error| Unfit::Rule(needed.line(error.line_number.unwrap_or_default())))?;
        let mut lemmas: HashMap<Box<str>, Vec<(u32, Box<str>)>> = HashMap::new();
        // The first line says how many words follow.
        for (mark, line) in (0..).zip(list.lines().skip(1).take(MOST_LISTED)) {
            let (word, rest) = line.split_at(line.find(['/', '\t', ' ']).unwrap_or(line.len()));
            // Words of capital letters are abbreviations: they look like other words, and have no forms.
            let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
            if word.is_empty() || capitals > 1 || word.chars().count() > LONGEST {
                continue;
            }
            let word = unified(&word.to_lowercase(), table);
            if entries.add(&format!("{mark}_{word}{rest}")).is_ok() {
                lemmas.entry(folded(&word, Some(table)).into()).or_default().push((mark, word.into()));
            }
        }
        if lemmas.is_empty() { Err(Unfit::NoWords) } else { Ok(Self { entries, lemmas, answers: Default::default() }) }
    }

    /// Whether the word, which is folded, is a lemma or stands on its own.
    pub fn lists(&self, word: &str) -> bool {
        self.lemmas.contains_key(word)
    }

    /// Whether the lemma has the form. Both are folded.
    pub fn has(&self, lemma: &str, form: &str) -> bool {
        let Some(entries) = self.lemmas.get(lemma) else {
            return false;
        };
        let question = format!("{lemma} {form}");
        let part = question.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let answers = || self.answers[part % self.answers.len()].lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = answers().get(question.as_str()) {
            return *answer;
        }
        let answer = self.finds(entries, lemma, form);
        let mut answers = answers();
        if answers.len() < MOST_ANSWERS {
            answers.insert(question.into(), answer);
        }
        answer
    }

    fn finds(&self, entries: &[(u32, Box<str>)], lemma: &str, form: &str) -> bool {
        entries.iter().any(|(mark, word)| {
            let is_right = |form: &str| self.entries.check(&format!("{mark}_{form}"));
            is_right(form) || (**word != *lemma && is_right(&written_as(word, lemma, form)))
        })
    }
}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dictionary").field("lemmas", &self.lemmas.len()).finish_non_exhaustive()
    }
}

/// A form with apostrophes where its lemma has them in the letters that both begin with: `сімї` as `сім'ї`, because of `сім'я`.
fn written_as(word: &str, lemma: &str, form: &str) -> String {
    let mut shared = lemma.chars().zip(form.chars()).take_while(|(one, other)| one == other).count();
    let mut form = form.chars();
    let mut written = String::new();
    for letter in word.chars() {
        if letter.is_alphabetic() {
            if shared == 0 {
                break;
            }
            shared -= 1;
            written.extend(form.next());
        } else {
            written.push(letter);
        }
    }
    written.extend(form);
    written
}

/// What is written in two ways in the way that is kept: `ё` as `е`.
fn unified(text: &str, table: &Table) -> String {
    table.same.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from.as_str(), to))
}

/// The rules that are needed, and from which lines they come.
struct Needed {
    text: String,
    lines: Vec<usize>,
}

impl Needed {
    fn of(rules: &str, bytes_are_letters: bool, table: &Table) -> Result<Self, Unfit> {
        let mut needed = Self { text: String::new(), lines: Vec::new() };
        let mut alike: HashMap<&str, (usize, usize)> = HashMap::new();
        if bytes_are_letters && !rules.lines().any(|line| line.starts_with("FLAG")) {
            needed.add("FLAG UTF-8", 1);
        }
        for (number, line) in (1..).zip(rules.lines()) {
            let parts: Vec<&str> = line.split_whitespace().collect();
            match parts.as_slice() {
                // The head of a group says how many rules it has.
                ["SFX", _, "Y" | "N", count, ..] if count.parse::<u32>().is_ok() => needed.add(line, number),
                ["SFX", name, strip, adds, rest @ ..] => {
                    let (letters, further) = adds.split_at(adds.find('/').unwrap_or(adds.len()));
                    let (all, followed) = alike.entry(letters).or_default();
                    *all += 1;
                    *followed += usize::from(!further.is_empty());
                    if *all > MOST_ALIKE || *followed > MOST_FURTHER {
                        return Err(Unfit::Alike(number));
                    }
                    let [strip, letters, after] =
                        [*strip, letters, rest.first().unwrap_or(&".")].map(|part| unified(part, table));
                    needed.add(&format!("SFX {name} {strip} {letters}{further} {after}"), number);
                }
                [name, ..] if NEEDED.contains(name) => needed.add(line, number),
                _ => {}
            }
        }
        Ok(needed)
    }

    fn add(&mut self, line: &str, number: usize) {
        self.text.push_str(line);
        self.text.push('\n');
        self.lines.push(number);
    }

    /// Where the line stood from which this one comes.
    fn line(&self, number: usize) -> usize {
        self.lines.get(number.saturating_sub(1)).copied().unwrap_or(1)
    }
}
