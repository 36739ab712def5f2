//! How one's own work looks, and the same work on the card that a president sees.

use base::Day;
use jiff::Timestamp;
use ui::form::hidden;
use ui::{Markup, html, lead};
use words::{Locale, dates};

use super::workers::{duty, name};
use crate::actions::own_work::{Page, Received, Seen, Task};
use crate::messages as m;
use crate::model::PersonId;
use crate::model::work::{Answer, Purpose, Standing, Tour};
use crate::model::workers::Designations;
use crate::rules::work::awaits_report;
use crate::web::my_work::MY_WORK;
use crate::web::workers::href;

/// What was entered into the form of a tour, by name of the field.
pub(crate) type Entered<'a> = &'a (dyn Fn(&str) -> String + Sync);

/// One's own page.
pub(crate) struct Mine<'a> {
    /// What it shows.
    pub page: &'a Page,
    /// The organisation's designations.
    pub designations: &'a Designations,
    /// Today.
    pub today: Day,
    /// A new operation for each form.
    pub op: &'a (dyn Fn() -> String + Sync),
    /// What was just received, by its number.
    pub received: Option<i64>,
    /// What is wrong with what was sent.
    pub wrong: Option<&'a str>,
    /// What was sent.
    pub entered: Entered<'a>,
}

/// The page.
pub(crate) fn mine(l: Locale, x: &Mine<'_>) -> Markup {
    let p = x.page;
    let who = name((&p.entry.name_hi, &p.entry.name_en), l);
    let mut further: Vec<String> = p.duties.iter().map(|d| duty(d, x.designations, l)).collect();
    further.push(m::work_counts(l, p.receipts));
    let open = p.tasks.iter().filter(|t| t.said.is_none()).count();
    let just = x.received.and_then(|n| p.received.iter().find(|r| r.receipt() == n));
    let asked = p.received.iter().filter(|r| waits(r, x.today)).count();
    html! {
        (lead(&m::work_hello(l, who.as_str()), &further))
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        @if let Some(r) = just { p.saved role="status" { strong { (receipt(l, r, x.today)) } } }
        @if asked > 0 {
            section.asked {
                h2 { (m::work_ask_you(l, asked)) }
                ul.plain { @for r in p.received.iter().filter(|r| waits(r, x.today)) { li { (question(l, x, r)) } } }
            }
        }
        h2 { (m::work_today(l, open)) }
        ul.plain { @for t in &p.tasks { li { (task(l, t, MY_WORK, None, x.op)) } } }
        h2 { (m::work_tour_new(l)) }
        (tour_form(l, &format!("{MY_WORK}/tour"), &(x.op)(), p, x.today, x.entered))
        p.sub { (m::work_sent_at_once(l)) }
        h2 { (m::work_received(l)) }
        @if p.received.is_empty() { p { (m::work_received_none(l)) } }
        (received(l, p, x.today, true))
        p { (m::work_who_sees(l)) " " strong { (m::work_no_location(l)) } }
        p { a.button.button-quiet href="/my-data" { (m::work_my_data(l)) } }
    }
}

/// The hour where it was today, the day as well where it was not.
fn moment(at: i64, today: Day, l: Locale) -> String {
    let at = Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    let all = dates::date_time(at, l);
    match Day::of(at) == today {
        true => all.rsplit(", ").next().unwrap_or(&all).to_owned(),
        false => all,
    }
}

fn receipt(l: Locale, r: &Received, today: Day) -> String {
    m::work_received_at(l, moment(r.at(), today, l), r.receipt())
}

/// Whether the worker is to say something about it.
fn waits(r: &Received, today: Day) -> bool {
    let doubt = |t: &Tour| t.asked.is_some() || awaits_report(t.days, t.told, today);
    r.standing().0 == Standing::Unconfirmed || matches!(r, Received::Tour(t, _) if doubt(t))
}

fn days(t: &Tour, l: Locale) -> String {
    let (from, last) = (t.days.from, t.days.until.plus(-1));
    match from == last {
        true => dates::date(from, l),
        false => m::worker_from_to(l, dates::date(from, l), dates::date(last, l)),
    }
}

/// What was received, in words.
fn told(l: Locale, r: &Received) -> Markup {
    match r {
        Received::Answer(a, what) => html! {
            (what) ": " strong { (m::work_answer(l, a.answer.name())) }
            @if let Some(note) = &a.note { " · " (note) }
        },
        Received::Tour(t, places) => html! {
            @for (i, place) in places.iter().enumerate() { @if i > 0 { ", " } (place.get(l)) }
            " · " (days(t, l)) " · " (m::work_purpose(l, t.purpose.name())) " · "
            strong { (m::work_told(l, t.told.name())) }
            @if let Some(words) = &t.words { " · " (words) }
        },
    }
}

fn writer(p: &Page, by: &str, l: Locale) -> String {
    p.writers.iter().find(|(id, _)| id == by).map_or_else(|| m::work_somebody(l), |(_, name)| name.clone())
}

/// Everything that was received; `own`: as the worker reads it.
fn received(l: Locale, p: &Page, today: Day, own: bool) -> Markup {
    let name = name((&p.entry.name_hi, &p.entry.name_en), l);
    html! {
        ul.plain {
            @for r in &p.received {
                li {
                    (told(l, r))
                    @let (standing, by) = r.standing();
                    @match standing {
                        Standing::Own => {}
                        Standing::Unconfirmed if own => { " · " (m::work_written_for(l, writer(p, by, l))) }
                        Standing::Unconfirmed => { " · " (m::work_for_unconfirmed(l, writer(p, by, l))) }
                        Standing::Confirmed => { " · " (m::work_for_confirmed(l, writer(p, by, l), name.as_str())) }
                    }
                    br;
                    span.sub { (receipt(l, r, today)) }
                }
            }
        }
    }
}

/// What is asked of the worker about something that was received, with buttons of one size.
fn question(l: Locale, x: &Mine<'_>, r: &Received) -> Markup {
    let (standing, by) = r.standing();
    let unconfirmed = standing == Standing::Unconfirmed;
    html! {
        p { (told(l, r)) @if unconfirmed { " · " (m::work_written_for(l, writer(x.page, by, l))) } }
        @match r {
            Received::Answer(a, _) => {
                form.answers method="post" action={ (MY_WORK) "/confirm" } {
                    (hidden(&(x.op)()))
                    input type="hidden" name="work" value=(a.work);
                    button.button-quiet type="submit" { (m::work_right(l)) }
                }
            }
            Received::Tour(t, _) => {
                @let turned = t.asked == Some(crate::model::work::Doubt::Turned);
                @if let Some(doubt) = t.asked { p { strong { (m::work_doubt(l, doubt.name())) } } }
                @if awaits_report(t.days, t.told, x.today) {
                    p { strong { (m::work_came_about(l)) } }
                    form.answers method="post" action={ (MY_WORK) "/later" } {
                        (hidden(&(x.op)()))
                        input type="hidden" name="tour" value=(t.id);
                        label { (m::work_note(l)) " " input type="text" name="words" maxlength="300" autocomplete="off"; }
                        button.button-quiet type="submit" name="said" value="held" { (m::work_answer(l, "done")) }
                        button.button-quiet type="submit" name="said" value="not_held" { (m::work_answer(l, "could_not")) }
                    }
                }
                @if t.asked.is_some() || unconfirmed {
                    form.answers method="post" action={ (MY_WORK) "/later" } {
                        (hidden(&(x.op)()))
                        input type="hidden" name="tour" value=(t.id);
                        label { (m::work_tour_when(l)) " " input type="date" name="from" value=(t.days.from); }
                        label { (m::work_tour_until(l)) " " input type="date" name="last" value=(t.days.until.plus(-1)); }
                        button.button-quiet type="submit" name="said" value="days" { (m::work_mend(l)) }
                        @if !turned { button.button-quiet type="submit" name="said" value="right" { (m::work_right(l)) } }
                    }
                }
            }
        }
    }
}

/// Work with the three answers. `person`: for whom a president writes.
fn task(
    l: Locale,
    t: &Task,
    action: &str,
    person: Option<PersonId>,
    op: &(dyn Fn() -> String + Sync),
) -> Markup {
    let own_word = t.said.as_ref().is_some_and(|a| a.standing != Standing::Unconfirmed);
    html! {
        p {
            strong { (t.work.what) } " · " (m::work_until(l, dates::date(t.work.due, l)))
            @if let Some(a) = &t.said { br; (m::work_said_before(l, m::work_answer(l, a.answer.name()))) }
        }
        @if person.is_none() || !own_word {
            form.answers.no-print method="post" action={ (action) "/answer" } {
                (hidden(&op()))
                input type="hidden" name="work" value=(t.work.id);
                label { (m::work_note(l)) " " input type="text" name="note" maxlength="300" autocomplete="off" placeholder=(m::work_note_hint(l)); }
                @for a in Answer::ALL { button.button-quiet type="submit" name="answer" value=(a.name()) { (m::work_answer(l, a.name())) } }
            }
        }
    }
}

fn choice(name: &str, options: &[(String, String)], chosen: &str) -> Markup {
    html! {
        select name=(name) { @for (v, words) in options { option value=(v) selected[v == chosen] { (words) } } }
    }
}

/// The four fields of a tour.
fn tour_form(l: Locale, action: &str, op: &str, p: &Page, today: Day, entered: Entered<'_>) -> Markup {
    if p.places.is_empty() {
        return html! { p { (m::work_tour_no_places(l)) } };
    }
    let places: Vec<(String, String)> =
        p.places.iter().map(|(id, name)| (id.to_string(), name.get(l).to_owned())).collect();
    let mut further = vec![(String::new(), m::work_tour_nowhere_else(l))];
    further.extend(places.iter().cloned());
    let purposes: Vec<(String, String)> =
        Purpose::ALL.iter().map(|x| (x.name().to_owned(), m::work_purpose(l, x.name()))).collect();
    let from = entered("from");
    let from = if from.is_empty() { today.to_string() } else { from };
    html! {
        form.answers.form.no-print method="post" action=(action) {
            (hidden(op))
            label { (m::work_tour_where(l)) " " (choice("where", &places, &entered("where"))) }
            label { (m::work_tour_when(l)) " " input type="date" name="from" required value=(from); }
            label { (m::work_tour_why(l)) " " (choice("purpose", &purposes, &entered("purpose"))) }
            label { (m::work_tour_words(l)) " " input type="text" name="words" maxlength="300" autocomplete="off" value=(entered("words")) ; }
            p.field-hint { (m::work_tour_words_hint(l)) }
            details.more {
                summary { (m::work_tour_more(l)) }
                label { (m::work_tour_until(l)) " " input type="date" name="last" value=(entered("last")); }
                label { (m::work_tour_where_two(l)) " " (choice("where2", &further, &entered("where2"))) }
                label { (m::work_tour_where_three(l)) " " (choice("where3", &further, &entered("where3"))) }
            }
            button type="submit" { (m::work_tour_new(l)) }
        }
    }
}

/// Work and tours on the card of a worker: everything to the presidents who are near, numbers to everybody above. `op`: for whoever may write for them.
pub(crate) fn on_card(
    l: Locale,
    seen: &Seen,
    today: Day,
    op: Option<&(dyn Fn() -> String + Sync)>,
) -> Markup {
    html! {
        h2 { (m::work_of_worker(l)) }
        @match seen {
            Seen::Counts { answers, held, planned } => {
                p { (m::work_of_worker_counts(l, *answers, *held, *planned)) }
                p.sub { (m::work_only_counts(l)) }
            }
            Seen::All(p) => {
                @if p.received.is_empty() { p { (m::work_received_none(l)) } }
                (received(l, p, today, false))
                @if let Some(op) = op {
                    details.more.no-print {
                        summary { (m::work_for(l)) }
                        p { (m::work_for_lead(l)) }
                        @for t in &p.tasks { (task(l, t, &href(p.person), Some(p.person), op)) }
                        h3 { (m::work_tour_new(l)) }
                        (tour_form(l, &format!("{}/tour", href(p.person)), &op(), p, today, &|_| String::new()))
                    }
                }
            }
        }
    }
}
