//! A site on a disk that is looked at again and again: folders are listed once, then kept true by what changes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::disk::Disk;
use crate::files::{FileError, FileInfo, Files, SitePath, Stamp};

type Listed = BTreeMap<SitePath, Result<FileInfo, FileError>>;

/// The files of a site with a memory: what nobody has changed keeps its [`Stamp`].
pub struct Watched {
    disk: Disk,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Folders that were asked for, with their files.
    lists: HashMap<String, Listed>,
    /// Single files that were read outside of those folders.
    files: HashSet<SitePath>,
    /// How often a path has changed; what is not here has not.
    changes: HashMap<SitePath, u64>,
    counter: u64,
    /// Files that could not be read: another program may hold them for a moment.
    unread: HashSet<SitePath>,
    /// Size and time of every file at the last survey.
    survey: HashMap<SitePath, (u64, Option<SystemTime>)>,
}

impl State {
    fn bump(&mut self, path: &SitePath) {
        self.counter += 1;
        self.changes.insert(path.clone(), self.counter);
    }
}

impl Watched {
    pub fn new(disk: Disk) -> Self {
        Self { disk, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn disk(&self) -> &Disk {
        &self.disk
    }

    /// The folders and files that the site was read from: what has to be watched.
    pub fn sources(&self) -> Vec<SitePath> {
        let state = self.state();
        state.lists.keys().map(SitePath::new).chain(state.files.iter().cloned()).collect()
    }

    /// Takes notice of changed paths; false when none of them belongs to the site.
    pub fn touch<'a>(&self, paths: impl IntoIterator<Item = &'a PathBuf>) -> bool {
        let paths: HashSet<SitePath> = paths.into_iter().filter_map(|path| self.disk.site_path(path)).collect();
        paths.iter().filter(|path| self.touch_one(path)).count() > 0
    }

    fn touch_one(&self, path: &SitePath) -> bool {
        let mut state = self.state();
        let folder = state.lists.keys().find(|folder| is_in(path, folder)).cloned();
        let Some(folder) = folder else {
            // Above a folder of the site: the folder itself may have come or gone.
            let holds = |folder: &String| path.as_str().is_empty() || is_in(&SitePath::new(folder), path.as_str());
            let inner: Vec<String> = state.lists.keys().filter(|folder| holds(folder)).cloned().collect();
            let known = state.files.contains(path);
            state.bump(path);
            drop(state);
            inner.iter().for_each(|folder| self.relist(folder, folder));
            return known || !inner.is_empty();
        };
        state.bump(path);
        drop(state);
        self.relist(&folder, path.as_str());
        true
    }

    /// Lists a part of a folder again; every file that came, went or may have changed gets a new stamp.
    fn relist(&self, folder: &str, part: &str) {
        let found: Listed = match self.disk.info(&SitePath::new(part)) {
            Some(file) => [(file.path.clone(), Ok(file))].into(),
            None => listed(self.disk.list(part)),
        };
        let mut state = self.state();
        let Some(mut list) = state.lists.remove(folder) else { return };
        let gone: Vec<SitePath> =
            list.keys().filter(|path| is_in(path, part) && !found.contains_key(path)).cloned().collect();
        for path in gone.iter().chain(found.keys()) {
            state.bump(path);
        }
        gone.iter().for_each(|path| drop(list.remove(path)));
        list.extend(found);
        state.lists.insert(folder.to_owned(), list);
    }

    /// Forgets everything: used when the system says that it lost count of changes.
    pub fn forget(&self) {
        let mut state = self.state();
        let known: Vec<SitePath> = state.lists.values().flat_map(Listed::keys).chain(&state.files).cloned().collect();
        known.iter().for_each(|path| state.bump(path));
        state.lists.clear();
    }

    /// Compares sizes and times with those of the last survey, and files with those that were listed, for changes that nobody told
    /// about; true when there were some. The system may miss a file that is written right after its folder.
    pub fn survey(&self) -> bool {
        let roots = self.sources();
        let mut now: HashMap<SitePath, (u64, Option<SystemTime>)> = HashMap::new();
        for root in &roots {
            let files = self.disk.list(root.as_str()).into_iter().flatten().map(|file| file.path);
            for path in files.chain([root.clone()]) {
                if let Ok(data) = fs::metadata(self.disk.root().join(path.as_str()))
                    && data.is_file()
                {
                    now.insert(path, (data.len(), data.modified().ok()));
                }
            }
        }
        let mut state = self.state();
        let before = std::mem::replace(&mut state.survey, now.clone());
        let is_known =
            |path: &SitePath| state.files.contains(path) || state.lists.values().any(|list| list.contains_key(path));
        let differs = |path: &SitePath, data| !before.is_empty() && before.get(path) != Some(data);
        let changed = now.iter().filter(|(path, data)| differs(path, data) || !is_known(path)).map(|(path, _)| path);
        let gone = before.keys().filter(|path| !now.contains_key(path));
        let paths: Vec<SitePath> = changed.chain(gone).cloned().collect();
        drop(state);
        paths.iter().filter(|path| self.touch_one(path)).count() > 0
    }

    /// Whether files that could not be read should be tried again; they get new stamps.
    pub fn retry(&self) -> bool {
        let mut state = self.state();
        let unread = std::mem::take(&mut state.unread);
        unread.iter().for_each(|path| state.bump(path));
        !unread.is_empty()
    }
}

impl Files for Watched {
    fn list(&self, folder: &str) -> Vec<Result<FileInfo, (SitePath, FileError)>> {
        if !self.state().lists.contains_key(folder) {
            let found = listed(self.disk.list(folder));
            self.state().lists.insert(folder.to_owned(), found);
        }
        let state = self.state();
        let all = state.lists.get(folder).into_iter().flatten();
        all.map(|(path, file)| file.clone().map_err(|error| (path.clone(), error))).collect()
    }

    fn read(&self, path: &SitePath) -> Result<Arc<[u8]>, FileError> {
        let bytes = self.disk.read_anew(path);
        let mut state = self.state();
        if matches!(bytes, Err(FileError::Io(_))) {
            state.unread.insert(path.clone());
        }
        if !state.lists.keys().any(|folder| is_in(path, folder)) {
            state.files.insert(path.clone());
        }
        bytes
    }

    fn stamp(&self, path: &SitePath) -> Option<Stamp> {
        Some(Stamp(self.state().changes.get(path).copied().unwrap_or(0).into()))
    }

    fn goes_into_repository(&self, path: &SitePath) -> bool {
        self.disk.goes_into_repository(path)
    }
}

fn listed(found: Vec<Result<FileInfo, (SitePath, FileError)>>) -> Listed {
    let item = |item| match item {
        Ok(FileInfo { path, size }) => (SitePath::clone(&path), Ok(FileInfo { path, size })),
        Err((path, error)) => (path, Err(error)),
    };
    found.into_iter().map(item).collect()
}

/// Whether a path is a folder or stands below it.
fn is_in(path: &SitePath, folder: &str) -> bool {
    path.as_str().strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Watched;
    use crate::files::{Files, SitePath};
    use crate::shell::Disk;

    #[test]
    fn a_file_that_nobody_told_about_is_found_by_the_first_survey() {
        let site = tempfile::tempdir().expect("a folder");
        let news = site.path().join("content/news/added");
        fs::create_dir_all(&news).expect("a folder");
        fs::write(news.join("facts.toml"), "date = \"2026-11-01\"\n").expect("a file");
        let watched = Watched::new(Disk::open(site.path()).expect("a site"));
        assert_eq!(watched.list("content").len(), 1);
        fs::write(news.join("uk.md"), "# Новина\n").expect("a file");
        assert!(watched.survey(), "there is a new file");
        let path = SitePath::new("content/news/added/uk.md");
        assert!(watched.list("content").iter().flatten().any(|file| file.path == path));
        assert!(!watched.survey(), "nothing has changed since");
        fs::remove_file(news.join("uk.md")).expect("a file");
        assert!(watched.survey() && watched.list("content").len() == 1, "it is gone");
    }
}
