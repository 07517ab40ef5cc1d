//! Places of words in a plane, so that none stands on another. What does not overlap in the narrowest column does not in
//! a wider one: places are per cents and words keep their size, so the room between them only grows.

use super::sheet::{X, inside};
use super::words::{self, Type};

/// The room that words have taken.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    taken: Vec<[f64; 4]>,
    /// Strokes that words do not cross, from point to point in px.
    strokes: Vec<[(f64, f64); 2]>,
}

impl Boxes {
    /// Takes the room of a line of text around a place, when it is free.
    pub fn take(&mut self, classes: &str, x: X, y: f64, text: &str, sheet: f64) -> bool {
        let width = words::width(text, Type::of_classes(classes));
        let (anchor, x) = inside(x, width, sheet);
        let left = x.at(sheet) + anchor.left(width);
        let own = [left - 3.0, y - 12.0, left + width + 3.0, y + 4.0];
        let crossed = self.strokes.iter().any(|stroke| crosses(stroke, &own));
        let free = width <= sheet && !crossed && self.taken.iter().all(|other| !overlap(&own, other));
        if free {
            self.taken.push(own);
        }
        free
    }

    /// Takes all that is right of a place.
    pub fn behind(&mut self, x: X, sheet: f64) {
        self.taken.push([x.at(sheet), f64::MIN, f64::MAX, f64::MAX]);
    }

    /// Keeps words away from a stroke between two places.
    pub fn stroke(&mut self, from: (X, f64), to: (X, f64), sheet: f64) {
        self.strokes.push([(from.0.at(sheet), from.1), (to.0.at(sheet), to.1)]);
    }

    /// Takes the room around a point, so that words do not hide it.
    pub fn point(&mut self, x: X, y: f64, sheet: f64) {
        let x = x.at(sheet);
        self.taken.push([x - 5.0, y - 5.0, x + 5.0, y + 5.0]);
    }
}

fn crosses([from, to]: &[(f64, f64); 2], room: &[f64; 4]) -> bool {
    (0..=40).map(|at| f64::from(at) / 40.0).any(|part| {
        let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        x > room[0] && x < room[2] && y > room[1] && y < room[3]
    })
}

fn overlap(one: &[f64; 4], other: &[f64; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Moves blocks of these heights, whose middles want to be at these places, so that they stand under each other between
/// two limits; the tops in the order of the blocks.
pub(super) fn spread(blocks: &[(f64, f64)], from: f64, to: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    order.sort_by(|a, b| blocks[*a].0.total_cmp(&blocks[*b].0).then(a.cmp(b)));
    let mut tops = vec![0.0; blocks.len()];
    let mut free = from;
    for at in &order {
        let (middle, height) = blocks[*at];
        tops[*at] = (middle - height / 2.0).max(free);
        free = tops[*at] + height;
    }
    // Pushed out below: back up from the end.
    let mut free = to.max(from + blocks.iter().map(|(_, height)| height).sum::<f64>());
    for at in order.iter().rev() {
        tops[*at] = tops[*at].min(free - blocks[*at].1);
        free = tops[*at];
    }
    tops
}
