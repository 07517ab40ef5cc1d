//! The portal in one language: its words, dates and alphabet, and the cards that many pages share.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use tera::Value;

use super::view;
use crate::lang::{Lang, Language};
use crate::model::common::Units;
use crate::model::{Entry, EntryKey, Kind, Order, Portal, Term, Vocabulary, url};
use crate::monitoring::Monitoring;
use crate::output::KeptDownloads;
use crate::strings::{Dates, Locale, Value as WordValue, Words};
use crate::typed::Vocabulary as _;

/// The portal as readers of one language get it.
pub struct Edition<'a> {
    pub portal: &'a Portal,
    /// What is measured, as it may be published.
    pub monitoring: &'a Monitoring,
    pub language: &'a Language,
    pub words: &'a Arc<Words>,
    pub locale: Arc<Locale>,
    /// Ids that belong to the theme's own parts of pages.
    pub reserved_ids: &'a BTreeSet<String>,
    /// The downloads that were made already, for all languages.
    pub kept: &'a KeptDownloads,
    /// The same language with the values of each frozen dataset.
    frozen: BTreeMap<EntryKey, Self>,
    /// The card of each entry, made when it is first needed.
    cards: Vec<OnceLock<Value>>,
    /// All terms; like the orders below, made when they are first needed.
    terms: OnceLock<HashMap<String, HashMap<String, Value>>>,
    /// The order of each kind.
    ordered: HashMap<&'static str, OnceLock<Ordered>>,
}

/// The entries of a kind in the order of a language's lists.
struct Ordered {
    keys: Vec<EntryKey>,
    /// The place of each entry among the keys.
    rank: HashMap<EntryKey, usize>,
}

impl<'a> Edition<'a> {
    pub fn new(
        portal: &'a Portal,
        monitoring: &'a Monitoring,
        language: &'a Language,
        words: &'a Arc<Words>,
        reserved_ids: &'a BTreeSet<String>,
        kept: &'a KeptDownloads,
    ) -> Self {
        let locale = Arc::new(Locale::new(&language.lang));
        let count = portal.entries().count();
        let frozen = monitoring.editions.iter().map(|(key, own)| {
            let own: &Monitoring = own;
            (*key, Self::new(portal, own, language, words, reserved_ids, kept))
        });
        Self {
            frozen: frozen.collect(),
            portal,
            monitoring,
            language,
            words,
            locale,
            reserved_ids,
            kept,
            cards: (0..count).map(|_| OnceLock::new()).collect(),
            terms: OnceLock::new(),
            ordered: portal.kinds.iter().map(|kind| (kind.name, OnceLock::new())).collect(),
        }
    }

    /// With the values that belong to a dataset: those of today, or its own when it is frozen.
    pub fn of_dataset(&self, key: EntryKey) -> &Self {
        self.frozen.get(&key).unwrap_or(self)
    }

    /// With the values of today, and with those of each frozen dataset.
    pub fn with_frozen(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.frozen.values())
    }

    pub fn chain(&self) -> &'a [Lang] {
        &self.language.chain
    }

    /// The language of a page's own words.
    pub fn lang(&self) -> &'a Lang {
        &self.language.lang
    }

    /// A word or sentence of the interface.
    pub fn t(&self, key: &str) -> String {
        self.words.text(self.chain(), key, &[])
    }

    /// A sentence with values.
    pub fn say(&self, key: &str, values: &[(&str, WordValue)]) -> String {
        self.words.text(self.chain(), key, values)
    }

    /// What the speakers of a language call it: as the site says, else as the theme does.
    pub fn own_name(&self, language: &Language) -> String {
        let stated = language.name != language.lang.as_str();
        let known = || self.words.find(std::slice::from_ref(&language.lang), "language-name", &[]);
        if stated { None } else { known() }.unwrap_or_else(|| language.name.clone())
    }

    /// A word of a closed set: the message `<set>-<word>`.
    pub fn word(&self, set: &str, word: &str) -> String {
        self.t(&format!("{set}-{}", word.replace('_', "-")))
    }

    pub fn dates(&self) -> Dates<'_> {
        Dates { locale: &self.locale, words: self.words, chain: self.chain() }
    }

    /// The tag of a text's language when it is not the page's, for the attribute `lang`.
    pub fn other(&self, lang: &Lang) -> Option<String> {
        (lang != self.lang()).then(|| lang.to_string())
    }

    /// A day for templates: ISO form, words, and parts for a leading column.
    pub fn date(&self, date: jiff::civil::Date) -> Value {
        view! {
            "iso" => date.to_string(),
            "text" => self.dates().long(date),
            "day" => date.day(),
            "month" => self.dates().month(date),
            "year" => date.year(),
            "weekday" => self.locale.weekday(date),
        }
    }

    /// A term for templates; `None` when it does not exist.
    pub fn term(&self, vocabulary: &str, id: &str) -> Option<Value> {
        self.terms.get_or_init(|| self.all_terms()).get(vocabulary)?.get(id).cloned()
    }

    fn all_terms(&self) -> HashMap<String, HashMap<String, Value>> {
        let of_vocabulary = |(id, vocabulary): (&String, &Vocabulary)| {
            let terms = vocabulary.terms.iter().map(|term| (term.id.to_string(), self.term_view(id, term)));
            (id.clone(), terms.collect())
        };
        self.portal.vocabularies.0.iter().map(of_vocabulary).collect()
    }

    fn term_view(&self, vocabulary: &str, term: &Term) -> Value {
        let named = term.name.pick(self.chain());
        let (name, lang) = named.map_or((term.id.as_str(), self.lang()), |(name, lang)| (name.as_str(), lang));
        view! {
            "id" => term.id.as_str(),
            "vocabulary" => vocabulary,
            "name" => name,
            "lang" => self.other(lang),
            // Units have no pages of their own.
            "url" => (vocabulary != Units::ID).then(|| url::term(vocabulary, term.id.as_str(), self.language).marked()),
            "definition" => term.definition.pick(self.chain()).map(|(text, _)| text.clone()),
            "count" => self.portal.marked_with(vocabulary, term.id.as_str()).len(),
            "code" => term.code.clone(),
            "scheme" => term.scheme.clone(),
        }
    }

    /// The terms of one vocabulary.
    pub fn vocabulary(&self, id: &str) -> Vec<Value> {
        let terms = self.portal.vocabularies.get(id).into_iter().flat_map(|vocabulary| vocabulary.ids());
        terms.filter_map(|term| self.term(id, term)).collect()
    }

    /// The card of an entry.
    pub fn card(&self, key: EntryKey) -> Value {
        self.cards[key.0].get_or_init(|| self.make_card(key)).clone()
    }

    /// The cards of entries, in the order of their kinds' lists.
    pub fn cards(&self, mut keys: Vec<EntryKey>) -> Vec<Value> {
        keys.sort_by_cached_key(|key| (self.kind_rank(*key), self.rank(*key)));
        keys.into_iter().map(|key| self.card(key)).collect()
    }

    /// The entries that still stand in lists: those of each kind, in the order of its list.
    pub fn in_lists(&self, mut keys: Vec<EntryKey>) -> Vec<Vec<EntryKey>> {
        keys.retain(|key| self.is_listed(*key));
        keys.sort_by_cached_key(|key| (self.kind_rank(*key), self.rank(*key)));
        keys.chunk_by(|one, two| self.kind_rank(*one) == self.kind_rank(*two)).map(<[EntryKey]>::to_vec).collect()
    }

    fn kind_rank(&self, key: EntryKey) -> usize {
        let name = self.portal.entry(key).kind.name;
        self.portal.kinds.iter().position(|kind| kind.name == name).unwrap_or(0)
    }

    /// The place of an entry in the list of its kind.
    pub fn rank(&self, key: EntryKey) -> usize {
        let ordered = self.ordered(self.portal.entry(key).kind.name);
        ordered.and_then(|ordered| ordered.rank.get(&key)).copied().unwrap_or_default()
    }

    fn ordered(&self, kind: &str) -> Option<&Ordered> {
        let kind = self.portal.kind(kind)?;
        Some(self.ordered.get(kind.name)?.get_or_init(|| {
            let keys = self.in_order(kind);
            let rank = keys.iter().enumerate().map(|(rank, key)| (*key, rank)).collect();
            Ordered { keys, rank }
        }))
    }

    /// The entries of a kind in the order of its list, without those that have left it.
    pub fn listed(&self, kind: &str) -> impl Iterator<Item = EntryKey> + '_ {
        let keys = self.ordered(kind).map_or(&[][..], |ordered| &ordered.keys);
        keys.iter().copied().filter(|key| self.is_listed(*key))
    }

    /// The entries before and after one in the list of its kind; `None` when it has left it.
    pub fn beside(&self, key: EntryKey) -> Option<(Option<EntryKey>, Option<EntryKey>)> {
        let keys = &self.ordered(self.portal.entry(key).kind.name)?.keys;
        let (before, after) = keys.split_at(self.rank(key));
        let stands = |key: &&EntryKey| self.is_listed(**key);
        let before = before.iter().rev().find(stands).copied();
        let after = after.iter().skip(1).find(stands).copied();
        self.is_listed(key).then_some((before, after))
    }

    /// Whether an entry still stands in lists: archived and expired ones keep only their page.
    pub fn is_listed(&self, key: EntryKey) -> bool {
        let common = &self.portal.entry(key).common;
        let expired = common.expire_on.is_some_and(|day| day.0 < self.portal.today);
        common.status != crate::model::common::Status::Archived && !expired
    }

    fn in_order(&self, kind: &Kind) -> Vec<EntryKey> {
        let mut keys: Vec<EntryKey> = self.portal.of_kind(kind.name).map(|(key, _)| key).collect();
        let names: HashMap<EntryKey, String> = keys.iter().map(|key| (*key, self.sort_name(*key))).collect();
        let by_name = |a: &EntryKey, b: &EntryKey| {
            let (a, b) = (*a, *b);
            self.locale.compare(&names[&a], &names[&b]).then_with(|| a.cmp(&b))
        };
        let entry = |key: &EntryKey| self.portal.entry(*key);
        match kind.order {
            Order::Name => keys.sort_by(by_name),
            Order::Newest => {
                keys.sort_by(|a, b| entry(b).facts.date().cmp(&entry(a).facts.date()).then_with(|| by_name(a, b)));
            }
            Order::Given => keys
                .sort_by(|a, b| entry(a).facts.position().cmp(&entry(b).facts.position()).then_with(|| by_name(a, b))),
        }
        keys
    }

    /// The name by which an entry is sorted: of a person the family name, of all others the title, where numbers
    /// count as numbers.
    fn sort_name(&self, key: EntryKey) -> String {
        let entry = self.portal.entry(key);
        let family =
            entry.node.get("family").and_then(|names| self.chain().iter().find_map(|lang| names.get(lang.as_str())));
        let family = family.and_then(crate::typed::Node::as_str);
        let title = entry.title(self.chain()).0;
        match (entry.kind.name, family) {
            ("person", Some(family)) => format!("{family} {title}"),
            ("person", None) => format!("{} {title}", title.split_whitespace().last().unwrap_or_default()),
            _ => natural(title),
        }
    }

    /// The address of an entry in this language.
    pub fn url(&self, entry: &Entry) -> String {
        url::entry(entry, self.language).marked()
    }
}

/// The name with its numbers filled up, so that № 9 stands before № 10.
fn natural(name: &str) -> String {
    let mut padded = String::with_capacity(name.len() + 8);
    let mut digits = String::new();
    for sign in name.chars().chain(std::iter::once('\0')) {
        if sign.is_ascii_digit() {
            digits.push(sign);
            continue;
        }
        if !digits.is_empty() {
            padded.push_str(&format!("{digits:0>6}"));
            digits.clear();
        }
        if sign != '\0' && !matches!(sign, '«' | '»' | '“' | '”' | '„' | '"') {
            padded.push(sign);
        }
    }
    padded
}
