//! The log: one line for each request, without what was asked in it.

use std::env;
use std::io::{IsTerminal as _, stderr};
use std::time::Duration;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use base::{Ids, OpId};
use http::HeaderValue;
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
pub fn pattern(request: &Request) -> String {
    request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned()
}

/// Middleware: gives each request its number and logs how it ended. What is logged of the address is the pattern of the page, `/areas/{code}`: what
/// stands in its place, and in the query, may be somebody's.
pub async fn requests(State(ids): State<Ids>, mut request: Request, next: Next) -> Response {
    let id = ids.make::<OpId>().to_string();
    request.extensions_mut().insert(Id(id.clone()));
    let method = request.method().clone();
    let path = pattern(&request);
    let began = Instant::now();
    let mut response = next.run(request).await;
    let took: Duration = began.elapsed();
    let status = response.status().as_u16();
    tracing::info!(id, %method, path, status, ms = took.as_millis() as u64, "request");
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}
