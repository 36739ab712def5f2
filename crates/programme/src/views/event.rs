//! How one event looks to the office, with what may be done to it.

use std::collections::HashMap;

use areas::model::{Area, AreaId};
use base::Day;
use events::rules::Act;
use register::store::holders::Holder;
use system::Entered;
use ui::form::{Field, Input, errors, field, hidden};
use ui::{Markup, html, lead};
use words::dates::date;
use words::{Locale, Text};

use super::{against, fields, on_map, photos, sort, stage};
use crate::actions::desk::Shows;
use crate::actions::name;
use crate::messages as m;
use crate::web::PROGRAMME;
use words::moment;

use crate::sentences;

/// What the page shows.
pub(crate) struct Page<'a> {
    /// Whose programme it is in.
    pub holder: &'a Holder,
    /// Everybody in whose programme it is, and whether the actor takes them out of it.
    pub hosts: &'a [(Holder, bool)],
    /// Operations of the forms that take somebody out, and of those of photographs.
    pub again: &'a (dyn Fn() -> String + Sync),
    /// The event.
    pub shows: &'a Shows,
    /// The moment.
    pub now: i64,
    /// The names of its area.
    pub areas: &'a HashMap<AreaId, Text>,
    /// Areas that a form offers.
    pub offered: &'a [Area],
    /// The operation of the form of an act.
    pub op: &'a (dyn Fn(Act) -> String + Sync),
    /// What stands in a form before somebody wrote in it.
    pub fresh: &'a Entered,
    /// What was entered where something is wrong with it.
    pub entered: Option<(Act, &'a Entered)>,
}

/// The page.
pub(crate) fn page(l: Locale, x: &Page<'_>) -> Markup {
    let e = &x.shows.event;
    let area = x.areas.get(&e.said.area).map(|t| t.get(l));
    let place = [e.said.place.as_deref(), area].into_iter().flatten().collect::<Vec<_>>().join(", ");
    html! {
        (lead(&format!("{} · {place}", sentences::when(e, l)), &[sort(l, e.said.kind, e.said.owner), stage(l, e, x.now)]))
        p { a href={ (PROGRAMME) "/" (x.holder.person) "?from=" (e.day().date()) } { (x.holder.names.get(l)) } }
        @if x.hosts.len() > 1 { (together(l, x)) }
        (on_map(l, e.said.point))
        @if let Some(why) = &e.cancelled { p { strong { (m::told_cancelled(l, why.as_str())) } } }
        @if let Some(was) = e.was { p { (m::told_moved(l, date(Day::of_micros(was), l), moment::written(was))) } }
        @if let Some(guests) = &e.said.guests { p { (m::told_guests(l, guests.as_str())) } }
        @if let Some(report) = &x.shows.report {
            h2 { (m::report_title(l)) }
            p { (if report.held { m::told_held(l) } else { m::told_not_held(l) })
                @if let Some(n) = report.people { " " (m::report_people(l, n)) } }
            @if let Some(told) = &report.told { p { (told) } }
        }
        @let adds = x.shows.acts.contains(&Act::Report);
        (photos::section(l, e.id, &x.shows.photos, adds.then_some(&|| (x.again)())))
        (against(l, &x.shows.against))
        @for act in &x.shows.acts { (form(l, x, *act)) }
    }
}

/// Everybody who takes part, in their own words: whoever joined leaves by themselves.
fn together(l: Locale, x: &Page<'_>) -> Markup {
    html! {
        h2 { (m::together_title(l)) }
        ul.plain { @for (h, leaves) in x.hosts { li {
            (h.names.get(l)) " · " (h.role.title(l)) ", " (h.area.name(l))
            @if *leaves {
                form.no-print method="post" action={ (PROGRAMME) "/events/" (x.shows.event.id) "/leave" } {
                    (hidden(&(x.again)()))
                    input type="hidden" name="person" value=(h.person);
                    button.button-quiet type="submit" aria-label={ (m::leave_submit(l)) ": " (h.names.get(l)) } { (m::leave_submit(l)) }
                }
            }
        } } }
    }
}

fn form(l: Locale, x: &Page<'_>, act: Act) -> Markup {
    let e = &x.shows.event;
    let entered = x.entered.filter(|(failed, _)| *failed == act).map(|(_, entered)| entered);
    let action = format!("{PROGRAMME}/events/{}/{}", e.id, name(act));
    let title = match act {
        Act::Change => m::act_change(l),
        Act::Approve => m::act_approve(l),
        Act::Publish => m::act_publish(l),
        Act::Move => m::act_move(l),
        Act::Cancel => m::act_cancel(l),
        Act::Report => m::act_report(l),
    };
    let of_report = |x: &Entered| {
        let held = vec![("yes".to_owned(), m::told_held(l)), ("no".to_owned(), m::told_not_held(l))];
        [
            Field::new("held", m::report_held(l), Input::Select(held)),
            Field::new("people", m::report_number(l), Input::Number).optional(),
            Field::new("told", m::report_told(l), Input::Lines).optional(),
        ]
        .map(|f| x.filled(l, f))
    };
    let inner = match act {
        Act::Approve | Act::Publish => html! {},
        Act::Change | Act::Move => fields(l, entered.unwrap_or(x.fresh), x.offered, false),
        Act::Cancel => {
            let why = Field::new("why", m::cancel_why(l), Input::Text);
            let why = entered.map_or(why.clone(), |x| x.filled(l, why));
            html! { (errors(l, std::slice::from_ref(&why))) (field(l, &why)) }
        }
        Act::Report => {
            let all = of_report(entered.unwrap_or(&Entered::default()));
            html! { (errors(l, &all)) @for f in &all { (field(l, f)) } }
        }
    };
    let body = html! {
        form.form.no-print method="post" action=(action) {
            (hidden(&(x.op)(act)))
            (inner)
            button type="submit" { (title) }
        }
    };
    match act {
        Act::Approve | Act::Publish => body,
        _ => html! { details.more.no-print open[entered.is_some()] { summary { (title) } (body) } },
    }
}
