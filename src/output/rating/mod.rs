//! The page of a rating: results by groups of like with like, why somebody is not rated, how it is worked out, and what
//! hangs on the weights.

mod assess;
mod method;
mod results;

use tera::Value as View;

use super::view::{Edition, view};
use crate::kinds::Band;
use crate::model::EntryKey;
pub use assess::Assessment;

/// A rating in one language.
struct Subject<'a> {
    edition: &'a Edition<'a>,
    assessment: Assessment<'a>,
}

/// What the page of a rating shows besides its facts and text.
pub fn of(edition: &Edition<'_>, key: EntryKey) -> View {
    let Some(assessment) = Assessment::of(edition.portal, edition.monitoring, key) else { return view! {} };
    let subject = Subject { edition, assessment };
    view! {
        "period" => subject.period(),
        "groups" => subject.groups(),
        "not_rated" => subject.not_rated(),
        "criteria" => subject.criteria(),
        "rules" => subject.rules(),
        "bands" => subject.bands(),
        "sensitivity" => subject.sensitivity(),
        "sensitivity_about" => subject.sensitivity_about(),
        "appeal_until" => subject.appeal_until(),
    }
}

impl Subject<'_> {
    /// The period of all values; where they differ, each criterion tells its own.
    fn period(&self) -> Option<String> {
        let mut periods = self.assessment.criteria.iter().filter_map(|criterion| criterion.period);
        let first = periods.next()?;
        periods.all(|other| other == first).then(|| self.period_name(first))
    }

    fn period_name(&self, period: crate::monitoring::PeriodAt) -> String {
        self.edition.dates().period(self.edition.monitoring.periods[usize::from(period.0)])
    }

    /// What the criterion at a place is called, in which language, and the page of its indicator.
    fn criterion_name(&self, at: usize) -> (String, Option<String>, String) {
        let criterion = &self.assessment.criteria[at];
        let entry = self.edition.portal.entry(self.edition.monitoring.indicators.get(criterion.indicator).key);
        let url = self.edition.url(entry);
        match criterion.facts.name.pick(self.edition.chain()) {
            Some((name, lang)) => (name.clone(), self.edition.other(lang), url),
            None => {
                let (title, lang) = entry.short(self.edition.chain());
                (title.to_owned(), self.edition.other(lang), url)
            }
        }
    }

    /// What the band at a place is called.
    fn band_name(&self, at: usize) -> String {
        let mut own: Vec<&Band> = self.assessment.facts.bands.iter().collect();
        own.sort_by(|a, b| b.from.total_cmp(&a.from));
        match own.get(at).and_then(|band| band.name.pick(self.edition.chain())) {
            Some((name, _)) => name.clone(),
            None => self.edition.t(&format!("rating-band-{at}")),
        }
    }

    /// A number with at most one digit after the decimal sign.
    fn number(&self, number: f64) -> String {
        self.edition.locale.number((number * 10.0).round() / 10.0)
    }
}
