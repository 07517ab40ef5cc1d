//! CSV (RFC 4180): the plain tables for machines, and the way every other CSV file is written.

use super::extract::Extract;
use super::resource::{Resource, resources};
use super::{Format, Make};

/// One value a row, with commas and dots whatever the language: what machines read.
pub const OBSERVATIONS: Format = Format {
    word: "observations",
    label: "CSV",
    media_type: "text/csv",
    of: &["dataset", "indicator"],
    fits: |_| true,
    make: Make::Shared { file: "observations.csv", make: |extract| plain(extract, "observations") },
};

/// What is measured, in all languages.
pub const INDICATORS: Format = Format {
    word: "indicators",
    label: "CSV",
    media_type: "text/csv",
    of: &["dataset"],
    fits: |_| true,
    make: Make::Shared { file: "indicators.csv", make: |extract| plain(extract, "indicators") },
};

/// Whom values are about, in all languages.
pub const ENTITIES: Format = Format {
    word: "entities",
    label: "CSV",
    media_type: "text/csv",
    of: &["dataset"],
    fits: |_| true,
    make: Make::Shared { file: "entities.csv", make: |extract| plain(extract, "entities") },
};

/// What the terms of dimensions are called; without dimensions there is no such file.
pub const TERMS: Format = Format {
    word: "terms",
    label: "CSV",
    media_type: "text/csv",
    of: &["dataset"],
    fits: |extract| !extract.dimensions().is_empty(),
    make: Make::Shared { file: "terms.csv", make: |extract| plain(extract, "terms") },
};

fn plain(extract: &Extract<'_>, name: &str) -> Vec<u8> {
    let resource = resources(extract).into_iter().find(|resource| resource.name == name);
    resource.map(|resource| of_resource(extract, &resource)).unwrap_or_default()
}

fn of_resource(extract: &Extract<'_>, resource: &Resource) -> Vec<u8> {
    let mut table = Delimited::new(b',');
    resource.each_row(extract, &mut |row| table.row(row));
    table.finish()
}

/// A CSV file while it is written.
pub struct Delimited(csv::Writer<Vec<u8>>);

impl Delimited {
    pub fn new(delimiter: u8) -> Self {
        Self(csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new()))
    }

    /// For spreadsheet programs: the mark of UTF-8 stands in front.
    pub fn for_spreadsheets(delimiter: u8) -> Self {
        let bytes = "\u{feff}".as_bytes().to_vec();
        Self(csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(bytes))
    }

    /// Writing into memory cannot fail.
    pub fn row<S: AsRef<[u8]>>(&mut self, cells: &[S]) {
        let _ = self.0.write_record(cells);
    }

    pub fn finish(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

/// Words for a spreadsheet program, which would take what begins like this as a formula and run it.
pub fn as_words(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next();
    let harmless = |rest: &str| rest.chars().all(|sign| sign.is_ascii_digit() || " ()-.,".contains(sign));
    match first {
        Some('=' | '@' | '\t' | '\r') => format!("'{text}"),
        Some('+' | '-') if !harmless(signs.as_str()) => format!("'{text}"),
        _ => text.to_owned(),
    }
}
