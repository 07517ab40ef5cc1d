//! From what was asked to the answer.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use super::asked::{Asked, At};
use super::reach::{Reach, Reached, reach};
use super::subject::{Subject, abbreviated, by_address, by_place};
use super::{Fate, NoTrace, Trace, Traced};
use crate::diag::{Diagnostic, Mark, Place, Report};
use crate::files::Files;
use crate::kinds;
use crate::model::common::Status;
use crate::model::{Entry, Hidden, Portal, url};
use crate::output::Made;
use crate::read::{Origin, origins};
use crate::session::{Options, Session, Staged};
use crate::survey::{Survey, survey};

/// Traces what was typed through the whole portal.
///
/// # Errors
/// When there is no such place, or nothing can be read without the settings.
pub fn trace(files: &dyn Files, options: &Options, typed: &str) -> Result<Trace, NoTrace> {
    let survey = survey(files, options.today, &[]).map_err(NoTrace::NoSite)?;
    let kinds = kinds::all();
    let origins = origins(files, &survey.portal.site, &kinds);
    let asked = Asked::parse(typed, &kinds);
    let subjects = match &asked {
        Asked::Entry(address) => by_address(&origins, address)?,
        Asked::Place(at) => by_place(files, &survey.portal, &origins, at)?,
    };
    let report = Report::default();
    let things = Session::new().stage(files, options, &report, |staged| {
        let jobs = staged.jobs(&report);
        staged.check(&jobs, &AtomicBool::new(false), &report);
        let looking = Looking { staged: &staged, survey: &survey };
        let mut addresses = BTreeSet::new();
        let mut texts = Vec::new();
        for subject in &subjects {
            addresses.extend(looking.addresses(subject));
            texts.extend(abbreviated(subject));
        }
        let reach = reach(&staged, &jobs, &addresses, &texts, &report);
        subjects.iter().map(|subject| looking.thing(subject, &reach)).collect::<Vec<Traced>>()
    });
    let Some(mut things) = things else {
        return Err(NoTrace::NoSite(report.into_sorted()));
    };
    let diagnostics = report.into_sorted();
    for (thing, subject) in things.iter_mut().zip(&subjects) {
        thing.diagnostics = diagnostics.iter().filter(|found| concerns(found, subject, &asked)).cloned().collect();
    }
    doubled(&mut things);
    let several = things.len() > 1;
    let covered = |found: &&Diagnostic| match &asked {
        Asked::Place(at) => several && at.covers(&found.place.path),
        Asked::Entry(_) => false,
    };
    Ok(Trace { things, diagnostics: diagnostics.iter().filter(covered).cloned().collect() })
}

/// Whether a diagnostic stands in one of the sources of a subject; of tables only in its row.
fn concerns(found: &Diagnostic, subject: &Subject, asked: &Asked) -> bool {
    let in_row = |place: &Place, mark: &Mark| {
        let own = mark.place();
        place.path == own.path && place.sheet == own.sheet && place.line == own.line
    };
    let at = |place: &Place| match subject {
        Subject::Entry(origin) => {
            let files = origin.files.iter().chain(origin.assets.iter().map(|(_, path)| path));
            files.into_iter().any(|path| *path == place.path)
                || origin.row.as_ref().is_some_and(|mark| in_row(place, mark))
        }
        Subject::Asset(_, _, path) => *path == place.path,
        Subject::Term { mark, .. } | Subject::Row { mark, .. } => in_row(place, mark),
        Subject::Abbreviation { place: own, .. } => {
            own.starts_with(&format!("{}:", place.path)) && place.to_string() == *own
        }
        Subject::Other(..) => match asked {
            Asked::Place(at) => {
                let row = at.row.is_none() || place.line.is_none() || at.row == place.line;
                // A whole folder may be what is wrong.
                let above = At { path: place.path.clone(), sheet: None, row: None };
                (at.covers(&place.path) || above.covers(&at.path)) && row
            }
            Asked::Entry(_) => false,
        },
    };
    at(&found.place) || found.other.as_ref().is_some_and(at)
}

/// A row whose id is taken says so itself.
fn doubled(things: &mut [Traced]) {
    for thing in things {
        let taken = |found: &Diagnostic| found.problem == &crate::diag::problems::DUPLICATE_ID;
        if thing.fate == Fate::Unread && thing.diagnostics.iter().any(taken) {
            thing.fate = Fate::Doubled;
        }
    }
}

/// The portal as readers get it, and all that the site holds.
struct Looking<'a, 's> {
    staged: &'a Staged<'s>,
    survey: &'a Survey,
}

impl Looking<'_, '_> {
    /// Addresses that lead to a subject.
    fn addresses(&self, subject: &Subject) -> Vec<String> {
        let portal = self.staged.portal;
        let languages = portal.site.languages.all();
        match subject {
            Subject::Entry(origin) => match shown(portal, &origin.address) {
                Some(entry) => languages.iter().map(|language| url::entry(entry, language).path().to_owned()).collect(),
                None => Vec::new(),
            },
            Subject::Asset(origin, name, _) => shown(portal, &origin.address)
                .map(|entry| url::asset(entry, name).path().to_owned())
                .into_iter()
                .collect(),
            Subject::Term { vocabulary, id, .. } => {
                languages.iter().map(|language| url::term(vocabulary, id, language).path().to_owned()).collect()
            }
            Subject::Row { .. } | Subject::Abbreviation { .. } | Subject::Other(..) => Vec::new(),
        }
    }

    fn thing(&self, subject: &Subject, reach: &Reach) -> Traced {
        let portal = self.staged.portal;
        let wanted: Vec<String> = self.addresses(subject).into_iter().chain(abbreviated(subject)).collect();
        let held = wanted.iter().filter_map(|text| reach.by_text.get(text));
        let mut reached: BTreeSet<Reached> = held.flatten().cloned().collect();
        let (address, sources, own) = match subject {
            Subject::Entry(origin) => (origin.address.clone(), sources(origin), self.own_pages(origin)),
            Subject::Asset(origin, name, path) => {
                let own = shown(portal, &origin.address).map(|entry| url::asset_file(entry, name));
                (path.to_string(), sources(origin), own.into_iter().collect())
            }
            Subject::Term { vocabulary, id, mark } => {
                let languages = portal.site.languages.all().iter();
                let own = languages.map(|language| url::term(vocabulary, id, language).file()).collect();
                (format!("term:{vocabulary}/{id}"), vec![mark.place().to_string()], own)
            }
            Subject::Row { place, entries, .. } => {
                let own = entries.iter().flat_map(|address| self.pages(address)).collect();
                (place.clone(), Vec::new(), own)
            }
            Subject::Abbreviation { short, place, .. } => (short.clone(), vec![place.clone()], Vec::new()),
            Subject::Other(path, _) => (path.clone(), Vec::new(), Vec::new()),
        };
        // Pages of other entries that name this one are told from its own.
        reached = reached.into_iter().filter(|file| !own.contains(&file.path)).map(named).collect();
        reached.extend(own.iter().filter_map(|path| reach.by_path.get(path)).cloned());
        let fate = self.fate(subject, &reached);
        Traced {
            title: self.title(subject),
            languages: portal.site.languages.tags().into_iter().map(str::to_owned).collect(),
            shown_in: self.shown_in(subject),
            address,
            sources,
            fate,
            reached: reached.into_iter().collect(),
            diagnostics: Vec::new(),
        }
    }

    /// The pages of an entry, and of an event its calendars.
    fn own_pages(&self, origin: &Origin) -> Vec<String> {
        self.pages(&origin.address)
    }

    fn pages(&self, address: &str) -> Vec<String> {
        let Some(entry) = shown(self.staged.portal, address) else {
            return Vec::new();
        };
        let languages = self.staged.portal.site.languages.all().iter();
        let page = |language| [url::entry(entry, language).file(), url::event_calendar(entry, language).file()];
        languages.flat_map(page).collect()
    }

    fn fate(&self, subject: &Subject, reached: &BTreeSet<Reached>) -> Fate {
        let today = self.staged.portal.today;
        match subject {
            Subject::Entry(origin) => match (shown(self.staged.portal, &origin.address), self.known(origin)) {
                (Some(entry), _) => match entry.common.expire_on {
                    _ if entry.common.status == Status::Archived => Fate::Archived,
                    Some(day) if day.0 < today => Fate::Expired(day.0),
                    _ => Fate::Shown,
                },
                (None, Some(entry)) => match entry.hidden(today) {
                    Some(Hidden::Draft) => Fate::Draft,
                    Some(Hidden::Until(day)) => Fate::Until(day),
                    None => Fate::Broken,
                },
                (None, None) => Fate::Broken,
            },
            Subject::Asset(origin, ..) => match shown(self.staged.portal, &origin.address) {
                None => Fate::OfHidden,
                Some(_) if reached.iter().any(|file| file.made == Made::File) => Fate::Shown,
                Some(_) => Fate::Unnamed,
            },
            Subject::Term { .. } | Subject::Row { .. } => Fate::Shown,
            Subject::Abbreviation { .. } if reached.is_empty() => Fate::Unused,
            Subject::Abbreviation { .. } => Fate::Shown,
            Subject::Other(_, fate) => *fate,
        }
    }

    /// The entry with drafts and those of the future.
    fn known(&self, origin: &Origin) -> Option<&Entry> {
        shown(&self.survey.portal, &origin.address)
    }

    fn title(&self, subject: &Subject) -> Option<String> {
        match subject {
            Subject::Entry(origin) => self.known(origin).and_then(|entry| entry.titles.get(&entry.main).cloned()),
            Subject::Term { vocabulary, id, .. } => {
                let portal = self.staged.portal;
                let chain = &portal.site.languages.default().chain;
                portal.vocabularies.term(vocabulary, id)?.name.pick(chain).map(|(name, _)| name.clone())
            }
            Subject::Abbreviation { full, .. } => Some(full.clone()),
            Subject::Row { entries, .. } => {
                let portal = self.staged.portal;
                let chain = &portal.site.languages.default().chain;
                shown(portal, entries.get(1)?).map(|entry| entry.title(chain).0.to_owned())
            }
            Subject::Asset(..) | Subject::Other(..) => None,
        }
    }

    fn shown_in(&self, subject: &Subject) -> Vec<(String, String)> {
        let portal = self.staged.portal;
        let Subject::Entry(origin) = subject else {
            return Vec::new();
        };
        let Some(entry) = shown(portal, &origin.address) else {
            return Vec::new();
        };
        let languages = portal.site.languages.all().iter();
        languages.map(|language| (language.lang.to_string(), entry.shown_in(&language.chain).to_string())).collect()
    }
}

/// The entry of an address in a portal.
fn shown<'a>(portal: &'a Portal, address: &str) -> Option<&'a Entry> {
    let (kind, id) = address.split_once(':')?;
    portal.find(&[kind], id).map(|key| portal.entry(key))
}

/// A page that is not the thing's own is one that names it.
fn named(file: Reached) -> Reached {
    match file.made {
        Made::Page => Reached { named: true, ..file },
        _ => file,
    }
}

fn sources(origin: &Origin) -> Vec<String> {
    let row = origin.row.as_ref().map(|mark| mark.place().to_string());
    row.into_iter().chain(origin.files.iter().map(ToString::to_string)).collect()
}
