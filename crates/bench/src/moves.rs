//! Whether the counts of areas are still those of a recount after many random acts: moves, duties given and ended, entries linked and taken apart, what is known of
//! people. Every act goes through the door that the pages use.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use access::vault::{self, KeyFolder};
use access::{Actor, Ctx, Host};
use anyhow::{Result, bail, ensure};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{SeededRng, SystemClock, SystemRng};
use db::rows;
use register::actions::worker::{self, Said};
use register::actions::{RegisterError, linked, moves, same};
use register::counting::differences;
use register::model::PersonId;
use register::model::same::Decision;
use register::model::workers::{Gender, Truth};
use register::store::duties;
use words::Locale;

/// Acts of one transaction: of different people, for a fact of a moment is one.
const TOGETHER: usize = 20;
/// Entries that may be linked with one another: neighbours in the order of the list.
const HOUSE: usize = 4;
/// How often the counts are compared on the way.
const LOOKS: usize = 10;
/// Duties of which a unit has any number.
const DUTIES: [&str; 3] = ["page_head", "committee_member", "page_member"];
/// Why anything is done.
const WHY: &str = "bench";

struct Ground {
    people: Vec<PersonId>,
    units: Vec<AreaId>,
    rng: SeededRng,
}

impl Ground {
    async fn new(ctx: &mut Ctx, seed: u64) -> Result<Ground> {
        let people: Vec<(Uuid,)> = rows!(
            &mut ctx.tx,
            "SELECT person_id FROM register_worker WHERE known_until = 9223372036854775807 ORDER BY person_id"
        )?;
        let units: Vec<(Uuid,)> =
            rows!(&mut ctx.tx, "SELECT DISTINCT unit_id FROM register_duty ORDER BY unit_id")?;
        ensure!(people.len() > HOUSE * TOGETHER && !units.is_empty(), "too few workers");
        let people = people.into_iter().map(|(id,)| id.into()).collect();
        let units = units.into_iter().map(|(id,)| id.into()).collect();
        Ok(Ground { people, units, rng: SeededRng::new(seed) })
    }

    fn pick(&self, of: usize) -> usize {
        (self.rng.next() % of as u64) as usize
    }

    /// So many houses, each once.
    fn houses(&self) -> Vec<usize> {
        let mut all = Vec::with_capacity(TOGETHER);
        while all.len() < TOGETHER {
            let house = self.pick(self.people.len() / HOUSE);
            if !all.contains(&house) {
                all.push(house);
            }
        }
        all
    }

    async fn act(&self, ctx: &mut Ctx, house: usize, first: bool) -> Result<(), RegisterError> {
        let at = house * HOUSE;
        let one = self.people[at + self.pick(HOUSE)];
        let other = self.people[at + self.pick(HOUSE)];
        let (unit, duty) = (self.units[self.pick(self.units.len())], DUTIES[self.pick(DUTIES.len())]);
        let today = ctx.today();
        // A decision is remembered by the operation: one in each.
        match self.pick(if first { 3 } else { 20 }) {
            0 if first => linked::decide(ctx, (one, other), Decision::Undone, None, WHY).await,
            _ if first => linked::decide(ctx, (one, other), Decision::Same, Some(one), WHY).await,
            0..=8 => {
                let all = duties::of(&mut ctx.tx, &[one.uuid()], today).await?;
                let held = all.iter().filter(|d| d.duty.span.contains(today) && d.duty.span.from < today);
                let ends: Vec<(AreaId, String)> =
                    held.take(1).map(|d| (d.duty.unit, d.duty.designation.clone())).collect();
                moves::move_to(ctx, one, (unit, duty), today, &ends, WHY).await
            }
            9..=13 => {
                let all = duties::of(&mut ctx.tx, &[one.uuid()], today).await?;
                let Some(held) = all.iter().find(|d| d.duty.span.contains(today)) else { return Ok(()) };
                let last = if held.duty.span.from < today { today.plus(-1) } else { today };
                worker::end(ctx, one, (held.duty.unit, &held.duty.designation), last, WHY).await
            }
            14..=16 => worker::give(ctx, one, unit, duty, today).await,
            17 | 18 => worker::found_real(ctx, one, Truth::ALL[1 + self.pick(3)]).await,
            _ => {
                let gender = Some(Gender::ALL[self.pick(3)]);
                worker::change(ctx, one, &Said { gender, ..Said::default() }, WHY).await
            }
        }
    }
}

/// Does so many acts in the register of a database, compares the counts with a recount on the way and in the end, and prints the rate.
pub async fn run(database: &str, keys: &Path, acts: usize, seed: u64) -> Result<()> {
    let db = db::Db::open(&database.parse()?).await?;
    let host = Host::new(db, Arc::new(SystemClock), Arc::new(SystemRng));
    let keys = vault::open_or_make(&host, &KeyFolder::at(keys), Arc::new(SystemRng)).await?;
    let host = host.with_vault(Arc::new(keys)).knowing(Arc::new(areas::Areas), Arc::new(register::Register));
    let mut ctx = host.read(Actor::LocalOperator, Locale::En).await?;
    let ground = Ground::new(&mut ctx, seed).await?;
    // Counts are looked at here, not pairs; comparing each act with a mandal would take most of the time.
    same::compare_later(&ctx);
    ctx.rollback().await?;
    let (mut done, mut refused) = (0, 0);
    let mut wrong = 0;
    let started = Instant::now();
    for look in 1..=LOOKS {
        while done < acts * look / LOOKS {
            let mut ctx = host.write(Actor::LocalOperator, Locale::En, host.ids.make()).await?;
            for (i, house) in ground.houses().into_iter().enumerate() {
                match ground.act(&mut ctx, house, i == 0).await {
                    Ok(()) => {}
                    Err(RegisterError::Access(e)) => return Err(e.into()),
                    // Refused before anything is written: a room that is taken, two who were told apart.
                    Err(_) => refused += 1,
                }
                done += 1;
            }
            ctx.commit().await?;
        }
        let mut ctx = host.read(Actor::LocalOperator, Locale::En).await?;
        wrong += differences(&mut ctx).await?.len();
        ctx.rollback().await?;
    }
    println!(
        "{done} random acts on {} workers ({refused} refused) in {:.0} s: {wrong} areas counted otherwise than a recount counts them, looked {LOOKS} times (aim: 0)",
        ground.people.len(),
        started.elapsed().as_secs_f64()
    );
    if wrong > 0 {
        bail!("the counts are wrong");
    }
    Ok(())
}
