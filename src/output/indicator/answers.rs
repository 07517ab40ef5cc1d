//! The answers of one entry that are words: a row per period, a column per term of the dimension.

use std::collections::BTreeSet;

use tera::Value as View;

use crate::monitoring::{EntityAt, Key, PeriodAt};
use crate::output::view::{DataTable, Edition, EntityName, view};

/// The last periods that are shown.
const PERIODS: usize = 3;

/// A table for each indicator whose values are words and are told apart by a dimension.
pub fn of_entry(edition: &Edition<'_>, entity: EntityAt, kind: &str) -> Vec<View> {
    let monitoring = edition.monitoring;
    let mut tables = Vec::new();
    for (at, indicator) in monitoring.indicators.iter().filter(|(_, indicator)| indicator.words.is_some()) {
        let extent = monitoring.extent(at);
        let answered = |period: &PeriodAt| {
            extent
                .slices
                .iter()
                .any(|slice| monitoring.value(at, Key { slice: *slice, period: *period, entity }).is_some())
        };
        let periods: Vec<PeriodAt> = extent.periods.iter().rev().copied().filter(answered).take(PERIODS).collect();
        let mut found: Vec<DataTable> = Vec::new();
        for period in periods {
            for mut table in edition.heat_tables(&[at], &[entity], period, kind) {
                let name = edition.short_period(monitoring.periods[period.0 as usize]);
                table.rows.iter_mut().for_each(|row| row.name = EntityName::plain(name.clone()));
                let titles = |table: &DataTable| -> BTreeSet<String> {
                    table.columns.iter().map(|column| column.title.clone()).collect()
                };
                match found.iter_mut().find(|known| titles(known) == titles(&table)) {
                    Some(known) => known.rows.append(&mut table.rows),
                    None => found.push(table),
                }
            }
        }
        for mut table in found {
            table.id = format!("answers-{}", tables.len() + 1);
            table.caption = edition.indicator_title(at);
            table.rows_are = edition.t("indicator-period");
            let url = edition.url(edition.portal.entry(indicator.key));
            tables.push(view! { "function" => (), "table" => edition.table(&table), "url" => url });
        }
    }
    tables
}
