//! `/meetings/person/{id}`: the sheet for speaking with one person; their promises as a file.

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use register::model::PersonId;
use system::{Content, Form, Grid, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, fine};
use super::{CURRENT, Seen, missing};
use crate::actions::{self, NewMeeting};
use crate::messages as m;
use crate::model::{MeetingId, MeetingKind};
use crate::views::forms::{Entry, Sheet};
use crate::{follow, report, views};

/// The page.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let op = visit.operation();
    let made = content(&visit, &id, op, &Entry::default()).await;
    visit.answer(made)
}

/// Their promises as a file.
pub(super) async fn table(visit: Visit, Path(id): Path<String>) -> Response {
    let made = promises(&visit, &id).await;
    visit.download(made).await
}

async fn promises(visit: &Visit, id: &str) -> Result<Grid, Refusal> {
    let seen = Seen::of(visit)?;
    let person: PersonId = id.parse().map_err(|_| missing(m::no_person))?;
    let mut ctx = visit.read().await?;
    let found = follow::of_person(&visit.shared, &mut ctx, person, seen.on).await?;
    ctx.rollback().await?;
    let (names, all) = found.ok_or_else(|| missing(m::no_person))?;
    let name = format!("promises-{person}-{}", seen.on);
    Ok(report::promises(name, m::person_title(visit.l, names.get(visit.l)), &all, seen.look()))
}

/// The form for a meeting with the person was sent.
pub(super) async fn hold(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut posted = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match held(&visit, &id, &posted).await {
        Ok(meeting) => visit.answer(Err(Refusal::Elsewhere(format!("/meetings/{meeting}")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            posted.entry.wrong = wrong;
            let made = content(&visit, &id, visit.signed(posted.op), &posted.entry).await;
            again(visit.answer(made))
        }
    }
}

async fn held(visit: &Visit, id: &str, p: &Posted) -> Result<MeetingId, Stop> {
    let person: PersonId = id.parse().map_err(|_| missing(m::no_person))?;
    let mut wrong = Vec::new();
    let day = p.day("day", &mut wrong);
    fine(wrong)?;
    let mut ctx = visit.write(p.op).await?;
    let area = follow::holder(&mut ctx, person, day).await?.map(|h| h.unit.id);
    let area = match area {
        Some(area) => area,
        // Whoever holds no office then meets the whole organisation.
        None => follow::root(&mut ctx, day).await?.ok_or_else(|| missing(m::first_no_unit))?,
    };
    let asked = NewMeeting { area, person: Some(person), kind: MeetingKind::OneToOne, day, title: None };
    let meeting = actions::hold(&mut ctx, &asked).await?;
    ctx.commit().await?;
    Ok(meeting)
}

async fn content(visit: &Visit, id: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let seen = Seen::of(visit)?;
    let person: PersonId = id.parse().map_err(|_| missing(m::no_person))?;
    let mut ctx = visit.read().await?;
    let found = follow::of_person(&visit.shared, &mut ctx, person, seen.on).await?;
    let (names, promises) = found.ok_or_else(|| missing(m::no_person))?;
    let office = follow::holder(&mut ctx, person, seen.on).await?;
    ctx.rollback().await?;
    let action = format!("/meetings/person/{person}");
    let sheet = visit.actor.may(Action::RecordMeeting).then_some(Sheet { action: &action, op, entry });
    let body = views::person::person(seen.look(), &visit.here, office.as_ref(), &promises, sheet.as_ref());
    let title = m::person_title(visit.l, names.get(visit.l));
    Ok(Content { title, current: CURRENT, day: Some(seen.on), body, lasting: false })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn the_sheet_opens_with_the_last_promises_and_ends_with_lines(db: Db) {
        let site = Site::empty(db).await.with_people().await;
        let kumar = site.person("नमूना कुमार");
        let path = format!("/meetings/person/{kumar}");
        let page = site.page(&format!("{path}?lang=en")).await;
        assert!(page.contains("No promise of theirs is recorded") && page.contains("Ramgarh"), "{page}");
        let meeting = site.meeting("NP", "2026-11-08").await;
        site.promise(&meeting, kumar, Some(("sum", 9_000)), "2026-11-20").await;
        let page = site.page(&format!("{path}?lang=hi")).await;
        let promises = page.find("पिछले वादे").unwrap();
        let blank = page.find("हस्ताक्षर ____").unwrap();
        assert!(promises < blank && page.matches("कब तक ____").count() >= 4, "{page}");
        assert!(page.contains("तारीख निकली") && page.contains("विधायक · रामगढ़ (2)"), "{page}");
        // A meeting with the person opens with their last one.
        let op = site.op();
        let fields = [("op", op.as_str()), ("day", "2026-11-22")];
        let (status, to, _) = site.post(&path, &fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let page = site.page(&format!("{to}?lang=hi")).await;
        assert!(page.contains("नमूना कुमार: आमने-सामने") && page.contains(&format!("person:{kumar}")), "{page}");
        for id in ["nobody", "019350f2-0000-7000-8000-000000000001"] {
            assert_eq!(site.get(&format!("/meetings/person/{id}")).await.0, StatusCode::NOT_FOUND);
        }
    }
}
