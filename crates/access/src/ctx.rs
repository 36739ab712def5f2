use std::path::PathBuf;
use std::sync::Arc;

use base::{AsOf, Clock, Day, Ids, OpId, Rng};
use db::{Db, Narrow, Stamp, Tx, exec};
use words::locale::Locale;

use crate::audit::{chain, line::Entry};
use crate::ports::{Offices, Places, Unknown};
use crate::{
    AccessError, Action, Actor, Authority, Limits, Memo, Result, Scope, User, UserId, Vault, VaultError,
};

/// What the pages for strangers read of this crate: the data version.
pub const OPEN_TABLES: &[&str] = &["access_data"];

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
    /// What slows down whoever wants to carry much away.
    pub safeguards: Safeguards,
    places: Arc<dyn Places>,
    offices: Arc<dyn Offices>,
    memo: Arc<Memo>,
    vault: Option<Arc<Vault>>,
}

/// What slows down whoever wants to carry much away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Safeguards {
    /// Different protected values that one account may look at within an hour.
    pub looks_an_hour: i64,
    /// Rows with personal data that one person may take out without a second one.
    pub rows_alone: i64,
}

impl Default for Safeguards {
    fn default() -> Safeguards {
        Safeguards { looks_an_hour: crate::budget::AN_HOUR, rows_alone: crate::exports::ALONE }
    }
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
    pub(crate) rng: Arc<dyn Rng>,
    pub(crate) places: Arc<dyn Places>,
    pub(crate) offices: Arc<dyn Offices>,
    pub(crate) safeguards: Safeguards,
    pub(crate) memo: Arc<Memo>,
    vault: Option<Arc<Vault>>,
    /// Lines of the audit trail that this act leaves when it ends.
    pub(crate) lines: Vec<Entry>,
    db: Db,
    writes: bool,
}

/// For how long a proof of identity is fresh, in microseconds: ten minutes.
pub const FRESH: i64 = 600_000_000;

impl Host {
    /// The installation on `db`.
    pub fn new(db: Db, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Host {
        let ids = Ids::new(clock.clone(), rng.clone());
        let (places, offices) = (Arc::new(Unknown), Arc::new(Unknown));
        let safeguards = Safeguards::default();
        Host { db, clock, ids, rng, safeguards, places, offices, memo: Arc::default(), vault: None }
    }

    /// The same, knowing where areas lie and who holds which office.
    #[must_use]
    pub fn knowing(self, places: Arc<dyn Places>, offices: Arc<dyn Offices>) -> Host {
        Host { places, offices, ..self }
    }

    /// The same with other safeguards.
    #[must_use]
    pub fn guarded(self, safeguards: Safeguards) -> Host {
        Host { safeguards, ..self }
    }

    /// The same installation with its keys.
    #[must_use]
    pub fn with_vault(self, vault: Arc<Vault>) -> Host {
        Host { vault: Some(vault), ..self }
    }

    /// The keys to what is protected.
    ///
    /// # Errors
    /// [`VaultError::NoVault`] if the installation was opened without them.
    pub fn vault(&self) -> Result<&Vault> {
        Ok(self.vault.as_deref().ok_or(VaultError::NoVault)?)
    }

    /// Today in India.
    pub fn today(&self) -> Day {
        Day::of(self.clock.now())
    }

    /// Opens an act that only reads and sees one unchanging state.
    pub async fn read(&self, actor: Actor, locale: Locale) -> Result<Ctx> {
        let mut tx = self.db.read().await?;
        if let Some(vault) = &self.vault {
            vault.follow(&mut tx).await?;
        }
        Ok(self.ctx(actor, locale, self.ids.make(), tx, false))
    }

    /// Opens an act that reads for strangers, on a way to the database that holds nothing else; nothing is unsealed in it.
    pub async fn read_over(&self, narrow: &Narrow, actor: Actor, locale: Locale) -> Result<Ctx> {
        let tx = narrow.read().await?;
        let ctx = self.ctx(actor, locale, self.ids.make(), tx, false);
        Ok(Ctx { vault: None, ..ctx })
    }

    /// Opens an act that may write. Writers take turns, on both databases: many rules ("one holder of an office") look
    /// before they write, and a turn is what makes the look count.
    pub async fn write(&self, actor: Actor, locale: Locale, op: OpId) -> Result<Ctx> {
        let mut tx = self.turn().await?;
        if let Some(vault) = &self.vault {
            vault.follow(&mut tx).await?;
        }
        let actor = self.again(&mut tx, actor).await?;
        Ok(self.ctx(actor, locale, op, tx, true))
    }

    /// Opens a short act that writes beside the turn of writers and leaves the data version as it is: of coming in and going out, which no page shows
    /// and which nobody's import should hold up. Others write at the same time, so each of its statements decides by itself (`UPDATE … WHERE`). Nothing
    /// is sealed in it.
    pub async fn beside(&self, actor: Actor) -> Result<Ctx> {
        let mut tx = self.db.write().await?;
        let actor = self.again(&mut tx, actor).await?;
        Ok(self.ctx(actor, Locale::Hi, self.ids.make(), tx, true))
    }

    /// What somebody may do may have changed since the request began: whoever writes is asked for again in the same transaction.
    async fn again(&self, tx: &mut Tx, actor: Actor) -> Result<Actor> {
        Ok(match actor {
            Actor::User(user) => {
                let authority = self.limited(tx, user.id, user.limits.as_ref()).await?;
                Actor::User(Arc::new(User { authority, ..(*user).clone() }))
            }
            other => other,
        })
    }

    /// What somebody may do today.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn authority(&self, tx: &mut Tx, id: UserId) -> Result<Authority> {
        Ok(Authority::load(tx, &*self.places, &*self.offices, id, self.today()).await?)
    }

    /// What somebody may do today through a token; without limits, what they may do themselves.
    ///
    /// # Errors
    /// If the database does not answer.
    pub(crate) async fn limited(
        &self,
        tx: &mut Tx,
        id: UserId,
        limits: Option<&Limits>,
    ) -> Result<Authority> {
        let authority = self.authority(tx, id).await?;
        match limits.and_then(|l| l.area) {
            None => Ok(authority),
            Some(area) => Ok(authority.narrowed(&self.places.reach(tx, area, self.today()).await?)),
        }
    }

    /// A transaction that has the writers' turn.
    pub(crate) async fn turn(&self) -> Result<Tx> {
        let mut tx = self.db.write().await?;
        // The row of the data version is the turn on PostgreSQL; SQLite has but one writer anyway.
        exec!(&mut tx, "UPDATE access_data SET version = version + 1 WHERE one = 1")?;
        Ok(tx)
    }

    fn ctx(&self, actor: Actor, locale: Locale, op: OpId, tx: Tx, writes: bool) -> Ctx {
        let (ids, memo, vault) = (self.ids.clone(), self.memo.clone(), self.vault.clone());
        let (places, offices, rng) = (self.places.clone(), self.offices.clone(), self.rng.clone());
        let (safeguards, now) = (self.safeguards, self.clock.micros());
        let (lines, db) = (Vec::new(), self.db.clone());
        Ctx {
            actor,
            locale,
            op,
            tx,
            ids,
            now,
            rng,
            places,
            offices,
            safeguards,
            memo,
            vault,
            lines,
            db,
            writes,
        }
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

    /// The keys to what is protected; in an act that writes, those of this moment.
    ///
    /// # Errors
    /// [`VaultError::NoVault`] if the installation was opened without them.
    pub fn vault(&self) -> Result<Arc<Vault>> {
        Ok(self.vault.clone().ok_or(VaultError::NoVault)?)
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
        let scope = user.scope(action).ok_or(AccessError::Forbidden(action.name()))?;
        // A program cannot prove who sits before it: what is dangerous is not for tokens.
        if action.is_dangerous() && (user.limits.is_some() || self.now - user.proved_at > FRESH) {
            return Err(AccessError::ProofNeeded);
        }
        Ok(scope)
    }

    /// What somebody may do today.
    ///
    /// # Errors
    /// If the database does not answer.
    pub(crate) async fn authority_of(&mut self, id: UserId) -> Result<Authority> {
        let (places, offices, today) = (self.places.clone(), self.offices.clone(), self.today());
        Ok(Authority::load(&mut self.tx, &*places, &*offices, id, today).await?)
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

    /// Where files are put together that are to be published later.
    pub fn staging_folder(&self) -> PathBuf {
        self.db.staging_folder()
    }

    /// The day of the act, in India.
    pub fn today(&self) -> Day {
        Day::of(jiff::Timestamp::from_microsecond(self.now).unwrap_or(jiff::Timestamp::UNIX_EPOCH))
    }

    /// The present point of view: today, with everything that is known.
    pub fn present(&self) -> AsOf {
        AsOf::current(self.today())
    }

    /// Makes everything durable, with the lines of the audit trail that tell of it.
    pub async fn commit(mut self) -> Result<()> {
        debug_assert!(self.writes, "nothing to commit");
        if !self.lines.is_empty() {
            chain::append(&mut self.tx, &self.ids, self.lines).await?;
        }
        Ok(self.tx.commit().await?)
    }

    /// Leaves everything as it was (also the way to end an act that only read, which now leaves its lines in the audit trail).
    pub async fn rollback(self) -> Result<()> {
        self.tx.rollback().await?;
        if !self.writes && !self.lines.is_empty() {
            chain::leave(&self.db, &self.ids, self.lines).await?;
        }
        Ok(())
    }
}
