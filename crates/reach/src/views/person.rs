//! One representative: where they stand, on which accounts it rests, how the counts went, what was before.

use accounts::links::Link;
use base::{Bounds, Day, Precision};
use register::model::Office;
use system::Panel;
use ui::provenance::{Provenance, provenance};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::bounds;

use super::cities;
use super::doubts::doubts;
use super::plan::plan;
use super::{Links, alike, area_link, day, drawings, history, instant, short_day, staff, verdict};
use crate::messages as m;
use crate::model::{Decision, Judged, MAX_AGE_DAYS, Measure, ReadingSource};
use crate::profile::{Held, Profile, Standing};
use crate::rules::missing::weakest;
use crate::rules::verdict::{Flag, Verdict, usable};
use crate::sentences as say;

/// The body of the page. `op` is the operation of its forms, for whoever may send them.
pub(crate) fn person(
    l: Locale,
    here: &Here,
    p: &Profile,
    op: Option<&str>,
    panels: &[Panel],
    links: Links,
) -> Markup {
    html! {
        @match p.standings.first() {
            Some(first) => (standing(l, p, first, links)),
            None => p.lead { (m::person_no_office(l, day(p.on, l))) },
        }
        @for other in p.standings.iter().skip(1) { (by_other_rule(l, other)) }
        @if let Some(first) = p.standings.first() {
            (cities::three(l, p.on, first, links))
            (plan(l, &first.row))
            (missing(l, first))
        }
        (alike::alike(l, p, links))
        (doubts(l, here, p, op.filter(|_| links.as_of.is_none())))
        h2 { (m::accounts_title(l)) }
        (accounts(l, p))
        @if !p.accounts.is_empty() { (files(l, here, p, "accounts")) }
        (decided(l, p))
        h2 { (m::counts_title(l)) }
        (drawings::drawings(l, p))
        @if p.accounts.iter().any(|h| !h.points.is_empty()) { (files(l, here, p, "counts")) }
        h2 #staff { (m::staff_title(l)) }
        (staff::staff(l, p, links))
        @for panel in panels { section.panel { h2 { (panel.title) } (panel.body) } }
        (history::history(l, p, links))
    }
}

/// A table of the page as files.
fn files(l: Locale, here: &Here, p: &Profile, table: &str) -> Markup {
    let here = here.with("on", &p.on.to_string());
    below(l, None, None, &Download::both(l, &here, &format!("/representatives/{}/{table}", p.person)))
}

/// The header line, the sentences by the first rule, and where they come from.
fn standing(l: Locale, p: &Profile, s: &Standing, links: Links) -> Markup {
    let x = &s.row;
    let measure = s.rule.as_ref().map_or(Measure::Sum, |r| r.measure);
    html! {
        p.sub {
            @if let Some(a) = &x.area { (area_link(a, links, l)) " · " }
            (m::person_role_since(l, x.office.role.title(l), since(l, &x.office, p.on)))
            @if let Some(portfolio) = &x.office.portfolio { " · " (portfolio) }
            " · "
            @match &x.subject.electors {
                Some(e) => (m::person_electors(l, e.n, short_day(e.as_of))),
                None => (m::person_electors_unknown(l)),
            }
        }
        p.lead { (judged(l, x.judgement.verdict, measure, &say::explained(&s.row, l))) }
        p { (verdict(x, l)) }
        @if measure != Measure::Reach && s.rule.is_some() {
            p.sub { (judged(l, x.judgement.reach.verdict, Measure::Reach, &in_area(s, l))) }
        }
        @if let Some(more) = say::more_than_electors(x, l) { p.sub { (more) } }
        @if x.judgement.flags.contains(&Flag::UnderCode) { p.sub { (say::flag(Flag::UnderCode, l)) } }
        @if let Some(w) = weakest(&x.subject, &x.judgement, p.on) { p.sub { (say::weakest(&w, x, l)) } }
        p.sub {
            @match &x.growth {
                Some(g) => (m::growth_line(l, g.days, say::growth(x, l))),
                None => (m::growth_line_none(l)),
            }
        }
        (provenance(l, &origin(s, p.on, l)))
    }
}

fn judged(l: Locale, v: Verdict, measure: Measure, why: &str) -> String {
    m::person_verdict(l, v.name(), m::by_measure(l, measure.name()), why)
}

/// The people of the area as a number and as a share of the electors.
fn in_area(s: &Standing, l: Locale) -> String {
    let reach = &s.row.judgement.reach;
    let share = reach.share.and_then(|s| Some((s.lower, s.upper?))).filter(|(_, u)| u.as_ppm() > 0);
    let text = say::in_area(&s.row, l);
    match share {
        Some((a, b)) if reach.bounds.lower > 0 => {
            let [a, b] = [a, b].map(|s| words::numbers::percent(s, l));
            format!("{text} ({})", m::share_between(l, a, b))
        }
        _ => text,
    }
}

/// Since when somebody holds an office, as people say it.
fn since(l: Locale, o: &Office, on: Day) -> String {
    if !o.from_stated {
        return m::since_seen(l, day(o.span.from, l));
    }
    let (a, b) = (o.span.from.date(), on.date());
    let months = (i32::from(b.year()) - i32::from(a.year())) * 12 + i32::from(b.month())
        - i32::from(a.month())
        - i32::from(b.day() < a.day());
    match (months / 12, months % 12) {
        (..0, _) | (_, ..0) | (0, 0) => m::since_days(l, day(o.span.from, l)),
        (0, months) => m::since_months(l, months),
        (years, 0) => m::since_years(l, years),
        (years, months) => m::since_years_months(l, years, months),
    }
}

fn origin(s: &Standing, on: Day, l: Locale) -> Provenance {
    let x = &s.row;
    let electors = x.subject.electors.as_ref();
    let roll = electors.map_or_else(|| m::prov_no_roll(l), |e| m::prov_roll(l, day(e.as_of, l)));
    let asks = s.rule.as_ref().map_or_else(|| m::prov_no_rule(l), |rule| say::rule(rule, l));
    let source = electors.map(|e| e.source.clone()).filter(|s| !s.is_empty());
    Provenance {
        line: format!("{asks} · {roll}"),
        counted: None,
        source: source.unwrap_or_else(|| m::not_stated(l)),
        href: None,
        date: format!("{} · {roll}", m::as_of_line(l, day(on, l))),
        rule: s.rule.as_ref().map(|rule| super::dashboard::authority(rule, l)),
    }
}

fn by_other_rule(l: Locale, s: &Standing) -> Markup {
    let Some(rule) = &s.rule else { return html! {} };
    html! {
        div.other {
            p.sub {
                (m::other_rule(l, rule.name.as_str())) ": "
                strong { (judged(l, s.row.judgement.verdict, rule.measure, &say::explained(&s.row, l))) }
            }
            p { small { (say::rule(rule, l)) " · " (m::rule_authority(l, rule.authority.as_str())) } }
        }
    }
}

fn missing(l: Locale, s: &Standing) -> Markup {
    let all = say::missing(&s.row, l);
    html! {
        h2 { (m::col_missing(l)) }
        @if all.is_empty() { p { (m::missing_nothing(l)) } } @else { ul { @for line in all { li { (line) } } } }
    }
}

fn accounts(l: Locale, p: &Profile) -> Markup {
    if p.accounts.is_empty() {
        let what = Empty { what: m::accounts_none(l), filled_by: m::accounts_none_who(l), action: None };
        return html! { (empty(l, &what)) (super::scorecard::absent(l, &p.absent)) };
    }
    let columns = vec![
        Column::text(m::col_platform(l)),
        Column::text(m::col_account(l)),
        Column::text(m::col_owner(l)),
        Column::number(m::col_count(l)),
        Column::text(m::col_read_on(l)),
        Column::text(m::col_status(l)),
        Column::text(m::col_from(l)),
    ];
    let rows = p.accounts.iter().map(|h| account(l, h, p.on, max_age(p))).collect();
    html! {
        (table(l, &Here::default(), &Table::new(m::accounts_caption(l, day(p.on, l)), columns, rows)))
        (super::scorecard::absent(l, &p.absent))
    }
}

/// What people decided about the counts, with the reason: what was decided after the day of the page did not change it, and says so.
fn decided(l: Locale, p: &Profile) -> Markup {
    let line = |h: &Held, d: &Decision| {
        let (platform, of, made) =
            (say::platform_name(h.account.platform, l), day(d.day, l), day(d.made_on, l));
        let what = match d.judged {
            Judged::Accept => m::decided_accept(l),
            Judged::Refuse => m::decided_refuse(l),
            Judged::Count(c) => m::decided_count(l, bounds(Bounds::from(c), l)),
        };
        if d.made_on > p.on {
            m::decided_since(l, platform, of, what, d.reason.as_str(), made)
        } else {
            m::decided_line(l, platform, of, what, d.reason.as_str(), made)
        }
    };
    let all: Vec<String> =
        p.accounts.iter().flat_map(|h| h.decided.iter().map(move |d| line(h, d))).collect();
    html! {
        @if !all.is_empty() {
            section #decided {
                h3 { (m::decided_title(l)) }
                ul { @for line in &all { li { (line) } } }
            }
        }
    }
}

/// Days for which the rule shown first uses a count.
pub(crate) fn max_age(p: &Profile) -> i32 {
    p.standings.first().and_then(|s| s.rule.as_ref()).map_or(MAX_AGE_DAYS, |r| r.max_age_days)
}

fn account(l: Locale, h: &Held, on: Day, max_age: i32) -> Vec<Markup> {
    let a = &h.account;
    let handle = a.handles.on(on).map(|(_, handle)| handle.clone());
    let link = Link { platform: a.platform, handle: handle.clone(), account_id: a.platform_id.clone() };
    let name = handle.or(a.platform_id.clone()).unwrap_or_else(|| m::account_unnamed(l));
    let reading = h.current;
    let count = reading.and_then(|r| r.count);
    let state = usable(reading.as_ref(), max_age, on);
    vec![
        html! { (say::platform_name(a.platform, l)) },
        html! { @match link.url() {
            Some(url) => a href=(url) rel="noreferrer noopener nofollow" { (name) },
            None => (name),
        } },
        html! { (say::owner_name(h.owner, l)) },
        html! { @match count {
            Some(c) => { (bounds(Bounds::from(c), l)) " " small { (precision(c.precision, l)) } }
            None => (ui::table::unknown(l)),
        } },
        html! { @match reading {
            Some(r) => { (day(r.day, l)) " " small { (m::age_days(l, on.since(r.day))) } }
            None => (ui::table::unknown(l)),
        } },
        html! { @match state { Ok(_) => (m::status_ok(l)), Err(why) => strong { (say::unusable(why, l)) } } },
        html! { span {
            @if let Some(r) = reading { (source(r.source, l)) }
            @if let Some(i) = &h.origin {
                " · " a href={ "/imports#import-" (i.no) } { (m::from_import(l, i.no)) }
                br; small { (m::from_import_file(l, i.file.as_str(), instant(i.at, l))) }
            }
            @for (d, hash) in h.shots.iter().take(SHOTS) {
                br; a href={ "/evidence/" (hash) } { (m::evidence_link(l)) " " (short_day(*d)) }
            }
        } },
    ]
}

/// Screenshots that are linked beside an account.
const SHOTS: usize = 3;

/// How exact a count is, in words.
pub(crate) fn precision(p: Precision, l: Locale) -> String {
    match p {
        Precision::Exact => m::precision_exact(l),
        Precision::Floor3sf => m::precision_floor(l),
        Precision::Approx => m::precision_approx(l),
        Precision::Manual => m::precision_manual(l),
    }
}

/// Where a reading comes from, in words.
pub(crate) fn source(s: ReadingSource, l: Locale) -> String {
    match s {
        ReadingSource::ApiPublic => m::source_api_public(l),
        ReadingSource::ApiOwner => m::source_api_owner(l),
        ReadingSource::Web => m::source_web(l),
        ReadingSource::Manual => m::source_manual(l),
        ReadingSource::Import => m::source_import(l),
    }
}
