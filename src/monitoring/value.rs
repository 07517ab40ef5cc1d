//! A value of an indicator: a number, a status, a qualifier and a note.

use crate::kinds::Status;
use crate::typed::Qualifier;

/// A value as it is kept in a cube: 24 bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    /// NaN when there is no number.
    number: f64,
    /// How far the upper end of a band lies above the number; zero for single numbers.
    width: f32,
    /// The place of the note in [`super::Notes`], from 1; 0 for none.
    note: u32,
    pub status: Status,
    pub qualifier: Qualifier,
}

impl Value {
    /// A plain number.
    pub fn of(number: f64) -> Self {
        Self { number, width: 0.0, note: 0, status: Status::Normal, qualifier: Qualifier::Exact }
    }

    /// A status instead of a number; nil is a true zero.
    pub fn without_number(status: Status) -> Self {
        let number = if status == Status::Nil { 0.0 } else { f64::NAN };
        Self { status, ..Self::of(number) }
    }

    /// A number known only to lie between two ends.
    #[expect(clippy::cast_possible_truncation, reason = "bands are narrow")]
    pub fn band(low: f64, high: f64) -> Self {
        Self { width: (high - low) as f32, ..Self::of(low) }
    }

    pub fn with_status(self, status: Status) -> Self {
        Self { status, ..self }
    }

    pub fn with_qualifier(self, qualifier: Qualifier) -> Self {
        Self { qualifier, ..self }
    }

    pub fn with_note(self, note: u32) -> Self {
        Self { note, ..self }
    }

    /// The number; of a band its lower end.
    pub fn number(&self) -> Option<f64> {
        (!self.number.is_nan()).then_some(self.number)
    }

    /// Both ends of a band.
    pub fn ends(&self) -> Option<(f64, f64)> {
        (self.width > 0.0).then(|| (self.number, self.number + f64::from(self.width)))
    }

    /// A number that stands for itself and not for a band.
    pub fn single(&self) -> Option<f64> {
        self.number().filter(|_| self.width == 0.0)
    }

    /// The place of the note, from 1.
    pub fn note(&self) -> u32 {
        self.note
    }

    /// Whether something has come in, even if it is not shown.
    pub fn is_reported(&self) -> bool {
        !matches!(self.status, Status::NotReported | Status::Questioned)
    }
}
