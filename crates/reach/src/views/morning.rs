//! The first screen of a morning: what has changed, what is to be done today, the note to send, who has moved.

use register::model::{Names, PersonId};
use ui::form::hidden;
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::bounds;

use super::{Links, area_name, badge, day};
use crate::due::Readers;
use crate::messages as m;
use crate::morning::{Change, Compared, Morning, Mover, SINCE, Since};
use crate::number::ReportNo;
use crate::report::{Report, ReportRow};
use crate::rules::screen::Doubt;
use crate::rules::work::{Task, What};
use crate::sentences as say;

/// Tasks shown at once; the rest opens.
const SHOWN: usize = 7;
/// Characters of the note, at most: one message on a phone.
pub(crate) const NOTE: usize = 900;

/// What has changed since the earlier day.
pub(crate) fn changed(l: Locale, here: &Here, r: &Report, morning: &Morning, links: Links) -> Markup {
    let c = &morning.compared;
    // Since when stays as it was asked for: the other page finds the same day.
    let compare = here.to("/compare").with("role", r.asked.role.name());
    html! {
        section.since {
            p { (since(l, c)) " " a href=(compare.href()) { (m::since_all(l)) } }
            @for (sign, names) in [("↑", c.came().collect::<Vec<_>>()), ("↓", c.left().collect())] {
                @if !names.is_empty() {
                    p.sub { (sign) " "
                        @for (i, x) in names.iter().take(12).enumerate() {
                            @if i > 0 { ", " }
                            a href=(links.person(x.person)) { (change_name(x, l)) }
                        }
                        @if names.len() > 12 { " …" }
                    }
                }
            }
            @for (platform, on) in &morning.events {
                p.sub { (m::events_line(l, say::platform_name(*platform, l), day(*on, l))) }
            }
        }
    }
}

/// What has changed since when, in a sentence that says which day that is.
pub(super) fn since(l: Locale, c: &Compared) -> String {
    let when = day(c.since.day(), l);
    let when = match c.since {
        Since::Meeting(_) => m::since_meeting(l, when),
        Since::Usual(_) => m::since_usual(l, SINCE, when),
        Since::Asked(_) => m::since_day(l, when),
    };
    match (c.came().count(), c.left().count()) {
        (0, 0) => m::since_none(l, when, c.met_before),
        (came, left) => m::since_line(l, when, c.met_before, came, left),
    }
}

fn change_name(x: &Change, l: Locale) -> String {
    x.area.as_ref().map_or_else(|| x.names.get(l).to_owned(), |a| area_name(a, l))
}

/// What is to be done today, by everybody or by one person. `op` is the operation of its forms, for whoever may send them.
pub(crate) fn work(
    l: Locale,
    here: &Here,
    r: &Report,
    morning: &Morning,
    mine: Option<PersonId>,
    op: Option<&str>,
    links: Links,
) -> Markup {
    let readers = &morning.readers;
    let shown = |t: &&Task| mine.is_none_or(|m| readers.has(m, t.person));
    let tasks: Vec<&Task> = morning.tasks.iter().filter(shown).collect();
    let item = |t: &Task| {
        html! {
            li {
                a href=(links.person(t.person)) { (sentence(l, r, t)) }
                (responsible(l, readers, t, links))
                @if let Some(op) = op.filter(|_| links.as_of.is_none()) {
                    form.marks.no-print method="post" action="/work" {
                        (hidden(op))
                        input type="hidden" name="task" value=(t.key());
                        input type="hidden" name="back" value=(here.href());
                        button.button-quiet name="mark" value="done" { (m::work_done(l)) }
                        button.button-quiet name="mark" value="tomorrow" { (m::work_tomorrow(l)) }
                    }
                }
            }
        }
    };
    html! {
        section #work {
            h2 { (m::work_title(l, tasks.len())) }
            (whose(l, here, morning, mine))
            @if tasks.is_empty() { p { (m::work_none(l)) } }
            @let all = here.to("/doubts").without("verdict").with("role", r.asked.role.name());
            p.sub { a href=(all.href()) { (m::doubts_all(l)) } }
            ul.plain.work { @for t in tasks.iter().take(SHOWN) { (item(t)) } }
            @if tasks.len() > SHOWN {
                details {
                    summary { (m::work_more(l, tasks.len() - SHOWN)) }
                    ul.plain.work { @for t in tasks.iter().skip(SHOWN) { (item(t)) } }
                }
            }
        }
    }
}

/// Who has to do it; where nobody has, a way to where staff are recorded.
fn responsible(l: Locale, readers: &Readers, t: &Task, links: Links) -> Markup {
    let all = readers.of(t.person);
    html! {
        small.who {
            @if all.is_empty() {
                a href={ (links.person(t.person)) "#staff" } { (m::work_nobody(l)) }
            } @else {
                (m::work_by(l)) " "
                @for (i, (person, names)) in all.iter().enumerate() {
                    @if i > 0 { ", " }
                    a href=(links.due(*person)) { (names.get(l)) }
                }
            }
        }
    }
}

/// A choice between the work of everybody and of each who has some. Until people sign in, the address says who is asking.
fn whose(l: Locale, here: &Here, morning: &Morning, mine: Option<PersonId>) -> Markup {
    let readers = &morning.readers;
    let mut all: Vec<&(PersonId, Names)> = morning.tasks.iter().flat_map(|t| readers.of(t.person)).collect();
    all.sort_by(|a, b| (a.1.get(l), a.0).cmp(&(b.1.get(l), b.0)));
    all.dedup_by_key(|(person, _)| *person);
    let n = |reader: PersonId| morning.tasks.iter().filter(|t| readers.has(reader, t.person)).count();
    html! {
        @if !all.is_empty() || mine.is_some() {
            form.filters.whose.no-print method="get" action=(here.path()) {
                @for (k, v) in here.pairs().filter(|(k, _)| k != "analyst") {
                    input type="hidden" name=(k) value=(v);
                }
                div {
                    label for="whose" { (m::work_whose(l)) }
                    select #whose name="analyst" {
                        option value="" { (m::work_everybody(l, morning.tasks.len())) }
                        @for (person, names) in all {
                            option value=(person) selected[mine == Some(*person)] { (m::work_mine(l, names.get(l), n(*person))) }
                        }
                    }
                }
                div.filters-go { button type="submit" { (m::work_show(l)) } }
            }
        }
    }
}

/// A thing to be done, in a sentence: where, what, and who.
pub(crate) fn sentence(l: Locale, r: &Report, t: &Task) -> String {
    let row = r.rows.iter().find(|x| x.person == t.person);
    let area = row.map_or_else(String::new, |x| place(x, l));
    let platform = say::platform_name(t.platform, l);
    let waits = t.waits(r.asked.as_of.day).unwrap_or_default();
    match t.what {
        What::Explain(b) => m::work_explain(l, area, bounds(b.gained, l), platform, day(b.to, l), waits),
        What::Confirm { day: on, doubt: why } => {
            m::work_confirm(l, area, platform, day(on, l), doubt(why, l), waits)
        }
        What::Read { why, last, decides } => {
            let missing = crate::rules::missing::Missing::Count(t.platform, why);
            let who = say::who_can_say(missing, l);
            let text = match last {
                Some(_) => m::work_read(l, area, platform, say::unusable(why, l), waits, who),
                None => m::work_read_never(l, area, platform, who),
            };
            if decides { format!("{text} · {}", m::work_decides(l)) } else { text }
        }
    }
}

/// The area of a representative, or the name where there is none.
pub(crate) fn place(x: &ReportRow, l: Locale) -> String {
    x.area.as_ref().map_or_else(|| x.names.get(l).to_owned(), |a| area_name(a, l))
}

/// Why a reading waits or was refused.
pub(crate) fn doubt(d: Option<Doubt>, l: Locale) -> String {
    match d {
        Some(Doubt::Drop) => m::doubt_drop(l),
        Some(Doubt::Zero) => m::doubt_zero(l),
        Some(Doubt::Stuck) => m::doubt_stuck(l),
        Some(Doubt::Stranger) => m::doubt_stranger(l),
        None => m::doubt_person(l),
    }
}

/// Who moved most in the week.
pub(crate) fn movers(l: Locale, morning: &Morning, links: Links) -> Markup {
    let (up, down) = &morning.movers;
    let item = |x: &Mover| {
        let gap = x.change.lower.zip(missing_before(x)).and_then(|(l, gap)| base::Share::of(l, gap));
        html! {
            li {
                a href=(links.person(x.row.person)) {
                    (m::movers_line(l, place(&x.row, l), x.row.names.get(l), say::growth(&x.row, l)))
                }
                " " (badge(x.row.judgement.verdict, l))
                @if let Some(share) = gap.filter(|s| s.as_ppm() > 0) { " " small { (m::movers_gap(l, share.to_string())) } }
            }
        }
    };
    html! {
        @if !up.is_empty() || !down.is_empty() {
            section #movers {
                h2 { (m::movers_title(l)) }
                div.pair {
                    @for (title, list) in [(m::movers_up(l), up), (m::movers_down(l), down)] {
                        @if !list.is_empty() { div { h3 { (title) } ul.plain { @for x in list { (item(x)) } } } }
                    }
                }
                p { small { (m::movers_note(l)) } }
            }
        }
    }
}

/// How many were missing before the week, where somebody did not meet the target then.
fn missing_before(x: &Mover) -> Option<i64> {
    let needed = x.row.judgement.needed?;
    let then = x.row.judgement.deciding().bounds.lower.saturating_sub(x.change.lower?);
    (then < needed).then_some(needed - then)
}

/// The note of the day, to be copied and sent.
pub(crate) fn note(l: Locale, organisation: &str, r: &Report, morning: &Morning) -> Markup {
    let text = note_text(l, organisation, r, morning);
    let no = ReportNo::of(r.asked.as_of, morning.made);
    html! {
        section.note.no-print {
            details {
                summary { (m::note_title(l)) }
                p { small { (m::note_hint(l)) } }
                textarea #note readonly rows="8" aria-label=(m::note_title(l)) data-copy { (text) }
                // A script takes the buttons out: without one there is nothing to press, and the text can be selected.
                template {
                    div.note-tools {
                        button type="button" data-do="copy" data-done=(m::note_copied(l)) data-failed=(m::note_selected(l)) { (m::note_copy(l)) }
                        button.button-quiet type="button" data-do="share" hidden { (m::note_share(l)) }
                        output aria-live="polite" {}
                    }
                }
                p { small { a href=(format!("/?no={no}")) { (m::note_number(l, no.to_string())) } } }
            }
        }
    }
}

/// At most [`NOTE`] characters; sentences that do not fit are left out whole, the report's number never.
pub(crate) fn note_text(l: Locale, organisation: &str, r: &Report, morning: &Morning) -> String {
    let c = &morning.compared;
    let mut lines = vec![m::note_head(l, organisation, day(r.asked.as_of.day, l)), say::headline(r, l)];
    lines.extend(say::pending(r, l));
    lines.extend(say::by_reach(r, l));
    lines.extend(say::growth_of_all(r, l));
    if c.came().chain(c.left()).next().is_some() {
        lines.push(since(l, c));
    }
    lines.extend(morning.tasks.iter().take(3).map(|t| m::note_work(l, sentence(l, r, t))));
    let end = m::note_number(l, ReportNo::of(r.asked.as_of, morning.made).to_string());
    let mut text = String::new();
    let mut room = NOTE.saturating_sub(end.chars().count());
    for line in lines {
        let n = line.chars().count() + 1;
        if n <= room {
            room -= n;
            text.push_str(&line);
            text.push('\n');
        }
    }
    text + &end
}
