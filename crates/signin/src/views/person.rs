//! One who signs in: what they may do, how they come in, and what can be done about it.

use access::grants::Grant;
use access::ways::Ways;
use access::ways::links::{Made, Purpose};
use base::Day;
use ui::form::{Field, hidden};
use ui::{Markup, html};
use words::Locale;

use super::{Sheet, one_button};
use crate::messages as m;
use crate::people::Listed;
use crate::sentences::{self as say, AreaNames};

/// What the visitor may do about somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum May {
    /// Everything.
    Act,
    /// The same after a fresh proof.
    Prove,
    /// Only look.
    Look,
}

/// What the page shows.
pub(crate) struct Person<'a> {
    /// Today.
    pub today: Day,
    /// Who, with the grants that the visitor may know of.
    pub who: &'a Listed,
    /// Which of these the visitor may end.
    pub may_end: &'a [bool],
    /// What areas are called.
    pub names: &'a AreaNames,
    /// The ways in; how many, never what.
    pub ways: Ways,
    /// The links that were made.
    pub links: &'a [Made],
    /// The instant at which all this is so.
    pub now: i64,
    /// What the visitor may do.
    pub may: May,
    /// The operation of the forms, signed.
    pub op: &'a str,
    /// The form for one more grant, if the visitor may give any.
    pub give: Option<(Sheet<'a>, Vec<Field>)>,
    /// Where a fresh proof is asked for that leads back here.
    pub prove: &'a str,
}

/// The page.
pub(crate) fn person(l: Locale, x: Person<'_>) -> Markup {
    let account = &x.who.account;
    let at = |what: &str| format!("/people/{}/{what}", account.id);
    html! {
        @if let Some(since) = account.disabled_at { p.lead { (m::disabled_since(l, say::instant(since, l))) } }
        @if let Some(login) = &account.login { p.sub { (m::ways_login(l, login.as_str())) } }
        @if x.may == May::Prove { p.no-print { a.button href=(x.prove) { (m::prove_first(l)) } } }

        h2 { (m::col_grants(l)) }
        @if x.who.grants.is_empty() { p { (m::no_grants(l)) } }
        @for (g, may_end) in x.who.grants.iter().zip(x.may_end) { (grant(l, &x, g, *may_end)) }
        @if let Some((sheet, fields)) = x.give {
            details.more.no-print open[!sheet.entry.wrong.is_empty()] {
                summary { (m::give_more(l)) }
                (sheet.draw(l, fields, &m::give_submit(l)))
            }
        }

        h2 { (m::me_ways(l)) }
        p { (say::ways(&x.ways, l)) }
        @for link in x.links.iter().rev().take(3) { p.sub { (self::link(l, link, x.now)) } }
        @if x.may == May::Act {
            @if account.disabled_at.is_none() {
                @if x.ways.any() {
                    p { (m::recover_what(l)) }
                    (one_button(&at("link"), x.op, &m::recover(l), false))
                } @else {
                    p { (m::invite_again_what(l)) }
                    (one_button(&at("link"), x.op, &m::invite_again(l), true))
                }
                h2 { (m::shut(l)) }
                (one_button(&at("end-sessions"), x.op, &m::end_sessions(l), false))
                (with_reason(l, &at("disable"), x.op, &m::disable(l), "disable"))
            } @else {
                h2 { (m::open_again(l)) }
                (with_reason(l, &at("enable"), x.op, &m::enable(l), "enable"))
            }
        }
    }
}

fn grant(l: Locale, x: &Person<'_>, g: &Grant, may_end: bool) -> Markup {
    html! {
        div.own {
            span { (say::grant(g, x.names, l)) " " small { (say::standing(g, x.today, l)) } }
            @if may_end && g.ended_at.is_none() && x.may == May::Act {
                (with_reason(l, &format!("/people/{}/grants/{}/end", x.who.account.id, g.id), x.op, &m::end_grant(l), &g.id.to_string()))
            }
        }
    }
}

/// A button that asks why.
fn with_reason(l: Locale, action: &str, op: &str, submit: &str, id: &str) -> Markup {
    html! {
        form.with-reason.no-print method="post" action=(action) {
            (hidden(op))
            label for={ "reason-" (id) } { (m::field_reason(l)) }
            input id={ "reason-" (id) } type="text" name="reason" required maxlength="300" autocomplete="off";
            button.button-quiet type="submit" { (submit) }
        }
    }
}

fn link(l: Locale, link: &Made, now: i64) -> String {
    let what = match link.purpose {
        Purpose::Recovery => m::link_recovery(l),
        _ => m::link_invitation(l),
    };
    let made = say::instant(link.at, l);
    match () {
        () if link.used_at.is_some() => {
            m::link_used(l, what, made, link.used_at.map(|t| say::instant(t, l)).unwrap_or_default())
        }
        () if link.withdrawn_at.is_some() => m::link_replaced(l, what, made),
        () if link.until <= now => m::link_over(l, what, made),
        () => m::link_stands(l, what, made, say::instant(link.until, l)),
    }
}
