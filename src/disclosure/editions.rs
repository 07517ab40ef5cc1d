//! What two publications of the same counts tell together: an edition and its revision, or two states of a portal.

use super::network::Audit;
use super::{Rule, Shown, Sum, System};

/// The cells that both publications together tell too much about; each named once, in order. The systems have the same
/// cells in the same order; what one of them does not have is a cell without a count.
///
/// The attacker knows which counts have changed, as those who changed them do, and that the others have not.
pub fn revealed_by_difference(before: (&System, &[Shown]), after: (&System, &[Shown]), rule: &Rule) -> Vec<usize> {
    let (old, new) = (before.0, after.0);
    let count = new.cells.len().min(old.cells.len());
    // Both systems as one: a count that has not changed is one cell, another is two.
    let mut both = System { cells: new.cells[..count].to_vec(), sums: new.sums.clone() };
    let mut shown = after.1[..count].to_vec();
    let mut place = Vec::with_capacity(count);
    for cell in 0..count {
        let changed = old.cells[cell].count != new.cells[cell].count;
        place.push(if changed { both.add(old.cells[cell].count, old.cells[cell].guard) } else { cell });
        if changed {
            shown.push(before.1[cell]);
        }
    }
    both.sums.extend(
        old.sums
            .iter()
            .map(|sum| Sum { total: place[sum.total], parts: sum.parts.iter().map(|part| place[*part]).collect() }),
    );
    let mut audit = Audit::new(&both, rule);
    let mut ranges: Vec<(f64, f64)> = (0..shown.len()).map(|cell| audit.range(cell, shown[cell])).collect();
    for cell in (0..count).filter(|cell| place[*cell] == *cell) {
        let (low, high) = audit.range(cell, before.1[cell]);
        ranges[cell] = (ranges[cell].0.max(low), ranges[cell].1.min(high));
        if detail(before.1[cell]) > detail(shown[cell]) {
            shown[cell] = before.1[cell];
        }
    }
    let weak = audit.weak_within(ranges, &shown).into_iter();
    let mut cells: Vec<usize> =
        weak.map(|weak| place.iter().position(|at| *at == weak.cell).unwrap_or(weak.cell)).collect();
    cells.sort_unstable();
    cells.dedup();
    cells
}

/// How much a way of showing tells.
fn detail(shown: Shown) -> u8 {
    match shown {
        Shown::Withheld => 0,
        Shown::Rounded(_) | Shown::Band(..) => 1,
        Shown::Exact => 2,
    }
}
