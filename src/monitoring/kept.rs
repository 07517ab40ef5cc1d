//! What one run keeps for the next: the whole of monitoring, as long as nothing that it is made of has changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil;

use super::Monitoring;
use crate::diag::{Diagnostic, Report};
use crate::kinds::{Dataset, Indicator};
use crate::model::{Entry, Portal, Tables};
use crate::site::Site;

/// The monitoring of an earlier run. Empty for a build that runs once.
#[derive(Default)]
pub struct Kept(Option<Earlier>);

struct Earlier {
    basis: Basis,
    monitoring: Arc<Monitoring>,
    diagnostics: Vec<Diagnostic>,
}

/// What monitoring is made of.
struct Basis {
    site: Arc<Site>,
    today: civil::Date,
    tables: Tables,
    /// All entries: their places are part of what is kept.
    entries: Vec<Arc<Entry>>,
}

impl Kept {
    /// The monitoring of a portal: as it was, or worked out anew.
    pub fn of(&mut self, portal: &Portal, report: &Report) -> Arc<Monitoring> {
        let basis = Basis {
            site: portal.site.clone(),
            today: portal.today,
            tables: portal.tables.clone(),
            entries: portal.shared_entries().to_vec(),
        };
        if let Some(earlier) = self.0.as_mut().filter(|earlier| earlier.basis.is_same(&basis)) {
            report.extend(earlier.diagnostics.clone());
            // The next comparison finds the entries of now at once.
            earlier.basis = basis;
            return earlier.monitoring.clone();
        }
        let own = Report::default();
        let monitoring = Arc::new(Monitoring::of(portal, &own));
        let diagnostics = own.into_sorted();
        report.extend(diagnostics.clone());
        self.0 = Some(Earlier { basis, monitoring: monitoring.clone(), diagnostics });
        monitoring
    }
}

impl Basis {
    fn is_same(&self, other: &Self) -> bool {
        let same_tables = || {
            let pairs = || self.tables.iter().zip(&other.tables);
            self.tables.len() == other.tables.len()
                && pairs().all(|((path, table), (other, now))| path == other && Arc::ptr_eq(table, now))
        };
        let relevant = relevant(&other.entries);
        let same_entry = |(before, now): (&Arc<Entry>, &Arc<Entry>)| {
            Arc::ptr_eq(before, now)
                || (before.kind.name == now.kind.name
                    && before.id == now.id
                    && (!relevant.contains(now.kind.name) || says_the_same(before, now)))
        };
        Arc::ptr_eq(&self.site, &other.site)
            && self.today == other.today
            && self.entries.len() == other.entries.len()
            && same_tables()
            && self.entries.iter().zip(&other.entries).all(same_entry)
    }
}

/// The kinds whose facts monitoring reads.
fn relevant(entries: &[Arc<Entry>]) -> BTreeSet<&str> {
    let mut kinds = BTreeSet::from(["indicator", "dataset", "institution", "centre"]);
    for entry in entries {
        if let Some(dataset) = entry.facts::<Dataset>() {
            kinds.insert(&dataset.entity);
        }
        if let Some(count) = entry.facts::<Indicator>().and_then(|indicator| indicator.count.as_ref()) {
            kinds.insert(&count.kind);
        }
    }
    kinds
}

/// Whether facts and names are the same; texts may differ.
fn says_the_same(before: &Entry, now: &Entry) -> bool {
    let files = |entry: &Entry| entry.assets.iter().map(|asset| asset.path.clone()).collect::<Vec<_>>();
    before.titles.iter().eq(now.titles.iter())
        && files(before) == files(now)
        && before.node.to_json() == now.node.to_json()
}
