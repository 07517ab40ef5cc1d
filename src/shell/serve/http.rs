//! HTTP: connections with limits, and the few addresses that the preview answers beside those of the portal.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::mpsc::Sender;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Query;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{self, KeepAlive, Sse};
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::Deserialize;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot, watch};
use tokio_io_timeout::TimeoutStream;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::Signal;
use super::guard::{Guard, Refusal};
use super::stage::{Ask, Event, Question, Reply};
use crate::diag::Messages;
use crate::files::SitePath;
use crate::limits::{HEAD_SECONDS, LARGEST_BODY, LARGEST_HEAD, MOST_CONNECTIONS, TAKEN_SECONDS};
use crate::session::Answer;
use crate::shell::{Disk, Editor};

/// Everything that requests share.
pub struct App {
    pub guard: Guard,
    pub events: Sender<Event>,
    pub live: Arc<watch::Sender<Signal>>,
    pub disk: Arc<Disk>,
    pub editor: Editor,
    pub messages: Arc<Messages>,
}

/// Addresses below this one belong to the preview itself; no page of a portal begins with an underscore.
const OWN: &str = "/_lotsman/";
/// The script that keeps open pages true.
static CLIENT: LazyLock<String> = LazyLock::new(|| {
    let style = serde_json::Value::from(include_str!("client.css")).to_string();
    include_str!("client.js").replace("\"STYLE\"", &style)
});
/// Time for the head of a request, and between two requests of a connection.
const HEAD: Duration = Duration::from_secs(HEAD_SECONDS);
/// Time in which a client must have taken something of what it is sent.
const TAKEN: Duration = Duration::from_secs(TAKEN_SECONDS);
/// Time between two signs of life of the live channel.
const ALIVE: Duration = Duration::from_secs(15);

/// Accepts connections until the program ends.
pub async fn serve(listener: TcpListener, app: Arc<App>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, peer)) => {
                let app = app.clone();
                tokio::spawn(async move {
                    connection(stream, peer, app).await;
                    drop(place);
                });
            }
            // For instance too many open files: others may end soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, app: Arc<App>) {
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(TAKEN));
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let app = app.clone();
        async move { Ok::<_, Infallible>(respond(&app, peer, request.map(Body::new)).await) }
    });
    // A connection that breaks off is nobody's business.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), service)
        .await;
}

async fn respond(app: &App, peer: SocketAddr, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let change = path == "/_lotsman/edit";
    let admitted = app.guard.admit(request.method(), request.uri(), request.headers(), change);
    let mut response = match (admitted, path.strip_prefix(OWN)) {
        (Err(refusal), _) => refused(refusal),
        (Ok(()), Some(own)) => own_address(app, peer, own, request).await,
        (Ok(()), None) => portal(app, &path, request).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    response
}

fn refused(refusal: Refusal) -> Response<Body> {
    match refusal {
        Refusal::ForeignHost => plain(StatusCode::MISDIRECTED_REQUEST, "This name is not the preview's.\n"),
        Refusal::ForeignOrigin => plain(StatusCode::FORBIDDEN, "Pages of other sites get nothing here.\n"),
        Refusal::Method => {
            let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.\n");
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            response
        }
    }
}

/// What the preview's own script asks for.
async fn own_address(app: &App, peer: SocketAddr, own: &str, request: Request<Body>) -> Response<Body> {
    match own {
        "client.js" => typed("text/javascript; charset=utf-8", CLIENT.as_str()),
        "live" => live(app),
        "about" => {
            let path = Query::<Page>::try_from_uri(request.uri()).map(|query| query.0.path).unwrap_or_default();
            let Some(path) = decoded(&path) else { return plain(StatusCode::BAD_REQUEST, "") };
            match ask(app, Question::About(path)).await {
                Some(Reply { about: Some(about), .. }) => typed("application/json", about.to_string()),
                _ => plain(StatusCode::SERVICE_UNAVAILABLE, ""),
            }
        }
        // Only somebody at this machine may open a program on it.
        "edit" if peer.ip().is_loopback() => edit(app, request).await,
        "edit" => plain(StatusCode::FORBIDDEN, ""),
        _ => plain(StatusCode::NOT_FOUND, ""),
    }
}

#[derive(Deserialize)]
struct Page {
    path: String,
}

/// The channel on which open pages learn that there is something new. Only the newest state is told.
fn live(app: &App) -> Response<Body> {
    let told = |signal: Signal| {
        let data = format!("{{\"state\":{},\"checked\":{}}}", signal.state, signal.checked);
        Ok::<_, Infallible>(sse::Event::default().data(data))
    };
    let signals = WatchStream::new(app.live.subscribe()).map(told);
    Sse::new(signals).keep_alive(KeepAlive::new().interval(ALIVE)).into_response()
}

#[derive(Deserialize)]
struct Spot {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
}

/// Opens a file of the site in the author's editor.
async fn edit(app: &App, request: Request<Body>) -> Response<Body> {
    let body: Option<Bytes> = axum::body::to_bytes(request.into_body(), LARGEST_BODY).await.ok();
    let Some(spot) = body.and_then(|body| serde_json::from_slice::<Spot>(&body).ok()) else {
        return plain(StatusCode::BAD_REQUEST, "");
    };
    let path = SitePath::new("").join(&spot.file).and_then(|path| app.disk.inside(&path));
    let Some(path) = path.filter(|path| path.is_file()) else {
        return plain(StatusCode::NOT_FOUND, "");
    };
    let editor = app.editor.clone();
    let open = move || editor.open(&path, spot.line.unwrap_or(1), spot.column.unwrap_or(1));
    match tokio::task::spawn_blocking(open).await {
        Ok(Ok(())) => plain(StatusCode::NO_CONTENT, ""),
        _ => plain(StatusCode::INTERNAL_SERVER_ERROR, ""),
    }
}

/// A page or file of the portal.
async fn portal(app: &App, path: &str, request: Request<Body>) -> Response<Body> {
    let Some(decoded) = decoded(path.trim_start_matches('/')) else {
        return plain(StatusCode::BAD_REQUEST, "");
    };
    let Some(reply) = ask(app, Question::Path(decoded)).await else {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "");
    };
    let only_head = *request.method() == Method::HEAD;
    let mut response = match reply.answer {
        Answer::Page { html, found } => {
            page(&html, reply.state, if found { StatusCode::OK } else { StatusCode::NOT_FOUND })
        }
        Answer::Nothing => page(EMPTY.as_bytes(), reply.state, StatusCode::NOT_FOUND),
        Answer::Made { path, bytes } => typed(media_type(&path), bytes.to_vec()),
        Answer::Moved(to) => moved(&to),
        Answer::File(path) => return file(app, &path, request).await,
    };
    if only_head {
        *response.body_mut() = Body::empty();
    }
    response
}

/// A page without anything of the portal, for sites that cannot be read: the script shows what is wrong.
const EMPTY: &str = "<!doctype html>\n<html>\n<head><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>Lotsman</title></head><body></body></html>\n";

/// A page with the preview's script in front of those of the theme.
fn page(html: &[u8], state: u64, status: StatusCode) -> Response<Body> {
    let html = String::from_utf8_lossy(html);
    let script = format!(
        "<script defer src=\"{OWN}client.js\" data-state=\"{state}\" data-status=\"{}\"></script>",
        status.as_u16()
    );
    let head = html.find("<head>").map_or(0, |at| at + "<head>".len());
    let (before, after) = html.split_at(head);
    let mut response = typed("text/html; charset=utf-8", format!("{before}{script}{after}"));
    *response.status_mut() = status;
    response.headers_mut().insert("x-lotsman-state", HeaderValue::from(state));
    response
}

/// A file of the site, or a part of it, as players ask for.
async fn file(app: &App, path: &SitePath, request: Request<Body>) -> Response<Body> {
    let Some(full) = app.disk.inside(path) else {
        return plain(StatusCode::NOT_FOUND, "");
    };
    match ServeFile::new(full).oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}

fn moved(to: &str) -> Response<Body> {
    let mut response = plain(StatusCode::TEMPORARY_REDIRECT, "");
    let encoded: Vec<String> = to.split('/').map(crate::model::url::percent_encoded).collect();
    if let Ok(to) = HeaderValue::from_str(&encoded.join("/")) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

/// Asks the loop that holds the newest state of the site.
async fn ask(app: &App, question: Question) -> Option<Reply> {
    let (send, receive) = oneshot::channel();
    app.events.send(Event::Ask(Ask { question, messages: app.messages.clone(), reply: send })).ok()?;
    receive.await.ok()
}

/// The path without percent signs; `None` when it is no text or holds signs that no path has.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains(['\\', '\0']) && !path.contains(char::is_control))
}

/// The media type of a file that Lotsman makes.
fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn typed(media_type: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    (headers, body.into()).into_response()
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = typed("text/plain; charset=utf-8", text);
    *response.status_mut() = status;
    response
}
