//! Who signs in: finding people within a scope, and inviting them. Use cases; what is allowed is decided by `access`.

use std::time::Duration;

use access::actions::{self, Giving};
use access::grants::{self, Grant};
use access::installation::{self, Edition};
use access::users::{self, Account};
use access::ways::{self, links};
use access::{AccessError, Action, Ctx, Role, Scope, UserId, ways::links::Purpose};
use areas::model::AreaId;
use areas::resolve::{ResolveError, Resolver};
use base::uuid::Uuid;
use base::{AsOf, Day, Span};
use register::model::{OfficeId, PersonId};
use sha2::{Digest as _, Sha256};
use words::fold;

use crate::store::{self, Unit};

/// For how long an invitation stands: seven days.
pub const INVITED: Duration = Duration::from_secs(7 * 24 * 3600);
/// For how long somebody who lost their ways in has time: two days.
pub const RECOVERED: Duration = Duration::from_secs(2 * 24 * 3600);
/// People whose names are looked through in one search.
const SEARCHED: usize = 100_000;

/// What is asked of the list of people.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Who holds this role.
    pub role: Option<Role>,
    /// Who holds a grant in this area.
    pub area: Option<AreaId>,
    /// Who is called so, in either script; a part is enough.
    pub name: String,
    /// After whom the list goes on.
    pub after: Uuid,
}

/// Somebody, with the grants that whoever asks may know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub account: Account,
    /// Grants that are not over, the oldest first.
    pub grants: Vec<Grant>,
}

/// Up to `limit` people whom the actor may see, and whether there are more.
///
/// # Errors
/// [`AccessError::Forbidden`].
pub async fn list(ctx: &mut Ctx, asked: &Asked, limit: usize) -> Result<(Vec<Listed>, bool), AccessError> {
    let scope = ctx.authorise(Action::SeeUsers)?;
    let today = ctx.today();
    let within = match asked.area {
        None => scope.clone(),
        Some(area) => match store::unit(&mut ctx.tx, area, today).await? {
            Some(unit) => scope.under(&unit.path),
            None => return Ok((Vec::new(), false)),
        },
    };
    let wanted = fold::name(&asked.name);
    let read = if wanted.is_empty() { limit + 1 } else { SEARCHED };
    let mut found = store::people(&mut ctx.tx, &within, asked.role, asked.after, read, today).await?;
    if !wanted.is_empty() {
        found.retain(|a| fold::name(&a.name).contains(&wanted) || sounds_like(&a.name, &asked.name));
    }
    let more = found.len() > limit;
    found.truncate(limit);
    let mut all = Vec::with_capacity(found.len());
    for account in found {
        let grants = visible(ctx, account.id, &scope).await?;
        all.push(Listed { account, grants });
    }
    Ok((all, more))
}

/// Whether two names may be one written in two scripts.
fn sounds_like(name: &str, asked: &str) -> bool {
    !words::nearest::nearest(asked, name.split_whitespace().map(|part| (part, ())), 1).is_empty()
        && fold::is_devanagari(name) != fold::is_devanagari(asked)
}

/// The grants of somebody that are not over and lie inside a scope; those of the whole organisation only for whoever sees it whole.
async fn visible(ctx: &mut Ctx, person: UserId, scope: &Scope) -> Result<Vec<Grant>, AccessError> {
    let today = ctx.today();
    let mut seen = Vec::new();
    for grant in grants::of_person(&mut ctx.tx, person).await? {
        let over = grant.ended_at.is_some() || grant.until <= today;
        if !over && (scope.is_whole() || lies_in(ctx, &grant, scope).await?) {
            seen.push(grant);
        }
    }
    Ok(seen)
}

/// Whether any place of a grant's area lies inside a scope.
async fn lies_in(ctx: &mut Ctx, grant: &Grant, scope: &Scope) -> Result<bool, AccessError> {
    let Some(area) = grant.area else { return Ok(scope.is_whole()) };
    let on = AsOf::current(ctx.today());
    let places = areas::store::one::places(&mut ctx.tx, area.into(), on).await?;
    Ok(places.iter().any(|p| scope.covers(p)))
}

/// Somebody whom the actor may see, with every grant they may know of, those that are over as well.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody outside the actor's areas, exactly as for somebody who does not exist.
pub async fn one(ctx: &mut Ctx, id: UserId) -> Result<Listed, AccessError> {
    let scope = ctx.authorise(Action::SeeUsers)?;
    let account = users::one(&mut ctx.tx, id).await?.ok_or(AccessError::NotFound)?;
    if !scope.is_whole() && visible(ctx, id, &scope).await?.is_empty() {
        return Err(AccessError::NotFound);
    }
    let mut grants = Vec::new();
    for grant in grants::of_person(&mut ctx.tx, id).await? {
        if scope.is_whole() || lies_in(ctx, &grant, &scope).await? {
            grants.push(grant);
        }
    }
    Ok(Listed { account, grants })
}

/// Whether the actor could give, and so may end, a grant.
///
/// # Errors
/// If the database does not answer.
pub async fn may_end(ctx: &mut Ctx, grant: &Grant) -> Result<bool, AccessError> {
    let scope = ctx.may_give(grant.role);
    let Some(area) = grant.area else { return Ok(scope.is_whole()) };
    let on = AsOf::current(ctx.today());
    let places = areas::store::one::places(&mut ctx.tx, area.into(), on).await?;
    Ok(scope.is_whole() || !places.is_empty() && places.iter().all(|p| scope.covers(p)))
}

/// The roles that the actor may give anywhere, the widest first.
pub fn roles_to_give(ctx: &Ctx) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|r| !ctx.may_give(*r).is_empty()).collect()
}

/// Whether this installation asks whether somebody is paid from public funds: every one but an office.
///
/// # Errors
/// If the database does not answer.
pub async fn asks_who_pays(ctx: &mut Ctx) -> Result<bool, AccessError> {
    Ok(installation::installation(&mut ctx.tx).await?.is_none_or(|i| i.edition != Edition::Office))
}

/// An area by code or by a name in either script.
///
/// # Errors
/// The inner answer says what is near if nothing is called so.
pub async fn area(ctx: &mut Ctx, asked: &str) -> Result<Result<AreaId, ResolveError>, AccessError> {
    let today = ctx.today();
    let resolver = Resolver::load(ctx, &[]).await?;
    Ok(resolver.find(asked, None, None, today))
}

/// The office in the register with which a grant is to end: held today, for an area, by somebody of this name.
///
/// # Errors
/// If the database does not answer.
pub async fn office(
    ctx: &mut Ctx,
    name: &str,
    area: AreaId,
) -> Result<Option<(PersonId, OfficeId)>, AccessError> {
    let on = ctx.present();
    let key = fold::person(name);
    let people: Vec<PersonId> = register::store::names(&mut ctx.tx, on)
        .await?
        .into_iter()
        .filter(|(_, n)| [&n.name_hi, &n.name_en].into_iter().flatten().any(|n| fold::person(n) == key))
        .map(|(id, _)| id)
        .collect();
    let held = register::store::offices(&mut ctx.tx, on).await?;
    let mut found = held
        .into_iter()
        .filter(|o| o.area == Some(area) && people.contains(&o.person) && o.span.contains(on.day));
    // Two of one name in one seat: nobody guesses.
    match (found.next(), found.next()) {
        (Some(o), None) => Ok(Some((o.person, o.id))),
        _ => Ok(None),
    }
}

/// Somebody new.
#[derive(Debug, Clone)]
pub struct New {
    /// What they are called.
    pub name: String,
    /// The name they will type, for an office's role.
    pub login: Option<String>,
    /// The role.
    pub role: Role,
    /// Where; `None` is the whole organisation.
    pub area: Option<AreaId>,
    /// The first day.
    pub from: Day,
    /// The first day that no longer counts.
    pub until: Day,
    /// The office it ends with, and whose it is in the register.
    pub office: Option<(PersonId, OfficeId)>,
    /// Whose entry in the register of workers the account is.
    pub worker: Option<PersonId>,
    /// The answer to the question of the organisation's edition.
    pub paid_by_public: Option<bool>,
}

/// Lets somebody in who could not sign in before, with a first grant and the link by which they come. A second time for the same operation it
/// makes a new link in place of the one before, for the same person.
///
/// # Errors
/// [`AccessError::Forbidden`] for a role that the actor may not give there; [`AccessError::PaidByPublic`]; [`AccessError::Taken`].
pub async fn add(ctx: &mut Ctx, new: &New) -> Result<(UserId, links::Secret), AccessError> {
    let before: Option<String> = ctx.answered("person", &digest(&new.name)).await?;
    let id = match before.and_then(|b| b.parse::<UserId>().ok()) {
        Some(id) => id,
        None => {
            let id = enrol(ctx, new).await?;
            ctx.answer("person", &digest(&new.name), &id.to_string()).await?;
            id
        }
    };
    Ok((id, links::make(ctx, Purpose::Invitation, Some(id), INVITED).await?))
}

/// What is kept of a text to tell a retry from something else: nobody's name.
pub(crate) fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// Writes somebody down who could not sign in before, with a first grant. Nothing opens for them yet.
///
/// # Errors
/// As [`add`].
pub async fn enrol(ctx: &mut Ctx, new: &New) -> Result<UserId, AccessError> {
    let known = new.office.map(|(person, _)| person).or(new.worker);
    let id: UserId = known.map_or_else(|| ctx.ids.make(), |person| person.uuid().into());
    let login = new.login.as_deref().map(users::folded);
    let account = Account { id, name: new.name.clone(), login, disabled_at: None };
    actions::add_user(ctx, account).await?;
    actions::give(ctx, giving(id, new)).await?;
    Ok(id)
}

/// Somebody who was invited, with the grant that stands or comes first.
///
/// # Errors
/// [`AccessError::NotFound`].
pub async fn invited(ctx: &mut Ctx, id: UserId) -> Result<(String, Grant), AccessError> {
    let account = actions::may_invite(ctx, id).await?;
    let all = grants::of_person(&mut ctx.tx, id).await?;
    let grant = all.into_iter().find(|g| g.ended_at.is_none() && g.until > ctx.today());
    Ok((account.name, grant.ok_or(AccessError::NotFound)?))
}

/// One more grant for somebody.
pub fn giving(person: UserId, new: &New) -> Giving {
    Giving {
        person,
        role: new.role,
        area: new.area.map(AreaId::uuid),
        office: new.office.map(|(_, office)| office.uuid()),
        days: Span { from: new.from, until: new.until },
        paid_by_public: new.paid_by_public,
        reason: None,
    }
}

/// A new link for somebody: an invitation for whoever has no way in yet, else one that replaces all they have.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody above the actor.
pub async fn link(ctx: &mut Ctx, id: UserId) -> Result<(Purpose, links::Secret), AccessError> {
    let (purpose, lasts) = match ways::of(ctx, id).await?.any() {
        true => (Purpose::Recovery, RECOVERED),
        false => (Purpose::Invitation, INVITED),
    };
    Ok((purpose, links::make(ctx, purpose, Some(id), lasts).await?))
}

/// What somebody who is invited to head a unit gets.
pub fn head(unit: &Unit, role: Role, name: &str, from: Day, paid_by_public: Option<bool>) -> New {
    New {
        name: name.to_owned(),
        login: None,
        role,
        area: Some(unit.id),
        from,
        until: Day::MAX,
        office: None,
        worker: None,
        paid_by_public,
    }
}
