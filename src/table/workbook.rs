//! Workbooks of spreadsheets: XLSX, XLS and ODS, told apart by what they hold, whatever they are called.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, Xls, XlsError, Xlsx, XlsxError};
use jiff::civil::{Date, DateTime};

use super::archive::{Refusal, Seen, look_through};
use super::builder::{Builder, Full};
use super::{Area, Table, Value, ods, too_large, unreadable};
use crate::diag::{Diagnostic, Place, Report, Source, problems};
use crate::encoding::composed;
use crate::files::SitePath;
use crate::limits::{LARGEST_UNPACKED, MOST_CELLS};

/// How old workbooks of Excel begin, and how new ones with a password do.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// Reads every sheet that holds anything.
pub fn read(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    if bytes.starts_with(COMPOUND) {
        return xls(bytes, path, report);
    }
    match look_through(bytes) {
        Ok(_) if ods::is_ods(bytes) => ods::read(bytes, path, report),
        Ok(seen) => xlsx(bytes, &seen, path, report),
        Err(Refusal::Broken) => {
            unreadable(path, "form", "none".to_owned(), report);
            Vec::new()
        }
        Err(Refusal::Locked) => locked(path, report),
        Err(Refusal::Bomb) => {
            too_large(path, "unpacked", LARGEST_UNPACKED / 1024 / 1024, report);
            Vec::new()
        }
    }
}

/// A workbook with a password.
pub fn locked(path: &SitePath, report: &Report) -> Vec<Table> {
    report.add(Diagnostic::new(&problems::LOCKED_WORKBOOK, Place::file(path)));
    Vec::new()
}

/// Why a sheet could not be read.
enum Failure {
    Xlsx(XlsxError),
    Full,
}

impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        Self::Xlsx(error)
    }
}

impl From<Full> for Failure {
    fn from(_: Full) -> Self {
        Self::Full
    }
}

fn xlsx(bytes: &[u8], seen: &Seen, path: &SitePath, report: &Report) -> Vec<Table> {
    let mut workbook = match Xlsx::new(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(XlsxError::Password) => return locked(path, report),
        Err(error) => {
            unreadable(path, "form", error.to_string(), report);
            return Vec::new();
        }
    };
    let mut tables = Vec::new();
    for sheet in workbook.sheet_names() {
        match xlsx_sheet(&mut workbook, &sheet, seen) {
            Ok(builder) => tables.extend(finished(builder, path, sheet)),
            // A sheet that is only a diagram.
            Err(Failure::Xlsx(XlsxError::NotAWorksheet(_))) => {}
            Err(Failure::Xlsx(error)) => unreadable(path, "sheet", format!("{sheet}: {error}"), report),
            Err(Failure::Full) => too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report),
        }
    }
    tables
}

fn finished(builder: Builder, path: &SitePath, sheet: String) -> Option<Table> {
    let source = Arc::new(Source::Table { path: path.clone(), sheet: Some(sheet) });
    (!builder.is_empty()).then(|| builder.table(source, true))
}

fn xlsx_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, seen: &Seen) -> Result<Builder, Failure> {
    let mut builder = Builder::new();
    let mut reader = workbook.worksheet_cells_reader(sheet)?;
    let percent =
        |style: &calamine::Style| style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'));
    let percent: Vec<bool> = reader.styles().iter().map(percent).collect();
    let mut blank = false;
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        let (row, column) = cell.get_position();
        blank |= *cell.get_value() == DataRef::Empty;
        let percent = percent.get(style).copied().unwrap_or(false);
        add(&mut builder, (row, column), cell.get_value().clone().into(), percent)?;
    }
    drop(reader);
    // A formula that was never counted looks like an empty cell; it takes another reading to tell.
    if seen.formulas && blank {
        let mut reader = workbook.worksheet_cells_reader(sheet)?;
        while let Some(record) = reader.next_cell_with_formula_metadata()? {
            if record.formula.is_some() && record.value == DataRef::Empty {
                builder.add(record.pos.0.saturating_add(1), record.pos.1.saturating_add(1), Value::Formula, false)?;
            }
        }
        drop(reader);
    }
    if seen.merged {
        for area in workbook.merge_cells_by_sheet_name(sheet)? {
            builder.merge(area_of(area));
        }
    }
    Ok(builder)
}

fn area_of(area: Dimensions) -> Area {
    // A damaged workbook names places that no sheet has.
    let from_one = |(row, column): (u32, u32)| (row.saturating_add(1), column.saturating_add(1));
    let ((top, left), (bottom, right)) = (from_one(area.start), from_one(area.end));
    Area { top, left, bottom, right }
}

fn xls(bytes: &[u8], path: &SitePath, report: &Report) -> Vec<Table> {
    // The name of the stream that holds an encrypted XLSX, in UTF-16.
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if memchr::memmem::find(bytes, &encrypted).is_some() {
        return locked(path, report);
    }
    let mut workbook = match Xls::new(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(XlsError::Password) => return locked(path, report),
        Err(error) => {
            unreadable(path, "form", error.to_string(), report);
            return Vec::new();
        }
    };
    let mut tables = Vec::new();
    for sheet in workbook.sheet_names() {
        let range = match workbook.worksheet_range(&sheet) {
            Ok(range) => range,
            Err(error) => {
                unreadable(path, "sheet", format!("{sheet}: {error}"), report);
                continue;
            }
        };
        let (first_row, first_column) = range.start().unwrap_or((0, 0));
        let mut builder = Builder::new();
        let place = |first: u32, at: usize| first.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        let mut cells = range.used_cells();
        let outcome = cells.try_for_each(|(row, column, data)| {
            add(&mut builder, (place(first_row, row), place(first_column, column)), data.clone(), false)
        });
        if outcome.is_err() {
            too_large(path, "cells", MOST_CELLS as u64 / 1_000_000, report);
            continue;
        }
        for area in workbook.merge_cells_by_sheet_name(&sheet).unwrap_or_default() {
            builder.merge(area_of(area));
        }
        tables.extend(finished(builder, path, sheet));
    }
    tables
}

/// Adds a cell; `place` counts from 0.
fn add(builder: &mut Builder, place: (u32, u32), data: Data, percent: bool) -> Result<(), Full> {
    let (row, column) = (place.0.saturating_add(1), place.1.saturating_add(1));
    let mut put = |value: Value<'_>| builder.add(row, column, value, percent);
    match data {
        Data::Empty => Ok(()),
        Data::String(text) => put(Value::Text(&composed(text.trim()))),
        Data::Float(number) if number.is_finite() => put(Value::Number(number)),
        Data::Float(number) => put(Value::Text(&number.to_string())),
        Data::Int(number) => put(Value::Number(number as f64)),
        Data::Bool(value) => put(Value::YesNo(value)),
        Data::DateTime(moment) => put_moment(&moment, &mut put),
        Data::DateTimeIso(text) => match moment(&text) {
            Some(value) => put(value),
            None => put(Value::Text(&text)),
        },
        Data::DurationIso(text) => put(Value::Text(&text)),
        Data::Error(error) => put(Value::Error(&error.to_string())),
    }
}

/// A day, or a day with an hour, in ISO form.
pub fn moment(text: &str) -> Option<Value<'static>> {
    let bare = text.trim().trim_end_matches('Z');
    if !bare.contains('T') {
        return bare.parse::<Date>().ok().map(Value::Date);
    }
    let moment = bare.parse::<DateTime>().ok()?;
    let midnight = moment == moment.date().at(0, 0, 0, 0);
    Some(if midnight { Value::Date(moment.date()) } else { Value::Moment(moment) })
}

fn put_moment(moment: &ExcelDateTime, put: &mut impl FnMut(Value<'_>) -> Result<(), Full>) -> Result<(), Full> {
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    // A time of the day, or an amount of time, is no day of the year 1899.
    if moment.is_duration() || moment.as_f64() < 1.0 {
        let minutes = (moment.as_f64() * 24.0 * 60.0).round() as i64;
        return put(Value::Text(&format!("{:02}:{:02}", minutes / 60, minutes % 60)));
    }
    let part = |value: u8| i8::try_from(value).unwrap_or(1);
    let read = DateTime::new(i16::try_from(year).unwrap_or(1), part(month), part(day), part(hour), part(minute), 0, 0);
    match read {
        Ok(moment) if (hour, minute) == (0, 0) => put(Value::Date(moment.date())),
        Ok(moment) => put(Value::Moment(moment)),
        // 29 February 1900, which Excel alone knows.
        Err(_) => put(Value::Number(moment.as_f64())),
    }
}
