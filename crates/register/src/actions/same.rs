//! Pairs of entries that may be one person: looked for in the whole register, or for one who was just written down; and shown to whoever may decide.

use access::{AccessError, Action, Actor, Ctx, Host, Line};
use base::uuid::Uuid;
use words::Locale;

use super::worker::{self, Card};
use super::{RegisterError, linked};
use crate::model::PersonId;
use crate::model::same::{Behind, Decision, Two, Weighed};
use crate::rules::linked::Decided;
use crate::rules::same::{Deck, LIKELY, find};
use crate::same::Cards;
use crate::store::linked::{self as decisions, Fact};
use crate::store::{phones, same as store};
use crate::units::Units;

/// Cards that are read at a time.
const MANY: i64 = 50_000;
/// A number that fewer people have is shared by a house, and shown nowhere.
pub const SHARED: i64 = 6;

/// What a search for pairs found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looked {
    /// Entries that were compared.
    pub cards: i64,
    /// Pairs that may be one person.
    pub pairs: i64,
    /// Of them, pairs of which nothing was decided yet.
    pub left: i64,
}

/// Looks for pairs in the whole register and keeps what was found in place of what was found before. Reading and comparing is done beside the turn of writers, which
/// only takes over what was found. What was decided stays.
///
/// # Errors
/// Unless the actor keeps workers of the whole organisation; [`RegisterError::Looking`] while another search is under way.
pub async fn look_for_pairs(host: &Host, actor: Actor, locale: Locale) -> Result<Looked, RegisterError> {
    let mut ctx = host.read(actor.clone(), locale).await?;
    everywhere(&ctx)?;
    let running = ctx.own::<std::sync::atomic::AtomicBool>();
    let _turn = Turn::take(&running).ok_or(RegisterError::Looking)?;
    let mut cards = Cards::new(Units::kept(&mut ctx).await?, ctx.today());
    let mut after = Uuid::nil();
    loop {
        let some = store::cards(&mut ctx.tx, after, MANY).await?;
        let Some(last) = some.last().map(|c| c.person_id) else { break };
        let places = store::places(&mut ctx.tx, after, last).await?;
        cards.add(&some, &places);
        after = last;
    }
    let numbers = phones::many(&mut ctx.tx, SHARED).await?;
    ctx.rollback().await?;
    // Many threads work on it for seconds: the one that answers requests waits for them without standing still.
    let (send, done) = futures::channel::oneshot::channel();
    std::thread::spawn(move || {
        let heap = cards.take_heap();
        // A failure to send is of somebody who waits no more.
        let _ = send.send((find(&Deck::of(vec![heap]), &[], LIKELY), cards));
    });
    let ended = |_| db::DbError::Other("the search for pairs ended early".to_owned());
    let (pairs, cards) = done.await.map_err(ended)?;

    let mut ctx = host.write(actor, locale, host.ids.make()).await?;
    everywhere(&ctx)?;
    let decided = linked::decided_of_all(&mut ctx).await?;
    let found: Vec<store::Found> = pairs.iter().filter_map(|p| cards.found(p, &decided)).collect();
    let now = ctx.now;
    store::clear(&mut ctx.tx, None).await?;
    store::add(&mut ctx.tx, &found, now).await?;
    let gone = store::drop_gone(&mut ctx.tx).await?;
    phones::set(&mut ctx.tx, &numbers).await?;
    store::set_looked(&mut ctx.tx, now, cards.len()).await?;
    let all = ctx.for_all();
    let left = store::count_left(&mut ctx.tx, &all).await?;
    ctx.audit(Line::of(Action::KeepWorkers, "pairs of workers"));
    ctx.commit().await?;
    let pairs = (found.len() as u64).saturating_sub(gone);
    Ok(Looked { cards: cards.len(), pairs: i64::try_from(pairs).unwrap_or(i64::MAX), left })
}

fn everywhere(ctx: &Ctx) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    match scope.is_whole() {
        true => Ok(()),
        false => Err(AccessError::Forbidden(Action::KeepWorkers.name()).into()),
    }
}

/// One search at a time: each holds all names in memory.
struct Turn<'a>(&'a std::sync::atomic::AtomicBool);

impl<'a> Turn<'a> {
    fn take(running: &'a std::sync::atomic::AtomicBool) -> Option<Turn<'a>> {
        use std::sync::atomic::Ordering::SeqCst;
        running.compare_exchange(false, true, SeqCst, SeqCst).ok().map(|_| Turn(running))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, std::sync::atomic::Ordering::SeqCst);
    }
}

/// People of a mandal with whom one person is compared, at most.
const NEAR: i64 = 6_000;
/// So many cards at least tell which names are common.
const ENOUGH: i64 = 1_000;
/// People with a number in common who are compared, at most.
const WITH_NUMBER: i64 = 50;

/// Whether entries are left to a search of the whole register.
#[derive(Default)]
struct Later(std::sync::atomic::AtomicBool);

/// From now on nobody is compared at the moment they are written down: for whoever does very many acts at once, and looks for pairs in the whole register afterwards.
pub fn compare_later(ctx: &Ctx) {
    ctx.own::<Later>().0.store(true, std::sync::atomic::Ordering::SeqCst);
}

/// Looks for pairs with one person, who was just written down or changed: among the people of their mandal, those who share a number, and those with whom they were
/// found to be a pair before.
pub(super) async fn look_for_one(ctx: &mut Ctx, person: PersonId) -> db::Result<()> {
    if ctx.own::<Later>().0.load(std::sync::atomic::Ordering::SeqCst) {
        return Ok(());
    }
    let (units, today) = (Units::kept(ctx).await?, ctx.today());
    let own = store::cards_of(&mut ctx.tx, &[person.uuid()]).await?;
    let places = store::places_of(&mut ctx.tx, &[person.uuid()]).await?;
    let mut people = vec![person.uuid()];
    let mut indexes = Vec::new();
    for card in &own {
        indexes.extend(
            [&card.mobile_index, &card.social_index, &card.voter_index].into_iter().flatten().cloned(),
        );
    }
    for index in indexes {
        people.extend(store::people_with(&mut ctx.tx, &index, WITH_NUMBER).await?);
    }
    let before = store::pairs_about(&mut ctx.tx, &[person.uuid()]).await?;
    people.extend(before.iter().map(|(two, _)| two.other(person).uuid()));
    let mut cards = Cards::new(units, today);
    for area in cards.areas(&places) {
        people.extend(store::people_below(&mut ctx.tx, (area.as_str(), &area.end()), today, NEAR).await?);
    }
    people.sort_unstable();
    people.dedup();
    let mut all = store::cards_of(&mut ctx.tx, &people).await?;
    let mut places = store::places_of(&mut ctx.tx, &people).await?;
    if (all.len() as i64) < ENOUGH {
        let some = store::cards(&mut ctx.tx, Uuid::nil(), ENOUGH).await?;
        if let Some(last) = some.last().map(|c| c.person_id) {
            let more = store::places(&mut ctx.tx, Uuid::nil(), last).await?;
            places.extend(more.into_iter().filter(|p| people.binary_search(&p.0).is_err()));
        }
        all.extend(some.into_iter().filter(|c| people.binary_search(&c.person_id).is_err()));
        all.sort_unstable_by_key(|c| c.person_id);
        // Of one person the order stays.
        places.sort_by_key(|p| p.0);
    }
    cards.add(&all, &places);
    let deck = Deck::of(vec![cards.take_heap()]);
    let mut pairs = find(&deck, &[], LIKELY);
    pairs.retain(|p| cards.person(p.a) == Some(person.uuid()) || cards.person(p.b) == Some(person.uuid()));
    let mut about: Vec<Uuid> = vec![person.uuid()];
    about.extend(pairs.iter().flat_map(|p| [cards.person(p.a), cards.person(p.b)]).flatten());
    let decided: Decided = linked::decided(ctx, &about).await?;
    let found: Vec<store::Found> = pairs.iter().filter_map(|p| cards.found(p, &decided)).collect();
    let now = ctx.now;
    store::clear(&mut ctx.tx, Some(person.uuid())).await?;
    store::add(&mut ctx.tx, &found, now).await?;
    Ok(())
}

/// Two entries side by side.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Who.
    pub two: Two,
    /// What speaks for one person and what against.
    pub weighed: Weighed,
    /// The two entries, as they are known by themselves.
    pub cards: [Card; 2],
}

/// What was decided, with what the two are called.
#[derive(Debug, Clone)]
pub struct Made {
    /// The decision.
    pub fact: Fact,
    /// The two entries.
    pub cards: [Card; 2],
}

/// A list of pairs to decide.
#[derive(Debug, Clone)]
pub struct Review {
    /// The pairs, the heaviest first.
    pub pairs: Vec<Shown>,
    /// Where the list goes on, if it does.
    pub next: Option<Behind>,
    /// How many are left to decide.
    pub left: i64,
    /// How many the actor decided today.
    pub today: i64,
    /// What the actor decided last today.
    pub last: Option<Made>,
    /// When pairs were last looked for, microseconds; `None` if never.
    pub looked: Option<i64>,
    /// Whether the actor may look for pairs.
    pub may_look: bool,
}

/// Pairs of a page.
pub const PAGE: usize = 10;

/// The pairs to decide of which either side lies inside what the actor may see, behind one.
///
/// # Errors
/// If the actor may not.
pub async fn review(ctx: &mut Ctx, behind: Option<Behind>) -> Result<Review, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let (mut at, mut pairs, mut next) = (behind, Vec::new(), None);
    // A pair of which somebody has moved away since is left out, and the next one taken.
    'full: loop {
        let some = store::left(&mut ctx.tx, &scope, at, PAGE as i64 + 1).await?;
        let is_last = some.len() <= PAGE;
        for (two, weighed) in some {
            if pairs.len() == PAGE {
                next = at;
                break 'full;
            }
            at = Some(Behind { weight: weighed.weight, two });
            if let Some(cards) = side_by_side(ctx, &scope, two).await? {
                pairs.push(Shown { two, weighed, cards });
            }
        }
        if is_last {
            break;
        }
    }
    let left = store::count_left(&mut ctx.tx, &scope).await?;
    let (by, day) = (ctx.actor.name(), ctx.today().number());
    let (today, last) = decisions::decided_by(&mut ctx.tx, &by, day).await?;
    let last = match last {
        Some(fact) => made(ctx, &scope, fact).await?,
        None => None,
    };
    let (looked, _) = store::looked(&mut ctx.tx).await?;
    let looked = Some(looked).filter(|at| *at > 0);
    Ok(Review { pairs, next, left, today, last, looked, may_look: scope.is_whole() })
}

async fn side_by_side(
    ctx: &mut Ctx,
    scope: &access::Scope,
    two: Two,
) -> Result<Option<[Card; 2]>, RegisterError> {
    let mut cards = Vec::with_capacity(2);
    for person in [two.a, two.b] {
        match worker::alone(ctx, scope, person).await {
            Ok(card) => cards.push(card),
            Err(RegisterError::NoWorker(_)) => return Ok(None),
            Err(e) => return Err(e),
        }
    }
    Ok(cards.try_into().ok())
}

async fn made(ctx: &mut Ctx, scope: &access::Scope, fact: Fact) -> Result<Option<Made>, RegisterError> {
    Ok(side_by_side(ctx, scope, fact.two).await?.map(|cards| Made { fact, cards }))
}

/// What the page of one worker shows of pairs: those left to decide, and what was decided.
///
/// # Errors
/// If the actor may not.
pub async fn of_person(ctx: &mut Ctx, person: PersonId) -> Result<(Vec<Shown>, Vec<Made>), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let (mut pairs, mut decided) = (Vec::new(), Vec::new());
    for (two, weighed) in store::left_of(&mut ctx.tx, person.uuid()).await?.into_iter().take(PAGE) {
        if let Some(cards) = side_by_side(ctx, &scope, two).await? {
            pairs.push(Shown { two, weighed, cards });
        }
    }
    let entries = decisions::group(&mut ctx.tx, person.uuid()).await?;
    for fact in decisions::facts_about(&mut ctx.tx, &entries).await? {
        // Of somebody else's entry only what keeps it apart concerns this person.
        if fact.decision == Decision::Same || fact.two.a == person || fact.two.b == person {
            decided.extend(made(ctx, &scope, fact).await?);
        }
    }
    Ok((pairs, decided))
}
