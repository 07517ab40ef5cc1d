//! Lines over time: gaps where nothing is known, a cut where the method changed, targets as hollow dots.

use super::boxes::Boxes;
use super::channel::{Amount, Axis, Frame, Reference, Value, numbers};
use super::ends::{Ends, last};
use super::legend::{self, STYLES, Sample};
use super::plane::{Plane, Room};
use super::sheet::{Anchor, Marker, Shape, Sheet, percent, px};
use super::spark::runs;
use super::words::{self, Type};

/// One line: a value for each period.
#[derive(Debug, Clone)]
pub struct Line {
    pub name: String,
    pub values: Vec<Value>,
    /// What the other lines are compared with, for instance the region: the magenta line.
    pub reference: bool,
}

/// A change of method: what stands before it is not compared with what stands after.
#[derive(Debug, Clone)]
pub struct Break {
    /// The first period after it, counted from 0.
    pub at: usize,
    pub reason: String,
}

#[derive(Debug, Clone)]
pub struct Target {
    /// Its period, counted from 0.
    pub at: usize,
    pub number: f64,
    /// «ціль 75».
    pub text: String,
}

/// All that is drawn over time. Periods follow each other in equal steps, also those of which nothing is known.
#[derive(Debug, Clone, Default)]
pub struct Course {
    pub periods: Vec<String>,
    pub lines: Vec<Line>,
    pub breaks: Vec<Break>,
    pub targets: Vec<Target>,
    /// A number that is the same in all periods.
    pub reference: Option<Reference>,
}

pub fn lines(frame: &Frame, axis: &Axis, course: &Course) -> String {
    let mut course = course.clone();
    course.reference = Reference::known(course.reference);
    course.targets.retain(|target| target.number.is_finite() && target.at < course.periods.len());
    course.targets.sort_by_key(|target| target.at);
    let draw = |shape| draw(frame, axis, &course, shape);
    format!("{}\n{}", draw(Shape::Narrow), draw(Shape::Wide))
}

fn draw(frame: &Frame, axis: &Axis, course: &Course, shape: Shape) -> String {
    let mut sheet = Sheet::new(frame, shape);
    let alone = course.lines.len() < 2;
    let above = match !alone && shape == Shape::Narrow {
        true => {
            let named =
                |line: &Line| format!("{} {}", line.name, last(line).replace(' ', "\u{a0}")).trim_end().to_owned();
            let names = course.lines.iter().map(|line| (named(line), line.reference));
            legend::legend(&mut sheet, &names.collect::<Vec<_>>(), Sample::Line, 0.0)
        }
        false => 0.0,
    };
    let mut plane = Plane::new(&sheet, axis, &all_numbers(course), course.periods.len(), &room(course, shape, above));
    let cuts = reasons(&mut sheet, &plane, course, above);
    plane.lower(cuts.last().map_or(0.0, |(_, below)| below - above - 8.0));

    let mut boxes = Boxes::default();
    let end = plane.draw(&mut sheet, axis, &course.periods, &mut boxes);
    for (at, below) in &cuts {
        let x = plane.x(*at as f64 - 0.5);
        sheet.line("cut", (x, below - 13.0), (x, plane.bottom));
        boxes.stroke((percent(x), below - 13.0), (percent(x), plane.bottom), shape.width());
    }
    for (at, line) in course.lines.iter().enumerate().rev() {
        stroke(&mut sheet, &plane, course, line, at, &mut boxes);
        for (x, y) in points(&plane, line) {
            boxes.point(percent(x), y, shape.width());
        }
    }
    if !alone && shape == Shape::Wide {
        boxes.behind(percent(plane.end()).plus(8.0), shape.width());
    }
    // What finds no room at its place is told below.
    let below = targets(&mut sheet, &plane, course, &mut boxes);
    let unsaid = reference(&mut sheet, &plane, course, &mut boxes).into_iter();
    let mut below: Vec<(&str, String)> = unsaid.chain(below).map(|text| ("here", text)).collect();
    match alone {
        true => course.lines.iter().for_each(|line| values(&mut sheet, &plane, line, &mut boxes)),
        false if shape == Shape::Wide => names(&mut sheet, &plane, course),
        false => {}
    }
    below.extend(notes(course).into_iter().map(|text| ("dim", text)));
    let mut height = end;
    for (classes, note) in below {
        let lines = words::wrap(&note, sheet.width(), Type::of_classes(classes));
        height = sheet.lines(classes, px(0.0), height + 18.0, 17.0, &lines) - 17.0 + 4.0;
    }
    sheet.finish(frame, height)
}

fn all_numbers(course: &Course) -> Vec<f64> {
    let mut all = numbers(course.lines.iter().flat_map(|line| &line.values));
    all.extend(course.targets.iter().map(|target| target.number));
    all.extend(course.reference.iter().map(|reference| reference.number));
    all
}

fn room(course: &Course, shape: Shape, above: f64) -> Room {
    let height = if shape == Shape::Wide { 240.0 } else { 200.0 };
    if course.lines.len() < 2 {
        let values = course.lines.iter().flat_map(|line| &line.values);
        let widest = values.map(|value| words::width(&value.text, Type::Strong)).fold(0.0, f64::max);
        // Of a long word only a part finds room beside the plane; `inside` moves it.
        return Room { around: (widest / 2.0).min(shape.width() / 8.0), behind: 0.0, above, height };
    }
    match shape {
        Shape::Narrow => Room { around: 6.0, behind: 12.0, above, height },
        Shape::Wide => {
            let ends = Ends::new(&course.lines);
            Room { around: 6.0, behind: ends.width(), above, height: height.max(ends.height()) }
        }
    }
}

/// The reasons of cuts above the plane, each on lines of its own beside its cut; the periods, and the base line that
/// would follow the reason.
fn reasons(sheet: &mut Sheet, plane: &Plane, course: &Course, above: f64) -> Vec<(usize, f64)> {
    let width = sheet.width();
    let mut breaks: Vec<&Break> = course.breaks.iter().collect();
    breaks.retain(|cut| cut.at > 0 && cut.at < course.periods.len());
    breaks.sort_by_key(|cut| cut.at);
    let mut y = above + 14.0;
    let mut cuts = Vec::new();
    for cut in breaks {
        let x = percent(plane.x(cut.at as f64 - 0.5));
        let right = x.at(width) < width / 2.0;
        let (anchor, place, room) = match right {
            true => (Anchor::Start, x.plus(6.0), width - x.at(width) - 6.0),
            false => (Anchor::End, x.plus(-6.0), x.at(width) - 6.0),
        };
        for line in words::wrap(&cut.reason, room, Type::Small) {
            sheet.text("dim", anchor, place, y, &line);
            y += 17.0;
        }
        cuts.push((cut.at, y));
    }
    cuts
}

/// The places of the points of a line.
fn points(plane: &Plane, line: &Line) -> Vec<(f64, f64)> {
    let known = line.values.iter().enumerate().filter_map(|(at, value)| Some((at, value.number()?)));
    known.filter(|(at, _)| plane.has(*at)).map(|(at, number)| (plane.x(at as f64), plane.y(number))).collect()
}

/// A line through neighbouring points, its points, and a span for each band. What stands before the last cut is dotted
/// and hollow; a cut is never joined.
fn stroke(sheet: &mut Sheet, plane: &Plane, course: &Course, line: &Line, at: usize, boxes: &mut Boxes) {
    let style = if line.reference { "ref".to_owned() } else { format!("s{}", at % STYLES) };
    let last_cut = course.breaks.iter().map(|cut| cut.at).max().unwrap_or(0);
    let old = |at: usize| if at < last_cut { " old" } else { "" };
    let values: Vec<Option<f64>> = line.values.iter().take(course.periods.len()).map(Value::number).collect();
    for run in runs(&values) {
        for pair in run.windows(2) {
            let [(from, one), (to, other)] = [pair[0], pair[1]];
            if !course.breaks.iter().any(|cut| cut.at == to) {
                let ends = ((plane.x(from as f64), plane.y(one)), (plane.x(to as f64), plane.y(other)));
                sheet.line(&format!("series {style}{}", old(to)), ends.0, ends.1);
                boxes.stroke((percent(ends.0.0), ends.0.1), (percent(ends.1.0), ends.1.1), sheet.width());
            }
        }
    }
    for (at, value) in line.values.iter().enumerate().filter(|(at, _)| plane.has(*at)) {
        if let Amount::Band(low, high) = value.amount {
            let x = plane.x(at as f64);
            sheet.line(&format!("span {style}"), (x, plane.y(low)), (x, plane.y(high)));
            boxes.stroke((percent(x), plane.y(low)), (percent(x), plane.y(high)), sheet.width());
        }
    }
    for (period, number) in runs(&values).into_iter().flatten() {
        let marker = if line.reference { Marker::Circle } else { Marker::of(at) };
        let place = percent(plane.x(period as f64));
        sheet.marker(&format!("dot {style}{}", old(period)), marker, place, plane.y(number));
    }
}

/// Targets as hollow dots, led to by a dashed line from the last value and from target to target.
fn targets(sheet: &mut Sheet, plane: &Plane, course: &Course, boxes: &mut Boxes) -> Vec<String> {
    let mut unsaid = Vec::new();
    let own = course.lines.iter().find(|line| !line.reference);
    let numbers = own.into_iter().flat_map(|line| line.values.iter().enumerate().rev());
    let mut from = numbers.filter_map(|(at, value)| Some((at, value.number()?))).find(|(at, _)| plane.has(*at));
    for target in &course.targets {
        let to = (plane.x(target.at as f64), plane.y(target.number));
        if let Some((at, number)) = from.filter(|(at, _)| *at < target.at) {
            sheet.line("aim", (plane.x(at as f64), plane.y(number)), to);
        }
        if from.is_none_or(|(at, _)| at < target.at) {
            from = Some((target.at, target.number));
        }
        sheet.marker("dot aim", Marker::Circle, percent(to.0), to.1);
        boxes.point(percent(to.0), to.1, sheet.width());
        if !say(sheet, plane, boxes, "on here", to, &target.text) {
            unsaid.push(format!("{} — {}", course.periods[target.at], target.text));
        }
    }
    unsaid
}

/// Words above a point, below it or beside it; said only where there is room. Whether there was.
fn say(sheet: &mut Sheet, plane: &Plane, boxes: &mut Boxes, classes: &str, (x, y): (f64, f64), text: &str) -> bool {
    let width = sheet.width();
    let aside = words::width(text, Type::of_classes(classes)) / 2.0 + 10.0;
    let places =
        [(0.0, y - 13.0), (0.0, y + 23.0), (-aside, y - 2.0), (aside, y - 2.0), (aside, y + 12.0), (-aside, y + 12.0)];
    // Beside a point only where there is room between periods: else the words seem to belong to its neighbour.
    let between = 2.0 * aside <= percent(plane.x(1.0) - plane.x(0.0)).at(width);
    let fits = |aside: f64, y: f64| (aside == 0.0 || between) && y < plane.bottom - 3.0;
    let mut places = places.into_iter().filter(|(aside, y)| fits(*aside, *y));
    let free = places.find(|(aside, y)| boxes.take(classes, percent(x).plus(*aside), *y, text, width));
    if let Some((aside, y)) = free {
        sheet.text_inside(classes, percent(x).plus(aside), y, text);
    }
    free.is_some()
}

/// The line of a number that is the same in all periods, with its words at an end where there is room.
fn reference(sheet: &mut Sheet, plane: &Plane, course: &Course, boxes: &mut Boxes) -> Option<String> {
    let reference = course.reference.as_ref()?;
    let y = plane.y(reference.number);
    let ends = (plane.x(0.0), plane.end());
    sheet.line("ref", (ends.0, y), (ends.1.max(ends.0 + 10.0), y));
    let width = sheet.width();
    boxes.stroke((percent(ends.0), y), (percent(ends.1), y), width);
    for (x, y) in
        [(100.0, y - 7.0), (100.0, y + 17.0), (ends.1, y - 7.0), (ends.0, y - 7.0), (ends.0, y + 17.0), (50.0, y - 7.0)]
    {
        if y < plane.bottom - 3.0 && boxes.take("on here", percent(x), y, &reference.text, width) {
            sheet.text_inside("on here", percent(x), y, &reference.text);
            return None;
        }
    }
    Some(reference.text.clone())
}

/// The values of the only line: the last one first, then the first, the highest and the lowest, then all that find room;
/// and the sign of each period without a number, at the axis.
fn values(sheet: &mut Sheet, plane: &Plane, line: &Line, boxes: &mut Boxes) {
    let known: Vec<(usize, f64, &Value)> = line
        .values
        .iter()
        .enumerate()
        .filter(|(at, _)| plane.has(*at))
        .filter_map(|(at, value)| Some((at, value.limits()?.1, value)))
        .collect();
    let extreme = |by: fn(&f64, &f64) -> bool| {
        known.iter().fold(None, |best: Option<&(usize, f64, &Value)>, item| match best {
            Some(best) if !by(&item.1, &best.1) => Some(best),
            _ => Some(item),
        })
    };
    let first = [known.last(), known.first(), extreme(|a, b| a > b), extreme(|a, b| a < b)];
    let last = known.last().map(|(at, ..)| *at);
    let mut said: Vec<usize> = Vec::new();
    for (at, number, value) in first.into_iter().flatten().chain(&known) {
        if !said.contains(at) {
            let classes = if Some(*at) == last { "on strong" } else { "on" };
            said.push(*at);
            say(sheet, plane, boxes, classes, (plane.x(*at as f64), plane.y(*number)), &value.text);
        }
    }
    for (at, value) in line.values.iter().enumerate().filter(|(at, _)| plane.has(*at)) {
        let place = percent(plane.x(at as f64));
        let y = plane.bottom - 8.0;
        if value.amount == Amount::Unknown && boxes.take("on dim", place, y, &value.text, sheet.width()) {
            sheet.text_inside("on dim", place, y, &value.text);
        }
    }
}

/// The names of several lines behind their ends.
fn names(sheet: &mut Sheet, plane: &Plane, course: &Course) {
    let end = |line: &Line| points(plane, line).last().map_or(plane.bottom, |(_, y)| *y);
    let ends: Vec<f64> = course.lines.iter().map(end).collect();
    let heights = (plane.top - 12.0, plane.bottom + 12.0);
    Ends::new(&course.lines).draw(sheet, &course.lines, plane.end(), &ends, heights);
}

/// Why some periods have no number, and what must be known of others.
fn notes(course: &Course) -> Vec<String> {
    let several = course.lines.len() > 1;
    let mut notes: Vec<(String, Vec<&str>)> = Vec::new();
    for line in &course.lines {
        for (period, value) in course.periods.iter().zip(&line.values).filter(|(_, value)| !value.note.is_empty()) {
            let note = if several { format!("{}: {}", line.name, value.note) } else { value.note.clone() };
            match notes.iter_mut().find(|(known, _)| *known == note) {
                Some((_, periods)) => periods.push(period),
                None => notes.push((note, vec![period])),
            }
        }
    }
    notes.into_iter().map(|(note, periods)| format!("{} — {note}", periods.join(", "))).collect()
}
