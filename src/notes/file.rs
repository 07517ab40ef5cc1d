//! Notes as a file. One that was damaged, or written by another program, says nothing.
//!
//! After the head, each line is one note. Its first letter says of what: `f` a file of the output, `s` an entry of which there was
//! nothing to say; and of the build as a whole `o` its options, `p` its pages in a language, `d` its diagnostics, `l` `r` `t` what
//! it asked: for a list of files, for a file, whether git tracks a file.

use std::fmt::Write;

use super::program::Program;
use super::seen::Question;
use super::{Digest, Note, Notes, Whole};
use crate::diag;
use crate::files::{SitePath, Stamp};

/// What the file begins with; the number is that of its form.
const HEAD: &str = "lotsman notes 2";

impl Notes {
    /// The notes of a file that this very program has written.
    pub fn read(bytes: &[u8], program: &Program<'_>) -> Self {
        read_whole(bytes, program).unwrap_or_default()
    }

    /// The notes as a file, sorted. What does not fit on a line is left out; nothing when the program cannot be read.
    pub fn write(&self, program: &Program<'_>) -> Vec<u8> {
        let Some(digest) = program.digest() else {
            return Vec::new();
        };
        let mut files: Vec<(&SitePath, &Note)> = self.files.iter().collect();
        files.retain(|(path, _)| fits(path.as_str()));
        files.sort_by_key(|(path, _)| *path);
        let mut lines = String::new();
        for (path, Note { made_of, shown, size, stamp }) in files {
            let (made_of, shown) = (optional_hex(*made_of), optional_hex(*shown));
            let _ = writeln!(lines, "f\t{made_of}\t{shown}\t{size}\t{}\t{path}", stamp.0);
        }
        let mut silent: Vec<&Digest> = self.silent.iter().collect();
        silent.sort();
        silent.into_iter().for_each(|digest| _ = writeln!(lines, "s\t{}", hex(*digest)));
        if let Some(whole) = self.whole.as_ref().filter(|whole| whole.fits()) {
            whole.write(&mut lines);
        }
        let program = format!("{} {}", hex(digest), program.stamp.0);
        format!("{HEAD} {program} {}\n{lines}", checksum(&program, &lines)).into_bytes()
    }
}

impl Whole {
    fn fits(&self) -> bool {
        let pages = self.pages.iter().map(|(lang, _)| lang.as_str());
        let asked = self.answers.0.iter().map(|(question, _)| question.path().as_str());
        pages.chain(asked).chain([self.options.as_str()]).all(fits)
    }

    fn write(&self, lines: &mut String) {
        let _ = writeln!(lines, "o\t{}", self.options);
        for (lang, count) in &self.pages {
            let _ = writeln!(lines, "p\t{lang}\t{count}");
        }
        let _ = writeln!(lines, "d\t{}", diag::stored(&self.diagnostics));
        for (question, answer) in &self.answers.0 {
            let letter = match question {
                Question::List(_) => 'l',
                Question::Read(_) => 'r',
                Question::Tracked(_) => 't',
            };
            let _ = writeln!(lines, "{letter}\t{}\t{}", hex(*answer), question.path());
        }
    }
}

fn read_whole(bytes: &[u8], program: &Program<'_>) -> Option<Notes> {
    let (head, lines) = str::from_utf8(bytes).ok()?.split_once('\n')?;
    let (of_program, sum) = head.strip_prefix(HEAD)?.strip_prefix(' ')?.rsplit_once(' ')?;
    (sum == checksum(of_program, lines)).then_some(())?;
    let (digest, stamp) = of_program.split_once(' ')?;
    program.is(Stamp(stamp.parse().ok()?), read_hex(digest)?).then_some(())?;
    let mut notes = Notes::default();
    let mut whole = Whole::default();
    let mut is_whole = false;
    for line in lines.lines() {
        let (letter, rest) = line.split_once('\t')?;
        match letter {
            "f" => {
                let (path, note) = read_file(rest)?;
                notes.files.insert(path, note);
            }
            "s" => _ = notes.silent.insert(read_hex(rest)?),
            "o" => {
                is_whole = true;
                rest.clone_into(&mut whole.options);
            }
            "p" => {
                let (lang, count) = rest.split_once('\t')?;
                whole.pages.push((lang.to_owned(), count.parse().ok()?));
            }
            "d" => whole.diagnostics = diag::restored(rest)?,
            _ => {
                let (answer, path) = rest.split_once('\t')?;
                let path = SitePath::new(path);
                let question = match letter {
                    "l" => Question::List(path),
                    "r" => Question::Read(path),
                    "t" => Question::Tracked(path),
                    _ => return None,
                };
                whole.answers.0.push((question, read_hex(answer)?));
            }
        }
    }
    notes.whole = is_whole.then_some(whole);
    Some(notes)
}

fn read_file(line: &str) -> Option<(SitePath, Note)> {
    let mut fields = line.splitn(5, '\t');
    let made_of = read_optional_hex(fields.next()?)?;
    let shown = read_optional_hex(fields.next()?)?;
    let size = fields.next()?.parse().ok()?;
    let stamp = Stamp(fields.next()?.parse().ok()?);
    Some((SitePath::new(fields.next()?), Note { made_of, shown, size, stamp }))
}

/// Whether a text stays on its line, between its tabulators.
fn fits(text: &str) -> bool {
    !text.contains(char::is_control)
}

fn checksum(program: &str, lines: &str) -> String {
    hex(Digest::of(format!("{program}\n{lines}").as_bytes()))
}

fn hex(digest: Digest) -> String {
    format!("{:032x}", u128::from_be_bytes(digest.0))
}

fn read_hex(text: &str) -> Option<Digest> {
    u128::from_str_radix(text, 16).ok().map(|number| Digest(number.to_be_bytes()))
}

fn optional_hex(digest: Option<Digest>) -> String {
    digest.map_or_else(|| "-".to_owned(), hex)
}

fn read_optional_hex(text: &str) -> Option<Option<Digest>> {
    if text == "-" { Some(None) } else { read_hex(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Note, Notes, Program, Question, SitePath, Stamp, Whole};
    use crate::diag::{Diagnostic, Place, problems};
    use crate::notes::Answers;

    fn notes() -> Notes {
        let note = |text: &str, shown| Note {
            made_of: Some(Digest::of(text.as_bytes())),
            shown,
            size: 17,
            stamp: Stamp(1_795_305_600_000_000_017),
        };
        let file = |path: &str, shown| (SitePath::new(path), note(path, shown));
        let files = [file("uk/index.html", Some(Digest::of(b"page"))), file("uk/index.json", None)];
        let mut notes: Notes = files.into_iter().collect();
        notes.silent.insert(Digest::of(b"entry"));
        let text = SitePath::new("content/pages/about/uk.md");
        notes.whole = Some(Whole {
            options: "today: 2026-11-22".to_owned(),
            answers: Answers(vec![
                (Question::List(SitePath::new("content")), Digest::of(b"list")),
                (Question::Read(text.clone()), Digest::of(b"text")),
            ]),
            diagnostics: vec![Diagnostic::new(&problems::EMPTY_SITE, Place::file(&text))],
            pages: vec![("uk".to_owned(), 2)],
        });
        notes
    }

    fn nobody() -> Option<Digest> {
        None
    }

    /// A program whose bytes nobody need read.
    fn known() -> Program<'static> {
        let program = Program::new(Stamp(1), &nobody);
        assert!(program.is(Stamp(1), Digest::of(b"program")));
        program
    }

    fn is_empty(notes: &Notes) -> bool {
        notes.files.is_empty() && notes.silent.is_empty() && notes.whole.is_none()
    }

    #[test]
    fn what_is_written_is_read() {
        let written = notes().write(&known());
        let read = Notes::read(&written, &Program::new(Stamp(1), &nobody));
        assert_eq!(format!("{:?}", read.whole), format!("{:?}", notes().whole));
        assert_eq!((read.files, read.silent), (notes().files, notes().silent));
        let moved = || Some(Digest::of(b"program"));
        assert!(
            !is_empty(&Notes::read(&written, &Program::new(Stamp(2), &moved))),
            "the same program at another place"
        );
    }

    #[test]
    fn damaged_and_foreign_notes_say_nothing() {
        let written = notes().write(&known());
        let another = || Some(Digest::of(b"another program"));
        assert!(is_empty(&Notes::read(&written, &Program::new(Stamp(2), &another))));
        for at in 0..written.len() {
            let mut damaged = written.clone();
            damaged[at] ^= 1;
            assert!(is_empty(&Notes::read(&damaged, &known())), "byte {at}");
            assert!(is_empty(&Notes::read(&written[..at], &known())), "cut at {at}");
        }
    }
}
