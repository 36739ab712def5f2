//! A small organisation in memory: where its areas lie and who holds its offices.
#![allow(clippy::unwrap_used, dead_code)]

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use access::actions::{Giving, add_user, give};
use access::grants::GrantId;
use access::installation::{Edition, Installation, set_up};
use access::users::Account;
use access::{AccessError, Actor, Authority, Ctx, Host, Offices, Places, Role, User, UserId};
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AreaPath, Clock as _, Day, FixedClock, SeededRng, Span};
use db::{Db, Tx};
use words::Locale;

/// Where areas lie, and which offices are held; both can change while a test runs.
#[derive(Debug, Default)]
pub struct Ground {
    pub places: Mutex<HashMap<Uuid, Vec<AreaPath>>>,
    pub held: Mutex<HashSet<(Uuid, Uuid)>>,
}

#[async_trait]
impl Places for Ground {
    async fn places(&self, _: &mut Tx, area: Uuid, _: Day) -> db::Result<Vec<AreaPath>> {
        Ok(self.places.lock().unwrap().get(&area).cloned().unwrap_or_default())
    }

    async fn reach(&self, tx: &mut Tx, area: Uuid, on: Day) -> db::Result<Vec<AreaPath>> {
        self.places(tx, area, on).await
    }
}

#[async_trait]
impl Offices for Ground {
    async fn holds(&self, _: &mut Tx, office: Uuid, person: Uuid, _: Day) -> db::Result<bool> {
        Ok(self.held.lock().unwrap().contains(&(office, person)))
    }
}

/// A state, a district in it, a mandal in that, a neighbouring district.
pub fn area(n: u128) -> Uuid {
    Uuid::from_u128(n)
}
pub const STATE: u128 = 1;
pub const DISTRICT: u128 = 2;
pub const MANDAL: u128 = 3;
pub const BESIDE: u128 = 4;

pub fn path(n: u128) -> AreaPath {
    let state = AreaPath::root(1);
    match n {
        STATE => state,
        DISTRICT => state.child(2),
        MANDAL => state.child(2).child(3),
        _ => state.child(4),
    }
}

pub struct Site {
    pub host: Host,
    pub ground: Arc<Ground>,
    pub clock: Arc<FixedClock>,
}

impl Site {
    pub fn new(db: Db) -> Site {
        let clock = Arc::new(FixedClock::new("2026-11-22T06:30:00Z".parse().unwrap()));
        let ground = Arc::new(Ground::default());
        for n in [STATE, DISTRICT, MANDAL, BESIDE] {
            ground.places.lock().unwrap().insert(area(n), vec![path(n)]);
        }
        let host = Host::new(db, clock.clone(), Arc::new(SeededRng::new(3)));
        Site { host: host.knowing(ground.clone(), ground.clone()), ground, clock }
    }

    /// Set up as an edition.
    pub async fn set_up(db: Db, edition: Edition) -> Site {
        let site = Site::new(db);
        let mut ctx = site.operator().await;
        let it = Installation { edition, organisation: "नमूना संगठन".to_owned() };
        set_up(&mut ctx.tx, &it, 0).await.unwrap();
        ctx.commit().await.unwrap();
        site
    }

    pub async fn operator(&self) -> Ctx {
        self.host.write(Actor::LocalOperator, Locale::Hi, self.host.ids.make()).await.unwrap()
    }

    /// Somebody with a role somewhere (`None`: everywhere), as the operator lets them in.
    pub async fn person(&self, name: &str, role: Role, n: Option<u128>) -> UserId {
        let id = self.somebody(name).await;
        let mut ctx = self.operator().await;
        give(&mut ctx, giving(id, role, n)).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    /// Somebody without any grant.
    pub async fn somebody(&self, name: &str) -> UserId {
        let id: UserId = self.host.ids.make();
        let account = Account { id, name: name.to_owned(), login: Some(name.to_owned()), disabled_at: None };
        let mut ctx = self.operator().await;
        add_user(&mut ctx, account).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    /// Who it is, with what they may do now and a proof of just now.
    pub async fn actor(&self, id: UserId) -> Actor {
        let mut tx = self.host.db.read().await.unwrap();
        let authority = self.host.authority(&mut tx, id).await.unwrap();
        tx.rollback().await.unwrap();
        user(id, authority, self.clock.now().as_microsecond())
    }

    pub async fn acting(&self, id: UserId) -> Ctx {
        let actor = self.actor(id).await;
        self.host.write(actor, Locale::Hi, self.host.ids.make()).await.unwrap()
    }

    /// What somebody attempts, kept if it was allowed.
    pub async fn attempts<T>(
        &self,
        id: UserId,
        what: impl AsyncFnOnce(&mut Ctx) -> Result<T, AccessError>,
    ) -> Result<T, AccessError> {
        let mut ctx = self.acting(id).await;
        match what(&mut ctx).await {
            Ok(done) => {
                ctx.commit().await.unwrap();
                Ok(done)
            }
            Err(e) => {
                ctx.rollback().await.unwrap();
                Err(e)
            }
        }
    }

    pub async fn gives(&self, by: UserId, giving: Giving) -> Result<GrantId, AccessError> {
        self.attempts(by, async |ctx| give(ctx, giving).await).await
    }
}

pub fn user(id: UserId, authority: Authority, proved_at: i64) -> Actor {
    let user = User {
        id, name: "नमूना".to_owned(), authority, proved_at, session: Uuid::nil(), limits: None
    };
    Actor::User(Arc::new(user))
}

pub fn giving(person: UserId, role: Role, n: Option<u128>) -> Giving {
    Giving {
        person,
        role,
        area: n.map(area),
        office: None,
        days: Span::since("2026-01-01".parse().unwrap()),
        paid_by_public: Some(false),
        reason: None,
    }
}
