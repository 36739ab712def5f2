//! What is held about whoever looks, why, who saw it, who got it; and the ways to change it.

use base::Day;
use system::Held;
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::{button, due, notice};
use crate::messages as m;
use crate::model::{Channel, Kind, Notice, Purpose, Receipt, Request, Said, Standing};
use crate::rules::{Forbidden, may_use};
use crate::sentences as say;
use crate::web::{MY_DATA, PAPER};

/// A line of the trail about the person, in words.
pub(crate) struct Look {
    /// When, microseconds since the epoch.
    pub at: i64,
    /// Who: role and unit.
    pub who: String,
    /// What was done.
    pub what: String,
}

/// What the page shows.
pub(crate) struct MyData {
    /// What is held.
    pub held: Vec<Held>,
    /// Where the person stands with each purpose, and an operation for the button.
    pub standings: Vec<(Purpose, Standing, Option<Receipt>, String)>,
    /// The notices that a worker has not had yet, and an operation for the button.
    pub due: Option<(Vec<Notice>, String)>,
    /// Whether an erasure has begun.
    pub hidden: bool,
    /// What the person asked.
    pub requests: Vec<Request>,
    /// Who looked.
    pub seen: Vec<Look>,
    /// Who took tables away in which the person may stand.
    pub exports: Vec<Look>,
    /// Whether the person answers requests of others, or writes them down, or keeps incidents.
    pub may: [bool; 3],
    /// Today.
    pub today: Day,
}

/// The body of the page.
pub(crate) fn page(l: Locale, x: &MyData) -> Markup {
    html! {
        (lead(&m::my_lead(l), &[m::my_lead_law(l)]))
        @if x.hidden { p { strong { (m::my_hidden(l)) } } }
        @if let Some((notices, op)) = &x.due {
            section {
                h2 { (m::my_notice(l)) }
                p { (m::my_notice_lead(l)) }
                @for n in notices { (notice(n, l)) }
                (button(&format!("{MY_DATA}/told"), op, &[], &m::my_notice_told(l)))
                p { a href={ (MY_DATA) "/ask/" (Kind::Erasure.name()) } { (m::my_notice_gone(l, m::ask(l, Kind::Erasure.name()))) } }
            }
        }
        ul.no-print {
            @for kind in Kind::ALL {
                li { a href={ (MY_DATA) "/ask/" (kind.name()) } { (m::ask(l, kind.name())) } }
            }
            li { a href="#consent" { (m::my_consents(l)) } }
            li { a href=(PAPER) { (m::my_paper(l)) } }
            @if x.may[0] { li { a href="/requests" { (m::requests_title(l)) } } }
            @if x.may[1] { li { a href="/requests/new" { (m::requests_new(l)) } } }
            @if x.may[2] { li { a href="/incidents" { (m::incidents_title(l)) } } }
        }
        h2 { (m::my_held(l)) }
        @if x.held.is_empty() { p { (m::my_nothing(l)) } }
        @for h in &x.held { (held(l, h)) }
        h2 #consent { (m::my_consents(l)) }
        p { (m::my_consents_note(l)) }
        (consents(l, x))
        h2 { (m::my_requests(l)) }
        @if x.requests.is_empty() { p { (m::my_no_requests(l)) } } @else { (requests(l, &x.requests, x.today)) }
        h2 { (m::my_seen(l)) }
        @if x.seen.is_empty() { p { (m::my_not_seen(l)) } } @else { (looks(l, m::my_seen_caption(l), &x.seen)) }
        h2 { (m::my_got(l)) }
        @if x.exports.is_empty() { p { (m::my_not_got(l)) } } @else {
            p { (m::my_got_note(l)) }
            (looks(l, m::my_got(l), &x.exports))
        }
    }
}

fn held(l: Locale, h: &Held) -> Markup {
    html! {
        h3 { (h.title) }
        dl.facts { @for (word, value) in &h.rows { dt { (word) } dd { (value) } } }
        p.sub {
            (m::held_line(l, &h.why, &h.source))
            @if let Some(at) = h.since { " " (m::held_known_since(l, say::moment(at, l))) }
        }
    }
}

/// Why nothing is used for a purpose; blank if it may be.
pub(crate) fn standing(standing: Standing, purpose: Purpose, hidden: bool, l: Locale) -> String {
    let word =
        if purpose.needs_consent() { m::standing(l, standing.name()) } else { m::standing_none_needed(l) };
    match may_use(standing, purpose, hidden) {
        Err(Forbidden::Hidden) => m::standing_hidden(l),
        Ok(()) | Err(_) => word,
    }
}

fn consents(l: Locale, x: &MyData) -> Markup {
    let columns = vec![
        Column::text(m::col_purpose(l)),
        Column::text(m::col_standing(l)),
        Column::text(m::col_receipt(l)),
        Column::text(m::col_change(l)),
    ];
    let row = |(p, s, r, op): &(Purpose, Standing, Option<Receipt>, String)| {
        vec![
            html! { a href={ "/notices/" (p.name()) } { (m::purpose(l, p.name())) } },
            html! { (standing(*s, *p, x.hidden, l)) },
            html! { @match r { Some(r) => (receipt(l, r)), None => "–" } },
            html! {
                @if p.needs_consent() {
                    @let given = matches!(s, Standing::By(Said::Given | Said::Told));
                    @let (next, label) = if given { (Said::Withdrawn, m::withdraw(l)) } else { (Said::Given, m::give(l)) };
                    (button("/my-data/consent", op, &[("purpose", p.name()), ("said", next.name())], &label))
                } @else { "–" }
            },
        ]
    };
    table(l, &Here::default(), &Table::new(m::my_consents(l), columns, x.standings.iter().map(row).collect()))
}

fn receipt(l: Locale, r: &Receipt) -> String {
    let day = words::dates::date(r.day, l);
    let version = i64::from(r.version);
    match r.channel {
        Channel::Own => m::receipt_own(l, day, version, &r.language),
        Channel::Paper => m::receipt_paper(l, day, version, &r.language, r.proof.as_deref().unwrap_or("–")),
    }
}

fn requests(l: Locale, all: &[Request], today: Day) -> Markup {
    let columns = vec![
        Column::text(m::col_asked(l)),
        Column::text(m::col_kind(l)),
        Column::text(m::col_state(l)),
        Column::text(m::col_answer(l)),
    ];
    let row = |r: &Request| {
        vec![
            html! { (words::dates::date(r.asked, l)) },
            html! { (m::kind(l, r.kind.name())) @if let Some(f) = &r.field { ": " (f) } },
            html! { (m::state(l, r.state.name())) @if !r.state.is_answered() { " · " (m::answer_by(l)) " " (due(r.due, today, l)) } },
            html! { (r.answer.as_deref().unwrap_or("–")) },
        ]
    };
    table(l, &Here::default(), &Table::new(m::my_requests(l), columns, all.iter().map(row).collect()))
}

fn looks(l: Locale, caption: String, all: &[Look]) -> Markup {
    let columns =
        vec![Column::text(m::col_when(l)), Column::text(m::col_who(l)), Column::text(m::col_what(l))];
    let row = |x: &Look| vec![html! { (say::moment(x.at, l)) }, html! { (x.who) }, html! { (x.what) }];
    table(l, &Here::default(), &Table::new(caption, columns, all.iter().map(row).collect()))
}
