//! The values of the territories directly below the whole: bars and a table.

use tera::Value as View;

use super::Subject;
use super::entries::{bars, table};
use crate::monitoring::{Entity, EntityAt};

/// Bars and table of the territories; nothing when the whole has no more than one.
pub fn view(subject: &Subject<'_>) -> Option<View> {
    let monitoring = subject.edition.monitoring;
    let parts: Vec<EntityAt> = monitoring
        .entities
        .parts(subject.whole?)
        .iter()
        .copied()
        .filter(|part| matches!(monitoring.entities.entity(*part), Entity::Territory(_)))
        .filter(|part| subject.extent.periods.iter().any(|period| subject.value(*part, *period).is_some()))
        .collect();
    if parts.len() < 2 {
        return None;
    }
    let rows = subject.by_value(parts);
    let numbers: Vec<f64> = rows.iter().filter_map(|(_, value)| value.and_then(|value| value.single())).collect();
    let heading = subject.span(&numbers).unwrap_or_else(|| subject.edition.t("indicator-territories"));
    let drawing = bars(subject, "territories-chart", &rows);
    let title = subject.edition.t("indicator-territories");
    let table = table(subject, ("territories-table", &title), &rows);
    Some(subject.chart(title, heading, subject.unit_and_period(), &drawing, table))
}
