//! The audit trail: who did what, when, where and why, in lines that cannot be changed without being found out.
//!
//! Each line is sealed with the line before it ([`line`]), the end of the chain is one row that only one writer holds ([`chain`]),
//! its state is signed and written outside ([`head`], [`key`]), and all of it can be checked ([`verify`]). docs/audit.md says
//! it for those who run an installation.

pub mod chain;
pub mod head;
pub mod key;
pub mod line;
pub mod trail;
pub mod verify;

use base::OpId;

use crate::{Actor, Ctx, Host, Result};
use line::{Entry, Line};

impl Ctx {
    /// Adds a line to the audit trail.
    ///
    /// The line of an act that writes becomes durable with what it tells of, in the same transaction. An act that only reads
    /// leaves its lines when it ends ([`Ctx::rollback`]), before anybody is shown what was read.
    pub fn audit(&mut self, line: Line) {
        let entry = Entry::of(line, &self.actor, self.op, self.now);
        self.lines.push(entry);
    }
}

impl Host {
    /// Adds a line to the audit trail for what is no act of its own: an attempt that was refused, a sign-in. After `Ok` it is durable.
    ///
    /// It waits for no writer of PostgreSQL, only for other lines; on SQLite, where there is one writer, for that one. An act of
    /// the same task that writes must have ended: its lines are for [`Ctx::audit`].
    ///
    /// # Errors
    /// If the database does not answer. What the line tells of should then not happen.
    pub async fn note(&self, actor: &Actor, line: Line) -> Result<()> {
        let op: OpId = self.ids.make();
        let entry = Entry::of(line, actor, op, self.clock.micros());
        chain::leave(&self.db, &self.ids, vec![entry]).await
    }

    /// Begins the chain, if it was not begun yet, with the lines that an older version of the program left.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn begin_trail(&self) -> Result<()> {
        chain::leave(&self.db, &self.ids, Vec::new()).await
    }
}
