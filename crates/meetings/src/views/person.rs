//! The sheet for speaking with one person: opens with the last promises, ends with lines for today's.

use ui::{Here, Markup, html};

use super::forms::{self, Sheet};
use super::{Look, files, promises, sums};
use crate::follow::Followed;
use crate::messages as m;
use crate::sentences as say;
use crate::store::Holder;

/// Empty lines on the printed sheet.
const LINES: usize = 4;

/// The body of the page.
pub(crate) fn person(
    look: Look<'_>,
    here: &Here,
    office: Option<&Holder>,
    all: &[Followed],
    sheet: Option<&Sheet<'_>>,
) -> Markup {
    let l = look.l;
    html! {
        p.sub {
            @if let Some(h) = office { (m::person_office(l, h.role.title(l), h.unit.name(l))) " · " }
            (say::day(look.on, l))
        }
        h2 { (m::person_last(l)) }
        @if all.is_empty() { p { (m::person_none(l)) } } @else {
            (sums(all, look))
            (promises(m::promises_caption_any(l, say::day(look.on, l)), all, false, look))
            (files(here, &format!("{}/promises", here.path()), look))
        }
        h2 { (m::person_today(l)) }
        @for n in 1..=LINES { p { (n) ". " (m::person_blank(l)) } }
        p { (m::person_sign(l)) }
        @if let Some(sheet) = sheet { (forms::one_to_one(look, sheet)) }
    }
}
