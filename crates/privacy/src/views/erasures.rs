//! Who is forgotten: the list, and one person with holds and certificate.

use register::model::Names;
use ui::form::{Field, Input};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::{Sheet, button, called};
use crate::messages as m;
use crate::model::{Erasure, Hold};
use crate::rules::Stage;
use crate::sentences as say;

/// The name of a stage in messages.
pub(crate) const fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Waits => "waits",
        Stage::Held => "held",
        Stage::Due => "due",
        Stage::Destroyed => "destroyed",
    }
}

/// The body of the list.
pub(crate) fn list(l: Locale, all: &[(Erasure, Stage, Option<Names>)]) -> Markup {
    let columns = vec![
        Column::text(m::col_person(l)),
        Column::text(m::col_hidden(l)),
        Column::text(m::col_destroy(l)),
        Column::text(m::col_state(l)),
    ];
    let row = |(e, stage, names): &(Erasure, Stage, Option<Names>)| {
        vec![
            html! { a href={ "/erasures/" (e.person) } { (called(names.as_ref(), l)) } },
            html! { (say::moment(e.hidden_at, l)) },
            html! { (words::dates::date(e.due, l)) },
            html! { (m::stage(l, name(*stage))) },
        ]
    };
    html! {
        p { (m::erasures_about(l)) }
        @if all.is_empty() {
            (empty(l, &Empty { what: m::erasures_none(l), filled_by: m::erasures_none_who(l), action: None }))
        } @else {
            (table(l, &Here::default(), &Table::new(m::erasures_title(l), columns, all.iter().map(row).collect())))
        }
    }
}

/// One person's erasure: where it stands, what holds it, and once it is destroyed the certificate. `ops`: of lifting each hold, in their order.
pub(crate) fn one(
    l: Locale,
    e: &Erasure,
    stage: Stage,
    names: Option<&Names>,
    ops: &[String],
    sheet: &Sheet<'_>,
) -> Markup {
    html! {
        p.lead { (m::stage_lead(l, name(stage))) }
        dl.facts {
            dt { (m::col_person(l)) } dd { (called(names, l)) " · " small { (e.person) } }
            dt { (m::col_hidden(l)) } dd { (say::moment(e.hidden_at, l)) }
            dt { (m::col_destroy(l)) } dd { (words::dates::date(e.due, l)) }
            @if let Some(at) = e.destroyed_at { dt { (m::col_destroyed(l)) } dd { (say::moment(at, l)) } }
        }
        @if stage == Stage::Destroyed { (certificate(l, e)) }
        @if !e.holds.is_empty() { h2 { (m::holds(l)) } (holds(l, e, ops)) }
        @if stage != Stage::Destroyed {
            h2.no-print { (m::hold_new(l)) }
            (sheet.draw(l, vec![Field::new("reason", m::field_reason(l), Input::Text)], &m::hold_submit(l)))
            p { (m::destroy_where(l)) }
        }
        p.no-print { a href="/erasures" { (m::erasures_title(l)) } }
    }
}

fn holds(l: Locale, e: &Erasure, ops: &[String]) -> Markup {
    let columns =
        vec![Column::text(m::col_when(l)), Column::text(m::field_reason(l)), Column::text(m::col_change(l))];
    let row = |(h, op): (&Hold, &String)| {
        vec![
            html! { (say::moment(h.placed_at, l)) },
            html! { (h.reason) },
            html! {
                @match h.lifted_at {
                    Some(at) => (m::lifted(l, say::moment(at, l))),
                    None => (button(&format!("/erasures/{}/lift", e.person), op, &[("hold", &h.id.to_string())], &m::lift(l))),
                }
            },
        ]
    };
    table(l, &Here::default(), &Table::new(m::holds(l), columns, e.holds.iter().zip(ops).map(row).collect()))
}

fn certificate(l: Locale, e: &Erasure) -> Markup {
    let columns = vec![Column::text(m::col_table(l)), Column::number(m::col_rows(l))];
    let row = |d: &system::Erased| vec![html! { (d.table) }, html! { (d.rows) }];
    let rows: Vec<_> = e.done.iter().filter(|d| d.rows > 0).map(row).collect();
    html! {
        h2 { (m::certificate(l)) }
        p { (m::certificate_says(l)) }
        (table(l, &Here::default(), &Table::new(m::certificate(l), columns, rows).narrow()))
        p { (m::certificate_stays(l)) }
    }
}
