//! What one reading keeps for the next: tables and entries whose files are the same, and the last good ones of those
//! that are broken now.

use std::collections::HashMap;
use std::sync::Arc;

use super::Parts;
use crate::diag::{Diagnostic, Level, Report};
use crate::files::{Files, SitePath, Stamp};
use crate::model::Entry;
use crate::site::Site;
use crate::table::Table;

/// Tables and entries of an earlier reading. Empty for a build that runs once.
#[derive(Default)]
pub struct Kept {
    site: Option<Arc<Site>>,
    tables: HashMap<SitePath, KeptTable>,
    pub(super) entries: HashMap<(usize, String), KeptEntry>,
}

/// A table file as it was read.
struct KeptTable {
    stamp: Option<Stamp>,
    tables: Arc<Vec<Table>>,
    diagnostics: Vec<Diagnostic>,
}

/// An entry as it was put together.
pub(super) struct KeptEntry {
    /// The files that it was made of; `None` when nobody can tell whether they have changed.
    made_of: Option<Vec<(SitePath, Stamp)>>,
    pub outcome: Result<Arc<Entry>, String>,
    /// The entry before it broke.
    pub good: Option<Arc<Entry>>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Kept {
    /// Forgets everything when the settings have changed: languages decide how texts are read.
    pub(super) fn belong_to(&mut self, site: &Arc<Site>) {
        if self.site.as_ref().is_none_or(|known| !Arc::ptr_eq(known, site)) {
            *self = Self { site: Some(site.clone()), ..Self::default() };
        }
    }

    /// The tables of a file: as they are, or as they were when the file cannot be read now.
    pub(super) fn tables(
        &mut self,
        files: &dyn Files,
        path: &SitePath,
        report: &Report,
        read: impl FnOnce(&Report) -> Option<Vec<Table>>,
    ) -> Arc<Vec<Table>> {
        let stamp = files.stamp(path);
        if let Some(kept) = self.tables.get(path).filter(|kept| stamp.is_some() && kept.stamp == stamp) {
            report.extend(kept.diagnostics.clone());
            return kept.tables.clone();
        }
        let own = Report::default();
        let tables = read(&own);
        let diagnostics = own.into_sorted();
        let broken = diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error);
        let known = self.tables.remove(path).map(|kept| kept.tables);
        let tables = match (tables.filter(|tables| !tables.is_empty() || !broken), known) {
            (Some(tables), _) => Arc::new(tables),
            (None, Some(known)) => known,
            (None, None) => Arc::default(),
        };
        report.extend(diagnostics.clone());
        self.tables.insert(path.clone(), KeptTable { stamp, tables: tables.clone(), diagnostics });
        tables
    }

    /// Keeps only the tables that still exist.
    pub(super) fn retain_tables(&mut self, exists: impl Fn(&SitePath) -> bool) {
        self.tables.retain(|path, _| exists(path));
    }
}

impl KeptEntry {
    /// An entry that was just put together; `before` is what was known of it.
    pub fn new(
        made_of: Option<Vec<(SitePath, Stamp)>>,
        outcome: Result<Arc<Entry>, String>,
        before: Option<&Self>,
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let good = outcome.as_ref().ok().or_else(|| before?.good.as_ref()).cloned();
        Self { made_of, outcome, good, diagnostics }
    }

    /// The same entry, when it was made of the very same files.
    pub fn same(&self, made_of: Option<&Vec<(SitePath, Stamp)>>) -> Option<Self> {
        (made_of.is_some() && self.made_of.as_ref() == made_of).then(|| Self {
            made_of: self.made_of.clone(),
            outcome: self.outcome.clone(),
            good: self.good.clone(),
            diagnostics: self.diagnostics.clone(),
        })
    }
}

/// The files that an entry is made of, with their stamps; files that are only published count by their size.
pub(super) fn made_of(files: &dyn Files, parts: &Parts) -> Option<Vec<(SitePath, Stamp)>> {
    let row = parts.row.iter().map(|row| row.mark.source().path());
    let texts = parts.texts.iter().map(|(_, path)| path);
    let read = row.chain(&parts.facts).chain(texts).map(|path| Some((path.clone(), files.stamp(path)?)));
    let assets = parts.assets.iter().map(|asset| Some((asset.path.clone(), Stamp(asset.size.into()))));
    read.chain(assets).collect()
}
