//! Tokens of one's programs: those there are, one that was just made, and the form for another.

use access::Action;
use access::tokens::Known;
use ui::form::{Field, Input};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::{Sheet, one_button};
use crate::messages as m;
use crate::sentences::{self as say, AreaNames};

/// What can be ticked, and the name of its field.
pub(crate) const TICKS: [(Action, &str); 5] = [
    (Action::ReadReach, "may_read_reach"),
    (Action::ReadMeetings, "may_read_meetings"),
    (Action::SeeImports, "may_see_imports"),
    (Action::ReadAudit, "may_read_audit"),
    (Action::ReadMetrics, "may_read_metrics"),
];
/// For how many days.
const DAYS: [i64; 3] = [30, 90, 365];

/// What the page shows.
pub(crate) struct Shown<'a> {
    /// All of them, the newest first.
    pub known: &'a [Known],
    /// What their areas are called.
    pub names: &'a AreaNames,
    /// The instant.
    pub now: i64,
    /// What one may give a token.
    pub may: &'a [Action],
    /// The secret of one that was just made.
    pub made: Option<&'a str>,
    /// The operation of the buttons, signed.
    pub op: &'a str,
    /// The form.
    pub sheet: Sheet<'a>,
}

/// The page.
pub(crate) fn tokens(l: Locale, x: &Shown<'_>) -> Markup {
    html! {
        @if let Some(secret) = x.made {
            div.notice role="status" {
                p { strong { (m::token_made(l)) } }
                p { code.secret { (secret) } }
                p.sub { (m::token_made_how(l)) }
            }
        }
        p.lead { (m::tokens_lead(l)) }
        p.sub { (m::tokens_what(l)) " " a href="/api/openapi.json" { (m::tokens_api(l)) } }
        @if x.known.is_empty() { p { (m::tokens_none(l)) } } @else { (list(l, x)) }
        h2 { (m::token_new(l)) }
        @if x.may.is_empty() { p { (m::token_nothing(l)) } } @else { (x.sheet.draw(l, fields(l, x.may), &m::token_make(l))) }
    }
}

fn fields(l: Locale, may: &[Action]) -> Vec<Field> {
    let mut all = vec![Field::new("name", m::token_name(l), Input::Text).hint(m::token_name_hint(l))];
    let ticks = TICKS.into_iter().filter(|(action, _)| may.contains(action));
    all.extend(ticks.map(|(action, field)| Field::new(field, does(action, l), Input::Tick).optional()));
    let days = DAYS.map(|n| (n.to_string(), m::token_days(l, n)));
    all.push(Field::new("area", m::token_area(l), Input::Text).hint(m::token_area_hint(l)).optional());
    all.push(Field::new("days", m::token_lasts(l), Input::Select(days.into())));
    all
}

/// What a token may do, in words.
pub(crate) fn does(action: Action, l: Locale) -> String {
    match action {
        Action::ReadReach => m::token_reach(l),
        Action::ReadMeetings => m::token_meetings(l),
        Action::SeeImports => m::token_imports(l),
        Action::ReadAudit => m::token_audit(l),
        Action::ReadMetrics => m::token_metrics(l),
        other => other.name().to_owned(),
    }
}

fn list(l: Locale, x: &Shown<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::token_col_may(l)),
        Column::text(m::token_col_where(l)),
        Column::text(m::token_col_until(l)),
        Column::text(m::col_used(l)),
        Column::text(m::col_act(l)),
    ];
    let row = |k: &Known| {
        let may = k.actions.iter().map(|a| does(*a, l)).collect::<Vec<_>>().join(" · ");
        vec![
            html! { (k.name) },
            html! { (may) },
            html! { (say::area(x.names, k.area, l)) },
            html! { (say::instant(k.expires_at, l)) },
            html! { (k.used_at.map_or_else(|| m::never(l), |at| say::instant(at, l))) },
            match (k.ended_at, k.expires_at <= x.now) {
                (Some(at), _) => html! { (m::token_ended(l, say::instant(at, l))) },
                (None, true) => html! { (m::token_over(l)) },
                (None, false) => {
                    one_button(&format!("/me/tokens/{}/end", k.id), x.op, &m::token_end(l), false)
                }
            },
        ]
    };
    let rows = x.known.iter().map(row).collect();
    table(l, &Here::default(), &Table::new(m::tokens_caption(l, x.known.len()), columns, rows))
}
