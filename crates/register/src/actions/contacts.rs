//! Finding people by a number, and seeing numbers: masked, or as an act of its own that leaves its line in the trail.

use access::vault::Vault;
use access::{AccessError, Action, Ctx, Host, Line, Scope, budget};
use base::{AsOf, Span};
use words::contact::masked;
use zeroize::Zeroizing;

use super::RegisterError;
use super::workers::{Found, having};
use crate::model::{Contact, ContactId, ContactKind, PersonId};
use crate::store::contacts as store;

/// A number as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its id, to reveal it by.
    pub id: ContactId,
    /// What it is.
    pub kind: ContactKind,
    /// `98xxxxxx10`.
    pub masked: String,
    /// When it is, or was, somebody's.
    pub span: Span,
    /// Where it is known from.
    pub source: Option<String>,
}

/// Whoever has, or had, a number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Holders {
    /// People who hold or held offices.
    pub people: Vec<PersonId>,
    /// Workers.
    pub workers: Vec<Found>,
}

/// Whoever inside the scope has, or had, exactly this number, as somebody typed it. Ends the act, which only reads: that somebody looked, and whom they
/// found, is in the trail, never for which number; it is taken from what one account may look at within an hour.
///
/// # Errors
/// [`RegisterError::NoNumber`] if it is none; of [`base::Kind::TooMany`] when the hour's budget is spent.
pub async fn find(
    host: &Host,
    mut ctx: Ctx,
    kind: ContactKind,
    typed: &str,
) -> Result<Holders, RegisterError> {
    let scope = ctx.authorise(Action::FindByNumber)?;
    let now = ctx.present();
    let mut numbers = kind.read(typed).map_err(|_| RegisterError::NoNumber(kind))?;
    let (Some(number), None) = (numbers.pop(), numbers.pop()) else {
        return Err(RegisterError::NoNumber(kind));
    };
    let vault = ctx.vault()?;
    let digest = vault.index(kind.class(), &number).map_err(AccessError::from)?;
    budget::spend(host, &ctx.actor, Action::FindByNumber, &digest).await?;
    let mut found = Holders::default();
    for index in vault.indexes(kind.class(), &number).map_err(AccessError::from)? {
        for person in store::by_index(&mut ctx.tx, kind, &index, now).await? {
            if !found.people.contains(&person) && is_inside(&mut ctx, &scope, person, now).await? {
                found.people.push(person);
            }
        }
        for worker in having(&mut ctx, &scope, &index).await? {
            if !found.workers.iter().any(|w| w.person == worker.person) {
                found.workers.push(worker);
            }
        }
    }
    found.people.sort();
    let line = |object: String| Line::of(Action::FindByNumber, object).fields(&[kind.name()]);
    for person in &found.people {
        ctx.audit(line(format!("person {person}")));
    }
    for worker in &found.workers {
        ctx.audit(line(format!("worker {}", worker.person)));
    }
    if found == Holders::default() {
        ctx.audit(line("nobody".to_owned()));
    }
    ctx.rollback().await?;
    Ok(found)
}

/// The numbers of a person, masked; none of somebody outside the scope.
///
/// # Errors
/// If the actor may not read, or a value does not open.
pub async fn shown(ctx: &mut Ctx, person: PersonId) -> Result<Vec<Shown>, RegisterError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let (now, vault) = (ctx.present(), ctx.vault()?);
    if !is_inside(ctx, &scope, person, now).await? {
        return Ok(Vec::new());
    }
    let all = store::of(&mut ctx.tx, person, now).await?;
    let one = |c: Contact| {
        let number = open(&vault, &c)?;
        let masked = masked(number.strip_prefix("+91").unwrap_or(&number));
        Ok(Shown { id: c.id, kind: c.kind, masked, span: c.span, source: c.source })
    };
    all.into_iter().map(one).collect()
}

/// One number of a person, in full, in its international form. Ends the act, which only reads: who saw it, and why, is in the trail before the number is
/// handed over, and it is taken from what one account may look at within an hour.
///
/// # Errors
/// [`RegisterError::NoReason`]; [`RegisterError::NoContact`] if there is none, or its person is outside the scope; of [`Kind::TooMany`]
/// when the hour's budget is spent.
pub async fn reveal(
    host: &Host,
    mut ctx: Ctx,
    person: PersonId,
    id: ContactId,
    reason: &str,
) -> Result<(ContactKind, Zeroizing<String>), RegisterError> {
    let now = ctx.present();
    let found = store::of(&mut ctx.tx, person, now).await?.into_iter().find(|c| c.id == id);
    // Which right it takes follows from what it is; of what is not there, the first.
    let action = found.as_ref().map_or(Action::SeeMobile, |c| c.kind.see());
    let scope = ctx.authorise(action)?;
    let contact = found.ok_or(RegisterError::NoContact(id))?;
    if !is_inside(&mut ctx, &scope, person, now).await? {
        return Err(RegisterError::NoContact(id));
    }
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    budget::spend(host, &ctx.actor, action, &contact.digest()).await?;
    let number = open(&*ctx.vault()?, &contact)?;
    let line = Line::of(action, format!("person {person}"));
    ctx.audit(line.fields(&[contact.kind.name()]).why(reason.trim()));
    ctx.rollback().await?;
    Ok((contact.kind, number))
}

fn open(vault: &Vault, c: &Contact) -> Result<Zeroizing<String>, RegisterError> {
    let place = store::place(c.person, c.id);
    let plain = vault.open(c.kind.class(), place, &c.sealed).map_err(AccessError::from)?;
    Ok(Zeroizing::new(String::from_utf8_lossy(&plain).into_owned()))
}

/// Whether a person answers for something inside the scope today. Whoever holds no office for an area is seen only from everywhere.
async fn is_inside(ctx: &mut Ctx, scope: &Scope, person: PersonId, now: AsOf) -> db::Result<bool> {
    let paths = store::paths(&mut ctx.tx, person, now).await?;
    Ok(scope.is_whole() || paths.iter().any(|p| scope.covers(p)))
}
