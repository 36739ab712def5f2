//! `/programme/events/{id}/posts`: texts to post an event with, and where it was posted.

use std::collections::HashMap;

use accounts::platform::Platform;
use axum::extract::Path;
use axum::response::Response;
use base::OpId;
use events::model::EventId;
use system::{Content, Entered, Form, Refusal, Stop, Visit};
use ui::html;

use super::desk::again;
use super::{PROGRAMME, PUBLIC, event, missing, refused};
use crate::actions::desk;
use crate::actions::posts::{self as actions, PostId};
use crate::views::posts as views;

type Fields = HashMap<String, String>;

/// The page of an event with what is posted of it below; nothing as long as not everybody may see the event.
pub(super) async fn below(
    visit: &Visit,
    id: &str,
    page: Result<Content, Refusal>,
    entered: Option<(OpId, &Entered)>,
) -> Result<Content, Refusal> {
    let page = page?;
    let id: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    let (_, shows, areas) = desk::event(&mut ctx, id).await.map_err(refused)?;
    let posts = actions::posts(&mut ctx, &shows.event).await.map_err(refused)?;
    ctx.rollback().await?;
    let Some(posts) = posts else { return Ok(page) };
    let operation = || visit.operation();
    let section = views::Section {
        event: &shows.event,
        area: areas.get(&shows.event.said.area),
        link: visit.shared.site.link(&format!("{PUBLIC}/events/{id}")),
        posts: &posts,
        is_lawful: shows.against.is_empty(),
        today: visit.today(),
        entered: entered.map(|(_, entered)| entered),
        op: entered.map_or_else(operation, |(op, _)| visit.signed(op)),
        again: &operation,
    };
    Ok(Content { body: html! { (page.body) (views::section(visit.l, &section)) }, ..page })
}

/// It was posted.
pub(super) async fn note(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let visit = visit.at(&format!("{PROGRAMME}/events/{id}"));
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match noted(&visit, &id, op, &mut entered).await {
        Ok(()) => visit.answer(Err(Refusal::Elsewhere(format!("{PROGRAMME}/events/{id}#posts")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            entered.wrong = wrong;
            let made = event::page(&visit, &id, None, None).await;
            let made = below(&visit, &id, made, Some((op, &entered))).await;
            again(visit.answer(made))
        }
    }
}

async fn noted(visit: &Visit, id: &str, op: OpId, entered: &mut Entered) -> Result<(), Stop> {
    let id: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    actions::of_own(&mut ctx, id).await?;
    ctx.rollback().await?;
    let open = |name: &str| Platform::from_name(name).filter(|p| p.open_on(visit.today()));
    let Some(platform) = entered.choice("platform", open) else { return Err(entered.stop()) };
    let mut ctx = visit.write(op).await?;
    actions::note(&mut ctx, id, platform, entered.text("address")).await?;
    ctx.commit().await?;
    Ok(())
}

/// It is there no more.
pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (op, entered) = Entered::read(&visit, fields)?;
        let event: EventId = id.parse().map_err(|_| missing())?;
        let mut ctx = visit.read().await?;
        actions::of_own(&mut ctx, event).await.map_err(refused)?;
        ctx.rollback().await?;
        let post: PostId = entered.text("post").parse().map_err(|_| missing())?;
        let mut ctx = visit.write(op).await?;
        actions::withdraw(&mut ctx, event, post).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{PROGRAMME}/events/{id}#posts")))
    };
    let made = made.await;
    visit.answer(made)
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;

    use crate::web::testing::Site;

    const HEARING: &[(&str, &str)] = &[
        ("title", "जनसुनवाई"),
        ("day", "2026-11-23"),
        ("from", "11:30"),
        ("place", "पंचायत भवन, पीपलखेड़ा"),
        ("shown", "after"),
        ("title_en", "Public hearing"),
    ];
    const POST: &str = "https://x.com/namuna/status/1";

    #[both]
    async fn posts_are_offered_noted_shown_and_taken_back(db: Db) {
        let site = Site::new(db).await;
        let event = site.enter(HEARING).await;
        site.publish(&event).await;
        let (page, posts) = (format!("{event}?lang=hi"), format!("{event}/posts"));
        let seen = format!("{}?lang=hi", event.replace("/programme/", "/public/"));
        let fields = [("platform", "x"), ("address", POST)];
        // Published, but safe only later.
        assert!(!site.page(&page).await.contains("data-copy"));
        assert_eq!(site.post(&posts, &fields).await.0, StatusCode::CONFLICT);
        site.at("2026-11-23", 750);
        let shown = site.page(&page).await;
        for said in [
            "<summary>इंस्टाग्राम</summary>",
            "Public hearing\n23 November 2026",
            "#देवपुर #Devpur",
            "/picture.png",
        ] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        assert!(!shown.contains("<summary>कू</summary>"), "a platform that is closed");
        for (platform, address, said) in [
            ("facebook", POST, "इस मंच की किसी पोस्ट का पता नहीं"),
            ("x", "x.com/namuna/status/1", "पूरा पता लिखें"),
            ("koo", POST, "form-errors"),
        ] {
            let fields = [("platform", platform), ("address", address)];
            let (status, _, page) = site.post(&format!("{posts}?lang=hi"), &fields).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{platform} {address}");
            assert!(page.contains(said) && page.contains(address), "{said}: {page}");
        }
        assert_eq!(site.post(&posts, &fields).await.0, StatusCode::SEE_OTHER);
        assert_eq!(site.post(&posts, &fields).await.0, StatusCode::UNPROCESSABLE_ENTITY, "noted twice");
        let link = format!("<a href=\"{POST}\" rel=\"nofollow noopener noreferrer\">एक्स (ट्विटर)</a>");
        assert!(site.seen(&seen).await.1.contains(&link));
        let shown = site.page(&page).await;
        assert!(shown.contains(&link), "{shown}");
        let post = shown.split("name=\"post\" value=\"").nth(1).unwrap()[..36].to_owned();
        for _ in 0..2 {
            let back = site.post(&format!("{posts}/withdraw"), &[("post", &post)]).await;
            assert_eq!(back.0, StatusCode::SEE_OTHER);
        }
        assert!(!site.seen(&seen).await.1.contains(POST) && !site.page(&page).await.contains(POST));
        assert_eq!(site.post(&posts, &fields).await.0, StatusCode::SEE_OTHER, "once more after that");
    }
}
