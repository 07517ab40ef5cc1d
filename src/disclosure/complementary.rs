//! Complementary suppression: what else is withheld, until no count that must be protected is known too well.

use std::collections::VecDeque;

use super::network::{Audit, NOISE, Weak};
use super::{Guard, Shown};

/// After so many rounds whole sums are withheld at once, so that a system with awkward counts ends, too.
const PATIENCE: usize = 40;

/// Withholds more cells in `shown` until the audit finds nothing.
pub(super) fn withhold(audit: &mut Audit, shown: &mut [Shown]) {
    for round in 0.. {
        let weak = audit.weak(shown);
        let before = shown.iter().filter(|shown| **shown == Shown::Withheld).count();
        let mut touched = vec![false; audit.equations.len()];
        for weak in &weak {
            if !audit.equations_of[weak.cell].iter().any(|equation| touched[*equation]) {
                cure(audit, shown, weak, &mut touched, round >= PATIENCE);
            }
        }
        // With every count above zero withheld nothing is left to withhold, and nothing is known.
        if shown.iter().filter(|shown| **shown == Shown::Withheld).count() == before {
            return;
        }
    }
}

/// Withholds cells of the equation that tells most about a weak cell; if there are none left, of the next that has some.
fn cure(audit: &Audit, shown: &mut [Shown], weak: &Weak, touched: &mut [bool], all: bool) {
    let Some(equation) = tightest(audit, shown, weak.cell).or_else(|| nearest(audit, shown, weak.cell)) else { return };
    touched[equation] = true;
    let mut room = 0.0;
    for cell in candidates(audit, shown, equation) {
        if room >= weak.missing - NOISE && room > 0.0 && !all {
            return;
        }
        let (before, _) = audit.range(cell, shown[cell]);
        shown[cell] = Shown::Withheld;
        let (after, _) = audit.range(cell, shown[cell]);
        room += before - after;
        for equation in &audit.equations_of[cell] {
            touched[*equation] = true;
        }
    }
}

/// What can still be withheld in an equation, the cheapest first: parts before totals, as a total is worth more; cells
/// whose other sums have something withheld already, so that nothing else must follow; small counts before large ones.
fn candidates(audit: &Audit, shown: &[Shown], equation: usize) -> Vec<usize> {
    let is_withheld = |cell: usize| shown[cell] == Shown::Withheld;
    let is_new = |at: &usize| *at != equation && !audit.equations[*at].iter().any(|term| is_withheld(term.0));
    let cost = |cell: usize| {
        let new = audit.equations_of[cell].iter().filter(|at| is_new(at)).count();
        (audit.is_total(cell), new, audit.system.known(cell).unwrap_or_default())
    };
    let cells = audit.equations[equation].iter().map(|term| term.0).filter(|cell| may_be_withheld(audit, shown, *cell));
    let mut candidates: Vec<_> = cells.map(|cell| (cost(cell), cell)).collect();
    candidates.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    candidates.into_iter().map(|(_, cell)| cell).collect()
}

fn may_be_withheld(audit: &Audit, shown: &[Shown], cell: usize) -> bool {
    shown[cell] != Shown::Withheld
        && audit.system.cells[cell].guard != Guard::Implied
        && audit.system.known(cell).is_some_and(|count| count > 0.0)
}

fn has_candidates(audit: &Audit, shown: &[Shown], equation: usize) -> bool {
    audit.equations[equation].iter().any(|term| may_be_withheld(audit, shown, term.0))
}

/// The equation of a cell that leaves it least room, of those in which more can be withheld.
fn tightest(audit: &Audit, shown: &[Shown], cell: usize) -> Option<usize> {
    let equations = audit.equations_of[cell].iter().copied().filter(|at| has_candidates(audit, shown, *at));
    equations.min_by(|a, b| audit.width_by(*a, cell, shown).total_cmp(&audit.width_by(*b, cell, shown)))
}

/// The nearest equation, over withheld cells, in which more can be withheld.
fn nearest(audit: &Audit, shown: &[Shown], cell: usize) -> Option<usize> {
    let mut seen = vec![false; audit.equations.len()];
    let mut queue: VecDeque<usize> = audit.equations_of[cell].iter().copied().collect();
    while let Some(equation) = queue.pop_front() {
        if std::mem::replace(&mut seen[equation], true) {
            continue;
        }
        if has_candidates(audit, shown, equation) {
            return Some(equation);
        }
        let withheld = audit.equations[equation].iter().filter(|term| shown[term.0] == Shown::Withheld);
        queue.extend(withheld.flat_map(|term| audit.equations_of[term.0].iter().copied()));
    }
    None
}
