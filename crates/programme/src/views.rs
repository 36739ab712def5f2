//! How the programme looks.

pub(crate) mod desk;
pub(crate) mod event;
pub(crate) mod movement;
pub(crate) mod photos;
pub(crate) mod posts;
pub(crate) mod public;

use areas::model::Area;
use events::model::{Event, Kind, Owner, Point, Shown, Stage};
use law::rules::Rule;
use system::Entered;
use ui::form::{Field, Input, field};
use ui::{Markup, html};
use words::Locale;

use crate::actions::desk::KINDS;
use crate::messages as m;

/// The fields of an event: first what every event has, then what few have, folded until something there is wrong or filled in.
fn fields(l: Locale, x: &Entered, areas: &[Area], repeats: bool) -> Markup {
    let text = |name, label: String| Field::new(name, label, Input::Text);
    let choose =
        |name, label: String, all: Vec<(String, String)>| Field::new(name, label, Input::Select(all));
    let areas = areas.iter().map(|a| {
        let kind = a.identity.kind.title(l);
        (a.identity.id.to_string(), format!("{} ({kind})", a.name(l)))
    });
    let kinds = KINDS.iter().map(|k| (k.name().to_owned(), k.title(l))).collect();
    let first = vec![
        text("title", m::field_title(l)),
        Field::new("day", m::field_day(l), Input::Date),
        text("from", m::field_from(l)).hint(m::field_clock_hint(l)),
        text("until", m::field_until(l)).hint(m::field_until_hint(l)).optional(),
        choose("kind", m::field_kind(l), kinds),
        choose("area", m::field_area(l), areas.collect()),
        text("place", m::field_place(l)).hint(m::field_place_hint(l)).optional(),
    ];
    let mut more = vec![
        choose(
            "owner",
            m::field_owner(l),
            Owner::ALL.iter().map(|o| (o.name().to_owned(), o.title(l))).collect(),
        ),
        choose(
            "shown",
            m::field_shown(l),
            Shown::ALL.iter().map(|s| (s.name().to_owned(), s.title(l))).collect(),
        )
        .hint(m::field_shown_hint(l)),
        text("title_en", m::field_title_en(l)).optional(),
        text("point", m::field_point(l)).hint(m::field_point_hint(l)).optional(),
        text("guests", m::field_guests(l)).optional(),
    ];
    if repeats {
        more.push(
            Field::new("weeks", m::field_weeks(l), Input::Number).hint(m::field_weeks_hint(l)).optional(),
        );
    }
    let fill = |all: Vec<Field>| all.into_iter().map(|f| x.filled(l, f)).collect::<Vec<_>>();
    let (first, more) = (fill(first), fill(more));
    let is_open = more.iter().any(|f| f.error.is_some());
    let both: Vec<Field> = first.iter().chain(&more).cloned().collect();
    html! {
        (ui::form::errors(l, &both))
        @for f in &first { (field(l, f)) }
        details.more open[is_open] {
            summary { (m::field_more(l)) }
            @for f in &more { (field(l, f)) }
        }
    }
}

/// What election law has against an event, with the way to what it is about.
fn against(l: Locale, rules: &[Rule]) -> Markup {
    html! {
        @if !rules.is_empty() {
            div.against role="note" {
                p { strong { (m::law_against(l)) } }
                ul { @for rule in rules { li { (rule.told(l)) } } }
            }
        }
    }
}

/// Where exactly an event is, for the map of a phone.
fn on_map(l: Locale, point: Option<Point>) -> Markup {
    html! {
        @if let Some((north, east)) = point.map(Point::degrees) {
            p { a href={ "geo:" (north) "," (east) } { (m::on_map(l)) } " " span.sub { (north) ", " (east) } }
        }
    }
}

/// How far an event has come, in words that stand beside it.
fn stage(l: Locale, e: &Event, now: i64) -> String {
    match (e.cancelled.is_some(), e.stage, e.said.kind.is_private()) {
        (true, ..) => m::stage_cancelled(l),
        (_, _, true) => m::stage_private(l),
        (_, Stage::Published, _) if !e.is_visible(now) => m::stage_waiting(l, e.said.shown.title(l)),
        (_, stage, _) => stage.title(l),
    }
}

/// The kind of an event and whose it is, as one line.
fn sort(l: Locale, kind: Kind, owner: Owner) -> String {
    if kind.is_private() { kind.title(l) } else { format!("{} · {}", kind.title(l), owner.title(l)) }
}
