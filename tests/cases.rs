//! Every case below `tests/cases`, and what must be true of all of them together.
//!
//! `UPDATE_EXPECT=1 cargo test --release --test cases` rewrites what may be rewritten: reports, whole files, lists of
//! files. `CASE=read/` runs the cases whose names contain a text; with it, `KEEP=some/folder` leaves their portals there.

mod harness;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use harness::{Built, Case};
use lotsman::diag::{Messages, SPOKEN, problems};
use rayon::prelude::*;

/// Each case with what was built from it. All tests of this file look at the same builds.
static BUILT: LazyLock<Vec<(Case, Built)>> = LazyLock::new(|| {
    let chosen = std::env::var("CASE").unwrap_or_default();
    let cases: Vec<Case> = harness::all().into_iter().filter(|case| case.name.contains(&chosen)).collect();
    cases
        .into_par_iter()
        .map(|case| {
            let built = harness::build(&case);
            if let Some(folder) = std::env::var_os("KEEP").filter(|_| only_some()) {
                keep(&built, &Path::new(&folder).join(&case.name));
            }
            (case, built)
        })
        .collect()
});

/// Writes a portal to a disk, for looking at it.
fn keep(built: &Built, folder: &Path) {
    for (path, bytes) in &built.files {
        let path = folder.join(path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

/// Whether a part of the cases was asked for.
fn only_some() -> bool {
    std::env::var_os("CASE").is_some()
}

/// Fails with every fault, each under the name of its case.
fn assert_none(faults: Vec<(&str, Vec<String>)>, hint: &str) {
    let text: String = faults
        .iter()
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(name, faults)| format!("\n{name}\n  {}\n", faults.join("\n  ")))
        .collect();
    assert!(text.is_empty(), "{text}\n{hint}");
}

#[test]
fn cases_give_what_they_say() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let faults = BUILT.iter().map(|(case, built)| {
        let (faults, parts) = harness::check(case, built);
        if update {
            case.rewrite(&parts);
            return (&case.name[..], Vec::new());
        }
        (&case.name[..], faults)
    });
    assert_none(faults.collect(), "UPDATE_EXPECT=1 rewrites reports, whole files and lists; read the difference.");
}

#[test]
fn cases_say_what_they_show() {
    let faults = BUILT.iter().map(|(case, _)| {
        let expects = case.parts.iter().any(|part| !part.is_source() && part.title != "options");
        let mut faults = Vec::new();
        if case.about.is_empty() {
            faults.push("the first lines must say what the case shows".to_owned());
        }
        if !expects {
            faults.push("nothing is expected".to_owned());
        }
        (&case.name[..], faults)
    });
    assert_none(faults.collect(), "");
}

#[test]
fn every_problem_has_a_case() {
    // What other hosts answer decides about these: tests/links.rs has its own host.
    let asked = [&problems::DEAD_EXTERNAL_LINK, &problems::UNCHECKED_EXTERNAL_LINK, &problems::MOVED_EXTERNAL_LINK];
    if only_some() {
        return;
    }
    let met: BTreeSet<&str> =
        BUILT.iter().flat_map(|(_, built)| &built.diagnostics).map(|found| found.problem.code).collect();
    let missing: Vec<String> = problems::ALL
        .iter()
        .filter(|problem| !met.contains(problem.code) && !asked.contains(problem))
        .map(|problem| format!("{} {}", problem.code, problem.name))
        .collect();
    assert!(missing.is_empty(), "no case shows these problems:\n  {}", missing.join("\n  "));
}

/// A message with a hole, or without words, tells an author nothing.
#[test]
fn messages_are_whole_in_every_language() {
    let faults = BUILT.iter().map(|(case, built)| {
        let mut faults = BTreeSet::new();
        for lang in SPOKEN {
            let messages = Messages::for_tag(lang);
            for found in &built.diagnostics {
                let (name, message) = (found.problem.name, messages.message(found));
                let hint = messages.hint(found);
                let holed = [Some(&message), hint.as_ref()]
                    .into_iter()
                    .flatten()
                    .any(|text| text.contains("{$") || text.contains("{ $"));
                if holed {
                    faults
                        .insert(format!("{lang}: {name} has a hole: {message} / {}", hint.clone().unwrap_or_default()));
                }
                if message == name || message.is_empty() || hint.is_none() {
                    faults.insert(format!("{lang}: {name} has no message or no hint"));
                }
            }
        }
        (&case.name[..], faults.into_iter().collect())
    });
    assert_none(faults.collect(), "");
}

#[test]
fn portals_are_whole() {
    let faults = BUILT.iter().map(|(case, built)| {
        let faults = if case.wants("torn") { Vec::new() } else { harness::faults_of_portal(built) };
        (&case.name[..], faults)
    });
    assert_none(faults.collect(), "");
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let faults = BUILT.par_iter().map(|(case, built)| {
        let again = harness::build(case);
        let mut faults = Vec::new();
        if again.files != built.files {
            faults.push("a second build gives other bytes".to_owned());
        }
        if harness::diagnostics(&again, "en") != harness::diagnostics(built, "en") {
            faults.push("a second build gives another report".to_owned());
        }
        (&case.name[..], faults)
    });
    assert_none(faults.collect(), "");
}
