//! The values of a site's indicators, as they may be published, a line each.

use lotsman::diag::Report;
use lotsman::kinds::Status;
use lotsman::monitoring::{Entity, Monitoring, Value};
use lotsman::session::Session;
use lotsman::typed::{Period, PeriodKind, Qualifier};

use super::case::Case;
use super::site::{Site, options};

/// `indicator | entity | period | terms | value`, in the order of the cube.
pub fn published(case: &Case) -> String {
    let report = Report::default();
    let listed = Session::new().stage(&Site::of(case), &options(case), &report, |staged| {
        let portal = staged.portal;
        let name = |entity: Entity| match entity {
            Entity::Whole => "whole".to_owned(),
            Entity::Territory(place) => {
                portal.vocabularies.get("territories").map_or_else(String::new, |all| all.terms[place].id.to_string())
            }
            Entity::Entry(key) => portal.entry(key).id.to_string(),
        };
        lines(staged.planning.editions[0].monitoring, &name)
    });
    listed.unwrap_or_default()
}

fn lines(monitoring: &Monitoring, name: &dyn Fn(Entity) -> String) -> String {
    let mut lines = String::new();
    for (at, indicator) in monitoring.indicators.iter() {
        for (key, value) in monitoring.cube().of(at) {
            let terms = monitoring.slices.get(key.slice).iter().map(|(dimension, term)| format!("{dimension}={term}"));
            let columns = [
                indicator.id.clone(),
                name(monitoring.entities.entity(key.entity)),
                period(monitoring.periods[key.period.0 as usize]),
                terms.collect::<Vec<_>>().join(" "),
                shown(*value),
            ];
            let told = columns.iter().filter(|column| !column.is_empty()).map(String::as_str);
            lines.push_str(&told.collect::<Vec<_>>().join(" | "));
            lines.push('\n');
        }
    }
    lines
}

fn period(period: Period) -> String {
    match period.kind {
        PeriodKind::Year => period.year.to_string(),
        PeriodKind::SchoolYear => format!("{}/{:02}", period.year, (period.year + 1) % 100),
        kind => format!("{} {kind:?}", period.year),
    }
}

fn shown(value: Value) -> String {
    let number = match (value.ends(), value.number()) {
        (Some((low, high)), _) => format!("{low}-{high}"),
        (None, Some(number)) => ((number * 1e6).round() / 1e6).to_string(),
        (None, None) => String::new(),
    };
    let status = if value.status == Status::Normal { String::new() } else { format!("{:?}", value.status) };
    let qualifier = if value.qualifier == Qualifier::Exact { String::new() } else { format!("{:?}", value.qualifier) };
    [qualifier, number, status].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}
