//! The pages of reach: one file each with its route, what it reads from the address, its handler and its tests.

mod areas;
mod asked;
mod dashboard;
mod download;
mod imports;
mod representative;
#[cfg(test)]
mod testing;

use std::convert::Infallible;

use access::{AccessError, Actor, Ctx};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use base::{Day, Kind};
use http::request::Parts;
use system::Shared;
use ui::{Footer, Here, Lang, Markup, NavItem, Page, Problem, html};
use words::message::both;
use words::{Locale, Text};

use crate::messages as m;
use crate::report::ReportError;
use crate::views::{self, Links};

/// All pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(dashboard::show))
        .route("/report/reach.csv", get(download::csv))
        .route("/report/reach.xlsx", get(download::xlsx))
        .route("/report/reach.json", get(download::json))
        .route("/representatives/{person}", get(representative::show))
        .route("/areas", get(areas::search))
        .route("/areas/{code}", get(areas::show))
        .route("/imports", get(imports::show))
}

/// The entries in the menu.
pub(crate) fn nav(l: Locale) -> Vec<NavItem> {
    [("/", m::nav_dashboard(l)), ("/areas", m::nav_areas(l)), ("/imports", m::nav_imports(l))]
        .map(|(href, label)| NavItem { href: href.to_owned(), label })
        .into()
}

/// One request for a page: who asks, in which language, for which address.
pub(crate) struct Visit {
    shared: Shared,
    here: Here,
    l: Locale,
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Visit, Infallible> {
        let Lang(l) = Lang::from_request_parts(parts, shared).await?;
        let here = Here::from_request_parts(parts, shared).await?;
        Ok(Visit { shared: shared.clone(), here, l })
    }
}

/// What goes into the frame.
struct Content {
    title: String,
    /// The entry in the menu to which the page belongs.
    current: &'static str,
    /// Until when its figures reach.
    day: Option<Day>,
    body: Markup,
}

/// Why a page is not shown.
enum Refusal {
    /// A sentence for the person, and ways on: addresses with their words.
    Told(Kind, Text, Vec<(String, Text)>),
    /// The page is another one.
    Elsewhere(String),
    /// Our own fault; what it was is for the log.
    Failed(Kind, String),
}

impl Visit {
    /// Opens an act that reads, for whoever asks.
    async fn read(&self) -> Result<Ctx, Refusal> {
        Ok(self.shared.host.read(Actor::LocalOperator, self.l).await?)
    }

    fn today(&self) -> Day {
        self.shared.host.today()
    }

    /// Links that stay on the day of this page.
    fn links(&self, on: Day) -> Links {
        Links { on: (on != self.today()).then_some(on) }
    }

    /// The page, or what went wrong in its frame.
    fn answer(&self, made: Result<Content, Refusal>) -> Response {
        let l = self.l;
        match made {
            Ok(c) => {
                let footer = Footer {
                    data_as_of: c.day.map(|d| views::day(d, l)),
                    version: env!("CARGO_PKG_VERSION").to_owned(),
                    sources: None,
                };
                let page = Page {
                    title: c.title,
                    current: Some(c.current.to_owned()),
                    footer,
                    body: c.body,
                    ..self.frame()
                };
                page.render().into_response()
            }
            Err(Refusal::Elsewhere(href)) => Redirect::to(&href).into_response(),
            Err(refusal) => refusal.problem(l).on(self.frame()),
        }
    }

    fn frame(&self) -> Page {
        let organisation = &self.shared.organisation;
        Page {
            organisation: (!organisation.is_empty()).then(|| organisation.to_string()),
            nav: self.shared.nav(self.l),
            sample: self.shared.sample,
            ..Page::bare(self.l, "", &self.here, html! {})
        }
    }
}

impl Refusal {
    /// A value in the address that cannot be, by the name of its parameter.
    fn parameter(name: &str, value: &str, hint: impl Fn(Locale) -> String) -> Refusal {
        // A value from outside may be of any length.
        let value: String = value.chars().take(60).collect();
        Refusal::Told(Kind::Invalid, both(|l| m::bad_value(l, value.as_str(), name, hint(l))), Vec::new())
    }

    fn problem(&self, l: Locale) -> Problem {
        match self {
            Refusal::Told(kind, why, ways) => {
                ways.iter().fold(Problem::of(*kind).because(why.get(l)), |p, (href, label)| {
                    p.way_out(href.as_str(), label.get(l))
                })
            }
            Refusal::Elsewhere(href) => Problem::new(404).way_out(href.as_str(), href.as_str()),
            Refusal::Failed(kind, detail) => {
                tracing::error!(detail, "a page could not be made");
                Problem::of(*kind)
            }
        }
    }
}

impl From<AccessError> for Refusal {
    fn from(e: AccessError) -> Self {
        Refusal::Failed(e.kind(), e.to_string())
    }
}

impl From<ReportError> for Refusal {
    fn from(e: ReportError) -> Self {
        match e {
            ReportError::Access(e) => e.into(),
            ReportError::Rule(e) => Refusal::Told(e.kind(), e.text(), Vec::new()),
        }
    }
}

impl From<intake::IntakeError> for Refusal {
    fn from(e: intake::IntakeError) -> Self {
        Refusal::Failed(e.kind(), e.to_string())
    }
}
