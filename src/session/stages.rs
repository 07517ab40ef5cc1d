//! The stages up to the point where any file of the portal can be made, and what is kept from one run to the next.

use std::collections::{BTreeMap, HashMap};
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::{Build, Options};
use crate::diag::{Diagnostic, Level, Place, Report, problems};
use crate::files::{Files, SitePath, Stamp};
use crate::ledger::{self, Ledger};
use crate::model::{Cuts, Entry, EntryKey, Kind, Portal};
use crate::monitoring;
use crate::notes::{Answers, Notes, Reuse, Seen, Sources, Whole};
use crate::output::{Content, Edition, Job, KeptDownloads, Plan, Planning};
use crate::render::{Finish, GoodTemplates, Renderer, Theme};
use crate::site::{SITE_FILE, Site};
use crate::timings::{Stage, Timings};
use crate::{check, kinds, read, search, sentences};

/// A site that may be looked at again and again. What has not changed is not read again, and what is broken now stays
/// as it was when it was last whole.
pub struct Session {
    kinds: Vec<Arc<Kind>>,
    site: Option<KeptSite>,
    kept: read::Kept,
    ledger: Option<KeptLedger>,
    monitoring: monitoring::Kept,
    templates: GoodTemplates,
    cuts: Cuts,
    search: search::Kept,
    timings: Arc<Timings>,
    notes: Option<Notes>,
    /// What the last run has asked of the files of the site, when notes are made.
    answers: Option<Answers>,
    dictionaries: read::Dictionaries,
    /// Whether this is the last that the program does.
    last: bool,
}

/// The settings of the last run.
struct KeptSite {
    stamp: Option<Stamp>,
    site: Arc<Site>,
    diagnostics: Vec<Diagnostic>,
}

/// The translation ledger of the last run.
struct KeptLedger {
    stamp: Option<Stamp>,
    ledger: Ledger,
    diagnostics: Vec<Diagnostic>,
    /// Each entry as it was read, and as it was marked.
    marked: HashMap<String, (Arc<Entry>, Arc<Entry>)>,
}

/// A portal of which every file can be made.
pub struct Staged<'a> {
    pub portal: &'a Portal,
    pub planning: &'a Planning<'a>,
    pub theme: &'a Theme,
    pub plan: Plan<'a>,
    pub renderer: Renderer<'a>,
    files: &'a dyn Files,
    strict: bool,
}

impl KeptLedger {
    /// Marks the entries; those that were marked before need not be compared again.
    fn mark(&mut self, entries: &mut [Arc<Entry>]) {
        let read: Vec<Arc<Entry>> = entries.to_vec();
        let known = |entry: &Arc<Entry>| {
            let (of, marked) = self.marked.get(&entry.address())?;
            Arc::ptr_eq(of, entry).then(|| marked.clone())
        };
        entries.par_iter_mut().for_each(|entry| match known(entry) {
            Some(marked) => *entry = marked,
            None => self.ledger.mark(std::slice::from_mut(entry)),
        });
        let marked = read.into_iter().zip(entries.iter().cloned());
        self.marked = marked.map(|(read, marked)| (read.address(), (read, marked))).collect();
    }
}

impl Session {
    pub fn new() -> Self {
        Self {
            kinds: kinds::all(),
            site: None,
            kept: read::Kept::default(),
            ledger: None,
            monitoring: monitoring::Kept::default(),
            templates: BTreeMap::new(),
            cuts: Cuts::default(),
            search: search::Kept::default(),
            timings: Arc::default(),
            notes: None,
            answers: None,
            dictionaries: read::Dictionaries::default(),
            last: false,
        }
    }

    /// Builds once, and then the program ends: the system clears away in a moment what took long to put together.
    pub fn last(self) -> Self {
        Self { last: true, ..self }
    }

    pub(super) fn is_last(&self) -> bool {
        self.last
    }

    /// Measures what each stage takes.
    pub fn timed(self, timings: Arc<Timings>) -> Self {
        Self { timings, ..self }
    }

    /// What the last build has noted need not be made again; notes are made for the next one.
    pub fn after(self, notes: Notes) -> Self {
        Self { notes: Some(notes), ..self }
    }

    /// Runs the stages and hands the portal over. `None` when the settings cannot be read and never could.
    pub fn stage<R>(
        &mut self,
        files: &dyn Files,
        options: &Options,
        report: &Report,
        then: impl FnOnce(Staged<'_>) -> R,
    ) -> Option<R> {
        if self.notes.is_none() {
            return self.stage_of(files, None, options, report, then);
        }
        let seen = Seen::new(files);
        let given = self.stage_of(&seen, Some(&seen), options, report, then);
        self.answers = seen.answers();
        given
    }

    /// What the last build has noted, as long as no run has taken it up.
    pub fn take_notes(&mut self) -> Option<Notes> {
        self.notes.take()
    }

    /// What the last run has asked of the files of the site.
    pub fn take_answers(&mut self) -> Option<Answers> {
        self.answers.take()
    }

    /// The build that the last one has noted, when it would be the same again.
    pub fn same(&self, files: &dyn Files, options: &Options) -> Option<Build> {
        let notes = self.notes.as_ref()?;
        let (whole, made) = self.timings.stage(Stage::Read, || notes.same(&options.noted(), files))?;
        let Whole { diagnostics, pages, .. } = whole.clone();
        Some(Build { diagnostics, pages, files: made, notes: notes.clone() })
    }

    fn stage_of<R>(
        &mut self,
        files: &dyn Files,
        seen: Option<&Seen<'_>>,
        options: &Options,
        report: &Report,
        then: impl FnOnce(Staged<'_>) -> R,
    ) -> Option<R> {
        let site = self.site(files, options.base_url.as_deref(), report)?;
        report.judge_by(check::levels(&site, options.strict, report));
        let timings = self.timings.clone();
        let read = || read::read(files, &site, &self.kinds, &mut self.kept, report);
        let mut draft = timings.stage(Stage::Read, read);
        if draft.entries.is_empty() && draft.broken.is_empty() {
            report.add(Diagnostic::new(&problems::EMPTY_SITE, Place::file(&SitePath::new("content"))));
        }
        self.mark(files, &mut draft.entries, report);
        draft.cuts = mem::take(&mut self.cuts);
        self.search.turn();
        timings.stage(Stage::Read, || self.dictionaries.read(files, &site, report));
        let link = || Portal::link(draft, site.clone(), options.today, options.drafts, report);
        let mut portal = timings.stage(Stage::Link, link);
        let monitoring = timings.stage(Stage::Monitoring, || self.monitoring.of(&portal, report));
        let (theme, words, ids) = timings.stage(Stage::Theme, || {
            let theme = Theme::read(files, &site, report);
            let words = Arc::new(theme.words(&site, report));
            let ids = theme.ids();
            (theme, words, ids)
        });
        let downloads = KeptDownloads::default();
        sentences::fill(&mut portal, &monitoring, &words, &ids, report);
        let known = self.take_notes().zip(seen);
        let reuse = known.map(|(notes, seen)| Reuse::new(notes, Sources::new(&portal, &options.noted(), seen)));
        let reuse = reuse.unwrap_or_default();
        let languages = site.languages.all().par_iter();
        let editions =
            languages.map(|language| Edition::new(&portal, &monitoring, language, &words, &ids, &downloads)).collect();
        let planning = Planning {
            portal: &portal,
            editions,
            search: &self.search,
            dictionaries: &self.dictionaries,
            timings: &timings,
            reuse: &reuse,
        };
        let theme = theme.without_broken(&planning.editions[0], &mut self.templates, report);
        let plan = Plan::new(&planning);
        let finish = Finish { portable: options.portable, minify: site.minify };
        let renderer = Renderer::new(files, &theme, &planning.editions, &site.base_url, finish);
        let given = then(Staged {
            portal: &portal,
            planning: &planning,
            theme: &theme,
            plan,
            renderer,
            files,
            strict: options.strict,
        });
        if self.last {
            mem::forget(planning);
            mem::forget((portal, theme, reuse));
            return Some(given);
        }
        drop(planning);
        self.cuts = portal.take_cuts();
        // Who waits for the next state does not wait until this one is cleared away.
        rayon::spawn(move || drop(portal));
        Some(given)
    }

    /// Clears away what was kept for a next run.
    pub fn end(self) {
        if self.last {
            mem::forget(self);
        } else {
            rayon::spawn(move || drop(self));
        }
    }

    /// Tells each entry in which languages its text is older than its source.
    fn mark(&mut self, files: &dyn Files, entries: &mut [Arc<Entry>], report: &Report) {
        let stamp = files.stamp(&SitePath::new(ledger::FILE));
        let known = self.ledger.take().filter(|kept| stamp.is_some() && kept.stamp == stamp);
        let mut kept = known.unwrap_or_else(|| {
            let own = Report::default();
            let ledger = Ledger::read(files, &own);
            KeptLedger { stamp, ledger, diagnostics: own.into_sorted(), marked: HashMap::new() }
        });
        report.extend(kept.diagnostics.clone());
        if !kept.ledger.is_empty() {
            kept.mark(entries);
        }
        self.ledger = Some(kept);
    }

    /// The settings as they are, or as they were when they are broken now.
    fn site(&mut self, files: &dyn Files, base_url: Option<&str>, report: &Report) -> Option<Arc<Site>> {
        let stamp = files.stamp(&SitePath::new(SITE_FILE));
        if let Some(kept) = self.site.as_ref().filter(|kept| stamp.is_some() && kept.stamp == stamp) {
            report.extend(kept.diagnostics.clone());
            return Some(kept.site.clone());
        }
        let own = Report::default();
        let read = Site::read(files, base_url, &own);
        let diagnostics = own.into_sorted();
        report.extend(diagnostics.clone());
        let broken = diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error);
        let known = self.site.take().map(|kept| kept.site);
        let site = match (read, known) {
            (Some(_) | None, Some(known)) if broken => known,
            (read, _) => read?,
        };
        self.site = Some(KeptSite { stamp, site: site.clone(), diagnostics });
        Some(site)
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl Staged<'_> {
    /// Every file but those of the theme; of two that claim one address the first, and the other is reported.
    pub fn jobs(&self, report: &Report) -> Vec<&Job<'_>> {
        check::same_address(self.plan.jobs(), report)
    }

    /// The number of pages in each language that has any, in the site's order.
    pub fn pages(&self, jobs: &[&Job<'_>]) -> Vec<(String, usize)> {
        let mut pages: BTreeMap<usize, usize> = BTreeMap::new();
        for job in jobs {
            if let Content::Page { edition, .. } = &job.content {
                *pages.entry(*edition).or_default() += 1;
            }
        }
        let name = |edition: usize| self.planning.editions[edition].lang().to_string();
        pages.into_iter().map(|(edition, count)| (name(edition), count)).collect()
    }

    /// Runs the rules over the whole portal, unless they are told to give up. Gives the entries of which there was nothing to
    /// say, or nothing when not everything was looked at.
    pub fn check(&self, jobs: &[&Job<'_>], given_up: &AtomicBool, report: &Report) -> Option<Vec<EntryKey>> {
        let Planning { editions, reuse, .. } = self.planning;
        let context = check::Context { portal: self.portal, files: self.files, editions, jobs, reuse, given_up };
        let silent = check::check(&context, self.strict, report);
        (!given_up.load(Ordering::Relaxed)).then_some(silent)
    }
}
