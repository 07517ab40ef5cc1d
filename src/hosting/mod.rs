//! Publishing on GitHub Pages: whose repository it is, at which address it will stand, and the workflow that builds it.

mod remote;
mod workflow;

pub use remote::Repository;
pub use workflow::{BaseUrl, Comments, Known, Origin, Workflow, known};

/// The host of an address: `example.org` of `https://example.org/portal/`.
pub fn host(address: &str) -> &str {
    address.split("://").nth(1).unwrap_or_default().split(['/', ':']).next().unwrap_or_default()
}

/// Whether the address is GitHub's own, or an example that nobody has changed yet: then GitHub knows better.
pub fn is_provisional(address: &str) -> bool {
    [".github.io", "example.org", "example.com"].iter().any(|end| host(address).ends_with(end))
}
