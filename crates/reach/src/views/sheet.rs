//! The district's sheet: one A4 page, black on white.

use system::Panel;
use ui::qr::qr;
use ui::table::{Download, below};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::{area_name, day, morning};
use crate::messages as m;
use crate::number::ReportNo;
use crate::report::ReportRow;
use crate::rules::work::{Task, What};
use crate::sentences as say;
use crate::sheet::{Question, Sheet};

/// Gaps on a sheet, at most: it is one page.
const GAPS: usize = 5;
/// Lines for what is promised today.
const LINES: usize = 4;

/// The sheet. `here`: its own address; where its number can be opened is where the page was asked for.
pub(crate) fn sheet(l: Locale, here: &Here, s: &Sheet, panels: &[Panel]) -> Markup {
    let no = ReportNo::of(s.as_of, s.made).to_string();
    let code = ui::here::segment(&s.area.identity.code);
    let address = format!("http://{}/sheets/{code}?no={no}", here.host());
    html! {
        article.sheet {
            header.sheet-head {
                div {
                    p.sheet-inner { (m::sheet_internal(l)) }
                    p { (m::sheet_number(l, day(s.as_of.day, l), no.as_str())) }
                }
                (qr(&address, &no))
            }
            // A wide table scrolls on a phone: with the keyboard too.
            @for p in panels { section tabindex="0" aria-label=(p.title) { h2 { (p.title) } (p.body) } }
            section tabindex="0" aria-label=(m::sheet_reach(l)) {
                h2 { (m::sheet_reach(l)) }
                @for x in &s.own { p { (own(l, x)) } }
                @if s.seats.is_empty() { p { (m::sheet_nobody(l)) } } @else {
                    (seats(l, &s.seats))
                    @let files = Download::both(l, here, &format!("{}/seats", here.path()));
                    div.no-print { (below(l, None, None, &files)) }
                }
            }
            section tabindex="0" aria-label=(m::sheet_missing(l)) {
                h2 { (m::sheet_missing(l)) }
                @if s.missing.is_empty() { p { (m::missing_nothing(l)) } }
                ul {
                    @for (what, whose) in s.missing.iter().take(GAPS) {
                        li {
                            (say::gap(*what, l)) " — " (say::who_can_say(*what, l)) ": "
                            (whose.iter().filter_map(|i| s.seats.get(*i)).take(6).map(|x| morning::place(x, l)).collect::<Vec<_>>().join(", "))
                            @if whose.len() > 6 { " …" }
                        }
                    }
                }
            }
            section tabindex="0" aria-label=(m::sheet_questions(l)) {
                h2 { (m::sheet_questions(l)) }
                ol { @for q in &s.questions { li { (question(l, s, q)) } } }
            }
            section tabindex="0" aria-label=(m::sheet_promise(l)) {
                h2 { (m::sheet_promise(l)) }
                table.sheet-lines {
                    thead { tr { @for c in [m::sheet_what(l), m::sheet_how_much(l), m::sheet_who(l), m::sheet_when(l), m::sheet_sign(l)] { th scope="col" { (c) } } } }
                    tbody { @for _ in 0..LINES { tr { @for _ in 0..5 { td { "\u{a0}" } } } } }
                }
            }
        }
    }
}

fn own(l: Locale, x: &ReportRow) -> String {
    format!("{}, {}: {} {}", x.office.role.title(l), x.names.get(l), say::verdict(x, l), say::explained(x, l))
}

fn seats(l: Locale, rows: &[ReportRow]) -> Markup {
    html! {
        table.sheet-seats {
            thead { tr {
                @for c in [
                    m::col_area(l), m::col_name(l), m::col_electors(l), m::col_sum(l), m::col_largest(l), m::col_reach(l),
                    m::col_verdict(l), m::col_growth(l),
                ] { th scope="col" { (c) } }
            } }
            tbody {
                @for x in rows {
                    tr {
                        th scope="row" { @match &x.area { Some(a) => (area_name(a, l)), None => "–" } }
                        td { (x.names.get(l)) }
                        td.n { @match &x.subject.electors { Some(e) => (grouped(e.n, l)), None => (m::unknown(l)) } }
                        td.n { (say::short_bounds(&x.judgement.sum.bounds, l)) }
                        td.n { (say::short_bounds(&x.judgement.largest.bounds, l)) }
                        td.n { (say::short_bounds(&x.judgement.reach.bounds, l)) }
                        td { (say::verdict(x, l)) }
                        td { (say::growth(x, l)) }
                    }
                }
            }
        }
    }
}

fn question(l: Locale, s: &Sheet, q: &Question) -> String {
    let at = |i: &usize| s.seats.get(*i).map_or_else(String::new, |x| morning::place(x, l));
    let platform = |t: &Task| say::platform_name(t.platform, l);
    match q {
        Question::Jump(i, t) => {
            let on = match t.what {
                What::Explain(b) => b.to,
                What::Confirm { day, .. } => day,
                What::Read { last, .. } => last.unwrap_or(s.as_of.day),
            };
            m::ask_jump(l, at(i), platform(t), day(on, l))
        }
        Question::Unread(i, t) => m::ask_unread(l, at(i), platform(t)),
        Question::NotGrown(i) => m::ask_not_grown(l, at(i)),
        Question::Behind(i) => m::ask_behind(l, at(i)),
        Question::Missing(i, what) => m::ask_missing(l, at(i), say::gap(*what, l)),
        Question::Help => m::ask_help(l),
    }
}
