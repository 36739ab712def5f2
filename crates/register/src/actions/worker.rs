//! One worker: seen, added and changed by hand, given duties and relieved of them, found to be real.

use access::vault::{Class, Vault};
use access::{AccessError, Action, Ctx, Line, Scope};
use areas::model::AreaId;
use base::{Day, Span};
use words::contact::{masked, mobile};
use words::find::split;
use zeroize::Zeroizing;

use super::{RegisterError, same};
use crate::counting;
use crate::model::PersonId;
use crate::model::workers::{Designations, Duty, Gender, Truth};
use crate::store::duties::{self, At};
use crate::store::one_worker::{self as store, Entry};
use crate::store::{linked, search, workers};

/// Everything that is known of one worker, for whoever may see them.
#[derive(Debug, Clone)]
pub struct Card {
    /// Who.
    pub person: PersonId,
    /// What is believed of them.
    pub entry: Entry,
    /// Their mobile number, masked.
    pub mobile: Option<String>,
    /// The number by which they use social media, masked.
    pub social: Option<String>,
    /// Every duty, of today and before.
    pub duties: Vec<At>,
    /// How they were found to be real: level, day, by whom.
    pub truths: Vec<(Truth, Day, String)>,
    /// What they answered to the notice of their entry, and when; `None` while it is due.
    pub notice: Option<(String, Day)>,
    /// Other entries of the same person, which this one leads: what the card shows of duties and truths is of all of them.
    pub others: Vec<Other>,
    /// The entry that leads this one, with its names, if another does: then the card shows this entry by itself.
    pub led_by: Option<(PersonId, Option<String>, Option<String>)>,
}

/// Another entry of the same person: nothing of it is lost.
#[derive(Debug, Clone)]
pub struct Other {
    /// Whose id it was.
    pub person: PersonId,
    /// What it says.
    pub entry: Entry,
    /// Its mobile number, masked.
    pub mobile: Option<String>,
    /// Its number for social media, masked.
    pub social: Option<String>,
}

impl Card {
    /// How far they are known to be real.
    pub fn truth(&self) -> Truth {
        self.truths.iter().map(|(t, ..)| *t).max().unwrap_or(Truth::Claimed)
    }
}

/// What somebody enters by hand about a worker; `None` leaves what is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// Who they say they are.
    pub gender: Option<Gender>,
    /// The year of birth.
    pub birth_year: Option<i32>,
    /// A mobile number as it was typed.
    pub mobile: Option<String>,
}

fn none(id: PersonId) -> RegisterError {
    RegisterError::NoWorker(id)
}

/// What is known of a worker; nothing of one who has no duty inside what the actor may see.
///
/// # Errors
/// [`RegisterError::NoWorker`].
pub async fn card(ctx: &mut Ctx, person: PersonId) -> Result<Card, RegisterError> {
    let scope = ctx.authorise(Action::ReadWorkers)?;
    known(ctx, &scope, person).await
}

pub(super) async fn known(ctx: &mut Ctx, scope: &Scope, person: PersonId) -> Result<Card, RegisterError> {
    let today = ctx.today();
    let group = linked::group(&mut ctx.tx, person.uuid()).await?;
    let mut card = entry_of(ctx, person).await?;
    if group.len() == 1 {
        return if seen(scope, &card.duties, today) { Ok(card) } else { Err(none(person)) };
    }
    // A person is seen with all of their entries, wherever one of them serves.
    let all = duties::of(&mut ctx.tx, &group, today).await?;
    if !seen(scope, &all, today) {
        return Err(none(person));
    }
    let lead: PersonId = group.first().copied().map_or(person, Into::into);
    if lead != person {
        let names = workers::names(&mut ctx.tx, &[lead.uuid()]).await?.pop();
        card.led_by = names.map(|(id, hi, en)| (id.into(), hi, en));
        return Ok(card);
    }
    card.duties = all;
    for other in group.into_iter().skip(1) {
        let other = entry_of(ctx, other.into()).await?;
        let Card { person, entry, mobile, social, truths, notice, .. } = other;
        card.truths.extend(truths);
        card.notice = card.notice.or(notice);
        card.others.push(Other { person, entry, mobile, social });
    }
    card.truths.sort_by_key(|(level, day, _)| (*day, *level));
    Ok(card)
}

/// One entry by itself, whatever it is linked with; of one that has no duty of its own inside the scope nothing.
pub(super) async fn alone(ctx: &mut Ctx, scope: &Scope, person: PersonId) -> Result<Card, RegisterError> {
    let card = entry_of(ctx, person).await?;
    if seen(scope, &card.duties, ctx.today()) { Ok(card) } else { Err(none(person)) }
}

/// What is believed of one entry, for whoever was found to see it.
async fn entry_of(ctx: &mut Ctx, person: PersonId) -> Result<Card, RegisterError> {
    let (now, today) = (ctx.present(), ctx.today());
    let entry = store::entry(&mut ctx.tx, person, now).await?.ok_or(none(person))?;
    let all = duties::of(&mut ctx.tx, &[person.uuid()], today).await?;
    let shown = |column, sealed: &Option<Vec<u8>>| -> Result<Option<String>, RegisterError> {
        let Some(sealed) = sealed else { return Ok(None) };
        let number = open(&*ctx.vault()?, person, column, sealed)?;
        Ok(Some(masked(number.strip_prefix("+91").unwrap_or(&number))))
    };
    let mobile = shown("mobile_sealed", &entry.mobile_sealed)?;
    let social = shown("social_sealed", &entry.social_sealed)?;
    let truths = store::truths(&mut ctx.tx, person).await?;
    let notice = store::notice(&mut ctx.tx, person).await?;
    Ok(Card {
        person,
        entry,
        mobile,
        social,
        duties: all,
        truths: truths.into_iter().map(|(t, day, by)| (t, Day::from_number(day), by)).collect(),
        notice: notice.map(|(answer, day)| (answer, Day::from_number(day))),
        others: Vec::new(),
        led_by: None,
    })
}

/// The mobile number of somebody who stands on a list that the actor may see, masked.
pub(super) async fn masked_mobile(ctx: &mut Ctx, person: PersonId) -> Result<Option<String>, RegisterError> {
    let now = ctx.present();
    let entry = store::entry(&mut ctx.tx, person, now).await?.ok_or(none(person))?;
    let Some(sealed) = entry.mobile_sealed else { return Ok(None) };
    let number = open(&*ctx.vault()?, person, "mobile_sealed", &sealed)?;
    Ok(Some(masked(number.strip_prefix("+91").unwrap_or(&number))))
}

/// The entry that leads the one with this id: what is given or found is written there.
async fn leading(ctx: &mut Ctx, person: PersonId) -> db::Result<PersonId> {
    let group = linked::group(&mut ctx.tx, person.uuid()).await?;
    Ok(group.first().copied().map_or(person, Into::into))
}

/// Whoever has a duty today is seen where they have one; whoever has none any more, where they had the last.
pub(super) fn seen(scope: &Scope, duties: &[At], today: Day) -> bool {
    let spans: Vec<(Span, bool)> = duties.iter().map(|d| (d.duty.span, scope.covers(&d.path))).collect();
    scope.is_whole() || crate::seen::is_seen(&spans, today)
}

fn open(
    vault: &Vault,
    person: PersonId,
    column: &'static str,
    sealed: &[u8],
) -> Result<Zeroizing<String>, RegisterError> {
    let place = workers::place(column, person.uuid());
    let plain = vault.open(Class::Mobile, place, sealed).map_err(AccessError::from)?;
    Ok(Zeroizing::new(String::from_utf8_lossy(&plain).into_owned()))
}

/// The designation with a code, fit for a unit of this kind.
pub(super) fn designation(
    all: &Designations,
    code: &str,
    unit: &areas::model::Area,
) -> Result<String, RegisterError> {
    let found = all.by_code(code).ok_or_else(|| RegisterError::NoDesignation(code.to_owned()))?;
    if found.ended.is_some() {
        return Err(RegisterError::DesignationEnded(found.title.clone()));
    }
    match found.level {
        Some(level) if level != unit.identity.kind => Err(RegisterError::NoDesignation(code.to_owned())),
        _ => Ok(found.code.clone()),
    }
}

/// A unit inside the scope.
pub(super) async fn unit(
    ctx: &mut Ctx,
    scope: &Scope,
    id: AreaId,
) -> Result<areas::model::Area, RegisterError> {
    let now = ctx.present();
    let found = areas::store::one::on_day(&mut ctx.tx, scope, id, now).await?;
    found.ok_or(RegisterError::NoUnit)
}

/// Whether the actor may keep the entry of this worker.
///
/// # Errors
/// [`RegisterError::NoWorker`].
pub async fn kept(ctx: &mut Ctx, person: PersonId) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    known(ctx, &scope, person).await.map(|_| ())
}

/// Adds a worker by hand with a first duty.
///
/// # Errors
/// [`RegisterError::NoName`], [`RegisterError::NoDesignation`], [`RegisterError::NoUnit`], [`RegisterError::NoNumber`]; then nothing was changed.
pub async fn add(
    ctx: &mut Ctx,
    said: &Said,
    at: AreaId,
    duty: &str,
    from: Day,
) -> Result<PersonId, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    if said.name_hi.is_none() && said.name_en.is_none() {
        return Err(RegisterError::NoName);
    }
    let at = unit(ctx, &scope, at).await?;
    let all = workers::designations(&mut ctx.tx).await?;
    let code = designation(&all, duty, &at)?;
    let person: PersonId = ctx.ids.make();
    let mut entry = Entry { origin: person.uuid().as_bytes().to_vec(), ..Entry::default() };
    let fields = apply(ctx, person, &mut entry, said)?;
    let stamp = ctx.stamp(None);
    store::set(&mut ctx.tx, person, &entry, stamp).await?;
    let duty = Duty {
        person,
        unit: at.identity.id,
        designation: code,
        span: Span::since(from),
        from_stated: true,
        reason: None,
    };
    duties::set(&mut ctx.tx, &duty, stamp).await?;
    counting::shift(ctx, person, counting::State::default()).await?;
    find_by(ctx, person, &entry, at.identity.no).await?;
    same::look_for_one(ctx, person).await?;
    let line = Line::of(Action::KeepWorkers, format!("worker {person}")).at(Some(at.identity.id.uuid()));
    ctx.audit(line.fields(&fields));
    Ok(person)
}

/// A year of birth as somebody typed it, in either script: of nobody older than 120, or still to be born.
///
/// # Errors
/// [`RegisterError::NoYear`].
pub fn birth_year(typed: &str, today: Day) -> Result<i32, RegisterError> {
    let digit = |c: char| match c {
        '०'..='९' => char::from_digit(c as u32 - '०' as u32, 10).unwrap_or(c),
        c => c,
    };
    let year = typed.trim().chars().map(digit).collect::<String>().parse::<i32>();
    let now = i32::from(today.date().year());
    year.ok().filter(|y| (now - 120..=now).contains(y)).ok_or(RegisterError::NoYear)
}

/// Changes what is known of a worker.
///
/// # Errors
/// [`RegisterError::NoWorker`], [`RegisterError::NoReason`], [`RegisterError::NoNumber`]; then nothing was changed.
pub async fn change(ctx: &mut Ctx, person: PersonId, said: &Said, reason: &str) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let card = known(ctx, &scope, person).await?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let before = counting::state(ctx, person).await?;
    let mut entry = card.entry.clone();
    let fields = apply(ctx, person, &mut entry, said)?;
    if fields.is_empty() {
        return Ok(());
    }
    let stamp = ctx.stamp(None);
    store::set(&mut ctx.tx, person, &entry, stamp).await?;
    counting::shift(ctx, person, before).await?;
    let own: Vec<&At> = card.duties.iter().filter(|d| d.duty.person == person).collect();
    let now = own.iter().find(|d| d.duty.span.contains(ctx.today())).or(own.last());
    if let Some(at) = now {
        let at = unit(ctx, &scope, at.duty.unit).await?;
        find_by(ctx, person, &entry, at.identity.no).await?;
    }
    same::look_for_one(ctx, person).await?;
    ctx.audit(Line::of(Action::KeepWorkers, format!("worker {person}")).why(reason.trim()).fields(&fields));
    Ok(())
}

/// Lays what was said over what is known; the names of what changes.
fn apply(
    ctx: &Ctx,
    person: PersonId,
    entry: &mut Entry,
    said: &Said,
) -> Result<Vec<&'static str>, RegisterError> {
    let mut fields = Vec::new();
    let mut text = |known: &mut Option<String>, said: &Option<String>, name| {
        if said.is_some() && known != said {
            known.clone_from(said);
            fields.push(name);
        }
    };
    text(&mut entry.name_hi, &said.name_hi, "name_hi");
    text(&mut entry.name_en, &said.name_en, "name_en");
    text(&mut entry.gender, &said.gender.map(|g| g.name().to_owned()), "gender");
    if said.birth_year.is_some() && entry.birth_year != said.birth_year {
        entry.birth_year = said.birth_year;
        fields.push("birth_year");
    }
    if let Some(typed) = &said.mobile {
        let number = mobile(typed).ok_or(RegisterError::NoNumber(crate::model::ContactKind::Mobile))?;
        let vault = ctx.vault()?;
        let index = vault.indexed(Class::Mobile, &number).map_err(AccessError::from)?;
        if entry.mobile_index.as_ref() != Some(&index) {
            let place = workers::place("mobile_sealed", person.uuid());
            let sealed = vault.seal(Class::Mobile, place, number.as_bytes()).map_err(AccessError::from)?;
            entry.mobile_sealed = Some(sealed);
            entry.mobile_index = Some(index);
            entry.mobile_typed_sealed = None;
            fields.push("mobile");
        }
    }
    Ok(fields)
}

/// Lets a worker be found by their names of now, at a unit by its serial number.
async fn find_by(ctx: &mut Ctx, person: PersonId, entry: &Entry, unit: i64) -> db::Result<()> {
    for name in [&entry.name_hi, &entry.name_en].into_iter().flatten() {
        search::add_one(&mut ctx.tx, person.uuid(), unit, &split(name)).await?;
    }
    Ok(())
}

/// Lets a worker be found at another unit by their names of now.
pub(super) async fn find_again(ctx: &mut Ctx, person: PersonId, unit: i64) -> db::Result<()> {
    let now = ctx.present();
    match store::entry(&mut ctx.tx, person, now).await? {
        Some(entry) => find_by(ctx, person, &entry, unit).await,
        None => Ok(()),
    }
}

/// Gives a worker a duty at a unit.
///
/// # Errors
/// [`RegisterError::NoWorker`], [`RegisterError::NoUnit`], [`RegisterError::NoDesignation`]; [`RegisterError::Held`] if the unit has no room for another.
pub async fn give(
    ctx: &mut Ctx,
    person: PersonId,
    at: AreaId,
    duty: &str,
    from: Day,
) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    known(ctx, &scope, person).await?;
    let person = leading(ctx, person).await?;
    let card = known(ctx, &scope, person).await?;
    let at = unit(ctx, &scope, at).await?;
    let all = workers::designations(&mut ctx.tx).await?;
    let code = designation(&all, duty, &at)?;
    let id = at.identity.id;
    let same = |d: &&At| d.duty.unit == id && d.duty.designation == code;
    let held: Vec<&At> = card.duties.iter().filter(same).collect();
    if held.iter().any(|d| d.duty.span.until > from.max(ctx.today())) {
        return Ok(());
    }
    // What they had there before stays as it was.
    let from = held.iter().map(|d| d.duty.span.until).max().map_or(from, |ended| ended.max(from));
    let alone = all.by_code(&code).is_some_and(|d| d.posts == Some(1));
    let own = linked::group(&mut ctx.tx, person.uuid()).await?;
    if alone && duties::held_by_another(&mut ctx.tx, id, &code, from, &own).await? {
        return Err(RegisterError::Held(code));
    }
    let before = counting::state(ctx, person).await?;
    let stamp = ctx.stamp(None);
    let span = Span::since(from);
    let duty = Duty { person, unit: id, designation: code.clone(), span, from_stated: true, reason: None };
    duties::set(&mut ctx.tx, &duty, stamp).await?;
    counting::shift(ctx, person, before).await?;
    find_by(ctx, person, &card.entry, at.identity.no).await?;
    same::look_for_one(ctx, person).await?;
    let line = Line::of(Action::KeepWorkers, format!("worker {person}")).at(Some(id.uuid()));
    ctx.audit(line.fields(&["duty"]));
    Ok(())
}

/// Ends a duty: `last` is its last day. The worker stays, with what they did.
///
/// # Errors
/// [`RegisterError::NoWorker`] if there is no such worker or duty, [`RegisterError::NoReason`], [`RegisterError::OutsideSpan`].
pub async fn end(
    ctx: &mut Ctx,
    person: PersonId,
    (at, duty): (AreaId, &str),
    last: Day,
    reason: &str,
) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    known(ctx, &scope, person).await?;
    let person = leading(ctx, person).await?;
    let card = known(ctx, &scope, person).await?;
    let today = ctx.today();
    let ends = |d: &&At| {
        d.duty.unit == at && d.duty.designation == duty && d.duty.span.until > today && scope.covers(&d.path)
    };
    // Two entries of one person may say the same duty.
    let held: Vec<&At> = card.duties.iter().filter(ends).collect();
    if held.is_empty() {
        return Err(none(person));
    }
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    if let Some(later) = held.iter().find(|d| !d.duty.span.contains(last)) {
        return Err(RegisterError::OutsideSpan(later.duty.span.from.to_string()));
    }
    let before = counting::state(ctx, person).await?;
    let stamp = ctx.stamp(None);
    for at in held {
        let mut duty = at.duty.clone();
        duty.span.until = last.plus(1);
        duty.reason = Some(reason.trim().to_owned());
        duties::set(&mut ctx.tx, &duty, stamp).await?;
    }
    counting::shift(ctx, person, before).await?;
    let line = Line::of(Action::KeepWorkers, format!("worker {person}")).at(Some(at.uuid()));
    ctx.audit(line.why(reason.trim()).fields(&["until"]));
    Ok(())
}

/// Says how a worker was found to be real today.
///
/// # Errors
/// [`RegisterError::NoWorker`].
pub async fn found_real(ctx: &mut Ctx, person: PersonId, level: Truth) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    known(ctx, &scope, person).await?;
    let person = leading(ctx, person).await?;
    let before = counting::state(ctx, person).await?;
    let (day, by, now) = (ctx.today().number(), ctx.actor.name(), ctx.now);
    store::set_truth(&mut ctx.tx, person, level, day, &by, now).await?;
    counting::shift(ctx, person, before).await?;
    ctx.audit(Line::of(Action::KeepWorkers, format!("worker {person}")).fields(&["truth"]));
    Ok(())
}

/// Takes back how a worker was found to be real, as it was noted down at some instants: what was entered was a slip.
pub(super) async fn not_found_real(
    ctx: &mut Ctx,
    person: PersonId,
    noted: &[(Truth, i64)],
) -> Result<(), RegisterError> {
    let before = counting::state(ctx, person).await?;
    let now = ctx.now;
    for entry in linked::group(&mut ctx.tx, person.uuid()).await? {
        for (level, at) in noted {
            store::take_back_truth(&mut ctx.tx, entry, *level, *at, now).await?;
        }
    }
    counting::shift(ctx, person, before).await?;
    ctx.audit(Line::of(Action::KeepWorkers, format!("worker {person}")).fields(&["truth"]));
    Ok(())
}
