//! What has changed: a page per dataset and pair of neighbouring periods.

use tera::Value as View;

use super::indicator::cells::cell_with_sign;
use super::indicator::overview;
use super::view::{Crumb, DataTable, Edition, Page, TableCell, TableColumn, TableRow, view};
use super::{Content, Job, Made, PageView, Planning, Texts, dataset, entry, list, page_value, templates};
use crate::lang::{Lang, Language};
use crate::model::EntryKey;
use crate::model::url::{self, Address};
use crate::monitoring::{Change, Entity, EntityAt, IndicatorAt, PeriodAt, SliceAt, Source};

/// The most rows of a table; with more entries it shows territories.
const MOST_ROWS: usize = 300;

/// The most indicators that stand side by side.
const MOST_COLUMNS: usize = 6;

/// What entries are counted by.
const WORDS: [&str; 6] = ["better", "worse", "more", "less", "same", "not-comparable"];

/// The place of a change among [`WORDS`].
fn place(change: Change) -> usize {
    match change {
        Change::Better => 0,
        Change::Worse => 1,
        Change::More => 2,
        Change::Less => 3,
        Change::Same => 4,
        Change::NotComparable(_) => 5,
    }
}

/// A dataset in two periods, one after the other.
#[derive(Clone, Copy)]
struct Pair<'a> {
    edition: &'a Edition<'a>,
    source: &'a Source,
    before: PeriodAt,
    after: PeriodAt,
}

/// A page per dataset, pair of periods and language.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for (at, edition) in planning.editions.iter().enumerate() {
        for source in &edition.monitoring.datasets {
            for pair in pairs(edition, source) {
                jobs.push(Job {
                    path: pair.address(edition.language).file(),
                    place: edition.portal.entry(source.key).mark.clone(),
                    made: Made::List,
                    texts: Texts::None,
                    content: Content::Page {
                        edition: at,
                        templates: templates(&["comparison"]),
                        view: Box::new(move || page(pair)),
                    },
                });
            }
        }
    }
    jobs
}

/// The addresses of all comparisons of a dataset, each in all languages.
pub fn addresses<'a>(edition: &Edition<'a>, source: &Source) -> Vec<Vec<(&'a Language, Address, &'a Lang)>> {
    let portal = edition.portal;
    pairs(edition, source).iter().map(|pair| list::versions(portal, |language| pair.address(language))).collect()
}

/// The comparisons of a dataset, the last periods first.
pub fn links(edition: &Edition<'_>, key: EntryKey) -> Vec<View> {
    let sources = edition.monitoring.datasets.iter().filter(|source| source.key == key);
    sources.flat_map(|source| pairs(edition, source)).map(|pair| pair.link(None)).collect()
}

/// Neighbouring periods of one kind, the last ones first.
fn pairs<'a>(edition: &'a Edition<'a>, source: &'a Source) -> Vec<Pair<'a>> {
    let period = |at: PeriodAt| edition.monitoring.periods[at.0 as usize];
    let mut pairs = Vec::new();
    for after in source.periods.iter().rev() {
        let before = source.periods.range(..after).rev().find(|before| period(**before).is_like(&period(*after)));
        pairs.extend(before.map(|before| Pair { edition, source, before: *before, after: *after }));
    }
    pairs
}

fn page(pair: Pair<'_>) -> PageView {
    let edition = pair.edition;
    let portal = edition.portal;
    let dataset = portal.entry(pair.source.key);
    let versions = list::versions(portal, |language| pair.address(language));
    let title = edition.say("comparison-title", &[("periods", pair.name().into())]);
    let mut page = Page::new("comparison", "dataset", title.clone(), versions);
    let about = edition.t("comparison-lead");
    page.description = Some(about.clone());
    page.crumbs = entry::page(edition, pair.source.key).crumbs;
    if let Some(last) = page.crumbs.last_mut() {
        last.url = Some(edition.url(dataset));
    }
    page.crumbs.push(Crumb { title: title.clone(), url: None, lang: None });
    let (name, lang) = dataset.title(edition.chain());
    let links: Vec<View> = pairs(edition, pair.source).iter().map(|other| other.link(Some(pair))).collect();
    let indicators = pair.indicators();
    let view = view! {
        "title" => title,
        "lead" => about,
        "dataset" => view! { "title" => name, "lang" => edition.other(lang), "url" => edition.url(dataset) },
        "demo" => dataset.common.demo,
        "pairs" => links,
        "whole" => (!indicators.is_empty()).then(|| pair.whole(&indicators)),
        "groups" => pair.groups(&indicators),
    };
    vec![page_value(edition, &page), ("comparison", view)]
}

impl<'a> Pair<'a> {
    fn address(&self, language: &Language) -> Address {
        let period = self.edition.monitoring.periods[self.after.0 as usize].to_string().replace('/', "-");
        url::entry(self.edition.portal.entry(self.source.key), language).below(&format!("changes/{period}/"))
    }

    fn short(&self, at: PeriodAt) -> String {
        self.edition.short_period(self.edition.monitoring.periods[at.0 as usize])
    }

    /// «2023/24 – 2024/25»
    fn name(&self) -> String {
        format!("{} – {}", self.short(self.before), self.short(self.after))
    }

    fn link(&self, shown: Option<Self>) -> View {
        view! {
            "text" => self.name(),
            "url" => self.address(self.edition.language).marked(),
            "current" => shown.is_some_and(|shown| shown.after == self.after),
        }
    }

    /// The indicators of the dataset with a value in one of the periods.
    fn indicators(&self) -> Vec<IndicatorAt> {
        let cube = self.edition.monitoring.cube();
        let has_values = |at: &IndicatorAt| {
            [self.before, self.after].iter().any(|period| !cube.at(*at, SliceAt::TOTAL, *period).is_empty())
        };
        let mut indicators = dataset::indicators(self.edition, self.source);
        indicators.retain(has_values);
        indicators
    }

    /// A row per indicator: the whole in both periods, what has changed, and for how many entries it is better or worse.
    fn whole(&self, indicators: &[IndicatorAt]) -> View {
        let edition = self.edition;
        let rows = indicators.iter().map(|at| {
            let mut cells = Vec::new();
            match edition.monitoring.top(*at) {
                None => cells.resize(3, TableCell::words("")),
                Some(top) => {
                    for period in [self.before, self.after] {
                        cells.push(cell_with_sign(edition, *at, top, period));
                    }
                    cells.push(self.cell(*at, top));
                }
            }
            cells.push(TableCell::words(self.counts(*at)));
            TableRow { name: overview::indicator_name(edition, *at), group: None, total: false, cells }
        });
        let numbers = |at| TableColumn { title: self.short(at), numbers: true, ..TableColumn::default() };
        let words = |key: &str| TableColumn { title: edition.t(key), ..TableColumn::default() };
        edition.table(&DataTable {
            id: "whole".to_owned(),
            caption: edition.t("indicator-whole"),
            about: None,
            rows_are: edition.t("kind-indicator"),
            groups_are: None,
            columns: vec![
                numbers(self.before),
                numbers(self.after),
                words("indicator-change"),
                words("comparison-counts"),
            ],
            rows: rows.collect(),
            heat: false,
        })
    }

    /// «краще: 9; гірше: 4; не порівнюється: 2»
    fn counts(&self, at: IndicatorAt) -> String {
        let edition = self.edition;
        let mut counts = [0_usize; WORDS.len()];
        for entity in self.entries(at) {
            counts[place(edition.comparison(at, entity, self.before, self.after).change)] += 1;
        }
        let told = WORDS.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(word, count)| {
            edition.say(&format!("comparison-count-{word}"), &[("count", count.to_string().into())])
        });
        told.collect::<Vec<_>>().join("; ")
    }

    /// The entries with a value in one of the periods.
    fn entries(&self, at: IndicatorAt) -> Vec<EntityAt> {
        let monitoring = self.edition.monitoring;
        let values = [self.before, self.after].map(|period| monitoring.cube().at(at, SliceAt::TOTAL, period));
        let mut entries: Vec<EntityAt> =
            values.iter().flat_map(|values| values.iter()).map(|(key, _)| key.entity).collect();
        entries.retain(|entity| matches!(monitoring.entities.entity(*entity), Entity::Entry(_)));
        entries.sort_unstable();
        entries.dedup();
        entries
    }

    /// A table per function: entries by indicators.
    fn groups(&self, indicators: &[IndicatorAt]) -> Vec<View> {
        let edition = self.edition;
        let rows = self.rows(indicators);
        let key = |at: &IndicatorAt| edition.monitoring.indicators.get(*at).key;
        let mut sorted: Vec<IndicatorAt> = indicators.to_vec();
        sorted.sort_by_key(|at| overview::function_of(edition, key(at)));
        let groups = sorted
            .chunk_by(|one, two| overview::function_of(edition, key(one)) == overview::function_of(edition, key(two)));
        let parts = groups.flat_map(|group| {
            let parts = group.len().div_ceil(MOST_COLUMNS);
            group.chunks(group.len().div_ceil(parts)).enumerate()
        });
        let tables = parts.enumerate().map(|(place, (number, indicators))| {
            let function = indicators.first().and_then(|at| overview::function_view(edition, key(at)));
            let name = function.as_ref().and_then(overview::name_of).unwrap_or_else(|| edition.t("indicator-others"));
            let name = overview::numbered(&name, number);
            let caption = format!("{name}, {}", self.name());
            let table = self.table((&format!("changes-{}", place + 1), caption), indicators, &rows);
            view! { "function" => function, "name" => name, "table" => table }
        });
        if rows.is_empty() { Vec::new() } else { tables.collect() }
    }

    fn rows(&self, indicators: &[IndicatorAt]) -> Vec<EntityAt> {
        let edition = self.edition;
        let entities = &edition.monitoring.entities;
        let mut entries: Vec<EntityAt> = indicators.iter().flat_map(|at| self.entries(*at)).collect();
        entries.sort_unstable();
        entries.dedup();
        if entries.len() <= MOST_ROWS {
            return edition.entities_in_order(entries);
        }
        let mut above: Vec<EntityAt> = entries.iter().filter_map(|entry| entities.parent(*entry)).collect();
        above.sort_unstable();
        above.dedup();
        let mut rows = edition.entities_in_order(above);
        rows.truncate(MOST_ROWS);
        rows
    }

    fn table(&self, (id, caption): (&str, String), indicators: &[IndicatorAt], rows: &[EntityAt]) -> View {
        let edition = self.edition;
        let rows = rows.iter().map(|entity| {
            let above = edition.monitoring.entities.parent(*entity);
            TableRow {
                name: edition.entity_name(*entity),
                group: above.map(|above| edition.entity_name(above).title),
                total: false,
                cells: indicators.iter().map(|at| self.cell(*at, *entity)).collect(),
            }
        });
        edition.table(&DataTable {
            id: id.to_owned(),
            caption,
            about: None,
            rows_are: edition.t("indicator-name"),
            groups_are: Some(edition.t("field-territory")),
            columns: indicators.iter().map(|at| self.column(*at)).collect(),
            rows: rows.collect(),
            heat: false,
        })
    }

    /// An indicator's column of words.
    fn column(&self, at: IndicatorAt) -> TableColumn {
        TableColumn { numbers: false, ..self.edition.indicator_column(at) }
    }

    /// «↑ більше на 4,8 в. п., краще», or why it cannot be compared: «≠ рахують інакше».
    fn cell(&self, at: IndicatorAt, entity: EntityAt) -> TableCell {
        let change = self.edition.change(at, entity, self.before, self.after);
        let words = change.reason.clone().unwrap_or_else(|| change.whole());
        TableCell { sort: change.difference, ..TableCell::words(format!("{}\u{2002}{words}", change.sign)) }
    }
}
