//! What somebody types into a form, taken in like a file: with a number, in the list of imports, to be undone.

use access::{Action, Ctx, Line};
use base::Day;
use db::Stamp;
use sha2::{Digest as _, Sha256};

use crate::ledger::{self, Via};
use crate::{Given, Kind, Outcome, Result, run::Report};

/// What was typed.
#[derive(Debug, Clone)]
pub struct Entered<'a> {
    /// What the list of imports shows in place of a file's name.
    pub name: &'a str,
    /// The day it is about.
    pub on: Day,
    /// Everything that was sent, in a form that is the same when it is sent again.
    pub content: &'a [u8],
    /// Rows filled in.
    pub read: u64,
    /// Rows that cannot be taken; they are not kept.
    pub rejected: u64,
}

/// Takes in what was typed: `write` stores the rows that stand, each fact with the stamp it is given. The same operation with
/// the same content does nothing and gives the first answer.
///
/// # Errors
/// [`crate::IntakeError`]; then the act must not be committed.
pub async fn enter(
    ctx: &mut Ctx,
    kind: &dyn Kind,
    entered: &Entered<'_>,
    write: impl AsyncFnOnce(&mut Ctx, Stamp) -> Result<Outcome>,
) -> Result<Report> {
    ctx.authorise(Action::CorrectReading)?;
    let digest: [u8; 32] = Sha256::digest(entered.content).into();
    let asked = format!("enter {} {}", kind.name(), entered.on);
    if let Some(report) = ctx.answered::<Report>(&asked, &digest).await? {
        return Ok(report);
    }
    let no = ledger::next(ctx).await?;
    let stamp = ctx.stamp(Some(no));
    let outcome = write(ctx, stamp).await?;
    let report = Report {
        kind: kind.name().to_owned(),
        file: entered.name.to_owned(),
        no: Some(no),
        read: entered.read,
        outcome,
        rejected: entered.rejected,
        warnings: 0,
        corrected: 0,
        seconds: 0.0,
        rejects_file: None,
        dry_run: false,
        reject_list: Vec::new(),
        warning_list: Vec::new(),
    };
    let given = Given { on: Some(entered.on), ..Given::default() };
    ledger::record(ctx, &report, &digest, &given, Via::Form).await?;
    ctx.audit(Line::of(Action::Import, format!("import {no}")));
    ctx.answer(&asked, &digest, &report).await?;
    Ok(report)
}
