//! Writes a synthetic portal to measure with: `benches/corpus PAGES DIR`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod portal;

use portal::{FEWEST, Portal};

/// The file that says that a folder was written by this program.
const MARK: &str = ".lotsman-corpus";
/// What this program writes into a folder, and replaces when it writes there again.
const OWN: [&str; 3] = ["content", "data", "site.toml"];

/// The most pages that ids have digits for.
const MOST: usize = 400_000;

fn main() -> ExitCode {
    let (pages, folder) = match arguments() {
        Ok(arguments) => arguments,
        Err(usage) => return fail(2, &usage),
    };
    match is_ours(&folder) {
        Ok(true) => {}
        Ok(false) => {
            return fail(2, &format!("{} is not empty, and not a synthetic portal", folder.display()));
        }
        Err(error) => return fail(2, &format!("{}: {error}", folder.display())),
    }
    let portal = Portal::new(pages);
    match write(&portal, &folder) {
        Ok(files) => println!("{}: {files} files, {}", folder.display(), portal.summary()),
        Err(error) => return fail(1, &format!("{}: {error}", folder.display())),
    }
    ExitCode::SUCCESS
}

fn fail(code: u8, message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(code)
}

/// The two arguments; `cargo bench` adds one of its own at the end.
fn arguments() -> Result<(usize, PathBuf), String> {
    let usage = || format!("usage: benches/corpus PAGES DIR (PAGES from {FEWEST} to {MOST})");
    let mut given: Vec<_> = std::env::args_os().skip(1).collect();
    given.pop_if(|last| last == "--bench");
    let [pages, folder] = given.try_into().map_err(|_| usage())?;
    let pages = pages.to_str().and_then(|pages| pages.parse().ok()).filter(|pages| (FEWEST..=MOST).contains(pages));
    if folder.is_empty() {
        return Err(usage());
    }
    Ok((pages.ok_or_else(usage)?, folder.into()))
}

/// Whether the folder is new, empty, or one that this program wrote.
fn is_ours(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut items) => Ok(items.next().is_none() || folder.join(MARK).is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// Writes the portal in the place of an earlier one; a built portal beside it stays.
fn write(portal: &Portal, folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(MARK), "Written by benches/corpus; it will be replaced by the next one.\n")?;
    for own in OWN {
        remove(&folder.join(own))?;
    }
    let mut made = BTreeSet::new();
    let mut count = 0;
    for (path, text) in portal.files() {
        let path = folder.join(path);
        if let Some(parent) = path.parent()
            && made.insert(parent.to_owned())
        {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
        count += 1;
    }
    Ok(count)
}

fn remove(path: &Path) -> io::Result<()> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}
