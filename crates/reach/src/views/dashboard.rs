//! The first page: the sentence, where it comes from, the curve, what is missing, the list.

use base::{Day, Share};
use register::model::PersonId;
use system::Panel;
use ui::chart::{Curve, CurveMark, CurvePoint, curve};
use ui::filters::{Filter, filters};
use ui::provenance::{Provenance, provenance};
use ui::state::{Empty, empty};
use ui::table::{Download, below};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::scorecard::{gaps, roles, scorecard, vacant};
use super::{Links, badge, day, map, morning, plan};
use crate::dashboard::{Dashboard, ROLES};
use crate::messages as m;
use crate::model::{Rule, Target};
use crate::morning::Morning;
use crate::outlines::Land;
use crate::report::{Report, ReportRow};
use crate::rules::verdict::Verdict;
use crate::sentences as say;

/// The first page, as asked for.
pub(crate) struct View<'a> {
    /// The data.
    pub board: &'a Dashboard,
    /// What has changed and what is to be done.
    pub morning: &'a Morning,
    /// The map.
    pub land: &'a Land,
    /// What other systems have to say.
    pub panels: &'a [Panel],
    /// The organisation's name, if it has said one.
    pub organisation: &'a str,
    /// The rows that are shown, in their order.
    pub rows: &'a [&'a ReportRow],
    /// The verdict to which they are narrowed down.
    pub verdict: Option<Verdict>,
    /// Whose work is shown, if not everybody's.
    pub mine: Option<PersonId>,
    /// The area to which the whole page is narrowed down, by name.
    pub under: Option<String>,
    /// The operation of its forms, for whoever may send them.
    pub op: Option<&'a str>,
    /// Whether the visitor may bring files in: whoever may not is told who does.
    pub brings: bool,
    /// Where links lead.
    pub links: Links,
}

/// The body of the page.
pub(crate) fn dashboard(l: Locale, here: &Here, v: &View<'_>) -> Markup {
    let r = &v.board.report;
    html! {
        (roles(l, here, r.asked.role))
        (lead(&say::headline(r, l), &say::further(r, l)))
        @if let Some(area) = &v.under { p.sub { (m::under_line(l, area)) } }
        (provenance(l, &origin(r, l)))
        (imported_since(l, r))
        @if !r.rows.is_empty() {
            @if let Some(plans) = plan::of_all(l, r) { p { (plans) } }
            p.sub { small { (m::read_line(l, v.morning.read.1, v.morning.read.0)) } }
        }
        @for other in &v.board.others { (by_other_rule(l, here, other)) }
        @if !r.rows.is_empty() {
            (morning::changed(l, here, r, v.morning, v.links))
            (morning::work(l, here, r, v.morning, v.mine, v.op, v.links))
        }
        @for p in v.panels { section.panel { h2 { (p.title) } (p.body) } }
        @if !r.rows.is_empty() {
            (morning::note(l, v.organisation, r, v.morning))
            nav.jump.no-print aria-label=(m::narrow(l)) { ul {
                li { a href="#map" { (m::link_map(l)) } }
                li { a href="#curve" { (m::link_curve(l)) } }
                li { a href="#list" { (m::link_list(l)) } }
            } }
        }
        (form(l, here, v))
        (nothing(l, v.board, v.brings))
        @if !r.rows.is_empty() {
            (map::land(l, here, r, v.land, v.links))
            @if r.rows.iter().any(|x| x.subject.electors.is_some()) {
                section #curve {
                    (curve(l, &thresholds(r, l)))
                    @for line in pending(r, l) { p.sub { (line) } }
                    @if say::exempt(r, l).is_some() { p { small { (m::curve_exempt(l)) } } }
                }
            }
            (morning::movers(l, v.morning, v.links))
            section {
                h2 { (m::col_missing(l)) }
                (gaps(l, &r.rows, v.links))
            }
            section #list {
                h2 { (m::list_title(l)) }
                (verdicts(l, here, r, v.verdict))
                @if v.rows.is_empty() {
                    (empty(l, &Empty {
                        what: m::empty_view(l),
                        filled_by: m::empty_view_who(l, r.rows.len()),
                        action: Some((list(&here.without("verdict")), m::list_all(l))),
                    }))
                } @else { (scorecard(l, here, r, v.rows, v.links)) }
                (below(l, None, None, &files(l, here, r)))
            }
        }
        (vacant(l, &r.vacant, v.links))
        p.no-print { a href=(here.to("/activation").without("verdict").without("sort").with("role", r.asked.role.name()).href()) { (m::activation_title(l)) } }
    }
}

/// Imports named on the page; the rest is on the page of imports.
const LATE: usize = 10;

/// The imports made after the day of the report that changed it.
fn imported_since(l: Locale, r: &Report) -> Markup {
    let all = &r.imported_since;
    html! {
        @if !all.is_empty() {
            p.sub { small {
                (m::late_page(l)) " "
                @for (n, i) in all.iter().rev().take(LATE).enumerate() {
                    @if n > 0 { "; " }
                    a href={ "/imports#import-" (i.no) } { (say::late_import(i, l)) }
                }
                @if all.len() > LATE { "; " a href="/imports" { (m::late_more(l, all.len() - LATE)) } }
            } }
        }
    }
}

/// What another rule says of the same people: never left out.
fn by_other_rule(l: Locale, here: &Here, r: &Report) -> Markup {
    let Some(rule) = &r.rule else { return html! {} };
    let href = here.with("role", r.asked.role.name()).with("rule", &rule.name).without("verdict").href();
    html! {
        div.other {
            p.sub { a href=(href) { (m::other_rule(l, rule.name.as_str())) } ": " strong { (say::headline(r, l)) } }
            p { small { (say::rule(rule, l)) " · " (m::rule_authority(l, rule.authority.as_str())) } }
        }
    }
}

/// The choice among the roles.
pub(super) fn role_filter(l: Locale, r: &Report) -> Filter {
    let role = |r: register::model::Role| (r.name().to_owned(), r.title(l));
    let mut offered: Vec<_> = ROLES.into_iter().map(role).collect();
    if !ROLES.contains(&r.asked.role) {
        offered.push(role(r.asked.role));
    }
    Filter::select("role", m::filter_role(l), offered)
}

fn form(l: Locale, here: &Here, v: &View<'_>) -> Markup {
    let r = &v.board.report;
    // What was chosen for the visitor is shown as chosen.
    let shown = here.with("role", r.asked.role.name());
    let mut rules = vec![(String::new(), m::filter_rule_usual(l))];
    let in_force = r.rule.iter().chain(v.board.others.iter().filter_map(|o| o.rule.as_ref()));
    let mut names: Vec<String> = in_force.map(|rule| rule.name.clone()).collect();
    names.sort();
    rules.extend(names.into_iter().map(|n| (n.clone(), n)));
    let mut verdicts = vec![(String::new(), m::list_all(l))];
    verdicts.extend(ALL.map(|v| (v.name().to_owned(), super::sign(v).word(l))));
    let fields = [
        role_filter(l, r),
        Filter::select("rule", m::filter_rule(l), rules),
        Filter::text("under", m::filter_under(l)),
        Filter::date("on", m::filter_on(l)),
        Filter::select("verdict", m::filter_verdict(l), verdicts),
    ];
    let narrowed =
        ["under", "on", "verdict", "rule"].iter().any(|k| here.value(k).is_some_and(|v| !v.is_empty()));
    html! {
        details.narrow.no-print open[narrowed] {
            summary { (m::narrow(l)) }
            (filters(l, &shown, &fields))
        }
    }
}

const ALL: [Verdict; 4] = [Verdict::Met, Verdict::NotMet, Verdict::CannotTell, Verdict::NoTarget];

fn list(here: &Here) -> String {
    format!("{}#list", here.href())
}

/// The verdicts with their numbers, each a link to those rows.
fn verdicts(l: Locale, here: &Here, r: &Report, shown: Option<Verdict>) -> Markup {
    let n = |v: Verdict| r.rows.iter().filter(|x| x.judgement.verdict == v).count();
    html! {
        nav.tabs.no-print aria-label=(m::filter_verdict(l)) { ul {
            li {
                a href=(list(&here.without("verdict"))) aria-current=[shown.is_none().then_some("true")] {
                    (m::list_all(l)) " " (r.rows.len())
                }
            }
            @for v in ALL {
                @if n(v) > 0 || shown == Some(v) {
                    li {
                        a href=(list(&here.with("verdict", v.name()))) aria-current=[(shown == Some(v)).then_some("true")] {
                            (badge(v, l)) " " (n(v))
                        }
                    }
                }
            }
        } }
    }
}

/// Exactly these rows as files.
fn files(l: Locale, here: &Here, r: &Report) -> Vec<Download> {
    let here = super::chosen(here, r);
    let json = here.with("lang", l.code()).to("/report/reach.json").href();
    let mut files = Download::both(l, &here, "/report/reach").to_vec();
    files.push(Download { format: "JSON".to_owned(), href: json });
    files
}

/// Where the headline comes from.
pub(crate) fn origin(r: &Report, l: Locale) -> Provenance {
    let rolls: Vec<Day> =
        r.rows.iter().filter_map(|x| x.subject.electors.as_ref()).map(|e| e.as_of).collect();
    let roll = match (rolls.iter().min(), rolls.iter().max()) {
        (Some(a), Some(b)) if a == b => m::prov_roll(l, day(*a, l)),
        (Some(a), Some(b)) => m::prov_rolls(l, day(*a, l), day(*b, l)),
        _ => m::prov_no_roll(l),
    };
    let read: Vec<Day> =
        r.rows.iter().flat_map(|x| &x.subject.accounts).filter_map(|a| a.reading.map(|r| r.day)).collect();
    let counted = match (read.iter().min(), read.iter().max()) {
        (Some(a), Some(b)) => m::prov_read(l, day(*a, l), day(*b, l)),
        _ => m::prov_no_reading(l),
    };
    let mut sources: Vec<&str> =
        r.rows.iter().filter_map(|x| x.subject.electors.as_ref()).map(|e| e.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    let more = sources.len().saturating_sub(3);
    let mut source = sources.into_iter().take(3).filter(|s| !s.is_empty()).collect::<Vec<_>>().join("; ");
    if source.is_empty() {
        source = m::not_stated(l);
    } else if more > 0 {
        source.push_str(" …");
    }
    let all_read =
        r.rows.iter().filter(|x| x.judgement.unread.is_empty() && !x.subject.accounts.is_empty()).count();
    let asks = r.rule.as_ref().map_or_else(|| m::prov_no_rule(l), |rule| say::rule(rule, l));
    Provenance {
        line: format!("{asks} · {roll}"),
        counted: Some(m::prov_counted(l, all_read, r.rows.len())),
        source,
        href: None,
        date: format!("{} · {roll} · {counted}", m::as_of_line(l, day(r.asked.as_of.day, l))),
        rule: r.rule.as_ref().map(|rule| authority(rule, l)),
    }
}

/// The rule with its version, its beginning and who set it.
pub(crate) fn authority(rule: &Rule, l: Locale) -> String {
    m::prov_rule(
        l,
        rule.name.as_str(),
        rule.version.to_string(),
        day(rule.span.from, l),
        rule.authority.as_str(),
    )
}

/// At the thresholds of the rules: how many are past them only with a jump that nobody has explained.
fn pending(r: &Report, l: Locale) -> Vec<String> {
    let asks = |rule: &Rule| match rule.target {
        Target::Share(s) => Some(s),
        _ => None,
    };
    let mut marked: Vec<Share> = r.rule.iter().chain(&r.others).filter_map(asks).collect();
    marked.sort();
    marked.dedup();
    let at = marked.iter().filter_map(|s| r.curve.iter().find(|p| p.share == *s && p.n_pending > 0));
    at.map(|p| m::curve_pending(l, p.share.to_string(), p.n_pending)).collect()
}

/// The curve of a report with the thresholds of all rules in force that look at the same number.
fn thresholds(r: &Report, l: Locale) -> Curve {
    let measure = r.rule.as_ref().map_or(crate::model::Measure::Sum, |rule| rule.measure);
    let threshold = |rule: &Rule| match rule.target {
        Target::Share(s) if rule.measure == measure => Some((s, m::curve_mark_rule(l, rule.name.as_str()))),
        _ => None,
    };
    let mut marks: Vec<(Share, String)> = r.rule.iter().chain(&r.others).filter_map(threshold).collect();
    marks.sort();
    let n = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let at = |s: &Share| r.curve.iter().find(|p| p.share == *s);
    let told =
        |s: &Share| at(s).map(|p| m::curve_at(l, s.to_string(), p.n_met, r.rows.len(), p.n_cannot_tell));
    let spoken: Vec<Share> =
        marks.iter().map(|m| m.0).chain([1, 5, 10, 20, 30].map(Share::percent)).collect();
    Curve {
        id: "thresholds".to_owned(),
        title: m::curve_title(l),
        description: spoken.iter().filter_map(told).collect::<Vec<_>>().join(" "),
        counted: r.asked.role.title(l),
        shares_of: m::curve_shares(l, say::measure(measure, l)),
        points: r
            .curve
            .iter()
            .map(|p| CurvePoint {
                share: p.share,
                n_met: n(p.n_met),
                n_not_met: n(p.n_not_met),
                n_cannot_tell: n(p.n_cannot_tell),
            })
            .collect(),
        marks: marks.into_iter().map(|(share, label)| CurveMark { share, label }).collect(),
    }
}

/// What an installation still lacks, and which file brings it.
fn nothing(l: Locale, b: &Dashboard, brings: bool) -> Markup {
    let r = &b.report;
    let place = |what: String, file: String| {
        let filled_by = if brings { file } else { m::empty_office_who(l) };
        empty(l, &Empty { what, filled_by, action: None })
    };
    html! {
        @if r.rows.is_empty() {
            @if b.areas { (place(say::headline(r, l), m::empty_roster_who(l))) }
            @else { (place(m::empty_areas(l), m::empty_areas_who(l))) }
        } @else {
            @if r.rows.iter().all(|x| x.subject.electors.is_none()) { (place(m::empty_electors(l), m::empty_electors_who(l))) }
            @if r.rule.is_none() { (place(m::empty_rule(l), m::empty_rule_who(l, r.asked.role.name()))) }
        }
    }
}
