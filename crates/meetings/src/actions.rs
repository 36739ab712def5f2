//! What is recorded of meetings. A form that is sent twice is carried out once: each act is known by its operation.

use access::{AccessError, Action, Ctx, Line, Scope, digest};
use areas::model::AreaId;
use base::{AsOf, Bounds, Day, FOREVER, Kind};
use register::model::{Names, PersonId};
use serde::Serialize;
use system::{Shared, Subject};
use words::{Text, message::both};

use crate::messages as m;
use crate::model::{Meeting, MeetingId, MeetingKind, Promise, PromiseId, Settlement, Unit};
use crate::rules::{Fault, faults, too_long};
use crate::{sentences, store};

/// Why an act was refused. Then nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum MeetingsError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// No such meeting, promise, person or area.
    #[error("not found")]
    NotFound(Text),
    /// What is wrong with what was said, and with which part of it.
    #[error("what was said cannot be recorded")]
    Wrong(Vec<Wrong>),
}

/// Something wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong and how to mend it.
    pub text: Text,
}

impl From<db::DbError> for MeetingsError {
    fn from(e: db::DbError) -> Self {
        MeetingsError::Access(e.into())
    }
}

impl MeetingsError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            MeetingsError::Access(e) => e.kind(),
            MeetingsError::NotFound(_) => Kind::NotFound,
            MeetingsError::Wrong(_) => Kind::Invalid,
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            MeetingsError::Access(e) => both(|l| m::error_access(l, e.to_string())),
            MeetingsError::NotFound(text) => text.clone(),
            MeetingsError::Wrong(all) => {
                both(|l| all.iter().map(|w| w.text.get(l)).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, MeetingsError>;

/// The faults as a refusal, if there are any.
fn without(faults: Vec<Fault>) -> Result<()> {
    let wrong = |f: Fault| Wrong { field: sentences::field(f), text: both(|l| sentences::fault(f, l)) };
    if faults.is_empty() {
        Ok(())
    } else {
        Err(MeetingsError::Wrong(faults.into_iter().map(wrong).collect()))
    }
}

/// A meeting to be recorded.
#[derive(Debug, Clone, Serialize)]
pub struct NewMeeting {
    /// Whose.
    pub area: AreaId,
    /// With whom, if with one person.
    pub person: Option<PersonId>,
    /// What for.
    pub kind: MeetingKind,
    /// When.
    pub day: Day,
    /// What it is called.
    pub title: Option<String>,
}

/// Records a meeting.
///
/// # Errors
/// [`MeetingsError`]: the area did not exist on the day, or there is no such person.
pub async fn hold(ctx: &mut Ctx, asked: &NewMeeting) -> Result<MeetingId> {
    let scope = ctx.authorise(Action::RecordMeeting)?;
    let digest = digest(asked)?;
    if let Some(before) = ctx.answered("meetings.hold", &digest).await? {
        return Ok(before);
    }
    let title = asked.title.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
    if title.as_deref().is_some_and(too_long) {
        let text = both(|l| sentences::fault(Fault::TooLong, l));
        return Err(MeetingsError::Wrong(vec![Wrong { field: "title", text }]));
    }
    let meeting = Meeting {
        id: ctx.ids.make(),
        unit: unit(ctx, &scope, asked.area, asked.day).await?,
        person: person(ctx, &scope, asked.person, asked.day).await?,
        kind: asked.kind,
        day: asked.day,
        title,
    };
    let stamp = ctx.stamp(None);
    store::add_meeting(&mut ctx.tx, &meeting, stamp).await?;
    ctx.audit(Line::of(Action::RecordMeeting, format!("meeting {}", meeting.id)));
    ctx.answer("meetings.hold", &digest, &meeting.id).await?;
    Ok(meeting.id)
}

/// A promise to be recorded.
#[derive(Debug, Clone, Serialize)]
pub struct NewPromise {
    /// At which meeting.
    pub meeting: MeetingId,
    /// Who promises; `None` for the unit itself.
    pub person: Option<PersonId>,
    /// The unit that promises, or for which the person answers.
    pub area: AreaId,
    /// What is to be done, by when, measured how.
    pub terms: Terms,
}

/// What is promised.
#[derive(Debug, Clone, Serialize)]
pub struct Terms {
    /// Who said what is to be done.
    pub told_by: String,
    /// What is to be done.
    pub instruction: String,
    /// The measure, by name; `None` for a promise in words.
    pub measure: Option<String>,
    /// The number promised.
    pub number: Option<i64>,
    /// The last day.
    pub due: Day,
    /// What was measured on the day of the meeting, by [`baseline`]. A retry may find another, so it is no part of what was asked.
    #[serde(skip)]
    pub baseline: Option<Bounds>,
}

/// What a measure says on the day of a meeting, to stand beside what is promised. Asked in an act that reads, before the one that
/// records: measuring can take a while, and writers take turns.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn baseline(
    shared: &Shared,
    ctx: &mut Ctx,
    measure: Option<&str>,
    of: Subject,
    day: Day,
) -> Result<Option<Bounds>> {
    ctx.authorise(Action::ReadMeetings)?;
    let Some(measure) = measure else { return Ok(None) };
    let day = day.min(ctx.today());
    Ok(shared.measured(ctx, measure, of, day).await?)
}

/// Records a promise.
///
/// # Errors
/// [`MeetingsError`]: what it must say is missing, or the meeting, the person or the area.
pub async fn promise(shared: &Shared, ctx: &mut Ctx, asked: &NewPromise) -> Result<PromiseId> {
    let scope = ctx.authorise(Action::RecordMeeting)?;
    let digest = digest(asked)?;
    if let Some(before) = ctx.answered("meetings.promise", &digest).await? {
        return Ok(before);
    }
    let view = store::View { scope: &scope, known: FOREVER - 1 };
    let meeting = store::meeting(&mut ctx.tx, view, asked.meeting).await?;
    let meeting = meeting.ok_or_else(|| MeetingsError::NotFound(both(m::no_meeting)))?;
    let promise = Promise {
        id: ctx.ids.make(),
        meeting: meeting.id,
        person: person(ctx, &scope, asked.person, meeting.day).await?,
        unit: unit(ctx, &scope, asked.area, meeting.day).await?,
        told_by: String::new(),
        instruction: String::new(),
        measure: None,
        number: None,
        baseline: None,
        day: meeting.day,
        due: meeting.day,
        settled: None,
    };
    let promise = with_terms(shared, promise, &asked.terms)?;
    let stamp = ctx.stamp(None);
    store::add_promise(&mut ctx.tx, &promise, stamp).await?;
    ctx.audit(Line::of(Action::RecordMeeting, format!("promise {}", promise.id)));
    ctx.answer("meetings.promise", &digest, &promise.id).await?;
    Ok(promise.id)
}

/// Changes what is promised. Who promised, and where, stays; the earlier promise stays readable.
///
/// # Errors
/// [`MeetingsError`]: there is no such promise, no reason, or what it must say is missing.
pub async fn change(
    shared: &Shared,
    ctx: &mut Ctx,
    id: PromiseId,
    terms: &Terms,
    reason: &str,
) -> Result<()> {
    let scope = ctx.authorise(Action::RecordMeeting)?;
    let digest = digest(&(id, terms, reason))?;
    if ctx.answered::<()>("meetings.change", &digest).await?.is_some() {
        return Ok(());
    }
    let known = current(ctx, &scope, id).await?;
    without(reasoned(reason))?;
    let mut changed = with_terms(shared, known.clone(), terms)?;
    if changed.measure == known.measure {
        // The number from which it set out is that of the day of the meeting.
        changed.baseline = known.baseline;
    }
    let stamp = ctx.stamp(None);
    store::close_promise(&mut ctx.tx, id, stamp).await?;
    store::add_promise(&mut ctx.tx, &changed, stamp).await?;
    ctx.audit(Line::of(Action::RecordMeeting, format!("promise {id}")).why(reason));
    ctx.answer("meetings.change", &digest, &()).await?;
    Ok(())
}

/// Withdraws a promise: from now on it counts nowhere. Who looks at an earlier day still sees it.
///
/// # Errors
/// [`MeetingsError`]: there is no such promise, or no reason.
pub async fn withdraw(ctx: &mut Ctx, id: PromiseId, reason: &str) -> Result<()> {
    let scope = ctx.authorise(Action::RecordMeeting)?;
    let digest = digest(&(id, reason))?;
    if ctx.answered::<()>("meetings.withdraw", &digest).await?.is_some() {
        return Ok(());
    }
    current(ctx, &scope, id).await?;
    without(reasoned(reason))?;
    let stamp = ctx.stamp(None);
    store::close_promise(&mut ctx.tx, id, stamp).await?;
    ctx.audit(Line::of(Action::RecordMeeting, format!("promise {id} withdrawn")).why(reason));
    ctx.answer("meetings.withdraw", &digest, &()).await?;
    Ok(())
}

/// Says by hand what came of a promise. Where a count decides, the count still does; the remark stands beside it.
///
/// # Errors
/// [`MeetingsError`]: there is no such promise, nobody says it, or there is no remark.
pub async fn settle(ctx: &mut Ctx, id: PromiseId, said: &Settlement) -> Result<()> {
    let scope = ctx.authorise(Action::SettlePromise)?;
    let digest = digest(&(id, said.outcome, &said.by, said.day, &said.remark))?;
    if ctx.answered::<()>("meetings.settle", &digest).await?.is_some() {
        return Ok(());
    }
    current(ctx, &scope, id).await?;
    let mut wrong = reasoned(&said.remark);
    if said.by.trim().is_empty() {
        wrong.push(Fault::NoTeller);
    }
    if too_long(&said.by) {
        wrong.push(Fault::TooLong);
    }
    without(wrong)?;
    let stamp = ctx.stamp(None);
    store::set_outcome(&mut ctx.tx, id, said, stamp).await?;
    ctx.audit(Line::of(Action::SettlePromise, format!("promise {id}")));
    ctx.answer("meetings.settle", &digest, &()).await?;
    Ok(())
}

fn reasoned(reason: &str) -> Vec<Fault> {
    match (reason.trim().is_empty(), too_long(reason)) {
        (true, _) => vec![Fault::NoReason],
        (_, true) => vec![Fault::TooLong],
        _ => Vec::new(),
    }
}

fn with_terms(shared: &Shared, p: Promise, terms: &Terms) -> Result<Promise> {
    let promise = Promise {
        told_by: terms.told_by.trim().to_owned(),
        instruction: terms.instruction.trim().to_owned(),
        measure: terms.measure.clone(),
        number: terms.number,
        baseline: terms.baseline.filter(|_| terms.measure.is_some()),
        due: terms.due,
        ..p
    };
    without(faults(&promise))?;
    if let Some(name) = &promise.measure {
        let known: Vec<&str> = shared.measures(words::Locale::Hi).into_iter().map(|(n, _)| n).collect();
        if !known.contains(&name.as_str()) {
            let text = both(|l| m::no_measure(l, name, known.join(", ")));
            return Err(MeetingsError::Wrong(vec![Wrong { field: "measure", text }]));
        }
    }
    Ok(promise)
}

async fn current(ctx: &mut Ctx, scope: &Scope, id: PromiseId) -> Result<Promise> {
    let view = store::View { scope, known: FOREVER - 1 };
    let found = store::promise(&mut ctx.tx, view, id).await?;
    found.ok_or_else(|| MeetingsError::NotFound(both(m::no_promise)))
}

async fn person(
    ctx: &mut Ctx,
    scope: &Scope,
    id: Option<PersonId>,
    day: Day,
) -> Result<Option<(PersonId, Names)>> {
    let Some(id) = id else { return Ok(None) };
    let seen = register::store::sees(&mut ctx.tx, scope, id, AsOf::current(day)).await?;
    let names = if seen { store::names(&mut ctx.tx, id).await? } else { None };
    let names = names.ok_or_else(|| MeetingsError::NotFound(both(m::no_person)))?;
    Ok(Some((id, names)))
}

async fn unit(ctx: &mut Ctx, scope: &Scope, id: AreaId, day: Day) -> Result<Unit> {
    let found = areas::store::one::on_day(&mut ctx.tx, scope, id, AsOf::current(day)).await?;
    let area =
        found.ok_or_else(|| MeetingsError::NotFound(both(|l| m::no_area(l, words::dates::date(day, l)))))?;
    Ok(area.into())
}
