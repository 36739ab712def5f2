//! How an area's workers, and one worker, look.

use areas::model::AreaId;
use base::Day;
use ui::form::{Field, Form, Input, form, hidden};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::numbers::grouped;
use words::{Locale, dates};

use super::same;
use crate::actions::overview::Overview;
use crate::actions::worker::Card;
use crate::actions::workers::Found;
use crate::messages as m;
use crate::model::workers::{Designations, Truth};
use crate::store::duties::At;
use crate::web::same::SAME;
use crate::web::workers::{TYPING, WORKERS, href, of_area};

/// What the page of an area shows.
pub(crate) struct Page<'a> {
    /// How things stand.
    pub overview: &'a Overview,
    /// How far the register is true here, and where it begins to be a roll.
    pub truth: &'a Markup,
    /// The organisation's designations.
    pub designations: &'a Designations,
    /// The operation of the search, where the visitor may see names.
    pub search: Option<&'a str>,
    /// What was typed, and who was found.
    pub found: Option<(&'a str, &'a [Found])>,
    /// Whether the visitor may add somebody here.
    pub may_add: bool,
    /// Whether the visitor may take lists out.
    pub may_take: bool,
}

pub(crate) fn name(f: (&Option<String>, &Option<String>), l: Locale) -> String {
    let (first, second) = match l {
        Locale::Hi => f,
        Locale::En => (f.1, f.0),
    };
    first.clone().or_else(|| second.clone()).unwrap_or_else(|| "—".to_owned())
}

fn title<'a>(d: &'a At, all: &'a Designations, l: Locale) -> &'a str {
    all.by_code(&d.duty.designation).map_or(d.duty.designation.as_str(), |x| x.title(l))
}

pub(crate) fn duty(d: &At, all: &Designations, l: Locale) -> String {
    format!("{}, {}", title(d, all, l), d.unit.get(l))
}

/// An area: its workers, its empty posts, what lies below, its own people.
pub(crate) fn area(l: Locale, x: &Page<'_>) -> Markup {
    let o = x.overview;
    let w = o.workers;
    let further = [
        m::workers_people(l, w.women, w.men),
        m::workers_known(l, w.phone, w.known, w.met),
        m::workers_told(l, w.told, w.workers),
    ];
    let further = if w.workers == 0 { Vec::new() } else { further.to_vec() };
    html! {
        @if !o.above.is_empty() {
            nav aria-label=(m::workers_above(l)) {
                p.sub {
                    @for up in &o.above { a href=(of_area(&up.identity.code)) { (up.name(l)) } " › " }
                    (o.area.name(l))
                }
            }
        }
        (lead(&m::workers_lead(l, o.area.name(l), w.workers), &further))
        (x.truth)
        @if let Some(op) = x.search { (search(l, op, o, x.found.map(|(typed, _)| typed))) }
        div data-found aria-live="polite" {
            @if let Some((_, found)) = x.found { (results(l, found, x.designations)) }
        }
        @if !o.posts.is_empty() {
            h2 { (m::workers_posts(l)) }
            ul.plain {
                @for p in &o.posts {
                    li {
                        (p.designation.title(l)) ": "
                        strong { (m::workers_filled(l, grouped(p.filled, l), grouped(p.of, l))) }
                        @if p.of > p.filled { " · " (m::workers_empty(l, p.of - p.filled)) }
                    }
                }
            }
        }
        @if !o.below.is_empty() { (below(l, o)) }
        @if !o.here.is_empty() {
            (list(l, &o.here, x.designations, &m::workers_here(l), Some(o.area.identity.id)))
        } @else if o.below.is_empty() {
            (empty(l, &Empty { what: m::workers_none(l), filled_by: m::workers_none_who(l), action: None }))
        }
        @let under = format!("?under={}", ui::here::segment(&o.area.identity.code));
        p.no-print {
            a href={ (crate::web::vacant::VACANT) (under) } { (m::vacant_title(l)) } " · "
            a href={ (crate::web::work::WORK) (under) } { (m::work_title(l)) } " · "
            a href=(crate::web::designations::DESIGNATIONS) { (m::designation_title(l)) } " · "
            a href=(crate::web::fields::FIELDS) { (m::field_title(l)) }
        }
        @if x.may_add {
            p.no-print { a href=(SAME) { (m::same_title(l)) } }
            p.no-print { a.button.button-quiet href={ (WORKERS) "/new?under=" (ui::here::segment(&o.area.identity.code)) } { (m::workers_add(l)) } }
        }
        (super::notice::ways(l, &o.area.identity.code, x.may_add, x.search.is_some(), x.may_take))
    }
}

fn search(l: Locale, op: &str, o: &Overview, typed: Option<&str>) -> Markup {
    html! {
        form.filters.no-print method="post" action=(of_area(&o.area.identity.code)) role="search" aria-label=(m::workers_search(l))
            data-find={ (TYPING) "?under=" (ui::here::segment(&o.area.identity.code)) } {
            (hidden(op))
            div {
                label for="worker-name" { (m::workers_search_in(l, o.area.name(l))) }
                input #worker-name type="search" name="name" value=(typed.unwrap_or_default()) autocomplete="off" maxlength="100";
            }
            div.filters-go { button type="submit" { (m::workers_search(l)) } }
        }
    }
}

/// Whoever was found.
pub(crate) fn results(l: Locale, found: &[Found], all: &Designations) -> Markup {
    html! {
        @if found.is_empty() { p role="status" { (m::workers_found(l, 0)) } }
        @else { (list(l, found, all, &m::workers_found(l, found.len()), None)) }
    }
}

/// People with their duties; `at`: the unit whose page it is, which needs no naming.
fn list(l: Locale, found: &[Found], all: &Designations, caption: &str, at: Option<AreaId>) -> Markup {
    let called = |d: &At| match at {
        Some(unit) if d.duty.unit == unit => title(d, all, l).to_owned(),
        _ => duty(d, all, l),
    };
    let columns = vec![Column::text(m::workers_col_name(l)), Column::text(m::workers_col_duty(l))];
    let row = |f: &Found| {
        vec![
            html! { a href=(href(f.person)) { (name((&f.name_hi, &f.name_en), l)) } },
            html! { @for (i, d) in f.duties.iter().enumerate() { @if i > 0 { br; } (called(d)) } },
        ]
    };
    table(l, &Here::default(), &Table::new(caption, columns, found.iter().map(row).collect()))
}

fn below(l: Locale, o: &Overview) -> Markup {
    let columns = vec![
        Column::text(m::workers_col_area(l)),
        Column::number(m::workers_col_workers(l)),
        Column::number(m::workers_col_women(l)),
        Column::number(m::workers_col_lacking(l)),
    ];
    let rows = o.below.iter().map(|(area, w, lacking)| {
        vec![
            html! { a href=(of_area(&area.identity.code)) { (area.name(l)) } },
            html! { (grouped(w.workers, l)) },
            html! { (grouped(w.women, l)) },
            html! { (grouped(*lacking, l)) },
        ]
    });
    table(l, &Here::default(), &Table::new(m::workers_below(l), columns, rows.collect()))
}

/// One worker, with the operations of the forms for whoever may keep the register.
pub(crate) fn card(
    l: Locale,
    c: &Card,
    all: &Designations,
    today: Day,
    ops: Option<&[String; 3]>,
    parts: &Markup,
) -> Markup {
    let e = &c.entry;
    let (now, past): (Vec<&At>, Vec<&At>) = c.duties.iter().partition(|d| d.duty.span.until > today);
    let other = match l {
        Locale::Hi => e.name_hi.as_ref().and(e.name_en.as_ref()),
        Locale::En => e.name_en.as_ref().and(e.name_hi.as_ref()),
    };
    let further: Vec<String> = other.cloned().into_iter().collect();
    html! {
        (lead(&name((&e.name_hi, &e.name_en), l), &further))
        (same::part_of(l, c))
        ul.plain {
            li { (m::worker_truth(l)) ": " strong { (truth(c.truth(), l)) } }
            @if let Some(mobile) = &c.mobile { li { (m::contact_mobile(l)) ": " strong.number { (mobile) } } }
            @if let Some(social) = &c.social { li { (m::worker_social(l)) ": " strong.number { (social) } } }
            @if c.mobile.is_none() && e.mobile_typed_sealed.is_some() { li { (m::worker_number_unread(l)) } }
            @if let Some(year) = e.birth_year { li { (m::worker_birth_year(l)) ": " (year) } }
            @match &c.notice {
                Some((answer, _)) if answer == "gone" => { li { (m::notice_gone(l)) } }
                Some((_, day)) => { li { (m::worker_told(l, dates::date(*day, l))) } }
                None => { li { (m::worker_notice_due(l)) } }
            }
        }
        (same::others(l, c))
        h2 { (m::worker_duties(l)) }
        @if now.is_empty() { p { (m::worker_no_duty(l)) } }
        ul.plain {
            @for d in &now {
                li {
                    (duty(d, all, l)) " · " (from_other(l, c, d))
                    @match d.duty.span.last() {
                        Some(last) => { (m::worker_from_to(l, dates::date(d.duty.span.from, l), dates::date(last, l))) }
                        None => { (m::worker_since(l, dates::date(d.duty.span.from, l))) }
                    }
                    @if let (Some([_, op, _]), None) = (ops, d.duty.span.last()) {
                        form.with-reason.no-print method="post" action={ (href(c.person)) "/end" } {
                            (hidden(op))
                            input type="hidden" name="unit" value=(d.code);
                            input type="hidden" name="duty" value=(d.duty.designation);
                            label { (m::worker_why(l)) " " input type="text" name="reason" required maxlength="300" autocomplete="off"; }
                            button.button-quiet type="submit" { (m::worker_end(l)) }
                        }
                    }
                }
            }
        }
        @if !past.is_empty() {
            h2 { (m::worker_before(l)) }
            ul.plain {
                @for d in &past {
                    li {
                        (duty(d, all, l)) " · " (from_other(l, c, d))
                        @if let Some(last) = d.duty.span.last() { (m::worker_from_to(l, dates::date(d.duty.span.from, l), dates::date(last, l))) }
                        @if let Some(why) = &d.duty.reason { " · " (why) }
                    }
                }
            }
        }
        @if !c.truths.is_empty() {
            h2 { (m::worker_found_real(l)) }
            ul.plain { @for (level, day, _) in &c.truths { li { (truth(*level, l)) " · " (dates::date(*day, l)) } } }
        }
        @if let Some([give, _, real]) = ops {
            section.no-print {
                details.more {
                    summary { (m::worker_give(l)) }
                    (form(l, &Form { action: &format!("{}/duty", href(c.person)), op: give, fields: &duty_fields(l, all, "", today), submit: &m::worker_give(l) }))
                }
                h2 { (m::worker_found_real(l)) }
                form.with-reason method="post" action={ (href(c.person)) "/real" } {
                    (hidden(real))
                    @for level in [Truth::Phone, Truth::Known, Truth::Met] {
                        button.button-quiet type="submit" name="level" value=(level.name()) { (truth(level, l)) } " "
                    }
                }
            }
        }
        (parts)
        p.sub { (m::worker_who_sees(l)) }
    }
}

/// From which other entry a duty is, if it is from one.
fn from_other(l: Locale, c: &Card, d: &At) -> Markup {
    let other = c.others.iter().find(|o| o.person == d.duty.person);
    html! {
        @if let Some(o) = other { (m::same_from_other(l, name((&o.entry.name_hi, &o.entry.name_en), l))) " · " }
    }
}

/// The fields of a duty.
pub(crate) fn duty_fields(l: Locale, all: &Designations, unit: &str, today: Day) -> Vec<Field> {
    let titles = all.live().map(|d| (d.code.clone(), d.title(l).to_owned())).collect();
    vec![
        Field::new("duty", m::workers_col_duty(l), Input::Select(titles)),
        Field::new("unit", m::worker_unit(l), Input::Text).value(unit).hint(m::worker_unit_hint(l)),
        Field::new("from", m::worker_from(l), Input::Date).value(today.to_string()),
    ]
}

/// The genders that a form offers, and none of them.
pub(crate) fn genders(l: Locale) -> Vec<(String, String)> {
    vec![
        (String::new(), m::worker_gender_unsaid(l)),
        ("F".to_owned(), m::worker_woman(l)),
        ("M".to_owned(), m::worker_man(l)),
        ("O".to_owned(), m::worker_other(l)),
    ]
}

/// The form for somebody new. `values` are what was entered, by name of the field.
pub(crate) fn new(
    l: Locale,
    op: &str,
    all: &Designations,
    values: &dyn Fn(&str) -> String,
    today: Day,
    wrong: Option<&str>,
) -> Markup {
    let mut fields = vec![
        Field::new("name_hi", m::held_name_hi(l), Input::Text).value(values("name_hi")).optional(),
        Field::new("name_en", m::held_name_en(l), Input::Text).value(values("name_en")).optional(),
        Field::new("mobile", m::contact_mobile(l), Input::Phone).optional(),
        Field::new("gender", m::worker_gender(l), Input::Select(genders(l)))
            .value(values("gender"))
            .optional(),
    ];
    fields.extend(duty_fields(l, all, &values("under"), today));
    html! {
        (lead(&m::worker_new_lead(l), &[]))
        @if let Some(wrong) = wrong { p.error role="alert" { (wrong) } }
        (form(l, &Form { action: &format!("{WORKERS}/new"), op, fields: &fields, submit: &m::workers_add(l) }))
    }
}

/// How far somebody is known to be real, in words.
pub(crate) fn truth(t: Truth, l: Locale) -> String {
    match t {
        Truth::Claimed => m::truth_claimed(l),
        Truth::Phone => m::truth_phone(l),
        Truth::Known => m::truth_known(l),
        Truth::Met => m::truth_met(l),
    }
}
