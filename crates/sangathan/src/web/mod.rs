//! All pages together, and what stands around every one of them.

mod api;
#[cfg(test)]
mod authority;
#[cfg(test)]
mod closed;
mod guard;
mod health;
mod kept;
mod limits;
pub mod log;
mod metrics;
mod passage;
mod problem;
pub mod proxies;
mod session;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use passage::Passage;
use system::{Routes, Shared};
use tower::ServiceBuilder;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

/// Bytes a request's body may have; a route that takes files says more for itself.
const BODY: usize = 1 << 20;

/// How the server stands towards the network.
#[derive(Debug, Clone, Default)]
pub struct Front {
    /// The proxies that are believed when they say whose request they pass on.
    pub proxies: Arc<[proxies::Net]>,
    /// Whether others than this computer reach it.
    pub is_public: bool,
    /// What opens `/metrics` from elsewhere.
    pub metrics_token: Option<String>,
}

/// The pages of all systems, each with what it needs: what no system says is open is closed.
pub fn pages(shared: &Shared) -> Routes {
    let all = shared.systems().iter();
    all.fold(api::routes(), |all, s| all.merge(s.routes()).merge(s.open_routes()))
}

/// The pages of all systems, the style sheet and its like, and what a supervisor asks for.
pub fn router(shared: Shared, schema: i64, front: &Front) -> Router {
    let health = health::Health { host: shared.host.clone(), schema };
    let metrics = metrics::Metrics::new(shared.clone(), front.metrics_token.as_deref());
    let supervised = Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/version", get(health::version))
        .with_state(health)
        .merge(Router::new().route("/metrics", get(metrics::show)).with_state(metrics.clone()));
    let document = Router::new().route(api::DOCUMENT, get(api::document));
    let pages = pages(&shared).into_router(&shared).merge(document).merge(ui::assets::routes());
    let pages = pages.with_state(shared.clone()).merge(supervised);
    // A font is compressed already.
    let compression =
        CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("font/")));
    // From the outermost to the innermost.
    pages.layer(
        ServiceBuilder::new()
            .layer(from_fn_with_state(Passage::new(shared.clone(), metrics, front), passage::pass))
            .layer(compression)
            .layer(from_fn(ui::negotiate::remember))
            .layer(from_fn_with_state(shared, problem::ended_well))
            .layer(from_fn(ui::csrf::same_origin))
            .layer(DefaultBodyLimit::max(BODY)),
    )
}
