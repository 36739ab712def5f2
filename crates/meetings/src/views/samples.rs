//! Sample data for every view, in both languages. All people and figures are invented.

use std::collections::HashMap;

use areas::model::AreaKind;
use base::uuid::Uuid;
use base::{Bounds, Day};
use register::model::{Names, PersonId, Role};
use ui::{Here, Markup, html};
use words::Locale;
use words::message::both;

use super::forms::{self, Entry, Sheet};
use super::{Look, list, meeting, person, promise};
use crate::actions::Wrong;
use crate::follow::{Followed, Reviewed};
use crate::model::{Meeting, MeetingKind, Outcome, Promise, Settlement, Unit};
use crate::rules::{Fault, state};
use crate::store::Holder;
use crate::{messages as m, panels, sentences};

/// Every view with its sample data, under a name.
pub(super) fn all(l: Locale) -> Vec<(&'static str, Markup)> {
    let titles = [("sum", pick(l, "सब खातों का जोड़", "All accounts added up"))];
    let look = Look { l, on: day(22), dated: true, titles: &titles };
    let fresh = Entry::default();
    let wrong = Entry {
        values: HashMap::from([("number".to_owned(), "-3".to_owned())]),
        wrong: vec![Wrong { field: "number", text: both(|l| sentences::fault(Fault::Negative, l)) }],
    };
    let sheet = |entry| Sheet { action: "/meetings", op: String::new(), entry };
    let review = Reviewed { meeting: held(l, None, 8), promises: followed(l) };
    let alone = Reviewed { meeting: held(l, Some(someone(l)), 22), promises: vec![] };
    let (units, here) = ([unit(l)], Here::new("/meetings"));
    let list = |meetings: &[Reviewed], units: &[Unit]| {
        let x = list::List { last: meetings.first(), meetings, more: true, units };
        list::list(look, &here, &x, Some(&sheet(&fresh)))
    };
    let holder = Holder { person: someone(l).0, names: someone(l).1, role: Role::Mla, unit: unit(l) };
    let who = forms::promisers(look, &review.meeting, &units, std::slice::from_ref(&holder));
    let f = &review.promises[0];
    let panel = |of: &str| match of {
        "some" => html! { (panels::some(&review.promises, true, look)) },
        _ => html! { (panels::compact(&review.promises, look)) },
    };
    vec![
        ("list", list(&[review.clone(), alone.clone()], &units)),
        ("list, empty", list(&[], &[])),
        ("meeting", meeting::meeting(look, &here, &review, Some(&review), who.clone(), Some(&sheet(&wrong)))),
        ("meeting, the first", meeting::meeting(look, &here, &alone, None, who, Some(&sheet(&fresh)))),
        ("person", person::person(look, &here, Some(&holder), &review.promises, Some(&sheet(&fresh)))),
        ("person, nothing promised", person::person(look, &here, None, &[], Some(&sheet(&fresh)))),
        ("promise", promise::promise(look, f, [Some(sheet(&fresh)), Some(sheet(&wrong)), None])),
        ("panel", panel("some")),
        ("panel, printed", panel("compact")),
        ("nothing", html! { p { (m::totals_none(l)) } }),
    ]
}

fn pick(l: Locale, hi: &str, en: &str) -> String {
    words::Text::new(hi, en).get(l).to_owned()
}

fn day(n: i32) -> Day {
    "2026-11-01".parse::<Day>().unwrap().plus(n - 1)
}

fn someone(l: Locale) -> (PersonId, Names) {
    let name = Some(pick(l, "नमूना देवी", "Namuna Devi"));
    (Uuid::nil().into(), Names { name_hi: name, name_en: None, gender: None })
}

fn unit(l: Locale) -> Unit {
    Unit {
        id: Uuid::nil().into(),
        kind: AreaKind::Assembly,
        code: "NP-AC-156".to_owned(),
        number: Some(156),
        name_hi: Some(pick(l, "देवपुर", "Devpur")),
        name_en: None,
    }
}

fn held(l: Locale, person: Option<(PersonId, Names)>, on: i32) -> Meeting {
    let kind = if person.is_some() { MeetingKind::OneToOne } else { MeetingKind::Review };
    Meeting { id: Uuid::nil().into(), unit: unit(l), person, kind, day: day(on), title: None }
}

/// One in each state.
fn followed(l: Locale) -> Vec<Followed> {
    let b = |lower, upper| Some(Bounds { value: None, lower, upper });
    let said = |outcome| Settlement {
        outcome,
        by: pick(l, "रीना", "Reena"),
        day: day(20),
        remark: pick(l, "काम बाक़ी है", "work remains"),
    };
    [
        (Some(12_000), 20, b(12_100, Some(12_100)), None),
        (Some(12_000), 30, b(9_000, Some(9_100)), None),
        (Some(12_000), 20, b(11_000, Some(11_000)), None),
        (Some(12_000), 20, b(11_000, None), None),
        (None, 20, None, Some(said(Outcome::NotKept))),
        (Some(40), 20, None, None),
    ]
    .into_iter()
    .enumerate()
    .map(|(i, (number, due, counted, settled))| {
        let promise = Promise {
            id: Uuid::nil().into(),
            meeting: Uuid::nil().into(),
            person: (i % 2 == 0).then(|| someone(l)),
            unit: unit(l),
            told_by: pick(l, "प्रदेश अध्यक्ष", "the state president"),
            instruction: pick(l, "सब खाते चालू करें", "get all accounts running"),
            measure: counted.map(|_| "sum".to_owned()),
            number,
            baseline: counted.and_then(|_| b(8_000, Some(8_000))),
            day: day(8),
            due: day(due),
            settled,
        };
        let state = state(number, day(due), counted, promise.settled.as_ref(), day(22));
        Followed {
            promise,
            state,
            counted,
            counted_on: day(due.min(22)),
            since: counted.filter(|_| due < 22),
        }
    })
    .collect()
}
