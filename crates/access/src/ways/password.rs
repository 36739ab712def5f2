//! Passwords: long, hard to guess, and never alone ([`crate::sessions::enough`]).
//!
//! How hard one is to guess is judged by zxcvbn, which knows the most common passwords, words, names and patterns of keys; no list of leaked
//! passwords is kept beside it. There are no rules about kinds of characters, and no password expires.

use db::{Tx, exec, row};
use zxcvbn::{Score, zxcvbn};

use super::throttle::{self, Door};
use super::{Right, hash};
use crate::{Action, Actor, Ctx, Host, Line, Result, UserId, users};

/// Characters, at least.
pub const SHORTEST: usize = 12;
/// Characters, at most; more would only be work.
pub const LONGEST: usize = 128;
/// A word of the surroundings that is shorter than this may stand in a password.
const WORD: usize = 4;
/// Characters that zxcvbn looks at: its work grows with the square.
const JUDGED: usize = 100;

/// Why a password is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Shorter than [`SHORTEST`].
    Short,
    /// Longer than [`LONGEST`].
    Long,
    /// It holds a word that anybody would try first: the person's, the organisation's, the district's.
    Context(String),
    /// It is guessed too soon.
    Guessable,
}

/// Whether a password is good enough for somebody with these words around them: name, login name, organisation, district.
///
/// # Errors
/// Everything that is wrong with it.
pub fn judge(candidate: &str, context: &[&str]) -> std::result::Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    let length = candidate.chars().count();
    if length < SHORTEST {
        faults.push(Fault::Short);
    }
    if length > LONGEST {
        faults.push(Fault::Long);
    }
    let folded = candidate.to_lowercase();
    let words: Vec<String> = context
        .iter()
        .flat_map(|text| text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation()))
        .map(str::to_lowercase)
        .filter(|word| word.chars().count() >= WORD)
        .collect();
    let mut found: Vec<&String> = words.iter().filter(|w| folded.contains(w.as_str())).collect();
    found.sort();
    found.dedup();
    faults.extend(found.into_iter().cloned().map(Fault::Context));
    let judged: String = candidate.chars().take(JUDGED).collect();
    let around: Vec<&str> = words.iter().map(String::as_str).collect();
    if zxcvbn(&judged, &around).score() < Score::Three {
        faults.push(Fault::Guessable);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// A password that was judged good, hashed. It is made before the act that stores it, since it takes its time.
pub struct Hashed(String);

impl std::fmt::Debug for Hashed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hashed(…)")
    }
}

/// Judges and hashes a password, on a thread where it holds nobody up.
///
/// # Errors
/// Only if the machine fails; what is wrong with the password is the inner answer.
pub async fn prepare(
    host: &Host,
    candidate: &str,
    context: &[&str],
) -> Result<std::result::Result<Hashed, Vec<Fault>>> {
    if let Err(faults) = judge(candidate, context) {
        return Ok(Err(faults));
    }
    Ok(Ok(Hashed(hash::make(&*host.rng, hash::bytes(candidate)).await?)))
}

const FIND: &str = "SELECT hash FROM access_password WHERE person_id = $1";
const SET: &str = "INSERT INTO access_password (person_id, hash, set_at) VALUES ($1, $2, $3)
    ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at";
const REMOVE: &str = "DELETE FROM access_password WHERE person_id = $1";

async fn stored(tx: &mut Tx, person: UserId) -> db::Result<Option<String>> {
    let found: Option<(String,)> = row!(tx, FIND, person.uuid())?;
    Ok(found.map(|(hash,)| hash))
}

/// Whether somebody has a password.
pub(super) async fn is_set(tx: &mut Tx, person: UserId) -> db::Result<bool> {
    Ok(stored(tx, person).await?.is_some())
}

pub(super) async fn remove(tx: &mut Tx, person: UserId) -> db::Result<()> {
    exec!(tx, REMOVE, person.uuid())?;
    Ok(())
}

/// Chooses the name that somebody types, who came by an invitation and has none: it stands beside a password only.
///
/// # Errors
/// [`crate::AccessError::Taken`] if somebody has it, or they have another; [`crate::AccessError::Forbidden`] if the right is one to remove only.
pub async fn choose_login(ctx: &mut Ctx, right: &Right, login: &str) -> Result<()> {
    let person = right.to_add()?;
    let taken = users::by_login(&mut ctx.tx, login).await?.is_some();
    if taken || !users::name(&mut ctx.tx, person, login).await? {
        return Err(crate::AccessError::Taken);
    }
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("login name of user {person} chosen")));
    Ok(())
}

/// Sets a password in place of the one there was; every other session of the person ends.
///
/// # Errors
/// [`crate::AccessError::Forbidden`] if the right is one to remove only.
pub async fn set(ctx: &mut Ctx, right: &Right, password: Hashed) -> Result<()> {
    let person = right.to_add()?;
    exec!(&mut ctx.tx, SET, person.uuid(), password.0, ctx.now)?;
    right.end_others(ctx).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("password of user {person} set")));
    Ok(())
}

/// Whose password this is: `None` for a wrong one, for a name that nobody has, for somebody who was shut out or has no password; all of these
/// take the same time and read the same. `address` is the class of the client's address, as the server sees it.
///
/// # Errors
/// [`crate::AccessError::Wait`] after too many wrong ones; it says nothing about whether the name exists.
pub async fn check(host: &Host, login: &str, password: &str, address: &str) -> Result<Option<UserId>> {
    let mut tx = host.db.read().await?;
    let account = users::by_login(&mut tx, login).await?.filter(|a| a.disabled_at.is_none());
    let hash = match &account {
        Some(account) => stored(&mut tx, account.id).await?,
        None => None,
    };
    tx.rollback().await?;
    let person = account.map(|a| a.id);

    let door = Door::password(host, &users::folded(login), person, address).await?;
    throttle::knock(host, &door).await?;
    let right = hash::fits(hash, hash::bytes(password)).await?;
    let person = person.filter(|_| right);

    let mut ctx = host.beside(Actor::Nobody).await?;
    match person {
        Some(person) => throttle::opened(&mut ctx, &door, Some(person)).await?,
        None => ctx.audit(Line::of(Action::SignIn, "refused: password")),
    }
    ctx.commit().await?;
    Ok(person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_common_and_local_ones_are_refused() {
        let faults = |p: &str| judge(p, &["Namuna Devi", "Devpur", "n.devi"]).err().unwrap_or_default();
        assert!(faults("x7#Qv").contains(&Fault::Short));
        assert!(faults("password1234").contains(&Fault::Guessable));
        assert!(faults("123456789012").contains(&Fault::Guessable));
        assert!(faults("aaaaaaaaaaaaaaaa").contains(&Fault::Guessable));
        assert!(faults("qwertyuiopasdf").contains(&Fault::Guessable));
        assert_eq!(faults("vyKe7-devpur-lorm"), [Fault::Context("devpur".into())]);
        assert_eq!(faults("river NAMUNA glass boat"), [Fault::Context("namuna".into())]);
        assert_eq!(faults(&"vyKe7lorm ".repeat(13)), [Fault::Long]);
        assert_eq!(faults("teen bandar neeli chhat"), []);
        assert_eq!(faults("तीन बंदर नीली छत पर"), []);
        assert_eq!(
            faults("vyKe7#lormQ2"),
            [],
            "no rule about kinds of characters, and a short word may stand"
        );
    }
}
