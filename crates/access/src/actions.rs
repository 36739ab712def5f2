//! Giving and ending authority, letting people in and shutting them out.

use base::{Day, Kind, Span as Days, uuid::Uuid};
use words::message::both;

use crate::grants::{self, Grant, GrantId};
use crate::installation::{Edition, installation};
use crate::messages as m;
use crate::users::{self, Account};
use crate::{AccessError, Action, Actor, Authority, Ctx, Line, Result, Role, Scope, UserId};
use crate::{sessions, ways};

/// What is asked for with a new grant.
#[derive(Debug, Clone)]
pub struct Giving {
    /// To whom.
    pub person: UserId,
    /// Which role.
    pub role: Role,
    /// Where; `None` is the whole organisation.
    pub area: Option<Uuid>,
    /// The office it comes with; it ends with that.
    pub office: Option<Uuid>,
    /// For which days.
    pub days: Days,
    /// The answer to the question of the organisation edition: is this a government servant, or paid from public funds (elected representatives
    /// excepted)? Yes is refused; so is no answer.
    pub paid_by_public: Option<bool>,
    /// Why.
    pub reason: Option<String>,
}

/// Lets somebody in who could not sign in before: no way in and no authority comes with it.
///
/// # Errors
/// [`AccessError::Forbidden`]; [`AccessError::Taken`] if the login name or the person is there already.
pub async fn add_user(ctx: &mut Ctx, account: Account) -> Result<()> {
    authorise_giving(ctx)?;
    let taken = match &account.login {
        Some(login) => users::by_login(&mut ctx.tx, login).await?.is_some(),
        None => false,
    };
    if taken || users::one(&mut ctx.tx, account.id).await?.is_some() {
        return Err(AccessError::Taken);
    }
    let (now, by) = (ctx.now, ctx.actor.name());
    users::insert(&mut ctx.tx, &account, now, &by).await?;
    ctx.audit(Line::of(Action::ManageUsers, format!("user {} added", account.id)));
    Ok(())
}

/// Whoever gives grants from an office, or invites the people of the unit below. Only who may not grant at all is asked about inviting: a missing
/// proof is no reason to go round by the other door.
fn authorise_giving(ctx: &Ctx) -> Result<()> {
    match ctx.authorise(Action::Grant) {
        Err(AccessError::Forbidden(_)) => ctx.authorise(Action::Invite)?,
        asked => asked?,
    };
    Ok(())
}

/// Gives a role.
///
/// # Errors
/// [`AccessError::Forbidden`] if the actor may not give this role there; [`AccessError::PaidByPublic`] where the edition forbids it.
pub async fn give(ctx: &mut Ctx, giving: Giving) -> Result<GrantId> {
    authorise_giving(ctx)?;
    let edition = installation(&mut ctx.tx).await?.map(|i| i.edition);
    if edition != Some(Edition::Office) && giving.paid_by_public != Some(false) {
        return Err(AccessError::PaidByPublic);
    }
    if users::one(&mut ctx.tx, giving.person).await?.is_none() {
        return Err(AccessError::NotFound);
    }
    let grant = Grant {
        id: ctx.ids.make(),
        person: giving.person,
        role: giving.role,
        area: giving.area,
        office: giving.office,
        from: giving.days.from,
        until: giving.days.until,
        given_by: ctx.actor.name(),
        ended_at: None,
    };
    if !ctx.within_gift(&grant).await? {
        return Err(AccessError::Forbidden("grant above oneself"));
    }
    let now = ctx.now;
    grants::insert(&mut ctx.tx, &grant, now, giving.reason.as_deref()).await?;
    sign_in_again(ctx, grant.person).await?;
    ctx.audit(Line::of(Action::Grant, format!("grant {}", grant.id)).why(giving.reason.as_deref()));
    Ok(grant.id)
}

/// Ends a grant at once.
///
/// # Errors
/// [`AccessError::NotFound`] for one that the actor could not have given, exactly as for one that does not exist;
/// [`AccessError::LastAdministrator`].
pub async fn end(ctx: &mut Ctx, id: GrantId, reason: &str) -> Result<()> {
    ctx.authorise(Action::Grant)?;
    let grant = grants::one(&mut ctx.tx, id).await?.ok_or(AccessError::NotFound)?;
    if !ctx.within_gift(&grant).await? {
        return Err(AccessError::NotFound);
    }
    let reason = worded(reason)?;
    let (now, by) = (ctx.now, ctx.actor.name());
    grants::end(&mut ctx.tx, id, now, &by).await?;
    keep_an_administrator(ctx).await?;
    sign_in_again(ctx, grant.person).await?;
    ctx.audit(Line::of(Action::Grant, format!("grant {id} ended")).why(reason));
    Ok(())
}

/// The reason that goes into the trail. Asked only of whoever may do it: else the question would tell that the thing is there.
fn worded(reason: &str) -> Result<&str> {
    match reason.trim() {
        "" => Err(AccessError::Told(Kind::Invalid, both(m::reason_needed))),
        reason => Ok(reason),
    }
}

/// Whoever may do more or less from now on comes in anew, as their roles ask: no secret of before rises with them. Who does it to themselves has just proved
/// who they are, and stays.
async fn sign_in_again(ctx: &mut Ctx, person: UserId) -> Result<()> {
    let own = ctx.actor.user().filter(|u| u.id == person).map(|u| u.session.into());
    sessions::end_every(ctx, person, own).await?;
    Ok(())
}

/// Shuts somebody out: every session and token of theirs ends with it, at once.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody above the actor, exactly as for somebody who does not exist; [`AccessError::LastAdministrator`].
pub async fn disable(ctx: &mut Ctx, id: UserId, reason: &str) -> Result<()> {
    may_manage(ctx, id).await?;
    let reason = worded(reason)?;
    let (now, by) = (ctx.now, ctx.actor.name());
    users::disable(&mut ctx.tx, id, now, &by).await?;
    ways::shut_out(ctx, id).await?;
    keep_an_administrator(ctx).await?;
    ctx.audit(Line::of(Action::ManageUsers, format!("user {id} disabled")).why(reason));
    Ok(())
}

/// Lets somebody in again who was shut out.
///
/// # Errors
/// As [`disable`].
pub async fn enable(ctx: &mut Ctx, id: UserId, reason: &str) -> Result<()> {
    may_manage(ctx, id).await?;
    let reason = worded(reason)?;
    users::enable(&mut ctx.tx, id).await?;
    // Whatever slipped in while the door was closing stays out.
    ways::shut_out(ctx, id).await?;
    ctx.audit(Line::of(Action::ManageUsers, format!("user {id} enabled")).why(reason));
    Ok(())
}

/// Refuses unless the actor may take somebody's ways in away or give them new ones: only whoever could have given them all that they
/// hold, so that nobody takes a higher account over. Somebody without any grant is everybody's who lets people in at all.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody above the actor, exactly as for somebody who does not exist.
pub async fn may_manage(ctx: &mut Ctx, id: UserId) -> Result<Account> {
    let helps = ctx.authorise(Action::ManageUsers)?;
    let account = users::one(&mut ctx.tx, id).await?.ok_or(AccessError::NotFound)?;
    let today = ctx.today();
    for grant in grants::of_person(&mut ctx.tx, id).await? {
        // A grant that begins later counts as well: else it could be taken over before.
        let over = grant.ended_at.is_some() || grant.until <= today;
        if !over && !ctx.within_help(&grant, &helps).await? {
            return Err(AccessError::NotFound);
        }
    }
    Ok(account)
}

/// Refuses unless the actor may hand somebody the way in for the first time: only whoever could have given them all that they hold.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody above the actor, exactly as for somebody who does not exist.
pub async fn may_invite(ctx: &mut Ctx, id: UserId) -> Result<Account> {
    ctx.authorise(Action::Invite)?;
    let account = users::one(&mut ctx.tx, id).await?.filter(|a| a.disabled_at.is_none());
    let account = account.ok_or(AccessError::NotFound)?;
    let today = ctx.today();
    for grant in grants::of_person(&mut ctx.tx, id).await? {
        let over = grant.ended_at.is_some() || grant.until <= today;
        if !over && !ctx.within_gift(&grant).await? {
            return Err(AccessError::NotFound);
        }
    }
    Ok(account)
}

/// Refuses to leave the organisation without anybody who may give every role everywhere, today or on any later day.
pub(crate) async fn keep_an_administrator(ctx: &mut Ctx) -> Result<()> {
    if installation(&mut ctx.tx).await?.is_none() {
        return Ok(());
    }
    let today = ctx.today();
    let administrators = grants::of_role(&mut ctx.tx, Role::StateAdministrator, today).await?;
    match administrators.iter().any(|g| g.area.is_none() && g.office.is_none() && g.until == Day::MAX) {
        true => Ok(()),
        false => Err(AccessError::LastAdministrator),
    }
}

impl Ctx {
    /// What the actor may do; `None` for the operator, who may do everything.
    pub fn authority(&self) -> Option<&Authority> {
        self.actor.user().map(|u| &u.authority)
    }

    /// Where the actor may give a role.
    pub fn may_give(&self, role: Role) -> Scope {
        match &self.actor {
            Actor::LocalOperator => Scope::everywhere(),
            Actor::Nobody => Scope::of([]),
            Actor::User(user) => user.authority.may_give(role),
        }
    }

    /// Whether the actor could give this grant: the role, on all of its area.
    async fn within_gift(&mut self, grant: &Grant) -> Result<bool> {
        let scope = self.may_give(grant.role);
        self.all_of(grant, &scope).await
    }

    /// Whether the actor may help its holder to come in: whoever could give the grant may; and whoever runs the machines may help
    /// everybody who does not administer.
    async fn within_help(&mut self, grant: &Grant, helps: &Scope) -> Result<bool> {
        let runs_machines = self.authority().is_some_and(|a| {
            a.held().iter().any(|h| h.role == Role::SystemAdministrator && h.places.is_none())
        });
        if runs_machines && !grant.role.is_high() {
            return self.all_of(grant, helps).await;
        }
        self.within_gift(grant).await
    }

    async fn all_of(&mut self, grant: &Grant, scope: &Scope) -> Result<bool> {
        let Some(area) = grant.area else { return Ok(scope.is_whole()) };
        if scope.is_whole() {
            return Ok(true);
        }
        let (places, today) = (self.places.clone(), self.today());
        let found = places.places(&mut self.tx, area, today).await?;
        Ok(!found.is_empty() && found.iter().all(|p| scope.covers(p)))
    }
}
