//! The course of an indicator as a drawing of its own, for slides and reports.

use super::extract::Extract;
use super::{Format, Make};
use crate::chart;
use crate::output::indicator;
use crate::output::view::Edition;

pub const FORMAT: Format = Format {
    word: "drawing",
    label: "SVG",
    media_type: "image/svg+xml",
    of: &["indicator"],
    fits: |extract| extract.indicators.first().is_some_and(|at| indicator::has_course(extract.monitoring, *at)),
    make: Make::Spoken { extension: "svg", make },
};

fn make(edition: &Edition<'_>, extract: &Extract<'_>) -> Vec<u8> {
    let entry = extract.entry;
    let portal = edition.portal.site.title.pick(edition.chain()).map_or("", |(title, _)| title.as_str());
    let licence = entry.common.licence.as_deref().map(|licence| format!(" · {licence}")).unwrap_or_default();
    let course = edition.portal.find(&["indicator"], entry.id.as_str()).and_then(|key| indicator::course(edition, key));
    let file = course.and_then(|(drawing, title)| chart::standalone(&drawing, &title, &format!("{portal}{licence}")));
    file.unwrap_or_default().into_bytes()
}
