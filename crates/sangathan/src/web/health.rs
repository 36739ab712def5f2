//! What a supervisor asks for: is it alive, can it work, which version is it.

use std::time::Duration;

use access::Host;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde_json::{Value, json};
use tokio::time::timeout;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the answers are made of.
#[derive(Clone)]
pub struct Health {
    /// The installation.
    pub host: Host,
    /// The schema this program works with.
    pub schema: i64,
}

/// The process runs. Asks nobody else, so that a slow database does not have it killed.
pub async fn healthz() -> Json<Value> {
    Json(json!({"status": "ok"}))
}

/// The database answers and has the schema this program works with.
pub async fn readyz(State(health): State<Health>) -> Response {
    let (status, why) = match timeout(PATIENCE, db::migrate::version(&health.host.db)).await {
        Ok(Ok(schema)) if schema == health.schema => (StatusCode::OK, "ok"),
        Ok(Ok(_)) => (StatusCode::SERVICE_UNAVAILABLE, "another schema"),
        Ok(Err(_)) => (StatusCode::SERVICE_UNAVAILABLE, "no database"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "slow database"),
    };
    (status, Json(json!({"status": why}))).into_response()
}

/// The program's version and that of its schema.
pub async fn version(State(health): State<Health>) -> Json<Value> {
    Json(json!({"name": "sangathan", "version": env!("CARGO_PKG_VERSION"), "schema": health.schema}))
}
