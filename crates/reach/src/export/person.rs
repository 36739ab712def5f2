//! One representative's accounts and their counts, for a spreadsheet.

use accounts::links::Link;
use system::Grid;
use words::Locale;

use super::sheet::as_of;
use crate::messages as m;
use crate::model::Reading;
use crate::profile::{Held, Profile};
use crate::rules::series::Point;
use crate::rules::verdict::usable;
use crate::sentences as say;
use crate::views::doubts::name as platform_and_name;
use crate::views::person::{max_age, precision, source};

/// The accounts held on the day, with the count that stands on the page.
pub(crate) fn accounts(p: &Profile, l: Locale) -> Grid {
    let on = p.on;
    let address = |h: &Held| {
        let handle = h.account.handles.on(on).map(|(_, handle)| handle.clone());
        Link { platform: h.account.platform, handle, account_id: h.account.platform_id.clone() }.url()
    };
    let count = |h: &Held| h.current.and_then(|r| r.count);
    let status = |r: Option<&Reading>| match usable(r, max_age(p), on) {
        Ok(_) => m::status_ok(l),
        Err(why) => say::unusable(why, l),
    };
    Grid::of(file(p, "accounts"), m::accounts_title(l), &p.accounts)
        .column(m::col_platform(l), |h| say::platform_name(h.account.platform, l))
        .column(m::col_account(l), |h| platform_and_name(l, h, on).1)
        .column(m::col_address(l), address)
        .column(m::col_owner(l), |h| say::owner_name(h.owner, l))
        .bounds(l, &m::col_count(l), |h| count(h).map(Into::into))
        .column(m::col_precision(l), |h| count(h).map(|c| precision(c.precision, l)))
        .column(m::col_read_on(l), |h| h.current.map(|r| r.day))
        .column(m::col_status(l), |h| status(h.current.as_ref()))
        .column(m::col_from(l), |h| h.current.map(|r| source(r.source, l)))
        .column(m::col_import(l), |h| h.origin.as_ref().map(|i| i.no))
        .column(m::col_file(l), |h| h.origin.as_ref().map(|i| i.file.as_str()))
        .about([p.names.get(l).to_owned(), m::accounts_title(l), as_of(on, l)])
}

/// Every count of every account that may be used, a line for each day: those of the drawings, which leave most of the older days out.
pub(crate) fn counts(p: &Profile, l: Locale) -> Grid {
    let all: Vec<(&Held, Point)> =
        p.accounts.iter().flat_map(|h| h.points.iter().map(move |point| (h, *point))).collect();
    Grid::of(file(p, "counts"), m::counts_short(l), all)
        .column(m::col_platform(l), |(h, _)| say::platform_name(h.account.platform, l))
        .column(m::col_account(l), |(h, _)| platform_and_name(l, h, p.on).1)
        .column(m::col_read_on(l), |(_, point)| point.day)
        .bounds(l, &m::col_count(l), |(_, point)| Some(point.count.into()))
        .column(m::col_precision(l), |(_, point)| precision(point.count.precision, l))
        .about([p.names.get(l).to_owned(), m::counts_title(l), as_of(p.on, l)])
}

/// A file is named by the seat, where there is one: people know it by that.
fn file(p: &Profile, what: &str) -> String {
    let seat = p.standings.first().and_then(|s| s.row.area.as_ref());
    let whose = seat.map_or_else(|| p.person.to_string(), |a| a.identity.code.clone());
    format!("{what}-{whose}-{}", p.on)
}
