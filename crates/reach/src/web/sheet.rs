//! `/sheets/{code}`: the sheet for the meeting of a district, to be printed.

use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use system::{Content, Refusal, Subject, Visit};
use words::message::both;

use super::asked::as_of;
use crate::messages as m;
use crate::sheet::sheet;
use crate::views;

/// The page.
pub(super) async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    let made = content(&visit, &code).await;
    visit.answer(made)
}

async fn content(visit: &Visit, code: &str) -> Result<Content, Refusal> {
    let l = visit.l;
    let as_of = as_of(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    // PostgreSQL refuses a text with a zero in it; no code has one.
    let found = if code.contains('\0') { None } else { sheet(&mut ctx, code, as_of).await? };
    let panels = match &found {
        Some(s) => {
            let of = Subject::Sheet(s.area.identity.id.uuid());
            visit.shared.panels(&mut ctx, of, as_of.day).await?
        }
        None => Vec::new(),
    };
    ctx.rollback().await?;
    let s = found.ok_or_else(|| {
        let shown: String = code.chars().filter(|c| !c.is_control()).take(60).collect();
        let why = both(|l| m::area_unknown(l, shown.as_str(), views::day(as_of.day, l)));
        Refusal::Told(Kind::NotFound, why, vec![("/areas".to_owned(), both(m::area_search_again))])
    })?;
    let title = m::sheet_title(l, views::area_name(&s.area, l));
    let host = visit.here.host();
    let body = views::sheet::sheet(l, &s, &panels, host);
    Ok(Content { title, current: "/areas", day: Some(as_of.day), body, lasting: true })
}
