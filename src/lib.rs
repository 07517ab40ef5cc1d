//! Lotsman: a static site generator for the portals of career centres.
//!
//! ```text
//! files ──read──► entries ──link──► Portal ──plan──► jobs ──render──► artifacts ──write──► public/
//! ```

pub mod check;
pub mod cli;
pub mod diag;
pub mod encoding;
pub mod files;
pub mod html;
pub mod kinds;
pub mod lang;
pub mod model;
pub mod output;
pub mod read;
pub mod render;
pub mod session;
pub mod shell;
pub mod site;
pub mod strings;
pub mod table;
pub mod typed;
