//! The map of a report.

use ui::map::{Label, Map, Shape, as_table, map};
use ui::state::{Empty, empty};
use ui::{Here, Markup, html};
use words::Locale;

use super::{Links, area_name, sign};
use crate::messages as m;
use crate::outlines::Land;
use crate::report::Report;
use crate::sentences as say;

/// The map, and the same as a table.
pub(crate) fn land(l: Locale, here: &Here, r: &Report, land: &Land, links: Links) -> Markup {
    if land.areas.iter().all(|d| d.outline.is_none()) {
        let what = Empty { what: m::map_none(l), filled_by: m::map_none_who(l), action: None };
        return html! { section #map { (empty(l, &what)) } };
    }
    let shapes: Vec<Shape> = land
        .areas
        .iter()
        .map(|d| {
            let row = d.row.and_then(|i| r.rows.get(i));
            Shape {
                name: area_name(&d.area, l),
                href: Some(links.area(&d.area.identity.code)),
                verdict: row.map_or(ui::Verdict::NoTarget, |x| sign(x.judgement.verdict)),
                number: row.map(|x| say::share(&x.judgement, l)).unwrap_or_default(),
                rings: d.outline.iter().flat_map(|o| o.rings().cloned()).collect(),
            }
        })
        .collect();
    let n = |v: ui::Verdict| shapes.iter().filter(|s| s.verdict == v).count();
    use ui::Verdict::{CannotTell, Met, NoTarget, NotMet};
    let drawing = Map {
        id: "land".to_owned(),
        title: m::map_title(l),
        description: m::map_description(l, shapes.len(), n(Met), n(NotMet), n(CannotTell), n(NoTarget)),
        measure: m::map_measure(l),
        labels: land.districts.iter().map(|(a, at)| Label { text: a.name(l).to_owned(), at: *at }).collect(),
        shapes,
        moving: Some(
            here.to("/map/seats.geojson").with("role", r.asked.role.name()).with("lang", l.code()).href(),
        ),
    };
    html! {
        section #map {
            (map(l, &drawing))
            details.no-print { summary { (m::map_as_table(l)) } (as_table(l, here, &drawing)) }
        }
    }
}
