//! Watching a site: any change is a reason to look again.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};

use crate::ledger;
use crate::site::SITE_FILE;

/// Editors save in several steps; what comes within this time is one change.
const QUIET: Duration = Duration::from_millis(200);

/// Calls `changed` once, and again after every change of the site's own files or of anything in its `folders`.
///
/// Which file changed does not matter here: the build compares what it makes. Folders that appear later are watched
/// from then on.
///
/// # Errors
/// When the system cannot watch the site.
pub fn watch(site: &Path, folders: &[&str], mut changed: impl FnMut()) -> notify::Result<()> {
    let (send, receive) = channel();
    let mut watcher = notify::recommended_watcher(send)?;
    watcher.watch(site, RecursiveMode::NonRecursive)?;
    let mut watched: BTreeSet<&str> = BTreeSet::new();
    loop {
        for folder in folders {
            let path = site.join(folder);
            if !path.is_dir() {
                watched.remove(folder);
            } else if watched.insert(folder) {
                watcher.watch(&path, RecursiveMode::Recursive)?;
            }
        }
        changed();
        loop {
            match receive.recv() {
                Ok(event) if matters(&event, folders) => break,
                Ok(_) => {}
                Err(_) => return Ok(()),
            }
        }
        loop {
            match receive.recv_timeout(QUIET) {
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }
}

/// Whether an event can have changed the site. Systems name changes differently, so any but a mere reading counts; what
/// the build itself writes beside the site's folders does not.
fn matters(event: &notify::Result<notify::Event>, folders: &[&str]) -> bool {
    let Ok(event) = event else { return true };
    let known =
        |name: &OsStr| name == SITE_FILE || name == ledger::FILE || folders.iter().any(|folder| name == *folder);
    let read = |path: &PathBuf| path.iter().any(known);
    !matches!(event.kind, EventKind::Access(_)) && (event.paths.is_empty() || event.paths.iter().any(read))
}
