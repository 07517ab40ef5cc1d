//! How far a cell can be from its true count while all equations hold: the simplex method with bounded variables, begun at
//! the true counts.
//!
//! Each point on the way fulfils the equations, so whatever is reached *is* possible: stopping early, or a slip of
//! floating point that the last look finds, can only make a count seem better known than it is, never less.

use super::network::NOISE;

/// Below this a coefficient is nought.
const NOUGHT: f64 = 1e-9;

pub(super) struct Walk {
    cells: Vec<usize>,
    low: Vec<f64>,
    high: Vec<f64>,
    /// Where the walk stands now.
    at: Vec<f64>,
    /// Solved for the variable in `basis` of the same place: `variable + Σ row[j] · variable j = 0`.
    rows: Vec<Vec<f64>>,
    basis: Vec<usize>,
    row_of: Vec<Option<usize>>,
    equations: Vec<Vec<(usize, f64)>>,
    /// A step without an end was found for this variable in this direction.
    endless: Option<(usize, f64)>,
}

impl Walk {
    /// `bounds` are cells with the least and the most distance; other cells of `equations` stay where they are.
    pub fn new<'a>(bounds: Vec<(usize, f64, f64)>, equations: impl Iterator<Item = &'a [(usize, f64)]>) -> Self {
        let mut places: Vec<(usize, usize)> = bounds.iter().enumerate().map(|(at, bound)| (bound.0, at)).collect();
        places.sort_unstable();
        let place = |cell: usize| places.binary_search_by_key(&cell, |place| place.0).ok().map(|at| places[at].1);
        let equations: Vec<Vec<(usize, f64)>> = equations
            .map(|terms| terms.iter().filter_map(|(cell, factor)| Some((place(*cell)?, *factor))).collect())
            .collect();
        let mut walk = Self {
            cells: bounds.iter().map(|bound| bound.0).collect(),
            low: bounds.iter().map(|bound| bound.1).collect(),
            high: bounds.iter().map(|bound| bound.2).collect(),
            at: vec![0.0; bounds.len()],
            rows: Vec::new(),
            basis: Vec::new(),
            row_of: vec![None; bounds.len()],
            equations,
            endless: None,
        };
        for at in 0..walk.equations.len() {
            walk.add_row(at);
        }
        walk
    }

    /// Walks from where it stands until `cell` is `enough` away in `direction` (1 or -1), or as far as it can.
    pub fn go(&mut self, cell: usize, direction: f64, enough: f64) {
        self.endless = None;
        let Some(target) = self.cells.iter().position(|other| *other == cell) else { return };
        let limit = 20 + 4 * (self.rows.len() + self.cells.len());
        for step in 0..limit {
            if self.at[target] * direction >= enough {
                return;
            }
            // Bland's rule, the first of all, never goes in circles; the steepest is usually quicker.
            let Some((entering, sense)) = self.entering(target, direction, step > limit / 2) else { return };
            if !self.step(entering, sense) {
                self.endless = Some((target, direction));
                return;
            }
        }
    }

    /// Where all cells are now. Nothing, if that does not fulfil the equations.
    pub fn distances(&self) -> Vec<(usize, f64)> {
        let holds = |terms: &Vec<(usize, f64)>| {
            terms.iter().map(|(variable, factor)| self.at[*variable] * factor).sum::<f64>().abs() < NOISE
        };
        let within = |at: usize| self.at[at] > self.low[at] - NOISE && self.at[at] < self.high[at] + NOISE;
        if !self.equations.iter().all(holds) || !(0..self.at.len()).all(within) {
            return Vec::new();
        }
        let distance = |at: usize| match self.endless {
            Some((variable, direction)) if variable == at => direction * f64::INFINITY,
            _ => self.at[at],
        };
        (0..self.at.len()).map(|at| (self.cells[at], distance(at))).collect()
    }

    /// Takes an equation into the rows, solved for a variable of its own.
    fn add_row(&mut self, equation: usize) {
        let mut row = vec![0.0; self.cells.len()];
        for (variable, factor) in &self.equations[equation] {
            row[*variable] += factor;
        }
        for (other, basic) in self.rows.iter().zip(&self.basis) {
            subtract(&mut row, other, *basic);
        }
        let Some(pivot) = (0..row.len()).max_by(|a, b| row[*a].abs().total_cmp(&row[*b].abs())) else { return };
        if row[pivot].abs() < NOUGHT {
            return;
        }
        self.rows.push(row);
        self.basis.push(pivot);
        self.solve_for(self.rows.len() - 1, pivot);
    }

    /// Makes `variable` the basic variable of a row.
    fn solve_for(&mut self, at: usize, variable: usize) {
        let factor = self.rows[at][variable];
        self.rows[at].iter_mut().for_each(|entry| *entry /= factor);
        let row = std::mem::take(&mut self.rows[at]);
        for other in self.rows.iter_mut().filter(|other| !other.is_empty()) {
            subtract(other, &row, variable);
        }
        self.rows[at] = row;
        self.row_of[self.basis[at]] = None;
        self.basis[at] = variable;
        self.row_of[variable] = Some(at);
    }

    /// The variable that brings `target` on, and which way it must move.
    fn entering(&self, target: usize, direction: f64, first: bool) -> Option<(usize, f64)> {
        let gain = |variable: usize| match self.row_of[target] {
            None => {
                if variable == target {
                    direction
                } else {
                    0.0
                }
            }
            Some(row) => -direction * self.rows[row][variable],
        };
        let mut best = None;
        let mut best_gain = NOUGHT;
        for variable in (0..self.at.len()).filter(|variable| self.row_of[*variable].is_none()) {
            let gain = gain(variable);
            let room = if gain > 0.0 {
                self.high[variable] - self.at[variable]
            } else {
                self.at[variable] - self.low[variable]
            };
            if gain.abs() > best_gain && room > NOUGHT {
                best = Some((variable, gain.signum()));
                if first {
                    break;
                }
                best_gain = gain.abs();
            }
        }
        best
    }

    /// Moves a variable until it, or a basic one, comes to its bound. False if nothing stops it.
    fn step(&mut self, entering: usize, sense: f64) -> bool {
        let room = |variable: usize, rate: f64| {
            let bound = if rate > 0.0 { self.high[variable] } else { self.low[variable] };
            ((bound - self.at[variable]) / rate).max(0.0)
        };
        let mut length = room(entering, sense);
        let mut stopped_by: Option<usize> = None;
        for (row, basic) in self.basis.iter().enumerate() {
            let rate = -self.rows[row][entering] * sense;
            if rate.abs() < NOUGHT {
                continue;
            }
            let own = room(*basic, rate);
            let is_first = stopped_by.is_some_and(|other| own == length && *basic < self.basis[other]);
            if own < length || is_first {
                length = own;
                stopped_by = Some(row);
            }
        }
        if length.is_infinite() {
            return false;
        }
        self.at[entering] += sense * length;
        for (row, basic) in self.basis.iter().enumerate() {
            self.at[*basic] -= self.rows[row][entering] * sense * length;
        }
        if let Some(row) = stopped_by {
            self.solve_for(row, entering);
        }
        true
    }
}

/// Takes `variable` out of a row by another that is solved for it.
fn subtract(row: &mut [f64], other: &[f64], variable: usize) {
    let factor = row[variable];
    if factor != 0.0 {
        for (entry, other) in row.iter_mut().zip(other) {
            *entry -= factor * other;
            if entry.abs() < NOUGHT {
                *entry = 0.0;
            }
        }
    }
}
