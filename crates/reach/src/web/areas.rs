//! `/areas/{code}` and `/areas?q=`: one area with its tables as files, and the search for one.

use access::Ctx;
use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use system::{Content, Grid, Refusal, Subject, Visit};
use words::message::both;

use super::asked::as_of;
use super::links;
use crate::messages as m;
use crate::place::{Found, Place, place, search as find};
use crate::{export, views};

/// One area.
pub(super) async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let made = content(&visit, &code).await;
    visit.answer(made)
}

/// Who answers for the area and for each seat in it, as a file.
pub(super) async fn seats(visit: Visit, Path(code): Path<String>) -> Response {
    let made = super::sheet::of(&visit, &code).await.map(|s| export::sheet::seats(&s, true, visit.l));
    visit.download(made).await
}

/// Its electors on every roll, as a file.
pub(super) async fn electors(visit: Visit, Path(code): Path<String>) -> Response {
    let made = rolls(&visit, &code).await;
    visit.download(made).await
}

async fn rolls(visit: &Visit, code: &str) -> Result<Grid, Refusal> {
    let mut ctx = visit.read().await?;
    let p = found(&mut ctx, visit, code).await?;
    ctx.rollback().await?;
    Ok(export::area::electors(&p, visit.l))
}

async fn found(ctx: &mut Ctx, visit: &Visit, code: &str) -> Result<Place, Refusal> {
    let as_of = as_of(&visit.here, visit.today())?;
    // PostgreSQL refuses a text with a zero in it; no code has one.
    let found = if code.contains('\0') { None } else { place(ctx, code, as_of).await? };
    found.ok_or_else(|| {
        let shown: String = code.chars().filter(|c| !c.is_control()).take(60).collect();
        let why = both(|l| m::area_unknown(l, shown.as_str(), views::day(as_of.day, l)));
        let again = format!("/areas?q={}", ui::here::segment(&shown));
        Refusal::Told(Kind::NotFound, why, vec![(again, both(m::area_search_again))])
    })
}

async fn content(visit: &Visit, code: &str) -> Result<Content, Refusal> {
    let l = visit.l;
    let as_of = as_of(&visit.here, visit.today())?;
    let on = as_of.day;
    let mut ctx = visit.read().await?;
    let p = found(&mut ctx, visit, code).await?;
    let panels = visit.shared.panels(&mut ctx, Subject::Area(p.area.identity.id.uuid()), on).await?;
    ctx.rollback().await?;
    let title = views::area::title(l, &p.area);
    Ok(Content {
        title,
        current: "/areas",
        day: Some(on),
        lasting: true,
        body: views::area::area(l, &visit.here, &p, &panels, links(visit, as_of)),
    })
}

/// The search; what is found beyond doubt is shown at once.
pub(super) async fn search(visit: Visit) -> Response {
    let made = results(&visit).await;
    visit.answer(made)
}

/// Letters of a search that are read.
const LONGEST: usize = 100;

async fn results(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let as_of = as_of(&visit.here, visit.today())?;
    let on = as_of.day;
    let asked: String =
        visit.here.value("q").unwrap_or_default().replace('\0', "").trim().chars().take(LONGEST).collect();
    let links = links(visit, as_of);
    let found = match asked.is_empty() {
        true => None,
        false => {
            let mut ctx = visit.read().await?;
            let found = find(&mut ctx, &asked, on).await?;
            ctx.rollback().await?;
            Some(found)
        }
    };
    if let Some(Found::One(a)) = &found {
        return Err(Refusal::Elsewhere(links.area(&a.identity.code)));
    }
    let body = views::area::search(l, &visit.here, &asked, found.as_ref(), links);
    Ok(Content { title: m::areas_title(l), current: "/areas", day: None, lasting: true, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn an_area_shows_its_place_its_electors_and_its_people(db: Db) {
        let site = Site::full(db).await;
        let page = site.page("/areas/NP-AC-001?lang=hi").await;
        for wanted in
            ["देवपुर (1)", "/areas/NP-OD-01", "/areas/NP-PC-1", "2,00,000", "4 अक्टूबर 2023", "नमूना देवी", "लक्ष्य"]
        {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        // A number that looks wrong is shown with the doubt in words.
        let page = site.page("/areas/np-ac-002?lang=en").await;
        assert!(page.contains("the ratio of women to men is not plausible"), "{page}");
        let page = site.page("/areas/NP-OD-01?lang=en").await;
        assert!(page.contains("/areas/NP-AC-002") && page.contains("Assembly"), "{page}");
        // The Lok Sabha seat is a group: its parts are its seats.
        assert!(site.page("/areas/NP-PC-1?lang=en").await.contains("/areas/NP-AC-001"));
        for code in ["NP-AC-999", "%00", "a%2Fb"] {
            let (status, page) = site.get(&format!("/areas/{code}?lang=en")).await;
            assert_eq!(status, StatusCode::NOT_FOUND);
            assert!(page.contains("/areas?q="), "{code}");
        }
    }

    #[both]
    async fn a_search_finds_by_code_number_name_and_likeness(db: Db) {
        let site = Site::full(db).await;
        for (asked, code) in [
            ("np-ac-002", "NP-AC-002"),
            ("002", "NP-AC-002"),
            ("२", "NP-AC-002"),
            ("रामगढ़", "NP-AC-002"),
            ("Barkheda", "NP-AC-003"),
        ] {
            let (status, headers) = site.head(&format!("/areas?q={}", ui::here::segment(asked))).await;
            assert_eq!(
                (status, headers["location"].to_str().unwrap()),
                (StatusCode::SEE_OTHER, format!("/areas/{code}").as_str()),
                "{asked}"
            );
        }
        // The number of a seat and of a Lok Sabha seat; nothing is guessed.
        let page = site.page("/areas?q=1&lang=en").await;
        assert!(page.contains("/areas/NP-AC-001") && page.contains("/areas/NP-PC-1"), "{page}");
        let page = site.page("/areas?q=Ramgad&lang=en").await;
        assert!(page.contains("Is it one of these?") && page.contains("/areas/NP-AC-002"), "{page}");
        let page = site.page("/areas?q=zzzzqqq&lang=en").await;
        assert!(page.contains("There is no area like"), "{page}");
        assert!(site.page("/areas").await.contains("name=\"q\""));
    }
}
