//! The language in which Lotsman speaks to authors: the one place that decides it.

use std::path::Path;

use super::Disk;
use crate::diag::SPOKEN;
use crate::site::WrittenLanguages;

/// The language of messages for the site in a folder, one of [`SPOKEN`]; there may be no site.
pub fn spoken_language(asked: Option<&str>, site: &Path) -> &'static str {
    let written = Disk::open(site).map(|disk| WrittenLanguages::read(&disk)).unwrap_or_default();
    choose_language(asked, &written, sys_locale::get_locale().as_deref())
}

/// The language asked for, else the one that the site gives its authors, else the system's, else the readers'; the first
/// of them that Lotsman speaks, or English.
pub fn choose_language(asked: Option<&str>, written: &WrittenLanguages, system: Option<&str>) -> &'static str {
    let wishes = [asked, written.author.as_deref(), system, written.default.as_deref()];
    wishes.into_iter().flatten().find_map(spoken_tag).unwrap_or("en")
}

/// The language of a tag such as `uk`, `uk-UA` or `uk_UA.UTF-8`, when Lotsman speaks it.
pub fn spoken_tag(tag: &str) -> Option<&'static str> {
    let language = tag.split(['-', '_', '.']).next().unwrap_or_default();
    SPOKEN.iter().find(|spoken| spoken.eq_ignore_ascii_case(language)).copied()
}
