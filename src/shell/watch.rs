//! Watching a site: any change is a reason to look again.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};

/// Editors save in several steps; what comes within this time is one change.
const QUIET: Duration = Duration::from_millis(200);

/// Calls `changed` once, and again after every change of the site, until watching ends.
///
/// Which file changed does not matter here: the build compares what it makes. Files in `ignored` folders do not count,
/// since the build itself writes there.
///
/// # Errors
/// When the system cannot watch the folder.
pub fn watch(site: &Path, ignored: &[&Path], mut changed: impl FnMut()) -> notify::Result<()> {
    let (send, receive) = channel();
    let mut watcher = notify::recommended_watcher(send)?;
    watcher.watch(site, RecursiveMode::Recursive)?;
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let ignored: Vec<_> = ignored.iter().map(|path| real(path)).collect();
    changed();
    loop {
        let Ok(event) = receive.recv() else {
            return Ok(());
        };
        let mut counts = matters(&event, &ignored);
        loop {
            match receive.recv_timeout(QUIET) {
                Ok(event) => counts |= matters(&event, &ignored),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
        if counts {
            changed();
        }
    }
}

/// Whether an event can have changed the site. Systems name changes differently, so any but a mere reading counts.
fn matters(event: &notify::Result<notify::Event>, ignored: &[std::path::PathBuf]) -> bool {
    match event {
        Ok(event) if matches!(event.kind, EventKind::Access(_)) => false,
        Ok(event) => {
            event.paths.is_empty()
                || event.paths.iter().any(|path| !ignored.iter().any(|folder| path.starts_with(folder)))
        }
        Err(_) => true,
    }
}
