//! Charts as SVG with real text, made from plain labelled numbers and ready words; a chart knows nothing of where its
//! numbers come from and no language.
//!
//! [`Value`], [`Label`] and [`Axis`] say what the data mean on a chart (channels), a scale turns numbers into places and
//! shades, and a mark draws: [`bars`], [`grouped_bars`], [`stacked_bars`], [`dots`],
//! [`lines`], [`sparkline`], [`tile_map`].
//! A chart is the drawing alone: its figure, its heading and the table with the same numbers belong to the template.

mod axis;
mod bar;
mod boxes;
mod channel;
mod dot;
mod ends;
mod grouped;
mod legend;
mod line;
mod plane;
mod rows;
mod scale;
mod shade;
mod sheet;
mod spark;
mod stacked;
mod standalone;
mod tiles;
pub mod words;

pub use bar::{Bar, bars};
pub use channel::{Amount, Axis, Frame, Label, Reference, Row, Value};
pub use dot::dots;
pub use grouped::grouped_bars;
pub use line::{Break, Course, Line, Target, lines};
pub use scale::{Scale, Shades, grade};
pub use shade::Shade;
pub use spark::sparkline;
pub use stacked::{Stack, stacked_bars};
pub use standalone::standalone;
pub use tiles::{Tile, tile_map};
