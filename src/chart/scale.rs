//! Scales: from a value to its place, or to one of a few steps of shade.

/// A scale of numbers from one place to another, with rounded ends and the steps at which it is labelled.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    /// The labelled numbers from the lowest to the highest.
    pub ticks: Vec<f64>,
    /// Parts into which finer ticks divide a step.
    pub parts: usize,
    /// Decimals that the labels need.
    pub decimals: u8,
}

/// Steps that readers divide and count easily: the factor of a power of ten, and the finer parts of such a step.
const STEPS: [(f64, usize); 3] = [(1.0, 5), (2.0, 4), (5.0, 5)];

impl Scale {
    /// A scale over these numbers, with about so many steps and none smaller than the last decimal of the data.
    pub fn over(numbers: &[f64], decimals: u8, steps: usize) -> Self {
        let known = numbers.iter().copied().filter(|number| number.is_finite());
        let (low, high) = known.fold((f64::MAX, f64::MIN), |(low, high), number| (low.min(number), high.max(number)));
        let (low, high) = match low <= high {
            true => (low.clamp(-1e15, 1e15), high.clamp(-1e15, 1e15)),
            false => (0.0, 0.0),
        };
        // All numbers are the same: some room, so that there is a scale at all.
        let (low, high) = match high - low > f64::EPSILON * high.abs().max(1.0) {
            true => (low, high),
            false if low == 0.0 => (0.0, 10_f64.powi(-i32::from(decimals.min(6)))),
            false => (low.min(0.0), high.max(0.0)),
        };
        let smallest = 10_f64.powi(-i32::from(decimals.min(9)));
        let (step, parts, decimals) = step_of((high - low) / steps.max(1) as f64, smallest);
        let first = (low / step + 1e-9).floor();
        let last = (high / step - 1e-9).ceil().max(first + 1.0);
        let count = (last - first).min(1000.0) as usize;
        let ticks: Vec<f64> = (0..=count).map(|at| rounded((first + at as f64) * step, decimals)).collect();
        Self { low: rounded(first * step, decimals), high: rounded(last * step, decimals), ticks, parts, decimals }
    }

    /// The scale of bars, which begin at zero.
    pub fn from_zero(numbers: &[f64], decimals: u8, steps: usize) -> Self {
        Self::over(&[numbers, &[0.0]].concat(), decimals, steps)
    }

    /// The place of a number, 0 at the beginning of the scale and 1 at its end; numbers outside stay at the ends.
    pub fn share(&self, number: f64) -> f64 {
        ((number - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The finer ticks between the labelled ones.
    pub fn fine(&self) -> Vec<f64> {
        let between = |pair: &[f64]| {
            let step = (pair[1] - pair[0]) / self.parts as f64;
            (1..self.parts).map(|at| pair[0] + step * at as f64).collect::<Vec<f64>>()
        };
        self.ticks.windows(2).flat_map(between).collect()
    }
}

/// The round step that is not smaller than this one, its finer parts, and the decimals its multiples need.
fn step_of(rough: f64, smallest: f64) -> (f64, usize, u8) {
    let rough = rough.max(smallest * (1.0 - 1e-9));
    let power = rough.log10().floor() as i32;
    for power in [power, power + 1] {
        for (factor, parts) in STEPS {
            let step = factor * 10_f64.powi(power);
            if step >= rough * (1.0 - 1e-9) {
                let parts = if step / parts as f64 >= smallest * (1.0 - 1e-9) { parts } else { 1 };
                return (step, parts, (-power).clamp(0, 9) as u8);
            }
        }
    }
    (rough, 1, 9)
}

/// Without the noise of binary fractions, and without a negative zero.
fn rounded(number: f64, decimals: u8) -> f64 {
    let power = 10_f64.powi(i32::from(decimals));
    let rounded = (number * power).round() / power;
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// Steps of shade of one hue, from light to dark; their limits are round numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Shades {
    /// The limits between steps, one more than there are steps.
    pub limits: Vec<f64>,
    pub decimals: u8,
}

/// More steps of one hue than these cannot be told apart.
pub const SHADES: usize = 5;

impl Shades {
    pub fn over(numbers: &[f64], decimals: u8) -> Self {
        // Rounding the step up may leave fewer steps, never more than one more; so look for the finest that fits.
        for steps in (1..=SHADES).rev() {
            let scale = Scale::over(numbers, decimals, steps);
            if scale.ticks.len() <= SHADES + 1 {
                return Self { limits: scale.ticks, decimals: scale.decimals };
            }
        }
        let scale = Scale::over(numbers, decimals, 1);
        Self { limits: vec![scale.low, scale.high], decimals: scale.decimals }
    }

    /// How many steps there are.
    pub fn count(&self) -> usize {
        self.limits.len() - 1
    }

    /// The step of a number: a limit belongs to the step above it, the last limit to the last step.
    pub fn step(&self, number: f64) -> usize {
        let passed = self.limits.iter().skip(1).take_while(|limit| number >= **limit).count();
        passed.min(self.count() - 1)
    }
}

/// The grade, 0–4, that the theme paints for a step of so many; few steps use the far ends too.
pub fn grade(step: usize, count: usize) -> usize {
    let last = SHADES - 1;
    if count <= 1 { last / 2 } else { (step * last + (count - 1) / 2) / (count - 1) }.min(last)
}
