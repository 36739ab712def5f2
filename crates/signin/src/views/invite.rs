//! The cascade: who heads the units below, who has come in, and the form that invites the others.

use access::Role;
use ui::form::{field, hidden};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::set_up::paid;
use super::{Entry, one_button};
use crate::invite::{Below, Cascade, Level};
use crate::messages as m;
use crate::rules::{Progress, Stage};
use crate::sentences as say;
use crate::store::Unit;

/// Names that can be entered at a time: more would not fit on one page.
pub(crate) const AT_ONCE: usize = 60;

/// What the page shows.
pub(crate) struct Invite<'a> {
    /// The unit and what is below.
    pub cascade: &'a Cascade,
    /// The instant.
    pub now: i64,
    /// The operation of the forms, signed.
    pub op: &'a str,
    /// Whether the question about public pay is asked.
    pub asks_who_pays: bool,
    /// What was entered before.
    pub entry: &'a Entry,
}

/// How far a level has come, as a sentence.
pub(crate) fn progress(p: Progress, role: Role, l: Locale) -> String {
    m::progress(l, p.all, p.came, role.title(l))
}

/// The units where one begins, if there are several.
pub(crate) fn choose(l: Locale, units: &[Unit]) -> Markup {
    if units.is_empty() {
        return empty(
            l,
            &Empty { what: m::invite_no_units(l), filled_by: m::invite_no_units_who(l), action: None },
        );
    }
    html! {
        p.sub { (m::invite_choose(l)) }
        ul { @for u in units { li { a href=(at(u)) { (u.name(l)) } " " small { (u.kind.title(l)) } } } }
    }
}

fn at(unit: &Unit) -> String {
    Here::new("/invite").with("area", &unit.code).href()
}

/// The page.
pub(crate) fn invite(l: Locale, here: &Here, x: &Invite<'_>) -> Markup {
    if x.cascade.levels.is_empty() {
        let what = m::invite_nothing_below(l, x.cascade.of.name(l));
        return empty(l, &Empty { what, filled_by: m::invite_no_units_who(l), action: None });
    }
    html! {
        @for level in &x.cascade.levels {
            p.lead { (progress(level.progress(), level.role, l)) }
        }
        p.sub { (m::invite_how(l)) }
        @for level in &x.cascade.levels { (self::level(l, x, level)) }
        (form(l, x))
        (below(l, None, None, &Download::both(l, here, "/invite")))
    }
}

fn level(l: Locale, x: &Invite<'_>, level: &Level) -> Markup {
    let mut columns = vec![
        Column::text(level.kind.title(l)),
        Column::text(level.role.title(l)),
        Column::text(m::col_stage(l)),
    ];
    let deeper = level.units.iter().any(|u| !u.further.is_empty());
    if deeper {
        columns.push(Column::text(m::col_further(l)));
    }
    let row = |u: &Below| {
        let mut row = vec![
            html! { @if u.further.is_empty() { (u.unit.name(l)) } @else { a href=(at(&u.unit)) { (u.unit.name(l)) } } },
            html! { @match &u.head { Some(h) => a href={ "/people/" (h.person) } { (h.name) }, None => (m::nobody_yet(l)) } },
            stage(l, x, level, u),
        ];
        if deeper {
            let all = u.further.iter().map(|(role, p)| progress(*p, *role, l));
            row.push(html! { (all.collect::<Vec<_>>().join(" ")) });
        }
        row
    };
    let rows = level.units.iter().map(row).collect();
    let caption = m::invite_caption(l, level.units.len(), level.kind.title(l));
    html! {
        h2 { (m::invite_level(l, level.role.title(l))) }
        (table(l, &Here::default(), &Table::new(caption, columns, rows)))
    }
}

fn stage(l: Locale, x: &Invite<'_>, level: &Level, u: &Below) -> Markup {
    let Some(head) = &u.head else { return html! { (m::stage_nobody(l)) } };
    html! {
        @match u.stage {
            Stage::CameIn => (m::stage_came(l)),
            _ => {
                @match head.invited_until.filter(|until| *until > x.now) {
                    Some(until) => (m::stage_invited(l, say::instant(until, l))),
                    None => (m::stage_invited_over(l)),
                }
                @if level.may {
                    div.no-print { (one_button(&format!("/invite/again/{}", head.person), x.op, &m::new_card(l), false)) }
                }
            }
        }
    }
}

/// One field for each unit without a head, of all levels: what is filled in is invited, all at once.
fn form(l: Locale, x: &Invite<'_>) -> Markup {
    let levels = x.cascade.levels.iter().filter(|level| level.may);
    let open: Vec<(Role, &Below)> = levels
        .flat_map(|level| level.units.iter().filter(|u| u.head.is_none()).map(|u| (level.role, u)))
        .collect();
    if open.is_empty() {
        return html! {};
    }
    let wrong = |name: &str| x.entry.wrong.iter().find(|(n, _)| *n == name).map(|(_, t)| t.get(l).to_owned());
    let mut paid = paid(l).error(wrong("paid"));
    if let Some(said) = x.entry.values.get("paid") {
        paid = paid.value(said.as_str());
    }
    html! {
        section.invite.no-print {
            h2 { (m::invite_form(l)) }
            @if open.len() > AT_ONCE { p.sub { (m::invite_first(l, AT_ONCE, open.len())) } }
            @if let Some(text) = wrong("names") { p.field-error role="alert" { (text) } }
            form.form method="post" action=(at(&x.cascade.of)) {
                (hidden(x.op))
                @for (role, u) in open.iter().take(AT_ONCE) {
                    @let name = format!("name.{}", u.unit.id);
                    div.field {
                        label for=(name) { (u.unit.name(l)) " " small { (role.title(l)) } }
                        input id=(name) type="text" name=(name) maxlength="120" autocomplete="off"
                            value=[x.entry.values.get(&name)];
                    }
                }
                @if x.asks_who_pays { (field(l, &paid)) }
                button type="submit" { (m::invite_submit(l)) }
            }
        }
    }
}
