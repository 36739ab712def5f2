//! The pages of reach: one file each with its route, what it reads from the address, its handler and its tests.

mod activation;
mod api;
mod areas;
mod asked;
mod cities;
mod compare;
mod dashboard;
mod doubts;
mod download;
mod due;
mod entry;
mod evidence;
mod imports;
mod map;
mod representative;
mod sent;
mod sheet;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod testing;
mod whose;
mod work;

use access::{Action, Actor};
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use base::{AsOf, Kind};
use system::{Files as _, Refusal, Routes, Visit};
use ui::NavItem;
use words::Locale;
use words::message::both;

use crate::actions::ReachError;
use crate::messages as m;
use crate::report::ReportError;
use crate::views::Links;

pub(crate) use api::described;

/// All pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route("/", Action::ReadReach, get(dashboard::show))
        .files("/report/reach", Action::ReadReach, get(download::table))
        .route("/report/reach.json", Action::ReadReach, get(download::json))
        .route("/representatives/{person}", Action::ReadReach, get(representative::show))
        .files("/representatives/{person}/accounts", Action::ReadReach, get(representative::accounts))
        .files("/representatives/{person}/counts", Action::ReadReach, get(representative::counts))
        .route("/areas", Action::ReadReach, get(areas::search))
        .route("/areas/{code}", Action::ReadReach, get(areas::show))
        .files("/areas/{code}/seats", Action::ReadReach, get(areas::seats))
        .files("/areas/{code}/electors", Action::ReadReach, get(areas::electors))
        .route("/activation", Action::ReadReach, get(activation::show))
        .files("/activation", Action::ReadReach, get(activation::table))
        .files("/activation/beside", Action::ReadReach, get(activation::beside))
        .route("/compare", Action::ReadReach, get(compare::show))
        .files("/compare", Action::ReadReach, get(compare::table))
        .route("/doubts", Action::ReadReach, get(doubts::show))
        .files("/doubts", Action::ReadReach, get(doubts::table))
        .route("/due", Action::ReadReach, get(due::show))
        .files("/due", Action::ReadReach, get(due::table))
        .route(
            "/entry",
            Action::CorrectReading,
            get(entry::show).post(entry::save).layer(DefaultBodyLimit::max(sent::LARGEST)),
        )
        .route("/entry/cities", Action::CorrectReading, get(cities::show).post(cities::save))
        .route("/evidence/{hash}", Action::ReadReach, get(evidence::show))
        .route("/imports", Action::SeeImports, get(imports::show))
        .route("/map/seats.geojson", Action::ReadReach, get(map::show))
        .route("/r/{no}", Action::ReadReach, get(work::by_number))
        .route("/sheets/{code}", Action::ReadReach, get(sheet::show))
        .files("/sheets/{code}/seats", Action::ReadReach, get(sheet::seats))
        .route("/work", Action::CorrectReading, post(work::marked))
        .route("/readings/decide", Action::CorrectReading, post(work::decided))
        .route("/jumps/explain", Action::CorrectReading, post(work::explained))
        .merge(api::routes())
}

/// The entries in the menu.
pub(crate) fn nav(l: Locale, actor: &Actor) -> Vec<NavItem> {
    let all = [
        (Action::ReadReach, "/", m::nav_dashboard(l)),
        (Action::ReadReach, "/due", m::nav_due(l)),
        (Action::ReadReach, "/areas", m::nav_areas(l)),
        (Action::SeeImports, "/imports", m::nav_imports(l)),
    ];
    let open = all.into_iter().filter(|(action, ..)| actor.may(*action));
    open.map(|(_, href, label)| NavItem { href: href.to_owned(), label }).collect()
}

/// Links that stay on the point of view of a page.
fn links(visit: &Visit, as_of: AsOf) -> Links {
    Links { as_of: (as_of != AsOf::current(visit.today())).then_some(as_of) }
}

/// A value in the address that cannot be, by the name of its parameter.
fn bad_parameter(name: &str, value: &str, hint: impl Fn(Locale) -> String) -> Refusal {
    // A value from outside may be of any length.
    let value: String = value.chars().take(60).collect();
    Refusal::told(Kind::Invalid, both(|l| m::bad_value(l, value.as_str(), name, hint(l))))
}

/// The number of a report that there is none of: whoever made it up, or mistyped it, asks for a page that does not exist.
fn no_report(value: &str) -> Refusal {
    let value: String = value.chars().take(60).collect();
    Refusal::told(Kind::NotFound, both(|l| m::bad_value(l, value.as_str(), "no", m::hint_number(l))))
}

impl From<ReachError> for Refusal {
    fn from(e: ReachError) -> Self {
        match e {
            ReachError::Access(e) => e.into(),
            told => Refusal::told(told.kind(), told.text()),
        }
    }
}

impl From<ReportError> for Refusal {
    fn from(e: ReportError) -> Self {
        match e {
            ReportError::Access(e) => e.into(),
            ReportError::Rule(e) => Refusal::told(e.kind(), e.text()),
        }
    }
}
