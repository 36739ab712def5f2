use std::sync::Arc;

use base::{AsOf, Clock, Day, Ids, OpId, Rng};
use db::{Db, Stamp, Tx, exec};
use words::locale::Locale;

use crate::audit::{chain, line::Entry};
use crate::{Action, Actor, Memo, Result, Scope};

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
    pub(crate) memo: Arc<Memo>,
    /// Lines of the audit trail that this act leaves when it ends.
    pub(crate) lines: Vec<Entry>,
    db: Db,
    writes: bool,
}

impl Host {
    /// The installation on `db`.
    pub fn new(db: Db, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Host {
        let ids = Ids::new(clock.clone(), rng);
        Host { db, clock, ids, memo: Arc::default() }
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
        Ok(self.ctx(actor, locale, op, tx, true))
    }

    fn ctx(&self, actor: Actor, locale: Locale, op: OpId, tx: Tx, writes: bool) -> Ctx {
        let (ids, memo) = (self.ids.clone(), self.memo.clone());
        let (lines, db) = (Vec::new(), self.db.clone());
        Ctx { actor, locale, op, tx, ids, now: self.clock.micros(), memo, lines, db, writes }
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
    /// [`crate::AccessError::Forbidden`].
    pub fn authorise(&self, action: Action) -> Result<Scope> {
        match (&self.actor, action) {
            (Actor::LocalOperator, _) => Ok(Scope::everywhere()),
        }
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
