//! The files of an import as texts: `dataset.toml` with comments, rows of indicators, tables as CSV.

use std::collections::BTreeSet;

use super::mapping::{Column, Made, Mapping, NewIndicator, Part};
use super::survey::Survey;
use crate::diag::Messages;
use crate::table::Table;
use crate::table::layout::Role;

/// What `dataset.toml` says besides the mapping.
pub struct Head<'a> {
    pub entity: &'a str,
    pub source: &'a str,
    pub today: jiff::civil::Date,
    /// Names that nobody knows, with those that are near.
    pub unknown: &'a [(String, Vec<String>)],
}

/// The text of `dataset.toml`.
pub fn dataset(mapping: &Mapping<'_>, head: &Head<'_>) -> String {
    let said = |key: &str| mapping.messages.word(key, &[]);
    let mut text = format!("# {}\n", said("import-file-about"));
    if head.entity != "institution" {
        text.push_str(&format!("entity = {}\n", quoted(head.entity)));
    }
    let needs_period = mapping.parts.iter().any(|part| part.period.is_none())
        && mapping.columns.iter().all(|column| column.period.is_none() && column.role != Some("period"));
    if needs_period {
        text.push_str(&format!("# {}\n# period = \"2023/24\"\n", said("import-file-period")));
    }
    if !mapping.dimensions.is_empty() {
        let pairs: Vec<String> =
            mapping.dimensions.iter().map(|(name, vocabulary)| format!("{name} = {}", quoted(vocabulary))).collect();
        text.push_str(&format!("dimensions = {{ {} }}\n", pairs.join(", ")));
    }
    text.push_str(&format!("\n# {}\n# [missing]\n", said("import-file-missing")));
    let usual = std::iter::once("–").filter(|_| mapping.dashes.is_empty());
    for dash in mapping.dashes.iter().map(String::as_str).chain(usual) {
        text.push_str(&format!("# {} = \"nil\"\n", quoted(dash)));
    }
    if !head.unknown.is_empty() {
        text.push_str(&format!("\n# {}\n# [names]\n", said("import-file-names")));
        for (name, near) in head.unknown {
            let likely =
                near.first().and_then(|shown| shown.rsplit_once('(')).map_or("…", |(_, id)| id.trim_end_matches(')'));
            let rest = if near.is_empty() { String::new() } else { format!("  # {}", near.join("; ")) };
            text.push_str(&format!("# {} = {}{rest}\n", quoted(name), quoted(likely)));
        }
    }
    text.push_str(&format!("\n[[provenance]]\ntitle = {}\ngot_on = {}\n", quoted(head.source), head.today));
    text.push_str(&format!("\n# {}\n", said("import-file-tables")));
    for part in &mapping.parts {
        text.push_str(&table(part));
    }
    text.push_str(&format!("\n# {}\n", said("import-file-columns")));
    for column in &mapping.columns {
        text.push_str(&self::column(column));
    }
    if !mapping.doubts.is_empty() {
        text.push_str(&format!("\n# {}\n", said("import-file-doubts")));
        for doubt in &mapping.doubts {
            text.push_str(&format!("# – {}\n", doubt.replace('\n', " ")));
        }
    }
    text
}

fn table(part: &Part) -> String {
    let mut text = format!("\n[[tables]]\nfile = {}\n", quoted(&part.file));
    if let Some(sheet) = &part.sheet {
        text.push_str(&format!("sheet = {}\n", quoted(sheet)));
    }
    if part.header_row > 0 {
        text.push_str(&format!("header_row = {}\nheader_rows = {}\n", part.header_row, part.header_rows));
    }
    if let Some(period) = part.period {
        text.push_str(&format!("period = {}\n", quoted(period.to_string())));
    }
    if let Some(layout) = part.layout {
        text.push_str(&format!("layout = {}\n", quoted(layout)));
    }
    if let Some(indicator) = &part.indicator {
        text.push_str(&format!("indicator = {}\n", quoted(indicator)));
    }
    text
}

fn column(column: &Column) -> String {
    let mut text = format!("\n[[columns]]\nheader = {}\n", quoted(&column.header));
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("{key} = {value}\n"));
        }
    };
    line("indicator", column.indicator.as_deref().map(quoted));
    line("role", column.role.map(quoted));
    line("dimension", column.dimension.as_deref().map(quoted));
    line("period", column.period.map(|period| quoted(period.to_string())));
    let terms: Vec<String> = column.terms.iter().map(|(name, term)| format!("{name} = {}", quoted(term))).collect();
    line("terms", (!terms.is_empty()).then(|| format!("{{ {} }}", terms.join(", "))));
    text
}

fn quoted(text: impl AsRef<str>) -> String {
    toml::Value::String(text.as_ref().to_owned()).to_string()
}

/// The table of indicators with new rows; `None` when its columns have no place for them.
pub fn indicators(
    existing: Option<&str>,
    new: &[NewIndicator],
    main: &str,
    source: &str,
    messages: &Messages,
) -> Option<String> {
    let header = [
        "id".to_owned(),
        format!("title.{main}"),
        format!("definition.{main}"),
        "unit".to_owned(),
        "aggregate".to_owned(),
        "numerator".to_owned(),
        "denominator".to_owned(),
        "derive".to_owned(),
    ];
    let (start, header) = match existing {
        None => (String::new(), header.to_vec()),
        Some(text) => {
            let delimiter = crate::table::delimiter(text);
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
            let first = reader.records().next()?.ok()?;
            let own: Vec<String> =
                first.iter().map(|name| name.trim().trim_start_matches('\u{feff}').to_owned()).collect();
            let is_needed = |name: &String| match name.as_str() {
                "aggregate" | "numerator" | "denominator" | "derive" => {
                    new.iter().any(|one| !field(one, name).is_empty())
                }
                _ => true,
            };
            if header.iter().any(|name| is_needed(name) && !own.contains(name)) {
                return None;
            }
            let end = if text.ends_with('\n') { "" } else { "\n" };
            (format!("{text}{end}"), own)
        }
    };
    let delimiter = existing.map_or(b',', crate::table::delimiter);
    let ends = if existing.is_some_and(|text| text.contains("\r\n")) {
        csv::Terminator::CRLF
    } else {
        csv::Terminator::Any(b'\n')
    };
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(ends).from_writer(Vec::new());
    if existing.is_none() {
        writer.write_record(&header).ok()?;
    }
    for one in new {
        let values = [("title", one.title.clone()), ("source", source.to_owned())];
        let definition = messages.word("import-definition", &values);
        let row = header.iter().map(|name| match name.as_str() {
            name if *name == header_title(main) => one.title.clone(),
            name if *name == header_definition(main) => definition.clone(),
            name => field(one, name),
        });
        writer.write_record(row).ok()?;
    }
    let rows = String::from_utf8(writer.into_inner().ok()?).ok()?;
    Some(format!("{start}{rows}"))
}

/// What stands in a column about an indicator, whatever the language.
fn field(one: &NewIndicator, name: &str) -> String {
    match (name, &one.made) {
        ("id", _) => one.id.clone(),
        ("unit", _) => one.unit.to_owned(),
        ("aggregate", _) => one.aggregate.unwrap_or_default().to_owned(),
        ("numerator", Some(Made::Share { numerator, .. })) => numerator.clone(),
        ("denominator", Some(Made::Share { denominator, .. })) => denominator.clone(),
        ("derive", Some(Made::Sum(first, second))) => format!("{first} + {second}"),
        _ => String::new(),
    }
}

fn header_title(main: &str) -> String {
    format!("title.{main}")
}

fn header_definition(main: &str) -> String {
    format!("definition.{main}")
}

/// A sheet as CSV with one row of heads, without the columns that tell of persons.
pub fn without_columns(survey: &Survey<'_>, left_out: &BTreeSet<String>) -> String {
    let columns: Vec<(u32, String)> = survey
        .layout
        .columns
        .iter()
        .map(|column| (column.number, column.name()))
        .filter(|(_, name)| !left_out.contains(name))
        .collect();
    let mut rows = vec![columns.iter().map(|(_, name)| name.clone()).collect::<Vec<String>>()];
    for (at, role) in &survey.layout.rows {
        let Some(row) = survey.table.row(*at).filter(|_| !matches!(role, Role::Header | Role::Note)) else { continue };
        rows.push(columns.iter().map(|(number, _)| shown(survey.table, &row, *number)).collect());
    }
    csv(&rows)
}

/// What a cell says, with its sign of per cent.
fn shown(table: &Table, row: &crate::table::Row<'_>, column: u32) -> String {
    let Some(cell) = row.at(column) else { return String::new() };
    match table.value(cell) {
        crate::table::Value::Number(number) if cell.is_percent() => format!("{} %", (number * 1e11).round() / 1e9),
        value => value.text().into_owned(),
    }
}

/// Rows as a CSV file that Excel opens right.
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        // Writing into memory does not fail.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}
