//! How many different protected values one account may look at within an hour. Whoever copies a register by looking at one number after the other
//! is stopped early, and it is seen; whoever calls people all day is not hindered. An act of its own ([`Host::beside`]): called while no other act that writes is open.

use base::Kind;
use db::{Tx, exec, row};
use words::message::both;

use crate::messages as m;
use crate::{AccessError, Action, Actor, Host, Line, Result, UserId};

/// Values an hour if nobody says otherwise.
pub const AN_HOUR: i64 = 200;
const HOUR: i64 = 3_600_000_000;

const FORGET: &str = "DELETE FROM access_look WHERE person_id = $1 AND at <= $2";
const SEEN: &str = "SELECT COUNT(*) FROM access_look WHERE person_id = $1 AND digest = $2";
const ALL: &str = "SELECT COUNT(*) FROM access_look WHERE person_id = $1";
const KEEP: &str = "INSERT INTO access_look (person_id, digest, at) VALUES ($1, $2, $3)
    ON CONFLICT (person_id, digest) DO NOTHING";

/// Takes one value from what somebody may look at within an hour: called before the value is opened, in an act of its own, so that an attempt counts
/// whatever becomes of it. `digest` is that of the value itself under a key (`Vault::index`): the same value counts once an hour. What is typed at
/// the computer itself is not counted; what is read with a token is counted for its owner.
///
/// # Errors
/// [`AccessError::Told`] of [`Kind::TooMany`] when nothing is left; an audit line tells of it. [`AccessError::NotSignedIn`].
pub async fn spend(host: &Host, actor: &Actor, action: Action, digest: &[u8; 16]) -> Result<()> {
    let person = match actor {
        Actor::LocalOperator => return Ok(()),
        Actor::Nobody => return Err(AccessError::NotSignedIn),
        Actor::User(user) => user.id,
    };
    let allowed = host.safeguards.looks_an_hour;
    let mut ctx = host.beside(actor.clone()).await?;
    let now = ctx.now;
    let within = take(&mut ctx.tx, person, digest, allowed, now).await?;
    if !within {
        ctx.audit(Line::of(action, format!("user {person} stopped after {allowed} values an hour")));
    }
    ctx.commit().await?;
    match within {
        true => Ok(()),
        false => Err(AccessError::Told(Kind::TooMany, both(|l| m::budget_spent(l, allowed)))),
    }
}

/// Two at the same moment may both take the last one: nothing is lost by that.
async fn take(tx: &mut Tx, person: UserId, digest: &[u8], allowed: i64, now: i64) -> db::Result<bool> {
    let id = person.uuid();
    exec!(&mut *tx, FORGET, id, now - HOUR)?;
    let seen: Option<(i64,)> = row!(&mut *tx, SEEN, id, digest)?;
    if seen.is_some_and(|(n,)| n > 0) {
        return Ok(true);
    }
    let all: Option<(i64,)> = row!(&mut *tx, ALL, id)?;
    if all.is_some_and(|(n,)| n >= allowed) {
        return Ok(false);
    }
    exec!(tx, KEEP, id, digest, now)?;
    Ok(true)
}
