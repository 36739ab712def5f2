//! One representative: where they stand by every rule, on which accounts it rests, how the counts went, what was before.

use std::collections::HashMap;

use access::{Action, Ctx};
use accounts::model::Account;
use accounts::platform::{Owner, Platform};
use areas::model::Area;
use base::{AsOf, Bounds, Day, Span};
use intake::Imported;
use intake::picture::hex;
use register::model::{Names, Office, PersonId, Posting, Role};

use crate::dashboard::{Wanted, dashboard};
use crate::history::Doubted;
use crate::model::{AccountReading, Decision, Explanation, Reading, Rule, Subject};
use crate::plan;
use crate::report::{Report, ReportError, ReportRow};
use crate::rules::alike::{self, Beside, Likeness, Tenure, Traits, beside};
use crate::rules::bursts::{Burst, BurstState};
use crate::rules::series::Point;
use crate::rules::verdict::judge;
use crate::store;
use crate::world::World;

/// Days of counts that are shown.
pub const DAYS: i32 = 450;

/// Where somebody stands by one rule, or by none if no rule is set for the role.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The rule.
    pub rule: Option<Rule>,
    /// The verdict and what it rests on.
    pub row: ReportRow,
    /// Those who may be compared; `None` where too few are alike.
    pub alike: Option<Alike>,
}

/// People who may be compared with somebody, in the order of their areas: never of a number.
#[derive(Debug, Clone)]
pub struct Alike {
    /// What they have in common.
    pub by: Likeness,
    /// Each, and where they stand beside the one of the profile: by the share of the electors, and by growth where both were measured.
    pub people: Vec<(ReportRow, Beside, Option<Beside>)>,
}

/// An account of the person on the day.
#[derive(Debug, Clone)]
pub struct Held {
    /// The account with its history.
    pub account: Account,
    /// Whose it is.
    pub owner: Owner,
    /// The reading that counts on the day.
    pub current: Option<Reading>,
    /// The import that brought it; none if it was entered by hand.
    pub origin: Option<Imported>,
    /// The counts of the days shown that may be used, as far as the account was this person's.
    pub points: Vec<Point>,
    /// Readings that were in doubt in these days, and what became of them.
    pub doubted: Vec<Doubted>,
    /// Days, among those shown, on which the platform itself changed its counts.
    pub events: Vec<Day>,
    /// Jumps that need, or needed, explanation, each with what was said about it.
    pub jumps: Vec<(Burst, Vec<Explanation>)>,
    /// What people decided about readings of these days: also after the day of the profile, which it did not change.
    pub decided: Vec<Decision>,
    /// Posts over the account's lifetime, where a reading said so.
    pub posts: Vec<(Day, i64)>,
    /// Screenshots from which counts were typed, the latest first: the day, and the file's hash in hexadecimal digits.
    pub shots: Vec<(Day, String)>,
}

/// Everything about one representative.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The day.
    pub on: Day,
    /// By each rule in force for the highest office held; empty where none is held.
    pub standings: Vec<Standing>,
    /// The accounts held on the day.
    pub accounts: Vec<Held>,
    /// Platforms where somebody has looked and there is no account.
    pub absent: Vec<Platform>,
    /// The number that the first rule looks at, week by week; empty without an office.
    pub weeks: Vec<(Day, Bounds)>,
    /// Where that number may go until the target day; empty where nobody can say.
    pub fan: Vec<(Day, Bounds)>,
    /// Every office ever held, the latest first, each with its area.
    pub offices: Vec<(Office, Option<Area>)>,
    /// Every account ever held.
    pub ever: Vec<Account>,
    /// Who serves or served them, those who still do first, each with their names.
    pub staff: Vec<(Posting, Names)>,
}

/// Puts a profile together; `None` if nobody has this id.
///
/// # Errors
/// [`ReportError`].
pub async fn profile(ctx: &mut Ctx, person: PersonId, as_of: AsOf) -> Result<Option<Profile>, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let on = as_of.day;
    let known = as_of.known;
    let world = World::seen(ctx, &scope, as_of, None).await?;
    let Some(names) = world.names.get(&person).cloned() else { return Ok(None) };

    let mut offices = Vec::new();
    for o in register::store::offices(&mut ctx.tx, as_of).await?.into_iter().filter(|o| o.person == person) {
        // The area as it was while the office lasted, so that a seat that moved keeps its place in history.
        let then = AsOf { day: o.span.last().map_or(on, |last| last.min(on)).max(o.span.from), ..as_of };
        let area = match o.area {
            Some(id) => areas::store::one::on_day(&mut ctx.tx, &scope, id, then).await?,
            None => None,
        };
        // What somebody once was elsewhere is for those who see elsewhere.
        if area.is_some() || scope.is_whole() {
            offices.push((o, area));
        }
    }
    offices.sort_by_key(|(o, _)| (std::cmp::Reverse(o.span.from), o.role));
    let highest = offices.iter().filter(|(o, _)| o.span.contains(on)).map(|(o, _)| o.role).min();
    let standings = match highest {
        Some(role) => standings(ctx, person, role, as_of).await?,
        None => Vec::new(),
    };

    let held_by = |a: &Account| a.holdings.facts().iter().any(|(_, h)| h.person == person);
    let ever: Vec<Account> =
        accounts::store::accounts(&mut ctx.tx, as_of).await?.into_iter().filter(held_by).collect();
    let imports: HashMap<i64, Imported> = imports(ctx).await?;
    let now = AsOf { day: on.max(ctx.today()), ..as_of };
    let decisions = store::decisions::decisions(&mut ctx.tx, now).await?;
    let mut accounts = Vec::new();
    for a in &ever {
        let Some((_, holding)) = a.holdings.on(on).filter(|(_, h)| h.person == person) else { continue };
        let mine = |day: Day| a.holdings.on(day).is_some_and(|(_, h)| h.person == person);
        let current = world.reading(a.id, on).map(|d| d.reading).filter(|r| mine(r.day));
        let origin = match &current {
            Some(r) => {
                let of_day = store::origins::of_day(&mut ctx.tx, a.id, r.day, known).await?;
                let no = of_day.get(&r.at).copied().flatten();
                no.and_then(|no| imports.get(&no).cloned())
            }
            None => None,
        };
        let first = on.plus(-DAYS);
        let shots = store::evidence::of_account(&mut ctx.tx, a.id, first, on, known).await?;
        let history = world.history(a.id);
        let said = world.explanations.get(&a.id).map_or(&[][..], Vec::as_slice);
        let about = |b: &Burst| {
            let days = Span { from: b.from, until: b.to.plus(1) };
            said.iter().filter(|e| e.span.overlaps(&days)).cloned().collect()
        };
        let doubted = history.map_or(&[][..], |h| &h.doubted).iter().copied();
        let jumps = history.map_or(&[][..], |h| &h.bursts).iter();
        accounts.push(Held {
            owner: holding.owner,
            account: a.clone(),
            current,
            origin,
            points: world.points(a.id, first).filter(|p| mine(p.day)).collect(),
            events: world
                .events
                .get(&a.platform)
                .into_iter()
                .flatten()
                .copied()
                .filter(|d| *d >= first)
                .collect(),
            doubted: doubted.filter(|d| d.point.day >= first && mine(d.point.day)).collect(),
            jumps: jumps
                .filter(|b| b.state == BurstState::Flagged && b.to >= first && mine(b.to))
                .map(|b| (*b, about(b)))
                .collect(),
            decided: decisions
                .get(&a.id)
                .into_iter()
                .flatten()
                .filter(|d| d.day >= first && d.day <= on && mine(d.day))
                .cloned()
                .collect(),
            posts: world.posts(a.id, first).filter(|(d, _)| mine(*d)).collect(),
            shots: shots.iter().filter(|(d, _)| mine(*d)).map(|(d, hash)| (*d, hex(hash))).collect(),
        });
    }
    accounts.sort_by_key(|h| (h.account.platform, h.account.id));
    let absences = accounts::store::absences(&mut ctx.tx, as_of).await?;
    let absent = absences
        .into_iter()
        .filter(|a| a.person == person && a.span.contains(on))
        .map(|a| a.platform)
        .collect();
    let weeks = standings.first().map(|s| weeks(s, &accounts, &world)).unwrap_or_default();
    let first = standings.first();
    let fan = first.map(|s| plan::fan(&world, &s.row, s.rule.as_ref(), world.pool())).unwrap_or_default();
    let staff = staff(&world, person);
    Ok(Some(Profile { person, names, on, standings, accounts, absent, weeks, fan, offices, ever, staff }))
}

fn staff(world: &World, person: PersonId) -> Vec<(Posting, Names)> {
    let on = world.as_of.day;
    let mine = world.staff.iter().filter(|p| p.serves == person && p.span.from <= on);
    let named = |p: &Posting| (p.clone(), world.names.get(&p.person).cloned().unwrap_or_default());
    let mut all: Vec<(Posting, Names)> = mine.map(named).collect();
    all.sort_by_key(|(p, _)| (!p.span.contains(on), p.kind, std::cmp::Reverse(p.span.from), p.id));
    all
}

async fn standings(
    ctx: &mut Ctx,
    person: PersonId,
    role: Role,
    as_of: AsOf,
) -> Result<Vec<Standing>, ReportError> {
    let wanted = Wanted { as_of, role: Some(role), rule: None, under: None };
    let all = dashboard(ctx, &wanted).await?;
    let mine = |r: Report| {
        let alike = alike_in(&r, person);
        let row = r.rows.into_iter().find(|x| x.person == person)?;
        Some(Standing { rule: r.rule, row, alike })
    };
    Ok(std::iter::once(all.report).chain(all.others).filter_map(mine).collect())
}

/// The least difference in growth that is one, in millionths: half a per cent, as what is called growth.
const GROWTH_APART: i64 = 5_000;

fn alike_in(r: &Report, person: PersonId) -> Option<Alike> {
    let on = r.asked.as_of.day;
    let me = r.rows.iter().find(|x| x.person == person)?;
    // One role in one report; of the ministerial roles each is a kind of its own.
    let others: Vec<&ReportRow> =
        r.rows.iter().filter(|x| x.person != person && x.office.role == me.office.role).collect();
    let theirs: Vec<Traits> = others.iter().map(|x| traits(x, on)).collect();
    let (by, who) = alike::alike(&traits(me, on), &theirs)?;
    let mut people: Vec<_> = who
        .into_iter()
        .map(|i| {
            let growth = growth_rate(others[i]).zip(growth_rate(me));
            let growth = growth.map(|(theirs, mine)| beside(theirs, mine, GROWTH_APART));
            (others[i].clone(), beside(share(others[i]), share(me), 0), growth)
        })
        .collect();
    people.sort_by_cached_key(|(x, ..)| (x.area.as_ref().map(|a| a.identity.code.clone()), x.person));
    Some(Alike { by, people })
}

fn traits(x: &ReportRow, on: Day) -> Traits {
    let mut platforms: Vec<Platform> = x.subject.accounts.iter().map(|a| a.platform).collect();
    platforms.dedup();
    Traits {
        electors: x.subject.electors.as_ref().map(|e| e.n),
        tenure: Tenure::of(on.since(x.office.span.from)),
        platforms: platforms.len(),
    }
}

/// The share of the electors by the measure that decides, in millionths.
fn share(x: &ReportRow) -> Bounds {
    x.judgement.deciding().share.map_or(Bounds::UNKNOWN, |s| Bounds {
        value: None,
        lower: s.lower.as_ppm(),
        upper: s.upper.map(|u| u.as_ppm()),
    })
}

/// The growth in millionths of the followers; `None` where it was not measured.
fn growth_rate(x: &ReportRow) -> Option<Bounds> {
    let g = x.growth?;
    let followers = x.judgement.deciding().bounds.lower.max(1);
    let rate = |n: i64| i64::try_from(i128::from(n) * 1_000_000 / i128::from(followers)).unwrap_or(i64::MAX);
    Some(Bounds { value: g.change.map(rate), lower: rate(g.lower?), upper: g.upper.map(rate) })
}

async fn imports(ctx: &mut Ctx) -> Result<HashMap<i64, Imported>, ReportError> {
    let all = intake::list(ctx).await.map_err(|e| match e {
        intake::IntakeError::Access(e) => ReportError::Access(e),
        other => ReportError::from(db::DbError::Other(other.to_string())),
    })?;
    Ok(all.into_iter().map(|i| (i.no, i)).collect())
}

/// The number that decides as it was on every seventh day, judged each time with what could be used then. An account that
/// was held but not yet read makes it "at least", so that the first reading of one is not taken for growth.
fn weeks(s: &Standing, accounts: &[Held], world: &World) -> Vec<(Day, Bounds)> {
    let on = world.as_of.day;
    let reading = |a: &AccountReading, day: Day| {
        let held = accounts.iter().find(|h| h.account.id == a.account)?;
        held.account.holdings.on(day)?;
        Some(AccountReading { reading: world.reading(a.account, day).map(|r| r.reading), ..a.clone() })
    };
    let mut out = Vec::new();
    for back in (0..=DAYS / 7).rev() {
        let day = on.plus(-7 * back);
        let then: Vec<AccountReading> =
            s.row.subject.accounts.iter().filter_map(|a| reading(a, day)).collect();
        let subject = Subject { accounts: then, ..s.row.subject.clone() };
        let bounds = judge(&subject, s.rule.as_ref(), day).deciding().bounds;
        // "At least nothing" is no count.
        if subject.accounts.iter().any(|a| a.reading.is_some())
            && (bounds.lower > 0 || bounds.upper.is_some())
        {
            out.push((day, bounds));
        }
    }
    out
}

/// Days for which every count is shown; of older ones the last of each week.
const EVERY: i32 = 60;

/// The counts, thinned: all of the last sixty days, before that the last of each week.
pub fn thinned(points: &[Point], on: Day) -> Vec<(Day, Bounds)> {
    let week = |d: Day| if on.since(d) <= EVERY { -d.number() } else { on.since(d).div_euclid(7) };
    let mut thin: Vec<(Day, Bounds)> = Vec::with_capacity(points.len().min(170));
    for point in points.iter().map(|p| (p.day, p.count.into())) {
        match thin.last_mut() {
            Some(last) if week(last.0) == week(point.0) => *last = point,
            _ => thin.push(point),
        }
    }
    thin
}

#[cfg(test)]
mod tests {
    use base::Count;

    use super::*;

    #[test]
    fn old_days_are_thinned_to_weeks_and_unread_days_stay_gaps() {
        let on = Day::from_number(20_000);
        let all: Vec<Point> = (0..=DAYS)
            .filter(|i| i % 50 != 3)
            .map(|i| Point { day: on.plus(i - DAYS), count: Count::exact(i.into()) })
            .collect();
        let shown = thinned(&all, on);
        assert!((110..125).contains(&shown.len()), "{}", shown.len());
        assert!(shown.is_sorted_by(|a, b| a.0 < b.0));
        // No two counts of daily readings are further apart than a week and the days that were not read.
        assert!(shown.windows(2).all(|w| w[1].0.since(w[0].0) <= 9));
        assert_eq!(shown.last().map(|p| (p.0, p.1.value)), Some((on, Some(i64::from(DAYS)))));
        assert!(shown.iter().all(|(d, _)| (d.number() - on.number() + DAYS) % 50 != 3));
    }
}
