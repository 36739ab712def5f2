//! Pages that were made once and still hold: kept in memory, compressed, each for one session or for all strangers, until the data change; those of strangers for a minute.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use access::Actor;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use base::Day;
use base::uuid::Uuid;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sha2::{Digest as _, Sha256};
use system::{FOR_A_MINUTE, LASTING, Shared};
use ui::negotiate;
use words::Locale;

/// Bytes of pages that are kept.
const ROOM: u64 = 64 << 20;
/// A longer page is not kept.
const LONGEST: usize = 4 << 20;
/// For how long the data are believed unchanged without a look, in microseconds.
const BLINK: i64 = 1_000_000;

/// A minute, in microseconds.
const MINUTE: i64 = 60_000_000;

/// Everything on which a page depends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    version: i64,
    /// For whom: the frame says who is signed in, and the forms carry the signature of the session.
    session: Uuid,
    today: Day,
    /// For strangers, in which minute: what they see depends on the time.
    minute: i64,
    locale: Locale,
    coding: Coding,
    address: String,
}

/// The best way of compressing that the visitor understands, as the layer that compresses chooses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Coding {
    Brotli,
    Gzip,
    None,
}

#[derive(Debug, Clone)]
struct Page {
    headers: HeaderMap,
    body: Bytes,
    tag: HeaderValue,
}

#[derive(Debug, Clone)]
struct Bytewise;

impl Weighter<Key, Arc<Page>> for Bytewise {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        (key.address.len() + page.body.len() + 1_024) as u64
    }
}

/// The pages that are kept, and the version of the data as it was seen last.
#[derive(Clone)]
pub struct Shelf {
    shared: Shared,
    pages: Arc<Cache<Key, Arc<Page>, Bytewise>>,
    version: Arc<AtomicI64>,
    seen: Arc<AtomicI64>,
}

impl Shelf {
    /// An empty shelf.
    pub fn new(shared: Shared) -> Shelf {
        let pages = Arc::new(Cache::with_weighter(1_000, ROOM, Bytewise));
        Shelf {
            shared,
            pages,
            version: Arc::new(AtomicI64::new(-1)),
            seen: Arc::new(AtomicI64::new(i64::MIN)),
        }
    }

    /// The version of the data, at most a second old; `None` if the database does not say.
    pub async fn version(&self) -> Option<i64> {
        let now = self.shared.host.clock.micros();
        let seen = self.seen.load(Ordering::Acquire);
        if now.saturating_sub(seen) < BLINK && now >= seen {
            return Some(self.version.load(Ordering::Acquire));
        }
        let version = self.shared.host.version().await.ok()?;
        self.version.store(version, Ordering::Release);
        self.seen.store(now, Ordering::Release);
        Some(version)
    }

    /// Outside of compression: answers from the shelf what was answered before from the same data, and tells a browser that has the page already that it still holds.
    pub async fn answer(&self, request: Request, next: Next) -> Response {
        if request.method() != Method::GET {
            return next.run(request).await;
        }
        let Some(version) = self.version().await else { return next.run(request).await };
        let user = request.extensions().get::<Actor>().and_then(Actor::user);
        let session = user.map_or(Uuid::nil(), |u| u.session);
        let minute = if user.is_some() { 0 } else { self.shared.host.clock.micros() / MINUTE };
        let key = Key {
            version,
            session,
            today: self.shared.host.today(),
            minute,
            locale: negotiate::choose(request.uri(), request.headers()),
            coding: coding(request.headers()),
            address: request.uri().to_string(),
        };
        let known = request.headers().get(header::IF_NONE_MATCH).cloned();
        if let Some(page) = self.pages.get(&key) {
            return page.answer(known.as_ref());
        }
        let response = next.run(request).await;
        let kept = |v: &HeaderValue| v == LASTING || (v == FOR_A_MINUTE && session.is_nil());
        let lasting = response.headers().get(header::CACHE_CONTROL).is_some_and(kept);
        if !lasting || response.status() != StatusCode::OK {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(body) = to_bytes(body, LONGEST).await else {
            // What was read of it is lost with the error; a page this long is none of ours.
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        // What is told of a page to one session says nothing to another.
        let digest = Sha256::new().chain_update(session).chain_update(&body).finalize();
        let digest: String = digest.iter().take(12).map(|b| format!("{b:02x}")).collect();
        let Ok(tag) = HeaderValue::from_str(&format!("\"{digest}\"")) else {
            return Response::from_parts(parts, body.into());
        };
        let page = Arc::new(Page { headers: parts.headers, body, tag });
        self.pages.insert(key, page.clone());
        page.answer(known.as_ref())
    }
}

impl Page {
    fn answer(&self, known: Option<&HeaderValue>) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        response.headers_mut().insert(header::ETAG, self.tag.clone());
        if known.is_some_and(|k| k == self.tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_LENGTH);
        } else {
            response.headers_mut().insert(header::CONTENT_LENGTH, self.body.len().into());
            *response.body_mut() = self.body.clone().into();
        }
        response
    }
}

fn coding(headers: &HeaderMap) -> Coding {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| {
        accepted.split(',').any(|c| {
            let mut parts = c.split(';').map(str::trim);
            parts.next() == Some(name) && parts.next() != Some("q=0")
        })
    };
    match (takes("br"), takes("gzip")) {
        (true, _) => Coding::Brotli,
        (_, true) => Coding::Gzip,
        _ => Coding::None,
    }
}
