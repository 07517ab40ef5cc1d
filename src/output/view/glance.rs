//! An indicator at a glance: the value of the whole, what has changed, and a small line of its course.

use tera::Value as View;

use super::{Edition, view};
use crate::chart;
use crate::model::EntryKey;
use crate::monitoring::{EntityAt, IndicatorAt, Key, PeriodAt, SliceAt, Value};

impl Edition<'_> {
    /// What lists show of an indicator beside its name; nothing when the whole has no value.
    pub fn glance(&self, key: EntryKey) -> Option<View> {
        let monitoring = self.monitoring;
        let at = monitoring.indicators.find(self.portal.entry(key).id.as_str())?;
        let extent = monitoring.extent(at);
        let (latest, whole) = (extent.latest()?, extent.top?);
        let value = monitoring.value(at, Key { slice: SliceAt::TOTAL, period: latest, entity: whole })?;
        let figure = self.figure(at, Some(value));
        let unit = self.unit_sign(at).is_none().then(|| self.unit_form(at, figure.number?)).flatten();
        let change = extent.before(latest).map(|before| self.change(at, whole, before, latest));
        Some(view! {
            "value" => figure.with_sign,
            "spoken" => figure.spoken,
            "unit" => unit,
            "whole" => self.entity_name(whole).title,
            "period" => self.short_period(monitoring.periods[latest.0 as usize]),
            "change" => change.map(|change| change.whole()),
            "spark" => self.spark(at, whole, None).map(|drawing| View::safe_string(&drawing)),
        })
    }

    /// A small line of an entity's values, over that of the whole; nothing when there are not two numbers.
    pub fn spark(&self, indicator: IndicatorAt, entity: EntityAt, whole: Option<EntityAt>) -> Option<String> {
        let monitoring = self.monitoring;
        let series = monitoring.series(indicator, SliceAt::TOTAL, entity);
        let number = |value: &Option<Value>| value.and_then(|value| value.single());
        let numbers: Vec<Option<f64>> = series.iter().map(|(_, value)| number(value)).collect();
        let parted = |numbers: Vec<Option<f64>>| -> Vec<Option<f64>> {
            // What cannot be compared is not joined: a gap stands in front of each break.
            let breaks = &monitoring.indicators.get(indicator).breaks;
            let begins = |at: &PeriodAt| breaks.contains(&monitoring.periods[at.0 as usize]);
            let gap = |at: usize, period: &PeriodAt| (at > 0 && begins(period)).then_some(None);
            let places = series.iter().map(|(period, _)| period).enumerate().zip(numbers);
            places.flat_map(|((at, period), number)| gap(at, period).into_iter().chain([number])).collect()
        };
        if numbers.iter().flatten().count() < 2 {
            return None;
        }
        let compared: Vec<Option<f64>> = whole.map_or_else(Vec::new, |whole| {
            let values = monitoring.series(indicator, SliceAt::TOTAL, whole);
            parted(values.iter().map(|(_, value)| number(value)).collect())
        });
        let words: Vec<String> = series
            .iter()
            .map(|(period, value)| {
                let period = self.short_period(monitoring.periods[period.0 as usize]);
                format!("{period}: {}", self.figure(indicator, *value).spoken)
            })
            .collect();
        Some(chart::sparkline(&parted(numbers), &compared, &words.join("; ")))
    }
}
