//! The preview's server as a hostile page or neighbour would try it. `tests/preview` looks at it with a browser.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

const SITE: &str = r#"base_url = "https://example.org/portal/"
title = { en = "Test portal" }
operator = { name = { en = "Test office" } }
languages = [{ tag = "en", name = "English" }]
"#;
const SECRET: &str = "what nobody may read";

/// A preview of a small site; it ends with its test.
struct Preview {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Preview {
    fn start(more: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        let write = |path: &str, text: &str| {
            let path = site.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        write("site.toml", SITE);
        write("content/pages/about/en.md", "# About\n\nWho we are. [Plan](plan.pdf)\n");
        write("content/pages/about/plan.pdf", "0123456789");
        write("content/pages/about/private.txt", SECRET);
        write("content/.hidden", SECRET);
        fs::write(folder.path().join("outside.txt"), SECRET).expect("a file");
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotsman"))
            .args(["serve", "--no-open", "--lang", "en", "--site"])
            .arg(&site)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("lotsman starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines();
        let url = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split_once("http://localhost:").map(|(_, rest)| rest.to_owned()))
            .expect("it says where it is");
        let port = url.trim_end_matches('/').parse().expect("a port");
        // Somebody has to hear the rest, or the server would stop at a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, port, folder }
    }

    /// Sends bytes as they are and gives everything that comes back.
    fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
        // A server may refuse before it has heard everything.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> String {
        let host =
            if headers.starts_with("Host:") { String::new() } else { format!("Host: localhost:{}\r\n", self.port) };
        self.raw(format!("{method} {path} HTTP/1.1\r\n{host}Connection: close\r\n{headers}\r\n").as_bytes())
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, "")
    }
}

/// The status of an answer; 0 when there is none.
fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
}

#[test]
fn pages_and_their_files_are_served_and_nothing_else() {
    let preview = Preview::start(&["--port", "0"]);
    let page = preview.get("/en/about/");
    assert_eq!(status(&page), 200, "{page}");
    assert!(page.contains("Who we are") && page.contains("/_lotsman/client.js"), "{page}");
    let moved = preview.get("/en/about");
    assert!(status(&moved) == 307 && moved.contains("location: /en/about/\r\n"), "{moved}");
    assert!(preview.get("/files/pages/about/plan.pdf").ends_with("\r\n\r\n0123456789"));
    let part = preview.ask("GET", "/files/pages/about/plan.pdf", "Range: bytes=2-4\r\n");
    assert!(status(&part) == 206 && part.ends_with("\r\n\r\n234"), "{part}");
    let head = preview.ask("HEAD", "/en/about/", "");
    assert!(status(&head) == 200 && head.ends_with("\r\n\r\n"), "{head}");
    for path in ["/files/pages/about/private.txt", "/content/pages/about/private.txt", "/content/.hidden", "/site.toml"]
    {
        let answer = preview.get(path);
        assert!(status(&answer) == 404 && !answer.contains(SECRET), "{path}: {answer}");
    }
    for (path, kind) in [("/sitemap.xml", "application/xml"), ("/robots.txt", "text/plain; charset=utf-8")] {
        assert!(preview.get(path).contains(&format!("content-type: {kind}\r\n")), "{path}");
    }
}

#[test]
fn no_spelling_of_a_path_leads_out() {
    let preview = Preview::start(&["--port", "0"]);
    let outside = preview.folder.path().join("outside.txt");
    let up = [
        "../",
        "..%2f",
        "%2e%2e/",
        "%2e%2e%2f",
        "..%5c",
        "..\\",
        "....//",
        "..;/",
        "%252e%252e%252f",
        ".%00./",
        "..%c0%af",
        "./../",
        "x/../../",
        "//../",
        "%2e%2e\\",
    ];
    for root in ["/", "/en/about/", "/files/pages/about/", "/_lotsman/"] {
        for step in up {
            for times in [1, 2, 3, 12] {
                let path = format!("{root}{}outside.txt", step.repeat(times));
                let answer = preview.get(&path);
                assert!(!answer.contains(SECRET), "{path} leads out");
                assert_ne!(status(&answer), 200, "{path}");
            }
        }
    }
    for path in [outside.display().to_string(), format!("file://{}", outside.display()), "//etc/passwd".to_owned()] {
        let answer = preview.get(&path);
        assert!(!answer.contains(SECRET) && !answer.contains("root:x:0"), "{path} leads out");
    }
    for path in ["/%zz%ff", "/a%00b", "/%0d%0aSet-Cookie:%20a=b", "/%", "/%2"] {
        let answer = preview.get(path);
        assert!(
            matches!(status(&answer), 400 | 404) && !answer.to_lowercase().contains("set-cookie"),
            "{path}: {answer}"
        );
    }
    let shown = preview.get("/%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(!shown.contains("<script>alert"), "a path is shown as it came");
}

#[cfg(unix)]
#[test]
fn links_of_the_disk_lead_nowhere() {
    let preview = Preview::start(&["--port", "0"]);
    let site = preview.folder.path().join("site");
    let link = |from: &Path, to: &str| std::os::unix::fs::symlink(from, site.join(to)).expect("a link");
    fs::remove_file(site.join("content/pages/about/plan.pdf")).expect("the file");
    link(&preview.folder.path().join("outside.txt"), "content/pages/about/plan.pdf");
    link(preview.folder.path(), "assets");
    for path in ["/files/pages/about/plan.pdf", "/assets/outside.txt", "/content/pages/about/plan.pdf"] {
        assert!(!preview.get(path).contains(SECRET), "{path} leads out");
    }
}

#[test]
fn pages_of_other_sites_get_nothing() {
    let preview = Preview::start(&["--port", "0"]);
    let port = preview.port;
    for host in
        ["evil.example", &format!("evil.example:{port}"), &format!("127.0.0.1.evil.example:{port}"), "", "localhost"]
    {
        let answer = preview.ask("GET", "/en/about/", &format!("Host: {host}\r\n"));
        assert_eq!(status(&answer), 421, "Host «{host}»: {answer}");
    }
    let two = preview.ask("GET", "/en/", &format!("Host: localhost:{port}\r\nHost: evil.example\r\n"));
    assert_ne!(status(&two), 200, "{two}");
    assert_ne!(status(&preview.raw(b"GET /en/ HTTP/1.0\r\n\r\n")), 200, "a request without a host");
    let named = preview.get(&format!("http://evil.example:{port}/en/"));
    assert_eq!(status(&named), 421, "{named}");
    assert_eq!(status(&preview.ask("GET", "/en/", &format!("Host: 127.0.0.1:{port}\r\n"))), 200);
    for path in ["/en/about/", "/_lotsman/about?path=en/", "/_lotsman/live"] {
        for origin in ["http://evil.example", "https://localhost", "null", &format!("http://localhost:{}", port ^ 1)] {
            let answer = preview.ask("GET", path, &format!("Origin: {origin}\r\n"));
            assert_eq!(status(&answer), 403, "{path} from {origin}");
            assert!(!answer.to_lowercase().contains("access-control-allow"), "{answer}");
        }
        let embedded = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n";
        assert_eq!(status(&preview.ask("GET", path, embedded)), 403, "{path} in a page of another site");
    }
    let followed = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!(status(&preview.ask("GET", "/en/about/", followed)), 200, "a link elsewhere may lead here");
}

#[test]
fn nothing_can_be_changed_from_outside() {
    let preview = Preview::start(&["--port", "0"]);
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "BREW"] {
        let answer = preview.ask(method, "/en/about/", "Content-Length: 0\r\n");
        assert_ne!(status(&answer), 200, "{method}: {answer}");
    }
    let body = "{\"file\":\"../outside.txt\"}";
    let edit = |headers: &str, body: &str| {
        let length = body.len();
        preview.raw(
            format!(
                "POST /_lotsman/edit HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\nContent-Type: application/json\r\n\
                 Content-Length: {length}\r\n{headers}\r\n{body}",
                preview.port
            )
            .as_bytes(),
        )
    };
    assert_eq!(status(&edit("", body)), 405, "a form of another page could send this");
    assert_eq!(status(&edit("Origin: http://evil.example\r\nX-Lotsman: 1\r\n", body)), 403);
    assert_eq!(status(&edit("X-Lotsman: 1\r\n", body)), 404, "a file outside of the site");
    assert_eq!(status(&edit("X-Lotsman: 1\r\n", "{\"file\":\"content\"}")), 404, "a folder");
    assert_eq!(status(&edit("X-Lotsman: 1\r\n", "nonsense")), 400);
    assert_eq!(status(&edit("X-Lotsman: 1\r\n", &"x".repeat(100_000))), 400);
    assert_eq!(status(&preview.get("/_lotsman/edit?file=site.toml")), 405);
}

#[test]
fn requests_that_are_none_are_refused_and_survived() {
    let preview = Preview::start(&["--port", "0"]);
    let long = [b"GET /".to_vec(), vec![b'a'; 1 << 20], b" HTTP/1.1\r\n\r\n".to_vec()].concat();
    let headers: String = (0..10_000).map(|number| format!("X-{number}: y\r\n")).collect();
    let noise: Vec<u8> = (0..=255).cycle().take(16_384).collect();
    let smuggled = format!(
        "POST /en/ HTTP/1.1\r\nHost: localhost:{}\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
        preview.port
    );
    for bytes in [long, format!("GET / HTTP/1.1\r\n{headers}\r\n").into_bytes(), noise, smuggled.into_bytes()] {
        let answer = preview.raw(&bytes);
        assert_ne!(status(&answer), 200, "{answer}");
        assert_eq!(status(&preview.get("/en/about/")), 200, "it still answers");
    }
    let range = preview.ask("GET", "/files/pages/about/plan.pdf", "Range: bytes=99999999999999999999-1,5-2\r\n");
    assert!(matches!(status(&range), 200 | 416), "{range}");
}

#[test]
fn half_requests_are_ended_and_hold_up_nobody() {
    let preview = Preview::start(&["--port", "0"]);
    let half = |_| {
        let mut stream = TcpStream::connect(("127.0.0.1", preview.port)).expect("a connection");
        write!(stream, "GET /en/ HTTP/1.1\r\nHost: localhost:{}\r\nX-a: ", preview.port).expect("half a request");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit");
        stream
    };
    let streams: Vec<TcpStream> = (0..60).map(half).collect();
    assert_eq!(status(&preview.get("/en/about/")), 200, "a whole request gets its answer");
    for mut stream in streams {
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).expect("the server ends what never becomes a request");
    }
    assert_eq!(status(&preview.get("/en/about/")), 200);
}

#[test]
fn a_taken_port_gives_way_to_the_next_one() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("its number").port();
    let preview = Preview::start(&["--port", &port.to_string()]);
    assert_ne!(preview.port, port);
    assert_eq!(status(&preview.get("/en/about/")), 200);
}

#[test]
fn a_folder_without_a_portal_is_not_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_lotsman"))
        .args(["serve", "--no-open", "--lang", "en", "--site"])
        .arg(folder.path())
        .output()
        .expect("lotsman ends by itself");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("has no site.toml") && said.contains("lotsman init"), "{said}");
}
