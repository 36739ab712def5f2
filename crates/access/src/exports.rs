//! Files with personal data that leave the program: each says its purpose, a large one needs a second person, each is taken once. Public figures of
//! representatives are no personal data in this sense and need none of it.
//!
//! One walk: whoever wants a file asks ([`ask`]); it is ready at once if it is small, else somebody else who may export there approves or refuses
//! ([`decide`]); then the page that writes the file takes it ([`take`]) and puts [`Taken::mark`] into it.

mod store;

use base::Kind;
use base::uuid::Uuid;
use words::message::both;
use words::{Locale, Text, dates};

use crate::messages as m;
use crate::{AccessError, Action, Ctx, Line, Result, Scope, User, UserId};

base::typed_id!(ExportId, "an export of personal data");

/// Rows that one person may take out alone, if nobody says otherwise.
pub const ALONE: i64 = 1_000;
/// Characters of a purpose.
const PURPOSE: std::ops::RangeInclusive<usize> = 10..=500;
const HOUR: i64 = 3_600_000_000;
/// How long a file may be taken after it was approved.
const GOOD: i64 = 24 * HOUR;
/// How long it is waited for a second person.
const WAITS: i64 = 7 * 24 * HOUR;
/// Exports on one list.
const LISTED: i64 = 200;

/// What is to be taken out.
#[derive(Debug, Clone)]
pub struct Asking<'a> {
    /// The address of the file, with everything that chooses its rows: another choice is another export.
    pub what: &'a str,
    /// The area from which they are; `None` is the whole organisation.
    pub area: Option<Uuid>,
    /// How many there are.
    pub rows: i64,
    /// What they are for, in the words of whoever asks.
    pub purpose: &'a str,
}

/// An export, asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub id: ExportId,
    /// Who asked.
    pub person: UserId,
    /// The address of the file.
    pub what: String,
    /// The area from which they are.
    pub area: Option<Uuid>,
    /// How many there are.
    pub rows: i64,
    /// What they are for.
    pub purpose: String,
    /// When it was asked for, microseconds since the epoch.
    pub asked_at: i64,
    /// What was said to it: when, by whom ([`crate::Actor::name`], or `rule` for a small one), and whether it was approved.
    pub decided: Option<(i64, String, bool)>,
    /// When the file was taken.
    pub taken_at: Option<i64>,
}

/// Where an export stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A second person has not said anything yet.
    Waiting,
    /// The file may be taken, once.
    Ready,
    /// A second person said no.
    Refused,
    /// The file was taken.
    Taken,
    /// Nobody said anything, or nobody took the file, in time.
    Over,
}

impl Export {
    /// Where it stands at an instant.
    pub fn state(&self, now: i64) -> State {
        match (&self.decided, self.taken_at) {
            (_, Some(_)) => State::Taken,
            (None, None) if now - self.asked_at >= WAITS => State::Over,
            (None, None) => State::Waiting,
            (Some((_, _, false)), None) => State::Refused,
            (Some((at, _, true)), None) if now - at >= GOOD => State::Over,
            (Some(_), None) => State::Ready,
        }
    }
}

/// What goes into the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which export it is.
    pub id: ExportId,
    /// The line in the file: who took it, when, for what.
    pub mark: String,
}

/// Asks for a file.
///
/// # Errors
/// [`AccessError::Forbidden`] outside of the actor's areas; [`AccessError::Told`] without a purpose; [`AccessError::NotSignedIn`] where nobody is known
/// by name, at the computer itself too.
pub async fn ask(ctx: &mut Ctx, asking: &Asking<'_>) -> Result<Export> {
    let scope = ctx.authorise(Action::Export)?;
    let person = somebody(ctx)?.id;
    if !ctx.covers(&scope, asking.area).await? {
        return Err(AccessError::Forbidden(Action::Export.name()));
    }
    let purpose = asking.purpose.trim();
    if !PURPOSE.contains(&purpose.chars().count()) {
        return Err(told(Kind::Invalid, |l| m::export_purpose(l, *PURPOSE.start())));
    }
    let small = asking.rows <= ctx.safeguards.rows_alone;
    let export = Export {
        id: ctx.ids.make(),
        person,
        what: asking.what.to_owned(),
        area: asking.area,
        rows: asking.rows,
        purpose: purpose.to_owned(),
        asked_at: ctx.now,
        decided: small.then(|| (ctx.now, "rule".to_owned(), true)),
        taken_at: None,
    };
    store::insert(&mut ctx.tx, &export).await?;
    let object = format!("export {} of {} {} asked for", export.id, export.rows, export.what);
    ctx.audit(Line::of(Action::Export, object).why(purpose));
    Ok(export)
}

/// Approves or refuses somebody else's export.
///
/// # Errors
/// [`AccessError::NotFound`] for one that is not within the actor's areas, exactly as for one that does not exist; [`AccessError::Told`] for one's own
/// and for one that does not wait.
pub async fn decide(ctx: &mut Ctx, id: ExportId, approved: bool) -> Result<Export> {
    let scope = ctx.authorise(Action::Export)?;
    let second = somebody(ctx)?.id;
    let mut export = store::one(&mut ctx.tx, id).await?.ok_or(AccessError::NotFound)?;
    if !ctx.covers(&scope, export.area).await? {
        return Err(AccessError::NotFound);
    }
    if export.person == second {
        return Err(told(Kind::Forbidden, m::export_own));
    }
    if export.state(ctx.now) != State::Waiting {
        return Err(told(Kind::Conflict, m::export_decided));
    }
    let (now, by) = (ctx.now, ctx.actor.name());
    store::decide(&mut ctx.tx, &export, now, &by, approved).await?;
    let word = if approved { "approved" } else { "refused" };
    ctx.audit(Line::of(Action::Export, format!("export {id} {word}")));
    export.decided = Some((now, by, approved));
    Ok(export)
}

/// Takes the file: in the act that writes it, which must commit before a byte leaves. `what`, `area` and `rows` are those of the file as it is now.
///
/// # Errors
/// [`AccessError::NotFound`] unless it is the actor's own; [`AccessError::Told`] if it is not ready, or is not the file that was asked for.
pub async fn take(ctx: &mut Ctx, id: ExportId, what: &str, area: Option<Uuid>, rows: i64) -> Result<Taken> {
    let scope = ctx.authorise(Action::Export)?;
    let (person, name) = {
        let user = somebody(ctx)?;
        (user.id, user.name.clone())
    };
    let found = store::one(&mut ctx.tx, id).await?;
    let export = found.filter(|e| e.person == person).ok_or(AccessError::NotFound)?;
    // What somebody may do may have changed since it was approved.
    if !ctx.covers(&scope, export.area).await? {
        return Err(AccessError::NotFound);
    }
    match export.state(ctx.now) {
        State::Ready => {}
        State::Waiting => return Err(told(Kind::Conflict, m::export_waiting)),
        State::Refused => return Err(told(Kind::Forbidden, m::export_refused)),
        State::Taken | State::Over => return Err(told(Kind::Conflict, m::export_over)),
    }
    if export.what != what || export.area != area || rows > export.rows {
        return Err(told(Kind::Conflict, m::export_other));
    }
    let now = ctx.now;
    store::take(&mut ctx.tx, &export, now).await?;
    ctx.audit(
        Line::of(Action::Export, format!("export {id} of {rows} {} taken", export.what))
            .why(export.purpose.as_str()),
    );
    let day = dates::date(ctx.today(), ctx.locale);
    Ok(Taken { id, mark: m::export_mark(ctx.locale, id.to_string(), name, day, export.purpose) })
}

/// The latest exports that the actor asked for or may decide about, the newest first.
///
/// # Errors
/// [`AccessError::Forbidden`].
pub async fn list(ctx: &mut Ctx) -> Result<Vec<Export>> {
    let scope = ctx.authorise(Action::Export)?;
    let own = ctx.actor.user().map(|u| u.id);
    let mut seen = Vec::new();
    for export in store::latest(&mut ctx.tx, LISTED).await? {
        if Some(export.person) == own || ctx.covers(&scope, export.area).await? {
            seen.push(export);
        }
    }
    Ok(seen)
}

fn somebody(ctx: &Ctx) -> Result<&User> {
    ctx.actor.user().ok_or(AccessError::NotSignedIn)
}

fn told(kind: Kind, f: impl Fn(Locale) -> String) -> AccessError {
    let text: Text = both(f);
    AccessError::Told(kind, text)
}

impl Ctx {
    /// Whether all of an area, today, lies within a scope; no area is the whole organisation.
    async fn covers(&mut self, scope: &Scope, area: Option<Uuid>) -> Result<bool> {
        if scope.is_whole() {
            return Ok(true);
        }
        let Some(area) = area else { return Ok(false) };
        let (places, today) = (self.places.clone(), self.today());
        let found = places.places(&mut self.tx, area, today).await?;
        Ok(!found.is_empty() && found.iter().all(|p| scope.covers(p)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_file_is_ready_only_within_a_day_of_a_yes_and_once(
            decided in prop::option::of((0i64..300, any::<bool>())), taken: bool, now in 0i64..400,
        ) {
            let decided = decided.map(|(h, yes)| (h * HOUR, "x".to_owned(), yes));
            let ready = matches!(&decided, Some((at, _, true)) if now * HOUR - at < GOOD) && !taken;
            let export = Export {
                id: Uuid::nil().into(),
                person: Uuid::nil().into(),
                what: String::new(),
                area: None,
                rows: 1,
                purpose: String::new(),
                asked_at: 0,
                decided,
                taken_at: taken.then_some(1),
            };
            let state = export.state(now * HOUR);
            prop_assert_eq!(state == State::Ready, ready);
            prop_assert_eq!(state == State::Taken, taken);
            prop_assert!(state != State::Waiting || export.decided.is_none() && now < 7 * 24);
        }
    }
}
