//! What waits for somebody, for a spreadsheet: readings and jumps in doubt, analysts, accounts to be counted.

use accounts::links::Link;
use base::Day;
use system::Grid;
use words::Locale;

use super::sheet::{as_of, asked};
use crate::doubts::{InDoubt, What};
use crate::due::{Analyst, Line};
use crate::messages as m;
use crate::model::AccountReading;
use crate::report::{Report, ReportRow};
use crate::sentences as say;
use crate::views::due::{Whose, account_name, reason};
use crate::views::{doubts, morning};

/// Everything in doubt about the people of a report.
pub(crate) fn in_doubt(r: &Report, all: &[InDoubt], l: Locale) -> Grid {
    let mut lines: Vec<(&InDoubt, &ReportRow, &AccountReading)> = Vec::with_capacity(all.len());
    for d in all {
        let row = r.rows.get(d.row);
        lines.extend(row.and_then(|x| Some((d, x, x.subject.accounts.get(d.account)?))));
    }
    let name = format!("doubts-{}-{}", r.asked.role.name(), r.asked.as_of.day);
    let about = [m::doubts_all(l), m::doubts_about(l)].into_iter().chain(asked(r, l));
    Grid::of(name, m::doubts_short(l), lines)
        .column(m::col_name(l), |(_, x, _)| x.names.get(l))
        .column(m::col_area(l), |(_, x, _)| x.area.as_ref().map(|a| a.name(l)))
        .column(m::col_code(l), |(_, x, _)| x.area.as_ref().map(|a| a.identity.code.as_str()))
        .column(m::col_platform(l), |(.., a)| say::platform_name(a.platform, l))
        .column(m::col_account(l), |(.., a)| say::account_name(a, l))
        .column(m::col_read_on(l), |(d, ..)| match d.what {
            What::Jump(b) => b.to,
            What::Reading(r) => r.point.day,
        })
        .bounds(l, &m::col_count(l), |(d, ..)| match d.what {
            What::Jump(_) => None,
            What::Reading(r) => Some(r.point.count.into()),
        })
        .bounds(l, &m::col_gained(l), |(d, ..)| match d.what {
            What::Jump(b) => Some(b.gained),
            What::Reading(_) => None,
        })
        .column(m::doubt_reason(l), |(d, ..)| match d.what {
            What::Jump(_) => m::flag_explain(l),
            What::Reading(r) => morning::doubt(r.doubt, l),
        })
        .column(m::col_status(l), |(d, ..)| match d.what {
            What::Jump(_) => m::jump_open(l),
            What::Reading(r) => doubts::state(l, r.outcome),
        })
        .about(about)
}

/// Everybody who serves, with how much there is to do.
pub(crate) fn analysts(all: &[Analyst], on: Day, l: Locale) -> Grid {
    Grid::of(format!("analysts-{on}"), m::analysts_short(l), all)
        .column(m::col_name(l), |a| a.names.get(l))
        .column(m::col_serves(l), |a| a.serves.len())
        .column(m::col_accounts(l), |a| a.accounts)
        .column(m::col_due(l), |a| a.due)
        .about([m::due_analysts(l, all.len()), as_of(on, l)])
}

/// The accounts that are to be counted on a day: those of the page, in its order.
pub(crate) fn due(whose: &Whose, lines: &[Line], on: Day, l: Locale) -> Grid {
    let due = lines.iter().filter(|x| x.due.is_some());
    let (n, count) =
        (due.clone().count(), |x: &Line| x.reading.and_then(|r| r.count).or(x.last.map(|p| p.count)));
    let address = |x: &Line| {
        let held = &x.held;
        Link { platform: held.platform, handle: held.handle.clone(), account_id: held.platform_id.clone() }
            .url()
    };
    Grid::of(format!("due-{on}"), m::col_due(l), due)
        .column(m::col_name(l), |x| x.names.get(l))
        .column(m::col_role(l), |x| x.role.map(|r| r.title(l)))
        .column(m::col_platform(l), |x| say::platform_name(x.held.platform, l))
        .column(m::col_account(l), |x| account_name(l, &x.held))
        .column(m::col_address(l), address)
        .bounds(l, &m::col_last_count(l), |x| count(x).map(Into::into))
        .column(m::col_read_on(l), |x| x.looked())
        .column(m::col_why_due(l), |x| x.due.map(|why| reason(l, why)))
        .column(m::col_notes(l), |x| x.reading.filter(|r| r.held_back).map(|_| m::unread_held(l)))
        .about([m::due_lead(l, whose.name.as_str(), lines.len(), n), as_of(on, l)])
}
