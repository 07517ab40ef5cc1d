//! `lotsman check --external`: asks the links of a portal that lead to other hosts, several hosts at a time.

mod network;
mod public_hosts;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

pub use network::Network;

use super::{Disk, replace};
use crate::author::NewFile;
use crate::diag::Report;
use crate::external::{Answer, FILE, Links, Records, Trouble};
use crate::files::SitePath;
use crate::model::Portal;
use crate::session::Progress;
use url::Url;

/// How many hosts are asked at the same time.
const HOSTS_AT_ONCE: usize = 8;
/// After so many answers that a machine without network gives too, it is found out whether there is one.
const DOUBTS: usize = 8;
/// A host that lets so many requests in a row run out of time is left alone.
const TIMEOUTS: usize = 2;

/// How the links were asked.
#[derive(Debug, PartialEq, Eq)]
pub struct Asking {
    /// Addresses that were asked now.
    pub asked: usize,
    /// Addresses of which enough is known from earlier days.
    pub known: usize,
    /// Whether any other host can be reached from here.
    pub network: bool,
    /// The system's words, when the answers could not be kept.
    pub not_kept: Option<String>,
}

/// Asks the links of a portal of which nothing recent is known, keeps the answers beside the site, and reports what is
/// known of all of them.
pub fn check_links(disk: &Disk, portal: &Portal, network: &Network, report: &Report, progress: Progress<'_>) -> Asking {
    let links = Links::of(portal);
    let mut records = Records::read(disk);
    let due = records.due(&links, portal.today);
    let known = links.addresses().count() - due.len();
    let witness = records.any_alive().unwrap_or(&portal.site.base_url).to_owned();
    let answers = ask_all(&due, &witness, network, progress);
    let mut asking = Asking { asked: 0, known, network: answers.is_some(), not_kept: None };
    if let Some(answers) = answers.filter(|answers| !answers.is_empty()) {
        asking.asked = answers.len();
        for (address, answer) in &answers {
            records.keep(address, answer, portal.today);
        }
        records.forget(portal.today);
        let file = NewFile { path: SitePath::new(FILE), text: records.to_text() };
        asking.not_kept = replace(disk.root(), &file).err().map(|error| error.to_string());
    }
    records.report(&links, report);
    asking
}

/// The answers of all addresses but those whose hosts want to be left alone; `None` when there is no network.
fn ask_all(due: &[&str], witness: &str, network: &Network, progress: Progress<'_>) -> Option<BTreeMap<String, Answer>> {
    let first = Round::of(due, network, progress, false);
    first.ask();
    let proven = first.proven.load(Ordering::Relaxed);
    let mut answers = first.answers.into_inner().unwrap_or_default();
    let doubtful = answers.values().any(|answer| !answer.needs_no_network());
    if proven || !doubtful {
        return Some(answers);
    }
    // A single name that exists nowhere looks like a missing network. An address that is known to answer decides.
    if !network.ask(witness).proves_network() {
        return None;
    }
    let rest: Vec<&str> = due.iter().copied().filter(|address| !answers.contains_key(*address)).collect();
    let second = Round::of(&rest, network, progress, true);
    second.ask();
    answers.extend(second.answers.into_inner().unwrap_or_default());
    Some(answers)
}

/// Addresses being asked by several threads, each of which takes one host after the other.
struct Round<'a> {
    network: &'a Network,
    progress: Progress<'a>,
    all: usize,
    hosts: Mutex<VecDeque<Vec<&'a str>>>,
    answers: Mutex<BTreeMap<String, Answer>>,
    /// Whether any host has answered.
    proven: AtomicBool,
    doubts: AtomicUsize,
}

impl<'a> Round<'a> {
    fn of(addresses: &[&'a str], network: &'a Network, progress: Progress<'a>, proven: bool) -> Self {
        let mut hosts: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
        for address in addresses {
            let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
            hosts.entry(host.unwrap_or_default()).or_default().push(address);
        }
        Self {
            network,
            progress,
            all: addresses.len(),
            hosts: Mutex::new(hosts.into_values().collect()),
            answers: Mutex::default(),
            proven: AtomicBool::new(proven),
            doubts: AtomicUsize::new(0),
        }
    }

    fn ask(&self) {
        std::thread::scope(|scope| {
            for _ in 0..HOSTS_AT_ONCE {
                scope.spawn(|| {
                    while let Some(addresses) = self.next_host() {
                        self.ask_host(&addresses);
                    }
                });
            }
        });
    }

    fn next_host(&self) -> Option<Vec<&'a str>> {
        self.hosts.lock().ok()?.pop_front()
    }

    /// Asks the addresses of one host, until it wants to be left alone; the others are asked another time.
    fn ask_host(&self, addresses: &[&str]) {
        let mut timeouts = 0;
        for address in addresses {
            if !self.proven.load(Ordering::Relaxed) && self.doubts.load(Ordering::Relaxed) >= DOUBTS {
                return;
            }
            let answer = self.network.ask(address);
            if answer.proves_network() {
                self.proven.store(true, Ordering::Relaxed);
            } else if !answer.needs_no_network() {
                self.doubts.fetch_add(1, Ordering::Relaxed);
            }
            timeouts = if answer == Answer::Trouble(Trouble::Timeout) { timeouts + 1 } else { 0 };
            let enough = timeouts == TIMEOUTS || matches!(answer, Answer::Status { code: 429, .. });
            if let Ok(mut answers) = self.answers.lock() {
                answers.insert((*address).to_owned(), answer);
                (self.progress)(answers.len(), self.all);
            }
            if enough {
                return;
            }
        }
    }
}
