//! What every request must pass, and what every answer carries.

use std::net::IpAddr;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue, header};
use system::Shared;
use ui::Problem;

use super::problem::Asked;
use crate::messages;

/// How long a page may take.
const TIME: Duration = Duration::from_secs(30);

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

/// Middleware: the headers that keep a browser to its task. What does not say otherwise is not kept in any cache.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    // What shows a file of others has a stricter policy of its own.
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(value);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Middleware: answers only under a name of this computer. A page of a stranger whose name suddenly points to this
/// computer (DNS rebinding) still sends that name.
pub async fn own_name(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|h| h.to_str().ok());
    let target = request.uri().authority().map(|a| a.as_str());
    let names: Vec<&str> = host.into_iter().chain(target).collect();
    if !names.is_empty() && names.iter().all(|n| is_this_computer(n)) {
        return next.run(request).await;
    }
    let asked = Asked::of(&request);
    asked.tell(&shared, Problem::new(421).because(messages::web_other_name(asked.locale)))
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

/// Middleware: a page that takes too long gives its place to others.
pub async fn in_time(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    match tokio::time::timeout(TIME, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::warn!(id = asked.id, "a page took too long");
            asked.tell(&shared, Problem { retry_after: Some(10), ..Problem::new(503) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
