//! «May I?»: what is asked, and the answer with every rule against it.

use events::model::{Kind, Owner};
use ui::filters::{Filter, filters};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::ways;
use crate::messages as m;
use crate::model::Phase;
use crate::rules::{Certificate, DeedKind, Office, Rule};
use crate::web::MAY;

/// What the law says to what was asked.
pub(crate) struct Answer {
    /// How strict it is there and then.
    pub phase: Phase,
    /// Every rule against it.
    pub rules: Vec<Rule>,
}

/// The page. `asked`: of which sort the deed is; the answer, once everything was said.
pub(crate) fn page(l: Locale, here: &Here, asked: DeedKind, answer: Option<&Answer>) -> Markup {
    html! {
        (ways(l, MAY))
        @match answer {
            None => (lead(&m::may_lead(l), &[])),
            Some(a) if a.rules.is_empty() => (lead(&m::may_yes(l, a.phase.title(l)), &[])),
            Some(a) => {
                (lead(&m::may_no(l, a.phase.title(l)), &[]))
                ul { @for r in &a.rules { li { (r.told(l)) " " small { "(" (r.source()) ")" } } } }
            }
        }
        nav.days.no-print aria-label=(m::col_what(l)) {
            @for kind in DeedKind::ALL {
                @if kind == asked { span aria-current="page" { (kind.title(l)) } }
                @else { a href=(here.with("deed", kind.name()).href()) { (kind.title(l)) } }
            }
        }
        (filters(l, here, &fields(l, asked)))
    }
}

fn fields(l: Locale, asked: DeedKind) -> Vec<Filter> {
    let owners = || Owner::ALL.iter().map(|o| (o.name().to_owned(), o.title(l))).collect::<Vec<_>>();
    let yes = || vec![("no".to_owned(), m::no(l)), ("yes".to_owned(), m::yes(l))];
    let mut all = vec![
        Filter::text("area", m::field_where(l)),
        Filter::date("day", m::may_day(l)),
        Filter::text("from", m::may_from(l)),
        Filter::text("until", m::may_until(l)),
    ];
    match asked {
        DeedKind::Event => {
            let kinds = Kind::ALL.iter().filter(|k| !k.is_private());
            let kinds = kinds.map(|k| (k.name().to_owned(), k.title(l))).collect();
            let offices = Office::ALL.map(|o| (o.name().to_owned(), m::office(l, o.name()))).to_vec();
            let mut beside = vec![(String::new(), m::may_beside_none(l))];
            beside.extend(owners());
            all.extend([
                Filter::select("kind", m::may_kind(l), kinds),
                Filter::select("owner", m::may_owner(l), owners()),
                Filter::select("office", m::may_office(l), offices),
                Filter::select("beside", m::may_beside(l), beside),
            ]);
        }
        DeedKind::Post => all.extend([
            Filter::select("owner", m::may_account(l), owners()),
            Filter::select("campaigns", m::may_campaigns(l), yes()),
        ]),
        DeedKind::Advert => {
            let all_of =
                Certificate::ALL.map(|c| (c.name().to_owned(), m::certificate(l, c.name()))).to_vec();
            all.extend([
                Filter::select("certificate", m::may_certificate(l), all_of),
                Filter::select("public_money", m::may_cost(l), yes()),
            ]);
        }
        DeedKind::Synthetic => all.push(Filter::select("labelled", m::may_labelled(l), yes())),
        DeedKind::Gift => {}
        DeedKind::Count => all.push(Filter::select("owner", m::may_account(l), owners())),
    }
    all
}
