//! Stacked bars: the parts of each row one after another, of shares to the whole or of counts. What has no room inside
//! its part is told in words below, so that no part is silent.

use super::axis::Ruler;
use super::channel::{Amount, Axis, Frame, Label, Value};
use super::legend::{self, Sample};
use super::rows::{Columns, Values};
use super::sheet::{Anchor, Fill, Shape, Sheet, percent};
use super::words::{self, Type};

/// A row with its parts.
#[derive(Debug, Clone)]
pub struct Stack {
    pub label: Label,
    /// A part for each of the series, in their order; none below zero.
    pub parts: Vec<Value>,
    /// What stands at the end of the row, for instance its total; may be empty.
    pub total: String,
}

/// The chart. `whole` is what the parts of every row make together, 100 of shares; of counts it is not known.
pub fn stacked_bars(frame: &Frame, axis: &Axis, whole: Option<f64>, series: &[String], rows: &[Stack]) -> String {
    let draw = |shape| draw(frame, axis, whole, series, rows, shape);
    format!("{}\n{}", draw(Shape::Narrow), draw(Shape::Wide))
}

const THICKNESS: f64 = 24.0;

fn draw(frame: &Frame, axis: &Axis, whole: Option<f64>, series: &[String], rows: &[Stack], shape: Shape) -> String {
    let mut sheet = Sheet::new(frame, shape);
    let totals = rows.iter().map(|row| words::width(&row.total, Type::Strong)).fold(0.0, f64::max);
    let labels = rows.iter().map(|row| &row.label.text[..]);
    let columns = Columns::new(shape, labels, totals, Values::BesideName);
    let mut known: Vec<f64> = rows.iter().map(|row| certain(&row.parts).iter().sum()).collect();
    known.extend(axis.includes.iter().chain(&whole));
    let ruler = Ruler::new(&known, axis, true, (columns.from, columns.to), sheet.width());

    let names: Vec<(String, bool)> = series.iter().map(|name| (name.clone(), false)).collect();
    let mut y = legend::legend(&mut sheet, &names, Sample::Fill, 0.0) + 6.0;
    for row in rows {
        let total = Some(&row.total[..]).filter(|total| !total.is_empty());
        let parts = &row.parts[..row.parts.len().min(series.len())];
        let place = columns.row(&mut sheet, y, &row.label, total, THICKNESS);
        let all_told = stack(&mut sheet, &ruler, parts, whole, place.top);
        let mut bottom = place.top + THICKNESS;
        for note in notes(parts, series, all_told) {
            bottom = columns.note(&mut sheet, bottom, &note);
        }
        y = bottom.max(place.bottom) + columns.between();
    }
    let height = ruler.draw(&mut sheet, axis, y);
    sheet.finish(frame, height)
}

/// What each part is at least; nothing is below zero.
fn certain(parts: &[Value]) -> Vec<f64> {
    parts.iter().map(|part| part.limits().map_or(0.0, |(low, _)| low.max(0.0))).collect()
}

/// The parts after each other; whether each of them has its words inside.
fn stack(sheet: &mut Sheet, ruler: &Ruler, parts: &[Value], whole: Option<f64>, top: f64) -> bool {
    sheet.rect(&Fill::class("track"), (ruler.from, ruler.to), top, THICKNESS);
    let mut sum = 0.0;
    let mut all_told = true;
    let mut texts: Vec<(&str, f64, &str)> = Vec::new();
    for (at, (part, size)) in parts.iter().zip(certain(parts)).enumerate() {
        let (from, to) = (ruler.place(sum), ruler.place(sum + size));
        sum += size;
        let room = (to - from) * sheet.width() / 100.0;
        let exact = part.number().is_some();
        if size > 0.0 {
            let fill = legend::fill(sheet, at);
            sheet.rect(&fill, (from, to), top, THICKNESS);
        }
        if exact && room >= words::width(&part.text, Type::Strong) + 10.0 {
            texts.push((legend::on_fill(at), f64::midpoint(from, to), &part.text));
        } else {
            all_told &= exact && size == 0.0;
        }
    }
    let unsure = parts.iter().any(|part| part.number().is_none());
    if let Some(whole) = whole.filter(|whole| unsure && *whole > sum) {
        let fill = legend::unknown(sheet);
        sheet.rect(&fill, (ruler.place(sum), ruler.place(whole)), top, THICKNESS);
    }
    for (classes, x, text) in texts {
        sheet.text(classes, Anchor::Middle, percent(x), top + 17.0, text);
    }
    all_told
}

/// The words below a row: its parts, when not all are told inside, and the reasons of those without a number.
fn notes(parts: &[Value], series: &[String], all_told: bool) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let nothing = parts.iter().all(|part| part.amount == Amount::Unknown && part.text == parts[0].text);
    if !all_told && !nothing {
        let told = parts.iter().zip(series).map(|(part, name)| format!("{name}: {}", part.text.replace(' ', "\u{a0}")));
        notes.push(told.collect::<Vec<_>>().join("; "));
    }
    for part in parts.iter().filter(|part| !part.note.is_empty()) {
        let note = match part.amount {
            Amount::Unknown => format!("{} — {}", part.text, part.note),
            _ => part.note.clone(),
        };
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}
