//! All pages together, and what stands around every one of them.

#[cfg(test)]
mod authority;
mod guard;
mod health;
mod kept;
pub mod log;
mod problem;
#[cfg(test)]
mod tests;

use access::Actor;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use axum::{Extension, Router};
use system::Shared;
use tower::ServiceBuilder;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

/// Bytes a request's body may have; a route that takes files says more for itself.
const BODY: usize = 1 << 20;

/// The pages of all systems, the style sheet and its like, and what a supervisor asks for.
pub fn router(shared: Shared, schema: i64) -> Router {
    let health = health::Health { host: shared.host.clone(), schema };
    let supervised = Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/version", get(health::version))
        .with_state(health);
    let pages = shared.systems().iter().fold(Router::new(), |all, s| {
        all.merge(s.routes().into_router(&shared)).merge(s.open_routes().into_router(&shared))
    });
    let pages = pages.merge(ui::assets::routes()).with_state(shared.clone()).merge(supervised);
    // A font is compressed already.
    let compression =
        CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("font/")));
    pages.layer(
        // From the outermost to the innermost.
        ServiceBuilder::new()
            .layer(from_fn_with_state(shared.host.ids.clone(), log::requests))
            .layer(from_fn(guard::headers))
            // Nobody is answered from what is kept who would not be answered anyway.
            .layer(from_fn_with_state(shared.clone(), guard::own_name))
            .layer(from_fn_with_state(kept::Shelf::new(shared.host.clone()), kept::pages))
            .layer(compression)
            .layer(from_fn_with_state(shared.clone(), problem::dress))
            .layer(from_fn_with_state(shared.clone(), problem::catch))
            .layer(from_fn(ui::negotiate::remember))
            .layer(from_fn(ui::csrf::same_origin))
            .layer(from_fn_with_state(shared, guard::in_time))
            // Nobody signs in yet: whoever reaches this computer is its operator.
            .layer(Extension(Actor::LocalOperator))
            .layer(DefaultBodyLimit::max(BODY)),
    )
}
