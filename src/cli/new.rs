//! `lotsman new`

use std::fs;
use std::io::{self, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::usage;
use crate::diag::{Messages, nearest};
use crate::kinds;
use crate::lang::Lang;
use crate::shell::spoken_language;
use crate::strings::slug;
use crate::typed::{Id, scaffold};

/// Arguments of `lotsman new`.
#[derive(Debug, Args)]
pub struct New {
    /// What the entry is: event, institution, practice …
    kind: String,
    /// The title of the entry
    title: String,
    /// The id, instead of one made from the title
    #[arg(long)]
    id: Option<String>,
    /// The language of the text
    #[arg(long, default_value = "uk", value_name = "TAG")]
    language: String,
    /// The folder of the site
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl New {
    pub fn run(&self, lang: Option<&str>) -> ExitCode {
        let messages = Messages::for_tag(&spoken_language(lang));
        let kinds = kinds::all();
        let Some(kind) = kinds.iter().find(|kind| kind.name == self.kind || kind.folder == self.kind) else {
            let near = nearest(&self.kind, kinds.iter().map(|kind| kind.name)).unwrap_or("none");
            return usage(&messages, "no-such-kind", &[("value", self.kind.clone()), ("suggestion", near.to_owned())]);
        };
        let Some(language) = Lang::parse(&self.language) else {
            return usage(&messages, "no-such-language", &[("value", self.language.clone())]);
        };
        let id = self.id.clone().unwrap_or_else(|| slug(&self.title, &language).chars().take(64).collect());
        let Some(id) = Id::parse(id.trim_end_matches('-')) else {
            return usage(&messages, "no-such-id", &[("value", id)]);
        };
        let folder = self.site.join("content").join(kind.folder).join(id.as_str());
        let text = format!("# {}\n\n", self.title);
        let files = [("facts.toml".to_owned(), scaffold(&kind.record)), (format!("{language}.md"), text)];
        match begin(&folder, &files) {
            Ok(()) => {
                for (name, _) in &files {
                    let _ = writeln!(stdout(), "{}", folder.join(name).display());
                }
                ExitCode::SUCCESS
            }
            Err(error) => {
                usage(&messages, "not-begun", &[("path", folder.display().to_string()), ("detail", error.to_string())])
            }
        }
    }
}

/// Writes the files of a new folder; a folder that exists is left alone.
fn begin(folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    if folder.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::create_dir_all(folder)?;
    files.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}
