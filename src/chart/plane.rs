//! The plane of lines: periods from left to right in equal steps, numbers from the axis upwards.

use super::axis::labels_of;
use super::boxes::Boxes;
use super::channel::Axis;
use super::scale::Scale;
use super::sheet::{Anchor, Sheet, inside, percent, px};
use super::words::{self, Type};

pub(super) struct Plane {
    pub scale: Scale,
    periods: usize,
    /// Where the first and the last period stand, in per cent of the width.
    left: f64,
    right: f64,
    /// The heights of the highest number and of the axis, in px.
    pub top: f64,
    pub bottom: f64,
    /// Where the lines of numbers end: before words behind the last point, in per cent.
    grid: f64,
}

/// What a plane must leave room for, in px.
pub(super) struct Room {
    /// Words around points, from their middle to their end.
    pub around: f64,
    /// Words behind the last point.
    pub behind: f64,
    /// What stands above, and how high the plane itself is.
    pub above: f64,
    pub height: f64,
}

impl Plane {
    pub fn new(sheet: &Sheet, axis: &Axis, numbers: &[f64], periods: usize, room: &Room) -> Self {
        let mut numbers = [numbers, axis.includes].concat();
        let low = numbers.iter().copied().fold(f64::MAX, f64::min);
        let high = numbers.iter().copied().fold(f64::MIN, f64::max);
        // Zero belongs to the scale unless all numbers are far from it: a small change must not look like a fall.
        if low > 0.0 && low < high / 2.0 || high < 0.0 && high > low / 2.0 {
            numbers.push(0.0);
        }
        let scale = Scale::over(&numbers, axis.decimals, 5);
        let ticks = labels_of(&scale, axis).iter().map(|text| words::width(text, Type::Small)).fold(0.0, f64::max);
        let share = |px: f64| px / sheet.width() * 100.0;
        let left = share(ticks + 8.0 + room.around).ceil().min(90.0 - share(room.behind)).max(0.0);
        let right = (100.0 - share(room.behind.max(room.around).max(8.0)).ceil()).max(left + 10.0);
        let top = room.above + 28.0;
        let grid = if room.behind > room.around { right + share(8.0) } else { 100.0 };
        Self { scale, periods, left, right, top, bottom: top + room.height, grid }
    }

    /// The place of a period, in per cent of the width; half periods are places between two.
    pub fn x(&self, period: f64) -> f64 {
        match self.periods {
            0 | 1 => f64::midpoint(self.left, self.right),
            periods => self.left + (self.right - self.left) * period / (periods - 1) as f64,
        }
    }

    /// Whether there is such a period, counted from 0.
    pub fn has(&self, period: usize) -> bool {
        period < self.periods
    }

    /// Moves the plane down, under words that stand above it.
    pub fn lower(&mut self, px: f64) {
        self.top += px;
        self.bottom += px;
    }

    pub fn y(&self, number: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.share(number)
    }

    /// Where the plane ends on the right, in per cent.
    pub fn end(&self) -> f64 {
        self.right
    }

    /// The lines of the numbers and the graduated axis of the periods; where it ends.
    pub fn draw(&self, sheet: &mut Sheet, axis: &Axis, periods: &[String], boxes: &mut Boxes) -> f64 {
        for (number, text) in self.scale.ticks.iter().zip(labels_of(&self.scale, axis)) {
            let y = self.y(*number);
            let base = *number == self.scale.low;
            sheet.line(if base || *number == 0.0 { "axis" } else { "grid-line" }, (0.0, y), (self.grid, y));
            boxes.take("dim", px(0.0), y - 5.0, &text, sheet.width());
            sheet.text("dim", Anchor::Start, px(0.0), y - 5.0, &text);
        }
        for at in 0..periods.len() {
            let x = self.x(at as f64);
            sheet.line("tick", (x, self.bottom), (x, self.bottom + 8.0));
            if at > 0 && periods.len() <= 20 {
                let x = self.x(at as f64 - 0.5);
                sheet.line("tick", (x, self.bottom), (x, self.bottom + 4.0));
            }
        }
        let mut end = self.bottom + 12.0;
        for (at, lines) in self.named(sheet.width(), periods) {
            for (line, text) in lines.iter().enumerate() {
                let y = self.bottom + 24.0 + 16.0 * line as f64;
                sheet.text_inside("dim", percent(self.x(at as f64)), y, text);
                end = f64::max(end, y + 6.0);
            }
        }
        end
    }

    /// The periods whose names stand beside each other: the last one, and every so many before it.
    fn named(&self, width: f64, periods: &[String]) -> Vec<(usize, Vec<String>)> {
        let widest = (width * 0.4).max(110.0);
        let lines: Vec<Vec<String>> = periods.iter().map(|name| words::wrap(name, widest, Type::Small)).collect();
        let span = |at: usize| {
            let text = lines[at].iter().map(|line| words::width(line, Type::Small)).fold(0.0, f64::max);
            let (anchor, x) = inside(percent(self.x(at as f64)), text, width);
            let left = x.at(width) + anchor.left(text);
            (left, left + text)
        };
        let chosen = |step: usize| -> Vec<usize> { (0..lines.len()).rev().step_by(step).collect() };
        let fits = |at: &Vec<usize>| at.windows(2).all(|pair| span(pair[1]).1 + 8.0 <= span(pair[0]).0);
        let chosen = (1..=lines.len()).map(chosen).find(fits).unwrap_or_default();
        chosen.into_iter().rev().map(|at| (at, lines[at].clone())).collect()
    }
}
