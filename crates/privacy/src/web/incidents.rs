//! `/incidents`: each with its clocks, whom it affects, and what is to be written.

use access::Ctx;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use register::model::{Names, PersonId};
use system::{Content, File, Form, Grid, Refusal, Visit};
use words::message::both;

use super::posted::{Fields, Posted, Stop, again, led};
use super::{MY_DATA, missing};
use crate::actions::{PrivacyError, Wrong, incidents};
use crate::messages as m;
use crate::model::{Incident, IncidentId, Report, Setting, Step, Trace};
use crate::views::incidents::One;
use crate::views::{self, Entry, Sheet};
use crate::{sentences, store};

const LIST: &str = "/incidents";

/// The list.
pub(super) async fn list(visit: Visit) -> Response {
    let op = visit.operation();
    let made = all(&visit, op, &Entry::default()).await;
    visit.answer(made)
}

async fn all(visit: &Visit, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let all = incidents::list(&mut ctx).await?;
    let now = ctx.now;
    ctx.rollback().await?;
    let body = views::incidents::list(l, &all, now, &Sheet { action: LIST, op, entry });
    Ok(Content { title: m::incidents_title(l), current: MY_DATA, day: None, body, lasting: false })
}

/// An incident is recorded.
pub(super) async fn open(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match opened(&visit, &p).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let made = all(&visit, visit.signed(p.op), &p.entry).await;
            again(&visit, made)
        }
    }
}

async fn opened(visit: &Visit, p: &Posted) -> Result<String, Stop> {
    let blank = || Wrong { field: "aware", text: both(m::wrong_empty) };
    let aware_at = p.moment("aware")?.ok_or_else(blank)?;
    let mut ctx = visit.write(p.op).await?;
    let (title, facts) = (p.owned("title"), p.owned("facts"));
    let id = incidents::open(&mut ctx, &incidents::Opening { title, aware_at, facts }).await?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// One incident with whom it affects and who answers questions.
struct Known {
    incident: Incident,
    affected: Vec<(PersonId, Option<Names>)>,
    contact: String,
    now: i64,
}

async fn known(ctx: &mut Ctx, id: &str) -> Result<Known, Refusal> {
    let id: IncidentId = id.parse().map_err(|_| missing())?;
    let incident = incidents::one(ctx, id).await?;
    let affected = incidents::affected(ctx, &incident).await?;
    let settings = store::settings::settings(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let told = [settings.get(Setting::Contact), settings.get(Setting::ContactAddress)];
    let contact = told.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
    Ok(Known { incident, affected, contact, now: ctx.now })
}

/// One incident.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let op = visit.operation();
    let made = one(&visit, &id, op, &Entry::default()).await;
    visit.answer(made)
}

async fn one(visit: &Visit, id: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let k = known(&mut ctx, id).await?;
    ctx.rollback().await?;
    let ops = std::array::from_fn(|_| visit.operation());
    let x = One { incident: &k.incident, affected: k.affected.len(), contact: &k.contact, now: k.now, ops };
    let action = format!("{LIST}/{}", k.incident.id);
    let body = views::incidents::one(l, &x, &Sheet { action: &action, op, entry });
    Ok(Content { title: k.incident.title.clone(), current: MY_DATA, day: None, body, lasting: false })
}

/// What is reported is said anew.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match changed(&visit, &id, &p).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let made = one(&visit, &id, visit.signed(p.op), &p.entry).await;
            again(&visit, made)
        }
    }
}

async fn changed(visit: &Visit, id: &str, p: &Posted) -> Result<String, Stop> {
    let id: IncidentId = id.parse().map_err(|_| missing())?;
    let report = Report::of(Report::FIELDS.map(|f| p.owned(f)));
    let some = |name| Some(p.owned(name)).filter(|t| !t.is_empty());
    let trace = Trace {
        actor: some("actor"),
        object: some("object"),
        from: p.moment("since")?,
        until: p.moment("until")?,
    };
    let mut ctx = visit.write(p.op).await?;
    incidents::change(&mut ctx, id, &report, &trace).await?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// A step was done, now.
pub(super) async fn done(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let done = stepped(&visit, &id, fields).await;
    led(&visit, done)
}

async fn stepped(visit: &Visit, id: &str, fields: Fields) -> Result<String, Refusal> {
    let p = Posted::read(visit, fields)?;
    let id: IncidentId = id.parse().map_err(|_| missing())?;
    let step = p.choice("step", Step::from_name).map_err(|_| missing())?;
    let mut ctx = visit.write(p.op).await?;
    let now = ctx.now;
    incidents::done(&mut ctx, id, step, now).await?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// The incident is closed.
pub(super) async fn close(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let done = closed(&visit, &id, fields).await;
    led(&visit, done)
}

async fn closed(visit: &Visit, id: &str, fields: Fields) -> Result<String, Refusal> {
    let p = Posted::read(visit, fields)?;
    let id: IncidentId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.write(p.op).await?;
    let done = incidents::close(&mut ctx, id).await.map_err(|e: PrivacyError| match e {
        PrivacyError::Stands(text) => {
            Refusal::Told(base::Kind::Conflict, text, vec![(format!("{LIST}/{id}"), both(m::incident_back))])
        }
        e => e.into(),
    });
    done?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// Whom it affects, as a file.
pub(super) async fn affected(visit: Visit, Path(id): Path<String>) -> Response {
    let made = listed(&visit, &id).await;
    visit.hand_over(None, made).await
}

async fn listed(visit: &Visit, id: &str) -> Result<Grid, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let k = known(&mut ctx, id).await?;
    ctx.rollback().await?;
    let name = format!("affected-{}", k.incident.id);
    let lines = Grid::of(name, m::affected(l), k.affected.iter())
        .column(m::col_id(l), |(id, _)| id.to_string())
        .column(m::col_person(l), |(_, names)| views::called(names.as_ref(), l));
    Ok(lines.about([k.incident.title.clone(), m::affected_count(l, k.affected.len())]))
}

/// The report with all drafts, in both languages, as a file.
pub(super) async fn report(visit: Visit, Path(id): Path<String>) -> Response {
    match written(&visit, &id).await {
        Ok(file) => file.into_response(),
        Err(r) => visit.answer(Err(r)),
    }
}

async fn written(visit: &Visit, id: &str) -> Result<File, Refusal> {
    let mut ctx = visit.read().await?;
    let k = known(&mut ctx, id).await?;
    ctx.rollback().await?;
    let text = sentences::report(&k.incident, k.affected.len(), &k.contact, k.now);
    let name = format!("incident-{}.txt", k.incident.id);
    Ok(File { name, media: "text/plain; charset=utf-8", bytes: text.into_bytes() })
}
