//! A few drawings on the page of a dataset: the values of its first indicators as bars. Each indicator has more on its page.

use tera::Value as View;

use super::Subject;
use crate::chart;
use crate::kinds::Direction;
use crate::monitoring::{EntityAt, IndicatorAt, PeriodAt};
use crate::output::view::view;

/// Drawings on a page.
const CHARTS: usize = 2;
/// More bars than this are a wall.
const BARS: usize = 40;

impl Subject<'_> {
    /// Bars of the first indicators; those of which more or less is better come first, for they say more than sizes.
    pub(super) fn charts(&self, period: PeriodAt) -> Vec<View> {
        let indicators = &self.edition.monitoring.indicators;
        let rows = self.rows(period).entities;
        if rows.len() > BARS {
            return Vec::new();
        }
        let mut drawn: Vec<IndicatorAt> = self.indicators.clone();
        drawn.retain(|at| indicators.get(*at).words.is_none() && self.has_values(*at, period));
        drawn.sort_by_key(|at| indicators.get(*at).direction == Direction::None);
        drawn.iter().filter_map(|at| self.bars(*at, period, &rows)).take(CHARTS).collect()
    }

    fn bars(&self, at: IndicatorAt, period: PeriodAt, rows: &[EntityAt]) -> Option<View> {
        let edition = self.edition;
        let mut bars: Vec<chart::Bar> = rows
            .iter()
            .map(|entity| {
                let name = edition.entity_name(*entity);
                let label = chart::Label { text: name.title, href: name.url };
                chart::Bar { label, value: edition.drawn(at, self.value(at, period, *entity)), here: false }
            })
            .collect();
        let number = |bar: &chart::Bar| bar.value.limits().map(|(low, _)| low);
        if bars.iter().filter_map(number).count() < 2 {
            return None;
        }
        // The largest first, and without a number last.
        bars.sort_by(|one, other| {
            let known = |bar: &chart::Bar| number(bar).unwrap_or(f64::NEG_INFINITY);
            known(other).total_cmp(&known(one))
        });
        let title = edition.indicator_title(at);
        let id = format!("bars-{}", edition.monitoring.indicators.get(at).id);
        let drawing = edition.with_axis(at, |axis| {
            let known = bars.iter().map(|bar| (bar.label.text.as_str(), &bar.value));
            let range = edition.range_words(known, axis.unit).unwrap_or_default();
            let frame = chart::Frame { id: &id, title: &title, description: &range };
            (chart::bars(&frame, axis, self.reference(at, period), &bars), range)
        });
        let (drawing, range) = drawing;
        let unit = edition.unit_name(at).unwrap_or_default();
        let entry = edition.portal.entry(edition.monitoring.indicators.get(at).key);
        Some(view! {
            "heading" => title,
            "url" => edition.url(entry),
            "about" => format!("{unit}, {}", self.period_name(period)),
            "range" => range,
            "drawing" => View::safe_string(&drawing),
        })
    }

    /// The value of the whole, where it can stand among those of its parts: not a sum.
    fn reference(&self, at: IndicatorAt, period: PeriodAt) -> Option<chart::Reference> {
        let edition = self.edition;
        if edition.monitoring.indicators.get(at).aggregation == crate::monitoring::Aggregation::Sum {
            return None;
        }
        let top = edition.monitoring.top(at)?;
        let value = self.value(at, period, top)?;
        let number = value.single()?;
        let text = format!("{}: {}", edition.entity_name(top).short, edition.figure(at, Some(value)).with_sign);
        Some(chart::Reference { number, text })
    }
}
