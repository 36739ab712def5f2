//! The notice round: workers who came by a list are told of it on paper, and what they signed is entered back. Until then nothing is sent to them, and they stand in no
//! file but the sheet itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use access::{Action, Ctx, Line, Scope, digest};
use areas::model::{Area, AreaId, AreaKind};
use base::Day;
use base::uuid::Uuid;
use serde::Serialize;
use system::Shared;

use super::RegisterError;
use super::overview::{Overview, below, overview, people_of};
use super::workers::Found;
use crate::counting;
use crate::model::PersonId;
use crate::model::notice::{Answer, Channel};
use crate::model::workers::Designations;
use crate::rules::codes;
use crate::store::{notice as store, one_worker, units, workers};
use crate::units::Units;

/// People of one unit that stand on its sheets.
pub(crate) const LISTED: i64 = 5_000;
/// What is said in the trail of why names left before their people were told.
const PURPOSE: &str = "notice";

/// One person of a unit, as they stand on its sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Their number on the sheet, from 1 on: the same as long as the unit's people are the same.
    pub number: usize,
    /// The code of the row.
    pub code: String,
    /// Who, and their duties at the unit.
    pub found: Found,
    /// On which day they were told; `None` while the notice is due.
    pub told: Option<Day>,
}

/// The people of one unit in the order of its sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The unit.
    pub unit: Area,
    /// Its people.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// Those to whom the notice is due.
    pub fn due(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|r| r.told.is_none())
    }
}

/// The sheets of an area: of a mandal its own and those of its booths, one after another; of any other its own alone.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The area.
    pub area: Area,
    /// Units with people.
    pub sheets: Vec<Sheet>,
    /// What lies below and has sheets of its own, where not all are here.
    pub below: Vec<Area>,
    /// The organisation's designations.
    pub designations: Designations,
}

/// The sheets of an area, to be printed: who took them is in the trail, with the one purpose for which names may leave before people are told.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is none, or not inside what the actor may see.
pub async fn to_print(ctx: &mut Ctx, code: &str) -> Result<Sheets, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let all = sheets(ctx, &scope, code).await?;
    let n: usize = all.sheets.iter().map(|s| s.due().count()).sum();
    let object = format!("notice of {n} {}", all.area.identity.code);
    ctx.audit(Line::of(Action::Export, object).at(all.area.identity.id.uuid()).why(PURPOSE));
    Ok(all)
}

/// The sheets of an area as a list: named are those who were told, of the others their number; who took them is in the trail.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is none, or not inside what the actor may see.
pub async fn told_list(ctx: &mut Ctx, code: &str) -> Result<Sheets, RegisterError> {
    let scope = ctx.authorise(Action::ReadWorkers)?;
    let all = sheets(ctx, &scope, code).await?;
    let n: usize = all.sheets.iter().map(|s| s.rows.len() - s.due().count()).sum();
    let object = format!("list of {n} {}", all.area.identity.code);
    ctx.audit(Line::of(Action::Export, object).at(all.area.identity.id.uuid()).why("list"));
    Ok(all)
}

/// The area with a code, inside a scope.
pub(super) async fn coded(ctx: &mut Ctx, scope: &Scope, code: &str) -> Result<Area, RegisterError> {
    // No code has such a sign, and PostgreSQL takes no text that has it.
    if code.contains('\0') {
        return Err(RegisterError::NoUnit);
    }
    let id = units::by_code(&mut ctx.tx, code).await?.ok_or(RegisterError::NoUnit)?;
    let now = ctx.present();
    areas::store::one::on_day(&mut ctx.tx, scope, id, now).await?.ok_or(RegisterError::NoUnit)
}

async fn sheets(ctx: &mut Ctx, scope: &Scope, code: &str) -> Result<Sheets, RegisterError> {
    let area = coded(ctx, scope, code).await?;
    let mut below = below(ctx, &area).await?;
    let all = area.identity.kind == AreaKind::Mandal;
    let mut units = vec![area.clone()];
    if all {
        units.append(&mut below);
    }
    let mut sheets = Vec::new();
    for unit in units {
        let sheet = sheet(ctx, scope, unit).await?;
        if !sheet.rows.is_empty() {
            sheets.push(sheet);
        }
    }
    let designations = workers::designations(&mut ctx.tx).await?;
    Ok(Sheets { area, sheets, below, designations })
}

async fn sheet(ctx: &mut Ctx, scope: &Scope, unit: Area) -> Result<Sheet, RegisterError> {
    let people = people_of(ctx, scope, unit.identity.id, LISTED).await?;
    let ids: Vec<Uuid> = people.iter().map(|f| f.person.uuid()).collect();
    let told: HashMap<Uuid, i32> = store::answers(&mut ctx.tx, &ids)
        .await?
        .into_iter()
        .filter(|(_, answer, _)| *answer == Answer::Told)
        .map(|(person, _, day)| (person, day))
        .collect();
    let rows = (1..).zip(people).map(|(number, found)| {
        let id = found.person.uuid();
        Row { number, code: codes::of_row(id), told: told.get(&id).map(|d| Day::from_number(*d)), found }
    });
    Ok(Sheet { unit, rows: rows.collect() })
}

/// The sheet of one unit, to be entered back.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is none, or not inside what the actor may see.
pub async fn to_enter(ctx: &mut Ctx, code: &str) -> Result<(Sheet, Designations), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let unit = coded(ctx, &scope, code).await?;
    let sheet = sheet(ctx, &scope, unit).await?;
    let designations = workers::designations(&mut ctx.tx).await?;
    Ok((sheet, designations))
}

/// What came of entering a sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Entered {
    /// Who were noted down as told.
    pub told: usize,
    /// Who were taken out.
    pub gone: usize,
}

/// What is entered of one sheet: by person, and by the codes that stand on the rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// By person.
    pub people: Vec<(PersonId, Answer)>,
    /// The codes of those who were told, as they were typed.
    pub told: String,
    /// The codes of those who want to leave.
    pub gone: String,
}

/// Enters what a unit's people signed. Whoever wants to leave is hidden at once; what was entered before changes nothing.
///
/// # Errors
/// [`RegisterError::NoUnit`]; [`RegisterError::NoWorker`] for somebody who is not of this unit; [`RegisterError::NoCode`] for a code that is on no row of
/// it, or on two; [`RegisterError::BothAnswers`] if two different answers are entered of one person. Then nothing was changed.
pub async fn enter(
    shared: &Shared,
    ctx: &mut Ctx,
    code: &str,
    said: &Answers,
) -> Result<Entered, RegisterError> {
    ctx.authorise(Action::KeepWorkers)?;
    let (sheet, _) = to_enter(ctx, code).await?;
    let unit = sheet.unit.identity.id;
    let digest = digest(&(unit, said))?;
    if let Some(before) = ctx.answered("register.notice", &digest).await? {
        return Ok(before);
    }
    let answers = decided(ctx, &sheet, said).await?;
    let mut entered = Entered::default();
    for (person, answer) in answers {
        match answer {
            Answer::Told => entered.told += usize::from(tell(ctx, person, Channel::Paper).await?),
            Answer::Gone => {
                leave(shared, ctx, person, unit).await?;
                entered.gone += 1;
            }
        }
    }
    let object = format!("notice {} told {} gone {}", sheet.unit.identity.code, entered.told, entered.gone);
    ctx.audit(Line::of(Action::KeepWorkers, object).at(unit.uuid()).fields(&["notice"]));
    ctx.answer("register.notice", &digest, &entered).await?;
    Ok(entered)
}

/// Who answered what, each once.
async fn decided(
    ctx: &mut Ctx,
    sheet: &Sheet,
    said: &Answers,
) -> Result<BTreeMap<PersonId, Answer>, RegisterError> {
    let of_unit: HashSet<PersonId> = sheet.rows.iter().map(|r| r.found.person).collect();
    let mut all = said.people.clone();
    for (typed, answer) in [(&said.told, Answer::Told), (&said.gone, Answer::Gone)] {
        let (right, wrong) = codes::rows(typed);
        if let Some(wrong) = wrong.into_iter().next() {
            return Err(RegisterError::NoCode(wrong));
        }
        for code in right {
            let mut having = sheet.rows.iter().filter(|r| r.code == code);
            match (having.next(), having.next()) {
                (Some(row), None) => all.push((row.found.person, answer)),
                _ => return Err(RegisterError::NoCode(code)),
            }
        }
    }
    let mut answers = BTreeMap::new();
    for (person, answer) in all {
        if !of_unit.contains(&person) {
            // Whoever left stands on the sheet of paper still, and on no list.
            if store::has_left(&mut ctx.tx, person.uuid()).await? {
                continue;
            }
            return Err(RegisterError::NoWorker(person));
        }
        if answers.insert(person, answer).is_some_and(|before| before != answer) {
            return Err(RegisterError::BothAnswers);
        }
    }
    Ok(answers)
}

/// Notes down that somebody was told, unless it is noted down.
async fn tell(ctx: &mut Ctx, person: PersonId, channel: Channel) -> Result<bool, RegisterError> {
    if one_worker::notice(&mut ctx.tx, person).await?.is_some() {
        return Ok(false);
    }
    let before = counting::state(ctx, person).await?;
    let (day, by, now) = (ctx.today().number(), ctx.actor.name(), ctx.now);
    store::set(&mut ctx.tx, person, (Answer::Told, channel), day, &by, now).await?;
    counting::shift(ctx, person, before).await?;
    Ok(true)
}

/// Takes somebody out of whom a unit's sheet says so: hidden at once, destroyed at the legal date by the system that sees to it.
async fn leave(shared: &Shared, ctx: &mut Ctx, person: PersonId, unit: AreaId) -> Result<(), RegisterError> {
    let before = counting::state(ctx, person).await?;
    let (day, by, now) = (ctx.today().number(), ctx.actor.name(), ctx.now);
    store::set(&mut ctx.tx, person, (Answer::Gone, Channel::Paper), day, &by, now).await?;
    store::leaves(&mut ctx.tx, person.uuid(), day, Some(unit.uuid())).await?;
    // The counts hold whether somebody was told: what is taken out of them must be what is in them.
    counting::shift(ctx, person, before).await?;
    shared.takes_out(ctx, person.uuid()).await?;
    Ok(())
}

/// Whether the person who acts is a worker to whom the notice is due.
///
/// # Errors
/// If nobody has signed in, or the database does not answer.
pub async fn is_due(ctx: &mut Ctx) -> Result<bool, RegisterError> {
    ctx.authorise(Action::SeeOwnData)?;
    let Some(me) = ctx.actor.person() else { return Ok(false) };
    let present = ctx.present();
    let is_worker = one_worker::entry(&mut ctx.tx, me.into(), present).await?.is_some();
    Ok(is_worker && one_worker::notice(&mut ctx.tx, me.into()).await?.is_none())
}

/// The person who acts says that they had the notice. Said before, nothing happens.
///
/// # Errors
/// [`RegisterError::NoWorker`] if they are no worker.
pub async fn own(ctx: &mut Ctx) -> Result<(), RegisterError> {
    ctx.authorise(Action::SeeOwnData)?;
    let Some(me) = ctx.actor.person() else { return Err(access::AccessError::NotSignedIn.into()) };
    let me = PersonId::from(me);
    let present = ctx.present();
    one_worker::entry(&mut ctx.tx, me, present).await?.ok_or(RegisterError::NoWorker(me))?;
    if tell(ctx, me, Channel::Own).await? {
        ctx.audit(Line::of(Action::SeeOwnData, format!("worker {me}")).fields(&["notice"]));
    }
    Ok(())
}

/// How far the round has come in an area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Workers at or below it.
    pub workers: i64,
    /// Of them were told.
    pub told: i64,
    /// Who asked to be taken out, and are no longer among them.
    pub gone: i64,
}

impl Round {
    /// To whom the notice is due.
    pub fn due(&self) -> i64 {
        self.workers - self.told
    }
}

/// How far the round has come in an area and in what lies directly below it.
#[derive(Debug, Clone)]
pub struct Progress {
    /// The area and how things stand in it.
    pub of: Overview,
    /// The area.
    pub whole: Round,
    /// What lies directly below.
    pub below: Vec<(Area, Round)>,
}

/// How far the round has come.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is no such area, or not inside what the actor may see.
pub async fn progress(ctx: &mut Ctx, area: AreaId) -> Result<Progress, RegisterError> {
    ctx.authorise(Action::CountWorkers)?;
    let of = overview(ctx, area).await?;
    let tree = Units::kept(ctx).await?;
    let mut gone: HashMap<u32, i64> = HashMap::new();
    for (unit, n) in store::gone_by_unit(&mut ctx.tx).await? {
        let Some(place) = tree.place(unit.into()) else { continue };
        for above in tree.above().of(place) {
            *gone.entry(above).or_default() += n;
        }
    }
    let left = |id: AreaId| tree.place(id).and_then(|p| gone.get(&p).copied()).unwrap_or_default();
    let round = |a: &Area, w: &crate::rules::tally::Workers| Round {
        workers: w.workers,
        told: w.told,
        gone: left(a.identity.id),
    };
    let below = of.below.iter().map(|(a, w, _)| (a.clone(), round(a, w))).collect();
    let whole = round(&of.area, &of.workers);
    Ok(Progress { whole, below, of })
}

/// The code of the unit of a sheet, from the number printed on it.
///
/// # Errors
/// [`RegisterError::NoUnit`] if it is no such number, or the unit is not inside what the actor may see.
pub async fn unit_of_sheet(ctx: &mut Ctx, typed: &str) -> Result<String, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let no = codes::sheet(typed).ok_or(RegisterError::NoUnit)?;
    let id = units::by_no(&mut ctx.tx, no).await?.ok_or(RegisterError::NoUnit)?;
    let now = ctx.present();
    let found = areas::store::one::on_day(&mut ctx.tx, &scope, id, now).await?;
    found.map(|a| a.identity.code).ok_or(RegisterError::NoUnit)
}

/// Masked mobile numbers of some people, for whoever may see them by name.
///
/// # Errors
/// If the actor may not, or a number does not open.
pub async fn masked_numbers(
    ctx: &mut Ctx,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>, RegisterError> {
    ctx.authorise(Action::ReadWorkers)?;
    let mut all = HashMap::new();
    for person in people {
        if let Some(mobile) = super::worker::masked_mobile(ctx, *person).await? {
            all.insert(*person, mobile);
        }
    }
    Ok(all)
}
