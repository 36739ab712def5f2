//! Writes are accepted only from our own pages.
//!
//! A browser says from where a request comes, in `Sec-Fetch-Site` or, where that is missing (an older
//! browser, or plain HTTP), in `Origin` or `Referer`; a page of another site can change none of
//! them. Nothing has to be stored or put into forms for it. A proxy in front must pass `Host` on.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName, Uri, header};

use crate::here::Here;
use crate::messages as m;
use crate::negotiate;
use crate::problem::Problem;

/// Middleware (`axum::middleware::from_fn`): refuses a write from another site with 403.
///
/// Reading (`GET`, `HEAD`, `OPTIONS`, `TRACE`) always passes. A request without any of the three
/// headers passes only if it carries no cookie: then it is a program with a token, not a browser
/// that lends somebody its session.
pub async fn same_origin(request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_ours(request.uri(), request.headers()) {
        return next.run(request).await;
    }
    let l = negotiate::choose(request.uri(), request.headers());
    // Where the form stood is another site, so there is no page to lead back to but the first.
    Problem::new(403).because(m::csrf_why(l)).html(l, &Here::new("/"))
}

fn is_ours(uri: &Uri, headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|v| v.to_str().unwrap_or("?"));
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        // "none" is the person's own doing: an address typed in, a bookmark.
        return matches!(site, "same-origin" | "none");
    }
    let Some(host) = text(header::HOST).or_else(|| uri.authority().map(|a| a.as_str())) else {
        return false;
    };
    let from = text(header::ORIGIN).or_else(|| text(header::REFERER));
    match from {
        Some(from) => host_of(from).is_some_and(|h| h.eq_ignore_ascii_case(host)),
        None => !headers.contains_key(header::COOKIE),
    }
}

/// Host and port of an address: `https://a.example:8443/x` is `a.example:8443`.
fn host_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    (matches!(scheme, "http" | "https") && !host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::post;
    use axum::{Router, middleware};
    use http::Method;
    use tower::ServiceExt as _;

    use super::*;

    async fn status(method: Method, headers: &[(&str, &str)]) -> u16 {
        let app = Router::new()
            .route("/save", post(async || "saved").get(async || "read"))
            .layer(middleware::from_fn(same_origin));
        let mut request =
            Request::builder().method(method).uri("/save").header("host", "office.example:8080");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap().status().as_u16()
    }

    #[tokio::test]
    async fn our_own_pages_may_write() {
        for ours in [
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-site", "none"),
            ("origin", "http://office.example:8080"),
            ("origin", "https://Office.Example:8080"),
            ("referer", "http://office.example:8080/form?x=1"),
        ] {
            assert_eq!(status(Method::POST, &[ours, ("cookie", "session=1")]).await, 200, "{ours:?}");
        }
    }

    #[tokio::test]
    async fn other_sites_may_not() {
        for theirs in [
            ("sec-fetch-site", "cross-site"),
            // Another name below the same domain may belong to someone else.
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", ""),
            ("origin", "null"),
            ("origin", "http://office.example"),
            ("origin", "http://office.example:8080.evil.example"),
            ("origin", "http://evil.example"),
            ("origin", "ftp://office.example:8080"),
            ("referer", "http://evil.example/http://office.example:8080/"),
        ] {
            assert_eq!(status(Method::POST, &[theirs]).await, 403, "{theirs:?}");
            assert_eq!(status(Method::DELETE, &[theirs]).await, 403, "{theirs:?}");
        }
        // What the browser itself says outweighs a header that agrees.
        let both = [("sec-fetch-site", "cross-site"), ("origin", "http://office.example:8080")];
        assert_eq!(status(Method::POST, &both).await, 403);
    }

    #[tokio::test]
    async fn without_any_word_of_origin_only_a_request_without_a_session_passes() {
        assert_eq!(status(Method::POST, &[("authorization", "Bearer x")]).await, 200);
        assert_eq!(status(Method::POST, &[("cookie", "session=1")]).await, 403);
        assert_eq!(status(Method::GET, &[("sec-fetch-site", "cross-site")]).await, 200);
    }
}
