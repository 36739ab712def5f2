//! Who was where, where nobody was, and who publishes at all: from published events and what was told of them, nothing else.

use std::collections::HashMap;
use std::sync::Arc;

use access::{AccessError, Action, Ctx};
use areas::model::{Area, AreaId, AreaKind};
use areas::outline::Outline;
use base::Day;
use register::store::holders::{Holder, holders};
use words::{Text, moment};

use super::Result;
use crate::movement::{Booths, Part, Silence, Silent, Visits, electors, parts, silent};
use crate::store;
use crate::store::movement::{Asked, Counted};

/// The most days that are looked at.
pub const LONGEST: i32 = 366;
/// Days that are looked at unless the address says otherwise, and days after which a place is silent.
pub const USUAL: i32 = 30;
/// Days over which it is counted how many had something published.
pub const ROUTINE: i32 = 28;

/// Which days are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: Day,
    /// The last.
    pub to: Day,
}

impl Span {
    /// From what an address asks for: in either order, and not longer than a year.
    pub fn of(from: Option<Day>, to: Option<Day>, today: Day) -> Span {
        let to = to.unwrap_or(today);
        let from = from.unwrap_or_else(|| to.plus(1 - USUAL));
        let (from, to) = (from.min(to), from.max(to));
        Span { from: from.max(to.plus(1 - LONGEST)), to }
    }

    fn asked(self, now: i64) -> Asked {
        Asked { from: moment::at(self.from, 0), until: moment::at(self.to.plus(1), 0), now }
    }
}

/// Where one representative was.
#[derive(Debug, Clone)]
pub struct Went {
    /// Who.
    pub holder: Holder,
    /// What was published, and what became of it.
    pub counted: Counted,
    /// The areas that were visited, the most visited first.
    pub areas: Vec<Text>,
}

/// Who was where, in the order of offices and areas.
///
/// # Errors
/// [`super::ProgrammeError`].
pub async fn went(ctx: &mut Ctx, span: Span) -> Result<Vec<Went>> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let (today, asked) = (ctx.today(), span.asked(ctx.now));
    let people = holders(&mut ctx.tx, &scope, today, None).await?;
    let counted = store::movement::counted(&mut ctx.tx, asked).await?;
    let mut areas = store::movement::by_person(&mut ctx.tx, asked, today).await?;
    let one = |holder: Holder| Went {
        counted: counted.get(&holder.person).copied().unwrap_or_default(),
        areas: areas.remove(&holder.person).unwrap_or_default(),
        holder,
    };
    Ok(people.into_iter().map(one).collect())
}

/// Where nobody was.
#[derive(Debug, Clone)]
pub struct Quiet {
    /// Up to which day.
    pub to: Day,
    /// For how many days.
    pub days: i32,
    /// The seats, in the order of their numbers, with when the last visit began.
    pub seats: Vec<(Area, Option<i64>)>,
    /// How many mandals there are.
    pub mandals: usize,
    /// The silent seats, then the silent mandals.
    pub silent: Vec<Silent>,
    /// All booths.
    pub booths: Booths,
}

impl Quiet {
    /// How many areas of a kind are silent.
    pub fn of(&self, kind: AreaKind) -> usize {
        self.silent.iter().filter(|s| s.area.identity.kind == kind).count()
    }

    /// From when on a visit breaks the silence.
    pub fn since(&self) -> i64 {
        moment::at(self.to.plus(1 - self.days), 0)
    }
}

/// The seats and mandals that nobody visited for so many days up to a day, and how many booths.
///
/// # Errors
/// [`super::ProgrammeError`].
pub async fn quiet(ctx: &mut Ctx, to: Day, days: i32) -> Result<Quiet> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let (today, now) = (ctx.today(), ctx.present());
    let asked = Span { from: to.plus(1 - LONGEST), to }.asked(ctx.now);
    let visits = Visits::of(store::movement::by_place(&mut ctx.tx, &scope, asked, today).await?);
    let seats = areas::store::areas(&mut ctx.tx, &scope, now, Some(AreaKind::Assembly)).await?;
    let mandals = areas::store::areas(&mut ctx.tx, &scope, now, Some(AreaKind::Mandal)).await?;
    let booths = store::movement::booths(&mut ctx.tx, &scope, today).await?;
    let mut quiet = Quiet {
        to,
        days,
        seats: Vec::new(),
        mandals: mandals.len(),
        silent: Vec::new(),
        booths: Booths::default(),
    };
    let since = quiet.since();
    let booths = Silence::of(booths, &visits, since);
    quiet.booths = booths.total();
    for areas in [&seats, &mandals] {
        quiet.silent.extend(silent(areas, &visits, &booths, since));
    }
    quiet.seats = seats.into_iter().map(|a| (visits.last(&a.place.path), a)).map(|(at, a)| (a, at)).collect();
    Ok(quiet)
}

/// The outlines of the seats.
pub type Outlines = HashMap<AreaId, Outline>;

/// The outlines of the seats that the actor sees, thinned for a map of all of them.
///
/// # Errors
/// [`super::ProgrammeError`].
pub async fn outlines(ctx: &mut Ctx) -> Result<Arc<Outlines>> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let now = ctx.present();
    let key = format!("programme outlines {} {scope:?}", now.day);
    let read = async move |ctx: &mut Ctx| {
        let found = areas::store::boundaries(&mut ctx.tx, &scope, now, AreaKind::Assembly).await?;
        Ok::<Outlines, AccessError>(found)
    };
    Ok(ctx.remembered(key, read).await?)
}

/// The visits to the mandals of a seat beside their electors.
#[derive(Debug, Clone)]
pub struct Fair {
    /// The seat.
    pub seat: Area,
    /// Its mandals, those first that were visited least for their electors.
    pub parts: Vec<Part>,
}

/// How the visits of some days spread over a seat; `None` if the actor sees no such seat.
///
/// # Errors
/// [`super::ProgrammeError`].
pub async fn fair(ctx: &mut Ctx, seat: &Area, span: Span) -> Result<Fair> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let (today, now, asked) = (ctx.today(), ctx.present(), span.asked(ctx.now));
    let visits = Visits::of(store::movement::by_place(&mut ctx.tx, &scope, asked, today).await?);
    let roll = store::movement::electors(&mut ctx.tx, &seat.place.path, today).await?;
    let own: HashMap<_, _> = roll.iter().map(|r| (r.id, r.electors)).collect();
    let of = |area: &Area| {
        let path = &area.place.path;
        let booths: Vec<Option<i64>> =
            roll.iter().filter(|r| r.is_booth && path.covers(&r.path)).map(|r| r.electors).collect();
        electors(own.get(&area.identity.id).copied().flatten(), &booths)
    };
    let mandals = areas::store::areas(&mut ctx.tx, &scope, now, Some(AreaKind::Mandal)).await?;
    let mandals = mandals.into_iter().filter(|a| seat.place.path.covers(&a.place.path));
    let mandals = mandals.map(|a| (of(&a), a)).map(|(n, a)| (a, n)).collect();
    Ok(Fair { seat: seat.clone(), parts: parts(&seat.place.path, mandals, &visits) })
}

/// Whether one representative publishes day by day.
#[derive(Debug, Clone)]
pub struct Routine {
    /// Who.
    pub holder: Holder,
    /// When they first published something; `None` if never.
    pub since: Option<i64>,
    /// On how many of the last [`ROUTINE`] days they had something published.
    pub days: i64,
}

/// Who publishes day by day, up to a day; whoever does so most first.
///
/// # Errors
/// [`super::ProgrammeError`].
pub async fn routine(ctx: &mut Ctx, to: Day) -> Result<Vec<Routine>> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let asked = Span { from: to.plus(1 - ROUTINE), to }.asked(ctx.now);
    let today = ctx.today();
    let people = holders(&mut ctx.tx, &scope, today, None).await?;
    let since: HashMap<_, _> = store::since(&mut ctx.tx).await?.into_iter().collect();
    let days = store::movement::days(&mut ctx.tx, asked).await?;
    let one = |holder: Holder| Routine {
        since: since.get(&holder.person).copied(),
        days: days.get(&holder.person).copied().unwrap_or_default(),
        holder,
    };
    let mut all: Vec<Routine> = people.into_iter().map(one).collect();
    all.sort_by_key(|r| std::cmp::Reverse(r.days));
    Ok(all)
}
