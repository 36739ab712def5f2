//! An installation with its keys, a clock that is moved by hand, and people with roles.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use access::actions::{self, Giving};
use access::sessions::{self, How};
use access::users::Account;
use access::vault::{self, KeyFolder};
use access::ways::token::Token;
use access::{Actor, Ctx, Host, Role, UserId};
use base::{Clock as _, Day, FixedClock, SeededRng, Span};
use db::Db;
use words::Locale;

pub struct Town {
    pub host: Host,
    pub clock: Arc<FixedClock>,
    _keys: tempfile::TempDir,
}

pub const MINUTE: u64 = 60;
pub const HOUR: u64 = 3600;
pub const DAY: u64 = 24 * HOUR;

impl Town {
    pub async fn new(db: Db) -> Town {
        let clock = Arc::new(FixedClock::new("2026-11-22T06:30:00Z".parse().unwrap()));
        let host = Host::new(db, clock.clone(), Arc::new(SeededRng::new(7)));
        let keys = tempfile::tempdir().unwrap();
        let folder = KeyFolder::at(keys.path().join("keys"));
        let vault = vault::open_or_make(&host, &folder, Arc::new(SeededRng::new(8))).await.unwrap();
        Town { host: host.with_vault(Arc::new(vault)), clock, _keys: keys }
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.set(self.clock.now() + Duration::from_secs(seconds));
    }

    pub fn now(&self) -> i64 {
        self.clock.micros()
    }

    pub async fn write(&self, actor: Actor) -> Ctx {
        self.host.write(actor, Locale::Hi, self.host.ids.make()).await.unwrap()
    }

    pub async fn operator(&self) -> Ctx {
        self.write(Actor::LocalOperator).await
    }

    pub async fn nobody(&self) -> Ctx {
        self.write(Actor::Nobody).await
    }

    /// Somebody with these roles on the whole organisation.
    pub async fn person(&self, login: &str, roles: &[Role]) -> UserId {
        let mut ctx = self.operator().await;
        let id: UserId = self.host.ids.make();
        let account =
            Account {
                id, name: format!("नमूना {login}"), login: Some(login.into()), disabled_at: None
            };
        actions::add_user(&mut ctx, account).await.unwrap();
        for role in roles {
            give(&mut ctx, id, *role).await;
        }
        ctx.commit().await.unwrap();
        id
    }

    /// Somebody who is signed in with a fresh proof, and their cookie.
    pub async fn signed_in(&self, person: UserId) -> (Actor, String) {
        let token = self.open(person, &[How::Passkey]).await.unwrap();
        let cookie = token.cookie().to_owned();
        (self.enter(&cookie).await.unwrap(), cookie)
    }

    pub async fn open(&self, person: UserId, how: &[How]) -> access::Result<Token> {
        let mut ctx = self.nobody().await;
        let token = sessions::open(&mut ctx, person, how, "Firefox").await?;
        ctx.commit().await.unwrap();
        Ok(token)
    }

    pub async fn enter(&self, cookie: &str) -> Option<Actor> {
        sessions::enter(&self.host, cookie).await.unwrap()
    }

    /// The lines of the audit trail, as `action object`.
    pub async fn trail(&self) -> Vec<String> {
        let mut ctx = self.host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
        let lines = access::audit::trail::next(&mut ctx.tx, 0, 10_000).await.unwrap();
        ctx.rollback().await.unwrap();
        lines.into_iter().map(|e| format!("{} {}", e.action, e.object)).collect()
    }
}

pub async fn give(ctx: &mut Ctx, person: UserId, role: Role) -> access::grants::GrantId {
    let days = Span { from: ctx.today(), until: Day::MAX };
    let giving =
        Giving { person, role, area: None, office: None, days, paid_by_public: Some(false), reason: None };
    actions::give(ctx, giving).await.unwrap()
}
