//! What a link in a text leads to.

use super::entry::{Asset, Entry, EntryKey};
use super::portal::Portal;
use crate::diag::nearest;
use crate::files::SitePath;

/// The end of a link.
#[derive(Debug)]
pub enum Target<'a> {
    /// Another entry, with the part of its page.
    Entry(EntryKey, Option<&'a str>),
    /// A file beside the entry.
    Asset(&'a Asset),
    /// A term, as `term:functions/consulting`.
    Term { vocabulary: &'a str, id: &'a str },
    /// A place on the same page.
    Anchor(&'a str),
    /// A video at a service, or its address.
    Video(&'a str),
    /// An address elsewhere, or mail and telephone.
    Elsewhere(&'a str),
    /// An entry that readers may not see yet, or whose own problem is reported.
    Hidden,
    /// Nothing; with the nearest thing that exists.
    Nothing { suggestion: Option<String> },
}

impl Portal {
    /// What a link of an entry's text means: `kind:id`, a relative file, `#part`, `video:id`, `term:…`, an address.
    pub fn target<'a>(&'a self, from: &'a Entry, written: &'a str) -> Target<'a> {
        if let Some(anchor) = written.strip_prefix('#') {
            return Target::Anchor(anchor);
        }
        if let Some(video) = written.strip_prefix("video:") {
            return Target::Video(video);
        }
        if let Some((vocabulary, id)) = written.strip_prefix("term:").and_then(|term| term.split_once('/')) {
            return match self.vocabularies.term(vocabulary, id) {
                Some(_) => Target::Term { vocabulary, id },
                None => {
                    let ids = self.vocabularies.get(vocabulary).into_iter().flat_map(|vocabulary| vocabulary.ids());
                    let near = nearest(id, ids).map(|id| format!("term:{vocabulary}/{id}"));
                    Target::Nothing { suggestion: near }
                }
            };
        }
        let (path, anchor) = written.split_once('#').map_or((written, None), |(path, anchor)| (path, Some(anchor)));
        if let Some((kind, id)) = path.split_once(':')
            && let Some(kind) = self.kind(kind)
        {
            return match self.find(&[kind.name], id) {
                Some(key) => Target::Entry(key, anchor),
                None if self.is_hidden(path) => Target::Hidden,
                None => {
                    let near = nearest(id, self.of_kind(kind.name).map(|(_, entry)| entry.id.as_str()));
                    Target::Nothing { suggestion: near.map(|id| format!("{}:{id}", kind.name)) }
                }
            };
        }
        if ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| written.starts_with(scheme)) {
            return Target::Elsewhere(written);
        }
        if let Some(asset) = from.asset(path) {
            return Target::Asset(asset);
        }
        match self.neighbour(from, path) {
            Some(key) => Target::Entry(key, anchor),
            None => {
                let files = from.assets.iter().map(|asset| asset.name.as_str());
                Target::Nothing { suggestion: nearest(path, files).map(str::to_owned) }
            }
        }
    }

    /// The entry whose folder, or whose file, a relative path leads to: `../other-entry/uk.md`, `../other-entry/`.
    fn neighbour(&self, from: &Entry, path: &str) -> Option<EntryKey> {
        let folder = from.folder.clone().unwrap_or_else(|| from.mark.source().path().parent());
        let path = folder.join(path.trim_end_matches('/'))?;
        // A text, or the facts, of another entry; any other file of it is not for this entry to publish.
        let inside = path.extension() == "md" || self.kinds.iter().any(|kind| kind.facts_file() == path.name());
        if inside { self.by_folder(&path.parent()) } else { self.by_folder(&path) }
    }

    fn by_folder(&self, path: &SitePath) -> Option<EntryKey> {
        let names: Vec<&str> = path.as_str().split('/').collect();
        if let ["data", id] = names[..] {
            return super::DATA_KINDS.iter().find_map(|(kind, _)| self.find(&[kind], id));
        }
        let ["content", folder, id] = names[..] else {
            return None;
        };
        let kind = self.kinds.iter().find(|kind| kind.folder == folder || kind.name == folder)?;
        self.find(&[kind.name], id)
    }
}
