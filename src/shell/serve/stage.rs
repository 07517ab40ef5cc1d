//! The loop of the preview: look at the site, answer questions about it, and look again when something has changed.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use jiff::civil;
use serde_json::Value;
use tokio::sync::oneshot;

use super::Server;
use crate::diag::{Diagnostic, Messages, Report};
use crate::session::{Answer, Earlier, Options, Preview, Session};
use crate::shell::watch::{Change, Noticing, Watch};
use crate::shell::watched::Watched;

/// What the loop waits for.
pub enum Event {
    Ask(Ask),
    Change(Change),
}

/// A question of a browser.
pub struct Ask {
    pub question: Question,
    /// The language in which the author is spoken to.
    pub messages: Arc<Messages>,
    pub reply: oneshot::Sender<Reply>,
}

pub enum Question {
    /// What stands at a path.
    Path(String),
    /// What there is to say about the page at a path.
    About(String),
}

/// The answer, and the state of the site that gave it.
pub struct Reply {
    pub state: u64,
    pub answer: Answer,
    pub about: Option<Value>,
}

/// Editors save in several steps: what comes within this time is one change …
const QUIET: Duration = Duration::from_millis(12);
/// … but nobody waits longer than this.
const LONGEST: Duration = Duration::from_millis(300);
/// Time for the open pages to be made before the rules run; large sites get more, so that rules wait for a pause.
const PAGE_FIRST: Duration = Duration::from_millis(60);
/// How often the loop looks up from its questions: for a new day, a locked file, a folder that has come back.
const TICK: Duration = Duration::from_millis(500);
/// Time after which a file that could not be read is tried again: another program may hold it for a while.
const AGAIN: Duration = Duration::from_secs(2);
/// How often sizes and times of all files are compared, for changes that the system did not tell.
const SURVEY: Duration = Duration::from_secs(10);

/// A site under preview.
pub struct Stage<'a> {
    pub site: &'a Watched,
    pub noticing: Noticing,
    /// The options of a run: what day it is may change at midnight.
    pub options: &'a dyn Fn() -> Options,
    /// Told after each run: what is wrong, and how long it took.
    pub told: &'a (dyn Fn(&[Diagnostic], Duration) + Sync),
}

impl Server {
    /// Looks at the site again and again, until the program is stopped.
    pub fn run(&self, stage: &Stage<'_>) -> ! {
        let mut session = Session::new();
        let earlier = Earlier::default();
        let mut watch = self.watch(stage);
        let mut state = 0;
        let mut waiting: Vec<Ask> = Vec::new();
        loop {
            state += 1;
            let begun = Instant::now();
            let options = (stage.options)();
            let report = Report::default();
            let mut attend = |preview: Preview<'_, '_>| {
                let showing = Showing { server: self, stage, preview, state, today: options.today, begun };
                waiting = showing.attend(std::mem::take(&mut waiting), &mut watch);
            };
            let staged = session.stage(stage.site, &options, &report, |staged| {
                attend(Preview::new(Some(staged), &earlier, &report));
            });
            if staged.is_none() {
                attend(Preview::new(None, &earlier, &report));
            }
        }
    }

    /// Watches the site as the author asked; where the system cannot tell of changes, by looking.
    fn watch(&self, stage: &Stage<'_>) -> Option<Watch> {
        let root: &Path = stage.site.disk().root();
        let tell = |noticing| {
            let sender = self.sender.clone();
            Watch::new(root, noticing, move |change| drop(sender.send(Event::Change(change)))).ok()
        };
        tell(stage.noticing).or_else(|| tell(Noticing::Looking))
    }
}

/// One state of the site while it is shown.
struct Showing<'a, 's, 'r> {
    server: &'a Server,
    stage: &'a Stage<'a>,
    preview: Preview<'s, 'r>,
    state: u64,
    today: civil::Date,
    begun: Instant,
}

impl Showing<'_, '_, '_> {
    /// Answers until the site has changed; gives the questions that came too late for this state.
    fn attend(&self, waiting: Vec<Ask>, watch: &mut Option<Watch>) -> Vec<Ask> {
        waiting.into_iter().for_each(|ask| self.reply(ask));
        self.server.live.send_modify(|signal| signal.state = self.state);
        let sources = self.stage.site.sources();
        // Without watches left, the survey still notices every change.
        watch.iter_mut().for_each(|watch| drop(watch.follow(&sources)));
        let (preview, live, told) = (&self.preview, &self.server.live, self.stage.told);
        let (state, took, given_up) = (self.state, self.begun.elapsed(), &AtomicBool::new(false));
        std::thread::scope(|scope| {
            let checking = scope.spawn(move || {
                // The page comes first.
                std::thread::park_timeout(PAGE_FIRST + took * 3);
                if !given_up.load(Ordering::Relaxed) && preview.check(given_up) {
                    live.send_modify(|signal| signal.checked = state);
                    told(&preview.diagnostics(), took);
                }
            });
            let waiting = self.answer_until_changed(watch);
            given_up.store(true, Ordering::Relaxed);
            checking.thread().unpark();
            waiting
        })
    }

    fn answer_until_changed(&self, watch: &mut Option<Watch>) -> Vec<Ask> {
        let mut surveyed = Instant::now();
        let mut gone = false;
        loop {
            match self.server.events.recv_timeout(TICK) {
                Ok(Event::Ask(ask)) => self.reply(ask),
                Ok(Event::Change(change)) => {
                    let (changed, waiting) = self.settle(change);
                    if changed {
                        return waiting;
                    }
                    waiting.into_iter().for_each(|ask| self.reply(ask));
                }
                Err(RecvTimeoutError::Disconnected) => return Vec::new(),
                Err(RecvTimeoutError::Timeout) => {
                    let site = self.stage.site;
                    let was_gone = std::mem::replace(&mut gone, !site.disk().root().is_dir());
                    if was_gone && !gone {
                        // A folder that has come back is another one for the system.
                        *watch = self.server.watch(self.stage);
                        site.forget();
                        return Vec::new();
                    }
                    let tried_long_ago = self.begun.elapsed() >= AGAIN;
                    if (self.stage.options)().today != self.today || (tried_long_ago && site.retry()) {
                        return Vec::new();
                    }
                    if surveyed.elapsed() >= SURVEY {
                        if site.survey() {
                            return Vec::new();
                        }
                        surveyed = Instant::now();
                    }
                }
            }
        }
    }

    /// Waits until a change is complete; says whether it concerns the site, and which questions came meanwhile.
    fn settle(&self, first: Change) -> (bool, Vec<Ask>) {
        let begun = Instant::now();
        let mut waiting = Vec::new();
        let mut changed = self.take(first);
        while begun.elapsed() < LONGEST {
            match self.server.events.recv_timeout(QUIET) {
                Ok(Event::Ask(ask)) => waiting.push(ask),
                Ok(Event::Change(change)) => changed |= self.take(change),
                Err(_) => break,
            }
        }
        (changed, waiting)
    }

    fn take(&self, change: Change) -> bool {
        match change {
            Change::Paths(paths) => self.stage.site.touch(&paths),
            Change::Unknown => {
                self.stage.site.forget();
                true
            }
        }
    }

    fn reply(&self, ask: Ask) {
        let (answer, about) = match ask.question {
            Question::Path(path) => (self.preview.answer(&path), None),
            Question::About(path) => (Answer::Nothing, Some(self.preview.about(&path, &ask.messages))),
        };
        // A browser that has gone away needs no answer.
        let _ = ask.reply.send(Reply { state: self.state, answer, about });
    }
}
