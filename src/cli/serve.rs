//! `lotsman serve`

use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;

use super::usage;
use crate::diag::{Diagnostic, Level, Messages, human};
use crate::files::SitePath;
use crate::session::Options;
use crate::shell::serve::{self, Server, Settings, Stage};
use crate::shell::{Disk, Editor, Noticing, Watched, qr_code, reason, today_of};
use crate::site::SITE_FILE;

/// Arguments of `lotsman serve`.
#[derive(Debug, Args)]
pub struct Serve {
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    #[arg(long, default_value_t = serve::PORT, value_name = "NUMBER")]
    port: u16,
    #[arg(long)]
    no_open: bool,
    #[arg(long)]
    lan: bool,
    #[arg(long)]
    published: bool,
    #[arg(long)]
    poll: bool,
    #[arg(long, value_name = "COMMAND")]
    editor: Option<String>,
}

impl Serve {
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let messages = Arc::new(Messages::for_tag(&messages.tag()));
        let root = match self.site.canonicalize() {
            Ok(root) => root,
            Err(error) => return self.unusable(&messages, &error),
        };
        let disk = match Disk::open(&root) {
            Ok(disk) => disk,
            Err(error) => return self.unusable(&messages, &error),
        };
        // Forgetting to enter the portal's folder is the first slip of all.
        if disk.inside(&SitePath::new(SITE_FILE)).is_none() {
            return usage(&messages, "serve-no-site", &[("path", self.site.display().to_string())]);
        }
        let settings = Settings { port: self.port, lan: self.lan, editor: Editor::choose(self.editor.as_deref()) };
        let server = match Server::start(root, settings, messages.clone()) {
            Ok(server) => server,
            Err(error) => {
                let values = [("port", self.port.to_string()), ("detail", reason(&error))];
                return usage(&messages, "serve-no-port", &values);
            }
        };
        self.greet(&server, &messages);
        let site = Watched::new(disk);
        let options = || Options {
            today: today_of(&site),
            base_url: None,
            drafts: !self.published,
            strict: false,
            portable: false,
        };
        let last = Mutex::new(String::new());
        let told = |found: &[Diagnostic], time: Duration| tell(found, time, &messages, &last);
        let noticing = if self.poll { Noticing::Looking } else { Noticing::Told };
        server.run(&Stage { site: &site, noticing, options: &options, told: &told });
    }

    fn unusable(&self, messages: &Messages, error: &std::io::Error) -> ExitCode {
        usage(messages, "no-folder", &[("path", self.site.display().to_string()), ("detail", reason(error))])
    }

    /// Says where the preview is, and opens it.
    fn greet(&self, server: &Server, messages: &Messages) {
        let mut out = stdout().lock();
        let own = format!("http://localhost:{}/", server.port);
        if let Some((port, _)) = &server.refused {
            let values = [("port", port.to_string()), ("next", server.port.to_string())];
            let _ = writeln!(out, "{}", messages.word("serve-port-taken", &values));
        }
        let _ = writeln!(out, "{}", messages.word("serve-begun", &[("url", own.clone())]));
        if self.lan {
            match server.lan {
                Some(address) => {
                    let url = format!("http://{address}:{}/", server.port);
                    let _ =
                        writeln!(out, "\n{}\n{}", messages.word("serve-lan", &[("url", url.clone())]), qr_code(&url));
                }
                None => drop(writeln!(out, "{}", messages.word("serve-no-lan", &[]))),
            }
        }
        let _ = writeln!(out, "{}", messages.word("serve-stop", &[]));
        let _ = out.flush();
        if !self.no_open && open::that_detached(&own).is_err() {
            let _ = writeln!(out, "{}", messages.word("serve-open-yourself", &[("url", own)]));
        }
    }
}

/// Tells at the terminal what is wrong, when it is something else than before.
fn tell(found: &[Diagnostic], time: Duration, messages: &Messages, last: &Mutex<String>) {
    let colour = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let errors: Vec<String> = found
        .iter()
        .filter(|diagnostic| diagnostic.level == Level::Error)
        .map(|diagnostic| format!("{}\n\n", human(diagnostic, messages, colour)))
        .collect();
    let count = |level: Level| found.iter().filter(|diagnostic| diagnostic.level == level).count();
    let word = |key: &'static str, count: usize| messages.word(key, &[("count", count.to_string())]);
    let summary = messages.word(
        "serve-summary",
        &[
            ("errors", word("errors", count(Level::Error))),
            ("warnings", word("warnings", count(Level::Warning))),
            ("seconds", format!("{:.2}", time.as_secs_f64())),
        ],
    );
    let text = errors.concat();
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    if *last != text {
        let _ = write!(stderr(), "{text}");
        *last = text;
    }
    let _ = writeln!(stdout(), "{summary}");
}
