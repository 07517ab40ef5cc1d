//! Bars: one row a name, the value at its end; they begin at zero, also those of changes below it.

use super::axis::Ruler;
use super::channel::{Axis, Frame, Label, Reference, Value, numbers};
use super::rows::{self, Columns, Values};
use super::sheet::{Fill, Shape, Sheet};

/// A name and its value.
#[derive(Debug, Clone)]
pub struct Bar {
    pub label: Label,
    pub value: Value,
    /// The one that the page is about.
    pub here: bool,
}

/// The chart, its rows in the order in which they are given.
pub fn bars(frame: &Frame, axis: &Axis, reference: Option<Reference>, rows: &[Bar]) -> String {
    let reference = Reference::known(reference);
    let draw = |shape| draw(frame, axis, &reference, rows, shape);
    format!("{}\n{}", draw(Shape::Narrow), draw(Shape::Wide))
}

fn draw(frame: &Frame, axis: &Axis, reference: &Option<Reference>, rows: &[Bar], shape: Shape) -> String {
    let mut sheet = Sheet::new(frame, shape);
    let values = || rows.iter().map(|row| &row.value);
    let names = rows.iter().map(|row| &row.label.text[..]);
    let columns = Columns::new(shape, names, rows::widest(values()), Values::BesideName);
    let mut known = numbers(values());
    known.extend(axis.includes.iter().chain(reference.iter().map(|reference| &reference.number)));
    let ruler = Ruler::new(&known, axis, true, (columns.from, columns.to), sheet.width());
    let thickness = if shape == Shape::Wide { 20.0 } else { 12.0 };

    let mut y = rows::reference_head(&mut sheet, &ruler, reference, 0.0);
    // Where the line of the reference began that goes on through the rows above.
    let mut line: Option<(f64, f64)> = None;
    for row in rows {
        let known = row.value.limits().is_some();
        let bottom = match known {
            true => {
                let place = columns.row(&mut sheet, y, &row.label, Some(&row.value.text), thickness);
                let fill = Fill::class(if row.here { "bar own" } else { "bar" });
                rows::bar(&mut sheet, &ruler, &row.value, place.top, thickness, &fill);
                let end = place.top + thickness + 4.0;
                match shape {
                    Shape::Wide => {
                        let end = if row.value.note.is_empty() { end.max(place.bottom) } else { end };
                        line = Some((line.map_or(y - 4.0, |(from, _)| from), end));
                    }
                    Shape::Narrow => rows::reference_line(&mut sheet, &ruler, reference, (place.top - 4.0, end)),
                }
                columns.note(&mut sheet, place.top + thickness, &row.value.note).max(place.bottom)
            }
            false => rows::unknown(&mut sheet, &columns, y, &row.label, &row.value),
        };
        if !known || !row.value.note.is_empty() {
            finish_line(&mut sheet, &ruler, reference, &mut line);
        }
        y = bottom + columns.between();
    }
    finish_line(&mut sheet, &ruler, reference, &mut line);
    let height = ruler.draw(&mut sheet, axis, y);
    sheet.finish(frame, height)
}

fn finish_line(sheet: &mut Sheet, ruler: &Ruler, reference: &Option<Reference>, line: &mut Option<(f64, f64)>) {
    if let Some(line) = line.take() {
        rows::reference_line(sheet, ruler, reference, line);
    }
}
