use std::sync::Arc;

use base::{AsOf, Clock, Day, Ids, OpId, Rng};
use db::{Db, Stamp, Tx, exec};
use words::locale::Locale;

use crate::ports::{Offices, Places, Unknown};
use crate::{AccessError, Action, Actor, Authority, Memo, Result, Scope, Span, User, UserId};

pub(crate) const VERSION: &str = "SELECT version FROM access_data WHERE one = 1";

/// The installation: its database, its clock, its ids. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Host {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The maker of ids.
    pub ids: Ids,
    /// Where chance comes from: keys and tokens.
    pub rng: Arc<dyn Rng>,
    places: Arc<dyn Places>,
    offices: Arc<dyn Offices>,
    memo: Arc<Memo>,
}

/// One act of one actor: inside one transaction, at one instant.
#[derive(Debug)]
pub struct Ctx {
    /// Who acts.
    pub actor: Actor,
    /// The language of answers.
    pub locale: Locale,
    /// The operation; a retry carries the same id.
    pub op: OpId,
    /// The transaction.
    pub tx: Tx,
    /// Maker of ids.
    pub ids: Ids,
    /// The instant of the act, microseconds since the epoch: the same for everything it writes.
    pub now: i64,
    pub(crate) places: Arc<dyn Places>,
    pub(crate) memo: Arc<Memo>,
    writes: bool,
}

/// For how long a proof of identity is fresh, in microseconds: ten minutes.
pub const FRESH: i64 = 600_000_000;

impl Host {
    /// The installation on `db`.
    pub fn new(db: Db, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Host {
        let ids = Ids::new(clock.clone(), rng.clone());
        let (places, offices) = (Arc::new(Unknown), Arc::new(Unknown));
        Host { db, clock, ids, rng, places, offices, memo: Arc::default() }
    }

    /// The same, knowing where areas lie and who holds which office.
    #[must_use]
    pub fn knowing(self, places: Arc<dyn Places>, offices: Arc<dyn Offices>) -> Host {
        Host { places, offices, ..self }
    }

    /// Today in India.
    pub fn today(&self) -> Day {
        Day::of(self.clock.now())
    }

    /// Opens an act that only reads and sees one unchanging state.
    pub async fn read(&self, actor: Actor, locale: Locale) -> Result<Ctx> {
        let tx = self.db.read().await?;
        Ok(self.ctx(actor, locale, self.ids.make(), tx, false))
    }

    /// Opens an act that may write. Writers take turns, on both databases: many rules ("one holder of an office") look
    /// before they write, and a turn is what makes the look count.
    pub async fn write(&self, actor: Actor, locale: Locale, op: OpId) -> Result<Ctx> {
        let mut tx = self.db.write().await?;
        // The row of the data version is the turn on PostgreSQL; SQLite has but one writer anyway.
        exec!(&mut tx, "UPDATE access_data SET version = version + 1 WHERE one = 1")?;
        // What somebody may do may have changed since the request began: whoever writes is asked for again in the same transaction.
        let actor = match actor {
            Actor::User(user) => {
                let authority = self.authority(&mut tx, user.id).await?;
                Actor::User(Arc::new(User { authority, ..(*user).clone() }))
            }
            other => other,
        };
        Ok(self.ctx(actor, locale, op, tx, true))
    }

    /// What somebody may do today.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn authority(&self, tx: &mut Tx, id: UserId) -> Result<Authority> {
        Ok(Authority::load(tx, &*self.places, &*self.offices, id, self.today()).await?)
    }

    fn ctx(&self, actor: Actor, locale: Locale, op: OpId, tx: Tx, writes: bool) -> Ctx {
        let (ids, places, memo) = (self.ids.clone(), self.places.clone(), self.memo.clone());
        Ctx { actor, locale, op, tx, ids, now: self.clock.micros(), places, memo, writes }
    }

    /// The data version: grows with each committed act that writes.
    pub async fn version(&self) -> Result<i64> {
        let mut tx = self.db.read().await?;
        let version = tx.number(VERSION).await?;
        tx.rollback().await?;
        Ok(version)
    }
}

impl Ctx {
    pub(crate) fn writes(&self) -> bool {
        self.writes
    }

    /// Asks whether the actor may do `action`, and where. The first line of every action.
    ///
    /// # Errors
    /// [`AccessError::NotSignedIn`], [`AccessError::Forbidden`], or [`AccessError::ProofNeeded`] for a dangerous act without a fresh proof.
    pub fn authorise(&self, action: Action) -> Result<Scope> {
        let user = match &self.actor {
            Actor::LocalOperator => return Ok(Scope::everywhere()),
            Actor::Nobody => return Err(AccessError::NotSignedIn),
            Actor::User(user) => user,
        };
        let scope = user.authority.scope(action);
        let within_limits = user.limits.as_ref().is_none_or(|l| l.contains(&action));
        let enough = match action.span() {
            Span::Area => !scope.is_empty(),
            Span::Whole => scope.is_whole(),
            Span::Own => true,
        };
        if !within_limits || !enough {
            return Err(AccessError::Forbidden(action.name()));
        }
        // A program cannot prove who sits before it: what is dangerous is not for tokens.
        if action.is_dangerous() && (user.limits.is_some() || self.now - user.proved_at > FRESH) {
            return Err(AccessError::ProofNeeded);
        }
        Ok(scope)
    }

    /// All of the tree, whoever acts: for what is worked out once for everybody and narrowed to the actor's own scope before anybody sees it. Never for
    /// anything else.
    pub fn for_all(&self) -> Scope {
        Scope::everywhere()
    }

    /// The stamp of what this act writes as a person, or as import `import_no`.
    pub fn stamp(&self, import_no: Option<i64>) -> Stamp {
        Stamp { known_from: self.now, import_no }
    }

    /// The day of the act, in India.
    pub fn today(&self) -> Day {
        Day::of(jiff::Timestamp::from_microsecond(self.now).unwrap_or(jiff::Timestamp::UNIX_EPOCH))
    }

    /// The present point of view: today, with everything that is known.
    pub fn present(&self) -> AsOf {
        AsOf::current(self.today())
    }

    /// Makes everything durable.
    pub async fn commit(self) -> Result<()> {
        debug_assert!(self.writes, "nothing to commit");
        Ok(self.tx.commit().await?)
    }

    /// Leaves everything as it was (also the way to end an act that only read).
    pub async fn rollback(self) -> Result<()> {
        Ok(self.tx.rollback().await?)
    }
}
