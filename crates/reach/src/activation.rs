//! The board of activation: who is on which platform, whether anything happens there, and whose counts agree.

use std::collections::HashMap;

use access::{AccessError, Action, Ctx};
use accounts::model::{Account, AccountId};
use accounts::platform::Platform;
use accounts::store::Held;
use areas::model::Area;
use base::{AsOf, Day};
use register::model::{Names, PersonId, Role};

use crate::dashboard::{Wanted, first_held};
use crate::rules::activation::{Activation, Known, State, UNREAD_DAYS, platform};
use crate::rules::beside::{self, Pair, pair};
use crate::store;
use crate::world::World;

/// Days of posts that are looked at.
const LOOK_BACK: i32 = 180;

/// One representative.
#[derive(Debug, Clone)]
pub struct Row {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The role held.
    pub role: Role,
    /// The area answered for.
    pub area: Option<Area>,
    /// How they stand on each of [`Board::platforms`].
    pub on: Vec<Activation>,
}

/// Two counts of one account, from two hands.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Who holds the account.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The account.
    pub held: Held,
    /// The counts.
    pub pair: Pair,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Board {
    /// The day.
    pub day: Day,
    /// The role.
    pub role: Role,
    /// The platforms: those where an account is expected, then those where somebody has one.
    pub platforms: Vec<Platform>,
    /// The representatives, by area.
    pub rows: Vec<Row>,
    /// Counts of offices beside those of interfaces, the farthest apart first.
    pub beside: Vec<Beside>,
}

impl Board {
    /// How many representatives stand so on a platform, by its place in [`Board::platforms`].
    pub fn count(&self, platform: usize, state: State) -> usize {
        self.rows.iter().filter(|r| r.on.get(platform).is_some_and(|a| a.state == state)).count()
    }
}

/// Puts the board together.
///
/// # Errors
/// If the actor may not read, or the database does not answer.
pub async fn board(ctx: &mut Ctx, wanted: &Wanted) -> Result<Board, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = wanted.as_of;
    let world = World::seen(ctx, &scope, as_of, None).await?;
    let role = wanted.role.unwrap_or_else(|| first_held(&world));
    let people = world.people(role, wanted.under);
    let accounts: HashMap<AccountId, Account> =
        accounts::store::accounts(&mut ctx.tx, as_of).await?.into_iter().map(|a| (a.id, a)).collect();
    let absences = accounts::store::absences(&mut ctx.tx, as_of).await?;
    let absent = |person: PersonId, p: Platform| {
        let mine = absences.iter().filter(|a| a.person == person && a.platform == p);
        mine.filter(|a| a.span.contains(as_of.day)).map(|a| a.span.from).max()
    };

    let open = |p: &Platform| p.open_on(as_of.day);
    let mut platforms: Vec<Platform> = Platform::EXPECTED.to_vec();
    let mut others: Vec<Platform> = people.iter().flat_map(|p| world.held(*p)).map(|h| h.platform).collect();
    others.sort();
    others.dedup();
    platforms.extend(others.into_iter().filter(|p| open(p) && !Platform::EXPECTED.contains(p)));

    let mut rows = Vec::with_capacity(people.len());
    for person in &people {
        let known = |h: &Held| known(&world, h, accounts.get(&h.account));
        let stands = |p: &Platform| {
            let mine: Vec<Known> =
                world.held(*person).iter().filter(|h| h.platform == *p).map(known).collect();
            platform(&mine, absent(*person, *p), as_of.day)
        };
        let roles = role.covered();
        let held = |o: &&register::model::Office| o.person == *person && roles.contains(&o.role);
        let office =
            world.offices.iter().filter(held).filter(|o| o.span.contains(as_of.day)).min_by_key(|o| o.role);
        rows.push(Row {
            person: *person,
            names: world.names.get(person).cloned().unwrap_or_default(),
            role: office.map_or(role, |o| o.role),
            area: office.and_then(|o| o.area).and_then(|a| world.areas.get(&a)).cloned(),
            on: platforms.iter().map(stands).collect(),
        });
    }
    rows.sort_by_key(|r| (r.area.as_ref().map(|a| a.identity.no), r.person));
    let beside = compared(ctx, &world, &people).await?;
    Ok(Board { day: as_of.day, role, platforms, rows, beside })
}

fn known(world: &World, h: &Held, account: Option<&Account>) -> Known {
    let on = world.as_of.day;
    let holding = account.and_then(|a| a.holdings.facts().iter().find(|(s, _)| s.contains(on)));
    Known {
        since: holding.and_then(|(span, _)| span.first()),
        posts: world.posts(h.account, on.plus(-LOOK_BACK)).collect(),
        counted: world.points(h.account, on.plus(-LOOK_BACK)).last().map(|p| p.day),
    }
}

async fn compared(ctx: &mut Ctx, world: &World, people: &[PersonId]) -> Result<Vec<Beside>, AccessError> {
    let AsOf { day, known } = world.as_of;
    let from = day.plus(-UNREAD_DAYS - beside::DAYS);
    let mut all = Vec::new();
    for person in people {
        for held in world.held(*person) {
            let kept = store::readings::of_account(&mut ctx.tx, held.account, from, day, known).await?;
            let readings: Vec<_> = kept.iter().map(|k| k.reading).collect();
            if let Some(pair) = pair(&readings) {
                let names = world.names.get(person).cloned().unwrap_or_default();
                all.push(Beside { person: *person, names, held: held.clone(), pair });
            }
        }
    }
    all.sort_by_key(|b| (std::cmp::Reverse(b.pair.share().map(|s| s.as_ppm())), b.held.account));
    Ok(all)
}
