//! The ways in: how people prove who they are.
//!
//! Everybody proves two things. From an office: a password and a code ([`totp`]) or a code on paper ([`recovery`]), or, better, a passkey, which is both in one
//! ([`passkey`]). In the field: a phone that was enrolled, with its PIN ([`device`]), or a passkey. People come in by a link that is good once
//! ([`links`]), handed on from each president to those below. No SMS, no default password, and no question about a pet.
//!
//! What is checked here runs in short acts of its own and leaves its line in the audit trail and its mark on the count of attempts whatever
//! the caller does next; what was right goes into [`crate::sessions::open`]. Ways are changed by a [`Right`] to change them. Hashing takes
//! its time and happens before an act, on threads of its own: `prepare` makes what `set` and `enrol` store.
//!
//! One walk, password and app:
//! ```text
//! let Some(person) = password::check(&host, login, typed, address).await? else { /* the same sentence for every reason */ };
//! let (cookie, pending) = pending::begin(&mut ctx, Some(person), &[How::Password]).await?;             // next request
//! let mut pending = pending::find(&mut ctx, &cookie).await?…;
//! if totp::check(&host, person, code).await? {
//!     let session = sessions::open(&mut ctx, person, &[How::Password, How::Totp], "Firefox, Windows").await?;
//!     pending::end(&mut ctx, pending).await?;
//! }
//! ```
//! And by an invitation: `links::take` → `Right::by(&mut ctx, &pending)` → `device::prepare`, `device::enrol` → `sessions::open(…, &[How::Device], …)`.

pub mod device;
mod hash;
pub mod links;
pub mod passkey;
pub mod password;
pub mod pending;
mod pepper;
pub mod recovery;
mod right;
mod throttle;
pub mod token;
pub mod totp;

use db::Tx;

pub use right::Right;

use crate::sessions::{self, How};
use crate::vault::Sealed;
use crate::{Action, Ctx, Line, Result, Role, UserId};

/// Which ways in somebody has: how many, never what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// A password.
    pub password: bool,
    /// An app that makes codes.
    pub totp: bool,
    /// Recovery codes that were not used.
    pub recovery_left: usize,
    /// Passkeys.
    pub passkeys: usize,
    /// Phones that are not blocked.
    pub devices: usize,
}

impl Ways {
    /// Whether there is any.
    pub const fn any(&self) -> bool {
        self.password || self.totp || self.passkeys > 0 || self.devices > 0
    }

    /// Whether they open a session for somebody with these roles.
    pub fn enough(&self, roles: &[Role]) -> bool {
        let have = [
            (self.password, How::Password),
            (self.totp, How::Totp),
            (self.recovery_left > 0, How::Recovery),
            (self.passkeys > 0, How::Passkey),
            (self.devices > 0, How::Device),
        ];
        let have: Vec<How> = have.into_iter().filter(|(there, _)| *there).map(|(_, how)| how).collect();
        sessions::enough(&have, roles)
    }
}

/// The ways in of somebody. Whom one may ask about is for the caller to authorise.
///
/// # Errors
/// If the database does not answer.
pub async fn of(ctx: &mut Ctx, person: UserId) -> Result<Ways> {
    let tx: &mut Tx = &mut ctx.tx;
    Ok(Ways {
        password: password::is_set(tx, person).await?,
        totp: totp::is_set(tx, person).await?,
        recovery_left: recovery::left(tx, person).await?,
        passkeys: passkey::of_person(tx, person).await?.len(),
        devices: device::of_person(tx, person).await?.iter().filter(|d| d.blocked_at.is_none()).count(),
    })
}

/// Takes every way in away from somebody and ends every session: a lost phone opens nothing any more. A recovery link is made
/// beside it, or the last of what they have is gone.
///
/// # Errors
/// If the database does not answer.
pub async fn remove_all(ctx: &mut Ctx, right: &Right) -> Result<()> {
    reset(ctx, right.person()).await
}

pub(crate) async fn reset(ctx: &mut Ctx, person: UserId) -> Result<()> {
    password::remove(&mut ctx.tx, person).await?;
    totp::remove_all(&mut ctx.tx, person).await?;
    recovery::remove(&mut ctx.tx, person).await?;
    passkey::remove_all(&mut ctx.tx, person).await?;
    device::remove_all(&mut ctx.tx, person).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("ways in of user {person} removed")));
    sessions::end_every(ctx, person, None).await?;
    Ok(())
}

/// Ends at once whatever somebody who is shut out could come in by, or stay in by. Their ways in remain for the day they are let in again.
pub(crate) async fn shut_out(ctx: &mut Ctx, person: UserId) -> Result<()> {
    sessions::end_every(ctx, person, None).await?;
    links::withdraw_all(ctx, person).await?;
    pending::end_of(ctx, person).await
}

/// Words that somebody gives a thing of theirs, without what no name needs.
fn shortened(name: &str) -> String {
    name.trim().chars().filter(|c| !c.is_control()).take(60).collect()
}

/// The sealed columns of this crate's ways in, for the exchange of keys.
pub const SEALED: [Sealed; 2] = [totp::SEALED, pepper::SEALED];
