//! What is true of every diagnostic: it has a place inside of its file, and words in every language.

use std::sync::LazyLock;

use lotsman::diag::{Diagnostic, Messages, Place, SPOKEN};

static SPOKEN_BY: LazyLock<Vec<Messages>> =
    LazyLock::new(|| SPOKEN.iter().map(|lang| Messages::for_tag(lang)).collect());

/// The most diagnostics of one input that are looked at.
const LOOKED_AT: usize = 40;

/// Looks at diagnostics of a text with this path; those of other files only have to have words.
pub fn assert_sound(found: &[Diagnostic], path: &str, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    for diagnostic in found.iter().take(LOOKED_AT) {
        if diagnostic.place.path.as_str() == path && diagnostic.place.cell.is_none() {
            assert_inside(&diagnostic.place, &lines);
        }
        assert_quoted(&diagnostic.place);
        for messages in SPOKEN_BY.iter() {
            let message = messages.message(diagnostic);
            assert!(!message.is_empty() && message != diagnostic.problem.name, "{diagnostic:?} has no words");
            assert!(messages.hint(diagnostic).is_some(), "{diagnostic:?} has no cure");
        }
    }
}

fn assert_inside(place: &Place, lines: &[&str]) {
    let Some(line) = place.line else { return };
    let text = line.checked_sub(1).and_then(|at| lines.get(at));
    let text = text.unwrap_or_else(|| panic!("{place:?} is below the last line, {}", lines.len()));
    let column = place.column.expect("a line has a column");
    assert!((1..=text.chars().count() + 1).contains(&column), "{place:?} is beside its line «{text}»");
    assert!(text.contains(&place.quote), "{place:?} quotes something else than «{text}»");
}

/// What is marked is a part of what is quoted.
fn assert_quoted(place: &Place) {
    assert!(place.quote.get(place.mark.clone()).is_some(), "{place:?} marks what is not quoted");
}
