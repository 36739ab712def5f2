//! `/sheets/{code}`: the sheet for the meeting of a district, to be printed; its seats as a file.

use access::Ctx;
use axum::extract::Path;
use axum::response::Response;
use base::{AsOf, Kind};
use system::{Content, Refusal, Subject, Visit};
use words::message::both;

use super::asked::as_of;
use crate::messages as m;
use crate::sheet::{Sheet, sheet};
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let made = content(&visit, &code).await;
    visit.answer(made)
}

/// Its seats as a file.
pub(super) async fn seats(visit: Visit, Path(code): Path<String>) -> Response {
    let made = of(&visit, &code).await.map(|s| export::sheet::seats(&s, false, visit.l));
    visit.download(made).await
}

/// Everything of an area with this code that a sheet would say.
pub(super) async fn of(visit: &Visit, code: &str) -> Result<Sheet, Refusal> {
    let as_of = as_of(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let found = found(&mut ctx, code, as_of).await?;
    ctx.rollback().await?;
    Ok(found)
}

async fn found(ctx: &mut Ctx, code: &str, as_of: AsOf) -> Result<Sheet, Refusal> {
    // PostgreSQL refuses a text with a zero in it; no code has one.
    let found = if code.contains('\0') { None } else { sheet(ctx, code, as_of).await? };
    found.ok_or_else(|| {
        let shown: String = code.chars().filter(|c| !c.is_control()).take(60).collect();
        let why = both(|l| m::area_unknown(l, shown.as_str(), views::day(as_of.day, l)));
        Refusal::Told(Kind::NotFound, why, vec![("/areas".to_owned(), both(m::area_search_again))])
    })
}

async fn content(visit: &Visit, code: &str) -> Result<Content, Refusal> {
    let l = visit.l;
    let as_of = as_of(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let s = found(&mut ctx, code, as_of).await?;
    let of = Subject::Sheet(s.area.identity.id.uuid());
    let panels = visit.shared.panels(&mut ctx, of, as_of.day).await?;
    ctx.rollback().await?;
    let title = m::sheet_title(l, views::area_name(&s.area, l));
    let body = views::sheet::sheet(l, &visit.here, &s, &panels);
    Ok(Content { title, current: "/areas", day: Some(as_of.day), body, lasting: true })
}
