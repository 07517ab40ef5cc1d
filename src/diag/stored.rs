//! Diagnostics as they are kept from one run to the next.

use serde::{Deserialize, Serialize};

use super::{Diagnostic, Level, Place, Problem};

#[derive(Serialize, Deserialize)]
struct Stored {
    problem: String,
    level: String,
    place: Place,
    other: Option<Place>,
    values: Vec<(String, String)>,
}

/// Diagnostics as one line of JSON.
pub fn stored(diagnostics: &[Diagnostic]) -> String {
    let one = |diagnostic: &Diagnostic| Stored {
        problem: diagnostic.problem.name.to_owned(),
        level: diagnostic.level.word().to_owned(),
        place: diagnostic.place.clone(),
        other: diagnostic.other.clone(),
        values: diagnostic.values.iter().map(|(name, value)| (name.to_string(), value.clone())).collect(),
    };
    let all: Vec<Stored> = diagnostics.iter().map(one).collect();
    serde_json::to_string(&all).unwrap_or_default()
}

/// What was stored; `None` when it is not whole, or names what this program does not know.
pub fn restored(json: &str) -> Option<Vec<Diagnostic>> {
    let all: Vec<Stored> = serde_json::from_str(json).ok()?;
    let one = |stored: Stored| {
        let level = [Level::Error, Level::Warning, Level::Hint].into_iter().find(|level| level.word() == stored.level);
        Some(Diagnostic {
            problem: Problem::find(&stored.problem)?,
            level: level?,
            place: stored.place,
            other: stored.other,
            values: stored.values.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        })
    };
    all.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Level, Place, restored, stored};
    use crate::diag::problems;
    use crate::files::SitePath;

    #[test]
    fn what_is_stored_is_told_again() {
        let path = SitePath::new("content/pages/about/uk.md");
        let place = Place::in_text(&path, "Рядок\n«другий»", 11..12);
        let mut one = Diagnostic::new(&problems::DEAD_LINK, place).with("value", "a\nb").with("suggestion", "none");
        one.level = Level::Error;
        let other = Diagnostic::new(&problems::EMPTY_SITE, Place::file(&path)).and_at(Place::file(&path));
        let again = restored(&stored(&[one.clone(), other.clone()])).expect("two diagnostics");
        assert_eq!(format!("{again:?}"), format!("{:?}", [one, other]));
        assert!(restored("[{}]").is_none());
    }
}
