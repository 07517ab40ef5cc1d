//! Frozen editions: values that were published once, are cited, and do not change any more.
//!
//! An edition is a dataset whose facts name an `edition`. Beside them lies `observations.csv`, as readers download it:
//! totals and derived values stand in it, and it is protected already. So nothing is worked out here, and none of its
//! values gets among those of today: an edition is a [`Monitoring`] of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::cube::{Cube, IndicatorAt, Key, SliceAt};
use super::entity::{Entities, Entity, EntityAt};
use super::indicator::Indicators;
use super::observation::{Observation, Origin};
use super::value::Value;
use super::{Extent, Monitoring, Source, coverage};
use crate::diag::{Diagnostic, Place, Problem, Report, problems};
use crate::kinds::{Dataset, Status};
use crate::lang::Localized;
use crate::model::common::Territories;
use crate::model::{Entry, EntryKey, Portal};
use crate::table::{Row, Table};
use crate::typed::{Period, Qualifier, Vocabulary};

/// The file that holds the values of an edition.
pub const FILE: &str = "observations.csv";

/// What stands for a dimension that is not told apart.
const TOTAL: &str = "_total";

/// The columns that an edition cannot do without.
const NEEDED: [&str; 5] = ["indicator", "entity", "period", "value", "status"];

/// Whether a dataset is an edition, whose values stay as they are.
pub fn is_frozen(dataset: &Dataset) -> bool {
    dataset.edition.is_some()
}

/// By what it is known that the values of an edition are still those that were frozen. Line ends, which programs change
/// by themselves, do not count.
pub fn fingerprint(bytes: &[u8]) -> String {
    let plain: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
    let plain = plain.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&plain);
    blake3::hash(plain).to_hex()[..32].to_owned()
}

/// The values of an edition.
pub fn read(
    portal: &Portal,
    key: EntryKey,
    indicators: &Indicators,
    entities: &Entities,
    report: &Report,
) -> Monitoring {
    let entry = portal.entry(key);
    let mut monitoring =
        Monitoring { indicators: indicators.clone(), entities: entities.clone(), ..Monitoring::default() };
    if let Some(dataset) = entry.facts::<Dataset>() {
        monitoring.dimensions.clone_from(&dataset.dimensions);
    }
    let asset = entry.asset(FILE);
    let table = asset.and_then(|asset| portal.tables.get(&asset.path)).and_then(|tables| tables.first());
    let mut observations = Vec::new();
    match table {
        Some(table) => observations = self::observations(portal, key, table, &mut monitoring, report),
        None => {
            let node = entry.node.get("edition");
            let place = node.map_or_else(|| entry.mark.place(), crate::typed::Node::place);
            report.add(Diagnostic::new(&problems::EDITION_WITHOUT_VALUES, place).with("file", FILE));
        }
    }
    put(portal, key, &mut monitoring, &observations);
    monitoring
}

/// The observations of a table in the form of a download.
pub(super) fn observations(
    portal: &Portal,
    key: EntryKey,
    table: &Table,
    monitoring: &mut Monitoring,
    report: &Report,
) -> Vec<Observation> {
    let mut reading = Reading { portal, table, monitoring, report, unknown: BTreeSet::new() };
    reading.observations(portal.entry(key))
}

/// Puts what was read in order.
fn put(portal: &Portal, key: EntryKey, monitoring: &mut Monitoring, observations: &[Observation]) {
    let periods: BTreeSet<Period> = observations.iter().map(|one| one.period).collect();
    monitoring.periods = periods.into_iter().collect();
    let mut values: BTreeMap<IndicatorAt, Vec<(Key, Value)>> = BTreeMap::new();
    let mut source = Source {
        key,
        indicators: BTreeSet::new(),
        periods: BTreeSet::new(),
        expected: BTreeSet::new(),
        coverage: BTreeMap::new(),
    };
    for one in observations {
        let Some(period) = monitoring.period(one.period) else { continue };
        source.indicators.insert(one.indicator);
        source.periods.insert(period);
        if matches!(monitoring.entities.entity(one.entity), Entity::Entry(_)) {
            source.expected.insert(one.entity);
        }
        let key = Key { slice: one.slice, period, entity: one.entity };
        values.entry(one.indicator).or_default().push((key, one.value));
    }
    let mut cube = Cube::new(monitoring.indicators.all.len());
    for (indicator, values) in values {
        cube.add(indicator, values);
    }
    let place = |period: Period| monitoring.period(period);
    let asked = asked(monitoring, observations);
    source.coverage = coverage::coverage(portal, &monitoring.entities, &source.expected, &asked, &place);
    let places = monitoring.indicators.iter().map(|(at, _)| at);
    monitoring.extents = places.map(|at| Extent::of(&cube, at, &monitoring.entities, &monitoring.periods)).collect();
    monitoring.cube = cube;
    monitoring.datasets.push(source);
}

/// What institutions were asked for: neither what is derived, nor what is added up over the terms of dimensions.
pub(super) fn asked(monitoring: &Monitoring, observations: &[Observation]) -> Vec<Observation> {
    let told_apart = observations.iter().filter(|one| one.slice != SliceAt::TOTAL);
    let told_apart: BTreeSet<(IndicatorAt, Period)> = told_apart.map(|one| (one.indicator, one.period)).collect();
    let is_asked = |one: &&Observation| {
        monitoring.indicators.get(one.indicator).formula.is_none()
            && (one.slice != SliceAt::TOTAL || !told_apart.contains(&(one.indicator, one.period)))
    };
    observations.iter().filter(is_asked).copied().collect()
}

struct Reading<'a> {
    portal: &'a Portal,
    table: &'a Table,
    monitoring: &'a mut Monitoring,
    report: &'a Report,
    /// What the portal does not have any more, and was told already.
    unknown: BTreeSet<String>,
}

/// The places of columns.
struct Columns {
    named: BTreeMap<String, u32>,
    /// The dimensions with their columns.
    dimensions: Vec<(String, u32)>,
}

impl Reading<'_> {
    fn observations(&mut self, entry: &Entry) -> Vec<Observation> {
        let Some((header, rows)) = self.table.split_header() else { return Vec::new() };
        let named: BTreeMap<String, u32> =
            header.cells.iter().map(|cell| (self.table.text(cell).into_owned(), cell.column())).collect();
        if let Some(missing) = NEEDED.iter().find(|name| !named.contains_key(**name)) {
            self.broken(header.number, 1, missing);
            return Vec::new();
        }
        let dimensions = named.iter().filter_map(|(name, at)| Some((name.strip_prefix("dim.")?.to_owned(), *at)));
        let columns = Columns { dimensions: dimensions.collect(), named };
        let rows: Vec<Row<'_>> = rows.collect();
        rows.iter().filter_map(|row| self.observation(entry, row, &columns)).collect()
    }

    fn observation(&mut self, entry: &Entry, row: &Row<'_>, columns: &Columns) -> Option<Observation> {
        let text = |name: &str| -> String {
            let cell = columns.named.get(name).and_then(|column| row.at(*column));
            cell.map(|cell| self.table.text(cell).trim().to_owned()).unwrap_or_default()
        };
        let [indicator, entity, period, status, qualifier, note] =
            ["indicator", "entity", "period", "status", "qualifier", "note"].map(text);
        let (low, high) = (text("value"), text("value_to"));
        let slice = columns.dimensions.iter().filter_map(|(dimension, column)| {
            let term = self.table.text(row.at(*column)?).into_owned();
            (term != TOTAL && !term.is_empty()).then(|| (dimension.clone(), term))
        });
        let slice = slice.collect();
        let at = self.monitoring.indicators.find(&indicator);
        let found = self.entity(&entity);
        if at.is_none() {
            self.unknown(row, columns, "indicator", &indicator);
        }
        if found.is_none() {
            self.unknown(row, columns, "entity", &entity);
        }
        let Some(period) = Period::parse(&period) else { return self.broken_cell(row, columns, "period") };
        let Some(status) = word::<Status>(&status) else { return self.broken_cell(row, columns, "status") };
        let Some(value) = value(&low, &high, status) else { return self.broken_cell(row, columns, "value") };
        let Some(qualifier) = qualified(&qualifier) else { return self.broken_cell(row, columns, "qualifier") };
        let (indicator, entity) = (at?, found?);
        let value = value.with_qualifier(qualifier).with_note(self.note(entry, note));
        let origin = Origin { table: 0, row: row.number, column: columns.named["value"] };
        let slice: SliceAt = self.monitoring.slices.place(slice);
        Some(Observation { indicator, entity, period, slice, value, origin })
    }

    fn entity(&self, code: &str) -> Option<EntityAt> {
        let entity = match code.split_once(':') {
            None => (code == "whole").then_some(Entity::Whole)?,
            Some(("territory", id)) => {
                Entity::Territory(self.portal.vocabularies.get(Territories::ID)?.ids().position(|known| known == id)?)
            }
            Some((kind, id)) => Entity::Entry(self.portal.find(&[kind], id)?),
        };
        self.monitoring.entities.at(entity)
    }

    /// The place of a note, from 1; 0 for none.
    fn note(&mut self, entry: &Entry, note: String) -> u32 {
        if note.is_empty() {
            return 0;
        }
        self.monitoring.notes.push(Localized::from_iter([(entry.main.clone(), note)]));
        u32::try_from(self.monitoring.notes.len()).unwrap_or(0)
    }

    fn unknown(&mut self, row: &Row<'_>, columns: &Columns, column: &str, value: &str) {
        if self.unknown.insert(format!("{column} {value}")) {
            let problem = self.at(&problems::EDITION_NAMES_UNKNOWN, row.number, columns.named[column]);
            self.report.add(problem.with("value", value).with("field", column));
        }
    }

    fn broken_cell(&self, row: &Row<'_>, columns: &Columns, column: &str) -> Option<Observation> {
        self.broken(row.number, columns.named.get(column).copied().unwrap_or(1), column);
        None
    }

    fn broken(&self, row: u32, column: u32, name: &str) {
        self.report.add(self.at(&problems::BROKEN_EDITION, row, column).with("column", name));
    }

    fn at(&self, problem: &'static Problem, row: u32, column: u32) -> Diagnostic {
        let place: Place = self.table.mark_at(row, column).place();
        Diagnostic::new(problem, place)
    }
}

impl Monitoring {
    /// The value of an edition that stands where a value of today does.
    pub(super) fn same(&self, today: &Self, at: IndicatorAt, key: Key) -> Option<Value> {
        let slice = self.slices.find(today.slices.get(key.slice))?;
        let period = self.period(today.periods[key.period.0 as usize])?;
        self.cube.get(at, Key { slice, period, entity: key.entity })
    }
}

/// Says which counts an edition and the values of today tell together.
pub fn report_revealed(
    today: &Monitoring,
    edition: &Entry,
    revealed: &[(IndicatorAt, Key)],
    portal: &Portal,
    report: &Report,
) {
    let Some((indicator, key)) = revealed.first() else { return };
    let about = match today.entities.entity(key.entity) {
        Entity::Whole => "whole".to_owned(),
        Entity::Territory(place) => {
            let term = portal.vocabularies.get(Territories::ID).and_then(|all| all.terms.get(place));
            term.map_or_else(String::new, |term| term.id.to_string())
        }
        Entity::Entry(key) => portal.entry(key).id.to_string(),
    };
    let indicator = &today.indicators.get(*indicator).id;
    let what = format!("{indicator}, {about}, {}", today.periods[key.period.0 as usize]);
    let node = edition.node.get("edition");
    let place = node.map_or_else(|| edition.mark.place(), crate::typed::Node::place);
    let problem = Diagnostic::new(&problems::EDITIONS_REVEAL, place).with("value", what);
    report.add(problem.with("count", revealed.len().to_string()).with("edition", edition.id.as_str()));
}

/// The value of a row; `None` when number and status do not go together.
fn value(low: &str, high: &str, status: Status) -> Option<Value> {
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    let silent = matches!(status, Status::NotReported | Status::NotApplicable | Status::Withheld | Status::Questioned);
    match (low.is_empty(), high.is_empty()) {
        (true, true) if silent => Some(Value::without_number(status)),
        (false, true) if !silent => Some(Value::of(number(low)?).with_status(status)),
        (false, false) if !silent => Some(Value::band(number(low)?, number(high)?).with_status(status)),
        _ => None,
    }
}

fn word<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let deserializer: StrDeserializer<'de, Error> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}

fn qualified(text: &str) -> Option<Qualifier> {
    Some(match text {
        "" | "exact" => Qualifier::Exact,
        "about" => Qualifier::About,
        "almost" => Qualifier::Almost,
        "at_least" => Qualifier::AtLeast,
        "more_than" => Qualifier::MoreThan,
        _ => return None,
    })
}
