//! `/activation`: who is on which platform, and whether anything happens there; its tables as files.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::Asked;
use super::links;
use crate::activation::{Board, board};
use crate::messages as m;
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

/// The board as a file, a line for each representative and platform.
pub(super) async fn table(visit: Visit) -> Response {
    let made = found(&visit).await.map(|(board, _)| export::activation::board(&board, visit.l));
    visit.download(made).await
}

/// The counts of the office beside those of the platforms, as a file.
pub(super) async fn beside(visit: Visit) -> Response {
    let made = found(&visit).await.map(|(board, _)| export::activation::beside(&board, visit.l));
    visit.download(made).await
}

/// The board, and the name of the area to which it is narrowed down.
async fn found(visit: &Visit) -> Result<(Board, Option<String>), Refusal> {
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, under) = asked.wanted(&mut ctx).await?;
    let board = board(&mut ctx, &wanted).await?;
    let under = match under {
        Some(id) => {
            let as_of = asked.as_of;
            super::dashboard::name_of(&mut ctx, id, as_of, visit).await?
        }
        None => None,
    };
    ctx.rollback().await?;
    Ok((board, under))
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let (board, under) = found(visit).await?;
    let links = links(visit, super::asked::as_of(&visit.here, visit.today())?);
    let body = views::activation::activation(l, &visit.here, &board, under.as_deref(), links);
    Ok(Content { title: m::activation_title(l), current: "/", day: Some(board.day), lasting: true, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};

    use crate::web::testing::Site;

    /// The interface and the office counted one account in one week; the posts of another stand still.
    const READINGS: &str = "platform,account,at,followers,posts,source\n\
        facebook,namuna.devi,2026-11-18,12500,40,api_public\n\
        facebook,namuna.devi,2026-11-20,13000,41,manual\n\
        facebook,namuna.kumar,2026-10-10,5000,7,api_public\n\
        facebook,namuna.kumar,2026-11-21,5001,7,api_public\n\
        facebook,namuna.singh,2026-08-01,7000,,api_public\n";

    #[both]
    async fn the_board_says_who_is_active_and_what_it_rests_on(db: Db) {
        let site = Site::full(db).await;
        site.readings(READINGS).await;
        let page = site.page("/activation?lang=en").await;
        for wanted in [
            // Of three people on four platforms: two active accounts of one, one silent, one still counted three weeks ago.
            "3 MLAs, 12 places",
            "3 active, 1 dormant, 7 not looked for, 1 confirmed none",
            "new post counted on 20 November 2026",
            "no new post since 10 October 2026",
            "confirmed none",
            "not looked for",
            "counted on 1 November 2026",
            // What the office said is 500 above the interface.
            "+500",
            "4.0%",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        let hi = site.page("/activation?lang=hi&under=NP-AC-002").await;
        assert!(hi.contains("निष्क्रिय") && !hi.contains("नमूना देवी"), "{hi}");
        // Long unread, nobody knows whether it is alive.
        let later = site.page("/activation?lang=en&on=2026-12-20").await;
        assert!(later.contains("not counted since 1 November 2026"), "{later}");

        let (headers, bytes) = site.file("/activation.csv?lang=en&role=mla").await;
        assert_eq!(headers["content-type"], "text/csv; charset=utf-8");
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.lines().count(), 1 + 12, "{text}");
        let kumar = text.lines().find(|l| l.contains("Namuna Kumar") && l.contains("facebook")).unwrap();
        assert!(kumar.contains("dormant") && kumar.contains("2026-10-10"), "{kumar}");
        assert!(text.lines().any(|l| l.contains("Namuna Kumar") && l.contains(",x,none,")), "{text}");

        let empty = site.page("/activation?lang=en&role=mp").await;
        assert!(empty.contains("sangathan import roster"), "{empty}");
        assert_eq!(site.get("/activation?role=king").await.0.as_u16(), 422);
    }
}
