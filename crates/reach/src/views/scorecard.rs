//! The list of representatives: one row each, the three readings always side by side.

use accounts::platform::Platform;
use register::model::Role;
use ui::table::{Column, Sort, Table, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::{Links, area_link, short_day, verdict};
use crate::dashboard::Key;
use crate::messages as m;
use crate::report::{Report, ReportRow, VacantRow};
use crate::rules::verdict::Flag;
use crate::sentences as say;

/// The table of some rows of a report.
pub(crate) fn scorecard(l: Locale, here: &Here, r: &Report, rows: &[&ReportRow], links: Links) -> Markup {
    let columns = vec![
        Column::text(m::col_name(l)).sorted_by(Key::Name.name()),
        Column::text(m::col_verdict(l)).sorted_by(Key::Verdict.name()),
        Column::text(m::col_area(l)).sorted_by(Key::Area.name()),
        Column::number(m::col_electors(l)).sorted_by(Key::Electors.name()),
        Column::number(m::col_needed(l)).sorted_by(Key::Needed.name()),
        Column::number(m::col_sum(l)).sorted_by(Key::Sum.name()),
        Column::number(m::col_largest(l)).sorted_by(Key::Largest.name()),
        Column::number(m::col_reach(l)).sorted_by(Key::Reach.name()),
        Column::number(m::col_share(l)).sorted_by(Key::Share.name()),
        Column::text(m::col_growth(l)).sorted_by(Key::Growth.name()),
        Column::text(m::col_notes(l)),
    ];
    let all = r.rows.len();
    let caption = m::list_caption(l, rows.len(), all, m::people(l, r.asked.role.name(), all));
    let cells = rows.iter().map(|x| row(l, r, x, links)).collect();
    html! { div.scroll { (table(l, here, &Table::new(caption, columns, cells).sorted(Sort::asked(here)))) } }
}

fn row(l: Locale, r: &Report, x: &ReportRow, links: Links) -> Vec<Markup> {
    let j = &x.judgement;
    let unknown = || ui::table::unknown(l);
    vec![
        html! {
            a href=(links.person(x.person)) { (x.names.get(l)) }
            // A list of ministers holds four roles.
            @if x.office.role != r.asked.role { " " small { (x.office.role.title(l)) } }
        },
        html! { div { (verdict(x, l)) } },
        html! { @match &x.area { Some(a) => (area_link(a, links, l)), None => (unknown()) } },
        html! {
            @match &x.subject.electors {
                Some(e) => { (grouped(e.n, l)) " " small { (short_day(e.as_of)) } }
                None => (unknown()),
            }
        },
        html! { @match j.needed { Some(n) => (grouped(n, l)), None => "–" } },
        html! { (say::short_bounds(&j.sum.bounds, l)) },
        html! { (say::short_bounds(&j.largest.bounds, l)) },
        html! { (say::short_bounds(&j.reach.bounds, l)) },
        html! { (say::share(j, l)) },
        html! { (say::growth(x, l)) },
        notes(l, x),
    ]
}

fn notes(l: Locale, x: &ReportRow) -> Markup {
    let more = say::more_than_electors(x, l);
    let flags = x.judgement.flags.iter().filter(|f| more.is_none() || **f != Flag::MoreThanElectors);
    let all: Vec<String> = more.iter().cloned().chain(flags.map(|f| say::flag(*f, l))).collect();
    html! { @if all.is_empty() { "–" } @else { small { (all.join("; ")) } } }
}

/// Empty offices, which no number counts.
pub(crate) fn vacant(l: Locale, all: &[VacantRow], links: Links) -> Markup {
    html! {
        @if !all.is_empty() {
            h3 { (m::vacant_title(l)) }
            ul.plain {
                @for v in all {
                    li {
                        a href=(links.area(&v.area.identity.code)) {
                            (m::vacant_line(l, v.role.title(l), super::area_name(&v.area, l), super::day(v.since, l)))
                        }
                    }
                }
            }
        }
    }
}

/// Names that stand behind one gap, at most.
const NAMES: usize = 12;
/// Gaps that are listed, at most.
const GAPS: usize = 10;

/// What is not known of these people and who can say it: the commonest first.
pub(crate) fn gaps(l: Locale, rows: &[ReportRow], links: Links) -> Markup {
    let all = crate::rules::missing::gaps(rows.iter().map(|x| (&x.subject, &x.judgement)));
    if all.is_empty() {
        return html! { p { (m::gaps_none(l)) } };
    }
    html! {
        ul.plain.gaps {
            @for (what, whose) in all.iter().take(GAPS) {
                li { details.whose {
                    summary { span {
                        strong { (say::gap(*what, l)) } ": "
                        (m::gap_line(l, m::gap_people(l, whose.len()), say::who_can_say(*what, l)))
                    } }
                    p {
                        @for x in whose.iter().take(NAMES).filter_map(|i| rows.get(*i)) {
                            a href=(links.person(x.person)) { (x.names.get(l)) } " "
                        }
                        @if whose.len() > NAMES { "…" }
                    }
                } }
            }
        }
        @if all.len() > GAPS { p { small { (m::gaps_more(l, all.len() - GAPS)) } } }
    }
}

/// The roles as links, the one shown marked.
pub(crate) fn roles(l: Locale, here: &Here, shown: Role) -> Markup {
    html! {
        nav.tabs.no-print aria-label=(m::roles_label(l)) { ul {
            @for role in crate::dashboard::ROLES {
                @let to = here.without("rule").without("verdict").without("sort").with("role", role.name());
                li { a href=(to.href()) aria-current=[(role == shown).then_some("true")] { (role.title(l)) } }
            }
        } }
    }
}

/// The platforms where somebody has looked and found no account, as one line.
pub(crate) fn absent(l: Locale, all: &[Platform]) -> Markup {
    let names: Vec<&str> = all.iter().map(|p| say::platform_name(*p, l)).collect();
    html! { @if !names.is_empty() { p { (m::accounts_absent(l, names.join(", "))) } } }
}
