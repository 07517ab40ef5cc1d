//! Disclosure control: what of a system of counts may be published, so that nobody can work out a small count of persons.
//!
//! A [`System`] is counts and the sums between them: institutions and their district, districts and the region, girls and
//! boys and both, an indicator and the two that it consists of. [`protect`] says of each count how it may be shown.
//!
//! The attacker of this room knows everything that is published, that counts are not negative, the method and the
//! threshold. Small counts are withheld first; then, as a total less its other parts tells what one withheld part is, more
//! is withheld, until the attacker's interval of every withheld count is at least as wide as the threshold. That is not
//! assumed but worked out ([`network`], [`walk`]), and it always ends: when no count above zero is shown, nothing is known.
//!
//! The terms are those of Hundepool et al., *Statistical Disclosure Control* (2012), chapters 4 and 5: primary and
//! complementary suppression, interval protection, audit. Bounds are those of real numbers: for hierarchies and tables of
//! two dimensions they are also the bounds of whole numbers; in tables of more dimensions an attacker who can solve
//! integer programmes may come closer.
//!
//! Not in scope: an institution knows its own counts, and if only two counts of a sum are withheld it learns the other.

mod complementary;
mod editions;
mod network;
mod shares;
mod shown;
mod walk;

pub use editions::revealed_by_difference;
pub use shares::{Counted, Share, mean_may_be_shown, share};
pub use shown::Key;

/// Counts, and the sums that hold between them.
#[derive(Debug, Clone, Default)]
pub struct System {
    pub cells: Vec<Cell>,
    pub sums: Vec<Sum>,
}

#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The true count, not negative. `None` where nothing was reported: then it is in no sum, and the attacker knows it.
    pub count: Option<f64>,
    pub guard: Guard,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// A count of persons: sensitive when small.
    Persons,
    /// A count of persons that is not published but follows from others, such as those who did *not* pass.
    Implied,
    /// Sensitive whatever its size: hours or sums of money of a group that is small.
    Always,
    /// A count of something else: it is withheld only to protect others.
    Never,
}

/// `total` is the sum of `parts`; both are places in [`System::cells`].
#[derive(Debug, Clone)]
pub struct Sum {
    pub total: usize,
    pub parts: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Counts of persons above zero and below this are small; from 3 to 20.
    pub threshold: u32,
    pub zeros: Zeros,
    pub method: Method,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zeros {
    Show,
    /// «Nobody» tells too much, too: 0 is a small count.
    Hide,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Withhold,
    /// Counts of persons are rounded to multiples of 5 (of 10 from threshold 9, of 20 from threshold 19).
    Round5,
    /// Counts of persons are shown as 1–4, 5–9, 10–19, 20–49 … , the first band ending below the threshold.
    Bands,
}

/// How a cell may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// As it is; also what is not reported.
    Exact,
    Withheld,
    Rounded(f64),
    /// Both ends belong to it.
    Band(f64, f64),
}

/// What may be published of a system.
#[derive(Debug, Clone)]
pub struct Protection {
    /// One a cell, in the order of [`System::cells`].
    pub shown: Vec<Shown>,
    /// Cells that are withheld only to protect others.
    pub complementary: Vec<usize>,
}

/// How each cell of `system` may be shown. The `key` decides to which side counts are rounded.
pub fn protect(system: &System, rule: &Rule, key: &Key) -> Protection {
    let mut shown = shown::at_first(system, rule, key);
    let withheld_at_first: Vec<bool> = shown.iter().map(|shown| *shown == Shown::Withheld).collect();
    let mut audit = network::Audit::new(system, rule);
    complementary::withhold(&mut audit, &mut shown);
    let complementary = (0..shown.len()).filter(|cell| shown[*cell] == Shown::Withheld && !withheld_at_first[*cell]);
    Protection { complementary: complementary.collect(), shown }
}

impl System {
    /// Adds a cell and tells its place.
    pub fn add(&mut self, count: Option<f64>, guard: Guard) -> usize {
        self.cells.push(Cell { count, guard });
        self.cells.len() - 1
    }

    pub fn add_sum(&mut self, total: usize, parts: Vec<usize>) {
        self.sums.push(Sum { total, parts });
    }

    /// Says that the share of `part` in `whole` is published. A share beside its whole tells the part, and the part tells
    /// the rest: so the rest becomes a cell, too. Where one of the three is withheld, [`share`] shows no share.
    pub fn add_share(&mut self, part: usize, whole: usize) {
        if let (Some(of_part), Some(of_whole)) = (self.cells[part].count, self.cells[whole].count) {
            let rest = self.add(Some((of_whole - of_part).max(0.0)), Guard::Implied);
            self.add_sum(whole, vec![part, rest]);
        }
    }

    /// The count of a cell that an attacker can reckon with: what is no count is as if it were not reported.
    fn known(&self, cell: usize) -> Option<f64> {
        self.cells[cell].count.filter(|count| count.is_finite() && *count >= 0.0)
    }
}

impl Rule {
    /// Whether a count of persons may not be told.
    pub fn is_small(&self, count: f64) -> bool {
        count < f64::from(self.threshold) && (count > 0.0 || self.zeros == Zeros::Hide)
    }

    /// Counts of persons are rounded to multiples of this: a rounded count leaves `2 * base - 2` of room.
    fn base(&self) -> f64 {
        match self.threshold {
            ..9 => 5.0,
            9..19 => 10.0,
            _ => 20.0,
        }
    }
}
