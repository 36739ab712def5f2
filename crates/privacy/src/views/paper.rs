//! The notice and the request on paper: for whoever never signs in. Printed, filled in by hand, written down by a president of the unit.

use ui::{Markup, html};
use words::Locale;

use super::notice;
use crate::messages as m;
use crate::model::{Kind, Notice, Purpose};

/// The body of the page: the notices on the first sheet, the request on the second.
pub(crate) fn page(l: Locale, notices: &[(Purpose, Option<Notice>)], contact: &str, days: i32) -> Markup {
    html! {
        p.sub.no-print { (m::paper_how(l)) }
        section {
            @for (purpose, n) in notices {
                @if let Some(n) = n {
                    h2 { (m::purpose(l, purpose.name())) }
                    (notice(n, l))
                }
            }
        }
        section.sheet {
            h2 { (m::paper_request(l)) }
            p { (m::paper_name(l)) " ______________________________ " (m::paper_unit(l)) " ______________________" }
            p { (m::paper_want(l)) }
            ul {
                @for kind in Kind::ALL { li { "☐ " (m::ask(l, kind.name())) } }
                @for purpose in Purpose::ALL.iter().filter(|p| p.needs_consent()) {
                    @let title = m::purpose(l, purpose.name());
                    li { "☐ " (m::paper_give(l, &title)) "   ☐ " (m::paper_withdraw(l, &title)) }
                }
            }
            p { (m::paper_details(l)) }
            @for _ in 0..4 { p { "________________________________________________________________________" } }
            p { (m::paper_signature(l)) " ______________________ " (m::paper_day(l)) " ______________" }
            hr;
            p { (m::paper_written_by(l)) " ______________________ " (m::paper_post(l)) " ______________________ " (m::paper_day(l)) " __________" }
            p { (m::paper_read_out(l)) }
            p.sub {
                (m::ask_days(l, i64::from(days)))
                @if !contact.is_empty() { " " (m::paper_contact(l, contact)) }
            }
        }
    }
}
