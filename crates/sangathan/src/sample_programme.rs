//! The programme of the sample organisation, so that its pages and feeds show something: some days of some representatives, one event moved, one cancelled, one that is
//! seen only after leaving.

use access::{Actor, Ctx};
use areas::model::{AreaId, AreaKind};
use base::Day;
use events::model::{EventId, Kind, Owner, Report, Said, Shown};
use programme::actions::{self, Doing, Entry, ProgrammeError, desk};
use register::model::PersonId;
use system::{Failure, Shared};
use words::Locale;
use words::moment::{MINUTE, at};

/// Representatives who post; of the others the pages say that they never did.
const WHO: usize = 24;
/// What they do: how many days from today, at which minute, for how many minutes, what, in English, where.
const DAYS: [(i32, i64, i64, Kind, &str, &str, &str); 8] = [
    (-5, 660, 90, Kind::Hearing, "जनसुनवाई", "Public hearing", "पंचायत भवन"),
    (
        -2,
        600,
        60,
        Kind::Inspection,
        "स्वास्थ्य केंद्र का निरीक्षण",
        "Visit to the health centre",
        "प्राथमिक स्वास्थ्य केंद्र",
    ),
    (-1, 1_020, 90, Kind::Gathering, "ग्राम सभा", "Village meeting", "शाला का मैदान"),
    (0, 630, 60, Kind::Hearing, "जनसुनवाई", "Public hearing", "कार्यालय"),
    (0, 960, 90, Kind::Opening, "सड़क का लोकार्पण", "Opening of a road", "बस स्टैंड के पास"),
    (1, 690, 60, Kind::Meeting, "जल समिति की बैठक", "Meeting of the water committee", "सामुदायिक भवन"),
    (3, 1_080, 120, Kind::Ceremony, "मेले में शामिल", "At the fair", "मेला मैदान"),
    (6, 600, 180, Kind::Visit, "गाँव-गाँव संपर्क", "From village to village", "बाज़ार चौक से"),
];

fn failed(e: ProgrammeError) -> Failure {
    match e {
        ProgrammeError::Access(e) => e.into(),
        e => Failure::plain(e.kind(), e),
    }
}

/// Writes and publishes the programme, unless something is published already.
///
/// # Errors
/// What the programme says.
pub async fn post(shared: &Shared, today: Day) -> Result<(), Failure> {
    let mut ctx = shared.host.read(Actor::LocalOperator, Locale::Hi).await?;
    let seen = desk::today(&mut ctx, today).await.map_err(failed)?;
    let posted = seen.all.iter().any(|x| x.since.is_some());
    let seats = seen.all.iter().filter(|x| x.holder.area.identity.kind == AreaKind::Assembly);
    let people: Vec<(PersonId, AreaId)> =
        seats.take(WHO).map(|x| (x.holder.person, x.holder.area.identity.id)).collect();
    ctx.rollback().await?;
    if posted {
        return Ok(());
    }
    let mut all: Vec<(EventId, usize)> = Vec::new();
    let mut ctx = write(shared).await?;
    for (i, (person, area)) in people.iter().enumerate() {
        // Not everybody does the same on the same day.
        for (n, day) in DAYS.iter().enumerate().filter(|(n, _)| (n + i) % 3 != 0 || *n == 3) {
            ctx.op = ctx.ids.make();
            let entry = Entry { said: said(*area, today, *day), weeks: 1 };
            let id = actions::enter(&mut ctx, *person, &entry).await.map_err(failed)?;
            all.push((id, n));
        }
    }
    ctx.commit().await?;
    for doing in [Doing::Approve, Doing::Publish] {
        do_all(shared, all.iter().map(|(id, _)| (*id, doing.clone()))).await?;
    }
    let told =
        Report {
            held: true, people: Some(120), told: Some("32 आवेदन मिले, 9 का वहीं निपटारा हुआ।".to_owned())
        };
    let reports = all.iter().filter(|(_, n)| *n == 0).map(|(id, _)| (*id, Doing::Report(told.clone())));
    let first = |n: usize| all.iter().filter(move |(_, of)| *of == n).map(|(id, _)| *id).next();
    let cancel = first(7).map(|id| (id, Doing::Cancel("भारी बारिश".to_owned())));
    let moved = first(5).zip(people.first()).map(|(id, (_, area))| {
        let mut later = said(*area, today, DAYS[5]);
        later.starts += 240 * MINUTE;
        later.ends += 240 * MINUTE;
        (id, Doing::Move(later))
    });
    do_all(shared, reports.chain(cancel).chain(moved)).await
}

fn said(
    area: AreaId,
    today: Day,
    (days, from, long, kind, title, english, place): (i32, i64, i64, Kind, &str, &str, &str),
) -> Said {
    let starts = at(today.plus(days), from);
    let owner = match kind {
        Kind::Opening | Kind::Inspection | Kind::Hearing => Owner::Government,
        Kind::Ceremony => Owner::Personal,
        _ => Owner::Party,
    };
    let shown = if kind == Kind::Ceremony { Shown::After } else { Shown::Now };
    Said {
        title: title.to_owned(),
        title_en: Some(english.to_owned()),
        kind,
        owner,
        area,
        place: Some(place.to_owned()),
        point: None,
        starts,
        ends: starts + long * MINUTE,
        guests: None,
        shown,
    }
}

async fn write(shared: &Shared) -> Result<Ctx, Failure> {
    let host = &shared.host;
    Ok(host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?)
}

/// Does something to each of some events, at one moment.
async fn do_all(shared: &Shared, all: impl Iterator<Item = (EventId, Doing)>) -> Result<(), Failure> {
    let mut ctx = write(shared).await?;
    for (id, doing) in all {
        ctx.op = ctx.ids.make();
        actions::act(&mut ctx, id, &doing).await.map_err(failed)?;
    }
    ctx.commit().await?;
    Ok(())
}
