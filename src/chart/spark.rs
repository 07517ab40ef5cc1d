//! Sparklines: the course of a number in the height of a line of text. They are hidden from those who listen; a sentence
//! stands in their place.

use super::scale::Scale;
use super::sheet::Short;
use crate::html::escape;

const WIDTH: f64 = 104.0;
const HEIGHT: f64 = 32.0;
/// Room around for the dot at the end.
const EDGE: f64 = 4.0;

/// The values of equal periods, with gaps where there are none, over those of another line to compare with, which may
/// be empty; the sentence says what is to be seen.
pub fn sparkline(values: &[Option<f64>], compared: &[Option<f64>], sentence: &str) -> String {
    let finite = |values: &[Option<f64>]| -> Vec<Option<f64>> {
        values.iter().map(|value| value.filter(|number| number.is_finite())).collect()
    };
    let (values, compared) = (finite(values), finite(compared));
    let known: Vec<f64> = values.iter().chain(&compared).flatten().copied().collect();
    let scale = Scale::over(&known, 9, 4);
    let periods = values.len().max(compared.len());
    let point = |at: usize, number: f64| {
        let step = (WIDTH - 2.0 * EDGE) / periods.saturating_sub(1).max(1) as f64;
        let x = if periods == 1 { WIDTH / 2.0 } else { EDGE + step * at as f64 };
        (x, HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * scale.share(number))
    };
    let mut lines = String::new();
    for (series, class) in [(&compared, ""), (&values, " class=\"own\"")] {
        for run in runs(series) {
            let points: Vec<(f64, f64)> = run.iter().map(|(at, number)| point(*at, *number)).collect();
            lines.push_str(&course(&points, class));
        }
    }
    let last = values.iter().enumerate().rev().find_map(|(at, value)| value.map(|number| point(at, number)));
    let dot = last.map(|(x, y)| format!("<circle cx=\"{}\" cy=\"{}\" r=\"3\"/>", Short(x), Short(y)));
    format!(
        "<svg class=\"spark\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" aria-hidden=\"true\" focusable=\"false\">{lines}{}</svg>\
         <span class=\"vh\">{}</span>",
        dot.unwrap_or_default(),
        escape(sentence)
    )
}

/// A line through neighbouring points; a point without neighbours is a short dash.
fn course(points: &[(f64, f64)], class: &str) -> String {
    let both_sides = |&(x, y): &(f64, f64)| vec![(x - 2.0, y), (x + 2.0, y)];
    let points = if let [alone] = points { both_sides(alone) } else { points.to_vec() };
    let words: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", Short(*x), Short(*y))).collect();
    format!("<polyline{class} points=\"{}\"/>", words.join(" "))
}

/// Neighbouring known values with their places in the series.
pub(super) fn runs(values: &[Option<f64>]) -> Vec<Vec<(usize, f64)>> {
    let mut runs: Vec<Vec<(usize, f64)>> = vec![Vec::new()];
    for (at, value) in values.iter().enumerate() {
        match (value, runs.last_mut()) {
            (Some(number), Some(run)) => run.push((at, *number)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}
