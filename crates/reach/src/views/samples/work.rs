//! Sample data for what is to be counted, the form for it, and the board of activation.

use accounts::platform::{Owner, Platform};
use base::Count;
use intake::Imported;
use intake::picture::PictureError;
use register::model::Role;
use ui::{Here, Markup};
use words::Locale;
use words::counts::CountError;

use super::{id, import, names, reading, seat, text, today};
use crate::activation::{Beside, Board, Row};
use crate::due::{Analyst, Line};
use crate::entry::{Typed, Wrong};
use crate::messages as m;
use crate::model::{Reading, ReadingSource};
use crate::rules::activation::{Activation, Basis, State};
use crate::rules::beside::Pair;
use crate::rules::due::Due;
use crate::store::readings::Kept;
use crate::views::due::Whose;
use crate::views::entry::{Saved, View as Form};
use crate::views::{Links, activation, cities, due, entry};

fn line(l: Locale, n: u128, age: Option<i32>, due: Option<Due>) -> Line {
    let count = Count::exact(4_000);
    let held = accounts::store::Held {
        person: id(2),
        account: id(n),
        platform: Platform::Facebook,
        platform_id: None,
        handle: (n % 2 == 1).then(|| format!("namuna.{n}")),
        owner: Owner::Party,
        identified: n % 2 == 1,
    };
    Line {
        person: id(2),
        names: names(l, "नमूना देवी", "Namuna Devi"),
        role: Some(Role::Minister),
        held,
        reading: age.map(|a| Reading { held_back: due == Some(Due::Confirm), ..reading(a, Some(count)) }),
        last: None,
        every: 7,
        due,
    }
}

fn due_lines(l: Locale) -> Vec<Line> {
    vec![
        line(l, 401, None, Some(Due::Never)),
        line(l, 402, Some(9), Some(Due::NotRead)),
        line(l, 403, Some(8), Some(Due::Old)),
        line(l, 404, Some(2), Some(Due::Confirm)),
        line(l, 405, Some(1), None),
    ]
}

/// The pages of whoever counts.
pub(super) fn work(l: Locale) -> Vec<(&'static str, Markup)> {
    let whose =
        Whose { name: text(l, "कल्पित लाल", "Kalpit Lal"), query: "analyst=1".to_owned() };
    let lines = due_lines(l);
    let analyst = Analyst {
        person: id(301),
        names: names(l, "कल्पित लाल", "Kalpit Lal"),
        serves: vec![id(2)],
        accounts: 5,
        due: 4,
    };
    let links = Links { as_of: None };
    let here = Here::new("/entry?analyst=1");
    let typed: Vec<Typed> = lines
        .iter()
        .map(|x| Typed {
            account: x.held.account,
            count: "12".to_owned(),
            posts: "x".to_owned(),
            shot: Some(Err(PictureError::Unreadable)),
        })
        .collect();
    let wrong = [
        (typed[0].account, Wrong::Count(CountError::NotANumber)),
        (typed[1].account, Wrong::Posts(CountError::NotWhole)),
        (typed[2].account, Wrong::OnlyPosts),
        (typed[3].account, Wrong::NotHeld),
    ];
    let kept = |x: &Line| Kept {
        account: x.held.account,
        reading: reading(0, Some(Count::exact(9_000))),
        following: None,
        posts: None,
    };
    let view = |typed, wrong, error, saved| Form {
        whose: &whose,
        here: &here,
        op: "0197".to_owned(),
        on: today().to_string(),
        error,
        lines: &lines,
        typed,
        wrong,
        more: 3,
        saved,
    };
    let saved = Saved {
        import: Imported { file: m::entry_file(l), ..import(None) },
        readings: lines.iter().map(|x| (kept(x), Some(x.clone()), x.due.is_none())).collect(),
    };
    let error = Some(m::entry_nothing(l));
    vec![
        ("analysts", due::analysts(l, &here, &[analyst], today(), links)),
        ("analysts, none", due::analysts(l, &here, &[], today(), links)),
        ("due", due::due(l, &here, &whose, &lines, today(), links)),
        ("due, nothing", due::due(l, &here, &whose, &lines[4..], today(), links)),
        ("due, no account", due::due(l, &here, &whose, &[], today(), links)),
        ("entry", entry::entry(l, &view(&[], &[], None, Some(saved)))),
        ("entry, wrong", entry::entry(l, &view(&typed, &wrong, error, None))),
        ("cities", listed(l, None)),
        ("cities, wrong", listed(l, Some(m::cities_wrong(l, "Nagarpur")))),
    ]
}

/// The form for the cities of one account, taken or not.
fn listed(l: Locale, error: Option<String>) -> Markup {
    let names = names(l, "नमूना देवी", "Namuna Devi");
    let view = cities::View {
        person: id(2),
        names: &names,
        held: &line(l, 401, None, None).held,
        here: &Here::new("/entry/cities?account=1"),
        op: "0197".to_owned(),
        on: today().to_string(),
        on_error: error.as_ref().map(|_| m::reading_no_date(l)),
        lines: if error.is_some() { "Nagarpur\n".to_owned() } else { String::new() },
        saved: error.is_none().then(|| Imported { file: m::cities_file(l), ..import(None) }),
        error,
    };
    cities::entry(l, &view, Links::default())
}

/// The board of activation.
pub(super) fn activity(l: Locale) -> Vec<(&'static str, Markup)> {
    let on = |state, since: Option<i32>, basis| Activation {
        state,
        since: since.map(|a| today().plus(-a)),
        basis,
    };
    let day = |age: i32| today().plus(-age);
    let rows = [
        (State::Active, Some(400), Some(Basis::NewPost(day(3)))),
        (State::Active, None, Some(Basis::Counted(day(3)))),
        (State::Dormant, Some(40), Some(Basis::NoPost(day(40)))),
        (State::Dormant, Some(60), Some(Basis::Unread(Some(day(60))))),
        (State::Dormant, None, Some(Basis::Unread(None))),
        (State::NotLooked, None, None),
        (State::None, Some(9), None),
    ];
    let row = |(state, since, basis)| Row {
        person: id(2),
        names: names(l, "नमूना देवी", "Namuna Devi"),
        role: Role::Minister,
        area: Some(seat(l, 1)),
        on: vec![on(state, since, basis)],
    };
    let office = Reading { source: ReadingSource::Manual, ..reading(2, Some(Count::exact(5_000))) };
    let pair = Pair { office, interface: reading(1, Some(Count::exact(4_800))) };
    let board = Board {
        day: today(),
        role: Role::Minister,
        platforms: vec![Platform::Facebook],
        rows: rows.into_iter().map(row).collect(),
        beside: vec![Beside {
            person: id(2),
            names: names(l, "नमूना देवी", "Namuna Devi"),
            held: line(l, 401, None, None).held,
            pair,
        }],
    };
    let none = Board { beside: vec![], ..board.clone() };
    let nobody = Board { rows: vec![], ..none.clone() };
    let here = Here::new("/activation");
    let links = Links { as_of: None };
    let drawn = |b, under| activation::activation(l, &here, b, under, links);
    vec![
        ("activation", drawn(&board, None)),
        ("activation, nothing to compare", drawn(&none, Some("NP"))),
        ("activation, nobody", drawn(&nobody, None)),
    ]
}
