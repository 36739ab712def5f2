//! A small installation and the pages in front of it. All people are invented.

use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Role, User, UserId};
use areas::model::AreaId;
use axum::Router;
use axum::body::{Body, to_bytes};
use base::{Clock as _, Span};
use db::Db;
use http::{Request, StatusCode, header};
use register::model::PersonId;
use system::{Shared, System};
use testkit::{Desk, day, given};
use tower::ServiceExt as _;
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,\n\
    mandal,NP-AC-001-M-1,देवपुर नगर,Devpur Nagar,NP-AC-001,\n\
    booth,NP-AC-001-B-001,शासकीय प्राथमिक शाला पीपलखेड़ा,Govt Primary School Pipalkheda,NP-AC-001-M-1,\n";
const OFFICES: &str = "person,role,area,from\n\
    नमूना देवी,mla,NP-AC-001,2023-12-03\n\
    नमूना कुमार,mla,NP-AC-002,2023-12-03\n";

/// An installation and its pages, those for everybody apart.
pub(super) struct Site {
    pub desk: Desk,
    shared: Shared,
    office: Router,
    public: Router,
    pub devi: PersonId,
    pub kumar: PersonId,
    pub seat: AreaId,
}

impl Site {
    /// Two seats with their members, on 22 November 2026 at noon.
    pub async fn new(db: Db) -> Site {
        let desk = Desk::new(db);
        let systems: [Box<dyn System>; 4] = [
            Box::new(areas::Areas),
            Box::new(register::Register),
            Box::new(events::Events),
            Box::new(crate::Programme),
        ];
        let host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(register::Register));
        let shared = Shared::new(host, false, "", systems.into());
        for (kinds, name, text) in
            [(areas::kinds::all(), "areas", AREAS), (register::kinds::all(), "offices", OFFICES)]
        {
            let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
            let report = desk.import(&*kind, text, given(&[], &[], None)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let (mut ctx, as_of) = (desk.read().await, desk.read().await.present());
        let names = register::store::names(&mut ctx.tx, as_of).await.unwrap();
        let seat = areas::store::by_code(&mut ctx.tx, "NP-AC-001").await.unwrap().unwrap().id;
        ctx.rollback().await.unwrap();
        let person = |name: &str| names.iter().find(|(_, n)| n.name_hi.as_deref() == Some(name)).unwrap().0;
        desk.clock.set(day("2026-11-22").noon());
        let office = super::routes().seen_by(Actor::LocalOperator, shared.clone());
        let public = super::open_routes().seen_by(Actor::Nobody, shared.clone());
        let (devi, kumar) = (person("नमूना देवी"), person("नमूना कुमार"));
        Site { desk, shared, office, public, devi, kumar, seat }
    }

    /// It is this time of the clock on a day.
    pub fn at(&self, on: &str, minutes: i64) {
        let at = words::moment::at(day(on), minutes);
        self.desk.clock.set(jiff::Timestamp::from_microsecond(at).unwrap());
    }

    /// The operation of a new form.
    pub fn op(&self) -> String {
        self.desk.clock.set(self.desk.clock.now() + std::time::Duration::from_secs(1));
        self.shared.forms.signed(&Actor::LocalOperator, self.desk.host.ids.make())
    }

    async fn asked(&self, app: &Router, request: Request<Body>) -> (StatusCode, String, Vec<u8>) {
        let (parts, body) = app.clone().oneshot(request).await.unwrap().into_parts();
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        (parts.status, to.unwrap_or_default(), body)
    }

    async fn ask(&self, app: &Router, request: Request<Body>) -> (StatusCode, String, String) {
        let (status, to, body) = self.asked(app, request).await;
        (status, to, String::from_utf8(body).unwrap())
    }

    /// A page of the office.
    pub async fn page(&self, uri: &str) -> String {
        let (status, _, page) = self.ask(&self.office, Request::get(uri).body(Body::empty()).unwrap()).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        page
    }

    /// A page of the office for somebody who is in charge of an area.
    pub async fn page_in_charge_of(&self, area: &str, uri: &str) -> String {
        let host = &self.shared.host;
        let area = self.area(area).await.parse().unwrap();
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap();
        let (id, name) = (ctx.ids.make::<UserId>(), "नमूना".to_owned());
        add_user(&mut ctx, Account { id, name: name.clone(), login: None, disabled_at: None }).await.unwrap();
        let days = Span::since(day("2026-01-01"));
        let (office, paid_by_public, reason) = (None, Some(false), None);
        let role = Role::InCharge;
        give(&mut ctx, Giving { person: id, role, area: Some(area), office, days, paid_by_public, reason })
            .await
            .unwrap();
        let authority = host.authority(&mut ctx.tx, id).await.unwrap();
        let (proved_at, session) = (ctx.now, host.ids.make());
        ctx.commit().await.unwrap();
        let actor = Actor::User(Arc::new(User { id, name, authority, proved_at, session, limits: None }));
        let app = crate::web::routes().seen_by(actor, self.shared.clone());
        let (status, _, page) = self.ask(&app, Request::get(uri).body(Body::empty()).unwrap()).await;
        assert_eq!(status, StatusCode::OK, "{uri}: {page}");
        page
    }

    /// A page for everybody.
    pub async fn seen(&self, uri: &str) -> (StatusCode, String) {
        let (status, _, page) = self.ask(&self.public, Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, page)
    }

    /// A file for everybody.
    pub async fn file(&self, uri: &str) -> (StatusCode, Vec<u8>) {
        let (status, _, file) =
            self.asked(&self.public, Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, file)
    }

    /// A file of the office.
    pub async fn office_file(&self, uri: &str) -> (StatusCode, Vec<u8>) {
        let (status, _, file) =
            self.asked(&self.office, Request::get(uri).body(Body::empty()).unwrap()).await;
        (status, file)
    }

    /// The id of an area, for a form.
    pub async fn area(&self, code: &str) -> String {
        let mut ctx = self.desk.read().await;
        let id = areas::store::by_code(&mut ctx.tx, code).await.unwrap().unwrap().id;
        ctx.rollback().await.unwrap();
        id.to_string()
    }

    /// Sends a form of the office: status, where it leads, text.
    pub async fn post(&self, uri: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
        let op = self.op();
        let all = std::iter::once(("op", op.as_str())).chain(fields.iter().copied());
        let body = all.map(|(k, v)| format!("{k}={}", ui::here::segment(v))).collect::<Vec<_>>().join("&");
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.into());
        self.ask(&self.office, request.unwrap()).await
    }

    /// Sends a form of the office with a file: status, where it leads, text.
    pub async fn send(
        &self,
        uri: &str,
        fields: &[(&str, &str)],
        (name, file): (&str, &[u8]),
    ) -> (StatusCode, String, String) {
        let op = self.op();
        let mut body = Vec::new();
        for (k, v) in std::iter::once(("op", op.as_str())).chain(fields.iter().copied()) {
            body.extend(
                format!("--x\r\nContent-Disposition: form-data; name=\"{k}\"\r\n\r\n{v}\r\n").into_bytes(),
            );
        }
        let head =
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.jpg\"\r\n\r\n");
        body.extend(head.into_bytes().into_iter().chain(file.iter().copied()));
        body.extend(b"\r\n--x--\r\n");
        let request = Request::post(uri)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(body.into());
        self.ask(&self.office, request.unwrap()).await
    }

    /// Enters an event and answers its address in the office.
    pub async fn enter(&self, fields: &[(&str, &str)]) -> String {
        let area = self.seat.to_string();
        let usual = [
            ("kind", "hearing"),
            ("owner", "personal"),
            ("area", area.as_str()),
            ("shown", "now"),
            ("until", ""),
        ];
        let mut all: Vec<(&str, &str)> = fields.to_vec();
        all.extend(usual.into_iter().filter(|(k, _)| fields.iter().all(|(f, _)| f != k)));
        let (status, to, page) = self.post(&format!("/programme/{}", self.devi), &all).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let week = self.page(&to).await;
        let title = fields.iter().find(|(k, _)| *k == "title").map_or("", |(_, v)| v);
        let before = &week[..week.find(title).unwrap()];
        let from = before.rfind("/programme/events/").unwrap();
        week[from..from + "/programme/events/".len() + 36].to_owned()
    }

    /// Approves and publishes an event.
    pub async fn publish(&self, event: &str) {
        for act in ["approve", "publish"] {
            let (status, _, page) = self.post(&format!("{event}/{act}"), &[]).await;
            assert_eq!(status, StatusCode::SEE_OTHER, "{act}: {page}");
        }
    }
}
