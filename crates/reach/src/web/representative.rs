//! `/representatives/{person}`: one representative; accounts and counts as files.

use access::{Action, Ctx};
use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use register::model::PersonId;
use system::{Content, Refusal, Subject, Visit};
use words::message::both;

use super::asked::as_of;
use super::links;
use crate::messages as m;
use crate::profile::{Profile, profile};
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit, Path(person): Path<String>) -> Response {
    let made = content(&visit, &person).await;
    visit.answer(made)
}

/// The accounts as a file.
pub(super) async fn accounts(visit: Visit, Path(person): Path<String>) -> Response {
    let made = of(&visit, &person).await.map(|p| export::person::accounts(&p, visit.l));
    visit.download(made).await
}

/// The counts of each account and day as a file.
pub(super) async fn counts(visit: Visit, Path(person): Path<String>) -> Response {
    let made = of(&visit, &person).await.map(|p| export::person::counts(&p, visit.l));
    visit.download(made).await
}

async fn of(visit: &Visit, person: &str) -> Result<Profile, Refusal> {
    let mut ctx = visit.read().await?;
    let found = found(&mut ctx, visit, person).await?;
    ctx.rollback().await?;
    Ok(found)
}

async fn found(ctx: &mut Ctx, visit: &Visit, person: &str) -> Result<Profile, Refusal> {
    let unknown =
        || Refusal::Told(Kind::NotFound, both(m::person_unknown), vec![("/".to_owned(), both(m::to_list))]);
    let person: PersonId = person.parse().map_err(|_| unknown())?;
    let as_of = as_of(&visit.here, visit.today())?;
    profile(ctx, person, as_of).await?.ok_or_else(unknown)
}

async fn content(visit: &Visit, person: &str) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let p = found(&mut ctx, visit, person).await?;
    let panels = visit.shared.panels(&mut ctx, Subject::Person(p.person.uuid()), p.on).await?;
    ctx.rollback().await?;
    let as_of = as_of(&visit.here, visit.today())?;
    let op = visit.operation_to(Action::CorrectReading);
    let body = views::person::person(l, &visit.here, &p, op.as_deref(), &panels, links(visit, as_of));
    Ok(Content { title: p.names.get(l).to_owned(), current: "/", day: Some(p.on), lasting: true, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn the_page_says_what_the_number_rests_on(db: Db) {
        let site = Site::full(db).await;
        let list = site.page("/?lang=en").await;
        let id = site.person("नमूना देवी").await;
        assert!(list.contains(&format!("/representatives/{id}")));
        let page = site.page(&format!("/representatives/{id}?lang=hi")).await;
        for wanted in [
            "नमूना देवी",
            "देवपुर (1)",
            "मतदाता 2,00,000 (सूची 4.10.2023)",
            "सब खातों के जोड़ से लक्ष्य पूरा",
            "नियम «mla-8» के हिसाब से",
            "कमज़ोर कड़ी:",
            "https://www.facebook.com/namuna.devi",
            "rel=\"noreferrer noopener nofollow\"",
            "/imports#import-",
            "class=\"charts\"",
            "इतिहास",
        ] {
            assert!(page.contains(wanted), "{wanted}");
        }
        assert!(!page.contains("98000"), "no phone number anywhere");
        // Before anybody was known there is a person and no office.
        let page = site.page(&format!("/representatives/{id}?lang=en&on=2020-01-01")).await;
        assert!(page.contains("No office is recorded on 1 January 2020"), "{page}");
    }

    #[both]
    async fn a_gap_is_no_growth_and_hidden_is_no_count(db: Db) {
        let site = Site::full(db).await;
        // Read three weeks before the day asked about and long before that: neither is a month's growth.
        site.readings(
            "platform,account,at,followers,status\nfacebook,namuna.kumar,2026-06-01,4000,ok\n\
             facebook,namuna.singh,2026-11-21,9999,hidden\n",
        )
        .await;
        let (_, bytes) = site.file("/report/reach.json?role=mla").await;
        let report: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let of = |seat: &str| {
            let rows = report["rows"].as_array().unwrap();
            rows.iter().find(|x| x["area"]["code"] == seat).unwrap().clone()
        };
        assert_eq!(of("NP-AC-002")["growth"]["verdict"], "not_measured");
        let facebook = of("NP-AC-003")["platforms"][0].clone();
        assert_eq!(
            (&facebook["status"], &facebook["followers"]),
            (&"hidden".into(), &serde_json::Value::Null)
        );
        let page = site.page("/doubts?lang=en").await;
        assert!(page.contains("<option value=\"mp\""), "{page}");
    }

    #[both]
    async fn nobody_is_a_page_too(db: Db) {
        let site = Site::new(db);
        for id in ["019350f2-0000-7000-8000-000000000001", "nobody", "..%2F..", "%00"] {
            let (status, page) = site.get(&format!("/representatives/{id}?lang=en")).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{id}");
            assert!(page.contains("This representative is not recorded"), "{id}: {page}");
        }
    }
}
