//! Work that is given: to whom, what they say of it, and where how many have said it. Names of those who have said nothing only for whoever leads the unit.

use access::{Action, Ctx, Line, Scope, digest};
use areas::model::{Area, AreaId};
use base::AreaPath;
use base::Day;
use base::uuid::Uuid;
use serde::Serialize;

use super::near::{Near, near};
use super::{RegisterError, overview, worker};
use crate::model::work::{Answer, Answered, Work};
use crate::model::{PersonId, WorkId};
use crate::standing::{self, Standing};
use crate::store::duties::{self, At};
use crate::store::{units, work as store, workers};
use crate::units::Units;

/// Letters of a text that is kept.
pub const LONGEST: usize = 500;
/// Works of a list.
const LISTED: i64 = 60;
/// People of one unit that are listed.
const PEOPLE: i64 = 500;

/// What somebody gives.
#[derive(Debug, Clone, Serialize)]
pub struct Given {
    /// What is to be done.
    pub what: String,
    /// Of which kind it is, if that is said.
    pub kind: Option<String>,
    /// By when.
    pub due: Day,
    /// In which area.
    pub area: AreaId,
    /// To whom there: a code of a designation; `None` is everybody.
    pub designation: Option<String>,
    /// To this one alone.
    pub person: Option<PersonId>,
}

/// How many have said what, of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// To how many the work went.
    pub of: i64,
    /// Done.
    pub done: i64,
    /// Could not.
    pub could_not: i64,
    /// Want help.
    pub help: i64,
}

impl Tally {
    fn add(&mut self, answer: Answer, n: i64) {
        match answer {
            Answer::Done => self.done += n,
            Answer::CouldNot => self.could_not += n,
            Answer::Help => self.help += n,
        }
    }

    /// How many have said nothing yet; never less than nobody.
    pub fn open(&self) -> i64 {
        (self.of - self.done - self.could_not - self.help).max(0)
    }
}

/// Work in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The work.
    pub work: Work,
    /// Where it was given.
    pub area: words::Text,
    /// How many have said what, inside what the actor may see.
    pub tally: Tally,
}

/// Somebody of the actor's own unit, and what they said.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// What they said, if they did.
    pub said: Option<Answered>,
}

/// What the page of one work shows.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The work.
    pub work: Work,
    /// The area that is looked at.
    pub area: Area,
    /// How many have said what there.
    pub tally: Tally,
    /// The same, of what lies directly below.
    pub below: Vec<(Area, Tally)>,
    /// The people of the actor's own unit.
    pub people: Vec<Person>,
    /// Whether the actor may withdraw it.
    pub may_withdraw: bool,
}

/// A text that somebody typed, fit to be kept.
///
/// # Errors
/// [`RegisterError::TooLong`].
pub(super) fn text(typed: &str) -> Result<Option<String>, RegisterError> {
    let typed = typed.trim();
    if typed.chars().count() > LONGEST {
        return Err(RegisterError::TooLong(LONGEST));
    }
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}

/// Gives work.
///
/// # Errors
/// [`RegisterError::NoText`], [`RegisterError::NoUnit`], [`RegisterError::NoDesignation`], [`RegisterError::NoWorker`]; then nothing was given.
pub async fn give(ctx: &mut Ctx, given: &Given) -> Result<WorkId, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let digest = digest(given)?;
    if let Some(before) = ctx.answered("register.work", &digest).await? {
        return Ok(before);
    }
    let what = text(&given.what)?.ok_or(RegisterError::NoText)?;
    let kind = text(given.kind.as_deref().unwrap_or_default())?;
    let mut area = worker::unit(ctx, &scope, given.area).await?;
    if let Some(code) = &given.designation {
        let all = workers::designations(&mut ctx.tx).await?;
        let found = all.by_code(code).ok_or_else(|| RegisterError::NoDesignation(code.clone()))?;
        let tree = Units::kept(ctx).await?;
        let place = tree.place(area.identity.id).ok_or(RegisterError::NoUnit)?;
        if found.level.is_some_and(|level| tree.at_or_below(place, level) == 0) {
            return Err(RegisterError::NoDesignation(code.clone()));
        }
    }
    if let Some(person) = given.person {
        let at = unit_of(ctx, person).await?;
        area = worker::unit(ctx, &scope, at).await?;
    }
    let work = Work {
        id: ctx.ids.make(),
        person: given.person,
        area: area.identity.id,
        designation: given.designation.clone().filter(|_| given.person.is_none()),
        what,
        kind,
        due: given.due,
        given_by: ctx.actor.name(),
        given_at: ctx.now,
        withdrawn: None,
    };
    let stamp = ctx.stamp(None);
    store::set(&mut ctx.tx, &work, stamp).await?;
    let line = Line::of(Action::KeepWorkers, format!("work {}", work.id)).at(Some(work.area.uuid()));
    ctx.audit(line.fields(&["given"]));
    ctx.answer("register.work", &digest, &work.id).await?;
    Ok(work.id)
}

/// The unit where a worker has the first of the duties of today that the actor may see.
///
/// # Errors
/// [`RegisterError::NoWorker`].
pub async fn unit_of(ctx: &mut Ctx, person: PersonId) -> Result<AreaId, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let (card, today) = (worker::known(ctx, &scope, person).await?, ctx.today());
    let held = |d: &&At| d.duty.span.contains(today) && scope.covers(&d.path);
    card.duties.iter().find(held).map(|d| d.duty.unit).ok_or(RegisterError::NoWorker(person))
}

/// Says why work is not to be done any more. What was said of it stays.
///
/// # Errors
/// [`RegisterError::NoWork`], [`RegisterError::NoReason`].
pub async fn withdraw(ctx: &mut Ctx, id: WorkId, reason: &str) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let mut work = store::one(&mut ctx.tx, id).await?.ok_or(RegisterError::NoWork)?;
    let now = ctx.present();
    let area = areas::store::one::on_day(&mut ctx.tx, &scope, work.area, now).await?;
    let area = area.ok_or(RegisterError::NoWork)?;
    let reason = text(reason)?.ok_or(RegisterError::NoReason)?;
    if work.withdrawn.is_some() {
        return Ok(());
    }
    work.withdrawn = Some(reason.clone());
    let stamp = ctx.stamp(None);
    store::set(&mut ctx.tx, &work, stamp).await?;
    let line = Line::of(Action::KeepWorkers, format!("work {id}")).at(Some(area.identity.id.uuid()));
    ctx.audit(line.why(reason.as_str()).fields(&["withdrawn"]));
    Ok(())
}

/// To how many workers of an area work of this kind goes.
fn expected(work: &Work, standing: Option<&Standing>) -> i64 {
    if work.person.is_some() {
        return 1;
    }
    standing.map_or(0, |s| match &work.designation {
        Some(code) => s.duties(code).duties,
        None => s.workers.workers,
    })
}

fn sum(all: &[(AreaPath, Answer, i64)], of: i64, inside: &AreaPath) -> Tally {
    let mut tally = Tally { of, ..Tally::default() };
    for (_, answer, n) in all.iter().filter(|(path, ..)| inside.covers(path)) {
        tally.add(*answer, *n);
    }
    tally
}

/// The work that is given in an area, above it and below it, what is due last first; where no area is said, in the highest the actor sees.
///
/// # Errors
/// [`RegisterError::NoUnit`].
pub async fn list(ctx: &mut Ctx, under: Option<AreaId>) -> Result<(Area, Vec<Listed>), RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let id = match under {
        Some(id) => id,
        None => overview::first(ctx).await?.ok_or(RegisterError::NoUnit)?,
    };
    let area = worker::unit(ctx, &scope, id).await?;
    let (scope, today) = (scope.under(&area.place.path), ctx.today());
    let mut works = store::inside(&mut ctx.tx, &scope, today, LISTED).await?;
    let above: Vec<Uuid> = Units::kept(ctx).await?.ids_above(id).map(AreaId::uuid).collect();
    works.extend(store::at(&mut ctx.tx, &above, None).await?);
    works.sort_by_key(|w| (std::cmp::Reverse(w.due), w.id));
    works.dedup_by_key(|w| w.id);
    works.truncate(usize::try_from(LISTED).unwrap_or_default());
    let mut bases = Vec::with_capacity(works.len());
    for work in works {
        if concerns(ctx, &work).await? {
            bases.push((meeting(ctx, &area, &work).await?, work));
        }
    }
    let mut areas: Vec<AreaId> = bases.iter().map(|(base, _)| *base).collect();
    areas.sort_unstable();
    areas.dedup();
    let tree = Units::kept(ctx).await?;
    let standing = standing::of(ctx, &tree, &areas).await?;
    let mut all = Vec::with_capacity(bases.len());
    for (base, work) in bases {
        let of = expected(&work, standing.get(&base));
        let said = store::counts(&mut ctx.tx, &scope, work.id, today).await?;
        let tally = sum(&said, of, &area.place.path);
        let now = ctx.present();
        let called = areas::store::one::called(&mut ctx.tx, work.area, now).await?;
        all.push(Listed { area: called.unwrap_or_else(|| words::Text::new("—", "—")), tally, work });
    }
    Ok((area, all))
}

/// Work for one person alone concerns whoever gave it and the presidents who are near.
async fn concerns(ctx: &mut Ctx, work: &Work) -> Result<bool, RegisterError> {
    if work.person.is_none() || work.given_by == ctx.actor.name() {
        return Ok(true);
    }
    let (everywhere, now) = (ctx.for_all(), ctx.present());
    let given = areas::store::one::on_day(&mut ctx.tx, &everywhere, work.area, now).await?;
    Ok(match given {
        Some(area) => near(ctx, work.area, &area.place.path).await? > Near::Far,
        None => false,
    })
}

/// Where an area and the area of some work meet: the lower of the two.
async fn meeting(ctx: &mut Ctx, area: &Area, work: &Work) -> Result<AreaId, RegisterError> {
    let (everywhere, now) = (ctx.for_all(), ctx.present());
    let given = areas::store::one::on_day(&mut ctx.tx, &everywhere, work.area, now).await?;
    let lower = given.is_some_and(|g| area.place.path.covers(&g.place.path));
    Ok(if lower { work.area } else { area.identity.id })
}

/// One work, looked at in an area: the one it was given in, or as much of that as the actor sees.
///
/// # Errors
/// [`RegisterError::NoWork`] if there is none, or none that concerns what the actor may see.
pub async fn one(ctx: &mut Ctx, id: WorkId, under: Option<AreaId>) -> Result<Shown, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let work = store::one(&mut ctx.tx, id).await?.ok_or(RegisterError::NoWork)?;
    let (everywhere, now, today) = (ctx.for_all(), ctx.present(), ctx.today());
    let given = areas::store::one::on_day(&mut ctx.tx, &everywhere, work.area, now).await?;
    let given = given.ok_or(RegisterError::NoWork)?;
    if !concerns(ctx, &work).await? {
        return Err(RegisterError::NoWork);
    }
    let may_withdraw = ctx.authorise(Action::KeepWorkers).is_ok_and(|s| s.covers(&given.place.path));
    let area = looked_at(ctx, &scope, &given, under).await?;
    let path = area.place.path.clone();
    let said = store::counts(&mut ctx.tx, &scope.under(&path), id, today).await?;
    let mut children = Vec::new();
    if work.person.is_none() {
        children = overview::below(ctx, &area).await?;
    }
    let mut areas: Vec<AreaId> = children.iter().map(|c| c.identity.id).collect();
    areas.push(area.identity.id);
    let tree = Units::kept(ctx).await?;
    let standing = standing::of(ctx, &tree, &areas).await?;
    let counted = |area: &Area| {
        let of = expected(&work, standing.get(&area.identity.id));
        sum(&said, of, &area.place.path)
    };
    let tally = counted(&area);
    let below = children.iter().map(|child| (child.clone(), counted(child))).collect();
    let people = match near(ctx, area.identity.id, &path).await? {
        Near::Own => people(ctx, &scope, &work, area.identity.id).await?,
        _ => Vec::new(),
    };
    Ok(Shown { work, area, tally, below, people, may_withdraw })
}

/// The area of some work that the actor looks at.
async fn looked_at(
    ctx: &mut Ctx,
    scope: &Scope,
    given: &Area,
    under: Option<AreaId>,
) -> Result<Area, RegisterError> {
    let (now, today) = (ctx.present(), ctx.today());
    if let Some(under) = under {
        let area = areas::store::one::on_day(&mut ctx.tx, scope, under, now).await?;
        let area = area.ok_or(RegisterError::NoWork)?;
        return match given.place.path.covers(&area.place.path) {
            true => Ok(area),
            false => Err(RegisterError::NoWork),
        };
    }
    if scope.covers(&given.place.path) {
        return Ok(given.clone());
    }
    let inside = scope.under(&given.place.path);
    let first = inside.ranges().next().map(|(low, _)| low.to_owned()).ok_or(RegisterError::NoWork)?;
    let id = units::at_path(&mut ctx.tx, &first, today).await?.ok_or(RegisterError::NoWork)?;
    let area = areas::store::one::on_day(&mut ctx.tx, scope, id, now).await?;
    area.ok_or(RegisterError::NoWork)
}

/// The people of a unit to whom work went, with what they said.
async fn people(
    ctx: &mut Ctx,
    scope: &Scope,
    work: &Work,
    unit: AreaId,
) -> Result<Vec<Person>, RegisterError> {
    let today = ctx.today();
    let held = duties::of_unit(&mut ctx.tx, scope, unit, today, PEOPLE).await?;
    let meant = |d: &&At| match (&work.person, &work.designation) {
        (Some(person), _) => d.duty.person == *person,
        (None, Some(code)) => d.duty.designation == *code,
        (None, None) => true,
    };
    let mut ids: Vec<Uuid> = held.iter().filter(meant).map(|d| d.duty.person.uuid()).collect();
    ids.sort_unstable();
    ids.dedup();
    let said = store::at_unit(&mut ctx.tx, work.id, unit).await?;
    let names = workers::names(&mut ctx.tx, &ids).await?;
    let person = |(id, name_hi, name_en): (Uuid, Option<String>, Option<String>)| {
        let said = said.iter().find(|a| a.person.uuid() == id).cloned();
        Person { id: id.into(), name_hi, name_en, said }
    };
    let mut all: Vec<Person> = names.into_iter().map(person).collect();
    all.sort_by_cached_key(|p| (p.said.is_some(), p.name_hi.clone().or(p.name_en.clone())));
    Ok(all)
}
