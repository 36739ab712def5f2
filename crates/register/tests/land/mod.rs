//! A small invented land with workers, for tests of their work and duties: those who sign in, and the pages as they see them.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Ctx, Host, Role, User, UserId};
use areas::model::AreaId;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::uuid::Uuid;
use base::{OpId, Span};
use db::{Db, row};
use intake::Kind;
use register::Register;
use register::actions::work::{self, Given};
use register::model::{PersonId, WorkId};
use system::{Shared, System};
use testkit::{Desk, day, given};
use tower::ServiceExt as _;
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,D-1,नमूना ज़िला,Namuna District,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,D-1\n\
    mandal,M-1,पहला मंडल,First Mandal,NP-AC-001\n\
    mandal,M-2,दूसरा मंडल,Second Mandal,NP-AC-001\n\
    booth,B-1,बूथ 1,Booth 1,M-1\n\
    booth,B-2,बूथ 2,Booth 2,M-1\n\
    booth,B-3,बूथ 3,Booth 3,M-2\n";
const FILE: &str = "name_hi,name_en,unit,duty,from,ref\n\
    सीमा नमूना,Seema Namuna,B-1,page_head,2026-01-01,1\n\
    कमल नमूना,Kamal Namuna,B-1,page_head,2026-01-01,2\n\
    राम नमूना,Ram Namuna,B-1,booth_president,2026-01-01,3\n\
    गीता नमूना,Geeta Namuna,B-3,page_head,2026-01-01,4\n\
    मोहन नमूना,Mohan Namuna,M-1,mandal_president,2026-01-01,5\n";

pub struct Land {
    pub desk: Desk,
    pub host: Host,
    pub shared: Shared,
}

fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

impl Land {
    pub async fn new(db: Db) -> Land {
        let desk = Desk::new(db);
        for (name, text) in [("areas", AREAS), ("workers", FILE)] {
            let report = desk.import(&*kind(name), text, given(&[], &[], None)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(Register));
        let systems: [Box<dyn System>; 1] = [Box::new(Register)];
        let shared = Shared::new(host.clone(), false, "", systems.into());
        Land { desk, host, shared }
    }

    pub fn tick(&self) {
        self.desk.clock.set(base::Clock::now(&*self.desk.clock) + std::time::Duration::from_secs(1));
    }

    pub async fn write(&self, who: &Actor) -> Ctx {
        self.write_as(who, self.host.ids.make()).await
    }

    pub async fn write_as(&self, who: &Actor, op: OpId) -> Ctx {
        self.tick();
        self.host.write(who.clone(), Locale::Hi, op).await.unwrap()
    }

    pub async fn read(&self, who: &Actor) -> Ctx {
        self.host.read(who.clone(), Locale::Hi).await.unwrap()
    }

    /// Somebody who signs in, as a person of the register or not; at no area in particular: for all of it.
    pub async fn signs_in(&self, person: Option<PersonId>, role: Role, at: &str) -> Actor {
        let mut ctx = self.write(&Actor::LocalOperator).await;
        let id: UserId = person.map_or_else(|| self.host.ids.make::<Uuid>(), PersonId::uuid).into();
        let area = match at {
            "" => None,
            at => Some(area(&mut ctx, at).await.uuid()),
        };
        let name = format!("{} {at}", role.name());
        add_user(&mut ctx, Account { id, name: name.clone(), login: None, disabled_at: None }).await.unwrap();
        let days = Span::since(day("2026-01-01"));
        let (office, reason, paid_by_public) = (None, None, Some(false));
        give(&mut ctx, Giving { person: id, role, area, office, days, paid_by_public, reason })
            .await
            .unwrap();
        let authority = self.host.authority(&mut ctx.tx, id).await.unwrap();
        let proved_at = ctx.now;
        ctx.commit().await.unwrap();
        let session = self.host.ids.make();
        Actor::User(Arc::new(User { id, name, authority, proved_at, session, limits: None }))
    }

    pub async fn worker(&self, reference: &str) -> PersonId {
        let mut ctx = self.desk.read().await;
        let sql =
            "SELECT person_id FROM register_worker WHERE ref = $1 AND known_until = 9223372036854775807";
        let id: Option<(Uuid,)> = row!(&mut ctx.tx, sql, reference).unwrap();
        ctx.rollback().await.unwrap();
        id.unwrap().0.into()
    }

    pub async fn own(&self, reference: &str) -> (PersonId, Actor) {
        let person = self.worker(reference).await;
        let at = if reference == "4" { "B-3" } else { "B-1" };
        (person, self.signs_in(Some(person), Role::Worker, at).await)
    }

    pub async fn gives(&self, who: &Actor, at: &str, designation: Option<&str>) -> WorkId {
        let mut ctx = self.write(who).await;
        let area = area(&mut ctx, at).await;
        let given = Given {
            what: "12 घरों तक सूचना".into(),
            kind: None,
            due: day("2026-11-25"),
            area,
            designation: designation.map(str::to_owned),
            person: None,
        };
        let id = work::give(&mut ctx, &given).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    pub async fn ask(&self, who: &Actor, request: Request<Body>) -> (StatusCode, String, String) {
        self.tick();
        let app = Register.routes().seen_by(who.clone(), self.shared.clone());
        let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
        let to = parts.headers.get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        (parts.status, to.unwrap_or_default(), String::from_utf8_lossy(&body).into_owned())
    }

    pub async fn get(&self, who: &Actor, uri: &str) -> (StatusCode, String) {
        let (status, _, page) = self.ask(who, Request::get(uri).body(Body::empty()).unwrap()).await;
        for forbidden in [" style=", "onclick=", "{$", "{ $", "latitude", "geolocation"] {
            assert!(!page.contains(forbidden), "{uri}: {forbidden}");
        }
        (status, page)
    }

    pub async fn post(&self, who: &Actor, uri: &str, fields: &str) -> (StatusCode, String, String) {
        let op = self.shared.forms.signed(who, self.host.ids.make());
        self.sent(who, uri, &format!("op={op}&{fields}")).await
    }

    pub async fn sent(&self, who: &Actor, uri: &str, fields: &str) -> (StatusCode, String, String) {
        let form = "application/x-www-form-urlencoded";
        let request = Request::post(uri).header(header::CONTENT_TYPE, form);
        self.ask(who, request.body(Body::from(fields.to_owned())).unwrap()).await
    }
}

pub async fn area(ctx: &mut Ctx, code: &str) -> AreaId {
    let id: Option<(Uuid,)> = row!(&mut ctx.tx, "SELECT id FROM areas_area WHERE code = $1", code).unwrap();
    id.unwrap().0.into()
}

pub async fn right(ctx: &mut Ctx) {
    let wrong = register::counting::differences(ctx).await.unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
}
