//! `lotsman check`

use std::collections::BTreeMap;
use std::io::{Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::report::{Format, count, counted, exit_code, more, problems, unusable};
use crate::diag::{Diagnostic, Level, Messages, json};
use crate::external::FILE;
use crate::files::Nowhere;
use crate::session::{self, Options};
use crate::shell::links::{Asking, Network, check_links};
use crate::shell::{Disk, ProgressBar, today_of};

/// Arguments of `lotsman check`.
#[derive(Debug, Args)]
pub struct Check {
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    external: bool,
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

/// What was found of one problem.
struct Found {
    name: &'static str,
    level: Level,
    count: usize,
}

impl Check {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let disk = match Disk::open(&self.site) {
            Ok(disk) => disk,
            Err(error) => return unusable(messages, "no-folder", &self.site, &error),
        };
        let options = Options {
            today: today_of(&disk),
            base_url: None,
            drafts: self.drafts,
            strict: self.strict,
            portable: false,
        };
        let bar = ProgressBar::new();
        let mut asking = None;
        let built =
            session::build_and(&disk, &options, &Nowhere, &|done, all| bar.show(done, all), |portal, report| {
                if self.external {
                    let network = Network::internet();
                    asking = Some(check_links(&disk, portal, &network, report, &|done, all| bar.show_each(done, all)));
                }
            });
        bar.clear();
        if let Some(asking) = &asking {
            tell(asking, messages);
        }
        match self.format {
            Format::Json => summary_json(&built.diagnostics, messages),
            format => {
                problems(&built.diagnostics, messages, format, &self.site);
                if format != Format::Sarif {
                    summary(&built.diagnostics, messages);
                }
            }
        }
        exit_code(&built.diagnostics)
    }
}

/// Says how the links to other hosts were asked: beside the report, whatever form it has.
fn tell(asking: &Asking, messages: &Messages) {
    let mut to = stderr().lock();
    let mut say = |key: &str, values: &[(&'static str, String)]| {
        let _ = writeln!(to, "{}", messages.word(key, values));
    };
    if asking.network {
        let values = [("asked", asking.asked.to_string()), ("known", asking.known.to_string())];
        say("links-asked", &values);
    } else {
        say("links-no-network", &[]);
    }
    if let Some(detail) = &asking.not_kept {
        say("links-not-kept", &[("path", FILE.to_owned()), ("detail", detail.clone())]);
    }
}

/// The problems by code, the worst level of each.
fn by_problem(diagnostics: &[Diagnostic]) -> BTreeMap<&'static str, Found> {
    let mut found: BTreeMap<&'static str, Found> = BTreeMap::new();
    for Diagnostic { problem, level, .. } in diagnostics {
        let known = found.entry(problem.code).or_insert(Found { name: problem.name, level: *level, count: 0 });
        known.level = known.level.min(*level);
        known.count += 1;
    }
    found
}

/// A line for each problem, and all in all.
fn summary(diagnostics: &[Diagnostic], messages: &Messages) {
    let found = by_problem(diagnostics);
    let mut to = stdout().lock();
    let width = found.values().map(|found| found.name.len()).max().unwrap_or_default();
    for (code, Found { name, level, count }) in &found {
        let level = messages.word(level.word(), &[]);
        let _ = writeln!(to, "{code}  {name:<width$}  {count:>5}  {level}");
    }
    let values = [
        ("errors", counted(messages, "errors", count(diagnostics, Level::Error))),
        ("warnings", counted(messages, "warnings", count(diagnostics, Level::Warning))),
        ("hints", counted(messages, "hints", count(diagnostics, Level::Hint))),
    ];
    let _ = writeln!(to, "{}", messages.word("check-summary", &values));
    more(diagnostics, messages);
}

fn summary_json(diagnostics: &[Diagnostic], messages: &Messages) {
    let rules = by_problem(diagnostics).into_iter().map(|(code, Found { name, level, count })| {
        serde_json::json!({ "code": code, "name": name, "level": level.word(), "count": count })
    });
    let summary = serde_json::json!({
        "errors": count(diagnostics, Level::Error),
        "warnings": count(diagnostics, Level::Warning),
        "hints": count(diagnostics, Level::Hint),
        "rules": rules.collect::<Vec<_>>(),
        "diagnostics": diagnostics.iter().map(|found| json(found, messages)).collect::<Vec<_>>(),
    });
    let _ = writeln!(stdout(), "{summary}");
}
