//! The form for the counts of one day, a row an account; and what came of the last one.

use accounts::model::AccountId;
use base::Bounds;
use intake::Imported;
use ui::form::{Field, Input, field, hidden};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::bounds;

use super::day;
use super::due::{Whose, account, account_name, last_count};
use crate::due::Line;
use crate::entry::{Typed, Wrong};
use crate::messages as m;
use crate::sentences as say;
use crate::store::readings::Kept;

/// What the page shows.
pub(crate) struct View<'a> {
    /// Whose accounts.
    pub whose: &'a Whose,
    /// Where the form is sent.
    pub here: &'a Here,
    /// A new operation.
    pub op: String,
    /// The day as it stands in its field.
    pub on: String,
    /// What is wrong with the whole form.
    pub error: Option<String>,
    /// The rows.
    pub lines: &'a [Line],
    /// What was typed into them.
    pub typed: &'a [Typed],
    /// Rows that were not taken.
    pub wrong: &'a [(AccountId, Wrong)],
    /// Accounts beside these.
    pub more: usize,
    /// What was taken before.
    pub saved: Option<Saved>,
}

/// What a form brought.
pub(crate) struct Saved {
    /// The import it became.
    pub import: Imported,
    /// Its readings, each with its account, the name of the representative, and whether it waits for confirmation.
    pub readings: Vec<(Kept, Option<Line>, bool)>,
}

/// The body of the page.
pub(crate) fn entry(l: Locale, v: &View<'_>) -> Markup {
    html! {
        @if let Some(saved) = &v.saved { (told(l, saved)) }
        (lead(&m::entry_lead(l, v.whose.name.as_str(), v.lines.len()), &[m::entry_how(l)]))
        @if !v.wrong.is_empty() { (wrong(l, v)) }
        @if v.lines.is_empty() {
            p { (m::accounts_none(l)) " " (m::accounts_none_who(l)) }
        } @else {
            form.entry method="post" enctype="multipart/form-data" action=(v.here.without("saved").href()) {
                (hidden(&v.op))
                (field(l, &Field::new("on", m::entry_day(l), Input::Date).value(v.on.as_str()).error(v.error.clone())))
                (rows(l, v))
                button type="submit" { (m::entry_save(l)) }
            }
        }
        @if v.more > 0 { p { (m::entry_more(l, v.more)) } }
        (super::imports::bring_quietly(l))
        p { a href={ "/due?" (v.whose.query) } { (m::entry_back(l)) } }
    }
}

/// The rows that were not taken, each leading to its field.
fn wrong(l: Locale, v: &View<'_>) -> Markup {
    let name = |id: AccountId| {
        let line = v.lines.iter().find(|x| x.held.account == id);
        line.map_or_else(|| m::account_unnamed(l), |x| label(l, x))
    };
    html! {
        div.form-errors role="alert" {
            h2 { (m::entry_wrong(l, v.wrong.len())) }
            ul { @for (id, w) in v.wrong {
                li { a href={ "#count-" (id) } { (name(*id)) ": " (w.text().get(l)) } }
            } }
        }
    }
}

fn label(l: Locale, x: &Line) -> String {
    let (platform, account) = (say::platform_name(x.held.platform, l), account_name(l, &x.held));
    format!("{} · {platform} · {account}", x.names.get(l))
}

fn rows(l: Locale, v: &View<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_account(l)),
        Column::number(m::col_last_count(l)),
        Column::text(m::col_read_on(l)),
        Column::text(m::entry_count(l)),
        Column::text(m::entry_posts(l)),
        Column::text(m::entry_shot(l)),
        Column::text(m::entry_look(l)),
    ];
    let rows = v.lines.iter().map(|x| row(l, x, v)).collect();
    table(l, &Here::default(), &Table::new(m::entry_caption(l), columns, rows))
}

fn row(l: Locale, x: &Line, v: &View<'_>) -> Vec<Markup> {
    let id = x.held.account;
    let typed = v.typed.iter().find(|t| t.account == id);
    let (count, posts) = typed.map_or(("", ""), |t| (t.count.as_str(), t.posts.as_str()));
    let wrong = v.wrong.iter().find(|(w, _)| *w == id).map(|(_, w)| *w);
    let in_posts = matches!(wrong, Some(Wrong::Posts(_)));
    let input = |name: &str, value: &str, label: String, wrong: Option<Wrong>| {
        let error = wrong.map(|_| format!("error-{name}-{id}"));
        html! {
            @if let Some(w) = wrong { span.field-error id=[error.as_deref()] { (w.text().get(l)) " " } }
            input.entry-field id={ (name) "-" (id) } name={ (name) "." (id) } value=[(!value.is_empty()).then_some(value)]
                type="text" inputmode="text" autocomplete="off" aria-label=(label)
                aria-invalid=[wrong.map(|_| "true")] aria-describedby=[error.as_deref()];
        }
    };
    vec![
        html! { label for={ "count-" (id) } { (label(l, x)) } },
        last_count(l, x),
        html! { @match x.looked() { Some(d) => (day(d, l)), None => (ui::table::unknown(l)) } },
        input("count", count, format!("{}: {}", m::entry_count(l), label(l, x)), wrong.filter(|_| !in_posts)),
        input("posts", posts, format!("{}: {}", m::entry_posts(l), label(l, x)), wrong.filter(|_| in_posts)),
        html! {
            @if typed.is_some_and(|t| t.shot.is_some()) { small { (m::entry_shot_again(l)) " " } }
            input id={ "shot-" (id) } name={ "shot." (id) } type="file" accept="image/png,image/jpeg,image/webp"
                aria-label={ (m::entry_shot(l)) ": " (label(l, x)) };
        },
        account(l, &x.held),
    ]
}

/// What was taken, and which of it waits.
fn told(l: Locale, s: &Saved) -> Markup {
    let waiting = s.readings.iter().filter(|(_, _, held)| *held).count();
    let i = &s.import;
    let columns = vec![
        Column::text(m::col_account(l)),
        Column::number(m::col_count(l)),
        Column::text(m::col_read_on(l)),
        Column::text(m::col_status(l)),
    ];
    let row = |(k, line, held): &(Kept, Option<Line>, bool)| {
        vec![
            html! { @match line { Some(x) => (label(l, x)), None => (m::account_unnamed(l)) } },
            html! { @match k.reading.count {
                Some(c) => (bounds(Bounds::from(c), l)),
                None => (ui::table::unknown(l)),
            } },
            html! { (day(k.reading.day, l)) },
            html! { @if *held { strong { (m::entry_waits(l)) } } @else { (m::status_ok(l)) } },
        ]
    };
    html! {
        section.saved role="status" {
            p { strong { (m::entry_saved(l, i.no, i.created, i.updated, i.unchanged)) } }
            @if waiting > 0 { p { (m::entry_waiting(l, waiting)) } }
            @if !s.readings.is_empty() {
                (table(l, &Here::default(), &Table::new(
                    m::entry_saved_caption(l, s.readings.len()), columns, s.readings.iter().map(row).collect(),
                )))
            }
            p { a href={ "/imports#import-" (i.no) } { (m::entry_undo(l)) } }
        }
    }
}
