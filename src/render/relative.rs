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

    /// The text with every marked address replaced.
    pub fn apply(&self, text: &str) -> String {
        let mut finished = String::with_capacity(text.len() + text.len() / 16);
        let mut rest = text;
        while let Some(at) = find_mark(rest) {
            finished.push_str(&rest[..at]);
            finished.push_str(&self.prefix);
            rest = &rest[at + MARK.len_utf8()..];
            if self.portable {
                let end = rest.find(['"', '\'', '#', '?', ' ', '<', '>', '&', ')', '\\', MARK]).unwrap_or(rest.len());
                let (address, after) = rest.split_at(end);
                finished.push_str(address);
                if address.is_empty() || address.ends_with('/') {
                    finished.push_str("index.html");
                }
                rest = after;
            }
        }
        finished.push_str(rest);
        finished
    }
}

/// Where the next mark stands. Its first byte hardly occurs in texts; the standard library would look for its last one, with
/// which every «р» ends.
fn find_mark(text: &str) -> Option<usize> {
    const FIRST_BYTE: u8 = 0xee;
    memchr::memchr_iter(FIRST_BYTE, text.as_bytes()).find(|at| text[*at..].starts_with(MARK))
}

#[cfg(test)]
mod tests {
    use super::Relative;

    #[test]
    fn addresses_climb_to_the_root_of_the_portal() {
        let page = "<a href=\"\u{e000}uk/events/\">1</a><a href=\"\u{e000}\">2</a>";
        let web = Relative::from("uk/practices/digital/index.html", false).apply(page);
        assert_eq!(web, "<a href=\"../../../uk/events/\">1</a><a href=\"../../../\">2</a>");
        let disk = Relative::from("uk/index.html", true).apply(page);
        assert_eq!(disk, "<a href=\"../uk/events/index.html\">1</a><a href=\"../index.html\">2</a>");
        assert_eq!(Relative::from("index.html", false).apply("\u{e000}uk/"), "./uk/");
    }
}
