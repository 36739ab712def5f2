//! The same people on two days, for a spreadsheet.

use system::Grid;
use words::Locale;

use super::sheet::asked;
use crate::messages as m;
use crate::morning::{Change, Compared};
use crate::report::Report;
use crate::rules::verdict::Verdict;
use crate::views::{day, sign};

/// Everybody on either day.
pub(crate) fn compared(r: &Report, c: &Compared, l: Locale) -> Grid {
    let (since, on) = (c.since.day(), r.asked.as_of.day);
    let [then, now] = [since, on].map(|d| day(d, l));
    let verdict = |v: Option<Verdict>| v.map_or_else(|| m::since_nobody(l), |v| sign(v).word(l));
    let change = |x: &Change| {
        let (before, after) = x.followers;
        Some(after?.value? - before?.value?)
    };
    let name = format!("compare-{}-{since}-{on}", r.asked.role.name());
    let title = m::compare_title(l, then.as_str(), now.as_str());
    Grid::of(name, m::compare_short(l), &c.people)
        .column(m::col_name(l), |x| x.names.get(l))
        .column(m::col_area(l), |x| x.area.as_ref().map(|a| a.name(l)))
        .column(m::col_code(l), |x| x.area.as_ref().map(|a| a.identity.code.as_str()))
        .column(m::compare_verdict(l, then.as_str()), |x| verdict(x.before))
        .column(m::compare_verdict(l, now.as_str()), |x| verdict(x.after))
        .bounds(l, &m::compare_followers(l, then.as_str()), |x| x.followers.0)
        .bounds(l, &m::compare_followers(l, now.as_str()), |x| x.followers.1)
        .column(m::compare_change(l), change)
        .about([title, m::compare_caption(l, c.changed().count())].into_iter().chain(asked(r, l)))
}
