//! What is done to the calendar of the law and its registers. A form that is sent twice is carried out once: each act is known by its operation.

pub mod calendar;
pub mod lines;

use access::{AccessError, Action, Ctx, Scope};
use areas::model::{AreaId, AreaKind};
use areas::resolve::Resolver;
use base::uuid::Uuid;
use base::{AreaPath, Kind};
use system::Wrong;
use words::{Locale, Text, message::both};

use crate::messages as m;
use crate::model::Refusal;
use crate::rules::{DeedKind, Rule};
use crate::store;

/// Why an act was refused. Then nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// No such window, poll or line, or none that the actor may see.
    #[error("not found")]
    NotFound,
    /// What is wrong with what was entered, and with which part of it.
    #[error("what was entered cannot be kept")]
    Wrong(Vec<Wrong>),
    /// The law lets nobody do it; to be kept with [`note`].
    #[error("the law forbids it")]
    Forbidden(Forbidden),
}

impl From<db::DbError> for LawError {
    fn from(e: db::DbError) -> Self {
        LawError::Access(e.into())
    }
}

impl LawError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            LawError::Access(e) => e.kind(),
            LawError::NotFound => Kind::NotFound,
            LawError::Wrong(_) => Kind::Invalid,
            LawError::Forbidden(_) => Kind::Conflict,
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            LawError::Access(e) => e.text(),
            LawError::NotFound => both(m::error_not_found),
            LawError::Wrong(all) => both(|l| all.iter().map(|w| w.text.get(l)).collect::<Vec<_>>().join(" ")),
            LawError::Forbidden(it) => it.text(),
        }
    }
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, LawError>;

/// Something that the law forbids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// Where it was to be.
    pub area: AreaId,
    /// Of which sort it is.
    pub deed: DeedKind,
    /// What it is about: a title, a payee.
    pub about: String,
    /// Every rule against it.
    pub rules: Vec<Rule>,
}

impl Forbidden {
    /// Every rule against it, with what may be done instead.
    pub fn text(&self) -> Text {
        both(|l: Locale| {
            let told: Vec<String> = self.rules.iter().map(|r| r.told(l)).collect();
            m::error_forbidden(l, told.join(" "))
        })
    }
}

/// Letters of what is kept of something that was refused.
const ABOUT: usize = 200;

/// Keeps what was refused, in an act of its own: the one that was refused left nothing.
///
/// # Errors
/// [`LawError`].
pub async fn note(ctx: &mut Ctx, refused: &Forbidden) -> Result<()> {
    let id: Uuid = ctx.ids.make();
    let about: String = refused.about.chars().take(ABOUT).collect();
    let (area, by, now) = (refused.area.uuid(), ctx.actor.name(), ctx.now);
    store::refusals::add(&mut ctx.tx, id, area, now, (refused.deed, &about, &refused.rules), &by).await?;
    Ok(())
}

/// What was refused where the actor may see it, the last first.
///
/// # Errors
/// [`LawError`].
pub async fn refusals(ctx: &mut Ctx, limit: i64) -> Result<Vec<Refusal>> {
    let scope = ctx.authorise(Action::ReadLaw)?;
    let today = ctx.today();
    Ok(store::refusals::last(&mut ctx.tx, &scope, today, limit).await?)
}

/// The kinds of areas that an election is held in, and that lines belong to.
const KINDS: &[AreaKind] = &[
    AreaKind::State,
    AreaKind::OrgDistrict,
    AreaKind::Assembly,
    AreaKind::Mandal,
    AreaKind::District,
    AreaKind::Block,
    AreaKind::Loksabha,
];

/// The area that somebody typed, by its code or name, inside a scope; what is near to it is said where there is none.
///
/// # Errors
/// [`LawError::Wrong`] about `field`.
pub async fn meant(
    ctx: &mut Ctx,
    scope: &Scope,
    field: &'static str,
    typed: &str,
) -> Result<(AreaId, String)> {
    let now = ctx.present();
    let resolver = Resolver::within(ctx, scope, KINDS, now).await?;
    let wrong = |text: Text| LawError::Wrong(vec![Wrong { field, text }]);
    if typed.trim().is_empty() {
        return Err(wrong(both(m::wrong_no_area)));
    }
    let id = resolver.find(typed, None, None, now.day).map_err(|e| wrong(e.text()))?;
    let code = resolver.identity(id).map_or_else(String::new, |i| i.code.clone());
    Ok((id, code))
}

/// Where an area lies in the tree today: its path, or those of the members of a group.
///
/// # Errors
/// If the database does not answer.
pub async fn places(ctx: &mut Ctx, area: AreaId) -> db::Result<Vec<AreaPath>> {
    let now = ctx.present();
    areas::store::one::places(&mut ctx.tx, area, now).await
}
