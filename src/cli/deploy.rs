//! `lotsman deploy`

use std::fs;
use std::io::{self, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::report::{CONTENT, Format, exit_code, problems, unusable};
use super::usage;
use crate::diag::{Diagnostic, Level, Messages, Report};
use crate::files::Nowhere;
use crate::hosting::{self, BaseUrl, Comments, Known, Origin, Repository, Workflow};
use crate::session::{self, Options};
use crate::shell::{Checkout, Disk, keep_file, today_of};
use crate::site::Site;

/// Arguments of `lotsman deploy`.
#[derive(Debug, Args)]
pub struct Deploy {
    #[command(subcommand)]
    host: Host,
}

#[derive(Debug, Subcommand)]
enum Host {
    Github(Github),
}

/// Arguments of `lotsman deploy github`.
#[derive(Debug, Args)]
struct Github {
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "OWNER/NAME")]
    lotsman_repo: Option<String>,
    #[arg(long)]
    from_source: bool,
    #[arg(long, value_name = "HEX", conflicts_with = "from_source")]
    sha256: Option<String>,
}

/// Where GitHub looks for the workflow.
const FILE: &str = ".github/workflows/pages.yml";
/// The repository of Lotsman, as the crate states it.
const LOTSMAN: &str = env!("CARGO_PKG_REPOSITORY");
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Lines around a change that show where it is.
const AROUND: usize = 2;

impl Deploy {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let Host::Github(github) = &self.host;
        github.run(messages).unwrap_or_else(|code| code)
    }
}

impl Github {
    fn run(&self, messages: &Messages) -> Result<ExitCode, ExitCode> {
        let disk = Disk::open(&self.site).map_err(|error| unusable(messages, "no-folder", &self.site, &error))?;
        let report = Report::default();
        let Some(site) = Site::read(&disk, None, &report) else {
            let found = report.into_sorted();
            problems(&found, messages, Format::Human, &self.site);
            return Err(exit_code(&found));
        };
        let checkout = Checkout::around(&self.site);
        let root = checkout.as_ref().map_or(self.site.clone(), |checkout| checkout.root.clone());
        let repository = checkout.as_ref().and_then(|checkout| Repository::of_config(&checkout.config));
        let today = today_of(&disk);
        let branch =
            checkout.as_ref().and_then(|checkout| checkout.branch.clone()).unwrap_or_else(|| "main".to_owned());
        let word = |key: &str| messages.word(key, &[("version", VERSION.to_owned())]);
        let own_domain = site.cname.is_some() || !hosting::is_provisional(&site.base_url);
        let workflow = Workflow {
            branch: &branch,
            site: &checkout.as_ref().map_or_else(|| ".".to_owned(), |checkout| checkout.inner(&self.site)),
            lang: &messages.tag(),
            origin: self.origin(&root, messages)?,
            base_url: if own_domain { BaseUrl::Site } else { BaseUrl::Host },
            zone: &site.time_zone,
            today,
            comments: Comments {
                about: word("workflow-about"),
                settings: word("workflow-settings"),
                nightly: messages.word("workflow-nightly", &[("zone", site.time_zone_name.clone())]),
            },
        };
        let text = workflow.text();
        let written = self.write(&root.join(FILE), &text, messages)?;

        let options = Options { today, base_url: None, drafts: false, strict: false, portable: false };
        let build = session::build(&disk, &options, &Nowhere, &|_, _| ());
        let (of_publishing, others): (Vec<Diagnostic>, Vec<Diagnostic>) =
            build.diagnostics.into_iter().partition(|found| found.problem.code.starts_with("E9"));
        problems(&of_publishing, messages, Format::Human, &self.site);
        let errors = others.iter().filter(|found| found.level == Level::Error).count();
        if errors > 0 {
            say(&messages.word("deploy-errors", &[("count", errors.to_string())]));
        }
        if written {
            let address =
                if own_domain { Some(site.base_url.clone()) } else { repository.as_ref().map(Repository::address) };
            next_steps(messages, &site, checkout.as_ref(), repository.as_ref(), address.as_deref());
        }
        Ok(if written { exit_code(&of_publishing) } else { ExitCode::from(CONTENT) })
    }

    /// Where the workflow takes Lotsman from.
    fn origin(&self, root: &Path, messages: &Messages) -> Result<Origin, ExitCode> {
        let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
        if self.lotsman_repo.is_none() && manifest.lines().any(|line| line.trim() == "name = \"lotsman\"") {
            return Ok(Origin::Here);
        }
        let written = self.lotsman_repo.as_deref();
        let repository = written.map_or_else(|| Repository::of_url(LOTSMAN), Repository::parse);
        let Some(repository) = repository else {
            let key = if written.is_some() { "deploy-broken-repository" } else { "deploy-no-repository" };
            return Err(usage(messages, key, &[("value", written.unwrap_or_default().to_owned())]));
        };
        let version = VERSION.to_owned();
        if self.from_source {
            return Ok(Origin::Source { repository, version });
        }
        let sha256 = self.sha256.as_ref().map(|sum| sum.to_ascii_lowercase());
        if sha256.as_ref().is_some_and(|sum| sum.len() != 64 || !sum.bytes().all(|sign| sign.is_ascii_hexdigit())) {
            return Err(usage(messages, "deploy-broken-sum", &[]));
        }
        Ok(Origin::Release { repository, version, sha256 })
    }

    /// Writes the workflow, unless a person changed it; whether it stands there now.
    fn write(&self, path: &Path, text: &str, messages: &Messages) -> Result<bool, ExitCode> {
        if self.dry_run {
            let _ = write!(stdout(), "{text}");
            return Ok(true);
        }
        let shown = [("path", path.display().to_string())];
        let known = match fs::read_to_string(path) {
            Ok(found) => hosting::known(&found, text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Known::Own,
            Err(error) => return Err(unusable(messages, "deploy-not-written", path, &error)),
        };
        let outcome = match known {
            Known::Same => "deploy-same",
            Known::Own => {
                let folder = path.parent().unwrap_or(path);
                let kept = fs::create_dir_all(folder).and_then(|()| keep_file(path, text.as_bytes()));
                kept.map_err(|error| unusable(messages, "deploy-not-written", path, &error))?;
                "deploy-written"
            }
            Known::Foreign => {
                let found = fs::read_to_string(path).unwrap_or_default();
                let _ = write!(stdout(), "{}", difference(&found, text));
                "deploy-foreign"
            }
        };
        say(&messages.word(outcome, &shown));
        Ok(known != Known::Foreign)
    }
}

/// What a person does now, step by step.
fn next_steps(
    messages: &Messages,
    site: &Site,
    checkout: Option<&Checkout>,
    repository: Option<&Repository>,
    address: Option<&str>,
) {
    let mut steps: Vec<String> = Vec::new();
    let name = repository.map(|repository| format!("{}/{}", repository.owner, repository.name));
    let domain = site.cname.clone().unwrap_or_default();
    let values = [
        ("settings", format!("https://github.com/{}/settings/pages", name.as_deref().unwrap_or("OWNER/NAME"))),
        ("actions", format!("https://github.com/{}/actions", name.as_deref().unwrap_or("OWNER/NAME"))),
        ("domain", domain),
        ("address", address.unwrap_or_default().to_owned()),
        ("branch", checkout.and_then(|checkout| checkout.branch.clone()).unwrap_or_else(|| "main".to_owned())),
    ];
    let mut step = |key: &str, needed: bool| {
        if needed {
            steps.push(messages.word(key, &values));
        }
    };
    step("deploy-step-repository", checkout.is_none());
    step("deploy-step-remote", checkout.is_some() && repository.is_none());
    step("deploy-step-settings", true);
    step("deploy-step-domain", site.cname.is_some());
    step("deploy-step-commit", checkout.is_none_or(|checkout| checkout.begun));
    step("deploy-step-first-commit", checkout.is_some_and(|checkout| !checkout.begun));
    step("deploy-step-look", address.is_some());
    say(&messages.word("deploy-steps", &[]));
    for (number, step) in steps.iter().enumerate() {
        say(&format!("  {}. {step}", number + 1));
    }
    say(&messages.word("deploy-sleep", &values));
}

fn say(line: &str) {
    let _ = writeln!(stdout(), "{line}");
}

/// The lines that differ, with those around them: `-` for what stands there, `+` for what Lotsman would write.
fn difference(found: &str, wanted: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (found.lines().collect(), wanted.lines().collect());
    // The longest common part of what follows, for each pair of lines.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (at, line) in old.iter().enumerate().rev() {
        for (to, other) in new.iter().enumerate().rev() {
            let next = common[at + 1][to].max(common[at][to + 1]);
            common[at][to] = if line == other { common[at + 1][to + 1] + 1 } else { next };
        }
    }
    let (mut at, mut to) = (0, 0);
    let mut lines: Vec<(char, &str)> = Vec::new();
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            lines.push((' ', old[at]));
            (at, to) = (at + 1, to + 1);
        } else if to == new.len() || (at < old.len() && common[at + 1][to] >= common[at][to + 1]) {
            lines.push(('-', old[at]));
            at += 1;
        } else {
            lines.push(('+', new[to]));
            to += 1;
        }
    }
    let near = |at: usize| {
        lines[at.saturating_sub(AROUND)..lines.len().min(at + AROUND + 1)].iter().any(|(sign, _)| *sign != ' ')
    };
    let shown = (0..lines.len()).filter(|at| near(*at));
    shown.map(|at| format!("{} {}\n", lines[at].0, lines[at].1)).collect()
}
