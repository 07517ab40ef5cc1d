//! Indexes on a disk, as a built portal has them, and the script that is asked about them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use lotsman::morphology::table::Table;
use lotsman::search::{Document, Fields, Kept, Record, index};
use serde_json::Value;

/// A document with nothing but a title, which is its address too.
pub fn titled(title: &str) -> Document {
    document(title, title, "", "")
}

pub fn document(url: &str, title: &str, summary: &str, body: &str) -> Document {
    let fields = Fields { title: title.into(), summary: summary.into(), body: body.into(), ..Fields::default() };
    let record = Record { url: url.into(), title: title.into(), note: String::new(), summary: summary.into() };
    Document { fields, record }
}

/// Writes an index into a folder of its own. `synonyms` are groups of names that mean the same.
pub fn write(folder: &Path, documents: &[Document], table: Option<&Table>, synonyms: &[Vec<String>]) {
    let mut index = index(documents, table, None, &Kept::default());
    if let Value::Object(directory) = &mut index.directory {
        directory.insert("synonyms".to_owned(), synonyms.into());
    }
    fs::create_dir_all(folder).expect("a folder");
    for (name, bytes) in &index.files {
        fs::write(folder.join(name), bytes).expect("a file of packs is written");
    }
    write_json(&folder.join("index.json"), &index.directory);
}

pub fn write_json(path: &Path, value: &Value) {
    fs::write(path, value.to_string()).expect("a file is written");
}

/// Runs a script of `tests/search` on a folder; fails with everything that it says. Without node it only tells so, past the
/// capture of the test harness: what was not looked at must not look as if it had been.
pub fn ask(script: &str, folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let client = root.join("themes/default/assets/search.js");
    let answer = Command::new("node").arg(root.join("tests/search").join(script)).arg(client).arg(folder).output();
    match answer {
        Ok(answer) => {
            let said = [String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&answer.stderr)].concat();
            assert!(answer.status.success(), "tests/search/{script}:\n{said}");
            print!("{said}");
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "SKIPPED: tests/search/{script} was not run, node: {error}");
        }
    }
}
