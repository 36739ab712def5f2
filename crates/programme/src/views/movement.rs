//! How it looks who was where, where nobody was, and who publishes at all.

use areas::model::{Area, AreaKind};
use base::{AreaPath, Day};
use system::Grid;
use ui::filters::{Filter, filters};
use ui::here::segment;
use ui::map::{Label, Map, Shape, marked};
use ui::table::{Column, Download, Table, below, table, unknown};
use ui::{Here, Markup, Verdict, html, lead};
use words::Locale;
use words::dates::date;
use words::numbers::{grouped, percent};

use crate::actions::movement::{Fair, Outlines, Quiet, ROUTINE, Routine, Span, Went};
use crate::messages as m;
use crate::movement::Silent;
use crate::web::{MOVEMENT, PROGRAMME, PUBLIC};

/// Silent areas that the page shows; the file has all.
const SHOWN: usize = 30;
/// Areas that are named of one representative.
const NAMED: usize = 4;

/// What the page shows.
pub(crate) struct Page<'a> {
    /// Which days.
    pub span: Span,
    /// Who was where.
    pub went: &'a [Went],
    /// Where nobody was.
    pub quiet: &'a Quiet,
    /// The outlines of the seats.
    pub outlines: &'a Outlines,
    /// How visits spread over one seat; `None` where there is no seat.
    pub fair: Option<&'a Fair>,
    /// Who publishes.
    pub routine: &'a [Routine],
}

/// The page.
pub(crate) fn page(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let somewhere = x.went.iter().filter(|w| !w.areas.is_empty()).count();
    let (from, to) = (date(x.span.from, l), date(x.span.to, l));
    html! {
        (lead(&m::movement_lead(l, from, to, somewhere, x.went.len()), &[m::movement_more(l)]))
        // The form says what is shown, also where the address does not.
        @let said = here.with("from", &x.span.from.date().to_string()).with("to", &x.span.to.date().to_string());
        (filters(l, &said.with("days", &x.quiet.days.to_string()), &asked(l, x)))
        (went(l, here, x.went))
        (land(l, here, x))
        (quiet(l, here, x.quiet))
        @if let Some(f) = x.fair { (fair(l, here, f)) }
        (routine(l, here, x))
        p.no-print { a href=(PROGRAMME) { (m::programme_title(l)) } }
    }
}

fn asked(l: Locale, x: &Page<'_>) -> Vec<Filter> {
    let mut all = vec![
        Filter::date("from", m::movement_from(l)),
        Filter::date("to", m::movement_to(l)),
        Filter::text("days", m::movement_days(l)),
    ];
    if x.quiet.seats.len() > 1 {
        let seats = x.quiet.seats.iter().map(|(a, _)| (a.identity.code.clone(), a.name(l).to_owned()));
        all.push(Filter::select("seat", m::movement_seat(l), seats.collect()));
    }
    all
}

/// A table of the page, with its files.
fn listed(l: Locale, here: &Here, t: Table, path: &str, shown: Option<&str>) -> Markup {
    html! {
        (table(l, here, &t))
        div.no-print { (below(l, shown, None, &Download::both(l, here, path))) }
    }
}

fn number(l: Locale, n: i64) -> Markup {
    html! { (grouped(n, l)) }
}

fn named(l: Locale, w: &Went) -> Markup {
    let names: Vec<&str> = w.areas.iter().take(NAMED).map(|t| t.get(l)).collect();
    html! {
        (grouped(w.areas.len() as i64, l))
        @if !names.is_empty() {
            br; small {
                (names.join(", "))
                @if w.areas.len() > NAMED { " " (m::areas_more(l, w.areas.len() - NAMED)) }
            }
        }
    }
}

fn went(l: Locale, here: &Here, all: &[Went]) -> Markup {
    let columns = vec![
        Column::text(m::col_representative(l)),
        Column::number(m::col_planned(l)),
        Column::number(m::col_held(l)),
        Column::number(m::col_reported(l)),
        Column::number(m::col_cancelled(l)),
        Column::text(m::col_areas(l)),
    ];
    // Whoever published nothing is in the file, and below in the list of those who publish.
    let posted: Vec<&Went> = all.iter().filter(|w| w.counted.planned > 0).collect();
    let rows = posted.iter().map(|w| {
        let c = w.counted;
        let counts = [c.planned, c.held, c.reported, c.cancelled].map(|n| number(l, n));
        let mut row = vec![super::desk::name(l, &w.holder)];
        row.extend(counts);
        row.push(named(l, w));
        row
    });
    let t = Table::new(m::movement_title(l), columns, rows.collect());
    let nothing = all.len() - posted.len();
    let rest = (nothing > 0).then(|| m::movement_rest(l, nothing));
    html! { section { (listed(l, here, t, MOVEMENT, rest.as_deref())) } }
}

/// What an area is called, with the seat in which it lies.
fn in_seat(l: Locale, area: &Area, seats: &[(Area, Option<i64>)]) -> Option<String> {
    let covers = |path: &AreaPath| path.covers(&area.place.path) && *path != area.place.path;
    seats.iter().find(|(s, _)| covers(&s.place.path)).map(|(s, _)| s.name(l).to_owned())
}

fn link(l: Locale, area: &Area) -> Markup {
    html! { a href={ (PUBLIC) "/areas/" (segment(&area.identity.code)) } { (area.name(l)) } }
}

fn quiet(l: Locale, here: &Here, x: &Quiet) -> Markup {
    let columns =
        vec![Column::text(m::col_area(l)), Column::text(m::col_last(l)), Column::text(m::col_booths(l))];
    let rows = x.silent.iter().take(SHOWN).map(|s| {
        let what = html! {
            (link(l, &s.area)) br;
            small { (s.area.identity.kind.title(l)) @if let Some(seat) = in_seat(l, &s.area, &x.seats) { ", " (seat) } }
        };
        vec![what, html! { (last(l, s)) }, booths(l, s)]
    });
    let t = Table::new(m::silence_title(l), columns, rows.collect());
    let more = x.silent.len() > SHOWN;
    let shown = more.then(|| m::silence_first(l, SHOWN, x.silent.len()));
    html! {
        section #silence {
            h2 { (m::silence_title(l)) }
            p { (silence_said(l, x)) }
            p.sub { (m::silence_more(l)) }
            @if !x.silent.is_empty() { (listed(l, here, t, &format!("{MOVEMENT}/silence"), shown.as_deref())) }
        }
    }
}

fn silence_said(l: Locale, x: &Quiet) -> String {
    let (seats, mandals) = (x.of(AreaKind::Assembly), x.of(AreaKind::Mandal));
    let booths = x.booths;
    m::silence_lead(
        l,
        i64::from(x.days),
        date(x.to, l),
        seats,
        x.seats.len(),
        mandals,
        x.mandals,
        booths.silent,
        booths.all,
    )
}

fn last(l: Locale, s: &Silent) -> String {
    s.last.map_or_else(|| m::never_visited(l), |at| date(Day::of_micros(at), l))
}

fn booths(l: Locale, s: &Silent) -> Markup {
    html! {
        @if s.booths.all == 0 { (unknown(l)) }
        @else { (m::booths_of(l, s.booths.silent, s.booths.all)) }
    }
}

/// The seats on a map, and the same as a table.
fn land(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    if x.outlines.is_empty() {
        return html! {};
    }
    let (quiet, since) = (x.quiet, x.quiet.since());
    let went = |at: &Option<i64>| at.is_some_and(|at| at >= since);
    let said = |at: &Option<i64>| at.map(|at| date(Day::of_micros(at), l));
    let shape = |(a, at): &(Area, Option<i64>)| Shape {
        name: a.name(l).to_owned(),
        href: Some(format!("{PUBLIC}/areas/{}", segment(&a.identity.code))),
        verdict: if went(at) { Verdict::Met } else { Verdict::NotMet },
        number: said(at).unwrap_or_default(),
        rings: x.outlines.get(&a.identity.id).map(|o| o.rings().cloned().collect()).unwrap_or_default(),
    };
    let label = |(a, _): &(Area, Option<i64>)| {
        let at = x.outlines.get(&a.identity.id)?.label_point();
        Some(Label { text: a.name(l).to_owned(), at })
    };
    let drawing = Map {
        id: "went".to_owned(),
        title: m::land_title(l, i64::from(quiet.days), date(quiet.to, l)),
        description: silence_said(l, quiet),
        measure: m::col_last(l),
        shapes: quiet.seats.iter().map(shape).collect(),
        labels: quiet.seats.iter().filter_map(label).collect(),
        moving: None,
    };
    let words = [(Verdict::Met, m::land_went(l)), (Verdict::NotMet, m::land_silent(l))];
    let columns = vec![Column::text(m::col_seat(l)), Column::text(m::col_last(l))];
    let rows = quiet
        .seats
        .iter()
        .map(|(a, at)| vec![link(l, a), html! { (said(at).unwrap_or_else(|| m::never_visited(l))) }]);
    let seats = Table::new(m::land_table(l), columns, rows.collect()).narrow();
    html! {
        section #map {
            (marked(l, &drawing, &words))
            details.more.no-print { summary { (m::land_table(l)) } (table(l, here, &seats)) }
        }
    }
}

fn fair(l: Locale, here: &Here, x: &Fair) -> Markup {
    let columns = vec![
        Column::text(m::col_mandal(l)),
        Column::number(m::col_visits(l)),
        Column::number(m::col_of_visits(l)),
        Column::number(m::col_electors(l)),
        Column::number(m::col_of_electors(l)),
    ];
    let known = |text: Option<String>| html! { @match text { Some(t) => { (t) }, None => { (unknown(l)) } } };
    let rows = x.parts.iter().map(|p| {
        let name = p.area.as_ref().map_or_else(|| html! { (m::fair_rest(l)) }, |a| link(l, a));
        vec![
            name,
            number(l, p.visits),
            // Without any visit nobody has a part of them; that is known.
            html! { (p.of_visits.map_or_else(|| "–".to_owned(), |s| percent(s, l))) },
            known(p.electors.map(|n| grouped(n, l))),
            known(p.of_electors.map(|s| percent(s, l))),
        ]
    });
    let title = m::fair_title(l, x.seat.name(l));
    let t = Table::new(&title, columns, rows.collect());
    html! {
        section #mandals {
            h2 { (title) }
            p { (m::fair_more(l)) }
            @if x.parts.is_empty() { p { (m::fair_none(l)) } }
            @else { (listed(l, here, t, &format!("{MOVEMENT}/mandals"), None)) }
        }
    }
}

fn since(l: Locale, r: &Routine) -> String {
    r.since.map_or_else(|| m::never_posted(l), |at| date(Day::of_micros(at), l))
}

fn routine(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_representative(l)),
        Column::text(m::col_since(l)),
        Column::number(m::col_days(l, i64::from(ROUTINE))),
    ];
    let rows = x
        .routine
        .iter()
        .map(|r| vec![super::desk::name(l, &r.holder), html! { (since(l, r)) }, number(l, r.days)]);
    let t = Table::new(m::routine_title(l), columns, rows.collect());
    let some = x.routine.iter().filter(|r| r.days > 0).count();
    let said = m::routine_lead(l, i64::from(ROUTINE), date(x.span.to, l), some, x.routine.len());
    html! {
        section #routine {
            h2 { (m::routine_title(l)) }
            p { (said) }
            details.more {
                summary { (m::routine_all(l)) }
                (table(l, here, &t))
            }
            div.no-print { (below(l, None, None, &Download::both(l, here, &format!("{MOVEMENT}/routine")))) }
        }
    }
}

/// Who was where, as a file.
pub(crate) fn went_grid(l: Locale, span: Span, all: &[Went]) -> Grid {
    let names = |w: &Went| w.areas.iter().map(|t| t.get(l)).collect::<Vec<_>>().join(", ");
    let (from, to) = (date(span.from, l), date(span.to, l));
    let somewhere = all.iter().filter(|w| !w.areas.is_empty()).count();
    let name = format!("movement-{}-{}", span.from.date(), span.to.date());
    Grid::of(name, m::movement_title(l), all)
        .column(m::col_representative(l), |w| w.holder.names.get(l))
        .column(m::col_office(l), |w| w.holder.role.title(l))
        .column(m::col_area(l), |w| w.holder.area.name(l))
        .column(m::col_planned(l), |w| w.counted.planned)
        .column(m::col_held(l), |w| w.counted.held)
        .column(m::col_reported(l), |w| w.counted.reported)
        .column(m::col_cancelled(l), |w| w.counted.cancelled)
        .column(m::col_visited(l), |w| w.areas.len())
        .column(m::col_areas(l), names)
        .about([m::movement_lead(l, from, to, somewhere, all.len()), m::movement_more(l)])
}

/// Where nobody was, as a file.
pub(crate) fn quiet_grid(l: Locale, x: &Quiet) -> Grid {
    let known = |s: &Silent| Some(s.booths).filter(|b| b.all > 0);
    Grid::of(format!("silence-{}", x.to.date()), m::silence_title(l), &x.silent)
        .column(m::col_code(l), |s| s.area.identity.code.as_str())
        .column(m::col_kind(l), |s| s.area.identity.kind.title(l))
        .column(m::col_area(l), |s| s.area.name(l))
        .column(m::col_seat(l), |s| in_seat(l, &s.area, &x.seats))
        .column(m::col_last(l), |s| s.last.map(Day::of_micros))
        .column(m::col_booths(l), |s| known(s).map(|b| b.silent))
        .column(m::col_all_booths(l), |s| known(s).map(|b| b.all))
        .about([silence_said(l, x), m::silence_more(l)])
}

/// Visits and electors of a seat's mandals, as a file.
pub(crate) fn fair_grid(l: Locale, x: &Fair) -> Grid {
    let title = m::fair_title(l, x.seat.name(l));
    Grid::of(format!("mandals-{}", x.seat.identity.code), m::col_mandal(l), &x.parts)
        .column(m::col_code(l), |p| p.area.as_ref().map(|a| a.identity.code.as_str()))
        .column(m::col_mandal(l), |p| {
            p.area.as_ref().map_or_else(|| m::fair_rest(l), |a| a.name(l).to_owned())
        })
        .column(m::col_visits(l), |p| p.visits)
        .column(m::col_of_visits(l), |p| p.of_visits)
        .column(m::col_electors(l), |p| p.electors)
        .column(m::col_of_electors(l), |p| p.of_electors)
        .about([title, m::fair_more(l)])
}

/// Who publishes, as a file.
pub(crate) fn routine_grid(l: Locale, to: Day, all: &[Routine]) -> Grid {
    Grid::of(format!("routine-{}", to.date()), m::routine_title(l), all)
        .column(m::col_representative(l), |r| r.holder.names.get(l))
        .column(m::col_office(l), |r| r.holder.role.title(l))
        .column(m::col_area(l), |r| r.holder.area.name(l))
        .column(m::col_since(l), |r| r.since.map(Day::of_micros))
        .column(m::col_days(l, i64::from(ROUTINE)), |r| r.days)
        .about([date(to, l)])
}
