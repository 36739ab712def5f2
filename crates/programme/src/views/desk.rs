//! How the programmes of a day and the week of one representative look.

use areas::model::Area;
use base::Day;
use events::model::{Event, Shown};
use law::rules::Rule;
use register::store::holders::Holder;
use system::Entered;
use ui::form::{Field, Input, field, hidden};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::dates::date;

use super::{against, fields, sort, stage};
use crate::actions::desk::{DAYS, Shows, Today, Week};
use crate::messages as m;
use crate::web::{MOVEMENT, PROGRAMME};
use words::moment;

use crate::sentences;

pub(super) fn name(l: Locale, h: &register::store::holders::Holder) -> Markup {
    html! {
        a href={ (PROGRAMME) "/" (h.person) } { (h.names.get(l)) }
        br; small { (h.role.title(l)) ", " (h.area.name(l)) }
    }
}

/// Who is where on a day.
pub(crate) fn today(l: Locale, here: &Here, x: &Today) -> Markup {
    let rows = x.all.iter().map(|r| {
        let events = html! {
            @if r.events.is_empty() { (ui::table::unknown(l)) }
            @for e in &r.events {
                div { (moment::written(e.said.starts)) " " (e.title(l)) " · " (at(l, x, e)) }
            }
        };
        let since = html! {
            @match r.since {
                Some(at) => { (date(Day::of_micros(at), l)) }
                None => { (m::never_posted(l)) }
            }
        };
        vec![name(l, &r.holder), events, since]
    });
    let columns = vec![
        Column::text(m::col_representative(l)),
        Column::text(m::col_events(l)),
        Column::text(m::col_since(l)),
    ];
    let rows = rows.collect();
    html! {
        (lead(&m::today_lead(l, date(x.day, l), x.posted(), x.all.len()), &[m::today_more(l)]))
        nav.days.no-print aria-label=(m::day_steps(l)) {
            a href={ (PROGRAMME) "?on=" (x.day.plus(-1).date()) } { (m::day_before(l)) }
            a href={ (PROGRAMME) "?on=" (x.day.plus(1).date()) } { (m::day_after(l)) }
        }
        (table(l, here, &Table::new(m::programme_title(l), columns, rows)))
        p.no-print { a href=(MOVEMENT) { (m::movement_title(l)) } }
    }
}

/// What is published and now forbidden.
pub(crate) fn now_forbidden(l: Locale, all: &[(Event, Holder, Vec<Rule>)]) -> Markup {
    let row = |(e, h, rules): &(Event, Holder, Vec<Rule>)| {
        let event = html! {
            a href={ (PROGRAMME) "/events/" (e.id) } { (sentences::when(e, l)) " · " (e.title(l)) }
        };
        let rules = html! { @for rule in rules { div { (rule.told(l)) } } };
        vec![name(l, h), event, rules]
    };
    let columns = vec![
        Column::text(m::col_representative(l)),
        Column::text(m::col_events(l)),
        Column::text(m::law_against(l)),
    ];
    let rows = all.iter().map(row).collect();
    table(l, &Here::default(), &Table::new(m::law_now_more(l), columns, rows))
}

fn at(l: Locale, x: &Today, e: &Event) -> String {
    let area = x.areas.get(&e.said.area).map(|t| t.get(l));
    [e.said.place.as_deref(), area].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What the page of a week shows.
pub(crate) struct Page<'a> {
    /// The operation of the form for an event.
    pub op: String,
    /// Operations of the other forms.
    pub again: &'a (dyn Fn() -> String + Sync),
    /// The week.
    pub week: &'a Week,
    /// Areas that the form offers.
    pub areas: &'a [Area],
    /// What stands in the form.
    pub entered: &'a Entered,
    /// Today.
    pub today: Day,
    /// The moment.
    pub now: i64,
}

/// The week of one representative.
pub(crate) fn week(l: Locale, x: &Page<'_>) -> Markup {
    let w = x.week;
    let href = |day: Day| format!("{PROGRAMME}/{}?from={}", w.holder.person, day.date());
    let last = w.from.plus(DAYS - 1);
    let shown =
        w.events.iter().filter(|s| s.event.published.is_some() && s.event.cancelled.is_none()).count();
    html! {
        (lead(&m::week_lead(l, date(w.from, l), date(last, l), shown), &[m::week_office(l, w.holder.role.title(l), w.holder.area.name(l))]))
        nav.days.no-print aria-label=(m::day_steps(l)) {
            a href=(href(w.from.plus(-DAYS))) { (m::week_before(l)) }
            a href=(href(x.today)) { (m::week_now(l)) }
            a href=(href(w.from.plus(DAYS))) { (m::week_after(l)) }
        }
        @for n in 0..DAYS {
            @let day = w.from.plus(n);
            @let of_day: Vec<&Shows> = w.events.iter().filter(|s| s.event.day() == day).collect();
            @if !of_day.is_empty() {
                section {
                    h2 { (date(day, l)) }
                    ul.plain.agenda { @for s in of_day { li { (line(l, w, s, x.now)) } } }
                }
            }
        }
        @if w.events.is_empty() { p { (m::week_empty(l)) } }
        @if w.may_write { (write(l, x)) }
        p.no-print { a href={ "/public/people/" (w.holder.person) } { (m::public_page(l)) } }
    }
}

fn line(l: Locale, w: &Week, s: &Shows, now: i64) -> Markup {
    let e = &s.event;
    let area = w.areas.get(&e.said.area).map(|t| t.get(l));
    let place = [e.said.place.as_deref(), area].into_iter().flatten().collect::<Vec<_>>().join(", ");
    html! {
        a href={ (PROGRAMME) "/events/" (e.id) } {
            @if e.cancelled.is_some() { s { (sentences::hours(e, l)) " · " (e.title(l)) } }
            @else { (sentences::hours(e, l)) " · " (e.title(l)) }
        }
        div.sub { (place) " · " (sort(l, e.said.kind, e.said.owner)) " · " strong { (stage(l, e, now)) } }
        (against(l, &s.against))
        @if let Some(was) = e.was {
            div.sub { (m::told_moved(l, date(Day::of_micros(was), l), moment::written(was))) }
        }
    }
}

/// The forms of whoever writes: one event; a day as another was; from when events may be seen.
fn write(l: Locale, x: &Page<'_>) -> Markup {
    let w = x.week;
    let action = format!("{PROGRAMME}/{}", w.holder.person);
    let day =
        |name, label: String, day: Day| Field::new(name, label, Input::Date).value(day.date().to_string());
    let shown = Shown::ALL.iter().map(|s| (s.name().to_owned(), s.title(l))).collect();
    html! {
        section.no-print {
            h2 id="write" { (m::write_title(l)) }
            form.form method="post" action=(action) {
                (hidden(&x.op))
                (fields(l, x.entered, x.areas, true))
                button type="submit" { (m::write_submit(l)) }
            }
            details.more {
                summary { (m::copy_title(l)) }
                form.form method="post" action={ (action) "/copy" } {
                    (hidden(&(x.again)()))
                    (field(l, &day("of", m::copy_of(l), x.today.plus(-1))))
                    (field(l, &day("to", m::copy_to(l), x.today)))
                    button type="submit" { (m::copy_submit(l)) }
                }
            }
            details.more {
                summary { (m::join_title(l)) }
                form.form method="post" action={ (action) "/join" } {
                    (hidden(&(x.again)()))
                    (field(l, &Field::new("event", m::join_event(l), Input::Text).hint(m::join_hint(l))))
                    button type="submit" { (m::join_submit(l)) }
                }
            }
            @if w.may_publish {
                details.more {
                    summary { (m::care_title(l)) }
                    form.form method="post" action={ (action) "/shown" } {
                        (hidden(&(x.again)()))
                        p { (m::care_hint(l)) }
                        div.field {
                            label for="care" { (m::field_shown(l)) }
                            select id="care" name="shown" {
                                @let all: Vec<(String, String)> = shown;
                                @for (v, words) in &all { option value=(v) selected[v == w.shown.name()] { (words) } }
                            }
                        }
                        button type="submit" { (m::care_submit(l)) }
                    }
                }
            }
        }
    }
}
