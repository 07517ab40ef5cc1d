//! The axis under rows: the graduated scale of the mastheads, with as many labels as the narrowest column holds.

use super::channel::Axis;
use super::scale::Scale;
use super::sheet::{Anchor, Sheet, Short, inside, percent};
use super::words::{self, Type};

/// A scale laid over a part of the width.
#[derive(Debug, Clone)]
pub(super) struct Ruler {
    pub scale: Scale,
    /// Where it begins and ends, in per cent of the width.
    pub from: f64,
    pub to: f64,
}

/// Room that labels of ticks leave between each other, in px.
const GAP: f64 = 10.0;

impl Ruler {
    /// The scale with the most steps whose labels stand beside each other.
    pub fn new(numbers: &[f64], axis: &Axis, zero: bool, (from, to): (f64, f64), width: f64) -> Self {
        let ruler = |steps| {
            let scale = match zero {
                true => Scale::from_zero(numbers, axis.decimals, steps),
                false => Scale::over(numbers, axis.decimals, steps),
            };
            Self { scale, from, to }
        };
        let fits = |ruler: &Self| {
            let boxes = ruler.labels(axis, width);
            boxes.windows(2).all(|pair| pair[0].right + GAP <= pair[1].left)
        };
        (2..=6).rev().map(ruler).find(fits).unwrap_or_else(|| ruler(1))
    }

    /// The place of a number in per cent of the width.
    pub fn place(&self, number: f64) -> f64 {
        self.from + (self.to - self.from) * self.scale.share(number)
    }

    /// The axis at this height, with its ticks and their labels; the height below it.
    pub fn draw(&self, sheet: &mut Sheet, axis: &Axis, y: f64) -> f64 {
        sheet.line("axis", (self.from, y), (self.to, y));
        for number in self.scale.fine() {
            let x = self.place(number);
            sheet.line("tick", (x, y), (x, y + 4.0));
        }
        for number in &self.scale.ticks {
            let x = self.place(*number);
            sheet.line("tick", (x, y), (x, y + 8.0));
        }
        let mut free = f64::MIN;
        for label in self.labels(axis, sheet.width()) {
            // Even two enormous numbers may have no room beside each other.
            if label.left >= free {
                sheet.text("dim", label.anchor, percent(label.percent), y + 24.0, &label.text);
                free = label.right + GAP;
            }
        }
        y + 30.0
    }

    fn labels(&self, axis: &Axis, width: f64) -> Vec<TickLabel> {
        let texts = labels_of(&self.scale, axis);
        let ticks = self.scale.ticks.iter().zip(texts);
        ticks.map(|(number, text)| TickLabel::new(text, self.place(*number), width)).collect()
    }
}

/// The words of the ticks of a scale: the unit stands at the last one.
pub(super) fn labels_of(scale: &Scale, axis: &Axis) -> Vec<String> {
    let last = scale.ticks.len().saturating_sub(1);
    let unit = |at: usize| if at == last { axis.unit } else { "" };
    let label = |(at, number): (usize, &f64)| format!("{}{}", (axis.format)(*number, scale.decimals), unit(at));
    scale.ticks.iter().enumerate().map(label).collect()
}

/// A label of a tick and the room it takes on the narrowest sheet.
struct TickLabel {
    text: String,
    percent: f64,
    anchor: Anchor,
    left: f64,
    right: f64,
}

impl TickLabel {
    fn new(text: String, place: f64, sheet: f64) -> Self {
        let width = words::width(&text, Type::Small);
        let (anchor, x) = inside(percent(place), width, sheet);
        let left = x.at(sheet) + anchor.left(width);
        Self { text, percent: Short(x.percent).0, anchor, left, right: left + width }
    }
}
