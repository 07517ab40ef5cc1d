//! One address after the other: HEAD, GET when that is refused, redirects, and pauses between two requests to a host.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ureq::http::{Method, Request, StatusCode, header};
use ureq::unversioned::resolver::Resolver;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Error, Proxy};
use url::{Host, Url};

use super::public_hosts::{NotPublic, PublicHosts, is_public};
use crate::external::{Answer, Trouble};

/// Who asks: hosts can tell the link check from a reader.
const NAME: &str = concat!("lotsman/", env!("CARGO_PKG_VERSION"), " (+link check)");
/// What a reader would not wait longer for.
const TIME_LIMIT: Duration = Duration::from_secs(15);
/// Between two requests to the same host.
const PAUSE: Duration = Duration::from_secs(1);
/// How many redirects in a row are followed.
const REDIRECTS: usize = 5;

/// The way to other hosts.
pub struct Network {
    agent: Agent,
    pause: Duration,
    /// When each host was asked last; whoever asks a host keeps its lock meanwhile.
    hosts: Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>,
}

/// What a host said to one request.
struct Reply {
    code: StatusCode,
    redirect: Option<Url>,
}

impl Network {
    /// The public internet; hosts inside of private networks are not asked.
    pub fn internet() -> Self {
        Self::through(PublicHosts::default(), Proxy::try_from_env(), TIME_LIMIT, PAUSE)
    }

    /// A network whose names a resolver knows.
    pub fn through(resolver: impl Resolver, proxy: Option<Proxy>, time_limit: Duration, pause: Duration) -> Self {
        let config = Agent::config_builder()
            .user_agent(NAME)
            .timeout_global(Some(time_limit))
            .http_status_as_error(false)
            // Redirects are followed here, for it matters which of them are meant for good.
            .max_redirects(0)
            .max_idle_connections(0)
            .proxy(proxy)
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Self { agent, pause, hosts: Mutex::default() }
    }

    /// Asks an address.
    pub fn ask(&self, address: &str) -> Answer {
        let Ok(mut url) = Url::parse(address) else {
            return Answer::NoAddress;
        };
        let (mut for_good, mut moved_to) = (true, None);
        for _ in 0..=REDIRECTS {
            if !may_be_public(&url) {
                return Answer::Trouble(Trouble::Private);
            }
            match self.head_or_get(&url) {
                Ok(Reply { code, redirect: None }) => return Answer::Status { code: code.as_u16(), moved_to },
                Ok(Reply { code, redirect: Some(next) }) => {
                    for_good &= matches!(code, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
                    if for_good {
                        moved_to = Some(next.to_string());
                    }
                    url = next;
                }
                Err(answer) => return answer,
            }
        }
        Answer::Trouble(Trouble::Redirects)
    }

    /// Many hosts do not know HEAD, and say so in many ways: only what they say to GET counts.
    fn head_or_get(&self, url: &Url) -> Result<Reply, Answer> {
        match self.request(url, Method::HEAD) {
            Ok(reply) if reply.code.as_u16() < 400 || reply.code == StatusCode::TOO_MANY_REQUESTS => Ok(reply),
            Ok(_) | Err(Answer::Trouble(Trouble::Unreachable)) => self.request(url, Method::GET),
            Err(answer) => Err(answer),
        }
    }

    /// One request, when the host has had its pause.
    fn request(&self, url: &Url, method: Method) -> Result<Reply, Answer> {
        let host = url.host_str().unwrap_or_default().to_owned();
        let gate = self.hosts.lock().unwrap_or_else(PoisonError::into_inner).entry(host).or_default().clone();
        let mut last = gate.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rest) = last.and_then(|last| self.pause.checked_sub(last.elapsed())) {
            thread::sleep(rest);
        }
        let request = Request::builder().method(method).uri(url.as_str()).body(());
        let request = request.map_err(|_| Answer::NoAddress)?;
        let response = self.agent.run(request).map_err(|error| answer_of(&error));
        if !matches!(response, Err(Answer::NoSuchHost)) {
            *last = Some(Instant::now());
        }
        let response = response?;
        let code = response.status();
        let location =
            response.headers().get(header::LOCATION).filter(|_| matches!(code.as_u16(), 301..=303 | 307 | 308));
        let next = location.and_then(|location| url.join(&String::from_utf8_lossy(location.as_bytes())).ok());
        // Other schemes are for apps: the host has answered.
        let redirect = next.filter(|next| matches!(next.scheme(), "http" | "https"));
        Ok(Reply { code, redirect })
    }
}

/// What an error of a request means for its address.
fn answer_of(error: &Error) -> Answer {
    Answer::Trouble(match error {
        Error::HostNotFound => return Answer::NoSuchHost,
        Error::Timeout(_) => Trouble::Timeout,
        Error::Tls(_) | Error::TlsRequired | Error::Rustls(_) | Error::Pem(_) => Trouble::Tls,
        Error::Io(error) if error.kind() == ErrorKind::InvalidData => Trouble::Tls,
        Error::Io(error) if error.kind() == ErrorKind::TimedOut => Trouble::Timeout,
        Error::Other(error) if error.is::<NotPublic>() => Trouble::Private,
        _ => Trouble::Unreachable,
    })
}

/// Whether an address does not say by itself that it leads to this machine or into a private network.
fn may_be_public(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name != "localhost" && !name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => is_public(address.into()),
        Some(Host::Ipv6(address)) => is_public(address.into()),
        None => false,
    }
}
