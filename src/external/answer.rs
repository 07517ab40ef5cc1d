//! What came back when an address was asked, and what that means for a link.

use serde::{Deserialize, Serialize};

/// What came back when an address was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The last status, and the address to which the host has moved the page for good.
    Status {
        code: u16,
        moved_to: Option<String>,
    },
    /// The name of the host exists nowhere.
    NoSuchHost,
    /// What is written is no address that a browser could open.
    NoAddress,
    Trouble(Trouble),
}

/// Why nothing is known of an address, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The host answers, but not to programs.
    Refused,
    TooManyRequests,
    /// The host has a fault of its own.
    Fault,
    Timeout,
    Tls,
    Unreachable,
    Redirects,
    /// The address belongs to a network that readers cannot reach.
    Private,
}

/// Why a link is dead, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Death {
    NotFound,
    NoHost,
    NoAddress,
}

/// What an answer means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "result", rename_all = "kebab-case")]
pub enum Outcome {
    Alive,
    Moved { to: String },
    Dead { why: Death },
    Unsure { why: Trouble },
}

impl Answer {
    /// What the answer means. Only what is surely gone is dead: many hosts turn programs away and let people in.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Status { code: 200..=399, moved_to: Some(to) } => Outcome::Moved { to: to.clone() },
            Self::Status { code: 200..=399, .. } => Outcome::Alive,
            Self::Status { code: 404 | 410, .. } => Outcome::Dead { why: Death::NotFound },
            Self::Status { code: 429, .. } => Outcome::Unsure { why: Trouble::TooManyRequests },
            Self::Status { code: 500.., .. } => Outcome::Unsure { why: Trouble::Fault },
            Self::Status { .. } => Outcome::Unsure { why: Trouble::Refused },
            Self::NoSuchHost => Outcome::Dead { why: Death::NoHost },
            Self::NoAddress => Outcome::Dead { why: Death::NoAddress },
            Self::Trouble(why) => Outcome::Unsure { why: *why },
        }
    }

    /// Whether a host answered at all, which proves that there is a network.
    pub fn proves_network(&self) -> bool {
        matches!(self, Self::Status { .. } | Self::Trouble(Trouble::Tls | Trouble::Redirects))
    }

    /// Whether the answer would be the same without a network.
    pub fn needs_no_network(&self) -> bool {
        matches!(self, Self::NoAddress | Self::Trouble(Trouble::Private))
    }
}

impl Trouble {
    /// The word by which messages tell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::TooManyRequests => "too-many-requests",
            Self::Fault => "fault",
            Self::Timeout => "timeout",
            Self::Tls => "tls",
            Self::Unreachable => "unreachable",
            Self::Redirects => "redirects",
            Self::Private => "private",
        }
    }
}

impl Death {
    /// The word by which messages tell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NoHost => "no-host",
            Self::NoAddress => "no-address",
        }
    }
}
