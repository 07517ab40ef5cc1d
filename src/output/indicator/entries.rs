//! The values of entries in the last period: bars in the order of values, and a table with all statuses.

use tera::Value as View;

use super::super::view::{DataTable, TableCell, TableColumn, TableRow, view};
use super::cells::cell;
use super::{MOST_ENTRIES, Subject};
use crate::chart;
use crate::kinds::Status;
use crate::monitoring::{Entity, EntityAt, Value};

/// The most bars that can still be compared by eye; a longer list stands in the table alone.
const MOST_BARS: usize = 60;

/// Bars and table of the entries; with too many of them only how many there are.
pub fn view(subject: &Subject<'_>) -> Option<View> {
    let entries = subject.entries();
    if entries.is_empty() || !subject.has_totals() {
        return None;
    }
    let title = title(subject, entries[0]);
    if entries.len() > MOST_ENTRIES {
        return Some(view! { "title" => title, "count" => entries.len(), "too_many" => true });
    }
    let rows = subject.by_value(entries);
    let drawing =
        if rows.len() > 1 && rows.len() <= MOST_BARS { bars(subject, "entries-chart", &rows) } else { String::new() };
    let about = [subject.unit_and_period(), subject.edition.t("indicator-order")].join(" ");
    let table = table(subject, ("entries-table", &title), &rows);
    Some(subject.chart(title, finding(subject, &rows), about, &drawing, table))
}

/// The words of entries by the terms of a dimension.
pub fn heat(subject: &Subject<'_>) -> Vec<View> {
    let entries = subject.entries();
    if subject.indicator.words.is_none() || entries.len() > MOST_ENTRIES {
        return Vec::new();
    }
    let kind = entries.first().and_then(|first| match subject.edition.monitoring.entities.entity(*first) {
        Entity::Entry(key) => Some(subject.edition.portal.entry(key).kind.name),
        _ => None,
    });
    let entries = subject.edition.entities_in_order(entries);
    let tables = subject.edition.heat_tables(&[subject.at], &entries, subject.latest, kind.unwrap_or("institution"));
    tables.iter().map(|table| subject.edition.table(table)).collect()
}

/// What the entries are: «Заклади».
fn title(subject: &Subject<'_>, entity: EntityAt) -> String {
    match subject.edition.monitoring.entities.entity(entity) {
        Entity::Entry(key) => subject.edition.t(&format!("kinds-{}", subject.edition.portal.entry(key).kind.name)),
        _ => subject.edition.t("indicator-entries"),
    }
}

/// How many are above the whole, or from which to which value they reach.
fn finding(subject: &Subject<'_>, rows: &[(EntityAt, Option<Value>)]) -> String {
    let numbers: Vec<f64> = rows.iter().filter_map(|(_, value)| value.and_then(|value| value.single())).collect();
    let whole = subject.whole.and_then(|whole| subject.value(whole, subject.latest)).and_then(|value| value.single());
    // Of counts the whole is the sum: every entry is below it.
    let compared = whole.filter(|_| subject.is_comparable_with_whole()).filter(|_| numbers.len() > 1);
    if let Some(whole) = compared {
        let above = numbers.iter().filter(|number| **number > whole).count();
        let values = [("above", above.to_string().into()), ("count", numbers.len().to_string().into())];
        return subject.edition.say("indicator-entries-above", &values);
    }
    subject.span(&numbers).unwrap_or_else(|| subject.edition.t("indicator-entries"))
}

impl Subject<'_> {
    /// Whether entries have values that are not told apart by a dimension.
    pub fn has_totals(&self) -> bool {
        self.extent.slices.contains(&crate::monitoring::SliceAt::TOTAL)
    }

    /// Whether the value of the whole is of the size of its parts: it is no sum.
    pub fn is_comparable_with_whole(&self) -> bool {
        self.indicator.aggregation != crate::monitoring::Aggregation::Sum
    }

    /// «Від 44,7 % до 82,4 %»
    pub fn span(&self, numbers: &[f64]) -> Option<String> {
        let low = numbers.iter().copied().reduce(f64::min)?;
        let high = numbers.iter().copied().reduce(f64::max)?;
        (low < high).then(|| {
            let values = [("low", self.number(low).into()), ("high", self.number(high).into())];
            self.edition.say("indicator-span", &values)
        })
    }
}

/// Bars of entities with the value of the whole as a line.
pub fn bars(subject: &Subject<'_>, id: &str, rows: &[(EntityAt, Option<Value>)]) -> String {
    let bars: Vec<chart::Bar> = rows
        .iter()
        .map(|(entity, value)| {
            let name = subject.edition.entity_name(*entity);
            let label = match name.url {
                Some(url) => chart::Label::link(name.short, url),
                None => chart::Label::plain(name.short),
            };
            chart::Bar { label, value: subject.edition.drawn(subject.at, *value), here: false }
        })
        .collect();
    let whole = subject.whole.filter(|_| subject.is_comparable_with_whole());
    let value = whole.and_then(|whole| subject.value(whole, subject.latest));
    let reference = value.and_then(|value| value.single()).map(|number| {
        let text = format!("{} {}", subject.whole_name(), subject.figure(value).with_sign);
        chart::Reference { number, text }
    });
    let edition = subject.edition;
    let title = format!("{}, {}", edition.indicator_title(subject.at), subject.short(subject.latest));
    let frame = chart::Frame { id, title: &title, description: &description(subject, rows) };
    subject.edition.with_axis(subject.at, |axis| chart::bars(&frame, axis, reference, &bars))
}

/// The range, the whole, and how many have no number: for those who do not see the bars.
fn description(subject: &Subject<'_>, rows: &[(EntityAt, Option<Value>)]) -> String {
    let edition = subject.edition;
    let number = |value: &Option<Value>| value.and_then(|value| value.number());
    let known: Vec<_> = rows.iter().filter(|(_, value)| number(value).is_some()).collect();
    let mut sentences = Vec::new();
    if let (Some((highest, high)), Some((lowest, low))) = (known.first(), known.last())
        && known.len() > 1
    {
        let low_words = match low {
            Some(value) if value.status == Status::Nil => subject.number(0.0),
            value => subject.figure(*value).with_sign,
        };
        let values = [
            ("low", low_words.into()),
            ("lowest", edition.entity_name(*lowest).short.into()),
            ("high", subject.figure(*high).with_sign.into()),
            ("highest", edition.entity_name(*highest).short.into()),
        ];
        sentences.push(edition.say("indicator-range", &values));
    }
    if let Some(whole) = subject.whole {
        let figure = subject.figure(subject.value(whole, subject.latest));
        sentences.push(format!("{}: {}.", subject.whole_name(), figure.with_sign));
    }
    if known.len() < rows.len() {
        let count = rows.len() - known.len();
        sentences.push(edition.say("indicator-without-number", &[("count", count.into())]));
    }
    sentences.join(" ")
}

/// A row per entity: its value, that of the period before and what has changed, the whole last.
pub fn table(subject: &Subject<'_>, (id, title): (&str, &str), rows: &[(EntityAt, Option<Value>)]) -> View {
    let edition = subject.edition;
    let before = subject.extent.before(subject.latest);
    let row = |entity: EntityAt, total: bool| {
        let mut own = cell(edition, subject.at, entity, subject.latest);
        own.url = subject.counted_url(entity);
        let mut cells = vec![own];
        if let Some(before) = before {
            cells.push(cell(edition, subject.at, entity, before));
            let change = edition.change(subject.at, entity, before, subject.latest);
            cells.push(TableCell { sort: change.difference, ..TableCell::words(change.whole()) });
        }
        let group = (!total).then(|| edition.monitoring.entities.parent(entity)).flatten();
        TableRow {
            name: edition.entity_name(entity),
            group: group.map(|group| edition.entity_name(group).title),
            total,
            cells,
        }
    };
    let mut all: Vec<TableRow> = rows.iter().map(|(entity, _)| row(*entity, false)).collect();
    all.extend(subject.whole.map(|whole| row(whole, true)));
    let unit = edition.unit_name(subject.at);
    let numbers = |period| TableColumn {
        title: subject.short(period),
        unit: unit.clone(),
        numbers: true,
        ..TableColumn::default()
    };
    let mut columns = vec![numbers(subject.latest)];
    if let Some(before) = before {
        columns.push(numbers(before));
        columns.push(TableColumn { title: edition.t("indicator-change"), ..TableColumn::default() });
    }
    edition.table(&DataTable {
        id: id.to_owned(),
        caption: format!("{title}: {}, {}", edition.indicator_title(subject.at), subject.short(subject.latest)),
        about: Some(edition.t("indicator-order")),
        rows_are: edition.t("indicator-name"),
        groups_are: Some(edition.t("field-territory")),
        columns,
        rows: all,
        heat: false,
    })
}
