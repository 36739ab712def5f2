//! The documented side for programs, `/api/v1/…`: the same acts as the pages, answered with documents. Each system describes its own
//! ([`crate::System::api`]); [`whole`] puts the descriptions together and adds what is true of every one of them.

use axum::response::{IntoResponse, Response};
use base::Kind;
use http::{HeaderValue, header};
use serde::Serialize;
use serde_json::{Map, Value, json};
use ui::Here;
use utoipa::openapi::{Info, OpenApi, Paths};
use words::message::both;

use crate::{LASTING, Refusal, Visit};

/// What can go wrong with any of them: the status, and when.
const PROBLEMS: [(&str, &str); 8] = [
    ("401", "No token, or one that is unknown, has ended, or whose owner was shut out."),
    ("403", "The token, or its owner, may not do this."),
    (
        "404",
        "There is no such thing, or it lies outside the areas of the token: the two are never told apart.",
    ),
    ("421", "The server was asked under a name that is not its own."),
    ("422", "A parameter cannot be read; the detail names it."),
    ("429", "Too much was asked for; `Retry-After` says in how many seconds there is more."),
    ("500", "A fault of the program; `id` is its number in the log."),
    ("503", "The database is busy, or the answer took too long; `Retry-After` says when to come back."),
];
const ABOUT: &str = "What the pages show, for programs. A token is made at /me/tokens or with `sangathan token add`; it does what was chosen \
for it, within what its owner may, until it ends. Days are days in India; shares are fractions of one; a number that is not known is null, never nought.";

/// The whole description, of the parts that the systems give.
pub fn whole(parts: impl IntoIterator<Item = OpenApi>) -> Value {
    let empty = OpenApi::new(Info::new("Sangathan", "1"), Paths::new());
    let all = parts.into_iter().fold(empty, OpenApi::merge_from);
    let mut all = serde_json::to_value(&all).unwrap_or_default();
    all["info"] = json!({
        "title": "Sangathan", "version": "1", "description": ABOUT,
        "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" },
    });
    all["components"]["schemas"]["Problem"] = problem();
    all["components"]["securitySchemes"] =
        json!({ "token": { "type": "http", "scheme": "bearer", "description": "A token of a program." } });
    let items = all["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    let operations = items.filter_map(Value::as_object_mut).flat_map(Map::values_mut);
    operations.for_each(finish);
    all
}

/// What is true of every operation: it needs a token, answers in the language asked for, and these problems are possible.
fn finish(operation: &mut Value) {
    operation["security"] = json!([{ "token": [] }]);
    let lang = json!({
        "name": "lang", "in": "query", "required": false, "schema": { "type": "string" }, "example": "en",
        "description": "The language of sentences, hi or en; anything else is as if nothing was said. Names are given in both.",
    });
    match operation["parameters"].as_array_mut() {
        Some(parameters) => parameters.push(lang),
        None => operation["parameters"] = json!([lang]),
    }
    for (status, when) in PROBLEMS {
        let schema = json!({ "schema": { "$ref": "#/components/schemas/Problem" } });
        let mut response = json!({ "description": when, "content": { "application/problem+json": schema } });
        if matches!(status, "429" | "503") {
            response["headers"] = json!({ "Retry-After": { "schema": { "type": "integer" } } });
        }
        operation["responses"][status] = response;
    }
}

/// The document of RFC 9457 as `ui::Problem` writes it.
fn problem() -> Value {
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457), in the language of the request.",
        "required": ["type", "title", "status", "detail"],
        "additionalProperties": false,
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer", "minimum": 400, "maximum": 599 },
            "detail": { "type": "string" },
            "id": { "type": "string", "description": "The number of the request in the log." },
        },
    })
}

impl Visit {
    /// A document, or the problem document that says what went wrong. It lasts until the data change, so that a program may ask whether what it has
    /// still holds (`If-None-Match`).
    pub fn document(&self, made: Result<impl Serialize, Refusal>) -> Response {
        match made {
            Ok(document) => {
                let mut response = axum::Json(document).into_response();
                response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(LASTING));
                response
            }
            Err(refusal) => self.refused(&refusal),
        }
    }

    /// What a program is told instead of a document.
    pub(crate) fn refused(&self, refusal: &Refusal) -> Response {
        let mut response = refusal.problem(self.l).json(self.l);
        if matches!(refusal, Refusal::SignIn) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// A parameter of a program's request. Given and empty it is refused: on a page that means that nothing was chosen, in a program it is a mistake.
///
/// # Errors
/// The parameter is empty, or `parse` does not take it.
pub fn parameter<T>(
    here: &Here,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Refusal> {
    match here.value(name) {
        None => Ok(None),
        Some(value) => match parse(&value) {
            Some(parsed) => Ok(Some(parsed)),
            None => Err(Refusal::told(Kind::Invalid, both(|l| ui::messages::parameter_wrong(l, name)))),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_read_or_refused_by_name() {
        let here = Here::new("/api/v1/x?n=5&empty=&word=five");
        let number = |s: &str| s.parse::<u16>().ok();
        assert_eq!(parameter(&here, "n", number).ok(), Some(Some(5)));
        assert_eq!(parameter(&here, "absent", number).ok(), Some(None));
        for wrong in ["empty", "word"] {
            let Err(Refusal::Told(kind, text, _)) = parameter(&here, wrong, number) else {
                panic!("{wrong}")
            };
            assert_eq!(kind.status(), 422);
            assert!(text.hi.contains(wrong) && text.en.contains(wrong));
        }
    }

    #[test]
    fn every_operation_names_its_problems_and_its_token() {
        let part: OpenApi = serde_json::from_value(json!({
            "openapi": "3.1.0", "info": { "title": "x", "version": "1" },
            "paths": { "/api/v1/x": { "get": { "responses": { "200": { "description": "ok" } } } } },
        }))
        .unwrap();
        let all = whole([part]);
        let get = &all["paths"]["/api/v1/x"]["get"];
        assert_eq!(get["security"][0]["token"], json!([]));
        for (status, _) in PROBLEMS {
            let content = &get["responses"][status]["content"]["application/problem+json"];
            assert_eq!(content["schema"]["$ref"], "#/components/schemas/Problem", "{status}");
        }
        assert_eq!(get["responses"]["200"]["description"], "ok");
    }
}
