//! `/due?analyst=` (or `?under=`): which accounts are to be counted today; the table as a file.

use std::sync::Arc;

use access::Action;
use axum::response::Response;
use base::AsOf;
use register::model::PersonId;
use system::{Content, Refusal, Visit};

use super::asked::as_of;
use super::links;
use super::whose::whose;
use crate::due::{analysts, lines};
use crate::messages as m;
use crate::views::due::Whose;
use crate::world::World;
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

/// The table that the page of the same query shows, as a file.
pub(super) async fn table(visit: Visit) -> Response {
    let l = visit.l;
    let made = found(&visit).await.map(|(as_of, world, asked)| match asked {
        None => export::work::analysts(&analysts(&world), as_of.day, l),
        Some((whose, people)) => export::work::due(&whose, &lines(&world, &people), as_of.day, l),
    });
    visit.download(made).await
}

type Found = (AsOf, Arc<World>, Option<(Whose, Vec<PersonId>)>);

async fn found(visit: &Visit) -> Result<Found, Refusal> {
    let as_of = as_of(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, as_of, None).await?;
    let asked = whose(&mut ctx, &world, &visit.here, visit.l).await?;
    ctx.rollback().await?;
    Ok((as_of, world, asked))
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let (l, here) = (visit.l, &visit.here);
    let (as_of, world, asked) = found(visit).await?;
    let (on, links) = (as_of.day, links(visit, as_of));
    let body = match asked {
        None => views::due::analysts(l, here, &analysts(&world), on, links),
        Some((whose, people)) => views::due::due(l, here, &whose, &lines(&world, &people), on, links),
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
