//! `/meetings/{id}`: one meeting, its promises as a file, and the form for a promise made at it.

use access::{Action, Ctx};
use areas::model::AreaId;
use axum::extract::Path;
use axum::response::Response;
use register::model::PersonId;
use system::{Content, Form, Grid, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, fine};
use super::{CURRENT, Seen, missing};
use crate::actions::{self, NewPromise};
use crate::follow::{self, Reviewed};
use crate::messages as m;
use crate::model::{MeetingId, PromiseId, Unit};
use crate::views::forms::{self, Entry, Sheet};
use crate::{report, sentences, views};

/// The page.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let op = visit.operation();
    let made = content(&visit, &id, op, &Entry::default()).await;
    visit.answer(made)
}

/// Its promises as a file.
pub(super) async fn table(visit: Visit, Path(id): Path<String>) -> Response {
    let made = promises(&visit, &id).await;
    visit.download(made).await
}

async fn promises(visit: &Visit, id: &str) -> Result<Grid, Refusal> {
    let seen = Seen::of(visit)?;
    let id: MeetingId = id.parse().map_err(|_| missing(m::no_meeting))?;
    let mut ctx = visit.read().await?;
    let found = follow::meeting(&visit.shared, &mut ctx, id, seen.on).await?;
    ctx.rollback().await?;
    let (now, _) = found.ok_or_else(|| missing(m::no_meeting))?;
    let x = &now.meeting;
    let name = format!("promises-{}-{}", x.unit.code, x.day);
    Ok(report::promises(name, sentences::meeting(x, visit.l), &now.promises, seen.look()))
}

/// The form for a promise was sent.
pub(super) async fn add(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut posted = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match added(&visit, &id, &posted).await {
        Ok(_) => visit.answer(Err(Refusal::Elsewhere(format!("/meetings/{id}")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            posted.entry.wrong = wrong;
            let made = content(&visit, &id, visit.signed(posted.op), &posted.entry).await;
            again(visit.answer(made))
        }
    }
}

/// Who promises.
enum Who {
    Person(PersonId),
    Unit(AreaId),
}

fn who(text: &str) -> Option<Who> {
    match text.split_once(':')? {
        ("person", id) => Some(Who::Person(id.parse().ok()?)),
        ("area", id) => Some(Who::Unit(id.parse().ok()?)),
        _ => None,
    }
}

async fn added(visit: &Visit, id: &str, p: &Posted) -> Result<PromiseId, Stop> {
    let id: MeetingId = id.parse().map_err(|_| missing(m::no_meeting))?;
    let mut wrong = Vec::new();
    let mut terms = p.terms(&mut wrong);
    let who = match p.choice("who", who) {
        Ok(who) => who,
        Err(w) => {
            wrong.push(w);
            return Err(Stop::Wrong(wrong));
        }
    };
    fine(wrong)?;
    let mut ctx = visit.read().await?;
    let meeting = follow::bare(&mut ctx, id).await?.ok_or_else(|| missing(m::no_meeting))?;
    let (person, area) = match who {
        Who::Unit(area) => (None, area),
        Who::Person(person) => (Some(person), follow::area_of(&mut ctx, person, &meeting).await?),
    };
    let of = follow::subject_of(person, area);
    terms.baseline =
        actions::baseline(&visit.shared, &mut ctx, terms.measure.as_deref(), of, meeting.day).await?;
    ctx.rollback().await?;
    let mut ctx = visit.write(p.op).await?;
    let asked = NewPromise { meeting: id, person, area, terms };
    let promise = actions::promise(&visit.shared, &mut ctx, &asked).await?;
    ctx.commit().await?;
    Ok(promise)
}

async fn content(visit: &Visit, id: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let seen = Seen::of(visit)?;
    let parsed: MeetingId = id.parse().map_err(|_| missing(m::no_meeting))?;
    let mut ctx = visit.read().await?;
    let found = follow::meeting(&visit.shared, &mut ctx, parsed, seen.on).await?;
    let (now, earlier) = found.ok_or_else(|| missing(m::no_meeting))?;
    let who = promisers(&mut ctx, &seen, &now).await?;
    ctx.rollback().await?;
    let action = format!("/meetings/{parsed}");
    let sheet = visit.actor.may(Action::RecordMeeting).then_some(Sheet { action: &action, op, entry });
    let body = views::meeting::meeting(seen.look(), &visit.here, &now, earlier.as_ref(), who, sheet.as_ref());
    let title = sentences::meeting(&now.meeting, visit.l);
    Ok(Content { title, current: CURRENT, day: Some(seen.on), body, lasting: false })
}

/// Who can promise at a meeting: its unit, the units directly below it, the holders of offices inside.
async fn promisers(ctx: &mut Ctx, seen: &Seen, now: &Reviewed) -> Result<Vec<(String, String)>, Refusal> {
    let x = &now.meeting;
    let below: Vec<Unit> = follow::below(ctx, x).await?;
    let people = follow::holders(ctx, x.unit.id, x.day).await?;
    Ok(forms::promisers(seen.look(), x, &below, &people))
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn the_next_meeting_opens_with_what_came_of_the_last(db: Db) {
        let site = Site::empty(db).await.with_people().await;
        let first = site.meeting("NP", "2026-11-08").await;
        let devi = format!("person:{}", site.person("नमूना देवी"));
        let op = site.op();
        let fields = [
            ("op", op.as_str()),
            ("who", &devi),
            ("told_by", "प्रदेश अध्यक्ष"),
            ("instruction", "फ़ॉलोअर बढ़ाएँ"),
            ("measure", "sum"),
            ("number", "12,000"),
            ("due", "20-11-2026"),
        ];
        let path = format!("/meetings/{first}");
        for _ in 0..2 {
            assert_eq!(site.post(&path, &fields).await.0, StatusCode::SEE_OTHER);
        }
        let page = site.page(&format!("{path}?lang=hi")).await;
        assert_eq!(page.matches("फ़ॉलोअर बढ़ाएँ").count(), 1, "sent twice, promised once: {page}");
        // On the day of the meeting there were 10,000; by the last day 12,100; today more.
        let second = site.meeting("NP", "2026-11-22").await;
        let page = site.page(&format!("/meetings/{second}?lang=hi")).await;
        for wanted in [
            "पिछली बैठक (8 नवंबर 2026)",
            "वादे 1: 1 पूरा",
            "सब खातों का जोड़: कम से कम 12,000, 20 नवंबर 2026 तक",
            "तब 10,000",
            "12,100 (अब 12,300)",
            "सब खातों का जोड़ · 20 नवंबर 2026",
            "प्रदेश अध्यक्ष ने कहा",
            "name=\"op\"",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        // Before the last day it was still running.
        let page = site.page(&format!("{path}?lang=en&on=2026-11-10")).await;
        assert!(page.contains("1 promise: 1 under way"), "{page}");
    }

    #[both]
    async fn a_promise_that_cannot_be_is_shown_again_with_what_is_wrong(db: Db) {
        let site = Site::empty(db).await.with_people().await;
        let path = format!("/meetings/{}?lang=en", site.meeting("NP", "2026-11-08").await);
        let unit = format!("area:{}", site.area("NP"));
        let op = site.op();
        let fields = [
            ("op", op.as_str()),
            ("who", &unit),
            ("told_by", ""),
            ("instruction", "<b>क</b>"),
            ("measure", "sum"),
            ("number", ""),
            ("due", "2026-11-08"),
        ];
        let (status, _, page) = site.post(&path, &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.matches("aria-invalid=\"true\"").count(), 3, "{page}");
        assert!(page.contains("&lt;b&gt;क&lt;/b&gt;") && !page.contains("<b>क"), "{page}");
        assert!(page.contains("Choose a day after the meeting"), "{page}");
        for id in ["nobody", "019350f2-0000-7000-8000-000000000001", "%00"] {
            assert_eq!(site.get(&format!("/meetings/{id}?lang=en")).await.0, StatusCode::NOT_FOUND, "{id}");
        }
    }
}
