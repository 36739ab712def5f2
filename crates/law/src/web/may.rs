//! `/law/may`: whether something may be done, where and when. It asks only, and keeps nothing.

use access::Action;
use axum::response::Response;
use base::Kind as Failure;
use events::model::{Kind, Owner};
use system::{Content, Refusal, Visit};
use words::message::both;
use words::moment;

use super::{LAW, refused};
use crate::actions::{self, calendar};
use crate::messages as m;
use crate::rules::{Certificate, Deed, DeedKind, Office, against};
use crate::views::may::{self as views, Answer};

/// Minutes of an hour: how long something lasts of which nobody said until when.
const HOUR: i64 = 60;
/// Letters of what is read from the address.
const LONGEST: usize = 200;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = page(&visit).await;
    visit.answer(made)
}

fn given(visit: &Visit, name: &str) -> String {
    let typed = visit.here.value(name).unwrap_or_default().replace('\0', "");
    typed.trim().chars().take(LONGEST).collect()
}

async fn page(visit: &Visit) -> Result<Content, Refusal> {
    let asked = DeedKind::from_name(&given(visit, "deed")).unwrap_or(DeedKind::Event);
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::ReadLaw)?;
    let (area, day) = (given(visit, "area"), given(visit, "day"));
    let answer = if area.is_empty() || day.is_empty() {
        None
    } else {
        let everywhere = ctx.for_all();
        let (area, _) = actions::meant(&mut ctx, &everywhere, "area", &area).await.map_err(refused)?;
        let places = actions::places(&mut ctx, area).await.map_err(access::AccessError::from)?;
        let calendar = calendar::calendar(&mut ctx).await.map_err(access::AccessError::from)?;
        let (from, until) = times(visit, &day)?;
        let phase = calendar.strictest(&places, from, until);
        Some(Answer { phase, rules: against(&deed(visit, asked), phase) })
    };
    ctx.rollback().await?;
    let body = views::page(visit.l, &visit.here, asked, answer.as_ref());
    Ok(Content { title: m::may_title(visit.l), current: LAW, day: None, body, lasting: false })
}

/// From when until when: the whole day, unless hours are said.
fn times(visit: &Visit, day: &str) -> Result<(i64, i64), Refusal> {
    let invalid = |text| Refusal::told(Failure::Invalid, text);
    let day = words::dates::parse(day).map_err(|e| invalid(e.text()))?.unwrap_or(visit.today());
    let clock = |name: &str| match given(visit, name).as_str() {
        "" => Ok(None),
        typed => moment::clock(typed).map(Some).ok_or_else(|| invalid(both(m::wrong_clock))),
    };
    let from = clock("from")?;
    let until = match (from, clock("until")?) {
        (Some(from), Some(until)) if until <= from => until + 24 * HOUR,
        (_, Some(until)) => until,
        (Some(from), None) => from + HOUR,
        (None, None) => 24 * HOUR,
    };
    Ok((moment::at(day, from.unwrap_or(0)), moment::at(day, until)))
}

/// What was asked; where the address says nothing, the first of each list is meant, as the form shows it.
fn deed(visit: &Visit, kind: DeedKind) -> Deed {
    let yes = |name: &str| given(visit, name) == "yes";
    let owner = Owner::from_name(&given(visit, "owner")).unwrap_or(Owner::Government);
    match kind {
        DeedKind::Event => Deed::Event {
            kind: Kind::from_name(&given(visit, "kind")).unwrap_or(Kind::Hearing),
            owner,
            office: Office::from_name(&given(visit, "office")).unwrap_or(Office::Minister),
            beside: Owner::from_name(&given(visit, "beside")),
        },
        DeedKind::Post => Deed::Post { account: owner, campaigns: yes("campaigns") },
        DeedKind::Advert => Deed::Advert {
            at_public_cost: yes("public_money"),
            certificate: Certificate::from_name(&given(visit, "certificate")).unwrap_or(Certificate::Valid),
        },
        DeedKind::Synthetic => Deed::Synthetic { labelled: yes("labelled") },
        DeedKind::Gift => Deed::Gift,
        DeedKind::Count => Deed::Count { account: owner },
    }
}
