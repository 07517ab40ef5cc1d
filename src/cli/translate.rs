//! `lotsman translate`

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{open_content, refused, usage};
use crate::author::{find, translate};
use crate::diag::Messages;
use crate::shell::{create, reason};

/// Arguments of `lotsman translate`.
#[derive(Debug, Args)]
pub struct Translate {
    entry: String,
    language: String,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl Translate {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let (disk, content) = match open_content(&self.site, messages) {
            Ok(both) => both,
            Err(code) => return code,
        };
        let found = find(&content, &self.entry, messages)
            .and_then(|entry| translate(&disk, &content, entry, &self.language, messages));
        let translation = match found {
            Ok(translation) => translation,
            Err(refusal) => return refused(&refusal, None, messages),
        };
        let mut out = stdout();
        if let Some(file) = &translation.file {
            if let Err((path, error)) = create(&self.site, std::slice::from_ref(file)) {
                let values = [("path", path.display().to_string()), ("detail", reason(&error))];
                return usage(messages, "not-begun", &values);
            }
            let path = self.site.join(file.path.as_str()).display().to_string();
            let _ = writeln!(out, "{}", messages.word("translate-written", &[("path", path)]));
        }
        if !translation.words.is_empty() {
            let _ = writeln!(out, "{}", messages.word("translate-words", &[]));
        }
        for words in &translation.words {
            let _ = writeln!(out, "  {}: {}  ← {}", words.place, words.field, words.words);
        }
        if translation.file.is_none() && translation.words.is_empty() {
            let _ = writeln!(out, "{}", messages.word("translate-nothing", &[]));
        }
        ExitCode::SUCCESS
    }
}
