//! Which imports, made after the day of a report was over, brought or changed what the report rests on: so that whoever holds the print of
//! that day knows why it says something else now.

use std::collections::HashSet;
use std::sync::Arc;

use access::{AccessError, Ctx};
use areas::model::AreaKind;
use base::AsOf;
use base::uuid::Uuid;
use register::model::Role;

use crate::report::Report;
use crate::store::late::{self, Brought, Made};
use crate::world::{LOOK_BACK, World};

/// An import that changed the report of a day that was over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// Its number.
    pub no: i64,
    /// The kind of file.
    pub kind: String,
    /// The file's name.
    pub file: String,
    /// When it was made, microseconds since the epoch.
    pub at: i64,
}

/// What late imports brought of a point of view, for whichever report.
#[derive(Debug, Default)]
struct Changes {
    made: Vec<Made>,
    brought: Vec<Brought>,
    readings: Vec<(i64, Uuid)>,
}

impl Changes {
    async fn load(ctx: &mut Ctx, as_of: AsOf) -> Result<Changes, AccessError> {
        // Not "for ever": what is known now.
        let seen = AsOf { known: as_of.known.min(ctx.now), ..as_of };
        let made = late::made(&mut ctx.tx, seen).await?;
        if made.is_empty() {
            return Ok(Changes::default());
        }
        let readings = late::readings(&mut ctx.tx, seen, as_of.day.plus(-LOOK_BACK)).await?;
        Ok(Changes { brought: late::brought(&mut ctx.tx, seen).await?, readings, made })
    }

    /// Those that touch what a report rests on.
    fn of(&self, world: &World, report: &Report) -> Vec<Late> {
        let mut used: HashSet<Uuid> = HashSet::new();
        let mut rolls: HashSet<(Uuid, i32)> = HashSet::new();
        for x in &report.rows {
            used.insert(x.person.uuid());
            used.extend(x.subject.accounts.iter().map(|a| a.account.uuid()));
            let (Some(area), Some(electors)) = (&x.area, &x.subject.electors) else { continue };
            let day = electors.as_of.number();
            rolls.insert((area.identity.id.uuid(), day));
            // The electors of a larger area may be the sum of its seats.
            if area.identity.kind != AreaKind::Assembly {
                rolls.extend(world.below(area.identity.id).into_iter().map(|id| (id.uuid(), day)));
            }
        }
        let roles = report.asked.role.covered();
        let inside = report.asked.under.map(|under| world.below(under));
        let office = |role: &str, area: Option<Uuid>| {
            Role::parse(role).is_some_and(|r| roles.contains(&r))
                && inside.as_ref().is_none_or(|set| area.is_some_and(|a| set.contains(&a.into())))
        };
        let touches = |(_, about, role, roll): &&Brought| match (role, roll) {
            (Some(role), _) => office(role, *about),
            (None, Some(roll)) => about.is_some_and(|a| rolls.contains(&(a, *roll))),
            (None, None) => about.is_some_and(|a| used.contains(&a)),
        };
        let brought = self.brought.iter().filter(touches).map(|b| b.0);
        let readings = self.readings.iter().filter(|(_, account)| used.contains(account)).map(|r| r.0);
        let changed: HashSet<i64> = brought.chain(readings).collect();
        let late =
            |(no, kind, file, at): &Made| Late { no: *no, kind: kind.clone(), file: file.clone(), at: *at };
        self.made.iter().filter(|m| changed.contains(&m.0)).map(late).collect()
    }
}

/// The imports, made after the end of the report's day and known from its point of view, that brought or changed readings, electors,
/// offices or accounts dated up to that day which the report rests on; in order. What was taken back is not among them.
///
/// # Errors
/// If the database does not answer.
pub async fn late(ctx: &mut Ctx, world: &World, report: &Report) -> Result<Vec<Late>, AccessError> {
    let as_of = report.asked.as_of;
    // Nothing can be late on a day that is not over, nor in what was known before it was.
    if as_of.day >= ctx.today() || as_of.known == as_of.decided() {
        return Ok(Vec::new());
    }
    let key = format!("reach late {} {}", as_of.day, as_of.known);
    let changes: Arc<Changes> =
        ctx.remembered(key, async move |ctx: &mut Ctx| Changes::load(ctx, as_of).await).await?;
    Ok(changes.of(world, report))
}
