//! The ledger's file: TOML, a block of a few lines per translation in the order of addresses, so that the work of two
//! translators merges by itself.

use std::collections::BTreeMap;

use super::{Ledger, Record};
use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::{FileError, Files, SitePath};
use crate::lang::Lang;
use crate::typed::{Node, NodeKind, read_text, read_toml};

/// Reads the file; what is wrong with it is reported once, and then nothing of it is used.
pub fn read(files: &dyn Files, path: &SitePath, report: &Report) -> Ledger {
    let mut ledger = Ledger::default();
    let place = match files.read(path) {
        Ok(bytes) => records(path, &bytes, &mut ledger).err().map(|place| *place),
        Err(FileError::Missing) => None,
        Err(FileError::Outside | FileError::Io(_)) => Some(Place::file(path)),
    };
    if let Some(place) = place {
        report.add(Diagnostic::new(&problems::BROKEN_LEDGER, place));
        return Ledger { damaged: true, ..Ledger::default() };
    }
    ledger
}

/// # Errors
/// The first place that cannot be read.
fn records(path: &SitePath, bytes: &[u8], ledger: &mut Ledger) -> Result<(), Box<Place>> {
    let own = Report::default();
    let read = read_text(path, bytes, &own).map(|(source, text)| read_toml(&source, &text, 0..text.len(), &own));
    if let Some(first) = own.into_sorted().into_iter().next() {
        return Err(Box::new(first.place));
    }
    let Some(node) = read else {
        return Err(Box::new(Place::file(path)));
    };
    for (kind, entries) in map(&node)? {
        for (id, translations) in map(entries)? {
            for (tag, block) in map(translations)? {
                let lang = Lang::parse(&tag.name).ok_or_else(|| Box::new(tag.mark.place()))?;
                let address = format!("{}:{}", kind.name, id.name);
                ledger.records.entry(address).or_default().insert(lang, record(block)?);
            }
        }
    }
    Ok(())
}

fn map(node: &Node) -> Result<&[(crate::typed::Key, Node)], Box<Place>> {
    match &node.kind {
        NodeKind::Map(entries) => Ok(entries),
        _ => Err(Box::new(node.place())),
    }
}

fn record(block: &Node) -> Result<Record, Box<Place>> {
    let field = |name: &str| block.get(name).and_then(Node::as_str).ok_or_else(|| Box::new(block.place()));
    Ok(Record {
        from: Lang::parse(field("from")?).ok_or_else(|| Box::new(block.place()))?,
        source: field("source")?.to_owned(),
        text: field("text")?.to_owned(),
        sentences: field("sentences")?.split_whitespace().map(str::to_owned).collect(),
    })
}

/// The file's text.
pub fn write(records: &BTreeMap<String, BTreeMap<Lang, Record>>, comment: &str) -> String {
    let mut text: String = comment.lines().flat_map(|line| ["# ", line, "\n"]).collect();
    for (address, translations) in records {
        let (kind, id) = address.split_once(':').unwrap_or(("entry", address));
        for (lang, record) in translations {
            let Record { from, source, text: own, sentences } = record;
            let sentences = sentences.join(" ");
            text.push_str(&format!(
                "\n[{kind}.{id}.{lang}]\nfrom = \"{from}\"\nsource = \"{source}\"\ntext = \"{own}\"\nsentences = \"{sentences}\"\n"
            ));
        }
    }
    text
}
