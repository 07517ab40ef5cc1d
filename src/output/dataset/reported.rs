//! Who has reported for a period of a dataset, and who has not.

use tera::Value as View;

use super::Subject;
use super::values::ROWS;
use crate::monitoring::{Coverage, EntityAt, PeriodAt, Reported};
use crate::output::view::view;

impl Subject<'_> {
    /// The counts and the lists: first who has sent nothing, for that is what somebody can do something about.
    pub(super) fn reported(&self, period: PeriodAt) -> Option<View> {
        let coverage = self.source.coverage.get(&period).filter(|coverage| !coverage.came.is_empty())?;
        let states = [Reported::Nothing, Reported::Partly, Reported::Complete];
        let groups = states.map(|state| self.reported_group(coverage, state));
        Some(view! {
            "period" => self.period_name(period),
            "expected" => coverage.came.len(),
            "complete" => coverage.count(Reported::Complete),
            "asked" => coverage.asked,
            "groups" => groups.into_iter().flatten().collect::<Vec<View>>(),
        })
    }

    fn reported_group(&self, coverage: &Coverage, state: Reported) -> Option<View> {
        let edition = self.edition;
        let entities = coverage.came.keys().copied().filter(|at| coverage.of(*at) == Some(state));
        let entities = edition.entities_in_order(entities);
        let (name, fill) = match state {
            Reported::Complete => ("complete", "all"),
            Reported::Partly => ("partly", "some"),
            Reported::Nothing => ("nothing", "none"),
        };
        let item = |at: &EntityAt| {
            let entity = edition.entity_name(*at);
            view! {
                "title" => entity.title,
                "lang" => entity.lang,
                "url" => entity.url,
                "came" => coverage.came.get(at).copied().unwrap_or_default(),
            }
        };
        // The bar begins with those that are complete.
        let before = [Reported::Complete, Reported::Partly].into_iter().take_while(|other| *other != state);
        let before = before.map(|other| coverage.count(other)).sum();
        (!entities.is_empty()).then(|| {
            view! {
                "state" => name,
                "fill" => fill,
                "count" => entities.len(),
                "from" => per_cent(before, coverage.came.len()),
                "share" => per_cent(entities.len(), coverage.came.len()),
                "items" => entities.iter().take(ROWS).map(item).collect::<Vec<View>>(),
                "more" => entities.len().checked_sub(ROWS).filter(|more| *more > 0),
            }
        })
    }
}

/// A part of a whole in per cent, with two digits, for a drawing.
fn per_cent(part: usize, whole: usize) -> String {
    let hundredths = part * 10_000 / whole.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
