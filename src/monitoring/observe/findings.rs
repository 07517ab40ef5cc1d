//! What is found in the cells of a table: told one by one, or once a column where the same stands in many cells.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Mark, Problem, Report};

/// The findings of one table.
pub struct Findings<'a> {
    report: &'a Report,
    often: BTreeMap<(&'static str, u32, String), (Diagnostic, u32)>,
}

impl<'a> Findings<'a> {
    pub fn new(report: &'a Report) -> Self {
        Self { report, often: BTreeMap::new() }
    }

    /// Tells a finding at its cell.
    pub fn one(&mut self, problem: &'static Problem, mark: Mark, values: &[(&'static str, &str)]) {
        self.report.add(diagnostic(problem, &mark, values));
    }

    /// Keeps a finding that may stand in many cells of a column; `what` tells those apart that are not the same.
    pub fn often(
        &mut self,
        problem: &'static Problem,
        column: u32,
        what: &str,
        mark: impl FnOnce() -> Mark,
        values: &[(&'static str, &str)],
    ) {
        let known = self.often.entry((problem.code, column, what.to_owned()));
        known.or_insert_with(|| (diagnostic(problem, &mark(), values), 0)).1 += 1;
    }

    /// Tells the findings of columns, each at its first cell with the number of cells.
    pub fn tell(self) {
        for (diagnostic, count) in self.often.into_values() {
            self.report.add(diagnostic.with("count", count.to_string()));
        }
    }
}

fn diagnostic(problem: &'static Problem, mark: &Mark, values: &[(&'static str, &str)]) -> Diagnostic {
    let plain = Diagnostic::new(problem, mark.place());
    values.iter().fold(plain, |diagnostic, (name, value)| diagnostic.with(name, *value))
}
