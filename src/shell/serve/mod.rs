//! The preview on the author's machine: a server on loopback, and the loop that looks at the site again after a change.

mod guard;
mod http;
mod stage;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use tokio::sync::watch;

pub use stage::Stage;

use super::{Disk, Editor};
use crate::diag::Messages;
use guard::Guard;
use http::App;
use stage::Event;

/// The port that is tried first.
pub const PORT: u16 = 4000;
/// Further ports that are tried when one is taken.
const TRIES: u16 = 100;

/// What an author asks of a preview.
pub struct Settings {
    /// The first port to try; the ones after it follow.
    pub port: u16,
    /// Others in the same network may look.
    pub lan: bool,
    pub editor: Editor,
}

/// A server that is ready for browsers, and waits for its first state of the site.
pub struct Server {
    pub port: u16,
    /// The address for others in the network, if there is one.
    pub lan: Option<IpAddr>,
    /// The port that could not be had, with the system's reason.
    pub refused: Option<(u16, io::Error)>,
    events: Receiver<Event>,
    sender: std::sync::mpsc::Sender<Event>,
    live: Arc<watch::Sender<Signal>>,
    /// Answers as long as it lives.
    _runtime: tokio::runtime::Runtime,
}

/// What open pages are told: the number of the newest state, and of the newest one whose problems are all known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signal {
    pub state: u64,
    pub checked: u64,
}

impl Server {
    /// Opens a port and begins to answer.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(site: PathBuf, settings: Settings, messages: Arc<Messages>) -> io::Result<Self> {
        let host = if settings.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
        let (listener, refused) = listen(host, settings.port)?;
        let port = listener.local_addr()?.port();
        let lan = if settings.lan { own_address() } else { None };
        let (sender, events) = channel();
        let live = Arc::new(watch::Sender::new(Signal::default()));
        let app = App {
            guard: Guard::new(port, lan),
            events: sender.clone(),
            live: live.clone(),
            disk: Arc::new(Disk::open(&site)?),
            editor: settings.editor,
            messages,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        listener.set_nonblocking(true)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(http::serve(listener, Arc::new(app)));
        Ok(Self { port, lan, refused, events, sender, live, _runtime: runtime })
    }
}

/// The first free port from `first` on; when the system forbids it, any free port.
fn listen(host: Ipv4Addr, first: u16) -> io::Result<(TcpListener, Option<(u16, io::Error)>)> {
    let mut refused = None;
    for port in first..=first.saturating_add(TRIES) {
        match TcpListener::bind(SocketAddr::from((host, port))) {
            Ok(listener) => return Ok((listener, refused)),
            Err(error) => {
                let forbidden = error.kind() == io::ErrorKind::PermissionDenied;
                refused.get_or_insert((port, error));
                if forbidden {
                    break;
                }
            }
        }
    }
    Ok((TcpListener::bind(SocketAddr::from((host, 0)))?, refused))
}

/// The address of this machine in its network. Nothing is sent: the system only says which way it would go.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_unspecified()).then_some(address)
}
