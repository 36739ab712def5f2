//! One's own page: what one may do, how one comes in, where one is signed in.

use access::grants::Grant;
use access::sessions::Session;
use access::ways::Ways;
use access::ways::device::Device;
use base::Day;
use base::uuid::Uuid;
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::one_button;
use crate::messages as m;
use crate::sentences::{self as say, AreaNames};

/// What the page shows.
pub(crate) struct Me<'a> {
    /// Today.
    pub today: Day,
    /// The grants that stand or are to come.
    pub grants: &'a [Grant],
    /// What their areas are called.
    pub names: &'a AreaNames,
    /// The ways in.
    pub ways: Ways,
    /// The open sessions.
    pub sessions: &'a [Session],
    /// The one in which this is looked at.
    pub here: Uuid,
    /// The phones.
    pub devices: &'a [Device],
    /// The operation of the forms, signed.
    pub op: &'a str,
}

/// The page.
pub(crate) fn me(l: Locale, x: &Me<'_>) -> Markup {
    html! {
        h2 { (m::me_grants(l)) }
        @if x.grants.is_empty() { p { (m::me_no_grants(l)) } }
        ul.grants { @for g in x.grants {
            li { (say::grant(g, x.names, l)) @if g.from > x.today { " " small { (m::grant_later(l)) } } }
        } }

        h2 { (m::me_ways(l)) }
        p { (say::ways(&x.ways, l)) }
        p { a.button href="/ways" { (m::me_ways_change(l)) } }

        p { a href="/me/tokens" { (m::me_tokens(l)) } }

        h2 { (m::me_sessions(l)) }
        (sessions(l, x))
        @if x.sessions.len() > 1 { (one_button("/me/sessions/end-others", x.op, &m::me_end_others(l), false)) }

        @if !x.devices.is_empty() {
            h2 { (m::me_devices(l)) }
            p.sub { (m::me_devices_what(l)) }
            (devices(l, x))
        }
        h2 { (m::me_out(l)) }
        (one_button(system::SIGN_OUT, x.op, &m::me_out_button(l), true))
    }
}

fn sessions(l: Locale, x: &Me<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_browser(l)),
        Column::text(m::col_opened(l)),
        Column::text(m::col_seen(l)),
        Column::text(m::col_how(l)),
        Column::text(m::col_act(l)),
    ];
    let row = |s: &Session| {
        let name = if s.device.is_empty() { m::browser_unknown(l) } else { s.device.clone() };
        vec![
            html! { (name) },
            html! { (say::instant(s.opened_at, l)) },
            html! { (say::instant(s.seen_at, l)) },
            html! { (say::how(&s.how, l)) },
            match s.id.uuid() == x.here {
                true => html! { strong { (m::session_here(l)) } },
                false => one_button(&format!("/me/sessions/{}/end", s.id), x.op, &m::session_end(l), false),
            },
        ]
    };
    table(
        l,
        &Here::default(),
        &Table::new(
            m::me_sessions_caption(l, x.sessions.len()),
            columns,
            x.sessions.iter().map(row).collect(),
        ),
    )
}

fn devices(l: Locale, x: &Me<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_phone(l)),
        Column::text(m::col_enrolled(l)),
        Column::text(m::col_used(l)),
        Column::text(m::col_act(l)),
    ];
    let row = |d: &Device| {
        let name = if d.name.is_empty() { m::phone_unnamed(l) } else { d.name.clone() };
        vec![
            html! { (name) },
            html! { (say::instant(d.enrolled_at, l)) },
            html! { (d.used_at.map_or_else(|| m::never(l), |at| say::instant(at, l))) },
            match d.blocked_at {
                Some(_) => html! { (m::phone_blocked(l)) },
                None => one_button(&format!("/me/devices/{}/block", d.id), x.op, &m::phone_block(l), false),
            },
        ]
    };
    table(
        l,
        &Here::default(),
        &Table::new(m::me_devices_caption(l, x.devices.len()), columns, x.devices.iter().map(row).collect()),
    )
}
