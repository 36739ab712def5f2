//! What the tests share: a small invented land with its people, and those who sign in.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use access::actions::{Giving, add_user, give};
use access::users::Account;
use access::{Actor, Ctx, Role, User, UserId};
use areas::model::AreaId;
use base::Span;
use base::uuid::Uuid;
use db::Db;
use register::model::PersonId;
use testkit::{Desk, day, given};
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP\n\
    org_district,NP-OD-02,दक्षिण,Dakshin,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-02\n\
    mandal,NP-M-01,मंडल एक,Mandal One,NP-AC-001\n";
const OFFICES: &str = "person,role,area,from\n\
    नमूना देवी,mla,NP-AC-001,2023-12-03\n\
    नमूना कुमार,mla,NP-AC-002,2023-12-03\n";
/// Who serves whom. The first is the one who will be forgotten.
pub const SERVANT: &str = "कल्पित लाल";
const STAFF: &str = "person,serves,kind,payer,from\n\
    कल्पित लाल,नमूना देवी,analyst,party,2024-01-01\n\
    कल्पित राय,नमूना कुमार,analyst,party,2024-01-01\n";

/// An installation with people, and notices that were drafted.
pub struct Land {
    pub desk: Desk,
}

impl Land {
    pub async fn new(db: Db) -> Land {
        let mut desk = Desk::new(db);
        desk.host = desk.host.clone().knowing(Arc::new(areas::Areas), Arc::new(register::Register));
        for (kinds, name, text) in [
            (areas::kinds::all(), "areas", AREAS),
            (register::kinds::all(), "offices", OFFICES),
            (register::kinds::all(), "staff", STAFF),
        ] {
            let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
            let report = desk.import(&*kind, text, given(&[], &[], None)).await;
            assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
        }
        let land = Land { desk };
        land.later(1);
        land
    }

    /// Lets the clock go on: facts of two acts must not share their time.
    pub fn later(&self, seconds: u64) {
        use base::Clock as _;
        self.desk.clock.set(self.desk.clock.now() + std::time::Duration::from_secs(seconds));
    }

    /// Noon of a day.
    pub fn goes_to(&self, on: &str) {
        self.desk.clock.set(day(on).noon());
    }

    /// A person of the register, by name.
    pub async fn person(&self, name_hi: &str) -> PersonId {
        let mut ctx = self.desk.read().await;
        let as_of = ctx.present();
        let names = register::store::names(&mut ctx.tx, as_of).await.unwrap();
        ctx.rollback().await.unwrap();
        names.into_iter().find(|(_, n)| n.name_hi.as_deref() == Some(name_hi)).unwrap().0
    }

    /// An area, by code.
    pub async fn area(&self, code: &str) -> AreaId {
        let mut ctx = self.desk.read().await;
        let found = areas::store::by_code(&mut ctx.tx, code).await.unwrap();
        ctx.rollback().await.unwrap();
        found.unwrap().id
    }

    /// Somebody who signs in with a role: the person of the register, or somebody new.
    pub async fn signs_in(&self, id: Option<PersonId>, name: &str, role: Role, area: Option<&str>) -> UserId {
        let area = match area {
            Some(code) => Some(self.area(code).await.uuid()),
            None => None,
        };
        self.later(1);
        let id = id.map_or_else(|| self.desk.host.ids.make::<Uuid>(), |p| p.uuid());
        let mut ctx = self.desk.write().await;
        let account = Account {
            id: id.into(),
            name: name.to_owned(),
            login: Some(format!("login {name}")),
            disabled_at: None,
        };
        add_user(&mut ctx, account).await.unwrap();
        let days = Span::since(day("2024-01-01"));
        let giving = Giving {
            person: id.into(),
            role,
            area,
            office: None,
            days,
            paid_by_public: Some(false),
            reason: None,
        };
        give(&mut ctx, giving).await.unwrap();
        ctx.commit().await.unwrap();
        id.into()
    }

    /// As whom somebody acts who has signed in and proved it just now.
    pub async fn actor(&self, id: UserId) -> Actor {
        let host = &self.desk.host;
        let mut ctx = self.desk.read().await;
        let authority = host.authority(&mut ctx.tx, id).await.unwrap();
        let name = access::users::one(&mut ctx.tx, id).await.unwrap().unwrap().name;
        let proved_at = ctx.now;
        ctx.rollback().await.unwrap();
        Actor::User(Arc::new(User { id, name, authority, proved_at, session: Uuid::nil(), limits: None }))
    }

    /// An act of somebody that may write.
    pub async fn writes(&self, id: UserId) -> Ctx {
        self.later(1);
        let op = self.desk.host.ids.make();
        self.desk.host.write(self.actor(id).await, Locale::Hi, op).await.unwrap()
    }

    /// An act of somebody that only reads.
    pub async fn reads(&self, id: UserId) -> Ctx {
        self.desk.host.read(self.actor(id).await, Locale::Hi).await.unwrap()
    }
}

/// Every text of the database that holds a word: table and column.
pub async fn holding(db: &Db, word: &str) -> Vec<String> {
    let mut tx = db.read().await.unwrap();
    let mut found = Vec::new();
    for c in db::schema::columns(&mut tx).await.unwrap().into_iter().filter(|c| c.family == "text") {
        // Names of tables and columns come from the catalogue.
        let sql: &'static str =
            String::leak(format!("SELECT 1 FROM {} WHERE {} LIKE $1 LIMIT 1", c.table, c.name));
        let hit: Option<(i32,)> = db::row!(&mut tx, sql, format!("%{word}%")).unwrap();
        if hit.is_some() {
            found.push(format!("{}.{}", c.table, c.name));
        }
    }
    found
}
