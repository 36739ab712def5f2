//! `/map/seats.geojson`: the map of the first page for a script, asked for in the same words.
//!
//! A feature with a shape for each area (`name`, `verdict`, `said`, `href`), and one with a point for each name: districts, the
//! largest first, then the areas themselves (`label`, `of`: `district` or `area`).

use areas::outline::{DEGREE, Outline, Point};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use system::{Refusal, Visit};
use words::Locale;

use super::asked::Asked;
use super::links;
use crate::dashboard::dashboard;
use crate::outlines::{Drawn, Land, land};
use crate::report::Report;
use crate::sentences as say;
use crate::views::{Links, area_name, sign};

/// The map. What goes wrong is told to a script.
pub(super) async fn show(visit: Visit) -> Response {
    match collection(&visit).await {
        Ok(all) => {
            let kind = HeaderValue::from_static("application/geo+json");
            ([(header::CONTENT_TYPE, kind)], all.to_string()).into_response()
        }
        Err(refusal) => refusal.problem(visit.l).json(visit.l),
    }
}

async fn collection(visit: &Visit) -> Result<Value, Refusal> {
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, _) = asked.wanted(&mut ctx).await?;
    let report = dashboard(&mut ctx, &wanted).await?.report;
    let land = land(&mut ctx, &report).await?;
    ctx.rollback().await?;
    Ok(features(visit.l, &report, &land, links(visit, asked.as_of)))
}

fn features(l: Locale, r: &Report, land: &Land, links: Links) -> Value {
    let drawn = || land.areas.iter().filter_map(|d| Some((d, d.outline.as_ref()?)));
    let shapes = drawn().map(|(d, o)| shape(l, r, d, o, links));
    let districts = land.districts.iter().map(|(a, at)| label(a.name(l), "district", *at));
    let areas = drawn().map(|(d, o)| label(&area_name(&d.area, l), "area", o.label_point()));
    let all: Vec<Value> = shapes.chain(districts).chain(areas).collect();
    json!({ "type": "FeatureCollection", "features": all })
}

fn shape(l: Locale, r: &Report, d: &Drawn, outline: &Outline, links: Links) -> Value {
    let row = d.row.and_then(|i| r.rows.get(i));
    let verdict = row.map_or(ui::Verdict::NoTarget, |x| sign(x.judgement.verdict));
    let share = row.map(|x| say::share(&x.judgement, l)).unwrap_or_default();
    let said: Vec<String> = [verdict.word(l), share].into_iter().filter(|s| !s.is_empty()).collect();
    // A ring of GeoJSON ends where it begins.
    let ring =
        |points: &Vec<Point>| -> Value { points.iter().chain(points.first()).map(|p| degrees(*p)).collect() };
    let polygons: Value =
        outline.polygons().iter().map(|rings| rings.iter().map(ring).collect::<Value>()).collect();
    json!({
        "type": "Feature",
        "properties": {
            "name": area_name(&d.area, l),
            "verdict": verdict.name(),
            "said": said.join(", "),
            "href": links.area(&d.area.identity.code),
        },
        "geometry": { "type": "MultiPolygon", "coordinates": polygons },
    })
}

fn label(text: &str, of: &str, at: Point) -> Value {
    json!({
        "type": "Feature",
        "properties": { "label": text, "of": of },
        "geometry": { "type": "Point", "coordinates": degrees(at) },
    })
}

fn degrees((x, y): Point) -> Value {
    json!([f64::from(x) / DEGREE, f64::from(y) / DEGREE])
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use super::*;
    use crate::web::testing::Site;

    async fn all(site: &Site, query: &str) -> Vec<Value> {
        let (headers, body) = site.file(&format!("/map/seats.geojson?{query}")).await;
        assert_eq!(headers["content-type"], "application/geo+json");
        let mut all: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(all["type"], "FeatureCollection");
        serde_json::from_value(all["features"].take()).unwrap()
    }

    #[both]
    async fn a_script_gets_the_map_of_the_page(db: Db) {
        let site = Site::full(db).await;
        assert_eq!(
            all(&site, "role=mla").await,
            Vec::<Value>::new(),
            "without outlines there is nothing to show"
        );
        site.outlines().await;
        let page = site.page("/?role=mla&lang=hi").await;
        assert!(page.contains("data-map=\"/map/seats.geojson?role=mla&amp;lang=hi\""), "{page}");

        let found = all(&site, "role=mla&lang=hi&rule=mla-5").await;
        let names: Vec<_> =
            found.iter().map(|f| &f["properties"]).map(|p| (&p["name"], &p["label"], &p["of"])).collect();
        let text = |s: &str| Value::from(s);
        assert_eq!(
            names,
            [
                (&text("देवपुर (1)"), &Value::Null, &Value::Null),
                (&text("रामगढ़ (2)"), &Value::Null, &Value::Null),
                (&Value::Null, &text("उत्तर"), &text("district")),
                (&Value::Null, &text("देवपुर (1)"), &text("area")),
                (&Value::Null, &text("रामगढ़ (2)"), &text("area")),
            ]
        );
        let devpur = &found[0];
        assert_eq!(devpur["properties"]["verdict"], "met");
        assert_eq!(devpur["properties"]["said"], "पूरा, 7.3% से 7.7%");
        assert_eq!(devpur["properties"]["href"], "/areas/NP-AC-001");
        let rings = devpur["geometry"]["coordinates"][0].as_array().unwrap();
        assert_eq!(rings.len(), 2, "the hole is a hole");
        assert_eq!(rings[0][0], json!([62.0, 15.0]));
        for ring in rings {
            let ring = ring.as_array().unwrap();
            assert_eq!(ring.first(), ring.last());
        }
        // Another rule, another verdict; another day, other links; a narrower place, fewer areas.
        assert_eq!(all(&site, "role=mla&rule=mla-8").await[0]["properties"]["verdict"], "not_met");
        let found = all(&site, "role=mla&under=Ramgarh&on=2026-11-20&lang=en").await;
        assert_eq!(found[0]["properties"]["href"], "/areas/NP-AC-002?on=2026-11-20");
        assert_eq!(found.iter().filter(|f| f["geometry"]["type"] == "MultiPolygon").count(), 1);

        let (status, told) = site.get("/map/seats.geojson?role=king").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.starts_with('{') && told.contains("king"), "{told}");
    }
}
