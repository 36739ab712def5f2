//! `/meetings`: all meetings, here and as a file, and the form for a new one.

use access::{Action, Ctx};
use areas::model::{AreaId, AreaKind};
use axum::response::Response;
use base::AsOf;
use system::{Content, Form, Grid, Refusal, Visit};
use ui::table::AFTER;

use super::posted::{Fields, Posted, Stop, again, fine};
use super::{CURRENT, Seen};
use crate::actions::{self, NewMeeting};
use crate::follow::Reviewed;
use crate::messages as m;
use crate::model::{MeetingId, MeetingKind, Unit};
use crate::store::{Place, Whose};
use crate::views::forms::{Entry, Sheet};
use crate::{follow, report, views};

/// Meetings on one page: each is measured anew.
const SHOWN: usize = 15;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let op = visit.operation();
    let made = content(&visit, op, &Entry::default()).await;
    visit.answer(made)
}

/// The meetings up to the day of the page as a file: not only those of one page.
pub(super) async fn table(visit: Visit) -> Response {
    let made = all(&visit).await;
    visit.download(made).await
}

/// Meetings that are read at a time for a file.
const BATCH: usize = 100;
/// Meetings in a file, at most: each is measured, and a file must not keep the server busy. It says so when there are more.
const IN_A_FILE: usize = 10 * BATCH;

async fn all(visit: &Visit) -> Result<Grid, Refusal> {
    let seen = Seen::of(visit)?;
    let mut ctx = visit.read().await?;
    let mut meetings: Vec<Reviewed> = Vec::new();
    let more = loop {
        let newest = Place::before(seen.on.plus(1));
        let before = meetings.last().map_or(newest, |r| Place::of(&r.meeting));
        let (next, more) = follow::meetings(&visit.shared, &mut ctx, before, seen.on, BATCH).await?;
        meetings.extend(next);
        if !more || meetings.len() >= IN_A_FILE {
            break more;
        }
    };
    ctx.rollback().await?;
    Ok(report::meetings(&meetings, more, seen.look()))
}

/// The form was sent.
pub(super) async fn hold(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let mut posted = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match held(&visit, &posted).await {
        Ok(id) => visit.answer(Err(Refusal::Elsewhere(format!("/meetings/{id}")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            posted.entry.wrong = wrong;
            let made = content(&visit, visit.signed(posted.op), &posted.entry).await;
            again(visit.answer(made))
        }
    }
}

async fn held(visit: &Visit, p: &Posted) -> Result<MeetingId, Stop> {
    let mut wrong = Vec::new();
    let day = p.day("day", &mut wrong);
    let area = p.choice("area", |s| s.parse::<AreaId>().ok());
    let kind = p.choice("kind", |s| MeetingKind::from_name(s).filter(|k| *k != MeetingKind::OneToOne));
    let (area, kind) = match (area, kind) {
        (Ok(area), Ok(kind)) => (area, kind),
        (area, kind) => {
            wrong.extend(area.err().into_iter().chain(kind.err()));
            return Err(Stop::Wrong(wrong));
        }
    };
    fine(wrong)?;
    let mut ctx = visit.write(p.op).await?;
    let title = Some(p.text("title").to_owned());
    let id = actions::hold(&mut ctx, &NewMeeting { area, person: None, kind, day, title }).await?;
    ctx.commit().await?;
    Ok(id)
}

async fn content(visit: &Visit, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let seen = Seen::of(visit)?;
    let mut ctx = visit.read().await?;
    let before = place(visit, &mut ctx, &seen).await?;
    let last = follow::last(&visit.shared, &mut ctx, Whose::State, seen.on).await?;
    let (meetings, more) = follow::meetings(&visit.shared, &mut ctx, before, seen.on, SHOWN).await?;
    let units = units(&mut ctx, seen.on).await?;
    ctx.rollback().await?;
    let list = views::list::List { last: last.as_ref(), meetings: &meetings, more, units: &units };
    let sheet = visit.actor.may(Action::RecordMeeting).then_some(Sheet { action: "/meetings", op, entry });
    let body = views::list::list(seen.look(), &visit.here, &list, sheet.as_ref());
    Ok(Content {
        title: m::title_meetings(visit.l),
        current: CURRENT,
        day: Some(seen.on),
        body,
        lasting: false,
    })
}

/// Where the list begins: after the meeting that the address names, else with the newest.
async fn place(visit: &Visit, ctx: &mut Ctx, seen: &Seen) -> Result<Place, Refusal> {
    let newest = Place::before(seen.on.plus(1));
    let Some(after) = visit.here.value(AFTER).and_then(|v| v.parse::<MeetingId>().ok()) else {
        return Ok(newest);
    };
    let found = follow::place(ctx, after, seen.on).await?;
    Ok(found.unwrap_or(newest))
}

/// The units that a form offers: the state and its organisational districts. Any other can be named on the command line.
async fn units(ctx: &mut Ctx, on: base::Day) -> Result<Vec<Unit>, Refusal> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let mut all = Vec::new();
    for kind in [AreaKind::State, AreaKind::OrgDistrict] {
        let found = areas::store::areas(&mut ctx.tx, &scope, AsOf::current(on), Some(kind)).await;
        all.extend(found.map_err(access::AccessError::from)?.into_iter().map(Unit::from));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn an_empty_list_says_who_fills_it_and_a_form_that_is_sent_twice_makes_one_meeting(db: Db) {
        let site = Site::empty(db).await;
        let page = site.page("/meetings?lang=en").await;
        assert!(page.contains("No meeting is recorded yet") && page.contains("import areas"), "{page}");
        let site = site.with_people().await;
        let page = site.page("/meetings?lang=hi").await;
        assert!(page.contains("नमूना प्रदेश") && page.contains("name=\"op\""), "{page}");
        let op = site.op();
        let state = site.area("NP").to_string();
        let fields = [
            ("op", op.as_str()),
            ("area", &state),
            ("day", "8 नवंबर 2026"),
            ("kind", "review"),
            ("title", ""),
        ];
        let first = site.post("/meetings", &fields).await;
        assert_eq!(first.0, StatusCode::SEE_OTHER, "{}", first.2);
        assert_eq!(site.post("/meetings", &fields).await.1, first.1, "the same meeting");
        let page = site.page("/meetings?lang=en").await;
        assert_eq!(
            page.matches("8 November 2026").count(),
            2,
            "once in the list and once in the lead: {page}"
        );
    }

    #[both]
    async fn what_is_wrong_is_said_beside_its_field(db: Db) {
        let site = Site::empty(db).await.with_people().await;
        let op = site.op();
        let fields = [("op", op.as_str()), ("area", "x"), ("day", "soon"), ("kind", "one_to_one")];
        let (status, _, page) = site.post("/meetings?lang=en", &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.matches("aria-invalid=\"true\"").count(), 3, "{page}");
        assert!(page.contains("value=\"soon\"") && page.contains(&op), "{page}");
        let foreign = site.post("/meetings?lang=en", &[("day", "2026-11-08")]).await;
        assert_eq!(foreign.0, StatusCode::FORBIDDEN, "{}", foreign.2);
        assert_eq!(site.get("/meetings?on=soon").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
