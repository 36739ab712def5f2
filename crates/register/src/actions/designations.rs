//! The organisation's designations: added, changed, ended; and voters' numbers that no designation needs any more.

use access::{Action, Ctx, Line};
use areas::model::AreaKind;

use super::RegisterError;
use crate::model::workers::{Designation, Designations, LEVELS};
use crate::rules::fields::{NAME, is_code, never};
use crate::store::{designations as store, workers};

/// Where a designation stands of which nothing else was said: behind the others.
pub const LAST: i32 = 1_000;

/// What else files call a designation, from a text with `;` between.
pub fn spoken(text: &str) -> Vec<String> {
    text.split([';', '\n']).map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
}

/// The designations as their list shows them.
#[derive(Debug, Clone)]
pub struct Listed {
    /// In their order.
    pub all: Designations,
    /// Of how many people a voter's number is kept.
    pub voter_ids: i64,
    /// Of how many of them no duty of today needs it.
    pub unneeded: i64,
}

/// All designations, and how many voters' numbers are kept.
///
/// # Errors
/// If the actor may not.
pub async fn list(ctx: &mut Ctx) -> Result<Listed, RegisterError> {
    ctx.authorise(Action::CountWorkers)?;
    let today = ctx.today();
    let all = workers::designations(&mut ctx.tx).await?;
    let voter_ids = store::voter_ids(&mut ctx.tx).await?;
    let unneeded = match voter_ids {
        0 => 0,
        _ => store::voter_ids_unneeded(&mut ctx.tx, today).await?,
    };
    Ok(Listed { all, voter_ids, unneeded })
}

/// Adds a designation. `reason` is needed where it is to need the number of a voter's card.
///
/// # Errors
/// [`RegisterError::NeverHeld`], [`RegisterError::Taken`], [`RegisterError::BadCode`], [`RegisterError::NoReason`] and others of its words; then nothing
/// was changed.
pub async fn add(ctx: &mut Ctx, new: &Designation, reason: &str) -> Result<(), RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let all = workers::designations(&mut ctx.tx).await?;
    if !is_code(&new.code) {
        return Err(RegisterError::BadCode(new.code.clone()));
    }
    if all.by_code(&new.code).is_some() {
        return Err(RegisterError::Taken(new.code.clone()));
    }
    fits(&all, new)?;
    if new.needs_voter_id && reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    store::add(&mut ctx.tx, new).await?;
    let fields: &[&str] = if new.needs_voter_id { &["needs_voter_id"] } else { &[] };
    changed(ctx, &new.code, reason, fields).await
}

/// What is to be said otherwise of a designation; `None` leaves what is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// What it is called in Hindi.
    pub title_hi: Option<String>,
    /// In English.
    pub title_en: Option<String>,
    /// What else files call it.
    pub spoken: Option<Vec<String>>,
    /// The kind of unit that has it, or any.
    pub level: Option<Option<AreaKind>>,
    /// How many a unit has, or any number.
    pub posts: Option<Option<u32>>,
    /// Whether a unit without it lacks something.
    pub is_core: Option<bool>,
    /// Whether it needs the number of a voter's card.
    pub needs_voter_id: Option<bool>,
    /// Where it stands in the order.
    pub place: Option<i32>,
    /// One that was ended is given again.
    pub again: bool,
}

/// Changes a designation. `reason` is needed where it changes whether the number of a voter's card is needed.
///
/// # Errors
/// As [`add`]; [`RegisterError::NoDesignation`], [`RegisterError::LevelHeld`].
pub async fn change(ctx: &mut Ctx, code: &str, asked: &Change, reason: &str) -> Result<(), RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let all = workers::designations(&mut ctx.tx).await?;
    let before = all.by_code(code).ok_or_else(|| RegisterError::NoDesignation(code.to_owned()))?;
    let (new, fields) = laid_over(before, asked);
    if fields.is_empty() {
        return Ok(());
    }
    fits(&all, &new)?;
    if new.needs_voter_id != before.needs_voter_id && reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    if let (true, Some(level)) = (new.level != before.level, new.level) {
        let today = ctx.today();
        let held = store::held_elsewhere(&mut ctx.tx, code, level.name(), today).await?;
        if held > 0 {
            return Err(RegisterError::LevelHeld(held));
        }
    }
    store::change(&mut ctx.tx, &new).await?;
    changed(ctx, code, reason, &fields).await
}

/// A designation with what is asked laid over it, and the names of what changes.
fn laid_over(before: &Designation, asked: &Change) -> (Designation, Vec<&'static str>) {
    let mut new = before.clone();
    let mut fields = Vec::new();
    let mut lay = |differs: bool, name| {
        if differs {
            fields.push(name);
        }
    };
    if let Some(x) = &asked.title_hi {
        lay(new.title.hi != *x, "name_hi");
        new.title.hi.clone_from(x);
    }
    if let Some(x) = &asked.title_en {
        lay(new.title.en != *x, "name_en");
        new.title.en.clone_from(x);
    }
    if let Some(x) = &asked.spoken {
        lay(new.spoken != *x, "spoken");
        new.spoken.clone_from(x);
    }
    if let Some(x) = asked.level {
        lay(new.level != x, "level");
        new.level = x;
    }
    if let Some(x) = asked.posts {
        lay(new.posts != x, "posts");
        new.posts = x;
    }
    if let Some(x) = asked.is_core {
        lay(new.is_core != x, "core");
        new.is_core = x;
    }
    if let Some(x) = asked.needs_voter_id {
        lay(new.needs_voter_id != x, "needs_voter_id");
        new.needs_voter_id = x;
    }
    if let Some(x) = asked.place {
        lay(new.place != x, "place");
        new.place = x;
    }
    if asked.again {
        lay(new.ended.is_some(), "ended_day");
        new.ended = None;
    }
    (new, fields)
}

/// Ends a designation: nobody is given it any more. Whoever has it keeps it, and what was is still called so; it then needs no voter's number.
///
/// # Errors
/// [`RegisterError::NoDesignation`], [`RegisterError::NoReason`].
pub async fn end(ctx: &mut Ctx, code: &str, reason: &str) -> Result<(), RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let all = workers::designations(&mut ctx.tx).await?;
    let found = all.by_code(code).ok_or_else(|| RegisterError::NoDesignation(code.to_owned()))?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    if found.ended.is_some() {
        return Ok(());
    }
    let ended = Designation { ended: Some(ctx.today()), needs_voter_id: false, ..found.clone() };
    store::change(&mut ctx.tx, &ended).await?;
    let fields: &[&str] =
        if found.needs_voter_id { &["ended_day", "needs_voter_id"] } else { &["ended_day"] };
    changed(ctx, code, reason, fields).await
}

/// Destroys the voters' numbers that no duty of today needs, or with `dry` only counts of how many people they are.
///
/// # Errors
/// [`RegisterError::NoReason`].
pub async fn forget_voter_ids(ctx: &mut Ctx, reason: &str, dry: bool) -> Result<i64, RegisterError> {
    ctx.authorise(Action::ChangeRules)?;
    let today = ctx.today();
    if dry {
        return Ok(store::voter_ids_unneeded(&mut ctx.tx, today).await?);
    }
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let people = store::forget_voter_ids(&mut ctx.tx, today).await?;
    let line = Line::of(Action::ChangeRules, format!("voter ids of {people} workers"));
    ctx.audit(line.why(reason.trim()).fields(&["voter_id"]));
    Ok(people)
}

/// Notes a change down. A file that is being prepared was read with the words of before.
async fn changed(
    ctx: &mut Ctx,
    code: &str,
    reason: &str,
    fields: &[&'static str],
) -> Result<(), RegisterError> {
    let now = ctx.now;
    workers::set_imported(&mut ctx.tx, now).await?;
    let why = Some(reason.trim()).filter(|r| !r.is_empty());
    ctx.audit(Line::of(Action::ChangeRules, format!("designation {code}")).why(why).fields(fields));
    Ok(())
}

/// Whether a designation can be called so, beside the others.
fn fits(all: &Designations, new: &Designation) -> Result<(), RegisterError> {
    if new.title.hi.trim().is_empty() || new.title.en.trim().is_empty() {
        return Err(RegisterError::BothLanguages);
    }
    let names = || [&new.code, &new.title.hi, &new.title.en].into_iter().chain(&new.spoken);
    if let Some((what, name)) = never(names().map(String::as_str)) {
        return Err(RegisterError::NeverHeld(what, name.to_owned()));
    }
    if names().any(|n| n.chars().count() > NAME) {
        return Err(RegisterError::TooLong(NAME));
    }
    let is_others = |name: &&String| {
        all.find(name).and_then(|i| all.all().get(i)).is_some_and(|d| d.ended.is_none() && d.code != new.code)
    };
    if let Some(name) = names().find(is_others) {
        return Err(RegisterError::Taken(name.clone()));
    }
    if new.level.is_some_and(|l| !LEVELS.contains(&l)) || new.posts == Some(0) {
        return Err(RegisterError::NoChoice);
    }
    Ok(())
}
