//! Names of several lines behind their ends, each with its marker and its last value.

use super::boxes::spread;
use super::legend::{self, Sample};
use super::line::Line;
use super::sheet::{Anchor, Sheet, percent};
use super::words::{self, Type};

/// The widest names, and the widest values that stand in a column of their own, in px.
const WIDEST: f64 = 180.0;
const WIDEST_VALUE: f64 = 100.0;
/// The sample of the line with its gaps.
const BEFORE: f64 = 46.0;
const LINE: f64 = 18.0;

/// The words behind the lines of a chart.
pub(super) struct Ends {
    /// Last values, and names in lines.
    words: Vec<(String, Vec<String>)>,
    /// The column of the values.
    values: f64,
}

/// The last value of a line.
pub(super) fn last(line: &Line) -> &str {
    line.values.iter().rev().find(|value| value.limits().is_some()).map_or("", |value| &value.text)
}

impl Ends {
    pub fn new(lines: &[Line]) -> Self {
        let values = lines.iter().map(|line| words::width(last(line), Type::Strong)).fold(0.0, f64::max);
        // Values that are sentences stand before the names.
        let beside = values <= WIDEST_VALUE;
        let words = |line: &Line| match beside {
            true => (last(line).to_owned(), words::wrap(&line.name, WIDEST, Type::Plain)),
            false => (String::new(), words::wrap(&format!("{} {}", last(line), line.name), WIDEST, Type::Plain)),
        };
        Self { words: lines.iter().map(words).collect(), values: if beside { values + 8.0 } else { 0.0 } }
    }

    /// The room that they need, in px.
    pub fn width(&self) -> f64 {
        let names = self.words.iter().flat_map(|(_, name)| name).map(|line| words::width(line, Type::Plain));
        BEFORE + self.values + names.fold(0.0, f64::max) + 8.0
    }

    pub fn height(&self) -> f64 {
        (0..self.words.len()).map(|at| self.height_of(at)).sum()
    }

    fn height_of(&self, at: usize) -> f64 {
        LINE * self.words[at].1.len().max(1) as f64 + 4.0
    }

    /// The names from this per cent of the width on, between two heights, as near as they can to the ends of the lines.
    pub fn draw(&self, sheet: &mut Sheet, lines: &[Line], from: f64, ends: &[f64], (top, bottom): (f64, f64)) {
        let blocks: Vec<(f64, f64)> = ends.iter().enumerate().map(|(at, end)| (*end, self.height_of(at))).collect();
        let x = percent(from);
        for (at, (line, top)) in lines.iter().zip(spread(&blocks, top, bottom)).enumerate() {
            let (value, name) = &self.words[at];
            legend::sample(sheet, Sample::Line, at, line.reference, (x.plus(10.0), top + 11.0));
            sheet.text("strong", Anchor::Start, x.plus(BEFORE), top + 16.0, value);
            sheet.lines("", x.plus(BEFORE + self.values), top + 16.0, LINE, name);
        }
    }
}
