//! Receipts: given and withdrawn by the person, or written down from paper.

use access::{Action, Ctx, digest};
use base::Day;
use base::uuid::Uuid;
use register::model::PersonId;
use serde::Serialize;
use words::message::both;

use super::{NOT_FOUND, PrivacyError, Result, Wrong, about, fine, notices, short};
use crate::model::{Channel, Purpose, Receipt, ReceiptId, Said, Standing};
use crate::rules::{self, Forbidden};
use crate::{messages as m, store};

/// Where a person stands with each purpose, and the receipt that says so.
///
/// # Errors
/// If the database does not answer.
pub async fn standings(ctx: &mut Ctx, person: PersonId) -> Result<Vec<(Purpose, Standing, Option<Receipt>)>> {
    let all = store::receipts::of_person(&mut ctx.tx, person).await?;
    let latest = |p: Purpose| all.iter().filter(|r| r.purpose == p).max_by_key(|r| (r.day, r.at)).cloned();
    let told = told_as_worker(ctx, person).await?;
    Ok(Purpose::ALL.iter().map(|p| (*p, rules::standing_of(&all, *p, told), latest(*p))).collect())
}

/// Whether the register says that a worker was told of their entry: on a sheet, or by themselves.
async fn told_as_worker(ctx: &mut Ctx, person: PersonId) -> Result<bool> {
    let answer = register::store::one_worker::notice(&mut ctx.tx, person).await?;
    Ok(answer.is_some_and(|(answer, _)| answer == register::model::notice::Answer::Told.name()))
}

/// Whether data of a person may be used for a purpose: asked before a message is sent or an export made.
///
/// # Errors
/// If the database does not answer.
pub async fn may_use(
    ctx: &mut Ctx,
    person: PersonId,
    purpose: Purpose,
) -> Result<std::result::Result<(), Forbidden>> {
    let hidden = store::erasures::is_hidden(&mut ctx.tx, person).await?;
    let all = store::receipts::of_person(&mut ctx.tx, person).await?;
    let told = told_as_worker(ctx, person).await?;
    Ok(rules::may_use(rules::standing_of(&all, purpose, told), purpose, hidden))
}

/// Of whom nothing may be used for a purpose although they were told: they withdrew. (Whoever is forgotten stands on no list.)
///
/// # Errors
/// If the database does not answer.
pub async fn withheld(ctx: &mut Ctx, purpose: Purpose) -> Result<Vec<Uuid>> {
    let mut all = store::receipts::of_those_who_withdrew(&mut ctx.tx, purpose).await?;
    all.sort_by_key(|(person, day, at, _)| (*person, *day, *at));
    let latest = all.chunk_by(|a, b| a.0 == b.0).filter_map(|of| of.last());
    Ok(latest.filter(|(.., said)| said == Said::Withdrawn.name()).map(|(person, ..)| *person).collect())
}

/// The person who acts.
///
/// # Errors
/// If nobody has signed in, or it is the operator of the machine, who is nobody in particular.
pub fn myself(ctx: &Ctx) -> Result<PersonId> {
    ctx.authorise(Action::SeeOwnData)?;
    match ctx.actor.user() {
        Some(user) => Ok(user.id.uuid().into()),
        None => Err(PrivacyError::Stands(both(m::not_a_person))),
    }
}

/// The person who acts agrees or withdraws: one tap each, on the same page.
///
/// # Errors
/// [`PrivacyError`]: there is no notice, or the purpose needs no consent.
pub async fn say(ctx: &mut Ctx, purpose: Purpose, said: Said) -> Result<ReceiptId> {
    let person = myself(ctx)?;
    let digest = digest(&(purpose, said))?;
    if let Some(before) = ctx.answered("privacy.say", &digest).await? {
        return Ok(before);
    }
    if !purpose.needs_consent() || said == Said::Told {
        return Err(PrivacyError::field("purpose", both(m::wrong_choice)));
    }
    let (today, language) = (ctx.today(), ctx.locale.code());
    let all = store::notices::all(&mut ctx.tx).await?;
    let notice = notices::in_force(&all, purpose, language, today).ok_or_else(notices::none)?;
    let receipt = Receipt {
        id: ctx.ids.make(),
        person,
        purpose,
        said,
        version: notice.version,
        language: notice.language.clone(),
        channel: Channel::Own,
        recorded_by: ctx.actor.name(),
        proof: None,
        day: today,
        at: ctx.now,
    };
    let stamp = ctx.stamp(None);
    store::receipts::add(&mut ctx.tx, &receipt, stamp).await?;
    ctx.audit(about(Action::SeeOwnData, person));
    ctx.answer("privacy.say", &digest, &receipt.id).await?;
    Ok(receipt.id)
}

/// What a person said on paper.
#[derive(Debug, Clone, Serialize)]
pub struct OnPaper {
    /// Who.
    pub person: PersonId,
    /// About which purpose.
    pub purpose: Purpose,
    /// What.
    pub said: Said,
    /// Which version of the notice the paper carries; it stands at its foot.
    pub version: i32,
    /// In which language it is.
    pub language: String,
    /// The day beside the signature.
    pub day: Day,
    /// Where the paper is kept.
    pub proof: String,
}

/// Writes down what a person said on paper, for a person of the actor's areas. Both names are kept.
///
/// # Errors
/// [`PrivacyError`]: there is no such person or notice, the day is to come, or nobody says where the paper is.
pub async fn record(ctx: &mut Ctx, asked: &OnPaper) -> Result<ReceiptId> {
    let scope = ctx.authorise(Action::RecordConsent)?;
    let digest = digest(asked)?;
    if let Some(before) = ctx.answered("privacy.record", &digest).await? {
        return Ok(before);
    }
    let today = ctx.today();
    let person = asked.person;
    let known = store::people::exists(&mut ctx.tx, person).await?;
    if !known || !store::people::belongs(&mut ctx.tx, &scope, person, today).await? {
        return Err(NOT_FOUND);
    }
    let mut wrong = Vec::new();
    if asked.day > today {
        wrong.push(Wrong { field: "day", text: both(m::wrong_future) });
    }
    if !asked.purpose.needs_consent() {
        wrong.push(Wrong { field: "purpose", text: both(m::wrong_choice) });
    }
    // Withdrawing must be as easy as giving: only what allows use needs proof.
    let proof = match asked.said {
        Said::Withdrawn => short("proof", &asked.proof, &mut wrong),
        Said::Given | Said::Told => super::said("proof", &asked.proof, &mut wrong),
    };
    let all = store::notices::all(&mut ctx.tx).await?;
    let shown = |n: &&crate::model::Notice| {
        n.purpose == asked.purpose
            && n.version == asked.version
            && n.language == asked.language
            && n.from <= asked.day
    };
    if !all.iter().any(|n| shown(&n)) {
        wrong.push(Wrong { field: "notice", text: both(m::wrong_version) });
    }
    fine(wrong)?;
    let receipt = Receipt {
        id: ctx.ids.make(),
        person,
        purpose: asked.purpose,
        said: asked.said,
        version: asked.version,
        language: asked.language.clone(),
        channel: Channel::Paper,
        recorded_by: ctx.actor.name(),
        proof: Some(proof).filter(|p| !p.is_empty()),
        day: asked.day,
        at: ctx.now,
    };
    let stamp = ctx.stamp(None);
    store::receipts::add(&mut ctx.tx, &receipt, stamp).await?;
    ctx.audit(about(Action::RecordConsent, person));
    ctx.answer("privacy.record", &digest, &receipt.id).await?;
    Ok(receipt.id)
}
