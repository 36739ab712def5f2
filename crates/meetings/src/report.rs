//! Meetings, promises and what came of them, for a terminal, a script and a spreadsheet.

use base::Day;
use serde_json::{Value, json};
use system::Grid;
use words::Locale;

use crate::follow::{Followed, Reviewed, totals};
use crate::messages as m;
use crate::rules::State;
use crate::sentences::{self as say, Titles};
use crate::views::Look;

/// A promise for scripts. Numbers carry the least and the most they can mean; what is not known is `null`.
pub(crate) fn value(f: &Followed) -> Value {
    let p = &f.promise;
    json!({
        "promise": p.id, "meeting": p.meeting, "day": p.day,
        "person": p.person.as_ref().map(|(id, _)| id),
        "name_hi": p.person.as_ref().and_then(|(_, n)| n.name_hi.clone()),
        "name_en": p.person.as_ref().and_then(|(_, n)| n.name_en.clone()),
        "area": p.unit.code, "told_by": p.told_by, "instruction": p.instruction,
        "measure": p.measure, "number": p.number, "baseline": p.baseline, "due": p.due,
        "state": f.state, "counted": f.counted, "counted_on": p.measure.as_ref().map(|_| f.counted_on), "now": f.since,
        "said": p.settled.as_ref().map(|s| json!({
            "outcome": s.outcome, "by": s.by, "day": s.day, "remark": s.remark,
        })),
    })
}

/// All of them for scripts.
pub(crate) fn json(all: &[Followed], on: Day) -> Value {
    json!({ "on": on, "totals": totals(all), "promises": all.iter().map(value).collect::<Vec<_>>() })
}

/// Promises for a script, in columns whose names stay in every language.
pub(crate) fn columns(all: &[Followed], l: Locale) -> Grid {
    Grid::of("promises", "promises", all)
        .column("promise", |f| f.promise.id.to_string())
        .column("day", |f| f.promise.day)
        .column("who", |f| say::who(&f.promise, l))
        .column("area", |f| f.promise.unit.code.as_str())
        .column("told_by", |f| f.promise.told_by.as_str())
        .column("instruction", |f| f.promise.instruction.as_str())
        .column("measure", |f| f.promise.measure.as_deref())
        .column("number", |f| f.promise.number)
        .column("baseline_lower", |f| f.promise.baseline.map(|b| b.lower))
        .column("baseline_upper", |f| f.promise.baseline.and_then(|b| b.upper))
        .column("due", |f| f.promise.due)
        .column("state", |f| f.state.name())
        .column("counted_lower", |f| f.counted.map(|b| b.lower))
        .column("counted_upper", |f| f.counted.and_then(|b| b.upper))
        .column("counted_on", counted_on)
        .column("said_by", |f| f.promise.settled.as_ref().map(|s| s.by.as_str()))
        .column("remark", |f| f.promise.settled.as_ref().map(|s| s.remark.as_str()))
        .about([])
}

fn counted_on(f: &Followed) -> Option<Day> {
    f.promise.measure.as_ref().map(|_| f.counted_on)
}

/// The promises of a page for a spreadsheet, as they stand on the day of the page. `name`: of the file.
pub(crate) fn promises(name: String, about: String, all: &[Followed], look: Look<'_>) -> Grid {
    let l = look.l;
    let said = |f: &'_ Followed| f.promise.settled.clone().filter(|s| s.day <= look.on);
    Grid::of(name, m::sheet_promises(l), all)
        .column(m::col_day(l), |f| f.promise.day)
        .column(m::col_who(l), |f| say::who(&f.promise, l))
        .column(m::col_unit(l), |f| f.promise.unit.name(l))
        .column(m::col_code(l), |f| f.promise.unit.code.as_str())
        .column(m::col_told_by(l), |f| f.promise.told_by.as_str())
        .column(m::col_what(l), |f| f.promise.instruction.as_str())
        .column(m::col_measure(l), |f| f.promise.measure.as_ref().map(|name| say::measure(name, look.titles)))
        .column(m::col_promise(l), |f| f.promise.number)
        .column(m::col_due(l), |f| f.promise.due)
        .bounds(l, &m::col_baseline(l), |f| f.promise.baseline)
        .bounds(l, &m::col_count(l), |f| f.counted)
        .column(m::col_counted_on(l), counted_on)
        .bounds(l, &m::col_now(l), |f| f.since)
        .column(m::col_result(l), |f| say::state(f.state, l))
        .column(m::col_said_by(l), |f| said(f).map(|s| s.by))
        .column(m::col_said_on(l), |f| said(f).map(|s| s.day))
        .column(m::col_remark(l), |f| said(f).map(|s| s.remark))
        .about([about, m::promises_caption_any(l, say::day(look.on, l))])
}

/// Meetings for a spreadsheet, each with how many of its promises stand how. `more`: there are older ones.
pub(crate) fn meetings(all: &[Reviewed], more: bool, look: Look<'_>) -> Grid {
    let l = look.l;
    let mut about = vec![m::list_caption(l), m::promises_caption_any(l, say::day(look.on, l))];
    if more {
        about.push(m::list_newest(l, all.len()));
    }
    let person = |r: &Reviewed| r.meeting.person.as_ref().map(|(_, names)| names.get(l).to_owned());
    let lines = Grid::of(format!("meetings-{}", look.on), m::title_meetings(l), all)
        .column(m::col_day(l), |r| r.meeting.day)
        .column(m::col_unit(l), |r| r.meeting.unit.name(l))
        .column(m::col_code(l), |r| r.meeting.unit.code.as_str())
        .column(m::col_person(l), person)
        .column(m::col_kind(l), |r| r.meeting.title.clone().unwrap_or_else(|| r.meeting.kind.title(l)))
        .column(m::col_totals(l), |r| totals(&r.promises).all());
    State::ALL
        .into_iter()
        .fold(lines, |t, s| t.column(say::state(s, l), |r| totals(&r.promises).of(s)))
        .about(about)
}

/// Lines for a terminal: the totals, then each promise.
pub(crate) fn text(all: &[Followed], titles: &Titles, l: Locale) -> String {
    if all.is_empty() {
        return format!("{}\n", m::cli_none(l));
    }
    let mut out = format!("{}\n", say::all(&totals(all), l));
    for f in all {
        let p = &f.promise;
        let counted = p
            .measure
            .as_ref()
            .map(|_| format!(" · {} ({})", say::counted(f.counted, l), say::day(f.counted_on, l)));
        out.push_str(&format!(
            "{}  {}  {} · {} · {}, {}{}\n",
            p.id,
            say::state(f.state, l),
            say::who(p, l),
            p.instruction,
            say::promised(p, titles, l),
            m::until_day(l, say::day(p.due, l)),
            counted.unwrap_or_default()
        ));
    }
    out
}
