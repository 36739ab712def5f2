//! What waits for a word: readings that are held back, jumps that need explanation; what was said stands beside the number.

use base::Day;
use ui::filters::filters;
use ui::form::hidden;
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::{bounds, percent};

use super::dashboard::role_filter;
use super::{Links, day, morning};
use crate::doubts::{InDoubt, What};
use crate::history::Doubted;
use crate::messages as m;
use crate::model::{Explanation, Side};
use crate::profile::{Held, Profile};
use crate::report::Report;
use crate::rules::bursts::Burst;
use crate::rules::screen::Outcome;
use crate::sentences as say;

/// Readings of an account that are told of, at most: the latest.
const MOST: usize = 10;

/// Jumps and doubts of a representative; nothing where there are none. `op`: the operation of its forms, where something can be
/// said.
pub(crate) fn doubts(l: Locale, here: &Here, p: &Profile, op: Option<&str>) -> Markup {
    let jumps = p.accounts.iter().flat_map(|h| h.jumps.iter().map(move |j| (h, j)));
    let doubted = p.accounts.iter().flat_map(|h| h.doubted.iter().rev().take(MOST).map(move |d| (h, d)));
    html! {
        @if p.accounts.iter().any(|h| !h.jumps.is_empty()) {
            section #jumps {
                h2 { (m::jumps_title(l)) }
                @for (h, (burst, said)) in jumps { (jump(l, here, p, h, burst, said, op)) }
                p { small { (m::jump_cannot_see(l)) } }
            }
        }
        @if p.accounts.iter().any(|h| !h.doubted.is_empty()) {
            section #doubts {
                h2 { (m::doubts_title(l)) }
                ul.plain.doubts { @for (h, d) in doubted { (one(l, here, p, h, d, op)) } }
            }
        }
    }
}

/// Everything in doubt about the people of a report.
pub(crate) fn list(l: Locale, here: &Here, r: &Report, all: &[InDoubt], links: Links) -> Markup {
    let role = filters(l, &here.with("role", r.asked.role.name()), &[role_filter(l, r)]);
    if all.is_empty() {
        return html! { (role) p { (m::doubts_none(l)) } };
    }
    let row = |d: &InDoubt| {
        let (x, a) = (r.rows.get(d.row)?, r.rows.get(d.row)?.subject.accounts.get(d.account)?);
        let (on, what, count, state) = match d.what {
            What::Jump(b) => (b.to, m::flag_explain(l), format!("+{}", bounds(b.gained, l)), m::jump_open(l)),
            What::Reading(r) => {
                let count = bounds(r.point.count.into(), l);
                (r.point.day, morning::doubt(r.doubt, l), count, state(l, r.outcome))
            }
        };
        Some(vec![
            html! { a href=(links.person(x.person)) { (morning::place(x, l)) } },
            html! { (say::platform_name(a.platform, l)) " " small { (say::account_name(a, l)) } },
            html! { (day(on, l)) },
            html! { (count) },
            html! { (what) },
            html! { (state) },
        ])
    };
    let columns = vec![
        Column::text(m::col_area(l)),
        Column::text(m::col_account(l)),
        Column::text(m::col_read_on(l)),
        Column::number(m::col_count(l)),
        Column::text(m::doubt_reason(l)),
        Column::text(m::col_status(l)),
    ];
    let rows = all.iter().filter_map(row).collect();
    html! {
        (role)
        p { (m::doubts_about(l)) }
        div.scroll { (table(l, here, &Table::new(m::doubts_caption(l, all.len()), columns, rows))) }
        (below(l, None, None, &Download::both(l, &super::chosen(here, r), "/doubts")))
    }
}

/// What became of a reading in doubt.
pub(crate) fn state(l: Locale, outcome: Outcome) -> String {
    match outcome {
        Outcome::Held => m::doubt_held(l),
        Outcome::Refused { on } => m::doubt_refused(l, day(on, l)),
        Outcome::Accepted { on } => m::doubt_accepted(l, day(on, l)),
    }
}

/// The platform, and the account's handle on a day, else its id, else that nobody knows.
pub(crate) fn name(l: Locale, h: &Held, on: Day) -> (String, String) {
    let handle = h.account.handles.on(on).map(|(_, n)| n.clone()).or(h.account.platform_id.clone());
    let platform = say::platform_name(h.account.platform, l).to_owned();
    (platform, handle.unwrap_or_else(|| m::account_unnamed(l)))
}

fn jump(
    l: Locale,
    here: &Here,
    p: &Profile,
    h: &Held,
    b: &Burst,
    said: &[Explanation],
    op: Option<&str>,
) -> Markup {
    let (platform, account) = name(l, h, p.on);
    let line = m::jump_line(
        l,
        platform,
        account,
        day(b.from, l),
        day(b.to, l),
        bounds(b.gained, l),
        percent(b.share, l),
    );
    let id = format!("said-{}-{}", h.account.id, b.from);
    let sides = [
        ("representative", m::jump_side_office(l)),
        ("accepted", m::jump_side_accepted(l)),
        ("not_accepted", m::jump_side_not(l)),
    ];
    html! {
        article.jump {
            p { (line) }
            @for e in said { p.said { (m::jump_said(l, e.said.as_str(), by(l, e.side), day(e.on, l))) } }
            @if said.is_empty() { p.sub { (m::jump_none(l)) } }
            @if let Some(op) = op {
                form.say.no-print method="post" action="/jumps/explain" {
                    (hidden(op))
                    input type="hidden" name="account" value=(h.account.id);
                    input type="hidden" name="from" value=(b.from);
                    input type="hidden" name="to" value=(b.to);
                    input type="hidden" name="back" value=(here.href());
                    label for=(id) { (m::jump_say(l)) }
                    textarea id=(id) name="said" rows="2" maxlength="600" required {}
                    label { (m::jump_side(l)) " "
                        select name="side" { @for (value, words) in &sides { option value=(value) { (words) } } }
                    }
                    button { (m::jump_send(l)) }
                }
            }
        }
    }
}

fn by(l: Locale, side: Side) -> String {
    m::jump_by(
        l,
        match side {
            Side::Representative => "representative",
            Side::Analyst { accepted: true } => "accepted",
            Side::Analyst { accepted: false } => "not_accepted",
        },
    )
}

fn one(l: Locale, here: &Here, p: &Profile, h: &Held, d: &Doubted, op: Option<&str>) -> Markup {
    let (platform, account) = name(l, h, p.on);
    let why = morning::doubt(d.doubt, l);
    let count = bounds(d.point.count.into(), l);
    let state = state(l, d.outcome);
    let id = format!("why-{}-{}", h.account.id, d.point.day);
    html! {
        li {
            (m::doubt_line(l, platform, account, day(d.point.day, l), count, why)) " " strong { (state) }
            @if let (Some(op), Outcome::Held) = (op, d.outcome) {
                form.say.no-print method="post" action="/readings/decide" {
                    (hidden(op))
                    input type="hidden" name="account" value=(h.account.id);
                    input type="hidden" name="day" value=(d.point.day);
                    input type="hidden" name="back" value=(here.href());
                    label for=(id) { (m::doubt_reason(l)) }
                    input id=(id) name="reason" maxlength="300" required;
                    button name="accept" value="yes" { (m::doubt_accept(l)) }
                    button name="accept" value="no" { (m::doubt_refuse(l)) }
                }
            }
        }
    }
}
