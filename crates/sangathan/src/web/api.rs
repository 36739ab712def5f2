//! What programs find out first: the description of everything they may ask (open: it holds no data), and who they are.

use access::{Action, Actor};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::{HeaderValue, header};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use system::{Refusal, Routes, Shared, System, Visit, api};
use utoipa::{OpenApi, ToSchema};

/// Where the description is.
pub const DOCUMENT: &str = "/api/openapi.json";

#[derive(OpenApi)]
#[openapi(paths(me), components(schemas(Me)))]
struct Own;

/// The description of everything below `/api/v1`.
pub fn described(systems: &[Box<dyn System>]) -> Value {
    api::whole(systems.iter().filter_map(|s| s.api()).chain([Own::openapi()]))
}

/// The closed addresses of this file.
pub fn routes() -> Routes {
    Routes::new().signed_in("/api/v1/me", get(me))
}

/// The description.
pub async fn document(State(shared): State<Shared>) -> Response {
    let mut response = Json(described(shared.systems())).into_response();
    let lasting = HeaderValue::from_static(system::LASTING);
    response.headers_mut().insert(header::CACHE_CONTROL, lasting);
    response
}

/// Whoever asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Me {
    /// The id of the person, or of whoever answers for the token.
    id: String,
    /// Whether a token asks, not a person.
    token: bool,
    /// The roles that count today, the widest first.
    roles: Vec<String>,
    /// What may be done somewhere.
    actions: Vec<String>,
    /// Whether all of it reaches over the whole organisation.
    whole: bool,
}

/// Who asks, and what they may do.
#[utoipa::path(
    get, path = "/api/v1/me", tag = "me",
    responses((status = 200, description = "Whoever asks.", body = Me, content_type = "application/json"))
)]
async fn me(visit: Visit) -> Response {
    let made = of(&visit.actor);
    visit.document(made)
}

fn of(actor: &Actor) -> Result<Me, Refusal> {
    let user = actor.user().ok_or(Refusal::SignIn)?;
    let held = user.authority.held();
    let may = Action::ALL.iter().filter(|a| actor.may(**a));
    Ok(Me {
        id: user.id.to_string(),
        token: user.limits.is_some(),
        roles: held.iter().map(|h| h.role.name().to_owned()).collect(),
        actions: may.map(|a| a.name().to_owned()).collect(),
        whole: held.iter().all(|h| h.places.is_none()),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// `docs/openapi.json` is what the program answers: `UPDATE=1` writes it anew.
    #[test]
    fn the_description_in_the_documents_is_fresh() {
        let now = format!("{:#}\n", described(&crate::systems::all()));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi.json");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &now).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == now,
            "docs/openapi.json is not fresh: UPDATE=1 cargo nextest run -p sangathan description"
        );
    }

    #[test]
    fn every_address_for_programs_is_described_and_no_other() {
        let systems = crate::systems::all();
        let described = described(&systems);
        let all = systems.iter().fold(routes(), |all, s| all.merge(s.routes()));
        let mut there: Vec<&str> =
            all.addresses().iter().map(String::as_str).filter(|a| a.starts_with("/api/")).collect();
        let mut said: Vec<&str> =
            described["paths"].as_object().unwrap().keys().map(String::as_str).collect();
        there.sort_unstable();
        said.sort_unstable();
        assert_eq!(there, said);
        // Every shape that is named is there.
        let text = described.to_string();
        for name in text.split("#/components/schemas/").skip(1).map(|t| t.split('"').next().unwrap()) {
            assert!(described["components"]["schemas"].get(name).is_some(), "{name}");
        }
    }
}
