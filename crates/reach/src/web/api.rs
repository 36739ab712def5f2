//! `/api/v1/…`: what the pages of reach show, for programs. The shapes are in `shapes`; a test holds each answer against them.

mod params;
mod shapes;
mod shaping;

use std::str::FromStr as _;

use access::Action;
use areas::model::{Area, AreaKind};
use axum::extract::Path;
use axum::response::Response;
use base::{AsOf, Day, Kind};
use register::model::{PersonId, Role};
use serde_json::Value;
use system::api::parameter;
use system::{Refusal, Routes, Visit};
use utoipa::OpenApi;
use words::message::both;

use self::shapes as s;
use super::asked::{Asked, verdict};
use super::bad_parameter;
use crate::actions::rules;
use crate::dashboard::{Key, dashboard, rows};
use crate::export::json;
use crate::messages as m;
use crate::number::ReportNo;
use crate::place::place;
use crate::profile::profile;

/// Areas in one answer, unless fewer are asked for.
const PAGE: usize = 200;
/// The most.
const LONGEST: usize = 1_000;

#[derive(OpenApi)]
#[openapi(
    paths(report, areas, area, person, rule_list, imports),
    components(schemas(s::Report, s::AreaPage, s::Place, s::Person, s::Rule, s::Import))
)]
struct Api;

/// The description of these addresses.
pub(crate) fn described() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

pub(super) fn routes() -> Routes {
    use axum::routing::get;
    Routes::new()
        .route("/api/v1/report/reach", Action::ReadReach, get(report))
        .route("/api/v1/areas", Action::ReadReach, get(areas))
        .route("/api/v1/areas/{code}", Action::ReadReach, get(area))
        .route("/api/v1/people/{id}", Action::ReadReach, get(person))
        .route("/api/v1/rules", Action::ReadReach, get(rule_list))
        .route("/api/v1/imports", Action::SeeImports, get(imports))
}

/// The point of view: strictly as documented, so that a mistake of a program is not taken for another day.
fn point_of_view(visit: &Visit) -> Result<AsOf, Refusal> {
    let on = parameter(&visit.here, "on", |v| Day::from_str(v).ok())?;
    let Some(no) = parameter(&visit.here, "no", some)? else {
        return Ok(AsOf::current(on.unwrap_or_else(|| visit.today())));
    };
    Ok(ReportNo::from_str(&no).map_err(|()| super::no_report(&no))?.as_of())
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// The report of reach of a role.
///
/// Every representative of the role with accounts, counts, bounds and verdict, by one rule.
#[utoipa::path(
    get, path = "/api/v1/report/reach", tag = "reach",
    params(params::ReportQuery),
    responses((status = 200, description = "The report.", body = s::Report, content_type = "application/json"))
)]
pub(super) async fn report(visit: Visit) -> Response {
    let made = reported(&visit).await;
    visit.document(made)
}

async fn reported(visit: &Visit) -> Result<Value, Refusal> {
    let here = &visit.here;
    point_of_view(visit)?;
    parameter(here, "role", |v| Role::ALL.into_iter().find(|r| r.name() == v))?;
    parameter(here, "verdict", verdict)?;
    let key = |v: &str| Key::ALL.into_iter().find(|k| k.name() == v.strip_prefix('-').unwrap_or(v));
    parameter(here, "sort", key)?;
    parameter(here, "rule", some)?;
    parameter(here, "under", some)?;
    // The form of everything was looked at: a day of which nothing can be known, an area or a rule that nobody knows is not there.
    let missing = |refusal: Refusal| match refusal {
        Refusal::Told(Kind::Invalid, text, ways) => Refusal::Told(Kind::NotFound, text, ways),
        other => other,
    };
    let asked = Asked::read(here, visit.today()).map_err(missing)?;
    let mut ctx = visit.read().await?;
    let (wanted, _) = asked.wanted(&mut ctx).await.map_err(missing)?;
    let report = dashboard(&mut ctx, &wanted).await.map_err(|e| missing(e.into()))?.report;
    ctx.rollback().await?;
    Ok(json::value_of(&report, &rows(&report, asked.verdict, asked.order, visit.l)))
}

/// Areas of one kind, in the order of their codes.
#[utoipa::path(
    get, path = "/api/v1/areas", tag = "areas",
    params(params::AreasQuery),
    responses((status = 200, description = "A page of areas.", body = s::AreaPage, content_type = "application/json"))
)]
pub(super) async fn areas(visit: Visit) -> Response {
    let made = listed(&visit).await;
    visit.document(made)
}

async fn listed(visit: &Visit) -> Result<s::AreaPage, Refusal> {
    let as_of = point_of_view(visit)?;
    let kind = parameter(&visit.here, "kind", |v| AreaKind::ALL.into_iter().find(|k| k.name() == v))?;
    let kind = kind.ok_or_else(|| {
        bad_parameter("kind", "", |l| m::hint_one_of(l, AreaKind::ALL.map(AreaKind::name).join(", ")))
    })?;
    let limit = |v: &str| v.parse().ok().filter(|n| (1..=LONGEST).contains(n));
    let limit = parameter(&visit.here, "limit", limit)?.unwrap_or(PAGE);
    let after = parameter(&visit.here, "after", some)?.map(|a| a.to_lowercase());
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let found = areas::store::areas(&mut ctx.tx, &scope, as_of, Some(kind))
        .await
        .map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let mut all: Vec<(String, Area)> =
        found.into_iter().map(|a| (a.identity.code.to_lowercase(), a)).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let from = after.map_or(0, |after| all.partition_point(|(code, _)| *code <= after));
    let shown = all.get(from..).unwrap_or_default();
    let more = shown.len() > limit;
    let areas: Vec<s::Area> = shown.iter().take(limit).map(|(_, a)| s::Area::of(a)).collect();
    let next = areas.last().filter(|_| more).map(|a| a.code.clone());
    Ok(s::AreaPage { on: as_of.day, kind: kind.name().to_owned(), areas, next })
}

/// One area: where it lies, its electors, who answers for it.
#[utoipa::path(
    get, path = "/api/v1/areas/{code}", tag = "areas",
    params(("code" = String, Path, description = "Its code, in capitals or not."), params::ViewQuery),
    responses((status = 200, description = "The area.", body = s::Place, content_type = "application/json"))
)]
pub(super) async fn area(visit: Visit, Path(code): Path<String>) -> Response {
    let made = one_area(&visit, &code).await;
    visit.document(made)
}

async fn one_area(visit: &Visit, code: &str) -> Result<s::Place, Refusal> {
    let as_of = point_of_view(visit)?;
    let mut ctx = visit.read().await?;
    // PostgreSQL refuses a text with a zero in it; no code has one.
    let found = if code.contains('\0') { None } else { place(&mut ctx, code, as_of).await? };
    ctx.rollback().await?;
    let place = found.ok_or_else(|| Refusal::told(Kind::NotFound, both(m::api_no_area)))?;
    Ok(s::Place::of(&place))
}

/// One representative: offices, accounts, where they stand.
#[utoipa::path(
    get, path = "/api/v1/people/{id}", tag = "people",
    params(("id" = String, Path, description = "The id, as the report gives it."), params::ViewQuery),
    responses((status = 200, description = "The representative.", body = s::Person, content_type = "application/json"))
)]
pub(super) async fn person(visit: Visit, Path(id): Path<String>) -> Response {
    let made = one_person(&visit, &id).await;
    visit.document(made)
}

async fn one_person(visit: &Visit, id: &str) -> Result<s::Person, Refusal> {
    let as_of = point_of_view(visit)?;
    let unknown = || Refusal::told(Kind::NotFound, both(m::person_unknown));
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::ReadReach)?;
    let id: PersonId = id.parse().map_err(|_| unknown())?;
    let found = profile(&mut ctx, id, as_of).await?;
    ctx.rollback().await?;
    Ok(s::Person::of(&found.ok_or_else(unknown)?))
}

/// Every rule, with its versions.
#[utoipa::path(
    get, path = "/api/v1/rules", tag = "reach",
    responses((status = 200, description = "The rules.", body = s::Rules, content_type = "application/json"))
)]
pub(super) async fn rule_list(visit: Visit) -> Response {
    let made = all_rules(&visit).await;
    visit.document(made)
}

async fn all_rules(visit: &Visit) -> Result<Value, Refusal> {
    let mut ctx = visit.read().await?;
    let all = rules::list(&mut ctx).await?;
    ctx.rollback().await?;
    Ok(serde_json::json!({ "rules": all.iter().map(json::rule).collect::<Vec<_>>() }))
}

/// Which file brought what, the latest first.
#[utoipa::path(
    get, path = "/api/v1/imports", tag = "imports",
    responses((status = 200, description = "The imports.", body = s::Imports, content_type = "application/json"))
)]
pub(super) async fn imports(visit: Visit) -> Response {
    let made = all_imports(&visit).await;
    visit.document(made)
}

async fn all_imports(visit: &Visit) -> Result<s::Imports, Refusal> {
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::SeeImports)?;
    let all = intake::list(&mut ctx).await?;
    ctx.rollback().await?;
    Ok(s::Imports { imports: all.iter().map(s::Import::of).collect() })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;
    use crate::web::testing::Site;

    async fn got(site: &Site, uri: &str) -> Value {
        let (status, text) = site.get(uri).await;
        assert_eq!(status.as_u16(), 200, "{uri}: {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// What was answered has exactly the documented fields: none is missing, none is there that is not documented.
    fn fits<T: DeserializeOwned + serde::Serialize>(answer: &Value) -> T {
        let read: T = serde_json::from_value(answer.clone()).unwrap_or_else(|e| panic!("{e}: {answer:#}"));
        assert_eq!(serde_json::to_value(&read).unwrap(), *answer);
        read
    }

    #[test]
    fn every_name_that_is_taken_is_documented_and_no_other() {
        let all = serde_json::to_value(described()).unwrap();
        let parameter = |path: &str, name: &str| {
            let parameters = all["paths"][path]["get"]["parameters"].as_array().unwrap();
            parameters.iter().find(|p| p["name"] == name).unwrap()["schema"].to_string()
        };
        let report = |name: &str| parameter("/api/v1/report/reach", name);
        let known = [
            (report("role"), Role::ALL.map(Role::name).to_vec()),
            (report("verdict"), ["met", "not_met", "cannot_tell", "no_target"].to_vec()),
            (report("sort").replace(['(', ')', '|'], "\""), Key::ALL.map(Key::name).to_vec()),
            (parameter("/api/v1/areas", "kind"), AreaKind::ALL.map(AreaKind::name).to_vec()),
        ];
        for (schema, names) in known {
            for name in &names {
                assert!(schema.contains(&format!("\"{name}\"")), "{name}: {schema}");
            }
            let quoted = schema
                .split('"')
                .filter(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
            let words = ["type", "string", "null", "enum", "pattern", "oneOf", "description", "oneof"];
            for word in quoted.filter(|w| !words.contains(w)) {
                assert!(names.contains(&word), "{word}: {schema}");
            }
        }
    }

    #[both]
    async fn every_answer_is_as_it_is_documented(db: Db) {
        let site = Site::full(db).await;
        let report: s::Report = fits(&got(&site, "/api/v1/report/reach?role=mla&sort=-share").await);
        assert_eq!(report.rows.len(), 3);
        let met: s::Report = fits(&got(&site, "/api/v1/report/reach?role=mla&verdict=met").await);
        assert!(met.rows.len() < 3 && met.summary.n == 3);
        let place: s::Place = fits(&got(&site, "/api/v1/areas/np-ac-001").await);
        assert_eq!((place.area.code.as_str(), place.holders.len()), ("NP-AC-001", 1));
        let person: s::Person = fits(&got(&site, &format!("/api/v1/people/{}", place.holders[0].id)).await);
        assert!(person.accounts.len() == 2 && person.standings.len() == 2, "{person:?}");
        assert_eq!(fits::<s::Rules>(&got(&site, "/api/v1/rules").await).rules.len(), 2);
        assert!(fits::<s::Imports>(&got(&site, "/api/v1/imports").await).imports.len() >= 3);
        // What no rule and nobody is there for.
        fits::<s::Report>(&got(&site, "/api/v1/report/reach?role=mp&on=2019-01-01").await);
    }

    #[both]
    async fn a_list_goes_on_where_it_ended(db: Db) {
        let site = Site::full(db).await;
        let (mut codes, mut after) = (Vec::new(), String::new());
        loop {
            let page: s::AreaPage =
                fits(&got(&site, &format!("/api/v1/areas?kind=assembly&limit=1{after}")).await);
            codes.extend(page.areas.iter().map(|a| a.code.clone()));
            let Some(next) = page.next else { break };
            after = format!("&after={next}");
        }
        assert_eq!(codes, ["NP-AC-001", "NP-AC-002", "NP-AC-003"]);
    }

    #[both]
    async fn a_mistake_is_a_problem_that_names_it(db: Db) {
        let site = Site::full(db).await;
        for (uri, status, says) in [
            ("/api/v1/areas", 422, "kind"),
            ("/api/v1/areas?kind=seat", 422, "kind"),
            ("/api/v1/areas?kind=assembly&limit=0", 422, "limit"),
            ("/api/v1/areas?kind=assembly&after=", 422, "after"),
            ("/api/v1/areas/NP-AC-999", 404, ""),
            ("/api/v1/areas/%00", 404, ""),
            ("/api/v1/people/nobody", 404, ""),
            ("/api/v1/report/reach?on=soon", 422, "on"),
            ("/api/v1/report/reach?role=king", 422, "role"),
            ("/api/v1/report/reach?rule=", 422, "rule"),
            ("/api/v1/report/reach?no=R-000000-000000000", 404, "no"),
            ("/api/v1/report/reach?under=Nowhere", 404, "Nowhere"),
            ("/api/v1/report/reach?rule=nothing", 404, "nothing"),
            ("/api/v1/report/reach?on=0768-07-18", 404, "on"),
        ] {
            let (answered, text) =
                site.get(&format!("{uri}{}lang=en", if uri.contains('?') { '&' } else { '?' })).await;
            let problem: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(
                (answered.as_u16(), &problem["status"]),
                (status, &Value::from(status)),
                "{uri}: {text}"
            );
            assert!(problem["detail"].as_str().unwrap().contains(says), "{uri}: {text}");
        }
    }
}
