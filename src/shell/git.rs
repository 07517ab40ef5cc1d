//! The git repository that a site lies in: only its files are read, git itself is not needed.

use std::fs;
use std::path::{Path, PathBuf};

/// A repository on the disk.
#[derive(Debug)]
pub struct Checkout {
    /// The folder that holds `.git`.
    pub root: PathBuf,
    /// The list of the files that git tracks.
    pub index: PathBuf,
    /// The text of its settings.
    pub config: String,
    /// The branch that is being worked on.
    pub branch: Option<String>,
    /// Whether that branch has a commit.
    pub begun: bool,
}

impl Checkout {
    /// The repository that a folder lies in.
    pub fn around(folder: &Path) -> Option<Self> {
        let folder = fs::canonicalize(folder).ok()?;
        let root = folder.ancestors().find(|folder| folder.join(".git").exists())?;
        let own = folder_of(&root.join(".git"))?;
        // Work trees of one repository share its settings and branches.
        let shared = fs::read_to_string(own.join("commondir"));
        let shared = shared.map_or_else(|_| own.clone(), |path| own.join(path.trim()));
        let head = fs::read_to_string(own.join("HEAD")).unwrap_or_default();
        let branch = head.trim().strip_prefix("ref: refs/heads/").map(str::to_owned);
        let begun = branch.as_ref().is_none_or(|branch| {
            let packed = fs::read_to_string(shared.join("packed-refs")).unwrap_or_default();
            let name = format!(" refs/heads/{branch}");
            shared.join("refs/heads").join(branch).exists() || packed.lines().any(|line| line.ends_with(&name))
        });
        let config = fs::read_to_string(shared.join("config")).unwrap_or_default();
        Some(Self { root: root.to_owned(), index: own.join("index"), config, branch, begun })
    }

    /// Where a folder of the repository lies in it: `.`, or a path with `/`.
    pub fn inner(&self, folder: &Path) -> String {
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let inner = real.strip_prefix(&self.root).unwrap_or(Path::new(""));
        let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if parts.is_empty() { ".".to_owned() } else { parts.join("/") }
    }
}

/// `.git` is a folder, or a file that names one.
fn folder_of(git: &Path) -> Option<PathBuf> {
    if git.is_dir() {
        return Some(git.to_owned());
    }
    let named = fs::read_to_string(git).ok()?;
    Some(git.parent()?.join(named.strip_prefix("gitdir:")?.trim()))
}
