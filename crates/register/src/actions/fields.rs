//! The organisation's own fields: added and ended, filled in by hand, destroyed.

use std::collections::HashMap;

use access::{Action, Ctx, Line};
use intake::Kind as _;
use words::{Text, fold, message::both};

use super::RegisterError;
use super::worker::{self, Card};
use crate::messages as m;
use crate::model::PersonId;
use crate::model::fields::{Extra, ExtraField, ExtraFields, FieldKind};
use crate::rules::fields::{CHOICES, LARGEST, LONGEST, NAME, PURPOSE, Wrong, is_code, never, value};
use crate::store::{fields as store, linked, workers};

/// A value of a list as it is typed, `हिंदी = English`; where only one is given, it is both.
pub fn choice(typed: &str) -> Option<Text> {
    let (hi, en) = typed.split_once('=').unwrap_or((typed, typed));
    let (hi, en) = (hi.trim(), en.trim());
    (!hi.is_empty() || !en.is_empty()).then(|| Text::new(hi, en))
}

/// The fields as their list shows them.
#[derive(Debug, Clone)]
pub struct Listed {
    /// In their order.
    pub all: ExtraFields,
    /// Of how many people each is filled in, by code.
    pub used: HashMap<String, i64>,
}

/// All fields.
///
/// # Errors
/// If the actor may not.
pub async fn list(ctx: &mut Ctx) -> Result<Listed, RegisterError> {
    ctx.authorise(Action::CountWorkers)?;
    let all = store::all(&mut ctx.tx).await?;
    let used = store::used(&mut ctx.tx).await?.into_iter().collect();
    Ok(Listed { all, used })
}

/// Adds a field.
///
/// # Errors
/// [`RegisterError::NeverHeld`], [`RegisterError::Taken`], [`RegisterError::BadCode`] and others of its words; then nothing was changed.
pub async fn add(ctx: &mut Ctx, new: &ExtraField) -> Result<(), RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    if !is_code(&new.code) {
        return Err(RegisterError::BadCode(new.code.clone()));
    }
    let texts = [&new.title.hi, &new.title.en, &new.purpose.hi, &new.purpose.en];
    if texts.iter().any(|t| t.trim().is_empty()) {
        return Err(RegisterError::BothLanguages);
    }
    let names = || [&new.code, &new.title.hi, &new.title.en].into_iter();
    let values = || new.choices.iter().flat_map(|c| [&c.hi, &c.en]);
    if let Some((what, name)) = never(names().chain(values()).map(String::as_str)) {
        return Err(RegisterError::NeverHeld(what, name.to_owned()));
    }
    if names().chain(values()).any(|n| n.chars().count() > NAME) {
        return Err(RegisterError::TooLong(NAME));
    }
    if [&new.purpose.hi, &new.purpose.en].into_iter().any(|p| p.chars().count() > PURPOSE) {
        return Err(RegisterError::TooLong(PURPOSE));
    }
    let is_list = new.kind == FieldKind::Choice;
    if is_list == new.choices.is_empty()
        || new.choices.len() > CHOICES
        || values().any(|v| v.trim().is_empty())
    {
        return Err(RegisterError::NoChoices);
    }
    let designations = workers::designations(&mut ctx.tx).await?;
    if let Some(none) = new.designations.iter().find(|d| designations.by_code(d).is_none()) {
        return Err(RegisterError::NoDesignation(none.clone()));
    }
    let all = store::all(&mut ctx.tx).await?;
    if all.by_code(&new.code).is_some() {
        return Err(RegisterError::Taken(new.code.clone()));
    }
    if let Some(taken) = names().find(|n| all.called(n).is_some() || is_column(n)) {
        return Err(RegisterError::Taken(taken.clone()));
    }
    store::add(&mut ctx.tx, new).await?;
    changed(ctx, &new.code, None, &[]).await
}

/// Whether a file of workers means something else by a column of this name.
fn is_column(name: &str) -> bool {
    let wanted = fold::header(name);
    let fields = crate::kinds::workers::WorkersFile.fields();
    let mut known = fields.iter().flat_map(|f| f.headers.iter().map(String::as_str).chain([f.name.as_ref()]));
    known.any(|h| fold::header(h) == wanted)
}

/// Ends a field: it is not asked any more. What was written in it stays until it is destroyed ([`forget`]).
///
/// # Errors
/// [`RegisterError::NoField`], [`RegisterError::NoReason`].
pub async fn end(ctx: &mut Ctx, code: &str, reason: &str) -> Result<(), RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let all = store::all(&mut ctx.tx).await?;
    let found = all.by_code(code).ok_or_else(|| RegisterError::NoField(code.to_owned()))?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    if found.ended.is_some() {
        return Ok(());
    }
    let today = ctx.today();
    store::end(&mut ctx.tx, code, today).await?;
    changed(ctx, code, Some(reason.trim()), &["ended_day"]).await
}

/// Destroys what was written in a field that is not asked any more, or with `dry` only counts of how many people it is.
///
/// # Errors
/// [`RegisterError::NoField`], [`RegisterError::FieldAsked`], [`RegisterError::NoReason`].
pub async fn forget(ctx: &mut Ctx, code: &str, reason: &str, dry: bool) -> Result<i64, RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let all = store::all(&mut ctx.tx).await?;
    let found = all.by_code(code).ok_or_else(|| RegisterError::NoField(code.to_owned()))?;
    if found.ended.is_none() {
        return Err(RegisterError::FieldAsked(code.to_owned()));
    }
    if dry {
        return Ok(store::kept(&mut ctx.tx, code).await?);
    }
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let people = store::forget(&mut ctx.tx, code).await?;
    changed(ctx, code, Some(reason.trim()), &["extra"]).await?;
    Ok(people)
}

/// Notes a change down. A file that is being prepared was read with the words of before.
async fn changed(
    ctx: &mut Ctx,
    code: &str,
    reason: Option<&str>,
    fields: &[&'static str],
) -> Result<(), RegisterError> {
    let now = ctx.now;
    workers::set_imported(&mut ctx.tx, now).await?;
    ctx.audit(Line::of(Action::ChangeRules, format!("field {code}")).why(reason).fields(fields));
    Ok(())
}

/// The fields that are asked of a worker, each with what is believed of them, from whichever entry says so first; and what is still held of fields that are
/// not asked any more.
///
/// # Errors
/// If the database does not answer. Whoever asks has seen the card.
pub async fn of_card(ctx: &mut Ctx, card: &Card) -> Result<Vec<(ExtraField, Option<Extra>)>, RegisterError> {
    ctx.authorise(Action::ReadWorkers)?;
    let all = store::all(&mut ctx.tx).await?;
    if all.all().is_empty() {
        return Ok(Vec::new());
    }
    let mut entries = vec![card.person.uuid()];
    entries.extend(card.others.iter().map(|o| o.person.uuid()));
    let known = store::of(&mut ctx.tx, &entries).await?;
    let today = ctx.today();
    let held = || {
        let now = card.duties.iter().filter(|d| d.duty.span.contains(today));
        now.map(|d| d.duty.designation.as_str())
    };
    let one = |f: &ExtraField| {
        let said = |entry| known.iter().find(|(p, e)| p.uuid() == entry && e.field == f.code);
        let found = entries.iter().find_map(|entry| said(*entry)).map(|(_, e)| e.clone());
        let asked = f.ended.is_none() && f.is_for(held());
        (asked || found.is_some()).then(|| (f.clone(), found))
    };
    Ok(all.all().iter().filter_map(one).collect())
}

/// Writes what was said into fields of a worker, each by its code; a blank takes away what was known.
///
/// # Errors
/// [`RegisterError::NoWorker`], [`RegisterError::NoReason`], [`RegisterError::NoField`], [`RegisterError::BadValue`]; then nothing was changed.
pub async fn fill_in(
    ctx: &mut Ctx,
    person: PersonId,
    said: &[(String, String)],
    reason: &str,
) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    worker::known(ctx, &scope, person).await?;
    let lead = linked::group(&mut ctx.tx, person.uuid()).await?.first().copied();
    let person = lead.map_or(person, Into::into);
    let card = worker::known(ctx, &scope, person).await?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let asked = of_card(ctx, &card).await?;
    let mut entries = vec![person.uuid()];
    entries.extend(card.others.iter().map(|o| o.person.uuid()));
    let known = store::of(&mut ctx.tx, &entries).await?;
    let stamp = ctx.stamp(None);
    let mut changed = false;
    for (code, written) in said {
        let found = asked.iter().find(|(f, _)| f.code == *code && f.ended.is_none());
        let (field, before) = found.ok_or_else(|| RegisterError::NoField(code.clone()))?;
        let new = value(field, written).map_err(|w| RegisterError::BadValue(field.title.clone(), w))?;
        if new == before.as_ref().map(|e| e.value.clone()) {
            continue;
        }
        changed = true;
        // What another entry of theirs says would show again behind what is taken away here.
        for (entry, _) in known.iter().filter(|(entry, e)| e.field == *code && *entry != person) {
            store::set(&mut ctx.tx, *entry, code, None, stamp).await?;
        }
        store::set(&mut ctx.tx, person, code, new.as_deref(), stamp).await?;
    }
    if changed {
        let line = Line::of(Action::KeepWorkers, format!("worker {person}"));
        ctx.audit(line.why(reason.trim()).fields(&["extra"]));
    }
    Ok(())
}

/// Why a field does not take a value, and the way out.
pub fn wrong_text(title: &Text, wrong: &Wrong) -> Text {
    both(|l| {
        let title = title.get(l);
        match wrong {
            Wrong::TooLong => m::field_too_long(l, title, LONGEST),
            Wrong::NotNumber => m::field_not_number(l, title, LARGEST),
            Wrong::NotDate => m::field_not_date(l, title),
            Wrong::NotYesNo => m::field_not_yes_no(l, title),
            Wrong::NotChoice(all) => m::field_not_choice(l, title, all),
            Wrong::Aadhaar => m::field_aadhaar(l, title),
            Wrong::PersonalNumber => m::field_personal_number(l, title),
        }
    })
}
