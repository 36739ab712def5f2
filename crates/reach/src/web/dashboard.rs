//! `/`: where the representatives of a role stand.

use access::{Action, Ctx};
use areas::model::AreaId;
use axum::response::Response;
use base::AsOf;
use system::{Content, Refusal, Subject, Visit};

use super::asked::Asked;
use super::links;
use super::whose::analyst;
use crate::dashboard::{dashboard, rows};
use crate::messages as m;
use crate::morning::morning;
use crate::outlines::land;
use crate::views;
use crate::views::dashboard::View;
use crate::world::World;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, under) = asked.wanted(&mut ctx).await?;
    let board = dashboard(&mut ctx, &wanted).await?;
    let since = asked.compared(visit, &mut ctx, under).await?;
    let under = match under {
        Some(id) => name_of(&mut ctx, id, asked.as_of, visit).await?,
        None => None,
    };
    let morning = morning(&mut ctx, &board.report, since).await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, asked.as_of, None).await?;
    let mine = analyst(&world, &visit.here)?;
    let land = land(&mut ctx, &board.report).await?;
    let panels = visit.shared.panels(&mut ctx, Subject::Morning, asked.as_of.day).await?;
    ctx.rollback().await?;
    let shown = rows(&board.report, asked.verdict, asked.order, l);
    let organisation = visit.shared.organisation.as_ref();
    let op = visit.operation_to(Action::CorrectReading);
    let view = View {
        op: op.as_deref(),
        brings: visit.actor.may(Action::Import),
        mine,
        morning: &morning,
        land: &land,
        panels: &panels,
        organisation,
        board: &board,
        rows: &shown,
        verdict: asked.verdict,
        under,
        links: links(visit, asked.as_of),
    };
    let title = m::title_dashboard(l, board.report.asked.role.name(), board.report.rows.len());
    Ok(Content {
        title,
        current: "/",
        day: Some(asked.as_of.day),
        lasting: true,
        body: views::dashboard::dashboard(l, &visit.here, &view),
    })
}

/// The name of an area on a day.
pub(super) async fn name_of(
    ctx: &mut Ctx,
    id: AreaId,
    as_of: AsOf,
    visit: &Visit,
) -> Result<Option<String>, Refusal> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let found =
        areas::store::one::on_day(&mut ctx.tx, &scope, id, as_of).await.map_err(access::AccessError::from)?;
    Ok(found.map(|a| views::area_name(&a, visit.l)))
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::{Site, rule};

    #[both]
    async fn an_empty_installation_says_which_file_comes_first(db: Db) {
        let site = Site::new(db);
        for (lang, words) in [("hi", "sangathan import areas"), ("en", "sangathan import areas")] {
            let page = site.page(&format!("/?lang={lang}")).await;
            assert!(page.contains(words), "{lang}");
        }
        site.areas().await;
        assert!(site.page("/").await.contains("sangathan import roster"));
        site.roster().await;
        // Somebody is there now, but no target and no electors.
        let page = site.page("/?role=mla").await;
        assert!(page.contains("sangathan rule add") && page.contains("sangathan import electors"), "{page}");
    }

    #[both]
    async fn both_rules_speak_and_the_list_narrows(db: Db) {
        let site = Site::full(db).await;
        // No minister is recorded, so the page begins with the members of the assembly.
        let page = site.page("/?lang=hi").await;
        assert!(page.contains("विधायकों की पहुँच"));
        assert!(page.contains("3 विधायकों में 2 का लक्ष्य पूरा, 1 का अधूरा, 0 पर कह नहीं सकते।"), "{page}");
        assert!(page.contains("नियम «mla-8» के हिसाब से"), "the other rule is never left out");
        assert!(page.contains("3 विधायकों में 0 का लक्ष्य पूरा, 3 का अधूरा"), "{page}");
        assert!(page.contains("class=\"provenance\"") && page.contains("class=\"chart\""));

        let page = site.page("/?lang=en&verdict=not_met").await;
        assert!(page.contains("1 of 3 MLAs"), "{page}");
        assert!(
            page.contains("/report/reach.csv?lang=en&amp;verdict=not_met&amp;role=mla")
                || page.contains("/report/reach.csv?verdict=not_met&amp;role=mla")
        );
        // Electors in falling order.
        let page = site.page("/?sort=-electors&lang=en").await;
        let at = |name: &str| page.rfind(&format!(">{name}<")).unwrap_or_else(|| panic!("{name}"));
        assert!(at("Devpur (1)") < at("Ramgarh (2)"));
        let page = site.page("/?sort=electors&lang=en").await;
        let at = |name: &str| page.rfind(&format!(">{name}<")).unwrap_or_else(|| panic!("{name}"));
        assert!(at("Devpur (1)") > at("Ramgarh (2)"));

        let page = site.page("/?under=Ramgarh&lang=en").await;
        assert!(page.contains("Only inside Ramgarh (2)") && page.contains("Of 1 MLA,"), "{page}");
        // A role nobody holds, a day before anybody was known.
        assert!(site.page("/?role=mp").await.contains("sangathan import roster"));
        assert!(site.page("/?role=mla&on=2020-01-01").await.contains("sangathan import roster"));
    }

    #[both]
    async fn what_cannot_be_asked_is_named(db: Db) {
        let site = Site::full(db).await;
        for (query, name) in [
            ("on=soon", "on"),
            ("role=king", "role"),
            ("rule=none", "none"),
            ("under=Nowhere-at-all", "under"),
            ("sort=colour", "sort"),
            ("verdict=good", "verdict"),
        ] {
            for lang in ["hi", "en"] {
                let (status, page) = site.get(&format!("/?{query}&lang={lang}")).await;
                assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
                assert!(page.contains(name) && page.contains("<nav"), "{query}: {page}");
            }
        }
        // A rule of another role, left in the address, does not hide the role.
        site.set(rule(&site.desk, "mp-1", "mp", 1)).await;
        assert!(site.page("/?role=mla&rule=mp-1&lang=en").await.contains("Reach of MLAs"));
        assert!(site.page("/?rule=mp-1&lang=en").await.contains("Reach of MP"));
    }
}
