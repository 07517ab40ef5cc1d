//! Sheets of LibreOffice: repeated rows and cells are not spread out, joined cells and shares are known.

use std::io::{BufRead, BufReader, Cursor, Read};
use std::sync::Arc;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::builder::{Builder, Full};
use super::workbook::{locked, moment};
use super::{Area, Table, Value, too_large, unreadable};
use crate::diag::{Report, Source};
use crate::encoding::composed;
use crate::files::SitePath;
use crate::limits::{MOST_CELLS, MOST_COLUMNS, MOST_REPEATED};

const MIME: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Whether an archive is a workbook of LibreOffice.
pub fn is_ods(bytes: &[u8]) -> bool {
    let mut start = [0; MIME.len()];
    let read = |mut archive: ZipArchive<Cursor<&[u8]>>| archive.by_name("mimetype").ok()?.read_exact(&mut start).ok();
    ZipArchive::new(Cursor::new(bytes)).ok().and_then(read).is_some() && start == MIME
}

/// Why the sheets could not be read.
enum Failure {
    Xml(quick_xml::Error),
    Full,
}

impl From<quick_xml::Error> for Failure {
    fn from(error: quick_xml::Error) -> Self {
        Self::Xml(error)
    }
}

impl From<Full> for Failure {
    fn from(_: Full) -> Self {
        Self::Full
    }
}

/// Reads every sheet that holds anything.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        unreadable(path, "form", "none".to_owned(), report);
        return Vec::new();
    };
    let mut manifest = String::new();
    let encrypted = archive.by_name("META-INF/manifest.xml").is_ok_and(|mut part| {
        let _ = part.read_to_string(&mut manifest);
        manifest.contains("encryption-data")
    });
    if encrypted {
        return locked(path, report);
    }
    let content = match archive.by_name("content.xml") {
        Ok(content) => content,
        Err(error) => {
            unreadable(path, "form", error.to_string(), report);
            return Vec::new();
        }
    };
    let mut reader = Sheets { xml: Reader::from_reader(BufReader::new(content)), buffer: Vec::new() };
    reader.xml.config_mut().expand_empty_elements = true;
    let mut tables = Vec::new();
    match reader.read(path, &mut tables) {
        Ok(()) => {}
        Err(Failure::Xml(error)) => unreadable(path, "form", error.to_string(), report),
        Err(Failure::Full) => too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report),
    }
    tables
}

struct Sheets<R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
}

/// A cell of a row that is being read.
struct Found {
    column: u32,
    repeated: u32,
    value: Kept,
    percent: bool,
}

/// The value of a cell, apart from the buffer that it was read from.
enum Kept {
    Text(String),
    Plain(Value<'static>),
    Error(String),
}

impl<R: BufRead> Sheets<R> {
    fn read(&mut self, path: &SitePath, tables: &mut Vec<Table>) -> Result<(), Failure> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(start) if start.name().as_ref() == "table:table" => {
                    let name = attribute(&start, "table:name").unwrap_or_default();
                    let mut builder = Builder::new();
                    self.sheet(&mut builder)?;
                    if !builder.is_empty() {
                        let source = Arc::new(Source::Table { path: path.clone(), sheet: Some(name) });
                        tables.push(builder.table(source, true));
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn sheet(&mut self, builder: &mut Builder) -> Result<(), Failure> {
        let mut row: u32 = 1;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(start) => match start.name().as_ref() {
                    "table:table-row" => {
                        let repeated = number(&start, "table:number-rows-repeated");
                        self.row(row, repeated, builder)?;
                        row = row.saturating_add(repeated);
                    }
                    "table:shapes" | "office:forms" | "table:named-expressions" => {
                        let end = start.to_end().into_owned();
                        self.xml.read_to_end_into(end.name(), &mut Vec::new())?;
                    }
                    _ => {}
                },
                Event::End(end) if end.name().as_ref() == "table:table" => return Ok(()),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn row(&mut self, row: u32, repeated: u32, builder: &mut Builder) -> Result<(), Failure> {
        let mut column: u32 = 1;
        let mut cells: Vec<Found> = Vec::new();
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(start) if start.name().as_ref().ends_with("table-cell") => {
                    let start = start.into_owned();
                    let columns = number(&start, "table:number-columns-repeated");
                    let spanned =
                        (number(&start, "table:number-rows-spanned"), number(&start, "table:number-columns-spanned"));
                    let percent = attribute(&start, "office:value-type").as_deref() == Some("percentage");
                    if let Some(value) = self.cell(&start)? {
                        if columns > MOST_COLUMNS {
                            return Err(Failure::Full);
                        }
                        cells.push(Found { column, repeated: columns, value, percent });
                    }
                    builder.merge(Area {
                        top: row,
                        left: column,
                        bottom: row.saturating_add(spanned.0 - 1),
                        right: column.saturating_add(spanned.1 - 1),
                    });
                    column = column.saturating_add(columns);
                }
                Event::End(end) if end.name().as_ref() == "table:table-row" => break,
                Event::Eof => break,
                _ => {}
            }
        }
        if !cells.is_empty() && repeated > MOST_REPEATED {
            return Err(Failure::Full);
        }
        for row in (row..row.saturating_add(repeated)).take_while(|_| !cells.is_empty()) {
            for cell in &cells {
                for column in cell.column..cell.column.saturating_add(cell.repeated) {
                    let value = match &cell.value {
                        Kept::Text(text) => Value::Text(text),
                        Kept::Plain(value) => *value,
                        Kept::Error(text) => Value::Error(text),
                    };
                    builder.add(row, column, value, cell.percent)?;
                }
            }
        }
        Ok(())
    }

    /// Reads a cell to its end; `None` when it holds nothing.
    fn cell(&mut self, start: &BytesStart<'_>) -> Result<Option<Kept>, Failure> {
        let text = self.text(start)?;
        let get = |name: &str| attribute(start, name);
        if get("calcext:value-type").as_deref() == Some("error") {
            return Ok(Some(Kept::Error(text)));
        }
        let kind = get("office:value-type");
        let value = match kind.as_deref() {
            Some("float" | "percentage" | "currency") => {
                let number = get("office:value").and_then(|value| value.parse::<f64>().ok());
                number.filter(|number| number.is_finite()).map(|number| Kept::Plain(Value::Number(number)))
            }
            Some("date") => get("office:date-value").and_then(|value| moment(&value)).map(Kept::Plain),
            Some("boolean") => {
                get("office:boolean-value").map(|value| Kept::Plain(Value::YesNo(value.eq_ignore_ascii_case("true"))))
            }
            Some("string") => Some(Kept::Text(get("office:string-value").unwrap_or_else(|| text.clone()))),
            _ => None,
        };
        let value = value.or_else(|| (!text.trim().is_empty()).then_some(Kept::Text(text)));
        let value = value.filter(|value| !matches!(value, Kept::Text(text) if text.trim().is_empty()));
        // A formula with a type has a result, even if it is an empty text.
        let formula = kind.is_none() && get("table:formula").is_some();
        Ok(value.or_else(|| formula.then_some(Kept::Plain(Value::Formula))))
    }

    /// The words of a cell: its paragraphs without notes.
    fn text(&mut self, start: &BytesStart<'_>) -> Result<String, Failure> {
        let mut text = String::new();
        let mut depth = 0;
        let mut paragraphs = 0;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(inner) => match inner.name().as_ref() {
                    "office:annotation" | "table:detective" | "draw:frame" => {
                        let end = inner.to_end().into_owned();
                        self.xml.read_to_end_into(end.name(), &mut Vec::new())?;
                    }
                    name => {
                        match name {
                            "text:p" if paragraphs > 0 => text.push('\n'),
                            "text:s" | "text:tab" => text.push(' '),
                            "text:line-break" => text.push('\n'),
                            _ => {}
                        }
                        paragraphs += usize::from(name == "text:p");
                        depth += 1;
                    }
                },
                Event::End(end) if depth == 0 && end.name() == start.name() => break,
                Event::End(_) => depth -= 1,
                Event::Text(words) => text.push_str(&words.xml10_content()),
                Event::GeneralRef(entity) => {
                    let name: &str = &entity;
                    match entity.resolve_char_ref()? {
                        Some(sign) => text.push(sign),
                        None => text.push_str(resolve_predefined_entity(name).unwrap_or_default()),
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
        Ok(composed(&text).into_owned())
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// A count, at least 1.
fn number(start: &BytesStart<'_>, name: &str) -> u32 {
    attribute(start, name).and_then(|value| value.parse().ok()).unwrap_or(1).max(1)
}
