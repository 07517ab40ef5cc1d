//! The whole by each dimension: grouped bars of the last two periods, and a table.

use std::collections::BTreeMap;

use tera::Value as View;

use super::super::view::{DataTable, EntityName, TableColumn, TableRow};
use super::Subject;
use crate::chart;
use crate::monitoring::{EntityAt, Key, PeriodAt, SliceAt, Value};

/// A figure per dimension whose terms are told apart for the whole.
pub fn view(subject: &Subject<'_>) -> Vec<View> {
    let Some(whole) = subject.extent.top else { return Vec::new() };
    let slices = &subject.edition.monitoring.slices;
    let mut dimensions: BTreeMap<&str, Vec<(&str, SliceAt)>> = BTreeMap::new();
    for at in &subject.extent.slices {
        if let [(dimension, term)] = &slices.get(*at)[..] {
            dimensions.entry(dimension).or_default().push((term, *at));
        }
    }
    let views = dimensions.into_iter().filter(|(_, terms)| terms.len() > 1);
    views.filter_map(|(dimension, terms)| dimension_view(subject, whole, dimension, terms)).collect()
}

fn dimension_view(
    subject: &Subject<'_>,
    whole: EntityAt,
    dimension: &str,
    mut terms: Vec<(&str, SliceAt)>,
) -> Option<View> {
    let edition = subject.edition;
    let monitoring = edition.monitoring;
    let vocabulary = monitoring.dimensions.get(dimension).map_or(dimension, String::as_str);
    // Terms keep the order of their vocabulary: that of grades and ages, not of the alphabet.
    let order: Vec<&str> = edition.portal.vocabularies.get(vocabulary).map_or_else(Vec::new, |all| all.ids().collect());
    terms.sort_by_key(|(term, _)| order.iter().position(|known| known == term));
    let value = |slice: SliceAt, period: PeriodAt| monitoring.value(subject.at, Key { slice, period, entity: whole });
    let periods: Vec<PeriodAt> = [Some(subject.latest), subject.extent.before(subject.latest)]
        .into_iter()
        .flatten()
        .filter(|period| terms.iter().any(|(_, slice)| value(*slice, *period).is_some()))
        .collect();
    if periods.is_empty() {
        return None;
    }
    let rows: Vec<(EntityName, Vec<Option<Value>>)> = terms
        .iter()
        .map(|(_, slice)| {
            let name = EntityName::plain(edition.slice_name(monitoring.slices.get(*slice)));
            (name, periods.iter().map(|period| value(*slice, *period)).collect())
        })
        .collect();
    let title = super::super::terms::vocabulary_title(edition, vocabulary);
    let caption = format!("{}: {title}", edition.indicator_title(subject.at));
    let id = format!("by-{}", dimension.replace('_', "-"));
    let series: Vec<String> = periods.iter().map(|period| subject.short(*period)).collect();
    let drawing = drawing(subject, &id, &caption, &series, &rows);
    let unit = edition.unit_name(subject.at);
    let columns = series.iter().map(|period| TableColumn {
        title: period.clone(),
        unit: unit.clone(),
        numbers: true,
        ..TableColumn::default()
    });
    let table = edition.table(&DataTable {
        id: format!("{id}-table"),
        caption,
        about: None,
        rows_are: title.clone(),
        groups_are: None,
        columns: columns.collect(),
        rows: rows
            .into_iter()
            .map(|(name, values)| TableRow {
                name,
                group: None,
                total: false,
                cells: values.into_iter().map(|value| edition.cell(subject.at, value)).collect(),
            })
            .collect(),
        heat: subject.indicator.words.is_some(),
    });
    let finding = subject.edition.t("indicator-dimensions");
    let about = [subject.unit_and_period(), edition.entity_name(whole).title].join(" ");
    Some(subject.chart(title, finding, about, &drawing, table))
}

fn drawing(
    subject: &Subject<'_>,
    id: &str,
    title: &str,
    series: &[String],
    rows: &[(EntityName, Vec<Option<Value>>)],
) -> String {
    let described = rows.iter().map(|(name, values)| {
        let values: Vec<String> = series
            .iter()
            .zip(values)
            .map(|(period, value)| format!("{period} – {}", subject.figure(*value).with_sign))
            .collect();
        format!("{}: {}.", name.title, values.join(", "))
    });
    let description = described.collect::<Vec<_>>().join(" ");
    let frame = chart::Frame { id, title, description: &description };
    let rows: Vec<chart::Row> = rows
        .iter()
        .map(|(name, values)| chart::Row {
            label: chart::Label::plain(name.title.clone()),
            values: values.iter().map(|value| subject.edition.drawn(subject.at, *value)).collect(),
        })
        .collect();
    subject.edition.with_axis(subject.at, |axis| chart::grouped_bars(&frame, axis, None, series, &rows))
}
