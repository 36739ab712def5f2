//! The three numbers side by side; what the third rests on, city by city; and the form for one account's cities.

use accounts::platform::Platform;
use accounts::store::Held;
use base::{Bounds, Day, Share};
use intake::Imported;
use register::model::{Names, PersonId};
use ui::form::{Field, Form, Input, form};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::{bounds, percent};

use super::due::account_name;
use super::{Links, badge, day};
use crate::messages as m;
use crate::model::{AccountReading, Measure};
use crate::profile::Standing;
use crate::report::ReportRow;
use crate::rules::cities::{Listed, Located, MAX_AGE_DAYS};
use crate::rules::verdict::Measured;
use crate::sentences as say;

/// Platforms that tell the owner of an account in which cities followers live.
const LISTING: [Platform; 2] = [Platform::Instagram, Platform::Facebook];
/// Names of cities that one row holds.
const NAMED: usize = 6;

/// The three numbers of a person, and the cities on which the third rests.
pub(crate) fn three(l: Locale, on: Day, s: &Standing, links: Links) -> Markup {
    let (x, j) = (&s.row, &s.row.judgement);
    let mut columns = vec![Column::text(m::three_which(l)), Column::number(m::three_followers(l))];
    columns.push(Column::number(m::three_share(l)));
    if s.rule.is_some() {
        columns.push(Column::text(m::col_verdict(l)));
    }
    let row = |measure: Measure, n: &Measured| {
        // Of people of the area nobody says "0".
        let followers = match (measure, n.bounds.lower) {
            (Measure::Reach, 0) => say::in_area(x, l),
            _ => say::followers(&n.bounds, l),
        };
        let mut cells =
            vec![html! { (say::measure(measure, l)) }, html! { (followers) }, html! { (share(n, l)) }];
        if s.rule.is_some() {
            cells.push(badge(n.verdict, l));
        }
        cells
    };
    let rows =
        vec![row(Measure::Sum, &j.sum), row(Measure::Largest, &j.largest), row(Measure::Reach, &j.reach)];
    let listed = x.subject.accounts.iter().zip(&x.located).filter_map(|(a, l)| Some((a, l.as_ref()?)));
    html! {
        h2 { (m::three_title(l)) }
        (table(l, &Here::default(), &Table::new(m::three_caption(l), columns, rows)))
        @for (a, located) in listed { (basis(l, on, a, located)) }
        @if links.as_of.is_none() { (ways(l, x)) }
    }
}

/// A number as a share of the electors; none where its lower end says nothing.
fn share(n: &Measured, l: Locale) -> String {
    let Some(s) = n.share else { return m::unknown(l) };
    let p = |s: Share| percent(s, l);
    match s.upper {
        Some(u) if p(u) == p(s.lower) => p(u),
        Some(u) if n.bounds.lower == 0 => m::share_up_to(l, p(u)),
        Some(u) => m::share_between(l, p(s.lower), p(u)),
        None if n.bounds.lower == 0 => m::unknown(l),
        None => m::share_at_least(l, p(s.lower)),
    }
}

/// One account's cities, seen from the area.
fn basis(l: Locale, on: Day, a: &AccountReading, at: &Located) -> Markup {
    let platform = say::platform_name(a.platform, l);
    let age = m::age_days(l, on.since(at.day));
    let caption = m::cities_caption(l, platform, say::account_name(a, l), day(at.day, l), age);
    let columns = vec![
        Column::text(m::cities_city(l)),
        Column::number(m::three_followers(l)),
        Column::text(m::cities_part(l)),
    ];
    let nobody = |c: &&Listed| c.share == Some(Share::ppm(0));
    let here = at.cities.iter().filter(|c| c.share.is_some() && !nobody(c));
    let outside: Vec<&Listed> = at.cities.iter().filter(nobody).collect();
    let unknown: Vec<&Listed> = at.cities.iter().filter(|c| c.share.is_none()).collect();
    let cells = |name: String, n: Bounds, part: String| {
        vec![html! { (name) }, html! { (bounds(n, l)) }, html! { (part) }]
    };
    let part = |s: Share| match s == Share::percent(100) {
        true => m::cities_whole(l),
        false => m::cities_some(l, percent(s, l)),
    };
    let mut rows: Vec<_> =
        here.filter_map(|c| Some(cells(c.name.clone(), c.followers, part(c.share?)))).collect();
    for (some, say) in [(&outside, m::cities_outside(l)), (&unknown, m::cities_unknown(l))] {
        if !some.is_empty() {
            let sum = some.iter().fold(Bounds::ZERO, |sum, c| sum.plus(c.followers));
            rows.push(cells(names(l, some), sum, say));
        }
    }
    rows.push(cells(m::cities_rest(l), at.unlisted, m::cities_unlisted(l)));
    let inside = at.inside.followers;
    html! {
        (table(l, &Here::default(), &Table::new(caption, columns, rows)))
        p.sub {
            @match (inside.lower, inside.upper) {
                (0, Some(u)) => (m::reach_unknown(l, u)),
                (0, None) => (m::reach_open(l)),
                _ => {
                    (m::cities_inside(l, bounds(Bounds { value: None, ..inside }, l)))
                    @if let Some(v) = inside.value.filter(|_| inside.upper != Some(inside.lower)) { " " (m::cities_central(l, v)) }
                },
            }
            @if at.too_many { " " strong { (m::cities_more(l)) } }
        }
    }
}

/// Some cities by name, and how many there are beside them.
fn names(l: Locale, cities: &[&Listed]) -> String {
    let shown: Vec<&str> = cities.iter().take(NAMED).map(|c| c.name.as_str()).collect();
    let more = cities.len() - shown.len();
    let shown = shown.join("; ");
    if more == 0 { shown } else { m::cities_and_more(l, shown, more) }
}

/// Where the cities of an account can be entered.
fn ways(l: Locale, x: &ReportRow) -> Markup {
    let listing: Vec<_> = x.subject.accounts.iter().filter(|a| LISTING.contains(&a.platform)).collect();
    html! {
        @if !listing.is_empty() {
            p.sub.no-print {
                @if x.located.iter().flatten().next().is_none() { (m::cities_none(l, MAX_AGE_DAYS)) " " }
                (m::cities_enter(l)) " "
                @for (i, a) in listing.iter().enumerate() {
                    @if i > 0 { " · " }
                    a href={ "/entry/cities?account=" (a.account) } { (say::platform_name(a.platform, l)) " " (say::account_name(a, l)) }
                }
            }
        }
    }
}

/// What the page with the form shows.
pub(crate) struct View<'a> {
    /// The representative.
    pub person: PersonId,
    /// What they are called.
    pub names: &'a Names,
    /// The account.
    pub held: &'a Held,
    /// Where the form is sent.
    pub here: &'a Here,
    /// A new operation.
    pub op: String,
    /// The day as it stands in its field.
    pub on: String,
    /// What is wrong with the day.
    pub on_error: Option<String>,
    /// What was typed.
    pub lines: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What was taken before.
    pub saved: Option<Imported>,
}

/// The form for the cities of one account.
pub(crate) fn entry(l: Locale, v: &View<'_>, links: Links) -> Markup {
    let (platform, account) = (say::platform_name(v.held.platform, l), account_name(l, v.held));
    let fields = [
        Field::new("on", m::cities_day(l), Input::Date).value(v.on.as_str()).error(v.on_error.clone()),
        Field::new("lines", m::cities_lines(l), Input::Lines)
            .hint(m::cities_lines_how(l))
            .value(v.lines.as_str())
            .error(v.error.clone()),
    ];
    let action = v.here.without("saved").href();
    let submit = m::entry_save(l);
    let form_of = Form { action: &action, op: &v.op, fields: &fields, submit: &submit };
    html! {
        @if let Some(i) = &v.saved {
            section.saved role="status" {
                p { strong { (m::entry_saved(l, i.no, i.created, i.updated, i.unchanged)) } }
                p { a href={ "/imports#import-" (i.no) } { (m::entry_undo(l)) } }
            }
        }
        (lead(&m::cities_lead(l, v.names.get(l), platform, account), &[m::cities_how(l)]))
        (form(l, &form_of))
        p { a href=(links.person(v.person)) { (m::cities_back(l)) } }
    }
}
