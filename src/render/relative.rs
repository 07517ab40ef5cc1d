//! Marked addresses → links relative to the page, so that the same folder works under any address.

use crate::model::url::MARK;

/// How the addresses of one file are written.
pub struct Relative {
    /// What takes the place of the mark.
    prefix: String,
    /// Whether folders are named with their `index.html`.
    portable: bool,
}

impl Relative {
    /// Addresses relative to the file at a path.
    pub fn from(path: &str, portable: bool) -> Self {
        let depth = path.matches('/').count();
        let prefix = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
        Self { prefix, portable }
    }

    /// Addresses that begin with this path of the host.
    pub fn absolute(base_path: &str) -> Self {
        Self { prefix: base_path.to_owned(), portable: false }
    }

    /// The text, as UTF-8, with every marked address replaced.
    pub fn apply(&self, text: &[u8]) -> Vec<u8> {
        let mut finished = Vec::with_capacity(text.len() + text.len() / 16);
        let mut rest = text;
        while let Some(at) = find_mark(rest) {
            finished.extend_from_slice(&rest[..at]);
            finished.extend_from_slice(self.prefix.as_bytes());
            rest = &rest[at + MARK.len_utf8()..];
            if self.portable {
                let ends = |byte: &u8| b"\"'#? <>&)\\".contains(byte) || *byte == FIRST_OF_MARK;
                let (address, after) = rest.split_at(rest.iter().position(ends).unwrap_or(rest.len()));
                finished.extend_from_slice(address);
                if address.is_empty() || address.ends_with(b"/") {
                    finished.extend_from_slice(b"index.html");
                }
                rest = after;
            }
        }
        finished.extend_from_slice(rest);
        finished
    }
}

/// The first byte of a mark, which hardly occurs in texts; with its last one every «р» ends.
const FIRST_OF_MARK: u8 = 0xee;

/// Where the next mark stands.
fn find_mark(text: &[u8]) -> Option<usize> {
    let mut mark = [0; 3];
    let mark = MARK.encode_utf8(&mut mark).as_bytes();
    memchr::memchr_iter(FIRST_OF_MARK, text).find(|at| text[*at..].starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::Relative;

    #[test]
    fn addresses_climb_to_the_root_of_the_portal() {
        let page = "<a href=\"\u{e000}uk/events/\">1</a><a href=\"\u{e000}\">2</a>";
        let web = Relative::from("uk/practices/digital/index.html", false).apply(page.as_bytes());
        assert_eq!(String::from_utf8_lossy(&web), "<a href=\"../../../uk/events/\">1</a><a href=\"../../../\">2</a>");
        let disk = Relative::from("uk/index.html", true).apply(page.as_bytes());
        assert_eq!(
            String::from_utf8_lossy(&disk),
            "<a href=\"../uk/events/index.html\">1</a><a href=\"../index.html\">2</a>"
        );
        assert_eq!(Relative::from("index.html", false).apply("\u{e000}uk/".as_bytes()), b"./uk/");
    }
}
