//! The portal: all entries that readers may see, with the proof that every reference holds.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil;
use rayon::prelude::*;

use super::cuts::Cuts;
use super::entry::{Entry, EntryKey, Hidden};
use super::kind::{Kind, Rules};
use super::references::{Reference, References, TermReference, addresses};
use super::vocabulary::{Abbreviations, Vocabularies};
use crate::diag::{Diagnostic, Level, Place, Report, problems};
use crate::files::SitePath;
use crate::site::Site;
use crate::table::Table;
use crate::typed::Node;

/// Tables of files by their paths.
pub type Tables = BTreeMap<SitePath, Arc<Vec<Table>>>;

/// What reading a site gives: entries that are whole, but do not know one another yet.
pub struct Draft {
    pub kinds: Vec<Arc<Kind>>,
    pub entries: Vec<Arc<Entry>>,
    /// Addresses of entries that exist, but are broken: nothing is said about references to them.
    pub broken: HashSet<String>,
    pub vocabularies: Vocabularies,
    pub abbreviations: Abbreviations,
    /// The tables of datasets and vocabularies.
    pub tables: Tables,
    /// What an earlier linking of the same site has cut; empty for the first one.
    pub cuts: Cuts,
}

/// The content of a portal, linked. Only [`Portal::link`] makes one.
pub struct Portal {
    pub site: Arc<Site>,
    pub today: civil::Date,
    pub kinds: Vec<Arc<Kind>>,
    pub vocabularies: Vocabularies,
    pub abbreviations: Abbreviations,
    /// The tables of datasets and vocabularies, as they were read: for monitoring alone, which protects what is in them.
    pub tables: Tables,
    entries: Vec<Arc<Entry>>,
    index: HashMap<String, EntryKey>,
    backlinks: Vec<Vec<Backlink>>,
    marked: BTreeMap<(String, String), Vec<EntryKey>>,
    /// Entries that will be published on a later day, with the place that says so.
    pub scheduled: Vec<(civil::Date, Place)>,
    /// Addresses of entries that exist and are not shown.
    hidden: BTreeSet<String>,
    cuts: Cuts,
}

/// An entry that refers to another one, and the field in which it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backlink {
    pub from: EntryKey,
    /// The path of the field without list positions: `programme.speakers`.
    pub field: Arc<str>,
}

impl Portal {
    /// Checks every reference of a draft and makes the reverse lists. What does not hold is reported and taken out.
    ///
    /// Drafts, entries of the future and entries whose time is over are left out unless `with_drafts` is given.
    pub fn link(draft: Draft, site: Arc<Site>, today: civil::Date, with_drafts: bool, report: &Report) -> Self {
        let Draft { kinds, entries, broken, vocabularies, abbreviations, tables, cuts: earlier } = draft;
        let mut cuts = Cuts::default();
        let mut entries = without_duplicates(entries, report);
        let all: HashSet<String> = entries.iter().map(|entry| entry.address()).collect();
        entries.sort_by(|a, b| (a.kind.name, &a.id).cmp(&(b.kind.name, &b.id)));
        entries.iter().for_each(|entry| check_facts(entry, today, with_drafts, report));
        let (mut entries, unseen): (Vec<Arc<Entry>>, Vec<Arc<Entry>>) =
            entries.into_iter().partition(|entry| with_drafts || entry.hidden(today).is_none());
        let index: HashMap<String, EntryKey> =
            entries.iter().enumerate().map(|(at, entry)| (entry.address(), EntryKey(at))).collect();

        let mut backlinks = vec![Vec::new(); entries.len()];
        let mut marked: BTreeMap<(String, String), Vec<EntryKey>> = BTreeMap::new();
        let drafts: HashSet<String> = unseen
            .iter()
            .filter(|entry| entry.hidden(today) == Some(Hidden::Draft))
            .map(|entry| entry.address())
            .collect();
        let known = Known {
            kinds: &kinds,
            all: &all,
            drafts: &drafts,
            broken: &broken,
            index: &index,
            vocabularies: &vocabularies,
        };
        // What readers do not see may well name what they do not see either.
        let silent = HashSet::new();
        let among_unseen = Known { drafts: &silent, ..known };
        for entry in &unseen {
            among_unseen.hold(&entry.references, &[], &mut Links::default(), report);
        }
        let held = entries.par_iter().map(|entry| {
            let mut links = Links::default();
            let withheld = entry.facts.withheld(today);
            let dropped = known.hold(&entry.references, &withheld, &mut links, report);
            let dropped = dropped.into_iter().map(<[usize]>::to_vec).collect();
            (links, earlier.cut(entry, dropped, &withheld))
        });
        let held: Vec<_> = held.collect();
        for (at, (entry, (links, cut))) in entries.iter_mut().zip(held).enumerate() {
            // What readers must not see leaves the facts here, so that no page, feed or file can show it.
            if let Some(cut) = cut {
                cuts.show(entry, cut);
            }
            let from = EntryKey(at);
            for (field, to) in links.entries.into_iter().filter(|(_, to)| *to != from) {
                backlinks[to.0].push(Backlink { from, field });
            }
            for term in links.terms {
                let entries = marked.entry(term).or_default();
                if entries.last() != Some(&from) {
                    entries.push(from);
                }
            }
        }
        let scheduled = scheduled(&unseen);
        let hidden = all.into_iter().chain(broken).filter(|address| !index.contains_key(address)).collect();
        Self {
            site,
            today,
            kinds,
            vocabularies,
            abbreviations,
            tables,
            entries,
            index,
            backlinks,
            marked,
            scheduled,
            hidden,
            cuts,
        }
    }

    /// What the next linking of the same site may use.
    pub fn take_cuts(&mut self) -> Cuts {
        std::mem::take(&mut self.cuts)
    }

    /// All entries with their keys, by kind and id.
    pub fn entries(&self) -> impl Iterator<Item = (EntryKey, &Entry)> {
        self.entries.iter().enumerate().map(|(at, entry)| (EntryKey(at), &**entry))
    }

    /// All entries, by kind and id, as they are shared with what is kept between two runs.
    pub fn shared_entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    pub fn entry(&self, key: EntryKey) -> &Entry {
        &self.entries[key.0]
    }

    /// Puts entries in the place of those that they were made from: their texts say more, what they refer to is the same.
    pub fn replace(&mut self, entries: Vec<(EntryKey, Entry)>) {
        for (key, entry) in entries {
            self.entries[key.0] = Arc::new(entry);
        }
    }

    /// The entries of a kind by id.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (EntryKey, &'a Entry)> {
        self.entries().filter(move |(_, entry)| entry.kind.name == kind)
    }

    pub fn kind(&self, name: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    /// The entry that a reference to one of these kinds means.
    pub fn find<K: AsRef<str>>(&self, kinds: &[K], written: &str) -> Option<EntryKey> {
        find(&self.index, kinds, written)
    }

    /// Whether `kind:id` is a draft, an entry of the future, or one that is broken.
    pub fn is_hidden(&self, address: &str) -> bool {
        self.hidden.contains(address)
    }

    /// The addresses of all such entries.
    pub fn hidden(&self) -> impl Iterator<Item = &str> {
        self.hidden.iter().map(String::as_str)
    }

    /// Everything that refers to an entry.
    pub fn backlinks(&self, to: EntryKey) -> &[Backlink] {
        &self.backlinks[to.0]
    }

    /// The entries that refer to `to` from a kind, in one of the fields (any field when none is named), each once.
    pub fn referring(&self, to: EntryKey, kind: &str, fields: &[&str]) -> Vec<EntryKey> {
        let mut found: Vec<EntryKey> = Vec::new();
        for backlink in self.backlinks(to) {
            let fits = fields.is_empty() || fields.contains(&&*backlink.field);
            if fits && self.entry(backlink.from).kind.name == kind && !found.contains(&backlink.from) {
                found.push(backlink.from);
            }
        }
        found
    }

    /// The entries marked with a term in any field.
    pub fn marked_with(&self, vocabulary: &str, term: &str) -> &[EntryKey] {
        self.marked.get(&(vocabulary.to_owned(), term.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// Asks a kind's own rules about an entry.
fn check_facts(entry: &Entry, today: civil::Date, with_drafts: bool, report: &Report) {
    let found = Report::default();
    entry.facts.check(&Rules { common: &entry.common, node: &entry.node, today, report: &found });
    // What a draft still lacks is for its author to add; only when drafts are shown is it worth a word.
    let unfinished = !with_drafts && entry.hidden(today) == Some(Hidden::Draft);
    let told = found.into_sorted().into_iter().filter(|one| !unfinished || one.level == Level::Error);
    told.for_each(|diagnostic| report.add(diagnostic));
}

/// The days on which entries will be published, with the places that say so.
fn scheduled(unseen: &[Arc<Entry>]) -> Vec<(civil::Date, Place)> {
    let finished = unseen.iter().filter(|entry| entry.common.status != super::common::Status::Draft);
    let day = |entry: &Arc<Entry>| {
        let day = entry.common.publish_on?.0;
        Some((day, entry.node.get("publish_on").map_or_else(|| entry.mark.place(), Node::place)))
    };
    finished.filter_map(day).collect()
}

/// Of entries with the same kind and id the first stays; the others are reported with both places.
fn without_duplicates(entries: Vec<Arc<Entry>>, report: &Report) -> Vec<Arc<Entry>> {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Arc<Entry>> = Vec::with_capacity(entries.len());
    for entry in entries {
        if let Some(at) = first.get(&entry.address()) {
            let problem = Diagnostic::new(&problems::DUPLICATE_ID, entry.mark.place()).with("id", entry.id.as_str());
            report.add(problem.with("kind", entry.kind.name).and_at(kept[*at].mark.place()));
        } else {
            first.insert(entry.address(), kept.len());
            kept.push(entry);
        }
    }
    kept
}

fn find<K: AsRef<str>>(index: &HashMap<String, EntryKey>, kinds: &[K], written: &str) -> Option<EntryKey> {
    addresses(kinds, written).find_map(|address| index.get(&address).copied())
}

/// What references may lead to.
struct Known<'a> {
    kinds: &'a [Arc<Kind>],
    all: &'a HashSet<String>,
    drafts: &'a HashSet<String>,
    broken: &'a HashSet<String>,
    index: &'a HashMap<String, EntryKey>,
    vocabularies: &'a Vocabularies,
}

impl Known<'_> {
    /// Checks the references and terms of one entry, of which readers do not see the `withheld` fields: what holds is
    /// handed over; given back are the ways to what must be taken out of its facts, in the order of the facts.
    fn hold<'r>(
        &self,
        references: &'r References,
        withheld: &[&str],
        links: &mut Links,
        report: &Report,
    ) -> Vec<&'r [usize]> {
        let shown = |field: &str| !withheld.contains(&field.split('.').next().unwrap_or_default());
        let mut dropped: Vec<&[usize]> = references.private.iter().map(Vec::as_slice).collect();
        for reference in references.entries.iter().filter(|reference| shown(&reference.field)) {
            match reference.addresses.iter().find_map(|address| self.index.get(address)) {
                Some(key) => links.entries.push((reference.field.clone(), *key)),
                None => {
                    self.report_reference(reference, report);
                    dropped.push(&reference.way);
                }
            }
        }
        for term in references.terms.iter().filter(|term| shown(&term.field)) {
            if self.vocabularies.term(&term.vocabulary, &term.id).is_some() {
                links.terms.push((term.vocabulary.clone(), term.id.clone()));
            } else {
                self.report_term(term, report);
                dropped.push(&term.way);
            }
        }
        dropped.sort_unstable();
        dropped
    }

    fn report_reference(&self, reference: &Reference, report: &Report) {
        let Reference { field, kinds, written, addresses, mark, .. } = reference;
        // A draft, or an entry whose own problem is reported: the reference is right, only nothing is shown.
        let exists = |address: &&String| self.all.contains(*address) || self.broken.contains(*address);
        if let Some(address) = addresses.iter().find(exists) {
            if self.drafts.contains(address) {
                let problem = Diagnostic::new(&problems::REFERENCE_TO_DRAFT, mark.place()).with("value", written);
                report.add(problem.with("field", &**field));
            }
            return;
        }
        let id = written.split_once(':').map_or(written.as_str(), |(_, id)| id);
        if let Some(kind) = self.kinds.iter().find(|kind| self.all.contains(&format!("{}:{id}", kind.name))) {
            let problem = Diagnostic::new(&problems::WRONG_KIND, mark.place()).with("value", written);
            report.add(problem.with("kind", kind.name).with("expected", kinds.join(", ")).with("field", &**field));
            return;
        }
        let mut candidates: Vec<&str> = self
            .all
            .iter()
            .filter_map(|address| address.split_once(':'))
            .filter(|(kind, _)| kinds.iter().any(|wanted| wanted == kind))
            .map(|(_, id)| id)
            .collect();
        candidates.sort_unstable();
        let problem = Diagnostic::new(&problems::DANGLING_REFERENCE, mark.place()).with("value", written);
        let problem = problem.with("field", &**field).with("expected", kinds.join(", "));
        report.add(problem.near(id, candidates));
    }

    fn report_term(&self, term: &TermReference, report: &Report) {
        let TermReference { vocabulary, id, mark, .. } = term;
        let Some(terms) = self.vocabularies.get(vocabulary) else {
            let problem = Diagnostic::new(&problems::NO_VOCABULARY, mark.place());
            report.add(problem.with("value", id).with("vocabulary", vocabulary));
            return;
        };
        // Authors may type the term's name in any language; then the message says its id.
        let typed = id.to_lowercase();
        let named = terms.terms.iter().find(|term| term.name.iter().any(|(_, name)| name.to_lowercase() == typed));
        let problem = Diagnostic::new(&problems::UNKNOWN_TERM, mark.place());
        let problem = problem.with("value", id).with("vocabulary", vocabulary);
        report.add(match named {
            Some(term) => problem.with("suggestion", term.id.as_str()),
            None => problem.near(id, terms.ids()),
        });
    }
}

/// What holds of an entry's references: fields with the entries they lead to, and vocabularies with terms.
#[derive(Default)]
struct Links {
    entries: Vec<(Arc<str>, EntryKey)>,
    terms: Vec<(String, String)>,
}
