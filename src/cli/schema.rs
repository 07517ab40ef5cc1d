//! `lotsman schema`

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::usage;
use crate::author::{NewFile, merge_schema_files, reference, schema_of_kind};
use crate::diag::{Messages, nearest};
use crate::kinds;
use crate::shell::{Disk, reason, replace};

/// Arguments of `lotsman schema`.
#[derive(Debug, Args)]
pub struct Schema {
    kind: Option<String>,
    #[arg(long, conflicts_with = "kind")]
    write: bool,
    #[arg(long, value_enum, default_value = "json", conflicts_with = "write")]
    format: Format,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

/// How the fields of a kind are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A JSON Schema, for editors
    Json,
    /// A page of reference, for people
    Markdown,
}

impl Schema {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        if self.write {
            return self.write(messages);
        }
        let kinds = kinds::all();
        let Some(typed) = &self.kind else {
            if self.format == Format::Json {
                return usage(messages, "schema-which", &[]);
            }
            let pages: Vec<String> = kinds.iter().map(|kind| reference(kind, messages)).collect();
            let _ = writeln!(stdout(), "{}", pages.join("\n"));
            return ExitCode::SUCCESS;
        };
        let Some(kind) = kinds.iter().find(|kind| kind.name == typed || kind.folder == typed) else {
            let near = nearest(typed, kinds.iter().map(|kind| kind.name)).unwrap_or("none");
            return usage(messages, "no-such-kind", &[("value", typed.clone()), ("suggestion", near.to_owned())]);
        };
        let text = match self.format {
            Format::Json => serde_json::to_string_pretty(&schema_of_kind(kind, messages)).unwrap_or_default(),
            Format::Markdown => reference(kind, messages),
        };
        let _ = writeln!(stdout(), "{text}");
        ExitCode::SUCCESS
    }

    fn write(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => {
                let values = [("path", self.site.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "no-folder", &values);
            }
        };
        let merged = merge_schema_files(&disk, messages);
        for file in &merged.changed {
            if let Err(error) = replace(&self.site, file) {
                let path = self.site.join(file.path.as_str()).display().to_string();
                return usage(messages, "not-begun", &[("path", path), ("detail", reason(&error))]);
            }
        }
        let count = merged.changed.len().to_string();
        let _ = writeln!(stdout(), "{}", messages.word("schema-written", &[("count", count)]));
        for NewFile { path, text } in &merged.kept {
            let words = messages.word("schema-kept", &[("path", path.to_string())]);
            let _ = writeln!(stdout(), "\n{words}\n\n{text}");
        }
        ExitCode::SUCCESS
    }
}
