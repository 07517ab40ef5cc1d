//! Notes as a file. One that was damaged, or written by another program, says nothing.

use std::fmt::Write;

use super::{Digest, Note, Notes};
use crate::files::{SitePath, Stamp};

/// What the file begins with; the number is that of its form.
const HEAD: &str = "lotsman notes 1";

impl Notes {
    /// The notes of a file that this very program has written; `program` is the digest of the program.
    pub fn read(bytes: &[u8], program: Digest) -> Self {
        Self::read_whole(bytes, program).unwrap_or_default()
    }

    fn read_whole(bytes: &[u8], program: Digest) -> Option<Self> {
        let (head, lines) = str::from_utf8(bytes).ok()?.split_once('\n')?;
        (head == head_of(lines, program)).then_some(())?;
        lines.lines().map(read_line).collect()
    }

    /// The notes as a file, sorted by path. Files whose names do not fit on a line are left out.
    pub fn write(&self, program: Digest) -> Vec<u8> {
        let mut files: Vec<(&SitePath, &Note)> = self.files.iter().collect();
        files.retain(|(path, _)| !path.as_str().contains(char::is_control));
        files.sort_by_key(|(path, _)| *path);
        let mut lines = String::new();
        for (path, Note { made_of, shown, size, stamp }) in files {
            let shown = shown.map_or_else(|| "-".to_owned(), hex);
            let _ = writeln!(lines, "{}\t{shown}\t{size}\t{}\t{path}", hex(*made_of), stamp.0);
        }
        format!("{}\n{lines}", head_of(&lines, program)).into_bytes()
    }
}

fn head_of(lines: &str, program: Digest) -> String {
    format!("{HEAD} {} {}", hex(program), hex(Digest::of(lines.as_bytes())))
}

fn read_line(line: &str) -> Option<(SitePath, Note)> {
    let mut fields = line.splitn(5, '\t');
    let made_of = read_hex(fields.next()?)?;
    let shown = match fields.next()? {
        "-" => None,
        digest => Some(read_hex(digest)?),
    };
    let size = fields.next()?.parse().ok()?;
    let stamp = Stamp(fields.next()?.parse().ok()?);
    Some((SitePath::new(fields.next()?), Note { made_of, shown, size, stamp }))
}

fn hex(digest: Digest) -> String {
    format!("{:032x}", u128::from_be_bytes(digest.0))
}

fn read_hex(text: &str) -> Option<Digest> {
    u128::from_str_radix(text, 16).ok().map(|number| Digest(number.to_be_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Digest, Note, Notes, SitePath, Stamp};

    fn notes() -> Notes {
        let note = |text: &str, shown| Note {
            made_of: Digest::of(text.as_bytes()),
            shown,
            size: 17,
            stamp: Stamp(1_795_305_600_000_000_017),
        };
        let file = |path: &str, shown| (SitePath::new(path), note(path, shown));
        [file("uk/index.html", Some(Digest::of(b"page"))), file("uk/index.json", None)].into_iter().collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let program = Digest::of(b"program");
        assert_eq!(Notes::read(&notes().write(program), program), notes());
    }

    #[test]
    fn damaged_and_foreign_notes_say_nothing() {
        let program = Digest::of(b"program");
        let written = notes().write(program);
        assert_eq!(Notes::read(&written, Digest::of(b"another program")), Notes::default());
        for at in 0..written.len() {
            let mut damaged = written.clone();
            damaged[at] ^= 1;
            assert_eq!(Notes::read(&damaged, program), Notes::default(), "byte {at}");
            assert_eq!(Notes::read(&written[..at], program), Notes::default(), "cut at {at}");
        }
    }
}
