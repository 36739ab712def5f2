//! What every request must pass, and what every answer carries.

use std::net::IpAddr;
use std::ops::ControlFlow;

use axum::extract::Request;
use axum::response::Response;
use http::{HeaderName, HeaderValue, header};
use system::{Shared, Site};
use ui::Problem;

use super::problem::Asked;
use crate::messages;

const HEADERS: [(HeaderName, HeaderValue); 7] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(ui::csp::HEADER)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    // Not "no-referrer": under it a browser says `Origin: null` when it sends our own form, and the form would be refused where
    // the browser does not send Sec-Fetch-Site (plain HTTP, older browsers). Strangers still learn nothing.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
];

/// For a year a browser that has been here once comes back under TLS only, here and at every name below.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000; includeSubDomains");

/// The headers that keep a browser to its task. What does not say otherwise is not kept in any cache.
pub fn headers(site: &Site, response: &mut Response) {
    let headers = response.headers_mut();
    // What shows a file of others has a stricter policy of its own.
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(value);
    }
    if site.is_secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Answers only under a name of this computer, or under the public one. A page of a stranger whose name suddenly points to this
/// computer (DNS rebinding) still sends that name.
pub fn own_name(shared: &Shared, request: &Request) -> ControlFlow<Response> {
    let host = request.headers().get(header::HOST).and_then(|h| h.to_str().ok());
    let target = request.uri().authority().map(|a| a.as_str());
    let names: Vec<&str> = host.into_iter().chain(target).collect();
    if !names.is_empty() && names.iter().all(|n| is_this_computer(n) || is_ours(n, &shared.site)) {
        return ControlFlow::Continue(());
    }
    let asked = Asked::of(request);
    ControlFlow::Break(asked.tell(shared, Problem::new(421).because(messages::web_other_name(asked.locale))))
}

/// Whether `HOST[:PORT]` names this computer whatever a name server says.
fn is_this_computer(host: &str) -> bool {
    let name = match host.strip_prefix('[').and_then(|h| h.split_once(']')) {
        Some((six, port)) if port.is_empty() || port.starts_with(':') => six,
        Some(_) => return false,
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// Whether `HOST[:PORT]` is the public name, with its port or with that of its scheme.
fn is_ours(host: &str, site: &Site) -> bool {
    let usual = if site.is_secure() { ":443" } else { ":80" };
    let bare = |h: &str| h.strip_suffix(usual).unwrap_or(h).to_ascii_lowercase();
    bare(host) == bare(site.host())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_name_is_ours_with_its_own_port() {
        let site = |s: &str| Site::new(s).unwrap();
        for (host, url) in [
            ("office.example", "https://office.example"),
            ("Office.Example:443", "https://office.example"),
            ("office.example", "https://office.example:443"),
            ("office.example:8443", "https://office.example:8443"),
            ("office.example:80", "http://office.example"),
        ] {
            assert!(is_ours(host, &site(url)), "{host} {url}");
        }
        for (host, url) in [
            ("office.example:8080", "https://office.example"),
            ("office.example:80", "https://office.example"),
            ("office.example.evil.example", "https://office.example"),
            ("x.office.example", "https://office.example"),
            ("", "https://office.example"),
        ] {
            assert!(!is_ours(host, &site(url)), "{host} {url}");
        }
    }

    #[test]
    fn only_names_that_cannot_be_somebody_elses() {
        for own in [
            "localhost",
            "LocalHost:8080",
            "127.0.0.1:8080",
            "127.1.2.3",
            "[::1]:80",
            "[::1]",
            "[::ffff:127.0.0.1]:1",
        ] {
            assert!(is_this_computer(own), "{own}");
        }
        for other in [
            "evil.example",
            "localhost.evil.example:80",
            "0.0.0.0",
            "192.168.1.4:8080",
            "",
            "[::1]x",
            "127.0.0.1.nip.io",
        ] {
            assert!(!is_this_computer(other), "{other}");
        }
    }
}
