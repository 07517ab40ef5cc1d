//! What must hold for the archive that a workbook is, before anything of it is unpacked into memory.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::limits::{HIGHEST_RATIO, LARGEST_ELEMENT, LARGEST_TEXTS, LARGEST_UNPACKED, SMALL_UNPACKED};

/// Why an archive is not opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no archive, or a damaged one.
    Broken,
    /// It becomes larger than any sheet of people, as archives made to fill a computer do.
    Bomb,
    /// A part of it needs a password.
    Locked,
}

/// What was seen while the archive was looked through.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub formulas: bool,
    pub merged: bool,
}

/// Unpacks every part without keeping it: sizes that an archive states may be false. Text that stands in the parts tells
/// which further readings are worth their time.
pub fn look_through(bytes: &[u8]) -> Result<Seen, Refusal> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
    let sizes = (0..archive.len()).map(|at| archive.by_index_data(at).map(|part| part.size()));
    let stated: u64 = sizes.filter_map(Result::ok).fold(0, u64::saturating_add);
    let packed = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if stated > LARGEST_UNPACKED || (stated > SMALL_UNPACKED && stated > packed.saturating_mul(HIGHEST_RATIO)) {
        return Err(Refusal::Bomb);
    }
    let mut seen = Seen::default();
    for at in 0..archive.len() {
        let mut archive = archive.clone();
        let mut part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) | zip::result::ZipError::InvalidPassword => Refusal::Locked,
            _ => Refusal::Broken,
        })?;
        let size = part.size();
        let name = part.name().map(|name| name.to_lowercase()).unwrap_or_default();
        if size > LARGEST_TEXTS && !name.contains("sheets/") && !name.ends_with("content.xml") {
            return Err(Refusal::Bomb);
        }
        read_through(&mut part, size, name.ends_with(".xml"), &mut seen)?;
    }
    Ok(seen)
}

/// Reads a part to its end, which must come where it was stated. An endless element would be in memory as a whole.
fn read_through(part: &mut impl Read, size: u64, is_xml: bool, seen: &mut Seen) -> Result<(), Refusal> {
    let mut buffer = vec![0; BUFFER + OVERLAP];
    let (mut total, mut kept, mut element) = (0_u64, 0, 0);
    loop {
        let count = part.read(&mut buffer[kept..]).map_err(|_| Refusal::Broken)?;
        if count == 0 {
            return Ok(());
        }
        total += count as u64;
        if total > size {
            return Err(Refusal::Bomb);
        }
        let end = kept + count;
        element = memchr::memrchr(b'<', &buffer[kept..end]).map_or(element + count, |at| count - at);
        if is_xml && element > LARGEST_ELEMENT {
            return Err(Refusal::Bomb);
        }
        let filled = &buffer[..end];
        seen.formulas = seen.formulas || holds(filled, &[b"<f>", b"<f ", b"<f/", b":f>", b":f "]);
        seen.merged = seen.merged || holds(filled, &[b"mergeCell "]);
        // A word may stand across two readings.
        kept = OVERLAP.min(end);
        buffer.copy_within(end - kept..end, 0);
    }
}

const BUFFER: usize = 64 * 1024;
const OVERLAP: usize = 10;

fn holds(bytes: &[u8], words: &[&[u8]]) -> bool {
    words.iter().any(|word| memchr::memmem::find(bytes, word).is_some())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::{Refusal, Seen, look_through};

    fn archive(name: &str, parts: &[&[u8]], method: CompressionMethod) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(name, options).expect("a part begins");
        parts.iter().for_each(|part| zip.write_all(part).expect("a part is written"));
        zip.finish().expect("the archive ends").into_inner()
    }

    #[test]
    fn what_an_archive_holds_is_seen() {
        let sheet = archive("xl/worksheets/sheet1.xml", &[b"<c r=\"A1\"><f>A2</f></c>"], CompressionMethod::Deflated);
        assert_eq!(look_through(&sheet), Ok(Seen { formulas: true, merged: false }));
        let sheet = archive("a.xml", &[b"<mergeCells><mergeCell ref=\"A1:B1\"/>"], CompressionMethod::Stored);
        assert_eq!(look_through(&sheet), Ok(Seen { formulas: false, merged: true }));
        assert_eq!(look_through(&sheet[..40]), Err(Refusal::Broken));
    }

    #[test]
    fn an_endless_element_is_refused_before_it_is_in_memory() {
        let blank = vec![b' '; 1024 * 1024];
        let sheet = archive("xl/worksheets/sheet1.xml", &[&blank[..]; 5], CompressionMethod::Stored);
        assert_eq!(look_through(&sheet), Err(Refusal::Bomb));
        let picture = archive("xl/media/image1.png", &[&blank[..]; 5], CompressionMethod::Stored);
        assert_eq!(look_through(&picture), Ok(Seen::default()));
    }

    /// The size stands in the head of the part and in the list at the end of the archive.
    fn with_size(mut archive: Vec<u8>, old: u32, new: u32) -> Vec<u8> {
        let (old, new) = (old.to_le_bytes(), new.to_le_bytes());
        for at in 0..archive.len() - 4 {
            if archive[at..at + 4] == old {
                archive[at..at + 4].copy_from_slice(&new);
            }
        }
        archive
    }

    #[test]
    fn sizes_that_are_not_true_are_refused() {
        let text = vec![b'<'; 300_007];
        let small = archive("xl/sharedStrings.xml", &[&text], CompressionMethod::Deflated);
        assert_eq!(look_through(&small), Ok(Seen::default()));
        let less = with_size(small.clone(), 300_007, 7);
        assert!(look_through(&less).is_err());
        let more = with_size(small, 300_007, 3_000_000_000);
        assert_eq!(look_through(&more), Err(Refusal::Bomb));
    }
}
