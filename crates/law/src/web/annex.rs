//! `/law/annex`: the accounts that representatives declared, here and as a file.

use std::collections::HashMap;

use access::{AccessError, Action};
use accounts::store::declared::declared;
use axum::response::Response;
use register::model::PersonId;
use register::store::holders::holders;
use system::{Content, Refusal, Visit};

use super::{LAW, refused};
use crate::actions::LawError;
use crate::messages as m;
use crate::views::annex::{self as views, Row};

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = page(&visit).await;
    visit.answer(made)
}

/// The same as a file.
pub(super) async fn table(visit: Visit) -> Response {
    let made = rows(&visit).await.map(|(rows, _)| views::grid(visit.l, &rows));
    visit.download(made).await
}

async fn page(visit: &Visit) -> Result<Content, Refusal> {
    let (rows, one) = rows(visit).await?;
    let body = views::page(visit.l, &visit.here, &rows, one);
    let title = m::annex_title(visit.l);
    Ok(Content { title, current: LAW, day: Some(visit.today()), body, lasting: false })
}

/// The declared accounts of all whom the actor sees, in the order of offices; or of one of them.
async fn rows(visit: &Visit) -> Result<(Vec<Row>, bool), Refusal> {
    let only = match visit.here.value("person") {
        None => None,
        Some(id) => Some(id.parse::<PersonId>().map_err(|_| refused(LawError::NotFound))?),
    };
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadLaw)?;
    let now = ctx.present();
    let people = holders(&mut ctx.tx, &scope, now.day, only).await.map_err(AccessError::from)?;
    let all = declared(&mut ctx.tx, now).await.map_err(AccessError::from)?;
    ctx.rollback().await?;
    let mut of: HashMap<PersonId, Vec<_>> = HashMap::new();
    for account in all {
        of.entry(account.person).or_default().push(account);
    }
    let row = |holder: &register::store::holders::Holder| {
        let mine = of.remove(&holder.person).unwrap_or_default();
        mine.into_iter().map(|account| Row { holder: holder.clone(), account }).collect::<Vec<_>>()
    };
    Ok((people.iter().flat_map(row).collect(), only.is_some()))
}
