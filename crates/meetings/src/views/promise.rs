//! One promise: what it says, what came of it, and the forms that settle, change or withdraw it.

use ui::{Markup, html};

use super::forms::{self, Sheet};
use super::{Look, badge, counted, promiser, remark};
use crate::follow::Followed;
use crate::messages as m;
use crate::sentences as say;

/// The body of the page. The sheets, where the visitor may: settle, change, withdraw.
pub(crate) fn promise(look: Look<'_>, f: &Followed, sheets: [Option<Sheet<'_>>; 3]) -> Markup {
    let (l, p) = (look.l, &f.promise);
    let [settle, change, withdraw] = sheets;
    html! {
        p.lead { (p.instruction) }
        p { (badge(f.state, l)) }
        @if let Some(said) = remark(f, look) { p.sub { (said) } }
        dl.facts {
            dt { (m::col_who(l)) }
            dd { (promiser(p, look)) }
            dt { (m::field_told_by(l)) }
            dd { (p.told_by) }
            dt { (m::col_promise(l)) }
            dd { (say::promised(p, look.titles, l)) ", " (m::until_day(l, say::day(p.due, l))) }
            dt { (m::col_count(l)) }
            dd { (counted(f, look)) }
            @if let Some(then) = p.baseline {
                dt { (say::day(p.day, l)) }
                dd { (say::counted(Some(then), l)) }
            }
            dt { (m::promise_meeting(l)) }
            dd { a href=(look.meeting(p.meeting)) { (say::day(p.day, l)) } }
        }
        @if let Some(settle) = settle {
            h2.no-print { (m::promise_settle(l)) }
            @if p.measure.is_some() { p.sub.no-print { (m::promise_settle_note(l)) } }
            (forms::settle(look, &settle))
        }
        @if let Some(change) = change {
            h2.no-print { (m::promise_change(l)) }
            (forms::change(look, &change, p))
        }
        @if let Some(withdraw) = withdraw {
            h2.no-print { (m::promise_withdraw(l)) }
            (forms::withdraw(look, &withdraw))
        }
    }
}
