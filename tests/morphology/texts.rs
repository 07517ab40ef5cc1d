//! Texts of what tables must know: `lemma: form form …`, `one ≠ other`, and comments after `#`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lotsman::morphology::fold::folded;
use lotsman::morphology::table::Table;

/// The lines of one language.
pub struct Text {
    pub meet: Vec<Line>,
    /// Pairs of words that must not find each other, with the numbers of their lines.
    pub apart: Vec<(usize, String, String)>,
}

/// Forms of one word.
pub struct Line {
    pub number: usize,
    pub lemma: String,
    pub forms: Vec<String>,
}

/// The text of a language; `None` when there is none.
pub fn read(tag: &str) -> Option<Text> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/morphology/{tag}.txt"));
    let file = fs::read_to_string(path).ok()?;
    let mut text = Text { meet: Vec::new(), apart: Vec::new() };
    for (at, line) in file.lines().enumerate() {
        let number = at + 1;
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((one, other)) = line.split_once('≠') {
            text.apart.push((number, one.trim().to_owned(), other.trim().to_owned()));
        } else if let Some((lemma, forms)) = line.split_once(':') {
            let forms = forms.split_whitespace().map(str::to_owned).collect();
            text.meet.push(Line { number, lemma: lemma.trim().to_owned(), forms });
        } else {
            panic!("tests/morphology/{tag}.txt:{number}: neither “lemma: forms” nor “one ≠ other”: {line}");
        }
    }
    Some(text)
}

impl Text {
    /// All words of the text, folded and sorted: the vocabulary of a portal.
    pub fn words(&self, table: &Table) -> Vec<String> {
        let meet = self.meet.iter().flat_map(|line| line.forms.iter().chain([&line.lemma]));
        let all = meet.chain(self.apart.iter().flat_map(|(_, one, other)| [one, other]));
        all.map(|word| folded(word, Some(table))).collect::<BTreeSet<String>>().into_iter().collect()
    }
}
