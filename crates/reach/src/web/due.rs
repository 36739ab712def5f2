//! `/due?analyst=` (or `?under=`): which accounts are to be counted today.

use access::Action;
use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::as_of;
use super::links;
use super::whose::whose;
use crate::due::{analysts, lines};
use crate::messages as m;
use crate::views;
use crate::world::World;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let as_of = as_of(&visit.here, visit.today())?;
    let on = as_of.day;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, as_of, None).await?;
    let asked = whose(&mut ctx, &world, &visit.here, l).await?;
    ctx.rollback().await?;
    let links = links(visit, as_of);
    let body = match asked {
        None => views::due::analysts(l, &analysts(&world), links),
        Some((whose, people)) => views::due::due(l, &whose, &lines(&world, &people), on, links),
    };
    Ok(Content { title: m::due_title(l), current: "/due", day: Some(on), lasting: true, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    #[both]
    async fn an_analyst_sees_what_is_due_oldest_first(db: Db) {
        let site = Site::full(db).await;
        let page = site.page("/due?lang=en").await;
        assert!(
            page.contains("No analyst is recorded yet") && page.contains("sangathan import staff"),
            "{page}"
        );
        site.staff().await;
        let lal = site.person("कल्पित लाल").await;
        let page = site.page("/due?lang=en").await;
        assert!(page.contains(&format!("/due?analyst={lal}")) && page.contains("Kalpit Lal"), "{page}");
        // Technical staff count nothing.
        assert!(!page.contains("Kalpit Bai"), "{page}");
        // Two representatives with three accounts, all read three weeks ago; the third representative is not hers.
        assert!(page.contains("2 analysts; accounts due today: 4."), "{page}");
        let page = site.page(&format!("/due?analyst={lal}&lang=hi")).await;
        for wanted in [
            "3 खातों में 3 की गिनती आज बाकी",
            "12,000",
            "namuna.devi",
            "1 नवंबर 2026",
            "21 दिन पहले",
            "/entry?analyst=",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        assert!(!page.contains("namuna.singh"));
        // By name too; a week after the counts nothing was due before that.
        assert_eq!(
            site.page("/due?analyst=Kalpit Lal&lang=hi".replace(' ', "%20").as_str())
                .await
                .matches("<td")
                .count(),
            page.matches("<td").count()
        );
        let page = site.page(&format!("/due?analyst={lal}&lang=en&on=2026-11-07")).await;
        assert!(page.contains("3 accounts, due today: 0.") && page.contains("nothing is due"), "{page}");
        let page = site.page(&format!("/due?analyst={lal}&lang=en&on=2026-11-08")).await;
        assert!(page.contains("3 accounts, due today: 3."), "{page}");
        let (status, page) = site.get("/due?analyst=nobody&lang=en").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(page.contains("href=\"/due\""), "{page}");
        // An area works like an analyst.
        assert!(site.page("/due?under=NP-AC-003&lang=en").await.contains("namuna.singh"));
    }
}
