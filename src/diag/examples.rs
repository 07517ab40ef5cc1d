//! Examples of problems, from `examples.txt`: the same for all languages, and each of them is built by the tests.

use super::Problem;

/// All examples; the first lines of the file tell its form.
static TEXT: &str = include_str!("examples.txt");

/// What shows a problem: files with it, and the same files mended.
#[derive(Debug, Default)]
pub struct Example {
    pub files: Vec<ExampleFile>,
    /// Why no text can show the problem; empty when one does.
    pub impossible: String,
}

/// One file of an example.
#[derive(Debug)]
pub struct ExampleFile {
    pub side: Side,
    /// The path in the site.
    pub path: String,
    /// How the file differs from a plain text, for the tests: `part`, or an encoding.
    pub form: String,
    pub text: String,
}

/// When a file of an example is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Wrong,
    Right,
    /// In both, and of no interest to readers.
    Given,
}

/// The example of a problem.
pub fn example(problem: &Problem) -> Example {
    let mut example = Example::default();
    let mut own = false;
    for line in TEXT.lines() {
        if let Some(name) = line.strip_prefix("=== ") {
            own = name == problem.name;
        } else if !own {
            continue;
        } else if let Some(reason) = line.strip_prefix("--- impossible ") {
            reason.clone_into(&mut example.impossible);
        } else if let Some(file) = line.strip_prefix("--- ").and_then(head) {
            example.files.push(file);
        } else if let Some(file) = example.files.last_mut() {
            file.text.extend([line, "\n"]);
        }
    }
    for file in &mut example.files {
        file.text.truncate(file.text.trim_end().len());
        file.text.push('\n');
    }
    example
}

/// `wrong content/pages/help/uk.md (windows-1251)` as a file without its lines.
fn head(line: &str) -> Option<ExampleFile> {
    let (side, file) = line.split_once(' ')?;
    let side = match side {
        "wrong" => Side::Wrong,
        "right" => Side::Right,
        "given" => Side::Given,
        _ => return None,
    };
    let (path, form) = match file.strip_suffix(')').and_then(|file| file.split_once(" (")) {
        Some((path, form)) => (path, form),
        None => (file, ""),
    };
    Some(ExampleFile { side, path: path.to_owned(), form: form.to_owned(), text: String::new() })
}

impl Example {
    pub fn of(&self, side: Side) -> impl Iterator<Item = &ExampleFile> {
        self.files.iter().filter(move |file| file.side == side)
    }
}
