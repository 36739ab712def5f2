//! The people of the sample organisation who can be tried out, each by a link that signs in once. None of them has a password.

use std::time::Duration;

use access::actions::{self, Giving};
use access::installation::{self, Edition, Installation};
use access::users::{self, Account};
use access::ways::links::{self, Purpose};
use access::{AccessError, Actor, Ctx, Host, Role, UserId};
use areas::model::AreaKind;
use base::Span;
use system::Site;
use words::Locale;

use crate::messages as m;
use crate::store::{self, Unit};
use crate::web::welcome;

/// For how long a link of the sample stands: a day.
const LASTS: Duration = Duration::from_secs(24 * 3600);

/// The roles that can be tried out, each with a login name and the kind of area it is for.
const CAST: [(Role, &str, Option<AreaKind>); 5] = [
    (Role::StateAdministrator, "sample-administrator", None),
    (Role::Leadership, "sample-leadership", None),
    (Role::Analyst, "sample-analyst", None),
    (Role::DistrictPresident, "sample-district", Some(AreaKind::OrgDistrict)),
    (Role::MandalPresident, "sample-mandal", Some(AreaKind::Mandal)),
];

/// Somebody to sign in as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// In which role.
    pub role: Role,
    /// Where, in words.
    pub place: String,
    /// The address that signs in, once.
    pub link: String,
}

/// Sets the sample up, if it is not, and makes a new link for each of its people; the links of before are worth nothing any more.
///
/// # Errors
/// If the database does not answer.
pub async fn guests(
    host: &Host,
    site: &Site,
    organisation: &str,
    l: Locale,
) -> Result<Vec<Guest>, AccessError> {
    let mut ctx = host.write(Actor::LocalOperator, l, host.ids.make()).await?;
    if installation::installation(&mut ctx.tx).await?.is_none() {
        let it = Installation { edition: Edition::Organisation, organisation: organisation.to_owned() };
        let now = ctx.now;
        installation::set_up(&mut ctx.tx, &it, now).await?;
    }
    let mut all = Vec::new();
    for (role, login, kind) in CAST {
        let unit = match kind {
            None => None,
            // A sample without mandals has nobody for one.
            Some(kind) => match first(&mut ctx, kind).await? {
                Some(unit) => Some(unit),
                None => continue,
            },
        };
        let person = enrolled(&mut ctx, role, login, unit.as_ref()).await?;
        let link = links::make(&mut ctx, Purpose::SignIn, Some(person), LASTS).await?;
        let place = unit.map_or_else(|| m::whole(l), |u| u.name(l).to_owned());
        all.push(Guest { role, place, link: welcome::address(site, &link) });
    }
    all.extend(worker(&mut ctx, site, l).await?);
    ctx.commit().await?;
    Ok(all)
}

/// The login name of the worker who can be tried out.
pub const WORKER: &str = "sample-worker";

/// A worker of the register, where the sample has any: their own page is that of the person whose entry it is.
async fn worker(ctx: &mut Ctx, site: &Site, l: Locale) -> Result<Option<Guest>, AccessError> {
    let Some(mandal) = first(ctx, AreaKind::Mandal).await? else { return Ok(None) };
    let (everywhere, on) = (ctx.authorise(access::Action::Invite)?.under(&mandal.path), ctx.today());
    for booth in store::units(&mut ctx.tx, &everywhere, AreaKind::Booth, on).await? {
        let held = register::store::duties::of_unit(&mut ctx.tx, &everywhere, booth.id, on, 200).await?;
        let Some(duty) = held.iter().find(|d| d.duty.designation == "page_head") else { continue };
        let id: UserId = duty.duty.person.uuid().into();
        if users::one(&mut ctx.tx, id).await?.is_none() {
            let names = register::store::workers::names(&mut ctx.tx, &[id.uuid()]).await?;
            let name = names.into_iter().find_map(|(_, hi, en)| hi.or(en)).unwrap_or_default();
            let login = Some(WORKER.to_owned());
            actions::add_user(ctx, Account { id, name, login, disabled_at: None }).await?;
            let (area, days) = (Some(booth.id.uuid()), Span::since(on));
            let (office, reason, paid_by_public) = (None, None, Some(false));
            let role = Role::PageHead;
            actions::give(ctx, Giving { person: id, role, area, office, days, paid_by_public, reason })
                .await?;
        }
        let link = links::make(ctx, Purpose::SignIn, Some(id), LASTS).await?;
        let link = welcome::address(site, &link);
        return Ok(Some(Guest { role: Role::PageHead, place: booth.name(l).to_owned(), link }));
    }
    Ok(None)
}

/// The first area of a kind.
async fn first(ctx: &mut Ctx, kind: AreaKind) -> Result<Option<Unit>, AccessError> {
    let everywhere = ctx.authorise(access::Action::Invite)?;
    let on = ctx.today();
    Ok(store::units(&mut ctx.tx, &everywhere, kind, on).await?.into_iter().next())
}

async fn enrolled(
    ctx: &mut Ctx,
    role: Role,
    login: &str,
    unit: Option<&Unit>,
) -> Result<UserId, AccessError> {
    if let Some(known) = users::by_login(&mut ctx.tx, login).await? {
        return Ok(known.id);
    }
    let id: UserId = ctx.ids.make();
    let name = m::sample_name(Locale::Hi, role.title(Locale::Hi));
    actions::add_user(ctx, Account { id, name, login: Some(login.to_owned()), disabled_at: None }).await?;
    let giving = Giving {
        person: id,
        role,
        area: unit.map(|u| u.id.uuid()),
        office: None,
        days: Span::since(ctx.today()),
        paid_by_public: Some(false),
        reason: None,
    };
    actions::give(ctx, giving).await?;
    Ok(id)
}
