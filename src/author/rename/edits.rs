//! Changes of single words in files, exact to the byte: comments, line ends and byte order marks stay.

use std::ops::Range;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// In bytes of the file as it lies on the disk.
    pub range: Range<usize>,
    pub text: String,
}

/// Whether a file can be changed in place: UTF-8, with or without a byte order mark.
pub fn is_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok()
}

/// The bytes of a byte order mark, or of several, which `decode` takes off.
pub fn mark_length(bytes: &[u8]) -> usize {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let mut at = 0;
    while bytes[at..].starts_with(MARK) {
        at += MARK.len();
    }
    at
}

/// Where a place of a text, as it is read (without a byte order mark, lines ending with `\n`), stands in the file.
pub fn original(bytes: &[u8], place: usize) -> usize {
    let mut at = mark_length(bytes);
    let mut read = 0;
    while read < place && at < bytes.len() {
        at += if bytes[at..].starts_with(b"\r\n") { 2 } else { 1 };
        read += 1;
    }
    at
}

/// The file with its changes, and the lines that change: number, before, after; an added line has no before.
pub fn apply(bytes: &[u8], edits: &[Edit]) -> (Vec<u8>, Vec<(usize, String, String)>) {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
    // Two ways of finding one place give one change.
    sorted.dedup_by(|later, earlier| later.range.start < earlier.range.end || later == earlier);
    let after = with_edits(bytes, 0..bytes.len(), &sorted);
    let mut lines: Vec<(usize, String, String)> = Vec::new();
    for edit in &sorted {
        let number = bytes[..edit.range.start].iter().filter(|byte| **byte == b'\n').count() + 1;
        if edit.text.contains('\n') {
            lines.push((number, String::new(), edit.text.trim().replace("\r\n", "\n")));
        } else if lines.last().is_none_or(|(last, before, _)| *last != number || before.is_empty()) {
            let line = line_around(bytes, &edit.range);
            let inside: Vec<&Edit> = sorted.iter().filter(|edit| is_within(&edit.range, &line)).copied().collect();
            lines.push((number, shown(&bytes[line.clone()]), shown(&with_edits(bytes, line, &inside))));
        }
    }
    (after, lines)
}

/// A part of the file with those changes.
fn with_edits(bytes: &[u8], part: Range<usize>, edits: &[&Edit]) -> Vec<u8> {
    let mut after: Vec<u8> = Vec::with_capacity(part.len() + 64);
    let mut done = part.start;
    for edit in edits {
        after.extend_from_slice(&bytes[done..edit.range.start]);
        after.extend_from_slice(edit.text.as_bytes());
        done = edit.range.end;
    }
    after.extend_from_slice(&bytes[done..part.end]);
    after
}

fn line_around(bytes: &[u8], range: &Range<usize>) -> Range<usize> {
    let start = bytes[..range.start].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let end = bytes[range.end..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| range.end + at);
    start..end
}

fn is_within(range: &Range<usize>, line: &Range<usize>) -> bool {
    line.start <= range.start && range.end <= line.end
}

fn shown(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim_start_matches('\u{feff}').trim_end().to_owned()
}
