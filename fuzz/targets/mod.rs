//! What is tried with bad input: one file a target. A target takes any bytes, and panics when a promise is broken.
//!
//! `fuzz/run` gives them to libFuzzer, which looks for input that reaches new code; `tests/fuzz.rs` gives them what is
//! known, and known input with changes, whenever the tests run.

mod calendar;
mod facts;
mod files;
mod ground;
mod html;
mod index;
mod markdown;
mod places;
mod portal;
mod request;
pub mod seeds;
mod table;
mod words;
mod workbook;

/// One way into the program.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "facts", run: facts::run },
    Target { name: "markdown", run: markdown::run },
    Target { name: "table", run: table::run },
    Target { name: "workbook", run: workbook::run },
    Target { name: "calendar", run: calendar::run },
    Target { name: "index", run: index::run },
    Target { name: "words", run: words::run },
    Target { name: "request", run: request::run },
    Target { name: "portal", run: portal::run },
];

/// The first line of an input, which says what the rest is, and the rest.
fn named(data: &[u8]) -> Option<(&str, &[u8])> {
    let end = data.iter().position(|byte| *byte == b'\n')?;
    Some((std::str::from_utf8(&data[..end]).ok()?, &data[end + 1..]))
}
