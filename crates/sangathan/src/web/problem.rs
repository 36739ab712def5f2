//! Whatever goes wrong becomes a sentence: a page for a person, a document for a program.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use access::Actor;
use axum::extract::{OriginalUri, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt as _;
use http::{HeaderMap, header};
use system::Shared;
use ui::{Footer, Here, Page, PreEscaped, Problem, negotiate};
use words::Locale;

use super::log::Id;

/// What has to be known of a request to answer it with a problem, when the request itself is gone.
pub struct Asked {
    /// The language of the answer.
    pub locale: Locale,
    /// The number under which the log knows it.
    pub id: String,
    here: Here,
    by_program: bool,
    actor: Actor,
}

impl Asked {
    /// Looks at a request.
    pub fn of(request: &Request) -> Asked {
        let uri = request.extensions().get::<OriginalUri>().map_or(request.uri(), |o| &o.0);
        let headers = request.headers();
        let here = Here::new(uri.path_and_query().map_or("/", |p| p.as_str()));
        let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
        Asked {
            locale: negotiate::choose(uri, headers),
            id: request.extensions().get::<Id>().map(|i| i.0.clone()).unwrap_or_default(),
            here: here.on(host),
            actor: request.extensions().get::<Actor>().cloned().unwrap_or(Actor::Nobody),
            by_program: uri.path().starts_with("/api/") || wants_json(headers),
        }
    }

    /// The problem as a page in the frame of all pages, or as a document.
    pub fn tell(&self, shared: &Shared, problem: Problem) -> Response {
        let l = self.locale;
        if self.by_program {
            return problem.json(l);
        }
        problem.on(Page {
            organisation: (!shared.organisation.is_empty()).then(|| shared.organisation.to_string()),
            nav: shared.nav(l, &self.actor),
            sample: shared.sample,
            footer: Footer { version: env!("CARGO_PKG_VERSION").to_owned(), ..Footer::default() },
            ..Page::bare(l, "", &self.here, PreEscaped(String::new()))
        })
    }

    /// An answer with words, if it is an error without any. Its headers stay: `Allow`, `Retry-After`.
    fn dressed(&self, shared: &Shared, response: Response) -> Response {
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let wordless = kind.is_none_or(|k| k.starts_with("text/plain"));
        let status = response.status();
        if !wordless || !(status.is_client_error() || status.is_server_error()) {
            return response;
        }
        let mut dressed = self.tell(shared, Problem::new(status.as_u16()));
        for (name, value) in response.headers() {
            if ![header::CONTENT_TYPE, header::CONTENT_LENGTH].contains(name)
                && !dressed.headers().contains_key(name)
            {
                dressed.headers_mut().append(name, value.clone());
            }
        }
        dressed
    }
}

/// Whether a document is accepted and a page is not.
fn wants_json(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::ACCEPT).iter().filter_map(|v| v.to_str().ok());
    let accepted: Vec<&str> =
        lines.flat_map(|l| l.split(',')).filter_map(|a| a.split(';').next()).map(str::trim).collect();
    let json = |a: &&str| matches!(*a, "application/json" | "application/problem+json");
    accepted.iter().any(json) && !accepted.contains(&"text/html")
}

/// How long a page may take.
const TIME: Duration = Duration::from_secs(30);
/// How long a file of all workers of a state may take, and where it is.
const LONG: Duration = Duration::from_secs(30 * 60);
const LARGE: &str = "/workers/out.";

/// Middleware: whatever goes wrong in a page ends this one request, in words. A page that takes too long gives its place to others; a fault of ours is named as
/// the log knows it; an error without words of its own (no such page, a body too large, a form that cannot be read) gets ours.
pub async fn ended_well(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let time = if request.uri().path().starts_with(LARGE) { LONG } else { TIME };
    // What the request left half done is inside its transaction, which is rolled back; nothing else is shared.
    let page = AssertUnwindSafe(tokio::time::timeout(time, next.run(request))).catch_unwind();
    match page.await {
        Ok(Ok(response)) => asked.dressed(&shared, response),
        Ok(Err(_)) => {
            tracing::warn!(id = asked.id, "a page took too long");
            asked.tell(&shared, Problem { retry_after: Some(10), ..Problem::new(503) })
        }
        Err(_) => {
            tracing::error!(id = asked.id, "a page ended in a panic");
            asked.tell(&shared, Problem::new(500).known_as(&asked.id))
        }
    }
}
