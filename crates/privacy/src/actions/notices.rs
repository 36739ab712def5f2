//! What people are told: drafted by us once, said anew by the organisation.

use access::{AccessError, Action, Actor, Ctx, Host, Line, digest};
use base::Day;
use serde::Serialize;
use words::message::both;
use words::{Locale, Text};

use super::{PrivacyError, Result, Wrong, fine, said, short};
use crate::model::{Notice, Purpose};
use crate::{messages as m, sentences, store};

/// The notice of a purpose that is in force on a day, in a language, else in Hindi: of the latest version, the one that came last.
pub fn in_force<'n>(all: &'n [Notice], purpose: Purpose, language: &str, on: Day) -> Option<&'n Notice> {
    let standing = || all.iter().filter(|n| n.purpose == purpose && n.from <= on);
    let latest = standing().map(|n| n.version).max()?;
    let of = |language: &str| standing().find(|n| n.version == latest && n.language == language);
    of(language).or_else(|| of(Locale::Hi.code()))
}

/// A notice to be published.
#[derive(Debug, Clone, Serialize)]
pub struct Publishing {
    /// For which purpose.
    pub purpose: Purpose,
    /// The text, by language. Hindi and English are needed.
    pub bodies: Vec<(String, String)>,
    /// From which day.
    pub from: Day,
    /// Which counsel checked it.
    pub checked_by: Option<String>,
}

/// Publishes the next version of a notice; its number.
///
/// # Errors
/// [`PrivacyError`]: a language is missing, or the day is in the past.
pub async fn publish(ctx: &mut Ctx, asked: &Publishing) -> Result<i32> {
    if !ctx.authorise(Action::HandleRequests)?.is_whole() {
        return Err(AccessError::Forbidden(Action::HandleRequests.name()).into());
    }
    let digest = digest(asked)?;
    if let Some(before) = ctx.answered("privacy.publish", &digest).await? {
        return Ok(before);
    }
    let mut wrong = Vec::new();
    for l in Locale::ALL {
        let body = asked.bodies.iter().find(|(language, _)| language == l.code()).map_or("", |(_, b)| b);
        said("body", body, &mut wrong);
    }
    let language = |l: &str| (2..=3).contains(&l.len()) && l.bytes().all(|b| b.is_ascii_lowercase());
    if !asked.bodies.iter().all(|(l, _)| language(l)) {
        wrong.push(Wrong { field: "language", text: both(m::wrong_language) });
    }
    if asked.from < ctx.today() {
        wrong.push(Wrong { field: "from", text: both(m::wrong_past) });
    }
    let checked_by =
        asked.checked_by.as_deref().map(|c| short("checked_by", c, &mut wrong)).filter(|c| !c.is_empty());
    fine(wrong)?;
    let all = store::notices::all(&mut ctx.tx).await?;
    let version = all.iter().filter(|n| n.purpose == asked.purpose).map(|n| n.version).max().unwrap_or(0) + 1;
    let (now, by) = (ctx.now, ctx.actor.name());
    for (language, body) in &asked.bodies {
        let (language, body) = (language.clone(), body.trim().to_owned());
        let notice = Notice {
            purpose: asked.purpose,
            version,
            language,
            body,
            from: asked.from,
            checked_by: checked_by.clone(),
        };
        store::notices::add(&mut ctx.tx, &notice, now, &by).await?;
    }
    ctx.audit(Line::of(Action::HandleRequests, format!("notice {} {version}", asked.purpose.name())));
    ctx.answer("privacy.publish", &digest, &version).await?;
    Ok(version)
}

/// Publishes our draft of every notice that nobody has written yet.
///
/// # Errors
/// If the database does not answer.
pub async fn draft(host: &Host) -> std::result::Result<(), AccessError> {
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await?;
    let known = store::notices::all(&mut ctx.tx).await?;
    ctx.rollback().await?;
    let missing = |p: &&Purpose| known.iter().all(|n| n.purpose != **p);
    if Purpose::ALL.iter().find(missing).is_none() {
        return Ok(());
    }
    let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
    let (now, today) = (ctx.now, ctx.today());
    let known = store::notices::all(&mut ctx.tx).await?;
    for purpose in Purpose::ALL.iter().copied().filter(|p| known.iter().all(|n| n.purpose != *p)) {
        for l in Locale::ALL {
            let (language, body) = (l.code().to_owned(), sentences::draft(purpose, l));
            let notice = Notice { purpose, version: 1, language, body, from: today, checked_by: None };
            store::notices::add(&mut ctx.tx, &notice, now, "program").await?;
        }
    }
    ctx.commit().await
}

/// There is no notice to show: nothing may be collected.
pub(super) fn none() -> PrivacyError {
    PrivacyError::Stands(Text::new(m::no_notice(Locale::Hi), m::no_notice(Locale::En)))
}
