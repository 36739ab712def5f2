//! In which language a page answers: `?lang=`, then the cookie that keeps an earlier choice, then Hindi.
//!
//! The browser's `Accept-Language` is not asked: it is the language of the phone's menus, which on most phones in India
//! is English whatever their owners read.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Uri, header};
use words::Locale;

/// The cookie in which a choice of language is kept.
pub const COOKIE: &str = "lang";

/// The language of the answer. As an extractor it never fails.
///
/// A page chosen by it depends on the cookie: put [`remember`] around the router, which says so in `Vary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lang(pub Locale);

impl<S: Send + Sync> FromRequestParts<S> for Lang {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Lang, Infallible> {
        Ok(Lang(choose(&parts.uri, &parts.headers)))
    }
}

/// Middleware (`axum::middleware::from_fn`): keeps a language asked for by `?lang=` in a cookie for
/// a year, and adds `Vary: Cookie`.
pub async fn remember(request: Request, next: Next) -> Response {
    let asked = asked(request.uri());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Cookie"));
    if let Some(l) = asked {
        let cookie = format!("{COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", l.code());
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            headers.append(header::SET_COOKIE, cookie);
        }
    }
    response
}

/// The language in which a request wants to be answered.
pub fn choose(uri: &Uri, headers: &HeaderMap) -> Locale {
    asked(uri).or_else(|| kept(headers)).unwrap_or_default()
}

fn asked(uri: &Uri) -> Option<Locale> {
    let mut pairs = form_urlencoded::parse(uri.query()?.as_bytes());
    pairs.find(|(k, _)| k == "lang").and_then(|(_, v)| v.parse().ok())
}

fn kept(headers: &HeaderMap) -> Option<Locale> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    let mut pairs = lines.flat_map(|l| l.split(';')).filter_map(|c| c.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).and_then(|(_, v)| v.parse().ok())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::get;
    use axum::{Router, middleware};
    use tower::ServiceExt as _;

    use super::*;

    fn chosen(uri: &str, cookie: &str, accept: &str) -> Locale {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        choose(&uri.parse().unwrap(), &headers)
    }

    #[test]
    fn the_nearest_wish_wins() {
        assert_eq!(chosen("/?lang=en", "lang=hi", "hi"), Locale::En);
        assert_eq!(chosen("/", "a=b; lang=en", "hi"), Locale::En);
        assert_eq!(chosen("/?lang=xx", "lang=yy", "en-IN,en;q=0.9"), Locale::Hi);
        assert_eq!(choose(&"/".parse().unwrap(), &HeaderMap::new()), Locale::Hi);
    }

    #[tokio::test]
    async fn a_choice_is_kept_and_caches_are_told() {
        let app = Router::new()
            .route("/", get(|Lang(l): Lang| async move { l.code() }))
            .layer(middleware::from_fn(remember));
        let ask = |uri: &str| app.clone().oneshot(Request::get(uri).body(Body::empty()).unwrap());
        let r = ask("/?lang=en").await.unwrap();
        assert!(r.headers()[header::SET_COOKIE].to_str().unwrap().starts_with("lang=en; Path=/;"));
        assert_eq!(r.headers()[header::VARY], "Cookie");
        let r = ask("/?lang=tlh").await.unwrap();
        assert!(r.headers().get(header::SET_COOKIE).is_none());
    }
}
