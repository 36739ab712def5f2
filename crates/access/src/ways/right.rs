use base::uuid::Uuid;

use super::pending::Pending;
use crate::sessions::{self, SessionId};
use crate::{AccessError, Action, Ctx, Result, UserId, actions, users};

/// The right to change somebody's ways in. Whose, and whether ways may be added, was decided when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    person: UserId,
    /// Who waits for the answer of a passkey: a session, or a sign-in under way.
    holder: Option<Uuid>,
    /// The session that stays when the others end.
    session: Option<SessionId>,
}

impl Right {
    /// Over one's own, with a fresh proof.
    ///
    /// # Errors
    /// [`AccessError::NotSignedIn`], [`AccessError::ProofNeeded`].
    pub async fn own(ctx: &mut Ctx) -> Result<Right> {
        ctx.authorise(Action::ChangeOwnWays)?;
        let user = ctx.actor.user().ok_or(AccessError::NotSignedIn)?;
        let (person, session) = (user.id, user.session);
        still_in(ctx, person).await?;
        Ok(Right { person, holder: Some(session), session: Some(session.into()) })
    }

    /// Over those of the person of a link: an invitation, a recovery, the first set-up.
    ///
    /// # Errors
    /// [`AccessError::LinkOver`] for a sign-in that did not begin with such a link, or has no person yet.
    pub async fn by(ctx: &mut Ctx, pending: &Pending) -> Result<Right> {
        let purpose = pending.purpose.filter(|p| p.sets_up());
        let (Some(_), Some(person)) = (purpose, pending.person) else { return Err(AccessError::LinkOver) };
        still_in(ctx, person).await?;
        Ok(Right { person, holder: Some(pending.id.uuid()), session: None })
    }

    /// Over those of somebody whom the actor may manage: to take away, never to add.
    ///
    /// # Errors
    /// [`AccessError::Forbidden`] and its like; [`AccessError::NotFound`] for somebody above the actor.
    pub async fn help(ctx: &mut Ctx, person: UserId) -> Result<Right> {
        actions::may_manage(ctx, person).await?;
        Ok(Right { person, holder: None, session: None })
    }

    /// Whose ways in.
    pub const fn person(&self) -> UserId {
        self.person
    }

    /// Whose ways in, if ways may be added.
    pub(super) fn to_add(&self) -> Result<UserId> {
        match self.holder {
            Some(_) => Ok(self.person),
            None => Err(AccessError::Forbidden("only the person adds a way in")),
        }
    }

    pub(super) fn holder(&self) -> Result<Uuid> {
        self.holder.ok_or(AccessError::Forbidden("only the person adds a way in"))
    }

    /// Nobody shuts themselves out by mistake. Whoever helps somebody may take the last way in away: then they make a link.
    pub(super) async fn still_comes_in(&self, ctx: &mut Ctx) -> Result<()> {
        if self.session.is_none() {
            return Ok(());
        }
        let roles = sessions::roles_of(ctx, self.person).await?;
        match super::of(ctx, self.person).await?.enough(&roles) {
            true => Ok(()),
            false => Err(AccessError::SecondFactor),
        }
    }

    /// After a change, only the session in which it was made goes on.
    pub(super) async fn end_others(&self, ctx: &mut Ctx) -> Result<()> {
        sessions::end_every(ctx, self.person, self.session).await?;
        Ok(())
    }
}

async fn still_in(ctx: &mut Ctx, person: UserId) -> Result<()> {
    let account = users::one(&mut ctx.tx, person).await?;
    account.filter(|a| a.disabled_at.is_none()).map(|_| ()).ok_or(AccessError::NotSignedIn)
}
