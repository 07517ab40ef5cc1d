//! Grouped bars: a row a name, in it a bar for each series, told apart by lightness and pattern.

use super::axis::Ruler;
use super::channel::{Axis, Frame, Reference, Row, numbers};
use super::legend::{self, Sample};
use super::rows::{self, Columns, Values};
use super::sheet::{Anchor, Shape, Sheet, percent};
use super::words::{self, Type};

const THICKNESS: f64 = 14.0;
const STEP: f64 = 22.0;

/// The chart; every row has a value for each of the series, in their order.
pub fn grouped_bars(
    frame: &Frame,
    axis: &Axis,
    reference: Option<Reference>,
    series: &[String],
    rows: &[Row],
) -> String {
    let reference = Reference::known(reference);
    let draw = |shape| draw(frame, axis, &reference, series, rows, shape);
    format!("{}\n{}", draw(Shape::Narrow), draw(Shape::Wide))
}

fn draw(
    frame: &Frame,
    axis: &Axis,
    reference: &Option<Reference>,
    series: &[String],
    rows: &[Row],
    shape: Shape,
) -> String {
    let mut sheet = Sheet::new(frame, shape);
    let values = || rows.iter().flat_map(|row| row.values.iter().take(series.len()));
    let columns = Columns::new(shape, rows::names(rows), rows::widest(values()), Values::Column);
    let mut known = numbers(values());
    known.extend(axis.includes.iter().chain(reference.iter().map(|reference| &reference.number)));
    let ruler = Ruler::new(&known, axis, true, (columns.from, columns.to), sheet.width());

    let names: Vec<(String, bool)> = series.iter().map(|name| (name.clone(), false)).collect();
    let mut y = legend::legend(&mut sheet, &names, Sample::Fill, 0.0);
    y = rows::reference_head(&mut sheet, &ruler, reference, y);
    for row in rows {
        let values = &row.values[..row.values.len().min(series.len())];
        let place = columns.row(&mut sheet, y, &row.label, None, STEP * values.len() as f64 - 8.0);
        let mut top = place.top;
        let mut bottom = place.bottom;
        for (at, value) in values.iter().enumerate() {
            if value.limits().is_none() {
                let end = columns.sign(&mut sheet, top + 12.0, value);
                top = end + 6.0;
                bottom = bottom.max(end);
                continue;
            }
            let fill = legend::fill(&mut sheet, at);
            rows::bar(&mut sheet, &ruler, value, top, THICKNESS, &fill);
            rows::reference_line(&mut sheet, &ruler, reference, (top - 3.0, top + THICKNESS + 3.0));
            let lines = words::wrap(&value.text, columns.value_room(), Type::Strong);
            for (line, text) in lines.iter().enumerate() {
                sheet.text("strong", Anchor::End, percent(100.0), top + 12.0 + 18.0 * line as f64, text);
            }
            let taken = THICKNESS + 18.0 * lines.len().saturating_sub(1) as f64;
            let end = columns.note(&mut sheet, top + taken, &value.note);
            top = end + STEP - THICKNESS;
            bottom = bottom.max(end);
        }
        y = bottom + columns.between() + 8.0;
    }
    let height = ruler.draw(&mut sheet, axis, y);
    sheet.finish(frame, height)
}
