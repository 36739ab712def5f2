//! `/metrics`: what a supervisor collects, in the text format of Prometheus. Counts and times by the pattern of a page: no address, no person, no
//! area. Whoever has the token of the settings may read it, or a token for it (`Action::ReadMetrics`), or this computer itself; for everybody else there is
//! no such page.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use access::{Action, Actor, counters};
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use http::{Method, StatusCode, header};
use sha2::{Digest as _, Sha256};
use system::Shared;
use tokio::time::timeout;
use words::Locale;

use super::log::Asked;
use super::proxies::From;

/// The upper ends of the times that are told apart, in milliseconds.
const TIMES: [u64; 8] = [5, 20, 50, 100, 300, 1_000, 5_000, 30_000];
/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Requests of one kind that ended alike.
#[derive(Debug, Clone, Default)]
struct Ended {
    times: [u64; TIMES.len()],
    many: u64,
    micros: u64,
}

/// What was counted since the program began.
#[derive(Clone)]
pub struct Metrics {
    shared: Shared,
    /// The SHA-256 of the token of the settings.
    token: Option<[u8; 32]>,
    ended: Arc<Mutex<BTreeMap<(String, String, u16), Ended>>>,
}

impl Metrics {
    /// Nothing was counted yet.
    pub fn new(shared: Shared, token: Option<&str>) -> Metrics {
        Metrics { shared, token: token.map(|t| Sha256::digest(t).into()), ended: Arc::default() }
    }

    /// Counts a request that has ended.
    pub fn note(&self, asked: &Asked, status: StatusCode) {
        // A method that nobody knows may be any text.
        let known = [Method::GET, Method::POST, Method::HEAD, Method::OPTIONS];
        let method = if known.contains(&asked.method) { asked.method.as_str() } else { "other" };
        let took = asked.took();
        let mut all = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let ended = all.entry((method.to_owned(), asked.path.clone(), status.as_u16())).or_default();
        ended.many += 1;
        ended.micros += u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        for (n, end) in ended.times.iter_mut().zip(TIMES) {
            *n += u64::from(took <= Duration::from_millis(end));
        }
    }

    /// Who may read it. The two hashes are compared: how long that takes says nothing of the token.
    fn may_read(&self, request: &Request) -> bool {
        let extensions = request.extensions();
        let is_local = extensions.get::<From>().is_some_and(|f| f.is_local);
        let sent = request.headers().get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
        let sent =
            sent.and_then(|v| v.strip_prefix("Bearer ")).map(|t| <[u8; 32]>::from(Sha256::digest(t.trim())));
        let by_token = self.token.is_some_and(|t| sent == Some(t));
        let granted = extensions.get::<Actor>().is_some_and(|a| a.may(Action::ReadMetrics));
        is_local || by_token || granted
    }

    fn requests(&self, out: &mut String) {
        let all = self.ended.lock().unwrap_or_else(PoisonError::into_inner).clone();
        head(out, "sangathan_requests_total", "counter", "Requests by pattern of the page and status.");
        for ((method, route, status), ended) in &all {
            let labels = format!("method=\"{method}\",route=\"{}\",status=\"{status}\"", escaped(route));
            let _ = writeln!(out, "sangathan_requests_total{{{labels}}} {}", ended.many);
        }
        let mut routes: BTreeMap<&str, Ended> = BTreeMap::new();
        for ((_, route, _), ended) in &all {
            let sum = routes.entry(route).or_default();
            sum.many += ended.many;
            sum.micros += ended.micros;
            sum.times.iter_mut().zip(ended.times).for_each(|(a, b)| *a += b);
        }
        head(out, "sangathan_request_seconds", "histogram", "Time until the head of an answer.");
        for (route, ended) in routes {
            let route = escaped(route);
            for (n, end) in ended.times.iter().zip(TIMES) {
                #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
                let end = end as f64 / 1_000.0;
                let _ =
                    writeln!(out, "sangathan_request_seconds_bucket{{route=\"{route}\",le=\"{end}\"}} {n}");
            }
            let _ = writeln!(
                out,
                "sangathan_request_seconds_bucket{{route=\"{route}\",le=\"+Inf\"}} {}",
                ended.many
            );
            let seconds = Duration::from_micros(ended.micros).as_secs_f64();
            let _ = writeln!(out, "sangathan_request_seconds_sum{{route=\"{route}\"}} {seconds}");
            let _ = writeln!(out, "sangathan_request_seconds_count{{route=\"{route}\"}} {}", ended.many);
        }
    }

    async fn stored(&self, out: &mut String) -> Result<(), access::AccessError> {
        let host = &self.shared.host;
        let mut ctx = host.read(Actor::LocalOperator, Locale::En).await?;
        let now = ctx.now;
        let c = counters::count(&mut ctx.tx, now).await?;
        let version = ctx.data_version().await?;
        let imports = intake::list(&mut ctx).await;
        ctx.rollback().await?;
        gauge(out, "sangathan_users", "People who may sign in.", c.users);
        gauge(out, "sangathan_sessions", "Sessions that were used within a day.", c.sessions);
        gauge(out, "sangathan_tokens", "Tokens of programs that stand.", c.tokens);
        gauge(out, "sangathan_exports_waiting", "Exports that wait for a second person.", c.exports);
        gauge(out, "sangathan_data_version", "Grows with each act that changed something.", version);
        let Ok(imports) = imports else { return Ok(()) };
        let mut kinds: BTreeMap<&str, [i64; 5]> = BTreeMap::new();
        for i in &imports {
            let sum = kinds.entry(&i.kind).or_default();
            let rows = [i.created, i.updated, i.unchanged, i.rejected, 1];
            sum.iter_mut().zip(rows).for_each(|(a, b)| *a += b);
        }
        head(
            out,
            "sangathan_import_rows_total",
            "counter",
            "Rows of files brought in, by kind and what came of them.",
        );
        for (kind, n) in &kinds {
            for (what, n) in ["created", "updated", "unchanged", "rejected"].iter().zip(n) {
                let _ = writeln!(
                    out,
                    "sangathan_import_rows_total{{kind=\"{}\",result=\"{what}\"}} {n}",
                    escaped(kind)
                );
            }
        }
        head(out, "sangathan_imports_total", "counter", "Files brought in, by kind.");
        for (kind, n) in &kinds {
            let _ = writeln!(out, "sangathan_imports_total{{kind=\"{}\"}} {}", escaped(kind), n[4]);
        }
        Ok(())
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn gauge(out: &mut String, name: &str, help: &str, n: impl std::fmt::Display) {
    head(out, name, "gauge", help);
    let _ = writeln!(out, "{name} {n}");
}

fn escaped(label: &str) -> String {
    label.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// The page.
pub async fn show(State(metrics): State<Metrics>, request: Request) -> Response {
    if !metrics.may_read(&request) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let mut out = String::new();
    let version = env!("CARGO_PKG_VERSION");
    head(&mut out, "sangathan_info", "gauge", "The program.");
    let _ = writeln!(
        out,
        "sangathan_info{{version=\"{version}\",database=\"{}\"}} 1",
        metrics.shared.host.db.dialect()
    );
    metrics.requests(&mut out);
    let (open, idle) = metrics.shared.host.db.connections();
    gauge(&mut out, "sangathan_db_connections", "Open connections to the database.", open);
    gauge(&mut out, "sangathan_db_connections_idle", "Those of them that nobody uses.", idle);
    let up = matches!(timeout(PATIENCE, metrics.stored(&mut out)).await, Ok(Ok(())));
    gauge(&mut out, "sangathan_db_up", "Whether the database answered.", u8::from(up));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], out).into_response()
}
