//! A small installation and the pages in front of it. All people are invented.

use access::Actor;
use axum::Router;
use axum::body::{Body, to_bytes};
use base::Clock as _;
use db::Db;
use http::{Request, StatusCode, header};
use system::{Shared, System};
use testkit::{Desk, day, given};
use tower::ServiceExt as _;

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,\n";
const OFFICES: &str = "person,role,area,from\nनमूना देवी,mla,NP-AC-001,2023-12-03\n";
const ACCOUNTS: &str = "person,platform,handle,owner,declared_in_form_26\n\
    नमूना देवी,x,namuna_devi,personal,हाँ\n\
    नमूना देवी,facebook,namuna.devi.party,party,नहीं\n";

/// An installation and its pages, on 22 November 2026 at noon.
pub(super) struct Site {
    desk: Desk,
    shared: Shared,
    pages: Router,
}

impl Site {
    pub async fn new(db: Db) -> Site {
        let desk = Desk::new(db);
        for (kinds, name, text) in [
            (areas::kinds::all(), "areas", AREAS),
            (register::kinds::all(), "offices", OFFICES),
            (accounts::kinds::all(), "accounts", ACCOUNTS),
        ] {
            let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
            let report = desk.import(&*kind, text, given(&[], &[], None)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let systems: [Box<dyn System>; 1] = [Box::new(crate::Law)];
        let shared = Shared::new(desk.host.clone(), true, "नमूना संगठन", systems.into());
        desk.clock.set(day("2026-11-22").noon());
        let pages = super::routes().seen_by(Actor::LocalOperator, shared.clone());
        Site { desk, shared, pages }
    }

    /// It is this time of the clock on a day.
    pub fn at(&self, on: &str, minutes: i64) {
        let at = words::moment::at(day(on), minutes);
        self.desk.clock.set(jiff::Timestamp::from_microsecond(at).unwrap());
    }

    fn op(&self) -> String {
        self.desk.clock.set(self.desk.clock.now() + std::time::Duration::from_secs(1));
        self.shared.forms.signed(&Actor::LocalOperator, self.desk.host.ids.make())
    }

    async fn ask(&self, request: Request<Body>) -> (StatusCode, String, String) {
        let (parts, body) = self.pages.clone().oneshot(request).await.unwrap().into_parts();
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let text = String::from_utf8_lossy(&body).into_owned();
        (parts.status, to.unwrap_or_default(), text)
    }

    /// What an address answers.
    pub async fn get(&self, uri: &str) -> (StatusCode, String) {
        let (status, _, page) = self.ask(Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, page)
    }

    /// A page that is there.
    pub async fn page(&self, uri: &str) -> String {
        let (status, page) = self.get(uri).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        page
    }

    /// Sends a form with an operation of its own: status and text.
    pub async fn post(&self, uri: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        self.post_as(uri, &self.op(), fields).await
    }

    /// Sends a form with this operation.
    pub async fn post_as(&self, uri: &str, op: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let all = std::iter::once(("op", op)).chain(fields.iter().copied());
        let body = all.map(|(k, v)| format!("{k}={}", ui::here::segment(v))).collect::<Vec<_>>().join("&");
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.into());
        let (status, _, text) = self.ask(request.unwrap()).await;
        (status, text)
    }

    /// The same form twice with one operation: the second does nothing more.
    pub async fn post_twice(&self, uri: &str, fields: &[(&str, &str)]) {
        let op = self.op();
        for _ in 0..2 {
            let (status, page) = self.post_as(uri, &op, fields).await;
            assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        }
    }
}
