//! A small installation and the pages in front of it. All people are invented.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::collections::HashMap;

use access::Actor;
use areas::model::AreaId;
use axum::Router;
use axum::body::{Body, to_bytes};
use common::{Fake, later, settle_land};
use db::Db;
use http::{HeaderMap, Request, StatusCode, header};
use register::model::PersonId;
use system::{Shared, System};
use testkit::{Desk, day};
use tower::ServiceExt as _;

use crate::actions::{self, NewMeeting, NewPromise, Terms};
use crate::follow;
use crate::model::{MeetingId, MeetingKind, PromiseId};

/// An installation and its pages.
pub(super) struct Site {
    desk: Desk,
    shared: Shared,
    app: Router,
    fake: Fake,
    areas: HashMap<&'static str, AreaId>,
    people: HashMap<&'static str, PersonId>,
}

impl Site {
    /// Nothing is recorded yet.
    pub async fn empty(db: Db) -> Site {
        let (desk, fake) = (Desk::new(db), Fake::default());
        let systems: [Box<dyn System>; 2] = [Box::new(crate::Meetings), Box::new(fake.clone())];
        let shared = Shared::new(desk.host.clone(), false, "", systems.into());
        let app = super::routes().seen_by(Actor::LocalOperator, shared.clone());
        Site { desk, shared, app, fake, areas: HashMap::new(), people: HashMap::new() }
    }

    /// Three seats in two districts with their members, who are counted.
    pub async fn with_people(mut self) -> Site {
        settle_land(&self.desk, &self.fake).await;
        for code in ["NP", "NP-OD-01"] {
            self.areas.insert(code, common::area(&self.desk, code).await);
        }
        for name in ["नमूना देवी", "नमूना कुमार", "नमूना सिंह"]
        {
            self.people.insert(name, common::person(&self.desk, name).await);
        }
        self
    }

    pub fn area(&self, code: &str) -> AreaId {
        self.areas[code]
    }

    pub fn person(&self, name: &str) -> PersonId {
        self.people[name]
    }

    /// The operation of a new form.
    pub fn op(&self) -> String {
        later(&self.desk, 1);
        self.shared.forms.signed(&Actor::LocalOperator, self.desk.host.ids.make())
    }

    pub async fn meeting(&self, code: &str, on: &str) -> String {
        later(&self.desk, 1);
        let mut ctx = self.desk.write().await;
        let asked = NewMeeting {
            area: self.area(code),
            person: None,
            kind: MeetingKind::Review,
            day: day(on),
            title: None,
        };
        let id = actions::hold(&mut ctx, &asked).await.unwrap();
        ctx.commit().await.unwrap();
        id.to_string()
    }

    pub async fn promise(
        &self,
        meeting: &str,
        person: PersonId,
        number: Option<(&str, i64)>,
        due: &str,
    ) -> PromiseId {
        later(&self.desk, 1);
        let mut ctx = self.desk.write().await;
        let at = follow::bare(&mut ctx, meeting.parse::<MeetingId>().unwrap()).await.unwrap().unwrap();
        let terms = Terms {
            told_by: "प्रदेश अध्यक्ष".to_owned(),
            instruction: "खाते चालू करें".to_owned(),
            measure: number.map(|(name, _)| name.to_owned()),
            number: number.map(|(_, n)| n),
            due: day(due),
            baseline: None,
        };
        let area = follow::area_of(&mut ctx, person, &at).await.unwrap();
        let asked = NewPromise { meeting: at.id, person: Some(person), area, terms };
        let id = actions::promise(&self.shared, &mut ctx, &asked).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    async fn ask(&self, request: Request<Body>) -> (StatusCode, String, String) {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        (parts.status, to.unwrap_or_default(), String::from_utf8(body).unwrap())
    }

    /// Status and text of an answer.
    pub async fn get(&self, uri: &str) -> (StatusCode, String) {
        let (status, _, page) = self.ask(Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, page)
    }

    /// Headers and bytes of a file that is there.
    pub async fn file(&self, uri: &str) -> (HeaderMap, Vec<u8>) {
        let request = Request::get(uri).body(Body::empty()).unwrap();
        let (parts, body) = self.app.clone().oneshot(request).await.unwrap().into_parts();
        assert_eq!(parts.status, StatusCode::OK, "{uri}");
        (parts.headers, to_bytes(body, usize::MAX).await.unwrap().to_vec())
    }

    /// Everything promised up to a day.
    pub async fn promised(&self, on: &str) -> Vec<follow::Followed> {
        let mut ctx = self.desk.read().await;
        follow::inside(&self.shared, &mut ctx, None, base::Day::MIN, day(on)).await.unwrap()
    }

    /// Sends a form: status, where it leads, text.
    pub async fn post(&self, uri: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
        let pair = |(k, v): &(&str, &str)| format!("{k}={}", ui::here::segment(v));
        let body = fields.iter().map(pair).collect::<Vec<_>>().join("&");
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.into());
        self.ask(request.unwrap()).await
    }

    /// A page that is there, keeps its own policy, and is never kept: its forms are operations of their own.
    pub async fn page(&self, uri: &str) -> String {
        let response =
            self.app.clone().oneshot(Request::get(uri).body(Body::empty()).unwrap()).await.unwrap();
        assert!(response.headers().get(header::CACHE_CONTROL).is_none_or(|v| v != system::LASTING));
        let (status, page) = self.get(uri).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        for forbidden in [" style=", "<style", " onclick=", " onchange=", "javascript:", "{$", "{ $"] {
            assert!(!page.contains(forbidden), "{uri}: {forbidden}");
        }
        page
    }
}
