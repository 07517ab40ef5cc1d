//! Diagnostics for people at a terminal: place, quoted line with a caret, and the cure.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Sign, Origin, Renderer, Snippet};

use super::{Diagnostic, Level, Messages, Place};

/// One diagnostic as several lines of text; `colour` asks for terminal colours.
pub fn human(diagnostic: &Diagnostic, messages: &Messages, colour: bool) -> String {
    let name = messages.word(diagnostic.level.word(), &[]);
    let sign = match diagnostic.level {
        Level::Error => Sign::ERROR,
        Level::Warning => Sign::WARNING,
        Level::Hint => Sign::INFO,
    }
    .with_name(name.as_str());
    let message = messages.message(diagnostic);
    let hint = messages.hint(diagnostic);
    let other = messages.word("other-place", &[]);
    let paths = (shown_path(&diagnostic.place), diagnostic.other.as_ref().map(shown_path));

    let mut report = vec![at(sign.primary_title(&message).id(diagnostic.problem.code), &diagnostic.place, &paths.0)];
    if let (Some(place), Some(path)) = (&diagnostic.other, &paths.1) {
        report.push(at(Sign::NOTE.no_name().secondary_title(&other), place, path));
    }
    let cure = messages.word("cure", &[]);
    if let Some(hint) = &hint {
        report.push(Group::with_title(Sign::HELP.with_name(cure.as_str()).secondary_title(hint)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let shown = without_lines(renderer.decor_style(DecorStyle::Ascii).render(&report), &diagnostic.place, &paths.0);
    match (&diagnostic.other, &paths.1) {
        (Some(place), Some(path)) => without_lines(shown, place, path),
        _ => shown,
    }
}

/// A title with the place below it: the quoted line or cell with a caret, or only the path when nothing can be quoted.
fn at<'a>(title: annotate_snippets::Title<'a>, place: &'a Place, path: &'a str) -> Group<'a> {
    match place.line {
        Some(line) if place.cell.is_none() || !place.quote.is_empty() => title.element(
            Snippet::source(place.quote.as_str())
                .line_start(line)
                .path(path)
                .annotation(AnnotationKind::Primary.span(place.mark.clone())),
        ),
        _ => title.element(Origin::path(path)),
    }
}

/// The report without line and column behind a cell: `A2` has said both.
fn without_lines(report: String, place: &Place, path: &str) -> String {
    match (&place.cell, place.line) {
        (Some(_), Some(line)) => report.replacen(&format!("{path}:{line}:1"), path, 1),
        _ => report,
    }
}

/// The path as the arrow line shows it; for cells the sheet stands with it.
fn shown_path(place: &Place) -> String {
    place.in_table().map_or_else(|| place.path.to_string(), |cell| format!("{} {cell}", place.path))
}
