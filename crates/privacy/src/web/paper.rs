//! `/my-data/paper`: the notice and the request to be printed. It says nothing of anybody, so everybody may print it.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::MY_DATA;
use crate::handling::handling;
use crate::messages as m;
use crate::model::Setting;
use crate::views;

/// The page. The paper is in the language of the page; a page that says none is in Hindi.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let x = handling(&visit.shared, &mut ctx).await?;
    ctx.rollback().await?;
    let days = x.settings.days(Setting::AnswerWithin);
    let body = views::paper::page(l, &x.notices, x.settings.get(Setting::Contact), days);
    Ok(Content { title: m::paper_title(l), current: MY_DATA, day: None, body, lasting: false })
}
