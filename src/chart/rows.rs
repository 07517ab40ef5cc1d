//! Rows under each other: a name, a surface for marks, a value. In a wide drawing they stand beside each other, in a
//! narrow one the name stands above.

use super::axis::Ruler;
use super::channel::{Amount, Label, Reference, Row, Value};
use super::sheet::{Anchor, Fill, Shape, Sheet, X, percent, px};
use super::words::{self, Type};

/// The widest names and values of a wide drawing, in px; longer ones take more lines.
const WIDEST_LABEL: f64 = 282.0;
const WIDEST_VALUE: f64 = 150.0;
/// Room between name, marks and value.
const GAP: f64 = 20.0;
const VALUE_GAP: f64 = 12.0;
/// Between the lines of a name, and between those of a note.
const LINE: f64 = 18.0;
const SMALL_LINE: f64 = 17.0;

/// Where the columns of a drawing are, in per cent of its width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    shape: Shape,
    /// Where the surface for marks begins and ends.
    pub from: f64,
    pub to: f64,
}

/// Where values stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// In a column of their own at the end, also in a narrow drawing.
    Column,
    /// At the end of a wide drawing, and beside the name in a narrow one.
    BesideName,
}

/// A row that has been placed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The top of the surface for marks.
    pub top: f64,
    /// Where the row ends.
    pub bottom: f64,
}

impl Columns {
    /// Columns for these names, and for values of which this is the widest, in px.
    pub fn new<'a>(shape: Shape, labels: impl Iterator<Item = &'a str>, value: f64, values: Values) -> Self {
        let width = shape.width();
        let share = |px: f64| (px / width * 100.0).ceil();
        let value = if value > 0.0 { value.min(WIDEST_VALUE) + VALUE_GAP } else { 0.0 };
        match shape {
            Shape::Narrow if values == Values::BesideName => Self { shape, from: 0.0, to: 100.0 },
            Shape::Narrow => Self { shape, from: 0.0, to: 100.0 - share(value) },
            Shape::Wide => {
                let widths = labels.flat_map(|label| words::wrap(label, WIDEST_LABEL, Type::Plain));
                let widest = widths.map(|line| words::width(&line, Type::Plain)).fold(0.0, f64::max);
                Self { shape, from: share(widest + GAP), to: 100.0 - share(value) }
            }
        }
    }

    /// The px of a part of the width in the narrowest column.
    fn px(&self, percent: f64) -> f64 {
        percent * self.shape.width() / 100.0
    }

    /// Draws the name of a row and the value beside it, and leaves a surface of this height for its marks.
    pub fn row(&self, sheet: &mut Sheet, y: f64, label: &Label, value: Option<&str>, height: f64) -> Place {
        match self.shape {
            Shape::Wide => self.wide(sheet, y, label, value, height),
            Shape::Narrow => self.narrow(sheet, y, label, value, height),
        }
    }

    fn wide(&self, sheet: &mut Sheet, y: f64, label: &Label, value: Option<&str>, height: f64) -> Place {
        let lines = words::wrap(&label.text, self.px(self.from) - GAP, Type::Plain);
        let values = value.map(|value| words::wrap(value, WIDEST_VALUE, Type::Strong)).unwrap_or_default();
        let tallest = height.max(LINE * lines.len().max(values.len()) as f64);
        let first = |count: usize| y + (tallest - LINE * count as f64) / 2.0 + 14.0;
        name(sheet, label, first(lines.len()), &lines);
        for (at, line) in values.iter().enumerate() {
            sheet.text("strong", Anchor::End, percent(100.0), first(values.len()) + LINE * at as f64, line);
        }
        Place { top: y + (tallest - height) / 2.0, bottom: y + tallest }
    }

    fn narrow(&self, sheet: &mut Sheet, y: f64, label: &Label, value: Option<&str>, height: f64) -> Place {
        let width = self.shape.width();
        let value_width = value.map_or(0.0, |value| words::width(value, Type::Strong));
        let beside = value_width > 0.0 && value_width <= width * 0.4;
        let room = if beside { width - value_width - VALUE_GAP } else { width };
        let lines = words::wrap(&label.text, room, Type::Plain);
        let mut below = name(sheet, label, y + 14.0, &lines);
        match value {
            Some(value) if beside => {
                sheet.text("strong", Anchor::End, percent(100.0), (below - LINE).max(y + 14.0), value);
                below = below.max(y + 14.0 + LINE);
            }
            Some(value) => {
                let values = words::wrap(value, width, Type::Strong);
                below = sheet.lines("strong", px(0.0), below, LINE, &values);
            }
            None => {}
        }
        // `below` is the base line of a line that would follow.
        let top = below - LINE + if height > 0.0 { 9.0 } else { 5.0 };
        Place { top, bottom: top + height }
    }

    /// A sign that stands for a value, with its reason, in the place of marks; where it ends.
    pub fn sign(&self, sheet: &mut Sheet, y: f64, value: &Value) -> f64 {
        let room = self.shape.width() - self.px(self.from);
        let sign_width = words::width(&value.text, Type::Strong);
        if sign_width > room * 0.4 {
            // No sign but words: they stand above the reason.
            let lines = words::wrap(&value.text, room, Type::Strong);
            let end = sheet.lines("strong", self.start(), y, LINE, &lines) - LINE + 4.0;
            return self.note(sheet, end, &value.note);
        }
        sheet.text("strong", Anchor::Start, self.start(), y, &value.text);
        let reason = words::wrap(&value.note, room - sign_width - 8.0, Type::Small);
        let x = self.start().plus(sign_width + 8.0);
        sheet.lines("dim", x, y, SMALL_LINE, &reason).max(y + SMALL_LINE) - SMALL_LINE + 4.0
    }

    /// A note below the marks of a row that end at this y; where it ends.
    pub fn note(&self, sheet: &mut Sheet, y: f64, note: &str) -> f64 {
        // Beside the column of values, in which a long value may take more lines than the marks.
        let end = if self.shape == Shape::Wide { self.to } else { 100.0 };
        let lines = words::wrap(note, self.px(end - self.from), Type::Small);
        match lines.is_empty() {
            true => y,
            false => sheet.lines("dim", self.start(), y + 17.0, SMALL_LINE, &lines) - SMALL_LINE + 4.0,
        }
    }

    /// The room of a value in its column, in px.
    pub fn value_room(&self) -> f64 {
        self.px(100.0 - self.to).max(WIDEST_VALUE)
    }

    pub fn start(&self) -> X {
        percent(self.from)
    }

    /// Room between rows.
    pub fn between(&self) -> f64 {
        if self.shape == Shape::Wide { 16.0 } else { 22.0 }
    }
}

fn name(sheet: &mut Sheet, label: &Label, y: f64, lines: &[String]) -> f64 {
    sheet.open_link(&label.href);
    let below = sheet.lines("", px(0.0), y, LINE, lines);
    sheet.close_link(&label.href);
    below
}

/// The widest of these values, in px.
pub(super) fn widest<'a>(values: impl Iterator<Item = &'a Value>) -> f64 {
    values.map(|value| words::width(&value.text, Type::Strong)).fold(0.0, f64::max)
}

/// The names of rows.
pub(super) fn names(rows: &[Row]) -> impl Iterator<Item = &str> {
    rows.iter().map(|row| &row.label.text[..])
}

/// The value that stands for a whole row when none of it is known for the same reason.
pub(super) fn silent(values: &[Value]) -> Option<Value> {
    match values {
        [] => Some(Value::unknown("", "")),
        [first, others @ ..] => {
            let same = first.limits().is_none() && others.iter().all(|other| other == first);
            same.then(|| first.clone())
        }
    }
}

/// A row without a number: its name, the sign, and the reason in words; where it ends.
pub(super) fn unknown(sheet: &mut Sheet, columns: &Columns, y: f64, label: &Label, value: &Value) -> f64 {
    match sheet.shape {
        Shape::Wide => {
            let place = columns.row(sheet, y, label, None, 20.0);
            columns.sign(sheet, place.top + 15.0, value).max(place.bottom)
        }
        Shape::Narrow => {
            let place = columns.row(sheet, y, label, Some(&value.text), 0.0);
            columns.note(sheet, place.top - 4.0, &value.note)
        }
    }
}

/// A bar from zero to the value on its track; of a band the part that is not certain is pale.
pub(super) fn bar(sheet: &mut Sheet, ruler: &Ruler, value: &Value, y: f64, height: f64, fill: &Fill) {
    sheet.rect(&Fill::class("track"), (ruler.from, ruler.to), y, height);
    let zero = ruler.place(0.0);
    let mut part = |fill: &Fill, one: f64, other: f64| {
        if one != other {
            sheet.rect(fill, (one.min(other), one.max(other)), y, height);
        }
    };
    match value.amount {
        Amount::Unknown => {}
        Amount::Exact(number) => part(fill, zero, ruler.place(number)),
        Amount::Band(low, high) => {
            let certain = if low > 0.0 { low } else { high.min(0.0) };
            part(fill, zero, ruler.place(certain));
            part(&Fill::class("bar pale"), ruler.place(low), ruler.place(high));
        }
    }
    if ruler.scale.low < 0.0 {
        sheet.line("axis", (zero, y - 4.0), (zero, y + height + 4.0));
    }
}

/// The words of a number to compare with, above the rows, from this y on; where the rows begin.
pub(super) fn reference_head(sheet: &mut Sheet, ruler: &Ruler, reference: &Option<Reference>, y: f64) -> f64 {
    let Some(reference) = reference else { return y + 4.0 };
    let width = sheet.width();
    let lines = words::wrap(&reference.text, width, Type::Strong);
    for (at, line) in lines.iter().enumerate() {
        sheet.text_inside("here", percent(ruler.place(reference.number)), y + 14.0 + LINE * at as f64, line);
    }
    y + 14.0 + LINE * lines.len() as f64
}

/// The magenta upright of a number to compare with, through rows without a gap.
pub(super) fn reference_line(sheet: &mut Sheet, ruler: &Ruler, reference: &Option<Reference>, y: (f64, f64)) {
    if let Some(reference) = reference {
        let x = ruler.place(reference.number);
        sheet.line("ref", (x, y.0), (x, y.1));
    }
}
