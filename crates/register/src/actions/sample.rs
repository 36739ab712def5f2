//! Seeing how far the register is true: people drawn by lot are called or met, and what came of it is noted down. Nobody is scored by it.

use std::collections::HashMap;

use access::vault::Class;
use access::{AccessError, Action, Ctx, Host, Line, Scope, budget, digest, users};
use areas::model::{Area, AreaId};
use base::uuid::Uuid;
use base::{Day, Rng};
use system::Shared;
use zeroize::Zeroizing;

use super::{RegisterError, overview, worker};
use crate::draw;
use crate::model::PersonId;
use crate::model::notice::Answer as Notice;
use crate::model::sample::{Answer, Sample, SampleId};
use crate::model::workers::Truth;
use crate::rules::sample::{MARGINS, Told};
use crate::store::duties::{self, At};
use crate::store::{linked, notice, one_worker, sample as store, workers};

/// Samples of one area that are listed.
const LISTED: i64 = 200;
/// People on one page of the call sheet.
pub const A_PAGE: i64 = 50;
/// For what numbers are used here, as [`system::System::forbids`] knows it.
const CONTACT: &str = "contact";

/// A sample and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The sample.
    pub sample: Sample,
    /// Who drew it, as their account is called; `None` for nobody who has one.
    pub by: Option<String>,
    /// How many gave which answer, in the order of [`Answer::ALL`].
    pub answers: Vec<(Answer, i64)>,
}

impl Standing {
    /// In numbers.
    pub fn told(&self) -> Told {
        let of = |is: fn(Answer) -> bool| self.answers.iter().filter(|(a, _)| is(*a)).map(|(_, n)| n).sum();
        Told {
            people: self.sample.people,
            drawn: self.sample.drawn,
            answered: of(|_| true),
            found: of(|a| a.truth().is_some()),
            silent: of(Answer::is_silent),
        }
    }
}

async fn standing(ctx: &mut Ctx, sample: Sample) -> Result<Standing, RegisterError> {
    let found = store::counts(&mut ctx.tx, sample.id).await?;
    let of = |a: Answer| found.iter().filter(|(b, _)| *b == a).map(|(_, n)| n).sum();
    let answers = Answer::ALL.map(|a| (a, of(a))).to_vec();
    let by = match sample.by.parse::<Uuid>() {
        Ok(id) => users::one(&mut ctx.tx, id.into()).await?.map(|account| account.name),
        Err(_) => None,
    };
    Ok(Standing { sample, by, answers })
}

/// Draws a sample of an area's people. It stands in the list of the area from now on, whatever becomes of it.
///
/// # Errors
/// [`RegisterError::NoUnit`], [`RegisterError::NoChoice`] for another margin, [`RegisterError::NobodyThere`]; then nothing was drawn.
pub async fn draw(
    ctx: &mut Ctx,
    rng: &dyn Rng,
    area: AreaId,
    margin: i64,
) -> Result<SampleId, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let (area, _) = overview::placed(ctx, &scope, area).await?;
    let asked = digest(&(area.identity.id, margin))?;
    if let Some(before) = ctx.answered("register.sample", &asked).await? {
        return Ok(before);
    }
    if !MARGINS.contains(&margin) {
        return Err(RegisterError::NoChoice);
    }
    let inside = scope.under(&area.place.path);
    let drawn = draw::people(ctx, rng, (area.identity.id, &inside), margin, draw::FEW).await?;
    if drawn.chosen.is_empty() {
        return Err(RegisterError::NobodyThere);
    }
    let sample = Sample {
        id: ctx.ids.make(),
        area: area.identity.id,
        margin,
        people: drawn.people,
        drawn: i64::try_from(drawn.chosen.len()).unwrap_or(i64::MAX),
        day: ctx.today(),
        by: ctx.actor.name(),
    };
    let now = ctx.now;
    store::add(&mut ctx.tx, &sample, &drawn.chosen, now).await?;
    let object = format!("sample {} of {}", sample.id, sample.drawn);
    ctx.audit(Line::of(Action::KeepWorkers, object).at(area.identity.id.uuid()).fields(&["sample"]));
    ctx.answer("register.sample", &asked, &sample.id).await?;
    Ok(sample.id)
}

/// The samples of an area, the latest first, with the areas above it.
///
/// # Errors
/// [`RegisterError::NoUnit`].
pub async fn list(ctx: &mut Ctx, area: AreaId) -> Result<(Area, Vec<Standing>), RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let (area, _) = overview::placed(ctx, &scope, area).await?;
    let mut all = Vec::new();
    for sample in store::of_area(&mut ctx.tx, area.identity.id, LISTED).await? {
        all.push(standing(ctx, sample).await?);
    }
    Ok((area, all))
}

/// The latest sample of an area that the actor may see.
///
/// # Errors
/// If the actor may not, or the database does not answer.
pub async fn latest(ctx: &mut Ctx, area: AreaId) -> Result<Option<Standing>, RegisterError> {
    ctx.authorise(Action::CountWorkers)?;
    match store::of_area(&mut ctx.tx, area, 1).await?.pop() {
        Some(sample) => Ok(Some(standing(ctx, sample).await?)),
        None => Ok(None),
    }
}

/// A sample whose area lies inside a scope, and that area.
async fn inside(ctx: &mut Ctx, scope: &Scope, id: SampleId) -> Result<(Sample, Area), RegisterError> {
    let sample = store::one(&mut ctx.tx, id).await?.ok_or(RegisterError::NoSample)?;
    match overview::placed(ctx, scope, sample.area).await {
        Ok((area, _)) => Ok((sample, area)),
        Err(RegisterError::NoUnit) => Err(RegisterError::NoSample),
        Err(e) => Err(e),
    }
}

/// How far a sample has come, in numbers.
///
/// # Errors
/// [`RegisterError::NoSample`] if there is none, or its area is not inside what the actor may see.
pub async fn result(ctx: &mut Ctx, id: SampleId) -> Result<(Area, Standing), RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let (sample, area) = inside(ctx, &scope, id).await?;
    let standing = standing(ctx, sample).await?;
    Ok((area, standing))
}

/// Somebody on a call sheet.
#[derive(Debug, Clone)]
pub struct Row {
    /// Their number on it.
    pub number: i64,
    /// Who.
    pub person: PersonId,
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// Their duties of today.
    pub duties: Vec<At>,
    /// Their mobile number, masked.
    pub mobile: Option<String>,
    /// Whether they were told of their entry; if not, they are told first.
    pub told: bool,
    /// Whether they are still to be seen here: of whoever is not, nothing but the number and the answer is known.
    pub is_here: bool,
    /// What came of it, and when.
    pub answer: Option<(Answer, Day)>,
}

/// A page of the call sheet of a sample, from a number on.
///
/// # Errors
/// [`RegisterError::NoSample`].
pub async fn sheet(ctx: &mut Ctx, id: SampleId, from: i64) -> Result<Vec<Row>, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    inside(ctx, &scope, id).await?;
    let people = store::people(&mut ctx.tx, id, from, A_PAGE).await?;
    let span = (from, people.last().map_or(from, |(_, n)| n + 1));
    let answers = store::answers(&mut ctx.tx, id, span).await?;
    let leads: Vec<Uuid> = people.iter().map(|(p, _)| p.uuid()).collect();
    // Whoever was linked since is asked for with all of their entries.
    let now_led = linked::leads(&mut ctx.tx, &leads).await?;
    let own = |p: PersonId| now_led.get(&p.uuid()).copied().unwrap_or(p.uuid());
    let mut of: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for (p, _) in &people {
        of.entry(own(*p)).or_default();
    }
    let wanted: Vec<Uuid> = of.keys().copied().collect();
    for (entry, lead) in linked::led(&mut ctx.tx, &wanted).await? {
        of.entry(lead).or_default().push(entry);
    }
    for (lead, entries) in &mut of {
        if !entries.contains(lead) {
            entries.push(*lead);
        }
    }
    let entries: Vec<Uuid> = of.values().flatten().copied().collect();
    let names = workers::names(&mut ctx.tx, &wanted).await?;
    let today = ctx.today();
    let held = duties::of(&mut ctx.tx, &entries, today).await?;
    let told = notice::answers(&mut ctx.tx, &entries).await?;
    let mut rows = Vec::new();
    for (person, number) in people {
        let (lead, answer) = (own(person), answers.iter().find(|a| a.0 == person).map(|a| (a.1, a.2)));
        let own: &[Uuid] = of.get(&lead).map_or(&[], Vec::as_slice);
        let duties: Vec<At> = held.iter().filter(|d| own.contains(&d.duty.person.uuid())).cloned().collect();
        let called = names.iter().find(|n| n.0 == lead);
        let is_here = called.is_some() && worker::seen(&scope, &duties, today);
        let mut row = Row {
            number,
            person,
            name_hi: None,
            name_en: None,
            duties: Vec::new(),
            mobile: None,
            told: told.iter().any(|(p, a, _)| own.contains(p) && *a == Notice::Told),
            is_here,
            answer,
        };
        if let (true, Some((_, hi, en))) = (is_here, called) {
            row.name_hi.clone_from(hi);
            row.name_en.clone_from(en);
            // Of several entries that one's which leads, else what another says.
            for entry in std::iter::once(lead).chain(own.iter().copied().filter(|e| *e != lead)) {
                if row.mobile.is_some() {
                    break;
                }
                row.mobile = match worker::masked_mobile(ctx, entry.into()).await {
                    Err(RegisterError::NoWorker(_)) => None,
                    found => found?,
                };
            }
            row.duties = duties.into_iter().filter(|d| d.duty.span.contains(today)).collect();
        }
        rows.push(row);
    }
    Ok(rows)
}

/// Whether the actor keeps the area of a sample.
///
/// # Errors
/// [`RegisterError::NoSample`].
pub async fn kept(ctx: &mut Ctx, id: SampleId) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    inside(ctx, &scope, id).await.map(|_| ())
}

/// Whether somebody was drawn for a sample that the actor keeps; their number on its sheet.
///
/// # Errors
/// [`RegisterError::NoSample`]; [`RegisterError::NoWorker`] if they were not, or are not to be seen.
pub async fn drawn(ctx: &mut Ctx, id: SampleId, person: PersonId) -> Result<i64, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    kept(ctx, id).await?;
    let number = store::number(&mut ctx.tx, id, person).await?.ok_or(RegisterError::NoWorker(person))?;
    worker::known(ctx, &scope, person).await?;
    Ok(number)
}

/// Notes down what came of asking somebody, in place of what was noted before; whoever was reached or met is known to be real from then on, and no longer if that was
/// a slip. The number on the sheet.
///
/// # Errors
/// [`RegisterError::NoSample`], [`RegisterError::NoWorker`]; then nothing was changed.
pub async fn answer(
    ctx: &mut Ctx,
    id: SampleId,
    person: PersonId,
    answer: Answer,
) -> Result<i64, RegisterError> {
    ctx.authorise(Action::KeepWorkers)?;
    let number = drawn(ctx, id, person).await?;
    let asked = digest(&(id, person, answer))?;
    if let Some(before) = ctx.answered("register.sample_answer", &asked).await? {
        return Ok(before);
    }
    let said = store::said(&mut ctx.tx, id, person).await?;
    if said.last().is_none_or(|(last, _, believed)| *last != answer || !believed) {
        let slips: Vec<(Truth, i64)> = said
            .iter()
            .filter_map(|(a, at, _)| Some((a.truth()?, *at)))
            .filter(|(t, _)| Some(*t) > answer.truth())
            .collect();
        if !slips.is_empty() {
            worker::not_found_real(ctx, person, &slips).await?;
        }
        let (day, by, now) = (ctx.today(), ctx.actor.name(), ctx.now);
        store::set(&mut ctx.tx, (id, person), answer, (day, &by, now)).await?;
        if let Some(level) = answer.truth() {
            worker::found_real(ctx, person, level).await?;
        }
        ctx.audit(Line::of(Action::KeepWorkers, format!("worker {person}")).fields(&["sample"]));
    }
    ctx.answer("register.sample_answer", &asked, &number).await?;
    Ok(number)
}

/// The mobile number of somebody who was drawn, in full, with their names. Ends the act, which only reads: who saw it is in the trail before the number is handed over, and it
/// is taken from what one account may look at within an hour.
///
/// # Errors
/// [`RegisterError::NoSample`], [`RegisterError::NoWorker`], [`RegisterError::NoMobile`]; [`RegisterError::Withheld`] if it may not be used, for they were not told yet or
/// said so; of [`base::Kind::TooMany`] when the hour's budget is spent.
pub async fn number(
    host: &Host,
    shared: &Shared,
    mut ctx: Ctx,
    id: SampleId,
    person: PersonId,
) -> Result<(one_worker::Entry, Zeroizing<String>), RegisterError> {
    let scope = ctx.authorise(Action::SeeMobile)?;
    drawn(&mut ctx, id, person).await?;
    let card = worker::known(&mut ctx, &scope, person).await?;
    if let Some(why) = shared.forbids(&mut ctx, person.uuid(), CONTACT).await? {
        return Err(RegisterError::Withheld(why));
    }
    let others = card.others.into_iter().map(|o| (o.person, o.entry));
    let mut entries = std::iter::once((card.person, card.entry.clone())).chain(others);
    let of = |(person, e): (PersonId, one_worker::Entry)| Some((person, e.mobile_sealed?, e.mobile_index?));
    let (owner, sealed, index) = entries.find_map(of).ok_or(RegisterError::NoMobile)?;
    let mut value = [0; 16];
    let tail = index.rchunks(16).next().unwrap_or_default();
    value[..tail.len()].copy_from_slice(tail);
    budget::spend(host, &ctx.actor, Action::SeeMobile, &value).await?;
    let place = workers::place("mobile_sealed", owner.uuid());
    let plain = ctx.vault()?.open(Class::Mobile, place, &sealed).map_err(AccessError::from)?;
    let number = Zeroizing::new(String::from_utf8_lossy(&plain).into_owned());
    let line = Line::of(Action::SeeMobile, format!("person {person}")).fields(&["mobile"]);
    ctx.audit(line.why(format!("sample {id}").as_str()));
    ctx.rollback().await?;
    Ok((card.entry, number))
}
