//! `/entry/cities?account=`: where the followers of one account live, typed as its platform lists it.

use access::Action;
use accounts::model::AccountId;
use axum::extract::Request;
use axum::response::Response;
use base::{AsOf, Kind};
use system::{Content, Refusal, Sent, Visit};
use ui::form::OP;
use words::message::both;

use super::sent;
use crate::actions::ReachError;
use crate::actions::cities::enter;
use crate::messages as m;
use crate::views;
use crate::views::Links;
use crate::views::cities::View;
use crate::world::World;

/// Lines and letters of a form that are read.
const LONGEST: usize = 20_000;
/// Wrong lines that are named.
const NAMED: usize = 5;

/// The form.
pub(super) async fn show(visit: Visit) -> Response {
    let saved = visit.here.value("saved").and_then(|n| n.parse().ok());
    let made = content(&visit, Draft { on: visit.today().to_string(), saved, ..Draft::default() }).await;
    visit.answer(made)
}

/// The form, sent: all of its lines are recorded, or none.
pub(super) async fn save(visit: Visit, request: Request) -> Response {
    let made = match sent::read(request).await {
        Ok(sent) => saved(&visit, sent).await,
        Err(refusal) => Err(refusal),
    };
    visit.answer(made)
}

/// A form as it was sent, and what is wrong with it.
#[derive(Default)]
struct Draft {
    on: String,
    on_error: Option<String>,
    lines: String,
    error: Option<String>,
    saved: Option<i64>,
}

/// The account that the address asks for.
fn account(visit: &Visit) -> Result<AccountId, Refusal> {
    let unknown = || Refusal::told(Kind::NotFound, both(m::cities_account));
    visit.here.value("account").and_then(|a| a.parse().ok()).ok_or_else(unknown)
}

async fn saved(visit: &Visit, sent: Sent) -> Result<Content, Refusal> {
    let l = visit.l;
    let account = account(visit)?;
    let op = visit.taken(sent.value(OP))?;
    let mut draft = Draft::default();
    for (name, value) in sent.fields {
        let value: String = value.replace('\0', "").chars().take(LONGEST).collect();
        match name.as_str() {
            "on" => value.trim().clone_into(&mut draft.on),
            "lines" => draft.lines = value,
            _ => {}
        }
    }
    let on = match words::dates::parse(&draft.on) {
        Ok(Some(on)) => on,
        Ok(None) => {
            return content(visit, Draft { on_error: Some(m::reading_no_date(l)), ..draft }).await;
        }
        Err(e) => {
            return content(visit, Draft { on_error: Some(e.text().get(l).to_owned()), ..draft }).await;
        }
    };
    let mut ctx = visit.write(op).await?;
    let done = match enter(&mut ctx, account, on, &draft.lines).await {
        Ok(done) => done,
        // A day that cannot be is a word about its field; all else is about the form.
        Err(ReachError::Invalid(text)) if on > visit.today() => {
            ctx.rollback().await?;
            return content(visit, Draft { on_error: Some(text.get(l).to_owned()), ..draft }).await;
        }
        Err(e) => return Err(e.into()),
    };
    let Some(no) = done.report.and_then(|r| r.no) else {
        ctx.rollback().await?;
        let shown: Vec<&str> = done.wrong.iter().take(NAMED).map(String::as_str).collect();
        let error = match shown.is_empty() {
            true => m::cities_nothing(l),
            false => m::cities_wrong(l, shown.join(" · ")),
        };
        return content(visit, Draft { error: Some(error), ..draft }).await;
    };
    ctx.commit().await?;
    Err(Refusal::Elsewhere(visit.here.with("saved", &no.to_string()).href()))
}

async fn content(visit: &Visit, draft: Draft) -> Result<Content, Refusal> {
    let l = visit.l;
    let today = visit.today();
    let account = account(visit)?;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, AsOf::current(today), None).await?;
    let imports = match draft.saved {
        Some(_) => intake::list(&mut ctx).await?,
        None => Vec::new(),
    };
    ctx.rollback().await?;
    let held = world.everything_held().find(|h| h.account == account);
    let held = held.ok_or_else(|| Refusal::told(Kind::NotFound, both(m::cities_account)))?;
    let names = world.names.get(&held.person).cloned().unwrap_or_default();
    let saved =
        |i: &intake::Imported| Some(i.no) == draft.saved && i.kind == "cities" && i.undone_at.is_none();
    let view = View {
        person: held.person,
        names: &names,
        held,
        here: &visit.here,
        op: visit.operation(),
        on: draft.on,
        on_error: draft.on_error,
        lines: draft.lines,
        error: draft.error,
        saved: imports.into_iter().find(saved),
    };
    let body = views::cities::entry(l, &view, Links::default());
    Ok(Content { title: m::cities_title(l), current: "/due", day: Some(today), lasting: false, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    fn form(op: &str, on: &str, lines: &str) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("op", op).append_pair("on", on).append_pair("lines", lines);
        form.finish()
    }

    fn after<'a>(page: &'a str, mark: &str) -> &'a str {
        page.split(mark).nth(1).unwrap().split('"').next().unwrap()
    }

    async fn imports(site: &Site) -> usize {
        site.page("/imports?lang=en").await.matches("id=\"import-").count()
    }

    #[both]
    async fn typed_cities_narrow_the_bounds_and_can_be_taken_back(db: Db) {
        let site = Site::full(db).await;
        let table = "city,area,share\n\"Badanagar, NP\",NP-AC-001,15 %\n\"Nagarpur, NP\",NP-AC-001,100 %\n";
        site.import("cities", table, None).await;
        let devi = format!("/representatives/{}?lang=en", site.person("नमूना देवी").await);
        let page = site.page(&devi).await;
        assert!(page.contains("Three readings side by side") && page.contains("No list of cities"), "{page}");
        assert!(
            page.contains("<span>How many of them live in this area is not known; 15,499 at most."),
            "{page}"
        );
        let uri = format!("/entry/cities?account={}&lang=en", after(&page, "/entry/cities?account="));

        let page = site.page(&uri).await;
        assert!(page.contains("Namuna Devi, Facebook namuna.devi"), "{page}");
        let before = imports(&site).await;
        let lines = "Badanagar, NP, India, 6,000\n\nNagarpur, NP\t2500\nKahin: 40\n";
        // A line that cannot be read, a day to come, nothing at all: nothing is recorded, and what was typed is still there.
        for (on, lines, said) in [
            (
                "2026-11-20",
                "Badanagar, NP, 6,000\nNagarpur",
                "cannot be read, or name a city twice: Nagarpur",
            ),
            ("2026-11-20", "Ek 5\nek 6", "name a city twice: ek 6"),
            ("2026-11-20", " \n", "No city was written"),
            ("2026-11-23", lines, "later than today"),
            ("kal", lines, "value=\"kal\""),
        ] {
            let op = after(&site.page(&uri).await, "name=\"op\" value=\"").to_owned();
            let (status, _, page) = site.post(&uri, &form(&op, on, lines)).await;
            assert_eq!(status, StatusCode::OK, "{said}");
            assert!(page.contains(said), "{said}: {page}");
            assert!(
                lines.trim().is_empty() || page.contains(lines.lines().next().unwrap()),
                "{said}: {page}"
            );
        }
        assert_eq!(imports(&site).await, before);

        let op = after(&site.page(&uri).await, "name=\"op\" value=\"").to_owned();
        for _ in 0..2 {
            let (status, headers, _) = site.post(&uri, &form(&op, "2026-11-20", lines)).await;
            assert_eq!(status, StatusCode::SEE_OTHER);
            let page = site.page(headers["location"].to_str().unwrap()).await;
            assert!(page.contains("3 new, 0 changed"), "{page}");
        }
        assert_eq!(imports(&site).await, before + 1, "twice is once");

        let page = site.page(&devi).await;
        for wanted in [
            "between 2,500 and 15,499",
            "Facebook namuna.devi: which cities followers live in (20 November 2026, ",
            "15.0% of its electors",
            "all of it",
            "not in the table of cities",
            "3,460",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        assert!(!page.contains(">0%") && !page.contains(">0.00%"), "{page}");
        let hindi = site.page(&devi.replace("lang=en", "lang=hi")).await;
        assert!(hindi.contains("तीनों गिनतियाँ साथ-साथ") && hindi.contains("पूरा शहर क्षेत्र में"), "{hindi}");

        site.undo(i64::try_from(before + 1).unwrap()).await;
        assert!(!site.page(&devi).await.contains("which cities followers live in (20"));
    }

    #[both]
    async fn nobodys_account_is_no_form(db: Db) {
        let site = Site::full(db).await;
        for account in ["", "nobody", "%00", "019350f2-0000-7000-8000-000000000001"] {
            let (status, page) = site.get(&format!("/entry/cities?account={account}&lang=en")).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{account}");
            assert!(page.contains("No representative holds this account"), "{page}");
            let (status, ..) =
                site.post(&format!("/entry/cities?account={account}"), "op=x&on=2026-11-20").await;
            assert!(status.is_client_error(), "{account}");
        }
    }
}
