//! Two entries of one person: linked so that they count and show as one, told apart for good, and every decision taken back. Nothing is moved from one entry into
//! another, so a link that is taken back leaves what was before it.

use std::collections::HashMap;

use access::{Action, Ctx, Line, Scope};
use base::uuid::Uuid;

use super::{RegisterError, worker};
use crate::counting;
use crate::model::PersonId;
use crate::model::same::{Decision, Two};
use crate::rules::linked::{Decided, Link, leads};
use crate::store::linked::{self as store, Fact};
use crate::store::same;

/// Decides of two entries: `lead` is whose entry shows the others with it, the older one if nobody is named. Decided again in the same way, nothing is changed.
///
/// # Errors
/// [`RegisterError::NoPair`] unless both are inside what the actor may see; [`RegisterError::Decided`] if what was decided before says otherwise.
pub async fn decide(
    ctx: &mut Ctx,
    (one, other): (PersonId, PersonId),
    decision: Decision,
    lead: Option<PersonId>,
    why: &str,
) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let two = Two::of(one, other).ok_or(RegisterError::NoPair)?;
    both_seen(ctx, &scope, two).await?;
    let asked = format!("{} {} {} {:?}", two.a, two.b, decision.name(), lead);
    if ctx.answered::<()>("register_same", asked.as_bytes()).await?.is_some() {
        return Ok(());
    }
    match decision {
        Decision::Undone => undo(ctx, two, why).await?,
        Decision::Same | Decision::NotSame => add(ctx, two, decision, lead, why).await?,
    }
    ctx.answer("register_same", asked.as_bytes(), &()).await?;
    Ok(())
}

/// Whoever decides sees either entry for itself: to see one because it is linked with another is not enough.
async fn both_seen(ctx: &mut Ctx, scope: &Scope, two: Two) -> Result<(), RegisterError> {
    for person in [two.a, two.b] {
        match worker::alone(ctx, scope, person).await {
            Err(RegisterError::NoWorker(_)) => return Err(RegisterError::NoPair),
            found => found?,
        };
    }
    Ok(())
}

async fn add(
    ctx: &mut Ctx,
    two: Two,
    decision: Decision,
    lead: Option<PersonId>,
    why: &str,
) -> Result<(), RegisterError> {
    let (a, b) = (two.a.uuid(), two.b.uuid());
    let groups = [store::group(&mut ctx.tx, a).await?, store::group(&mut ctx.tx, b).await?];
    let people: Vec<Uuid> = groups.concat();
    let known = decided(ctx, &people).await?;
    let is_one = groups[0].contains(&b);
    match decision {
        Decision::Same if is_one => return Ok(()),
        Decision::NotSame if !is_one && known.is_apart(a, b) => return Ok(()),
        _ if known.is_settled(a, b) => return Err(RegisterError::Decided),
        _ => {}
    }
    // Whoever leads the chosen entry leads all.
    let chosen = usize::from(lead == Some(two.b));
    let leading = groups[chosen].first().copied().unwrap_or(a);
    write(ctx, two, decision, Some(leading), why, &people).await
}

/// Takes the decision about a pair back; what was before it is again.
async fn undo(ctx: &mut Ctx, two: Two, why: &str) -> Result<(), RegisterError> {
    let facts = store::facts_about(&mut ctx.tx, &[two.a.uuid()]).await?;
    if !facts.iter().any(|f| f.two == two) {
        return Err(RegisterError::NoPair);
    }
    let mut people = store::group(&mut ctx.tx, two.a.uuid()).await?;
    people.extend(store::group(&mut ctx.tx, two.b.uuid()).await?);
    write(ctx, two, Decision::Undone, None, why, &people).await
}

/// Writes a decision, and brings in line what follows from it.
async fn write(
    ctx: &mut Ctx,
    two: Two,
    decision: Decision,
    lead: Option<Uuid>,
    why: &str,
    people: &[Uuid],
) -> Result<(), RegisterError> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    let before = counting::states(ctx, &[two.a, two.b]).await?;
    let why = Some(why.trim()).filter(|w| !w.is_empty());
    let fact = Fact {
        two,
        decision,
        lead: lead.filter(|_| decision == Decision::Same),
        by: ctx.actor.name(),
        day: ctx.today().number(),
        reason: why.map(str::to_owned),
        at: ctx.now,
    };
    store::set(&mut ctx.tx, &fact).await?;
    for person in [two.a, two.b] {
        people.extend(store::reached(&mut ctx.tx, person.uuid()).await?);
    }
    people.sort_unstable();
    people.dedup();
    relink(ctx, &people).await?;
    counting::moved(ctx, &before, &[two.a, two.b]).await?;
    settle(ctx, &people).await?;
    for person in [two.a, two.b] {
        let line = Line::of(Action::KeepWorkers, format!("worker {person}")).why(why);
        ctx.audit(line.fields(&[decision.name()]));
    }
    Ok(())
}

/// Says anew who leads whom among people whose links are all among themselves.
async fn relink(ctx: &mut Ctx, people: &[Uuid]) -> Result<(), RegisterError> {
    let there = store::there(&mut ctx.tx, people).await?;
    let facts = store::facts_about(&mut ctx.tx, people).await?;
    let links: Vec<Link> = facts.iter().filter_map(Fact::link).collect();
    let leads = leads(&links, &there);
    store::relink(&mut ctx.tx, people, &leads).await?;
    Ok(())
}

/// Says anew who leads whom in the whole register: after entries were taken back.
pub(crate) async fn relink_all(ctx: &mut Ctx) -> db::Result<()> {
    let links: Vec<Link> = store::facts(&mut ctx.tx).await?.iter().filter_map(Fact::link).collect();
    let mut people: Vec<Uuid> = links.iter().flat_map(|l| [l.a, l.b]).collect();
    people.sort_unstable();
    people.dedup();
    let there = store::there(&mut ctx.tx, &people).await?;
    store::relink(&mut ctx.tx, &people, &leads(&links, &there)).await
}

/// Says anew of pairs with some people whether anything is left to decide.
async fn settle(ctx: &mut Ctx, people: &[Uuid]) -> Result<(), RegisterError> {
    let pairs = same::pairs_about(&mut ctx.tx, people).await?;
    let mut all: Vec<Uuid> = people.to_vec();
    all.extend(pairs.iter().flat_map(|(two, _)| [two.a.uuid(), two.b.uuid()]));
    let known = decided(ctx, &all).await?;
    for (two, was) in pairs {
        let is = known.is_settled(two.a.uuid(), two.b.uuid());
        if is != was {
            same::settle(&mut ctx.tx, two, is).await?;
        }
    }
    Ok(())
}

/// What was decided of some people, and of whoever is linked with them.
pub(super) async fn decided(ctx: &mut Ctx, people: &[Uuid]) -> db::Result<Decided> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    let first = store::leads(&mut ctx.tx, &people).await?;
    let mut leaders: Vec<Uuid> = first.values().copied().collect();
    leaders.sort_unstable();
    leaders.dedup();
    people.extend(store::led(&mut ctx.tx, &leaders).await?.into_keys());
    let facts = store::facts_about(&mut ctx.tx, &people).await?;
    // Of a decision with somebody else it counts who leads these.
    people.extend(facts.iter().flat_map(|f| [f.two.a.uuid(), f.two.b.uuid()]));
    people.sort_unstable();
    people.dedup();
    let leads = store::leads(&mut ctx.tx, &people).await?;
    Ok(told(leads, &facts))
}

/// What all decisions say.
pub(super) async fn decided_of_all(ctx: &mut Ctx) -> db::Result<Decided> {
    let facts = store::facts(&mut ctx.tx).await?;
    Ok(told(store::all(&mut ctx.tx).await?, &facts))
}

fn told(leads: HashMap<Uuid, Uuid>, facts: &[Fact]) -> Decided {
    let apart = facts.iter().filter(|f| f.decision == Decision::NotSame);
    let apart: Vec<(Uuid, Uuid)> = apart.map(|f| (f.two.a.uuid(), f.two.b.uuid())).collect();
    Decided::of(leads, &apart)
}
