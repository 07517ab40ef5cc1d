//! `lotsman rename`

use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{USAGE, open_content, refused, usage};
use crate::author::{Renaming, find, rename};
use crate::diag::Messages;
use crate::shell::{carry_out, reason};

/// Arguments of `lotsman rename`.
#[derive(Debug, Args)]
pub struct Rename {
    old: String,
    new: String,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

impl Rename {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let (disk, content) = match open_content(&self.site, messages) {
            Ok(both) => both,
            Err(code) => return code,
        };
        let planned = find(&content, &self.old, messages).map(|entry| (entry.address(), entry.kind.name));
        let renaming = planned.and_then(|names| Ok((names, rename(&disk, &content, &self.old, &self.new, messages)?)));
        let ((old, kind), renaming) = match renaming {
            Ok(renaming) => renaming,
            Err(refusal) => return refused(&refusal, None, messages),
        };
        show(&renaming, messages);
        if self.dry_run {
            by_hand(&renaming, messages);
            let _ = writeln!(stdout(), "\n{}", messages.word("rename-dry", &[]));
            return ExitCode::SUCCESS;
        }
        if let Err(failure) = carry_out(&self.site, &renaming) {
            let values = [("path", failure.path.display().to_string()), ("detail", reason(&failure.error))];
            if failure.changed.is_empty() {
                return usage(messages, "rename-failed", &values);
            }
            let code = usage(messages, "rename-torn", &values);
            for path in &failure.changed {
                let _ = writeln!(stderr(), "  {}", path.display());
            }
            return code;
        }
        by_hand(&renaming, messages);
        let id = self.new.rsplit(':').next().unwrap_or_default();
        let count = (renaming.writes.len() + renaming.created.len()).to_string();
        let values = [("old", old), ("new", format!("{kind}:{id}")), ("count", count)];
        let _ = writeln!(stdout(), "\n{}", messages.word("rename-done", &values));
        if renaming.by_hand.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(USAGE - 1) }
    }
}

/// Every change, line by line.
fn show(renaming: &Renaming, messages: &Messages) {
    let mut out = stdout().lock();
    let _ = writeln!(out, "{}", messages.word("rename-plan", &[]));
    for (from, to) in &renaming.moves {
        let values = [("from", from.to_string()), ("to", to.to_string())];
        let _ = writeln!(out, "  {}", messages.word("rename-move", &values));
    }
    for file in &renaming.created {
        let _ = writeln!(out, "  {}", messages.word("rename-new-file", &[("path", file.path.to_string())]));
    }
    for file in &renaming.writes {
        for (line, before, after) in &file.lines {
            let _ = writeln!(out, "  {}:{line}", file.path);
            if !before.is_empty() {
                let _ = writeln!(out, "    - {before}");
            }
            let _ = writeln!(out, "    + {after}");
        }
    }
}

fn by_hand(renaming: &Renaming, messages: &Messages) {
    if renaming.by_hand.is_empty() {
        return;
    }
    let mut out = stdout().lock();
    let _ = writeln!(out, "\n{}", messages.word("rename-hand", &[]));
    for place in &renaming.by_hand {
        let _ = writeln!(out, "  {place}  {}", place.quote);
    }
}
