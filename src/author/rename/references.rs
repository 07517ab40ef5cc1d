//! References in facts, front matter, texts and menus: each file is read as it stands, so that drafts, texts that
//! nobody has translated yet and entries with other problems are not passed over.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Rename;
use super::edits::{Edit, is_utf8, original};
use crate::diag::{Mark, Place, Report, Source};
use crate::files::{Files, SitePath};
use crate::model::Kind;
use crate::read::{FrontMatter, front_matter, links, parsed, reference_definitions};
use crate::sentences;
use crate::site::SITE_FILE;
use crate::typed::{Node, NodeKind, Record, Shape, read_text, read_toml, read_yaml};

/// Finds every reference; those that cannot be changed in place go to `by_hand`.
pub fn find(
    rename: &Rename<'_>,
    files: &dyn Files,
    edits: &mut BTreeMap<SitePath, Vec<Edit>>,
    by_hand: &mut Vec<Place>,
) {
    for file in files.list("content").into_iter().filter_map(Result::ok) {
        let names: Vec<&str> = file.path.as_str().split('/').collect();
        let ["content", folder, _, ..] = names[..] else { continue };
        let Some(kind) = rename.content.kind(folder) else { continue };
        let is_text = file.path.extension() == "md";
        let is_facts = file.path.name() == "facts.toml" && names.len() == 4;
        if !is_text && !is_facts {
            continue;
        }
        let Some(mut finding) = Finding::open(rename, files, &file.path) else { continue };
        if is_facts {
            finding.facts(kind, 0..finding.text.len());
        } else {
            finding.text_file(kind);
        }
        finding.done(edits, by_hand);
    }
    if rename.kind.name == "page"
        && let Some(mut finding) = Finding::open(rename, files, &SitePath::new(SITE_FILE))
    {
        finding.menus();
        finding.done(edits, by_hand);
    }
}

/// The search through one file.
struct Finding<'a> {
    rename: &'a Rename<'a>,
    path: SitePath,
    bytes: Arc<[u8]>,
    source: Arc<Source>,
    text: Arc<str>,
    /// In the text as it is read.
    found: Vec<(Range<usize>, String)>,
    /// Places where a reference stands in a way that cannot be changed by a program.
    strange: Vec<Place>,
}

impl<'a> Finding<'a> {
    fn open(rename: &'a Rename<'a>, files: &dyn Files, path: &SitePath) -> Option<Self> {
        let bytes = files.read(path).ok()?;
        let (source, text) = read_text(path, &bytes, &Report::default())?;
        Some(Self { rename, path: path.clone(), bytes, source, text, found: Vec::new(), strange: Vec::new() })
    }

    fn done(self, edits: &mut BTreeMap<SitePath, Vec<Edit>>, by_hand: &mut Vec<Place>) {
        by_hand.extend(self.strange);
        if !is_utf8(&self.bytes) {
            by_hand.extend(self.found.into_iter().map(|(range, _)| Mark::Range(self.source.clone(), range).place()));
            return;
        }
        for (range, text) in self.found {
            let range = original(&self.bytes, range.start)..original(&self.bytes, range.end);
            edits.entry(self.path.clone()).or_default().push(Edit { range, text });
        }
    }

    fn facts(&mut self, kind: &Kind, range: Range<usize>) {
        let node = read_toml(&self.source, &self.text, range, &Report::default());
        self.record(&node, &kind.record);
    }

    fn text_file(&mut self, kind: &Kind) {
        let start = match front_matter(&self.text) {
            FrontMatter::Toml(range, end) => {
                self.facts(kind, range);
                end
            }
            FrontMatter::Yaml(range, end) => {
                if let Some(node) = read_yaml(&self.source, &self.text, range, &Report::default()) {
                    self.record(&node, &kind.record);
                }
                end
            }
            FrontMatter::None | FrontMatter::Open => 0,
        };
        for link in links(parsed(&self.text, start)) {
            self.link(&link.target, link.range);
        }
        for (target, range) in reference_definitions(&self.text, start) {
            self.link(&target, range);
        }
        self.values();
    }

    /// Indicators and institutions whose values the text names.
    fn values(&mut self) {
        for (field, id, range) in sentences::names(&self.text) {
            let fits = match field {
                "value" => self.rename.is_meant(&["indicator"], &id),
                // Most data are about institutions: they come before other entries of the same name.
                _ => self.rename.is_meant(&["institution", self.rename.kind.name], &id),
            };
            if fits {
                self.found.push((range.end - self.rename.old.len()..range.end, self.rename.new.to_owned()));
            }
        }
    }

    fn menus(&mut self) {
        let node = read_toml(&self.source, &self.text, 0..self.text.len(), &Report::default());
        for menu in ["menu", "footer"] {
            for item in node.get(menu).map(Node::items).unwrap_or_default() {
                if let Some(page) = item.get("page").filter(|page| page.as_str() == Some(self.rename.old)) {
                    self.value(page, self.rename.old);
                }
            }
        }
    }

    fn record(&mut self, node: &Node, record: &Record) {
        for (key, value) in node.entries() {
            if let Some(field) = record.field(&key.name) {
                self.shaped(value, &field.shape);
            }
        }
    }

    fn shaped(&mut self, node: &Node, shape: &Shape) {
        match (shape, &node.kind) {
            (Shape::Record(record), _) => self.record(node, record),
            (Shape::List(item), NodeKind::List(items)) => items.iter().for_each(|node| self.shaped(node, item)),
            (Shape::List(item), _) => self.shaped(node, item),
            (Shape::Ref(kinds), NodeKind::Str(written)) if self.rename.is_meant(kinds, written.trim()) => {
                self.value(node, written.trim());
            }
            _ => {}
        }
    }

    /// A value that is the reference itself: `id` or `kind:id`.
    fn value(&mut self, node: &Node, written: &str) {
        let Mark::Range(_, range) = &node.mark else { return };
        let at = self.text.get(range.clone()).and_then(|raw| raw.find(written));
        match at {
            Some(at) => {
                let end = range.start + at + written.len();
                self.found.push((end - self.rename.old.len()..end, self.rename.new.to_owned()));
            }
            None => self.strange.push(node.place()),
        }
    }

    /// A link of a text, written somewhere in `range`.
    fn link(&mut self, target: &str, range: Range<usize>) {
        let Some(inner) = self.inside(target) else { return };
        let raw = &self.text[range.clone()];
        // The words of the link may be the same as its target; a target follows a bracket, a colon or a blank.
        let follows = |at: &usize| raw[..*at].ends_with(['(', '<', ' ', '\n', ':']);
        let at = raw.match_indices(target).map(|(at, _)| at).filter(follows).last();
        match at {
            Some(at) => {
                let start = range.start + at + inner;
                self.found.push((start..start + self.rename.old.len(), self.rename.new.to_owned()));
            }
            // A link by the name of a definition: the definition itself is changed.
            None if !raw.contains("](") => {}
            None => self.strange.push(Mark::Range(self.source.clone(), range).place()),
        }
    }

    /// Where in a target the old id stands, when the target leads to the entry.
    fn inside(&self, target: &str) -> Option<usize> {
        let path = target.split('#').next().unwrap_or_default();
        if let Some((kind, id)) = path.split_once(':') {
            return (kind == self.rename.kind.name && id == self.rename.old).then_some(kind.len() + 1);
        }
        let names: Vec<&str> = self.path.as_str().split('/').collect();
        let folder = if names.len() > 3 { &names[..3] } else { &names[..names.len() - 1] };
        let mut stack: Vec<(&str, Option<usize>)> = folder.iter().map(|name| (*name, None)).collect();
        let mut at = 0;
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    stack.pop()?;
                }
                part => stack.push((part, Some(at))),
            }
            at += part.len() + 1;
        }
        match stack[..] {
            [("content", _), (folder, _), (id, Some(at)), ref rest @ ..]
                if self.rename.is_kind(folder) && id == self.rename.old && rest.len() < 2 =>
            {
                Some(at)
            }
            _ => None,
        }
    }
}
