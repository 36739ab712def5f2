//! How the organisation's designations look.

use ui::form::{Field, Form, Input, form, hidden};
use ui::{Markup, html, lead};
use words::numbers::grouped;
use words::{Locale, dates};

use crate::actions::designations::Listed;
use crate::messages as m;
use crate::model::workers::{Designation, LEVELS};
use crate::web::designations::{DESIGNATIONS, NEW};
use crate::web::workers::WORKERS;

/// The kind of unit that has a designation, in words.
pub(crate) fn level(d: &Designation, l: Locale) -> String {
    d.level.map_or_else(|| m::designation_any(l), |k| k.title(l))
}

/// What the page shows.
pub(crate) struct Page<'a> {
    /// The designations.
    pub listed: &'a Listed,
    /// The operations of the forms, for whoever may send them.
    pub op: Option<&'a (dyn Fn() -> String + Sync)>,
    /// What was wrong with what was sent.
    pub wrong: Option<&'a str>,
    /// What was entered for a new one, by name of the field.
    pub values: &'a (dyn Fn(&str) -> String + Sync),
}

/// The page.
pub(crate) fn page(l: Locale, x: &Page<'_>) -> Markup {
    let all = x.listed.all.all();
    html! {
        (lead(&m::designation_lead(l, x.listed.all.live().count()), &[m::designation_lead_more(l)]))
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        (voter_ids(l, x))
        @for d in all.iter().filter(|d| d.ended.is_none()) { (one(l, d, x.op)) }
        @if all.iter().any(|d| d.ended.is_some()) {
            h2 { (m::designation_before(l)) }
            p { (m::designation_before_more(l)) }
            @for d in all.iter().filter(|d| d.ended.is_some()) { (one(l, d, x.op)) }
        }
        @if let Some(op) = x.op {
            section.no-print {
                h2 { (m::designation_add(l)) }
                (form(l, &Form { action: NEW, op: &op(), fields: &new(l, x.values), submit: &m::designation_add(l) }))
            }
        }
        p.no-print { a href=(WORKERS) { (m::title_workers(l)) } }
    }
}

/// How many voters' numbers are kept, and how many without need: loudly.
fn voter_ids(l: Locale, x: &Page<'_>) -> Markup {
    let n = x.listed;
    html! {
        @if n.voter_ids > 0 {
            p role="status" { strong { (m::designation_voter_ids(l, grouped(n.voter_ids, l), grouped(n.unneeded, l))) } }
        }
        @if let (Some(op), true) = (x.op, n.unneeded > 0) {
            form.with-reason.no-print method="post" action={ (DESIGNATIONS) "/voter-ids" } {
                (hidden(&op()))
                label { (m::worker_why(l)) " " input type="text" name="reason" required maxlength="300" autocomplete="off"; }
                button.button-quiet type="submit" { (m::designation_forget(l, grouped(n.unneeded, l))) }
            }
        }
    }
}

fn one(l: Locale, d: &Designation, op: Option<&(dyn Fn() -> String + Sync)>) -> Markup {
    let mut parts = vec![level(d, l)];
    parts.extend(d.posts.map(|n| m::designation_posts_of(l, n)));
    parts.extend(d.is_core.then(|| m::designation_core(l)));
    parts.extend(d.ended.map(|day| m::designation_ended(l, dates::date(day, l))));
    html! {
        section id={ "d-" (d.code) } {
            h2 { (d.title(l)) }
            p.sub { code { (d.code) } " · " (parts.join(" · ")) }
            @if !d.spoken.is_empty() { p.sub { (m::designation_also(l, d.spoken.join(", "))) } }
            @if d.needs_voter_id { p { strong { (m::designation_voter(l)) } } }
            @if let Some(op) = op {
                @if d.ended.is_none() {
                    details.more.no-print {
                        summary { (m::designation_change(l)) }
                        form.form method="post" action={ (DESIGNATIONS) "/change" } {
                            (hidden(&op()))
                            input type="hidden" name="code" value=(d.code);
                            @for f in words_of(l, d) { (own(l, &f, &d.code)) }
                            button type="submit" { (m::work_save(l)) }
                        }
                        form.with-reason method="post" action={ (DESIGNATIONS) "/end" } {
                            (hidden(&op()))
                            input type="hidden" name="code" value=(d.code);
                            p { (m::designation_end_hint(l)) }
                            label { (m::worker_why(l)) " " input type="text" name="reason" required maxlength="300" autocomplete="off"; }
                            button.button-quiet type="submit" { (m::designation_end(l)) }
                        }
                    }
                } @else {
                    form.no-print method="post" action={ (DESIGNATIONS) "/change" } {
                        (hidden(&op()))
                        input type="hidden" name="code" value=(d.code);
                        input type="hidden" name="again" value="yes";
                        button.button-quiet type="submit" { (m::designation_again(l)) }
                    }
                }
            }
        }
    }
}

/// A field of one of many forms of a page: its label holds it, for there are many of the same name.
fn own(l: Locale, f: &Field, code: &str) -> Markup {
    html! {
        @match &f.input {
            Input::Select(all) => {
                div.field { label { (f.label) " " select name=(f.name) {
                    @for (v, words) in all { option value=(v) selected[*v == f.value] { (words) } }
                } } }
            }
            Input::Tick => {
                div.field.field-tick { label {
                    input type="checkbox" name=(f.name) value="yes" checked[f.value == "yes"]; " " span { (f.label) }
                } }
            }
            _ => {
                div.field {
                    label for={ (f.name) "-" (code) } { (f.label) }
                    @if let Some(hint) = &f.hint { p.field-hint { (hint) } }
                    input id={ (f.name) "-" (code) } type="text" name=(f.name) value=(f.value) required[f.required] maxlength="300" autocomplete="off" lang=(l.code());
                }
            }
        }
    }
}

fn levels(l: Locale) -> Vec<(String, String)> {
    let kinds = LEVELS.iter().map(|k| (k.name().to_owned(), k.title(l)));
    [(String::new(), m::designation_any(l))].into_iter().chain(kinds).collect()
}

fn words_of(l: Locale, d: &Designation) -> Vec<Field> {
    let yes = |is: bool| if is { "yes" } else { "" };
    let level = d.level.map_or("", areas::model::AreaKind::name);
    vec![
        Field::new("hi", m::designation_hi(l), Input::Text).value(&d.title.hi),
        Field::new("en", m::designation_en(l), Input::Text).value(&d.title.en),
        Field::new("spoken", m::designation_spoken(l), Input::Text)
            .value(d.spoken.join("; "))
            .hint(m::designation_spoken_hint(l))
            .optional(),
        Field::new("level", m::designation_level(l), Input::Select(levels(l))).value(level).optional(),
        Field::new("posts", m::designation_posts(l), Input::Number)
            .value(d.posts.map(|n| n.to_string()).unwrap_or_default())
            .hint(m::designation_posts_hint(l))
            .optional(),
        Field::new("place", m::designation_place(l), Input::Number).value(d.place.to_string()),
        Field::new("core", m::designation_core_ask(l), Input::Tick).value(yes(d.is_core)).optional(),
        Field::new("voter", m::designation_voter_ask(l), Input::Tick).value(yes(d.needs_voter_id)).optional(),
        Field::new("reason", m::designation_reason(l), Input::Text)
            .hint(m::designation_reason_hint(l))
            .optional(),
    ]
}

/// The fields of a new designation.
fn new(l: Locale, values: &(dyn Fn(&str) -> String + Sync)) -> Vec<Field> {
    let blank = Designation {
        code: String::new(),
        title: words::Text::new("", ""),
        spoken: Vec::new(),
        level: None,
        posts: None,
        is_core: false,
        needs_voter_id: false,
        place: crate::actions::designations::LAST,
        ended: None,
    };
    let code = Field::new("code", m::field_code(l), Input::Text).hint(m::field_code_hint(l));
    let all = std::iter::once(code).chain(words_of(l, &blank));
    all.map(|f| match values(f.name) {
        typed if typed.is_empty() => f,
        typed => f.value(typed),
    })
    .collect()
}
