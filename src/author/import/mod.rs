//! A foreign spreadsheet becomes a dataset: a copy of the table, `dataset.toml` with its mapping, rows of new indicators,
//! and a list of doubts. Nothing is guessed in silence.

mod answers;
mod made;
mod mapping;
mod survey;
mod words;
mod written;

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Level, Report};
use crate::encoding::decode;
use crate::files::{Files, SitePath};
use crate::kinds;
use crate::limits::LARGEST_TABLE;
use crate::model::Portal;
use crate::monitoring::{Entities, Monitoring, Names};
use crate::read::{self, Kept};
use crate::strings::slug;
use crate::table;
use crate::typed::{Id, Period};

use super::{Beginning, NewFile, Overlay, Refusal};
use mapping::{Mapping, free_id};
use survey::{Guess, Known, Survey, unknown_names};

/// What an author wishes of an import.
#[derive(Debug, Clone, Default)]
pub struct ImportWishes {
    pub id: Option<String>,
    /// Only these sheets.
    pub sheets: Vec<String>,
    pub period: Option<Period>,
}

/// What an import writes and tells.
#[derive(Debug)]
pub struct Import {
    pub id: String,
    pub created: Vec<NewFile>,
    /// The copy of a workbook.
    pub copy: Option<(SitePath, Vec<u8>)>,
    /// `data/indicators.csv` with its new rows.
    pub changed: Option<NewFile>,
    /// How many indicators are new.
    pub indicators: usize,
    pub columns: usize,
    pub sheets: usize,
    pub doubts: Vec<String>,
    /// What a build would say of the new files.
    pub found: Vec<Diagnostic>,
}

/// Why there is nothing to write.
#[derive(Debug)]
pub enum NoImport {
    Refused(Refusal),
    /// The table cannot be read.
    Unreadable(Vec<Diagnostic>),
}

/// Looks at a spreadsheet and plans the dataset that it becomes. `name` is its file name, `bytes` what it holds.
///
/// # Errors
/// When it cannot be read, when nothing in it is a table of institutions, or when the dataset exists already.
pub fn import(with: &Beginning<'_>, name: &str, bytes: &[u8], wishes: &ImportWishes) -> Result<Import, NoImport> {
    let said = |key: &str, values: &[(&'static str, String)]| {
        NoImport::Refused(Refusal::Said(with.messages.word(key, values)))
    };
    let tables = tables(name, bytes, &said)?;
    let portal = portal(with.files, with);
    let known = Known::of(&portal);
    let entities = Entities::of(&portal, MEASURED);
    let names: Vec<(String, Names)> = MEASURED
        .iter()
        .map(|kind| ((*kind).to_owned(), Names::of(&portal, &entities, kind, &std::collections::BTreeMap::new())))
        .collect();
    let wanted = |table: &&table::Table| {
        wishes.sheets.is_empty()
            || table.sheet().is_some_and(|sheet| wishes.sheets.iter().any(|wanted| wanted == sheet))
    };
    let mut surveys: Vec<Survey<'_>> =
        tables.iter().filter(wanted).filter_map(|table| Survey::of(table, &known, &names)).collect();
    // Sheets that name nobody are explanations, lists for choosing, drafts.
    let useful = |survey: &Survey<'_>| survey.column(&Guess::Entity).is_some() && has_values(survey);
    surveys.retain(useful);
    surveys.iter_mut().for_each(|survey| survey.period = wishes.period.or(survey.period));
    let is_used = |table: &&table::Table| surveys.iter().any(|survey| survey.table.sheet() == table.sheet());
    let unused = tables.iter().filter(wanted).filter(|table| !is_used(table));
    let left_out: Vec<String> = unused.filter_map(|table| table.sheet().map(str::to_owned)).collect();
    let Some(first) = surveys.first() else {
        return Err(said("import-nothing", &[("path", name.to_owned())]));
    };
    let title = first.title().unwrap_or_else(|| stem(name).to_owned());
    let main = &with.content.site.languages.default().lang;
    let id = dataset_id(with, &title, name, wishes, &said)?;
    let taken = portal.of_kind("indicator").map(|(_, entry)| entry.id.to_string()).collect();
    let mut mapping = Mapping::new(with.messages, main, taken);
    let copied = copies(&surveys, &mut mapping, &known, name, bytes, &id);
    made::find(&surveys, &mut mapping);
    let unknown = unknown(&surveys, &names, &mut mapping);
    if !left_out.is_empty() {
        mapping.doubt("import-doubt-sheets", &[("sheets", left_out.join(", "))]);
    }
    if !mapping.indicators.is_empty() {
        mapping.doubt("import-doubt-definitions", &[("count", mapping.indicators.len().to_string())]);
    }
    let head = written::Head { entity: &first.entity, source: name, today: with.today, unknown: &unknown };
    let file = |name: &str, text: String| NewFile { path: SitePath::new(format!("data/{id}/{name}")), text };
    let mut created = vec![
        file("dataset.toml", written::dataset(&mapping, &head)),
        file(&format!("{main}.md"), format!("# {}\n", title.replace('\n', " "))),
    ];
    let mut copy = None;
    for table in copied {
        match table.content {
            Content::Text(text) => created.push(file(&table.name, text)),
            Content::Bytes(bytes) => copy = Some((SitePath::new(format!("data/{id}/{}", table.name)), bytes)),
        }
    }
    let changed = rows_of_indicators(with, &mapping, name, &mut created);
    let mut import = Import {
        created,
        copy,
        changed,
        indicators: mapping.indicators.len(),
        columns: mapping.columns.len(),
        sheets: mapping.parts.len(),
        doubts: mapping.doubts,
        found: Vec::new(),
        id,
    };
    import.found = problems_of(with, &import);
    Ok(import)
}

/// The names of institutions that nobody knows, each with those that are near; they are doubts.
fn unknown(surveys: &[Survey<'_>], names: &[(String, Names)], mapping: &mut Mapping<'_>) -> Vec<(String, Vec<String>)> {
    let of_survey = |survey: &Survey<'_>| {
        let of_kind = names.iter().find(|(kind, _)| *kind == survey.entity);
        of_kind.map(|(_, names)| unknown_names(survey, names)).unwrap_or_default()
    };
    let mut unknown: Vec<(String, Vec<String>)> = surveys.iter().flat_map(of_survey).collect();
    unknown.sort();
    unknown.dedup();
    for (name, near) in &unknown {
        let near = if near.is_empty() { "none".to_owned() } else { near.join("; ") };
        mapping.doubt("import-doubt-unknown", &[("value", name.clone()), ("near", near)]);
    }
    unknown
}

/// The kinds whose entries a monitoring may be about.
const MEASURED: &[&str] = &["institution", "centre", "organisation"];

fn tables(
    name: &str,
    bytes: &[u8],
    said: &impl Fn(&str, &[(&'static str, String)]) -> NoImport,
) -> Result<Vec<table::Table>, NoImport> {
    if bytes.len() as u64 > LARGEST_TABLE {
        let limit = (LARGEST_TABLE / 1024 / 1024).to_string();
        return Err(said("import-too-large", &[("path", name.to_owned()), ("limit", limit)]));
    }
    let report = Report::default();
    let Some(tables) = table::read(bytes, &SitePath::new(name), &report) else {
        return Err(said("import-no-table", &[("path", name.to_owned())]));
    };
    let errors: Vec<Diagnostic> =
        report.into_sorted().into_iter().filter(|diagnostic| diagnostic.level == Level::Error).collect();
    if errors.is_empty() || !tables.is_empty() { Ok(tables) } else { Err(NoImport::Unreadable(errors)) }
}

/// The portal as it would be built from these files, drafts too.
fn portal(files: &dyn Files, with: &Beginning<'_>) -> Portal {
    let report = Report::default();
    let site = with.content.site.clone();
    let draft = read::read(files, &site, &kinds::all(), &mut Kept::default(), &report);
    Portal::link(draft, site, with.today, true, &report)
}

fn has_values(survey: &Survey<'_>) -> bool {
    let is_value = |guess: &Guess| match guess {
        Guess::Known(_) | Guess::Numbers | Guess::YesNo | Guess::Values => true,
        Guess::Choices(_) => survey.is_form,
        _ => false,
    };
    survey.columns.iter().any(|column| is_value(&column.guess))
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The id of the new dataset: as the author wishes, else made of the title.
fn dataset_id(
    with: &Beginning<'_>,
    title: &str,
    name: &str,
    wishes: &ImportWishes,
    said: &impl Fn(&str, &[(&'static str, String)]) -> NoImport,
) -> Result<String, NoImport> {
    let lang = &with.content.site.languages.default().lang;
    let files = with.files.list("data");
    let paths = files.iter().filter_map(|file| file.as_ref().ok()).map(|file| file.path.as_str());
    let mut taken: BTreeSet<String> = paths.filter_map(|path| path.split('/').nth(1)).map(str::to_owned).collect();
    taken.insert("vocabularies".to_owned());
    match &wishes.id {
        Some(id) if Id::parse(id).is_none() => {
            Err(said("import-id-broken", &[("value", id.clone()), ("suggestion", slug(id, lang))]))
        }
        Some(id) if taken.contains(id) => Err(said("import-exists", &[("path", format!("data/{id}"))])),
        Some(id) => Ok(id.clone()),
        None => {
            let words = slug(title, lang);
            let words = if words.len() < 3 { slug(stem(name), lang) } else { words };
            Ok(free_id(&words, "dataset", &taken))
        }
    }
}

/// A table as it lies beside `dataset.toml`.
struct Copied {
    name: String,
    content: Content,
}

enum Content {
    Text(String),
    Bytes(Vec<u8>),
}

/// Maps every sheet, and makes the copy: the file as it is, in UTF-8, or without what tells of persons.
fn copies(
    surveys: &[Survey<'_>],
    mapping: &mut Mapping<'_>,
    known: &Known,
    name: &str,
    bytes: &[u8],
    id: &str,
) -> Vec<Copied> {
    if let [form] = surveys
        && form.is_form
        && let Some(text) = answers::count(form, mapping, known)
    {
        return vec![Copied { name: answers::ANSWERS.to_owned(), content: Content::Text(text) }];
    }
    let extension = SitePath::new(name).extension();
    let whole = format!("{id}.{extension}");
    surveys.iter().for_each(|survey| mapping.add(survey, known, &whole));
    if !mapping.personal.is_empty() {
        // What tells of persons does not come near the portal: the sheets are written anew without it.
        let personal = mapping.personal.clone();
        mapping.columns.retain(|column| !personal.contains(&column.header));
        let mut copies = Vec::new();
        for ((at, survey), part) in (1..).zip(surveys).zip(&mut mapping.parts) {
            part.file = if surveys.len() == 1 { format!("{id}.csv") } else { format!("{id}-{at}.csv") };
            (part.sheet, part.header_row, part.header_rows) = (None, 1, 1);
            let content = Content::Text(written::without_columns(survey, &personal));
            copies.push(Copied { name: part.file.clone(), content });
        }
        return copies;
    }
    let content = match extension.as_str() {
        "csv" | "tsv" => Content::Text(format!("\u{feff}{}", decode(bytes).text)),
        "json" | "toml" => Content::Text(decode(bytes).text),
        _ => Content::Bytes(bytes.to_vec()),
    };
    vec![Copied { name: whole, content }]
}

/// The rows of new indicators: added to the table of indicators where that has columns for them, else in a table beside.
fn rows_of_indicators(
    with: &Beginning<'_>,
    mapping: &Mapping<'_>,
    source: &str,
    created: &mut Vec<NewFile>,
) -> Option<NewFile> {
    if mapping.indicators.is_empty() {
        return None;
    }
    let main = mapping.main.as_str();
    let write =
        |existing: Option<&str>| written::indicators(existing, &mapping.indicators, main, source, with.messages);
    for path in ["data/indicators.csv", "data/indicator.csv"].map(SitePath::new) {
        let Ok(bytes) = with.files.read(&path) else {
            created.extend(write(None).map(|text| NewFile { path, text }));
            return None;
        };
        let text = std::str::from_utf8(&bytes).ok().and_then(|text| write(Some(text)));
        if let Some(text) = text {
            return Some(NewFile { path, text });
        }
    }
    None
}

/// What a build would say of the new files: each is told before anything is written.
fn problems_of(with: &Beginning<'_>, import: &Import) -> Vec<Diagnostic> {
    let all: Vec<NewFile> = import.created.iter().chain(&import.changed).cloned().collect();
    let mut site = Overlay::new(with.files, &all);
    if let Some((path, bytes)) = &import.copy {
        site.put(path.clone(), bytes);
    }
    let report = Report::default();
    let settings = with.content.site.clone();
    let draft = read::read(&site, &settings, &kinds::all(), &mut Kept::default(), &report);
    let portal = Portal::link(draft, settings, with.today, true, &report);
    Monitoring::of(&portal, &report);
    let folder = format!("data/{}/", import.id);
    let own = |diagnostic: &Diagnostic| {
        diagnostic.place.path.as_str().starts_with(&folder) || all.iter().any(|file| file.path == diagnostic.place.path)
    };
    report.into_sorted().into_iter().filter(own).collect()
}
