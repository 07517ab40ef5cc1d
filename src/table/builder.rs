//! Puts a table together, cell by cell, within the limits.

use std::sync::Arc;

use indexmap::IndexSet;

use super::{Area, Cell, Span, Table, Value};
use crate::diag::Source;
use crate::limits::{MOST_CELLS, MOST_COLUMNS};

/// A table that is being read.
#[derive(Default)]
pub struct Builder {
    cells: Vec<Cell>,
    texts: IndexSet<Box<str>>,
    merged: Vec<Area>,
    in_order: bool,
}

/// A table has more cells, or more columns, than may be.
#[derive(Debug)]
pub struct Full;

impl Builder {
    pub fn new() -> Self {
        Self { in_order: true, ..Self::default() }
    }

    /// Adds a cell; rows and columns count from 1. Empty texts are left out.
    pub fn add(&mut self, row: u32, column: u32, value: Value<'_>, percent: bool) -> Result<(), Full> {
        let value = match value {
            Value::Text(text) if text.trim().is_empty() => return Ok(()),
            Value::Text(text) => Value::Text(text.trim()),
            value => value,
        };
        if self.cells.len() >= MOST_CELLS || column > MOST_COLUMNS {
            return Err(Full);
        }
        let last = self.cells.last().map(|last| (last.row(), last.column()));
        self.in_order &= last.is_none_or(|last| last < (row, column));
        self.cells.push(Cell::new(row, column, value, percent, &mut self.texts));
        Ok(())
    }

    /// Joins cells to one. A damaged workbook joins columns that no sheet has, and ends before it begins.
    pub fn merge(&mut self, area: Area) {
        let area = Area { right: area.right.min(MOST_COLUMNS), ..area };
        let is_whole = area.top <= area.bottom && area.left <= area.right;
        if is_whole && (area.top, area.left) != (area.bottom, area.right) {
            self.merged.push(area);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The finished table.
    pub fn table(mut self, source: Arc<Source>, typed: bool) -> Table {
        if !self.in_order {
            self.cells.sort_by_key(|cell| (cell.row(), cell.column()));
        }
        let starts = self.cells.chunk_by(|a, b| a.row() == b.row());
        let mut rows: Vec<Span> = Vec::new();
        for cells in starts {
            let start = rows.last().map_or(0, |last| last.end);
            // Fewer cells than `MOST_CELLS` fit into 32 bits.
            let end = start + u32::try_from(cells.len()).unwrap_or(u32::MAX - start);
            rows.extend(cells.first().map(|first| Span { number: first.row(), start, end }));
        }
        self.cells.shrink_to_fit();
        self.merged.sort_by_key(|area| (area.top, area.left));
        Table { source, merged: self.merged, typed, cells: self.cells, rows, texts: self.texts }
    }
}
