//! `lotsman schema`

use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::Args;

use super::usage;
use crate::diag::{Messages, nearest};
use crate::kinds;
use crate::shell::spoken_language;

/// Arguments of `lotsman schema`.
#[derive(Debug, Args)]
pub struct Schema {
    /// The kind: event, institution, practice …
    kind: String,
}

impl Schema {
    pub fn run(&self, lang: Option<&str>) -> ExitCode {
        let kinds = kinds::all();
        let Some(kind) = kinds.iter().find(|kind| kind.name == self.kind || kind.folder == self.kind) else {
            let messages = Messages::for_tag(&spoken_language(lang));
            let near = nearest(&self.kind, kinds.iter().map(|kind| kind.name)).unwrap_or("none");
            return usage(&messages, "no-such-kind", &[("value", self.kind.clone()), ("suggestion", near.to_owned())]);
        };
        let schema = serde_json::to_string_pretty(&kind.json_schema()).unwrap_or_default();
        let _ = writeln!(stdout(), "{schema}");
        ExitCode::SUCCESS
    }
}
