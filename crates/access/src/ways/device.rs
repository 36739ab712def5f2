//! A phone and its PIN: for those who work in the field, several of whom may share one phone.
//!
//! Each person on each phone has a secret in the phone's cookie and a PIN. Hashed are both together, so that the PIN is worth nothing without the phone
//! and cannot be found out from the database. A wrong PIN costs growing time, the tenth blocks this person on this phone; nobody without the phone
//! can do that to anybody. A lost phone is blocked from elsewhere.

use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

use super::throttle::{FREE, wait};
use super::token::Token;
use super::{Right, hash};
use crate::{AccessError, Action, Actor, Ctx, Host, Line, Result, UserId, sessions, users};

base::typed_id!(DeviceId, "a person's place on a phone");

/// Digits of a PIN, at least and at most.
pub const LENGTH: std::ops::RangeInclusive<usize> = 6..=12;
/// The wrong PIN that blocks.
pub const WRONG: i64 = 10;
/// People whom one phone remembers; whoever came in longest ago makes room.
pub const PEOPLE: usize = 12;

/// Why a PIN is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Not 6 to 12 digits.
    Length,
    /// The first that anybody would try: one digit, or two, over and over, a row up or down.
    Plain,
}

/// The digits of a PIN, in either script; `None` if there is anything else.
fn digits(pin: &str) -> Option<Vec<u8>> {
    pin.trim()
        .chars()
        .map(|c| match c {
            '0'..='9' => u8::try_from(u32::from(c) - u32::from('0')).ok(),
            '०'..='९' => u8::try_from(u32::from(c) - u32::from('०')).ok(),
            _ => None,
        })
        .collect()
}

/// Whether a PIN is good enough.
///
/// # Errors
/// What is wrong with it.
pub fn judge(pin: &str) -> std::result::Result<(), Fault> {
    let digits = digits(pin).filter(|d| LENGTH.contains(&d.len())).ok_or(Fault::Length)?;
    let steps = || digits.windows(2).map(|w| i16::from(w[1]) - i16::from(w[0]));
    let up = steps().all(|s| s == 1 || s == -9);
    let down = steps().all(|s| s == -1 || s == 9);
    let repeats = (1..=digits.len() / 2).any(|n| digits.iter().zip(&digits[n..]).all(|(a, b)| a == b));
    if up || down || repeats { Err(Fault::Plain) } else { Ok(()) }
}

/// What is hashed: a PIN is worth something on its phone only.
fn together(secret: &[u8; 32], pin: &str) -> Vec<u8> {
    let mut all = secret.to_vec();
    all.extend(digits(pin).unwrap_or_default());
    all
}

/// A place on a phone that is ready to be stored.
pub struct Ready {
    token: Token,
    pin: String,
}

impl std::fmt::Debug for Ready {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ready(…)")
    }
}

/// Judges and hashes a PIN for a phone, on a thread where it holds nobody up.
///
/// # Errors
/// Only if the machine fails; what is wrong with the PIN is the inner answer.
pub async fn prepare(host: &Host, person: UserId, pin: &str) -> Result<std::result::Result<Ready, Fault>> {
    if let Err(fault) = judge(pin) {
        return Ok(Err(fault));
    }
    let token = Token::make(&*host.rng, person.uuid());
    let pin = hash::make(&*host.rng, together(token.secret(), pin)).await?;
    Ok(Ok(Ready { token, pin }))
}

/// A person's place on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Whose.
    pub person: UserId,
    /// Words by which the person knows the phone.
    pub name: String,
    /// Since when, microseconds since the epoch.
    pub enrolled_at: i64,
    /// When its PIN was last right.
    pub used_at: Option<i64>,
    /// When it was blocked.
    pub blocked_at: Option<i64>,
}

/// Somebody who may come in on this phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub person: UserId,
    /// What they are called.
    pub name: String,
}

#[derive(sqlx::FromRow)]
struct DeviceRow {
    device_id: Uuid,
    secret: Vec<u8>,
    pin: String,
    name: String,
    enrolled_at: i64,
    used_at: Option<i64>,
    wrong: i64,
    wait_until: i64,
    blocked_at: Option<i64>,
}

impl DeviceRow {
    fn is_blocked(&self) -> bool {
        self.blocked_at.is_some() || self.wrong >= WRONG
    }
}

const OF_PERSON: &str =
    "SELECT device_id, secret, pin, name, enrolled_at, used_at, wrong, wait_until, blocked_at
    FROM access_device WHERE person_id = $1 ORDER BY device_id";
const INSERT: &str = "INSERT INTO access_device
    (person_id, device_id, secret, pin, name, enrolled_at, wrong, wait_until) VALUES ($1, $2, $3, $4, $5, $6, 0, 0)";
const COUNT: &str = "UPDATE access_device SET wrong = wrong + 1
    WHERE person_id = $1 AND device_id = $2 AND blocked_at IS NULL AND wrong < $3 AND wait_until <= $4 RETURNING wrong";
const HOLD: &str = "UPDATE access_device SET wait_until = $1 WHERE person_id = $2 AND device_id = $3";
const RIGHT: &str = "UPDATE access_device SET wrong = 0, wait_until = 0, used_at = $1
    WHERE person_id = $2 AND device_id = $3 AND blocked_at IS NULL";
const BLOCK: &str = "UPDATE access_device SET blocked_at = $1
    WHERE person_id = $2 AND device_id = $3 AND blocked_at IS NULL";
const REMOVE_ALL: &str = "DELETE FROM access_device WHERE person_id = $1";

async fn found(tx: &mut Tx, person: UserId) -> db::Result<Vec<DeviceRow>> {
    rows!(tx, OF_PERSON, person.uuid())
}

pub(super) async fn of_person(tx: &mut Tx, person: UserId) -> db::Result<Vec<Device>> {
    let device = |r: DeviceRow| Device {
        id: r.device_id.into(),
        person,
        blocked_at: r.blocked_at.or(r.is_blocked().then_some(r.enrolled_at)),
        name: r.name,
        enrolled_at: r.enrolled_at,
        used_at: r.used_at,
    };
    Ok(found(tx, person).await?.into_iter().map(device).collect())
}

pub(super) async fn remove_all(tx: &mut Tx, person: UserId) -> db::Result<()> {
    exec!(tx, REMOVE_ALL, person.uuid())?;
    Ok(())
}

/// Enrols a person on a phone: the secret goes into the phone's cookie ([`Jar::with`]).
///
/// # Errors
/// [`AccessError::SecondFactor`] for somebody with an office's role: a PIN is not enough for them; [`AccessError::Forbidden`] if the right is one
/// to remove only, or another's.
pub async fn enrol(ctx: &mut Ctx, right: &Right, ready: Ready, name: &str) -> Result<Token> {
    let person = right.to_add()?;
    if ready.token.owner() != person.uuid() {
        return Err(AccessError::Forbidden("somebody else's phone"));
    }
    let roles = sessions::roles_of(ctx, person).await?;
    if !sessions::enough(&[sessions::How::Device], &roles) {
        return Err(AccessError::SecondFactor);
    }
    let id: DeviceId = ctx.ids.make();
    let (now, hash) = (ctx.now, ready.token.hash());
    exec!(&mut ctx.tx, INSERT, person.uuid(), id.uuid(), &hash[..], ready.pin, super::shortened(name), now)?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("device {id} of user {person} enrolled")));
    Ok(ready.token)
}

/// The secrets in the cookie of a phone, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Jar(Vec<Token>);

impl Jar {
    /// Reads a cookie; what is no secret is left out.
    pub fn read(cookie: &str) -> Jar {
        Jar(cookie.split('~').filter_map(Token::parse).take(PEOPLE).collect())
    }

    /// With one more person, in place of what there was of them.
    #[must_use]
    pub fn with(mut self, token: &Token) -> Jar {
        self.0.retain(|t| t.owner() != token.owner());
        self.0.insert(0, token.clone());
        self.0.truncate(PEOPLE);
        self
    }

    /// Without a person: «this is not my phone any more».
    #[must_use]
    pub fn without(mut self, person: UserId) -> Jar {
        self.0.retain(|t| t.owner() != person.uuid());
        self
    }

    /// The text for the cookie.
    pub fn cookie(&self) -> String {
        self.0.iter().map(Token::cookie).collect::<Vec<_>>().join("~")
    }

    fn of(&self, person: UserId) -> Option<&Token> {
        self.0.iter().find(|t| t.owner() == person.uuid())
    }
}

/// Who may come in on this phone, in the order of the cookie; people who are blocked here or shut out are not among them.
///
/// # Errors
/// If the database does not answer.
pub async fn known(ctx: &mut Ctx, jar: &Jar) -> Result<Vec<Known>> {
    let mut all = Vec::new();
    for token in &jar.0 {
        let person = UserId::from(token.owner());
        let here = found(&mut ctx.tx, person).await?;
        if !here.iter().any(|d| token.is(&d.secret) && !d.is_blocked()) {
            continue;
        }
        let account = users::one(&mut ctx.tx, person).await?.filter(|a| a.disabled_at.is_none());
        all.extend(account.map(|a| Known { person, name: a.name }));
    }
    Ok(all)
}

/// Whether this is the PIN of a person on this phone. `false` too if the phone does not know them or they were shut out.
///
/// # Errors
/// [`AccessError::Wait`] after too many wrong ones; [`AccessError::Blocked`] after [`WRONG`], and when the phone was reported lost.
pub async fn check(host: &Host, jar: &Jar, person: UserId, pin: &str) -> Result<bool> {
    let Some(token) = jar.of(person) else { return Ok(false) };
    let mut ctx = host.beside(Actor::Nobody).await?;
    let now = ctx.now;
    let account = users::one(&mut ctx.tx, person).await?.filter(|a| a.disabled_at.is_none());
    let here = found(&mut ctx.tx, person).await?.into_iter().find(|d| token.is(&d.secret));
    let (Some(_), Some(device)) = (account, here) else { return Ok(false) };
    let (owner, id) = (person.uuid(), device.device_id);
    // Counted before it is looked at, so that many at once gain nothing.
    let counted: Option<(i64,)> = row!(&mut ctx.tx, COUNT, owner, id, WRONG, now)?;
    let Some((wrong,)) = counted else {
        return Err(match device.is_blocked() {
            true => AccessError::Blocked,
            false => AccessError::Wait(((device.wait_until - now) / 1_000_000 + 1).max(1)),
        });
    };
    exec!(&mut ctx.tx, HOLD, now + wait(wrong, FREE) * 1_000_000, owner, id)?;
    ctx.commit().await?;

    let fits = hash::fits(Some(device.pin), together(token.secret(), pin)).await?;

    let mut ctx = host.beside(Actor::Nobody).await?;
    let object = match (fits, wrong >= WRONG) {
        (true, _) if exec!(&mut ctx.tx, RIGHT, now, owner, id)? == 1 => None,
        (false, true) => {
            exec!(&mut ctx.tx, BLOCK, now, owner, id)?;
            Some(format!("refused: device {id} of user {person}, blocked"))
        }
        _ => Some(format!("refused: device {id} of user {person}")),
    };
    if let Some(object) = &object {
        ctx.audit(Line::of(Action::SignIn, object));
    }
    ctx.commit().await?;
    Ok(object.is_none())
}

/// The phones of somebody. Whom one may ask about is for the caller to authorise.
///
/// # Errors
/// If the database does not answer.
pub async fn list(ctx: &mut Ctx, person: UserId) -> Result<Vec<Device>> {
    Ok(of_person(&mut ctx.tx, person).await?)
}

/// Blocks a phone that was lost, for this person, and ends their sessions; their own stays if they do it themselves.
///
/// # Errors
/// [`AccessError::NotFound`] if there is no such phone, or it is blocked.
pub async fn block(ctx: &mut Ctx, right: &Right, id: DeviceId) -> Result<()> {
    let (person, now) = (right.person(), ctx.now);
    if exec!(&mut ctx.tx, BLOCK, now, person.uuid(), id.uuid())? != 1 {
        return Err(AccessError::NotFound);
    }
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("device {id} of user {person} blocked")));
    right.end_others(ctx).await
}

#[cfg(test)]
mod tests {
    use base::SeededRng;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_pins_are_refused() {
        for plain in
            ["111111", "१११११११", "123456", "654321", "890123", "210987", "121212", "123123", "1212121"]
        {
            assert_eq!(judge(plain), Err(Fault::Plain), "{plain}");
        }
        for wrong in ["", "12345", "1234567890123", "12a456", "12 3456"] {
            assert_eq!(judge(wrong), Err(Fault::Length), "{wrong}");
        }
        for good in ["194728", "४७१९०२", "112358", " 903517 "] {
            assert_eq!(judge(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_pin_is_the_same_in_both_scripts() {
        assert_eq!(together(&[1; 32], "194728"), together(&[1; 32], "१९४७२८"));
        assert_ne!(together(&[1; 32], "194728"), together(&[2; 32], "194728"));
    }

    proptest! {
        #[test]
        fn a_jar_keeps_the_newest_of_each_person(people in prop::collection::vec(0u128..20, 0..40)) {
            let rng = SeededRng::new(5);
            let tokens: Vec<Token> = people.iter().map(|p| Token::make(&rng, Uuid::from_u128(*p))).collect();
            let jar = tokens.iter().fold(Jar::default(), Jar::with);
            prop_assert_eq!(&Jar::read(&jar.cookie()), &jar);
            prop_assert!(jar.0.len() <= PEOPLE);
            if let Some(last) = tokens.last() {
                prop_assert_eq!(jar.of(last.owner().into()), Some(last));
                let without = jar.without(last.owner().into());
                prop_assert_eq!(without.of(last.owner().into()), None);
            }
        }
    }
}
