//! Names → addresses of the public internet. A link must not make this machine talk to devices of its own network.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// The system's resolver without what is not public.
#[derive(Debug, Default)]
pub(super) struct PublicHosts(DefaultResolver);

/// A name leads into a private network.
#[derive(Debug)]
pub(super) struct NotPublic;

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a public host")
    }
}

impl std::error::Error for NotPublic {}

impl Resolver for PublicHosts {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = match self.0.resolve(uri, config, timeout) {
            Err(Error::Io(error)) if !may_pass(&error) => return Err(Error::HostNotFound),
            found => found?,
        };
        // The proxy of an office stands inside of its own network.
        if config.proxy().is_some_and(|proxy| uri.host() == Some(proxy.host())) {
            return Ok(found);
        }
        let mut public = self.empty();
        for address in found.iter().filter(|address| is_public(address.ip())) {
            public.push(*address);
        }
        if public.is_empty() { Err(Error::Other(Box::new(NotPublic))) } else { Ok(public) }
    }
}

/// Whether a name may be found later: the server of names gave no answer. Systems tell it only by words, or a number.
fn may_pass(error: &io::Error) -> bool {
    const TRY_AGAIN_ON_WINDOWS: i32 = 11002;
    error.raw_os_error() == Some(TRY_AGAIN_ON_WINDOWS) || error.to_string().contains("emporary failure")
}

/// Whether an address belongs to the public internet (IANA's registries of special-purpose addresses).
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    let reserved = match address.octets() {
        [0 | 240.., ..] | [192, 0, 0, _] | [198, 18 | 19, ..] => true,
        // Networks of providers behind which many customers share an address.
        [100, second, ..] => second & 0xc0 == 64,
        _ => false,
    };
    !special && !reserved
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    match address.segments() {
        // NAT64 carries an IPv4 address in its end.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low))),
        [0x2001, 0xdb8, ..] => false,
        // Global unicast; everything else is of the own machine, link or site.
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn only_the_public_internet_is_asked() {
        let judged = |list: &[&str]| -> Vec<bool> {
            list.iter().map(|address| is_public(address.parse().expect("an address"))).collect()
        };
        let public = ["1.1.1.1", "100.128.0.1", "172.32.0.1", "192.0.1.1", "2606:4700::1111", "64:ff9b::101:101"];
        assert_eq!(judged(&public), [true; 6]);
        let private = [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:192.168.1.1",
            "64:ff9b::c0a8:101",
            "2001:db8::1",
        ];
        assert_eq!(judged(&private), [false; 18]);
    }
}
