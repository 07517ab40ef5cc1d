//! The content of a site as its author has it on the disk: every entry, drafts too, with nothing taken out.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diag::{Diagnostic, Level, Report};
use crate::files::Files;
use crate::kinds;
use crate::lang::Lang;
use crate::model::{Draft, Entry, Kind};
use crate::read::{self, Kept};
use crate::site::Site;

/// The settings and entries of a site.
pub struct Content {
    pub site: Arc<Site>,
    pub draft: Draft,
    /// What reading reported; references and rules are not checked here.
    pub diagnostics: Vec<Diagnostic>,
    addresses: HashSet<String>,
}

impl Content {
    /// Reads a site.
    ///
    /// # Errors
    /// When there are no settings to be read; what is wrong with them is told.
    pub fn read(files: &dyn Files) -> Result<Self, Vec<Diagnostic>> {
        let report = Report::default();
        let Some(site) = Site::read(files, None, &report) else {
            return Err(report.into_sorted());
        };
        let draft = read::read(files, &site, &kinds::all(), &mut Kept::default(), &report);
        let addresses = draft.entries.iter().map(|entry| entry.address()).chain(draft.broken.iter().cloned()).collect();
        Ok(Self { site, draft, diagnostics: report.into_sorted(), addresses })
    }

    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error)
    }

    /// Whether an entry of this address exists, even a broken one.
    pub fn has(&self, kind: &str, id: &str) -> bool {
        self.addresses.contains(&format!("{kind}:{id}"))
    }

    /// `kind:id` of every entry.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.addresses.iter().map(String::as_str)
    }

    pub fn kind(&self, name: &str) -> Option<&Arc<Kind>> {
        self.draft.kinds.iter().find(|kind| kind.name == name || kind.folder == name)
    }

    pub fn entry(&self, kind: &str, id: &str) -> Option<&Entry> {
        let mut entries = self.draft.entries.iter().map(|entry| &**entry);
        entries.find(|entry| entry.kind.name == kind && entry.id.as_str() == id)
    }

    /// The languages in which to show names to an author: theirs, then those of the portal.
    pub fn chain(&self, spoken: &str) -> Vec<Lang> {
        let own = Lang::parse(spoken.split(['-', '_', '.']).next().unwrap_or_default());
        let rest = self.site.languages.default().chain.iter().cloned();
        own.into_iter().chain(rest).collect()
    }
}
