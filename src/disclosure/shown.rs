//! How each count would be shown if there were no sums, and what a reader learns from a count that is shown so.

use super::{Guard, Method, Rule, Shown, System, Zeros};

/// What decides to which side counts are rounded: the public must not be able to guess it.
#[derive(Debug, Clone, Copy)]
pub struct Key([u8; 32]);

impl Key {
    /// A key from raw counts. Take all counts of a dataset that are of one period: they are too many to be guessed, and the
    /// same count is rounded to the same side as long as the data of its period stays the same.
    pub fn of(counts: impl IntoIterator<Item = f64>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for count in counts {
            hasher.update(&count.to_bits().to_le_bytes());
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// A number from 0 up to 1 for a cell.
    fn draw(&self, cell: usize) -> f64 {
        let digest = blake3::keyed_hash(&self.0, &(cell as u64).to_le_bytes());
        f64::from(u32::from_le_bytes([0, 1, 2, 3].map(|at| digest.as_bytes()[at]))) / (f64::from(u32::MAX) + 1.0)
    }
}

pub(super) fn at_first(system: &System, rule: &Rule, key: &Key) -> Vec<Shown> {
    let twins = if rule.method == Method::Round5 { twins(system) } else { Vec::new() };
    let shown = |cell: usize| {
        let Some(count) = system.known(cell) else {
            // A negative «count» is a mistake that has been reported; it is not published.
            return if system.cells[cell].count.is_some() { Shown::Withheld } else { Shown::Exact };
        };
        match (system.cells[cell].guard, rule.method) {
            (Guard::Never, _) => Shown::Exact,
            (Guard::Always | Guard::Implied, _) => Shown::Withheld,
            (Guard::Persons, Method::Withhold) if rule.is_small(count) => Shown::Withheld,
            (Guard::Persons, Method::Withhold) => Shown::Exact,
            (Guard::Persons, _) if count == 0.0 && rule.zeros == Zeros::Show => Shown::Exact,
            (Guard::Persons, Method::Round5) => Shown::Rounded(round(count, rule.base(), key.draw(twins[cell]))),
            (Guard::Persons, Method::Bands) => band(count, rule),
        }
    };
    (0..system.cells.len()).map(shown).collect()
}

/// Random rounding: 7 becomes 5 three times of five and 10 twice, so that on the average nothing is lost. Counts below the
/// base always become the base, so that they do not look like zero.
fn round(count: f64, base: f64, draw: f64) -> f64 {
    let below = (count / base).floor() * base;
    let up = below == 0.0 || draw < (count - below) / base;
    if up && count > below || below == 0.0 { below + base } else { below }
}

/// The band of a count: those of 1, 2 and 5 with noughts, the first ones joined so that they suit the threshold.
fn band(count: f64, rule: &Rule) -> Shown {
    let threshold = f64::from(rule.threshold);
    if count < threshold {
        return Shown::Band(if rule.zeros == Zeros::Hide { 0.0 } else { 1.0 }, threshold - 1.0);
    }
    let mut from = threshold;
    let mut power = 1.0;
    loop {
        for edge in [power, 2.0 * power, 5.0 * power].into_iter().filter(|edge| *edge >= 2.0 * threshold) {
            if count < edge {
                return Shown::Band(from, edge - 1.0);
            }
            from = edge;
        }
        power *= 10.0;
        if !power.is_finite() {
            return Shown::Withheld;
        }
    }
}

/// Cells that are the same count because a sum has just one part above zero: they must be rounded to the same side, or
/// both together tell more than one. Gives each cell the first of those that are the same.
fn twins(system: &System) -> Vec<usize> {
    let mut first: Vec<usize> = (0..system.cells.len()).collect();
    fn root(first: &mut [usize], mut cell: usize) -> usize {
        while first[cell] != cell {
            first[cell] = first[first[cell]];
            cell = first[cell];
        }
        cell
    }
    for sum in &system.sums {
        let mut above_zero =
            sum.parts.iter().copied().filter(|part| system.known(*part).is_some_and(|count| count > 0.0));
        if let (Some(part), None) = (above_zero.next(), above_zero.next())
            && system.known(part) == system.known(sum.total)
        {
            let (a, b) = (root(&mut first, part), root(&mut first, sum.total));
            first[a.max(b)] = a.min(b);
        }
    }
    (0..first.len()).map(|cell| root(&mut first, cell)).collect()
}

/// The least and the most that a cell can be for all that its own sign tells. `least` is what a withheld count is at least.
pub(super) fn range(shown: Shown, count: f64, least: f64, rule: &Rule) -> (f64, f64) {
    let base = rule.base();
    match shown {
        Shown::Exact => (count, count),
        Shown::Withheld => (least, f64::INFINITY),
        // Whole counts lie less than a base away; others may lie nearly that far.
        Shown::Rounded(to) if count.fract() == 0.0 => {
            (if to == base { least } else { to - base + 1.0 }, to + base - 1.0)
        }
        Shown::Rounded(to) => ((to - base).max(0.0), to + base),
        Shown::Band(from, to) if count.fract() == 0.0 => (from, to),
        Shown::Band(from, to) => (from.min(count), to.max(count)),
    }
}
