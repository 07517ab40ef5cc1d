//! The preview's server: whatever a neighbour sends, it answers with files of the portal or not at all. An input is a request as it
//! is sent; `HOST` in it is the server's own name. A line that is no request is taken as a path.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use lotsman::diag::Messages;
use lotsman::shell::serve::{Server, Settings, Stage};
use lotsman::shell::{Disk, Editor, Noticing, Watched};

use super::ground;

/// What stands in files that belong to no portal, inside and outside of the site.
const SECRET: &str = "what nobody may read";

/// Time for an answer.
const SOON: Duration = Duration::from_secs(8);

/// The port of the server, which lives as long as the program.
static PORT: LazyLock<u16> = LazyLock::new(start);

/// A folder of its own, below that of the tests where there is one.
fn folder() -> PathBuf {
    let above = option_env!("CARGO_TARGET_TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
    above.join(format!("lotsman-request-{}", std::process::id()))
}

fn start() -> u16 {
    let folder = folder();
    let site = folder.join("site");
    let write = |path: &Path, text: &[u8]| {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let text = b"# About\n\nWho we are. [Plan](plan.pdf)\n";
    for (path, text) in
        ground::with(&[("content/pages/about/en.md", text), ("content/pages/about/plan.pdf", b"0123456789")])
    {
        write(&site.join(path), &text);
    }
    for path in ["content/pages/about/private.txt", "content/.hidden", ".git/config", "notes.txt"] {
        write(&site.join(path), SECRET.as_bytes());
    }
    write(&folder.join("outside.txt"), SECRET.as_bytes());
    let site = site.canonicalize().expect("the folder of the site");
    // Nothing may be opened: the editor is a program that does nothing.
    let settings = Settings { port: 0, lan: false, editor: Editor::choose(Some("true")) };
    let server = Server::start(site.clone(), settings, Arc::new(Messages::for_tag("en"))).expect("a server");
    let port = server.port;
    std::thread::spawn(move || {
        let site = Watched::new(Disk::open(&site).expect("the site"));
        let stage = Stage { site: &site, noticing: Noticing::Looking, options: &ground::options, told: &|_, _| () };
        server.run(&stage);
    });
    port
}

pub fn run(data: &[u8]) {
    let answer = ask(&request(data));
    let text = String::from_utf8_lossy(&answer);
    assert!(!text.contains(SECRET) && !text.contains("root:x:0"), "this is no file of the portal: {text}");
    let Some(status) = text.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5)) else {
        assert!(answer.is_empty(), "this is no answer: {text}");
        return;
    };
    let known = [
        "200", "204", "206", "304", "307", "400", "403", "404", "405", "408", "412", "413", "414", "416", "421", "431",
        "501", "505",
    ];
    assert!(known.contains(&status), "the answer {status}: {text}");
    let head = text.split("\r\n\r\n").next().unwrap_or_default().to_lowercase();
    assert!(
        !head.contains("\nset-cookie:") && !head.contains("\naccess-control-allow"),
        "a header was smuggled in: {text}"
    );
    let location = head.lines().find_map(|line| line.strip_prefix("location: "));
    assert!(location.is_none_or(|to| to.starts_with('/') && !to.starts_with("//")), "it leads away: {text}");
}

/// The bytes that are sent. The live channel never ends, so nobody asks for it here.
fn request(data: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(data);
    let host = format!("localhost:{}", *PORT);
    if text.contains(" HTTP/1.") {
        let own = data.split(|byte| *byte == b'\0').next().unwrap_or_default();
        return replaced(own, b"HOST", host.as_bytes());
    }
    let path = data.split(|byte| matches!(byte, b'\n' | b'\r' | b' ')).next().unwrap_or_default();
    [b"GET /", path, b" HTTP/1.1\r\nHost: ", host.as_bytes(), b"\r\nConnection: close\r\n\r\n"].concat()
}

fn replaced(bytes: &[u8], word: &[u8], with: &[u8]) -> Vec<u8> {
    let mut made = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(word) {
            made.extend_from_slice(with);
            rest = after;
        } else {
            made.push(rest[0]);
            rest = &rest[1..];
        }
    }
    made
}

/// What comes back until the server ends the connection; the end of what is sent is told, so that it need not wait for more.
fn ask(request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", *PORT)).expect("the server still answers");
    stream.set_read_timeout(Some(SOON)).expect("a limit");
    // A server may refuse before it has heard everything.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let mut part = [0; 16 * 1024];
    loop {
        match stream.read(&mut part) {
            Ok(0) => return answer,
            Ok(length) => {
                answer.extend_from_slice(&part[..length]);
                if answer.windows(17).take(2000).any(|part| part == b"text/event-stream") {
                    return answer;
                }
            }
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {
                panic!("no answer within {SOON:?}")
            }
            Err(_) => return answer,
        }
    }
}
