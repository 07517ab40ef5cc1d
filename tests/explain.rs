//! Explanations of problems: they exist in every language, and their examples show what they say.

#[allow(dead_code, unused_imports, reason = "examples are built as cases are, and need no more of the harness")]
mod harness;

use std::collections::BTreeSet;

use harness::Case;
use harness::case::{Part, parse};
use lotsman::diag::{self, Example, ExampleFile, Level, Messages, Problem, SPOKEN, Side, problems};
use rayon::prelude::*;

/// The site in which examples are tried.
const BASE: &str = include_str!("explain.txt");

/// Whether every problem must have its explanation and its example; not so while many are being added at once.
const COMPLETE: bool = true;

/// Fails with every fault.
fn assert_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n  {}", faults.join("\n  "));
}

#[test]
fn every_problem_is_explained_in_every_language() {
    let mut faults = Vec::new();
    for lang in SPOKEN {
        let messages = Messages::for_tag(lang);
        for problem in problems::ALL {
            let key = format!("explain-{}", problem.name);
            if !COMPLETE && !messages.has(&key) {
                continue;
            }
            if !messages.has(&key) || messages.attribute(&key, "why").is_none() {
                faults.push(format!("{lang}: {} {} has no explanation or no .why", problem.code, problem.name));
                continue;
            }
            let explained = diag::explain(problem, &messages);
            if explained.title.ends_with('.') || explained.title.chars().count() > 80 {
                faults.push(format!("{lang}: {}: the title is a short heading without a full stop", problem.name));
            }
            if [&explained.title, &explained.why].iter().any(|text| text.contains('$')) {
                faults.push(format!("{lang}: {}: an explanation knows no values", problem.name));
            }
        }
    }
    assert_none(faults);
}

/// What one language tells in steps, the others tell too; and a problem without example is mended in words.
#[test]
fn steps_are_the_same_in_every_language() {
    let english = Messages::for_tag("en");
    let mut faults = Vec::new();
    for problem in problems::ALL {
        let steps = diag::explain(problem, &english).steps.len();
        for lang in SPOKEN {
            let own = diag::explain(problem, &Messages::for_tag(lang)).steps.len();
            if own != steps {
                faults.push(format!("{lang}: {} has {own} steps and not {steps}", problem.name));
            }
        }
        if steps == 0 && !diag::example(problem).impossible.is_empty() {
            faults.push(format!("{} has neither an example nor steps", problem.name));
        }
    }
    assert_none(faults);
}

#[test]
fn explanations_belong_to_problems() {
    let text = include_str!("../src/diag/messages/en/explanations.ftl");
    let known = |name: &str| problems::ALL.iter().any(|problem| problem.name == name);
    let explained = text.lines().filter_map(|line| line.strip_prefix("explain-")?.split_once(" ="));
    let mut faults: Vec<String> = explained.map(|(name, _)| name.to_owned()).filter(|name| !known(name)).collect();
    let examples = include_str!("../src/diag/examples.txt").lines().filter_map(|line| line.strip_prefix("=== "));
    faults.extend(examples.filter(|name| !known(name)).map(|name| format!("example of {name}")));
    assert_none(faults);
}

#[test]
fn examples_show_their_problem_and_its_cure() {
    let faults = problems::ALL.par_iter().flat_map(|problem| {
        let example = diag::example(problem);
        let shown = example.files.iter().any(|file| file.side == Side::Wrong);
        match (shown, example.impossible.is_empty()) {
            (true, true) => faults_of(problem, &example),
            (false, false) => Vec::new(),
            _ if !COMPLETE && !shown && example.impossible.is_empty() => Vec::new(),
            _ => vec![format!("{} {}: an example, or why there can be none", problem.code, problem.name)],
        }
    });
    assert_none(faults.collect());
}

fn faults_of(problem: &Problem, example: &Example) -> Vec<String> {
    let found = |side: Side| -> BTreeSet<String> {
        let built = harness::build(&case(problem, example, side));
        let heavy = built.diagnostics.iter().filter(|found| found.level != Level::Hint || found.problem == problem);
        heavy.map(|found| format!("{} {}", found.problem.code, found.problem.name)).collect()
    };
    let name = format!("{} {}", problem.code, problem.name);
    let mut faults = Vec::new();
    let wrong = found(Side::Wrong);
    if wrong != BTreeSet::from([name.clone()]) {
        faults.push(format!("{name}: the wrong example reports {wrong:?}"));
    }
    let right = found(Side::Right);
    if !right.is_empty() {
        faults.push(format!("{name}: the right example reports {right:?}"));
    }
    faults
}

/// The base site with one side of an example.
fn case(problem: &Problem, example: &Example, side: Side) -> Case {
    let (about, base) = parse(BASE);
    let mut parts = base.clone();
    for file in example.of(Side::Given).chain(example.of(side)) {
        let own = match file.path.as_str() {
            "options" => Part { mark: "===".to_owned(), title: "options".to_owned(), text: file.text.clone() },
            _ => part(file, &base),
        };
        parts.retain(|part| part.source().0 != file.path);
        parts.push(own);
    }
    if parts.iter().any(|part| part.text.contains("no site.toml")) {
        parts.retain(|part| part.title != "site.toml" || side == Side::Right);
    }
    Case { file: "src/diag/examples.txt".into(), name: problem.name.to_owned(), about, parts }
}

/// A file as the site has it; of a part, the other lines come from the base.
fn part(file: &ExampleFile, base: &[Part]) -> Part {
    let mark = "---".to_owned();
    if file.form != "part" {
        let form = if file.form.is_empty() { String::new() } else { format!(" ({})", file.form) };
        return Part { mark, title: format!("{}{form}", file.path), text: file.text.clone() };
    }
    let key = |line: &str| line.split_once(" =").map(|(key, _)| key.to_owned());
    let own: Vec<String> = file.text.lines().filter_map(key).collect();
    let whole = base.iter().find(|part| part.title == file.path).expect("a part of a file of the base");
    let kept = whole.text.lines().filter(|line| key(line).is_none_or(|key| !own.contains(&key)));
    let text: String = kept.chain(file.text.lines()).flat_map(|line| [line, "\n"]).collect();
    Part { mark, title: file.path.clone(), text }
}

#[test]
fn problems_are_found_by_code_and_by_name() {
    for typed in ["E702", "e702", "702", "picture-without-alt", "picture_without_alt", " E702 "] {
        assert_eq!(diag::find(typed).map(|problem| problem.code), Ok("E702"), "{typed}");
    }
    assert_eq!(diag::find("picture-without-all").err(), Some(Some("picture-without-alt")));
    assert_eq!(diag::find("qqq").err(), Some(None));
}

/// Every explanation can be read in a terminal of 80 columns, as a page and by programs.
#[test]
fn every_explanation_can_be_printed() {
    let mut faults = Vec::new();
    for lang in SPOKEN {
        let messages = Messages::for_tag(lang);
        for problem in problems::ALL {
            let explained = diag::explain(problem, &messages);
            let text = explained.text(&messages, false);
            // Lines of examples stay as they are: a wrapped line of a file would be another file.
            let wide = text.lines().find(|line| line.chars().count() > 80 && !line.starts_with("    "));
            faults.extend(wide.map(|line| format!("{lang}: {}: too wide: {line}", problem.name)));
            for (form, text) in [("text", text), ("Markdown", explained.heading() + &explained.markdown(&messages))] {
                if !text.contains(problem.code) || !text.contains(problem.name) || text.contains("{ $") {
                    faults.push(format!("{lang}: {}: broken as {form}", problem.name));
                }
            }
            assert_eq!(explained.json()["code"], problem.code);
        }
        let list = diag::list(&messages, false);
        let reference = diag::reference(&messages);
        for problem in problems::ALL {
            assert!(list.contains(problem.code) && reference.contains(problem.name), "{lang}: {}", problem.name);
        }
    }
    assert_none(faults);
}

/// A reference made by `--all --format markdown` is a page that a portal can show.
#[test]
fn the_reference_is_a_page_of_a_portal() {
    let (about, mut parts) = parse(BASE);
    let title = "content/pages/reference/en.md".to_owned();
    parts.push(Part { mark: "---".to_owned(), title, text: diag::reference(&Messages::for_tag("en")) });
    let case = Case { file: "tests/explain.txt".into(), name: "reference".to_owned(), about, parts };
    let built = harness::build(&case);
    let heavy = built.diagnostics.iter().filter(|found| found.level != Level::Hint);
    let told: Vec<String> = heavy.map(|found| format!("{found:?}")).collect();
    assert!(told.is_empty(), "{told:#?}");
    let page = String::from_utf8_lossy(&built.files["en/reference/index.html"]).into_owned();
    for problem in problems::ALL {
        assert!(page.contains(&format!("id=\"{}\"", problem.name)), "{} has a heading to link to", problem.name);
    }
}
