//! In which language a page answers: `?lang=`, then the cookie, then the browser's wish, then Hindi.

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
/// A page chosen by it depends on two request headers: put [`remember`] around the router, which
/// says so in `Vary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lang(pub Locale);

impl<S: Send + Sync> FromRequestParts<S> for Lang {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Lang, Infallible> {
        Ok(Lang(choose(&parts.uri, &parts.headers)))
    }
}

/// Middleware (`axum::middleware::from_fn`): keeps a language asked for by `?lang=` in a cookie for
/// a year, and adds `Vary: Accept-Language, Cookie`.
pub async fn remember(request: Request, next: Next) -> Response {
    let asked = asked(request.uri());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
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
    asked(uri).or_else(|| kept(headers)).or_else(|| preferred(headers)).unwrap_or_default()
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

/// The best of our languages in `Accept-Language`, by weight, then by order.
fn preferred(headers: &HeaderMap) -> Option<Locale> {
    let mut best: Option<(u16, Locale)> = None;
    for line in headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|v| v.to_str().ok()) {
        for wish in line.split(',') {
            let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
            let (Ok(l), Some(q)) = (tag.parse::<Locale>(), thousandths(weight)) else { continue };
            if q > 0 && best.is_none_or(|(b, _)| q > b) {
                best = Some((q, l));
            }
        }
    }
    best.map(|(_, l)| l)
}

/// `q=0.8` as 800; `None` where it is not a weight.
fn thousandths(weight: &str) -> Option<u16> {
    let q: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
    (0.0..=1.0).contains(&q).then_some((q * 1000.0) as u16)
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
        assert_eq!(chosen("/?lang=xx", "lang=yy", "en-IN,hi;q=0.9"), Locale::En);
        assert_eq!(chosen("/", "", "fr, en;q=0.4, hi-IN;q=0.7"), Locale::Hi);
        assert_eq!(chosen("/", "", "en;q=0, hi;q=0.1"), Locale::Hi);
        assert_eq!(chosen("/", "", "mr,gu;q=0.5"), Locale::Hi);
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
        assert_eq!(r.headers()[header::VARY], "Accept-Language, Cookie");
        let r = ask("/?lang=tlh").await.unwrap();
        assert!(r.headers().get(header::SET_COOKIE).is_none());
    }
}
