//! One meeting: first what came of the last promises, then today's.

use ui::{Here, Markup, html};

use super::forms::{self, Sheet};
use super::{Look, files, promises, sums};
use crate::follow::Reviewed;
use crate::messages as m;
use crate::sentences as say;

/// The body of the page.
pub(crate) fn meeting(
    look: Look<'_>,
    here: &Here,
    now: &Reviewed,
    earlier: Option<&Reviewed>,
    who: Vec<(String, String)>,
    sheet: Option<&Sheet<'_>>,
) -> Markup {
    let l = look.l;
    html! {
        p.sub {
            a.no-print href=(look.list()) { (m::to_meetings(l)) }
            @if let Some((id, names)) = &now.meeting.person {
                " · " a href=(look.person(*id)) { (m::person_title(l, names.get(l))) }
            }
        }
        @match earlier {
            None => p { (m::previous_none(l)) },
            Some(r) => {
                h2 { a href=(look.meeting(r.meeting.id)) { (m::previous_title(l, say::day(r.meeting.day, l))) } }
                (sums(&r.promises, look))
                @if !r.promises.is_empty() { (of(look, here, r)) }
            }
        }
        h2 { (m::today_title(l)) }
        @if now.promises.is_empty() { p { (m::today_none(l)) } } @else { (sums(&now.promises, look)) (of(look, here, now)) }
        @if let Some(sheet) = sheet {
            h2.no-print { (m::add_title(l)) }
            (forms::add(look, sheet, who))
        }
    }
}

fn of(look: Look<'_>, here: &Here, r: &Reviewed) -> Markup {
    let l = look.l;
    let caption = m::promises_caption(l, say::day(r.meeting.day, l), say::day(look.on, l));
    html! {
        (promises(caption, &r.promises, true, look))
        (files(here, &format!("/meetings/{}/promises", r.meeting.id), look))
    }
}
