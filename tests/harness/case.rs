//! The file of a case: sections of sources and of expectations, read and written back.

use std::fs;
use std::path::{Path, PathBuf};

/// One case.
pub struct Case {
    pub file: PathBuf,
    /// `area/name`, as messages show it.
    pub name: String,
    /// What the case shows, in words.
    pub about: String,
    pub parts: Vec<Part>,
}

/// One section: its first line without the marks, and its lines.
#[derive(Clone)]
pub struct Part {
    /// `---` for a file of the site, `===` for all else.
    pub mark: String,
    pub title: String,
    pub text: String,
}

impl Part {
    pub fn is_source(&self) -> bool {
        self.mark == "---"
    }

    /// The path of a source and the word in brackets behind it.
    pub fn source(&self) -> (&str, &str) {
        match self.title.strip_suffix(')').and_then(|title| title.split_once(" (")) {
            Some((path, how)) => (path, how),
            None => (&self.title, ""),
        }
    }

    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// Every case below `tests/cases`, by name.
pub fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(&root)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files.iter().map(|file| read(&root, file)).collect()
}

fn read(root: &Path, file: &Path) -> Case {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let name = file.strip_prefix(root).unwrap_or(file).with_extension("").to_string_lossy().replace('\\', "/");
    let (about, parts) = parse(&text);
    Case { file: file.to_owned(), name, about, parts }
}

/// The words before the first section, and the sections.
pub fn parse(text: &str) -> (String, Vec<Part>) {
    let mut about = String::new();
    let mut parts: Vec<Part> = Vec::new();
    for line in text.lines() {
        let head = ["--- ", "=== "].iter().find_map(|mark| Some((mark.trim(), line.strip_prefix(mark)?)));
        match (head, parts.last_mut()) {
            (Some((mark, title)), _) => {
                parts.push(Part { mark: mark.to_owned(), title: title.trim().to_owned(), text: String::new() });
            }
            (None, Some(part)) => part.text.extend([line, "\n"]),
            (None, None) => about.extend([line, "\n"]),
        }
    }
    for part in &mut parts {
        part.text = trimmed(&part.text);
    }
    (about.trim().to_owned(), parts)
}

/// Without blank lines at the end; empty, or ended by one line break.
fn trimmed(text: &str) -> String {
    let text = text.trim_end_matches(['\n', ' ']);
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

impl Case {
    /// The value of a line `name = value` of the section `=== options`.
    pub fn option(&self, name: &str) -> Option<&str> {
        let options = self.parts.iter().filter(|part| part.title == "options");
        options.flat_map(Part::lines).find_map(|line| {
            let (known, value) = line.split_once('=')?;
            (known.trim() == name).then(|| value.trim())
        })
    }

    /// Whether an option is there and says `true`.
    pub fn wants(&self, name: &str) -> bool {
        self.option(name) == Some("true")
    }

    /// Writes the case with other texts for its sections.
    pub fn rewrite(&self, parts: &[Part]) {
        let mut text = format!("{}\n", self.about);
        for part in parts {
            text.push_str(&format!("\n{} {}\n{}", part.mark, part.title, trimmed(&part.text)));
        }
        let old = fs::read_to_string(&self.file).unwrap_or_default();
        if text != old {
            fs::write(&self.file, text).unwrap_or_else(|error| panic!("{}: {error}", self.file.display()));
        }
    }
}
