//! Tables of a dataset → observations. What cannot be read is told at its cell; nothing is counted twice.

mod cell;
mod columns;
mod findings;
mod names;
mod periods;
mod status;
mod sums;
mod tidy;
mod wide;

use std::collections::BTreeSet;

pub use names::{Named, Names, normal};
pub use periods::period_in;

use super::cube::IndicatorAt;
use super::entity::{Entity, EntityAt};
use super::observation::{Observation, Observing, Origin};
use columns::{Heads, Holds};
use findings::Findings;

use crate::diag::{Diagnostic, Mark, Place, problems};
use crate::kinds::{self, Dataset, Status, TablePart};
use crate::model::{Entry, EntryKey};
use crate::table::Table;
use crate::table::layout::{Layout, names_institutions, words};
use crate::typed::{Node, Period};

/// What holds for all tables of a dataset.
struct Context<'a> {
    entry: &'a Entry,
    dataset: &'a Dataset,
    names: Names,
    heads: Heads<'a>,
    cells: cell::Reader<'a>,
}

/// A table of a dataset with its parts.
struct Sheet<'a> {
    at: u32,
    table: &'a Table,
    layout: Layout,
    /// What each column holds, by its number.
    columns: Vec<(u32, Holds)>,
    /// Those of them that say something about a whole row: few, while rows are many.
    of_rows: Vec<(u32, Holds)>,
    /// The period of values that name none.
    period: Option<Period>,
}

impl Sheet<'_> {
    fn column(&self, wanted: impl Fn(&Holds) -> bool) -> Option<u32> {
        self.columns.iter().find(|(_, holds)| wanted(holds)).map(|(number, _)| *number)
    }

    fn origin(&self, row: u32, column: u32) -> Origin {
        Origin { table: self.at, row, column }
    }

    /// The first head of the table.
    fn head(&self) -> Mark {
        let first = self.layout.columns.first();
        first.map_or_else(|| Mark::file(self.table.source.path()), |first| self.table.mark_at(first.row, first.number))
    }
}

impl Observing<'_> {
    /// The observations of a dataset. What cannot be read is reported at its cell.
    pub fn observe(&mut self, key: EntryKey, tables: &[&Table]) -> Vec<Observation> {
        let portal = self.portal;
        let entry = portal.entry(key);
        let Some(dataset) = entry.facts::<Dataset>() else { return Vec::new() };
        let context = Context {
            entry,
            dataset,
            names: Names::of(portal, self.entities, &dataset.entity, &dataset.names),
            heads: Heads::of(portal, dataset, self.indicators),
            cells: cell::Reader::of(portal, dataset),
        };
        let mut found = Found::default();
        for (at, table) in (0..).zip(tables) {
            let part = part_of(&context, table);
            if dataset.tables.is_empty() || part.is_some() {
                self.table(&context, (at, table), part, &mut found);
            } else {
                found.entity_columns.push(1);
            }
        }
        self.report_unused(&context, tables, &found);
        self.without_duplicates(tables, found)
    }

    fn table(
        &mut self,
        context: &Context<'_>,
        (at, table): (u32, &Table),
        part: Option<&TablePart>,
        found: &mut Found,
    ) {
        let stated = part.and_then(|part| {
            let first = part.header_row?;
            Some(first..=first + part.header_rows.unwrap_or(1).max(1) - 1)
        });
        let Some(layout) = Layout::recognise(table, stated) else {
            found.entity_columns.push(1);
            return self.not_understood("header", Mark::file(table.source.path()));
        };
        let of_table =
            part.and_then(|part| context.heads.indicator(columns::id_of(part.indicator.as_ref()?.written())));
        found.stated.extend(context.heads.stated_in(&layout.columns));
        let counting = layout.counting;
        let holds = |column: &crate::table::layout::Column| match counting {
            Some(counting) if counting == column.number => Holds::Ignored,
            _ => context.heads.holds(column, &layout.columns, of_table),
        };
        let columns: Vec<_> = layout.columns.iter().map(|column| (column.number, holds(column))).collect();
        let of_rows = columns.iter().filter(|(_, holds)| is_of_rows(holds)).cloned().collect();
        let period = self.period_of(context.dataset, part, table, &layout);
        let mut sheet = Sheet { at, table, layout, columns, of_rows, period };
        let kind = part.and_then(|part| part.layout).unwrap_or(context.dataset.layout);
        found.entity_columns.push(self.entity_column(context, &mut sheet));
        let mut findings = Findings::new(self.report);
        match kind {
            kinds::Layout::Tidy => self.tidy(context, &sheet, of_table, found, &mut findings),
            kinds::Layout::Wide | kinds::Layout::Matrix => self.wide(context, &sheet, found, &mut findings),
        }
        self.report_unmapped(&sheet);
        findings.tell();
    }

    /// The period of a whole table: as the dataset says, else as the sheet is called, else as a title above says.
    fn period_of(&self, dataset: &Dataset, part: Option<&TablePart>, table: &Table, layout: &Layout) -> Option<Period> {
        let stated = part.and_then(|part| part.period).or(dataset.period);
        let of_sheet = || table.sheet().and_then(period_in);
        let of_titles = || {
            let titles = layout.titles.clone().rev().filter_map(|at| table.row(at));
            titles.flat_map(|row| row.cells).find_map(|cell| period_in(&words(&table.text(cell))))
        };
        stated.or_else(of_sheet).or_else(of_titles)
    }

    /// Finds the column of the entities where nobody has named it: the one that names most of them.
    fn entity_column(&self, context: &Context<'_>, sheet: &mut Sheet<'_>) -> u32 {
        if let Some(number) = sheet.column(|holds| *holds == Holds::Entity) {
            return number;
        }
        let table = sheet.table;
        let share = |number: u32| {
            let rows = sheet.layout.rows.iter().filter_map(|(at, _)| table.row(*at)).take(200);
            let texts: Vec<_> = rows.filter_map(|row| row.at(number).map(|cell| table.text(cell))).collect();
            context.names.share_known(texts.iter().map(|text| &**text))
        };
        let open = |holds: &Holds| matches!(holds, Holds::Unknown);
        let shares = sheet.columns.iter().enumerate().filter(|(_, (_, holds))| open(holds));
        let best =
            shares.map(|(at, (number, _))| (share(*number), at)).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let known = best.filter(|(share, _)| *share > 0.0).map(|(_, at)| at);
        // Where nobody is known, the head tells which names to complain of.
        let called = || {
            let heads = sheet.layout.columns.iter().zip(&sheet.columns);
            heads.into_iter().position(|(head, (_, holds))| open(holds) && names_institutions(&head.name()))
        };
        match known.or_else(called) {
            Some(at) => {
                sheet.columns[at].1 = Holds::Entity;
                sheet.columns[at].0
            }
            None => sheet.columns.first().map_or(1, |(number, _)| *number),
        }
    }

    fn not_understood(&self, reason: &str, mark: Mark) {
        self.report.add(Diagnostic::new(&problems::TABLE_NOT_UNDERSTOOD, mark.place()).with("reason", reason));
    }

    fn report_unmapped(&self, sheet: &Sheet<'_>) {
        let heads = sheet.layout.columns.iter().zip(&sheet.columns);
        for (head, _) in heads.filter(|(_, (_, holds))| *holds == Holds::Unknown) {
            let mark = sheet.table.mark_at(head.row, head.number);
            self.report.add(Diagnostic::new(&problems::UNMAPPED_COLUMN, mark.place()).with("value", head.name()));
        }
    }

    /// Columns and tables that the dataset names and nobody has found.
    fn report_unused(&self, context: &Context<'_>, tables: &[&Table], found: &Found) {
        let node = |list: &str, at: usize, field: &str| -> Place {
            let item = context.entry.node.get(list).and_then(|list| list.items().get(at));
            item.and_then(|item| item.get(field)).map_or_else(|| context.entry.mark.place(), Node::place)
        };
        for (at, part) in context.dataset.tables.iter().enumerate() {
            let file = context.entry.assets.iter().any(|asset| asset.name == part.file);
            let is_read = tables.iter().any(|table| name_of(context.entry, table) == Some(&part.file));
            if !file {
                let problem = Diagnostic::new(&problems::HEAD_NOT_FOUND, node("tables", at, "file"));
                let files = context.entry.assets.iter().map(|asset| asset.name.as_str());
                self.report.add(problem.with("what", "file").with("value", &part.file).near(&part.file, files));
            } else if let Some(sheet) = part.sheet.as_deref().filter(|_| is_read)
                && !tables.iter().any(|table| table.sheet() == Some(sheet))
            {
                let problem = Diagnostic::new(&problems::HEAD_NOT_FOUND, node("tables", at, "sheet"));
                let sheets = tables.iter().filter_map(|table| table.sheet());
                self.report.add(problem.with("what", "sheet").with("value", sheet).near(sheet, sheets));
            }
        }
        if tables.is_empty() {
            return;
        }
        for (at, column) in context.dataset.columns.iter().enumerate().filter(|(at, _)| !found.stated.contains(at)) {
            let problem = Diagnostic::new(&problems::HEAD_NOT_FOUND, node("columns", at, "header"));
            let layouts = tables.iter().filter_map(|table| Layout::recognise(table, None));
            let heads: Vec<String> = layouts.flat_map(|layout| layout.columns).map(|head| head.name()).collect();
            let problem = problem.with("what", "column").with("value", &column.header);
            self.report.add(problem.near(&column.header, heads.iter().map(String::as_str)));
        }
    }

    /// Whom a row is about; a name that nobody knows is reported once a table and column.
    fn entity(&self, context: &Context<'_>, mark: impl Fn() -> Mark, written: &str) -> Option<Named> {
        let named = context.names.find(written);
        match &named {
            Named::One(_) | Named::Territory(_) => return Some(named),
            Named::Several(several) => {
                let problem = Diagnostic::new(&problems::AMBIGUOUS_ENTITY, mark().place()).with("value", written);
                let problem = problem.with("quoted", quoted(written));
                let ids: Vec<String> = several.iter().map(|at| self.id_of(*at)).collect();
                self.report.add(problem.with("known", ids.join(", ")));
            }
            Named::Unknown => {
                let problem = Diagnostic::new(&problems::UNKNOWN_ENTITY, mark().place()).with("value", written);
                let near = context.names.nearest(written);
                let first = near.first().map_or_else(|| "none".to_owned(), |(_, at)| self.id_of(*at));
                let near: Vec<&str> = near.into_iter().map(|(shown, _)| shown).collect();
                let near = if near.is_empty() { "none".to_owned() } else { near.join("; ") };
                let problem = problem.with("near", near).with("suggestion", first).with("quoted", quoted(written));
                self.report.add(problem.with("kind", &context.dataset.entity));
            }
        }
        None
    }

    /// The id by which authors know an entity.
    fn id_of(&self, at: EntityAt) -> String {
        match self.entities.entity(at) {
            Entity::Entry(key) => self.portal.entry(key).id.to_string(),
            Entity::Territory(place) => {
                let territories = self.portal.vocabularies.get("territories");
                territories.and_then(|all| all.terms.get(place)).map_or_else(String::new, |term| term.id.to_string())
            }
            Entity::Whole => String::new(),
        }
    }

    /// Sorts the observations; of two for the same, the first one is kept and the second told.
    fn without_duplicates(&self, tables: &[&Table], mut found: Found) -> Vec<Observation> {
        let mut all = std::mem::take(&mut found.observations);
        // What has not come in gives way to what has.
        let is_absent = |one: &Observation| one.value.status == Status::NotReported;
        all.sort_by_key(|one| (one.indicator, one.slice, one.period, one.entity, is_absent(one), one.origin));
        let mut told: BTreeSet<(Origin, Origin)> = BTreeSet::new();
        all.dedup_by(|later, first| {
            let key = |one: &Observation| (one.indicator, one.slice, one.period, one.entity);
            let same = key(later) == key(first);
            if same && !is_absent(later) {
                let row = |origin: Origin| Origin { column: found.entity_column(origin), ..origin };
                let (a, b) = (row(first.origin), row(later.origin));
                told.insert((a.min(b), a.max(b)));
            }
            same
        });
        for (first, later) in told {
            let place = |origin: Origin| {
                let table = tables.get(origin.table as usize);
                table.map(|table| table.mark_at(origin.row, origin.column).place())
            };
            if let (Some(first), Some(later)) = (place(first), place(later)) {
                let problem = Diagnostic::new(&problems::DUPLICATE_ROW, later.clone()).with("value", &later.quote);
                self.report.add(problem.and_at(first));
            }
        }
        all
    }
}

/// What the tables of a dataset have given so far.
#[derive(Default)]
struct Found {
    observations: Vec<Observation>,
    /// The columns of the dataset that some table has.
    stated: BTreeSet<usize>,
    /// The column that names the entities, of each table.
    entity_columns: Vec<u32>,
}

impl Found {
    fn entity_column(&self, origin: Origin) -> u32 {
        self.entity_columns.get(origin.table as usize).copied().unwrap_or(origin.column)
    }
}

fn is_of_rows(holds: &Holds) -> bool {
    matches!(holds, Holds::Period | Holds::Dimension(_) | Holds::Status(_) | Holds::Qualifier(_) | Holds::Note(..))
}

/// The part of the dataset that describes a table.
fn part_of<'a>(context: &Context<'a>, table: &Table) -> Option<&'a TablePart> {
    let name = name_of(context.entry, table)?;
    let fits =
        |part: &&TablePart| part.file == *name && (part.sheet.is_none() || part.sheet.as_deref() == table.sheet());
    let exact = context.dataset.tables.iter().filter(fits).find(|part| part.sheet.is_some());
    exact.or_else(|| context.dataset.tables.iter().find(fits))
}

/// The name of a table's file beside its dataset.
fn name_of<'a>(entry: &'a Entry, table: &Table) -> Option<&'a String> {
    entry.assets.iter().find(|asset| asset.path == *table.source.path()).map(|asset| &asset.name)
}

/// A value that one row states for a whole.
struct Stated {
    indicator: IndicatorAt,
    period: Period,
    slice: super::cube::SliceAt,
    /// The territory; `None` for all rows together.
    whole: Option<EntityAt>,
    number: f64,
    row: u32,
    column: u32,
}

/// A name as a key of TOML, whatever quotation marks it has itself.
fn quoted(name: &str) -> String {
    toml::Value::String(name.to_owned()).to_string()
}
