//! Dots: one, two or more values a row on a common scale that need not begin at zero; two are joined by a range, one
//! stands on a stem, a band is a thick stroke.

use super::axis::Ruler;
use super::channel::{Amount, Axis, Frame, Reference, Row, Value, numbers};
use super::legend::{self, STYLES, Sample};
use super::rows::{self, Columns, Values};
use super::sheet::{Anchor, Marker, Shape, Sheet, percent};
use super::words::{self, Type};

/// The surface of a row, and the room between a dot and its words.
const HEIGHT: f64 = 20.0;
const GAP: f64 = 11.0;

/// The chart; every row has a value for each of the series, in their order. The words of the lowest and the highest
/// value stand outside of their dots.
pub fn dots(frame: &Frame, axis: &Axis, reference: Option<Reference>, series: &[String], rows: &[Row]) -> String {
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
    let columns = Columns::new(shape, rows::names(rows), 0.0, Values::BesideName);
    let ends: Vec<(Option<&Value>, Option<&Value>)> = rows.iter().map(|row| ends(shown(row, series))).collect();
    let room = |value: Option<&Value>| value.map_or(6.0, |value| words::width(&value.text, Type::Strong) + GAP);
    let share = |px: f64| px / sheet.width() * 100.0;
    let before = share(ends.iter().map(|(low, _)| room(*low)).fold(6.0, f64::max)).min(25.0);
    let behind = share(ends.iter().map(|(_, high)| room(*high)).fold(6.0, f64::max)).min(25.0);
    let mut known = numbers(rows.iter().flat_map(|row| shown(row, series)));
    known.extend(axis.includes.iter().chain(reference.iter().map(|reference| &reference.number)));
    let place = (columns.from + before, columns.to - behind);
    let ruler = Ruler::new(&known, axis, series.len() < 2, place, sheet.width());

    let mut y = 0.0;
    if series.len() > 1 {
        let names: Vec<(String, bool)> = series.iter().map(|name| (name.clone(), false)).collect();
        y = legend::legend(&mut sheet, &names, Sample::Dot, y);
    }
    y = rows::reference_head(&mut sheet, &ruler, reference, y);
    for (row, ends) in rows.iter().zip(ends) {
        let values = shown(row, series);
        let bottom = match values.iter().any(|value| value.limits().is_some()) {
            true => {
                let place = columns.row(&mut sheet, y, &row.label, None, HEIGHT);
                rows::reference_line(&mut sheet, &ruler, reference, (place.top - 2.0, place.top + HEIGHT + 2.0));
                marks(&mut sheet, &ruler, values, ends, (series.len() < 2, place.top + HEIGHT / 2.0));
                let notes = values.iter().zip(series).filter(|(value, _)| !value.note.is_empty());
                notes
                    .fold(place.top + HEIGHT, |y, (value, name)| {
                        columns.note(&mut sheet, y, &told(value, name, series))
                    })
                    .max(place.bottom)
            }
            false => values.first().map_or(y, |value| rows::unknown(&mut sheet, &columns, y, &row.label, value)),
        };
        y = bottom + columns.between();
    }
    let height = ruler.draw(&mut sheet, axis, y);
    sheet.finish(frame, height)
}

fn shown<'a>(row: &'a Row, series: &[String]) -> &'a [Value] {
    &row.values[..row.values.len().min(series.len().max(1))]
}

/// The note of a value; one of several says of which it is, and the sign that stands for the number.
fn told(value: &Value, name: &str, series: &[String]) -> String {
    match (series.len() > 1, value.amount) {
        (false, _) => value.note.clone(),
        (true, Amount::Unknown) => format!("{name}: {} — {}", value.text, value.note),
        (true, _) => format!("{name}: {}", value.note),
    }
}

/// The values whose words stand before and behind the dots of a row: the lowest and the highest; those of a single one
/// stand away from zero.
fn ends(values: &[Value]) -> (Option<&Value>, Option<&Value>) {
    let known = || values.iter().filter_map(|value| Some((value.limits()?, value)));
    let low = known().min_by(|a, b| a.0.0.total_cmp(&b.0.0)).map(|(_, value)| value);
    let high = known().max_by(|a, b| a.0.1.total_cmp(&b.0.1)).map(|(_, value)| value);
    let both = low.zip(high).is_some_and(|(low, high)| !std::ptr::eq(low, high));
    match (both, high.and_then(Value::limits)) {
        (true, _) => (low, high),
        // On the other side is the stem.
        (false, Some((_, number))) if number < 0.0 => (low, None),
        _ => (None, high),
    }
}

fn marks(
    sheet: &mut Sheet,
    ruler: &Ruler,
    values: &[Value],
    (low, high): (Option<&Value>, Option<&Value>),
    (alone, y): (bool, f64),
) {
    let limits = |value: &Value| value.limits().map(|(low, high)| (ruler.place(low), ruler.place(high)));
    sheet.line("grid-line", (ruler.from, y), (ruler.to, y));
    let outer = high.or(low).and_then(limits);
    if let Some((_, end)) = outer {
        let from = match low.filter(|_| high.is_some()).and_then(limits) {
            Some((from, _)) => from,
            // Only scales of one series contain zero for sure.
            None if alone => ruler.place(0.0),
            None => end,
        };
        if from != end {
            sheet.line("stem", (from.min(end), y), (from.max(end), y));
        }
    }
    for (at, value) in values.iter().enumerate() {
        let style = at % STYLES;
        match value.amount {
            Amount::Unknown => {}
            Amount::Exact(number) => {
                sheet.marker(&format!("dot s{style}"), Marker::of(at), percent(ruler.place(number)), y);
            }
            Amount::Band(low, high) => {
                sheet.line(&format!("span s{style}"), (ruler.place(low), y), (ruler.place(high), y));
            }
        }
    }
    for (value, side) in [(low, -1.0), (high, 1.0)] {
        let Some((value, limits)) = value.and_then(|value| Some((value, limits(value)?))) else { continue };
        let (place, anchor) = if side < 0.0 { (limits.0, Anchor::End) } else { (limits.1, Anchor::Start) };
        sheet.text("on strong", anchor, percent(place).plus(side * GAP), y + 5.0, &value.text);
    }
}
