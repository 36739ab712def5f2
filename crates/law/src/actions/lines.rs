//! The lines of the registers.

use std::collections::BTreeMap;

use access::{Action, Ctx, digest};
use areas::model::AreaId;
use base::{Day, Span};
use serde::Serialize;
use system::Wrong;

use super::{LawError, Result, calendar, meant, places};
use crate::messages as m;
use crate::model::{Line, LineId};
use crate::registers::{Register, Shape, deed};
use crate::store;

/// A line as it is to be kept, before it is looked at.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Where it belongs.
    pub area: AreaId,
    /// Of which day it is.
    pub day: Day,
    /// What stands in it, by the field's name; what is blank is not there.
    pub said: BTreeMap<String, String>,
}

/// Letters of a field.
const LONGEST: usize = 500;

fn checked(register: Register, said: &BTreeMap<String, String>) -> Result<()> {
    let mut wrong = Vec::new();
    for c in register.columns() {
        let text = said.get(c.name).map_or("", String::as_str);
        if text.is_empty() && c.needed {
            wrong.push(Wrong { field: c.name, text: c.missing() });
        }
        if text.chars().count() > LONGEST {
            wrong.push(Wrong::of(c.name, m::wrong_long));
        }
        let number = matches!(c.shape, Shape::Rupees | Shape::Number);
        if number && !text.is_empty() && !text.parse::<i64>().is_ok_and(|n| n >= 0) {
            wrong.push(Wrong::of(c.name, m::wrong_amount));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(LawError::Wrong(wrong)) }
}

/// Writes a line into a register, if the law lets what it tells of be done; answers its id.
///
/// # Errors
/// [`LawError`].
pub async fn enter(ctx: &mut Ctx, register: Register, entry: &Entry) -> Result<LineId> {
    let scope = ctx.authorise(Action::KeepLaw)?;
    let digest = digest(&(register.name(), entry))?;
    if let Some(before) = ctx.answered("law.line", &digest).await? {
        return Ok(before);
    }
    checked(register, &entry.said)?;
    let mut said = entry.said.clone();
    let mine = places(ctx, entry.area).await?;
    if mine.is_empty() || !mine.iter().all(|p| scope.covers(p)) {
        return Err(LawError::Wrong(vec![Wrong::of("area", m::wrong_no_area)]));
    }
    let here = match said.get("certified_for").cloned() {
        None => true,
        Some(typed) => {
            let everywhere = ctx.for_all();
            let (area, code) = meant(ctx, &everywhere, "certified_for", &typed).await?;
            let certified = places(ctx, area).await?;
            said.insert("certified_for".to_owned(), code);
            mine.iter().all(|p| certified.iter().any(|c| c.covers(p)))
        }
    };
    if let Some(deed) = deed(register, &said, entry.day, here) {
        let about = said.get("what").cloned().unwrap_or_default();
        let span = (entry.day.start().as_microsecond(), entry.day.plus(1).start().as_microsecond());
        calendar::lawful(ctx, entry.area, span, deed, &about).await?;
    }
    let (id, by): (LineId, _) = (ctx.ids.make(), ctx.actor.name());
    let text = serde_json::to_string(&said).map_err(|e| db::DbError::Other(e.to_string()))?;
    store::lines::add(&mut ctx.tx, id, register, (entry.area, entry.day, &text), &by, ctx.now).await?;
    told(ctx, register, id, entry.area);
    ctx.answer("law.line", &digest, &id).await?;
    Ok(id)
}

/// Strikes a line that was written wrongly; it stays readable as what was once believed.
///
/// # Errors
/// [`LawError`].
pub async fn strike(ctx: &mut Ctx, register: Register, id: LineId) -> Result<()> {
    let scope = ctx.authorise(Action::KeepLaw)?;
    // Twice changes nothing.
    if ctx.is_done().await? {
        return Ok(());
    }
    let found = store::lines::one(&mut ctx.tx, id).await?;
    let (_, area) = found.filter(|(r, _)| *r == register).ok_or(LawError::NotFound)?;
    if !places(ctx, area).await?.iter().all(|p| scope.covers(p)) {
        return Err(LawError::NotFound);
    }
    store::lines::close(&mut ctx.tx, id, ctx.now).await?;
    told(ctx, register, id, area);
    ctx.answer("law.strike", &digest(&id)?, &()).await?;
    Ok(())
}

/// The lines of a register that the actor may see, of some days, the last first.
///
/// # Errors
/// [`LawError`].
pub async fn lines(ctx: &mut Ctx, register: Register, days: Span, limit: i64) -> Result<Vec<Line>> {
    let scope = ctx.authorise(Action::ReadLaw)?;
    let today = ctx.today();
    Ok(store::lines::of(&mut ctx.tx, &scope, register, days, today, limit).await?)
}

fn told(ctx: &mut Ctx, register: Register, id: LineId, area: AreaId) {
    let line = access::Line::of(Action::KeepLaw, format!("{} {id}", register.name()));
    ctx.audit(line.at(area.uuid()).fields(&["line"]));
}
