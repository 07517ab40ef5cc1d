//! The page of an indicator: what it says at a glance, its course, its values by territory, entry and dimension, how
//! far the target is, and how it is made.

mod answers;
pub mod cells;
mod counted;
mod dimensions;
mod drawing;
mod entries;
mod head;
mod method;
pub mod overview;
mod series;
mod target;
mod territories;

use tera::Value as View;

use super::view::{Edition, Figure, view};
use crate::kinds;
use crate::model::{Entry, EntryKey};
use crate::monitoring::{Entity, EntityAt, Extent, Indicator, IndicatorAt, Key, Monitoring, PeriodAt, SliceAt, Value};
use crate::typed::Period;

/// The most entries that one page lists; with more of them, each territory's page lists its own.
pub const MOST_ENTRIES: usize = 300;

/// What the parts of the page work with.
struct Subject<'a> {
    edition: &'a Edition<'a>,
    at: IndicatorAt,
    entry: &'a Entry,
    facts: &'a kinds::Indicator,
    indicator: &'a Indicator,
    extent: &'a Extent,
    /// The last period with values.
    latest: PeriodAt,
    /// The whole, when the indicator has a value of it.
    whole: Option<EntityAt>,
}

/// Whether an indicator has a course over time: a value of the whole, and more than one period.
pub fn has_course(monitoring: &Monitoring, at: IndicatorAt) -> bool {
    monitoring.extent(at).periods.len() > 1 && whole(monitoring, at).is_some()
}

/// The course of an indicator as a drawing, with its title.
pub fn course(edition: &Edition<'_>, key: EntryKey) -> Option<(String, String)> {
    let subject = Subject::of(edition, key)?;
    Some((series::drawing(&subject)?, edition.indicator_title(subject.at)))
}

/// The whole to which an indicator belongs, when it has a value of it.
fn whole(monitoring: &Monitoring, at: IndicatorAt) -> Option<EntityAt> {
    let extent = monitoring.extent(at);
    extent.top.filter(|top| {
        extent.periods.iter().any(|period| {
            let key = Key { slice: SliceAt::TOTAL, period: *period, entity: *top };
            monitoring.value(at, key).is_some()
        })
    })
}

/// What only indicators have; without values, only how they are made.
pub fn view(edition: &Edition<'_>, key: EntryKey) -> View {
    let entry = edition.portal.entry(key);
    let at = edition.monitoring.indicators.find(entry.id.as_str());
    let (Some(at), Some(facts)) = (at, entry.facts::<kinds::Indicator>()) else { return view! {} };
    let Some(subject) = Subject::of(edition, key) else {
        return view! { "method" => method::view(edition, at, facts) };
    };
    let latest = subject.latest;
    view! {
        "period" => edition.dates().period(subject.period(latest)),
        "unit" => edition.unit_name(at),
        "reported" => head::reported(&subject),
        "figures" => head::figures(&subject),
        "points" => head::points(&subject),
        "series" => series::view(&subject),
        "target" => target::view(&subject),
        "territories" => territories::view(&subject),
        "entries" => entries::view(&subject),
        "dimensions" => dimensions::view(&subject),
        "heat" => entries::heat(&subject),
        "map" => edition.tile_map(at, latest),
        "breaks" => series::breaks(&subject),
        "method" => method::view(edition, at, facts),
        "counted" => counted::view(&subject),
        "related" => method::related(edition, at, facts),
        "citation" => head::citation(&subject),
    }
}

impl<'a> Subject<'a> {
    /// An indicator that has values.
    fn of(edition: &'a Edition<'a>, key: EntryKey) -> Option<Self> {
        let entry = edition.portal.entry(key);
        let at = edition.monitoring.indicators.find(entry.id.as_str())?;
        let extent = edition.monitoring.extent(at);
        Some(Self {
            edition,
            at,
            entry,
            facts: entry.facts()?,
            indicator: edition.monitoring.indicators.get(at),
            extent,
            latest: extent.latest()?,
            whole: whole(edition.monitoring, at),
        })
    }

    fn period(&self, at: PeriodAt) -> Period {
        self.edition.monitoring.periods[at.0 as usize]
    }

    /// «2024/25»
    fn short(&self, at: PeriodAt) -> String {
        self.edition.short_period(self.period(at))
    }

    fn value(&self, entity: EntityAt, period: PeriodAt) -> Option<Value> {
        self.edition.monitoring.value(self.at, Key { slice: SliceAt::TOTAL, period, entity })
    }

    fn figure(&self, value: Option<Value>) -> Figure {
        self.edition.figure(self.at, value)
    }

    /// A number with the sign of the unit: «65,4 %».
    fn number(&self, number: f64) -> String {
        self.figure(Some(Value::of(number))).with_sign
    }

    /// What the whole is called: «Демо-Поділля».
    fn whole_name(&self) -> String {
        self.whole.map(|whole| self.edition.entity_name(whole).short).unwrap_or_default()
    }

    /// The entries that belong to the last period: those with a value, and those from which one is expected.
    fn entries(&self) -> Vec<EntityAt> {
        let monitoring = self.edition.monitoring;
        let mut entries: Vec<EntityAt> = monitoring.expected_of(self.at, self.latest).into_iter().collect();
        let values = monitoring.cube().at(self.at, SliceAt::TOTAL, self.latest).iter().map(|(key, _)| key.entity);
        entries.extend(values.filter(|at| matches!(monitoring.entities.entity(*at), Entity::Entry(_))));
        entries.sort_unstable();
        entries.dedup();
        entries
    }

    /// The entities by their values of the last period, the highest first; those without a number come last, by name.
    fn by_value(&self, entities: Vec<EntityAt>) -> Vec<(EntityAt, Option<Value>)> {
        let edition = self.edition;
        let mut rows: Vec<(EntityAt, Option<Value>)> =
            entities.into_iter().map(|at| (at, self.value(at, self.latest))).collect();
        let number = |value: &Option<Value>| value.and_then(|value| value.number());
        rows.sort_by(|(a, of_a), (b, of_b)| {
            let numbers = (number(of_a), number(of_b));
            let order = match numbers {
                (Some(one), Some(two)) => two.total_cmp(&one),
                (one, two) => one.is_none().cmp(&two.is_none()),
            };
            let names = || (edition.entity_name(*a).title, edition.entity_name(*b).title);
            order.then_with(|| {
                let (one, two) = names();
                edition.locale.compare(&one, &two)
            })
        });
        rows
    }
}
