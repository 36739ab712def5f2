//! Codes from an app: six digits, a new one every thirty seconds (RFC 6238 with HMAC-SHA-1, which is what every app understands).
//!
//! A code counts once: the step of the last one is kept, and only a later one opens. The clock of a phone may be one step off.

use base::uuid::Uuid;
use data_encoding::BASE32_NOPAD;
use db::{Tx, exec, rows};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};
use zeroize::Zeroizing;

use super::Right;
use super::throttle::{self, Door};
use crate::installation::installation;
use crate::vault::{Class, Place, Sealed};
use crate::{AccessError, Action, Actor, Ctx, Host, Line, Result, UserId, users};

/// Seconds for which a code stands.
const STEP: i64 = 30;
/// Bytes of the secret (RFC 4226 asks for 20).
const SECRET: usize = 20;
/// Before any code.
const NEVER: i64 = -1;

/// The code of a step.
fn code(secret: &[u8], step: i64) -> Option<u32> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&u64::try_from(step).ok()?.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[19] & 0xf);
    let four = <[u8; 4]>::try_from(hash.get(at..at + 4)?).ok()?;
    Some((u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

/// Six digits in either script, with blanks between if somebody likes.
fn typed(text: &str) -> Option<u32> {
    let digits: Vec<u32> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '०'..='९' => Some(u32::from(c) - u32::from('०')),
            _ => c.to_digit(10),
        })
        .collect::<Option<_>>()?;
    (digits.len() == 6).then(|| digits.iter().fold(0, |n, d| n * 10 + d))
}

/// The step whose code this is: that of now, the one before or the one after. Every one is compared, in the same time.
fn step_of(secret: &[u8], typed: u32, now: i64) -> Option<i64> {
    let present = now / 1_000_000 / STEP;
    let mut found = NEVER;
    for step in [present - 1, present, present + 1] {
        let fits = code(secret, step).map_or(Choice::from(0), |code| code.ct_eq(&typed));
        found.conditional_assign(&step, fits);
    }
    (found != NEVER).then_some(found)
}

/// Where the secret is sealed.
pub(super) const SEALED: Sealed =
    crate::sealed!("access_totp", "person_id", "totp_id", "secret_sealed", Class::SecondFactor);

fn place(person: UserId, id: Uuid) -> Place<'static> {
    Place::of("access_totp", "secret_sealed", person.uuid(), id)
}

const INSERT: &str = "INSERT INTO access_totp (person_id, totp_id, secret_sealed, begun_at, last_step)
    VALUES ($1, $2, $3, $4, $5)";
const OF_PERSON: &str =
    "SELECT totp_id, secret_sealed, confirmed_at, last_step FROM access_totp WHERE person_id = $1";
const FORGET_BEGUN: &str = "DELETE FROM access_totp WHERE person_id = $1 AND confirmed_at IS NULL";
const CONFIRM: &str = "UPDATE access_totp SET confirmed_at = $1, last_step = $2
    WHERE person_id = $3 AND totp_id = $4 AND confirmed_at IS NULL";
const FORGET_OTHERS: &str = "DELETE FROM access_totp WHERE person_id = $1 AND totp_id <> $2";
const USE: &str =
    "UPDATE access_totp SET last_step = $1 WHERE person_id = $2 AND totp_id = $3 AND last_step < $1";
const REMOVE_ALL: &str = "DELETE FROM access_totp WHERE person_id = $1";

#[derive(sqlx::FromRow)]
struct TotpRow {
    totp_id: Uuid,
    secret_sealed: Vec<u8>,
    confirmed_at: Option<i64>,
    last_step: i64,
}

/// The one that is in use, or the one that waits for its first code.
async fn find(tx: &mut Tx, person: UserId, confirmed: bool) -> db::Result<Option<TotpRow>> {
    let found: Vec<TotpRow> = rows!(tx, OF_PERSON, person.uuid())?;
    Ok(found.into_iter().find(|r| r.confirmed_at.is_some() == confirmed))
}

pub(super) async fn is_set(tx: &mut Tx, person: UserId) -> db::Result<bool> {
    Ok(find(tx, person, true).await?.is_some())
}

pub(super) async fn remove_all(tx: &mut Tx, person: UserId) -> db::Result<()> {
    exec!(tx, REMOVE_ALL, person.uuid())?;
    Ok(())
}

/// What the app must be told.
#[derive(Clone, PartialEq, Eq)]
pub struct Begun {
    /// The secret in letters and digits, for typing.
    pub secret: String,
    /// The same as an `otpauth:` address, for a QR code.
    pub uri: String,
}

impl std::fmt::Debug for Begun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Begun(…)")
    }
}

/// Begins to set an app up: one that was there counts until the new one's first code was right. In an act with the writers' turn
/// ([`Host::write`]): something is sealed.
///
/// # Errors
/// [`AccessError::Forbidden`] if the right is one to remove only; [`crate::VaultError::NoVault`].
pub async fn begin(ctx: &mut Ctx, right: &Right) -> Result<Begun> {
    let person = right.to_add()?;
    let mut secret = Zeroizing::new([0; SECRET]);
    ctx.rng.fill(&mut secret[..]);
    let id: Uuid = ctx.ids.make();
    let sealed = ctx.vault()?.seal(Class::SecondFactor, place(person, id), &secret[..])?;
    exec!(&mut ctx.tx, FORGET_BEGUN, person.uuid())?;
    exec!(&mut ctx.tx, INSERT, person.uuid(), id, sealed, ctx.now, NEVER)?;
    begun(ctx, person, &secret[..]).await
}

/// What the app must be told, once more, while its first code is awaited; `None` if none is.
///
/// # Errors
/// [`AccessError::Forbidden`] if the right is one to remove only; [`crate::VaultError`].
pub async fn shown_again(ctx: &mut Ctx, right: &Right) -> Result<Option<Begun>> {
    let person = right.to_add()?;
    let Some(row) = find(&mut ctx.tx, person, false).await? else { return Ok(None) };
    let secret = ctx.vault()?.open(Class::SecondFactor, place(person, row.totp_id), &row.secret_sealed)?;
    Ok(Some(begun(ctx, person, &secret).await?))
}

async fn begun(ctx: &mut Ctx, person: UserId, secret: &[u8]) -> Result<Begun> {
    let account = users::one(&mut ctx.tx, person).await?.ok_or(AccessError::NotFound)?;
    let label = account.login.unwrap_or(account.name);
    let issuer = installation(&mut ctx.tx).await?.map_or_else(|| "Sangathan".to_owned(), |i| i.organisation);
    let secret = BASE32_NOPAD.encode(secret);
    let (issuer, label) = (percent(&issuer), percent(&label));
    let uri = format!("otpauth://totp/{issuer}:{label}?secret={secret}&issuer={issuer}");
    Ok(Begun { secret, uri })
}

/// Everything but letters and digits, byte by byte.
fn percent(text: &str) -> String {
    let one = |b: u8| match b {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(b).to_string(),
        _ => format!("%{b:02X}"),
    };
    text.bytes().map(one).collect()
}

/// The first code of a new app: whether it was right. If so, the app counts from now on, in place of another.
///
/// # Errors
/// [`AccessError::NotFound`] if none was begun; [`AccessError::Forbidden`] if the right is one to remove only.
pub async fn confirm(ctx: &mut Ctx, right: &Right, code: &str) -> Result<bool> {
    let person = right.to_add()?;
    let row = find(&mut ctx.tx, person, false).await?.ok_or(AccessError::NotFound)?;
    let secret = ctx.vault()?.open(Class::SecondFactor, place(person, row.totp_id), &row.secret_sealed)?;
    let Some(step) = typed(code).and_then(|c| step_of(&secret, c, ctx.now)) else { return Ok(false) };
    let (now, owner) = (ctx.now, person.uuid());
    // The old one first: there is one at most that counts.
    exec!(&mut ctx.tx, FORGET_OTHERS, owner, row.totp_id)?;
    exec!(&mut ctx.tx, CONFIRM, now, step, owner, row.totp_id)?;
    right.end_others(ctx).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("app for codes of user {person} set")));
    Ok(true)
}

/// Whether this is the code of the person's app, and was not used before. The password was right already.
///
/// # Errors
/// [`AccessError::Wait`] after too many wrong ones; [`crate::VaultError`].
pub async fn check(host: &Host, person: UserId, code: &str) -> Result<bool> {
    let door = Door::second(host, person).await?;
    throttle::knock(host, &door).await?;
    let mut ctx = host.beside(Actor::Nobody).await?;
    let mut right = false;
    if let (Some(row), Some(code)) = (find(&mut ctx.tx, person, true).await?, typed(code)) {
        let secret =
            host.vault()?.open(Class::SecondFactor, place(person, row.totp_id), &row.secret_sealed)?;
        let step = step_of(&secret, code, ctx.now).filter(|step| *step > row.last_step);
        if let Some(step) = step {
            right = exec!(&mut ctx.tx, USE, step, person.uuid(), row.totp_id)? == 1;
        }
    }
    match right {
        true => throttle::opened(&mut ctx, &door, None).await?,
        false => ctx.audit(Line::of(Action::SignIn, format!("refused: code of user {person}"))),
    }
    ctx.commit().await?;
    Ok(right)
}

/// Takes the app away, and ends every other session.
///
/// # Errors
/// [`AccessError::SecondFactor`] if its owner could not come in any more.
pub async fn remove(ctx: &mut Ctx, right: &Right) -> Result<()> {
    let person = right.person();
    remove_all(&mut ctx.tx, person).await?;
    right.still_comes_in(ctx).await?;
    right.end_others(ctx).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("app for codes of user {person} removed")));
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// RFC 6238, appendix B, the last six of the eight digits; RFC 4226, appendix D.
    #[test]
    fn the_examples_of_the_standards() {
        let secret = b"12345678901234567890";
        for (second, expected) in [
            (59, 287_082),
            (1_111_111_109, 81_804),
            (1_111_111_111, 50_471),
            (1_234_567_890, 5_924),
            (20_000_000_000i64, 353_130),
        ] {
            assert_eq!(code(secret, second / STEP), Some(expected), "{second}");
        }
        let counted =
            [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489];
        for (step, expected) in counted.into_iter().enumerate() {
            assert_eq!(code(secret, i64::try_from(step).unwrap()), Some(expected));
        }
        assert_eq!(code(secret, -1), None);
    }

    #[test]
    fn digits_in_both_scripts() {
        assert_eq!(typed("005924"), Some(5_924));
        assert_eq!(typed(" ००५ ९२४ "), Some(5_924));
        for wrong in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert_eq!(typed(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_code_stands_for_its_step_and_one_either_side(secret in prop::array::uniform20(any::<u8>()), now in 0i64..4_000_000_000, off in -3i64..=3) {
            let step = now / STEP;
            prop_assume!(step + off >= 0);
            let typed = code(&secret, step + off).unwrap();
            match step_of(&secret, typed, now * 1_000_000) {
                Some(found) => prop_assert!((found - step).abs() <= 1 && code(&secret, found) == Some(typed)),
                None => prop_assert!(off.abs() > 1),
            }
        }
    }
}
