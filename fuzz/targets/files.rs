//! An input of several files, as cases write them: a line `--- path` begins each.

/// The files of an input with their paths, in their order; what stands above the first one belongs to none.
pub fn files(data: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        let path = line.strip_prefix(b"--- ").and_then(|path| std::str::from_utf8(path).ok()).map(str::trim);
        match (path, files.last_mut()) {
            (Some(path), _) if is_plain(path) => files.push((path.to_owned(), Vec::new())),
            (_, Some((_, bytes))) => bytes.extend_from_slice(line),
            (_, None) => {}
        }
    }
    files
}

/// Names of files come from a disk, not from an author's keyboard: odd ones are the business of the disk's own tests.
fn is_plain(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.is_empty() && path.split('/').all(part) && !path.contains(|sign: char| sign.is_control() || sign == '\\')
}
