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
    let columns = Columns::new(shape, rows::names(rows), 0.0, Values::BesideName);
    // Longer words stand below their dots.
    let longest = (columns.to - columns.from) / 100.0 * sheet.width() * 0.3;
    let fits = |value: &&Value| words::width(&value.text, Type::Strong) + GAP <= longest;
    let ends: Vec<(Option<&Value>, Option<&Value>)> = rows.iter().map(|row| ends(shown(row, series))).collect();
    let room =
        |value: Option<&Value>| value.filter(fits).map_or(6.0, |value| words::width(&value.text, Type::Strong) + GAP);
    let share = |px: f64| px / sheet.width() * 100.0;
    let before = share(ends.iter().map(|(low, _)| room(*low)).fold(6.0, f64::max));
    let behind = share(ends.iter().map(|(_, high)| room(*high)).fold(6.0, f64::max));
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
        let bottom = match rows::silent(values) {
            Some(value) => rows::unknown(&mut sheet, &columns, y, &row.label, &value),
            None => {
                let place = columns.row(&mut sheet, y, &row.label, None, HEIGHT);
                rows::reference_line(&mut sheet, &ruler, reference, (place.top - 2.0, place.top + HEIGHT + 2.0));
                let ends = (ends.0.filter(fits), ends.1.filter(fits));
                marks(&mut sheet, &ruler, values, ends, (series.len() < 2, place.top + HEIGHT / 2.0));
                let mut bottom = place.top + HEIGHT;
                for (at, value) in values.iter().enumerate() {
                    let beside = value.limits().is_none() || fits(&value);
                    bottom = columns.note(&mut sheet, bottom, &told(value, series.get(at), beside));
                }
                bottom.max(place.bottom)
            }
        };
        y = bottom + columns.between();
    }
    let height = ruler.draw(&mut sheet, axis, y);
    sheet.finish(frame, height)
}

fn shown<'a>(row: &'a Row, series: &[String]) -> &'a [Value] {
    &row.values[..row.values.len().min(series.len().max(1))]
}

/// What stands below a row of one value: its words when they have no room beside the dot, the sign of an unknown one,
/// and its note; with the name of the series when there are several.
fn told(value: &Value, name: Option<&String>, beside: bool) -> String {
    let words = match value.amount {
        Amount::Unknown => &value.text,
        _ if beside => "",
        _ => &value.text,
    };
    let words: Vec<&str> = [words, &value.note].into_iter().filter(|words| !words.is_empty()).collect();
    match name {
        Some(name) if !words.is_empty() => format!("{name}: {}", words.join(" — ")),
        _ => words.join(" — "),
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
    // The stem: the range of the values; of a single one from zero, which only scales of one series contain for sure.
    let zero = alone.then(|| ruler.place(0.0));
    let ends = values.iter().filter_map(limits).flat_map(|(low, high)| [low, high]).chain(zero);
    let (from, to) = ends.fold((100.0, 0.0), |(from, to), place| (f64::min(from, place), f64::max(to, place)));
    if from < to {
        sheet.line("stem", (from, y), (to, y));
    }
    for (at, value) in values.iter().enumerate() {
        let style = format!("s{}", at % STYLES);
        match (value.amount, limits(value)) {
            (Amount::Exact(_), Some((place, _))) => {
                sheet.marker(&format!("dot {style}"), Marker::of(at), percent(place), y);
            }
            (_, Some((from, to))) => sheet.line(&format!("span {style}"), (from, y), (to, y)),
            (_, None) => {}
        }
    }
    for (value, side) in [(low, -1.0), (high, 1.0)] {
        let Some((value, limits)) = value.and_then(|value| Some((value, limits(value)?))) else { continue };
        let (place, anchor) = if side < 0.0 { (limits.0, Anchor::End) } else { (limits.1, Anchor::Start) };
        sheet.text("on strong", anchor, percent(place).plus(side * GAP), y + 5.0, &value.text);
    }
}
