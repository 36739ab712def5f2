//! From where a request really comes: behind a proxy the connection is the proxy's, and only a proxy that was named is believed when it says whose
//! request it passes on.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use axum::extract::{ConnectInfo, Request};
use http::{HeaderMap, HeaderName, header};
use system::Client;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// Proxies in a row that are looked at.
const HOPS: usize = 16;

/// A range of addresses: `10.0.0.0/8`, `2001:db8::/32`, or one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Net {
    address: IpAddr,
    bits: u8,
}

impl Net {
    /// Whether an address lies inside. An IPv4 address written as IPv6 is that IPv4 address.
    pub fn holds(&self, ip: IpAddr) -> bool {
        match (self.address, ip.to_canonical()) {
            (IpAddr::V4(net), IpAddr::V4(ip)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                net.to_bits() & mask == ip.to_bits() & mask
            }
            (IpAddr::V6(net), IpAddr::V6(ip)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                net.to_bits() & mask == ip.to_bits() & mask
            }
            _ => false,
        }
    }
}

impl FromStr for Net {
    type Err = ();

    fn from_str(s: &str) -> Result<Net, ()> {
        let (address, bits) = match s.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (s.trim(), None),
        };
        let address = address.parse::<IpAddr>().map_err(|_| ())?.to_canonical();
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            None => most,
            Some(bits) if bits.bytes().all(|b| b.is_ascii_digit()) => bits.parse().map_err(|_| ())?,
            Some(_) => return Err(()),
        };
        if bits <= most { Ok(Net { address, bits }) } else { Err(()) }
    }
}

impl fmt::Display for Net {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

/// Whose request this is. Read from the end, where the nearest proxy wrote: every named proxy is passed over; the first that is none is the visitor,
/// whatever stands before it was written by the visitor. Where the two headers say different things, a proxy has let one through unchanged: then
/// neither is believed.
pub fn visitor(peer: IpAddr, proxies: &[Net], headers: &HeaderMap) -> IpAddr {
    let named = |ip: &IpAddr| proxies.iter().any(|n| n.holds(*ip));
    let peer = peer.to_canonical();
    if !named(&peer) {
        return peer;
    }
    let behind = |hops: Vec<Option<IpAddr>>| {
        let mut last = peer;
        for hop in hops.into_iter().rev().take(HOPS) {
            // Where somebody wrote what is no address, nobody before it can be known.
            let Some(hop) = hop else { break };
            last = hop;
            if !named(&hop) {
                break;
            }
        }
        last
    };
    let plain =
        headers.contains_key(X_FORWARDED_FOR).then(|| behind(hops(headers, &X_FORWARDED_FOR, address)));
    let standard =
        headers.contains_key(header::FORWARDED).then(|| behind(hops(headers, &header::FORWARDED, element)));
    match (plain, standard) {
        (Some(a), Some(b)) if a != b => peer,
        (Some(a), _) | (None, Some(a)) => a,
        (None, None) => peer,
    }
}

fn hops(headers: &HeaderMap, name: &HeaderName, read: fn(&str) -> Option<IpAddr>) -> Vec<Option<IpAddr>> {
    let lines = headers.get_all(name).iter().map(|v| v.to_str().unwrap_or("?"));
    lines.flat_map(|l| l.split(',')).map(|part| read(part.trim())).collect()
}

/// An element of `Forwarded` (RFC 7239): `for=192.0.2.60;proto=https`, `For="[2001:db8::1]:4711"`.
fn element(text: &str) -> Option<IpAddr> {
    let pairs = text.split(';').filter_map(|p| p.trim().split_once('='));
    let mut named = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
    let (_, value) = named.next()?;
    address(value.trim().trim_matches('"'))
}

/// An address, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let ip = text.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|s| s.ip()));
    let bare = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    ip.or_else(bare).map(|ip: IpAddr| ip.to_canonical())
}

/// The part of an address by which attempts are counted: all of IPv4, of IPv6 the half that a household or an office is given as a whole.
pub fn class(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("{}/64", Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX))),
    }
}

/// From where a request comes, for what stands before the pages; the class of its address is [`Client`].
#[derive(Debug, Clone, Copy)]
pub struct From {
    /// Whether it came from this computer itself, past no proxy.
    pub is_local: bool,
}

/// Finds out from where a request comes.
pub fn find(proxies: &[Net], request: &mut Request) {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    // Without a connection there is nobody: a test asks the pages themselves.
    let peer = peer.unwrap_or(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST));
    let headers = request.headers();
    let visitor = visitor(peer, proxies, headers);
    let passed_on = [X_FORWARDED_FOR, header::FORWARDED, header::VIA].iter().any(|h| headers.contains_key(h));
    let is_local = peer.to_canonical().is_loopback() && !passed_on;
    request.extensions_mut().insert(From { is_local });
    request.extensions_mut().insert(Client(class(visitor)));
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn ip(s: &str) -> IpAddr {
        s.parse().unwrap()
    }

    fn headers(lines: &[(&HeaderName, &str)]) -> HeaderMap {
        let mut all = HeaderMap::new();
        for (name, value) in lines {
            all.append(*name, HeaderValue::from_str(value).unwrap());
        }
        all
    }

    fn nets(all: &[&str]) -> Vec<Net> {
        all.iter().map(|n| n.parse().unwrap()).collect()
    }

    #[test]
    fn a_range_holds_its_addresses() {
        for (net, inside, outside) in [
            ("10.0.0.0/8", "10.255.0.1", "11.0.0.1"),
            ("192.0.2.7", "192.0.2.7", "192.0.2.8"),
            ("0.0.0.0/0", "8.8.8.8", "2001:db8::1"),
            ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1"),
            ("::1", "::1", "::2"),
            ("10.0.0.0/8", "::ffff:10.1.1.1", "::ffff:11.1.1.1"),
        ] {
            let net: Net = net.parse().unwrap();
            assert!(net.holds(ip(inside)) && !net.holds(ip(outside)), "{net}");
        }
        for wrong in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "::/129",
            "10.0.0.0/+8",
            "10.0.0.0/",
            "example.org",
            "10.0.0.0/8/8",
        ] {
            assert!(wrong.parse::<Net>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_a_named_proxy_is_believed_and_only_what_it_wrote_itself() {
        let proxies = nets(&["127.0.0.1", "10.0.0.0/8"]);
        let (x, f) = (&X_FORWARDED_FOR, &header::FORWARDED);
        for (peer, lines, visitor_is) in [
            ("198.51.100.1", vec![(x, "203.0.113.9")], "198.51.100.1"),
            ("127.0.0.1", vec![], "127.0.0.1"),
            ("127.0.0.1", vec![(x, "203.0.113.9")], "203.0.113.9"),
            ("127.0.0.1", vec![(x, "1.2.3.4, 203.0.113.9")], "203.0.113.9"),
            ("127.0.0.1", vec![(x, "1.2.3.4, 203.0.113.9, 10.1.1.1")], "203.0.113.9"),
            ("127.0.0.1", vec![(x, "1.2.3.4"), (x, "203.0.113.9:4711")], "203.0.113.9"),
            ("127.0.0.1", vec![(x, "203.0.113.9, unknown, 10.2.2.2")], "10.2.2.2"),
            ("127.0.0.1", vec![(x, "")], "127.0.0.1"),
            ("::ffff:127.0.0.1", vec![(x, "[2001:db8::1]:80")], "2001:db8::1"),
            (
                "127.0.0.1",
                vec![(f, "for=1.2.3.4, for=\"[2001:db8::2]:1\";proto=https;by=10.0.0.1")],
                "2001:db8::2",
            ),
            ("127.0.0.1", vec![(f, "proto=https")], "127.0.0.1"),
            ("127.0.0.1", vec![(f, "for=203.0.113.9"), (x, "203.0.113.9")], "203.0.113.9"),
            ("127.0.0.1", vec![(f, "for=1.1.1.1"), (x, "203.0.113.9")], "127.0.0.1"),
        ] {
            assert_eq!(visitor(ip(peer), &proxies, &headers(&lines)), ip(visitor_is), "{peer} {lines:?}");
        }
    }

    #[test]
    fn attempts_are_counted_by_what_one_household_is_given() {
        assert_eq!(class(ip("203.0.113.9")), "203.0.113.9");
        assert_eq!(class(ip("::ffff:203.0.113.9")), "203.0.113.9");
        assert_eq!(class(ip("2001:db8:1:2:3:4:5:6")), "2001:db8:1:2::/64");
        assert_eq!(class(ip("2001:db8:1:2::ffff")), class(ip("2001:db8:1:2::1")));
    }

    fn any_ip() -> impl Strategy<Value = IpAddr> {
        prop_oneof![
            any::<u32>().prop_map(|b| Ipv4Addr::from_bits(b).into()),
            any::<u128>().prop_map(|b| Ipv6Addr::from_bits(b).into())
        ]
    }

    proptest! {
        /// Whatever a visitor writes, they cannot become somebody else: the nearest proxy appends the address it sees.
        #[test]
        fn nobody_can_speak_for_another(visitor_ip in any_ip(), written in "[ -~]{0,60}", standard: bool) {
            let proxies = nets(&["10.0.0.0/8"]);
            let visitor_ip = visitor_ip.to_canonical();
            prop_assume!(!proxies[0].holds(visitor_ip));
            let (name, line) = match standard {
                false => (&X_FORWARDED_FOR, format!("{written}, {visitor_ip}")),
                true => (&header::FORWARDED, format!("{written}, for=\"{}\"", bracketed(visitor_ip))),
            };
            let seen = visitor(ip("10.9.9.9"), &proxies, &headers(&[(name, &line)]));
            prop_assert_eq!(seen, visitor_ip);
            // And a proxy that nobody named says nothing at all.
            prop_assert_eq!(visitor(ip("192.0.2.1"), &proxies, &headers(&[(name, &line)])), ip("192.0.2.1"));
        }

        #[test]
        fn a_name_of_a_range_reads_again(address in any_ip(), bits in 0u8..=128) {
            let bits = if address.to_canonical().is_ipv4() { bits.min(32) } else { bits };
            let net: Net = format!("{address}/{bits}").parse().unwrap();
            prop_assert_eq!(net.to_string().parse::<Net>(), Ok(net));
            prop_assert!(net.holds(address));
        }
    }

    fn bracketed(ip: IpAddr) -> String {
        if ip.is_ipv6() { format!("[{ip}]:1") } else { ip.to_string() }
    }
}
