//! The log: one line for each request, without what was asked in it.

use std::env;
use std::io::{IsTerminal as _, stderr};
use std::time::Duration;

use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use base::{Ids, OpId};
use http::{HeaderValue, Method};
use system::Failure;
use tokio::time::Instant;
use tracing_subscriber::EnvFilter;

use crate::errors::misuse;
use crate::messages;

/// The variable that chooses what is logged, in the form of `tracing`: `info,db=debug`.
pub const FILTER: &str = "SANGATHAN_LOG";
/// The variable that chooses the form: `text` or `json`.
pub const FORMAT: &str = "SANGATHAN_LOG_FORMAT";
/// What a server logs if nobody says otherwise.
pub const FILTER_SERVING: &str = "info,sqlx=warn";
/// What other commands log: they speak for themselves.
const FILTER_ELSE: &str = "error";

/// Begins to log on standard error; times are UTC.
///
/// # Errors
/// If one of the two variables makes no sense.
pub fn begin(serving: bool) -> Result<(), Failure> {
    let said = |name: &str| env::var(name).ok().filter(|v| !v.is_empty());
    let filter =
        said(FILTER).unwrap_or_else(|| if serving { FILTER_SERVING } else { FILTER_ELSE }.to_owned());
    let filter =
        EnvFilter::try_new(&filter).map_err(|_| misuse(|l| messages::usage_value(l, FILTER, &filter)))?;
    let form = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr);
    // A second logger cannot be set; in tests of this process the first one stays.
    let _ = match said(FORMAT).as_deref() {
        None | Some("text") => form.with_ansi(stderr().is_terminal()).try_init(),
        Some("json") => form.json().flatten_event(true).try_init(),
        Some(other) => {
            let names = ["text", "json"].join(" ");
            return Err(misuse(|l| messages::usage_value_one_of(l, FORMAT, other, &names)));
        }
    };
    Ok(())
}

/// The number of a request, in the log, in the header `X-Request-Id` and on an error page.
#[derive(Clone)]
pub struct Id(pub String);

/// The pattern of the page that was asked for; a dash if there is none.
fn pattern(request: &Request) -> String {
    request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned()
}

/// A request as the log and the counters know it. What is kept of the address is the pattern of the page, `/areas/{code}`: what stands in its place, and in the
/// query, may be somebody's.
pub struct Asked {
    /// Its number.
    id: String,
    /// How it was sent.
    pub method: Method,
    /// The pattern of the page.
    pub path: String,
    began: Instant,
}

impl Asked {
    /// Gives a request its number.
    pub fn of(ids: &Ids, request: &mut Request) -> Asked {
        let id = ids.make::<OpId>().to_string();
        request.extensions_mut().insert(Id(id.clone()));
        Asked { id, method: request.method().clone(), path: pattern(request), began: Instant::now() }
    }

    /// How long it has taken until now.
    pub fn took(&self) -> Duration {
        self.began.elapsed()
    }

    /// Logs how it ended, and tells its number to whoever asked.
    pub fn answered(self, response: &mut Response) {
        let (status, ms) = (response.status().as_u16(), self.took().as_millis() as u64);
        tracing::info!(id = self.id, method = %self.method, path = self.path, status, ms, "request");
        if let Ok(id) = HeaderValue::from_str(&self.id) {
            response.headers_mut().insert("x-request-id", id);
        }
    }
}
