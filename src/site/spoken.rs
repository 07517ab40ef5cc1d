//! The languages that `site.toml` tells about its authors and readers: found even when the rest of the file is broken,
//! for the messages about it must be in the right language too.

use super::SITE_FILE;
use crate::diag::Report;
use crate::files::{Files, SitePath};
use crate::typed::{Node, read_text, read_toml};

/// The tags as they are written; whether Lotsman speaks them is not decided here.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct WrittenLanguages {
    /// `author_language`
    pub author: Option<String>,
    /// `default_language`, or the first one of `languages`.
    pub default: Option<String>,
}

impl WrittenLanguages {
    pub fn read(files: &dyn Files) -> Self {
        // Problems of the file are told by those who build with it.
        let report = Report::default();
        let path = SitePath::new(SITE_FILE);
        let Some((source, text)) = files.read(&path).ok().and_then(|bytes| read_text(&path, &bytes, &report)) else {
            return Self::default();
        };
        let node = read_toml(&source, &text, 0..text.len(), &report);
        let tag = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
        let first = || {
            let languages = node.get("languages").map(Node::items).unwrap_or_default();
            languages.first()?.get("tag")?.as_str().map(str::to_owned)
        };
        // A forgotten bracket or quotation mark may take the whole file along, but not this line.
        let line =
            || text.lines().find_map(|line| line.trim().strip_prefix("author_language")?.split(['"', '\'']).nth(1));
        Self {
            author: tag("author_language").or_else(|| line().map(str::to_owned)),
            default: tag("default_language").or_else(first),
        }
    }
}
