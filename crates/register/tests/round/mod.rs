//! What the tests of the notice round share.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Ctx, Role, User, UserId};
use base::Span;
use base::uuid::Uuid;
use db::{Db, row};
use intake::Kind;
use register::Register;
use register::actions::RegisterError;
use register::actions::notice::{self, Answers, Entered, Round};
use register::model::PersonId;
use register::model::notice::Answer;
use system::{Shared, System};
use testkit::{Desk, day, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,NP-D-01,नमूना ज़िला,Namuna District,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-D-01\n\
    mandal,NP-M-1,पहला मंडल,First Mandal,NP-AC-001\n\
    booth,NP-B-001,बूथ 1,Booth 1,NP-M-1\n\
    booth,NP-B-002,बूथ 2,Booth 2,NP-M-1\n";
pub const FILE: &str = "name_hi,name_en,mobile,gender,unit,duty,ref\n\
    नमूना देवी,Namuna Devi,98765 43210,F,NP-B-001,booth_president,A1\n\
    कल्पित लाल,,9123456789,M,NP-B-001,page_head,A2\n\
    ,Kalpit Bai,,F,NP-B-001,page_head,A3\n\
    कल्पित राय,,,M,NP-B-002,page_head,A4\n\
    कल्पित लाल,,9123456789,M,NP-B-002,committee_member,A2\n";

pub fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

/// An installation with a mandal of two booths and their workers.
pub struct Office {
    pub desk: Desk,
    pub shared: Shared,
}

impl Office {
    pub async fn new(db: Db) -> Office {
        let mut desk = Desk::new(db);
        desk.host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(Register));
        let systems: Arc<[Box<dyn System>]> = vec![Box::new(Register) as Box<dyn System>].into();
        let shared = Shared::new(desk.host.clone(), false, "नमूना", systems);
        let office = Office { desk, shared };
        for (name, text) in [("areas", AREAS), ("workers", FILE)] {
            assert_eq!(office.import(name, text).await, 0);
        }
        office
    }

    pub async fn import(&self, name: &str, text: &str) -> u64 {
        self.desk.import(&*kind(name), text, given(&[], &[], None)).await.rejected
    }

    pub fn later(&self) {
        let now = base::Clock::now(&*self.desk.clock);
        self.desk.clock.set(now + std::time::Duration::from_millis(1));
    }

    pub async fn write(&self) -> Ctx {
        self.later();
        self.desk.write().await
    }

    pub async fn person(&self, reference: &str) -> PersonId {
        let mut ctx = self.desk.read().await;
        let sql = "SELECT person_id FROM register_worker WHERE ref = $1 ORDER BY known_from LIMIT 1";
        let found: Option<(Uuid,)> = row!(&mut ctx.tx, sql, reference).unwrap();
        ctx.rollback().await.unwrap();
        found.unwrap().0.into()
    }

    pub async fn enter(&self, unit: &str, people: &[(PersonId, Answer)]) -> Result<Entered, RegisterError> {
        let mut ctx = self.write().await;
        let said = Answers { people: people.to_vec(), ..Answers::default() };
        let done = notice::enter(&self.shared, &mut ctx, unit, &said).await;
        if done.is_ok() {
            ctx.commit().await.unwrap()
        } else {
            ctx.rollback().await.unwrap()
        }
        done
    }

    /// The round in an area; the counts are right.
    pub async fn round(&self, code: &str) -> (i64, i64, i64) {
        let mut ctx = self.desk.read().await;
        let id = register::actions::overview::by_code(&mut ctx, code).await.unwrap();
        let Round { workers, told, gone } = notice::progress(&mut ctx, id).await.unwrap().whole;
        let wrong = register::counting::differences(&mut ctx).await.unwrap();
        ctx.rollback().await.unwrap();
        assert!(wrong.is_empty(), "{wrong:?}");
        (workers, told, gone)
    }

    /// Names of a unit's sheet, a cross before those who were told.
    pub async fn sheet(&self, code: &str) -> Vec<String> {
        let mut ctx = self.desk.read().await;
        let (sheet, _) = notice::to_enter(&mut ctx, code).await.unwrap();
        ctx.rollback().await.unwrap();
        let line = |r: notice::Row| {
            let name = r.found.name_hi.or(r.found.name_en).unwrap();
            format!("{} {}{name}", r.number, if r.told.is_some() { "x " } else { "" })
        };
        sheet.rows.into_iter().map(line).collect()
    }

    /// Somebody who signs in with a role for an area.
    pub async fn actor(&self, id: Option<PersonId>, role: Role, area: &str) -> Actor {
        let mut ctx = self.write().await;
        let id: UserId = id.map_or_else(|| ctx.ids.make::<Uuid>(), PersonId::uuid).into();
        let account = Account { id, name: "नमूना".to_owned(), login: None, disabled_at: None };
        add_user(&mut ctx, account).await.unwrap();
        let area = areas::store::by_code(&mut ctx.tx, area).await.unwrap().unwrap().id.uuid();
        let days = Span::since(day("2026-01-01"));
        let (office, reason, paid_by_public) = (None, None, Some(false));
        let giving = Giving { person: id, role, area: Some(area), office, days, paid_by_public, reason };
        give(&mut ctx, giving).await.unwrap();
        let authority = self.desk.host.authority(&mut ctx.tx, id).await.unwrap();
        let proved_at = ctx.now;
        ctx.commit().await.unwrap();
        let session = Uuid::nil();
        let name = "नमूना".to_owned();
        Actor::User(Arc::new(User { id, name, authority, proved_at, session, limits: None }))
    }
}

/// What a page answers: the status, and its text or where it leads.
pub async fn ask(office: &Office, who: &Actor, address: &str, form: Option<&str>) -> (u16, String) {
    use tower::ServiceExt as _;
    let app = Register.routes().seen_by(who.clone(), office.shared.clone());
    let request = http::Request::builder().uri(address).header("host", "localhost");
    let request = match form {
        None => request.body(axum::body::Body::empty()),
        Some(fields) => {
            let op = office.shared.forms.signed(who, office.desk.host.ids.make());
            let body = axum::body::Body::from(format!("op={op}&{fields}"));
            let form = "application/x-www-form-urlencoded";
            request.method("POST").header("content-type", form).body(body)
        }
    };
    let (parts, body) = app.oneshot(request.unwrap()).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let to = parts.headers.get("location").map(|to| to.to_str().unwrap().to_owned());
    (parts.status.as_u16(), to.unwrap_or_else(|| String::from_utf8_lossy(&body).into_owned()))
}

/// What an address answers: the status and the bytes.
pub async fn bytes(office: &Office, who: &Actor, address: &str) -> (u16, Vec<u8>) {
    use tower::ServiceExt as _;
    let app = Register.routes().seen_by(who.clone(), office.shared.clone());
    let request = http::Request::builder().uri(address).header("host", "localhost");
    let (parts, body) =
        app.oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap().into_parts();
    (parts.status.as_u16(), axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec())
}
