//! `lotsman check --external` against hosts that all live on one loopback port: what is asked, how politely, what the
//! answers mean, and what is remembered of them.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use lotsman::diag::{Level, Messages, SPOKEN};
use lotsman::files::Nowhere;
use lotsman::session::{self, Options};
use lotsman::shell::Disk;
use lotsman::shell::links::{Asking, Network, check_links};
use tempfile::TempDir;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

const SITE: &str = r#"base_url = "https://portal.example/office/"
title = { en = "Test portal" }
operator = { name = { en = "Test office" } }
languages = [{ tag = "en", name = "English" }]
"#;

/// What the hosts were asked.
#[derive(Default)]
struct Seen {
    /// `HEAD one.example/alive`, in the order of arrival, with the moment.
    requests: Vec<(String, Instant)>,
    agents: Vec<String>,
    /// Requests that a host is answering now, and the most at the same time.
    open: HashMap<String, (usize, usize)>,
}

/// All hosts that exist; they end with the test.
struct Hosts {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Hosts {
    fn begin() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (seen, ended) = (Arc::new(Mutex::new(Seen::default())), Arc::new(AtomicBool::new(false)));
        let (seen_there, ended_there) = (seen.clone(), ended.clone());
        let thread = thread::spawn(move || {
            thread::scope(|scope| {
                for stream in listener.incoming().filter_map(Result::ok) {
                    if ended_there.load(Ordering::SeqCst) {
                        return;
                    }
                    scope.spawn(|| answer(stream, &seen_there, &ended_there));
                }
            });
        });
        Self { address, seen, ended, thread: Some(thread) }
    }

    /// The requests since the last time.
    fn requests(&self) -> Vec<String> {
        let mut requests: Vec<String> = self.taken().into_iter().map(|(request, _)| request).collect();
        requests.sort();
        requests
    }

    fn taken(&self) -> Vec<(String, Instant)> {
        std::mem::take(&mut self.seen.lock().expect("what was seen").requests)
    }

    /// The network in which these hosts are all there is.
    fn network(&self) -> Network {
        self.network_with_pause(Duration::ZERO)
    }

    fn network_with_pause(&self, pause: Duration) -> Network {
        Network::through(Names(Some(self.address)), None, Duration::from_secs(2), pause)
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Every name leads to one port, but for names that begin with `nowhere`; without a port there is no network.
#[derive(Debug)]
struct Names(Option<SocketAddr>);

impl Resolver for Names {
    fn resolve(&self, uri: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let known = self.0.filter(|_| !uri.host().unwrap_or_default().starts_with("nowhere"));
        let mut found = self.empty();
        found.push(known.ok_or(ureq::Error::HostNotFound)?);
        Ok(found)
    }
}

/// The first byte of a connection that wants TLS, which these hosts do not speak.
const TLS: u8 = 0x16;

/// Answers one request by its path.
fn answer(mut stream: TcpStream, seen: &Mutex<Seen>, ended: &AtomicBool) {
    let mut start = [0; 4096];
    if stream.peek(&mut start).is_ok_and(|length| length > 0 && start[0] == TLS) {
        // Unread bytes would cut the connection before the answer arrives.
        let _ = stream.read(&mut start);
        let _ = stream.write_all(b"What?\r\n");
        return;
    }
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let heads: Vec<String> = lines.take_while(|line| !line.is_empty()).map(|line| line.to_lowercase()).collect();
    let head = |name: &str| heads.iter().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    let (method, path) = first.trim_end_matches(" HTTP/1.1").split_once(' ').unwrap_or_default();
    let host = head("host:");
    {
        let mut seen = seen.lock().expect("what was seen");
        seen.requests.push((format!("{method} {host}{path}"), Instant::now()));
        seen.agents.push(head("user-agent:"));
        let open = seen.open.entry(host.clone()).or_default();
        open.0 += 1;
        open.1 = open.1.max(open.0);
    }
    let status = match (path, method) {
        ("/dead", _) => "404 Not Found",
        ("/gone", _) => "410 Gone",
        ("/get-only", "HEAD") => "405 Method Not Allowed",
        ("/wrong-head", "HEAD") => "404 Not Found",
        ("/members", _) => "403 Forbidden",
        ("/busy", _) => "429 Too Many Requests",
        ("/fault", _) => "503 Service Unavailable",
        ("/moved", _) => "301 Moved Permanently\r\nLocation: http://new.example/alive",
        ("/moved-to-nothing", _) => "301 Moved Permanently\r\nLocation: /dead",
        ("/today-elsewhere", _) => "302 Found\r\nLocation: /alive",
        ("/round", _) => "302 Found\r\nLocation: /round",
        ("/to-private", _) => "302 Found\r\nLocation: http://127.0.0.1/printer",
        ("/to-crowded", _) => "302 Found\r\nLocation: http://crowded.example/patient",
        _ => "200 OK",
    };
    if path.starts_with("/slow") {
        while !ended.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(10));
        }
    } else if path == "/patient" {
        thread::sleep(Duration::from_millis(30));
    }
    if let Some(open) = seen.lock().expect("what was seen").open.get_mut(&host) {
        open.0 -= 1;
    }
    let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

/// A portal with one page of such lines; they begin at line 5.
fn portal(lines: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    write(folder.path(), "site.toml", SITE);
    write(folder.path(), "content/pages/help/en.md", &format!("# Help\n\nWhom to ask.\n\n{}\n", lines.join("\n")));
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Checks on a day of November 2026: each problem as `E713 5:1 dead not-found 2026-11-01`, and how it was asked.
fn check(portal: &TempDir, day: i8, network: &Network) -> (Vec<String>, Asking) {
    let disk = Disk::open(portal.path()).expect("the portal");
    let today = jiff::civil::date(2026, 11, day);
    let options = Options { today, base_url: None, drafts: false, strict: false, portable: false };
    let mut asking = None;
    let built = session::build_and(&disk, &options, &Nowhere, &|_, _| (), |portal, report| {
        asking = Some(check_links(&disk, portal, network, report, &|_, _| ()));
    });
    for found in &built.diagnostics {
        for messages in SPOKEN.iter().map(|lang| Messages::for_tag(lang)) {
            let (message, hint) = (messages.message(found), messages.hint(found).expect("a hint"));
            assert!(message.contains(&found.values[0].1) && !format!("{message}{hint}").contains("{$"), "{message}");
        }
    }
    let told = built.diagnostics.iter().map(|found| {
        let place = found.place.to_string();
        let place = place.rsplit('/').next().unwrap_or_default().trim_start_matches("en.md:").to_owned();
        let values: Vec<&str> = found.values.iter().map(|(_, value)| value.as_str()).collect();
        let level = if found.level == Level::Warning { "warning" } else { "hint" };
        format!("{} {level} {place} {}", found.problem.code, values.join(" "))
    });
    (told.collect(), asking.expect("the settings can be read"))
}

fn asked(asked: usize, known: usize) -> Asking {
    Asking { asked, known, network: true, not_kept: None }
}

#[test]
fn only_what_is_gone_is_a_warning() {
    let hosts = Hosts::begin();
    let portal = portal(&[
        "[Alive](http://one.example/alive) and [with a part](http://one.example/alive#part).",
        "[Dead](http://one.example/dead), [gone](http://two.example/gone).",
        "[No such host](http://nowhere.example/).",
        "[Only GET](http://one.example/get-only), [false to HEAD](http://one.example/wrong-head).",
        "[Elsewhere today](http://one.example/today-elsewhere).",
        "[Moved](http://one.example/moved#part).",
        "[Moved to nothing](http://one.example/moved-to-nothing).",
        "[Letter](mailto:office@one.example), [call](tel:+37167000000), [ours](https://portal.example/office/x/).",
    ]);
    let (told, asking) = check(&portal, 1, &hosts.network());
    assert_eq!(
        told,
        [
            "E713 warning 6:1 http://one.example/dead not-found 2026-11-01",
            "E713 warning 6:34 http://two.example/gone not-found 2026-11-01",
            "E713 warning 7:1 http://nowhere.example/ no-host 2026-11-01",
            "E715 hint 10:1 http://one.example/moved#part http://new.example/alive#part",
            "E713 warning 11:1 http://one.example/moved-to-nothing not-found 2026-11-01",
        ]
    );
    assert_eq!(asking, asked(9, 0));
    assert_eq!(
        hosts.requests(),
        [
            "GET one.example/dead",
            "GET one.example/dead",
            "GET one.example/get-only",
            "GET one.example/wrong-head",
            "GET two.example/gone",
            "HEAD new.example/alive",
            "HEAD one.example/alive",
            "HEAD one.example/alive",
            "HEAD one.example/dead",
            "HEAD one.example/dead",
            "HEAD one.example/get-only",
            "HEAD one.example/moved",
            "HEAD one.example/moved-to-nothing",
            "HEAD one.example/today-elsewhere",
            "HEAD one.example/wrong-head",
            "HEAD two.example/gone",
        ]
    );
    let name = format!("lotsman/{} (+link check)", env!("CARGO_PKG_VERSION"));
    assert!(hosts.seen.lock().expect("what was seen").agents.iter().all(|agent| *agent == name));
}

#[test]
fn what_could_not_be_checked_is_told_when_it_was_so_twice() {
    let hosts = Hosts::begin();
    let portal = portal(&[
        "[Busy](http://busy.example/busy), [for members](http://one.example/members).",
        "[Fault](http://one.example/fault), [round](http://one.example/round).",
        "[Slow](http://slow.example/slow), [well](http://one.example/alive).",
        "[Not safe](https://one.example/no-tls).",
    ]);
    let network = hosts.network();
    assert_eq!(check(&portal, 1, &network), (vec![], asked(7, 0)));
    assert_eq!(check(&portal, 1, &network), (vec![], asked(0, 7)), "the same day nobody is asked again");
    assert_eq!(
        check(&portal, 2, &network),
        (
            vec![
                "E714 hint 5:1 http://busy.example/busy too-many-requests".to_owned(),
                "E714 hint 5:35 http://one.example/members refused".to_owned(),
                "E714 hint 6:1 http://one.example/fault fault".to_owned(),
                "E714 hint 6:36 http://one.example/round redirects".to_owned(),
                "E714 hint 7:1 http://slow.example/slow timeout".to_owned(),
                "E714 hint 8:1 https://one.example/no-tls tls".to_owned(),
            ],
            asked(6, 1)
        )
    );
}

#[test]
fn good_answers_are_kept_for_a_week_and_bad_ones_for_a_day() {
    let hosts = Hosts::begin();
    let portal = portal(&[
        "[Alive](http://one.example/alive), [moved](http://one.example/moved).",
        "[Dead](http://one.example/dead).",
    ]);
    let network = hosts.network();
    let (first, asking) = check(&portal, 1, &network);
    assert_eq!((first.len(), asking), (2, asked(3, 0)));
    hosts.requests();
    assert_eq!(check(&portal, 1, &network), (first, asked(0, 3)));
    assert_eq!(hosts.requests(), [""; 0], "a second run asks nobody, and tells the same");
    let (told, asking) = check(&portal, 7, &network);
    assert_eq!(asking, asked(1, 2));
    assert_eq!(told[1], "E713 warning 6:1 http://one.example/dead not-found 2026-11-01", "dead since the first day");
    assert_eq!(hosts.requests(), ["GET one.example/dead", "HEAD one.example/dead"]);
    assert_eq!(check(&portal, 8, &network).1, asked(3, 0));
}

#[test]
fn who_comes_back_to_life_dies_anew() {
    let hosts = Hosts::begin();
    let portal = portal(&["[Alive](http://one.example/alive), [perhaps](http://nowhere.example/)."]);
    let here = || check(&portal, 1, &hosts.network()).0;
    assert_eq!(here(), ["E713 warning 5:36 http://nowhere.example/ no-host 2026-11-01"]);
    let records = portal.path().join(".lotsman/links.json");
    let text = fs::read_to_string(&records).expect("the records");
    assert!(text.contains("\"dead_since\": \"2026-11-01\""), "{text}");
    // On the third day its name is known for once, on the fifth it is gone again.
    let found = Network::through(Everywhere(hosts.address), None, Duration::from_secs(5), Duration::ZERO);
    assert_eq!(check(&portal, 3, &found).0, [""; 0]);
    assert_eq!(
        check(&portal, 12, &hosts.network()).0,
        ["E713 warning 5:36 http://nowhere.example/ no-host 2026-11-12"]
    );
}

/// Each name exists.
#[derive(Debug)]
struct Everywhere(SocketAddr);

impl Resolver for Everywhere {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut found = self.empty();
        found.push(self.0);
        Ok(found)
    }
}

#[test]
fn without_network_nothing_is_told_and_nothing_is_forgotten() {
    let hosts = Hosts::begin();
    let lines: Vec<String> = (0..20).map(|at| format!("[Page](http://host{at}.example/alive)")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).chain(["[Dead](http://one.example/dead)"]).collect();
    let portal = portal(&lines);
    let nothing = Network::through(Names(None), None, Duration::from_secs(5), Duration::ZERO);
    let offline = |known| Asking { asked: 0, known, network: false, not_kept: None };
    assert_eq!(check(&portal, 1, &nothing), (vec![], offline(0)));
    assert!(!portal.path().join(".lotsman").exists());
    let dead = vec!["E713 warning 25:1 http://one.example/dead not-found 2026-11-02".to_owned()];
    assert_eq!(check(&portal, 2, &hosts.network()), (dead.clone(), asked(21, 0)));
    assert_eq!(check(&portal, 20, &nothing), (dead, offline(0)), "what was known is still known");
}

/// A name that exists nowhere looks like a missing network; the portal's own address, which answers, tells them apart.
#[test]
fn a_single_dead_host_is_no_missing_network() {
    let hosts = Hosts::begin();
    let portal = portal(&["[No such host](http://nowhere.example/)."]);
    let (told, asking) = check(&portal, 1, &hosts.network());
    assert_eq!(told, ["E713 warning 5:1 http://nowhere.example/ no-host 2026-11-01"]);
    assert_eq!(asking, asked(1, 0));
}

#[test]
fn nobody_is_led_into_private_networks() {
    let hosts = Hosts::begin();
    let portal = portal(&[
        "[Printer](http://127.0.0.1/alive), [router](http://192.168.1.1/alive), [own](http://localhost/alive).",
        "[Led there](http://one.example/to-private).",
    ]);
    let network = hosts.network();
    check(&portal, 1, &network);
    assert_eq!(hosts.requests(), ["HEAD one.example/to-private"]);
    let (told, _) = check(&portal, 2, &network);
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told.iter().all(|told| told.starts_with("E714 hint") && told.ends_with("private")), "{told:?}");
}

#[test]
fn a_host_gets_one_request_at_a_time_with_pauses() {
    let hosts = Hosts::begin();
    let lines: Vec<String> = (0..6).map(|at| format!("[Page](http://host{at}.example/to-crowded)")).collect();
    let portal = portal(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let pause = Duration::from_millis(20);
    check(&portal, 1, &hosts.network_with_pause(pause));
    assert_eq!(hosts.seen.lock().expect("what was seen").open["crowded.example"], (0, 1));
    let at: Vec<Instant> = hosts
        .taken()
        .into_iter()
        .filter(|(request, _)| request.contains(" crowded.example"))
        .map(|(_, at)| at)
        .collect();
    assert_eq!(at.len(), 6);
    assert!(at.windows(2).all(|pair| pair[1] - pair[0] >= pause));
}

#[test]
fn a_host_that_is_busy_or_silent_is_left_alone() {
    let hosts = Hosts::begin();
    let portal = portal(&[
        "[Busy](http://busy.example/busy), [more](http://busy.example/more), [well](http://one.example/alive).",
        "[Slow](http://slow.example/slow), [slow](http://slow.example/slow?2), [silent](http://slow.example/z).",
    ]);
    assert_eq!(check(&portal, 1, &hosts.network()).1.asked, 4);
    let requests = hosts.requests();
    assert!(!requests.iter().any(|request| request.contains("/more") || request.contains("/z")), "{requests:?}");
}

#[test]
fn damaged_records_are_none_and_levels_apply() {
    let hosts = Hosts::begin();
    let portal = portal(&["[Dead](http://one.example/dead)."]);
    write(portal.path(), ".lotsman/links.json", "{\"http://one.example/dead\": {\"chec");
    assert_eq!(check(&portal, 1, &hosts.network()).0.len(), 1);
    assert!(fs::read_to_string(portal.path().join(".lotsman/links.json")).expect("records").ends_with("}\n"));
    let site = format!("{SITE}[check]\nlevels = {{ dead-external-link = \"off\" }}\n");
    write(portal.path(), "site.toml", &site);
    assert_eq!(check(&portal, 1, &hosts.network()).0, [""; 0]);
}

const ORGANISATION: &str = r#"type = "employer"
[[contacts]]
type = "website"
value = "http://one.example/dead"
[[contacts]]
type = "website"
value = "http://one.example/not-public"
public = false
[[sources]]
title = { en = "A report" }
url = "http://one.example/dead#page"
"#;

/// Facts name addresses as well, and the same address is asked once; what readers do not get is not asked.
#[test]
fn links_of_facts_are_asked_too() {
    let hosts = Hosts::begin();
    let portal = portal(&["[Dead](http://one.example/dead)."]);
    write(portal.path(), "content/organisations/office/facts.toml", ORGANISATION);
    write(portal.path(), "content/organisations/office/en.md", "# Office\n");
    let menu = "[[menu]]\nurl = \"http://one.example/alive\"\ntitle = { en = \"More\" }\n";
    write(portal.path(), "site.toml", &format!("{SITE}{menu}"));
    let (told, asking) = check(&portal, 1, &hosts.network());
    let places: Vec<&str> = told
        .iter()
        .filter_map(|told| told.strip_prefix("E713 warning ")?.split_once(' '))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["facts.toml:4:9", "facts.toml:11:7", "5:1"], "{told:?}");
    assert_eq!(asking, asked(2, 0));
    assert_eq!(hosts.requests(), ["GET one.example/dead", "HEAD one.example/alive", "HEAD one.example/dead"]);
}
