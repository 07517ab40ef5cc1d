//! Watching a site: any change is a reason to look again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

use notify::{Config, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::files::SitePath;

/// How changes are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noticing {
    /// The system tells.
    Told,
    /// The files are looked through again and again: for network disks and synchronised folders that tell nothing.
    Looking,
}

/// What a watcher tells.
#[derive(Debug)]
pub enum Change {
    /// These paths may have changed.
    Paths(Vec<PathBuf>),
    /// Something may have changed, and nobody knows what.
    Unknown,
}

/// Time between two looks of [`Noticing::Looking`].
const LOOK: Duration = Duration::from_millis(700);
/// Editors save in several steps; what comes within this time is one change.
const QUIET: Duration = Duration::from_millis(200);

/// Watches a site; folders that come later are watched from then on.
pub struct Watch {
    watcher: Box<dyn Watcher + Send>,
    site: PathBuf,
    watched: BTreeSet<PathBuf>,
}

impl Watch {
    /// Begins to watch the folder of a site, not yet what is in its folders. Changes are told to `tell`.
    ///
    /// # Errors
    /// When the system cannot watch.
    pub fn new(site: &Path, noticing: Noticing, tell: impl Fn(Change) + Send + 'static) -> notify::Result<Self> {
        let tell = move |event: notify::Result<notify::Event>| match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if event.need_rescan() || event.paths.is_empty() => tell(Change::Unknown),
            Ok(event) => tell(Change::Paths(event.paths)),
            Err(_) => tell(Change::Unknown),
        };
        let mut watcher: Box<dyn Watcher + Send> = match noticing {
            Noticing::Told => Box::new(RecommendedWatcher::new(tell, Config::default())?),
            Noticing::Looking => Box::new(PollWatcher::new(tell, Config::default().with_poll_interval(LOOK))?),
        };
        watcher.watch(site, RecursiveMode::NonRecursive)?;
        Ok(Self { watcher, site: site.to_owned(), watched: BTreeSet::new() })
    }

    /// Watches these folders and files of the site, as far as they exist.
    ///
    /// # Errors
    /// When the system cannot watch any more, for instance because it allows no more watches.
    pub fn follow<'a>(&mut self, sources: impl IntoIterator<Item = &'a SitePath>) -> notify::Result<()> {
        for source in sources {
            let path = self.site.join(source.as_str());
            if !path.is_dir() {
                self.watched.remove(&path);
            } else if !self.watched.contains(&path) {
                self.watcher.watch(&path, RecursiveMode::Recursive)?;
                self.watched.insert(path);
            }
        }
        Ok(())
    }
}

/// Calls `changed` once, and again after every change of a file that belongs to the site. `changed` gives what the site
/// was read from.
///
/// # Errors
/// When the system cannot watch the site.
pub fn watch(site: &Path, mut changed: impl FnMut() -> Vec<SitePath>) -> notify::Result<()> {
    let (send, receive) = channel();
    let mut watch = Watch::new(site, Noticing::Told, move |change| drop(send.send(change)))?;
    loop {
        let sources = changed();
        watch.follow(&sources)?;
        let belongs = |path: &PathBuf| {
            sources.iter().any(|source| {
                let source = site.join(source.as_str());
                path.starts_with(&source) || source.starts_with(path)
            })
        };
        loop {
            match receive.recv() {
                Ok(Change::Paths(paths)) if !paths.iter().any(belongs) => {}
                Ok(_) => break,
                Err(_) => return Ok(()),
            }
        }
        while receive.recv_timeout(QUIET).is_ok() {}
    }
}
