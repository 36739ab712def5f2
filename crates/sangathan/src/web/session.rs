//! Who asks: found out once for each request, before anything is answered. Whether they may is asked at each page (`system::Routes`).

use std::ops::ControlFlow;
use std::sync::Arc;

use access::{AccessError, Actor, sessions, tokens};
use axum::extract::Request;
use axum::response::Response;
use http::{HeaderMap, header};
use quick_cache::sync::Cache;
use sha2::{Digest as _, Sha256};
use system::{Cookie, Shared};
use ui::Problem;

use super::kept::Shelf;
use super::problem::Asked;

/// For how long somebody who was let in is not looked up again, in microseconds: whoever is shut out is out a second later.
const BLINK: i64 = 1_000_000;
/// Sessions that are remembered for that second.
const MOST: usize = 20_000;

/// Somebody who was looked up, or nobody, at an instant and a state of the data.
struct Entered {
    at: i64,
    version: i64,
    actor: Actor,
}

/// Finds out who asks.
pub struct Entrance {
    shared: Shared,
    shelf: Shelf,
    entered: Cache<[u8; 32], Arc<Entered>>,
}

impl Entrance {
    /// The entrance of an installation. `shelf` knows the version of the data.
    pub fn new(shared: Shared, shelf: Shelf) -> Entrance {
        Entrance { shared, shelf, entered: Cache::new(MOST) }
    }

    /// A program with its token, else a browser with its session, else nobody. A request that carries a token, or what should be one, is never
    /// taken for its browser.
    async fn actor(&self, headers: &HeaderMap) -> Result<Actor, AccessError> {
        let sent = match token(headers) {
            Some(token) => ('t', token),
            None => match Cookie::Session.read(headers, &self.shared.site) {
                Some(cookie) => ('s', cookie),
                None => return Ok(Actor::Nobody),
            },
        };
        let (kind, secret) = sent;
        let mut key = Sha256::new();
        key.update([kind as u8]);
        key.update(secret);
        let key: [u8; 32] = key.finalize().into();
        let host = &self.shared.host;
        let (now, version) = (host.clock.micros(), self.shelf.version().await.unwrap_or(-1));
        let fresh = |e: &Arc<Entered>| e.version == version && (0..BLINK).contains(&(now - e.at));
        if let Some(entered) = self.entered.get(&key).filter(fresh) {
            return Ok(entered.actor.clone());
        }
        let found = match kind {
            't' => tokens::enter(host, secret).await?,
            _ => sessions::enter(host, secret).await?,
        };
        let actor = found.unwrap_or(Actor::Nobody);
        self.entered.insert(key, Arc::new(Entered { at: now, version, actor: actor.clone() }));
        Ok(actor)
    }

    /// Puts the [`Actor`] into the request. Whoever put one there before is not believed.
    pub async fn enter(&self, request: &mut Request) -> ControlFlow<Response> {
        match self.actor(request.headers()).await {
            Ok(actor) => {
                request.extensions_mut().insert(actor);
                ControlFlow::Continue(())
            }
            Err(e) => {
                tracing::error!(error = %e, "nobody can be looked up");
                let problem = Problem { retry_after: Some(10), ..Problem::new(503) };
                ControlFlow::Break(Asked::of(request).tell(&self.shared, problem))
            }
        }
    }
}

/// What a program sends as its token; empty if it is none. `Basic` is for a proxy that asks browsers for a password of its own.
fn token(headers: &HeaderMap) -> Option<&str> {
    let sent = headers.get(header::AUTHORIZATION)?.to_str().unwrap_or_default().trim();
    let (scheme, token) = sent.split_once(' ').unwrap_or((sent, ""));
    match () {
        () if scheme.eq_ignore_ascii_case("basic") => None,
        () if scheme.eq_ignore_ascii_case("bearer") => Some(token.trim()),
        () => Some(""),
    }
}
