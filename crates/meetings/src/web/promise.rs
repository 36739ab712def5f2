//! `/meetings/promise/{id}`: one promise, and the forms that settle, change or withdraw it.

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use system::{Content, Form, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, fine, under};
use super::{CURRENT, Seen, missing};
use crate::messages as m;
use crate::model::{Outcome, PromiseId, Settlement};
use crate::views::forms::{Entry, Sheet};
use crate::{actions, follow, sentences, views};

/// What a form does to a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Settle,
    Change,
    Withdraw,
}

impl Deed {
    const ALL: [Deed; 3] = [Deed::Settle, Deed::Change, Deed::Withdraw];

    const fn action(self) -> Action {
        match self {
            Deed::Settle => Action::SettlePromise,
            Deed::Change | Deed::Withdraw => Action::RecordMeeting,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Deed::Settle => "settle",
            Deed::Change => "change",
            Deed::Withdraw => "withdraw",
        }
    }
}

/// The page.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let made = content(&visit, &id, None).await;
    visit.answer(made)
}

/// The form that says what came of it was sent.
pub(super) async fn settle(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(visit, &id, fields, Deed::Settle).await
}

/// The form that changes it was sent.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(visit, &id, fields, Deed::Change).await
}

/// The form that withdraws it was sent.
pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(visit, &id, fields, Deed::Withdraw).await
}

async fn sent(visit: Visit, id: &str, fields: Fields, deed: Deed) -> Response {
    let visit = visit.at(&format!("/meetings/promise/{id}"));
    let mut posted = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match done(&visit, id, &posted, deed).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            posted.entry.wrong = wrong;
            let made = content(&visit, id, Some((deed, posted))).await;
            again(visit.answer(made))
        }
    }
}

/// Does it; gives the page that shows what came of it.
async fn done(visit: &Visit, id: &str, p: &Posted, deed: Deed) -> Result<String, Stop> {
    let id: PromiseId = id.parse().map_err(|_| missing(m::no_promise))?;
    let mut wrong = Vec::new();
    match deed {
        Deed::Settle => {
            let day = p.day("said_on", &mut wrong);
            let outcome = match p.choice("outcome", Outcome::from_name) {
                Ok(o) => o,
                Err(w) => {
                    wrong.push(w);
                    return Err(Stop::Wrong(wrong));
                }
            };
            fine(wrong)?;
            let (by, remark) = (p.text("by").to_owned(), p.text("remark").to_owned());
            let mut ctx = visit.write(p.op).await?;
            let said = Settlement { outcome, by, day, remark };
            let named = [("told_by", "by"), ("reason", "remark"), ("instruction", "remark")];
            actions::settle(&mut ctx, id, &said).await.map_err(|e| under(e.into(), &named))?;
            ctx.commit().await?;
        }
        Deed::Change => {
            let mut terms = p.terms(&mut wrong);
            fine(wrong)?;
            let mut ctx = visit.read().await?;
            let known = follow::promise(&visit.shared, &mut ctx, id, visit.today()).await?;
            let known = known.ok_or_else(|| missing(m::no_promise))?.promise;
            let of = follow::subject(&known);
            terms.baseline =
                actions::baseline(&visit.shared, &mut ctx, terms.measure.as_deref(), of, known.day).await?;
            ctx.rollback().await?;
            let mut ctx = visit.write(p.op).await?;
            actions::change(&visit.shared, &mut ctx, id, &terms, p.text("reason")).await?;
            ctx.commit().await?;
        }
        Deed::Withdraw => {
            let mut ctx = visit.read().await?;
            let known = follow::promise(&visit.shared, &mut ctx, id, visit.today()).await?;
            ctx.rollback().await?;
            let mut ctx = visit.write(p.op).await?;
            let named = [("reason", "why"), ("instruction", "why")];
            actions::withdraw(&mut ctx, id, p.text("why")).await.map_err(|e| under(e.into(), &named))?;
            ctx.commit().await?;
            // A retry finds it withdrawn already.
            return Ok(known.map_or(CURRENT.to_owned(), |f| format!("/meetings/{}", f.promise.meeting)));
        }
    }
    Ok(format!("/meetings/promise/{id}"))
}

async fn content(visit: &Visit, id: &str, sent: Option<(Deed, Posted)>) -> Result<Content, Refusal> {
    let seen = Seen::of(visit)?;
    let parsed: PromiseId = id.parse().map_err(|_| missing(m::no_promise))?;
    let mut ctx = visit.read().await?;
    let found = follow::promise(&visit.shared, &mut ctx, parsed, seen.on).await?;
    ctx.rollback().await?;
    let f = found.ok_or_else(|| missing(m::no_promise))?;
    let fresh = Entry::default();
    let actions = Deed::ALL.map(|d| format!("/meetings/promise/{parsed}/{}", d.name()));
    let sheet = |i: usize| -> Option<Sheet<'_>> {
        let (op, entry): (String, &Entry) = match &sent {
            Some((deed, p)) if *deed == Deed::ALL[i] => (visit.signed(p.op), &p.entry),
            _ => (visit.operation(), &fresh),
        };
        visit.actor.may(Deed::ALL[i].action()).then_some(Sheet { action: &actions[i], op, entry })
    };
    let body = views::promise::promise(seen.look(), &f, [sheet(0), sheet(1), sheet(2)]);
    let title = m::promise_title(visit.l, sentences::who(&f.promise, visit.l));
    Ok(Content { title, current: CURRENT, day: Some(seen.on), body, lasting: false })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn words_are_settled_and_a_promise_is_changed_and_withdrawn(db: Db) {
        let site = Site::empty(db).await.with_people().await;
        let meeting = site.meeting("NP", "2026-11-08").await;
        let id = site.promise(&meeting, site.person("नमूना देवी"), None, "2026-11-20").await;
        let path = format!("/meetings/promise/{id}");
        assert!(site.page(&format!("{path}?lang=hi")).await.contains("कह नहीं सकते"));

        let op = site.op();
        let said = [
            ("op", op.as_str()),
            ("outcome", "kept"),
            ("by", "रीना"),
            ("said_on", "2026-11-19"),
            ("remark", "चालू है"),
        ];
        let (status, _, page) = site.post(&format!("{path}/settle?lang=en"), &said[..4]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("id=\"error-remark\"") && page.contains("value=\"रीना\""), "{page}");
        for _ in 0..2 {
            let (status, to, _) = site.post(&format!("{path}/settle"), &said).await;
            assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, path.as_str()));
        }
        let page = site.page(&format!("{path}?lang=hi")).await;
        assert!(page.contains("<span>पूरा</span>") && page.contains("रीना, 19 नवंबर 2026: «चालू है»"), "{page}");

        let op = site.op();
        let changed = [
            ("op", op.as_str()),
            ("told_by", "प्रदेश अध्यक्ष"),
            ("instruction", "दो खाते"),
            ("measure", "sum"),
            ("number", "13000"),
            ("due", "2026-11-21"),
            ("reason", "बैठक में गिनती तय हुई"),
        ];
        assert_eq!(site.post(&format!("{path}/change"), &changed).await.0, StatusCode::SEE_OTHER);
        let page = site.page(&format!("{path}?lang=hi")).await;
        assert!(page.contains("दो खाते") && page.contains("तारीख निकली") && page.contains("10,000"), "{page}");

        let op = site.op();
        let gone = [("op", op.as_str()), ("why", "दो बार दर्ज")];
        let (status, to, _) = site.post(&format!("{path}/withdraw"), &gone).await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("/meetings/{meeting}")));
        assert_eq!(site.post(&format!("{path}/withdraw"), &gone).await.0, StatusCode::SEE_OTHER, "a retry");
        let (status, page) = site.get(&format!("{path}?lang=en")).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(page.contains("may have been withdrawn"), "{page}");
    }
}
