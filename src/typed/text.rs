//! Bytes of a text file → a source that diagnostics can point into.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Mark, Place, Report, Source, problems};
use crate::encoding::decode;
use crate::files::SitePath;
use crate::limits::LARGEST_FACTS;

/// The text of a file with line ends of one kind. An older encoding is guessed and reported, so that nothing is lost;
/// `None` when the bytes are no text at all, which is reported too.
pub fn read_text(path: &SitePath, bytes: &[u8], report: &Report) -> Option<(Arc<Source>, Arc<str>)> {
    let decoded = decode(bytes);
    // Such bytes would only fill a page with rubbish.
    if decoded.text.contains('\0') {
        report.add(Diagnostic::new(&problems::NOT_A_TEXT, Place::file(path)));
        return None;
    }
    let text: Arc<str> = if decoded.text.contains('\r') {
        decoded.text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        decoded.text.into()
    };
    let source = Source::text(path, text.clone());
    if let Some(encoding) = decoded.guessed {
        let broken = &bytes[..decoded.broken_at.unwrap_or(0)];
        let line = broken.iter().filter(|byte| **byte == b'\n').count();
        let start = text.match_indices('\n').nth(line.wrapping_sub(1)).map_or(0, |(at, _)| at + 1);
        let mark = Mark::Range(source.clone(), start..start);
        report.add(Diagnostic::new(&problems::WRONG_ENCODING, mark.place()).with("encoding", encoding));
    }
    Some((source, text))
}

/// Whether facts are too many to be read; then it is told where they begin.
pub fn too_large(source: &Arc<Source>, range: &Range<usize>, report: &Report) -> bool {
    let is_larger = range.len() > LARGEST_FACTS;
    if is_larger {
        let mark = Mark::Range(source.clone(), range.start..range.start);
        let problem = Diagnostic::new(&problems::BEYOND_LIMIT, mark.place()).with("what", "facts");
        report.add(problem.with("limit", (LARGEST_FACTS / 1024).to_string()));
    }
    is_larger
}
