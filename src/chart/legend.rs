//! Keys of series: how each is drawn, told with its name. Fills differ by lightness and by pattern, lines by dashes and
//! markers, never by colour alone.

use super::sheet::{Anchor, Fill, Marker, Shape, Sheet, X, px};
use super::words::{self, Type};

/// What of a series the key shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    Fill,
    Line,
    Dot,
}

const LINE: f64 = 22.0;
const SAMPLE: f64 = 28.0;
const GAP: f64 = 24.0;

/// The names of series from this y on, side by side as far as they fit; where the chart may begin.
pub(super) fn legend(sheet: &mut Sheet, names: &[(String, bool)], sample: Sample, y: f64) -> f64 {
    let width = sheet.width();
    let (mut x, mut y) = (0.0, y + 14.0);
    for (at, (name, reference)) in names.iter().enumerate() {
        let lines = words::wrap(name, width - SAMPLE - 8.0, Type::Plain);
        let widest = lines.iter().map(|line| words::width(line, Type::Plain)).fold(0.0, f64::max);
        let needed = SAMPLE + 8.0 + widest;
        if x > 0.0 && (x + needed > width || sheet.shape == Shape::Narrow && lines.len() > 1) {
            x = 0.0;
            y += LINE;
        }
        self::sample(sheet, sample, at, *reference, (px(x), y - 5.0));
        for (line, text) in lines.iter().enumerate() {
            sheet.text("", Anchor::Start, px(x + SAMPLE + 8.0), y + 18.0 * line as f64, text);
        }
        match lines.len() {
            0 | 1 => x += needed + GAP,
            count => {
                x = 0.0;
                y += 18.0 * (count - 1) as f64 + LINE;
            }
        }
    }
    match (names.is_empty(), x > 0.0) {
        (true, _) => y - 14.0,
        (_, true) => y + 20.0,
        (_, false) => y - LINE + 20.0,
    }
}

/// How a series is drawn, from a place on; y is its middle. Behind the ends of lines the place is a per cent.
pub(super) fn sample(sheet: &mut Sheet, sample: Sample, series: usize, reference: bool, (x, y): (X, f64)) {
    let style = if reference { "ref".to_owned() } else { format!("s{}", series % STYLES) };
    let middle = x.plus(SAMPLE / 2.0);
    match sample {
        Sample::Fill => {
            let fill = fill(sheet, series);
            sheet.swatch(&fill, x.px, y - 6.0, (SAMPLE, 12.0));
        }
        Sample::Line => {
            let marker = if reference { Marker::Circle } else { Marker::of(series) };
            sheet.sample(&style, marker, x, y, SAMPLE);
        }
        Sample::Dot => sheet.marker(&format!("dot {style}"), Marker::of(series), middle, y),
    }
}

/// Ways of drawing that the theme knows; a chart with more series begins anew.
pub(super) const STYLES: usize = 6;

/// The fill of a series: full, pale, hatched, dotted, crossed, empty.
pub(super) fn fill(sheet: &mut Sheet, series: usize) -> Fill {
    let (name, size, path) = match series % STYLES {
        0 => return Fill::class("bar"),
        1 => return Fill::class("bar pale"),
        2 => ("hatch", 6.0, "M-1 1 1-1M0 6 6 0M5 7 7 5"),
        3 => ("dots", 5.0, "M1.5 2.5h2"),
        4 => ("cross", 7.0, "M0 7 7 0M0 0 7 7"),
        _ => return Fill::class("bar open"),
    };
    pattern(sheet, name, size, path).with("patterned")
}

/// The classes of words that stand on the fill of a series.
pub(super) fn on_fill(series: usize) -> &'static str {
    match series % STYLES {
        0 => "over strong",
        1 | 5 => "strong",
        _ => "on strong",
    }
}

/// What is not known.
pub(super) fn unknown(sheet: &mut Sheet) -> Fill {
    pattern(sheet, "unknown", 7.0, "M-1 1 1-1M0 7 7 0M6 8 8 6").with("uncertain")
}

fn pattern(sheet: &mut Sheet, name: &str, size: f64, path: &str) -> Fill {
    let id = sheet.id_of(name);
    sheet.define(&format!(
        "\n<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\">\
         <rect class=\"ground\" width=\"{size}\" height=\"{size}\"/><path class=\"{name}\" d=\"{path}\"/></pattern>"
    ));
    Fill { classes: "filled".to_owned(), pattern: Some(id) }
}
