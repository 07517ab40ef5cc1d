//! The indicators of one entity: on the page of an institution its own numbers beside those of the whole, on the page
//! of a territory its own and those of what lies in it.

use tera::Value as View;

use super::super::view::{DataTable, Edition, EntityName, TableCell, TableColumn, TableRow, view};
use super::MOST_ENTRIES;
use super::answers;
use super::cells::{cell, cell_with_sign};
use crate::model::{EntryKey, url};
use crate::monitoring::{Aggregation, Entity, EntityAt, IndicatorAt, Key, PeriodAt, SliceAt};

/// The most indicators that stand side by side.
const MOST_COLUMNS: usize = 12;

/// An indicator that has something to say about an entity.
struct Measure {
    at: IndicatorAt,
    latest: PeriodAt,
    before: Option<PeriodAt>,
    whole: Option<EntityAt>,
}

/// The indicators of an entry; a centre shows those of its institution when it has none itself.
pub fn of_entry(edition: &Edition<'_>, key: EntryKey) -> Vec<View> {
    let entities = &edition.monitoring.entities;
    let institution = || {
        let written = edition.portal.entry(key).node.get("institution")?.as_str()?;
        edition.portal.find(&["institution"], written)
    };
    let own = |key: EntryKey| -> Vec<View> {
        let Some(at) = entities.at(Entity::Entry(key)) else { return Vec::new() };
        let mut groups = of_entity(edition, at);
        groups.extend(answers::of_entry(edition, at, edition.portal.entry(key).kind.name));
        groups
    };
    let groups = own(key);
    let is_centre = edition.portal.entry(key).kind.name == "centre";
    if groups.is_empty() && is_centre { institution().map(own).unwrap_or_default() } else { groups }
}

/// The indicators of an entry or territory as a table per function of the centre.
pub fn of_entity(edition: &Edition<'_>, entity: EntityAt) -> Vec<View> {
    let tables = by_function(edition, measures(edition, entity));
    let tables = tables.into_iter().enumerate().map(|(number, (function, measures))| {
        let caption = name_of(&function).unwrap_or_else(|| edition.t("indicator-others"));
        let table = own_table(edition, entity, (&format!("measures-{}", number + 1), caption), &measures);
        view! { "function" => function, "table" => table }
    });
    tables.collect()
}

/// What lies in a territory with its values: entries, or with too many of them the territories below, a table per
/// function.
pub fn of_parts(edition: &Edition<'_>, territory: EntityAt) -> Vec<View> {
    let entities = &edition.monitoring.entities;
    let entries = entities.entries_below(territory);
    let too_many = entries.len() > MOST_ENTRIES;
    let is_territory = |part: &EntityAt| matches!(entities.entity(*part), Entity::Territory(_));
    let found: Vec<EntityAt> = match too_many {
        false => entries.iter().filter_map(|key| entities.at(Entity::Entry(*key))).collect(),
        true => entities.parts(territory).iter().copied().filter(is_territory).collect(),
    };
    let parts = edition.entities_in_order(found);
    let names: Vec<EntityName> = parts.iter().map(|part| edition.entity_name(*part)).collect();
    let rows: Vec<(EntityAt, EntityName)> = parts.into_iter().zip(names).collect();
    if rows.len() < 2 {
        return Vec::new();
    }
    let groups = by_function(edition, measures(edition, territory));
    let mut tables = Vec::new();
    for (function, measures) in groups {
        let name = name_of(&function).unwrap_or_else(|| edition.t("indicator-others"));
        for (number, measures) in measures.chunks(MOST_COLUMNS).enumerate() {
            let id = format!("parts-{}", tables.len() + 1);
            let name = numbered(&name, number);
            let table = parts_table(edition, territory, (&id, name.clone()), &rows, measures);
            tables.push(view! { "function" => function.clone(), "name" => name, "table" => table });
        }
    }
    tables
}

/// A name for each of several tables: no two parts of a page are called the same.
pub fn numbered(name: &str, number: usize) -> String {
    if number == 0 { name.to_owned() } else { format!("{name} ({})", number + 1) }
}

/// The indicators with a value of the entity, or from which one is expected, in the order of their list.
fn measures(edition: &Edition<'_>, entity: EntityAt) -> Vec<Measure> {
    let monitoring = edition.monitoring;
    let found = edition.listed("indicator").filter_map(|key| {
        let at = monitoring.indicators.find(edition.portal.entry(key).id.as_str())?;
        let extent = monitoring.extent(at);
        let latest = extent.latest()?;
        if !extent.slices.contains(&SliceAt::TOTAL) {
            return None;
        }
        let value = |period: PeriodAt| monitoring.value(at, Key { slice: SliceAt::TOTAL, period, entity });
        let has_value = extent.periods.iter().any(|period| value(*period).is_some());
        let whole = extent.top.filter(|top| *top != entity);
        (has_value || monitoring.is_expected(at, entity, latest)).then(|| Measure {
            at,
            latest,
            before: extent.before(latest),
            whole,
        })
    });
    found.collect()
}

/// Measures by the first function of their indicator, in the order of the vocabulary; those without one come last.
fn by_function(edition: &Edition<'_>, measures: Vec<Measure>) -> Vec<(View, Vec<Measure>)> {
    let place = |measure: &Measure| function_of(edition, edition.monitoring.indicators.get(measure.at).key);
    let mut groups: Vec<(usize, Vec<Measure>)> = Vec::new();
    for measure in measures {
        let place = place(&measure);
        match groups.iter_mut().find(|(known, _)| *known == place) {
            Some((_, group)) => group.push(measure),
            None => groups.push((place, vec![measure])),
        }
    }
    groups.sort_by_key(|(place, _)| *place);
    let term = |group: &[Measure]| {
        let first = group.first().map(|measure| edition.monitoring.indicators.get(measure.at).key);
        first.and_then(|key| function_view(edition, key)).unwrap_or_else(View::none)
    };
    groups.into_iter().map(|(_, group)| (term(&group), group)).collect()
}

/// What a function is called.
pub fn name_of(function: &View) -> Option<String> {
    function.get_from_path("name").and_then(View::as_str).map(str::to_owned)
}

/// The place of an indicator's first function in its vocabulary; those without one come last.
pub fn function_of(edition: &Edition<'_>, key: EntryKey) -> usize {
    let own = edition.portal.entry(key).common.functions.first();
    let functions = edition.portal.vocabularies.get("functions");
    let place = own.zip(functions).and_then(|(own, functions)| functions.ids().position(|id| id == own.id()));
    place.unwrap_or(usize::MAX)
}

/// The first function of an indicator.
pub fn function_view(edition: &Edition<'_>, key: EntryKey) -> Option<View> {
    edition.term("functions", edition.portal.entry(key).common.functions.first()?.id())
}

/// A row per indicator: the value, that of the whole, what has changed, the course.
fn own_table(edition: &Edition<'_>, entity: EntityAt, (id, caption): (&str, String), measures: &[Measure]) -> View {
    let monitoring = edition.monitoring;
    let has_whole = measures.iter().all(|measure| measure.whole.is_some());
    let rows = measures.iter().map(|measure| {
        let period = edition.short_period(monitoring.periods[measure.latest.0 as usize]);
        let mut own = cell_with_sign(edition, measure.at, entity, measure.latest);
        own.url = (!own.text.is_empty()).then(|| edition.url(indicator_entry(edition, measure.at)));
        let mut cells = vec![TableCell::words(period), own];
        cells.extend(
            measure.whole.filter(|_| has_whole).map(|whole| cell_with_sign(edition, measure.at, whole, measure.latest)),
        );
        let change = |before| edition.change(measure.at, entity, before, measure.latest).whole();
        let change = measure.before.map(change);
        cells.push(TableCell::words(change.unwrap_or_else(|| edition.t("comparison-first"))));
        // A sum would press its parts to the ground.
        let sums = monitoring.indicators.get(measure.at).aggregation == Aggregation::Sum;
        let drawing = edition.spark(measure.at, entity, measure.whole.filter(|_| !sums));
        let words = if drawing.is_none() { edition.t("indicator-course-none") } else { String::new() };
        cells.push(TableCell { drawing, ..TableCell::words(words) });
        TableRow { name: indicator_name(edition, measure.at), group: None, total: false, cells }
    });
    let column = |key: &str, numbers| TableColumn { title: edition.t(key), numbers, ..TableColumn::default() };
    let mut columns = vec![column("indicator-period", false), column("indicator-value", true)];
    if has_whole {
        let mut wholes: Vec<EntityAt> = measures.iter().filter_map(|measure| measure.whole).collect();
        wholes.dedup();
        let title = match &wholes[..] {
            [whole] => edition.entity_name(*whole).title,
            _ => edition.t("indicator-whole"),
        };
        columns.push(TableColumn { title, numbers: true, ..TableColumn::default() });
    }
    columns.extend([column("indicator-change", false), column("indicator-course", false)]);
    edition.table(&DataTable {
        id: id.to_owned(),
        caption,
        about: None,
        rows_are: edition.t("kind-indicator"),
        groups_are: None,
        columns,
        rows: rows.collect(),
        heat: false,
    })
}

/// A row per part of a territory, a column per indicator, the territory itself last.
fn parts_table(
    edition: &Edition<'_>,
    territory: EntityAt,
    (id, caption): (&str, String),
    parts: &[(EntityAt, EntityName)],
    measures: &[Measure],
) -> View {
    let monitoring = edition.monitoring;
    let cells = |entity: EntityAt| -> Vec<TableCell> {
        measures.iter().map(|measure| cell(edition, measure.at, entity, measure.latest)).collect()
    };
    let mut rows: Vec<TableRow> = parts
        .iter()
        .map(|(part, name)| {
            let above = monitoring.entities.parent(*part).filter(|above| *above != territory);
            let group = above.map(|above| edition.entity_name(above).title);
            TableRow { name: name.clone(), group, total: false, cells: cells(*part) }
        })
        .collect();
    rows.push(TableRow { name: edition.entity_name(territory), group: None, total: true, cells: cells(territory) });
    let columns = measures.iter().map(|measure| {
        let column = edition.indicator_column(measure.at);
        let period = edition.short_period(monitoring.periods[measure.latest.0 as usize]);
        TableColumn {
            unit: Some([column.unit.clone(), Some(period)].into_iter().flatten().collect::<Vec<_>>().join(", ")),
            ..column
        }
    });
    edition.table(&DataTable {
        id: id.to_owned(),
        caption,
        about: None,
        rows_are: edition.t("indicator-name"),
        groups_are: Some(edition.t("field-territory")),
        columns: columns.collect(),
        rows,
        heat: false,
    })
}

fn indicator_entry<'a>(edition: &Edition<'a>, at: IndicatorAt) -> &'a crate::model::Entry {
    edition.portal.entry(edition.monitoring.indicators.get(at).key)
}

/// What an indicator is called, and where its page is.
pub fn indicator_name(edition: &Edition<'_>, at: IndicatorAt) -> EntityName {
    let entry = indicator_entry(edition, at);
    let (title, lang) = entry.title(edition.chain());
    EntityName {
        title: title.to_owned(),
        short: entry.short(edition.chain()).0.to_owned(),
        url: Some(url::entry(entry, edition.language).marked()),
        lang: edition.other(lang),
    }
}
