//! Who may ask the preview: pages of the preview itself, and people who typed its address.

use std::net::IpAddr;

use axum::http::{HeaderMap, Method, Uri, header};

/// Knows the names under which the preview may be asked.
pub struct Guard {
    hosts: Vec<String>,
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The preview is asked under a name that is not its own, as a page of another site would that bends names.
    ForeignHost,
    /// The page of another site asks.
    ForeignOrigin,
    /// Nothing can be written or changed here.
    Method,
}

impl Guard {
    pub fn new(port: u16, lan: Option<IpAddr>) -> Self {
        let mut names = vec!["127.0.0.1".to_owned(), "localhost".to_owned(), "[::1]".to_owned()];
        names.extend(lan.map(|address| address.to_string()));
        Self { hosts: names.into_iter().map(|name| format!("{name}:{port}")).collect() }
    }

    /// Whether a request may be answered. Only `change` may use POST.
    ///
    /// # Errors
    /// With the reason of the refusal.
    pub fn admit(&self, method: &Method, uri: &Uri, headers: &HeaderMap, change: bool) -> Result<(), Refusal> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let hosts: Vec<&str> = headers.get_all(header::HOST).iter().filter_map(|host| host.to_str().ok()).collect();
        let [host] = hosts[..] else { return Err(Refusal::ForeignHost) };
        if !self.is_own(host) || uri.authority().is_some_and(|named| !self.is_own(named.as_str())) {
            return Err(Refusal::ForeignHost);
        }
        if let Some(origin) = headers.get(header::ORIGIN) {
            let own = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
            if own != Some(host) {
                return Err(Refusal::ForeignOrigin);
            }
        }
        // A link elsewhere may lead here; a page elsewhere may not show, load or call anything of the preview.
        let from = text("sec-fetch-site").unwrap_or("none");
        let followed = text("sec-fetch-mode") == Some("navigate") && text("sec-fetch-dest") == Some("document");
        if matches!(from, "cross-site" | "same-site") && !(followed && *method == Method::GET) {
            return Err(Refusal::ForeignOrigin);
        }
        let reads = *method == Method::GET || *method == Method::HEAD;
        // A form of another page cannot send this header, whatever browser it runs in.
        let asked = change && *method == Method::POST && headers.contains_key("x-lotsman");
        if reads && !change || asked { Ok(()) } else { Err(Refusal::Method) }
    }

    fn is_own(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
    }
}
