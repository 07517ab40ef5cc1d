//! Shades of cells in tables of words: the word carries the meaning, the shade helps the eye.

use super::scale::grade;

/// How a cell is shaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// A step, from 0, of so many in all: no, partly, yes are three.
    Step { at: usize, of: usize },
    /// There is nothing to shade: a sign stands for the word.
    Unknown,
}

impl Shade {
    /// The class by which the theme shades: `v0` no, `v1` partly, `v2` yes; `g0`–`g4` of more steps; `vx` unknown.
    pub fn class(self) -> String {
        match self {
            Shade::Unknown => "vx".to_owned(),
            Shade::Step { at, of } if of <= 2 => format!("v{}", if at == 0 { 0 } else { 2 }),
            Shade::Step { at, of: 3 } => format!("v{}", at.min(2)),
            Shade::Step { at, of } => format!("g{}", grade(at, of)),
        }
    }
}
