//! The attacker's view: which values each count can have, given what is shown of all, and which counts are too well known.
//!
//! Everything is reckoned as a distance from the true counts. So all equations are homogeneous, no distance at all is
//! always a solution, and a total that does not agree with its parts does no harm.
//!
//! Cells that are not known exactly and the equations between them fall into components. Where a component has no circles
//! — a hierarchy — intervals passed once towards a root and once back are exact. Where sums overlap — a table of two
//! dimensions — those intervals are only outer bounds: then [`Walk`] looks for solutions far enough from each other.

use std::collections::HashMap;

use super::walk::Walk;
use super::{Guard, Method, Rule, Shown, System, Zeros, shown};

/// As many cells of a component are solved together. In larger ones each cell is looked at with some others around it, as
/// if the rest were known: this never finds too much room, only too little.
const LARGEST_WALK: usize = 120;
/// Such neighbourhoods: how many cells, and how many of one equation. The second is tried if the first is not enough.
const NEIGHBOURHOODS: [(usize, usize); 2] = [(24, 2), (LARGEST_WALK, 6)];

/// Differences below this are noise of floating point.
pub(super) const NOISE: f64 = 1e-6;

pub(super) struct Audit<'a> {
    pub system: &'a System,
    pub rule: &'a Rule,
    /// What a withheld count is at least, as a reader knows; and whether a count is known at all.
    least: Vec<f64>,
    /// The coefficients of each sum: its parts are 1, its total is -1.
    pub equations: Vec<Vec<(usize, f64)>>,
    pub equations_of: Vec<Vec<usize>>,
    /// Whether a cell is the total of a sum.
    totals: Vec<bool>,
    /// The interval of each cell as a distance from its true count.
    low: Vec<f64>,
    high: Vec<f64>,
    /// Distances that have been found to be possible. Withholding more only adds to them, so they are kept.
    reached_low: Vec<f64>,
    reached_high: Vec<f64>,
}

/// A cell whose interval is narrower than it must be.
pub(super) struct Weak {
    pub cell: usize,
    pub missing: f64,
}

struct Component {
    cells: Vec<usize>,
    /// In the order of their distance from the first cell.
    equations: Vec<usize>,
    has_circles: bool,
}

impl<'a> Audit<'a> {
    pub fn new(system: &'a System, rule: &'a Rule) -> Self {
        let count = system.cells.len();
        let whole = (0..count).all(|cell| system.known(cell).is_none_or(|count| count.fract() == 0.0));
        let least = |cell: &super::Cell| match cell.guard {
            Guard::Persons | Guard::Never if whole && rule.zeros == Zeros::Show => 1.0,
            _ => 0.0,
        };
        let mut equations: Vec<Vec<(usize, f64)>> =
            system.sums.iter().map(|sum| equation(system, sum.total, &sum.parts)).collect();
        equations.sort_by(|a, b| a.iter().map(|term| term.0).cmp(b.iter().map(|term| term.0)));
        equations.dedup();
        let mut equations_of = vec![Vec::new(); count];
        let mut totals = vec![false; count];
        for (at, equation) in equations.iter().enumerate() {
            for (cell, factor) in equation {
                equations_of[*cell].push(at);
                totals[*cell] |= *factor < 0.0;
            }
        }
        Self {
            least: system.cells.iter().map(least).collect(),
            equations,
            equations_of,
            totals,
            low: vec![0.0; count],
            high: vec![0.0; count],
            reached_low: vec![0.0; count],
            reached_high: vec![0.0; count],
            system,
            rule,
        }
    }

    /// The cells that an attacker knows too well, if cells are shown so.
    pub fn weak(&mut self, shown: &[Shown]) -> Vec<Weak> {
        let ranges = (0..shown.len()).map(|cell| self.range(cell, shown[cell])).collect();
        self.weak_within(ranges, shown)
    }

    /// The same for other intervals than those that the signs alone give.
    pub fn weak_within(&mut self, ranges: Vec<(f64, f64)>, shown: &[Shown]) -> Vec<Weak> {
        (self.low, self.high) = ranges.into_iter().unzip();
        let mut weak = Vec::new();
        let components = self.components();
        for component in &components {
            self.propagate(component);
            let before = weak.len();
            weak.extend(component.cells.iter().filter_map(|cell| {
                let missing = self.needed(*cell, shown[*cell]) - (self.high[*cell] - self.low[*cell]);
                (missing > NOISE).then_some(Weak { cell: *cell, missing })
            }));
            // What the outer bounds show already is cured before anything is solved.
            if component.has_circles && weak.len() == before {
                self.solve(component, shown, &mut weak);
            }
        }
        if weak.is_empty() {
            weak = self.guessable(&components, shown);
        }
        weak
    }

    /// The distances that a cell can have for all that its own sign tells.
    pub fn range(&self, cell: usize, shown: Shown) -> (f64, f64) {
        let Some(count) = self.system.known(cell) else { return (0.0, 0.0) };
        let (low, high) = shown::range(shown, count, self.least[cell], self.rule);
        ((low - count).min(0.0), (high - count).max(0.0))
    }

    /// How wide the interval of a cell must be: as the threshold, or as what is shown of it if that is less.
    pub fn needed(&self, cell: usize, shown: Shown) -> f64 {
        let Some(count) = self.system.known(cell) else { return 0.0 };
        match self.system.cells[cell].guard {
            Guard::Never => 0.0,
            Guard::Implied if !self.rule.is_small(count) => 0.0,
            guard => {
                let (low, high) = self.range(cell, shown);
                // The first band, from 0 to one less than the threshold, is all that bands promise.
                let in_bands = guard == Guard::Implied && self.rule.method == Method::Bands;
                (high - low).min(f64::from(self.rule.threshold) - f64::from(u8::from(in_bands)))
            }
        }
    }

    /// How wide the interval of a cell is by one equation alone, with nothing but the signs of its other terms.
    pub fn width_by(&self, equation: usize, cell: usize, shown: &[Shown]) -> f64 {
        let (mut low, mut high) = self.range(cell, shown[cell]);
        let own = self.equations[equation].iter().find(|term| term.0 == cell).map_or(1.0, |term| term.1);
        let others = self.equations[equation].iter().filter(|term| term.0 != cell);
        let (mut least, mut most) = (0.0, 0.0);
        for (other, factor) in others {
            let (low, high) = ends(self.range(*other, shown[*other]), -factor / own);
            least += low;
            most += high;
        }
        low = low.max(least);
        high = high.min(most);
        high - low
    }

    pub fn is_total(&self, cell: usize) -> bool {
        self.totals[cell]
    }

    fn is_free(&self, cell: usize) -> bool {
        self.low[cell] < 0.0 || self.high[cell] > 0.0
    }

    fn components(&self) -> Vec<Component> {
        let mut seen_cells = vec![false; self.low.len()];
        let mut seen_equations = vec![false; self.equations.len()];
        let mut components = Vec::new();
        for start in 0..self.low.len() {
            if seen_cells[start] || !self.is_free(start) {
                continue;
            }
            seen_cells[start] = true;
            let mut component = Component { cells: vec![start], equations: Vec::new(), has_circles: false };
            let (mut next, mut links) = (0, 0);
            while next < component.cells.len() {
                for equation in &self.equations_of[component.cells[next]] {
                    if std::mem::replace(&mut seen_equations[*equation], true) {
                        continue;
                    }
                    component.equations.push(*equation);
                    for (cell, _) in self.equations[*equation].iter().filter(|term| self.is_free(term.0)) {
                        links += 1;
                        if !std::mem::replace(&mut seen_cells[*cell], true) {
                            component.cells.push(*cell);
                        }
                    }
                }
                next += 1;
            }
            component.has_circles = links + 1 > component.cells.len() + component.equations.len();
            components.push(component);
        }
        components
    }

    /// Narrows the intervals of a component. Exact if it has no circles.
    fn propagate(&mut self, component: &Component) {
        for _ in 0..if component.has_circles { 3 } else { 1 } {
            for equation in component.equations.iter().rev().chain(&component.equations) {
                self.narrow(*equation);
            }
        }
    }

    /// Each term of an equation is what all others leave.
    fn narrow(&mut self, equation: usize) {
        let (mut least, mut most) = (0.0, 0.0);
        let (mut without_least, mut without_most) = (0, 0);
        for (cell, factor) in &self.equations[equation] {
            let (low, high) = ends((self.low[*cell], self.high[*cell]), *factor);
            if low.is_finite() {
                least += low
            } else {
                without_least += 1
            }
            if high.is_finite() { most += high } else { without_most += 1 }
        }
        for (cell, factor) in &self.equations[equation] {
            let (low, high) = ends((self.low[*cell], self.high[*cell]), *factor);
            let others_least = match (without_least, low.is_finite()) {
                (0, _) => least - low,
                (1, false) => least,
                _ => f64::NEG_INFINITY,
            };
            let others_most = match (without_most, high.is_finite()) {
                (0, _) => most - high,
                (1, false) => most,
                _ => f64::INFINITY,
            };
            let (low, high) = ends((-others_most, -others_least), factor.recip());
            self.low[*cell] = self.low[*cell].max(low.min(0.0));
            self.high[*cell] = self.high[*cell].min(high.max(0.0));
        }
    }

    /// Looks for solutions that lie far enough from each other, for each cell of a component.
    fn solve(&mut self, component: &Component, shown: &[Shown], weak: &mut Vec<Weak>) {
        let needs = |audit: &Self, cell: &usize| audit.needed(*cell, shown[*cell]);
        let open = |audit: &Self, cell: &usize| audit.reached(*cell) < needs(audit, cell) - NOISE;
        // What has been found before holds still: most components need no walk at all.
        if !component.cells.iter().any(|cell| open(self, cell)) {
            return;
        }
        let fits = component.cells.len() <= LARGEST_WALK;
        let mut whole = fits.then(|| self.walk(&component.cells));
        let leaders = if fits { HashMap::new() } else { self.leaders(component) };
        for cell in &component.cells {
            let needed = needs(self, cell);
            if let Some(walk) = &mut whole {
                self.walk_to_ends(*cell, needed, walk);
            } else {
                for (size, of_equation) in NEIGHBOURHOODS {
                    if open(self, cell) {
                        let mut walk = self.walk(&self.neighbourhood(*cell, &leaders, size, of_equation));
                        self.walk_to_ends(*cell, needed, &mut walk);
                    }
                }
            }
            let missing = needed - self.reached(*cell);
            if missing > NOISE {
                weak.push(Weak { cell: *cell, missing });
            }
        }
    }

    /// Walks up and down from the true count until both ends are as far from each other as they need to be.
    fn walk_to_ends(&mut self, cell: usize, needed: f64, walk: &mut Walk) {
        for direction in [1.0, -1.0] {
            if self.reached(cell) >= needed - NOISE {
                return;
            }
            let behind = if direction > 0.0 { -self.reached_low[cell] } else { self.reached_high[cell] };
            walk.go(cell, direction, needed - behind);
            for (other, distance) in walk.distances() {
                self.reached_low[other] = self.reached_low[other].min(distance);
                self.reached_high[other] = self.reached_high[other].max(distance);
            }
        }
    }

    fn reached(&self, cell: usize) -> f64 {
        self.reached_high[cell] - self.reached_low[cell]
    }

    fn walk(&self, cells: &[usize]) -> Walk {
        let bounds = cells.iter().map(|cell| (*cell, self.low[*cell], self.high[*cell])).collect();
        let mut equations: Vec<usize> =
            cells.iter().flat_map(|cell| self.equations_of[*cell].iter().copied()).collect();
        equations.sort_unstable();
        equations.dedup();
        Walk::new(bounds, equations.into_iter().map(|equation| &self.equations[equation][..]))
    }

    /// The first cells of each equation: its total, which leads to other totals, then the parts with most room.
    fn leaders(&self, component: &Component) -> HashMap<usize, Vec<usize>> {
        let mut leaders = HashMap::with_capacity(component.equations.len());
        let room = |cell: usize| (-self.low[cell]).min(self.high[cell]);
        for equation in &component.equations {
            let free = self.equations[*equation].iter().filter(|term| self.is_free(term.0));
            let mut free: Vec<(usize, f64)> = free.copied().collect();
            free.sort_by(|a, b| a.1.total_cmp(&b.1).then_with(|| room(b.0).total_cmp(&room(a.0))));
            leaders.insert(*equation, free.into_iter().take(2 * NEIGHBOURHOODS[1].1).map(|term| term.0).collect());
        }
        leaders
    }

    /// Cells around a cell: of each equation as many new ones as it says.
    fn neighbourhood(
        &self,
        cell: usize,
        leaders: &HashMap<usize, Vec<usize>>,
        size: usize,
        of_equation: usize,
    ) -> Vec<usize> {
        let mut chosen = vec![cell];
        let mut next = 0;
        while next < chosen.len() {
            for equation in &self.equations_of[chosen[next]] {
                let leaders = leaders.get(equation).map_or(&[][..], Vec::as_slice);
                let new: Vec<usize> = leaders.iter().copied().filter(|cell| !chosen.contains(cell)).collect();
                for cell in new.into_iter().take(of_equation) {
                    if chosen.len() == size {
                        return chosen;
                    }
                    chosen.push(cell);
                }
            }
            next += 1;
        }
        chosen
    }

    /// Where everything that is withheld together is small, a reader may guess just that: «withheld, so less than the
    /// threshold». Then half of the numbers below the threshold must still be possible.
    fn guessable(&mut self, components: &[Component], shown: &[Shown]) -> Vec<Weak> {
        let half = ((f64::from(self.rule.threshold) - 1.0) / 2.0).floor();
        let mut weak = Vec::new();
        for component in components {
            let is_small = |cell: &usize| self.system.known(*cell).is_some_and(|count| self.rule.is_small(count));
            let guarded =
                |cell: &usize| shown[*cell] == Shown::Withheld && self.system.cells[*cell].guard == Guard::Persons;
            if !component.cells.iter().all(|cell| guarded(cell) && (is_small(cell) || self.is_total(*cell))) {
                continue;
            }
            let small: Vec<usize> = component.cells.iter().copied().filter(is_small).collect();
            for cell in &small {
                let most = f64::from(self.rule.threshold) - 1.0 - self.system.known(*cell).unwrap_or_default();
                self.high[*cell] = self.high[*cell].min(most);
            }
            self.propagate(component);
            let width = |cell: usize| self.high[cell] - self.low[cell];
            weak.extend(
                small.into_iter().filter(|cell| width(*cell) < half - NOISE).map(|cell| Weak { cell, missing: 1.0 }),
            );
        }
        weak
    }
}

/// An interval times a factor.
fn ends((low, high): (f64, f64), factor: f64) -> (f64, f64) {
    if factor > 0.0 { (low * factor, high * factor) } else { (high * factor, low * factor) }
}

/// The terms of a sum; what is not reported is in no sum.
fn equation(system: &System, total: usize, parts: &[usize]) -> Vec<(usize, f64)> {
    if system.known(total).is_none() {
        return Vec::new();
    }
    let mut terms: Vec<(usize, f64)> = parts.iter().map(|part| (*part, 1.0)).chain([(total, -1.0)]).collect();
    terms.retain(|(cell, _)| system.known(*cell).is_some());
    terms.sort_by_key(|term| term.0);
    terms.dedup_by(|again, first| {
        let same = again.0 == first.0;
        if same {
            first.1 += again.1;
        }
        same
    });
    terms.retain(|term| term.1 != 0.0);
    terms
}
