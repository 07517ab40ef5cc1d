//! Cases as texts: one file holds a small site and what must come out of it. `tests/cases/README.md` tells the form.

pub mod case;
mod check;
mod site;
mod values;
mod whole;
mod workbook;

pub use case::{Case, all};
pub use check::{check, diagnostics};
pub use site::{Built, build};
pub use whole::faults_of_portal;
