//! Sentences that several pages and commands say.

use std::collections::HashMap;

use access::grants::Grant;
use access::sessions::How;
use access::ways::Ways;
use access::ways::password::{self, Fault};
use access::{Ctx, ways::device};
use areas::model::AreaId;
use base::Day;
use base::uuid::Uuid;
use words::message::both;
use words::{Locale, Text, dates};

use crate::messages as m;
use crate::store::{self, Unit};

/// The areas of some grants, by id.
pub(crate) type AreaNames = HashMap<Uuid, Unit>;

/// The areas of some grants as they are today; one that lies nowhere any more is not among them.
pub(crate) async fn area_names(ctx: &mut Ctx, grants: &[Grant]) -> db::Result<AreaNames> {
    names_of(ctx, grants.iter().filter_map(|g| g.area)).await
}

/// Some areas as they are today; one that lies nowhere any more is not among them.
pub(crate) async fn names_of(ctx: &mut Ctx, areas: impl Iterator<Item = Uuid>) -> db::Result<AreaNames> {
    let (mut names, on) = (AreaNames::new(), ctx.today());
    for area in areas {
        if !names.contains_key(&area)
            && let Some(unit) = store::unit(&mut ctx.tx, AreaId::from(area), on).await?
        {
            names.insert(area, unit);
        }
    }
    Ok(names)
}

/// An instant, to the minute.
pub(crate) fn instant(micros: i64, l: Locale) -> String {
    jiff::Timestamp::from_microsecond(micros).map(|t| dates::date_time(t, l)).unwrap_or_default()
}

/// A day.
pub(crate) fn day(day: Day, l: Locale) -> String {
    dates::date(day, l)
}

/// What an area is called.
pub(crate) fn area(names: &AreaNames, area: Option<Uuid>, l: Locale) -> String {
    let Some(id) = area else { return m::whole(l) };
    names.get(&id).map_or_else(|| m::area_gone(l), |u| u.name(l).to_owned())
}

/// A grant in words: «मंडल अध्यक्ष, रामगढ़, 12 मार्च 2026 से».
pub(crate) fn grant(g: &Grant, names: &AreaNames, l: Locale) -> String {
    let (role, place) = (g.role.title(l), area(names, g.area, l));
    let from = day(g.from, l);
    match g.until {
        Day::MAX => m::grant_since(l, role, place, from),
        until => m::grant_from_to(l, role, place, from, day(until.plus(-1), l)),
    }
}

/// Whether a grant stands, waits, or is over on a day.
pub(crate) fn standing(g: &Grant, on: Day, l: Locale) -> String {
    match () {
        () if g.ended_at.is_some() => {
            m::grant_ended(l, g.ended_at.map(|at| instant(at, l)).unwrap_or_default())
        }
        () if g.until <= on => m::grant_over(l),
        () if g.from > on => m::grant_later(l),
        () => m::grant_stands(l),
    }
}

/// What was proved, in words.
pub(crate) fn how(all: &[How], l: Locale) -> String {
    let word = |h: &How| match h {
        How::Password => m::how_password(l),
        How::Totp => m::how_totp(l),
        How::Passkey => m::how_passkey(l),
        How::Device => m::how_device(l),
        How::Recovery => m::how_recovery(l),
        How::Link => m::how_link(l),
    };
    all.iter().map(word).collect::<Vec<_>>().join(" + ")
}

/// Which ways in somebody has, never what.
pub(crate) fn ways(w: &Ways, l: Locale) -> String {
    let mut all = Vec::new();
    all.extend(w.password.then(|| m::how_password(l)));
    all.extend(w.totp.then(|| m::how_totp(l)));
    all.extend((w.passkeys > 0).then(|| m::ways_passkeys(l, w.passkeys)));
    all.extend((w.devices > 0).then(|| m::ways_devices(l, w.devices)));
    all.extend((w.recovery_left > 0).then(|| m::ways_recovery(l, w.recovery_left)));
    if all.is_empty() { m::ways_none(l) } else { all.join(", ") }
}

/// Why a password is not taken.
pub(crate) fn password_fault(fault: &Fault) -> Text {
    match fault {
        Fault::Short => both(|l| m::password_short(l, password::SHORTEST)),
        Fault::Long => both(|l| m::password_long(l, password::LONGEST)),
        Fault::Context(word) => both(|l| m::password_context(l, word.as_str())),
        Fault::Guessable => both(m::password_guessable),
    }
}

/// Why a PIN is not taken.
pub(crate) fn pin_fault(fault: device::Fault) -> Text {
    match fault {
        device::Fault::Length => both(|l| m::pin_length(l, *device::LENGTH.start(), *device::LENGTH.end())),
        device::Fault::Plain => both(m::pin_plain),
    }
}
